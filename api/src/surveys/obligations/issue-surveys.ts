import { newId } from '../../kernel/ids.ts';
import { sql, verbatim } from '../../kernel/sql.ts';
import type { Job, JobContext } from '../../platform/jobs.ts';

/** Surveys put on record in one transaction: a crash loses at most these, and the next run finds exactly the rest. */
const BATCH = 1_000;

/** How far before the newest call the frequent sweep begins; longer than any transaction or two machines' clocks differ. */
const LOOKED_BACK_MS = 3 * 86_400_000;

const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/**
 * SUR-1, on the day after receipt: every call that was registered lately, however old the letter is that it came by. Ids
 * are in order of registration, so that few rows are read.
 */
export const issueSurveys: Job = {
  name: 'surveys.issue',
  every: '*/10 * * * *',
  async run(_data, context) {
    const { rows } = await context.pool.query<{ id: string }>(
      'select id from repair_request order by id desc limit 1',
    );
    const now = newId();
    const newest = rows[0]?.id ?? now;
    // An id from a clock that runs ahead must not hide the calls before it.
    await issueFrom(context, 'surveys.issue', idBefore(newest < now ? newest : now, LOOKED_BACK_MS));
  },
};

/** SUR-1: the same over all calls there are, once a night: nothing is ever missing, whatever stood still by day. */
export const issueMissingSurveys: Job = {
  name: 'surveys.issueMissing',
  every: '40 18 * * *',
  run: (_data, context) => issueFrom(context, 'surveys.issueMissing', FIRST_ID),
};

/** Batch after batch in order of the calls' ids, until no call after `from` lacks its survey. */
async function issueFrom(context: JobContext, job: string, from: string): Promise<void> {
  for (let after: string | null = from; after;) {
    const begin: string = after;
    const at = context.clock.now();
    after = await context.work(async (em) => {
      const ids = JSON.stringify(Array.from({ length: BATCH }, () => [newId(), newId()]));
      const { text, values } = issueBatch({ job, from: begin, at, ids }).questioned();
      const [done]: { through: string | null }[] = await em.execute(text, values);
      return done?.through ?? null;
    });
  }
}

/**
 * One statement: finds calls of past days (in their branch's zone) that have no survey, by its absence, and writes both
 * survey and change record. Another process that finds the same calls waits for this one and then writes nothing.
 */
function issueBatch({ job, from, at, ids }: { job: string; from: string; at: Date; ids: string }) {
  return sql`
    with fresh as (
      select (pair ->> 0)::uuid as survey_id, (pair ->> 1)::uuid as change_id, n
      from jsonb_array_elements(${ids}::jsonb) with ordinality as given(pair, n)
    ), owed as materialized (
      select *, row_number() over (order by request_id) as n from (
        select r.id as request_id, r.branch_id, r.customer_id, r.received_on
        from repair_request r join branch b on b.id = r.branch_id
        where r.id > ${from}::uuid and r.state <> 'MERGED'
          and r.received_on < (${at.toISOString()}::timestamptz at time zone b.time_zone)::date
          and not exists (select 1 from survey s where s.request_id = r.id)
        order by r.id limit ${verbatim(String(BATCH))}
      ) found
    ), issued as (
      insert into survey (id, version, request_id, branch_id, customer_id, received_on, state, issued_at, items, technician_ids)
      select f.survey_id, 1, o.request_id, o.branch_id, o.customer_id, o.received_on, 'OWED',
        ${at.toISOString()}::timestamptz, '[]', '{}'
      from owed o join fresh f on f.n = o.n
      on conflict (request_id) do nothing
      returning id, request_id, branch_id, received_on
    ), recorded as (
      insert into change_record (id, record_id, entity, at, by_kind, by_name, operation, branch_id, fields)
      select f.change_id, i.id, 'Survey', ${at.toISOString()}::timestamptz, 'SYSTEM', ${job}, ${job}, i.branch_id,
        jsonb_build_array(
          jsonb_build_object('field', 'requestId', 'from', null, 'to', i.request_id),
          jsonb_build_object('field', 'receivedOn', 'from', null, 'to', i.received_on),
          jsonb_build_object('field', 'state', 'from', null, 'to', 'OWED'))
      from issued i join fresh f on f.survey_id = i.id
    )
    select (select o.request_id from owed o order by o.n desc limit 1) as through`;
}

/** The least id of the moment that lies so much before the one in which `id` was made. */
function idBefore(id: string, milliseconds: number): string {
  const made = Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);
  const hex = Math.max(0, made - milliseconds)
    .toString(16)
    .padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}
