import type { AccessFeature } from '../access/feature.ts';
import { customer, either, READERS_OF_REQUESTS, staff } from '../access/permissions.ts';
import { inBranches, partScope, rootScope, type Visible } from '../access/scopes.ts';
import { branchesOf, Role } from '../kernel/actor.ts';
import { allOf, anyOf, sql, verbatim } from '../kernel/sql.ts';
import { visibleRequests } from '../requests/request-scope.ts';
import { onApprovalAwaited } from '../visits/course/course.query.ts';
import { onPaidWork } from '../visits/work/paid-work.ts';
import { EstimateLine } from './bill-line.ts';
import { CashAccount, CashEntry, CashHandOver, CashHandOverLine } from './cash/cash.ts';
import { ChargeReduction } from './charges/charge-reduction.ts';
import { ChargeBatch } from './charges/charge-batch.ts';
import { Charge } from './charges/charge.ts';
import { approvedEstimate } from './charges/record-charges.ts';
import { closeMoneyDay } from './close-money-day.ts';
import { billRoutes } from './documents/bill-papers.ts';
import { Estimate } from './estimates/estimate.ts';
import { InvoiceDispute } from './invoices/invoice-dispute.ts';
import { Invoice, InvoiceLine } from './invoices/invoice.ts';
import { Payment } from './invoices/payment.ts';
import { remind } from './invoices/remind.ts';

const technician = staff(Role.TECHNICIAN);
const accountant = staff(Role.ACCOUNTANT);
const accounts = staff(Role.ACCOUNTANT, Role.BRANCH_MANAGER);
const job = staff(Role.TECHNICIAN, Role.CLERK, Role.SUPERVISOR);
const readers = either(customer, staff(...READERS_OF_REQUESTS, Role.TECHNICIAN));

const request = {
  entity: 'RepairRequest',
  table: 'repair_request',
  visible: visibleRequests,
  by: 'request_id',
};
const partOfRequest = (entity: string, table: string) => partScope(entity, table, request);

/** A technician's own cash, and for the office that of its branches. */
const cashVisible: Visible = (actor, alias) => {
  const row = verbatim(alias);
  switch (actor.kind) {
    case 'SYSTEM':
      return verbatim('true');
    case 'STAFF': {
      const office = actor.assignments.filter(({ role }) => role !== Role.TECHNICIAN);
      const field = branchesOf(actor, [Role.TECHNICIAN]);
      return anyOf([
        inBranches({ ...actor, assignments: office }, sql`${row}.branch_id`),
        allOf([
          sql`${row}.technician_id = ${actor.staffId}::uuid`,
          sql`${row}.branch_id = any(${field.branchIds}::uuid[])`,
        ]),
      ]);
    }
    case 'CUSTOMER':
    case 'LINK':
    case 'ANONYMOUS':
      return verbatim('false');
  }
};
const account = { entity: 'CashAccount', table: 'cash_account', visible: cashVisible, by: 'account_id' };
const handOver = {
  entity: 'CashHandOver',
  table: 'cash_hand_over',
  visible: partScope('CashHandOver', 'cash_hand_over', account).visible,
  by: 'hand_over_id',
};

// VIS-7: paid service starts only when its estimate is approved.
onPaidWork(async (ctx, { id }) => (await approvedEstimate(ctx, id)) !== null);

// WSH-4: while an estimate waits for its customer, nobody else acts next.
onApprovalAwaited(
  `exists (select 1 from estimate asked where asked.request_id = r.id and asked.state = 'SENT')`,
);

