import type { Ctx } from '../../access/context.ts';
import { Visit, VisitState } from '../../dispatch/visit.ts';
import { actorId } from '../../kernel/actor.ts';
import { notFound, RuleError } from '../../kernel/rule-error.ts';
import type { RepairRequest } from '../../requests/repair-request.ts';
import { recordEvent } from '../../requests/request-event.ts';
import { RequestEventKind } from '../../requests/request-words.ts';
import { ServiceVoucher } from '../../requests/service-voucher.ts';
import { requireReportsApproved } from '../closing/review-report.ts';
import { isSealCode } from '../seal.ts';
import { signatureInForce } from './voucher-rows.ts';
import { workElsewhere } from './work-elsewhere.ts';

/**
 * VIS-2: the technician who led the finished visit, or who brought the unit back, gives the signed voucher to the clerk.
 * For others it is not there.
 */
export async function handIn(ctx: Ctx, request: RepairRequest): Promise<ServiceVoucher> {
  const visit = await ctx.em.findOne(
    Visit,
    { requestId: request.id, state: { $in: [VisitState.ARRIVED, VisitState.COMPLETED] } },
    { orderBy: { id: 'desc' } },
  );
  const elsewhere = await workElsewhere(ctx, request);
  const bearerId = elsewhere && elsewhere.visitId === visit?.id ? elsewhere.bearerId : visit?.leadId;
  if (!bearerId || ctx.actor.kind !== 'STAFF' || bearerId !== ctx.actor.staffId) throw notFound('requestId');
  const voucher = await voucherOf(ctx, request);
  voucher.handIn();
  if (visit?.state !== VisitState.COMPLETED) throw new RuleError('VISIT_NOT_OVER');
  recordEvent(ctx, request, RequestEventKind.VOUCHER_HANDED_IN);
  return voucher;
}

/**
 * VIS-2: the clerk strikes the register line off against the voucher. Whoever was sent there, and so may have handed
 * it in, would confirm an act of their own.
 */
export async function strikeOff(ctx: Ctx, request: RepairRequest, readCode: string | null): Promise<void> {
  const voucher = await voucherOf(ctx, request);
  voucher.strikeOff();
  if (request.technicianIds.includes(actorId(ctx.actor) ?? '')) throw new RuleError('OWN_ACT_REFUSED');
  if (readCode) {
    const signature = await signatureInForce(ctx, voucher);
    if (!signature || !isSealCode(readCode, signature.seal))
      throw new RuleError('SEAL_CODE_WRONG', {}, 'sealCode');
  }
  request.strikeOff(ctx.at);
  recordEvent(ctx, request, RequestEventKind.STRUCK_OFF);
}

/** VIS-2: then the voucher is archived, once a supervisor has approved the service report (VIS-8). */
export async function archive(ctx: Ctx, request: RepairRequest): Promise<ServiceVoucher> {
  const voucher = await voucherOf(ctx, request);
  voucher.archive(ctx.at);
  await requireReportsApproved(ctx, request);
  recordEvent(ctx, request, RequestEventKind.ARCHIVED);
  return voucher;
}

function voucherOf(ctx: Ctx, request: RepairRequest): Promise<ServiceVoucher> {
  return ctx.em.findOneOrFail(ServiceVoucher, { requestId: request.id });
}
