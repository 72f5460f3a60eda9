import data from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { WorkingCalendar, Weekday } from './working-time.ts';

/** A holiday's name, or of a make-up working day the holiday it makes up for. */
interface HolidayName {
  readonly zh: string;
  readonly en: string;
}

/** One year of the State Council's arrangement. Keys are dates 'YYYY-MM-DD'. */
export interface PublicHolidays {
  /** False when the year's arrangement is not known yet: raise an alarm, its days are not plain weekdays (WSH-7). */
  readonly published: boolean;
  /** Every free day of the arrangement, also those that fall on a weekend. */
  readonly holidays: Readonly<Record<string, HolidayName>>;
  /** Weekend days on which work is made up for. */
  readonly makeUpDays: Readonly<Record<string, HolidayName>>;
}

/** In the data a name reads "Spring Festival,春节,4": English, Chinese, statutory days. */
type NamedDays = Readonly<Record<string, string>>;

const known = new Map<number, PublicHolidays>();

/** China's public holidays and make-up working days of one calendar year, as far as they are published. */
export function publicHolidays(year: number): PublicHolidays {
  let found = known.get(year);
  if (!found) known.set(year, (found = readYear(year, data.holidays, data.workdays)));
  return found;
}

/**
 * The public days of several years (first and last included), in the form a working calendar takes. A make-up day
 * works like `makeUpLike`, because the arrangement names the date but not the weekday it stands for.
 */
export function publicDays(
  firstYear: number,
  lastYear: number,
  makeUpLike: Weekday = 1,
): Required<Pick<WorkingCalendar, 'holidays' | 'makeUpDays' | 'publishedYears'>> {
  const holidays = new Set<string>();
  const makeUpDays = new Map<string, Weekday>();
  const publishedYears = new Set<number>();
  for (let year = firstYear; year <= lastYear; year += 1) {
    const days = publicHolidays(year);
    if (days.published) publishedYears.add(year);
    for (const date of Object.keys(days.holidays)) holidays.add(date);
    for (const date of Object.keys(days.makeUpDays)) makeUpDays.set(date, makeUpLike);
  }
  return { holidays, makeUpDays, publishedYears };
}

function readYear(year: number, holidays: NamedDays, workdays: NamedDays): PublicHolidays {
  const ofYear = (days: NamedDays): Record<string, HolidayName> =>
    Object.fromEntries(
      Object.entries(days)
        .filter(([date]) => date.startsWith(`${year}-`))
        .map(([date, name]) => [date, nameOf(name)]),
    );
  const found = ofYear(holidays);
  const names = new Set(Object.values(found).map((name) => name.zh));
  // New Year's arrangement sometimes frees days of the December before: a few days alone do not make a published year.
  const published = names.has('春节') && names.has('国庆节');
  return { published, holidays: found, makeUpDays: ofYear(workdays) };
}

function nameOf(name: string): HolidayName {
  const [en = name, zh = name] = name.split(',');
  return { zh, en };
}
