import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Args, Ctx as Context, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Ctx } from '../../../access/context.ts';
import { actorId } from '../../../kernel/actor.ts';
import { localDate } from '../../../kernel/clock.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../../../kernel/paging.ts';
import { sql, verbatim } from '../../../kernel/sql.ts';
import { branchWithin } from '../../../organization/branches/branch-reach.ts';
import { connectionOf, PageArgs } from '../../../platform/connection.ts';
import { PerformanceReview } from '../performance-review.ts';
import { ReviewStep } from '../review-words.ts';
import { ReviewEvent } from './review-records.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'KPI-6: a step of an assessment that was not taken by its last day, or was taken after it.',
})
export class LateReview {
  /** Where it stands in the list. */
  key!: string;

  @Field(() => ID)
  reviewId!: string;

  @Field(() => String)
  staffName!: string;

  @Field(() => GraphQLLocalDate)
  periodFrom!: string;

  @Field(() => ReviewStep, { description: 'The step that is missing, or came late.' })
  step!: ReviewStep;

  @Field(() => GraphQLLocalDate, {
    description: 'Its last day where it is missing; else the day on which it came.',
  })
  on!: string;

  @Field(() => Boolean, { description: 'It is still missing.' })
  missing!: boolean;
}

const LateReviewConnection = connectionOf(LateReview, 'LateReview');
const oldestFirst = new CursorFormat('lateReviews', { on: 'date', key: 'id' });

@Resolver()
export class LateReviewsResolver {
  @Query(() => LateReviewConnection, {
    description:
      'KPI-6: whose assessment in a branch is late, the oldest first: steps still missing after their last day, or with `missing` false those that were taken late as well. Not one’s own. What is not paid in time stands in bonusAwards. SUPERVISOR and BRANCH_MANAGER (of technicians), HUMAN_RESOURCES, EXECUTIVE and MANAGEMENT_COMMITTEE.',
  })
  async lateReviews(
    @Arg('branchId', () => ID) branchId: string,
    @Arg('missing', () => Boolean, { defaultValue: true }) missing: boolean,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<LateReview>> {
    const branch = await branchWithin(ctx, branchId);
    const size = pageSize(page.first);
    const after = oldestFirst.decode(page.after);
    const today = localDate(ctx.at, branch.timeZone);
    const rows = await ctx.read.rows<LateReview>(sql`
      select late.key, late.review_id as "reviewId", late.staff_name as "staffName",
        late.period_from::text as "periodFrom", late.step, late.on_date::text as "on", late.missing
      from (
        select r.id as key, r.id as review_id, r.staff_name, r.period_from, r.due_on as on_date, true as missing,
          case r.state when 'OPENED' then 'SELF_REPORT' when 'REVIEWED' then 'SUM' when 'SUMMED' then 'APPROVE'
            else case when r.collect_on is null then 'REVIEW' else 'COLLECT' end end as step
        from performance_review r
        where ${ctx.read.visible(PerformanceReview, 'r')} and r.branch_id = ${branch.id}::uuid
          and r.due_on < ${today}::date and r.staff_id <> ${actorId(ctx.actor)}::uuid
        union all
        select e.id, e.review_id, v.staff_name, v.period_from, (e.at at time zone ${branch.timeZone})::date, false, e.step
        from review_event e join performance_review v on v.id = e.review_id
        where ${ctx.read.visible(ReviewEvent, 'e')} and e.branch_id = ${branch.id}::uuid and e.late
          and not ${missing}::boolean and v.staff_id <> ${actorId(ctx.actor)}::uuid) late
      where ${after?.on ?? null}::date is null
        or (late.on_date, late.key) > (${after?.on ?? null}::date, ${after?.key ?? null}::uuid)
      order by late.on_date, late.key limit ${verbatim(String(size + 1))}`);
    return toConnection(rows, size, (row) => oldestFirst.encode(row));
  }
}
