import type { AccessFeature } from '../../access/feature.ts';
import { type PermissionLine, staff } from '../../access/permissions.ts';
import { Role } from '../../kernel/actor.ts';
import { BonusAward } from './bonus/bonus-award.ts';
import { StaffCard } from './cards/staff-card.ts';
import { collectReviews } from './course/collect-months.ts';
import { ReviewCollection, ReviewEvent } from './course/review-records.ts';
import { ReviewLine } from './figures/review-line.ts';
import { MARKERS } from './inputs/give-input.ts';
import { ReviewInput } from './inputs/review-input.ts';
import { openReviews } from './opening/open-reviews.ts';
import { StaffProbation } from './opening/staff-probation.ts';
import { PerformanceReview } from './performance-review.ts';
import { GIVES_CARDS, READS_BONUSES, READS_REVIEWS, reviewScopes, SUPERIORS } from './review-scope.ts';

const anyStaff: PermissionLine = { anyStaff: true };
const humanResources = staff(Role.HUMAN_RESOURCES);
const superiors = staff(...SUPERIORS.TECHNICIAN, ...SUPERIORS.DEPARTMENT_HEAD);
const readers = staff(...READS_REVIEWS);

/** What the assessments of people bring: their course, what was said of them, and what it pays. */
export const reviews = {
  entities: [
    PerformanceReview,
    ReviewEvent,
    ReviewCollection,
    ReviewLine,
    ReviewInput,
    StaffProbation,
    StaffCard,
    BonusAward,
  ],
  scopes: reviewScopes,
  permissions: {
    'Query.performanceReview': anyStaff,
    'Query.performanceReviews': readers,
    'Query.myReviews': anyStaff,
    'Query.lateReviews': readers,
    'Query.reviewsToMark': staff(...MARKERS),
    'Query.staffCards': staff(...GIVES_CARDS),
    'Query.myCards': anyStaff,
    'Query.bonusAwards': staff(...READS_BONUSES),
    'Query.myBonuses': anyStaff,
    'Mutation.performanceReviewOpen': humanResources,
    'Mutation.performanceReviewSelfReport': anyStaff,
    'Mutation.performanceReviewCollect': superiors,
    'Mutation.performanceReviewReview': superiors,
    'Mutation.performanceReviewSum': superiors,
    'Mutation.performanceReviewAdjust': superiors,
    'Mutation.performanceReviewApprove': humanResources,
    'Mutation.performanceReviewPublish': humanResources,
    'Mutation.performanceReviewInterview': superiors,
    'Mutation.performanceReviewAcknowledge': anyStaff,
    'Mutation.performanceReviewAppeal': anyStaff,
    'Mutation.performanceReviewAppealDecide': staff(Role.EXECUTIVE, Role.MANAGEMENT_COMMITTEE),
    'Mutation.reviewInputGive': staff(...MARKERS),
    'Mutation.staffProbationSet': humanResources,
    'Mutation.staffCardGive': staff(...GIVES_CARDS),
    'Mutation.staffCardWithdraw': staff(Role.HUMAN_RESOURCES, Role.EXECUTIVE),
    'Mutation.yearEndBonusAward': humanResources,
    'Mutation.bonusAwardPay': staff(Role.ACCOUNTANT),
  },
  errors: {
    REVIEW_STEP_REFUSED:
      'KPI-6: the assessment is not in a state from which this step leads on. params: from, to.',
    REVIEW_TOO_EARLY: 'KPI-6: the day for this has not come. params: from, the first one.',
    REVIEW_MONTH_MISSING: 'KPI-6: a month of the period is not collected yet. params: month.',
    REVIEW_NOT_ASSESSED: 'KPI-10: the person is neither a technician nor a head of department at work.',
    REVIEW_INPUT_CLOSED: 'KPI-5: the assessment is not being collected any more.',
    REVIEW_INPUT_NOT_ASKED: 'KPI-5: policy does not ask whoever stands so to the person. params: source.',
    REVIEW_INPUT_INCOMPLETE:
      'KPI-5, KPI-9: every item has to be given exactly once. params: wanted, missing.',
    CARD_WITHDRAWN: 'KPI-4: the card was withdrawn before.',
    BONUS_PAID: 'KPI-6: this line was paid before.',
    YEAR_NOT_FROZEN: 'KPI-4: assessments of the year are not frozen yet, or there are none. params: open.',
  },
  jobs: [openReviews, collectReviews],
} as const satisfies Partial<AccessFeature>;
