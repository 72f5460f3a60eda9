import type { Ctx } from '../access/context.ts';
import { dayBounds, localDate } from '../kernel/clock.ts';
import { RuleError } from '../kernel/rule-error.ts';
import type { Branch } from '../organization/branches/branch.ts';
import { loadCalendar } from '../policy/calendars/load-calendar.ts';
import { workingMinutesBetween } from '../policy/working-time.ts';
import { closeDay } from './close-day.ts';
import { LOOKED_BACK_DAYS } from './close-days.ts';
import { DayEnd } from './day-end.ts';

/**
 * DSP-3: a day closed by a person: today's once its work is over, or one that stayed open.
 * @throws RuleError DAY_IN_FUTURE, DAY_NOT_OVER, DAY_TOO_LONG_AGO { earliest }, DAY_ALREADY_CLOSED
 */
export async function closeDayByHand(ctx: Ctx, branch: Branch, on: string): Promise<DayEnd> {
  const today = localDate(ctx.at, branch.timeZone);
  if (on > today) throw new RuleError('DAY_IN_FUTURE', {}, 'on');
  const earliest = Temporal.PlainDate.from(today).subtract({ days: LOOKED_BACK_DAYS }).toString();
  if (on < earliest) throw new RuleError('DAY_TOO_LONG_AGO', { earliest }, 'on');
  const { until } = dayBounds(on, branch.timeZone);
  const calendar = await loadCalendar(ctx.em, branch.id);
  if (on === today && workingMinutesBetween(calendar, ctx.at, until) > 0)
    throw new RuleError('DAY_NOT_OVER', {}, 'on');
  const closed = await closeDay(ctx.em, ctx.jobs, { branch, on, over: on < today });
  if (!closed) throw new RuleError('DAY_ALREADY_CLOSED', {}, 'on');
  return ctx.em.findOneOrFail(DayEnd, { id: closed });
}
