import type { EntityManager } from '../../../platform/orm.ts';
import { AssessmentPart } from '../../../policy/assessment-words.ts';
import { gradeOf, partPoints, type SharedPoints, type Tenths, totalScore } from '../../indicators/points.ts';
import type { PerformanceReview, Result } from '../performance-review.ts';
import { ReviewScheme } from '../review-words.ts';
import { type Pinned, pinnedPolicies } from './pinned-policies.ts';
import { ReviewLine } from './review-line.ts';

export interface Shared extends SharedPoints {
  readonly part: string;
}

/** KPI-2, KPI-9: the total of the lines under the policies of the review. */
export function totalOf(scheme: ReviewScheme, lines: readonly Shared[], pinned: Pinned): Tenths | null {
  if (scheme === ReviewScheme.DEPARTMENT_HEAD) {
    // Like a part of the others' total: what counts and has nothing leaves nothing to grade yet.
    return lines.some(({ percent, points }) => percent > 0 && points === null) ? null : partPoints(lines);
  }
  const of = (part: AssessmentPart) => lines.filter((line) => line.part === part);
  const { WORK, ATTITUDE, ABILITY } = AssessmentPart;
  return totalScore(
    { WORK: of(WORK), ATTITUDE: of(ATTITUDE), ABILITY: of(ABILITY) },
    pinned('performance.total'),
  );
}

/** KPI-3: what a total is on the five-point scale, and whether it fails (KPI-2). */
export function resultOf(totalTenths: Tenths | null, pinned: Pinned): Result {
  if (totalTenths === null) return { totalTenths, scoreTenths: null, grade: null, failed: false };
  const { score, grade } = gradeOf(totalTenths, pinned('performance.scale'));
  const failed = pinned('performance.failedQuarter').grades.includes(grade);
  return { totalTenths, scoreTenths: score, grade, failed };
}

/** The result with the numbers that an appeal corrected in place of the first ones. */
export async function correctedResult(em: EntityManager, review: PerformanceReview): Promise<Result> {
  const lines = await em.find(ReviewLine, { reviewId: review.id }, { orderBy: { position: 'asc' } });
  const pinned = await pinnedPolicies(em, review);
  const counted = lines.map(({ part, percent, pointsTenths, correctedTenths }) => ({
    part,
    percent,
    points: correctedTenths ?? pointsTenths,
  }));
  return resultOf(totalOf(review.scheme, counted, pinned), pinned);
}
