import type { Ctx } from '../access/context.ts';
import { Customer } from '../customers/customer.ts';
import { explainEntitlement } from '../entitlement/explain-entitlement.ts';
import { Language } from '../kernel/actor.ts';
import { MessageChannel, sendMessage } from '../platform/outbox.ts';
import { decisionInForce, EntitlementDecision } from '../requests/entitlement-decision.ts';
import { trackingUrl } from '../requests/tracking-link.ts';
import type { RepairRequest } from '../requests/repair-request.ts';

type Words = Readonly<Record<Language, string>>;

/** ENT-3: the customer is told who pays, and why, before any charge arises. */
export async function tellItIsPaid(ctx: Ctx, request: RepairRequest): Promise<void> {
  const decisions = await ctx.em.find(
    EntitlementDecision,
    { requestId: request.id },
    { orderBy: { id: 'asc' } },
  );
  const decision = decisionInForce(decisions);
  if (!decision) throw new Error('a request without a decision on who pays');
  const url = await trackingUrl(ctx, request);
  await tell(ctx, request, 'request.became-paid', {
    ZH: `报修 ${request.number}：${explainEntitlement(decision, Language.ZH)}详情：${url}`,
    EN: `Request ${request.number}: ${explainEntitlement(decision, Language.EN)} Details: ${url}`,
  });
}

/** VIS-4: the work is recorded and waits for a signature, on the customer's own phone if need be. */
export async function askForSignature(ctx: Ctx, request: RepairRequest): Promise<void> {
  const url = await trackingUrl(ctx, request);
  await tell(ctx, request, 'voucher.sign', {
    ZH: `报修 ${request.number} 的服务报告已填写，请核对并签字确认：${url}`,
    EN: `The work on request ${request.number} is recorded. Please check and sign it: ${url}`,
  });
}

/** VIS-2: thanks for the signature, with the seal's short form to keep. */
export async function thankForSignature(ctx: Ctx, request: RepairRequest, sealCode: string): Promise<void> {
  const url = await trackingUrl(ctx, request);
  await tell(ctx, request, 'voucher.signed', {
    ZH: `感谢您的签字确认。报修 ${request.number} 的服务凭证防伪码：${sealCode}。查看：${url}`,
    EN: `Thank you for signing. The voucher of request ${request.number} carries the seal ${sealCode}. See it: ${url}`,
  });
}

async function tell(ctx: Ctx, request: RepairRequest, template: string, words: Words): Promise<void> {
  const { language } = await ctx.load(Customer, request.customerId);
  await sendMessage(ctx.em, ctx.jobs, {
    channel: MessageChannel.SMS,
    to: request.contactPhone,
    template,
    text: words[language],
    language,
    requestId: request.id,
    branchId: request.branchId,
    at: ctx.at,
  });
}
