import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Customer } from '../customers/customer.ts';
import { newId } from '../kernel/ids.ts';
import { step, type Transitions } from '../kernel/state-machine.ts';
import { Branch } from '../organization/branches/branch.ts';
import { StaffMember } from '../organization/staff/staff-member.ts';
import type { Announced } from '../platform/audit.ts';
import { RepairRequest } from '../requests/repair-request.ts';
import { RatingBatch } from './ratings/rating-batch.ts';
import { SurveyChannel, SurveyItem, SurveyState } from './survey-words.ts';

type Verb = 'deliver' | 'failToDeliver' | 'answer' | 'expire' | 'withdraw';

/**
 * Every step a survey can take; none leads back to OWED, so a call is asked about once. What could not be delivered goes
 * another way (SUR-6).
 */
export const surveyTransitions: Transitions<SurveyState, Verb> = {
  deliver: { from: [SurveyState.OWED, SurveyState.UNDELIVERABLE], to: SurveyState.DELIVERED },
  failToDeliver: { from: [SurveyState.OWED, SurveyState.DELIVERED], to: SurveyState.UNDELIVERABLE },
  answer: { from: [SurveyState.DELIVERED], to: SurveyState.ANSWERED },
  expire: { from: [SurveyState.DELIVERED], to: SurveyState.EXPIRED },
  withdraw: { from: [SurveyState.OWED], to: SurveyState.WITHDRAWN },
};

/** What is fixed when the card goes out. */
export interface Delivery {
  readonly items: readonly SurveyItem[];
  readonly leadTechnicianId: string | null;
  /** Everybody who was sent: whom it may be about. */
  readonly technicianIds: readonly string[];
  readonly at: Date;
  readonly expiresAt: Date;
  readonly channel: SurveyChannel;
}

