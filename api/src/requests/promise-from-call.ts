import type { Ctx } from '../access/context.ts';
import { loadCalendar } from '../policy/calendars/load-calendar.ts';
import { alarmUnpublishedYears } from '../policy/calendars/unpublished-years.ts';
import { TargetClock } from '../policy/target-clock.ts';
import { unpublishedYears } from '../policy/working-time.ts';
import { momentOf, type Term } from './promise-targets.ts';
import type { RepairRequest } from './repair-request.ts';
import { ServiceTarget, TargetPause, TargetState } from './service-target.ts';

/** A target that is promised later than others and counts from the call like them. */
export async function promiseFromCall(ctx: Ctx, request: RepairRequest, term: Term): Promise<ServiceTarget> {
  const calendar = await loadCalendar(ctx.em, request.branchId);
  const target = ServiceTarget.promise(request, momentOf(term, calendar, request.receivedAt));
  // The clocks of a request stop together: what stopped the others stops this one, as far as it still ran then.
  for (const { reason, startedAt, endedAt, byName } of await stopsOf(ctx, request)) {
    if (startedAt > target.dueAt) break;
    const pause = Object.assign(new TargetPause(), { reason, startedAt, endedAt, byName });
    pause.targetId = target.id;
    pause.requestId = request.id;
    pause.branchId = request.branchId;
    ctx.em.persist(pause);
    if (endedAt) target.shift(startedAt, endedAt, calendar);
    else target.state = TargetState.PAUSED;
  }
  ctx.em.persist(target);
  if (term.clock === TargetClock.WORKING)
    await alarmUnpublishedYears(ctx.em, unpublishedYears(calendar, request.receivedAt, target.dueAt), ctx.at);
  return target;
}

/** Every stop of its clocks once, as the clock that stood longest had it. */
async function stopsOf(ctx: Ctx, request: RepairRequest): Promise<TargetPause[]> {
  const stops = new Map<number, TargetPause>();
  const all = await ctx.em.find(TargetPause, { requestId: request.id }, { orderBy: { startedAt: 'asc' } });
  for (const pause of all) {
    const known = stops.get(pause.startedAt.getTime());
    const longer = !known || (known.endedAt && (!pause.endedAt || pause.endedAt > known.endedAt));
    if (longer) stops.set(pause.startedAt.getTime(), pause);
  }
  return [...stops.values()];
}
