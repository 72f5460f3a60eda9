import { IsBoolean, IsDate, IsOptional, IsUUID, Length } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/connection.ts';

@ArgsType()
export class FollowUpsArgs extends PageArgs {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'Left out: of every branch that you may read.' })
  branchId?: string | null;

  @IsOptional()
  @IsBoolean()
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only what is open; false: only what is done; left out: all.',
  })
  open?: boolean | null;
}

@InputType({ description: 'CMP-5: a reminder to the branch.' })
export class FollowUpSendInput {
  @IsUUID()
  @Field(() => ID)
  feedbackId!: string;

  @Length(2, 1000)
  @Field(() => String, { description: 'What the branch is to do.' })
  words!: string;

  @IsDate()
  @Field(() => Date, { description: 'By when; after now.' })
  dueAt!: Date;

  @Length(8, 100)
  @Field(() => String, {
    description: 'Made once for what is being sent; sending it again returns the first.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'CMP-5: what the branch did.' })
export class FollowUpCompleteInput {
  @IsUUID()
  @Field(() => ID)
  followUpId!: string;

  @Field(() => Int, {
    description: 'The version that was read; VERSION_CONFLICT when it is not the current one.',
  })
  version!: number;

  @Length(2, 1000)
  @Field(() => String)
  report!: string;
}
