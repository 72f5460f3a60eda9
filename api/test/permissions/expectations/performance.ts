import type { Expectations } from '../cells.ts';
import { performanceReviews } from './performance-reviews.ts';

const ASSESSES = 'SUPERVISOR BRANCH_MANAGER SERVICE_DEPARTMENT HUMAN_RESOURCES';
const assessed = { own: `TECHNICIAN ${ASSESSES}`, inBranch: ASSESSES };

/** Assessment. */
export const performance: Expectations = {
  ...performanceReviews,
  'Query.technicianIndicators': assessed,
  'Query.branchIndicators': { inBranch: ASSESSES },
  'Query.indicatorSources': assessed,
};
