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
import { MONTH } from '../kernel/clock.ts';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';

const MOST_PIECES = 999;
const MOST_LINES = 50;
const DEAREST = 10_000_000;

@InputType()
export class PartPiecesInput {
  @Length(1, 60)
  @Field(() => String)
  partCode!: string;

  @IsInt()
  @Min(1)
  @Max(MOST_PIECES)
  @Field(() => Int, { description: 'Pieces.' })
  quantity!: number;
}

@InputType()
export class PartsRequisitionSubmitInput {
  @IsUUID()
  @Field(() => ID)
  requestId!: string;

  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_LINES)
  @ValidateNested({ each: true })
  @Field(() => [PartPiecesInput])
  lines!: PartPiecesInput[];

  @Length(8, 100)
  @Field(() => String)
  idempotencyKey!: string;
}

@InputType()
class RequisitionInput {
  @IsUUID()
  @Field(() => ID)
  requisitionId!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class PartsRequisitionDecideInput extends RequisitionInput {
  @Field(() => Boolean)
  approved!: boolean;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true, description: 'Needed when it is refused.' })
  remarks?: string | null;
}

@InputType()
export class PartsRequisitionIssueInput extends RequisitionInput {
  @IsUUID()
  @Field(() => ID, { description: 'Out of which store of the branch.' })
  warehouseId!: string;
}

@InputType()
export class PartsReturnInput extends RequisitionInput {
  @IsUUID()
  @Field(() => ID, { description: 'Into which store of the branch.' })
  warehouseId!: string;

  @ValidateNested()
  @Field(() => PartPiecesInput)
  pieces!: PartPiecesInput;
}

@InputType()
export class PartUseOnVisitInput extends PartPiecesInput {
  @IsUUID()
  @Field(() => ID)
  visitId!: string;

  @Length(8, 100)
  @Field(() => String)
  idempotencyKey!: string;
}

@InputType()
export class PartUseOnCardInput extends PartPiecesInput {
  @IsUUID()
  @Field(() => ID)
  cardId!: string;

  @Length(8, 100)
  @Field(() => String)
  idempotencyKey!: string;
}

@InputType()
export class OldPartReceiveInput {
  @IsUUID()
  @Field(() => ID)
  partUseId!: string;

  @IsOptional()
  @MaxLength(60)
  @Field(() => String, { nullable: true })
  serialNumber?: string | null;
}

@InputType()
export class PartUseWriteOffInput {
  @IsUUID()
  @Field(() => ID)
  partUseId!: string;
}

@InputType()
class OldPartsInput {
  @Length(2, 500)
  @Matches(/\S/)
  @Field(() => String, { description: 'What was done with them.' })
  method!: string;

  @Length(2, 200)
  @Matches(/\S/)
  @Field(() => String, { description: 'Where the evidence is archived: number of the record or file.' })
  evidence!: string;
}

@InputType()
export class OldPartsDisposeInput extends OldPartsInput {
  @IsUUID()
  @Field(() => ID)
  branchId!: string;

  @Matches(MONTH)
  @Field(() => String, { description: 'A month that is over, such as 2026-10.' })
  month!: string;
}

@InputType()
export class WarrantyPartsWriteOffInput extends OldPartsInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'The authorized center; or else name the dealer.' })
  branchId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'The customer that is a dealer; or else name the center.' })
  dealerId?: string | null;

  @Matches(/^20\d\d-Q[1-4]$/)
  @Field(() => String, { description: 'A quarter that is over, such as 2026-Q3.' })
  quarter!: string;

  @Length(1, 60)
  @Field(() => String, {
    description:
      'Code of the unit that made them, to which the old parts go back. Another unit has its own act.',
  })
  responsibleUnitCode!: string;

  @ArrayMaxSize(MOST_LINES)
  @Length(1, 60, { each: true })
  @Field(() => [String], {
    description:
      'Codes of the parts that go back. None: all that the catalog says this unit made. Parts of which it names no maker have to be named.',
  })
  partCodes: string[] = [];
}

@InputType()
export class ReplenishmentOrderInput {
  @IsUUID()
  @Field(() => ID)
  requisitionId!: string;

  @Length(1, 60)
  @Field(() => String)
  partCode!: string;

  @Field(() => GraphQLLocalDate, { description: 'Today at the earliest.' })
  expectedOn!: string;

  @Field(() => Boolean, { description: 'Bought locally: then it needs approval, and a reason.' })
  local: boolean = false;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@InputType()
export class ReplenishmentDecideInput {
  @IsUUID()
  @Field(() => ID)
  replenishmentId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Boolean)
  approved!: boolean;
}

@InputType()
export class ReplenishmentArriveInput {
  @IsUUID()
  @Field(() => ID)
  replenishmentId!: string;

  @Field(() => Int)
  version!: number;

  @IsUUID()
  @Field(() => ID, { description: 'The store of the branch that takes it in.' })
  warehouseId!: string;

  @IsInt()
  @Min(0)
  @Max(DEAREST)
  @Field(() => Int, { description: 'What one piece cost us, in fen.' })
  unitCostAmount!: number;
}

@InputType()
export class ReplenishmentRescheduleInput {
  @IsUUID()
  @Field(() => ID)
  replenishmentId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => GraphQLLocalDate, { description: 'Today at the earliest, and another day than before.' })
  expectedOn!: string;

  @Length(2, 500)
  @Matches(/\S/)
  @Field(() => String, { description: 'Why it comes on another day.' })
  reason!: string;
}

@InputType()
export class PartsOnSiteInput {
  @IsUUID()
  @Field(() => ID)
  visitId!: string;
}
