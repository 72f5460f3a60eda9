import type { Expectations } from '../cells.ts';

/** Models, warranty terms, parts. */
export const catalog: Expectations = {
  'Query.productModels': { anywhere: 'EVERYBODY' },
  'Query.parts': {
    anywhere:
      'CLERK TECHNICIAN SUPERVISOR ACCOUNTANT BRANCH_MANAGER SERVICE_DEPARTMENT PARTS_KEEPER WAREHOUSE_KEEPER',
  },
  'Query.priceLists': {
    anywhere: 'CLERK TECHNICIAN SUPERVISOR ACCOUNTANT BRANCH_MANAGER SERVICE_DEPARTMENT ADMINISTRATOR',
  },
  'Mutation.priceListPublish': { companyWide: 'ADMINISTRATOR' },
  'Query.responsibleUnits': {
    anywhere: 'PARTS_KEEPER SUPERVISOR BRANCH_MANAGER ACCOUNTANT SERVICE_DEPARTMENT EXECUTIVE',
  },
  // A term holds for the whole company, so no branch's administrator publishes one.
  'Mutation.warrantyTermPublish': { companyWide: 'ADMINISTRATOR' },
};
