import { RuleError, type ErrorCodes } from '../kernel/rule-error.ts';

/** A stretch of work by the wall clock of the calendar's zone. */
export interface Shift {
  /** 'HH:MM', 00:00 to 23:59. */
  readonly from: string;
  /** 'HH:MM' up to '24:00', exclusive. At or before `from` it is meant for the next day (a night shift). */
  readonly to: string;
}

/** ISO weekday: 1 Monday to 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * When a branch works. A value: change it by making another one, because what was computed for a calendar is kept
 * with it. Dates are 'YYYY-MM-DD' in the zone. For one date an own exception counts before a make-up working day, that
 * before a public holiday, that before the week.
 */
export interface WorkingCalendar {
  /** IANA name, such as 'Asia/Shanghai'. */
  readonly timeZone: string;
  /** Several shifts a day; the gap between two is lunch. A weekday left out is free. Overlaps count once. */
  readonly weekly: Readonly<Partial<Record<Weekday, readonly Shift[]>>>;
  /** The branch's own days: no shifts means closed. */
  readonly exceptions?: Readonly<Record<string, readonly Shift[]>>;
  /** Public holidays: closed. */
  readonly holidays?: ReadonlySet<string>;
  /** Make-up working days, each with the weekday whose shifts are worked on it. */
  readonly makeUpDays?: ReadonlyMap<string, Weekday>;
  /** Years whose holidays are known; every other year is reported by `unpublishedYears`, none is taken on trust. */
  readonly publishedYears?: ReadonlySet<number>;
}

const ALL_DAY: readonly Shift[] = [{ from: '00:00', to: '24:00' }];

/** Day and night, every day: what does not wait for anybody's shift is counted by it (DSP-4). */
export const AROUND_THE_CLOCK: WorkingCalendar = {
  timeZone: 'UTC',
  weekly: { 1: ALL_DAY, 2: ALL_DAY, 3: ALL_DAY, 4: ALL_DAY, 5: ALL_DAY, 6: ALL_DAY, 7: ALL_DAY },
};

export const workingTimeErrors: ErrorCodes = {
  NO_WORKING_TIME:
    'The working calendar does not hold the working time asked for: nothing can be promised by it.',
  WORKING_CALENDAR_INVALID: 'The working calendar cannot be read; params.problem: TIME_ZONE, DATE or SHIFT.',
};

/** The calendar never works (again), so that much time will never have passed in it. */
export class NoWorkingTime extends RuleError {
  constructor() {
    super('NO_WORKING_TIME');
    this.name = 'NoWorkingTime';
  }
}

/** Three years without a minute of work: no real branch, and a bound for the search. */
const IDLE_DAYS = 1_100;
/** Twenty years: no promise reaches farther, and a slip in a policy number must not keep the machine busy. */
const FARTHEST_DAYS = 7_305;
/** About eleven years of days; more are not worth their memory. */
const CACHED_DAYS = 4_000;
const MINUTE = 60_000;
const DAY = 86_400_000;

type Moment = Temporal.Instant | Date;

/** Working time within one local date, as instants in milliseconds, in order and without overlap. */
interface WorkingDay {
  readonly begins: number;
  readonly ends: number;
  readonly working: readonly (readonly [from: number, to: number])[];
  readonly total: number;
}

interface Compiled {
  readonly days: Map<number, WorkingDay>;
  readonly begins: Map<number, number>;
}

const compiledCalendars = new WeakMap<WorkingCalendar, Compiled>();

/**
 * The earliest instant t at or after `from` with `workingMinutesBetween(calendar, from, t) = minutes`; the answer is of
 * the kind that was given. So 0 minutes give `from` itself, also outside working time, and time that runs out exactly
 * at the end of a shift ends there and not at the next shift's beginning. Minutes may be fractions; everything is
 * exact to the millisecond, what is finer is dropped.
 * @throws NoWorkingTime when the calendar does not hold that much.
 */
export function addWorkingMinutes(calendar: WorkingCalendar, from: Date, minutes: number): Date;
export function addWorkingMinutes(
  calendar: WorkingCalendar,
  from: Temporal.Instant,
  minutes: number,
): Temporal.Instant;
export function addWorkingMinutes(calendar: WorkingCalendar, from: Moment, minutes: number): Moment {
  let left = Math.round(minutes * MINUTE);
  if (!(left >= 0 && Number.isSafeInteger(left)))
    throw new RangeError('Working minutes to add: zero or more');
  const start = milliseconds(from);
  if (left === 0) return momentLike(from, start);
  const today = dayAt(calendar, start);
  let idle = 0;
  for (let day = today; day <= today + FARTHEST_DAYS; day += 1) {
    const { working, total } = workingDay(calendar, day);
    for (const [begins, ends] of working) {
      if (ends <= start) continue;
      const at = Math.max(begins, start);
      if (ends - at >= left) return momentLike(from, at + left);
      left -= ends - at;
    }
    idle = total === 0 ? idle + 1 : 0;
    if (idle > IDLE_DAYS) break;
  }
  throw new NoWorkingTime();
}

