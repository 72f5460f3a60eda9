import type { Ctx } from '../../access/context.ts';
import { startOfDay } from '../../kernel/clock.ts';
import { loadCalendar } from '../../policy/calendars/load-calendar.ts';
import { policyAt } from '../../policy/policy-at.ts';
import { shiftsOn, workingMinutesBetween } from '../../policy/working-time.ts';

/** Working days from which the customer chooses; any other moment of working time can be asked for by the API. */
const DAYS_OFFERED = 10;
const HOUR = 3_600_000;

/** WSH-3: the full hours of working time on the branch's next working days, the earliest first. */
export async function visitTimes(ctx: Pick<Ctx, 'em' | 'at'>, branchId: string): Promise<Date[]> {
  const calendar = await loadCalendar(ctx.em, branchId);
  const { timeZone } = calendar;
  const today = ctx.at.toTemporalInstant().toZonedDateTimeISO(timeZone).toPlainDate();
  const { value } = await policyAt(ctx.em, 'visits.customerChange', { branchId }, today.toString());
  const times: Date[] = [];
  for (let ahead = 0, offered = 0; ahead <= value.daysAhead && offered < DAYS_OFFERED; ahead += 1) {
    const date = today.add({ days: ahead });
    if (shiftsOn(calendar, date).length === 0) continue;
    offered += 1;
    const begins = startOfDay(date.toString(), timeZone).getTime();
    const ends = startOfDay(date.add({ days: 1 }).toString(), timeZone).getTime();
    for (let moment = begins; moment < ends; moment += HOUR) {
      const from = new Date(moment);
      const worked = workingMinutesBetween(calendar, from, new Date(moment + HOUR / 60));
      if (worked >= 1 && from > ctx.at) times.push(from);
    }
  }
  return times;
}
