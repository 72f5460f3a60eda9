/**
 * Times in the words a person uses, in the zone of the branch. Parts are joined here and not by the platform's own
 * patterns, so that the server and every browser write the same characters.
 */
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

/** Every branch works in China; the branch's own zone is used where the API names it. */
export const defaultZone = 'Asia/Shanghai';

interface Parts {
  year: number;
  month: number;
  day: number;
  weekday: string;
  monthName: string;
  time: string;
}

function partsOf(instant: string | Date, zone: string): Parts {
  const chinese = getLocale() === 'zh';
  const found: Record<string, string> = {};
  const format = new Intl.DateTimeFormat(chinese ? 'zh-CN' : 'en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: chinese ? 'numeric' : 'short',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  for (const { type, value } of format.formatToParts(new Date(instant))) found[type] = value;
  const numeric = new Intl.DateTimeFormat('en-GB', { timeZone: zone, month: 'numeric' });
  return {
    year: Number(found['year']),
    month: Number(numeric.format(new Date(instant))),
    day: Number(found['day']),
    weekday: found['weekday'] ?? '',
    monthName: found['month'] ?? '',
    time: `${found['hour']}:${found['minute']}`,
  };
}

const dayNumber = ({ year, month, day }: Parts): number => Date.UTC(year, month - 1, day) / 86_400_000;

function dayOf(then: Parts, today: Parts): string {
  const distance = dayNumber(then) - dayNumber(today);
  if (distance === 0) return m.time_today();
  if (distance === 1) return m.time_tomorrow();
  if (distance === -1) return m.time_yesterday();
  const { year, month, day, weekday, monthName } = then;
  const values = { year, month, day, weekday, monthName };
  return year === today.year ? m.time_day(values) : m.time_day_of_year(values);
}

/** "今天 14:30", "14:30 today", "11月24日 周二 14:30". */
export function moment(instant: string, now: string, zone = defaultZone): string {
  const then = partsOf(instant, zone);
  return m.time_moment({ day: dayOf(then, partsOf(now, zone)), time: then.time });
}

/** The same moment for paper, where "today" means nothing: "2026年11月25日 14:30". */
export function written(instant: string, zone = defaultZone): string {
  const { year, month, day: dayOfMonth, monthName, time } = partsOf(instant, zone);
  return m.time_moment({ day: m.time_date({ year, month, day: dayOfMonth, monthName }), time });
}

/** Two moments; on one day the day is said once: "明天 08:00–12:00". */
export function span(from: string, until: string, now: string, zone = defaultZone): string {
  const [first, last] = [partsOf(from, zone), partsOf(until, zone)];
  if (dayNumber(first) !== dayNumber(last)) return `${moment(from, now, zone)} – ${moment(until, now, zone)}`;
  return m.time_moment({ day: dayOf(first, partsOf(now, zone)), time: `${first.time}–${last.time}` });
}

/** The day alone: "今天", "24 Nov, Tue". */
export function day(instant: string, now: string, zone = defaultZone): string {
  return dayOf(partsOf(instant, zone), partsOf(now, zone));
}

/** A calendar day of the contract ("2027-03-01") written out. It has no zone and gets none. */
export function dateWords(localDate: string): string {
  const { year, month, day: dayOfMonth, monthName } = partsOf(`${localDate}T00:00:00Z`, 'UTC');
  return m.time_date({ year, month, day: dayOfMonth, monthName });
}

/** What is left of a promise in working time; the minutes come from the API. */
export function workingTimeLeft(minutes: number): string {
  if (minutes < 60) return m.time_working_minutes_left({ minutes });
  // Half hours, rounded down: never promise more than there is.
  const hours = Math.floor(minutes / 30) / 2;
  return hours === 1 ? m.time_working_hour_left() : m.time_working_hours_left({ hours });
}
