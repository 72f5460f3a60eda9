import { Arg, Ctx as Context, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { cancelRequest } from '../../dispatch/end-request.ts';
import { activeVisit } from '../../dispatch/plan-visit.ts';
import { visitForChange } from '../../dispatch/visit.resolver.ts';
import { Visit, VisitState } from '../../dispatch/visit.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { findDistrict } from '../../organization/branches/find-district.ts';
import { RepairRequest, requestTransitions } from '../../requests/repair-request.ts';
import { courseOf } from '../course/course.query.ts';
import { linkHolder } from '../course/follow-request.ts';
import { TrackedRequest } from '../course/tracked-request.ts';
import {
  RepairRequestCancelByLinkInput,
  VisitConfirmByLinkInput,
  VisitConfirmInput,
  VisitMoveByLinkInput,
  VisitMoveInput,
} from './appointment.input.ts';
import { confirmVisit, moveVisit } from './change-visit.ts';
import { visitCalendar } from './visit-calendar.ts';
import { visitTimes } from './visit-times.ts';

const REFUSALS =
  'Errors: VISIT_CHANGE_TOO_LATE once the technician has set out, PLANNED_TIME_IN_PAST, VISIT_TIME_UNCHANGED, VISIT_TOO_FAR_AHEAD { notAfter }, VISIT_OUTSIDE_WORKING_HOURS, VISIT_TIME_UNAVAILABLE, VERSION_CONFLICT';

/** WSH-3: what the customer does about a planned visit, signed in or by the tracking link. */
@Resolver()
export class AppointmentResolver {
  @Mutation(() => Visit, {
    description:
      'WSH-3: the customer confirms the planned visit; kept with its time. For its customer. Errors: VISIT_CHANGE_TOO_LATE once the technician has set out, VISIT_ALREADY_CONFIRMED, VERSION_CONFLICT, NOT_FOUND.',
  })
  async visitConfirm(
    @Arg('input', () => VisitConfirmInput) input: VisitConfirmInput,
    @Context() ctx: Ctx,
  ): Promise<Visit> {
    const { visit, request } = await visitForChange(ctx, input);
    confirmVisit(ctx, visit, request);
    return visit;
  }

  @Mutation(() => Visit, {
    description: `WSH-3: the customer moves the planned visit within the branch's working time; the technician accepts anew and the supervisor gets an alert. Where it is later, the clocks stand still until then (DSP-9, CUSTOMER_ASKED_FOR_LATER). For its customer. ${REFUSALS}, NOT_FOUND.`,
  })
  async visitMove(
    @Arg('input', () => VisitMoveInput) input: VisitMoveInput,
    @Context() ctx: Ctx,
  ): Promise<Visit> {
    const { visit, request } = await visitForChange(ctx, input);
    await moveVisit(ctx, visit, request, input);
    return visit;
  }

  @Mutation(() => TrackedRequest, {
    description:
      'WSH-3: visitConfirm for whoever holds the tracking link. Errors: LINK_DEAD (forged, foreign, expired), NO_VISIT_PLANNED, VISIT_CHANGE_TOO_LATE, VISIT_ALREADY_CONFIRMED, VERSION_CONFLICT, TOO_MANY_ATTEMPTS.',
  })
  async visitConfirmByLink(
    @Arg('input', () => VisitConfirmByLinkInput) input: VisitConfirmByLinkInput,
    @Context() ctx: Ctx,
  ): Promise<TrackedRequest> {
    return byLink(ctx, input, async ({ linked, request }) => {
      confirmVisit(linked, await plannedVisit(linked, request, input.visitVersion), request);
    });
  }

  @Mutation(() => TrackedRequest, {
    description: `WSH-3: visitMove for whoever holds the tracking link. ${REFUSALS}, LINK_DEAD (forged, foreign, expired), NO_VISIT_PLANNED, TOO_MANY_ATTEMPTS.`,
  })
  async visitMoveByLink(
    @Arg('input', () => VisitMoveByLinkInput) input: VisitMoveByLinkInput,
    @Context() ctx: Ctx,
  ): Promise<TrackedRequest> {
    return byLink(ctx, input, async ({ linked, request }) => {
      await moveVisit(linked, await plannedVisit(linked, request, input.visitVersion), request, input);
    });
  }

  @Mutation(() => TrackedRequest, {
    description:
      'WSH-3, INT-7: cancels visit and request for whoever holds the tracking link, until a technician has set out. Errors: LINK_DEAD (forged, foreign, expired), CANCEL_TOO_LATE, REQUEST_STEP_REFUSED { from, to }, VOUCHER_STEP_REFUSED, TOO_MANY_ATTEMPTS.',
  })
  async repairRequestCancelByLink(
    @Arg('input', () => RepairRequestCancelByLinkInput) input: RepairRequestCancelByLinkInput,
    @Context() ctx: Ctx,
  ): Promise<TrackedRequest> {
    return byLink(ctx, input, ({ linked, request }) => cancelRequest(linked, request, input.reason));
  }
}

/** An act of whoever holds a link, on the one request that it opens. */
async function byLink(
  ctx: Ctx,
  { token }: { token: string },
  act: (opened: { linked: Ctx; request: RepairRequest }) => Promise<void>,
): Promise<TrackedRequest> {
  const holder = await linkHolder(ctx, token);
  const linked = ctx.become(holder);
  const request = await linked.loadForChange(RepairRequest, holder.requestId, { field: 'token' });
  await act({ linked, request });
  return new TrackedRequest(ctx, holder);
}

async function plannedVisit(ctx: Ctx, request: RepairRequest, version: number): Promise<Visit> {
  const visit = await activeVisit(ctx, request.id);
  if (!visit) throw new RuleError('NO_VISIT_PLANNED');
  return ctx.loadForChange(Visit, visit.id, { version });
}

const TIMES = {
  description:
    'WSH-3: moments to which the customer can move the planned visit: the full hours of working time on the next ten working days. Empty where nothing can be moved.',
};
const CALENDAR = {
  nullable: true,
  description:
    'WSH-3: its visits as an iCalendar file (RFC 5545), for the customer’s calendar: a stable UID for each visit, a SEQUENCE that rises with each change, CANCELLED when it is called off. Null while there was never a visit.',
};

@Resolver(() => RepairRequest)
export class RequestAppointmentResolver {
  @FieldResolver(() => [Date], TIMES)
  async visitTimes(@Root() request: RepairRequest, @Context() ctx: Ctx): Promise<Date[]> {
    return isWaiting(await activeVisit(ctx, request.id)) ? visitTimes(ctx, request.branchId) : [];
  }

  @FieldResolver(() => String, CALENDAR)
  async visitCalendar(@Root() request: RepairRequest, @Context() ctx: Ctx): Promise<string | null> {
    // A row of a list has only the columns that were asked for.
    const whole = await ctx.load(RepairRequest, request.id);
    const district = await findDistrict(ctx, whole.districtCode);
    const place = ctx.may('request.contact', whole.branchId)
      ? `${district?.city ?? ''}${district?.name ?? ''}${whole.addressLine}`
      : null;
    return visitCalendar(ctx, whole, place);
  }
}

@Resolver(() => TrackedRequest)
export class TrackedAppointmentResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Version of the planned or running visit; give it back with visitConfirmByLink or visitMoveByLink.',
  })
  async visitVersion(@Root() { linked, requestId }: TrackedRequest): Promise<number | null> {
    return (await activeVisit(linked, requestId))?.version ?? null;
  }

  @FieldResolver(() => Date, { nullable: true, description: 'WSH-3: when the planned time was confirmed.' })
  async visitConfirmedAt(@Root() { linked, requestId }: TrackedRequest): Promise<Date | null> {
    return (await activeVisit(linked, requestId))?.confirmedAt ?? null;
  }

  @FieldResolver(() => Boolean, {
    description:
      'WSH-3: whether the planned visit can be confirmed or moved: until the technician has set out.',
  })
  async visitChangeable(@Root() { linked, requestId }: TrackedRequest): Promise<boolean> {
    return isWaiting(await activeVisit(linked, requestId));
  }

  @FieldResolver(() => Boolean, { description: 'INT-7: whether the link could cancel the request now.' })
  async cancellable(@Root() { linked, requestId }: TrackedRequest): Promise<boolean> {
    const request = await linked.load(RepairRequest, requestId);
    if (!requestTransitions.cancel.from.includes(request.state)) return false;
    return !(await courseOf(linked, request)).setOut;
  }

  @FieldResolver(() => [Date], TIMES)
  async visitTimes(@Root() { linked, requestId }: TrackedRequest): Promise<Date[]> {
    const request = await linked.load(RepairRequest, requestId);
    return isWaiting(await activeVisit(linked, requestId)) ? visitTimes(linked, request.branchId) : [];
  }

  @FieldResolver(() => String, {
    ...CALENDAR,
    description: `${CALENDAR.description} Without the address, which a link does not show.`,
  })
  async visitCalendar(@Root() { linked, requestId }: TrackedRequest): Promise<string | null> {
    return visitCalendar(linked, await linked.load(RepairRequest, requestId), null);
  }
}

/** Planned, and nobody has set out. */
function isWaiting(visit: Visit | null): boolean {
  return visit?.state === VisitState.ASSIGNED || visit?.state === VisitState.ACCEPTED;
}
