import type { Ctx } from '../../access/context.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../../kernel/paging.ts';
import { allOf, sql, verbatim } from '../../kernel/sql.ts';
import type { PageArgs } from '../../platform/connection.ts';
import { RepairCard, type RepairCardState } from './repair-card.ts';

const earliestFirst = new CursorFormat('repairCards', { plannedFinishAt: 'instant', id: 'id' });

/** The cards of units that are in the workshop, of a branch or of one technician, by planned finish. */
export async function openCards(
  ctx: Ctx,
  wanted: { branchId?: string; technicianId?: string | null; state: RepairCardState | null },
  page: PageArgs,
): Promise<Connection<RepairCard>> {
  const size = pageSize(page.first);
  const after = earliestFirst.decode(page.after);
  const rows = await ctx.read.rows<RepairCard>(sql`
    select c.id, c.version, c.code, c.state, c.request_id as "requestId", c.receipt_id as "receiptId",
      c.asset_id as "assetId", c.branch_id as "branchId", c.request_number as "requestNumber",
      c.unit_name as "unitName", c.serial_number as "serialNumber", c.technician_id as "technicianId",
      c.technician_name as "technicianName", c.opened_at as "openedAt", c.planned_finish_at as "plannedFinishAt",
      c.passed_at as "passedAt"
    from repair_card c
    where ${allOf([
      ctx.read.visible(RepairCard, 'c'),
      ...(wanted.branchId ? [sql`c.branch_id = ${wanted.branchId}::uuid`] : []),
      ...(wanted.technicianId ? [sql`c.technician_id = ${wanted.technicianId}::uuid`] : []),
      sql`c.state <> 'RETURNED'`,
      ...(wanted.state ? [sql`c.state = ${wanted.state}`] : []),
      ...(after
        ? [sql`(c.planned_finish_at, c.id) > (${after.plannedFinishAt}::timestamptz, ${after.id}::uuid)`]
        : []),
    ])}
    order by c.planned_finish_at, c.id limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => earliestFirst.encode(row));
}
