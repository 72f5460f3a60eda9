import type { Ctx } from '../../../access/context.ts';
import { notFound, RuleError } from '../../../kernel/rule-error.ts';
import { awardQuarter } from '../bonus/award-bonus.ts';
import { correctedResult } from '../figures/result.ts';
import { ReviewLine } from '../figures/review-line.ts';
import type { PerformanceReview } from '../performance-review.ts';
import { AppealOutcome, ReviewStep } from '../review-words.ts';
import { byAnother, holdForJudging, reasonOf, record, type Wanted } from './take-step.ts';

/** Steps by which somebody has made, or stands for, the number that is decided about. */
const MAKING = [ReviewStep.REVIEW, ReviewStep.SUM, ReviewStep.ADJUST];

/** KPI-6: HUMAN_RESOURCES approves, and the quarter's bonus is owed. Nobody approves what they reviewed, summed or adjusted. */
export async function approve(ctx: Ctx, input: Wanted): Promise<PerformanceReview> {
  const { review, today } = await holdForJudging(ctx, input);
  const late = review.dueOn !== null && today > review.dueOn;
  await byAnother(ctx, review, MAKING);
  review.approve(ctx.at);
  record(ctx, review, ReviewStep.APPROVE, { late });
  await ctx.em.flush();
  await awardQuarter(ctx, review);
  return review;
}

/** KPI-10: those concerned have the result from here on, the person among them. */
export async function publish(ctx: Ctx, input: Wanted): Promise<PerformanceReview> {
  const { review } = await holdForJudging(ctx, input);
  review.publish(ctx.at);
  record(ctx, review, ReviewStep.PUBLISH);
  return review;
}

export interface AppealDecision extends Wanted {
  readonly outcome: AppealOutcome;
  readonly reason: string;
  /** The line whose points were wrong, and what they should have been. */
  readonly lineId?: string | null;
  readonly points?: number | null;
}

/**
 * KPI-6: the appeal is decided by somebody who had no hand in the result: it stands, or one number is corrected. Then the total is
 * made anew of all numbers under the policies of the review, and the first number stays beside the corrected one.
 */
export async function decideAppeal(ctx: Ctx, input: AppealDecision): Promise<PerformanceReview> {
  const { review } = await holdForJudging(ctx, input);
  await byAnother(ctx, review, [...MAKING, ReviewStep.APPROVE]);
  const note = reasonOf(input.reason);
  if (input.outcome === AppealOutcome.UPHELD) {
    review.uphold(ctx.at);
    record(ctx, review, ReviewStep.DECIDE, { note });
    return review;
  }
  const { line, toTenths } = await correctedLine(ctx, review, input);
  const fromTenths = line.pointsTenths;
  line.correctedTenths = toTenths;
  await ctx.em.flush();
  review.correct(ctx.at, await correctedResult(ctx.em, review));
  record(ctx, review, ReviewStep.DECIDE, { note, fromTenths, toTenths, lineId: line.id });
  await ctx.em.flush();
  await awardQuarter(ctx, review);
  return review;
}

async function correctedLine(
  ctx: Ctx,
  review: PerformanceReview,
  { lineId, points }: AppealDecision,
): Promise<{ line: ReviewLine; toTenths: number }> {
  const missing = [...(lineId ? [] : ['lineId']), ...(typeof points === 'number' ? [] : ['points'])];
  if (!lineId || typeof points !== 'number') {
    throw new RuleError('VALIDATION_FAILED', {
      fields: missing.map((field) => ({ field, rule: 'required' })),
    });
  }
  const line = await ctx.load(ReviewLine, lineId, 'lineId');
  if (line.reviewId !== review.id) throw notFound('lineId');
  return { line, toTenths: Math.round(points * 10) };
}
