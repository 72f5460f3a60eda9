import { IsIn, IsInt, IsOptional, Length, Max, MaxLength, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { BillLineKind } from './bill-line.ts';

/** Most lines of one document. */
export const MOST_LINES = 100;

@InputType({ description: 'One line; what it costs comes from the price list in force (BIL-2).' })
export class BillLineInput {
  @IsIn([BillLineKind.LABOUR, BillLineKind.PART, BillLineKind.TRAVEL, BillLineKind.OTHER])
  @Field(() => BillLineKind, { description: 'Not REDUCTION: see chargeReductionRequest.' })
  kind!: BillLineKind;

  @IsOptional()
  @Length(1, 60)
  @Field(() => String, {
    nullable: true,
    description: 'Needed for PART and OTHER: the code in the price list.',
  })
  code?: string | null;

  @IsInt()
  @Min(1)
  @Max(10_000)
  @Field(() => Int, { description: 'Minutes of labour; pieces; visits.' })
  quantity!: number;

  @IsOptional()
  @MaxLength(300)
  @Field(() => String, {
    nullable: true,
    description: 'BIL-3: why warranty or contract do not carry this line; the customer reads it and pays.',
  })
  notCoveredReason?: string | null;
}
