import { IsEnum, IsInt, IsNumber, IsOptional, IsString, IsUUID, Length, Max, Min } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { ArgsType, Field, Float, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../../platform/connection.ts';
import { AppealOutcome, ReviewState } from '../review-words.ts';

@InputType()
export class PerformanceReviewOpenInput {
  @IsUUID()
  @Field(() => ID)
  staffId!: string;
}

@InputType()
export class PerformanceReviewInput {
  @IsUUID()
  @Field(() => ID)
  reviewId!: string;

  @IsInt()
  @Field(() => Int, {
    description: 'The version that was read; VERSION_CONFLICT when it is not the current one.',
  })
  version!: number;
}

@InputType()
export class PerformanceReviewSelfReportInput extends PerformanceReviewInput {
  @IsString()
  @Length(1, 4000)
  @Field(() => String, { description: '1 to 4000 characters.' })
  report!: string;
}

@InputType()
export class PerformanceReviewReviewInput extends PerformanceReviewInput {
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  @Field(() => String, { nullable: true })
  remarks?: string | null;
}

@InputType()
export class PerformanceReviewAdjustInput extends PerformanceReviewInput {
  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(0)
  @Max(100)
  @Field(() => Float, { description: 'The total out of 100 that counts instead, with one decimal at most.' })
  points!: number;

  @IsString()
  @Length(1, 1000)
  @Field(() => String)
  reason!: string;
}

@InputType()
export class PerformanceReviewInterviewInput extends PerformanceReviewInput {
  @IsString()
  @Length(1, 4000)
  @Field(() => String, { description: 'What was spoken of.' })
  notes!: string;
}

@InputType()
export class PerformanceReviewAppealInput extends PerformanceReviewInput {
  @IsString()
  @Length(1, 4000)
  @Field(() => String)
  reason!: string;
}

@InputType()
export class PerformanceReviewAppealDecideInput extends PerformanceReviewInput {
  @IsEnum(AppealOutcome)
  @Field(() => AppealOutcome)
  outcome!: AppealOutcome;

  @IsString()
  @Length(1, 4000)
  @Field(() => String)
  reason!: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'CORRECTED: the line of this review that was wrong.' })
  lineId?: string | null;

  @IsOptional()
  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(0)
  @Max(100)
  @Field(() => Float, {
    nullable: true,
    description: 'CORRECTED: the points out of 100 that the line should have, with one decimal at most.',
  })
  points?: number | null;
}

@ArgsType()
export class PerformanceReviewsArgs extends PageArgs {
  @IsUUID()
  @Field(() => ID)
  branchId!: string;

  @IsOptional()
  @IsEnum(ReviewState)
  @Field(() => ReviewState, { nullable: true })
  state?: ReviewState | null;

  @IsOptional()
  @IsString()
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Only of periods in which this day lies.' })
  on?: string | null;
}
