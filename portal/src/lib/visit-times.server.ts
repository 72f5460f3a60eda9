import { day, moment } from '#lib/times.server.ts';

export interface TimesOfDay {
  day: string;
  times: { value: string; text: string }[];
}

/** The times that the API offers, day by day, as a list to choose from; without the one that is planned. */
export function timesByDay(
  times: readonly string[],
  planned: string | null | undefined,
  now: string,
  zone?: string,
): TimesOfDay[] {
  const days: TimesOfDay[] = [];
  for (const value of times) {
    if (planned && Date.parse(value) === Date.parse(planned)) continue;
    const name = day(value, now, zone);
    if (days.at(-1)?.day !== name) days.push({ day: name, times: [] });
    days.at(-1)?.times.push({ value, text: moment(value, now, zone) });
  }
  return days;
}
