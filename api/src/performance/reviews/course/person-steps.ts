import type { Ctx } from '../../../access/context.ts';
import type { PerformanceReview } from '../performance-review.ts';
import { ReviewStep } from '../review-words.ts';
import { holdOwn, isLate, reasonOf, record, type Wanted } from './take-step.ts';

/** KPI-10: the person begins it with a self-report, and may write it anew until the superior has reviewed. */
export async function selfReport(ctx: Ctx, input: Wanted & { report: string }): Promise<PerformanceReview> {
  const held = await holdOwn(ctx, input);
  const { review } = held;
  const late = isLate(held);
  review.writeSelfReport(reasonOf(input.report, 'report'), ctx.at);
  record(ctx, review, ReviewStep.SELF_REPORT, { late });
  return review;
}

/** KPI-6: the person takes note of the result. From here on it is frozen. */
export async function acknowledge(ctx: Ctx, input: Wanted): Promise<PerformanceReview> {
  const { review } = await holdOwn(ctx, input);
  review.acknowledge(ctx.at);
  record(ctx, review, ReviewStep.ACKNOWLEDGE);
  return review;
}

/** KPI-6: the person disagrees, and says with what. */
export async function appeal(ctx: Ctx, input: Wanted & { reason: string }): Promise<PerformanceReview> {
  const { review } = await holdOwn(ctx, input);
  const note = reasonOf(input.reason);
  review.appeal(note);
  record(ctx, review, ReviewStep.APPEAL, { note });
  return review;
}
