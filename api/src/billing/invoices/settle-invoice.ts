import { LockMode } from '@mikro-orm/core';
import type { Ctx } from '../../access/context.ts';
import { actorId, actorName } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { written } from '../../kernel/written.ts';
import { AlertKind } from '../../organization/alerts/alert.ts';
import { raiseAlerts } from '../../organization/alerts/raise-alert.ts';
import { Branch } from '../../organization/branches/branch.ts';
import type { EntityManager } from '../../platform/orm.ts';
import { policyAt } from '../../policy/policy-at.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { recordEvent } from '../../requests/request-event.ts';
import { RequestEventKind } from '../../requests/request-words.ts';
import { sumOf } from '../bill-line.ts';
import { tellBill } from '../billing-messages.ts';
import { enterCollection, enterReversal, isConfirmed } from '../cash/cash-ledger.ts';
import { CashHandOverLine } from '../cash/cash.ts';
import { DisputeOutcome, InvoiceDispute } from './invoice-dispute.ts';
import type { InvoiceDisputeAnswerInput } from './invoice.input.ts';
import { Invoice, InvoiceLine, InvoiceState } from './invoice.ts';
import { issueInvoice } from './issue-invoice.ts';
import { Payment, PaymentMethod } from './payment.ts';

/** An invoice with its request, both locked, the request first. */
export interface Invoiced {
  readonly request: RepairRequest;
  readonly invoice: Invoice;
}

const DAY = 86_400_000;

export async function invoiceForChange(
  ctx: Ctx,
  input: { invoiceId: string; version?: number },
): Promise<Invoiced> {
  const { requestId } = await ctx.load(Invoice, input.invoiceId, 'invoiceId');
  const request = await ctx.loadForChange(RepairRequest, requestId, { field: 'invoiceId' });
  const invoice = await ctx.loadForChange(Invoice, input.invoiceId, {
    ...(input.version === undefined ? {} : { version: input.version }),
    field: 'invoiceId',
  });
  return { request, invoice };
}

/** BIL-8: what an invoice comes to is the sum of its lines. */
async function totalOf(ctx: Ctx, invoice: Invoice): Promise<number> {
  return sumOf(await ctx.em.find(InvoiceLine, { invoiceId: invoice.id }));
}

/** When the customer of an invoice is reminded next, by the policy of that day. */
export async function nextReminder(
  em: EntityManager,
  { branchId, timeZone }: { branchId: string; timeZone: string },
  at: Date,
): Promise<Date> {
  const { value } = await policyAt(em, 'billing.reminderDays', { branchId }, localDate(at, timeZone));
  return new Date(at.getTime() + value.days * DAY);
}

async function remindAfter(ctx: Ctx, { branchId }: Invoice): Promise<Date> {
  const { timeZone } = await ctx.load(Branch, branchId);
  return nextReminder(ctx.em, { branchId, timeZone }, ctx.at);
}

/** BIL-1: sent to the customer; one collected on the spot only after its money has come to the accountant. */
export async function sendInvoice(ctx: Ctx, { request, invoice }: Invoiced): Promise<void> {
  const payment = await livePayment(ctx, invoice);
  if (invoice.state === InvoiceState.PAID && invoice.sentAt)
    throw new RuleError('INVOICE_STEP_REFUSED', { from: invoice.state, to: InvoiceState.SENT, step: 'send' });
  if (payment && !(await hasArrived(ctx, payment))) throw new RuleError('INVOICE_BEFORE_MONEY');
  invoice.send(ctx.at, await remindAfter(ctx, invoice));
  if (payment) invoice.settle();
  await tellBill(ctx, request, {
    template: 'invoice.sent',
    invoice: invoice.number,
    amount: await totalOf(ctx, invoice),
    path: pathOf(request, invoice),
  });
}

export const pathOf = (request: { number: string }, invoice: { number: string }): string =>
  `/requests/${request.number}/invoices/${invoice.number}`;

/** The payment that counts, if there is one. */
async function livePayment(ctx: Ctx, invoice: Invoice): Promise<Payment | null> {
  const last = await ctx.em.findOne(Payment, { invoiceId: invoice.id }, { orderBy: { turn: 'desc' } });
  return last && last.amount > 0 ? last : null;
}

async function hasArrived(ctx: Ctx, payment: Payment): Promise<boolean> {
  return payment.method !== PaymentMethod.CASH || isConfirmed(ctx, payment);
}

/** BIL-1: a small amount is collected on the spot; a larger one waits for the accountant's invoice. */
export async function collectOnTheSpot(
  ctx: Ctx,
  request: RepairRequest,
  reductionIds: readonly string[],
): Promise<Invoice> {
  const { invoice, totalAmount } = await issueInvoice(ctx, request, { reductionIds, onTheSpot: true });
  const { branchId } = request;
  const { value } = await policyAt(ctx.em, 'billing.smallAmount', { branchId }, invoice.issuedOn);
  if (totalAmount >= value.limitAmount)
    throw new RuleError('SMALL_AMOUNT_EXCEEDED', { limitAmount: value.limitAmount });
  await ctx.em.flush();
  await pay(ctx, { request, invoice }, PaymentMethod.CASH);
  return invoice;
}

