import type { Ctx } from '../access/context.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../kernel/paging.ts';
import { allOf, sql, verbatim } from '../kernel/sql.ts';
import type { PageArgs } from '../platform/connection.ts';
import { StockLevel } from './stock-level.ts';
import { StockMovement } from './stock-movement.ts';
import { StockScrap } from './stock-scrap.ts';
import type { ScrapState } from './stock-words.ts';
import { Warehouse } from './warehouse.ts';

const byName = new CursorFormat('warehouses', { name: 'text', id: 'id' });
const byCode = new CursorFormat('stockLevels', { code: 'text', id: 'id' });
const newestFirst = new CursorFormat('stockMovements', { at: 'instant', id: 'id' });
const scrapsFirst = new CursorFormat('stockScraps', { askedAt: 'instant', id: 'id' });

export async function warehousesOf(
  ctx: Ctx,
  branchId: string,
  page: PageArgs,
): Promise<Connection<Warehouse>> {
  const size = pageSize(page.first);
  const after = byName.decode(page.after);
  const rows = await ctx.read.rows<Warehouse>(sql`
    select w.id, w.branch_id as "branchId", w.kind, w.name, w.technician_id as "technicianId", w.opened_at as "openedAt"
    from warehouse w
    where ${allOf([
      ctx.read.visible(Warehouse, 'w'),
      sql`w.branch_id = ${branchId}::uuid`,
      ...(after ? [sql`(w.name, w.id) > (${after.name}, ${after.id}::uuid)`] : []),
    ])}
    order by w.name, w.id limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => byName.encode(row));
}

/** What a warehouse has, by the code of the part; what it has had and has no more is left out. */
export async function levelsOf(
  ctx: Ctx,
  warehouseId: string,
  page: PageArgs,
): Promise<Connection<StockLevel>> {
  const size = pageSize(page.first);
  const after = byCode.decode(page.after);
  const rows = await ctx.read.rows<StockLevel & { code: string }>(sql`
    select l.id, l.warehouse_id as "warehouseId", l.part_id as "partId", l.branch_id as "branchId", l.quantity,
      l.unit_cost_amount as "unitCostAmount", l.moves, p.code
    from stock_level l join part p on p.id = l.part_id
    where ${allOf([
      ctx.read.visible(StockLevel, 'l'),
      sql`l.warehouse_id = ${warehouseId}::uuid`,
      sql`l.quantity > 0`,
      ...(after ? [sql`(p.code, l.id) > (${after.code}, ${after.id}::uuid)`] : []),
    ])}
    order by p.code, l.id limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => byCode.encode(row));
}

export async function movementsOf(
  ctx: Ctx,
  warehouseId: string,
  partId: string | null,
  page: PageArgs,
): Promise<Connection<StockMovement>> {
  const size = pageSize(page.first);
  const after = newestFirst.decode(page.after);
  const rows = await ctx.read.rows<StockMovement>(sql`
    select m.id, m.warehouse_id as "warehouseId", m.part_id as "partId", m.branch_id as "branchId", m.step, m.kind,
      m.quantity, m.balance, m.unit_cost_amount as "unitCostAmount", m.reference, m.reason, m.at, m.by_name as "byName"
    from stock_movement m
    where ${allOf([
      ctx.read.visible(StockMovement, 'm'),
      sql`m.warehouse_id = ${warehouseId}::uuid`,
      ...(partId ? [sql`m.part_id = ${partId}::uuid`] : []),
      ...(after ? [sql`(m.at, m.id) < (${after.at}::timestamptz, ${after.id}::uuid)`] : []),
    ])}
    order by m.at desc, m.id desc limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => newestFirst.encode(row));
}

export async function scrapsOf(
  ctx: Ctx,
  branchId: string,
  state: ScrapState | null,
  page: PageArgs,
): Promise<Connection<StockScrap>> {
  const size = pageSize(page.first);
  const after = scrapsFirst.decode(page.after);
  const rows = await ctx.read.rows<StockScrap>(sql`
    select s.id, s.version, s.warehouse_id as "warehouseId", s.branch_id as "branchId", s.part_id as "partId", s.quantity,
      s.reason, s.state, s.asked_at as "askedAt", s.asked_by_name as "askedByName", s.decided_at as "decidedAt",
      s.decided_by_name as "decidedByName"
    from stock_scrap s
    where ${allOf([
      ctx.read.visible(StockScrap, 's'),
      sql`s.branch_id = ${branchId}::uuid`,
      ...(state ? [sql`s.state = ${state}`] : []),
      ...(after ? [sql`(s.asked_at, s.id) < (${after.askedAt}::timestamptz, ${after.id}::uuid)`] : []),
    ])}
    order by s.asked_at desc, s.id desc limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => scrapsFirst.encode(row));
}
