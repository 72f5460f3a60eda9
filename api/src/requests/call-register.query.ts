import type { Ctx } from '../access/context.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../kernel/paging.ts';
import { allOf, type Sql, sql, verbatim } from '../kernel/sql.ts';
import type { AskedFields } from '../platform/asked-fields.ts';
import type { PageArgs } from '../platform/connection.ts';
import { CONTACT } from './contact-data.ts';
import { OPEN_STATES, RepairRequest } from './repair-request.ts';
import type { RequestState } from './request-words.ts';
import { readNumber } from './request-number.ts';
import { type Flat, type RequestRow, selectionFor } from './request-row.ts';

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

/**
 * Rows of requests, the newest first. Which ones is settled before anything is joined: planned as a whole the statement read
 * all calls of a day, with everything about them, to sort them. A customer who is not searched for is not joined.
 */
async function newestFirst(
  ctx: Ctx,
  cursor: typeof registerCursor,
  conditions: Sql[],
  page: PageArgs,
  asked: AskedFields | undefined,
): Promise<Connection<RequestRow>> {
  const { columns, joins, toRow } = selectionFor(asked);
  const size = pageSize(page.first);
  const after = cursor.decode(page.after);
  const where = [ctx.read.visible(RepairRequest, 'r'), ...conditions];
  if (after) where.push(sql`(r.received_at, r.id) < (${after.receivedAt}::timestamptz, ${after.id}::uuid)`);
  const rows = await ctx.read.rows<Flat>(sql`
    select ${columns} from (
      select r.* from repair_request r left join customer c on c.id = r.customer_id
      where ${allOf(where)} order by r.received_at desc, r.id desc limit ${verbatim(String(size + 1))}
    ) r ${joins} order by r.received_at desc, r.id desc`);
  return toConnection(rows.map(toRow), size, (row) => cursor.encode(row));
}

/** INT-1: one branch's register of one day, the latest call first. */
export function callRegister(
  ctx: Ctx,
  wanted: { branchId: string; on: string; states?: readonly RequestState[] | null; search?: string | null },
  page: PageArgs,
  asked?: AskedFields,
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
  return newestFirst(ctx, registerCursor, conditions, page, asked);
}

/** A customer's requests; with `open` only those that still wait for something, or only the finished ones. */
export function requestsOfCustomer(
  ctx: Ctx,
  open: boolean | null | undefined,
  page: PageArgs,
  asked?: AskedFields,
): Promise<Connection<RequestRow>> {
  const actor = ctx.actor.kind === 'CUSTOMER' ? ctx.actor.customerIds : [];
  const conditions = [sql`r.customer_id = any(${actor}::uuid[])`];
  if (open === true) conditions.push(sql`r.state = any(${OPEN_STATES})`);
  if (open === false) conditions.push(sql`r.state <> all(${OPEN_STATES})`);
  return newestFirst(ctx, customerCursor, conditions, page, asked);
}

/** One request with what a page of it shows, by the number that people quote. */
export async function requestByNumber(
  ctx: Ctx,
  typed: string,
  asked?: AskedFields,
): Promise<RequestRow | null> {
  const number = readNumber(typed);
  if (!number) return null;
  const { columns, joins, toRow } = selectionFor(asked);
  const row = await ctx.read.row<Flat>(sql`
    select ${columns} from repair_request r ${joins} where ${ctx.read.visible(RepairRequest, 'r')} and r.number = ${number}`);
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
  asked?: AskedFields,
): Promise<Connection<RequestRow>> {
  const { columns, joins, toRow } = selectionFor(asked);
  const size = pageSize(page.first);
  const after = queueCursor.decode(page.after);
  const beyond = after
    ? sql`where (not w.priority, w.next_due_at, w.received_at, w.id)
        > (${!after.priority}, ${after.nextDueAt}::timestamptz, ${after.receivedAt}::timestamptz, ${after.id}::uuid)`
    : verbatim('');
  const rows = await ctx.read.rows<Flat>(sql`
    select ${columns}, p.next_due_at as "nextDueAt" from (
      select w.id, w.next_due_at from (
        select q.id, q.priority, q.received_at, coalesce((
          select min(t.due_at) from service_target t
          where t.request_id = q.id and t.ended_at is null and t.state <> 'PAUSED'), ${NEVER}::timestamptz) as next_due_at
        from repair_request q
        where ${ctx.read.visible(RepairRequest, 'q')} and q.branch_id = ${branchId} and q.state = 'REGISTERED' and q.referred_at is null
      ) w ${beyond}
      order by not w.priority, w.next_due_at, w.received_at, w.id limit ${verbatim(String(size + 1))}
    ) p join repair_request r on r.id = p.id ${joins}
    order by not r.priority, p.next_due_at, r.received_at, r.id`);
  return toConnection(rows.map(toRow), size, (row) =>
    queueCursor.encode(row as RequestRow & { nextDueAt: Date }),
  );
}
