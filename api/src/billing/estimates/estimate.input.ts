import {
  ArrayMaxSize,
  ArrayMinSize,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { BillLineInput, MOST_LINES } from '../bill-line.input.ts';

@InputType()
export class EstimateDraftInput {
  @IsUUID()
  @Field(() => ID)
  requestId!: string;

  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_LINES)
  @ValidateNested({ each: true })
  @Field(() => [BillLineInput])
  lines!: BillLineInput[];

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, { nullable: true, description: 'What the customer should know about it.' })
  remarks?: string | null;

  @IsOptional()
  @Length(8, 100)
  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType()
export class EstimateInput {
  @IsUUID()
  @Field(() => ID)
  estimateId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @IsOptional()
  @Length(8, 100)
  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType()
export class EstimateRejectInput extends EstimateInput {
  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@InputType()
export class EstimateApprovalRecordInput extends EstimateInput {
  @Length(1, 100)
  @Matches(/\S/)
  @Field(() => String, { description: 'Who of the customer approved it.' })
  approvedByName!: string;

  @Length(2, 500)
  @Matches(/\S/)
  @Field(() => String, { description: 'Where the written approval is: a letter of that day, a signed page.' })
  note!: string;
}
