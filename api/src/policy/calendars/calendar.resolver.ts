import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../access/context.ts';
import { Branch } from '../../organization/branches/branch.ts';
import type { Weekday } from '../working-time.ts';
import { BranchCalendar } from './branch-calendar.ts';
import {
  CalendarExceptionRemoveInput,
  CalendarExceptionSetInput,
  CalendarWeekSetInput,
  WorkingCalendarArgs,
} from './calendar.input.ts';
import { removeException, setException, setWeek } from './change-calendar.ts';
import { loadNamedCalendar } from './load-calendar.ts';
import { WorkingDay, workingDay, workingDays, WorkingWeek } from './working-day.ts';

@Resolver(() => Branch)
export class CalendarResolver {
  @Query(() => [WorkingDay], {
    complexity: ({ args, childComplexity }) => spanOf(args as WorkingCalendarArgs) * childComplexity,
    description:
      'WSH-7: what a branch works day by day, with public holidays, make-up working days and its own exceptions. Any member of staff. Errors: CALENDAR_RANGE_REFUSED, NOT_FOUND.',
  })
  async workingCalendar(
    @Args(() => WorkingCalendarArgs) args: WorkingCalendarArgs,
    @Ctx() ctx: Context,
  ): Promise<WorkingDay[]> {
    return workingDays(await loadNamedCalendar(ctx.em, args.branchId), args.from, args.to, ctx.language);
  }

  @Mutation(() => WorkingDay, {
    description:
      'Closes a branch on one date or gives it shifts of its own, before any public day. What was promised before keeps its time. ADMINISTRATOR of the branch. Errors: NOT_FOUND, CALENDAR_DATE_IN_PAST, WORKING_CALENDAR_INVALID.',
  })
  async calendarExceptionSet(
    @Arg('input', () => CalendarExceptionSetInput) input: CalendarExceptionSetInput,
    @Ctx() ctx: Context,
  ): Promise<WorkingDay> {
    await setException(ctx, input);
    return this.#changedDay(ctx, input);
  }

  @Mutation(() => WorkingDay, {
    description:
      'Takes an exception back. ADMINISTRATOR of the branch. Errors: NOT_FOUND, CALENDAR_DATE_IN_PAST.',
  })
  async calendarExceptionRemove(
    @Arg('input', () => CalendarExceptionRemoveInput) input: CalendarExceptionRemoveInput,
    @Ctx() ctx: Context,
  ): Promise<WorkingDay> {
    await removeException(ctx, input);
    return this.#changedDay(ctx, input);
  }

  @Mutation(() => Branch, {
    description:
      'Sets the ordinary week of a branch. What was promised before keeps its time. ADMINISTRATOR of the branch. Errors: NOT_FOUND, VERSION_CONFLICT, WEEKDAY_TWICE, WORKING_CALENDAR_INVALID.',
  })
  calendarWeekSet(
    @Arg('input', () => CalendarWeekSetInput) input: CalendarWeekSetInput,
    @Ctx() ctx: Context,
  ): Promise<Branch> {
    return setWeek(ctx, input);
  }

  @FieldResolver(() => WorkingWeek, {
    nullable: true,
    description: 'The ordinary week; null where none was set, so nothing can be promised.',
  })
  async workingWeek(@Root() branch: Branch, @Ctx() ctx: Context): Promise<WorkingWeek | null> {
    const calendar = await ctx.em.findOne(BranchCalendar, { branchId: branch.id });
    if (!calendar) return null;
    const days = Object.entries(calendar.weekly).map(([weekday, shifts]) => ({
      weekday: Number(weekday) as Weekday,
      shifts,
    }));
    return { version: calendar.version, days };
  }

  /** The day as it will be once the unit of work is committed: read through it, so what it writes must be written first. */
  async #changedDay(ctx: Context, { branchId, on }: { branchId: string; on: string }): Promise<WorkingDay> {
    await ctx.em.flush();
    return workingDay(await loadNamedCalendar(ctx.em, branchId), on, ctx.language);
  }
}

function spanOf({ from, to }: WorkingCalendarArgs): number {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return days > 0 ? days + 1 : 1;
}
