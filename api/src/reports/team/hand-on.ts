import type { Ctx } from '../../access/context.ts';
import { actorId, actorName } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { madeId } from '../../kernel/made-id.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { sql } from '../../kernel/sql.ts';
import { writtenIfAny } from '../../kernel/written.ts';
import { Branch, BranchKind } from '../../organization/branches/branch.ts';
import type { EntityManager } from '../../platform/orm.ts';
import { loadCalendar } from '../../policy/calendars/load-calendar.ts';
import { policyAt } from '../../policy/policy-at.ts';
import { workedAfter } from '../report-times.ts';
import { type Snapshot, SupervisorReport } from './supervisor-report.ts';

interface Wanted {
  readonly reportId: string;
  readonly version: number;
}

/**
 * RPT-2: the supervisor submits the team's day: the technicians' submitted reports are kept as they are now. RPT-3: in a
 * branch office the manager signs it before anybody beyond sees it; elsewhere the service department has it at once.
 */
export async function submitTeam(ctx: Ctx, { reportId, version }: Wanted): Promise<SupervisorReport> {
  const report = await ctx.loadForChange(SupervisorReport, reportId, { version, field: 'reportId' });
  const { kind, timeZone } = await ctx.load(Branch, report.branchId);
  const snapshot = await takeSnapshot(ctx.em, report);
  const signed = kind === BranchKind.BRANCH_OFFICE;
  report.submit(by(ctx), snapshot, signed ? await signatureDue(ctx, report.branchId, timeZone) : null);
  return report;
}

/** RPT-3: the branch manager signs, or sends back with remarks. Nobody signs what they submitted themselves. */
export async function signTeam(
  ctx: Ctx,
  input: Wanted & { signed: boolean; remarks?: string | null },
): Promise<SupervisorReport> {
  const { reportId, version } = input;
  const report = await ctx.loadForChange(SupervisorReport, reportId, { version, field: 'reportId' });
  const remarks = writtenIfAny(input.remarks);
  if (input.signed) report.sign(by(ctx), remarks);
  else report.sendBack(ctx.at, remarks ?? '');
  if (report.submittedById === actorId(ctx.actor)) throw new RuleError('OWN_ACT_REFUSED');
  if (!input.signed && !remarks) {
    throw new RuleError('VALIDATION_FAILED', { fields: [{ field: 'remarks', rule: 'required' }] }, 'remarks');
  }
  return report;
}

function by(ctx: Ctx): { id: string; name: string; at: Date } {
  return { id: actorId(ctx.actor) ?? '', name: actorName(ctx.actor) ?? '', at: ctx.at };
}

async function signatureDue(ctx: Ctx, branchId: string, timeZone: string): Promise<Date> {
  const { value } = await policyAt(ctx.em, 'reports.due', { branchId }, localDate(ctx.at, timeZone));
  return workedAfter(await loadCalendar(ctx.em, branchId), ctx.at, value.managerWorkingMinutes);
}

/** Keeps the team's lines in place of those kept before, in one statement with their sums. */
async function takeSnapshot(em: EntityManager, report: SupervisorReport): Promise<Snapshot> {
  const drop = sql`delete from supervisor_report_entry where report_id = ${report.id}::uuid`.questioned();
  await em.execute(drop.text, drop.values);
  const { text, values } = sql`
    with team as materialized (
      select d.id, d.staff_name, d.state, d.late from daily_report d
      where d.branch_id = ${report.branchId}::uuid and d.on_date = ${report.on}::date order by d.id for share
    ), kept as (
      insert into supervisor_report_entry (id, report_id, branch_id, daily_report_id, category, minutes)
      select ${madeId()}, ${report.id}::uuid, ${report.branchId}::uuid, team.id, l.category, sum(l.minutes)
      from team join daily_report_line l on l.report_id = team.id
      where team.state <> 'DRAFT' group by team.id, l.category
      returning category, minutes
    )
    select (select count(*)::int from team where state <> 'DRAFT') as reports,
      (select count(*)::int from team where state <> 'DRAFT' and late) as "lateReports",
      (select coalesce(jsonb_agg(jsonb_build_object('category', s.category, 'minutes', s.minutes)), '[]')
       from (select category, sum(minutes) as minutes from kept group by category) s) as sums,
      (select coalesce(jsonb_agg(t.id order by t.id), '[]')
       from team t where t.state = 'DRAFT') as missing`.questioned();
  const [taken]: [Snapshot] = await em.execute(text, values);
  return taken;
}
