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
import { qualificationsByCategory } from '../policy/technician-qualification.ts';
import type { RepairRequest } from '../requests/repair-request.ts';
import { ServiceTarget } from '../requests/service-target.ts';
import { StockMovement } from '../stock/stock-movement.ts';
import { Warehouse } from '../stock/warehouse.ts';
import { type DayVisit, type RankedTechnician, rankOf, rankTechnicians } from './rank-technicians.ts';
import { Visit } from './visit.ts';

/** A technician who could be sent to one request. */
export interface Candidate extends RankedTechnician {
  readonly technician: TechnicianRow;
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
  /** How many of the first are wanted. */
  most = Infinity,
): Promise<Map<string, Candidate[]>> {
  const due = await arrivalsDue(
    ctx,
    requests.map(({ id }) => id),
  );
  const suggested = new Map<string, Candidate[]>();
  for (const [branchId, waiting] of Map.groupBy(requests, (request) => request.branchId)) {
    const branch = await ctx.load(Branch, branchId);
    const on = localDate(plannedAt, branch.timeZone);
    const [technicians, jobs, categories] = await Promise.all([
      techniciansOf(ctx, branch, on),
      likelyParts(ctx, branchId, waiting),
      Promise.all(waiting.map((request) => categoryOf(ctx, request))),
    ]);
    const byId = new Map(technicians.map((technician) => [technician.id, technician]));
    const lacking = await qualificationsByCategory(ctx, [...byId.keys()], {
      branchId,
      categories: [...new Set(categories)],
      on,
    });
    const planned = new Set(technicians.flatMap(({ visits }) => visits.map(({ requestId }) => requestId)));
    waiting.forEach((request, i) => {
      const missing = lacking.get(categories[i] ?? null);
      const job = jobs.get(jobOf(request));
      const facts = technicians.map(({ id, visits }) => ({
        id,
        parts: job && { likely: job.likely, inVan: job.inVan.get(id) ?? 0 },
        missing: missing?.get(id) ?? [],
        visits: planned.has(request.id) ? visits.filter(({ requestId }) => requestId !== request.id) : visits,
      }));
      const need = { districtCode: request.districtCode, dueAt: due.get(request.id) ?? null };
      const first = rankTechnicians(facts, need, most).map((one) => {
        const technician = byId.get(one.id);
        if (!technician) throw new Error('somebody is suggested who was not asked about');
        return { ...one, technician: technician.row, zoneKind: request.zoneKind };
      });
      suggested.set(request.id, first);
    });
  }
  return suggested;
}

/** What a request is about, as far as parts go. */
function jobOf({ modelId, faultType }: Pick<Waiting, 'modelId' | 'faultType'>): string {
  return `${modelId} ${faultType}`;
}

/** How many kinds of parts a job is likely to need, and how many of them each technician has in the van. */
interface LikelyParts {
  readonly likely: number;
  readonly inVan: ReadonlyMap<string, number>;
}

/**
 * The parts that such a fault of such a model has needed before in jobs that the reader sees, and the technicians who have
 * them in their vans.
 */
async function likelyParts(
  ctx: Ctx,
  branchId: string,
  waiting: readonly Waiting[],
): Promise<Map<string, LikelyParts>> {
  const jobs = waiting.filter(({ modelId }) => modelId);
  if (jobs.length === 0) return new Map();
  const used = await ctx.read.rows<{ modelId: string; faultType: string; parts: string[] }>(sql`
    select m.model_id as "modelId", m.fault_type as "faultType", array_agg(distinct m.part_id::text) as parts
    from stock_movement m
    where ${ctx.read.visible(StockMovement, 'm')} and m.kind = 'USED'
      and m.model_id = any(${[...new Set(jobs.map(({ modelId }) => modelId))]}::uuid[])
      and m.fault_type = any(${[...new Set(jobs.map(({ faultType }) => faultType))]}::text[])
    group by m.model_id, m.fault_type`);
  const holders = await holdersOf(ctx, branchId, [...new Set(used.flatMap(({ parts }) => parts))]);
  return new Map(
    used.map((row) => {
      const inVan = new Map<string, number>();
      for (const part of row.parts)
        for (const id of holders.get(part) ?? []) inVan.set(id, (inVan.get(id) ?? 0) + 1);
      return [jobOf(row as Pick<Waiting, 'modelId' | 'faultType'>), { likely: row.parts.length, inVan }];
    }),
  );
}

/** By part, the technicians of a branch who have it in their vans. */
async function holdersOf(
  ctx: Ctx,
  branchId: string,
  partIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (partIds.length === 0) return new Map();
  const rows = await ctx.read.rows<{ partId: string; holders: string[] }>(sql`
    select l.part_id as "partId", array_agg(w.technician_id::text) as holders
    from warehouse w join stock_level l on l.warehouse_id = w.id
    where ${ctx.read.visible(Warehouse, 'w')} and w.branch_id = ${branchId}::uuid and w.kind = 'VAN'
      and l.part_id = any(${partIds}::uuid[]) and l.quantity > 0
    group by l.part_id`);
  return new Map(rows.map(({ partId, holders }) => [partId, holders]));
}

async function categoryOf(ctx: Ctx, { model, modelId }: Waiting): Promise<ProductCategory | null> {
  if (model !== undefined) return model?.category ?? null;
  return modelId ? (await ctx.load(ProductModel, modelId)).category : null;
}

/** What a technician is, as a row. */
type TechnicianRow = Pick<StaffMember, 'id' | 'number' | 'name' | 'homeBranchId' | 'active'>;

interface Technician {
  readonly id: string;
  readonly row: TechnicianRow;
  readonly visits: readonly DayVisit[];
}

/** Who is a technician of the branch, with the visits of a day: read once, not once for each technician. */
async function techniciansOf(ctx: Ctx, branch: Branch, on: string): Promise<Technician[]> {
  const { from, until } = dayBounds(on, branch.timeZone);
  const rows = await ctx.read.rows<
    TechnicianRow & {
      visits: { requestId: string; districtCode: string; plannedAt: string; ahead: boolean }[] | null;
    }
  >(sql`
    with day as materialized (
      select member.id, json_agg(json_build_object('requestId', v.request_id, 'districtCode', r.district_code,
        'plannedAt', v.planned_at, 'ahead', v.state <> 'COMPLETED')) as visits
      from visit v join repair_request r on r.id = v.request_id cross join unnest(v.team_ids) as member(id)
      where ${ctx.read.visible(Visit, 'v')} and v.branch_id = ${branch.id}
        and v.planned_at >= ${from} and v.planned_at < ${until}
        and v.state in ('ASSIGNED','ACCEPTED','TRAVELLING','ARRIVED','COMPLETED')
      group by member.id
    )
    select s.id, s.number, s.name, s.home_branch_id as "homeBranchId", s.active, day.visits from staff_member s left join day on day.id = s.id
    where ${ctx.read.visible(StaffMember, 's')} and s.active and exists (
      select 1 from role_assignment held
      where ${ctx.read.visible(RoleAssignment, 'held')} and held.staff_id = s.id and held.branch_id = ${branch.id}
        and held.role = 'TECHNICIAN' and held.revoked_at is null)`);
  return rows.map(({ visits, ...row }) => ({
    id: row.id,
    row,
    visits: (visits ?? []).map((visit) => ({ ...visit, plannedAt: new Date(visit.plannedAt) })),
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
