import type { Expectations } from '../cells.ts';

const SUPERIORS = 'SUPERVISOR BRANCH_MANAGER';
const CONCERNED = 'HUMAN_RESOURCES EXECUTIVE MANAGEMENT_COMMITTEE';
const MARKERS = 'TECHNICIAN SUPERVISOR BRANCH_MANAGER EXECUTIVE MANAGEMENT_COMMITTEE';
const CARDS = 'BRANCH_MANAGER HUMAN_RESOURCES EXECUTIVE';
const bySuperior = { inBranch: SUPERIORS };
const bySelf = { own: 'TECHNICIAN' };
const byHumanResources = { inBranch: 'HUMAN_RESOURCES' };
/** Of a person: nobody does it for themselves, and says so. */
const notForOneself = (roles: string) => ({
  inBranch: roles,
  refusedWith: Object.fromEntries(roles.split(' ').map((role) => [`${role} own`, 'OWN_ACT_REFUSED'])),
});

/** The assessments of people, what was said of them, and what it pays. */
export const performanceReviews: Expectations = {
  'Query.performanceReview': { own: 'TECHNICIAN', inBranch: `${SUPERIORS} ${CONCERNED}` },
  // KPI-9: a department head's superior is the executive.
  'Query.performanceReview (of a department head)': { own: 'TECHNICIAN', inBranch: CONCERNED },
  'Query.performanceReviews': { inBranch: `${SUPERIORS} ${CONCERNED}` },
  'Query.myReviews': bySelf,
  'Query.lateReviews': { inBranch: `${SUPERIORS} ${CONCERNED}` },
  'Query.reviewsToMark': { inBranch: MARKERS },
  'Query.staffCards': { inBranch: CARDS },
  'Query.myCards': bySelf,
  'Query.bonusAwards': { inBranch: 'HUMAN_RESOURCES ACCOUNTANT EXECUTIVE' },
  'Query.myBonuses': bySelf,
  'Mutation.performanceReviewOpen': notForOneself('HUMAN_RESOURCES'),
  'Mutation.performanceReviewSelfReport': bySelf,
  'Mutation.performanceReviewCollect': bySuperior,
  'Mutation.performanceReviewReview': bySuperior,
  'Mutation.performanceReviewReview (of a department head)': { inBranch: 'EXECUTIVE' },
  'Mutation.performanceReviewSum': bySuperior,
  'Mutation.performanceReviewAdjust': bySuperior,
  'Mutation.performanceReviewApprove': byHumanResources,
  'Mutation.performanceReviewPublish': byHumanResources,
  'Mutation.performanceReviewInterview': bySuperior,
  'Mutation.performanceReviewAcknowledge': bySelf,
  'Mutation.performanceReviewAppeal': bySelf,
  'Mutation.performanceReviewAppealDecide': { inBranch: 'EXECUTIVE MANAGEMENT_COMMITTEE' },
  'Mutation.performanceReviewAppealDecide (the line)': { inBranch: 'EXECUTIVE MANAGEMENT_COMMITTEE' },
  'Mutation.reviewInputGive': {
    inBranch: MARKERS,
    refusedWith: { 'TECHNICIAN own': 'OWN_ACT_REFUSED' },
  },
  'Mutation.staffProbationSet': notForOneself('HUMAN_RESOURCES'),
  'Mutation.staffCardGive': notForOneself(CARDS),
  'Mutation.staffCardWithdraw': { inBranch: 'HUMAN_RESOURCES EXECUTIVE' },
  'Mutation.yearEndBonusAward': notForOneself('HUMAN_RESOURCES'),
  'Mutation.bonusAwardPay': { inBranch: 'ACCOUNTANT' },
};
