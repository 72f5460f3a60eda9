import type { Expectation, Expectations } from '../cells.ts';

const OFFICE = 'CLERK SUPERVISOR BRANCH_MANAGER ACCOUNTANT SERVICE_DEPARTMENT EXECUTIVE';

/** A technician who was sent before still reads the request; the visit is another one's. */
const nobody: Expectation = {};

/** On site, the voucher, and following a request by its link. */
export const visits: Expectations = {
  'Query.trackedRequest': { own: 'EVERYBODY' },
  'Mutation.visitSetOut': { own: 'TECHNICIAN' },
  'Mutation.visitSetOut (of a colleague)': nobody,
  'Mutation.visitArrive': { own: 'TECHNICIAN' },
  'Mutation.visitArrive (of a colleague)': nobody,
  'Mutation.visitConfirmArrival': { inBranch: 'SUPERVISOR' },
  'Mutation.visitComplete': { own: 'TECHNICIAN' },
  'Mutation.visitComplete (of a colleague)': nobody,
  'Query.jobsNearby': { own: 'TECHNICIAN' },
  'Mutation.visitReportResult': { own: 'TECHNICIAN' },
  'Mutation.visitReportResult (of a colleague)': nobody,
  'Mutation.visitEscalate': { own: 'TECHNICIAN' },
  'Mutation.visitEscalate (of a colleague)': nobody,
  'Mutation.escalationDecide': { inBranch: 'SUPERVISOR' },
  'Mutation.serviceReportReview': { inBranch: 'SUPERVISOR' },
  'Mutation.diagnosisRecord': { own: 'TECHNICIAN' },
  'Mutation.diagnosisRecord (of a colleague)': nobody,
  'Mutation.serviceReportRecord': { own: 'TECHNICIAN' },
  'Mutation.serviceReportRecord (of a colleague)': nobody,
  'Mutation.voucherSignOnDevice': { own: 'TECHNICIAN' },
  'Mutation.voucherSignOnDevice (of a colleague)': nobody,
  'Mutation.voucherSignOnDevice (with a picture)': { own: 'TECHNICIAN' },
  'Mutation.voucherSignInPortal': { own: 'CUSTOMER' },
  'Mutation.voucherSignInPortal (with a picture)': { own: 'CUSTOMER' },
  'Mutation.voucherHandIn': { own: 'TECHNICIAN' },
  'Mutation.voucherHandIn (of a colleague)': nobody,
  'Mutation.repairRequestStrikeOff': { inBranch: 'CLERK' },
  'Mutation.voucherArchive': { inBranch: 'CLERK' },
  'Mutation.trackingCodeRequest': { own: 'EVERYBODY' },
  'Mutation.trackingCodeConfirm': { own: 'EVERYBODY' },
  'Mutation.signingCodeRequest': { own: 'EVERYBODY' },
  'Mutation.voucherSignByLink': { own: 'EVERYBODY' },
  'Mutation.voucherSignByLink (with a picture)': { own: 'EVERYBODY' },
  'Mutation.visitConfirmByLink': { own: 'EVERYBODY' },
  'Mutation.visitMoveByLink': { own: 'EVERYBODY' },
  'Mutation.repairRequestCancelByLink': { own: 'EVERYBODY' },
  'Mutation.visitConfirm': { own: 'CUSTOMER' },
  'Mutation.visitMove': { own: 'CUSTOMER' },
  'Subscription.requestChanged': { own: 'CUSTOMER TECHNICIAN', inBranch: OFFICE },
  'Subscription.trackedRequestChanged': { own: 'EVERYBODY' },
  'VoucherSignature.image': { own: 'CUSTOMER TECHNICIAN', inBranch: OFFICE },
  'Route.voucher': { own: 'CUSTOMER TECHNICIAN', inBranch: OFFICE },
};
