import type { Expectations } from '../cells.ts';

const READERS =
  'SALES CLERK SUPERVISOR BRANCH_MANAGER ACCOUNTANT SERVICE_DEPARTMENT EXECUTIVE SALES_DIRECTOR';
const AGREEING = 'SALES CLERK BRANCH_MANAGER';

/** Maintenance contracts and their renewal. */
export const contracts: Expectations = {
  'Query.maintenanceContracts': { inBranch: READERS },
  'Query.maintenanceContract': { own: 'CUSTOMER', inBranch: READERS },
  'Query.myContracts': { own: 'CUSTOMER' },
  'Query.renewalVisits': { inBranch: 'SALES BRANCH_MANAGER SALES_DIRECTOR' },
  'Mutation.contractRegister': { inBranch: AGREEING },
  'Mutation.contractRegister (which unit)': { inBranch: AGREEING },
  'Mutation.contractRegister (who looks after it)': { inBranch: AGREEING },
  'Mutation.contractChange': { inBranch: AGREEING },
  'Mutation.contractChange (who looks after it)': { inBranch: AGREEING },
  'Mutation.contractUnitAdd': { inBranch: AGREEING },
  'Mutation.contractUnitAdd (which unit)': { inBranch: AGREEING },
  'Mutation.contractUnitRemove': { inBranch: AGREEING },
  'Mutation.contractUnitRemove (which unit)': { inBranch: AGREEING },
  'Mutation.contractEnd': { inBranch: 'BRANCH_MANAGER' },
  'Mutation.contractRenew': { inBranch: AGREEING },
  'Mutation.contractRenew (who looks after it)': { inBranch: AGREEING },
  'Mutation.renewalVisitAssign': { inBranch: 'BRANCH_MANAGER' },
  'Mutation.renewalVisitAssign (whom)': { inBranch: 'BRANCH_MANAGER' },
  'Mutation.renewalVisitComplete': { inBranch: 'SALES BRANCH_MANAGER' },
};
