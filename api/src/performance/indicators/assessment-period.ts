/** A month as '2026-11', or a quarter as '2026-Q4'. */
export const PERIOD = /^20\d\d-(0[1-9]|1[0-2]|Q[1-4])$/;

/** The first and the last day of a month or a quarter. */
export function daysOf(period: string): { from: string; to: string } {
  const [year = '', named = ''] = period.split('-');
  const isQuarter = named.startsWith('Q');
  const month = isQuarter ? 3 * Number(named.slice(1)) - 2 : Number(named);
  const first = Temporal.PlainDate.from({ year: Number(year), month, day: 1 });
  const last = first.add({ months: isQuarter ? 3 : 1 }).subtract({ days: 1 });
  return { from: first.toString(), to: last.toString() };
}
