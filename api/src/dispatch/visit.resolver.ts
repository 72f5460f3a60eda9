import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import {
  Arg,
  Args,
  Ctx as Context,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { notFound } from '../kernel/rule-error.ts';
import { sql } from '../kernel/sql.ts';
import { branchWithin } from '../organization/branches/branch-reach.ts';
import { Branch } from '../organization/branches/branch.ts';
import type { ZoneKind } from '../organization/branches/service-zone.ts';
import { MissingQualification } from '../organization/staff/qualification.ts';
import { StaffMember } from '../organization/staff/staff-member.ts';
import { askedFields } from '../platform/asked-fields.ts';
import { type Connection, connectionOf, PageArgs } from '../platform/connection.ts';
import { waitingRequests } from '../requests/call-register.query.ts';
import { RepairRequest } from '../requests/repair-request.ts';
import { RepairRequestConnection } from '../requests/repair-request.resolver.ts';
import { recordEvent } from '../requests/request-event.ts';
import { RequestEventKind, RequestState } from '../requests/request-words.ts';
import { type Candidate, dispatchCandidates, suggestTechnicians } from './dispatch-candidates.query.ts';
import {
  RepairRequestCancelInput,
  RepairRequestDispatchInput,
  RepairRequestMergeInput,
  VisitInput,
  VisitReasonInput,
  VisitReassignInput,
  VisitRescheduleInput,
} from './dispatch.input.ts';
import { cancelRequest, mergeRequest } from './end-request.ts';
import {
  customerAbsent,
  declineVisit,
  dispatchRequest,
  reassignVisit,
  rescheduleVisit,
} from './plan-visit.ts';
import { type Reason, reasonsFor, SuggestionReason } from './rank-technicians.ts';
import { Visit } from './visit.ts';
import { visitsOf } from './visits.query.ts';

@ObjectType({ simpleResolvers: true, description: 'DSP-12: why somebody is suggested, or not.' })
class SuggestionReasonGiven implements Reason {
  @Field(() => SuggestionReason)
  kind!: SuggestionReason;

  @Field(() => Boolean, { description: 'Whether it speaks for sending that technician.' })
  speaksFor!: boolean;

  @Field(() => String, { description: "In the reader's language." })
  text!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'DSP-12: a technician who could be sent, with what is missing for it (DSP-7) and the reasons.',
})
class DispatchCandidate implements Candidate {
  id!: string;
  technician!: Candidate['technician'];
  zoneKind!: ZoneKind;

  @Field(() => Boolean)
  qualified!: boolean;

  @Field(() => [MissingQualification], {
    description: 'Certificate for the product category, or work permit, on the planned day.',
  })
  missing!: readonly MissingQualification[];

  @Field(() => Int, { description: 'Visits already planned or done that day.' })
  visitsThatDay!: number;

  @Field(() => Int, { description: 'Of these, still to be made before the earliest arrival target.' })
  visitsBeforeTarget!: number;

  @Field(() => Int, { description: 'Of these, in the district of the request.' })
  visitsInDistrict!: number;

  @Field(() => Int, { description: 'How many kinds of parts such faults of the model have needed before.' })
  partsLikely!: number;

  @Field(() => Int, { description: 'How many of them are in the technician’s van.' })
  partsInVan!: number;
}

const VisitConnection = connectionOf(Visit, 'Visit');
const DispatchCandidateConnection = connectionOf(DispatchCandidate, 'DispatchCandidate');

/** Locks request and visit in that order, always: two people acting at once wait for each other and never deadlock. */
export async function visitForChange(
  ctx: Ctx,
  input: { visitId: string; version?: number },
): Promise<{ visit: Visit; request: RepairRequest }> {
  const { requestId } = await ctx.load(Visit, input.visitId, 'visitId');
  const request = await ctx.loadForChange(RepairRequest, requestId, { field: 'visitId' });
  const visit = await ctx.loadForChange(Visit, input.visitId, { version: input.version, field: 'visitId' });
  return { visit, request };
}

