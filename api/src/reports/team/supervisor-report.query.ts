import type { Ctx } from '../../access/context.ts';
import type { ServiceCategory } from '../../entitlement/entitlement.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../../kernel/paging.ts';
import { allOf, type Sql, sql, verbatim } from '../../kernel/sql.ts';
import type { PageArgs } from '../../platform/connection.ts';
import type { DailyReportState } from '../report-words.ts';
import { SupervisorReport } from './supervisor-report.ts';

const latestFirst = new CursorFormat('supervisorReports', { on: 'date', id: 'id' });

const COLUMNS =
  verbatim(`s.id, s.version, s.branch_id as "branchId", s.on_date::text as "on", s.state, s.due_at as "dueAt", s.signature_due_at as "signatureDueAt",
  s.submitted_at as "submittedAt", s.submitted_by_name as "submittedByName", s.late, s.signed_at as "signedAt",
  s.signed_by_name as "signedByName", s.signed_late as "signedLate", s.sent_at as "sentAt", s.remarks, s.missing`);

export async function teamReportOn(ctx: Ctx, branchId: string, on: string): Promise<SupervisorReport | null> {
  const row = await ctx.read.row<SupervisorReport>(sql`
    select ${COLUMNS} from supervisor_report s
    where ${ctx.read.visible(SupervisorReport, 's')} and s.branch_id = ${branchId}::uuid and s.on_date = ${on}::date`);
  return row ?? null;
}

export async function teamReports(
  ctx: Ctx,
  branchId: string,
  page: PageArgs,
): Promise<Connection<SupervisorReport>> {
  const size = pageSize(page.first);
  const after = latestFirst.decode(page.after);
  const where = [ctx.read.visible(SupervisorReport, 's'), sql`s.branch_id = ${branchId}::uuid`];
  if (after) where.push(sql`(s.on_date, s.id) < (${after.on}::date, ${after.id}::uuid)`);
  const rows = await ctx.read.rows<SupervisorReport>(sql`
    select ${COLUMNS} from supervisor_report s where ${allOf(where)}
    order by s.on_date desc, s.id desc limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => latestFirst.encode(row));
}

/** One technician's time of one category in a team's report, beside what the technician's report says now. */
export interface TeamLine {
  readonly reportId: string;
  readonly dailyReportId: string;
  readonly staffName: string;
  readonly late: boolean;
  readonly category: ServiceCategory;
  readonly minutes: number;
  readonly minutesNow: number;
}

/** A technician whose report was missing, with what became of it. */
export interface TeamMissing {
  readonly reportId: string;
  readonly teamReportId: string;
  readonly staffName: string;
  readonly stateNow: DailyReportState;
  readonly submittedAt: Date | null;
}

/** The lines of team reports: of a draft as they are now, of a submitted one as it keeps them. */
export async function linesOfTeam(ctx: Ctx, reportId: string): Promise<readonly TeamLine[]> {
  const found = await ctx.together('supervisorReportLines', reportId, async (ids) => {
    const rows = await ctx.read.rows<TeamLine>(sql`
      select s.id as "reportId", d.id as "dailyReportId", d.staff_name as "staffName", d.late, c.category,
        case when s.state = 'DRAFT' then c.current else c.kept end as minutes, c.current as "minutesNow"
      from supervisor_report s
      join daily_report d on d.branch_id = s.branch_id and d.on_date = s.on_date
      cross join lateral (
        select x.category, sum(x.kept)::int as kept, sum(x.current)::int as current from (
          select e.category, e.minutes as kept, 0 as current from supervisor_report_entry e
          where e.report_id = s.id and e.daily_report_id = d.id
          union all
          select l.category, 0, l.minutes from daily_report_line l where l.report_id = d.id and d.state <> 'DRAFT') x
        group by x.category) c
      where ${wanted(ctx, ids)} and (s.state <> 'DRAFT' or d.state <> 'DRAFT')
      order by d.staff_name, d.id, c.category`);
    return Map.groupBy(rows, (row) => row.reportId);
  });
  return found ?? [];
}

/** RPT-2: whose reports are not in a team's report, with what became of them since. */
export async function missingOfTeam(ctx: Ctx, reportId: string): Promise<readonly TeamMissing[]> {
  const found = await ctx.together('supervisorReportMissing', reportId, async (ids) => {
    const rows = await ctx.read.rows<TeamMissing>(sql`
      select s.id as "teamReportId", d.id as "reportId", d.staff_name as "staffName", d.state as "stateNow",
        d.submitted_at as "submittedAt"
      from supervisor_report s
      join daily_report d on d.branch_id = s.branch_id and d.on_date = s.on_date
      where ${wanted(ctx, ids)} and case when s.state = 'DRAFT' then d.state = 'DRAFT'
        else s.missing @> jsonb_build_array(d.id) end
      order by d.staff_name, d.id`);
    return Map.groupBy(rows, (row) => row.teamReportId);
  });
  return found ?? [];
}

function wanted(ctx: Ctx, ids: readonly string[]): Sql {
  return allOf([ctx.read.visible(SupervisorReport, 's'), sql`s.id = any(${ids}::uuid[])`]);
}
