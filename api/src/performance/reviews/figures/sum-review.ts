import type { EntityManager } from '../../../platform/orm.ts';
import type { PerformanceReview } from '../performance-review.ts';
import { numbersOf } from './numbers.ts';
import { pinnedPolicies } from './pinned-policies.ts';
import { resultOf, totalOf } from './result.ts';
import { ReviewLine } from './review-line.ts';

/** KPI-6: sums a review, and keeps every number that it is made of. */
export async function sumReview(em: EntityManager, review: PerformanceReview, at: Date): Promise<void> {
  const pinned = await pinnedPolicies(em, review);
  const numbers = await numbersOf(em, review, at, pinned);
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
        valueTenths: value,
        pointsTenths: points,
      }),
    );
  });
}
