import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorkingMinutes,
  NoWorkingTime,
  workingMinutesBetween,
  type Shift,
  type Weekday,
  type WorkingCalendar,
} from './working-time.ts';

/*
 * A second, slow way to count: go through two weeks minute by minute, read each minute's wall clock from Intl and mark
 * it as work or not. It shares nothing with the code under test: no Temporal, no intervals, no days put together.
 */

const MINUTE = 60_000;
const DAY = 86_400_000;
const WINDOW_DAYS = 16;
const MINUTES = WINDOW_DAYS * 1_440;

/** Windows of two weeks, most of them around a change of the clock; the dates are their first days in UTC. */
const WINDOWS: readonly (readonly [timeZone: string, from: string])[] = [
  ['Asia/Shanghai', '2026-02-09'],
  ['Asia/Shanghai', '2025-09-24'],
  ['Asia/Urumqi', '2026-09-25'],
  ['Asia/Kolkata', '2026-11-02'],
  ['Asia/Kathmandu', '2026-11-02'],
  ['America/New_York', '2026-03-03'],
  ['America/New_York', '2026-10-26'],
  ['Europe/Berlin', '2026-03-23'],
  ['Europe/Berlin', '2026-10-19'],
  ['Australia/Lord_Howe', '2026-03-30'],
  ['Australia/Lord_Howe', '2026-09-28'],
  ['America/Santiago', '2026-03-30'],
  ['America/Santiago', '2026-08-31'],
  ['Africa/Cairo', '2026-04-20'],
  ['Africa/Cairo', '2026-10-23'],
  ['America/St_Johns', '2026-03-03'],
  ['America/Havana', '2026-10-26'],
  ['Pacific/Apia', '2011-12-24'],
];

interface Window {
  readonly timeZone: string;
  readonly start: number;
  /** Wall clock of every minute, as minutes since 1 January 1970 by that clock. */
  readonly wall: readonly number[];
  /** The dates (days since 1 January 1970) that its clock shows. */
  readonly shown: ReadonlySet<number>;
  /** For each time from the first one on: the first minute at which the clock shows that time or a later one. */
  readonly firsts: readonly number[];
  /** The calendar dates that the window touches, the one before included (its night shift reaches in). */
  readonly dates: readonly string[];
}

const windows: readonly Window[] = WINDOWS.map(([timeZone, from]) => {
  const start = Date.parse(`${from}T00:00:00Z`);
  const format = new Intl.DateTimeFormat('en-GB-u-hc-h23', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const wall = Array.from({ length: MINUTES }, (_, i) => {
    const part = Object.fromEntries(
      format.formatToParts(start + i * MINUTE).map((p) => [p.type, Number(p.value)]),
    );
    return Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute) / MINUTE;
  });
  const dates = Array.from({ length: WINDOW_DAYS + 4 }, (_, i) =>
    new Date(start + (i - 2) * DAY).toISOString().slice(0, 10),
  );
  const shown = new Set(wall.map((minute) => Math.floor(minute / 1_440)));
  const firsts: number[] = [];
  wall.forEach((shows, minute) => {
    while (firsts.length <= shows - wall[0]!) firsts.push(minute);
  });
  return { timeZone, start, wall, shown, firsts, dates };
});

/** The first minute whose clock shows this time or a later one; a time before the window gives its first minute. */
function first({ wall, firsts }: Window, wallMinute: number): number {
  return firsts[Math.max(0, wallMinute - wall[0]!)] ?? MINUTES;
}

/** Which minutes of the window are work. */
function workingMinutes(window: Window, calendar: WorkingCalendar): Uint8Array {
  const working = new Uint8Array(MINUTES);
  for (const date of window.dates) {
    const day = Date.parse(date) / DAY;
    // A date that no clock in the window ever shows is not worked (or lies outside the window altogether).
    const outside = day * 1_440 < window.wall[0]! || day * 1_440 > window.wall[MINUTES - 1]!;
    if (!window.shown.has(day) && !outside) continue;
    for (const shift of shiftsOfDate(calendar, date)) {
      const [fromHour, fromMinute] = shift.from.split(':').map(Number) as [number, number];
      const [toHour, toMinute] = shift.to.split(':').map(Number) as [number, number];
      const from = fromHour * 60 + fromMinute;
      const to = toHour * 60 + toMinute;
      const begins = first(window, day * 1_440 + from);
      const ends = first(window, day * 1_440 + (to > from ? to : to + 1_440));
      for (let i = begins; i < ends; i += 1) working[i] = 1;
    }
  }
  return working;
}

function shiftsOfDate(calendar: WorkingCalendar, date: string): readonly Shift[] {
  const weekday = ((new Date(date).getUTCDay() + 6) % 7) + 1;
  if (calendar.exceptions && date in calendar.exceptions) return calendar.exceptions[date]!;
  const like = calendar.makeUpDays?.get(date);
  if (like) return calendar.weekly[like] ?? [];
  if (calendar.holidays?.has(date)) return [];
  return calendar.weekly[weekday as Weekday] ?? [];
}