/** The obligation to ask a customer about one call (SUR-1). Rows are written by `surveys.issue`. */
@ObjectType({
  simpleResolvers: true,
  description:
    'SUR-1: the obligation to ask the customer about one call; every call has one, except merged ones. Never visible to a technician whom it is about (SUR-4).',
})
@Entity()
@Index({ name: 'survey_of_day', properties: ['branchId', 'receivedOn', 'id'] })
@Index({ name: 'survey_of_day_by_state', properties: ['branchId', 'state', 'receivedOn', 'id'] })
@Index({
  name: 'survey_owed',
  expression: "create index survey_owed on survey (branch_id, id) where state = 'OWED'",
})
@Index({
  name: 'survey_expiring',
  expression: "create index survey_expiring on survey (expires_at, id) where state = 'DELIVERED'",
})
@Index({
  name: 'survey_to_remind',
  expression:
    "create index survey_to_remind on survey (branch_id, delivered_at, id) where state = 'DELIVERED' and reminded_at is null",
})
@Index({
  name: 'survey_of_message',
  expression: "create index survey_of_message on survey (message_id) where state = 'DELIVERED'",
})
@Index({
  name: 'survey_in_no_batch',
  // Whose answers wait for a batch: few, however many there are.
  expression:
    "create index survey_in_no_batch on survey (lead_technician_id, correctable_until) where state = 'ANSWERED' and rating_batch_id is null and lead_technician_id is not null",
})
@Index({
  name: 'survey_in_batch',
  expression: 'create index survey_in_batch on survey (rating_batch_id) where rating_batch_id is not null',
})
export class Survey implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => Int, {
    description: 'Give it back with a change; VERSION_CONFLICT when somebody was quicker.',
  })
  @Property({ version: true, type: 'integer' })
  version!: number;

  @ManyToOne({
    entity: () => RepairRequest,
    mapToPk: true,
    fieldName: 'request_id',
    deleteRule: 'restrict',
    index: false,
  })
  @Unique()
  requestId!: string;

  @ManyToOne({
    entity: () => Branch,
    mapToPk: true,
    fieldName: 'branch_id',
    deleteRule: 'restrict',
    index: false,
  })
  branchId!: string;

  @ManyToOne({ entity: () => Customer, mapToPk: true, fieldName: 'customer_id', deleteRule: 'restrict' })
  customerId!: string;

  @Field(() => GraphQLLocalDate, { description: "The call's day in the register." })
  @Property({ type: 'date' })
  receivedOn!: string;

  @Field(() => SurveyState)
  @Enum({ items: () => SurveyState, type: 'text' })
  state: SurveyState = SurveyState.OWED;

  @Field(() => Date, { description: 'When the obligation was put on record: on the day after receipt.' })
  @Property({ type: 'timestamptz', length: 3 })
  issuedAt!: Date;

  @Field(() => [SurveyItem], { description: 'Fixed at delivery; empty before.' })
  @Property({ type: 'json', columnType: 'jsonb' })
  items: SurveyItem[] = [];

  /** Whose ratings they are: who led the visit that the customer judges. Fixed at delivery. */
  @ManyToOne({
    entity: () => StaffMember,
    mapToPk: true,
    fieldName: 'lead_technician_id',
    deleteRule: 'restrict',
    nullable: true,
    index: false,
  })
  leadTechnicianId: string | null = null;

  /** Everybody who was sent. None of them ever sees this survey (SUR-4) or answers it (WSH-6). */
  @Property({ type: 'uuid[]', columnType: 'uuid[]' })
  technicianIds: string[] = [];

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  deliveredAt: Date | null = null;

  @Field(() => SurveyChannel, { nullable: true, description: 'SUR-6: by which way it went out last.' })
  @Enum({ items: () => SurveyChannel, type: 'text', nullable: true })
  channel: SurveyChannel | null = null;

  /** The message in which it went out last; null where nothing is sent. Tells whether a gateway gave up on it. */
  @Property({ type: 'uuid', nullable: true })
  messageId: string | null = null;

  /** How often it was tried to send it, reminders apart. */
  @Property({ type: 'integer', default: 0 })
  sendings: number = 0;

  @Field(() => Date, { nullable: true, description: 'SUR-6: when the customer was reminded; once.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  remindedAt: Date | null = null;

  @Field(() => Date, { nullable: true, description: 'Until when it can be answered.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  expiresAt: Date | null = null;

  /** Until when the link opens the card: correcting goes on for a while after the last moment to answer. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  linkEndsAt: Date | null = null;

  @Field(() => Date, {
    nullable: true,
    description: 'Until when the answer can be corrected (SUR-3), by the policy in force when it was given.',
  })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  correctableUntil: Date | null = null;

  /** The closed batch in which its answer counts (SUR-4); no operation shows it. */
  @ManyToOne({
    entity: () => RatingBatch,
    mapToPk: true,
    fieldName: 'rating_batch_id',
    deleteRule: 'restrict',
    nullable: true,
    index: false,
  })
  ratingBatchId: string | null = null;

  get topic(): string {
    return this.requestId;
  }

  /** The card goes out: what it asks, and of whom, is fixed. */
  deliver(delivery: Delivery, linkEndsAt: Date): void {
    this.take('deliver');
    // Sent another way it asks what it asked before: the items are fixed at the first delivery.
    if (!this.deliveredAt) {
      this.items = [...delivery.items];
      this.leadTechnicianId = delivery.leadTechnicianId;
      this.technicianIds = [...delivery.technicianIds];
    }
    this.deliveredAt = delivery.at;
    this.channel = delivery.channel;
    this.sendings += 1;
    this.expiresAt = delivery.expiresAt;
    this.linkEndsAt = linkEndsAt;
  }

  /** No way on record takes it, or the gateway gave up on the message. */
  failToDeliver(technicianIds: readonly string[]): void {
    this.take('failToDeliver');
    if (this.deliveredAt) return;
    this.technicianIds = [...technicianIds];
    this.sendings += 1;
  }

  /** SUR-6: the one reminder. */
  remind(at: Date): void {
    this.remindedAt = at;
  }

  answer(correctableUntil: Date): void {
    this.take('answer');
    this.correctableUntil = correctableUntil;
  }

  /** INT-6: the call was merged into another. */
  withdraw(): void {
    this.take('withdraw');
  }

  private take(verb: Verb): void {
    this.state = step(surveyTransitions, this.state, verb, 'SURVEY_STEP_REFUSED');
  }
}
