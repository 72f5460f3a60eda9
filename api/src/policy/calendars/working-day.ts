import { ArrayMaxSize, IsInt, IsString, Matches, Max, Min, ValidateNested } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Language } from '../../kernel/actor.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { publicHolidays } from '../public-holidays.ts';
import { type Shift, shiftsOn } from '../working-time.ts';
import type { LoadedCalendar } from './load-calendar.ts';

@ObjectType({
  simpleResolvers: true,
  description: "A stretch of work by the wall clock of the branch's zone.",
})
class WorkingShift {
  @Field(() => String, { description: "'HH:MM'." })
  from!: string;

  @Field(() => String, {
    description: "'HH:MM' up to '24:00', exclusive; at or before `from` it is on the next day.",
  })
  to!: string;
}

@InputType({ description: "A stretch of work by the wall clock of the branch's zone." })
export class WorkingShiftInput {
  @IsString()
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/)
  @Field(() => String, { description: "'HH:MM', 00:00 to 23:59." })
  from!: string;

  @IsString()
  @Matches(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)
  @Field(() => String, {
    description: "'HH:MM' up to '24:00', exclusive; at or before `from` it is on the next day.",
  })
  to!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What a branch works on one date, all rules applied.' })
export class WorkingDay {
  @Field(() => GraphQLLocalDate, { description: "In the branch's zone." })
  on!: string;

  @Field(() => Boolean)
  working!: boolean;

  @Field(() => [WorkingShift], { description: 'The gap between two shifts is lunch. Empty on a free day.' })
  shifts!: readonly Shift[];

  @Field(() => String, {
    nullable: true,
    description:
      "The branch's own name of the day, or the public holiday's, or of the one whose work is made up for; null on plain days.",
  })
  name!: string | null;

  @Field(() => Boolean, {
    description:
      'WSH-7: false where the public holidays of the year are not known, so that this day may yet be one.',
  })
  published!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'The shifts of one day of an ordinary week.' })
export class WorkingWeekday {
  @Field(() => Int, { description: '1 Monday to 7 Sunday.' })
  weekday!: number;

  @Field(() => [WorkingShift])
  shifts!: readonly Shift[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'An ordinary week of a branch; a weekday left out is free.',
})
export class WorkingWeek {
  @Field(() => Int, { description: 'Give it back when changing the week or an exception.' })
  version!: number;

  @Field(() => [WorkingWeekday])
  days!: WorkingWeekday[];
}

@InputType({ description: 'The shifts of one day of an ordinary week.' })
export class WorkingWeekdayInput {
  @IsInt()
  @Min(1)
  @Max(7)
  @Field(() => Int, { description: '1 Monday to 7 Sunday.' })
  weekday!: number;

  @ArrayMaxSize(12)
  @ValidateNested({ each: true })
  @Field(() => [WorkingShiftInput])
  shifts!: WorkingShiftInput[];
}

/** The longest stretch of a calendar that is shown at once: a year and what one plans ahead of it. */
const MOST_DAYS = 400;

/**
 * A calendar day by day, both dates included.
 * @throws RuleError CALENDAR_RANGE_REFUSED
 */
export function workingDays(
  loaded: LoadedCalendar,
  from: string,
  to: string,
  language: Language,
): WorkingDay[] {
  const first = Temporal.PlainDate.from(from);
  const days = first.until(Temporal.PlainDate.from(to)).days + 1;
  if (days < 1 || days > MOST_DAYS)
    throw new RuleError('CALENDAR_RANGE_REFUSED', { maxDays: MOST_DAYS }, 'to');
  return Array.from({ length: days }, (_, i) =>
    workingDay(loaded, first.add({ days: i }).toString(), language),
  );
}

export function workingDay(loaded: LoadedCalendar, on: string, language: Language): WorkingDay {
  const shifts = shiftsOn(loaded.calendar, on);
  return {
    on,
    working: shifts.length > 0,
    shifts,
    name: loaded.names[on] ?? publicName(on, language),
    published: publicHolidays(Number(on.slice(0, 4))).published,
  };
}

function publicName(on: string, language: Language): string | null {
  const { holidays, makeUpDays } = publicHolidays(Number(on.slice(0, 4)));
  const english = language === Language.EN;
  const madeUpFor = makeUpDays[on];
  if (madeUpFor) return english ? `Working day for ${madeUpFor.en}` : `${madeUpFor.zh}调休上班`;
  const holiday = holidays[on];
  return holiday ? (english ? holiday.en : holiday.zh) : null;
}
