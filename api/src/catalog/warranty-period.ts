/** A calendar date in the branch's zone. */
type LocalDate = Temporal.PlainDate | string;

/** From what a warranty is counted. */
export interface WarrantyDates {
  readonly purchasedOn?: LocalDate | null;
  readonly finalAcceptanceOn?: LocalDate | null;
  /** Goods of a project, whose warranty only begins with final acceptance. */
  readonly projectGoods?: boolean;
}

/**
 * The date a warranty is counted from: that of the purchase invoice or receipt, for project goods that of final acceptance
 * (ENT-2); undefined while it is missing.
 */
export function warrantyCountsFrom(dates: WarrantyDates): LocalDate | undefined {
  return dates.finalAcceptanceOn ?? (dates.projectGoods ? undefined : dates.purchasedOn) ?? undefined;
}

/**
 * First and last day of a warranty, both included (ENT-2); undefined while the date it is counted from is missing. The last
 * day, as the Civil Code counts months (articles 201 and 202), carries the same number as the first, or is the month's last
 * where that number is missing: 12 months from 15 March 2025 last through 15 March 2026, 6 months from 31 August through
 * 28 February. The term is the one in force on the day it is counted from, which the caller pins to the unit.
 */
export function warrantyPeriod(
  unit: WarrantyDates & { readonly term: { readonly months: number } },
): { startsOn: string; endsOn: string } | undefined {
  const counted = warrantyCountsFrom(unit);
  if (counted === undefined) return undefined;
  const startsOn = Temporal.PlainDate.from(counted);
  return { startsOn: startsOn.toString(), endsOn: startsOn.add({ months: unit.term.months }).toString() };
}
