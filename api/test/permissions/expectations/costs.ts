import type { Expectations } from '../cells.ts';

/** What a job costs us is no matter of technicians, clerks and customers (WSH-11). */
const readers = { inBranch: 'ACCOUNTANT BRANCH_MANAGER SUPERVISOR SERVICE_DEPARTMENT EXECUTIVE' };

/** What jobs cost us. */
export const costs: Expectations = {
  'Query.warrantyCosts': readers,
  'RepairRequest.cost': readers,
  'WarrantyJob.request': readers,
};
