import type { Ctx } from '../../access/context.ts';
import { actorId, actorName, Role } from '../../kernel/actor.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';
import { invalid } from '../../requests/intake-words.ts';
import { FeedbackEventKind, recordOn } from '../course/feedback-event.ts';
import { FeedbackFinding, FeedbackGrade } from '../feedback-words.ts';
import type { Feedback } from '../feedback.ts';
import { putPenalty, reverseStanding } from '../penalties/penalize.ts';
import { teamLeadOf } from '../penalties/team-lead.ts';
import { words } from './handle-feedback.ts';
import type { FeedbackDecideInput } from './handling.input.ts';

/**
 * CMP-2, CMP-3, CMP-8: what is so, who is responsible, and the answer. What was VERIFIED costs who is responsible the penalty
 * of the policy; one that was put by an earlier decision of a reopened case is taken back first.
 * @throws RuleError FEEDBACK_DECIDER_OTHER { needed }, OWN_ACT_REFUSED, FEEDBACK_NOT_INVESTIGATED, FEEDBACK_STEP_REFUSED,
 *   FEEDBACK_RESPONSIBLE_NEEDED, VALIDATION_FAILED, NOT_FOUND
 */
export async function decideFeedback(
  ctx: Ctx,
  feedback: Feedback,
  input: FeedbackDecideInput,
): Promise<void> {
  requireDecider(ctx, feedback);
  requireFit(feedback, input);
  const verified = input.finding === FeedbackFinding.VERIFIED;
  if (feedback.isMajor && feedback.isComplaint && !feedback.investigatedAt)
    throw new RuleError('FEEDBACK_NOT_INVESTIGATED');
  const named = input.responsibleStaffId
    ? await ctx.load(StaffMember, input.responsibleStaffId, 'responsibleStaffId')
    : null;
  const responsible = verified ? (named ?? (await teamLeadOf(ctx, feedback))) : null;
  const by = { at: ctx.at, id: actorId(ctx.actor), name: actorName(ctx.actor) ?? '' };
  if (responsible && responsible.id === by.id) throw new RuleError('OWN_ACT_REFUSED');
  feedback.decide({
    finding: input.finding ?? null,
    problem: input.problem ?? null,
    responsible,
    cause: input.cause ?? null,
    faultType: input.faultType ?? feedback.faultType,
    answer: words(input.answer, 'answer'),
    by,
  });
  recordOn(ctx, feedback, FeedbackEventKind.DECIDED);
  await reverseStanding(ctx, feedback);
  if (!responsible) return;
  await putPenalty(ctx, feedback, responsible, { asTeamLead: !named });
  // Whoever answers for it must not read on what the customer said.
  feedback.technicianIds = [...new Set([...feedback.technicianIds, responsible.id])];
}

/** CMP-2: MAJOR: the EXECUTIVE, or the delegate. CMP-3: GENERAL: the service department. */
function requireDecider({ actor }: Ctx, feedback: Feedback): void {
  const own = actorId(actor);
  const needed = feedback.grade === FeedbackGrade.MAJOR ? Role.EXECUTIVE : Role.SERVICE_DEPARTMENT;
  const held = actor.kind === 'STAFF' && actor.assignments.some(({ role }) => role === needed);
  const delegated = feedback.isMajor && feedback.delegateId !== null && feedback.delegateId === own;
  if (!held && !delegated) throw new RuleError('FEEDBACK_DECIDER_OTHER', { needed });
  if (feedback.investigatorId === own) throw new RuleError('OWN_ACT_REFUSED');
}

/** A complaint is found so or not; what is found so says what went wrong, and of a product why. */
function requireFit(feedback: Feedback, input: FeedbackDecideInput): void {
  const verified = input.finding === FeedbackFinding.VERIFIED;
  if (feedback.isComplaint !== Boolean(input.finding))
    throw invalid('finding', feedback.isComplaint ? 'required' : 'exclusive');
  if (verified !== Boolean(input.problem)) throw invalid('problem', verified ? 'required' : 'exclusive');
  if (!verified && input.responsibleStaffId) throw invalid('responsibleStaffId', 'exclusive');
  if (verified && feedback.isAboutQuality && !input.cause) throw invalid('cause', 'required');
}
