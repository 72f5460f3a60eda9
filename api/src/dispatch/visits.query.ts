import type { Ctx } from '../access/context.ts';
import { dayBounds } from '../kernel/clock.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../kernel/paging.ts';
import { allOf, sql, verbatim } from '../kernel/sql.ts';
import { Visit } from './visit.ts';

const byPlan = new CursorFormat('myVisits', { plannedAt: 'instant', id: 'id' });

/** The visits of one technician on one day, or all that are planned or running, in the order of their planned arrival. */
export async function visitsOf(
  ctx: Ctx,
  wanted: { staffId: string; on: string | null; timeZone: string },
  page: { first: number; after?: string | null },
): Promise<Connection<Visit>> {
  const size = pageSize(page.first);
  const after = byPlan.decode(page.after);
  const where = [ctx.read.visible(Visit, 'v'), sql`v.team_ids @> array[${wanted.staffId}]::uuid[]`];
  if (wanted.on) {
    const { from, until } = dayBounds(wanted.on, wanted.timeZone);
    where.push(sql`v.planned_at >= ${from}`, sql`v.planned_at < ${until}`);
  } else where.push(sql`v.state in ('ASSIGNED','ACCEPTED','TRAVELLING','ARRIVED')`);
  if (after) where.push(sql`(v.planned_at, v.id) > (${after.plannedAt}::timestamptz, ${after.id}::uuid)`);
  const rows = await ctx.read.rows<Visit>(sql`
    select v.id, v.version, v.request_id as "requestId", v.branch_id as "branchId", v.state, v.lead_id as "leadId",
      v.team_ids as "teamIds", v.planned_at as "plannedAt", v.set_out_at as "setOutAt",
      v.set_out_claimed_at as "setOutClaimedAt", v.arrived_at as "arrivedAt", v.arrived_claimed_at as "arrivedClaimedAt",
      v.arrival_confirmed_at as "arrivalConfirmedAt", v.left_at as "leftAt", v.left_claimed_at as "leftClaimedAt", v.reason,
      v.confirmed_at as "confirmedAt"
    from visit v where ${allOf(where)} order by v.planned_at, v.id limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => byPlan.encode(row));
}
