import { Arg, Args, Ctx as Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { branchWithin } from '../../organization/branches/branch-reach.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { type Connection, connectionOf, PageArgs } from '../../platform/connection.ts';
import { RepairRequest } from '../repair-request.ts';
import { decideReferral, referRequest } from './refer-request.ts';
import { ReferralDecideInput, RequestReferInput } from './referral.input.ts';
import { Referral } from './referral.ts';
import { referralsOf } from './referrals.query.ts';

const ReferralConnection = connectionOf(Referral, 'Referral');

@Resolver(() => Referral)
export class ReferralResolver {
  @Query(() => ReferralConnection, {
    description:
      "INT-8: what branches passed on, the oldest first: `waiting` true is the EXECUTIVE's list of what needs a name. With branchId what that branch passed on; without it all that exists for you. For CLERK, SUPERVISOR and BRANCH_MANAGER of the branch, SERVICE_DEPARTMENT and EXECUTIVE. Errors: NOT_FOUND.",
  })
  async referrals(
    @Arg('branchId', () => ID, { nullable: true }) branchId: string | null,
    @Arg('waiting', () => Boolean, { defaultValue: false }) waiting: boolean,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<Referral>> {
    const branch = branchId ? await branchWithin(ctx, branchId) : null;
    return referralsOf(ctx, { branchId: branch?.id ?? null, waiting }, page);
  }

  @Mutation(() => Referral, {
    description:
      "INT-8: passes to the EXECUTIVE what the branch cannot serve, with the reason; it leaves the branch's queue. For SUPERVISOR and BRANCH_MANAGER of its branch. Errors: ALREADY_REFERRED, REQUEST_STEP_REFUSED once somebody is dispatched or it is over, VALIDATION_FAILED, VERSION_CONFLICT, NOT_FOUND.",
  })
  async requestRefer(
    @Arg('input', () => RequestReferInput) input: RequestReferInput,
    @Context() ctx: Ctx,
  ): Promise<Referral> {
    const request = await ctx.loadForChange(RepairRequest, input.requestId, { ...input, field: 'requestId' });
    return referRequest(ctx, request, input.reason);
  }

  @Mutation(() => Referral, {
    description:
      'INT-8: names the branch or the person who will serve what was passed on; the request moves there with its history, and the customer is told. For EXECUTIVE, not for what they passed on themselves. Errors: REFERRAL_DECIDED, OWN_ACT_REFUSED, REQUEST_STEP_REFUSED once it is over, VALIDATION_FAILED, NOT_FOUND.',
  })
  referralDecide(
    @Arg('input', () => ReferralDecideInput) input: ReferralDecideInput,
    @Context() ctx: Ctx,
  ): Promise<Referral> {
    return decideReferral(ctx, input);
  }

  @FieldResolver(() => Branch, { description: 'The branch that could not serve it.' })
  fromBranch(@Root() referral: Referral, @Context() ctx: Ctx): Promise<Branch> {
    return ctx.load(Branch, referral.fromBranchId);
  }

  @FieldResolver(() => Branch, { nullable: true, description: 'The branch that will; null while it waits.' })
  async toBranch(@Root() referral: Referral, @Context() ctx: Ctx): Promise<Branch | null> {
    return referral.toBranchId ? ctx.load(Branch, referral.toBranchId) : null;
  }

  @FieldResolver(() => RepairRequest, {
    nullable: true,
    description: 'The request; null for a branch in whose register it is no more.',
  })
  async request(@Root() referral: Referral, @Context() ctx: Ctx): Promise<RepairRequest | null> {
    return ctx.find(RepairRequest, referral.requestId);
  }
}
