import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';
import { ownHistory } from '../../platform/audit.ts';
import { Survey } from '../survey.ts';
import { SurveyChannel, SurveySending } from '../survey-words.ts';

/** SUR-6: one card on its way. Append-only: every way that was tried stays. */
@ObjectType({
  simpleResolvers: true,
  description: 'SUR-6: one card on its way to its customer; every way that was tried stays on record.',
})
@Entity()
@Index({ properties: ['surveyId', 'id'] })
export class SurveyDelivery {
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

  @Field(() => SurveyChannel)
  @Enum({ items: () => SurveyChannel, type: 'text' })
  channel!: SurveyChannel;

  @Field(() => SurveySending)
  @Enum({ items: () => SurveySending, type: 'text' })
  sending!: SurveySending;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Who sent it another way; null where the system did.' })
  @Property({ type: 'text', nullable: true })
  byName: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  messageId: string | null = null;
}
ownHistory('SurveyDelivery');
