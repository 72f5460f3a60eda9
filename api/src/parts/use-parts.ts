import type { Ctx } from '../access/context.ts';
import type { Part } from '../catalog/part.ts';
import { Customer } from '../customers/customer.ts';
import { ownVisitForChange } from '../dispatch/visit.resolver.ts';
import { ServiceCategory } from '../entitlement/entitlement.ts';
import { actorId } from '../kernel/actor.ts';
import { RuleError } from '../kernel/rule-error.ts';
import { writtenIfAny } from '../kernel/written.ts';
import { Branch, BranchKind } from '../organization/branches/branch.ts';
import { CustomerKind } from '../policy/customer-kind.ts';
import { RepairRequest } from '../requests/repair-request.ts';
import { ServiceVoucher, VoucherState } from '../requests/service-voucher.ts';
import { partByCode, vanIfAny } from '../stock/keep-stock.ts';
import { postStockNow } from '../stock/post-stock.ts';
import { StockLevel } from '../stock/stock-level.ts';
import { StockMovementKind } from '../stock/stock-words.ts';
import type { Warehouse } from '../stock/warehouse.ts';
import { ServiceReport } from '../visits/work/service-report.ts';
import { by, settleIfDone } from './issue-parts.ts';
import { OldPart } from './old-part.ts';
import { PartUse } from './part-use.ts';
import { partUsed } from './part-used.ts';
import { PartsRequisition, RequisitionLine } from './parts-requisition.ts';
import type { OldPartReceiveInput, PartUseOnCardInput, PartUseOnVisitInput } from './parts.input.ts';
import { comeOnSite } from './parts-on-site.ts';
import { repairCardOf } from './repair-card-of.ts';

/** The paper that says that parts were used. */
type Paper = { readonly reportId: string } | { readonly cardId: string };

interface Job {
  readonly request: RepairRequest;
  readonly paper: Paper;
  readonly parts: readonly { readonly partId: string; readonly quantity: number }[];
}

export async function usePartOnVisit(ctx: Ctx, input: PartUseOnVisitInput): Promise<PartUse> {
  const { visit, request } = await ownVisitForChange(ctx, { visitId: input.visitId });
  const report = await ctx.em.findOne(ServiceReport, { visitId: visit.id });
  if (!report) throw new RuleError('PART_NOT_REPORTED', { partCode: input.partCode }, 'partCode');
  return usePart(ctx, { request, paper: { reportId: report.id }, parts: report.parts }, input);
}

export async function usePartOnCard(ctx: Ctx, input: PartUseOnCardInput): Promise<PartUse> {
  const { request, parts } = await repairCardOf(ctx, input.cardId);
  return usePart(ctx, { request, paper: { cardId: input.cardId }, parts }, input);
}

/**
 * PRT-2: what report or card say was used goes out of the technician's van and off the account: first what was issued for
 * this very job, then what the van carries for no job in particular. What was issued for another job stays there.
 */
async function usePart(
  ctx: Ctx,
  { request, paper, parts }: Job,
  { partCode, quantity }: { partCode: string; quantity: number },
): Promise<PartUse> {
  const part = await partByCode(ctx, partCode);
  const reported = parts
    .filter((line) => line.partId === part.id)
    .reduce((sum, line) => sum + line.quantity, 0);
  const before = await ctx.em.find(PartUse, { ...paper, partId: part.id });
  if (before.reduce((sum, use) => sum + use.quantity, 0) + quantity > reported) {
    throw new RuleError('PART_NOT_REPORTED', { partCode }, 'partCode');
  }
  const me = by(ctx);
  const van = await vanIfAny(ctx, request.branchId, me.id ?? '');
  if (!van) throw new RuleError('PART_NOT_ON_ACCOUNT', { partCode }, 'partCode');
  // One use from a van at a time. No lock of its row: the ledger's lines need that when the levels are locked already.
  await ctx.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`van:${van.id}`]);
  await takeOffAccount(ctx, request, van, part, quantity);
  // What is put into the unit is where the unit is.
  await comeOnSite(ctx, request, { teamIds: [me.id ?? ''] });
  const use = Object.assign(new PartUse(), {
    ...paper,
    requestId: request.id,
    requestNumber: request.number,
    branchId: request.branchId,
    technicianId: me.id,
    technicianName: me.name,
    partId: part.id,
    partCode,
    quantity,
    serviceCategory: request.serviceCategory,
    usedAt: ctx.at,
  });
  const [line] = await postStockNow(ctx, [
    {
      warehouse: van,
      part,
      kind: StockMovementKind.USED,
      quantity: -quantity,
      reference: request.number,
      job: request,
    },
  ]);
  use.movementId = line?.id ?? null;
  use.unitCostAmount = line?.unitCostAmount ?? 0;
  ctx.em.persist(use);
  await partUsed(ctx, use);
  return use;
}

