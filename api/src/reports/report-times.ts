import { dayBounds } from '../kernel/clock.ts';
import type { Branch } from '../organization/branches/branch.ts';
import type { EntityManager } from '../platform/orm.ts';
import { loadCalendar } from '../policy/calendars/load-calendar.ts';
import { policyAt } from '../policy/policy-at.ts';
import { addWorkingMinutes, NoWorkingTime, shiftsOn, type WorkingCalendar } from '../policy/working-time.ts';

export interface ReportTimes {
  /** Whether the branch works on that day: then every technician owes a report. */
  readonly working: boolean;
  /** RPT-1: when the working day ends; on a day without work, when the calendar day does. */
  readonly dueAt: Date;
  /** RPT-9: by when the supervisor's report is due. */
  readonly supervisorDueAt: Date;
}

/** When the last shift of a date is over; undefined where there is none. */
function endOfWork(calendar: WorkingCalendar, on: string): Date | undefined {
  const date = Temporal.PlainDate.from(on);
  const ends = shiftsOn(calendar, on).map(({ from, to }) => {
    const overnight = to <= from || to === '24:00';
    const wall = (overnight ? date.add({ days: 1 }) : date).toPlainDateTime(to === '24:00' ? '00:00' : to);
    return wall.toZonedDateTime(calendar.timeZone).epochMilliseconds;
  });
  return ends.length ? new Date(Math.max(...ends)) : undefined;
}

export async function reportTimes(
  em: EntityManager,
  branch: Pick<Branch, 'id' | 'timeZone'>,
  on: string,
): Promise<ReportTimes> {
  const calendar = await loadCalendar(em, branch.id);
  const ends = endOfWork(calendar, on);
  const dueAt = ends ?? dayBounds(on, branch.timeZone).until;
  const { value } = await policyAt(em, 'reports.due', { branchId: branch.id }, on);
  const supervisorDueAt = workedAfter(calendar, dueAt, value.supervisorWorkingMinutes);
  return { working: ends !== undefined, dueAt, supervisorDueAt };
}

/** So many working minutes later; at once where a branch never works. */
export function workedAfter(calendar: WorkingCalendar, from: Date, workingMinutes: number): Date {
  try {
    return addWorkingMinutes(calendar, from, workingMinutes);
  } catch (fault) {
    if (fault instanceof NoWorkingTime) return from;
    throw fault;
  }
}
