import { IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { FaultCause } from '../../entitlement/entitlement.ts';
import { FaultType } from '../../requests/request-words.ts';
import { FeedbackFinding, FeedbackGrade, FeedbackProblem, ToldHow } from '../feedback-words.ts';

@InputType({ description: 'Names a case and the version that the caller has seen.' })
export class FeedbackChangeInput {
  @IsUUID()
  @Field(() => ID)
  feedbackId!: string;

  @Field(() => Int, {
    description: 'The version that was read; VERSION_CONFLICT when it is not the current one.',
  })
  version!: number;
}

@InputType()
export class FeedbackRegradeInput extends FeedbackChangeInput {
  @Field(() => FeedbackGrade)
  grade!: FeedbackGrade;

  @Length(2, 500)
  @Field(() => String, { description: 'Why; kept with the former grade.' })
  reason!: string;
}

@InputType({ description: 'CMP-6: the first answer.' })
export class FeedbackAnswerInput extends FeedbackChangeInput {
  @Length(2, 1000)
  @Field(() => String, { description: 'How it will be handled; the customer reads it.' })
  handling!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day by which the customer is promised a result; not before today.',
  })
  promisedOn?: string | null;
}

@InputType({ description: 'Names a colleague for a case.' })
export class FeedbackPersonInput extends FeedbackChangeInput {
  @IsUUID()
  @Field(() => ID)
  staffId!: string;
}

@InputType()
export class FeedbackFindingsInput extends FeedbackChangeInput {
  @Length(2, 4000)
  @Field(() => String, { description: 'What the investigation found.' })
  findings!: string;
}

@InputType()
export class FeedbackDecideInput extends FeedbackChangeInput {
  @Field(() => FeedbackFinding, { nullable: true, description: 'Of a complaint; a suggestion has none.' })
  finding?: FeedbackFinding | null;

  @Field(() => FeedbackProblem, { nullable: true, description: 'CMP-8: needed for VERIFIED, else none.' })
  problem?: FeedbackProblem | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description:
      'CMP-8: who is responsible for what was VERIFIED; left out, nobody is, and the lead of the team answers for it.',
  })
  responsibleStaffId?: string | null;

  @Field(() => FaultCause, {
    nullable: true,
    description: 'CMP-10: needed for a VERIFIED complaint about a product.',
  })
  cause?: FaultCause | null;

  @Field(() => FaultType, { nullable: true })
  faultType?: FaultType | null;

  @Length(2, 2000)
  @Field(() => String, { description: 'The result in words; the customer reads it once told.' })
  answer!: string;
}

@InputType()
export class FeedbackTellInput extends FeedbackChangeInput {
  @Field(() => ToldHow)
  how!: ToldHow;

  @IsOptional()
  @MaxLength(4000)
  @Field(() => String, {
    nullable: true,
    description: 'WRITING: what the letter says beside the result. PHONE: what was said; needed.',
  })
  words?: string | null;

  @IsOptional()
  @MaxLength(200)
  @Field(() => String, {
    nullable: true,
    description: 'Where the letter goes; the address on file by default.',
  })
  address?: string | null;
}

@InputType()
export class FeedbackReopenInput extends FeedbackChangeInput {
  @Length(2, 2000)
  @Field(() => String, { description: 'What is new.' })
  newFacts!: string;
}
