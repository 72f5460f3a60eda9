import type { Ctx } from '../../access/context.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../../kernel/paging.ts';
import { allOf, type Sql, sql, verbatim } from '../../kernel/sql.ts';
import type { PageArgs } from '../../platform/connection.ts';
import { RepairRequest } from '../repair-request.ts';
import { ContactEntry } from './contact-entry.ts';

const log = new CursorFormat('contacts', { id: 'id' });
const waiting = new CursorFormat('unansweredContacts', { id: 'id' });

const ENTRY =
  verbatim(`c.id, c.request_id as "requestId", c.branch_id as "branchId", c.logged_at as "loggedAt",
  c.happened_at as "happenedAt", c.direction, c.kind, c.party, c.with_whom as "withWhom", c.words, c.internal,
  c.needs_answer as "needsAnswer", c.answered_at as "answeredAt", c.answers_id as "answersId",
  c.corrects_id as "correctsId", c.message_id as "messageId", c.by_kind as "byKind", c.by_id as "byId",
  c.by_name as "byName"`);

/** A message that the system sent, as an entry of the log. */
const MESSAGE = verbatim(`m.id, m.request_id, q.branch_id, m.created_at, m.created_at, 'OUT',
  case m.channel when 'SMS' then 'MESSAGE' when 'EMAIL' then 'EMAIL' else 'LETTER' end, 'CUSTOMER', m."to", m.text, false,
  false, null::timestamptz, null::uuid, null::uuid, m.id, 'SYSTEM', null::uuid, null::text`);

/** Personal links are for whoever got them. */
const LINK = /https?:\/\/[^\s（），。；]+/g;

/**
 * INT-9: the log of one request in order of arrival: what people logged and what the system sent. Ids of both grow with
 * the order in which the server made them. A message that an entry brought on its way is that entry.
 */
export async function contactsOf(
  ctx: Ctx,
  requestId: string,
  page: PageArgs,
): Promise<Connection<ContactEntry>> {
  const size = pageSize(page.first);
  const after = log.decode(page.after);
  const limit = verbatim(String(size + 1));
  const from = (column: Sql): Sql => (after ? sql` and ${column} > ${after.id}::uuid` : verbatim(''));
  const rows = await ctx.read.rows<ContactEntry>(sql`
    (select ${ENTRY} from contact_entry c
     where ${ctx.read.visible(ContactEntry, 'c')} and c.request_id = ${requestId}::uuid${from(verbatim('c.id'))}
     order by c.id limit ${limit})
    union all
    (select ${MESSAGE} from repair_request q join outbox_message m on m.request_id = q.id
       left join contact_entry brought on brought.message_id = m.id
     where ${ctx.read.visible(RepairRequest, 'q')} and q.id = ${requestId}::uuid and brought.id is null${from(verbatim('m.id'))}
     order by m.id limit ${limit})
    order by id limit ${limit}`);
  const shown = rows.map((row) =>
    row.byKind === 'SYSTEM' ? { ...row, words: row.words.replace(LINK, '[…]') } : row,
  );
  return toConnection(shown as ContactEntry[], size, (row) => log.encode(row));
}

/** INT-9: what waits for an answer, in one branch, the oldest first. */
export async function unansweredContacts(
  ctx: Ctx,
  branchId: string,
  page: PageArgs,
): Promise<Connection<ContactEntry>> {
  const size = pageSize(page.first);
  const after = waiting.decode(page.after);
  const where = [
    ctx.read.visible(ContactEntry, 'c'),
    sql`c.branch_id = ${branchId}::uuid`,
    verbatim('c.needs_answer and c.answered_at is null'),
  ];
  if (after) where.push(sql`c.id > ${after.id}::uuid`);
  const rows = await ctx.read.rows<ContactEntry>(sql`
    select ${ENTRY} from contact_entry c where ${allOf(where)} order by c.id limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => waiting.encode(row));
}
