import type { PolicyValue } from '../../../policy/policy-keys.ts';
import { ReviewPeriod } from '../../../policy/review-keys.ts';

/** Calendar dates of a branch, first and last included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** When the steps of a review are due (KPI-6). Days, in the zone of the branch. */
export interface ReviewDates {
  readonly months: readonly {
    /** YYYY-MM */
    readonly month: string;
    readonly collectFromOn: string;
    readonly collectToOn: string;
  }[];
  readonly sumFromOn: string;
  readonly sumToOn: string;
  readonly payByOn: string;
}

const MONTHS: Readonly<Record<ReviewPeriod, number>> = { MONTH: 1, QUARTER: 3 };
const QUARTER = MONTHS.QUARTER;

/** The calendar month or quarter in which a day lies (KPI-10). */
export function periodOf(period: ReviewPeriod, on: string): Span {
  const first = firstOf(on, MONTHS[period]);
  return {
    from: first.toString(),
    to: first.add({ months: MONTHS[period] }).subtract({ days: 1 }).toString(),
  };
}

/** The first and the last day of the quarter of a day, and what number it has in its year. */
export function quarterOf(on: string): Span & { readonly year: number; readonly quarter: number } {
  const { year, month } = Temporal.PlainDate.from(on);
  return { ...periodOf(ReviewPeriod.QUARTER, on), year, quarter: Math.ceil(month / QUARTER) };
}

/** KPI-6: each month is collected at its end, the period is summed in the month after, and paid in the next quarter's first. */
export function datesOf({ from, to }: Span, days: PolicyValue<'performance.dates'>): ReviewDates {
  const months: ReviewDates['months'][number][] = [];
  const next = Temporal.PlainDate.from(to).add({ days: 1 });
  for (
    let month = firstOf(from, 1);
    Temporal.PlainDate.compare(month, next) < 0;
    month = month.add({ months: 1 })
  ) {
    months.push({
      month: month.toString().slice(0, 7),
      collectFromOn: day(month, days.collectFromDay),
      collectToOn: day(month, days.collectToDay),
    });
  }
  return {
    months,
    sumFromOn: day(next, days.sumFromDay),
    sumToOn: day(next, days.sumToDay),
    payByOn: day(firstOf(to, QUARTER).add({ months: QUARTER }), days.payByDay),
  };
}

function firstOf(on: string, months: number): Temporal.PlainDate {
  const date = Temporal.PlainDate.from(on);
  return date.with({ month: date.month - ((date.month - 1) % months), day: 1 });
}

/** A day that the month does not have is its last. */
function day(month: Temporal.PlainDate, wanted: number): string {
  return month.with({ day: wanted }, { overflow: 'constrain' }).toString();
}
