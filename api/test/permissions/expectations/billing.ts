import type { Expectation, Expectations } from '../cells.ts';

const OFFICE = 'CLERK SUPERVISOR BRANCH_MANAGER ACCOUNTANT SERVICE_DEPARTMENT EXECUTIVE';
const job: Expectation = { own: 'TECHNICIAN', inBranch: 'CLERK SUPERVISOR' };
const customer: Expectation = { own: 'CUSTOMER' };
const technician: Expectation = { own: 'TECHNICIAN' };
const accountant: Expectation = { inBranch: 'ACCOUNTANT' };
const accounts: Expectation = { inBranch: 'ACCOUNTANT BRANCH_MANAGER' };

/** Estimates, charges, invoices, payments, cash in hand. */
export const billing: Expectations = {
  'Query.invoices': { inBranch: 'ACCOUNTANT BRANCH_MANAGER SERVICE_DEPARTMENT EXECUTIVE' },
  'Query.invoicesToIssue': accounts,
  'Query.reductionsToDecide': { inBranch: 'BRANCH_MANAGER' },
  'Query.myCash': technician,
  'Query.cashInHand': accounts,
  'Query.cashNotHandedOver': accounts,
  'Mutation.estimateDraft': job,
  'Mutation.estimateSend': job,
  'Mutation.estimateApprove': customer,
  'Mutation.estimateReject': customer,
  'Mutation.estimateApprovalRecord': { inBranch: 'CLERK SUPERVISOR' },
  'Mutation.chargeRecord': job,
  'Mutation.chargeReverse': { inBranch: 'CLERK SUPERVISOR ACCOUNTANT' },
  'Mutation.chargeReductionRequest': { own: 'TECHNICIAN', inBranch: 'CLERK SUPERVISOR ACCOUNTANT' },
  'Mutation.chargeReductionDecide': { inBranch: 'BRANCH_MANAGER' },
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
  'Route.estimate': { own: 'CUSTOMER TECHNICIAN', inBranch: OFFICE },
  'Route.invoice': { own: 'CUSTOMER TECHNICIAN', inBranch: OFFICE },
};
