import { Ctx as Context, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { ActorKind } from '../platform/audit.ts';
import { loadCalendar } from '../policy/calendars/load-calendar.ts';
import { type WorkingCalendar, workingMinutesBetween } from '../policy/working-time.ts';
import { eventText } from './event-words.ts';
import { RequestEvent } from './request-event.ts';
import { sayMoment } from './request-messages.ts';
import { RequestEventKind } from './request-words.ts';
import { countedBy, isPending, ServiceTarget, stateAt, TargetPause, TargetState } from './service-target.ts';
import { ServiceVoucher, UnitHistoryEntry } from './service-voucher.ts';

/** What a technician does in front of the customer. */
const ON_SITE = new Set([
  RequestEventKind.ACCEPTED,
  RequestEventKind.SET_OUT,
  RequestEventKind.ARRIVED,
  RequestEventKind.DIAGNOSED,
  RequestEventKind.SERVICE_REPORTED,
  RequestEventKind.TAKEN_AWAY,
]);

@Resolver(() => RequestEvent)
export class RequestEventResolver {
  @FieldResolver(() => String, { description: "What happened, in the reader's language." })
  text(@Root() event: RequestEvent, @Context() ctx: Ctx): string {
    const { planned, plannedBefore, timeZone } = event.params;
    // Planned times are kept as instants and said in the branch's zone.
    const said = (at: string | number | null | undefined) =>
      at && timeZone ? sayMoment(new Date(at), ctx.language, String(timeZone)) : '';
    const params = {
      ...event.params,
      planned: said(planned),
      from: event.params.from ?? said(plannedBefore),
    };
    return eventText(event.kind, params, ctx.language);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Who did it. For customers only their own side and the technician who comes; office staff stay unnamed.',
  })
  actorName(@Root() event: RequestEvent, @Context() ctx: Ctx): string | null {
    const named =
      ctx.actor.kind === 'STAFF' || event.actorKind === ActorKind.CUSTOMER || ON_SITE.has(event.kind);
    return named ? event.actorName : null;
  }
}

@Resolver(() => ServiceTarget)
export class ServiceTargetResolver {
  @FieldResolver(() => TargetState, { description: 'As of now: past due is MISSED, and stays it.' })
  state(@Root() target: ServiceTarget, @Context() ctx: Ctx): TargetState {
    return stateAt(target, ctx.at);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'DSP-10: minutes of its clock until it is due, below 0 once it is missed; null when nothing more is awaited of it.',
  })
  async minutesLeft(@Root() target: ServiceTarget, @Context() ctx: Ctx): Promise<number | null> {
    if (!isPending(target)) return null;
    const calendar = await ctx.together('calendar', target.branchId, async (branchIds) => {
      const found = new Map<string, WorkingCalendar>();
      for (const branchId of branchIds) found.set(branchId, await loadCalendar(ctx.em, branchId));
      return found;
    });
    if (!calendar) return null;
    const from =
      target.state === TargetState.PAUSED
        ? ((await this.#lastPause(target, ctx))?.startedAt ?? ctx.at)
        : ctx.at;
    return Math.floor(workingMinutesBetween(countedBy(target, calendar), from, target.dueAt));
  }

  @FieldResolver(() => [TargetPause], { description: 'DSP-9: every stop of this clock, as an interval.' })
  async pauses(
    @Root() target: ServiceTarget & { pauses?: TargetPause[] },
    @Context() ctx: Ctx,
  ): Promise<TargetPause[]> {
    // A tracking link's holder gets them read along.
    if (target.pauses) return target.pauses;
    const found = await ctx.together('pauses', target.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(TargetPause, { targetId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
        (pause) => pause.targetId,
      ),
    );
    return found ?? [];
  }

  async #lastPause(target: ServiceTarget, ctx: Ctx): Promise<TargetPause | undefined> {
    return (await this.pauses(target, ctx)).findLast((pause) => pause.endedAt === null);
  }
}

@Resolver(() => ServiceVoucher)
export class ServiceVoucherHistoryResolver {
  @FieldResolver(() => [UnitHistoryEntry], {
    description:
      "INT-2: the unit's earlier jobs as they stood when the voucher was drawn, the latest first, at most 10.",
  })
  unitHistory(@Root() voucher: ServiceVoucher): UnitHistoryEntry[] {
    return voucher.history.map((entry) => ({ ...entry, at: new Date(entry.at) }));
  }
}