/** What a job costs and who has the money: estimates, charges, invoices, payments, cash in hand. */
export const billing: AccessFeature = {
  name: 'billing',
  entities: [
    Estimate,
    EstimateLine,
    ChargeBatch,
    Charge,
    ChargeReduction,
    Invoice,
    InvoiceLine,
    InvoiceDispute,
    Payment,
    CashAccount,
    CashEntry,
    CashHandOver,
    CashHandOverLine,
  ],
  scopes: [
    partOfRequest('Estimate', 'estimate'),
    partOfRequest('EstimateLine', 'estimate_line'),
    partOfRequest('ChargeBatch', 'charge_batch'),
    partOfRequest('Charge', 'charge'),
    partOfRequest('ChargeReduction', 'charge_reduction'),
    partOfRequest('Invoice', 'invoice'),
    partOfRequest('InvoiceLine', 'invoice_line'),
    partOfRequest('InvoiceDispute', 'invoice_dispute'),
    partOfRequest('Payment', 'payment'),
    rootScope('CashAccount', 'cash_account', cashVisible),
    partScope('CashEntry', 'cash_entry', account),
    partScope('CashHandOver', 'cash_hand_over', account),
    partScope('CashHandOverLine', 'cash_hand_over_line', handOver),
  ],
  permissions: {
    'Query.invoices': staff(Role.ACCOUNTANT, Role.BRANCH_MANAGER, Role.SERVICE_DEPARTMENT, Role.EXECUTIVE),
    'Query.invoicesToIssue': accounts,
    'Query.reductionsToDecide': staff(Role.BRANCH_MANAGER),
    'Query.myCash': technician,
    'Query.cashInHand': accounts,
    'Query.cashNotHandedOver': accounts,
    'Mutation.estimateDraft': job,
    'Mutation.estimateSend': job,
    'Mutation.estimateApprove': customer,
    'Mutation.estimateReject': customer,
    'Mutation.estimateApprovalRecord': staff(Role.CLERK, Role.SUPERVISOR),
    'Mutation.chargeRecord': job,
    'Mutation.chargeReverse': staff(Role.CLERK, Role.SUPERVISOR, Role.ACCOUNTANT),
    'Mutation.chargeReductionRequest': staff(Role.TECHNICIAN, Role.CLERK, Role.SUPERVISOR, Role.ACCOUNTANT),
    'Mutation.chargeReductionDecide': staff(Role.BRANCH_MANAGER),
    'Mutation.invoiceIssue': accountant,
    'Mutation.invoiceSend': accountant,
    'Mutation.invoiceVoid': accountant,
    'Mutation.invoiceDispute': customer,
    'Mutation.invoiceDisputeAnswer': accounts,
    'Mutation.paymentCollectOnTheSpot': technician,
    'Mutation.paymentCollect': technician,
    'Mutation.paymentRecord': accountant,
    'Mutation.paymentReverse': accountant,
    'Mutation.cashHandOver': technician,
    'Mutation.cashHandOverDecide': accountant,
    'Route.estimate': readers,
    'Route.invoice': readers,
  },
  errors: {
    ESTIMATE_STEP_REFUSED: 'The estimate is not in a state from which this step leads on. params: from, to.',
    ESTIMATE_NOT_APPROVED:
      'BIL-3: what the customer pays for needs an estimate that the customer has approved.',
    ESTIMATE_EXCEEDED:
      'BIL-3: more would be charged than the customer has approved (params.approvedAmount, in fen); send a new estimate.',
    PAID_WORK_NOT_APPROVED: 'VIS-7: paid service starts only when the customer has approved its estimate.',
    CHARGE_WITHOUT_VOUCHER: 'VIS-7: nothing is charged without the voucher of the job.',
    CHARGE_OUTSIDE_VOUCHER:
      'VIS-7: parts, minutes or visits that are not on the voucher are not charged. params: kind, code.',
    CHARGE_REVERSED: 'BIL-8: the charge is reversed, or is a reversal.',
    CHARGE_INVOICED: 'BIL-8: the charge is on an invoice; void that first.',
    REDUCTION_STEP_REFUSED: 'The reduction is decided. params: from, to.',
    REDUCTION_TOO_LARGE: 'BIL-2: a charge cannot be reduced by more than is left of it: params.most, in fen.',
    REDUCTION_NOT_APPROVED: "BIL-2: a reduction counts only after the branch manager's approval.",
    INVOICE_STEP_REFUSED:
      'BIL-5: the invoice is not in a state from which this step leads on. params: from, to.',
    INVOICE_BEFORE_RETURN: 'WKS-4: a workshop job is invoiced when the unit is returned.',
    INVOICE_NOTHING_DUE: 'Nothing of this job is to be paid and on no invoice yet.',
    INVOICE_BEFORE_MONEY:
      'BIL-1: what was collected in cash is sent as invoice after the money has come to the accountant.',
    INVOICE_PAID: 'BIL-8: the invoice is paid; reverse the payment first.',
    SMALL_AMOUNT_EXCEEDED:
      'BIL-1: only less than params.limitAmount (in fen) is collected on the spot; the accountant issues the invoice.',
    PAYMENT_ABSENT: 'BIL-8: there is no payment to take back.',
    CASH_IN_HAND_OVER: 'BIL-4: the money is on its way to the accountant, who confirms or refuses it first.',
    NOTHING_TO_HAND_OVER: 'BIL-4: nothing is in hand.',
    HAND_OVER_OPEN: 'BIL-4: the accountant has not decided about the hand-over before.',
    HAND_OVER_STEP_REFUSED: 'BIL-4: the hand-over is decided, once. params: from, to.',
  },
  jobs: [closeMoneyDay, remind],
  routes: [billRoutes],
};
