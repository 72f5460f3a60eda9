import { IsBoolean, IsOptional, IsUUID, Length } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/connection.ts';
import { CorrectiveActionKind } from './corrective-action.ts';

@ArgsType()
export class CorrectiveActionsArgs extends PageArgs {
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

@InputType({ description: 'CMP-10: what is to be done, by whom and by when.' })
export class CorrectiveActionPlanInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'The quality complaint that it answers.' })
  feedbackId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'Without a complaint: the branch that it belongs to; needed then.',
  })
  branchId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'The model concerned; that of the complaint by default.' })
  modelId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'Who made it and must correct it; the unit of the model by default.',
  })
  responsibleUnitId?: string | null;

  @IsUUID()
  @Field(() => ID, {
    description:
      'Who sees to it: a colleague who holds SUPERVISOR, BRANCH_MANAGER, SERVICE_DEPARTMENT or EXECUTIVE.',
  })
  ownerId!: string;

  @Field(() => CorrectiveActionKind)
  kind!: CorrectiveActionKind;

  @Length(2, 1000)
  @Field(() => String)
  action!: string;

  @Field(() => GraphQLLocalDate, { description: 'By when; not before today in the branch.' })
  dueOn!: string;

  @Length(8, 100)
  @Field(() => String, {
    description: 'Made once for what is being sent; sending it again returns the first.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'CMP-10: it is done.' })
export class CorrectiveActionCompleteInput {
  @IsUUID()
  @Field(() => ID)
  correctiveActionId!: string;

  @Field(() => Int, {
    description: 'The version that was read; VERSION_CONFLICT when it is not the current one.',
  })
  version!: number;

  @Length(2, 1000)
  @Field(() => String, { description: 'What was done, and what it brought.' })
  result!: string;
}
