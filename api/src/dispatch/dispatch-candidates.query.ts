import type { Ctx } from '../access/context.ts';
import { RoleAssignment } from '../access/role-assignment.ts';
import { ProductModel } from '../catalog/product-model.ts';
import { dayBounds, localDate } from '../kernel/clock.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../kernel/paging.ts';
import { sql, verbatim } from '../kernel/sql.ts';
import { Branch } from '../organization/branches/branch.ts';
import type { MissingQualification } from '../organization/staff/qualification.ts';
import { StaffMember } from '../organization/staff/staff-member.ts';
import { qualificationsFor } from '../policy/technician-qualification.ts';
import type { RepairRequest } from '../requests/repair-request.ts';
import { Visit } from './visit.ts';

export interface Candidate {
  readonly id: string;
  readonly technicianId: string;
  readonly visitsThatDay: number;
  readonly qualified: boolean;
  readonly missing: MissingQualification[];
}

const byLoad = new CursorFormat('dispatchCandidates', { visitsThatDay: 'integer', id: 'id' });

/** The technicians of the request's branch with what each lacks for it, those with the fewest visits that day first. */
export async function dispatchCandidates(
  ctx: Ctx,
  request: RepairRequest,
  plannedAt: Date,
  page: { first: number; after?: string | null },
): Promise<Connection<Candidate>> {
  const branch = await ctx.load(Branch, request.branchId);
  const on = localDate(plannedAt, branch.timeZone);
  const { from, until } = dayBounds(on, branch.timeZone);
  const size = pageSize(page.first);
  const after = byLoad.decode(page.after);
  const rows = await ctx.read.rows<{ id: string; visitsThatDay: number }>(sql`
    select * from (
      select s.id, (
        select count(*)::int from visit v
        where ${ctx.read.visible(Visit, 'v')} and v.branch_id = ${branch.id} and v.team_ids @> array[s.id]
          and v.planned_at >= ${from} and v.planned_at < ${until}
          and v.state in ('ASSIGNED','ACCEPTED','TRAVELLING','ARRIVED','COMPLETED')) as "visitsThatDay"
      from staff_member s
      where ${ctx.read.visible(StaffMember, 's')} and s.active and exists (
        select 1 from role_assignment held
        where ${ctx.read.visible(RoleAssignment, 'held')} and held.staff_id = s.id and held.branch_id = ${branch.id}
          and held.role = 'TECHNICIAN' and held.revoked_at is null)
    ) c ${after ? sql`where ("visitsThatDay", id) > (${after.visitsThatDay}, ${after.id}::uuid)` : verbatim('')}
    order by "visitsThatDay", id limit ${verbatim(String(size + 1))}`);
  const model = request.modelId ? await ctx.load(ProductModel, request.modelId) : null;
  const ids = rows.map((row) => row.id);
  const lacking = await qualificationsFor(ctx, ids, {
    branchId: branch.id,
    category: model?.category ?? null,
    on,
  });
  const candidates = rows.map((row) => {
    const missing = lacking.get(row.id) ?? [];
    return { ...row, technicianId: row.id, missing, qualified: missing.length === 0 };
  });
  return toConnection(candidates, size, (row) => byLoad.encode(row));
}
