import { ArrayMaxSize, IsInt, IsOptional, Length, MaxLength, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { SolvedAnswer } from '../survey-words.ts';
import { ItemRatingInput } from './survey-answer.ts';

/** Longer than any token of ours; the text of a token is checked by its seal. */
const LONGEST_TOKEN = 200;
const LONGEST_COMMENT = 1_000;

@InputType()
export class SurveyAnswerInput {
  @MaxLength(LONGEST_TOKEN)
  @Field(() => String, { description: 'The last part of the personal link.' })
  token!: string;

  @ArrayMaxSize(10)
  @Field(() => [ItemRatingInput], { description: 'Every item of the card exactly once; nothing is assumed.' })
  ratings!: ItemRatingInput[];

  @IsOptional()
  @Field(() => SolvedAnswer, {
    nullable: true,
    description:
      'WSH-6: whether the fault is gone, where the card asks (`asksSolved`); left out: the customer did not say.',
  })
  solved?: SolvedAnswer | null;

  @IsOptional()
  @MaxLength(LONGEST_COMMENT)
  @Field(() => String, { nullable: true, description: 'At most 1,000 characters.' })
  comment?: string | null;

  @IsOptional()
  @Length(8, 100)
  @Field(() => String, {
    nullable: true,
    description:
      'With a key the same answer can be sent again and counts once; without, the second is refused.',
  })
  idempotencyKey?: string | null;
}

@InputType()
export class SurveyCorrectInput {
  @MaxLength(LONGEST_TOKEN)
  @Field(() => String, { description: 'The last part of the personal link.' })
  token!: string;

  @IsInt()
  @Min(0)
  @Field(() => Int, { description: 'The version that is corrected: the last one on record.' })
  version!: number;

  @ArrayMaxSize(10)
  @Field(() => [ItemRatingInput], { description: 'Every item of the card exactly once.' })
  ratings!: ItemRatingInput[];

  @IsOptional()
  @Field(() => SolvedAnswer, {
    nullable: true,
    description:
      'WSH-6: whether the fault is gone, where the card asks (`asksSolved`); left out: the customer did not say.',
  })
  solved?: SolvedAnswer | null;

  @IsOptional()
  @MaxLength(LONGEST_COMMENT)
  @Field(() => String, { nullable: true, description: 'At most 1,000 characters.' })
  comment?: string | null;
}
