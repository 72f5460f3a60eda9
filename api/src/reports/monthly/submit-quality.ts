import { beyondScope } from '../../access/beyond-scope.ts';
import type { Ctx } from '../../access/context.ts';
import { RoleAssignment } from '../../access/role-assignment.ts';
import { actorName, Role } from '../../kernel/actor.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { writtenIfAny } from '../../kernel/written.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';
import { MessageChannel, sendMessage } from '../../platform/outbox.ts';
import type { QualityReportSubmitInput } from './quality-report.input.ts';
import { QualityReportDelivery, QualityReportLine, ReportRecipient } from './quality-report-parts.ts';
import { QualityReport } from './quality-report.ts';

/**
 * RPT-4: the report goes to the EXECUTIVE and to who made the models in it, and is frozen. It says what it said when it was
 * read: a draft that has followed its records since is another version.
 * @throws RuleError REPORT_STEP_REFUSED, REPORT_WITHOUT_READER, VERSION_CONFLICT
 */
export async function submitQuality(ctx: Ctx, input: QualityReportSubmitInput): Promise<QualityReport> {
  const { reportId, version } = input;
  const report = await ctx.loadForChange(QualityReport, reportId, { version, field: 'reportId' });
  report.submit(ctx.at, actorName(ctx.actor) ?? '', writtenIfAny(input.remarks));
  const executives = await executivesOf(ctx);
  if (executives.length === 0) throw new RuleError('REPORT_WITHOUT_READER');
  const { language } = ctx;
  const { month, branchId, complaints, verified } = report;
  for (const { id, name, phone } of executives) {
    deliver(ctx, report, { recipient: ReportRecipient.EXECUTIVE, recipientId: id, name });
    if (!phone) continue;
    await sendMessage(ctx.em, ctx.jobs, {
      channel: MessageChannel.SMS,
      to: phone,
      template: 'report.quality',
      text: `${month} 产品质量月报已提交：投诉 ${complaints} 件，属实 ${verified} 件。`,
      language,
      branchId,
      at: ctx.at,
    });
  }
  const units = await concernedUnits(ctx, report.id);
  for (const { id, name, lines } of units) {
    deliver(ctx, report, { recipient: ReportRecipient.RESPONSIBLE_UNIT, recipientId: id, name });
    await sendMessage(ctx.em, ctx.jobs, {
      channel: MessageChannel.LETTER,
      to: name,
      template: 'report.quality.unit',
      text: `${month} 产品质量月报\n${name}：\n${lines.join('\n')}\n请于月报所列期限前完成纠正措施。`,
      language,
      branchId,
      at: ctx.at,
    });
  }
  return report;
}

function deliver(
  ctx: Ctx,
  { id: reportId, branchId }: QualityReport,
  to: Pick<QualityReportDelivery, 'recipient' | 'recipientId' | 'name'>,
): void {
  ctx.em.persist(Object.assign(new QualityReportDelivery(), to, { reportId, branchId, at: ctx.at }));
}

/** Who is EXECUTIVE of the whole company now. */
async function executivesOf(ctx: Ctx): Promise<StaffMember[]> {
  return beyondScope(ctx, 'reports.submitQuality', async (em) => {
    const held = await em.find(RoleAssignment, {
      role: Role.EXECUTIVE,
      companyWide: true,
      revokedAt: null,
    });
    const id = { $in: held.map(({ staffId }) => staffId) };
    return em.find(StaffMember, { id, active: true }, { orderBy: { number: 'asc' } });
  });
}

interface ConcernedUnit {
  readonly id: string;
  readonly name: string;
  /** What is said to it, a line for each model and fault. */
  readonly lines: readonly string[];
}

/** The units that made the models of the report, each once, by name. */
async function concernedUnits(ctx: Ctx, reportId: string): Promise<ConcernedUnit[]> {
  const lines = await ctx.em.find(
    QualityReportLine,
    { reportId, responsibleUnitId: { $ne: null } },
    { orderBy: { unitName: 'asc', modelCode: 'asc', id: 'asc' } },
  );
  const byUnit = Map.groupBy(lines, (line) => line.responsibleUnitId ?? '');
  return [...byUnit].map(([id, ofUnit]) => ({
    id,
    name: ofUnit[0]?.unitName ?? '',
    lines: ofUnit.map(
      ({ modelCode, modelName, faultType, complaints, verified }) =>
        `${modelCode} ${modelName ?? ''} ${faultType ?? ''}：投诉 ${complaints} 件，属实 ${verified} 件`,
    ),
  }));
}
