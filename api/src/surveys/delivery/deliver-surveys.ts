import { sql, verbatim } from '../../kernel/sql.ts';
import { Branch } from '../../organization/branches/branch.ts';
import type { Job, JobContext } from '../../platform/jobs.ts';
import type { EntityManager } from '../../platform/orm.ts';
import { loadCalendar } from '../../policy/calendars/load-calendar.ts';
import { RequestState } from '../../requests/request-words.ts';
import { callBackUnanswered } from '../follow-up-calls/open-follow-up-call.ts';
import { Survey } from '../survey.ts';
import { overBefore } from './delivery-morning.ts';
import { askedCalls, postmanOf, sendCard } from './send-card.ts';
import { nextWay } from './ways-to-customer.ts';

/** Cards that go out in one transaction, each with its message. */
const BATCH = 200;

/**
 * SUR-1: the cards of calls that are over go out on the working morning after, branch by branch, each by the way that its
 * customer chose (SUR-6). The obligation of a call that was merged since is withdrawn (INT-6). Each survey is locked while
 * it goes out, so two processes share the work.
 */
export const deliverSurveys: Job = {
  name: 'surveys.deliver',
  every: '*/10 * * * *',
  async run(_data, context) {
    const { rows: branches } = await context.pool.query<{ id: string }>(
      `select b.id from branch b
       where exists (select 1 from survey s where s.branch_id = b.id and s.state = 'OWED') order by b.id`,
    );
    for (const { id } of branches) {
      while ((await context.work((em) => deliverBatch(em, context, id))) === BATCH);
    }
  },
};

async function deliverBatch(em: EntityManager, context: JobContext, branchId: string): Promise<number> {
  const at = context.clock.now();
  const branch = await em.findOneOrFail(Branch, { id: branchId });
  const due = await dueSurveys(em, branchId, overBefore(await loadCalendar(em, branchId), at));
  if (due.length === 0) return 0;
  const { jobs, settings } = context;
  const postman = await postmanOf({ em, jobs, settings, branch, at });
  const calls = await askedCalls(em, due);
  const undeliverable: Survey[] = [];
  for (const survey of await em.find(Survey, { id: { $in: due } }, { orderBy: { id: 'asc' } })) {
    const call = calls.get(survey.id)!;
    const way = nextWay(call);
    if (call.state === RequestState.MERGED) survey.withdraw();
    else if (way) await sendCard(postman, survey, call, way);
    else {
      survey.failToDeliver(call.technicianIds);
      undeliverable.push(survey);
    }
  }
  await callBackUnanswered(em, undeliverable, at);
  return due.length;
}

/** Owed surveys of calls that were over before an instant, or merged at any time, each locked. */
async function dueSurveys(em: EntityManager, branchId: string, before: Date): Promise<string[]> {
  const { text, values } = sql`
    select s.id from survey s join repair_request r on r.id = s.request_id
    where s.branch_id = ${branchId}::uuid and s.state = 'OWED' and (
      r.state = 'MERGED'
      or (r.state in ('RESOLVED', 'CLOSED') and r.resolved_at < ${before.toISOString()}::timestamptz)
      or (r.state = 'CANCELLED' and r.struck_off_at < ${before.toISOString()}::timestamptz))
    order by s.id limit ${verbatim(String(BATCH))} for update of s skip locked`.questioned();
  const rows: { id: string }[] = await em.execute(text, values);
  return rows.map(({ id }) => id);
}
