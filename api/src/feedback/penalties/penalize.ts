import type { Ctx } from '../../access/context.ts';
import { actorId, actorName } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { sql } from '../../kernel/sql.ts';
import { Branch } from '../../organization/branches/branch.ts';
import type { StaffMember } from '../../organization/staff/staff-member.ts';
import { policyAt } from '../../policy/policy-at.ts';
import { FeedbackEventKind, recordOn } from '../course/feedback-event.ts';
import { FeedbackGrade, FeedbackProblem } from '../feedback-words.ts';
import type { Feedback } from '../feedback.ts';
import { FeedbackPenalty } from './feedback-penalty.ts';

/** CMP-8: an inspection or backup that was not done, or reported falsely, counts double. */
const DOUBLED_PROBLEMS: readonly FeedbackProblem[] = [
  FeedbackProblem.INSPECTION_OMITTED,
  FeedbackProblem.BACKUP_OMITTED,
  FeedbackProblem.FALSE_REPORT,
];

/** CMP-8: the penalty of a verified complaint, by the policy of the day; double for the same problem again. */
export async function putPenalty(
  ctx: Ctx,
  feedback: Feedback,
  responsible: StaffMember,
  { asTeamLead }: { asTeamLead: boolean },
): Promise<void> {
  const { timeZone } = await ctx.load(Branch, feedback.branchId);
  const onDate = localDate(ctx.at, timeZone);
  const { id, value } = await policyAt(ctx.em, 'feedback.penalty', { branchId: feedback.branchId }, onDate);
  const amount = feedback.grade === FeedbackGrade.MAJOR ? value.majorAmount : value.generalAmount;
  const problem = feedback.problem ?? FeedbackProblem.OTHER;
  const repeated = await happenedBefore(ctx, feedback, responsible.id, value.repeatDays);
  const doubled = repeated || DOUBLED_PROBLEMS.includes(problem);
  const penalty = Object.assign(new FeedbackPenalty(), {
    feedbackId: feedback.id,
    staffId: responsible.id,
    staffName: responsible.name,
    branchId: feedback.branchId,
    onDate,
    amount: doubled ? amount * 2 : amount,
    doubled,
    asTeamLead,
    reason: repeated ? `${problem} (REPEATED)` : problem,
    policyId: id,
    decidedByName: actorName(ctx.actor) ?? '',
  });
  ctx.em.persist(penalty);
  recordOn(ctx, feedback, FeedbackEventKind.PENALTY_PUT, { name: responsible.name, amount: penalty.amount });
}

/** Whether the same person had the same problem, verified and standing, within so many days. Two decisions wait for each other. */
async function happenedBefore(
  ctx: Ctx,
  feedback: Feedback,
  staffId: string,
  withinDays: number,
): Promise<boolean> {
  await ctx.em.flush();
  await ctx.em.execute('select id from staff_member where id = ? for update', [staffId]);
  const { text, values } = sql`
    select 1 from feedback f
    where f.responsible_staff_id = ${staffId}::uuid and f.problem = ${feedback.problem} and f.finding = 'VERIFIED'
      and f.id <> ${feedback.id}::uuid and f.received_on > ${feedback.receivedOn}::date - ${withinDays}::int
      and f.found_at <= ${ctx.at.toISOString()}::timestamptz
    limit 1`.questioned();
  const before: object[] = await ctx.em.execute(text, values);
  return before.length > 0;
}

/** Takes back what an earlier decision on the case has put; the ledger keeps both lines. */
export async function reverseStanding(ctx: Ctx, feedback: Feedback): Promise<void> {
  const lines = await ctx.em.find(FeedbackPenalty, { feedbackId: feedback.id }, { orderBy: { id: 'asc' } });
  const reversed = new Set(lines.map(({ reversesId }) => reversesId));
  for (const line of lines)
    if (!line.reversesId && !reversed.has(line.id)) await reverse(ctx, feedback, line, 'DECIDED_ANEW');
}

/**
 * CMP-8: a penalty that was put by mistake is taken back by another line.
 * @throws RuleError FEEDBACK_PENALTY_REVERSED for one that is, or is a reversal; OWN_ACT_REFUSED for whom it is of
 */
export async function reversePenalty(
  ctx: Ctx,
  feedback: Feedback,
  penalty: FeedbackPenalty,
  reason: string,
): Promise<FeedbackPenalty> {
  const before = await ctx.em.findOne(FeedbackPenalty, { reversesId: penalty.id });
  if (before || penalty.reversesId) throw new RuleError('FEEDBACK_PENALTY_REVERSED', {}, 'penaltyId');
  if (penalty.staffId === actorId(ctx.actor)) throw new RuleError('OWN_ACT_REFUSED');
  return reverse(ctx, feedback, penalty, reason);
}

async function reverse(
  ctx: Ctx,
  feedback: Feedback,
  penalty: FeedbackPenalty,
  reason: string,
): Promise<FeedbackPenalty> {
  const { timeZone } = await ctx.load(Branch, feedback.branchId);
  const line = Object.assign(new FeedbackPenalty(), {
    feedbackId: feedback.id,
    staffId: penalty.staffId,
    staffName: penalty.staffName,
    branchId: penalty.branchId,
    onDate: localDate(ctx.at, timeZone),
    amount: -penalty.amount,
    doubled: penalty.doubled,
    asTeamLead: penalty.asTeamLead,
    reason,
    reversesId: penalty.id,
    decidedByName: actorName(ctx.actor) ?? '',
  });
  ctx.em.persist(line);
  recordOn(ctx, feedback, FeedbackEventKind.PENALTY_REVERSED, {
    name: penalty.staffName,
    amount: penalty.amount,
  });
  return line;
}
