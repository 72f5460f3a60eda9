import { IsOptional, Matches } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Args, ArgsType, Ctx as Context, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { MONTH } from '../../kernel/clock.ts';
import type { Ctx } from '../../access/context.ts';
import { notFound } from '../../kernel/rule-error.ts';
import { allOf, type Sql, sql } from '../../kernel/sql.ts';
import { branchWithin, reachesCompany } from '../../organization/branches/branch-reach.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { invalid } from '../../requests/intake-words.ts';

@ArgsType()
class SurveyCoverageArgs {
  @Field(() => ID, { nullable: true, description: 'Left out: the whole company, for headquarters alone.' })
  branchId?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Of one day. Either this or `month`.' })
  on?: string | null;

  @IsOptional()
  @Matches(MONTH)
  @Field(() => String, { nullable: true, description: 'Of one month, as "2026-11".' })
  month?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'SUR-1: calls and surveys of a day or month side by side, counted from the records themselves. Of days that are over calls = merged + issued + missing.',
})
export class SurveyCoverage {
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Day of receipt, in the zone of the branch; null of a month.',
  })
  on!: string | null;

  @Field(() => String, { nullable: true, description: 'Month of receipt; null of a day.' })
  month!: string | null;

  @Field(() => Int, { description: 'All lines of the register.' })
  calls!: number;

  @Field(() => Int, {
    description: 'Calls merged into another: they count for no survey of their own (INT-6).',
  })
  merged!: number;

  @Field(() => Int, { description: 'Calls, merged ones apart, whose survey is on record.' })
  issued!: number;

  @Field(() => Int, { description: 'Surveys that went out and reached their way, answered or not.' })
  delivered!: number;

  @Field(() => Int)
  answered!: number;

  @Field(() => Int, { description: 'SUR-6: surveys that no way on record took; they must go another way.' })
  undeliverable!: number;

  @Field(() => Int, {
    description:
      'Calls, merged ones apart, of days that are over and without a survey. 0 but for the first minutes after midnight.',
  })
  missing!: number;
}

@Resolver()
export class SurveyCoverageResolver {
  @Query(() => SurveyCoverage, {
    description:
      'SUR-1: calls and surveys of a day or a month side by side, by a query over the records. SERVICE_DEPARTMENT for every branch and the whole company, SUPERVISOR and BRANCH_MANAGER for their branch. Errors: VALIDATION_FAILED unless either `on` or `month` is given, NOT_FOUND.',
  })
  async surveyCoverage(
    @Args(() => SurveyCoverageArgs) { branchId, on, month }: SurveyCoverageArgs,
    @Context() ctx: Ctx,
  ): Promise<SurveyCoverage> {
    if (!on === !month) throw invalid('month', on ? 'exclusive' : 'required');
    if (!branchId && !reachesCompany(ctx.actor)) throw notFound('branchId');
    const branch = branchId ? await branchWithin(ctx, branchId) : null;
    const counts = await ctx.read.row<Omit<SurveyCoverage, 'on' | 'month'>>(sql`
      select count(*)::int as calls,
        count(*) filter (where r.state = 'MERGED')::int as merged,
        count(s.id) filter (where r.state <> 'MERGED')::int as issued,
        count(*) filter (where r.state <> 'MERGED' and s.state in ('DELIVERED', 'ANSWERED', 'EXPIRED'))::int as delivered,
        count(*) filter (where r.state <> 'MERGED' and s.state = 'ANSWERED')::int as answered,
        count(*) filter (where r.state <> 'MERGED' and s.state = 'UNDELIVERABLE')::int as undeliverable,
        count(*) filter (where r.state <> 'MERGED' and s.id is null
          and r.received_on < (${ctx.at.toISOString()}::timestamptz at time zone b.time_zone)::date)::int as missing
      from branch b join repair_request r on r.branch_id = b.id left join survey s on s.request_id = r.id
      where ${allOf([
        receivedWithin(on ?? null, month ?? null),
        ...(branch ? [sql`b.id = ${branch.id}::uuid`] : []),
        ctx.read.visible(RepairRequest, 'r'),
      ])}`);
    return Object.assign(new SurveyCoverage(), { on: on ?? null, month: month ?? null }, counts);
  }
}

function receivedWithin(on: string | null, month: string | null): Sql {
  if (on) return sql`r.received_on = ${on}::date`;
  const first = `${month}-01`;
  return sql`r.received_on >= ${first}::date and r.received_on < (${first}::date + interval '1 month')::date`;
}
