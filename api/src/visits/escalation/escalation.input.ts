import { IsOptional, IsUUID, Length } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { EscalationStep } from './escalation.ts';

@InputType({ description: 'VIS-6: the technician cannot solve it on the spot.' })
export class VisitEscalateInput {
  @IsUUID()
  @Field(() => ID)
  visitId!: string;

  @Length(2, 1000)
  @Field(() => String, { description: 'What the technician proposes.' })
  proposal!: string;

  @Length(2, 1000)
  @Field(() => String, { description: 'What the customer demands.' })
  customerDemand!: string;
}

@InputType({ description: 'VIS-6: the supervisor decides the next step.' })
export class EscalationDecideInput {
  @IsUUID()
  @Field(() => ID)
  escalationId!: string;

  @Field(() => Int, {
    description: 'The version that was read; VERSION_CONFLICT when it is not the current one.',
  })
  version!: number;

  @Field(() => EscalationStep)
  nextStep!: EscalationStep;

  @IsOptional()
  @Length(0, 1000)
  @Field(() => String, { nullable: true })
  remarks?: string | null;
}
