import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Language } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { ownHistory } from '../../platform/audit.ts';
import { Feedback } from '../feedback.ts';

/** CMP-2: the letter with the result, as it went to the customer. Append-only: what was written stays as it was written. */
@ObjectType({
  simpleResolvers: true,
  description:
    'CMP-2, CMP-3: the letter with the result, kept as it was written; printable at /documents/feedback-letters/{id}.',
})
@Entity()
@Index({ properties: ['feedbackId', 'id'] })
export class FeedbackLetter {
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

  /** The message in the outbox by which it left. */
  @Property({ type: 'uuid' })
  messageId!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  recipientName!: string;

  @Property({ type: 'text' })
  address!: string;

  @Field(() => Language)
  @Enum({ items: () => Language, type: 'text' })
  language!: Language;

  @Field(() => String, { description: 'The letter itself.' })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  writtenAt!: Date;

  @Field(() => String)
  @Property({ type: 'text' })
  writtenByName!: string;
}
ownHistory('FeedbackLetter');
