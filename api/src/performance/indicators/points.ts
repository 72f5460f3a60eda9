import { AssessmentPart, Grade, Indicator } from '../../policy/assessment-words.ts';
import type { PolicyValue } from '../../policy/policy-keys.ts';

/**
 * Points, totals and grades in whole numbers: points and scores are counted in tenths, so that "half up to one decimal" (KPI-2)
 * is exact and nobody's grade hangs on how a machine writes 0.1. Rounded are the points of an indicator, as they are shown,
 * the total made of them, and the five-point score made of the total: each can be checked by hand from what is shown.
 */
export type Tenths = number;

/** What an indicator is made of. `denominator` null: no record says anything yet, which is no nought (KPI-1). */
export interface Measure {
  readonly numerator: bigint;
  readonly denominator: bigint | null;
}

/** In what an indicator's value is counted. */
export enum IndicatorUnit {
  MINUTES = 'MINUTES',
  PERCENT = 'PERCENT',
  POINTS = 'POINTS',
  COUNT = 'COUNT',
}

const { MINUTES, PERCENT, POINTS, COUNT } = IndicatorUnit;

export const unitOf: { readonly [Name in Indicator]: IndicatorUnit } = {
  RESPONSE_TIME: MINUTES,
  ARRIVAL_ON_TIME: PERCENT,
  FINISHED_ON_TIME: PERCENT,
  FIRST_TIME_FIX: PERCENT,
  RESOLUTION_RATE: PERCENT,
  SURVEY_ATTITUDE: POINTS,
  SURVEY_SKILL: POINTS,
  SURVEY_ARRIVAL_TIME: POINTS,
  SURVEY_KEEPING_PROMISES: POINTS,
  SATISFACTION_RATE: PERCENT,
  VERIFIED_COMPLAINTS: PERCENT,
  VOUCHER_ACCURACY: PERCENT,
  CALL_BACK_RATE: PERCENT,
  PLAN_COMPLETION: PERCENT,
  ACCEPTANCE_IN_TIME: PERCENT,
  COST_CONTROL: PERCENT,
  COLLECTION_RATE: PERCENT,
  SERVICE_RANGE: COUNT,
};

function times(unit: IndicatorUnit): bigint {
  return unit === PERCENT ? 100n : 1n;
}

/** The value of an indicator in its unit, half up to one decimal; null without data. */
export function valueOf({ numerator, denominator }: Measure, unit: IndicatorUnit): Tenths | null {
  if (!denominator) return null;
  return halfUp(10n * times(unit) * numerator, denominator);
}

/** What a value earns: 0 at `none`, 100 at `full`, evenly between. */
export interface Span {
  readonly full: number;
  readonly none: number;
}

/** KPI-2: the points out of 100 of an indicator, half up to one decimal; null without data. Reckoned from the exact value. */
export function pointsOf(
  { numerator, denominator }: Measure,
  unit: IndicatorUnit,
  { full, none }: Span,
): Tenths | null {
  if (!denominator) return null;
  const way = BigInt(full - none);
  if (way === 0n) throw new Error('full and none are the same value');
  const gone = times(unit) * numerator - BigInt(none) * denominator;
  const [over, under] = way < 0n ? [-gone, -way * denominator] : [gone, way * denominator];
  return Math.min(1_000, Math.max(0, halfUp(1_000n * over, under)));
}

/** Points that count for a share of a part. */
export interface SharedPoints {
  readonly percent: number;
  readonly points: Tenths | null;
}

interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** What has no data leaves its share to the others; null when nothing has. */
function meanOf(lines: readonly SharedPoints[]): Fraction | null {
  let over = 0n;
  let under = 0n;
  for (const { percent, points } of lines) {
    if (points === null) continue;
    over += BigInt(percent) * BigInt(points);
    under += BigInt(percent);
  }
  return under === 0n ? null : { over, under };
}

/** The points of one part out of 100, half up to one decimal, to show; a total is made of the exact ones. */
export function partPoints(lines: readonly SharedPoints[]): Tenths | null {
  const mean = meanOf(lines);
  return mean && halfUp(mean.over, mean.under);
}

/**
 * KPI-2: the total out of 100, half up to one decimal: work performance 60 %, attitude 20 %, ability 20 % by default. Null while
 * a part that has a share is without any points: there is nothing to grade yet.
 */
export function totalScore(
  parts: { readonly [Part in AssessmentPart]: readonly SharedPoints[] },
  policy: PolicyValue<'performance.total'>,
): Tenths | null {
  let total: Fraction = { over: 0n, under: 1n };
  for (const part of Object.values(AssessmentPart)) {
    const percent = policy.parts[part]?.percent ?? 0;
    if (percent === 0) continue;
    const mean = meanOf(parts[part]);
    if (!mean) return null;
    total = {
      over: total.over * mean.under + BigInt(percent) * mean.over * total.under,
      under: total.under * mean.under,
    };
  }
  return halfUp(total.over, 100n * total.under);
}

export interface Graded {
  /** On the five-point scale. */
  readonly score: Tenths;
  readonly grade: Grade;
}

/** KPI-3: a total on the five-point scale, half up to one decimal, and its grade: A 5, B 4–4.9, C 3–3.9, D below 3. */
export function gradeOf(total: Tenths, { five, four, three }: PolicyValue<'performance.scale'>): Graded {
  const score = scoreOf(total, five * 10, four * 10, three * 10);
  if (score >= 50) return { score, grade: Grade.A };
  if (score >= 40) return { score, grade: Grade.B };
  return { score, grade: score >= 30 ? Grade.C : Grade.D };
}

function scoreOf(total: Tenths, five: Tenths, four: Tenths, three: Tenths): Tenths {
  if (total >= five) return 50;
  const [from, below, above, span] =
    total >= four ? [40, four, five, 10] : total >= three ? [30, three, four, 10] : [0, 0, three, 30];
  return from + halfUp(BigInt(span) * BigInt(total - below), BigInt(above - below));
}

/** To the nearest whole number, a half towards the greater one. */
export function halfUp(over: bigint, under: bigint): number {
  const doubled = 2n * over + under;
  const whole = doubled / (2n * under);
  // BigInt division cuts towards nought; below it that is one too many.
  return Number(doubled < 0n && whole * 2n * under !== doubled ? whole - 1n : whole);
}
