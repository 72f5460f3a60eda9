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
  'Query.siteChecks': {
    inBranch: 'SUPERVISOR BRANCH_MANAGER SERVICE_DEPARTMENT EXECUTIVE HUMAN_RESOURCES',
  },
  'Query.siteChecklist': {
    anywhere: 'SUPERVISOR BRANCH_MANAGER SERVICE_DEPARTMENT EXECUTIVE HUMAN_RESOURCES ADMINISTRATOR',
  },
  'Mutation.siteChecklistPublish': { companyWide: 'ADMINISTRATOR' },
  'Mutation.siteCheckRecord': {
    anywhere: 'SUPERVISOR',
    companyWide: 'SERVICE_DEPARTMENT',
    except: {
      'SUPERVISOR same': 'Nobody checks the site they work at, in whatever role.',
      'MIXED other': 'Supervisor there.',
    },
    refusedWith: {
      'SUPERVISOR same': 'OWN_SITE_REFUSED',
      'MIXED other': 'OWN_SITE_REFUSED',
    },
  },
  'Mutation.siteFindingDone': { inBranch: 'SUPERVISOR BRANCH_MANAGER' },
  'Query.rewards': {
    inBranch: 'SUPERVISOR BRANCH_MANAGER ACCOUNTANT SALES_DIRECTOR MANAGEMENT_COMMITTEE HUMAN_RESOURCES',
  },
  'Query.myRewards': { own: 'TECHNICIAN' },
  'Mutation.rewardPropose': { inBranch: 'SUPERVISOR' },
  'Mutation.rewardReview': { inBranch: 'SALES_DIRECTOR' },
  'Mutation.rewardDecide': { inBranch: 'MANAGEMENT_COMMITTEE' },
  'Mutation.rewardPay': { inBranch: 'ACCOUNTANT' },
};
