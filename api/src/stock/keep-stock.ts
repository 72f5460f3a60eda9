import type { Ctx } from '../access/context.ts';
import { readRecords } from '../access/read-records.ts';
import { RoleAssignment } from '../access/role-assignment.ts';
import { Part } from '../catalog/part.ts';
import { actorId, actorName, Role } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';
import { notFound, RuleError } from '../kernel/rule-error.ts';
import { written } from '../kernel/written.ts';
import { StaffMember } from '../organization/staff/staff-member.ts';
import { type Posting, moveStock, postStock } from './post-stock.ts';
import type { StockMovement } from './stock-movement.ts';
import { inTurn, StockLevel } from './stock-level.ts';
import { StockScrap } from './stock-scrap.ts';
import { StockMovementKind, WarehouseKind } from './stock-words.ts';
import type { StockScrapAskInput, StockTakeInput, WarehouseOpenInput } from './stock.input.ts';
import { Warehouse } from './warehouse.ts';

/** A technician of the branch; whoever is none there is nobody here. */
async function technicianOf(ctx: Ctx, branchId: string, staffId: string): Promise<StaffMember> {
  const held = { staffId, branchId, role: Role.TECHNICIAN, revokedAt: null };
  if (!(await ctx.em.findOne(RoleAssignment, held))) throw notFound('technicianId');
  // Locked, so that two people do not both find the van missing.
  return ctx.loadForChange(StaffMember, staffId, { field: 'technicianId' });
}

export async function openWarehouse(
  ctx: Ctx,
  branchId: string,
  input: Pick<WarehouseOpenInput, 'kind' | 'name' | 'technicianId'>,
): Promise<Warehouse> {
  const { kind, technicianId } = input;
  if ((kind === WarehouseKind.VAN) !== Boolean(technicianId)) {
    const fields = [{ field: 'technicianId', rule: technicianId ? 'forbidden' : 'required' }];
    throw new RuleError('VALIDATION_FAILED', { fields }, 'technicianId');
  }
  const technician = technicianId ? await technicianOf(ctx, branchId, technicianId) : null;
  if (technician && (await vanIfAny(ctx, branchId, technician.id))) throw new RuleError('VAN_EXISTS');
  const warehouse = new Warehouse();
  warehouse.branchId = branchId;
  warehouse.kind = kind;
  warehouse.name = written(input.name);
  warehouse.technicianId = technician?.id ?? null;
  warehouse.openedAt = ctx.at;
  ctx.em.persist(warehouse);
  return warehouse;
}

export function vanIfAny(ctx: Ctx, branchId: string, technicianId: string): Promise<Warehouse | null> {
  return ctx.em.findOne(Warehouse, { branchId, technicianId, kind: WarehouseKind.VAN });
}

/** The van of a technician of the branch, opened when the first part is issued. */
export async function vanOf(ctx: Ctx, branchId: string, technicianId: string): Promise<Warehouse> {
  const known = await vanIfAny(ctx, branchId, technicianId);
  if (known) return known;
  const { name } = await technicianOf(ctx, branchId, technicianId);
  const opened = await vanIfAny(ctx, branchId, technicianId);
  return opened ?? openWarehouse(ctx, branchId, { kind: WarehouseKind.VAN, name, technicianId });
}

/** Parts by their codes, in the order of the codes. */
export async function partsByCode(ctx: Ctx, codes: readonly string[]): Promise<Part[]> {
  const found = await readRecords(ctx.em, ctx.platform.scopes, Part, codes, { by: 'code' });
  const byCode = new Map(found.map((part) => [part.code, part]));
  return codes.map((code) => {
    const part = byCode.get(code);
    if (!part) throw notFound('partCode');
    return part;
  });
}

export async function partByCode(ctx: Ctx, code: string): Promise<Part> {
  const [part] = await partsByCode(ctx, [code]);
  if (!part) throw notFound('partCode');
  return part;
}

/** Goods come in. */
export async function receiveGoods(
  ctx: Ctx,
  warehouse: Warehouse,
  goods: { part: Part; quantity: number; unitCostAmount: number; reference: string },
): Promise<StockMovement> {
  const kind = StockMovementKind.RECEIVED;
  const [line] = await postStock(ctx, [{ warehouse, kind, ...goods }]);
  return line as StockMovement;
}

