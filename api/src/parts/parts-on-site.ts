import type { Ctx } from '../access/context.ts';
import { type Visit, VisitState } from '../dispatch/visit.ts';
import { RuleError } from '../kernel/rule-error.ts';
import { meetTargets } from '../requests/change-request.ts';
import type { RepairRequest } from '../requests/repair-request.ts';
import { recordEvent } from '../requests/request-event.ts';
import { RequestEventKind } from '../requests/request-words.ts';
import { TargetKind } from '../requests/service-target.ts';
import { PartsRequisition, RequisitionLine } from './parts-requisition.ts';
import { RequisitionState } from './parts-words.ts';
import { voidPartsPromise } from './promise-parts.ts';

/** What a request waits for, and who has what was issued for it. */
async function whereParts(
  ctx: Ctx,
  request: Pick<RepairRequest, 'id'>,
): Promise<{ waiting: boolean; used: boolean; holders: ReadonlySet<string> }> {
  const waiting = await ctx.em.count(PartsRequisition, {
    requestId: request.id,
    state: { $in: [RequisitionState.SUBMITTED, RequisitionState.APPROVED] },
  });
  const lines = await ctx.em.find(RequisitionLine, { requestId: request.id });
  const held = lines.filter(({ onAccount }) => onAccount > 0);
  return {
    waiting: waiting > 0,
    used: lines.some(({ used }) => used > 0),
    holders: new Set(held.map(({ technicianId }) => technicianId)),
  };
}

/**
 * DSP-4: the technicians are on site, and with them all that was issued: that the store has issued it brings nobody nearer.
 * What another one still has in the van, or what the store still keeps, is awaited further.
 */
export async function comeOnSite(
  ctx: Ctx,
  request: RepairRequest,
  { teamIds }: Pick<Visit, 'teamIds'>,
): Promise<void> {
  const { waiting, used, holders } = await whereParts(ctx, request);
  if (waiting || (holders.size === 0 && !used)) return;
  if ([...holders].every((id) => teamIds.includes(id))) await meetTargets(ctx, request, TargetKind.PARTS);
}

/**
 * DSP-4: parts that were issued while the technician was there are on site now.
 * @throws RuleError PARTS_NOT_ISSUED while the store has not issued all of it, or another technician has it
 */
export async function recordPartsOnSite(
  ctx: Ctx,
  { request, visit }: { request: RepairRequest; visit: Visit },
): Promise<void> {
  if (visit.state !== VisitState.ARRIVED) {
    throw new RuleError('VISIT_STEP_REFUSED', { from: visit.state, to: visit.state, step: 'parts' });
  }
  const { waiting, holders } = await whereParts(ctx, request);
  if (waiting || holders.size === 0 || ![...holders].every((id) => visit.teamIds.includes(id))) {
    throw new RuleError('PARTS_NOT_ISSUED');
  }
  await meetTargets(ctx, request, TargetKind.PARTS);
  recordEvent(ctx, request, RequestEventKind.PARTS_ON_SITE);
}

/** What was issued is all back in the store unused: nothing is awaited on site any more. */
export async function awaitNoMore(ctx: Ctx, request: RepairRequest): Promise<void> {
  const { waiting, used, holders } = await whereParts(ctx, request);
  if (!waiting && !used && holders.size === 0) await voidPartsPromise(ctx, request);
}
