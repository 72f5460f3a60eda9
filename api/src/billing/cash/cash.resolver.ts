import { GraphQLLocalDate } from 'graphql-scalars';
import {
  Arg,
  Args,
  Ctx as Context,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { actorId } from '../../kernel/actor.ts';
import { dayBounds } from '../../kernel/clock.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../../kernel/paging.ts';
import { allOf, sql, verbatim } from '../../kernel/sql.ts';
import { branchWithin } from '../../organization/branches/branch-reach.ts';
import { connectionOf, PageArgs } from '../../platform/connection.ts';
import { invoicesOfHandOver, settleArrived } from '../invoices/settle-invoice.ts';
import { accountForChange, decideHandOver, handOver, requireOwn } from './cash-ledger.ts';
import { CashHandOverInput, HandOverDecideInput } from './cash.input.ts';
import { CashAccount, CashEntry, CashHandOver, CashHandOverLine, HandOverState } from './cash.ts';
import { heldAt } from './held-at.ts';

/** How much of a ledger is shown; all of it is in the reports. */
const LAST_ENTRIES = 50;

const CashAccountConnection = connectionOf(CashAccount, 'CashAccount');
const inOrder = new CursorFormat('cashInHand', { id: 'id' });

@ObjectType({
  simpleResolvers: true,
  description: 'BIL-4: money that was not handed over by the end of a day.',
})
class CashNotHandedOver {
  @Field(() => ID)
  accountId!: string;

  @Field(() => String)
  technicianName!: string;

  @Field(() => Int, { description: 'In the hands of the technician when the day ended, in fen.' })
  amount!: number;
}
const NotHandedOverConnection = connectionOf(CashNotHandedOver, 'CashNotHandedOver');
const byAccount = new CursorFormat('cashNotHandedOver', { accountId: 'id' });

@Resolver(() => CashAccount)
export class CashAccountResolver {
  @Query(() => [CashAccount], {
    description: "BIL-4: the signed-in technician's own cash, one account for each branch.",
  })
  async myCash(@Context() ctx: Ctx): Promise<CashAccount[]> {
    return ctx.em.find(CashAccount, { technicianId: actorId(ctx.actor) }, { orderBy: { id: 'asc' } });
  }

  @Query(() => CashAccountConnection, {
    description:
      'BIL-4: money of a branch that technicians have in hand, with what waits to be confirmed. For ACCOUNTANT and BRANCH_MANAGER.',
  })
  async cashInHand(
    @Arg('branchId', () => ID) branchId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<CashAccount>> {
    await branchWithin(ctx, branchId);
    const size = pageSize(page.first);
    const after = inOrder.decode(page.after);
    const rows = await ctx.read.rows<CashAccount>(sql`
      select a.id, a.version, a.technician_id as "technicianId", a.technician_name as "technicianName",
        a.branch_id as "branchId", a.currency, a.balance_amount as "balanceAmount", a.entries
      from cash_account a
      where ${allOf([
        ctx.read.visible(CashAccount, 'a'),
        sql`a.branch_id = ${branchId}::uuid`,
        verbatim('a.balance_amount > 0'),
        ...(after ? [sql`a.id > ${after.id}::uuid`] : []),
      ])}
      order by a.id limit ${verbatim(String(size + 1))}`);
    return toConnection(rows, size, (row) => inOrder.encode(row));
  }

  @Query(() => NotHandedOverConnection, {
    description:
      'BIL-4: who had money in hand when a day of the branch ended (until now, for a day that is not over). For ACCOUNTANT and BRANCH_MANAGER.',
  })
  async cashNotHandedOver(
    @Arg('branchId', () => ID) branchId: string,
    @Arg('on', () => GraphQLLocalDate) on: string,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<CashNotHandedOver>> {
    const branch = await branchWithin(ctx, branchId);
    const size = pageSize(page.first);
    const after = byAccount.decode(page.after);
    const { until } = dayBounds(on, branch.timeZone);
    const rows = await ctx.read.rows<CashNotHandedOver>(sql`
      select h."accountId", h."technicianName", h.amount
      from (${heldAt(sql`${branchId}::uuid`, until, ctx.read.visible(CashAccount, 'a'))}) h
      where ${after ? sql`h."accountId" > ${after.accountId}::uuid` : verbatim('true')}
      order by h."accountId" limit ${verbatim(String(size + 1))}`);
    return toConnection(rows, size, (row) => byAccount.encode(row));
  }

  @Mutation(() => CashHandOver, {
    description:
      'BIL-4: the technician hands everything in hand over to the accountant; it stays on the balance until that is confirmed. Errors: NOTHING_TO_HAND_OVER, HAND_OVER_OPEN, NOT_FOUND.',
  })
  async cashHandOver(
    @Arg('input', () => CashHandOverInput) input: CashHandOverInput,
    @Context() ctx: Ctx,
  ): Promise<CashHandOver> {
    const account = await accountForChange(ctx, input.accountId, 'accountId');
    requireOwn(ctx, account);
    return handOver(ctx, account);
  }

  @Mutation(() => CashHandOver, {
    description:
      'BIL-4: ACCOUNTANT of the branch confirms what came, once, or refuses it with remarks; nobody their own. Errors: OWN_ACT_REFUSED, HAND_OVER_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async cashHandOverDecide(
    @Arg('input', () => HandOverDecideInput) input: HandOverDecideInput,
    @Context() ctx: Ctx,
  ): Promise<CashHandOver> {
    const { accountId } = await ctx.load(CashHandOver, input.handOverId, 'handOverId');
    const invoices = await invoicesOfHandOver(ctx, input.handOverId);
    const account = await accountForChange(ctx, accountId, 'handOverId');
    const made = await ctx.loadForChange(CashHandOver, input.handOverId, {
      version: input.version,
      field: 'handOverId',
    });
    await decideHandOver(ctx, { account, made }, input);
    if (made.state === HandOverState.CONFIRMED) settleArrived(invoices);
    return made;
  }

  @FieldResolver(() => [CashEntry], { description: 'The last 50 lines of its ledger, the latest first.' })
  async ledger(@Root() account: CashAccount, @Context() ctx: Ctx): Promise<CashEntry[]> {
    return ctx.em.find(
      CashEntry,
      { accountId: account.id },
      { orderBy: { step: 'desc' }, limit: LAST_ENTRIES },
    );
  }

  @FieldResolver(() => CashHandOver, {
    nullable: true,
    description: 'What the accountant has not confirmed yet; null where nothing waits.',
  })
  async openHandOver(@Root() account: CashAccount, @Context() ctx: Ctx): Promise<CashHandOver | null> {
    const found = await ctx.together('openHandOver', account.id, async (ids) => {
      const open = await ctx.em.find(CashHandOver, {
        accountId: { $in: [...ids] },
        state: HandOverState.RECORDED,
      });
      return new Map(open.map((one) => [one.accountId, one]));
    });
    return found ?? null;
  }
}

@Resolver(() => CashHandOver)
export class CashHandOverResolver {
  @FieldResolver(() => Int, { description: 'The sum of its collections, in fen.' })
  async amount(@Root() made: CashHandOver, @Context() ctx: Ctx): Promise<number> {
    const lines = await ctx.em.find(CashHandOverLine, { handOverId: made.id });
    return lines.reduce((sum, { amount }) => sum + amount, 0);
  }
}
