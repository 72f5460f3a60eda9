import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CorrectiveActionKind } from '../../feedback/corrective-actions/corrective-action.ts';

@InputType()
export class QualityReportSubmitInput {
  @IsUUID()
  @Field(() => ID)
  reportId!: string;

  @IsInt()
  @Field(() => Int, {
    description: 'The version that was read; VERSION_CONFLICT when the draft has followed its records since.',
  })
  version!: number;

  @IsOptional()
  @MaxLength(4000)
  @Field(() => String, { nullable: true, description: 'What the service department says to it.' })
  remarks?: string | null;
}

@InputType()
export class QualityReportOrderCorrectionInput {
  @IsUUID()
  @Field(() => ID, { description: 'The line of a submitted report: which model and fault it is about.' })
  lineId!: string;

  @IsIn(Object.values(CorrectiveActionKind))
  @Field(() => CorrectiveActionKind)
  kind!: CorrectiveActionKind;

  @Length(1, 2000)
  @Field(() => String, { description: 'What is to be done.' })
  action!: string;

  @IsUUID()
  @Field(() => ID, { description: 'Who sees to it.' })
  ownerId!: string;

  @IsString()
  @Field(() => GraphQLLocalDate, { description: 'By when, in the zone of headquarters; not before today.' })
  dueOn!: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'Of which unit it is asked; left out: of the one that made the model, if that is known.',
  })
  responsibleUnitId?: string | null;

  @Length(8, 100)
  @Field(() => String)
  idempotencyKey!: string;
}
