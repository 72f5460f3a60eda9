import { AbilityItem, AssessmentPart, AttitudeItem, Grade, Indicator } from './assessment-words.ts';
import { choices, integer, shares, sharesWithSpan } from './field-rules.ts';

const points = integer(0, 100);
/** Ninety days, in minutes. */
const LONGEST_TIME = 129_600;
/** A hundred thousand yuan, in fen: what one job costs us at most before a limit means nothing. */
const LARGEST_AMOUNT = 10_000_000;

/**
 * What assessments are made by (KPI-2, KPI-3): read as they stand on the first day of the period. What is satisfied stands among
 * the figures of RPT-7 ('reports.targets'), which assessments share.
 */
export const performanceKeys = {
  'performance.total': {
    about: 'KPI-2: the parts of a total and their shares in percent.',
    fields: { parts: shares(Object.values(AssessmentPart)) },
    by: [],
  },
  'performance.indicators': {
    about:
      'KPI-2: the indicators in force, each with its share of work performance in percent, the value that earns 100 points (its target) and the one that earns none, in the unit of the indicator: minutes, percent, points or a count. Between them points rise evenly; full below none: the less the better.',
    fields: { indicators: sharesWithSpan(Object.values(Indicator), LONGEST_TIME) },
    by: [],
  },
  'performance.attitude': {
    about: 'KPI-2: the items of attitude and their shares in percent.',
    fields: { items: shares(Object.values(AttitudeItem)) },
    by: [],
  },
  'performance.ability': {
    about: 'KPI-2: the items of ability and their shares in percent.',
    fields: { items: shares(Object.values(AbilityItem)) },
    by: [],
  },
  'performance.marks': {
    about: 'KPI-2: how many points out of 100 each mark of an item is.',
    fields: { excellent: points, good: points, fair: points, poor: points, bad: points },
    by: [],
  },
  'performance.ratings': {
    about: 'KPI-2: how many points out of 100 each level of a customer’s rating is.',
    fields: { verySatisfied: points, satisfied: points, fair: points, dissatisfied: points },
    by: [],
  },
  'performance.scale': {
    about:
      'KPI-3: the points out of 100 that are 5, 4 and 3 on the five-point scale, falling; between them, and from there to nought, it is even.',
    fields: { five: points, four: points, three: points },
    falling: ['five', 'four', 'three'],
    by: [],
  },
  'performance.failedQuarter': {
    about: 'KPI-2: a quarter with one of these grades is failed.',
    fields: { grades: choices(Object.values(Grade)) },
    by: [],
  },
  'performance.times': {
    about:
      'KPI-1: minutes on the wall clock within which a visit is to be accepted after it was assigned, and a request to be finished after the dispatch.',
    fields: { acceptMinutes: integer(1, LONGEST_TIME), finishMinutes: integer(1, LONGEST_TIME) },
    by: [],
  },
  'performance.jobCost': {
    about: 'KPI-1: what parts and labour of one job may cost us, in fen, for its costs to be in control.',
    fields: { limitAmount: integer(0, LARGEST_AMOUNT) },
    by: ['productCategory'],
  },
} as const;
