import { Arg, Args, Ctx as Context, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { actorId } from '../../kernel/actor.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../../kernel/paging.ts';
import { branchWithin } from '../../organization/branches/branch-reach.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { connectionOf, PageArgs } from '../../platform/connection.ts';
import { decideReward, payReward, proposeReward, reviewReward } from './decide-reward.ts';
import {
  RewardDecideInput,
  RewardInput,
  RewardProposeInput,
  RewardReviewInput,
  RewardsArgs,
} from './reward.input.ts';
import { Reward, RewardState } from './reward.ts';

const RewardConnection = connectionOf(Reward, 'Reward');
const newestFirst = new CursorFormat('rewards', { id: 'id' });
const ownNewestFirst = new CursorFormat('myRewards', { id: 'id' });

@Resolver(() => Reward)
export class RewardResolver {
  @FieldResolver(() => Branch)
  branch(@Root() reward: Reward, @Context() ctx: Ctx): Promise<Branch> {
    return ctx.load(Branch, reward.branchId);
  }

  @Query(() => RewardConnection, {
    description:
      'CMP-8: rewards, the latest first. For SUPERVISOR, BRANCH_MANAGER and ACCOUNTANT of their branches, SALES_DIRECTOR, MANAGEMENT_COMMITTEE and HUMAN_RESOURCES. Errors: NOT_FOUND.',
  })
  async rewards(
    @Args(() => RewardsArgs) args: RewardsArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<Reward>> {
    const branch = args.branchId ? await branchWithin(ctx, args.branchId) : null;
    const size = pageSize(args.first);
    const after = newestFirst.decode(args.after);
    const found = await ctx.em.find(
      Reward,
      {
        ...(branch ? { branchId: branch.id } : {}),
        ...(args.state ? { state: args.state } : {}),
        ...(after ? { id: { $lt: after.id } } : {}),
      },
      { orderBy: { id: 'desc' }, limit: size + 1 },
    );
    return toConnection(found, size, (row) => newestFirst.encode(row));
  }

  @Query(() => RewardConnection, {
    description:
      'CMP-8: one’s own rewards, the latest first, from the approval on: what is only proposed is nobody’s yet. For everybody who is signed in as staff.',
  })
  async myRewards(@Args(() => PageArgs) page: PageArgs, @Context() ctx: Ctx): Promise<Connection<Reward>> {
    const size = pageSize(page.first);
    const after = ownNewestFirst.decode(page.after);
    const found = await ctx.em.find(
      Reward,
      {
        nomineeId: actorId(ctx.actor),
        state: { $in: [RewardState.APPROVED, RewardState.PAID] },
        ...(after ? { id: { $lt: after.id } } : {}),
      },
      { orderBy: { id: 'desc' }, limit: size + 1 },
    );
    return toConnection(found, size, (row) => ownNewestFirst.encode(row));
  }

  @Mutation(() => Reward, {
    description:
      'CMP-8: the team lead proposes a reward for an improvement with clear effect. For SUPERVISOR of the branch, for somebody else. Same idempotencyKey, same reward. Errors: OWN_REWARD_REFUSED, REWARD_AMOUNT_REFUSED { minAmount, maxAmount }, VALIDATION_FAILED, NOT_FOUND, IDEMPOTENCY_KEY_REUSED.',
  })
  rewardPropose(
    @Arg('input', () => RewardProposeInput) input: RewardProposeInput,
    @Context() ctx: Ctx,
  ): Promise<Reward> {
    return proposeReward(ctx, input);
  }

  @Mutation(() => Reward, {
    description:
      'CMP-8: the SALES_DIRECTOR reviews what was proposed: it goes to the committee, or ends with remarks. Nobody their own. Errors: OWN_REWARD_REFUSED, REWARD_STEP_REFUSED { from, to }, VALIDATION_FAILED, VERSION_CONFLICT, NOT_FOUND.',
  })
  rewardReview(
    @Arg('input', () => RewardReviewInput) input: RewardReviewInput,
    @Context() ctx: Ctx,
  ): Promise<Reward> {
    return reviewReward(ctx, input);
  }

  @Mutation(() => Reward, {
    description:
      'CMP-8: the MANAGEMENT_COMMITTEE approves what was reviewed, or refuses it with remarks. Nobody their own. Errors: OWN_REWARD_REFUSED, REWARD_STEP_REFUSED { from, to }, VALIDATION_FAILED, VERSION_CONFLICT, NOT_FOUND.',
  })
  rewardDecide(
    @Arg('input', () => RewardDecideInput) input: RewardDecideInput,
    @Context() ctx: Ctx,
  ): Promise<Reward> {
    return decideReward(ctx, input);
  }

  @Mutation(() => Reward, {
    description:
      'CMP-8: the ACCOUNTANT of the branch puts on record that an approved reward was paid. Nobody their own. Errors: OWN_REWARD_REFUSED, REWARD_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  rewardPay(@Arg('input', () => RewardInput) input: RewardInput, @Context() ctx: Ctx): Promise<Reward> {
    return payReward(ctx, input);
  }
}
