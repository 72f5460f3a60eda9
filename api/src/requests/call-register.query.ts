import type { Ctx } from '../access/context.ts';
import type { Asset } from '../assets/asset.ts';
import type { ProductModel } from '../catalog/product-model.ts';
import type { Customer } from '../customers/customer.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../kernel/paging.ts';
import { allOf, type Sql, sql, verbatim } from '../kernel/sql.ts';
import type { PageArgs } from '../platform/connection.ts';
import { CONTACT } from './contact-data.ts';
import { OPEN_STATES, RepairRequest } from './repair-request.ts';
import type { RequestEvent } from './request-event.ts';
import type { RequestState } from './request-words.ts';
import { readNumber } from './request-number.ts';

/** A request as the lists read it: one SQL, plain rows, with what a line of the register shows beside it. */
export type RequestRow = Omit<RepairRequest, 'topic'> & {
  readonly customer: Customer;
  readonly asset: Asset | null;
  readonly model: ProductModel | null;
  readonly technicianName: string | null;
  readonly lastEvent: RequestEvent | null;
};

type Flat = Record<string, unknown>;

const COLUMNS = verbatim(`
  r.id, r.number, r.version, r.branch_id as "branchId", r.state, r.kind, r.grade, r.fault_type as "faultType",
  r.channel, r.received_at as "receivedAt", r.received_on as "receivedOn", r.priority, r.customer_id as "customerId",
  r.raised_by_name as "raisedByName", r.contact_phone as "contactPhone", r.district_code as "districtCode",
  r.address_line as "addressLine", r.asset_id as "assetId", r.model_id as "modelId",
  r.fault_description as "faultDescription", r.preferred_from as "preferredFrom", r.preferred_until as "preferredUntil",
  r.zone_kind as "zoneKind", r.service_category as "serviceCategory", r.merged_into_id as "mergedIntoId", r.technician_ids as "technicianIds",
  r.lead_technician_id as "leadTechnicianId", r.photo_ids as "photoIds", r.resolved_at as "resolvedAt",
  r.struck_off_at as "struckOffAt", r.acknowledged_at as "acknowledgedAt", r.complex,
  c.number as c_number, c.name as c_name, c.kind as c_kind, c.phone as c_phone, c.home_branch_id as c_home_branch_id,
  c.email as c_email, c.preferred_channel as c_preferred_channel, c.version as c_version,
  a.serial_number as a_serial_number, a.verified as a_verified, a.purchased_on as a_purchased_on,
  a.proof_state as a_proof_state, a.customer_id as a_customer_id,
  a.project_goods as a_project_goods, a.final_acceptance_on as a_final_acceptance_on, a.version as a_version,
  m.code as m_code, m.name as m_name, m.name_en as m_name_en, m.category as m_category,
  t.name as "technicianName",
  e.id as e_id, e.at as e_at, e.kind as e_kind, e.params as e_params, e.actor_kind as e_actor_kind,
  e.actor_name as e_actor_name`);

const JOINS = verbatim(`
  join customer c on c.id = r.customer_id
  left join asset a on a.id = r.asset_id
  left join product_model m on m.id = r.model_id
  left join staff_member t on t.id = r.lead_technician_id
  left join lateral (
    select ev.id, ev.at, ev.kind, ev.params, ev.actor_kind, ev.actor_name from request_event ev
    where ev.request_id = r.id order by ev.id desc limit 1) e on true`);

function toRow(flat: Flat): RequestRow {
  const row = flat as unknown as Omit<RequestRow, 'customer' | 'asset' | 'model' | 'lastEvent'>;
  const model = row.modelId
    ? {
        id: row.modelId,
        code: flat.m_code,
        name: flat.m_name,
        nameEn: flat.m_name_en,
        category: flat.m_category,
      }
    : null;
  const customer = {
    id: row.customerId,
    number: flat.c_number,
    name: flat.c_name,
    kind: flat.c_kind,
    phone: flat.c_phone,
    homeBranchId: flat.c_home_branch_id,
    email: flat.c_email,
    preferredChannel: flat.c_preferred_channel,
    version: flat.c_version,
  };
  const asset = row.assetId
    ? {
        id: row.assetId,
        serialNumber: flat.a_serial_number,
        verified: flat.a_verified,
        purchasedOn: flat.a_purchased_on,
        proofState: flat.a_proof_state,
        customerId: flat.a_customer_id,
        projectGoods: flat.a_project_goods,
        finalAcceptanceOn: flat.a_final_acceptance_on,
        version: flat.a_version,
        modelId: row.modelId,
        model,
      }
    : null;
  const lastEvent = flat.e_id
    ? {
        id: flat.e_id,
        requestId: row.id,
        at: flat.e_at,
        kind: flat.e_kind,
        params: flat.e_params,
        actorKind: flat.e_actor_kind,
        actorName: flat.e_actor_name,
      }
    : null;
  return Object.assign(row, { customer, asset, model, lastEvent }) as unknown as RequestRow;
}

const registerCursor = new CursorFormat('callRegister', { receivedAt: 'instant', id: 'id' });
const customerCursor = new CursorFormat('myRequests', { receivedAt: 'instant', id: 'id' });
const queueCursor = new CursorFormat('dispatchQueue', {
  priority: 'boolean',
  nextDueAt: 'instant',
  receivedAt: 'instant',
  id: 'id',
});

