import { ArrayMaxSize, IsEnum, IsOptional, IsUUID, Length, Matches } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DisputeOutcome } from './invoice-dispute.ts';

@InputType()
export class InvoiceIssueInput {
  @IsUUID()
  @Field(() => ID)
  requestId!: string;

  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], {
    description: 'BIL-2: reductions that are counted on: each must be approved. Approved ones count anyway.',
  })
  reductionIds: string[] = [];

  @IsOptional()
  @Length(8, 100)
  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType()
export class InvoiceInput {
  @IsUUID()
  @Field(() => ID)
  invoiceId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType()
export class InvoiceReasonInput extends InvoiceInput {
  @Length(2, 1000)
  @Matches(/\S/)
  @Field(() => String)
  reason!: string;

  @IsOptional()
  @Length(8, 100)
  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType()
export class InvoiceDisputeAnswerInput extends InvoiceInput {
  @IsEnum(DisputeOutcome)
  @Field(() => DisputeOutcome)
  outcome!: DisputeOutcome;

  @Length(2, 2000)
  @Matches(/\S/)
  @Field(() => String, { description: 'The reasons; the customer reads them.' })
  answer!: string;
}
