import { beyondScope } from '../../access/beyond-scope.ts';
import type { Ctx } from '../../access/context.ts';
import type { Visit } from '../../dispatch/visit.ts';
import { localDate } from '../../kernel/clock.ts';
import { sql } from '../../kernel/sql.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { ProductCategory } from '../../organization/product-category.ts';
import { qualificationsFor } from '../../policy/technician-qualification.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import type { NearbyJob } from './nearby-job.ts';

/** More is no help to somebody who is about to leave. */
const OFFERED = 10;

/**
 * VIS-8: what waits in the branch in the district of the visit, or in another one of its city, for which the technician is
 * qualified today; the soonest target first. Who waits there is not said: nobody was sent yet.
 */
export async function jobsNearby(ctx: Ctx, visit: Visit, technicianId: string): Promise<NearbyJob[]> {
  const { branchId } = visit;
  const { districtCode } = await ctx.load(RepairRequest, visit.requestId);
  const { timeZone } = await ctx.load(Branch, branchId);
  const on = localDate(ctx.at, timeZone);
  const able: ProductCategory[] = [];
  for (const category of Object.values(ProductCategory)) {
    const missing = await qualificationsFor(ctx, [technicianId], { branchId, category, on });
    if (missing.get(technicianId)?.length === 0) able.push(category);
  }
  const { text, values } = sql`
    select r.number, r.kind, r.grade, r.fault_type as "faultType", r.district_code = ${districtCode} as "sameDistrict",
      d.name as "districtName", d.name_en as "districtNameEn", m.name as "modelName", m.name_en as "modelNameEn", due.at as "dueAt"
    from repair_request r
    join district d on d.code = r.district_code
    join district here on here.code = ${districtCode} and here.city = d.city and here.province = d.province
    left join product_model m on m.id = r.model_id
    left join lateral (select min(t.due_at) as at from service_target t
      where t.request_id = r.id and t.ended_at is null and t.state <> 'PAUSED') due on true
    where r.branch_id = ${branchId}::uuid and r.state = 'REGISTERED'
      and r.kind <> 'CONSULTATION' and (m.id is null or m.category = any(${able}::text[]))
    order by due.at nulls last, r.received_at, r.id limit ${OFFERED}::int`.questioned();
  const rows: (Omit<NearbyJob, 'dueAt'> & { dueAt: Date | string | null })[] = await beyondScope(
    ctx,
    'visits.jobsNearby',
    (em) => em.execute(text, values),
  );
  return rows.map((row) => ({ ...row, dueAt: row.dueAt === null ? null : new Date(row.dueAt) }));
}
