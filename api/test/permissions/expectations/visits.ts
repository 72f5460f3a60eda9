import type { Expectations } from '../cells.ts';

const OFFICE = 'CLERK SUPERVISOR BRANCH_MANAGER ACCOUNTANT SERVICE_DEPARTMENT EXECUTIVE';

/** On site, the voucher, and following a request by its link. */
export const visits: Expectations = {
  'Query.trackedRequest': { own: 'EVERYBODY' },
  'Mutation.visitSetOut': { own: 'TECHNICIAN' },
  'Mutation.visitArrive': { own: 'TECHNICIAN' },
  'Mutation.visitConfirmArrival': { inBranch: 'SUPERVISOR' },
  'Mutation.visitComplete': { own: 'TECHNICIAN' },
  'Mutation.diagnosisRecord': { own: 'TECHNICIAN' },
  'Mutation.serviceReportRecord': { own: 'TECHNICIAN' },
  'Mutation.voucherSignOnDevice': { own: 'TECHNICIAN' },
  'Mutation.voucherSignOnDevice (with a picture)': { own: 'TECHNICIAN' },
  'Mutation.voucherSignInPortal': { own: 'CUSTOMER' },
  'Mutation.voucherSignInPortal (with a picture)': { own: 'CUSTOMER' },
  'Mutation.voucherHandIn': { own: 'TECHNICIAN' },
  'Mutation.repairRequestStrikeOff': { inBranch: 'CLERK' },
  'Mutation.voucherArchive': { inBranch: 'CLERK' },
  'Mutation.trackingCodeRequest': { own: 'EVERYBODY' },
  'Mutation.trackingCodeConfirm': { own: 'EVERYBODY' },
  'Mutation.signingCodeRequest': { own: 'EVERYBODY' },
  'Mutation.voucherSignByLink': { own: 'EVERYBODY' },
  'Mutation.voucherSignByLink (with a picture)': { own: 'EVERYBODY' },
  'Subscription.requestChanged': { own: 'CUSTOMER TECHNICIAN', inBranch: OFFICE },
  'Subscription.trackedRequestChanged': { own: 'EVERYBODY' },
  'VoucherSignature.image': { own: 'CUSTOMER TECHNICIAN', inBranch: OFFICE },
};
