import type { Ctx } from '../../access/context.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../../kernel/paging.ts';
import { allOf, sql, verbatim } from '../../kernel/sql.ts';
import type { TravelRequestsArgs } from './travel.input.ts';
import { TravelRequest } from './travel-request.ts';

const oldestFirst = new CursorFormat('travelRequests', { madeAt: 'instant', id: 'id' });

/** Travel requests, the one that waits longest first. */
export async function travelRequests(
  ctx: Ctx,
  { branchId, waiting, ...page }: TravelRequestsArgs,
): Promise<Connection<TravelRequest>> {
  const size = pageSize(page.first);
  const after = oldestFirst.decode(page.after);
  const rows = await ctx.read.rows<TravelRequest>(sql`
    select t.id, t.version, t.request_id as "requestId", t.branch_id as "branchId", t.state, t.reason,
      t.in_home_region as "inHomeRegion", t.purpose, t.made_at as "madeAt", t.made_by_name as "madeByName",
      t.decided_at as "decidedAt", t.decided_by_name as "decidedByName", t.remarks, t.visit_id as "visitId"
    from travel_request t
    where ${allOf([
      ctx.read.visible(TravelRequest, 't'),
      ...(branchId ? [sql`t.branch_id = ${branchId}::uuid`] : []),
      ...(waiting == null ? [] : [verbatim(waiting ? "t.state = 'REQUESTED'" : "t.state <> 'REQUESTED'")]),
      ...(after ? [sql`(t.made_at, t.id) > (${after.madeAt}::timestamptz, ${after.id}::uuid)`] : []),
    ])}
    order by t.made_at, t.id limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => oldestFirst.encode(row));
}
