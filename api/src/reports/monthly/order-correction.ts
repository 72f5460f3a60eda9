import type { Ctx } from '../../access/context.ts';
import { ResponsibleUnit } from '../../catalog/responsible-unit.ts';
import { CorrectiveAction } from '../../feedback/corrective-actions/corrective-action.ts';
import { actorName } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { notFound, RuleError } from '../../kernel/rule-error.ts';
import { written } from '../../kernel/written.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';
import type { QualityReportOrderCorrectionInput } from './quality-report.input.ts';
import { QualityReportAction, QualityReportLine } from './quality-report-parts.ts';
import { QualityReport } from './quality-report.ts';

/**
 * RPT-4: the EXECUTIVE orders a correction from a submitted report: a corrective action with owner and date, which is
 * followed to done like any other (CMP-10). What was frozen stays; the order stands beside it.
 * @throws RuleError REPORT_NOT_SUBMITTED, VALIDATION_FAILED, NOT_FOUND
 */
export async function orderCorrection(
  ctx: Ctx,
  input: QualityReportOrderCorrectionInput,
): Promise<QualityReportAction> {
  const line = await ctx.em.findOne(QualityReportLine, { id: input.lineId });
  if (!line) throw notFound('lineId');
  const report = await ctx.load(QualityReport, line.reportId, 'lineId');
  if (!report.isSubmitted) throw new RuleError('REPORT_NOT_SUBMITTED');
  const headquarters = await ctx.load(Branch, report.branchId);
  const today = localDate(ctx.at, headquarters.timeZone);
  if (input.dueOn < today) {
    const fields = [{ field: 'dueOn', rule: 'min', limits: { min: today } }];
    throw new RuleError('VALIDATION_FAILED', { fields }, 'dueOn');
  }
  const owner = await ctx.load(StaffMember, input.ownerId, 'ownerId');
  if (!owner.active) throw notFound('ownerId');
  const unitId = input.responsibleUnitId ?? line.responsibleUnitId;
  const unit = unitId ? await ctx.load(ResponsibleUnit, unitId, 'responsibleUnitId') : null;
  const orderedByName = actorName(ctx.actor) ?? '';
  const ordered = {
    branchId: report.branchId,
    action: written(input.action),
    ownerName: owner.name,
    dueOn: input.dueOn,
  };
  const action = Object.assign(new CorrectiveAction(), ordered, {
    modelId: line.modelId,
    responsibleUnitId: unit?.id ?? null,
    ownerId: owner.id,
    kind: input.kind,
    plannedAt: ctx.at,
    plannedByName: orderedByName,
  });
  const entry = Object.assign(new QualityReportAction(), ordered, {
    reportId: report.id,
    lineId: line.id,
    correctiveActionId: action.id,
    state: action.state,
    unitName: unit?.name ?? null,
    unitNameEn: unit?.nameEn ?? null,
    orderedAt: ctx.at,
    orderedByName,
  });
  ctx.em.persist([action, entry]);
  return entry;
}
