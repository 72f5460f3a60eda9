import { Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';
import { writtenIfAny } from '../../kernel/written.ts';
import { ownHistory } from '../../platform/audit.ts';
import { Survey } from '../survey.ts';
import { Rating, SolvedAnswer, SurveyItem } from '../survey-words.ts';

@ObjectType({ simpleResolvers: true, description: 'One item with its level.' })
export class ItemRating {
  @Field(() => SurveyItem)
  item!: SurveyItem;

  @Field(() => Rating)
  rating!: Rating;
}

@InputType()
export class ItemRatingInput {
  @Field(() => SurveyItem)
  item!: SurveyItem;

  @Field(() => Rating)
  rating!: Rating;
}

/** In which column the level of an item is. */
const ITEM_COLUMN = {
  [SurveyItem.ATTITUDE]: 'attitude',
  [SurveyItem.SKILL]: 'skill',
  [SurveyItem.ARRIVAL_TIME]: 'arrivalTime',
  [SurveyItem.KEEPING_PROMISES]: 'keepingPromises',
} as const satisfies Record<SurveyItem, string>;

export type ItemLevels = Readonly<Record<(typeof ITEM_COLUMN)[SurveyItem], Rating | null>>;

/**
 * One version of what a customer answered: 1 is the answer, each correction one more. Append-only and its own history:
 * what somebody said stands nowhere else, so that the scope of this table is the only way to it (SUR-4).
 */
@ObjectType({
  simpleResolvers: true,
  description:
    'SUR-3: one version of what a customer answered: 1 is the answer, each correction counts one up, the last one stands. For the customer, the service department, and the supervisors and manager of the branch; never for a technician whom it is about.',
})
@Entity()
@Unique({ properties: ['surveyId', 'version'] })
export class SurveyAnswer implements ItemLevels {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => Survey,
    mapToPk: true,
    fieldName: 'survey_id',
    deleteRule: 'restrict',
    index: false,
  })
  surveyId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => Int)
  @Property({ type: 'integer' })
  version!: number;

  @Enum({ items: () => Rating, type: 'text', nullable: true })
  attitude: Rating | null = null;

  @Enum({ items: () => Rating, type: 'text', nullable: true })
  skill: Rating | null = null;

  @Enum({ items: () => Rating, type: 'text', nullable: true })
  arrivalTime: Rating | null = null;

  @Enum({ items: () => Rating, type: 'text', nullable: true })
  keepingPromises: Rating | null = null;

  @Field(() => SolvedAnswer, {
    nullable: true,
    description: 'WSH-6: whether the fault is gone; null where the customer did not say.',
  })
  @Enum({ items: () => SolvedAnswer, type: 'text', nullable: true })
  solved: SolvedAnswer | null = null;

  @Field(() => String, { nullable: true, description: "The customer's own words." })
  @Property({ type: 'text', nullable: true })
  comment: string | null = null;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  answeredAt!: Date;

  static of(
    survey: Pick<Survey, 'id' | 'branchId'>,
    version: number,
    given: GivenAnswer,
    at: Date,
  ): SurveyAnswer {
    const answer = new SurveyAnswer();
    answer.surveyId = survey.id;
    answer.branchId = survey.branchId;
    answer.version = version;
    for (const { item, rating } of given.ratings) answer[ITEM_COLUMN[item]] = rating;
    answer.solved = given.solved ?? null;
    answer.comment = writtenIfAny(given.comment);
    answer.answeredAt = at;
    return answer;
  }
}
ownHistory('SurveyAnswer');

/** What a customer sends: every item of the card with its level, and words if there are any. */
export interface GivenAnswer {
  readonly ratings: readonly ItemRating[];
  readonly solved?: SolvedAnswer | null;
  readonly comment?: string | null;
}

/** The levels that were given, in the order of the card. */
export function ratingsOf(levels: ItemLevels): ItemRating[] {
  return Object.values(SurveyItem).flatMap((item) => {
    const rating = levels[ITEM_COLUMN[item]];
    return rating ? [{ item, rating }] : [];
  });
}
