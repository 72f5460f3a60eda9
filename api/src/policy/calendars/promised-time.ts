import type { EntityManager } from '../../platform/orm.ts';
import { addWorkingMinutes, unpublishedYears, type WorkingCalendar } from '../working-time.ts';
import { loadCalendar } from './load-calendar.ts';
import { alarmUnpublishedYears } from './unpublished-years.ts';

export interface PromisedTime {
  readonly dueAt: Date;
  /** False when the promise reaches into a year whose public holidays are not known: then an alarm must be raised (WSH-7). */
  readonly published: boolean;
  readonly unpublishedYears: readonly number[];
}

/** When so many working minutes will have passed, and whether the calendar knows the public days of all years on the way. */
export function promisedTime(calendar: WorkingCalendar, from: Date, minutes: number): PromisedTime {
  const dueAt = addWorkingMinutes(calendar, from, minutes);
  const years = unpublishedYears(calendar, from, dueAt);
  return { dueAt, published: years.length === 0, unpublishedYears: years };
}

/**
 * The same for a branch, in the unit of work that makes the promise: a year without published holidays raises its alarm
 * there and then. `at` is the business clock.
 */
export async function promiseInBranch(
  em: EntityManager,
  promise: { readonly branchId: string; readonly from: Date; readonly minutes: number; readonly at: Date },
): Promise<PromisedTime> {
  const { branchId, from, minutes, at } = promise;
  const promised = promisedTime(await loadCalendar(em, branchId), from, minutes);
  await alarmUnpublishedYears(em, promised.unpublishedYears, at);
  return promised;
}
