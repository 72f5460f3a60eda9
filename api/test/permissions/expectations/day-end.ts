import type { Expectations } from '../cells.ts';

/** Whoever works with a branch's day, and the sales director, who gets the unresolved list (DSP-11). */
const READERS = 'CLERK SUPERVISOR BRANCH_MANAGER SERVICE_DEPARTMENT EXECUTIVE SALES_DIRECTOR';

/** What closes a day. */
export const dayEnd: Expectations = {
  'Query.dayEnds': { inBranch: READERS },
  'Query.dayEnd': { inBranch: READERS },
  'Query.unresolvedList': { inBranch: READERS },
  'Mutation.dayEndClose': { inBranch: 'SUPERVISOR BRANCH_MANAGER' },
  'DayEndLine.request': {
    inBranch: 'CLERK SUPERVISOR BRANCH_MANAGER ACCOUNTANT SERVICE_DEPARTMENT EXECUTIVE',
  },
};
