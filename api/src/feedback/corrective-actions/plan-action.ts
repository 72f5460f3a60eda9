import type { Ctx } from '../../access/context.ts';
import { ProductModel } from '../../catalog/product-model.ts';
import { ResponsibleUnit } from '../../catalog/responsible-unit.ts';
import { actorId, actorName, Role, type StaffActor } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { notFound, RuleError } from '../../kernel/rule-error.ts';
import { branchWithin } from '../../organization/branches/branch-reach.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';
import { invalid } from '../../requests/intake-words.ts';
import { FeedbackEventKind, recordOn } from '../course/feedback-event.ts';
import { FeedbackFinding } from '../feedback-words.ts';
import { Feedback } from '../feedback.ts';
import { words } from '../handling/handle-feedback.ts';
import { holds } from '../handling/people-of-case.ts';
import { LEADS_FEEDBACK } from '../feedback-scope.ts';
import type { CorrectiveActionPlanInput } from './corrective-action.input.ts';
import { CorrectiveAction, CorrectiveActionKind } from './corrective-action.ts';

/**
 * CMP-10: a corrective or preventive action with its owner and date, for a complaint about a product or by itself.
 * @throws RuleError CORRECTIVE_OWNER_REFUSED, FEEDBACK_NOT_ABOUT_QUALITY, VALIDATION_FAILED, NOT_FOUND
 */
export async function planAction(ctx: Ctx, input: CorrectiveActionPlanInput): Promise<CorrectiveAction> {
  const feedback = input.feedbackId
    ? await ctx.loadForChange(Feedback, input.feedbackId, { field: 'feedbackId' })
    : null;
  if (feedback && !feedback.isAboutQuality)
    throw new RuleError('FEEDBACK_NOT_ABOUT_QUALITY', {}, 'feedbackId');
  if (!feedback === !input.branchId) throw invalid('branchId', feedback ? 'exclusive' : 'required');
  const branch = feedback
    ? await ctx.load(Branch, feedback.branchId)
    : await branchWithin(ctx, input.branchId ?? '');
  if (input.dueOn < localDate(ctx.at, branch.timeZone)) throw invalid('dueOn', 'isNotPast');
  const owner = await ctx.load(StaffMember, input.ownerId, 'ownerId');
  if (!owner.active) throw notFound('ownerId');
  if (feedback?.technicianIds.includes(owner.id) || !(await holds(ctx, owner.id, LEADS_FEEDBACK)))
    throw new RuleError('CORRECTIVE_OWNER_REFUSED', {}, 'ownerId');
  const modelId = input.modelId ?? feedback?.modelId ?? null;
  const model = modelId ? await ctx.load(ProductModel, modelId, 'modelId') : null;
  const unitId = input.responsibleUnitId ?? model?.responsibleUnitId ?? null;
  if (unitId) await ctx.load(ResponsibleUnit, unitId, 'responsibleUnitId');
  const action = Object.assign(new CorrectiveAction(), {
    feedbackId: feedback?.id ?? null,
    branchId: branch.id,
    modelId,
    responsibleUnitId: unitId,
    ownerId: owner.id,
    ownerName: owner.name,
    kind: input.kind,
    action: words(input.action, 'action'),
    dueOn: input.dueOn,
    plannedAt: ctx.at,
    plannedByName: actorName(ctx.actor) ?? '',
  });
  ctx.em.persist(action);
  if (feedback)
    recordOn(ctx, feedback, FeedbackEventKind.ACTION_PLANNED, { name: owner.name, action: action.action });
  return action;
}

/**
 * CMP-10: its owner, or the service department, says that it is done and what it brought.
 * @throws RuleError CORRECTIVE_NOT_OWNER, CORRECTIVE_STEP_REFUSED, VALIDATION_FAILED
 */
export async function completeAction(ctx: Ctx, action: CorrectiveAction, result: string): Promise<void> {
  const { assignments } = ctx.actor as StaffActor;
  const department = assignments.some(({ role }) => role === Role.SERVICE_DEPARTMENT);
  if (action.ownerId !== actorId(ctx.actor) && !department) throw new RuleError('CORRECTIVE_NOT_OWNER');
  action.complete(words(result, 'result'), { at: ctx.at, name: actorName(ctx.actor) ?? '' });
  const feedback = action.feedbackId ? await ctx.find(Feedback, action.feedbackId) : null;
  if (feedback) recordOn(ctx, feedback, FeedbackEventKind.ACTION_DONE, { action: action.action });
}

/** CMP-10: the kinds of action that a verified complaint about a product still lacks. */
export async function missingActions(ctx: Ctx, feedback: Feedback): Promise<CorrectiveActionKind[]> {
  if (!feedback.isAboutQuality || feedback.finding !== FeedbackFinding.VERIFIED) return [];
  const planned = await ctx.em.find(CorrectiveAction, { feedbackId: feedback.id });
  return Object.values(CorrectiveActionKind).filter(
    (kind) => !planned.some((action) => action.kind === kind),
  );
}
