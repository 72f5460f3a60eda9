import type { Ctx } from '../../access/context.ts';
import { Customer } from '../../customers/customer.ts';
import { CustomerContact } from '../../customers/customer-contact.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../../kernel/paging.ts';
import { type Sql, sql, verbatim } from '../../kernel/sql.ts';
import type { PageArgs } from '../../platform/connection.ts';
import { RepairRequest } from '../repair-request.ts';
import { type CustomerMessage, type KeptMessage, shownMessage } from './customer-message.ts';

const newestFirst = new CursorFormat('customerMessages', { id: 'id' });

const KEPT = verbatim(`m.id, m.channel, m."to", m.template, m.text, m.state, m.gateway_answer as answer,
  m.created_at as "createdAt", m.sent_at as "sentAt", m.posted_at as "postedAt", m.posted_by_name as "postedByName"`);

/** A handler of a vehicle's fault is written to about a customer's request and is no customer. */
const TO_A_CUSTOMER = verbatim(`m.template <> 'vehicle.handling'`);

/** Of a complaint's messages nobody reads whom the complaint is about, whatever roles they hold (CMP-1). */
const notAbout = ({ actor }: Ctx): Sql =>
  actor.kind === 'STAFF' ? sql`not (m.hidden_from_ids @> array[${actor.staffId}]::uuid[])` : verbatim('true');

/** Of the customer itself: what belongs to no request. */
const ofCustomer = (ctx: Ctx, where: Sql): Sql => sql`
  select ${KEPT}, null as "requestNumber" from customer c join outbox_message m on m.customer_id = c.id
  where ${ctx.read.visible(Customer, 'c')} and m.request_id is null and ${notAbout(ctx)} and ${where}`;

/** Of the customer's requests, as far as they exist for whoever asks. */
const ofRequests = (ctx: Ctx, where: Sql): Sql => sql`
  select ${KEPT}, q.number as "requestNumber" from repair_request q join outbox_message m on m.request_id = q.id
  where ${ctx.read.visible(RepairRequest, 'q')} and ${TO_A_CUSTOMER} and ${where}`;

/** Codes to the phones of the customer's people. */
const codes = (ctx: Ctx, where: Sql): Sql => sql`
  select ${KEPT}, null as "requestNumber" from customer_contact k
    join outbox_message m on m."to" = k.phone and m.template like 'phone-code.%'
  where ${ctx.read.visible(CustomerContact, 'k')} and m.request_id is null and ${where}`;

/** KNW-3: what a customer was told, the newest first; of one request, or all of it. */
export async function customerMessages(
  ctx: Ctx,
  { customerId, requestId }: { customerId: string; requestId: string | null },
  page: PageArgs,
): Promise<Connection<CustomerMessage>> {
  const size = pageSize(page.first);
  const after = newestFirst.decode(page.after);
  const limit = verbatim(String(size + 1));
  const until = after ? sql` and m.id < ${after.id}::uuid` : verbatim('');
  const best = (part: Sql): Sql => sql`(${part}${until} order by m.id desc limit ${limit})`;
  const parts = requestId
    ? best(ofRequests(ctx, sql`q.id = ${requestId}::uuid and q.customer_id = ${customerId}::uuid`))
    : sql`${best(ofCustomer(ctx, sql`c.id = ${customerId}::uuid`))} union all
      ${best(ofRequests(ctx, sql`q.customer_id = ${customerId}::uuid`))} union all
      ${best(codes(ctx, sql`k.customer_id = ${customerId}::uuid`))}`;
  const rows = await ctx.read.rows<KeptMessage>(
    sql`select * from (${parts}) kept order by id desc limit ${limit}`,
  );
  return toConnection(rows.map(shownMessage), size, (row) => newestFirst.encode(row));
}

/** Whether one message is to a customer who exists for whoever asks, and the number of the request that it is about. */
export async function messageToCustomer(
  ctx: Ctx,
  id: string,
): Promise<Pick<CustomerMessage, 'id' | 'requestNumber'> | null> {
  const where = sql`m.id = ${id}::uuid`;
  const row = await ctx.read.row<KeptMessage>(
    sql`${ofCustomer(ctx, where)} union all ${ofRequests(ctx, where)}`,
  );
  return row ? { id: row.id, requestNumber: row.requestNumber } : null;
}
