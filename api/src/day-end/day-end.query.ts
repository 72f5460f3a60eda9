import type { Ctx } from '../access/context.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../kernel/paging.ts';
import { allOf, sql, verbatim } from '../kernel/sql.ts';
import type { PageArgs } from '../platform/connection.ts';
import { DayEnd, DayEndLine, type DayEndMatter } from './day-end.ts';

const latestFirst = new CursorFormat('dayEnds', { on: 'date', id: 'id' });
const asTheyCame = new CursorFormat('dayEndLines', { receivedAt: 'instant', requestNumber: 'text' });

const COLUMNS = verbatim(`d.id, d.branch_id as "branchId", d.on_date::text as "on", d.closed_at as "closedAt",
  d.closed_by_name as "closedByName", d.completed_at as "completedAt", d.calls, d.struck_off as "struckOff", d.open,
  d.undispatched, d.unfinished, d.unsigned, d.not_handed_in as "notHandedIn", d.not_struck_off as "notStruckOff",
  d.not_archived as "notArchived", d.lacking_commitment as "lackingCommitment", d.prioritized,
  d.missing_reports as "missingReports"`);

export async function dayEndsOf(ctx: Ctx, branchId: string, page: PageArgs): Promise<Connection<DayEnd>> {
  const size = pageSize(page.first);
  const after = latestFirst.decode(page.after);
  const where = [ctx.read.visible(DayEnd, 'd'), sql`d.branch_id = ${branchId}::uuid`];
  if (after) where.push(sql`(d.on_date, d.id) < (${after.on}::date, ${after.id}::uuid)`);
  const rows = await ctx.read.rows<DayEnd>(sql`
    select ${COLUMNS} from day_end d where ${allOf(where)}
    order by d.on_date desc, d.id desc limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => latestFirst.encode(row));
}

export async function dayEndOn(ctx: Ctx, branchId: string, on: string): Promise<DayEnd | null> {
  const row = await ctx.read.row<DayEnd>(sql`
    select ${COLUMNS} from day_end d
    where ${ctx.read.visible(DayEnd, 'd')} and d.branch_id = ${branchId}::uuid and d.on_date = ${on}::date`);
  return row ?? null;
}

/** The lines of one day's end that are of certain matters, in the order in which the calls came in. */
export async function linesOf(
  ctx: Ctx,
  wanted: { branchId: string; on: string; matters: readonly DayEndMatter[] },
  page: PageArgs,
): Promise<Connection<DayEndLine>> {
  const size = pageSize(page.first);
  const after = asTheyCame.decode(page.after);
  const where = [
    ctx.read.visible(DayEnd, 'd'),
    sql`d.branch_id = ${wanted.branchId}::uuid`,
    sql`d.on_date = ${wanted.on}::date`,
    sql`l.matter = any(${wanted.matters}::text[])`,
  ];
  if (after)
    where.push(
      sql`(l.received_at, l.request_number) > (${after.receivedAt}::timestamptz, ${after.requestNumber}::text)`,
    );
  const rows = await ctx.read.rows<DayEndLine>(sql`
    select l.id, l.day_end_id as "dayEndId", l.branch_id as "branchId", l.request_id as "requestId",
      l.request_number as "requestNumber", l.received_at as "receivedAt", l.matter, l.committed_at as "committedAt",
      l.explanation, l.lacks_commitment as "lacksCommitment"
    from day_end d join day_end_line l on l.day_end_id = d.id
    where ${allOf(where)} order by l.received_at, l.request_number limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => asTheyCame.encode(row));
}
