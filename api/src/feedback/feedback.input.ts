import { IsBoolean, IsOptional, IsUUID, Matches } from 'class-validator';
import { ArgsType, Field, ID } from 'type-graphql';
import { MONTH } from '../kernel/clock.ts';
import { PageArgs } from '../platform/connection.ts';
import {
  FeedbackFinding,
  FeedbackGrade,
  FeedbackKind,
  FeedbackState,
  FeedbackSubject,
} from './feedback-words.ts';

@ArgsType()
export class FeedbackListArgs extends PageArgs {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'Left out: of every branch that you may read.' })
  branchId?: string | null;

  @IsOptional()
  @IsBoolean()
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only what is not closed; false: only what is; left out: all.',
  })
  open?: boolean | null;

  @Field(() => FeedbackGrade, { nullable: true })
  grade?: FeedbackGrade | null;

  @Field(() => FeedbackKind, { nullable: true })
  kind?: FeedbackKind | null;

  @Field(() => FeedbackSubject, { nullable: true })
  subject?: FeedbackSubject | null;

  @Field(() => FeedbackState, { nullable: true })
  state?: FeedbackState | null;

  @Field(() => FeedbackFinding, { nullable: true })
  finding?: FeedbackFinding | null;

  @IsOptional()
  @Matches(MONTH)
  @Field(() => String, {
    nullable: true,
    description: 'Received in this month, such as 2026-11: the cases behind a figure of the analysis.',
  })
  month?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true })
  modelId?: string | null;
}
