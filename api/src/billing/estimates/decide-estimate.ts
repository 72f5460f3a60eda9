import type { Ctx } from '../../access/context.ts';
import { personWho } from '../../customers/people/person-who.ts';
import { Customer } from '../../customers/customer.ts';
import { actorId, actorName } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { written, writtenIfAny } from '../../kernel/written.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { endPausesFor, pauseTargets, targetsForChange } from '../../requests/change-request.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { recordEvent } from '../../requests/request-event.ts';
import { RequestEventKind, RequestState } from '../../requests/request-words.ts';
import { PauseReason, TargetState } from '../../requests/service-target.ts';
import { EstimateLine, sumOf } from '../bill-line.ts';
import { tellBill } from '../billing-messages.ts';
import { priceLines } from '../price-lines.ts';
import type { EstimateApprovalRecordInput, EstimateDraftInput } from './estimate.input.ts';
import { ApprovalWay, Estimate, EstimateState } from './estimate.ts';

/** An estimate with its request, both locked, the request first. */
export interface Estimated {
  readonly request: RepairRequest;
  readonly estimate: Estimate;
}

export async function estimateForChange(
  ctx: Ctx,
  input: { estimateId: string; version: number },
): Promise<Estimated> {
  const { requestId } = await ctx.load(Estimate, input.estimateId, 'estimateId');
  const request = await ctx.loadForChange(RepairRequest, requestId, { field: 'estimateId' });
  const estimate = await ctx.loadForChange(Estimate, input.estimateId, {
    version: input.version,
    field: 'estimateId',
  });
  return { request, estimate };
}

/** Work that is over for good, or was never done, costs nothing any more. */
export function requireAlive(request: RepairRequest, act: string): void {
  if (request.isOpen || request.state === RequestState.RESOLVED) return;
  throw new RuleError('REQUEST_STEP_REFUSED', { from: request.state, to: request.state, step: act });
}

/** BIL-3: prices what is planned. An earlier draft, or one that the customer has not answered, is superseded. */
export async function draftEstimate(
  ctx: Ctx,
  request: RepairRequest,
  input: EstimateDraftInput,
): Promise<Estimate> {
  requireAlive(request, 'estimate');
  const branch = await ctx.load(Branch, request.branchId);
  const lines = await priceLines(ctx, request, input.lines, localDate(ctx.at, branch.timeZone));
  const pending = await ctx.em.find(Estimate, {
    requestId: request.id,
    state: { $in: [EstimateState.DRAFT, EstimateState.SENT] },
  });
  for (const one of pending) one.supersede();
  if (pending.length > 0) await endPausesFor(ctx, request, PauseReason.WAITING_FOR_CUSTOMER_APPROVAL);
  const estimate = new Estimate();
  estimate.requestId = request.id;
  estimate.branchId = request.branchId;
  estimate.remarks = writtenIfAny(input.remarks);
  estimate.draftedAt = ctx.at;
  estimate.draftedById = actorId(ctx.actor);
  estimate.draftedByName = actorName(ctx.actor) ?? '';
  const priced = lines.map((facts, position) =>
    Object.assign(new EstimateLine(), facts, { estimateId: estimate.id, position }),
  );
  ctx.em.persist([estimate, ...priced]);
  return estimate;
}

/** The customer is asked; clocks that run wait for the answer (DSP-9). */
export async function sendEstimate(ctx: Ctx, { request, estimate }: Estimated): Promise<void> {
  requireAlive(request, 'estimate');
  estimate.send(ctx.at);
  const running = (await targetsForChange(ctx, request)).some(
    (target) => target.stateAt(ctx.at) === TargetState.RUNNING,
  );
  if (running) await pauseTargets(ctx, request, PauseReason.WAITING_FOR_CUSTOMER_APPROVAL);
  recordEvent(ctx, request, RequestEventKind.ESTIMATE_SENT);
  const lines = await ctx.em.find(EstimateLine, { estimateId: estimate.id });
  await tellBill(ctx, request, {
    template: 'estimate.sent',
    amount: sumOf(lines),
    path: `/requests/${request.number}/estimate`,
  });
}

/** BIL-3: the customer says yes; what was approved before is superseded. */
export async function approveEstimate(ctx: Ctx, estimated: Estimated): Promise<void> {
  await requireApprover(ctx, estimated.request);
  await settle(ctx, estimated, { name: actorName(ctx.actor) ?? '', way: ApprovalWay.PORTAL });
}

/** WSH-5: of a company's people those answer whom its administrator lets. */
async function requireApprover(ctx: Ctx, { customerId }: RepairRequest): Promise<void> {
  await personWho(ctx, await ctx.load(Customer, customerId), 'mayApprove');
}

/** BIL-3: a written yes is put on record by somebody who did not draft the estimate. */
export async function recordApproval(
  ctx: Ctx,
  estimated: Estimated,
  input: EstimateApprovalRecordInput,
): Promise<void> {
  if (estimated.estimate.draftedById === actorId(ctx.actor)) throw new RuleError('OWN_ACT_REFUSED');
  await settle(ctx, estimated, {
    name: written(input.approvedByName),
    way: ApprovalWay.WRITTEN,
    recordedByName: actorName(ctx.actor) ?? '',
    note: written(input.note),
  });
}

async function settle(
  ctx: Ctx,
  { request, estimate }: Estimated,
  by: Parameters<Estimate['approve']>[1],
): Promise<void> {
  requireAlive(request, 'approve');
  const before = await ctx.em.findOne(Estimate, { requestId: request.id, state: EstimateState.APPROVED });
  before?.supersede();
  // One counts at a time: the one before ends before the next begins.
  await ctx.em.flush();
  estimate.approve(ctx.at, by);
  await endPausesFor(ctx, request, PauseReason.WAITING_FOR_CUSTOMER_APPROVAL);
  recordEvent(ctx, request, RequestEventKind.ESTIMATE_APPROVED, { by: by.name });
}

export async function rejectEstimate(
  ctx: Ctx,
  { request, estimate }: Estimated,
  reason: string | null | undefined,
): Promise<void> {
  await requireApprover(ctx, request);
  const said = writtenIfAny(reason);
  estimate.reject(ctx.at, { name: actorName(ctx.actor) ?? '', reason: said });
  await endPausesFor(ctx, request, PauseReason.WAITING_FOR_CUSTOMER_APPROVAL);
  recordEvent(ctx, request, RequestEventKind.ESTIMATE_REJECTED, { reason: said });
}
