import type { Grade } from '../../../policy/assessment-words.ts';
import type { PolicyValue } from '../../../policy/policy-keys.ts';

type Shares = PolicyValue<'performance.bonusShares'>;

const QUARTERS = 4;

/** Per mille of what a quarter, or the year's end, is that a grade earns (KPI-4). */
export function earnedBy(grade: Grade, shares: Shares): number {
  return { A: shares.gradeA, B: shares.gradeB, C: shares.gradeC, D: shares.gradeD }[grade];
}

/**
 * The part of a year's standard that a quarter (1 to 4) or the year's end (0) is, in fen. Rounded is what has come together
 * by then, half up, and each part is the step from the one before: so the five of them lose and gain nothing.
 */
export function partOfYear(standardAmount: number, quarter: number, shares: Shares): number {
  const upTo = (perMille: number) => portion(standardAmount, perMille);
  const { quarterPerMille, yearEndPerMille } = shares;
  if (quarter > 0) return upTo(quarter * quarterPerMille) - upTo((quarter - 1) * quarterPerMille);
  return upTo(QUARTERS * quarterPerMille + yearEndPerMille) - upTo(QUARTERS * quarterPerMille);
}

/** So many per mille of an amount in fen, half up. */
export function portion(amount: number, perMille: number): number {
  const doubled = 2n * BigInt(amount) * BigInt(perMille) + 1_000n;
  return Number(doubled / 2_000n);
}
