import { IsIn, IsUUID, Length, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { SolvedAnswer } from '../survey-words.ts';

const LONGEST_TOKEN = 200;
const STILL_THERE = [SolvedAnswer.HALF_SOLVED, SolvedAnswer.NOT_SOLVED] as const;

@InputType({ description: 'WSH-6: staff reopen a request because the fault is still there.' })
export class RepairRequestReopenInput {
  @IsUUID()
  @Field(() => ID)
  requestId!: string;

  @Field(() => Int, {
    description: 'The version of the request that was read; VERSION_CONFLICT when it is not the current one.',
  })
  version!: number;

  @Length(2, 1000)
  @Field(() => String, { description: 'What is still not right; whoever goes there reads it.' })
  reason!: string;
}

@InputType({ description: 'WSH-6: the customer says that the fault is still there.' })
export class RepairRequestReportUnsolvedInput {
  @IsUUID()
  @Field(() => ID)
  requestId!: string;

  @IsIn(STILL_THERE)
  @Field(() => SolvedAnswer, { description: 'HALF_SOLVED or NOT_SOLVED.' })
  solved!: (typeof STILL_THERE)[number];

  @Length(2, 1000)
  @Field(() => String, { description: 'What is still not right, in the customer’s own words.' })
  words!: string;
}

@InputType({ description: 'WSH-6: the same by the tracking link.' })
export class RepairRequestReportUnsolvedByLinkInput {
  @MaxLength(LONGEST_TOKEN)
  @Field(() => String, { description: 'The last part of the tracking link.' })
  token!: string;

  @IsIn(STILL_THERE)
  @Field(() => SolvedAnswer, { description: 'HALF_SOLVED or NOT_SOLVED.' })
  solved!: (typeof STILL_THERE)[number];

  @Length(2, 1000)
  @Field(() => String, { description: 'What is still not right, in the customer’s own words.' })
  words!: string;
}
