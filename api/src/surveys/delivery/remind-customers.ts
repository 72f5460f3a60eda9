import { localDate } from '../../kernel/clock.ts';
import { sql, verbatim } from '../../kernel/sql.ts';
import { Branch } from '../../organization/branches/branch.ts';
import type { Job, JobContext } from '../../platform/jobs.ts';
import type { EntityManager } from '../../platform/orm.ts';
import { policyAt } from '../../policy/policy-at.ts';
import { Survey } from '../survey.ts';
import { SurveySending } from '../survey-words.ts';
import { askedCalls, post } from './send-card.ts';
import { nextWay, wayBy } from './ways-to-customer.ts';

const BATCH = 200;
const DAY = 86_400_000;

/** SUR-6: whoever has not answered some days after delivery is reminded, once, by the way the card came. */
export const remindCustomers: Job = {
  name: 'surveys.remind',
  every: '15 * * * *',
  async run(_data, context) {
    const { rows: branches } = await context.pool.query<{ id: string }>(
      `select b.id from branch b where exists (select 1 from survey s
         where s.branch_id = b.id and s.state = 'DELIVERED' and s.reminded_at is null) order by b.id`,
    );
    for (const { id } of branches) {
      while ((await context.work((em) => remindBatch(em, context, id))) === BATCH);
    }
  },
};

async function remindBatch(
  em: EntityManager,
  { clock, jobs, settings }: JobContext,
  branchId: string,
): Promise<number> {
  const at = clock.now();
  const branch = await em.findOneOrFail(Branch, { id: branchId });
  const { value } = await policyAt(em, 'survey.reminderDays', { branchId }, localDate(at, branch.timeZone));
  const { text, values } = sql`
    select s.id from survey s join repair_request r on r.id = s.request_id
    where s.branch_id = ${branchId}::uuid and s.state = 'DELIVERED' and s.reminded_at is null
      and s.delivered_at <= ${new Date(at.getTime() - value.days * DAY).toISOString()}::timestamptz
      and s.expires_at > ${at.toISOString()}::timestamptz and r.state <> 'MERGED'
    order by s.delivered_at, s.id limit ${verbatim(String(BATCH))} for update of s skip locked`.questioned();
  const due: { id: string }[] = await em.execute(text, values);
  const ids = due.map(({ id }) => id);
  const calls = await askedCalls(em, ids);
  for (const survey of await em.find(Survey, { id: { $in: ids } }, { orderBy: { id: 'asc' } })) {
    const call = calls.get(survey.id)!;
    const way = (survey.channel && wayBy(survey.channel, call)) ?? nextWay(call);
    survey.remind(at);
    const reminder = { sending: SurveySending.REMINDER, byName: null };
    if (way) await post({ em, jobs, settings, branch, at }, survey, call, way, reminder);
  }
  return ids.length;
}
