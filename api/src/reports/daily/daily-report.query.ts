import type { Ctx } from '../../access/context.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../../kernel/paging.ts';
import { allOf, sql, verbatim } from '../../kernel/sql.ts';
import type { PageArgs } from '../../platform/connection.ts';
import { DailyReport } from './daily-report.ts';

const ofPerson = new CursorFormat('myDailyReports', { on: 'date', id: 'id' });
const ofDay = new CursorFormat('dailyReports', { staffId: 'id' });

const COLUMNS =
  verbatim(`d.id, d.version, d.branch_id as "branchId", d.staff_id as "staffId", d.staff_name as "staffName",
  d.on_date::text as "on", d.state, d.drafted_at as "draftedAt", d.due_at as "dueAt", d.submitted_at as "submittedAt",
  d.late, d.reviewed_at as "reviewedAt", d.reviewed_by_name as "reviewedByName", d.remarks`);

/** One person's reports, the latest day first. */
export async function reportsOfPerson(
  ctx: Ctx,
  staffId: string,
  page: PageArgs,
): Promise<Connection<DailyReport>> {
  const size = pageSize(page.first);
  const after = ofPerson.decode(page.after);
  const where = [ctx.read.visible(DailyReport, 'd'), sql`d.staff_id = ${staffId}::uuid`];
  if (after) where.push(sql`(d.on_date, d.id) < (${after.on}::date, ${after.id}::uuid)`);
  const rows = await ctx.read.rows<DailyReport>(sql`
    select ${COLUMNS} from daily_report d where ${allOf(where)}
    order by d.on_date desc, d.id desc limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => ofPerson.encode(row));
}

/** The reports of one branch's day, in a fixed order of people. */
export async function reportsOfDay(
  ctx: Ctx,
  day: { branchId: string; on: string },
  page: PageArgs,
): Promise<Connection<DailyReport>> {
  const size = pageSize(page.first);
  const after = ofDay.decode(page.after);
  const where = [
    ctx.read.visible(DailyReport, 'd'),
    sql`d.branch_id = ${day.branchId}::uuid`,
    sql`d.on_date = ${day.on}::date`,
  ];
  if (after) where.push(sql`d.staff_id > ${after.staffId}::uuid`);
  const rows = await ctx.read.rows<DailyReport>(sql`
    select ${COLUMNS} from daily_report d where ${allOf(where)}
    order by d.staff_id limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => ofDay.encode(row));
}