/** Working minutes from `a` to `b`, with fractions, exact to the millisecond; negative when `b` lies before `a`. */
export function workingMinutesBetween(calendar: WorkingCalendar, a: Moment, b: Moment): number {
  const from = milliseconds(a);
  const to = milliseconds(b);
  if (to < from) return 0 - workingMinutesBetween(calendar, b, a);
  let sum = 0;
  for (let day = dayAt(calendar, from); ; day += 1) {
    const { begins, ends, working, total } = workingDay(calendar, day);
    if (begins >= to) return sum / MINUTE;
    if (from <= begins && ends <= to) sum += total;
    else for (const shift of working) sum += Math.max(0, Math.min(shift[1], to) - Math.max(shift[0], from));
  }
}

/** The shifts that begin on a date, as the calendar states them; none when it is closed. */
export function shiftsOn(calendar: WorkingCalendar, date: Temporal.PlainDate | string): readonly Shift[] {
  return shiftsOfDay(calendar, dayNumber(date.toString()));
}

/**
 * When work begins on the first working date after the local date of `at`; never on that date itself. The answer is
 * of the kind that was given.
 * @throws NoWorkingTime when there is no such date.
 */
export function nextWorkingMorning(calendar: WorkingCalendar, at: Date): Date;
export function nextWorkingMorning(calendar: WorkingCalendar, at: Temporal.Instant): Temporal.Instant;
export function nextWorkingMorning(calendar: WorkingCalendar, at: Moment): Moment {
  const today = dayAt(calendar, milliseconds(at));
  for (let day = today + 1; day <= today + IDLE_DAYS; day += 1) {
    // What a night shift leaves over from the evening before is no morning: only shifts of the date itself count.
    const starts = shiftsOfDay(calendar, day).map((shift) => minuteOfDay(shift.from));
    if (starts.length === 0 || isSkipped(calendar, day)) continue;
    return momentLike(at, wallClock(calendar.timeZone, day, Math.min(...starts)));
  }
  throw new NoWorkingTime();
}

/**
 * The years between two instants (both included, in the calendar's zone) whose public holidays are not published. What
 * was computed across them counts their holidays as plain days: whoever computes must raise an alarm for each (WSH-7).
 */
export function unpublishedYears(calendar: WorkingCalendar, a: Moment, b: Moment): number[] {
  const [first, last] = [a, b]
    .map((at) => new Date(dayAt(calendar, milliseconds(at)) * DAY).getUTCFullYear())
    .sort((x, y) => x - y) as [number, number];
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return years.filter((year) => !calendar.publishedYears?.has(year));
}

/**
 * Refuses a calendar that cannot be computed with, before it is stored.
 * @throws RuleError WORKING_CALENDAR_INVALID
 */
export function checkWorkingCalendar(calendar: WorkingCalendar): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone: calendar.timeZone });
  } catch {
    throw invalid('TIME_ZONE', 'timeZone');
  }
  for (const date of [
    ...Object.keys(calendar.exceptions ?? {}),
    ...(calendar.holidays ?? []),
    ...(calendar.makeUpDays?.keys() ?? []),
  ]) {
    dayNumber(date);
  }
  for (const shift of [
    ...Object.values(calendar.weekly),
    ...Object.values(calendar.exceptions ?? {}),
  ].flat()) {
    minuteOfDay(shift.to);
    if (minuteOfDay(shift.from) === 1_440) throw invalid('SHIFT', 'shifts');
  }
}

function invalid(problem: 'TIME_ZONE' | 'DATE' | 'SHIFT', field: string): RuleError {
  return new RuleError('WORKING_CALENDAR_INVALID', { problem }, field);
}

function shiftsOfDay(calendar: WorkingCalendar, day: number): readonly Shift[] {
  const date = new Date(day * DAY).toISOString().slice(0, 10);
  const exception = calendar.exceptions?.[date];
  if (exception) return exception;
  const worksLike = calendar.makeUpDays?.get(date);
  if (worksLike === undefined && calendar.holidays?.has(date)) return [];
  return calendar.weekly[worksLike ?? weekdayOf(day)] ?? [];
}

