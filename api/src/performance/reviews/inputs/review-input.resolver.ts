import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Args, Ctx as Context, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Ctx } from '../../../access/context.ts';
import { RoleAssignment } from '../../../access/role-assignment.ts';
import type { Role, StaffActor } from '../../../kernel/actor.ts';
import { localDate } from '../../../kernel/clock.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../../../kernel/paging.ts';
import { sql, verbatim } from '../../../kernel/sql.ts';
import { branchWithin } from '../../../organization/branches/branch-reach.ts';
import { connectionOf, PageArgs } from '../../../platform/connection.ts';
import { InputSource } from '../../../policy/review-keys.ts';
import { PerformanceReview } from '../performance-review.ts';
import { ReviewScheme } from '../review-words.ts';
import { ReviewInputGiveInput } from './give-input.input.ts';
import { giveInput, rankOf, rolesIn, sourceOf } from './give-input.ts';
import { ReviewInput } from './review-input.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'KPI-5: that something was said, for whoever said it. What it was nobody reads again.',
})
export class ReviewInputReceipt {
  @Field(() => ID)
  reviewId!: string;

  @Field(() => InputSource, { description: 'Where you stand to whom you marked.' })
  source!: InputSource;

  @Field(() => Date)
  givenAt!: Date;
}

@ObjectType({
  simpleResolvers: true,
  description: 'KPI-5: somebody whom you can mark now. Says nothing of the review itself.',
})
export class ReviewToMark {
  @Field(() => ID)
  reviewId!: string;

  @Field(() => String)
  staffName!: string;

  @Field(() => ReviewScheme)
  scheme!: ReviewScheme;

  @Field(() => GraphQLLocalDate)
  periodFrom!: string;

  @Field(() => GraphQLLocalDate)
  periodTo!: string;

  @Field(() => InputSource, { description: 'Where you stand to them.' })
  source!: InputSource;

  @Field(() => Boolean, { description: 'You have marked them already; marked again the last word counts.' })
  given!: boolean;
}

const ReviewToMarkConnection = connectionOf(ReviewToMark, 'ReviewToMark');
const inOrder = new CursorFormat('reviewsToMark', { periodFrom: 'date', reviewId: 'id' });

@Resolver()
export class ReviewInputResolver {
  @Query(() => ReviewToMarkConnection, {
    description:
      'KPI-5: whose reviews in a branch are being collected and can be marked by you: superiors, peers and subordinates mark, nobody themselves. Whoever holds a role there: TECHNICIAN, SUPERVISOR, BRANCH_MANAGER, EXECUTIVE, MANAGEMENT_COMMITTEE.',
  })
  async reviewsToMark(
    @Arg('branchId', () => ID) branchId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<ReviewToMark>> {
    const branch = await branchWithin(ctx, branchId);
    const actor = ctx.actor as StaffActor;
    const size = pageSize(page.first);
    const after = inOrder.decode(page.after);
    const today = localDate(ctx.at, branch.timeZone);
    // A peer may not read the review; that it can be marked is all that is shown of it.
    const system = { kind: 'SYSTEM', name: 'KPI-5: whom one can mark', language: ctx.language } as const;
    const { read } = new Ctx(ctx.platform, ctx.visit, system, ctx.operation, undefined, ctx.at);
    const rows = await read.rows<Omit<ReviewToMark, 'source'> & { roles: Role[] }>(sql`
      select r.id as "reviewId", r.staff_name as "staffName", r.scheme, r.period_from::text as "periodFrom",
        r.period_to::text as "periodTo",
        array(select a.role from role_assignment a where a.staff_id = r.staff_id and a.branch_id = r.branch_id
          and a.revoked_at is null and ${read.visible(RoleAssignment, 'a')}) as roles,
        exists (select 1 from review_input i where i.review_id = r.id and i.by_id = ${actor.staffId}::uuid
          and ${read.visible(ReviewInput, 'i')}) as given
      from performance_review r
      where ${read.visible(PerformanceReview, 'r')} and r.branch_id = ${branch.id}::uuid
        and r.state in ('OPENED', 'COLLECTING') and r.staff_id <> ${actor.staffId}::uuid
        and (r.dates -> 'months' -> 0 ->> 'collectFromOn')::date <= ${today}::date
        ${after ? sql`and (r.period_from, r.id) > (${after.periodFrom}::date, ${after.reviewId}::uuid)` : verbatim('')}
      order by r.period_from, r.id limit ${verbatim(String(size + 1))}`);
    const own = rankOf(rolesIn(actor, branch.id));
    const people = rows.map(({ roles, ...row }) => ({ ...row, source: sourceOf(own, rankOf(roles)) }));
    return toConnection(people, size, (row) => inOrder.encode(row));
  }

  @Mutation(() => ReviewInputReceipt, {
    description:
      'KPI-5: marks attitude and ability of somebody in a branch, as superior, peer or subordinate; KPI-9: EXECUTIVE and MANAGEMENT_COMMITTEE give the parts of a department head. From the first day of collecting until the superior has reviewed; said again, the last word counts. Nobody marks themselves, and who said what is nobody’s to read. TECHNICIAN, SUPERVISOR, BRANCH_MANAGER, EXECUTIVE and MANAGEMENT_COMMITTEE. Errors: OWN_ACT_REFUSED, REVIEW_TOO_EARLY { from }, REVIEW_INPUT_CLOSED, REVIEW_INPUT_NOT_ASKED { source }, REVIEW_INPUT_INCOMPLETE { wanted, missing }, NOT_FOUND.',
  })
  async reviewInputGive(
    @Arg('input', () => ReviewInputGiveInput) input: ReviewInputGiveInput,
    @Context() ctx: Ctx,
  ): Promise<ReviewInputReceipt> {
    const { reviewId, attitude, ability, parts } = input;
    return giveInput(ctx, { reviewId, marks: [...attitude, ...ability], parts });
  }
}
