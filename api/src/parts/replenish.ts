import type { Ctx } from '../access/context.ts';
import { localDate } from '../kernel/clock.ts';
import { RuleError } from '../kernel/rule-error.ts';
import { written, writtenIfAny } from '../kernel/written.ts';
import { Branch } from '../organization/branches/branch.ts';
import { RepairRequest } from '../requests/repair-request.ts';
import { recordEvent } from '../requests/request-event.ts';
import { RequestEventKind } from '../requests/request-words.ts';
import { partByCode, receiveGoods } from '../stock/keep-stock.ts';
import { StockLevel } from '../stock/stock-level.ts';
import { WarehouseKind } from '../stock/stock-words.ts';
import { Warehouse } from '../stock/warehouse.ts';
import { by, requisitionForChange, storeOf } from './issue-parts.ts';
import { ReplenishmentState, RequisitionState } from './parts-words.ts';
import type {
  ReplenishmentArriveInput,
  ReplenishmentOrderInput,
  ReplenishmentRescheduleInput,
} from './parts.input.ts';
import { ReplenishmentDelay } from './replenishment-delay.ts';
import { Replenishment } from './replenishment.ts';

/** PRT-4: what an approved requisition asks for and no store of the branch has is ordered, with the day it is expected. */
export async function orderReplenishment(ctx: Ctx, input: ReplenishmentOrderInput): Promise<Replenishment> {
  const { request, requisition, lines } = await requisitionForChange(ctx, input);
  if (requisition.state !== RequisitionState.APPROVED) {
    const { state } = requisition;
    throw new RuleError('REQUISITION_STEP_REFUSED', { from: state, to: state, step: 'order' });
  }
  const line = lines.find(({ partCode }) => partCode === input.partCode);
  if (!line) throw new RuleError('PART_NOT_ON_REQUISITION', { partCode: input.partCode }, 'partCode');
  const branch = await ctx.load(Branch, requisition.branchId);
  if (input.expectedOn < localDate(ctx.at, branch.timeZone))
    throw new RuleError('EXPECTED_IN_PAST', {}, 'expectedOn');
  const reason = writtenIfAny(input.reason);
  if (input.local && !reason) {
    throw new RuleError('VALIDATION_FAILED', { fields: [{ field: 'reason', rule: 'required' }] }, 'reason');
  }
  const ordered = await ctx.em.count(Replenishment, {
    requisitionId: requisition.id,
    partId: line.partId,
    state: { $in: [ReplenishmentState.ASKED, ReplenishmentState.ORDERED] },
  });
  if (ordered > 0) throw new RuleError('REPLENISHMENT_EXISTS');
  if (await anyStoreHas(ctx, branch.id, line.partId, line.quantity)) throw new RuleError('PART_IN_STOCK');
  const me = by(ctx);
  const order = Object.assign(new Replenishment(), {
    requisitionId: requisition.id,
    requestId: request.id,
    requestNumber: request.number,
    branchId: branch.id,
    partId: line.partId,
    partCode: line.partCode,
    quantity: line.quantity,
    local: input.local,
    reason,
    state: input.local ? ReplenishmentState.ASKED : ReplenishmentState.ORDERED,
    expectedOn: input.expectedOn,
    orderedAt: ctx.at,
    orderedById: me.id,
    orderedByName: me.name,
  });
  ctx.em.persist(order);
  if (order.state === ReplenishmentState.ORDERED) tell(ctx, request, order);
  return order;
}

async function anyStoreHas(ctx: Ctx, branchId: string, partId: string, quantity: number): Promise<boolean> {
  const stores = await ctx.em.find(Warehouse, { branchId, kind: { $ne: WarehouseKind.VAN } });
  const enough = await ctx.em.count(StockLevel, {
    warehouseId: { $in: stores.map(({ id }) => id) },
    partId,
    quantity: { $gte: quantity },
  });
  return enough > 0;
}

function tell(ctx: Ctx, request: RepairRequest, { expectedOn }: Replenishment): void {
  recordEvent(ctx, request, RequestEventKind.PARTS_ORDERED, { expected: expectedOn });
}

async function orderForChange(
  ctx: Ctx,
  { replenishmentId, version }: { replenishmentId: string; version: number },
): Promise<{ request: RepairRequest; order: Replenishment }> {
  const field = 'replenishmentId';
  const { requestId } = await ctx.load(Replenishment, replenishmentId, field);
  const request = await ctx.loadForChange(RepairRequest, requestId, { field });
  const order = await ctx.loadForChange(Replenishment, replenishmentId, { version, field });
  return { request, order };
}

/** PRT-4: buying locally is approved, or refused, by somebody who did not ask. */
export async function decideReplenishment(
  ctx: Ctx,
  input: { replenishmentId: string; version: number; approved: boolean },
): Promise<Replenishment> {
  const { request, order } = await orderForChange(ctx, input);
  order.decide(input.approved, by(ctx));
  if (input.approved) tell(ctx, request, order);
  return order;
}

/** PRT-4: it comes on another day; the waiting job shows the new one, and the old one stays on record. */
export async function rescheduleReplenishment(
  ctx: Ctx,
  input: ReplenishmentRescheduleInput,
): Promise<Replenishment> {
  const { request, order } = await orderForChange(ctx, input);
  const { expectedOn: expectedBefore } = order;
  const { expectedOn } = input;
  order.reschedule(expectedOn);
  const { timeZone } = await ctx.load(Branch, order.branchId);
  if (expectedOn < localDate(ctx.at, timeZone)) throw new RuleError('EXPECTED_IN_PAST', {}, 'expectedOn');
  if (expectedOn === expectedBefore) throw new RuleError('EXPECTED_AS_BEFORE', {}, 'expectedOn');
  const delay = Object.assign(new ReplenishmentDelay(), {
    replenishmentId: order.id,
    requestId: order.requestId,
    branchId: order.branchId,
    expectedBefore,
    expectedOn,
    reason: written(input.reason),
    at: ctx.at,
    byName: by(ctx).name,
  });
  ctx.em.persist(delay);
  recordEvent(ctx, request, RequestEventKind.PARTS_EXPECTED_ANEW, {
    expected: expectedOn,
    before: expectedBefore,
  });
  return order;
}

/** The part has come: into the stock, from which it is issued. */
export async function receiveReplenishment(
  ctx: Ctx,
  input: ReplenishmentArriveInput,
): Promise<Replenishment> {
  const { request, order } = await orderForChange(ctx, input);
  const warehouse = await storeOf(ctx, input.warehouseId, order.branchId);
  order.arrive(ctx.at);
  recordEvent(ctx, request, RequestEventKind.PARTS_ARRIVED);
  const part = await partByCode(ctx, order.partCode);
  const { quantity } = order;
  const { unitCostAmount } = input;
  await receiveGoods(ctx, warehouse, { part, quantity, unitCostAmount, reference: request.number });
  return order;
}