/** BIL-1, BIL-4: an invoice is paid as a whole and once; cash is on the balance of who collected it. */
export async function pay(ctx: Ctx, { request, invoice }: Invoiced, method: PaymentMethod): Promise<void> {
  invoice.pay();
  const turn = await ctx.em.count(Payment, { invoiceId: invoice.id });
  const payment = paymentOf(ctx, invoice, {
    turn: turn + 1,
    method,
    amount: await totalOf(ctx, invoice),
  });
  ctx.em.persist(payment);
  if (method === PaymentMethod.CASH) await enterCollection(ctx, invoice, payment);
  else if (invoice.sentAt) invoice.settle();
  recordEvent(ctx, request, RequestEventKind.INVOICE_PAID, { number: invoice.number });
}

function paymentOf(
  ctx: Ctx,
  invoice: Invoice,
  facts: Pick<Payment, 'turn' | 'method' | 'amount'> & { reason?: string },
): Payment {
  return Object.assign(new Payment(), facts, {
    invoiceId: invoice.id,
    requestId: invoice.requestId,
    branchId: invoice.branchId,
    at: ctx.at,
    byName: actorName(ctx.actor) ?? '',
  });
}

/** BIL-8: a payment is taken back by its opposite; the invoice waits for its money again. */
export async function reversePayment(ctx: Ctx, { invoice }: Invoiced, reason: string): Promise<void> {
  const collected = await livePayment(ctx, invoice);
  if (!collected) throw new RuleError('PAYMENT_ABSENT');
  const { turn, method, amount } = collected;
  const reversal = paymentOf(ctx, invoice, {
    turn: turn + 1,
    method,
    amount: -amount,
    reason: written(reason),
  });
  ctx.em.persist(reversal);
  if (method === PaymentMethod.CASH) await enterReversal(ctx, invoice, { collected, reversal });
  invoice.takeBack();
}

/** BIL-5: nothing is deleted; what is void stays and counts no more, and its charges can be invoiced anew. */
export async function voidInvoice(ctx: Ctx, { invoice }: Invoiced, reason: string): Promise<void> {
  if (await livePayment(ctx, invoice)) throw new RuleError('INVOICE_PAID');
  invoice.void(written(reason));
}

/** BIL-5: the customer objects; nobody reminds of it until it is answered. */
export async function raiseDispute(ctx: Ctx, { request, invoice }: Invoiced, reason: string): Promise<void> {
  invoice.dispute();
  const dispute = new InvoiceDispute();
  dispute.invoiceId = invoice.id;
  dispute.requestId = invoice.requestId;
  dispute.branchId = invoice.branchId;
  dispute.reason = written(reason);
  dispute.raisedAt = ctx.at;
  dispute.raisedByName = actorName(ctx.actor) ?? '';
  ctx.em.persist(dispute);
  recordEvent(ctx, request, RequestEventKind.INVOICE_DISPUTED, { number: invoice.number });
  await raiseAlerts(ctx.em, [
    {
      kind: AlertKind.INVOICE_DISPUTED,
      branchId: invoice.branchId,
      subject: {
        ZH: `客户对账单 ${invoice.number} 提出异议，须说明理由答复`,
        EN: `The customer disputes invoice ${invoice.number}; it needs an answer with reasons`,
      },
      dedupeKey: `invoice-disputed:${dispute.id}`,
      recordId: invoice.id,
      requestId: request.id,
      at: ctx.at,
    },
  ]);
}

/** BIL-5: the answer with its reasons, which the customer reads; not by who issued the invoice. */
export async function answerDispute(
  ctx: Ctx,
  { request, invoice }: Invoiced,
  input: InvoiceDisputeAnswerInput,
): Promise<void> {
  const dispute = await ctx.em.findOne(InvoiceDispute, { invoiceId: invoice.id, answeredAt: null });
  if (!dispute)
    throw new RuleError('INVOICE_STEP_REFUSED', {
      from: invoice.state,
      to: InvoiceState.SENT,
      step: 'answer',
    });
  if (invoice.issuedById === actorId(ctx.actor)) throw new RuleError('OWN_ACT_REFUSED');
  const answer = written(input.answer);
  dispute.settle(input.outcome, answer, { at: ctx.at, name: actorName(ctx.actor) ?? '' });
  if (input.outcome === DisputeOutcome.CONCEDED) await voidInvoice(ctx, { request, invoice }, answer);
  else {
    const payment = await livePayment(ctx, invoice);
    const paid = payment !== null;
    invoice.uphold({ paid, remindAt: await remindAfter(ctx, invoice) });
    if (payment && invoice.sentAt && (await hasArrived(ctx, payment))) invoice.settle();
  }
  recordEvent(ctx, request, RequestEventKind.DISPUTE_ANSWERED, { number: invoice.number });
  await tellBill(ctx, request, {
    template: 'invoice.dispute-answered',
    invoice: invoice.number,
    text: answer,
    path: pathOf(request, invoice),
  });
}

/** The invoices of a hand-over, locked in the order of their ids: before the account, as a collection locks them. */
export async function invoicesOfHandOver(ctx: Ctx, handOverId: string): Promise<Invoice[]> {
  const lines = await ctx.em.find(CashHandOverLine, { handOverId });
  const payments = await ctx.em.find(Payment, { id: { $in: lines.map(({ paymentId }) => paymentId) } });
  return ctx.em.find(
    Invoice,
    { id: { $in: payments.map(({ invoiceId }) => invoiceId) } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
}

/** Their money is with the accountant: those that were sent are settled. */
export function settleArrived(invoices: readonly Invoice[]): void {
  for (const invoice of invoices) {
    if (invoice.state === InvoiceState.PAID && invoice.sentAt) invoice.settle();
  }
}
