import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Args, Ctx as Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { RoleAssignment } from '../access/role-assignment.ts';
import { ResponsibleUnit } from '../catalog/responsible-unit.ts';
import { actorId, branchesOf, Role } from '../kernel/actor.ts';
import { notFound } from '../kernel/rule-error.ts';
import { branchWithin } from '../organization/branches/branch-reach.ts';
import { type Connection, connectionOf, PageArgs } from '../platform/connection.ts';
import { RepairRequest } from '../requests/repair-request.ts';
import { disposeOldParts, writeOffQuarter } from './deal-with-old-parts.ts';
import { ownVisitForChange } from '../dispatch/visit.resolver.ts';
import { Visit } from '../dispatch/visit.ts';
import { recordPartsOnSite } from './parts-on-site.ts';
import { decideRequisition, issueRequisition, returnParts, submitRequisition } from './issue-parts.ts';
import { OldPart, OldPartsAct } from './old-part.ts';
import { PartUse } from './part-use.ts';
import { PartsRequisition, RequisitionLine } from './parts-requisition.ts';
import { OldPartState, PartUseState, ReplenishmentState, RequisitionState } from './parts-words.ts';
import {
  OldPartReceiveInput,
  OldPartsDisposeInput,
  PartsRequisitionDecideInput,
  PartsRequisitionIssueInput,
  PartsRequisitionSubmitInput,
  PartsOnSiteInput,
  PartsReturnInput,
  PartUseOnCardInput,
  PartUseOnVisitInput,
  PartUseWriteOffInput,
  ReplenishmentArriveInput,
  ReplenishmentDecideInput,
  ReplenishmentOrderInput,
  ReplenishmentRescheduleInput,
  WarrantyPartsWriteOffInput,
} from './parts.input.ts';
import { NewestFirst, partsAccount, PartsAccountLine, partsExpectedOn } from './parts.query.ts';
import {
  decideReplenishment,
  orderReplenishment,
  receiveReplenishment,
  rescheduleReplenishment,
} from './replenish.ts';
import { ReplenishmentDelay } from './replenishment-delay.ts';
import { Replenishment } from './replenishment.ts';
import { receiveOldPart, usePartOnCard, usePartOnVisit, writeOffUse } from './use-parts.ts';

const PartsRequisitionConnection = connectionOf(PartsRequisition, 'PartsRequisition');
const PartUseConnection = connectionOf(PartUse, 'PartUse');
const OldPartConnection = connectionOf(OldPart, 'OldPart');
const OldPartsActConnection = connectionOf(OldPartsAct, 'OldPartsAct');
const ReplenishmentConnection = connectionOf(Replenishment, 'Replenishment');
const PartsAccountLineConnection = connectionOf(PartsAccountLine, 'PartsAccountLine');

const requisitions = new NewestFirst(PartsRequisition, 'partsRequisitions', 'submittedAt');
const uses = new NewestFirst(PartUse, 'partUses', 'usedAt');
const oldPartsFirst = new NewestFirst(OldPart, 'oldParts', 'receivedAt');
const actsFirst = new NewestFirst(OldPartsAct, 'oldPartsActs', 'at');
const orders = new NewestFirst(Replenishment, 'replenishments', 'orderedAt');

