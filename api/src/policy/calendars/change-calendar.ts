import type { Ctx } from '../../access/context.ts';
import { localDate } from '../../kernel/clock.ts';
import { notFound, RuleError } from '../../kernel/rule-error.ts';
import { branchWithin } from '../../organization/branches/branch-reach.ts';
import type { Branch } from '../../organization/branches/branch.ts';
import { checkWorkingCalendar, type Shift, type Weekday } from '../working-time.ts';
import { BranchCalendar, CalendarException } from './branch-calendar.ts';
import type {
  CalendarExceptionRemoveInput,
  CalendarExceptionSetInput,
  CalendarWeekSetInput,
} from './calendar.input.ts';

/** Sets the ordinary week of a branch. What was promised before keeps its time. */
export async function setWeek(ctx: Ctx, input: CalendarWeekSetInput): Promise<Branch> {
  const branch = await branchWithin(ctx, input.branchId);
  const weekdays = input.days.map((day) => day.weekday);
  if (new Set(weekdays).size < weekdays.length) throw new RuleError('WEEKDAY_TWICE', {}, 'days');
  const weekly = Object.fromEntries(
    input.days.map((day) => [day.weekday, day.shifts.map(plainShift)]),
  ) as Partial<Record<Weekday, Shift[]>>;
  checkWorkingCalendar({ timeZone: branch.timeZone, weekly });
  const calendar = await calendarForChange(ctx, branch);
  const current = calendar.version as number | undefined;
  if (current !== undefined && current !== input.version)
    throw new RuleError('VERSION_CONFLICT', { current }, 'version');
  calendar.weekly = weekly;
  return branch;
}

/** Sets what a branch works on one date, in place of what was set for it before. */
export async function setException(ctx: Ctx, input: CalendarExceptionSetInput): Promise<void> {
  const branch = await branchOfDate(ctx, input);
  const shifts = input.shifts.map(plainShift);
  checkWorkingCalendar({ timeZone: branch.timeZone, weekly: {}, exceptions: { [input.on]: shifts } });
  await calendarForChange(ctx, branch);
  const known = await ctx.em.findOne(CalendarException, { branchId: branch.id, onDate: input.on });
  const exception = known ?? new CalendarException();
  exception.branchId = branch.id;
  exception.onDate = input.on;
  exception.shifts = shifts;
  exception.name = input.name;
  ctx.em.persist(exception);
}

/** Takes an exception back: the date is again what the week and the public days say. */
export async function removeException(ctx: Ctx, input: CalendarExceptionRemoveInput): Promise<void> {
  const branch = await branchOfDate(ctx, input);
  await calendarForChange(ctx, branch);
  const exception = await ctx.em.findOne(CalendarException, { branchId: branch.id, onDate: input.on });
  if (!exception) throw notFound('on');
  ctx.em.remove(exception);
}

/** A day that is over was worked or not; only days to come are decided. */
async function branchOfDate(ctx: Ctx, { branchId, on }: { branchId: string; on: string }): Promise<Branch> {
  const branch = await branchWithin(ctx, branchId);
  const today = localDate(ctx.at, branch.timeZone);
  if (on < today) throw new RuleError('CALENDAR_DATE_IN_PAST', { earliest: today }, 'on');
  return branch;
}

/** The branch's calendar, locked and with a new revision; one that never works where none was set yet. */
async function calendarForChange(ctx: Ctx, branch: Branch): Promise<BranchCalendar> {
  await ctx.em.execute("select pg_advisory_xact_lock(hashtext('branch_calendar'), hashtext(?))", [branch.id]);
  let calendar = await ctx.em.findOne(BranchCalendar, { branchId: branch.id });
  if (!calendar) {
    calendar = new BranchCalendar();
    calendar.branchId = branch.id;
    calendar.weekly = {};
    ctx.em.persist(calendar);
  }
  calendar.changed();
  return calendar;
}

function plainShift({ from, to }: Shift): Shift {
  return { from, to };
}
