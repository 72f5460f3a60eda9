import type { Ctx } from '../access/context.ts';
import { sql, verbatim } from '../kernel/sql.ts';
import { RepairRequest } from './repair-request.ts';
import type { RequestEvent } from './request-event.ts';

/** The last events of each of several requests, in order; one read for all of them. */
export async function lastEvents(
  ctx: Ctx,
  requestIds: readonly string[],
  most: number,
): Promise<Map<string, RequestEvent[]>> {
  const rows = await ctx.read.rows<RequestEvent>(sql`
    select e.id, e.request_id as "requestId", e.branch_id as "branchId", e.at, e.kind, e.params, e.actor_kind as "actorKind",
      e.actor_id as "actorId", e.actor_name as "actorName"
    from repair_request r cross join lateral (
      select ev.* from request_event ev where ev.request_id = r.id order by ev.id desc limit ${verbatim(String(most))}) e
    where ${ctx.read.visible(RepairRequest, 'r')} and r.id = any(${requestIds}::uuid[])
    order by e.id`);
  return Map.groupBy(rows, (event) => event.requestId);
}

/** The names of those who lead the visits of several requests: a name is part of the promise, the person's record is not. */
export async function leadNames(
  ctx: Ctx,
  requestIds: readonly string[],
): Promise<Map<string, { name: string }>> {
  const rows = await ctx.read.rows<{ id: string; name: string }>(sql`
    select r.id, t.name from repair_request r join staff_member t on t.id = r.lead_technician_id
    where ${ctx.read.visible(RepairRequest, 'r')} and r.id = any(${requestIds}::uuid[])`);
  return new Map(rows.map((row) => [row.id, row]));
}
