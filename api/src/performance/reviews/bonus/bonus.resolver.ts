import { IsInt, IsUUID, Max, Min } from 'class-validator';
import {
  Arg,
  Args,
  Ctx as Context,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Ctx } from '../../../access/context.ts';
import { actorId } from '../../../kernel/actor.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../../../kernel/paging.ts';
import { allOf, type Sql, sql, verbatim } from '../../../kernel/sql.ts';
import { branchWithin } from '../../../organization/branches/branch-reach.ts';
import { connectionOf, PageArgs } from '../../../platform/connection.ts';
import { awardYearEnd, payBonus } from './award-bonus.ts';
import { BonusAward } from './bonus-award.ts';

const BonusAwardConnection = connectionOf(BonusAward, 'BonusAward');
const oldestFirst = new CursorFormat('bonusAwards', { dueOn: 'date', id: 'id' });

@InputType()
export class YearEndBonusAwardInput {
  @IsUUID()
  @Field(() => ID)
  staffId!: string;

  @IsInt()
  @Min(2000)
  @Max(2200)
  @Field(() => Int)
  year!: number;
}

@InputType()
export class BonusAwardPayInput {
  @IsUUID()
  @Field(() => ID)
  awardId!: string;

  @IsInt()
  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@Resolver(() => BonusAward)
export class BonusAwardResolver {
  @Query(() => BonusAwardConnection, {
    description:
      'KPI-4, KPI-6: the bonuses of a branch’s people by the day on which they are due; with `unpaid` only those still owed: after that day they are late. HUMAN_RESOURCES, ACCOUNTANT and EXECUTIVE; one’s own only in myBonuses.',
  })
  async bonusAwards(
    @Arg('branchId', () => ID) branchId: string,
    @Arg('unpaid', () => Boolean, { defaultValue: false }) unpaid: boolean,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<BonusAward>> {
    const branch = await branchWithin(ctx, branchId);
    return awardsBy(ctx, page, [
      sql`a.branch_id = ${branch.id}::uuid`,
      sql`a.staff_id <> ${actorId(ctx.actor)}::uuid`,
      ...(unpaid ? [verbatim('a.paid_at is null')] : []),
    ]);
  }

  @Query(() => BonusAwardConnection, {
    description:
      'KPI-4: one’s own bonuses, as far as the results are published, by the day on which they are due.',
  })
  async myBonuses(
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<BonusAward>> {
    return awardsBy(ctx, page, [sql`a.staff_id = ${actorId(ctx.actor)}::uuid`]);
  }

  @Mutation(() => BonusAward, {
    description:
      'KPI-4: awards a person the year-end bonus when the year is over and all its reviews are frozen: by the mean of the year; two failed quarters, two yellow cards or one red card end it (performance.bonusEnds). Asked again, the difference is a further line; without one it answers with the last. HUMAN_RESOURCES, not for oneself. Errors: REVIEW_TOO_EARLY { from }, YEAR_NOT_FROZEN { open }, OWN_ACT_REFUSED, NOT_FOUND.',
  })
  yearEndBonusAward(
    @Arg('input', () => YearEndBonusAwardInput) input: YearEndBonusAwardInput,
    @Context() ctx: Ctx,
  ): Promise<BonusAward> {
    return awardYearEnd(ctx, input);
  }

  @Mutation(() => BonusAward, {
    description:
      'KPI-6: pays one line of a bonus, once. ACCOUNTANT of the branch; nobody themselves, or what they awarded. Errors: BONUS_PAID, OWN_ACT_REFUSED, VERSION_CONFLICT, NOT_FOUND.',
  })
  bonusAwardPay(
    @Arg('input', () => BonusAwardPayInput) input: BonusAwardPayInput,
    @Context() ctx: Ctx,
  ): Promise<BonusAward> {
    return payBonus(ctx, input);
  }

  @FieldResolver(() => ID, { description: 'Whose.' })
  staffId(@Root() award: BonusAward): string {
    return award.staffId;
  }
}

async function awardsBy(
  ctx: Ctx,
  page: { first: number; after?: string | null },
  conditions: readonly Sql[],
): Promise<Connection<BonusAward>> {
  const size = pageSize(page.first);
  const after = oldestFirst.decode(page.after);
  const rows = await ctx.read.rows<BonusAward>(sql`
    select a.id, a.version, a.branch_id as "branchId", a.staff_id as "staffId", a.staff_name as "staffName", a.kind,
      a.year, a.quarter, a.number, a.review_id as "reviewId", a.standard_amount as "standardAmount",
      a.share_per_mille as "sharePerMille", a.earned_per_mille as "earnedPerMille", a.reason, a.amount,
      a.due_on::text as "dueOn", a.awarded_at as "awardedAt", a.paid_at as "paidAt", a.paid_by_name as "paidByName",
      a.paid_late as "paidLate"
    from bonus_award a
    where ${allOf([
      ctx.read.visible(BonusAward, 'a'),
      ...conditions,
      ...(after ? [sql`(a.due_on, a.id) > (${after.dueOn}::date, ${after.id}::uuid)`] : []),
    ])}
    order by a.due_on, a.id limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => oldestFirst.encode(row));
}
