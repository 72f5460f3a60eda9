import { Role } from '../kernel/actor.ts';
import type { PolicyValue } from './policy-keys.ts';
import { HeadPart, InputSource, type reviewKeys, ReviewPeriod } from './review-keys.ts';

/** The first numbers of the assessments' course and pay: the regulation's, and ours where it is silent. */
export const reviewDefaults: { readonly [Key in keyof typeof reviewKeys]: PolicyValue<Key> } = {
  'performance.period': { period: ReviewPeriod.QUARTER, probation: ReviewPeriod.MONTH },
  'performance.dates': {
    collectFromDay: 27,
    collectToDay: 31,
    sumFromDay: 1,
    sumToDay: 5,
    payByDay: 15,
  },
  'performance.feedback360': {
    sources: Object.values(InputSource),
    superiorPercent: 40,
    peerPercent: 25,
    subordinatePercent: 15,
    customerPercent: 20,
    leastSources: 3,
  },
  'performance.headRoles': { roles: [Role.BRANCH_MANAGER] },
  'performance.headParts': {
    parts: {
      [HeadPart.QUANTIFIED]: { percent: 40 },
      [HeadPart.NON_QUANTIFIED]: { percent: 15 },
      [HeadPart.ADDED_TASKS]: { percent: 15 },
      [HeadPart.MANAGEMENT]: { percent: 10 },
      [HeadPart.TRAINING]: { percent: 20 },
    },
  },
  'performance.bonusStandard': { technicianAmount: 1_200_000, headAmount: 2_400_000 },
  'performance.bonusShares': {
    quarterPerMille: 235,
    yearEndPerMille: 60,
    gradeA: 1_000,
    gradeB: 900,
    gradeC: 700,
    gradeD: 0,
  },
  'performance.bonusEnds': { failedQuarters: 2, yellowCards: 2, redCards: 1 },
};
