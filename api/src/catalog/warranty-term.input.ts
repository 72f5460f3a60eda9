import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsInt,
  IsString,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ProductCategory } from '../organization/product-category.ts';
import { ChargeBasis, ReplacementRule } from './warranty-term.ts';

@InputType({ description: 'A sentence in both languages of the portal.' })
export class LocalizedTextInput {
  @Length(1, 300)
  @Field(() => String)
  zh!: string;

  @Length(1, 300)
  @Field(() => String)
  en!: string;
}

@InputType({ description: 'A list in both languages of the portal, one short phrase a line.' })
export class LocalizedListInput {
  @ArrayNotEmpty()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Length(1, 200, { each: true })
  @Field(() => [String])
  zh!: string[];

  @ArrayNotEmpty()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Length(1, 200, { each: true })
  @Field(() => [String])
  en!: string[];
}

@InputType()
export class WarrantyTermPublishInput {
  @Field(() => ID, { nullable: true, description: 'For this model only.' })
  modelId?: string | null;

  @Field(() => ProductCategory, {
    nullable: true,
    description:
      'For every model of the category without a term of its own. Neither this nor modelId: for all the rest.',
  })
  category?: ProductCategory | null;

  @Field(() => GraphQLLocalDate, {
    description: 'A day after today: what was sold until then keeps its term.',
  })
  effectiveFrom!: string;

  @IsInt()
  @Min(1)
  @Max(240)
  @Field(() => Int, { description: 'Length in calendar months.' })
  months!: number;

  @Field(() => ChargeBasis)
  repairBasis!: ChargeBasis;

  @Field(() => ChargeBasis)
  consumablesBasis!: ChargeBasis;

  @Field(() => ReplacementRule)
  replacementRule!: ReplacementRule;

  @ValidateNested()
  @Field(() => LocalizedTextInput)
  name!: LocalizedTextInput;

  @ValidateNested()
  @Field(() => LocalizedListInput)
  covered!: LocalizedListInput;

  @ValidateNested()
  @Field(() => LocalizedListInput)
  notCovered!: LocalizedListInput;

  @ValidateNested()
  @Field(() => LocalizedTextInput, { description: 'What the customer can expect after expiry.' })
  afterExpiry!: LocalizedTextInput;

  @ValidateNested()
  @Field(() => LocalizedListInput, { description: 'Documents accepted as proof of purchase.' })
  acceptedProofs!: LocalizedListInput;
}
