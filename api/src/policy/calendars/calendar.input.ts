import { ArrayMaxSize, IsInt, IsOptional, IsString, IsUUID, Length, ValidateNested } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { WorkingShiftInput, WorkingWeekdayInput } from './working-day.ts';

@ArgsType()
export class WorkingCalendarArgs {
  @IsUUID()
  @Field(() => ID)
  branchId!: string;

  @IsString()
  @Field(() => GraphQLLocalDate, { description: 'First date.' })
  from!: string;

  @IsString()
  @Field(() => GraphQLLocalDate, { description: 'Last date; at most 400 days in all.' })
  to!: string;
}

@InputType()
export class CalendarExceptionSetInput {
  @IsUUID()
  @Field(() => ID)
  branchId!: string;

  @IsString()
  @Field(() => GraphQLLocalDate, { description: "Today or later in the branch's zone." })
  on!: string;

  @ArrayMaxSize(12)
  @ValidateNested({ each: true })
  @Field(() => [WorkingShiftInput], { description: 'None: closed that day.' })
  shifts!: WorkingShiftInput[];

  @IsString()
  @Length(1, 60)
  @Field(() => String, { description: 'Why, as staff and customers may read it; 1 to 60 characters.' })
  name!: string;
}

@InputType()
export class CalendarExceptionRemoveInput {
  @IsUUID()
  @Field(() => ID)
  branchId!: string;

  @IsString()
  @Field(() => GraphQLLocalDate, { description: "Today or later in the branch's zone." })
  on!: string;
}

@InputType()
export class CalendarWeekSetInput {
  @IsUUID()
  @Field(() => ID)
  branchId!: string;

  @IsOptional()
  @IsInt()
  @Field(() => Int, {
    nullable: true,
    description: 'Version of the week that was read; left out for the first one.',
  })
  version?: number | null;

  @ArrayMaxSize(7)
  @ValidateNested({ each: true })
  @Field(() => [WorkingWeekdayInput], { description: 'The whole week; a weekday left out is free.' })
  days!: WorkingWeekdayInput[];
}
