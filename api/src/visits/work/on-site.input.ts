import { IsDate, IsOptional, Length } from 'class-validator';
import { Field, InputType, registerEnumType } from 'type-graphql';
import { VisitInput } from '../../dispatch/dispatch.input.ts';

export enum VisitOutcome {
  COMPLETED = 'COMPLETED',
  CANNOT_COMPLETE = 'CANNOT_COMPLETE',
}
registerEnumType(VisitOutcome, {
  name: 'VisitOutcome',
  description: 'How a visit ended: the work is done, or it needs something that is not there.',
});

@InputType({ description: "VIS-1: a step of the visit with the technician's own time for it." })
export class VisitStepInput extends VisitInput {
  @IsDate()
  @Field(() => Date, {
    description:
      "The technician's time: not in the future, not before the step that came first. The server keeps its own beside it.",
  })
  claimedAt!: Date;
}

@InputType()
export class VisitCompleteInput extends VisitInput {
  @IsDate()
  @Field(() => Date, {
    description: 'When the technician left; not in the future, not before the claimed arrival.',
  })
  claimedLeftAt!: Date;

  @Field(() => VisitOutcome)
  outcome!: VisitOutcome;

  @IsOptional()
  @Length(2, 500)
  @Field(() => String, {
    nullable: true,
    description: 'What stands in the way; needed for CANNOT_COMPLETE. The customer reads it.',
  })
  reason?: string | null;
}
