import { day, moment } from '#lib/times.server.ts';

export interface TimesOfDay {
  day: string;
  times: { value: string; text: string }[];
}

/** The times that the API offers, day by day, as a list to choose from. */
export function timesByDay(times: readonly string[], now: string, zone?: string): TimesOfDay[] {
  const days: TimesOfDay[] = [];
  for (const value of times) {
    const name = day(value, now, zone);
    if (days.at(-1)?.day !== name) days.push({ day: name, times: [] });
    days.at(-1)?.times.push({ value, text: moment(value, now, zone) });
  }
  return days;
}