/** Where no clock runs: after everything that is promised. */
const NEVER = '9999-01-01T00:00:00.000Z';

/** Rows of requests, the newest first. */
async function newestFirst(
  ctx: Ctx,
  cursor: typeof registerCursor,
  conditions: Sql[],
  page: PageArgs,
): Promise<Connection<RequestRow>> {
  const size = pageSize(page.first);
  const after = cursor.decode(page.after);
  const where = [ctx.read.visible(RepairRequest, 'r'), ...conditions];
  if (after) where.push(sql`(r.received_at, r.id) < (${after.receivedAt}::timestamptz, ${after.id}::uuid)`);
  const rows = await ctx.read.rows<Flat>(sql`
    select ${COLUMNS} from repair_request r ${JOINS}
    where ${allOf(where)} order by r.received_at desc, r.id desc limit ${verbatim(String(size + 1))}`);
  return toConnection(rows.map(toRow), size, (row) => cursor.encode(row));
}

/** INT-1: one branch's register of one day, the latest call first. */
export function callRegister(
  ctx: Ctx,
  wanted: { branchId: string; on: string; states?: readonly RequestState[] | null; search?: string | null },
  page: PageArgs,
): Promise<Connection<RequestRow>> {
  const conditions = [sql`r.branch_id = ${wanted.branchId}`, sql`r.received_on = ${wanted.on}`];
  if (wanted.states?.length) conditions.push(sql`r.state = any(${wanted.states})`);
  if (wanted.search) {
    const number = readNumber(wanted.search);
    // Whoever may search by a phone learns it, so only those who may see it can (REC-2).
    const byPhone = ctx.may(CONTACT, wanted.branchId);
    const like = `%${wanted.search.replace(/[\\%_]/g, '\\$&')}%`;
    conditions.push(
      number
        ? sql`r.number = ${number}`
        : sql`(c.name ilike ${like} or r.raised_by_name ilike ${like} or (${byPhone} and r.contact_phone like ${like}))`,
    );
  }
  return newestFirst(ctx, registerCursor, conditions, page);
}

/** A customer's requests; with `open` only those that still wait for something, or only the finished ones. */
export function requestsOfCustomer(
  ctx: Ctx,
  open: boolean | null | undefined,
  page: PageArgs,
): Promise<Connection<RequestRow>> {
  const actor = ctx.actor.kind === 'CUSTOMER' ? ctx.actor.customerIds : [];
  const conditions = [sql`r.customer_id = any(${actor}::uuid[])`];
  if (open === true) conditions.push(sql`r.state = any(${OPEN_STATES})`);
  if (open === false) conditions.push(sql`r.state <> all(${OPEN_STATES})`);
  return newestFirst(ctx, customerCursor, conditions, page);
}

/** One request with what a page of it shows, by the number that people quote. */
export async function requestByNumber(ctx: Ctx, typed: string): Promise<RequestRow | null> {
  const number = readNumber(typed);
  if (!number) return null;
  const row = await ctx.read.row<Flat>(sql`
    select ${COLUMNS} from repair_request r ${JOINS} where ${ctx.read.visible(RepairRequest, 'r')} and r.number = ${number}`);
  return row ? toRow(row) : null;
}

/**
 * The supervisor's queue: what waits to be dispatched; left-overs of earlier days first (DSP-3), then by the time left to
 * the earliest target still awaited whose clock does not stand. What waits in one branch is its backlog of hours: it is
 * ordered whole, by narrow rows, and the rest is read for the page alone.
 */
export async function waitingRequests(
  ctx: Ctx,
  branchId: string,
  page: PageArgs,
): Promise<Connection<RequestRow>> {
  const size = pageSize(page.first);
  const after = queueCursor.decode(page.after);
  const beyond = after
    ? sql`where (not w.priority, w.next_due_at, w.received_at, w.id)
        > (${!after.priority}, ${after.nextDueAt}::timestamptz, ${after.receivedAt}::timestamptz, ${after.id}::uuid)`
    : verbatim('');
  const rows = await ctx.read.rows<Flat>(sql`
    select ${COLUMNS}, p.next_due_at as "nextDueAt" from (
      select w.id, w.next_due_at from (
        select q.id, q.priority, q.received_at, coalesce((
          select min(t.due_at) from service_target t
          where t.request_id = q.id and t.ended_at is null and t.state <> 'PAUSED'), ${NEVER}::timestamptz) as next_due_at
        from repair_request q
        where ${ctx.read.visible(RepairRequest, 'q')} and q.branch_id = ${branchId} and q.state = 'REGISTERED'
      ) w ${beyond}
      order by not w.priority, w.next_due_at, w.received_at, w.id limit ${verbatim(String(size + 1))}
    ) p join repair_request r on r.id = p.id ${JOINS}
    order by not r.priority, p.next_due_at, r.received_at, r.id`);
  return toConnection(rows.map(toRow), size, (row) =>
    queueCursor.encode(row as RequestRow & { nextDueAt: Date }),
  );
}
