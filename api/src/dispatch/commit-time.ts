import type { Ctx } from '../access/context.ts';
import { Customer } from '../customers/customer.ts';
import { actorId, actorName, branchesOf, Role } from '../kernel/actor.ts';
import { notFound, RuleError } from '../kernel/rule-error.ts';
import { written } from '../kernel/written.ts';
import { Branch } from '../organization/branches/branch.ts';
import { MessageChannel, sendMessage } from '../platform/outbox.ts';
import { invalid } from '../requests/intake-words.ts';
import type { RepairRequest } from '../requests/repair-request.ts';
import { recordEvent } from '../requests/request-event.ts';
import { committedText, sayMoment } from '../requests/request-messages.ts';
import { RequestEventKind } from '../requests/request-words.ts';
import { Commitment } from './commitment.ts';
import { Visit, VisitState } from './visit.ts';

/**
 * DSP-11: what cannot be finished the same day gets an explanation and a committed time, and the customer is told both. By a
 * supervisor of the branch, or a technician of the last visit; for others the request is not there.
 * @throws RuleError COMMITTED_TIME_IN_PAST, REQUEST_STEP_REFUSED, VALIDATION_FAILED, NOT_FOUND
 */
export async function commitTime(
  ctx: Ctx,
  request: RepairRequest,
  { committedAt, explanation }: { committedAt: Date; explanation: string },
): Promise<void> {
  if (!(await isInCharge(ctx, request))) throw notFound('requestId');
  if (!request.isOpen) {
    throw new RuleError('REQUEST_STEP_REFUSED', { from: request.state, to: request.state, step: 'commit' });
  }
  if (committedAt <= ctx.at) throw new RuleError('COMMITTED_TIME_IN_PAST', {}, 'committedAt');
  const said = written(explanation);
  if (!said) throw invalid('explanation', 'isLength');
  const commitment = new Commitment();
  commitment.requestId = request.id;
  commitment.branchId = request.branchId;
  commitment.committedAt = committedAt;
  commitment.explanation = said;
  commitment.madeAt = ctx.at;
  commitment.madeById = actorId(ctx.actor);
  commitment.madeByName = actorName(ctx.actor) ?? '';
  ctx.em.persist(commitment);
  const { timeZone } = await ctx.load(Branch, request.branchId);
  recordEvent(ctx, request, RequestEventKind.COMMITTED, {
    planned: committedAt.toISOString(),
    timeZone,
    explanation: said,
  });
  const { language } = await ctx.load(Customer, request.customerId);
  await sendMessage(ctx.em, ctx.jobs, {
    channel: MessageChannel.SMS,
    to: request.contactPhone,
    template: 'request.committed',
    text: committedText(language, {
      number: request.number,
      by: sayMoment(committedAt, language, timeZone),
      explanation: said,
    }),
    language,
    requestId: request.id,
    branchId: request.branchId,
    at: ctx.at,
  });
}

/** Who answers for it: a supervisor of its branch, and whoever went there last or is to go. */
async function isInCharge({ actor, em }: Ctx, request: RepairRequest): Promise<boolean> {
  if (actor.kind !== 'STAFF') return false;
  const leads = branchesOf(actor, [Role.SUPERVISOR]);
  if (leads.all || leads.branchIds.includes(request.branchId)) return true;
  const visit = await em.findOne(
    Visit,
    { requestId: request.id, state: { $nin: [VisitState.DECLINED, VisitState.CANCELLED] } },
    { orderBy: { id: 'desc' } },
  );
  return visit?.teamIds.includes(actor.staffId) ?? false;
}