@Resolver(() => PartsRequisition)
export class PartsRequisitionResolver {
  @Query(() => PartsRequisitionConnection, {
    description: 'PRT-2: the requisitions of a branch, newest first. For who keeps parts or leads there.',
  })
  async partsRequisitions(
    @Arg('branchId', () => ID) branchId: string,
    @Arg('state', () => RequisitionState, { nullable: true }) state: RequisitionState | null,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<PartsRequisition>> {
    await branchWithin(ctx, branchId);
    return requisitions.page(ctx, { branchId, ...(state ? { state } : {}) }, page);
  }

  @Query(() => PartsRequisitionConnection, {
    description: "PRT-2: the signed-in technician's requisitions, newest first.",
  })
  async myPartsRequisitions(
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<PartsRequisition>> {
    return requisitions.page(ctx, { technicianId: actorId(ctx.actor) }, page);
  }

  @Query(() => PartsAccountLineConnection, {
    description:
      'PRT-2: what a technician has to account for, by the code of the part: one’s own, or that of a technician of the branch for who keeps parts or leads there. Errors: NOT_FOUND.',
  })
  async technicianPartsAccount(
    @Arg('technicianId', () => ID) technicianId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<PartsAccountLine>> {
    const { actor } = ctx;
    if (actor.kind !== 'STAFF') throw notFound('technicianId');
    if (actor.staffId !== technicianId) {
      const reach = branchesOf(
        actor,
        Object.values(Role).filter((role) => role !== Role.TECHNICIAN),
      );
      const where = reach.all ? {} : { branchId: { $in: reach.branchIds } };
      const held = await ctx.em.findOne(RoleAssignment, {
        staffId: technicianId,
        role: Role.TECHNICIAN,
        revokedAt: null,
        ...where,
      });
      if (!held) throw notFound('technicianId');
    }
    return partsAccount(ctx, technicianId, page);
  }

  @Mutation(() => PartsRequisition, {
    description:
      'PRT-2: a technician of the request asks for parts. DSP-4: where policy promises parts on site, the clock starts. Errors: REQUEST_STEP_REFUSED { from, to }, VALIDATION_FAILED (a part twice), NOT_FOUND (also partCode).',
  })
  async partsRequisitionSubmit(
    @Arg('input', () => PartsRequisitionSubmitInput) input: PartsRequisitionSubmitInput,
    @Context() ctx: Ctx,
  ): Promise<PartsRequisition> {
    const request = await ctx.loadForChange(RepairRequest, input.requestId, { field: 'requestId' });
    return submitRequisition(ctx, request, input);
  }

  @Mutation(() => PartsRequisition, {
    description:
      'PRT-2: a supervisor of the branch who did not ask approves or refuses. Errors: OWN_ACT_REFUSED, REQUISITION_STEP_REFUSED { from, to }, VALIDATION_FAILED (remarks), VERSION_CONFLICT, NOT_FOUND.',
  })
  async partsRequisitionDecide(
    @Arg('input', () => PartsRequisitionDecideInput) input: PartsRequisitionDecideInput,
    @Context() ctx: Ctx,
  ): Promise<PartsRequisition> {
    return decideRequisition(ctx, input);
  }

  @Mutation(() => PartsRequisition, {
    description:
      'PRT-2: the parts keeper hands all of it out of one store into the technician’s van. Errors: STOCK_INSUFFICIENT { partCode }, WAREHOUSE_UNFIT, OWN_ACT_REFUSED, REQUISITION_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async partsRequisitionIssue(
    @Arg('input', () => PartsRequisitionIssueInput) input: PartsRequisitionIssueInput,
    @Context() ctx: Ctx,
  ): Promise<PartsRequisition> {
    return issueRequisition(ctx, input);
  }

  @Mutation(() => Visit, {
    description:
      'DSP-4: a technician of the visit has the issued parts on site: for those that came after the arrival; what the technician brings along, or uses, counts without it. Errors: PARTS_NOT_ISSUED, VISIT_STEP_REFUSED, NOT_FOUND.',
  })
  async partsOnSiteRecord(
    @Arg('input', () => PartsOnSiteInput) input: PartsOnSiteInput,
    @Context() ctx: Ctx,
  ): Promise<Visit> {
    const onSite = await ownVisitForChange(ctx, input);
    await recordPartsOnSite(ctx, onSite);
    return onSite.visit;
  }

  @Mutation(() => PartsRequisition, {
    description:
      'PRT-2: the parts keeper takes back what was not needed. Errors: PART_NOT_ON_ACCOUNT { partCode }, STOCK_INSUFFICIENT { partCode }, WAREHOUSE_UNFIT, OWN_ACT_REFUSED, REQUISITION_STEP_REFUSED, VERSION_CONFLICT, NOT_FOUND.',
  })
  async partsReturn(
    @Arg('input', () => PartsReturnInput) input: PartsReturnInput,
    @Context() ctx: Ctx,
  ): Promise<PartsRequisition> {
    return returnParts(ctx, input);
  }

  @FieldResolver(() => [RequisitionLine])
  async lines(@Root() requisition: PartsRequisition, @Context() ctx: Ctx): Promise<RequisitionLine[]> {
    const found = await ctx.together('requisitionLines', requisition.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(RequisitionLine, { requisitionId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
        (line) => line.requisitionId,
      ),
    );
    return found ?? [];
  }

  @FieldResolver(() => [Replenishment], { description: 'PRT-4: what was ordered for it, in order.' })
  async replenishments(@Root() requisition: PartsRequisition, @Context() ctx: Ctx): Promise<Replenishment[]> {
    const found = await ctx.together('replenishments', requisition.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(Replenishment, { requisitionId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
        (order) => order.requisitionId,
      ),
    );
    return found ?? [];
  }
}

@Resolver(() => PartUse)
export class PartUseResolver {
  @Query(() => PartUseConnection, {
    description: 'PRT-2: parts used in a branch, newest first. For who keeps parts or leads there.',
  })
  async partUses(
    @Arg('branchId', () => ID) branchId: string,
    @Arg('state', () => PartUseState, { nullable: true }) state: PartUseState | null,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<PartUse>> {
    await branchWithin(ctx, branchId);
    return uses.page(ctx, { branchId, ...(state ? { state } : {}) }, page);
  }

  @Mutation(() => PartUse, {
    description:
      'PRT-2: a technician of the visit books parts out of the van that its service report says were used. Errors: PART_NOT_REPORTED { partCode }, PART_NOT_ON_ACCOUNT { partCode }, STOCK_INSUFFICIENT { partCode }, NOT_FOUND.',
  })
  async partUseOnVisit(
    @Arg('input', () => PartUseOnVisitInput) input: PartUseOnVisitInput,
    @Context() ctx: Ctx,
  ): Promise<PartUse> {
    return usePartOnVisit(ctx, input);
  }

  @Mutation(() => PartUse, {
    description:
      'PRT-2, WKS-2: the same for the technician of a repair card, by the parts that the card says were replaced. Errors: PART_NOT_REPORTED { partCode }, PART_NOT_ON_ACCOUNT { partCode }, STOCK_INSUFFICIENT { partCode }, NOT_FOUND.',
  })
  async partUseOnCard(
    @Arg('input', () => PartUseOnCardInput) input: PartUseOnCardInput,
    @Context() ctx: Ctx,
  ): Promise<PartUse> {
    return usePartOnCard(ctx, input);
  }

  @Mutation(() => PartUse, {
    description:
      'PRT-2: a supervisor approves the write-off of used parts: with the signed report and the old part, and by nobody who used it or took the old part in. Errors: WRITE_OFF_UNSIGNED, OLD_PART_MISSING, WRITE_OFF_BY_QUARTER, OWN_ACT_REFUSED, WRITE_OFF_STEP_REFUSED { from, to }, NOT_FOUND.',
  })
  async partUseWriteOff(
    @Arg('input', () => PartUseWriteOffInput) input: PartUseWriteOffInput,
    @Context() ctx: Ctx,
  ): Promise<PartUse> {
    return writeOffUse(ctx, input.partUseId);
  }

  @FieldResolver(() => OldPart, {
    nullable: true,
    description: 'PRT-3: what came out; null while it is not brought back.',
  })
  async oldPart(@Root() use: PartUse, @Context() ctx: Ctx): Promise<OldPart | null> {
    const found = await ctx.together('oldPart', use.id, async (ids) => {
      const olds = await ctx.em.find(OldPart, { partUseId: { $in: [...ids] } });
      return new Map(olds.map((old) => [old.partUseId, old]));
    });
    return found ?? null;
  }
}

@Resolver(() => OldPart)
export class OldPartResolver {
  @Query(() => OldPartConnection, {
    description: 'PRT-3: the old parts of a branch, newest first. For who keeps parts or leads there.',
  })
  async oldParts(
    @Arg('branchId', () => ID) branchId: string,
    @Arg('state', () => OldPartState, { nullable: true }) state: OldPartState | null,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<OldPart>> {
    await branchWithin(ctx, branchId);
    return oldPartsFirst.page(ctx, { branchId, ...(state ? { state } : {}) }, page);
  }

  @Query(() => OldPartsActConnection, {
    description:
      'PRT-3: how old parts of a branch, and of the dealers at home there, were dealt with, newest first, with the archived evidence.',
  })
  async oldPartsActs(
    @Arg('branchId', () => ID) branchId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<OldPartsAct>> {
    await branchWithin(ctx, branchId);
    return actsFirst.page(ctx, { branchId }, page);
  }

  @Mutation(() => OldPart, {
    description:
      'PRT-3: the parts keeper takes in the old part of a use. Errors: OLD_PART_RECEIVED, OWN_ACT_REFUSED, NOT_FOUND.',
  })
  async oldPartReceive(
    @Arg('input', () => OldPartReceiveInput) input: OldPartReceiveInput,
    @Context() ctx: Ctx,
  ): Promise<OldPart> {
    return receiveOldPart(ctx, input);
  }

  @Mutation(() => OldPartsAct, {
    description:
      'PRT-3: the parts keeper deals with the old parts collected by the end of a month, once. Errors: OLD_PARTS_PERIOD_NOT_OVER, OLD_PARTS_PERIOD_DONE, NOT_FOUND.',
  })
  async oldPartsDispose(
    @Arg('input', () => OldPartsDisposeInput) input: OldPartsDisposeInput,
    @Context() ctx: Ctx,
  ): Promise<OldPartsAct> {
    return disposeOldParts(ctx, await branchWithin(ctx, input.branchId), input);
  }

  @Mutation(() => OldPartsAct, {
    description:
      'PRT-3: the service department writes off the warranty parts of an authorized center, or of a dealer, for a quarter, once for each unit that made them, against signed records and old parts, which go back to that unit. What lacks either waits for the next quarter. Errors: WRITE_OFF_FOR_ONE, NO_AUTHORIZED_CENTER, NO_DEALER, OLD_PART_OF_OTHER_UNIT { partCode }, OLD_PART_MISSING { partCode }, OLD_PARTS_PERIOD_NOT_OVER, OLD_PARTS_PERIOD_DONE, NOT_FOUND (also responsibleUnitCode).',
  })
  async warrantyPartsWriteOff(
    @Arg('input', () => WarrantyPartsWriteOffInput) input: WarrantyPartsWriteOffInput,
    @Context() ctx: Ctx,
  ): Promise<OldPartsAct> {
    return writeOffQuarter(ctx, input);
  }
}

@Resolver(() => OldPartsAct)
export class OldPartsActResolver {
  @FieldResolver(() => ResponsibleUnit, {
    nullable: true,
    description: 'Of a quarter: the unit that made them and has them back.',
  })
  async responsibleUnit(@Root() act: OldPartsAct, @Context() ctx: Ctx): Promise<ResponsibleUnit | null> {
    return act.responsibleUnitId ? ctx.find(ResponsibleUnit, act.responsibleUnitId) : null;
  }
}

@Resolver(() => Replenishment)
export class ReplenishmentResolver {
  @Query(() => ReplenishmentConnection, {
    description: 'PRT-4: what is on order for the jobs of a branch, newest first.',
  })
  async replenishments(
    @Arg('branchId', () => ID) branchId: string,
    @Arg('state', () => ReplenishmentState, { nullable: true }) state: ReplenishmentState | null,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<Replenishment>> {
    await branchWithin(ctx, branchId);
    return orders.page(ctx, { branchId, ...(state ? { state } : {}) }, page);
  }

  @Mutation(() => Replenishment, {
    description:
      'PRT-4: the parts keeper orders what an approved requisition asks for and no store of the branch has. To buy it locally waits for approval. Errors: PART_IN_STOCK, PART_NOT_ON_REQUISITION { partCode }, REPLENISHMENT_EXISTS, EXPECTED_IN_PAST, REQUISITION_STEP_REFUSED, VALIDATION_FAILED (reason), NOT_FOUND.',
  })
  async replenishmentOrder(
    @Arg('input', () => ReplenishmentOrderInput) input: ReplenishmentOrderInput,
    @Context() ctx: Ctx,
  ): Promise<Replenishment> {
    return orderReplenishment(ctx, input);
  }

  @Mutation(() => Replenishment, {
    description:
      'PRT-4: the branch manager or the service department, who did not ask, approves or refuses to buy locally. Errors: OWN_ACT_REFUSED, REPLENISHMENT_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async replenishmentDecide(
    @Arg('input', () => ReplenishmentDecideInput) input: ReplenishmentDecideInput,
    @Context() ctx: Ctx,
  ): Promise<Replenishment> {
    return decideReplenishment(ctx, input);
  }

  @Mutation(() => Replenishment, {
    description:
      'PRT-4: the parts keeper takes in what was ordered. Errors: REPLENISHMENT_STEP_REFUSED { from, to }, WAREHOUSE_UNFIT, VERSION_CONFLICT, NOT_FOUND.',
  })
  async replenishmentArrive(
    @Arg('input', () => ReplenishmentArriveInput) input: ReplenishmentArriveInput,
    @Context() ctx: Ctx,
  ): Promise<Replenishment> {
    return receiveReplenishment(ctx, input);
  }

  @Mutation(() => Replenishment, {
    description:
      'PRT-4: the parts keeper names another day for what is on order; the waiting job shows it, the day before stays on record. Errors: EXPECTED_IN_PAST, EXPECTED_AS_BEFORE, REPLENISHMENT_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async replenishmentReschedule(
    @Arg('input', () => ReplenishmentRescheduleInput) input: ReplenishmentRescheduleInput,
    @Context() ctx: Ctx,
  ): Promise<Replenishment> {
    return rescheduleReplenishment(ctx, input);
  }

  @FieldResolver(() => [ReplenishmentDelay], {
    description: 'PRT-4: the days on which it was expected before, in order.',
  })
  async delays(@Root() order: Replenishment, @Context() ctx: Ctx): Promise<ReplenishmentDelay[]> {
    const found = await ctx.together('replenishmentDelays', order.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(
          ReplenishmentDelay,
          { replenishmentId: { $in: [...ids] } },
          { orderBy: { id: 'asc' } },
        ),
        (delay) => delay.replenishmentId,
      ),
    );
    return found ?? [];
  }
}

@Resolver(() => RepairRequest)
export class RequestPartsResolver {
  @FieldResolver(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'PRT-4: the day on which the parts that it waits for are expected; null where nothing is on order.',
  })
  partsExpectedOn(@Root() request: RepairRequest, @Context() ctx: Ctx): Promise<string | null> {
    return partsExpectedOn(ctx, request.id);
  }
}
