import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';
import { ActorKind, type Announced, ownHistory } from '../../platform/audit.ts';
import { RepairRequest } from '../repair-request.ts';
import { ContactDirection, ContactKind, ContactParty } from './contact-words.ts';

/**
 * One contact about a request. Append-only: what was said is never changed, a correction is another entry. Ids grow with
 * the order of arrival, which is the order of the log whatever time was claimed.
 */
@ObjectType({
  simpleResolvers: true,
  description:
    'INT-9: one contact about a request, in order of arrival; never changed, a correction is another entry. What the system sent to the customer is in the log too.',
})
@Entity()
@Index({ properties: ['requestId', 'id'] })
@Index({
  name: 'contact_entry_unanswered',
  expression:
    'create index contact_entry_unanswered on contact_entry (branch_id, id) where needs_answer and answered_at is null',
})
@Index({
  name: 'contact_entry_reply',
  // An entry is answered once, also by two people at the same moment.
  expression:
    'create unique index contact_entry_reply on contact_entry (answers_id) where answers_id is not null',
})
@Index({
  name: 'contact_entry_message',
  expression: 'create index contact_entry_message on contact_entry (message_id) where message_id is not null',
})
@Check({
  name: 'contact_entry_needs_answer_inbound',
  expression: "not needs_answer or direction = 'IN'",
})
export class ContactEntry implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => RepairRequest,
    mapToPk: true,
    fieldName: 'request_id',
    deleteRule: 'restrict',
    index: false,
  })
  requestId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => Date, { description: 'When it was logged: business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  loggedAt!: Date;

  @Field(() => Date, { description: 'When it was, as whoever logged it says; not after `loggedAt`.' })
  @Property({ type: 'timestamptz', length: 3 })
  happenedAt!: Date;

  @Field(() => ContactDirection)
  @Enum({ items: () => ContactDirection, type: 'text' })
  direction!: ContactDirection;

  @Field(() => ContactKind)
  @Enum({ items: () => ContactKind, type: 'text' })
  kind!: ContactKind;

  @Field(() => ContactParty)
  @Enum({ items: () => ContactParty, type: 'text' })
  party!: ContactParty;

  /** Read through the masking field of the schema. */
  @Property({ type: 'text', nullable: true })
  withWhom: string | null = null;

  @Field(() => String, {
    description: 'What was said or written; personal links in messages of the system are left out.',
  })
  @Property({ type: 'text' })
  words!: string;

  @Field(() => Boolean, { description: 'A note for staff; customers do not see it.' })
  @Property({ type: 'boolean' })
  internal: boolean = false;

  @Field(() => Boolean, { description: 'It waits for an answer, or did until `answeredAt`.' })
  @Property({ type: 'boolean' })
  needsAnswer: boolean = false;

  @Field(() => Date, { nullable: true, description: 'When its reply was recorded.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  answeredAt: Date | null = null;

  @Field(() => ID, { nullable: true, description: 'The entry to which this is the reply.' })
  @Property({ type: 'uuid', nullable: true })
  answersId: string | null = null;

  @Field(() => ID, { nullable: true, description: 'The entry that this one corrects; that one stays.' })
  @Property({ type: 'uuid', nullable: true })
  correctsId: string | null = null;

  /** The message of the outbox by which it left; the log shows it as this entry. */
  @Property({ type: 'uuid', nullable: true })
  messageId: string | null = null;

  @Enum({ items: () => ActorKind, type: 'text' })
  byKind!: ActorKind;

  @Property({ type: 'uuid', nullable: true })
  byId: string | null = null;

  /** For staff; read through the field of the schema. */
  @Property({ type: 'text', nullable: true })
  byName: string | null = null;

  get topic(): string {
    return this.requestId;
  }
}
// The entries are the history themselves; that one was answered is told by its reply.
ownHistory('ContactEntry');
