import { newId } from '../../kernel/ids.ts';
import { sql, verbatim } from '../../kernel/sql.ts';
import type { Job } from '../../platform/jobs.ts';
import { callBackUnanswered } from '../follow-up-calls/open-follow-up-call.ts';

const BATCH = 1_000;

/**
 * SUR-3: a card that nobody answered in time is dead. Answering asks the clock itself; this only puts it on
 * record, and has the customer of a resolved call called back (SUR-7).
 */
export const expireSurveys: Job = {
  name: 'surveys.expire',
  every: '5 * * * *',
  async run(_data, { clock, work }) {
    for (let expired = BATCH; expired === BATCH;) {
      const at = clock.now().toISOString();
      const ids = JSON.stringify(Array.from({ length: BATCH }, newId));
      expired = await work(async (em) => {
        const { text, values } = expireBatch(at, ids).questioned();
        const done: { requestId: string }[] = await em.execute(text, values);
        await callBackUnanswered(em, done, new Date(at));
        return done.length;
      });
    }
  },
};

function expireBatch(at: string, ids: string) {
  return sql`
    with due as materialized (
      select s.id from survey s where s.state = 'DELIVERED' and s.expires_at <= ${at}::timestamptz
      order by s.expires_at, s.id limit ${verbatim(String(BATCH))} for update skip locked
    ), expired as (
      update survey s set state = 'EXPIRED', version = s.version + 1 from due where s.id = due.id
      returning s.id, s.branch_id, s.request_id
    ), numbered as (
      select id, branch_id, request_id, row_number() over (order by id) as n from expired
    ), recorded as (
      insert into change_record (id, record_id, entity, at, by_kind, by_name, operation, branch_id, fields)
      select given.id::uuid, e.id, 'Survey', ${at}::timestamptz, 'SYSTEM', 'surveys.expire', 'surveys.expire', e.branch_id,
        jsonb_build_array(jsonb_build_object('field', 'state', 'from', 'DELIVERED', 'to', 'EXPIRED'))
      from numbered e
      join jsonb_array_elements_text(${ids}::jsonb) with ordinality as given(id, n) on given.n = e.n
    )
    select request_id as "requestId" from expired`;
}
