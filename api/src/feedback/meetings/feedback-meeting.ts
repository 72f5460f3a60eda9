import { Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';
import { ownHistory } from '../../platform/audit.ts';
import { Feedback } from '../feedback.ts';

export enum MeetingOutcome {
  MET = 'MET',
  REFUSED_BY_CUSTOMER = 'REFUSED_BY_CUSTOMER',
  NOT_REACHED = 'NOT_REACHED',
}
registerEnumType(MeetingOutcome, {
  name: 'MeetingOutcome',
  description: 'CMP-4: what came of going to meet the customer.',
  valuesConfig: {
    REFUSED_BY_CUSTOMER: { description: 'The customer does not want to be met; that counts as the meeting.' },
    NOT_REACHED: {
      description: 'A failed attempt; so many of them as feedback.meeting says count as the meeting.',
    },
  },
});

/** CMP-4: the customer was met, or it was tried. Append-only. */
@ObjectType({
  simpleResolvers: true,
  description:
    'CMP-4: the meeting with the complaining customer, or an attempt at it, as it was put on record.',
})
@Entity()
@Unique({ properties: ['feedbackId', 'heldAt'] })
export class FeedbackMeeting {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => Feedback,
    mapToPk: true,
    fieldName: 'feedback_id',
    deleteRule: 'restrict',
    index: false,
  })
  feedbackId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => MeetingOutcome)
  @Enum({ items: () => MeetingOutcome, type: 'text' })
  outcome!: MeetingOutcome;

  @Field(() => Date, { description: 'When it was, as said by whoever went.' })
  @Property({ type: 'timestamptz', length: 3 })
  heldAt!: Date;

  @Field(() => String, { description: 'What was said, or how it was tried.' })
  @Property({ type: 'text' })
  words!: string;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  recordedAt!: Date;

  @Property({ type: 'uuid' })
  byId!: string;

  @Field(() => String, { description: 'Who went: the supervisor, or whom the supervisor named.' })
  @Property({ type: 'text' })
  byName!: string;
}
ownHistory('FeedbackMeeting');