/** The same for a technician who goes; for anybody else the visit does not exist. */
export async function ownVisitForChange(
  ctx: Ctx,
  input: { visitId: string; version?: number },
): Promise<{ visit: Visit; request: RepairRequest }> {
  const found = await visitForChange(ctx, input);
  if (ctx.actor.kind !== 'STAFF' || !found.visit.teamIds.includes(ctx.actor.staffId))
    throw notFound('visitId');
  return found;
}

/** The same for the one lead: the others of a team come along. */
async function ledVisitForChange(
  ctx: Ctx,
  input: { visitId: string; version?: number },
): Promise<{ visit: Visit; request: RepairRequest }> {
  const found = await ownVisitForChange(ctx, input);
  if (ctx.actor.kind !== 'STAFF' || found.visit.leadId !== ctx.actor.staffId) throw notFound('visitId');
  return found;
}

@Resolver(() => Visit)
export class VisitResolver {
  @Query(() => RepairRequestConnection, {
    description:
      'INT-2, DSP-3: what waits to be dispatched in a branch: left-overs of earlier days first (PRIORITY), then by the time left to the earliest target still awaited; those whose clocks stand come last. For its supervisors and manager, and headquarters.',
  })
  async dispatchQueue(
    @Arg('branchId', () => ID) branchId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<RepairRequest>> {
    await branchWithin(ctx, branchId);
    return (await waitingRequests(
      ctx,
      branchId,
      page,
      askedFields(info),
    )) as unknown as Connection<RepairRequest>;
  }

  @Query(() => DispatchCandidateConnection, {
    description:
      'DSP-12: the technicians of the branch for a request on the planned day (today by default), in the order in which they are suggested: qualified, free before the target, nearby, with the fewest visits. For supervisors.',
  })
  async dispatchCandidates(
    @Arg('requestId', () => ID) requestId: string,
    @Arg('plannedAt', () => Date, { nullable: true }) plannedAt: Date | null,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<DispatchCandidate>> {
    const request = await ctx.load(RepairRequest, requestId, 'requestId');
    return dispatchCandidates(ctx, request, plannedAt ?? ctx.at, page);
  }

  @Query(() => VisitConnection, {
    description:
      "The signed-in technician's visits: of one day in the branch's zone, or all that are planned or running.",
  })
  async myVisits(
    @Arg('on', () => GraphQLLocalDate, { nullable: true }) on: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<Visit>> {
    const [first] = ctx.actor.kind === 'STAFF' ? ctx.actor.assignments : [];
    if (ctx.actor.kind !== 'STAFF' || !first) throw notFound();
    const { timeZone } = await ctx.load(Branch, first.branchId);
    return visitsOf(ctx, { staffId: ctx.actor.staffId, on, timeZone }, page);
  }

  @Query(() => Visit, { nullable: true, description: 'One visit; null when it does not exist for you.' })
  async visit(@Arg('id', () => ID) id: string, @Context() ctx: Ctx): Promise<Visit | null> {
    return ctx.find(Visit, id);
  }

  @Mutation(() => Visit, {
    description:
      'DSP-1: a supervisor of the branch sends one lead technician, more if needed, at a planned time. Errors: TECHNICIAN_NOT_QUALIFIED { technicianId, missing }, PLANNED_TIME_IN_PAST, REQUEST_STEP_REFUSED { from, to }, VERSION_CONFLICT.',
  })
  async repairRequestDispatch(
    @Arg('input', () => RepairRequestDispatchInput) input: RepairRequestDispatchInput,
    @Context() ctx: Ctx,
  ): Promise<Visit> {
    const request = await ctx.loadForChange(RepairRequest, input.requestId, { ...input, field: 'requestId' });
    return dispatchRequest(ctx, request, input);
  }

  @Mutation(() => RepairRequest, {
    description:
      'INT-7: cancels a request. The customer may until a technician has set out (CANCEL_TOO_LATE after that); its clerks and supervisors with a reason. The line stays in the register, struck off. Errors: CANCEL_TOO_LATE, REQUEST_STEP_REFUSED { from, to }, VOUCHER_STEP_REFUSED once the work is signed, VALIDATION_FAILED, VERSION_CONFLICT, NOT_FOUND.',
  })
  async repairRequestCancel(
    @Arg('input', () => RepairRequestCancelInput) input: RepairRequestCancelInput,
    @Context() ctx: Ctx,
  ): Promise<RepairRequest> {
    const request = await ctx.loadForChange(RepairRequest, input.requestId, { ...input, field: 'requestId' });
    await cancelRequest(ctx, request, input.reason);
    return request;
  }

  @Mutation(() => RepairRequest, {
    description:
      'INT-6: this call repeats an open one of the same customer; it points there, its clocks are void and its visit is cancelled. For CLERK and SUPERVISOR of both branches. Errors: MERGE_REFUSED { reason }, REQUEST_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async repairRequestMerge(
    @Arg('input', () => RepairRequestMergeInput) input: RepairRequestMergeInput,
    @Context() ctx: Ctx,
  ): Promise<RepairRequest> {
    return mergeRequest(ctx, input);
  }

  @Mutation(() => Visit, {
    description:
      'The lead technician takes the visit on. Errors: VISIT_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async visitAccept(@Arg('input', () => VisitInput) input: VisitInput, @Context() ctx: Ctx): Promise<Visit> {
    const { visit, request } = await ledVisitForChange(ctx, input);
    visit.accept(ctx.at);
    recordEvent(ctx, request, RequestEventKind.ACCEPTED);
    return visit;
  }

  @Mutation(() => Visit, {
    description:
      'DSP-9: the lead technician cannot take it, with the reason; the request goes back to the queue. Errors: VISIT_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async visitDecline(
    @Arg('input', () => VisitReasonInput) input: VisitReasonInput,
    @Context() ctx: Ctx,
  ): Promise<Visit> {
    const { visit, request } = await ledVisitForChange(ctx, input);
    declineVisit(ctx, visit, request, input.reason);
    return visit;
  }

  @Mutation(() => Visit, {
    description:
      'DSP-9: another lead or team, by a supervisor, before anybody has set out; it has to be accepted anew. Errors: TECHNICIAN_NOT_QUALIFIED { technicianId, missing }, VISIT_STEP_REFUSED, VERSION_CONFLICT, NOT_FOUND.',
  })
  async visitReassign(
    @Arg('input', () => VisitReassignInput) input: VisitReassignInput,
    @Context() ctx: Ctx,
  ): Promise<Visit> {
    const { visit, request } = await visitForChange(ctx, input);
    await reassignVisit(ctx, visit, request, input);
    return visit;
  }

  @Mutation(() => Visit, {
    description:
      'DSP-9: another time, by a supervisor, before anybody has set out; it has to be accepted anew. Errors: PLANNED_TIME_IN_PAST, TECHNICIAN_NOT_QUALIFIED { technicianId, missing }, VISIT_STEP_REFUSED, VERSION_CONFLICT, NOT_FOUND.',
  })
  async visitReschedule(
    @Arg('input', () => VisitRescheduleInput) input: VisitRescheduleInput,
    @Context() ctx: Ctx,
  ): Promise<Visit> {
    const { visit, request } = await visitForChange(ctx, input);
    await rescheduleVisit(ctx, visit, request, input.plannedAt, input.reason);
    return visit;
  }

  @Mutation(() => Visit, {
    description:
      'DSP-9: nobody was there; the clock stops until a new time is planned, and the request goes back to the queue. By a technician of the visit. Errors: VISIT_STEP_REFUSED, VERSION_CONFLICT, NOT_FOUND.',
  })
  async visitNoShow(
    @Arg('input', () => VisitReasonInput) input: VisitReasonInput,
    @Context() ctx: Ctx,
  ): Promise<Visit> {
    const { visit, request } = await ownVisitForChange(ctx, input);
    await customerAbsent(ctx, visit, request, input.reason);
    return visit;
  }

  @FieldResolver(() => RepairRequest)
  async request(@Root() visit: Visit, @Context() ctx: Ctx): Promise<RepairRequest> {
    return ctx.load(RepairRequest, visit.requestId);
  }

  @FieldResolver(() => StaffMember, {
    nullable: true,
    description: 'The one lead technician; null for customers, who have leadName.',
  })
  async lead(@Root() visit: Visit, @Context() ctx: Ctx): Promise<StaffMember> {
    return ctx.load(StaffMember, visit.leadId);
  }

  @FieldResolver(() => String, { description: 'Name of the lead, for the customer too.' })
  async leadName(@Root() visit: Visit & { leadName?: string }, @Context() ctx: Ctx): Promise<string> {
    if (visit.leadName !== undefined) return visit.leadName;
    const found = await ctx.together('leadName', visit.id, async (ids) => {
      const rows = await ctx.read.rows<{ id: string; name: string }>(sql`
        select v.id, t.name from visit v join staff_member t on t.id = v.lead_id
        where ${ctx.read.visible(Visit, 'v')} and v.id = any(${ids}::uuid[])`);
      return new Map(rows.map((row) => [row.id, row]));
    });
    return found?.name ?? '';
  }

  @FieldResolver(() => [StaffMember], {
    nullable: true,
    description: 'Everybody who goes, the lead included; null for customers.',
  })
  async team(@Root() visit: Visit, @Context() ctx: Ctx): Promise<StaffMember[]> {
    return Promise.all(visit.teamIds.map((id) => ctx.load(StaffMember, id)));
  }
}

@Resolver(() => DispatchCandidate)
export class DispatchCandidateResolver {
  @FieldResolver(() => StaffMember)
  technician(@Root() { technician }: DispatchCandidate): DispatchCandidate['technician'] {
    return technician;
  }

  @FieldResolver(() => [SuggestionReasonGiven], { description: 'DSP-12: the weightiest first.' })
  reasons(@Root() candidate: DispatchCandidate, @Context() ctx: Ctx): SuggestionReasonGiven[] {
    return reasonsFor(candidate, candidate.zoneKind, ctx.language);
  }
}

/** How many are suggested beside a waiting request. */
const SUGGESTED = 3;

@Resolver(() => RepairRequest)
export class SuggestedTechniciansResolver {
  @FieldResolver(() => [DispatchCandidate], {
    description:
      'DSP-12: the first three of dispatchCandidates for a visit today; empty unless it waits to be dispatched. For supervisors of its branch.',
  })
  async suggestedTechnicians(
    @Root() request: RepairRequest,
    @Context() ctx: Ctx,
  ): Promise<DispatchCandidate[]> {
    if (request.state !== RequestState.REGISTERED) return [];
    const waiting = (waitingHere.get(ctx) ?? new Map<string, RepairRequest>()).set(request.id, request);
    waitingHere.set(ctx, waiting);
    const found = await ctx.together('suggestedTechnicians', request.id, (ids) =>
      suggestTechnicians(
        ctx,
        ids.flatMap((id) => waiting.get(id) ?? []),
        ctx.at,
        SUGGESTED,
      ),
    );
    return found ?? [];
  }
}

/** The rows whose suggestions are asked for together: a list has read what decides already. */
const waitingHere = new WeakMap<Ctx, Map<string, RepairRequest>>();

@Resolver(() => RepairRequest)
export class RequestVisitsResolver {
  @FieldResolver(() => [Visit], { description: 'Every visit, planned, running and past, in order.' })
  async visits(@Root() request: RepairRequest & { visits?: Visit[] }, @Context() ctx: Ctx): Promise<Visit[]> {
    if (request.visits) return request.visits;
    const found = await ctx.together('visits', request.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(Visit, { requestId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
        (v) => v.requestId,
      ),
    );
    return found ?? [];
  }
}
