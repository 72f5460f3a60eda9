import { GraphQLLocalDate } from 'graphql-scalars';
import {
  Arg,
  Args,
  Ctx as Context,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { actorId } from '../../kernel/actor.ts';
import { written } from '../../kernel/written.ts';
import { branchWithin } from '../../organization/branches/branch-reach.ts';
import { partsExpectedOn } from '../../parts/parts.query.ts';
import { type Connection, connectionOf, PageArgs } from '../../platform/connection.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { technicianOf, tellingOf } from '../custody/custody-records.ts';
import { RepairInspection, RepairPromise, RepairWork, ReplacedPart } from './card-records.ts';
import { promiseAnew, raiseCard } from './promise-finish.ts';
import { ASKS_FOR_HELP } from './raise-late-cards.ts';
import {
  RepairCardAssignInput,
  RepairCardInput,
  RepairCardInspectInput,
  RepairCardPromiseInput,
  RepairCardRecordInput,
} from './repair-card.input.ts';
import { RepairCard, RepairCardState } from './repair-card.ts';
import { openCards } from './repair-cards.query.ts';
import { by, cardForChange, finishRepair, inspect, ownCardForChange, recordWork } from './work-on-card.ts';

const RepairCardConnection = connectionOf(RepairCard, 'RepairCard');

@Resolver(() => RepairCard)
export class RepairCardResolver {
  @Query(() => RepairCardConnection, {
    description:
      'WKS-5: the cards in the workshop of a branch, the earliest planned finish first; those of units that are returned are left out. For who reads its requests.',
  })
  async repairCards(
    @Arg('branchId', () => ID) branchId: string,
    @Arg('state', () => RepairCardState, { nullable: true }) state: RepairCardState | null,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<RepairCard>> {
    await branchWithin(ctx, branchId);
    return openCards(ctx, { branchId, state }, page);
  }

  @Query(() => RepairCardConnection, {
    description:
      "WKS-2: the signed-in technician's cards in the workshop, the earliest planned finish first.",
  })
  async myRepairCards(
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<RepairCard>> {
    return openCards(ctx, { technicianId: actorId(ctx.actor), state: null }, page);
  }

  @Query(() => RepairCard, {
    nullable: true,
    description: 'WKS-2: one repair card; null when it does not exist for you.',
  })
  async repairCard(@Arg('id', () => ID) id: string, @Context() ctx: Ctx): Promise<RepairCard | null> {
    return ctx.find(RepairCard, id);
  }

  @Mutation(() => RepairCard, {
    description:
      'WKS-2: the technician of the card adds actual minutes and replaced parts with old and new serials. Never changed afterwards. Errors: REPAIR_STEP_REFUSED { from, to }, NOT_FOUND (parts: no such code), VERSION_CONFLICT.',
  })
  async repairCardRecord(
    @Arg('input', () => RepairCardRecordInput) input: RepairCardRecordInput,
    @Context() ctx: Ctx,
  ): Promise<RepairCard> {
    const onBench = await ownCardForChange(ctx, input);
    await recordWork(ctx, onBench, input);
    return onBench.card;
  }

  @Mutation(() => RepairCard, {
    description:
      'WKS-3: the technician of the card has finished; it waits for inspection. Errors: REPAIR_NOT_RECORDED, REPAIR_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async repairCardFinish(
    @Arg('input', () => RepairCardInput) input: RepairCardInput,
    @Context() ctx: Ctx,
  ): Promise<RepairCard> {
    const onBench = await ownCardForChange(ctx, input);
    await finishRepair(ctx, onBench);
    return onBench.card;
  }

  @Mutation(() => RepairCard, {
    description:
      'WKS-3: a supervisor of the branch who did not work on it passes it, or sends it back to work with remarks. Errors: OWN_ACT_REFUSED, REPAIR_STEP_REFUSED { from, to }, VALIDATION_FAILED (remarks), VERSION_CONFLICT, NOT_FOUND.',
  })
  async repairCardInspect(
    @Arg('input', () => RepairCardInspectInput) input: RepairCardInspectInput,
    @Context() ctx: Ctx,
  ): Promise<RepairCard> {
    const onBench = await cardForChange(ctx, input);
    await inspect(ctx, onBench, input);
    return onBench.card;
  }

  @Mutation(() => RepairCard, {
    description:
      'WKS-5: a new planned finish with its reason; the customer is told. By a supervisor of the branch, or by the technician of the card who sees that it will be missed: then it is raised to the supervisor for help as well. Errors: WORKSHOP_TIME_IN_PAST, REPAIR_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async repairCardPromise(
    @Arg('input', () => RepairCardPromiseInput) input: RepairCardPromiseInput,
    @Context() ctx: Ctx,
  ): Promise<RepairCard> {
    const { branchId } = await ctx.load(RepairCard, input.cardId, 'cardId');
    const supervises = ctx.may('Mutation.repairCardInspect', branchId);
    const onBench = await (supervises ? cardForChange : ownCardForChange)(ctx, input);
    const missed = onBench.card.plannedFinishAt;
    const telling = tellingOf(ctx);
    const { id, name } = by(ctx);
    const reason = written(input.reason);
    await promiseAnew(telling, onBench, { plannedFinishAt: input.plannedFinishAt, reason, by: { id, name } });
    if (onBench.card.technicianId === actorId(ctx.actor))
      await raiseCard(telling, onBench, missed, ASKS_FOR_HELP);
    return onBench.card;
  }

  @Mutation(() => RepairCard, {
    description:
      'WKS-5: a supervisor of the branch gives the card to another technician. Errors: REPAIR_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND (technicianId: no technician of the branch).',
  })
  async repairCardAssign(
    @Arg('input', () => RepairCardAssignInput) input: RepairCardAssignInput,
    @Context() ctx: Ctx,
  ): Promise<RepairCard> {
    const { card, request } = await cardForChange(ctx, input);
    const technician = await technicianOf(ctx, card.branchId, input.technicianId);
    card.assign(technician);
    request.involve(technician.id);
    return card;
  }

  @FieldResolver(() => [RepairWork], { description: 'WKS-2: all work on it, in order.' })
  async works(@Root() card: RepairCard, @Context() ctx: Ctx): Promise<RepairWork[]> {
    const found = await ctx.together('repairWorks', card.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(RepairWork, { cardId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
        (work) => work.cardId,
      ),
    );
    return found ?? [];
  }

  @FieldResolver(() => Int, { description: 'WKS-2: actual minutes of all work on it.' })
  async minutes(@Root() card: RepairCard, @Context() ctx: Ctx): Promise<number> {
    return (await this.works(card, ctx)).reduce((sum, { minutes }) => sum + minutes, 0);
  }

  @FieldResolver(() => [ReplacedPart], { description: 'WKS-2: all parts replaced, in order.' })
  async parts(@Root() card: RepairCard, @Context() ctx: Ctx): Promise<ReplacedPart[]> {
    return (await this.works(card, ctx)).flatMap(({ parts }) => parts);
  }

  @FieldResolver(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'PRT-4: the day on which the parts that the job waits for are expected; null where nothing is on order.',
  })
  partsExpectedOn(@Root() card: RepairCard, @Context() ctx: Ctx): Promise<string | null> {
    return partsExpectedOn(ctx, card.requestId);
  }

  @FieldResolver(() => [RepairInspection], { description: 'WKS-3: its inspections, in order.' })
  async inspections(@Root() card: RepairCard, @Context() ctx: Ctx): Promise<RepairInspection[]> {
    const found = await ctx.together('repairInspections', card.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(RepairInspection, { cardId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
        (inspection) => inspection.cardId,
      ),
    );
    return found ?? [];
  }

  @FieldResolver(() => [RepairPromise], {
    description: 'WKS-5: every planned finish the customer was told, in order; the last one counts.',
  })
  async promises(@Root() card: RepairCard, @Context() ctx: Ctx): Promise<RepairPromise[]> {
    const found = await ctx.together('repairPromises', card.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(RepairPromise, { cardId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
        (promise) => promise.cardId,
      ),
    );
    return found ?? [];
  }
}

@Resolver(() => RepairRequest)
export class RequestRepairCardResolver {
  @FieldResolver(() => RepairCard, {
    nullable: true,
    description: 'WKS-2: the card of the unit in the workshop, the last one; null where none was opened.',
  })
  async repairCard(@Root() request: RepairRequest, @Context() ctx: Ctx): Promise<RepairCard | null> {
    const found = await ctx.together('repairCard', request.id, async (ids) => {
      const cards = await ctx.em.find(
        RepairCard,
        { requestId: { $in: [...ids] } },
        { orderBy: { id: 'asc' } },
      );
      return new Map(cards.map((card) => [card.requestId, card]));
    });
    return found ?? null;
  }
}
