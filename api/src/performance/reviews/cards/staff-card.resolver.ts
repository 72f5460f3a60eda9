import { IsEnum, IsInt, IsOptional, IsString, IsUUID, Length } from 'class-validator';
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
import { type Sql, sql, verbatim } from '../../../kernel/sql.ts';
import { branchWithin } from '../../../organization/branches/branch-reach.ts';
import { connectionOf, PageArgs } from '../../../platform/connection.ts';
import { CardColor } from '../review-words.ts';
import { giveCard, withdrawCard } from './give-card.ts';
import { StaffCard } from './staff-card.ts';

const StaffCardConnection = connectionOf(StaffCard, 'StaffCard');
const latestFirst = new CursorFormat('staffCards', { givenOn: 'date', id: 'id' });

@InputType()
export class StaffCardGiveInput {
  @IsUUID()
  @Field(() => ID)
  staffId!: string;

  @IsEnum(CardColor)
  @Field(() => CardColor)
  color!: CardColor;

  @IsString()
  @Length(1, 1000)
  @Field(() => String)
  reason!: string;

  @IsOptional()
  @IsString()
  @Length(8, 100)
  @Field(() => String, {
    nullable: true,
    description: 'Repeating a call with the same key and input answers with the first result.',
  })
  idempotencyKey?: string | null;
}

@InputType()
export class StaffCardWithdrawInput {
  @IsUUID()
  @Field(() => ID)
  cardId!: string;

  @IsInt()
  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @IsString()
  @Length(1, 1000)
  @Field(() => String)
  reason!: string;
}

@Resolver(() => StaffCard)
export class StaffCardResolver {
  @Query(() => StaffCardConnection, {
    description:
      'KPI-4: yellow and red cards of a branch’s people, withdrawn ones too, the latest first. BRANCH_MANAGER, HUMAN_RESOURCES and EXECUTIVE.',
  })
  async staffCards(
    @Arg('branchId', () => ID) branchId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<StaffCard>> {
    const branch = await branchWithin(ctx, branchId);
    return cardsBy(ctx, sql`c.branch_id = ${branch.id}::uuid`, page);
  }

  @Query(() => StaffCardConnection, { description: 'KPI-4: one’s own cards, the latest first.' })
  async myCards(@Args(() => PageArgs) page: PageArgs, @Context() ctx: Ctx): Promise<Connection<StaffCard>> {
    return cardsBy(ctx, sql`c.staff_id = ${actorId(ctx.actor)}::uuid`, page);
  }

  @Mutation(() => StaffCard, {
    description:
      'KPI-4: gives a person at work in the branch a yellow or red card, with the reason. BRANCH_MANAGER, HUMAN_RESOURCES and EXECUTIVE; nobody to themselves. Errors: OWN_ACT_REFUSED, STAFF_MEMBER_LEFT, VALIDATION_FAILED, NOT_FOUND.',
  })
  staffCardGive(
    @Arg('input', () => StaffCardGiveInput) input: StaffCardGiveInput,
    @Context() ctx: Ctx,
  ): Promise<StaffCard> {
    return giveCard(ctx, input);
  }

  @Mutation(() => StaffCard, {
    description:
      'KPI-4: withdraws a card with the reason; it stays on record and counts no more. HUMAN_RESOURCES and EXECUTIVE; nobody their own. Errors: CARD_WITHDRAWN, OWN_ACT_REFUSED, VALIDATION_FAILED, VERSION_CONFLICT, NOT_FOUND.',
  })
  staffCardWithdraw(
    @Arg('input', () => StaffCardWithdrawInput) input: StaffCardWithdrawInput,
    @Context() ctx: Ctx,
  ): Promise<StaffCard> {
    return withdrawCard(ctx, input);
  }

  @FieldResolver(() => ID, { description: 'Who got it.' })
  staffId(@Root() card: StaffCard): string {
    return card.staffId;
  }
}

async function cardsBy(
  ctx: Ctx,
  of: Sql,
  page: { first: number; after?: string | null },
): Promise<Connection<StaffCard>> {
  const size = pageSize(page.first);
  const after = latestFirst.decode(page.after);
  const rows = await ctx.read.rows<StaffCard>(sql`
    select c.id, c.version, c.branch_id as "branchId", c.staff_id as "staffId", c.staff_name as "staffName", c.color,
      c.reason, c.given_on::text as "givenOn", c.given_at as "givenAt", c.given_by_name as "givenByName",
      c.withdrawn_at as "withdrawnAt", c.withdrawn_by_name as "withdrawnByName",
      c.withdrawn_reason as "withdrawnReason"
    from staff_card c
    where ${ctx.read.visible(StaffCard, 'c')} and ${of}
      ${after ? sql`and (c.given_on, c.id) < (${after.givenOn}::date, ${after.id}::uuid)` : verbatim('')}
    order by c.given_on desc, c.id desc limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => latestFirst.encode(row));
}
