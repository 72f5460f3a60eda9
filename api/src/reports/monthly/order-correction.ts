import type { Ctx } from '../../access/context.ts';
import { ResponsibleUnit } from '../../catalog/responsible-unit.ts';
import { planAction } from '../../feedback/corrective-actions/plan-action.ts';
import { actorName } from '../../kernel/actor.ts';
import { notFound } from '../../kernel/rule-error.ts';
import type { QualityReportOrderCorrectionInput } from './quality-report.input.ts';
import { QualityReportAction, QualityReportLine } from './quality-report-parts.ts';
import { QualityReport } from './quality-report.ts';

/**
 * RPT-4: the EXECUTIVE orders a correction from a submitted report: a corrective action with owner and date, which is
 * followed to done like any other (CMP-10). What was frozen stays; the order stands beside it.
 * @throws RuleError CORRECTIVE_OWNER_REFUSED, VALIDATION_FAILED, NOT_FOUND
 */
export async function orderCorrection(
  ctx: Ctx,
  input: QualityReportOrderCorrectionInput,
): Promise<QualityReportAction> {
  const line = await ctx.em.findOne(QualityReportLine, { id: input.lineId });
  if (!line) throw notFound('lineId');
  const report = await ctx.load(QualityReport, line.reportId, 'lineId');
  // For the EXECUTIVE a report exists once it is submitted.
  const { kind, action, ownerId, dueOn, idempotencyKey } = input;
  const planned = await planAction(ctx, {
    branchId: report.branchId,
    modelId: line.modelId,
    responsibleUnitId: input.responsibleUnitId ?? line.responsibleUnitId,
    kind,
    action,
    ownerId,
    dueOn,
    idempotencyKey,
  });
  const { responsibleUnitId } = planned;
  const unit = responsibleUnitId ? await ctx.load(ResponsibleUnit, responsibleUnitId) : null;
  const entry = Object.assign(new QualityReportAction(), {
    reportId: report.id,
    lineId: line.id,
    branchId: report.branchId,
    correctiveActionId: planned.id,
    action: planned.action,
    ownerName: planned.ownerName,
    dueOn: planned.dueOn,
    state: planned.state,
    unitName: unit?.name ?? null,
    unitNameEn: unit?.nameEn ?? null,
    orderedAt: ctx.at,
    orderedByName: actorName(ctx.actor) ?? '',
  });
  ctx.em.persist(entry);
  return entry;
}
