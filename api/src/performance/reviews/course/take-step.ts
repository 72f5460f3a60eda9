import type { Ctx } from '../../../access/context.ts';
import { actorId, actorName } from '../../../kernel/actor.ts';
import { localDate } from '../../../kernel/clock.ts';
import { notFound, RuleError } from '../../../kernel/rule-error.ts';
import { writtenIfAny } from '../../../kernel/written.ts';
import { Branch } from '../../../organization/branches/branch.ts';
import { PerformanceReview } from '../performance-review.ts';
import { ReviewStep } from '../review-words.ts';
import { holdsFor, SUPERIORS } from '../review-scope.ts';
import { ReviewEvent } from './review-records.ts';

export interface Wanted {
  readonly reviewId: string;
  readonly version: number;
}

/** A review held for a step, with the day in the zone of its branch. */
export interface Held {
  readonly review: PerformanceReview;
  readonly today: string;
}

/** The review for a change by whoever is not assessed in it: nobody judges their own. */
export async function holdForJudging(ctx: Ctx, wanted: Wanted): Promise<Held> {
  const held = await hold(ctx, wanted);
  if (held.review.staffId === actorId(ctx.actor)) throw new RuleError('OWN_ACT_REFUSED', {}, 'reviewId');
  return held;
}

/** The same for the superior alone: a supervisor or the manager for technicians, the executive for heads. */
export async function holdForSuperior(ctx: Ctx, wanted: Wanted): Promise<Held> {
  const held = await holdForJudging(ctx, wanted);
  const { scheme, branchId } = held.review;
  if (!holdsFor(ctx.actor, branchId, SUPERIORS[scheme])) throw notFound('reviewId');
  return held;
}

/** One's own review for a change. */
export async function holdOwn(ctx: Ctx, wanted: Wanted): Promise<Held> {
  const held = await hold(ctx, wanted);
  if (held.review.staffId !== actorId(ctx.actor)) throw notFound('reviewId');
  return held;
}

async function hold(ctx: Ctx, { reviewId, version }: Wanted): Promise<Held> {
  const review = await ctx.loadForChange(PerformanceReview, reviewId, { version, field: 'reviewId' });
  const { timeZone } = await ctx.load(Branch, review.branchId);
  return { review, today: localDate(ctx.at, timeZone) };
}

/** A step before its first day is refused. */
export function notBefore(today: string, from: string): void {
  if (today < from) throw new RuleError('REVIEW_TOO_EARLY', { from });
}

/** Nobody approves, or decides about, what they did before in the same review (KPI-6). */
export async function byAnother(
  ctx: Ctx,
  review: PerformanceReview,
  steps: readonly ReviewStep[],
): Promise<void> {
  const byId = actorId(ctx.actor);
  const done = await ctx.em.count(ReviewEvent, { reviewId: review.id, byId, step: { $in: [...steps] } });
  if (done > 0) throw new RuleError('OWN_ACT_REFUSED', {}, 'reviewId');
}

type Told = Partial<Pick<ReviewEvent, 'late' | 'note' | 'fromTenths' | 'toTenths' | 'lineId'>>;

/** Puts a step on record. */
export function record(ctx: Ctx, review: PerformanceReview, step: ReviewStep, told: Told = {}): void {
  const by = { byId: actorId(ctx.actor), byName: actorName(ctx.actor) };
  const facts = { reviewId: review.id, branchId: review.branchId, step, at: ctx.at, late: false, note: null };
  ctx.em.persist(Object.assign(new ReviewEvent(), { ...facts, ...by, ...told }));
}

/** Whether a step is taken after the day for it. */
export function isLate({ review, today }: Held): boolean {
  return review.dueOn !== null && today > review.dueOn;
}

/** What somebody must write. */
export function reasonOf(text: string, field = 'reason'): string {
  const reason = writtenIfAny(text);
  if (!reason) throw new RuleError('VALIDATION_FAILED', { fields: [{ field, rule: 'required' }] }, field);
  return reason;
}
