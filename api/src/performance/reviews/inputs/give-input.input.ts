import { ArrayMaxSize, IsEnum, IsInt, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AbilityItem, AttitudeItem, ItemMark } from '../../../policy/assessment-words.ts';
import { HeadPart } from '../../../policy/review-keys.ts';

/** More than any list of items is long. */
const MOST = 10;

@InputType()
export class AttitudeMarkInput {
  @IsEnum(AttitudeItem)
  @Field(() => AttitudeItem)
  item!: AttitudeItem;

  @IsEnum(ItemMark)
  @Field(() => ItemMark)
  mark!: ItemMark;
}

@InputType()
export class AbilityMarkInput {
  @IsEnum(AbilityItem)
  @Field(() => AbilityItem)
  item!: AbilityItem;

  @IsEnum(ItemMark)
  @Field(() => ItemMark)
  mark!: ItemMark;
}

@InputType()
export class HeadPartInput {
  @IsEnum(HeadPart)
  @Field(() => HeadPart)
  part!: HeadPart;

  @IsInt()
  @Min(0)
  @Max(100)
  @Field(() => Int, { description: 'Points out of 100.' })
  points!: number;
}

@InputType()
export class ReviewInputGiveInput {
  @IsUUID()
  @Field(() => ID)
  reviewId!: string;

  @ArrayMaxSize(MOST)
  @ValidateNested({ each: true })
  @Field(() => [AttitudeMarkInput], { description: 'Every item of attitude, each once.' })
  attitude: AttitudeMarkInput[] = [];

  @ArrayMaxSize(MOST)
  @ValidateNested({ each: true })
  @Field(() => [AbilityMarkInput], { description: 'Every item of ability, each once.' })
  ability: AbilityMarkInput[] = [];

  @ArrayMaxSize(MOST)
  @ValidateNested({ each: true })
  @Field(() => [HeadPartInput], {
    description:
      'KPI-9: by EXECUTIVE or MANAGEMENT_COMMITTEE for a department head, instead: every part, each once.',
  })
  parts: HeadPartInput[] = [];
}