/** @throws RuleError OWN_ACT_REFUSED for whoever would fill or count a van of their own */
function requireNotOwn(ctx: Ctx, ...warehouses: readonly Warehouse[]): void {
  const me = actorId(ctx.actor);
  if (warehouses.some(({ technicianId }) => technicianId && technicianId === me)) {
    throw new RuleError('OWN_ACT_REFUSED');
  }
}

export async function transfer(
  ctx: Ctx,
  { from, to, part, quantity }: { from: Warehouse; to: Warehouse; part: Part; quantity: number },
): Promise<StockMovement> {
  if (from.id === to.id) {
    const fields = [{ field: 'toWarehouseId', rule: 'other' }];
    throw new RuleError('VALIDATION_FAILED', { fields }, 'toWarehouseId');
  }
  requireNotOwn(ctx, from, to);
  const [out] = await moveStock(ctx, from, to, StockMovementKind.TRANSFERRED, [{ part, quantity }]);
  return out as StockMovement;
}

/** PRT-1: what was counted becomes what is there; each difference is a line with the reason. */
export async function takeStock(ctx: Ctx, warehouse: Warehouse, input: StockTakeInput): Promise<void> {
  requireNotOwn(ctx, warehouse);
  const codes = input.lines.map(({ partCode }) => partCode);
  if (new Set(codes).size < codes.length) {
    throw new RuleError('VALIDATION_FAILED', { fields: [{ field: 'lines', rule: 'arrayUnique' }] }, 'lines');
  }
  const parts = await partsByCode(ctx, codes);
  const reason = written(input.reason);
  // A part that was never here has a level of zero from now on.
  const counted = parts.map(({ id }) => ({ id: newId(), warehouse_id: warehouse.id, part_id: id }));
  await ctx.em.execute(
    `with counted as materialized (
       select * from jsonb_to_recordset(?::jsonb) as c(id uuid, warehouse_id uuid, part_id uuid)
     ), alone as materialized (${inTurn('counted')})
     insert into stock_level (id, warehouse_id, part_id, branch_id, quantity, unit_cost_amount, moves)
     select id, warehouse_id, part_id, ?, 0, 0, 0 from alone on conflict (warehouse_id, part_id) do nothing`,
    [JSON.stringify(counted), warehouse.branchId],
  );
  const partIds = parts.map(({ id }) => id);
  const levels = await ctx.em.find(StockLevel, { warehouseId: warehouse.id, partId: { $in: partIds } });
  const byPart = new Map(levels.map((level) => [level.partId, level]));
  const differences = parts.flatMap((part, i): Posting[] => {
    const quantity = (input.lines[i]?.counted ?? 0) - (byPart.get(part.id)?.quantity ?? 0);
    return quantity === 0 ? [] : [{ warehouse, part, kind: StockMovementKind.COUNTED, quantity, reason }];
  });
  if (differences.length > 0) await postStock(ctx, differences);
}

export async function askScrap(
  ctx: Ctx,
  warehouse: Warehouse,
  input: StockScrapAskInput,
): Promise<StockScrap> {
  const part = await partByCode(ctx, input.partCode);
  const scrap = new StockScrap();
  scrap.warehouseId = warehouse.id;
  scrap.branchId = warehouse.branchId;
  scrap.partId = part.id;
  scrap.quantity = input.quantity;
  scrap.reason = written(input.reason);
  scrap.askedAt = ctx.at;
  scrap.askedById = actorId(ctx.actor);
  scrap.askedByName = actorName(ctx.actor) ?? '';
  ctx.em.persist(scrap);
  return scrap;
}

/** PRT-7: approved, the parts leave the stock at once; refused, they stay. */
export async function decideScrap(ctx: Ctx, scrap: StockScrap, approved: boolean): Promise<void> {
  scrap.decide(approved, { at: ctx.at, id: actorId(ctx.actor), name: actorName(ctx.actor) ?? '' });
  if (!approved) return;
  const warehouse = await ctx.load(Warehouse, scrap.warehouseId);
  const part = await ctx.em.findOneOrFail(Part, { id: scrap.partId });
  const { reason, quantity } = scrap;
  await postStock(ctx, [{ warehouse, part, kind: StockMovementKind.SCRAPPED, quantity: -quantity, reason }]);
}
