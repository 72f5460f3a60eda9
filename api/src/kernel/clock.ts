/** The business clock. Rules ask it and never the machine, so that a test, or the demo, can set the time. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that can be moved; used by tests and by the demo company only. */
export class SettableClock implements Clock {
  #offset = 0;

  now(): Date {
    return new Date(Date.now() + this.#offset);
  }

  /** From now on the clock shows `at` and runs on from there. */
  set(at: Date): void {
    this.#offset = at.getTime() - Date.now();
  }
}

/** A clock that stands still, for tests whose figures must be exact. */
export class StoppedClock implements Clock {
  constructor(private at: Date) {}

  now(): Date {
    return new Date(this.at);
  }

  set(at: Date): void {
    this.at = at;
  }
}

/** The calendar date of an instant in a time zone, as YYYY-MM-DD. */
export function localDate(at: Date, timeZone: string): string {
  return at.toTemporalInstant().toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The instant at which a calendar date begins in a time zone. */
export function startOfDay(on: string, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from(on).toZonedDateTime(timeZone).epochMilliseconds);
}

/** The instants between which a calendar date lies in a time zone: from included, until excluded. */
export function dayBounds(on: string, timeZone: string): { from: Date; until: Date } {
  const next = Temporal.PlainDate.from(on).add({ days: 1 }).toString();
  return { from: startOfDay(on, timeZone), until: startOfDay(next, timeZone) };
}

/** A month of this century as it is asked for, such as 2026-11: the days after it have four digits of a year as well. */
export const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;
