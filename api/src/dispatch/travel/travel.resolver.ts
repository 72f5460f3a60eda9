import {
  Arg,
  Args,
  Ctx as Context,
  Field,
  FieldResolver,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { actorId, actorName, branchesOf, Role } from '../../kernel/actor.ts';
import { notFound } from '../../kernel/rule-error.ts';
import { branchWithin } from '../../organization/branches/branch-reach.ts';
import { type Connection, connectionOf } from '../../platform/connection.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { decideTravel, deciderOf, requestTravel } from './decide-travel.ts';
import { TravelRequestDecideInput, TravelRequestMakeInput, TravelRequestsArgs } from './travel.input.ts';
import { type Need, travelNeedOf } from './travel-need.query.ts';
import { GRANTED_TRAVEL_STATES, TravelReason, TravelRequest } from './travel-request.ts';
import { travelRequests } from './travel-requests.query.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'DSP-6: why a visit needs a travel request, and who decides on it.',
})
class TravelNeed implements Need {
  @Field(() => TravelReason)
  reason!: TravelReason;

  @Field(() => Boolean, {
    description: 'Whether the place lies in the home region, by the branches that serve there.',
  })
  inHomeRegion!: boolean;
}

const TravelRequestConnection = connectionOf(TravelRequest, 'TravelRequest');

/** Request and travel request, locked in that order, always. */
async function travelForChange(
  ctx: Ctx,
  { travelRequestId, version }: TravelRequestDecideInput,
): Promise<{ travel: TravelRequest; request: RepairRequest }> {
  const { requestId } = await ctx.load(TravelRequest, travelRequestId, 'travelRequestId');
  const request = await ctx.loadForChange(RepairRequest, requestId, { field: 'travelRequestId' });
  const travel = await ctx.loadForChange(TravelRequest, travelRequestId, {
    version,
    field: 'travelRequestId',
  });
  return { travel, request };
}