async function takeOffAccount(
  ctx: Ctx,
  request: RepairRequest,
  van: Warehouse,
  part: Part,
  quantity: number,
): Promise<void> {
  const mine = await ctx.em.find(
    RequisitionLine,
    { technicianId: van.technicianId ?? '', branchId: van.branchId, partId: part.id },
    { orderBy: { id: 'asc' }, refresh: true },
  );
  const open = mine.filter((line) => line.onAccount > 0);
  let left = quantity;
  for (const line of open.filter(({ requestId }) => requestId === request.id)) {
    const taken = Math.min(left, line.onAccount);
    line.used += taken;
    left -= taken;
    if (taken === 0) break;
    const requisition = await ctx.em.findOneOrFail(PartsRequisition, { id: line.requisitionId });
    settleIfDone(requisition, await ctx.em.find(RequisitionLine, { requisitionId: requisition.id }));
  }
  if (left === 0) return;
  const level = await ctx.em.findOne(StockLevel, { warehouseId: van.id, partId: part.id }, { refresh: true });
  const elsewhere = open
    .filter(({ requestId }) => requestId !== request.id)
    .reduce((sum, line) => sum + line.onAccount, 0);
  // What was taken off for this job is still in the van's level.
  const free = (level?.quantity ?? 0) - (quantity - left) - elsewhere;
  if (free < left) throw new RuleError('PART_NOT_ON_ACCOUNT', { partCode: part.code }, 'partCode');
}

/**
 * PRT-3: warranty parts of another company's center, and those of a dealer, are written off by the quarter, and the old ones
 * go back. What a center puts into a dealer's unit is the center's.
 */
async function whereTo(ctx: Ctx, use: PartUse): Promise<Pick<OldPart, 'goesBack' | 'dealerId'>> {
  if (use.serviceCategory !== ServiceCategory.WARRANTY) return { goesBack: false, dealerId: null };
  const branch = await ctx.load(Branch, use.branchId);
  if (branch.kind === BranchKind.AUTHORIZED_CENTER) return { goesBack: true, dealerId: null };
  const { customerId } = await ctx.load(RepairRequest, use.requestId);
  const { kind } = await ctx.em.findOneOrFail(Customer, { id: customerId });
  return kind === CustomerKind.DEALER
    ? { goesBack: true, dealerId: customerId }
    : { goesBack: false, dealerId: null };
}

async function useForChange(ctx: Ctx, partUseId: string): Promise<PartUse> {
  return ctx.loadForChange(PartUse, partUseId, { field: 'partUseId' });
}

/** PRT-3: the technician brings the old part; somebody else takes it in. */
export async function receiveOldPart(ctx: Ctx, input: OldPartReceiveInput): Promise<OldPart> {
  const use = await useForChange(ctx, input.partUseId);
  if (use.technicianId === actorId(ctx.actor)) throw new RuleError('OWN_ACT_REFUSED');
  if (await ctx.em.findOne(OldPart, { partUseId: use.id })) throw new RuleError('OLD_PART_RECEIVED');
  const me = by(ctx);
  const old = Object.assign(new OldPart(), await whereTo(ctx, use), {
    partUseId: use.id,
    requestId: use.requestId,
    branchId: use.branchId,
    partCode: use.partCode,
    quantity: use.quantity,
    serialNumber: writtenIfAny(input.serialNumber),
    receivedAt: ctx.at,
    receivedById: me.id,
    receivedByName: me.name,
  });
  ctx.em.persist(old);
  return old;
}

/** PRT-2: with the signed report, the approval and the old part it is off the technician's account for good. */
export async function writeOffUse(ctx: Ctx, partUseId: string): Promise<PartUse> {
  const use = await useForChange(ctx, partUseId);
  use.writeOff(by(ctx));
  const old = await ctx.em.findOne(OldPart, { partUseId: use.id });
  if ((old ?? (await whereTo(ctx, use))).goesBack) throw new RuleError('WRITE_OFF_BY_QUARTER');
  const voucher = await ctx.em.findOneOrFail(ServiceVoucher, { requestId: use.requestId });
  if (!isSigned(voucher)) throw new RuleError('WRITE_OFF_UNSIGNED');
  if (!old) throw new RuleError('OLD_PART_MISSING');
  const me = actorId(ctx.actor);
  if (me === use.technicianId || me === old.receivedById) throw new RuleError('OWN_ACT_REFUSED');
  return use;
}

export function isSigned({ state }: Pick<ServiceVoucher, 'state'>): boolean {
  return state !== VoucherState.DRAWN && state !== VoucherState.VOID;
}
