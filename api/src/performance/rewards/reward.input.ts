import { IsInt, IsOptional, Length, MaxLength, Min } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/connection.ts';
import { RewardState } from './reward.ts';

@InputType()
export class RewardProposeInput {
  @Field(() => ID)
  branchId!: string;

  @Field(() => ID, { description: 'Somebody who is at home in the branch, and not yourself.' })
  nomineeId!: string;

  @Length(1, 500)
  @Field(() => String, { description: 'What was improved.' })
  improvement!: string;

  @Length(1, 500)
  @Field(() => String, { description: 'Its clear effect.' })
  effect!: string;

  @IsInt()
  @Min(1)
  @Field(() => Int, { description: 'In fen; within the bounds of the policy performance.reward.' })
  amount!: number;

  @Length(8, 100)
  @Field(() => String, { description: 'The same key with the same input gives the first result again.' })
  idempotencyKey!: string;
}

@InputType()
export class RewardInput {
  @Field(() => ID)
  rewardId!: string;

  @Field(() => Int, { description: 'Version as it was read.' })
  version!: number;
}

@InputType()
export class RewardReviewInput extends RewardInput {
  @Field(() => Boolean, { description: 'True: it goes to the committee. False: it ends here.' })
  agreed!: boolean;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true, description: 'Needed where it ends.' })
  remarks?: string | null;
}

@InputType()
export class RewardDecideInput extends RewardInput {
  @Field(() => Boolean)
  approved!: boolean;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true, description: 'Needed where it is refused.' })
  remarks?: string | null;
}

@ArgsType()
export class RewardsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Of one branch; left out: of all that you reach.' })
  branchId?: string | null;

  @Field(() => RewardState, { nullable: true })
  state?: RewardState | null;
}
