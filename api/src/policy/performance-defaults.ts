import type { performanceKeys } from './performance-keys.ts';
import { Grade } from './assessment-words.ts';
import type { PolicyValue } from './policy-keys.ts';

/**
 * The first numbers of assessment. 60/20/20 and the scale are the regulation's; the targets follow those it names for on-time
 * service, satisfaction, complaints and resolved requests (RPT-7); the rest is ours, because it is silent.
 */
export const performanceDefaults: { readonly [Key in keyof typeof performanceKeys]: PolicyValue<Key> } = {
  'performance.total': {
    parts: { WORK: { percent: 60 }, ATTITUDE: { percent: 20 }, ABILITY: { percent: 20 } },
  },
  'performance.indicators': {
    indicators: {
      RESPONSE_TIME: { percent: 6, full: 360, none: 1_440 },
      ARRIVAL_ON_TIME: { percent: 10, full: 90, none: 50 },
      FINISHED_ON_TIME: { percent: 8, full: 90, none: 50 },
      FIRST_TIME_FIX: { percent: 10, full: 85, none: 40 },
      RESOLUTION_RATE: { percent: 10, full: 95, none: 60 },
      SURVEY_ATTITUDE: { percent: 5, full: 90, none: 40 },
      SURVEY_SKILL: { percent: 5, full: 90, none: 40 },
      SURVEY_ARRIVAL_TIME: { percent: 5, full: 90, none: 40 },
      SURVEY_KEEPING_PROMISES: { percent: 5, full: 90, none: 40 },
      SATISFACTION_RATE: { percent: 6, full: 85, none: 50 },
      VERIFIED_COMPLAINTS: { percent: 8, full: 0, none: 3 },
      VOUCHER_ACCURACY: { percent: 4, full: 100, none: 80 },
      CALL_BACK_RATE: { percent: 4, full: 95, none: 50 },
      PLAN_COMPLETION: { percent: 4, full: 95, none: 60 },
      ACCEPTANCE_IN_TIME: { percent: 4, full: 95, none: 60 },
      COST_CONTROL: { percent: 3, full: 90, none: 50 },
      COLLECTION_RATE: { percent: 2, full: 100, none: 60 },
      SERVICE_RANGE: { percent: 1, full: 5, none: 0 },
    },
  },
  'performance.attitude': {
    items: {
      INITIATIVE: { percent: 25 },
      DISCIPLINE: { percent: 25 },
      COOPERATION: { percent: 25 },
      HONESTY: { percent: 25 },
    },
  },
  'performance.ability': {
    items: {
      INNOVATION: { percent: 20 },
      COORDINATION: { percent: 20 },
      EMERGENCIES: { percent: 20 },
      SELF_CONTROL: { percent: 20 },
      WARMTH: { percent: 20 },
    },
  },
  'performance.marks': { excellent: 100, good: 80, fair: 60, poor: 40, bad: 20 },
  'performance.ratings': { verySatisfied: 100, satisfied: 80, fair: 60, dissatisfied: 0 },
  'performance.scale': { five: 100, four: 80, three: 60 },
  'performance.failedQuarter': { grades: [Grade.D] },
  'performance.times': { acceptMinutes: 30, finishMinutes: 1_440 },
  'performance.jobCost': { limitAmount: 100_000 },
};
