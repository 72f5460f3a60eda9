import {
  ArrayMaxSize,
  ArrayMinSize,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { WarehouseKind } from './stock-words.ts';

/** A pallet: more at once is a slip of the pen. */
const MOST_PIECES = 10_000;
/** A hundred thousand yuan a piece. */
const DEAREST = 10_000_000;
const MOST_LINES = 100;

@InputType()
export class WarehouseOpenInput {
  @IsUUID()
  @Field(() => ID)
  branchId!: string;

  @Field(() => WarehouseKind)
  kind!: WarehouseKind;

  @Length(1, 60)
  @Matches(/\S/)
  @Field(() => String)
  name!: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'Whose VAN it is; left out for every other kind.' })
  technicianId?: string | null;
}

@InputType()
class StockPiecesInput {
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
export class StockReceiveInput extends StockPiecesInput {
  @IsUUID()
  @Field(() => ID)
  warehouseId!: string;

  @IsInt()
  @Min(0)
  @Max(DEAREST)
  @Field(() => Int, { description: 'What one piece cost us, in fen.' })
  unitCostAmount!: number;

  @Length(1, 100)
  @Matches(/\S/)
  @Field(() => String, { description: 'Delivery note.' })
  reference!: string;

  @Length(8, 100)
  @Field(() => String, { description: 'The same again is the same receipt.' })
  idempotencyKey!: string;
}

@InputType()
export class StockTransferInput extends StockPiecesInput {
  @IsUUID()
  @Field(() => ID)
  fromWarehouseId!: string;

  @IsUUID()
  @Field(() => ID)
  toWarehouseId!: string;

  @Length(8, 100)
  @Field(() => String, { description: 'The same again is the same transfer.' })
  idempotencyKey!: string;
}

@InputType()
export class StockCountInput {
  @Length(1, 60)
  @Field(() => String)
  partCode!: string;

  @IsInt()
  @Min(0)
  @Max(1_000_000)
  @Field(() => Int, { description: 'Pieces found.' })
  counted!: number;
}

@InputType()
export class StockTakeInput {
  @IsUUID()
  @Field(() => ID)
  warehouseId!: string;

  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_LINES)
  @ValidateNested({ each: true })
  @Field(() => [StockCountInput])
  lines!: StockCountInput[];

  @Length(2, 500)
  @Matches(/\S/)
  @Field(() => String, { description: 'Of the count, and of the differences it finds.' })
  reason!: string;
}

@InputType()
export class StockScrapAskInput extends StockPiecesInput {
  @IsUUID()
  @Field(() => ID)
  warehouseId!: string;

  @Length(2, 500)
  @Matches(/\S/)
  @Field(() => String)
  reason!: string;
}

@InputType()
export class StockScrapDecideInput {
  @IsUUID()
  @Field(() => ID)
  scrapId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => Boolean)
  approved!: boolean;
}
