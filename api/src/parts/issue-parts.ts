import type { Ctx } from '../access/context.ts';
import { actorId, actorName } from '../kernel/actor.ts';
import { RuleError } from '../kernel/rule-error.ts';
import { writtenIfAny } from '../kernel/written.ts';
import { RepairRequest } from '../requests/repair-request.ts';
import { recordEvent } from '../requests/request-event.ts';
import { RequestEventKind } from '../requests/request-words.ts';
import { partsByCode, vanOf } from '../stock/keep-stock.ts';
import { moveStock } from '../stock/post-stock.ts';
import { StockMovementKind, WarehouseKind } from '../stock/stock-words.ts';
import { Warehouse } from '../stock/warehouse.ts';
import { PartsRequisition, RequisitionLine } from './parts-requisition.ts';
import { RequisitionState } from './parts-words.ts';
import type {
  PartsRequisitionDecideInput,
  PartsRequisitionIssueInput,
  PartsRequisitionSubmitInput,
  PartsReturnInput,
} from './parts.input.ts';
import { awaitNoMore } from './parts-on-site.ts';
import { promiseParts, voidPartsPromise } from './promise-parts.ts';

export function by(ctx: Ctx): { at: Date; id: string | null; name: string } {
  return { at: ctx.at, id: actorId(ctx.actor), name: actorName(ctx.actor) ?? '' };
}

/** PRT-2: a technician of the request asks for parts. What is missing is promised from now on where policy says so (DSP-4). */
export async function submitRequisition(
  ctx: Ctx,
  request: RepairRequest,
  input: PartsRequisitionSubmitInput,
): Promise<PartsRequisition> {
  if (!request.isOpen) {
    throw new RuleError('REQUEST_STEP_REFUSED', {
      from: request.state,
      to: request.state,
      step: 'requisition',
    });
  }
  const codes = input.lines.map(({ partCode }) => partCode);
  if (new Set(codes).size < codes.length) {
    throw new RuleError('VALIDATION_FAILED', { fields: [{ field: 'lines', rule: 'arrayUnique' }] }, 'lines');
  }
  const parts = await partsByCode(ctx, codes);
  const me = by(ctx);
  const requisition = Object.assign(new PartsRequisition(), {
    requestId: request.id,
    requestNumber: request.number,
    branchId: request.branchId,
    technicianId: me.id,
    technicianName: me.name,
    submittedAt: ctx.at,
  });
  const lines = parts.map((part, i) =>
    Object.assign(new RequisitionLine(), {
      requisitionId: requisition.id,
      requestId: request.id,
      branchId: request.branchId,
      technicianId: me.id,
      partId: part.id,
      partCode: part.code,
      quantity: input.lines[i]?.quantity,
    }),
  );
  ctx.em.persist([requisition, ...lines]);
  await promiseParts(ctx, request);
  recordEvent(ctx, request, RequestEventKind.PARTS_REQUESTED);
  return requisition;
}

interface Requisitioned {
  readonly request: RepairRequest;
  readonly requisition: PartsRequisition;
  readonly lines: RequisitionLine[];
}

/** Locks request and requisition in that order, as every act on parts does. */
export async function requisitionForChange(
  ctx: Ctx,
  { requisitionId, version }: { requisitionId: string; version?: number },
): Promise<Requisitioned> {
  const field = 'requisitionId';
  const { requestId } = await ctx.load(PartsRequisition, requisitionId, field);
  const request = await ctx.loadForChange(RepairRequest, requestId, { field });
  const requisition = await ctx.loadForChange(PartsRequisition, requisitionId, { version, field });
  const lines = await ctx.em.find(
    RequisitionLine,
    { requisitionId },
    { orderBy: { partId: 'asc' }, refresh: true },
  );
  return { request, requisition, lines };
}

/** PRT-2: a supervisor who did not ask approves or refuses. */
export async function decideRequisition(
  ctx: Ctx,
  input: PartsRequisitionDecideInput,
): Promise<PartsRequisition> {
  const { request, requisition } = await requisitionForChange(ctx, input);
  const remarks = writtenIfAny(input.remarks);
  requisition.decide(input.approved, by(ctx), remarks);
  if (input.approved) return requisition;
  if (!remarks) {
    throw new RuleError('VALIDATION_FAILED', { fields: [{ field: 'remarks', rule: 'required' }] }, 'remarks');
  }
  const others = await ctx.em.count(PartsRequisition, {
    requestId: request.id,
    id: { $ne: requisition.id },
    state: { $in: [RequisitionState.SUBMITTED, RequisitionState.APPROVED] },
  });
  if (others === 0) await voidPartsPromise(ctx, request);
  return requisition;
}

/** A store of the branch: what is in a van is a technician's already. */
export async function storeOf(ctx: Ctx, warehouseId: string, branchId: string): Promise<Warehouse> {
  const warehouse = await ctx.load(Warehouse, warehouseId, 'warehouseId');
  if (warehouse.kind === WarehouseKind.VAN || warehouse.branchId !== branchId) {
    throw new RuleError('WAREHOUSE_UNFIT');
  }
  return warehouse;
}

/** PRT-2: the parts keeper hands out all of it, into the technician's van and onto the technician's account. */
export async function issueRequisition(
  ctx: Ctx,
  input: PartsRequisitionIssueInput,
): Promise<PartsRequisition> {
  const { request, requisition, lines } = await requisitionForChange(ctx, input);
  const store = await storeOf(ctx, input.warehouseId, requisition.branchId);
  requisition.issue(by(ctx));
  for (const line of lines) line.issued = line.quantity;
  const van = await vanOf(ctx, requisition.branchId, requisition.technicianId);
  recordEvent(ctx, request, RequestEventKind.PARTS_ISSUED, { technician: requisition.technicianName });
  const pieces = lines.map((line) => ({
    part: { id: line.partId, code: line.partCode },
    quantity: line.quantity,
  }));
  await moveStock(ctx, store, van, StockMovementKind.ISSUED, pieces, request.number);
  return requisition;
}

/** PRT-2: what was not needed comes back into a store and off the account. */
export async function returnParts(ctx: Ctx, input: PartsReturnInput): Promise<PartsRequisition> {
  const { request, requisition, lines } = await requisitionForChange(ctx, input);
  if (requisition.technicianId === actorId(ctx.actor)) throw new RuleError('OWN_ACT_REFUSED');
  const store = await storeOf(ctx, input.warehouseId, requisition.branchId);
  const { partCode, quantity } = input.pieces;
  const line = lines.find((one) => one.partCode === partCode);
  if (!line || line.onAccount < quantity) throw new RuleError('PART_NOT_ON_ACCOUNT', { partCode }, 'pieces');
  line.returned += quantity;
  settleIfDone(requisition, lines);
  await awaitNoMore(ctx, request);
  const van = await vanOf(ctx, requisition.branchId, requisition.technicianId);
  const part = { id: line.partId, code: partCode };
  await moveStock(ctx, van, store, StockMovementKind.RETURNED, [{ part, quantity }], request.number);
  return requisition;
}

/** Nothing of it is left on the account. */
export function settleIfDone(requisition: PartsRequisition, lines: readonly RequisitionLine[]): void {
  if (lines.every((line) => line.onAccount === 0)) requisition.settle();
}
