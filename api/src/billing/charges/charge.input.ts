import {
  ArrayMaxSize,
  ArrayMinSize,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { BillLineInput, MOST_LINES } from '../bill-line.input.ts';

@InputType()
export class ChargeRecordInput {
  @IsUUID()
  @Field(() => ID)
  requestId!: string;

  @IsOptional()
  @MaxLength(60)
  @Field(() => String, {
    nullable: true,
    description: 'VIS-7: number of the voucher of the job; CHARGE_WITHOUT_VOUCHER without it.',
  })
  voucherNumber?: string | null;

  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_LINES)
  @ValidateNested({ each: true })
  @Field(() => [BillLineInput])
  lines!: BillLineInput[];

  @IsOptional()
  @Length(8, 100)
  @Field(() => String, {
    nullable: true,
    description: 'Repeating a call with the same key and input answers with the first result.',
  })
  idempotencyKey?: string | null;
}

@InputType()
export class ChargeReverseInput {
  @IsUUID()
  @Field(() => ID)
  chargeId!: string;

  @Length(2, 500)
  @Matches(/\S/)
  @Field(() => String)
  reason!: string;
}

@InputType()
export class ChargeReductionRequestInput extends ChargeReverseInput {
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  @Field(() => Int, { description: 'By how much it is to be less, in fen; the whole charge is a waiver.' })
  amount!: number;

  @IsOptional()
  @Length(8, 100)
  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType()
export class ChargeReductionDecideInput {
  @IsUUID()
  @Field(() => ID)
  reductionId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => Boolean)
  approved!: boolean;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true })
  remarks?: string | null;
}
