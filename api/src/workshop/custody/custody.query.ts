import type { Ctx } from '../../access/context.ts';
import { dayBounds } from '../../kernel/clock.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../../kernel/paging.ts';
import { allOf, sql, verbatim } from '../../kernel/sql.ts';
import type { Branch } from '../../organization/branches/branch.ts';
import type { PageArgs } from '../../platform/connection.ts';
import { CustodyEntry } from './custody-entry.ts';
import { UnitCustody } from './unit-custody.ts';

/** A unit that is with us, with what the other two books say about it. */
export type CustodyRow = Omit<UnitCustody, 'topic'> & {
  readonly requestNumber: string;
  readonly unitName: string | null;
  readonly serialNumber: string | null;
  readonly technicianName: string | null;
  readonly receiptId: string | null;
  readonly receiptNumber: string | null;
  readonly liveReceipts: number;
  readonly intact: boolean;
};

const longestFirst = new CursorFormat('custody', { since: 'instant', id: 'id' });
const inOrder = new CursorFormat('goodsRegister', { at: 'instant', id: 'id' });

/**
 * WKS-6: every unit of a branch that is with us by any of the books: by its custody, or by a receipt that is still live.
 * What is in neither is with its customer.
 */
export async function unitsWithUs(
  ctx: Ctx,
  branchId: string,
  page: PageArgs,
): Promise<Connection<CustodyRow>> {
  const size = pageSize(page.first);
  const after = longestFirst.decode(page.after);
  const rows = await ctx.read.rows<CustodyRow>(sql`
    select u.id, u.version, u.asset_id as "assetId", u.branch_id as "branchId", u.request_id as "requestId", u.place,
      u.technician_id as "technicianId", u.since, u.moves, u.return_planned_at as "returnPlannedAt",
      r.number as "requestNumber", live.unit_name as "unitName", live.serial_number as "serialNumber",
      t.name as "technicianName", live.id as "receiptId", live.number as "receiptNumber",
      coalesce(live.n, 0)::int as "liveReceipts",
      coalesce(live.n = 1 and u.place <> 'CUSTOMER' and r.state = 'IN_WORKSHOP'
        and book.to_place = u.place and book.to_technician_id is not distinct from u.technician_id, false) as intact
    from unit_custody u
    join repair_request r on r.id = u.request_id
    left join staff_member t on t.id = u.technician_id
    left join lateral (
      select c.id, c.number, c.unit_name, c.serial_number, count(*) over () as n from custody_receipt c
      where c.asset_id = u.asset_id and c.state = 'LIVE' limit 1) live on true
    left join lateral (
      select e.to_place, e.to_technician_id from custody_entry e
      where e.asset_id = u.asset_id order by e.step desc limit 1) book on true
    where ${allOf([
      ctx.read.visible(UnitCustody, 'u'),
      sql`u.branch_id = ${branchId}::uuid`,
      verbatim(`(u.place <> 'CUSTOMER' or live.id is not null)`),
      ...(after ? [sql`(u.since, u.id) > (${after.since}::timestamptz, ${after.id}::uuid)`] : []),
    ])}
    order by u.since, u.id limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => longestFirst.encode(row));
}

/** WKS-1: the lines of the goods register of a branch on one of its days, in order. */
export async function goodsRegister(
  ctx: Ctx,
  { branch, on }: { branch: Branch; on: string },
  page: PageArgs,
): Promise<Connection<CustodyEntry>> {
  const size = pageSize(page.first);
  const after = inOrder.decode(page.after);
  const { from, until } = dayBounds(on, branch.timeZone);
  const rows = await ctx.read.rows<CustodyEntry>(sql`
    select e.id, e.asset_id as "assetId", e.step, e.branch_id as "branchId", e.request_id as "requestId",
      e.receipt_id as "receiptId", e.move, e.at, e.from_place as "fromPlace", e.to_place as "toPlace",
      e.to_technician_id as "toTechnicianId", e.to_technician_name as "toTechnicianName", e.by_name as "byName"
    from custody_entry e
    where ${allOf([
      ctx.read.visible(CustodyEntry, 'e'),
      sql`e.branch_id = ${branch.id}::uuid and e.at >= ${from.toISOString()}::timestamptz and e.at < ${until.toISOString()}::timestamptz`,
      ...(after ? [sql`(e.at, e.id) > (${after.at}::timestamptz, ${after.id}::uuid)`] : []),
    ])}
    order by e.at, e.id limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => inOrder.encode(row));
}
