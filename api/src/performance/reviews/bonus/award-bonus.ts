import type { Ctx } from '../../../access/context.ts';
import { actorId, actorName } from '../../../kernel/actor.ts';
import { localDate } from '../../../kernel/clock.ts';
import { notFound, RuleError } from '../../../kernel/rule-error.ts';
import { sql } from '../../../kernel/sql.ts';
import { reachesBranch } from '../../../organization/branches/branch-reach.ts';
import { Branch } from '../../../organization/branches/branch.ts';
import { StaffMember } from '../../../organization/staff/staff-member.ts';
import { ReviewPeriod } from '../../../policy/review-keys.ts';
import { halfUp } from '../../indicators/points.ts';
import { type Pinned, pinnedPolicies } from '../figures/pinned-policies.ts';
import { resultOf } from '../figures/result.ts';
import { datesOf, periodOf, quarterOf } from '../opening/review-period.ts';
import { PerformanceReview, type Result } from '../performance-review.ts';
import { BonusKind, BonusReason, ReviewScheme } from '../review-words.ts';
import { BonusAward } from './bonus-award.ts';
import { earnedBy, partOfYear, portion } from './bonus.ts';

interface Earned {
  readonly perMille: number;
  readonly reason: BonusReason;
}

/**
 * KPI-4: what a quarter earned, once all its reviews are approved: the post's standard × the share earned, nothing for a failed one.
 * Corrected afterwards, the difference is a line of its own.
 */
export async function awardQuarter(ctx: Ctx, review: PerformanceReview): Promise<void> {
  const { from, to, year, quarter } = quarterOf(review.periodTo);
  const reviews = await reviewsOf(ctx, review.staffId, from, to);
  const last = reviews.at(-1);
  if (last?.periodTo !== to || reviews.some(({ approvedAt }) => !approvedAt)) return;
  const pinned = await pinnedPolicies(ctx.em, last);
  const result = meanOf(reviews, pinned);
  const earned = earnedIn(result, pinned, result.failed ? BonusReason.FAILED_QUARTER : null);
  await award(ctx, last, pinned, { kind: BonusKind.QUARTER, year, quarter, earned });
}

/**
 * KPI-4: the year's end bonus, when every review of the year is frozen: by the mean of the year, unless failed quarters or cards end
 * it. Asked again it gives the difference to what was awarded, if there is one.
 */
export async function awardYearEnd(ctx: Ctx, wanted: { staffId: string; year: number }): Promise<BonusAward> {
  const person = await ctx.load(StaffMember, wanted.staffId, 'staffId');
  if (!reachesBranch(ctx.actor, person.homeBranchId)) throw notFound('staffId');
  if (person.id === actorId(ctx.actor)) throw new RuleError('OWN_ACT_REFUSED', {}, 'staffId');
  const { timeZone } = await ctx.load(Branch, person.homeBranchId);
  const from = `${wanted.year + 1}-01-01`;
  if (localDate(ctx.at, timeZone) < from) throw new RuleError('REVIEW_TOO_EARLY', { from });
  const reviews = await reviewsOf(ctx, person.id, `${wanted.year}-01-01`, `${wanted.year}-12-31`);
  const last = reviews.at(-1);
  const open = reviews.filter(({ frozenAt }) => !frozenAt).length;
  if (!last || open > 0) throw new RuleError('YEAR_NOT_FROZEN', { open });
  const pinned = await pinnedPolicies(ctx.em, last);
  const quarters = [...Map.groupBy(reviews, (review) => quarterOf(review.periodTo).quarter).values()];
  const results = quarters.map((of) => meanOf(of, pinned));
  const ends = await endsOf(ctx, person.id, wanted.year, results, pinned);
  const earned = earnedIn(meanOf(results, pinned), pinned, ends);
  await award(ctx, last, pinned, { kind: BonusKind.YEAR_END, year: wanted.year, quarter: 0, earned });
  await ctx.em.flush();
  const of = { staffId: person.id, year: wanted.year, quarter: 0 };
  return ctx.em.findOneOrFail(BonusAward, of, { orderBy: { number: 'desc' } });
}

/** KPI-6: pays one line. Nobody pays themselves, or what they awarded. */
export async function payBonus(ctx: Ctx, input: { awardId: string; version: number }): Promise<BonusAward> {
  const { version } = input;
  const owed = await ctx.loadForChange(BonusAward, input.awardId, { version, field: 'awardId' });
  const id = actorId(ctx.actor) ?? '';
  if (owed.staffId === id || owed.awardedById === id) throw new RuleError('OWN_ACT_REFUSED', {}, 'awardId');
  const { timeZone } = await ctx.load(Branch, owed.branchId);
  owed.pay({ id, name: actorName(ctx.actor) ?? '', at: ctx.at }, localDate(ctx.at, timeZone) > owed.dueOn);
  return owed;
}

