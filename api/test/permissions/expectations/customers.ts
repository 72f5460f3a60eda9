import type { Expectation, Expectations } from '../cells.ts';

const FILE = 'CLERK SUPERVISOR BRANCH_MANAGER SERVICE_DEPARTMENT ACCOUNTANT EXECUTIVE';

/** REC-2: whoever calls the customer or goes there; the accountant and the executive read the file without it. */
const whoNeedsIt: Expectation = {
  own: 'CUSTOMER TECHNICIAN',
  inBranch: 'CLERK SUPERVISOR BRANCH_MANAGER SERVICE_DEPARTMENT',
};

/** Customers, contacts, addresses. */
export const customers: Expectations = {
  'Query.customers': { inBranch: 'CLERK SUPERVISOR BRANCH_MANAGER SERVICE_DEPARTMENT' },
  'Query.customerFile': { inBranch: FILE },
  'Mutation.customerRegister': { inBranch: 'CLERK SUPERVISOR' },
  'Query.myCompanies': { own: 'CUSTOMER' },
  'Mutation.customerContactInvite': { own: 'CUSTOMER' },
  'Mutation.customerContactChange': { own: 'CUSTOMER' },
  'Mutation.customerContactRemove': { own: 'CUSTOMER' },
  'Mutation.customerAdministratorSet': { inBranch: 'CLERK SUPERVISOR' },
  'Mutation.customerAdministratorReplace': { inBranch: 'SUPERVISOR' },
  'Mutation.customerChannelChoose': { own: 'CUSTOMER' },
  'Viewer.customer': { own: 'CUSTOMER' },
  'Customer.phone': whoNeedsIt,
  'Customer.email': whoNeedsIt,
  'CustomerContact.phone': whoNeedsIt,
  'CustomerAddress.line': whoNeedsIt,
};
