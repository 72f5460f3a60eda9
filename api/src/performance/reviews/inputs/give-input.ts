import { LockMode } from '@mikro-orm/core';
import { beyondScope } from '../../../access/beyond-scope.ts';
import type { Ctx } from '../../../access/context.ts';
import { Role, type StaffActor } from '../../../kernel/actor.ts';
import { localDate } from '../../../kernel/clock.ts';
import { isId } from '../../../kernel/ids.ts';
import { notFound, RuleError } from '../../../kernel/rule-error.ts';
import { Branch } from '../../../organization/branches/branch.ts';
import { AbilityItem, AttitudeItem, type ItemMark } from '../../../policy/assessment-words.ts';
import { HeadPart, InputSource } from '../../../policy/review-keys.ts';
import { RoleAssignment } from '../../../access/role-assignment.ts';
import { notBefore } from '../course/take-step.ts';
import { pinnedPolicies } from '../figures/pinned-policies.ts';
import { PerformanceReview } from '../performance-review.ts';
import { ReviewScheme, ReviewState } from '../review-words.ts';
import { type MarkedItem, ReviewInput } from './review-input.ts';

/** Who stands above whom in a branch; whoever stands nowhere here is not asked. */
const RANK: Readonly<Partial<Record<Role, number>>> = {
  [Role.TECHNICIAN]: 1,
  [Role.SUPERVISOR]: 2,
  [Role.BRANCH_MANAGER]: 3,
  [Role.EXECUTIVE]: 4,
  [Role.MANAGEMENT_COMMITTEE]: 4,
};
export const MARKERS = Object.keys(RANK) as Role[];

const MARKED: readonly MarkedItem[] = [...Object.values(AttitudeItem), ...Object.values(AbilityItem)];

export function rankOf(roles: readonly Role[]): number {
  return Math.max(0, ...roles.map((role) => RANK[role] ?? 0));
}

/** Where whoever marks stands to whom they mark. */
export function sourceOf(marker: number, marked: number): InputSource {
  if (marker > marked) return InputSource.SUPERIOR;
  return marker === marked ? InputSource.PEER : InputSource.SUBORDINATE;
}

/** The roles that count here of whoever asks, in one branch. */
export function rolesIn(actor: StaffActor, branchId: string): Role[] {
  return actor.assignments.filter((a) => a.companyWide || a.branchId === branchId).map(({ role }) => role);
}

export interface Given {
  readonly reviewId: string;
  readonly marks: readonly { readonly item: MarkedItem; readonly mark: ItemMark }[];
  readonly parts: readonly { readonly part: HeadPart; readonly points: number }[];
}

export interface Receipt {
  readonly reviewId: string;
  readonly source: InputSource;
  readonly givenAt: Date;
}

/**
 * KPI-5, KPI-9: one person says what there is to say of another. Who may read a review does not matter for that, and nothing of the
 * review is shown. It is held until the unit of work ends, so that what is said is in the sum or comes too late.
 */
export async function giveInput(ctx: Ctx, given: Given): Promise<Receipt> {
  const { review, theirRank } = await markedReview(ctx, given.reviewId);
  const actor = ctx.actor as StaffActor;
  const own = rankOf(rolesIn(actor, review.branchId));
  if (own === 0) throw notFound('reviewId');
  if (review.staffId === actor.staffId) throw new RuleError('OWN_ACT_REFUSED', {}, 'reviewId');
  const source = sourceOf(own, theirRank);
  if (review.state !== ReviewState.OPENED && review.state !== ReviewState.COLLECTING) {
    throw new RuleError('REVIEW_INPUT_CLOSED');
  }
  const { timeZone } = await ctx.load(Branch, review.branchId);
  notBefore(localDate(ctx.at, timeZone), review.dates.months[0]?.collectFromOn ?? review.periodFrom);
  const heads = review.scheme === ReviewScheme.DEPARTMENT_HEAD && source === InputSource.SUPERIOR;
  if (!heads && !(await asked(ctx, review, source)))
    throw new RuleError('REVIEW_INPUT_NOT_ASKED', { source });
  const marks = Object.fromEntries(given.marks.map(({ item, mark }) => [item, mark]));
  const parts = Object.fromEntries(given.parts.map(({ part, points }) => [part, points]));
  complete(
    given.marks.map(({ item }) => item),
    heads ? [] : MARKED,
    'marks',
  );
  complete(
    given.parts.map(({ part }) => part),
    heads ? Object.values(HeadPart) : [],
    'parts',
  );
  const facts = { reviewId: review.id, branchId: review.branchId, source, byId: actor.staffId };
  ctx.em.persist(Object.assign(new ReviewInput(), { ...facts, givenAt: ctx.at, marks, parts }));
  return { reviewId: review.id, source, givenAt: ctx.at };
}

async function asked(ctx: Ctx, review: PerformanceReview, source: InputSource): Promise<boolean> {
  const pinned = await pinnedPolicies(ctx.em, review);
  return pinned('performance.feedback360').sources.includes(source);
}

async function markedReview(
  ctx: Ctx,
  reviewId: string,
): Promise<{ review: PerformanceReview; theirRank: number }> {
  if (!isId(reviewId)) throw notFound('reviewId');
  return beyondScope(ctx, 'KPI-5: marks a review that the marking person may not read', async (em) => {
    const review = await em.findOne(
      PerformanceReview,
      { id: reviewId },
      { lockMode: LockMode.PESSIMISTIC_READ },
    );
    if (!review) throw notFound('reviewId');
    const { staffId, branchId } = review;
    const roles = await em.find(RoleAssignment, { staffId, branchId, revokedAt: null });
    return { review, theirRank: rankOf(roles.map(({ role }) => role)) };
  });
}

/** Every item once, and no other. */
function complete(given: readonly string[], wanted: readonly string[], field: string): void {
  const missing = wanted.filter((item) => !given.includes(item));
  if (missing.length === 0 && given.length === wanted.length) return;
  throw new RuleError('REVIEW_INPUT_INCOMPLETE', { wanted, missing }, field);
}
