import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../../kernel/paging.ts';
import { allOf, type Sql, sql, verbatim } from '../../kernel/sql.ts';
import type { Branch } from '../../organization/branches/branch.ts';
import type { PageArgs } from '../../platform/connection.ts';
import { Charge } from '../charges/charge.ts';
import { Invoice, type InvoiceState } from './invoice.ts';

const newestFirst = new CursorFormat('invoices', { id: 'id' });
const longestDue = new CursorFormat('invoicesToIssue', { dueOn: 'date', requestId: 'id' });

/** Older bills are not looked for: whoever left one that long was told of it on every day since. */
const LOOKED_BACK_DAYS = 31;

/** BIL-5: invoices of a branch, the newest first. */
export async function invoicesOf(
  ctx: Ctx,
  { branchId, state }: { branchId: string; state: InvoiceState | null },
  page: PageArgs,
): Promise<Connection<Invoice>> {
  const size = pageSize(page.first);
  const after = newestFirst.decode(page.after);
  const rows = await ctx.read.rows<{ id: string }>(sql`
    select i.id from invoice i
    where ${allOf([
      ctx.read.visible(Invoice, 'i'),
      sql`i.branch_id = ${branchId}::uuid`,
      ...(state ? [sql`i.state = ${state}`] : []),
      ...(after ? [sql`i.id < ${after.id}::uuid`] : []),
    ])}
    order by i.id desc limit ${verbatim(String(size + 1))}`);
  const found = await ctx.em.find(Invoice, { id: { $in: rows.map(({ id }) => id) } });
  const byId = new Map(found.map((invoice) => [invoice.id, invoice]));
  return toConnection(
    rows.flatMap(({ id }) => byId.get(id) ?? []),
    size,
    (row) => newestFirst.encode(row),
  );
}

@ObjectType({ simpleResolvers: true, description: 'BIL-1, WKS-4: a job that is to be invoiced.' })
export class InvoiceToIssue {
  @Field(() => ID)
  requestId!: string;

  @Field(() => String)
  requestNumber!: string;

  @Field(() => GraphQLLocalDate, {
    description:
      'The day of the last charge, or of the return from the workshop: it is to be invoiced on it.',
  })
  dueOn!: string;

  @Field(() => Int, { description: 'What the customer has to pay so far, in fen, before reductions.' })
  amount!: number;

  @Field(() => Boolean, { description: 'That day is over.' })
  late!: boolean;
}

/** Jobs whose charges are on no invoice yet, with the day on which they are to be; those in the workshop have time. */
export function toInvoice(branchId: Sql, on: Sql, visible: Sql): Sql {
  return sql`
    select r.id as request_id, r.number, r.branch_id, sum(c.amount)::int as amount,
      greatest(max(c.used_on), max((back.at at time zone b.time_zone)::date)) as due_on
    from charge c
    join repair_request r on r.id = c.request_id and r.state not in ('IN_WORKSHOP', 'CANCELLED', 'MERGED')
    join branch b on b.id = r.branch_id
    left join lateral (select max(t.voided_at) as at from custody_receipt t where t.request_id = r.id) back on true
    where c.branch_id = ${branchId} and c.used_on > ${on}::date - ${verbatim(String(LOOKED_BACK_DAYS))}
      and c.used_on <= ${on}::date and c.amount > 0 and ${visible}
      and not exists (select 1 from charge undone where undone.reverses_id = c.id)
      and not exists (select 1 from invoice_line l join invoice i on i.id = l.invoice_id
        where l.charge_id = c.id and i.state <> 'VOID')
    group by r.id, r.number, r.branch_id`;
}

/** BIL-1, WKS-4: what the accountant has to invoice on a day, the longest due first. */
export async function invoicesToIssue(
  ctx: Ctx,
  { branch, on }: { branch: Branch; on: string },
  page: PageArgs,
): Promise<Connection<InvoiceToIssue>> {
  const size = pageSize(page.first);
  const after = longestDue.decode(page.after);
  const rows = await ctx.read.rows<InvoiceToIssue>(sql`
    select t.request_id as "requestId", t.number as "requestNumber", t.due_on::text as "dueOn", t.amount,
      t.due_on < ${on}::date as late
    from (${toInvoice(sql`${branch.id}::uuid`, sql`${on}`, ctx.read.visible(Charge, 'c'))}) t
    where t.due_on <= ${on}::date
      and ${after ? sql`(t.due_on, t.request_id) > (${after.dueOn}::date, ${after.requestId}::uuid)` : verbatim('true')}
    order by t.due_on, t.request_id limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => longestDue.encode(row));
}
