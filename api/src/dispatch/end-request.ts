import { LockMode } from '@mikro-orm/core';
import type { Ctx } from '../access/context.ts';
import { notFound, RuleError } from '../kernel/rule-error.ts';
import { writtenIfAny } from '../kernel/written.ts';
import { voidPromises } from '../requests/change-request.ts';
import { repeatCall } from '../requests/repeat-call.ts';
import { RepairRequest } from '../requests/repair-request.ts';
import { recordEvent } from '../requests/request-event.ts';
import { RequestEventKind } from '../requests/request-words.ts';
import { activeVisit } from './plan-visit.ts';
import { Visit, VisitState } from './visit.ts';

/**
 * INT-7: the customer cancels before a technician has set out, however that visit ended; after that only staff can, with a
 * reason. The line stays in the register, struck off.
 * @throws RuleError CANCEL_TOO_LATE, VALIDATION_FAILED, REQUEST_STEP_REFUSED, VOUCHER_STEP_REFUSED
 */
export async function cancelRequest(
  ctx: Ctx,
  request: RepairRequest,
  given: string | null | undefined,
): Promise<void> {
  const reason = writtenIfAny(given);
  if (ctx.actor.kind !== 'STAFF') {
    const setOut = await ctx.em.count(Visit, { requestId: request.id, setOutAt: { $ne: null } });
    if (setOut > 0) throw new RuleError('CANCEL_TOO_LATE');
  } else if (!reason) {
    throw new RuleError('VALIDATION_FAILED', { fields: [{ field: 'reason', rule: 'required' }] }, 'reason');
  }
  request.cancel(ctx.at);
  (await activeVisit(ctx, request.id))?.cancel();
  await voidPromises(ctx, request);
  recordEvent(ctx, request, RequestEventKind.CANCELLED, { reason });
}

/**
 * INT-6: this call repeats another; it points there, its clocks are void, its planned visit is cancelled and it gets no
 * survey of its own.
 * @throws RuleError MERGE_REFUSED { reason }, REQUEST_STEP_REFUSED, VERSION_CONFLICT, NOT_FOUND
 */
export async function mergeRequest(
  ctx: Ctx,
  { requestId, version, intoRequestId }: { requestId: string; version: number; intoRequestId: string },
): Promise<RepairRequest> {
  // Locked in one order: two people merging two calls into each other wait for each other and do not deadlock.
  const locked = await ctx.em.find(
    RepairRequest,
    { id: { $in: [requestId, intoRequestId] } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const request = locked.find((one) => one.id === requestId);
  const into = locked.find((one) => one.id === intoRequestId);
  if (!request) throw notFound('requestId');
  if (!into) throw notFound('intoRequestId');
  if (request.version !== version)
    throw new RuleError('VERSION_CONFLICT', { current: request.version }, 'version');
  if (into === request || into.customerId !== request.customerId) throw refused('OTHER_CUSTOMER_OR_ITSELF');
  if (into.assetId && request.assetId && into.assetId !== request.assetId) throw refused('OTHER_UNIT');
  if (!into.isOpen) throw refused('NOT_OPEN');
  const visit = await activeVisit(ctx, request.id);
  if (visit && [VisitState.TRAVELLING, VisitState.ARRIVED].includes(visit.state)) throw refused('UNDER_WAY');
  repeatCall(ctx, request, into);
  visit?.cancel();
  await voidPromises(ctx, request);
  return request;
}

function refused(reason: string): RuleError {
  return new RuleError('MERGE_REFUSED', { reason }, 'intoRequestId');
}
