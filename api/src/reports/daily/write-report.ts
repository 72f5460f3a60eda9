import type { Ctx } from '../../access/context.ts';
import { ServiceCategory } from '../../entitlement/entitlement.ts';
import { actorId, actorName } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { notFound, RuleError } from '../../kernel/rule-error.ts';
import { written, writtenIfAny } from '../../kernel/written.ts';
import type { Branch } from '../../organization/branches/branch.ts';
import { holdsRoleIn } from '../../organization/branches/branch-reach.ts';
import { DailyReportState, ReportLineSource } from '../report-words.ts';
import { reportTimes } from '../report-times.ts';
import type {
  DailyReportCorrectInput,
  DailyReportInput,
  DailyReportInternalInput,
  DailyReportReviewInput,
} from './daily-report.input.ts';
import { DailyReport, DailyReportCorrection, DailyReportLine } from './daily-report.ts';
import { draftDay } from './draft-day.ts';
import { LOOKED_BACK_DAYS } from './draft-days.ts';

/**
 * RPT-1: one's own report of a day, drafted, or drafted again with what is on record by now.
 * @throws RuleError REPORT_IN_FUTURE, REPORT_TOO_LONG_AGO { earliest }
 */
export async function draftOwn(ctx: Ctx, branch: Branch, on: string): Promise<DailyReport> {
  if (!holdsRoleIn(ctx.actor, branch.id)) throw notFound('branchId');
  const today = localDate(ctx.at, branch.timeZone);
  if (on > today) throw new RuleError('REPORT_IN_FUTURE', {}, 'on');
  const earliest = Temporal.PlainDate.from(today).subtract({ days: LOOKED_BACK_DAYS }).toString();
  if (on < earliest) throw new RuleError('REPORT_TOO_LONG_AGO', { earliest }, 'on');
  const staffId = actorId(ctx.actor) ?? '';
  await draftDay(ctx.em, { branch, on, times: await reportTimes(ctx.em, branch, on), only: staffId });
  return ctx.em.findOneOrFail(DailyReport, { branchId: branch.id, on, staffId }, { refresh: true });
}

/** A technician writes on the own report; that of somebody else is not there. */
async function ownForChange(ctx: Ctx, { reportId, version }: DailyReportInput): Promise<DailyReport> {
  const found = await ctx.load(DailyReport, reportId, 'reportId');
  if (found.staffId !== actorId(ctx.actor)) throw notFound('reportId');
  return ctx.loadForChange(DailyReport, reportId, { version, field: 'reportId' });
}

/** RPT-1: the day's INTERNAL time, all of it, in place of what was written before. */
export async function recordInternal(ctx: Ctx, input: DailyReportInternalInput): Promise<DailyReport> {
  const report = await ownForChange(ctx, input);
  report.record();
  const before = await ctx.em.find(DailyReportLine, {
    reportId: report.id,
    source: ReportLineSource.INTERNAL,
  });
  for (const line of before) {
    if (!input.internal.some(({ work }) => work === line.work)) ctx.em.remove(line);
  }
  for (const { work, minutes, note } of input.internal) {
    const known = before.find((line) => line.work === work);
    const line = known ?? new DailyReportLine();
    Object.assign(line, { minutes, note: writtenIfAny(note) });
    if (known) continue;
    const { INTERNAL: source } = ReportLineSource;
    Object.assign(line, { source, work, category: ServiceCategory.INTERNAL });
    Object.assign(line, { reportId: report.id, branchId: report.branchId });
    ctx.em.persist(line);
  }
  return report;
}

/** RPT-1: a line as it was; after submission an amendment, which has to be reviewed and stays visible (WSH-12). */
export async function correctLine(ctx: Ctx, input: DailyReportCorrectInput): Promise<DailyReport> {
  const report = await ownForChange(ctx, input);
  const line = await ctx.em.findOne(DailyReportLine, { id: input.lineId, reportId: report.id });
  if (!line) throw notFound('lineId');
  const afterSubmission = report.state !== DailyReportState.DRAFT;
  if (afterSubmission) report.amend();
  else report.record();
  const correction = Object.assign(new DailyReportCorrection(), {
    reportId: report.id,
    lineId: line.id,
    branchId: report.branchId,
    at: ctx.at,
    byName: actorName(ctx.actor) ?? '',
    fromMinutes: line.minutes,
    toMinutes: input.minutes,
    reason: written(input.reason),
    afterSubmission,
  });
  ctx.em.persist(correction);
  line.minutes = input.minutes;
  line.corrected = true;
  return report;
}

export async function submitReport(ctx: Ctx, input: DailyReportInput): Promise<DailyReport> {
  const report = await ownForChange(ctx, input);
  report.submit(ctx.at);
  return report;
}

/** RPT-1: the supervisor's review. Nobody reviews the own report. */
export async function reviewReport(ctx: Ctx, input: DailyReportReviewInput): Promise<DailyReport> {
  const { version, reportId } = input;
  const report = await ctx.loadForChange(DailyReport, reportId, { version, field: 'reportId' });
  const remarks = writtenIfAny(input.remarks);
  if (input.passed) report.pass(ctx.at, actorName(ctx.actor) ?? '', remarks);
  else report.sendBack(ctx.at, remarks ?? '');
  if (report.staffId === actorId(ctx.actor)) throw new RuleError('OWN_ACT_REFUSED');
  if (!input.passed && !remarks) {
    throw new RuleError('VALIDATION_FAILED', { fields: [{ field: 'remarks', rule: 'required' }] }, 'remarks');
  }
  return report;
}
