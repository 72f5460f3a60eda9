import {
  ArrayMaxSize,
  IsEnum,
  IsInt,
  IsOptional,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, InputType, Int } from 'type-graphql';
import { PriceItemKind } from './price-list.ts';

/** Ten million yuan: a dearer thing is a slip of the pen. */
const MOST_AMOUNT = 1_000_000_000;
const MOST_ITEMS = 500;

@InputType({ description: 'The price of one thing.' })
export class PriceItemInput {
  @IsEnum(PriceItemKind)
  @Field(() => PriceItemKind)
  kind!: PriceItemKind;

  @Length(1, 60)
  @Matches(/\S/)
  @Field(() => String, { description: 'Of a part: its code in the catalog.' })
  code!: string;

  @IsOptional()
  @Length(1, 200)
  @Field(() => String, { nullable: true, description: "Needed for OTHER; a part keeps its catalog's name." })
  name?: string | null;

  @IsOptional()
  @Length(1, 200)
  @Field(() => String, { nullable: true })
  nameEn?: string | null;

  @IsInt()
  @Min(0)
  @Max(MOST_AMOUNT)
  @Field(() => Int, { description: 'One piece in fen.' })
  unitAmount!: number;
}

@InputType()
export class PriceListPublishInput {
  @Field(() => GraphQLLocalDate, { description: 'After today, as the company’s seat counts the days.' })
  effectiveFrom!: string;

  @IsInt()
  @Min(0)
  @Max(MOST_AMOUNT)
  @Field(() => Int, { description: 'One hour of labour in fen.' })
  labourHourAmount!: number;

  @IsInt()
  @Min(0)
  @Max(MOST_AMOUNT)
  @Field(() => Int, { description: 'One visit in an urban zone, in fen.' })
  travelUrbanAmount!: number;

  @IsInt()
  @Min(0)
  @Max(MOST_AMOUNT)
  @Field(() => Int, { description: 'One visit in a suburban zone, in fen.' })
  travelSuburbanAmount!: number;

  @ArrayMaxSize(MOST_ITEMS)
  @ValidateNested({ each: true })
  @Field(() => [PriceItemInput], { description: 'New prices only: what is not named keeps its price.' })
  items: PriceItemInput[] = [];
}
