import type { EntityManager } from '../../../platform/orm.ts';
import type { Indicator } from '../../../policy/assessment-words.ts';
import { ReviewEvent } from '../course/review-records.ts';
import type { PerformanceReview, Result } from '../performance-review.ts';
import { AppealOutcome, ReviewScheme, ReviewStep } from '../review-words.ts';
import { keptMeasures, type Measured, measuresOf } from './measures.ts';
import { type NumberOfResult, numbersOf, saidOf } from './numbers.ts';
import { pinnedPolicies } from './pinned-policies.ts';
import { resultOf, totalOf } from './result.ts';
import { ReviewLine } from './review-line.ts';

/** A result computed anew from the records. */
export interface Recomputed {
  readonly computed: Result;
  readonly result: Result;
  /** Items whose number came out otherwise than it stands. */
  readonly differing: readonly string[];
  /** WSH-12: indicators whose records were amended since: they would give another number now. */
  readonly amended: readonly string[];
}

/**
 * Computes a result anew: from the records as they stood when it was summed, under the policies that it keeps, with what a superior
 * adjusted and an appeal corrected. Whatever happened since, it must come out as it stands: a record that can change later is
 * kept with what it added, and what was amended since is named and changes nothing.
 */
export async function recompute(
  em: EntityManager,
  review: PerformanceReview,
  summedAt: Date,
): Promise<Recomputed> {
  const pinned = await pinnedPolicies(em, review);
  const lines = await em.find(ReviewLine, { reviewId: review.id });
  const kept = keptMeasures(lines);
  const now =
    review.scheme === ReviewScheme.TECHNICIAN
      ? await measuresOf(em, review, summedAt)
      : new Map<Indicator, Measured>();
  const said = await saidOf(em, review.id, summedAt);
  const numbers = numbersOf(review.scheme, new Map([...now, ...kept]), said, pinned);
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
  const amended = [...kept].filter(([indicator, measure]) => !sameMeasure(measure, now.get(indicator)));
  return {
    computed,
    result,
    differing: differing(numbers, onRecord),
    amended: amended.map(([indicator]) => indicator),
  };
}

function sameMeasure(one: Measured, other: Measured | undefined): boolean {
  return one.numerator === other?.numerator && one.denominator === other.denominator;
}

function differing(numbers: readonly NumberOfResult[], onRecord: ReadonlyMap<string, ReviewLine>): string[] {
  const strange = numbers.filter(({ item, measure, value, points, percent }) => {
    const line = onRecord.get(item);
    const same =
      line?.pointsTenths === points &&
      line.percent === percent &&
      line.valueTenths === value &&
      (measure ? String(measure.numerator) : null) === line.numerator &&
      (measure?.denominator ? String(measure.denominator) : null) === line.denominator;
    return !same;
  });
  const computed = new Set(numbers.map(({ item }) => item));
  return [...strange.map(({ item }) => item), ...[...onRecord.keys()].filter((item) => !computed.has(item))];
}