/** The earliest moment at which so many milliseconds of work have passed; none when the window ends before. */
function slowAdd(window: Window, working: Uint8Array, from: number, amount: number): number | undefined {
  let at = from;
  let left = amount;
  while (left > 0) {
    const minute = Math.floor((at - window.start) / MINUTE);
    if (minute >= MINUTES) return undefined;
    const minuteEnds = window.start + (minute + 1) * MINUTE;
    if (working[minute]) {
      if (minuteEnds - at >= left) return at + left;
      left -= minuteEnds - at;
    }
    at = minuteEnds;
  }
  return at;
}

function slowBetween(window: Window, working: Uint8Array, a: number, b: number): number {
  let sum = 0;
  for (let at = a; at < b;) {
    const minute = Math.floor((at - window.start) / MINUTE);
    const next = Math.min(b, window.start + (minute + 1) * MINUTE);
    if (working[minute]) sum += next - at;
    at = next;
  }
  return sum;
}

const time = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const anyShift: fc.Arbitrary<Shift> = fc
  .tuple(fc.integer({ min: 0, max: 1_439 }), fc.integer({ min: 0, max: 1_440 }))
  .map(([from, to]) => ({ from: time(from), to: time(to) }));

/** An office day: morning, lunch, afternoon, sometimes an evening. */
const officeDay: fc.Arbitrary<readonly Shift[]> = fc
  .tuple(fc.integer({ min: 360, max: 600 }), fc.integer({ min: 10, max: 150 }), fc.boolean())
  .map(([opens, lunch, evening]) => [
    { from: time(opens), to: '12:00' },
    { from: time(720 + lunch), to: '18:00' },
    ...(evening ? [{ from: '19:00', to: '22:30' }] : []),
  ]);

/** Around the hours in which clocks are changed. */
const nightDay: fc.Arbitrary<readonly Shift[]> = fc.constantFrom<readonly Shift[]>(
  [{ from: '22:00', to: '06:00' }],
  [{ from: '00:00', to: '24:00' }],
  [{ from: '00:30', to: '02:30' }],
  [
    { from: '23:30', to: '00:30' },
    { from: '01:15', to: '03:00' },
  ],
);

const anyDay: fc.Arbitrary<readonly Shift[]> = fc.oneof(
  { weight: 4, arbitrary: officeDay },
  { weight: 2, arbitrary: nightDay },
  { weight: 2, arbitrary: fc.array(anyShift, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constant([]) },
);

interface Case {
  readonly window: Window;
  readonly calendar: WorkingCalendar;
  readonly a: number;
  readonly b: number;
  readonly amount: number;
}

const anyCase: fc.Arbitrary<Case> = fc.constantFrom(...windows).chain((window) => {
  const date = fc.constantFrom(...window.dates);
  const weekday = fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>;
  const moment = fc.oneof(
    fc.integer({ min: 0, max: MINUTES - 1 }).map((minute) => window.start + minute * MINUTE),
    fc.integer({ min: 0, max: MINUTES * MINUTE - 1 }).map((at) => window.start + at),
  );
  return fc.record({
    window: fc.constant(window),
    calendar: fc.record({
      timeZone: fc.constant(window.timeZone),
      weekly: fc.dictionary(weekday.map(String), anyDay, { minKeys: 2, maxKeys: 7 }),
      exceptions: fc.dictionary(date, anyDay, { maxKeys: 3 }),
      holidays: fc.uniqueArray(date, { maxLength: 5 }).map((dates) => new Set(dates)),
      makeUpDays: fc.uniqueArray(fc.tuple(date, weekday), { maxLength: 3 }).map((days) => new Map(days)),
    }),
    a: moment,
    b: moment,
    amount: fc.oneof(
      fc.integer({ min: 0, max: 3_000 }).map((minutes) => minutes * MINUTE),
      fc.integer({ min: 0, max: 600 * MINUTE }),
    ),
  });
});

describe('working time against a count minute by minute', () => {
  it('WSH-7 adds and measures working time like a count minute by minute, in 10,000 random calendars', () => {
    fc.assert(
      fc.property(anyCase, ({ window, calendar, a, b, amount }) => {
        const working = workingMinutes(window, calendar);
        const windowEnds = window.start + MINUTES * MINUTE;

        expect(workingMinutesBetween(calendar, new Date(a), new Date(b)) * MINUTE).toBeCloseTo(
          a <= b ? slowBetween(window, working, a, b) : 0 - slowBetween(window, working, b, a),
          3,
        );

        let fast: number;
        try {
          fast = addWorkingMinutes(calendar, new Date(a), amount / MINUTE).getTime();
        } catch (error) {
          expect(error).toBeInstanceOf(NoWorkingTime);
          fast = Number.POSITIVE_INFINITY;
        }
        const slow = slowAdd(window, working, a, amount);
        if (slow === undefined) {
          expect(fast).toBeGreaterThan(windowEnds);
          return;
        }
        expect(fast).toBe(slow);

        // What was added is what is measured, and a millisecond earlier it had not all passed.
        const measured = (at: number): number =>
          Math.round(workingMinutesBetween(calendar, new Date(a), new Date(at)) * MINUTE);
        expect(measured(fast)).toBe(amount);
        if (amount > 0) expect(measured(fast - 1)).toBe(amount - 1);
      }),
      { numRuns: 10_000 },
    );
  });
});
