import type { EntityManager } from '../../../platform/orm.ts';
import type { Indicator } from '../../../policy/assessment-words.ts';
import type { PerformanceReview } from '../performance-review.ts';
import { ReviewScheme } from '../review-words.ts';
import { type Measured, measuresOf } from './measures.ts';
import { numbersOf, saidOf } from './numbers.ts';
import { pinnedPolicies } from './pinned-policies.ts';
import { resultOf, totalOf } from './result.ts';
import { ReviewLine } from './review-line.ts';

/** KPI-6: sums a review, and keeps every number that it is made of. */
export async function sumReview(em: EntityManager, review: PerformanceReview, at: Date): Promise<void> {
  const pinned = await pinnedPolicies(em, review);
  const measures =
    review.scheme === ReviewScheme.TECHNICIAN
      ? await measuresOf(em, review, at)
      : new Map<Indicator, Measured>();
  const numbers = numbersOf(review.scheme, measures, await saidOf(em, review.id, at), pinned);
  review.sum(at, resultOf(totalOf(review.scheme, numbers, pinned), pinned));
  numbers.forEach(({ part, item, percent, measure, value, points }, position) => {
    em.persist(
      Object.assign(new ReviewLine(), {
        reviewId: review.id,
        branchId: review.branchId,
        position,
        part,
        item,
        percent,
        numerator: measure && String(measure.numerator),
        denominator: measure?.denominator ? String(measure.denominator) : null,
        sources: measure?.sources ?? null,
        valueTenths: value,
        pointsTenths: points,
      }),
    );
  });
}
