import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs } from '../../platform/connection.ts';

@ArgsType()
export class AlertsArgs extends PageArgs {
  @IsUUID()
  @Field(() => ID)
  branchId!: string;

  @IsOptional()
  @IsBoolean()
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only what nobody has taken up; false: only what somebody has; left out: all.',
  })
  open?: boolean | null;
}

@InputType()
export class AlertAcknowledgeInput {
  @IsUUID()
  @Field(() => ID)
  alertId!: string;
}
