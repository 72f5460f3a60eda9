import {
  ArrayMaxSize,
  ArrayUnique,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { InternalWork } from '../report-words.ts';

/** A day around the clock. */
const MOST_MINUTES = 1_440;

@InputType()
export class DailyReportDraftInput {
  @IsUUID()
  @Field(() => ID)
  branchId!: string;

  @IsString()
  @Field(() => GraphQLLocalDate, { description: 'The day, in the zone of the branch.' })
  on!: string;
}

@InputType()
export class DailyReportInput {
  @IsUUID()
  @Field(() => ID)
  reportId!: string;

  @IsInt()
  @Field(() => Int, {
    description: 'The version that was read; VERSION_CONFLICT when it is not the current one.',
  })
  version!: number;
}

@InputType()
export class InternalTimeInput {
  @Field(() => InternalWork)
  work!: InternalWork;

  @IsInt()
  @Min(1)
  @Max(MOST_MINUTES)
  @Field(() => Int)
  minutes!: number;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType()
export class DailyReportInternalInput extends DailyReportInput {
  @ArrayMaxSize(10)
  @ArrayUnique((line: InternalTimeInput) => line.work)
  @ValidateNested({ each: true })
  @Field(() => [InternalTimeInput], { description: 'All INTERNAL time of the day; each kind of work once.' })
  internal!: InternalTimeInput[];
}

@InputType()
export class DailyReportCorrectInput extends DailyReportInput {
  @IsUUID()
  @Field(() => ID, { description: 'A line of this report.' })
  lineId!: string;

  @IsInt()
  @Min(0)
  @Max(MOST_MINUTES)
  @Field(() => Int)
  minutes!: number;

  @Length(1, 500)
  @Matches(/\S/)
  @Field(() => String)
  reason!: string;
}

@InputType()
export class DailyReportReviewInput extends DailyReportInput {
  @IsBoolean()
  @Field(() => Boolean, { description: 'False: sent back; then remarks are needed.' })
  passed!: boolean;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true })
  remarks?: string | null;
}
