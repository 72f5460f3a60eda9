import type { Ctx } from '../../access/context.ts';
import { activeVisit } from '../../dispatch/plan-visit.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import type { EntityManager } from '../../platform/orm.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { type IntakeChannel, RequestState } from '../../requests/request-words.ts';
import { followRequestUp, openFollowUpOf } from '../../visits/reopening/follow-request-up.ts';
import { reopeningEndsAt, reopenRequest } from '../../visits/reopening/reopen-request.ts';
import { openFollowUpCalls } from '../follow-up-calls/open-follow-up-call.ts';
import { FollowUpReason } from '../follow-up-calls/follow-up-call.ts';

/** How it came in that the fault is still there, and in whose words. */
interface Report {
  readonly words: string | null;
  readonly channel: IntakeChannel;
}

/**
 * WSH-6: the fault is still there. Within the reopening period the same request is reopened at its supervisor; later a
 * linked one is opened, or the linked one that is open already stands. A request that is open waits for that anyway.
 * Returns the request that goes on. SUR-7: the customer is called back in any case, until content.
 * @throws RuleError REQUEST_STEP_REFUSED for one that was cancelled or merged, VISIT_NOT_OVER
 */
export async function reportUnsolved(
  ctx: Ctx,
  request: RepairRequest,
  report: Report,
): Promise<RepairRequest> {
  if (request.state === RequestState.CANCELLED || request.state === RequestState.MERGED) {
    const { state } = request;
    throw new RuleError('REQUEST_STEP_REFUSED', { from: state, to: RequestState.REGISTERED, step: 'reopen' });
  }
  await openFollowUpCalls(ctx.em, FollowUpReason.NOT_SOLVED, [callBackAbout(request)], ctx.at);
  if (request.isOpen) return request;
  const end = await reopeningEndsAt(ctx, request);
  if (end && ctx.at < end) {
    await reopenRequest(ctx, request, report.words);
    return request;
  }
  return (await openFollowUpOf(ctx, request)) ?? followRequestUp(ctx, request, report);
}

const callBackAbout = ({ id, branchId }: RepairRequest) => ({ requestId: id, branchId });

/** The same by a card, of which the answer counts whether or not anything can be reopened by it. */
export async function reportUnsolvedByCard(
  ctx: Ctx,
  requestId: string,
  channel: IntakeChannel,
): Promise<void> {
  const request = await ctx.loadForChange(RepairRequest, requestId);
  const underWay = request.state === RequestState.RESOLVED && (await activeVisit(ctx, request.id));
  if (underWay) await openFollowUpCalls(ctx.em, FollowUpReason.NOT_SOLVED, [callBackAbout(request)], ctx.at);
  // What the customer wrote on the card is not for those who were sent (SUR-4), so none of it goes along.
  else await reportUnsolved(ctx, request, { words: null, channel });
}

/** The number of the request that goes on with the fault of another, as far as one does. */
export async function goesOnAs(
  em: EntityManager,
  request: Pick<RepairRequest, 'id' | 'number' | 'isOpen'>,
): Promise<string | null> {
  if (request.isOpen) return request.number;
  const [found]: { number: string }[] = await em.execute(
    `select r.number from repair_request r where r.follows_id = ?
       and r.state in ('REGISTERED', 'DISPATCHED', 'IN_SERVICE', 'IN_WORKSHOP') order by r.id desc limit 1`,
    [request.id],
  );
  return found?.number ?? null;
}
