import { localDate } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { Branch } from '../../organization/branches/branch.ts';
import type { EntityManager } from '../../platform/orm.ts';
import { policyAt } from '../../policy/policy-at.ts';
import type { Survey } from '../survey.ts';
import { FollowUpReason } from './follow-up-call.ts';

const HOUR = 3_600_000;

interface Opening {
  readonly requestId: string;
  readonly branchId: string;
}

/**
 * SUR-7: the customers of these requests have to be called back; where a follow-up is open already it goes on. By SQL,
 * because whoever causes one (a customer who answers a survey) cannot see it, and two causes may come at once.
 */
export async function openFollowUpCalls(
  em: EntityManager,
  reason: FollowUpReason,
  openings: readonly Opening[],
  at: Date,
): Promise<void> {
  for (const [branchId, ofBranch] of Map.groupBy(openings, (opening) => opening.branchId)) {
    const rows = ofBranch.map(({ requestId }) => ({ id: newId(), request_id: requestId }));
    await em.execute(
      `insert into follow_up_call (id, version, request_id, branch_id, reason, state, opened_at, due_at)
       select r.id, 1, r.request_id, ?::uuid, ?, 'OPEN', ?::timestamptz, ?::timestamptz
       from jsonb_to_recordset(?::jsonb) as r(id uuid, request_id uuid)
       on conflict (request_id) where state = 'OPEN' do nothing`,
      [branchId, reason, at, await dueAt(em, branchId, at, 'withinHours'), JSON.stringify(rows)],
    );
  }
}

/** By when a customer is to be called: for the first time, or again after a call in vain. */
export async function dueAt(
  em: EntityManager,
  branchId: string,
  at: Date,
  which: 'withinHours' | 'againHours',
): Promise<Date> {
  const { timeZone } = await em.findOneOrFail(Branch, { id: branchId });
  const { value } = await policyAt(em, 'followUps.callBack', { branchId }, localDate(at, timeZone));
  return new Date(at.getTime() + value[which] * HOUR);
}

/**
 * SUR-7: every resolved request is called back or answered: here are those whose card nobody answered or got. What was
 * called about since it was resolved is not called about again.
 */
export async function callBackUnanswered(
  em: EntityManager,
  surveys: readonly Pick<Survey, 'requestId'>[],
  at: Date,
): Promise<void> {
  if (surveys.length === 0) return;
  const rows: Opening[] = await em.execute(
    `select r.id as "requestId", r.branch_id as "branchId" from repair_request r
     where r.id in (select value::uuid from jsonb_array_elements_text(?::jsonb)) and r.state in ('RESOLVED', 'CLOSED')
       and not exists (select 1 from follow_up_call f where f.request_id = r.id and f.closed_at >= r.resolved_at)`,
    [JSON.stringify(surveys.map(({ requestId }) => requestId))],
  );
  await openFollowUpCalls(em, FollowUpReason.NO_ANSWER, rows, at);
}
