import { GraphQLLocalDate } from 'graphql-scalars';
import {
  Arg,
  Args,
  Ctx as Context,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { branchWithin } from '../../organization/branches/branch-reach.ts';
import { type Connection, connectionOf, PageArgs } from '../../platform/connection.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { sumOf } from '../bill-line.ts';
import { InvoiceDispute } from './invoice-dispute.ts';
import {
  InvoiceDisputeAnswerInput,
  InvoiceInput,
  InvoiceIssueInput,
  InvoiceReasonInput,
} from './invoice.input.ts';
import { Invoice, InvoiceLine, InvoiceState } from './invoice.ts';
import { invoicesOf, invoicesToIssue, InvoiceToIssue } from './invoices.query.ts';
import { issueInvoice } from './issue-invoice.ts';
import { Payment, PaymentMethod } from './payment.ts';
import {
  answerDispute,
  collectOnTheSpot,
  invoiceForChange,
  pay,
  raiseDispute,
  reversePayment,
  sendInvoice,
  voidInvoice,
} from './settle-invoice.ts';

const InvoiceConnection = connectionOf(Invoice, 'Invoice');
const InvoiceToIssueConnection = connectionOf(InvoiceToIssue, 'InvoiceToIssue');

@Resolver(() => Invoice)
export class InvoiceResolver {
  @Query(() => InvoiceConnection, {
    description:
      'BIL-5: invoices of a branch, the newest first. For ACCOUNTANT, BRANCH_MANAGER, SERVICE_DEPARTMENT and EXECUTIVE.',
  })
  async invoices(
    @Arg('branchId', () => ID) branchId: string,
    @Arg('state', () => InvoiceState, { nullable: true }) state: InvoiceState | null,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<Invoice>> {
    await branchWithin(ctx, branchId);
    return invoicesOf(ctx, { branchId, state }, page);
  }

  @Query(() => InvoiceToIssueConnection, {
    description:
      'BIL-1, WKS-4: jobs that are to be invoiced by the end of a day, the longest due first; those late are flagged. For ACCOUNTANT and BRANCH_MANAGER.',
  })
  async invoicesToIssue(
    @Arg('branchId', () => ID) branchId: string,
    @Arg('on', () => GraphQLLocalDate) on: string,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<InvoiceToIssue>> {
    return invoicesToIssue(ctx, { branch: await branchWithin(ctx, branchId), on }, page);
  }

  @Mutation(() => Invoice, {
    description:
      'BIL-1, WKS-4: ACCOUNTANT of the branch invoices what of a job is on no invoice yet. Errors: INVOICE_BEFORE_RETURN, INVOICE_NOTHING_DUE, REDUCTION_NOT_APPROVED, NOT_FOUND.',
  })
  async invoiceIssue(
    @Arg('input', () => InvoiceIssueInput) input: InvoiceIssueInput,
    @Context() ctx: Ctx,
  ): Promise<Invoice> {
    const request = await ctx.loadForChange(RepairRequest, input.requestId, { field: 'requestId' });
    return (await issueInvoice(ctx, request, input)).invoice;
  }

  @Mutation(() => Invoice, {
    description:
      'BIL-1, BIL-5: ACCOUNTANT sends it to the customer; what was collected in cash only after its hand-over is confirmed. Errors: INVOICE_BEFORE_MONEY, INVOICE_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async invoiceSend(
    @Arg('input', () => InvoiceInput) input: InvoiceInput,
    @Context() ctx: Ctx,
  ): Promise<Invoice> {
    const invoiced = await invoiceForChange(ctx, input);
    await sendInvoice(ctx, invoiced);
    return invoiced.invoice;
  }

  @Mutation(() => Invoice, {
    description:
      'BIL-5, BIL-8: ACCOUNTANT voids it with the reason; it stays, and its charges can be invoiced anew. Errors: INVOICE_PAID (reverse the payment first), INVOICE_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async invoiceVoid(
    @Arg('input', () => InvoiceReasonInput) input: InvoiceReasonInput,
    @Context() ctx: Ctx,
  ): Promise<Invoice> {
    const invoiced = await invoiceForChange(ctx, input);
    await voidInvoice(ctx, invoiced, input.reason);
    return invoiced.invoice;
  }

  @Mutation(() => Invoice, {
    description:
      'BIL-5: its customer objects, with the reason; nobody reminds of it until it is answered. Errors: INVOICE_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async invoiceDispute(
    @Arg('input', () => InvoiceReasonInput) input: InvoiceReasonInput,
    @Context() ctx: Ctx,
  ): Promise<Invoice> {
    const invoiced = await invoiceForChange(ctx, input);
    await raiseDispute(ctx, invoiced, input.reason);
    return invoiced.invoice;
  }

  @Mutation(() => Invoice, {
    description:
      'BIL-5: ACCOUNTANT or BRANCH_MANAGER answers the objection with reasons; the customer is told. Not who issued the invoice. Errors: OWN_ACT_REFUSED, INVOICE_PAID (conceding: reverse the payment first), INVOICE_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async invoiceDisputeAnswer(
    @Arg('input', () => InvoiceDisputeAnswerInput) input: InvoiceDisputeAnswerInput,
    @Context() ctx: Ctx,
  ): Promise<Invoice> {
    const invoiced = await invoiceForChange(ctx, input);
    await answerDispute(ctx, invoiced, input);
    return invoiced.invoice;
  }

  @Mutation(() => Invoice, {
    description:
      'BIL-1: a technician of the job collects a small amount on the spot; the money is on their balance, the invoice is sent after it was handed over. Errors: SMALL_AMOUNT_EXCEEDED { limitAmount }, REDUCTION_NOT_APPROVED, INVOICE_NOTHING_DUE, INVOICE_BEFORE_RETURN, NOT_FOUND.',
  })
  async paymentCollectOnTheSpot(
    @Arg('input', () => InvoiceIssueInput) input: InvoiceIssueInput,
    @Context() ctx: Ctx,
  ): Promise<Invoice> {
    const request = await ctx.loadForChange(RepairRequest, input.requestId, { field: 'requestId' });
    return collectOnTheSpot(ctx, request, input.reductionIds);
  }

  @Mutation(() => Invoice, {
    description:
      'BIL-1: a technician of the job collects with the invoice; the money is on their balance. Errors: INVOICE_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async paymentCollect(
    @Arg('input', () => InvoiceInput) input: InvoiceInput,
    @Context() ctx: Ctx,
  ): Promise<Invoice> {
    const invoiced = await invoiceForChange(ctx, input);
    await pay(ctx, invoiced, PaymentMethod.CASH);
    return invoiced.invoice;
  }

  @Mutation(() => Invoice, {
    description:
      'BIL-5: ACCOUNTANT records that the money has come by bank. Errors: INVOICE_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async paymentRecord(
    @Arg('input', () => InvoiceInput) input: InvoiceInput,
    @Context() ctx: Ctx,
  ): Promise<Invoice> {
    const invoiced = await invoiceForChange(ctx, input);
    await pay(ctx, invoiced, PaymentMethod.BANK_TRANSFER);
    return invoiced.invoice;
  }

  @Mutation(() => Invoice, {
    description:
      'BIL-8: ACCOUNTANT takes a payment back by its opposite; cash that is still in hand leaves the balance. Errors: PAYMENT_ABSENT, CASH_IN_HAND_OVER, INVOICE_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async paymentReverse(
    @Arg('input', () => InvoiceReasonInput) input: InvoiceReasonInput,
    @Context() ctx: Ctx,
  ): Promise<Invoice> {
    const invoiced = await invoiceForChange(ctx, input);
    await reversePayment(ctx, invoiced, input.reason);
    return invoiced.invoice;
  }

  @FieldResolver(() => [InvoiceLine], {
    description: 'BIL-3: every line, in order; those that cost nothing too.',
  })
  async lines(@Root() invoice: Invoice, @Context() ctx: Ctx): Promise<InvoiceLine[]> {
    const found = await ctx.together('invoiceLines', invoice.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(InvoiceLine, { invoiceId: { $in: [...ids] } }, { orderBy: { position: 'asc' } }),
        (line) => line.invoiceId,
      ),
    );
    return found ?? [];
  }

  @FieldResolver(() => Int, { description: 'BIL-8: the sum of the lines, in fen.' })
  async totalAmount(@Root() invoice: Invoice, @Context() ctx: Ctx): Promise<number> {
    return sumOf(await this.lines(invoice, ctx));
  }

  @FieldResolver(() => [Payment], { description: 'Payments and their reversals, in order.' })
  async payments(@Root() invoice: Invoice, @Context() ctx: Ctx): Promise<Payment[]> {
    const found = await ctx.together('invoicePayments', invoice.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(Payment, { invoiceId: { $in: [...ids] } }, { orderBy: { turn: 'asc' } }),
        (payment) => payment.invoiceId,
      ),
    );
    return found ?? [];
  }

  @FieldResolver(() => [InvoiceDispute], {
    description: 'BIL-5: objections of its customer with their answers.',
  })
  async disputes(@Root() invoice: Invoice, @Context() ctx: Ctx): Promise<InvoiceDispute[]> {
    const found = await ctx.together('invoiceDisputes', invoice.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(InvoiceDispute, { invoiceId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
        (dispute) => dispute.invoiceId,
      ),
    );
    return found ?? [];
  }
}

@Resolver(() => RepairRequest)
export class RequestInvoicesResolver {
  @FieldResolver(() => [Invoice], { description: 'BIL-5: its invoices, in order; void ones too.' })
  async invoices(@Root() request: RepairRequest, @Context() ctx: Ctx): Promise<Invoice[]> {
    const found = await ctx.together('invoices', request.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(Invoice, { requestId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
        (invoice) => invoice.requestId,
      ),
    );
    return found ?? [];
  }
}