@Resolver(() => TravelRequest)
export class TravelRequestResolver {
  @Query(() => TravelRequestConnection, {
    description:
      'DSP-6: travel requests, the one that waits longest first. SUPERVISOR and BRANCH_MANAGER of their branches; SERVICE_DEPARTMENT and EXECUTIVE, who decide.',
  })
  async travelRequests(
    @Args(() => TravelRequestsArgs) args: TravelRequestsArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<TravelRequest>> {
    if (args.branchId) await branchWithin(ctx, args.branchId);
    return travelRequests(ctx, args);
  }

  @Mutation(() => TravelRequest, {
    description:
      'DSP-6: a SUPERVISOR of the branch, or a TECHNICIAN who was sent, asks for the approval of a visit to a quality complaint or outside the area. Errors: TRAVEL_NOT_NEEDED, TRAVEL_REQUEST_OPEN, REQUEST_STEP_REFUSED once it is over, VALIDATION_FAILED, NOT_FOUND.',
  })
  async travelRequestMake(
    @Arg('input', () => TravelRequestMakeInput) input: TravelRequestMakeInput,
    @Context() ctx: Ctx,
  ): Promise<TravelRequest> {
    const request = await ctx.loadForChange(RepairRequest, input.requestId, { field: 'requestId' });
    return requestTravel(ctx, request, input.purpose);
  }

  @Mutation(() => TravelRequest, {
    description:
      'DSP-6: the SERVICE_DEPARTMENT confirms a journey in the home region. Nobody their own. Errors: TRAVEL_DECIDER_OTHER { needed } beyond the home region, OWN_ACT_REFUSED, TRAVEL_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async travelRequestConfirm(
    @Arg('input', () => TravelRequestDecideInput) input: TravelRequestDecideInput,
    @Context() ctx: Ctx,
  ): Promise<TravelRequest> {
    const found = await travelForChange(ctx, input);
    decideTravel(ctx, found, 'confirm', input.remarks);
    return found.travel;
  }

  @Mutation(() => TravelRequest, {
    description:
      'DSP-6: the EXECUTIVE approves a journey beyond the home region. Nobody their own. Errors: TRAVEL_DECIDER_OTHER { needed } in the home region, OWN_ACT_REFUSED, TRAVEL_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async travelRequestApprove(
    @Arg('input', () => TravelRequestDecideInput) input: TravelRequestDecideInput,
    @Context() ctx: Ctx,
  ): Promise<TravelRequest> {
    const found = await travelForChange(ctx, input);
    decideTravel(ctx, found, 'approve', input.remarks);
    return found.travel;
  }

  @Mutation(() => TravelRequest, {
    description:
      'DSP-6: whoever decides on the journey refuses it, with remarks; another request can follow. Errors: TRAVEL_DECIDER_OTHER { needed }, OWN_ACT_REFUSED, TRAVEL_STEP_REFUSED { from, to }, VALIDATION_FAILED, VERSION_CONFLICT, NOT_FOUND.',
  })
  async travelRequestRefuse(
    @Arg('input', () => TravelRequestDecideInput) input: TravelRequestDecideInput,
    @Context() ctx: Ctx,
  ): Promise<TravelRequest> {
    const found = await travelForChange(ctx, input);
    decideTravel(ctx, found, 'refuse', input.remarks);
    return found.travel;
  }

  @Mutation(() => TravelRequest, {
    description:
      'DSP-6: a SUPERVISOR of the branch, or whoever asked for it, takes a travel request back before it is decided. Errors: TRAVEL_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async travelRequestWithdraw(
    @Arg('input', () => TravelRequestDecideInput) input: TravelRequestDecideInput,
    @Context() ctx: Ctx,
  ): Promise<TravelRequest> {
    const { travel } = await travelForChange(ctx, input);
    const { actor } = ctx;
    const leads = actor.kind === 'STAFF' && branchesOf(actor, [Role.SUPERVISOR]);
    const ofBranch = leads && (leads.all || leads.branchIds.includes(travel.branchId));
    if (!ofBranch && travel.madeById !== actorId(actor)) throw notFound('travelRequestId');
    const remarks = input.remarks ?? null;
    travel.take('withdraw', { at: ctx.at, name: actorName(actor) ?? '', remarks });
    return travel;
  }

  @FieldResolver(() => RepairRequest)
  async request(@Root() travel: TravelRequest, @Context() ctx: Ctx): Promise<RepairRequest> {
    return ctx.load(RepairRequest, travel.requestId);
  }

  @FieldResolver(() => Role, { description: 'SERVICE_DEPARTMENT in the home region, EXECUTIVE beyond.' })
  decider(@Root() travel: TravelRequest): Role {
    return deciderOf(travel);
  }
}

@Resolver(() => TravelNeed)
export class TravelNeedResolver {
  @FieldResolver(() => Role, { description: 'SERVICE_DEPARTMENT in the home region, EXECUTIVE beyond.' })
  decider(@Root() need: TravelNeed): Role {
    return deciderOf(need);
  }
}

@Resolver(() => RepairRequest)
export class RequestTravelResolver {
  @FieldResolver(() => TravelNeed, {
    nullable: true,
    description:
      'DSP-6: why a visit needs an approved travel request before it can start; null where it needs none. In the dispatch queue it marks out-of-area work. For staff.',
  })
  async travelNeed(@Root() request: RepairRequest, @Context() ctx: Ctx): Promise<TravelNeed | null> {
    return ctx.actor.kind === 'STAFF' ? travelNeedOf(ctx, request) : null;
  }

  @FieldResolver(() => [TravelRequest], {
    description: 'DSP-6: every travel request for it, in order. For staff; empty for customers.',
  })
  async travelRequests(@Root() request: RepairRequest, @Context() ctx: Ctx): Promise<TravelRequest[]> {
    if (ctx.actor.kind !== 'STAFF') return [];
    const found = await ctx.together('travelRequests', request.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(TravelRequest, { requestId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
        (travel) => travel.requestId,
      ),
    );
    return found ?? [];
  }

  @FieldResolver(() => Boolean, {
    description:
      'DSP-6: whether a visit to it waits for an approval that is not there yet: one is needed, and none is granted and unused. For staff; false for customers.',
  })
  async travelWaiting(@Root() request: RepairRequest, @Context() ctx: Ctx): Promise<boolean> {
    if (!(await this.travelNeed(request, ctx))) return false;
    return !(await this.travelRequests(request, ctx)).some(isUnused);
  }
}

function isUnused({ state, visitId }: TravelRequest): boolean {
  return GRANTED_TRAVEL_STATES.includes(state) && visitId === null;
}
