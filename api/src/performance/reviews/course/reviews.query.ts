import type { Ctx } from '../../../access/context.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../../../kernel/paging.ts';
import { allOf, type Sql, sql, verbatim } from '../../../kernel/sql.ts';
import { ReviewLine } from '../figures/review-line.ts';
import { PerformanceReview } from '../performance-review.ts';
import type { PerformanceReviewsArgs } from './review.input.ts';
import { ReviewCollection, ReviewEvent } from './review-records.ts';

const latestFirst = new CursorFormat('performanceReviews', { periodFrom: 'date', id: 'id' });
const ownLatestFirst = new CursorFormat('myReviews', { periodFrom: 'date', id: 'id' });

const COLUMNS =
  verbatim(`r.id, r.version, r.branch_id as "branchId", r.staff_id as "staffId", r.staff_name as "staffName", r.scheme,
  r.period, r.probation, r.period_from::text as "periodFrom", r.period_to::text as "periodTo", r.state, r.policies, r.dates,
  r.due_on::text as "dueOn", r.self_report as "selfReport", r.self_reported_at as "selfReportedAt",
  r.summed_at as "summedAt", r.computed_tenths as "computedTenths", r.total_tenths as "totalTenths",
  r.score_tenths as "scoreTenths", r.grade, r.failed, r.approved_at as "approvedAt", r.published_at as "publishedAt",
  r.appeal_reason as "appealReason", r.appeal_outcome as "appealOutcome", r.frozen_at as "frozenAt"`);

async function pageOf(
  ctx: Ctx,
  cursor: typeof latestFirst,
  page: { first: number; after?: string | null },
  conditions: readonly Sql[],
): Promise<Connection<PerformanceReview>> {
  const size = pageSize(page.first);
  const after = cursor.decode(page.after);
  const rows = await ctx.read.rows<PerformanceReview>(sql`
    select ${COLUMNS} from performance_review r
    where ${allOf([
      ctx.read.visible(PerformanceReview, 'r'),
      ...conditions,
      ...(after ? [sql`(r.period_from, r.id) < (${after.periodFrom}::date, ${after.id}::uuid)`] : []),
    ])}
    order by r.period_from desc, r.id desc limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => cursor.encode(row));
}

export function reviewsOfBranch(
  ctx: Ctx,
  branchId: string,
  args: PerformanceReviewsArgs,
): Promise<Connection<PerformanceReview>> {
  return pageOf(ctx, latestFirst, args, [
    sql`r.branch_id = ${branchId}::uuid`,
    ...(args.state ? [sql`r.state = ${args.state}`] : []),
    ...(args.on ? [sql`${args.on}::date between r.period_from and r.period_to`] : []),
  ]);
}

export function reviewsOfPerson(
  ctx: Ctx,
  staffId: string,
  page: { first: number; after?: string | null },
): Promise<Connection<PerformanceReview>> {
  return pageOf(ctx, ownLatestFirst, page, [sql`r.staff_id = ${staffId}::uuid`]);
}

/** The numbers of results, each in its place. */
export async function linesOf(ctx: Ctx, reviewId: string): Promise<ReviewLine[]> {
  const lines = await ctx.together('ReviewResult.lines', reviewId, async (ids) => {
    const rows = await ctx.read.rows<ReviewLine>(sql`
      select l.id, l.review_id as "reviewId", l.branch_id as "branchId", l.position, l.part, l.item, l.percent,
        l.numerator::text as numerator, l.denominator::text as denominator, l.value_tenths as "valueTenths",
        l.points_tenths as "pointsTenths", l.corrected_tenths as "correctedTenths"
      from review_line l where l.review_id = any(${ids}::uuid[]) and ${ctx.read.visible(ReviewLine, 'l')}
      order by l.review_id, l.position`);
    return Map.groupBy(rows, (row) => row.reviewId);
  });
  return lines ?? [];
}

/** The steps that were taken, in order. */
export async function eventsOf(ctx: Ctx, reviewId: string): Promise<ReviewEvent[]> {
  const events = await ctx.together('PerformanceReview.events', reviewId, async (ids) => {
    const rows = await ctx.read.rows<ReviewEvent>(sql`
      select e.id, e.review_id as "reviewId", e.branch_id as "branchId", e.step, e.at, e.by_id as "byId",
        e.by_name as "byName", e.late, e.note, e.from_tenths as "fromTenths", e.to_tenths as "toTenths",
        e.line_id as "lineId"
      from review_event e where e.review_id = any(${ids}::uuid[]) and ${ctx.read.visible(ReviewEvent, 'e')}
      order by e.review_id, e.id`);
    return Map.groupBy(rows, (row) => row.reviewId);
  });
  return events ?? [];
}

/** What was collected, month by month, each as it was collected last. */
export async function collectionsOf(ctx: Ctx, reviewId: string): Promise<ReviewCollection[]> {
  const collections = await ctx.together('PerformanceReview.collections', reviewId, async (ids) => {
    const rows = await ctx.read.rows<ReviewCollection>(sql`
      select distinct on (c.review_id, c.month) c.id, c.review_id as "reviewId", c.branch_id as "branchId", c.month,
        c.number, c.at, c.figures
      from review_collection c
      where c.review_id = any(${ids}::uuid[]) and ${ctx.read.visible(ReviewCollection, 'c')}
      order by c.review_id, c.month, c.number desc`);
    return Map.groupBy(rows, (row) => row.reviewId);
  });
  return collections ?? [];
}
