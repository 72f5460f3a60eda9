import type { Ctx } from '../access/context.ts';
import { RoleAssignment } from '../access/role-assignment.ts';
import { ProductModel } from '../catalog/product-model.ts';
import { dayBounds, localDate } from '../kernel/clock.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../kernel/paging.ts';
import { sql } from '../kernel/sql.ts';
import { Branch } from '../organization/branches/branch.ts';
import type { ZoneKind } from '../organization/branches/service-zone.ts';
import type { ProductCategory } from '../organization/product-category.ts';
import { StaffMember } from '../organization/staff/staff-member.ts';
import { qualificationsFor } from '../policy/technician-qualification.ts';
import type { RepairRequest } from '../requests/repair-request.ts';
import { ServiceTarget } from '../requests/service-target.ts';
import { StockMovement } from '../stock/stock-movement.ts';
import { Warehouse } from '../stock/warehouse.ts';
import { type DayVisit, type RankedTechnician, rankOf, rankTechnicians } from './rank-technicians.ts';
import { Visit } from './visit.ts';

/** A technician who could be sent to one request. */
export interface Candidate extends RankedTechnician {
  readonly technicianId: string;
  readonly zoneKind: ZoneKind;
}

/** What is read of a request: an entity, or a row of a list that brought its model along. */
type Waiting = Pick<
  RepairRequest,
  'id' | 'branchId' | 'modelId' | 'faultType' | 'districtCode' | 'zoneKind'
> & {
  readonly model?: ProductModel | null;
};

const byRank = new CursorFormat('dispatchCandidates', {
  unqualified: 'integer',
  busy: 'integer',
  far: 'integer',
  load: 'integer',
  lacking: 'integer',
  id: 'id',
});

function cursorOf(candidate: Candidate): string {
  const [unqualified = 0, busy = 0, far = 0, load = 0, lacking = 0] = rankOf(candidate);
  return byRank.encode({ unqualified, busy, far, load, lacking, id: candidate.id });
}

/** DSP-12: the technicians of the request's branch on the planned day, in the order in which they are suggested. */
export async function dispatchCandidates(
  ctx: Ctx,
  request: Waiting,
  plannedAt: Date,
  page: { first: number; after?: string | null },
): Promise<Connection<Candidate>> {
  const size = pageSize(page.first);
  const after = byRank.decode(page.after);
  // A branch has as many technicians as people can oversee: all are ranked, and a page of them is shown.
  const ranked = (await suggestTechnicians(ctx, [request], plannedAt)).get(request.id) ?? [];
  const last = after && [after.unqualified, after.busy, after.far, after.load, after.lacking];
  const rest = last
    ? ranked.filter((candidate) => {
        const rank = rankOf(candidate);
        const at = rank.findIndex((value, i) => value !== last[i]);
        return at < 0 ? candidate.id > after.id : (rank[at] ?? 0) > (last[at] ?? 0);
      })
    : ranked;
  return toConnection(rest.slice(0, size + 1), size, cursorOf);
}

/**
 * The same for several requests at once: one read of each branch's technicians with their visits of the day, one of the
 * qualifications for each product category, one of the targets.
 */
export async function suggestTechnicians(
  ctx: Ctx,
  requests: readonly Waiting[],
  plannedAt: Date,
): Promise<Map<string, Candidate[]>> {
  const due = await arrivalsDue(
    ctx,
    requests.map(({ id }) => id),
  );
  const suggested = new Map<string, Candidate[]>();
  for (const [branchId, waiting] of Map.groupBy(requests, (request) => request.branchId)) {
    const branch = await ctx.load(Branch, branchId);
    const on = localDate(plannedAt, branch.timeZone);
    const technicians = await techniciansOf(ctx, branch, on);
    const vans = await likelyParts(ctx, branchId, waiting);
    const categories = await Promise.all(waiting.map((request) => categoryOf(ctx, request)));
    const lacking = new Map<ProductCategory | null, Awaited<ReturnType<typeof qualificationsFor>>>();
    for (const category of new Set(categories)) {
      const ids = technicians.map(({ id }) => id);
      lacking.set(category, await qualificationsFor(ctx, ids, { branchId, category, on }));
    }
    waiting.forEach((request, i) => {
      const missing = lacking.get(categories[i] ?? null);
      const likely = vans.get(jobOf(request)) ?? [];
      const facts = technicians.map(({ id, visits }) => ({
        id,
        parts: { likely: likely.length, inVan: likely.filter((holders) => holders.includes(id)).length },
        missing: missing?.get(id) ?? [],
        visits: visits.filter((visit) => visit.requestId !== request.id),
      }));
      const need = { districtCode: request.districtCode, dueAt: due.get(request.id) ?? null };
      suggested.set(
        request.id,
        rankTechnicians(facts, need).map((one) => ({
          ...one,
          technicianId: one.id,
          zoneKind: request.zoneKind,
        })),
      );
    });
  }
  return suggested;
}