async function reviewsOf(ctx: Ctx, staffId: string, from: string, to: string): Promise<PerformanceReview[]> {
  const ended = { staffId, periodTo: { $gte: from, $lte: to } };
  return ctx.em.find(PerformanceReview, ended, { orderBy: { periodTo: 'asc' } });
}

/** The mean of totals, half up to one decimal; what has no data leaves its share to the others. */
function meanOf(of: readonly { readonly totalTenths: number | null }[], pinned: Pinned): Result {
  const totals = of.flatMap(({ totalTenths }) => (totalTenths === null ? [] : [totalTenths]));
  if (totals.length === 0) return resultOf(null, pinned);
  const sum = totals.reduce((all, total) => all + BigInt(total), 0n);
  return resultOf(halfUp(sum, BigInt(totals.length)), pinned);
}

function earnedIn({ grade }: Result, pinned: Pinned, ends: BonusReason | null): Earned {
  if (ends) return { perMille: 0, reason: ends };
  if (!grade) return { perMille: 0, reason: BonusReason.NO_RESULT };
  return { perMille: earnedBy(grade, pinned('performance.bonusShares')), reason: BonusReason.EARNED };
}

async function endsOf(
  ctx: Ctx,
  staffId: string,
  year: number,
  quarters: readonly Result[],
  pinned: Pinned,
): Promise<BonusReason | null> {
  const limits = pinned('performance.bonusEnds');
  const { text, values } = sql`
    select count(*) filter (where c.color = 'YELLOW')::int as yellow, count(*) filter (where c.color = 'RED')::int as red
    from staff_card c where c.staff_id = ${staffId}::uuid and c.withdrawn_at is null
      and c.given_on between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`.questioned();
  const [cards]: { yellow: number; red: number }[] = await ctx.em.execute(text, values);
  if (cards && cards.red >= limits.redCards) return BonusReason.RED_CARD;
  if (cards && cards.yellow >= limits.yellowCards) return BonusReason.YELLOW_CARDS;
  const failed = quarters.filter((quarter) => quarter.failed).length;
  return failed >= limits.failedQuarters ? BonusReason.FAILED_QUARTERS : null;
}

interface Order {
  readonly kind: BonusKind;
  readonly year: number;
  readonly quarter: number;
  readonly earned: Earned;
}

/** Puts on record what is owed beyond the lines that are there. */
async function award(ctx: Ctx, review: PerformanceReview, pinned: Pinned, order: Order): Promise<void> {
  const { staffId, staffName, branchId } = review;
  const { kind, year, quarter, earned } = order;
  await ctx.em.execute("select pg_advisory_xact_lock(hashtext('performance.bonus'), hashtext(?))", [staffId]);
  const { text, values } = sql`
    select count(*)::int as lines, coalesce(sum(a.amount), 0)::int as amount from bonus_award a
    where a.staff_id = ${staffId}::uuid and a.year = ${year} and a.quarter = ${quarter}`.questioned();
  const [owed = { lines: 0, amount: 0 }]: { lines: number; amount: number }[] = await ctx.em.execute(
    text,
    values,
  );
  const standards = pinned('performance.bonusStandard');
  const head = review.scheme === ReviewScheme.DEPARTMENT_HEAD;
  const standardAmount = head ? standards.headAmount : standards.technicianAmount;
  const shares = pinned('performance.bonusShares');
  const amount = portion(partOfYear(standardAmount, quarter, shares), earned.perMille) - owed.amount;
  if (owed.lines > 0 && amount === 0) return;
  const { timeZone } = await ctx.load(Branch, branchId);
  const line = Object.assign(new BonusAward(), {
    branchId,
    staffId,
    staffName,
    kind,
    year,
    quarter,
    number: owed.lines + 1,
    reviewId: review.id,
    standardAmount,
    sharePerMille: kind === BonusKind.QUARTER ? shares.quarterPerMille : shares.yearEndPerMille,
    earnedPerMille: earned.perMille,
    reason: earned.reason,
    amount,
    dueOn: dueOn(review, localDate(ctx.at, timeZone), pinned),
    awardedAt: ctx.at,
    awardedById: actorId(ctx.actor),
  });
  ctx.em.persist(line);
}

/** What comes after the day of payment is due with the next quarter's. */
function dueOn(review: PerformanceReview, today: string, pinned: Pinned): string {
  if (today <= review.dates.payByOn) return review.dates.payByOn;
  return datesOf(periodOf(ReviewPeriod.QUARTER, today), pinned('performance.dates')).payByOn;
}
