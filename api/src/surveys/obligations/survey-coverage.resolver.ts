import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx as Context, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { localDate } from '../../kernel/clock.ts';
import { sql } from '../../kernel/sql.ts';
import { branchWithin } from '../../organization/branches/branch-reach.ts';
import { RepairRequest } from '../../requests/repair-request.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'SUR-1: calls and surveys of one branch and day side by side, counted from the records themselves. Of past days calls = merged + surveys + missing.',
})
export class SurveyCoverage {
  @Field(() => GraphQLLocalDate, { description: 'Day of receipt, in the zone of the branch.' })
  on!: string;

  @Field(() => Int, { description: 'All lines of the register of that day.' })
  calls!: number;

  @Field(() => Int, {
    description: 'Calls merged into another: they count for no survey of their own (INT-6).',
  })
  merged!: number;

  @Field(() => Int, { description: 'Calls, merged ones apart, whose survey is on record.' })
  surveys!: number;

  @Field(() => Int, { description: 'Surveys that went out, answered or not.' })
  delivered!: number;

  @Field(() => Int)
  answered!: number;

  @Field(() => Int, { description: 'Surveys that no phone on record took.' })
  undeliverable!: number;

  @Field(() => Int, {
    description:
      'Calls, merged ones apart, of a day that is over and without a survey. 0 but for the first minutes after midnight.',
  })
  missing!: number;
}

@Resolver()
export class SurveyCoverageResolver {
  @Query(() => SurveyCoverage, {
    description:
      'SUR-1: calls and surveys of a branch and day side by side. SERVICE_DEPARTMENT for every branch, SUPERVISOR and BRANCH_MANAGER for theirs.',
  })
  async surveyCoverage(
    @Arg('branchId', () => ID) branchId: string,
    @Arg('on', () => GraphQLLocalDate) on: string,
    @Context() ctx: Ctx,
  ): Promise<SurveyCoverage> {
    const branch = await branchWithin(ctx, branchId);
    const past = on < localDate(ctx.at, branch.timeZone);
    const counts = await ctx.read.row<Omit<SurveyCoverage, 'on'>>(sql`
      select count(*)::int as calls,
        count(*) filter (where r.state = 'MERGED')::int as merged,
        count(s.id) filter (where r.state <> 'MERGED')::int as surveys,
        count(*) filter (where r.state <> 'MERGED' and s.delivered_at is not null)::int as delivered,
        count(*) filter (where r.state <> 'MERGED' and s.state = 'ANSWERED')::int as answered,
        count(*) filter (where r.state <> 'MERGED' and s.state = 'UNDELIVERABLE')::int as undeliverable,
        count(*) filter (where ${past} and r.state <> 'MERGED' and s.id is null)::int as missing
      from repair_request r left join survey s on s.request_id = r.id
      where r.branch_id = ${branch.id}::uuid and r.received_on = ${on}::date and ${ctx.read.visible(RepairRequest, 'r')}`);
    return Object.assign(new SurveyCoverage(), { on }, counts);
  }
}
