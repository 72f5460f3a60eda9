import type { Ctx } from '../../access/context.ts';
import { Visit } from '../../dispatch/visit.ts';
import { actorId, actorName } from '../../kernel/actor.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { writtenIfAny } from '../../kernel/written.ts';
import { invalid } from '../../requests/intake-words.ts';
import type { RepairRequest } from '../../requests/repair-request.ts';
import { recordEvent } from '../../requests/request-event.ts';
import { RequestEventKind } from '../../requests/request-words.ts';
import { ServiceVoucher, VoucherState } from '../../requests/service-voucher.ts';
import { ServiceReport } from '../work/service-report.ts';
import type { ServiceReportReviewInput } from './closing.input.ts';
import { ReportReview } from './report-review.ts';

/**
 * VIS-8: the supervisor approves a service report, or sends it back with remarks; nobody one of a visit they were on. A
 * voucher that was handed in goes back to the technician with it; what the customer signed counts until it is changed.
 * @throws RuleError REPORT_ALREADY_APPROVED, VOUCHER_STEP_REFUSED, OWN_ACT_REFUSED, VALIDATION_FAILED
 */
export async function reviewReport(
  ctx: Ctx,
  { report, request }: { report: ServiceReport; request: RepairRequest },
  { approved, remarks: given }: Pick<ServiceReportReviewInput, 'approved' | 'remarks'>,
): Promise<ReportReview> {
  const remarks = writtenIfAny(given);
  if (!approved && !remarks) throw invalid('remarks', 'required');
  const visit = await ctx.load(Visit, report.visitId);
  if (visit.teamIds.includes(actorId(ctx.actor) ?? '')) throw new RuleError('OWN_ACT_REFUSED');
  const voucher = await ctx.em.findOneOrFail(ServiceVoucher, { requestId: request.id });
  const { state } = voucher;
  if (state === VoucherState.ARCHIVED || state === VoucherState.VOID)
    throw new RuleError('VOUCHER_STEP_REFUSED', { from: state, to: state, step: 'review' });
  if (approved && (await isApproved(ctx, report))) throw new RuleError('REPORT_ALREADY_APPROVED');
  // Struck off is struck off: a line of the register is not opened again by a remark.
  if (!approved && (state === VoucherState.HANDED_IN || state === VoucherState.STRUCK_OFF))
    voucher.sendBack();
  const review = new ReportReview();
  review.reportId = report.id;
  review.reportVersion = report.version;
  review.requestId = request.id;
  review.branchId = request.branchId;
  review.approved = approved;
  review.remarks = remarks;
  review.at = ctx.at;
  review.byId = actorId(ctx.actor);
  review.byName = actorName(ctx.actor) ?? '';
  ctx.em.persist(review);
  recordEvent(ctx, request, approved ? RequestEventKind.REPORT_APPROVED : RequestEventKind.REPORT_SENT_BACK);
  return review;
}

/** Whether the last word on a report, as it stands now, is an approval. */
async function isApproved(ctx: Ctx, report: ServiceReport): Promise<boolean> {
  const last = await ctx.em.findOne(ReportReview, { reportId: report.id }, { orderBy: { id: 'desc' } });
  return last !== null && last.approved && last.reportVersion === report.version;
}

/**
 * VIS-8: every report of the job is approved as it stands. A job without one was done in the workshop, and inspected there
 * (WKS-3).
 * @throws RuleError REPORT_NOT_APPROVED
 */
export async function requireReportsApproved(ctx: Ctx, request: RepairRequest): Promise<void> {
  for (const report of await ctx.em.find(ServiceReport, { requestId: request.id }))
    if (!(await isApproved(ctx, report))) throw new RuleError('REPORT_NOT_APPROVED');
}