/** Days are counted from 1 January 1970, which was a Thursday. */
function weekdayOf(day: number): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

function workingDay(calendar: WorkingCalendar, day: number): WorkingDay {
  const { days } = compiled(calendar);
  const known = days.get(day);
  if (known) return known;
  if (days.size >= CACHED_DAYS) days.clear();
  const made = compileDay(calendar, day);
  days.set(day, made);
  return made;
}

function compileDay(calendar: WorkingCalendar, day: number): WorkingDay {
  const begins = dayBegins(calendar, day);
  const ends = dayBegins(calendar, day + 1);
  const pieces: [number, number][] = [];
  // The night shift of the date before works on into this one.
  for (const startDay of [day - 1, day]) {
    if (isSkipped(calendar, startDay)) continue;
    for (const shift of shiftsOfDay(calendar, startDay)) {
      const from = minuteOfDay(shift.from);
      const to = minuteOfDay(shift.to);
      const overnight = to <= from;
      if (startDay < day && !overnight) continue;
      const start = Math.max(begins, wallClock(calendar.timeZone, startDay, from));
      const end = Math.min(ends, wallClock(calendar.timeZone, startDay + (overnight ? 1 : 0), to));
      if (start < end) pieces.push([start, end]);
    }
  }
  const working = union(pieces);
  return { begins, ends, working, total: working.reduce((sum, [from, to]) => sum + to - from, 0) };
}

function union(pieces: [number, number][]): [number, number][] {
  const merged: [number, number][] = [];
  for (const piece of pieces.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && piece[0] <= last[1]) last[1] = Math.max(last[1], piece[1]);
    else merged.push(piece);
  }
  return merged;
}

/** Whether the zone leapt over the whole date, as Samoa did over 30 December 2011: nobody works on it. */
function isSkipped(calendar: WorkingCalendar, day: number): boolean {
  return dayBegins(calendar, day) === dayBegins(calendar, day + 1);
}

function dayBegins(calendar: WorkingCalendar, day: number): number {
  const { begins } = compiled(calendar);
  const known = begins.get(day);
  if (known !== undefined) return known;
  if (begins.size >= CACHED_DAYS) begins.clear();
  const at = wallClock(calendar.timeZone, day, 0);
  begins.set(day, at);
  return at;
}

function compiled(calendar: WorkingCalendar): Compiled {
  let known = compiledCalendars.get(calendar);
  if (!known) compiledCalendars.set(calendar, (known = { days: new Map(), begins: new Map() }));
  return known;
}

/**
 * The first instant at which the clock on the wall shows this minute of the day or has been put past it. So a shift
 * that ends at 02:30 ends at the leap when the clock goes from 02:00 to 03:00, and a minute that comes twice counts
 * when it first comes. (Temporal's own default would move 02:30 to 03:30.)
 */
function wallClock(timeZone: string, day: number, minute: number): number {
  const utc = new Date(day * DAY + minute * MINUTE);
  const wall = new Temporal.PlainDateTime(
    utc.getUTCFullYear(),
    utc.getUTCMonth() + 1,
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
  );
  const at = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  if (at.toPlainDateTime().equals(wall)) return at.epochMilliseconds;
  return at.getTimeZoneTransition('next')?.epochMilliseconds ?? at.epochMilliseconds;
}

/** The day within whose bounds an instant lies. */
function dayAt(calendar: WorkingCalendar, at: number): number {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(calendar.timeZone);
  let day = Date.UTC(local.year, local.month - 1, local.day) / DAY;
  // A clock put back across midnight shows yesterday's date again: the day that has begun goes on.
  while (dayBegins(calendar, day + 1) <= at) day += 1;
  return day;
}

function dayNumber(date: string): number {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== date) throw invalid('DATE', 'date');
  return at / DAY;
}

function minuteOfDay(time: string): number {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)$|^(24):(00)$/.exec(time);
  if (!parts) throw invalid('SHIFT', 'shifts');
  return Number(parts[1] ?? parts[3]) * 60 + Number(parts[2] ?? parts[4]);
}

function milliseconds(at: Moment): number {
  const value = at instanceof Date ? at.getTime() : at.epochMilliseconds;
  if (Number.isNaN(value)) throw new RangeError('Not a moment in time');
  return value;
}

function momentLike(given: Moment, value: number): Moment {
  return given instanceof Date ? new Date(value) : Temporal.Instant.fromEpochMilliseconds(value);
}
