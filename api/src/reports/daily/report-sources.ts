import { Ctx } from '../../access/context.ts';
import type { ServiceCategory } from '../../entitlement/entitlement.ts';
import { type Sql, sql, verbatim } from '../../kernel/sql.ts';
import type { ReportLineSource } from '../report-words.ts';
import { DailyReport } from './daily-report.ts';

/** What one source says of one person's day. */
export interface SourceMinutes {
  readonly source: ReportLineSource;
  readonly sourceId: string;
  readonly requestNumber: string;
  readonly category: ServiceCategory;
  readonly minutes: number;
}

/** A confirmed claim counts (VIS-1), and may lie so many days before the server heard of it. */
const LATEST_NEWS = '7 days';

/**
 * The work on record of days: `asked` names a relation of branch_id, from_at and until_at. A visit belongs to the day of its
 * arrival and its minutes to everybody who went; work on a card to the day and the person of its record.
 */
export function sourcesOf(asked: Sql): Sql {
  const arrived = verbatim(
    'case when v.arrival_confirmed_at is null then v.arrived_at else v.arrived_claimed_at end',
  );
  return sql`
    select day.branch_id, day.from_at, member.staff_id, 'VISIT' as source, v.id as source_id, r.number as request_number,
      m.category, m.minutes
    from ${asked} day
    join visit v on v.branch_id = day.branch_id and v.arrived_at >= day.from_at
      and v.arrived_at < day.until_at + interval '${verbatim(LATEST_NEWS)}'
      and ${arrived} >= day.from_at and ${arrived} < day.until_at
    join service_report s on s.visit_id = v.id
    join repair_request r on r.id = v.request_id
    cross join lateral unnest(v.team_ids) member(staff_id)
    cross join lateral jsonb_to_recordset(s.minutes) as m(category text, minutes int)
    where m.minutes > 0
    union all
    select day.branch_id, day.from_at, w.by_id, 'REPAIR_CARD', w.card_id, r.number, r.service_category, sum(w.minutes)::int
    from ${asked} day
    join repair_work w on w.branch_id = day.branch_id and w.at >= day.from_at and w.at < day.until_at
    join repair_request r on r.id = w.request_id
    where w.by_id is not null
    group by day.branch_id, day.from_at, w.by_id, w.card_id, r.number, r.service_category`;
}

/**
 * What the sources of reports say now, by report. Beyond the scope of whoever asks, who may see the report: its figures and
 * theirs stand side by side (WSH-12), and only minutes leave.
 */
export async function sourcesNow(ctx: Ctx, reportId: string): Promise<readonly SourceMinutes[]> {
  const found = await ctx.together('dailyReportSources', reportId, async (ids) => {
    const actor = { kind: 'SYSTEM', name: 'reports.sources', language: ctx.language } as const;
    const { read } = new Ctx(ctx.platform, ctx.visit, actor, ctx.operation, undefined, ctx.at);
    const rows = await read.rows<SourceMinutes & { reportId: string }>(sql`
      with day as materialized (
        select d.id, d.branch_id, d.staff_id, d.on_date::timestamp at time zone b.time_zone as from_at,
          (d.on_date + 1)::timestamp at time zone b.time_zone as until_at
        from daily_report d join branch b on b.id = d.branch_id
        where ${read.visible(DailyReport, 'd')} and d.id = any(${ids}::uuid[])
      ), days as materialized (select distinct branch_id, from_at, until_at from day)
      select day.id as "reportId", found.source, found.source_id as "sourceId", found.request_number as "requestNumber",
        found.category, found.minutes
      from day join (${sourcesOf(verbatim('days'))}) found
        on found.branch_id = day.branch_id and found.from_at = day.from_at and found.staff_id = day.staff_id
      order by found.source, found.source_id, found.category`);
    return Map.groupBy(rows, (row) => row.reportId);
  });
  return found ?? [];
}
