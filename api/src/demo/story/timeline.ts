import { localDate, startOfDay } from '../../kernel/clock.ts';
import { shiftsOn, type WorkingCalendar, workingMinutesBetween } from '../../policy/working-time.ts';
import type { StoryClock } from './stage.ts';

/** Something that happens over days: yields the moment of its next step and goes on when that has come. */
export type Tale = AsyncGenerator<Date, void, void>;

/**
 * Tells all tales as one course of events: whatever comes next in time happens next, with the clock set to it. So numbers,
 * records and messages come in the order in which they would have come.
 */
export async function tell(
  tales: readonly Tale[],
  { clock, until, afterEach }: { clock: StoryClock; until: Date; afterEach: () => Promise<void> },
): Promise<void> {
  const waiting: { tale: Tale; at: Date }[] = [];
  const goOn = async (tale: Tale): Promise<void> => {
    const next = await tale.next();
    if (next.done) return;
    if (next.value > until)
      throw new Error(`a tale waits for ${next.value.toISOString()}, which is yet to come`);
    waiting.push({ tale, at: next.value });
  };
  for (const tale of tales) await goOn(tale);
  for (;;) {
    waiting.sort((a, b) => a.at.getTime() - b.at.getTime());
    const next = waiting.shift();
    if (!next) return;
    clock.set(next.at);
    await goOn(next.tale);
    await afterEach();
  }
}

const MINUTE = 60_000;

/** The days of one branch, counted back from the moment at which the story ends. */
export class BranchDays {
  constructor(
    readonly calendar: WorkingCalendar,
    readonly now: Date,
  ) {}

  /** A time of day on the so-manieth whole working day before today (a morning of work is none); 1 is the last one. */
  back(days: number, time: string): Date {
    const { calendar } = this;
    let date = Temporal.PlainDate.from(localDate(this.now, calendar.timeZone));
    for (let left = days; left > 0;) {
      date = date.subtract({ days: 1 });
      if (shiftsOn(calendar, date).length > 1) left -= 1;
    }
    const midnight = startOfDay(date.toString(), calendar.timeZone);
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return new Date(midnight.getTime() + (hours * 60 + minutes) * MINUTE);
  }

  /** So many minutes ago, at whatever hour: for what cannot wait, and for what customers do at home. */
  ago(minutes: number): Date {
    return new Date(this.now.getTime() - minutes * MINUTE);
  }

  /** The last moment in working hours from which so many working minutes have passed by now. */
  workedAgo(minutes: number): Date {
    let early = this.now.getTime() - 40 * 24 * 60 * MINUTE;
    let late = this.now.getTime();
    while (late - early > 1000) {
      const middle = new Date((early + late) / 2);
      if (workingMinutesBetween(this.calendar, middle, this.now) >= minutes) early = middle.getTime();
      else late = middle.getTime();
    }
    return new Date(early);
  }

  /** A time of day on the next working day after today. */
  ahead(time: string): Date {
    let date = Temporal.PlainDate.from(localDate(this.now, this.calendar.timeZone));
    do date = date.add({ days: 1 });
    while (shiftsOn(this.calendar, date).length === 0);
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return new Date(
      startOfDay(date.toString(), this.calendar.timeZone).getTime() + (hours * 60 + minutes) * MINUTE,
    );
  }
}
