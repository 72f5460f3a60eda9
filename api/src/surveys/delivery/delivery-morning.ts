import { localDate, startOfDay } from '../../kernel/clock.ts';
import { nextWorkingMorning, NoWorkingTime, type WorkingCalendar } from '../../policy/working-time.ts';

/** Longer than any time without a working day in a branch that works at all. */
const LONGEST_IDLE_DAYS = 366;

/**
 * SUR-1: the survey goes out on the working morning after the call is over. So at a moment the calls are due that were over
 * before this instant: the beginning of the last working date whose morning has come, in the branch's zone.
 */
export function overBefore(calendar: WorkingCalendar, at: Date): Date {
  const { timeZone } = calendar;
  const today = Temporal.PlainDate.from(localDate(at, timeZone));
  for (let back = 0; back <= LONGEST_IDLE_DAYS; back += 1) {
    const date = today.subtract({ days: back }).toString();
    const morning = morningFrom(calendar, date);
    // A branch that works no more owes its customers the card all the same: on the next day then.
    if (!morning) return startOfDay(date, timeZone);
    if (morning <= at) return startOfDay(localDate(morning, timeZone), timeZone);
  }
  return startOfDay(today.subtract({ days: LONGEST_IDLE_DAYS }).toString(), timeZone);
}

/** When work begins on the first working date that is not before `date`; null when there is none ahead. */
function morningFrom(calendar: WorkingCalendar, date: string): Date | null {
  try {
    return nextWorkingMorning(calendar, new Date(startOfDay(date, calendar.timeZone).getTime() - 1));
  } catch (none) {
    if (none instanceof NoWorkingTime) return null;
    throw none;
  }
}