/** What a request is about, as far as parts go. */
function jobOf({ modelId, faultType }: Pick<Waiting, 'modelId' | 'faultType'>): string {
  return `${modelId} ${faultType}`;
}

/**
 * The parts that such a fault of such a model has needed before in jobs that the reader sees, each with the technicians who
 * have it in their vans.
 */
async function likelyParts(
  ctx: Ctx,
  branchId: string,
  waiting: readonly Waiting[],
): Promise<Map<string, (readonly string[])[]>> {
  const jobs = waiting.filter(({ modelId }) => modelId);
  if (jobs.length === 0) return new Map();
  const rows = await ctx.read.rows<{ modelId: string; faultType: string; holders: string[] }>(sql`
    select used.model_id as "modelId", used.fault_type as "faultType", coalesce((
      select array_agg(w.technician_id::text) from warehouse w
      join stock_level l on l.warehouse_id = w.id and l.part_id = used.part_id and l.quantity > 0
      where ${ctx.read.visible(Warehouse, 'w')} and w.branch_id = ${branchId}::uuid and w.kind = 'VAN'), '{}') as holders
    from (
      select distinct m.model_id, m.fault_type, m.part_id from stock_movement m
      where ${ctx.read.visible(StockMovement, 'm')} and m.kind = 'USED'
        and m.model_id = any(${[...new Set(jobs.map(({ modelId }) => modelId))]}::uuid[])
        and m.fault_type = any(${[...new Set(jobs.map(({ faultType }) => faultType))]}::text[])) used`);
  const grouped = Map.groupBy(rows, (row) => jobOf(row as Pick<Waiting, 'modelId' | 'faultType'>));
  return new Map([...grouped].map(([job, parts]) => [job, parts.map(({ holders }) => holders)]));
}

async function categoryOf(ctx: Ctx, { model, modelId }: Waiting): Promise<ProductCategory | null> {
  if (model !== undefined) return model?.category ?? null;
  return modelId ? (await ctx.load(ProductModel, modelId)).category : null;
}

interface Technician {
  readonly id: string;
  readonly visits: readonly DayVisit[];
}

/** Who is a technician of the branch, with the visits of a day. */
async function techniciansOf(ctx: Ctx, branch: Branch, on: string): Promise<Technician[]> {
  const { from, until } = dayBounds(on, branch.timeZone);
  const rows = await ctx.read.rows<{
    id: string;
    visits: { requestId: string; districtCode: string; plannedAt: string; ahead: boolean }[];
  }>(sql`
    select s.id, coalesce((
      select json_agg(json_build_object('requestId', v.request_id, 'districtCode', r.district_code,
        'plannedAt', v.planned_at, 'ahead', v.state <> 'COMPLETED'))
      from visit v join repair_request r on r.id = v.request_id
      where ${ctx.read.visible(Visit, 'v')} and v.branch_id = ${branch.id} and v.team_ids @> array[s.id]
        and v.planned_at >= ${from} and v.planned_at < ${until}
        and v.state in ('ASSIGNED','ACCEPTED','TRAVELLING','ARRIVED','COMPLETED')), '[]') as visits
    from staff_member s
    where ${ctx.read.visible(StaffMember, 's')} and s.active and exists (
      select 1 from role_assignment held
      where ${ctx.read.visible(RoleAssignment, 'held')} and held.staff_id = s.id and held.branch_id = ${branch.id}
        and held.role = 'TECHNICIAN' and held.revoked_at is null)`);
  return rows.map(({ id, visits }) => ({
    id,
    visits: visits.map((visit) => ({ ...visit, plannedAt: new Date(visit.plannedAt) })),
  }));
}

/** The earliest arrival target of each request that is still awaited. */
async function arrivalsDue(ctx: Ctx, requestIds: readonly string[]): Promise<Map<string, Date>> {
  const rows = await ctx.read.rows<{ id: string; dueAt: Date }>(sql`
    select t.request_id as id, min(t.due_at) as "dueAt" from service_target t
    where ${ctx.read.visible(ServiceTarget, 't')} and t.request_id = any(${requestIds}::uuid[])
      and t.kind = 'ARRIVE' and t.ended_at is null
    group by t.request_id`);
  return new Map(rows.map((row) => [row.id, row.dueAt]));
}
