import type { Expectations } from '../cells.ts';

const READERS = 'PARTS_KEEPER SUPERVISOR BRANCH_MANAGER ACCOUNTANT SERVICE_DEPARTMENT EXECUTIVE';
const keeper = { inBranch: 'PARTS_KEEPER' };

/** Warehouses and the parts ledger. */
export const stock: Expectations = {
  'Query.warehouses': { inBranch: READERS },
  'Query.stockLevels': { inBranch: READERS },
  'Query.stockMovements': { inBranch: READERS },
  'Query.stockScraps': { inBranch: READERS },
  'Mutation.warehouseOpen': keeper,
  'Mutation.warehouseOpen (whose van)': keeper,
  'Mutation.stockReceive': keeper,
  'Mutation.stockTransfer': keeper,
  'Mutation.stockTransfer (where to)': keeper,
  'Mutation.stockTake': keeper,
  'Mutation.stockScrapAsk': keeper,
  'Mutation.stockScrapDecide': { inBranch: 'SUPERVISOR BRANCH_MANAGER' },
};
