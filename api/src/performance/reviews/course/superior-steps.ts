import type { Ctx } from '../../../access/context.ts';
import { RuleError } from '../../../kernel/rule-error.ts';
import { writtenIfAny } from '../../../kernel/written.ts';
import { pinnedPolicies } from '../figures/pinned-policies.ts';
import { resultOf } from '../figures/result.ts';
import { sumReview } from '../figures/sum-review.ts';
import type { PerformanceReview } from '../performance-review.ts';
import { ReviewStep } from '../review-words.ts';
import { collectMonth, nextMonth } from './collect-months.ts';
import { holdForSuperior, isLate, notBefore, reasonOf, record, type Wanted } from './take-step.ts';

/** KPI-6: collects the next month by hand, or the last one again; the job does it by itself from its first day on. */
export async function collectByHand(ctx: Ctx, input: Wanted): Promise<PerformanceReview> {
  const held = await holdForSuperior(ctx, input);
  const { review, today } = held;
  const month = nextMonth(review) ?? review.dates.months.at(-1);
  if (!month) throw new Error(`the review ${review.id} has no month`);
  notBefore(today, month.collectFromOn);
  const late = isLate(held);
  await collectMonth(ctx.em, [review], month.month);
  record(ctx, review, ReviewStep.COLLECT, { late, note: month.month });
  return review;
}

/** KPI-6: what was collected is reviewed by the superior. */
export async function reviewCollected(
  ctx: Ctx,
  input: Wanted & { remarks?: string | null },
): Promise<PerformanceReview> {
  const held = await holdForSuperior(ctx, input);
  const { review } = held;
  const late = isLate(held);
  const missing = nextMonth(review);
  if (missing) throw new RuleError('REVIEW_MONTH_MISSING', { month: missing.month });
  review.review();
  record(ctx, review, ReviewStep.REVIEW, { late, note: writtenIfAny(input.remarks) });
  return review;
}

/** KPI-6: summed in the first days after the period. From this moment later records count no more. */
export async function sumUp(ctx: Ctx, input: Wanted): Promise<PerformanceReview> {
  const held = await holdForSuperior(ctx, input);
  const { review, today } = held;
  const late = isLate(held);
  // First whether it may be summed at all, and when it may.
  if (review.dates.sumFromOn > today)
    throw new RuleError('REVIEW_TOO_EARLY', { from: review.dates.sumFromOn });
  await sumReview(ctx.em, review, ctx.at);
  record(ctx, review, ReviewStep.SUM, { late, toTenths: review.computedTenths });
  return review;
}

/** KPI-5: a superior adjusts the result with a reason; what the records came to stays beside it. */
export async function adjust(
  ctx: Ctx,
  input: Wanted & { points: number; reason: string },
): Promise<PerformanceReview> {
  const { review } = await holdForSuperior(ctx, input);
  const fromTenths = review.totalTenths;
  const toTenths = Math.round(input.points * 10);
  review.adjust(resultOf(toTenths, await pinnedPolicies(ctx.em, review)));
  record(ctx, review, ReviewStep.ADJUST, { note: reasonOf(input.reason), fromTenths, toTenths });
  return review;
}

/** KPI-6: the superior speaks with the person about the result. */
export async function interview(ctx: Ctx, input: Wanted & { notes: string }): Promise<PerformanceReview> {
  const { review } = await holdForSuperior(ctx, input);
  review.interview();
  record(ctx, review, ReviewStep.INTERVIEW, { note: reasonOf(input.notes, 'notes') });
  return review;
}
