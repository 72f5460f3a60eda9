import { notFound } from '../../kernel/rule-error.ts';
import { sql } from '../../kernel/sql.ts';
import type { EntityManager } from '../../platform/orm.ts';
import { publicDays } from '../public-holidays.ts';
import type { Shift, WorkingCalendar } from '../working-time.ts';
import type { Week } from './branch-calendar.ts';

/**
 * The years for which public days are asked: wider than any arrangement that exists. A year without one is unpublished in
 * the calendar, whether it lies within or beyond.
 */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** More than the branches one process meets; each calendar is a few kilobytes. */
const MOST_KEPT = 1000;

/** A calendar as it was read, with the names of its exceptions. */
export interface LoadedCalendar {
  readonly calendar: WorkingCalendar;
  /** Names of the branch's own days, by date. */
  readonly names: Readonly<Record<string, string>>;
}

interface Row {
  time_zone: string;
  revision: string | null;
  weekly: Week | null;
  exceptions: { on: string; shifts: readonly Shift[]; name: string }[] | null;
}

const kept = new Map<string, { revision: string; timeZone: string; loaded: LoadedCalendar }>();

/**
 * The working calendar of a branch, for working-time.ts. A branch for which none was set never works, so whatever is
 * promised by it is refused with NO_WORKING_TIME.
 * @throws RuleError NOT_FOUND when there is no such branch
 */
export async function loadCalendar(
  em: Pick<EntityManager, 'execute'>,
  branchId: string,
): Promise<WorkingCalendar> {
  return (await loadNamedCalendar(em, branchId)).calendar;
}

/**
 * The same with the names of its exceptions. Every call asks the database which revision counts, and gets the calendar's
 * content only where this process does not have that revision: so what is kept (with all that was computed for it) is
 * never older than the reader's own view of the database.
 */
export async function loadNamedCalendar(
  em: Pick<EntityManager, 'execute'>,
  branchId: string,
): Promise<LoadedCalendar> {
  const known = kept.get(branchId);
  const { text, values } = sql`
    select b.time_zone, c.revision,
      case when c.revision is distinct from ${known?.revision ?? null}::uuid then c.weekly end as weekly,
      case when c.revision is distinct from ${known?.revision ?? null}::uuid then
        (select json_agg(json_build_object('on', e.on_date, 'shifts', e.shifts, 'name', e.name))
         from calendar_exception e where e.branch_id = b.id) end as exceptions
    from branch b left join branch_calendar c on c.branch_id = b.id
    where b.id = ${branchId}::uuid`.questioned();
  const [row]: Row[] = await em.execute(text, values);
  if (!row) throw notFound('branchId');
  if (row.revision === null) return { calendar: { timeZone: row.time_zone, weekly: {} }, names: {} };
  if (known && known.revision === row.revision) {
    if (known.timeZone === row.time_zone) return known.loaded;
    const moved = { ...known.loaded, calendar: { ...known.loaded.calendar, timeZone: row.time_zone } };
    return keep(branchId, row.revision, moved);
  }
  const exceptions = row.exceptions ?? [];
  return keep(branchId, row.revision, {
    calendar: {
      timeZone: row.time_zone,
      weekly: row.weekly ?? {},
      exceptions: Object.fromEntries(exceptions.map((e) => [e.on, e.shifts])),
      ...publicDays(FIRST_YEAR, LAST_YEAR),
    },
    names: Object.fromEntries(exceptions.map((e) => [e.on, e.name])),
  });
}

function keep(branchId: string, revision: string, loaded: LoadedCalendar): LoadedCalendar {
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(branchId, { revision, timeZone: loaded.calendar.timeZone, loaded });
  return loaded;
}
