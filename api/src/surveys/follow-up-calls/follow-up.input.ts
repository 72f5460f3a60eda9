import { IsOptional, IsUUID, Length } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/connection.ts';
import { FollowUpState } from './follow-up-call.ts';
import { FollowUpResult } from './follow-up-entry.ts';

const VERSION = {
  description: 'The version that was read; VERSION_CONFLICT when it is not the current one.',
};

@ArgsType()
export class FollowUpCallsArgs extends PageArgs {
  @Field(() => ID)
  branchId!: string;

  @Field(() => FollowUpState, { nullable: true, description: 'Left out: those that are open.' })
  state?: FollowUpState | null;
}

@InputType({ description: 'SUR-7: somebody has called the customer.' })
export class FollowUpCallRecordInput {
  @IsUUID()
  @Field(() => ID)
  followUpCallId!: string;

  @Field(() => Int, VERSION)
  version!: number;

  @Field(() => FollowUpResult)
  result!: FollowUpResult;

  @Length(2, 1000)
  @Field(() => String, { description: 'What was said.' })
  words!: string;

  @IsOptional()
  @Field(() => Date, {
    nullable: true,
    description: 'When to call again; left out: as policy says (followUps.callBack). Not with CONTENT.',
  })
  nextDueAt?: Date | null;
}

@InputType({ description: 'SUR-7: it was decided, with reasons, and nobody calls again.' })
export class FollowUpCallDecideInput {
  @IsUUID()
  @Field(() => ID)
  followUpCallId!: string;

  @Field(() => Int, VERSION)
  version!: number;

  @Length(2, 1000)
  @Field(() => String, { description: 'What was decided, with reasons.' })
  decision!: string;
}
