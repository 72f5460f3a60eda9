import type { EntityManager } from '../../../platform/orm.ts';
import { ReviewEvent } from '../course/review-records.ts';
import type { PerformanceReview, Result } from '../performance-review.ts';
import { AppealOutcome, ReviewStep } from '../review-words.ts';
import { numbersOf } from './numbers.ts';
import { pinnedPolicies } from './pinned-policies.ts';
import { resultOf, totalOf } from './result.ts';
import { ReviewLine } from './review-line.ts';

/** A result computed anew from the records. */
export interface Recomputed {
  readonly computed: Result;
  readonly result: Result;
  /** Items whose number is another one than the one on record. */
  readonly differing: readonly string[];
}

/**
 * Computes a result anew: from the records as they stood when it was summed, under the policies that it keeps, with what a superior
 * adjusted and an appeal corrected. Whatever happened since, it must come out as it stands.
 */
export async function recompute(
  em: EntityManager,
  review: PerformanceReview,
  summedAt: Date,
): Promise<Recomputed> {
  const pinned = await pinnedPolicies(em, review);
  const numbers = await numbersOf(em, review, summedAt, pinned);
  const lines = await em.find(ReviewLine, { reviewId: review.id });
  const onRecord = new Map(lines.map((line) => [line.item, line]));
  const computed = resultOf(totalOf(review.scheme, numbers, pinned), pinned);
  const corrected = numbers.map((number) => ({
    ...number,
    points: onRecord.get(number.item)?.correctedTenths ?? number.points,
  }));
  const adjusted = await em.findOne(
    ReviewEvent,
    { reviewId: review.id, step: ReviewStep.ADJUST },
    { orderBy: { id: 'desc' } },
  );
  const result =
    review.appealOutcome === AppealOutcome.CORRECTED
      ? resultOf(totalOf(review.scheme, corrected, pinned), pinned)
      : adjusted
        ? resultOf(adjusted.toTenths, pinned)
        : computed;
  return { computed, result, differing: differing(numbers, onRecord) };
}

function differing(
  numbers: Awaited<ReturnType<typeof numbersOf>>,
  onRecord: ReadonlyMap<string, ReviewLine>,
): string[] {
  const strange = numbers.filter(({ item, measure, points, percent }) => {
    const line = onRecord.get(item);
    const same =
      line?.pointsTenths === points &&
      line.percent === percent &&
      (measure ? String(measure.numerator) : null) === line.numerator &&
      (measure?.denominator ? String(measure.denominator) : null) === line.denominator;
    return !same;
  });
  const computed = new Set(numbers.map(({ item }) => item));
  return [...strange.map(({ item }) => item), ...[...onRecord.keys()].filter((item) => !computed.has(item))];
}
