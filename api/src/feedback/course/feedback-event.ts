import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { type Actor, actorId, actorName } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { ActorKind, actorKind, type Announced, ownHistory } from '../../platform/audit.ts';
import type { EntityManager } from '../../platform/orm.ts';
import { Feedback } from '../feedback.ts';

export enum FeedbackEventKind {
  FILED = 'FILED',
  REGRADED = 'REGRADED',
  ANSWERED = 'ANSWERED',
  DELEGATED = 'DELEGATED',
  INVESTIGATION_ASSIGNED = 'INVESTIGATION_ASSIGNED',
  INVESTIGATED = 'INVESTIGATED',
  MEETING_PERSON_NAMED = 'MEETING_PERSON_NAMED',
  MET = 'MET',
  MEETING_REFUSED = 'MEETING_REFUSED',
  MEETING_FAILED = 'MEETING_FAILED',
  DECIDED = 'DECIDED',
  TOLD = 'TOLD',
  CLOSED = 'CLOSED',
  REOPENED = 'REOPENED',
  ACCIDENT_REPORTED = 'ACCIDENT_REPORTED',
  FOLLOW_UP_SENT = 'FOLLOW_UP_SENT',
  FOLLOW_UP_DONE = 'FOLLOW_UP_DONE',
  FOLLOW_UP_ESCALATED = 'FOLLOW_UP_ESCALATED',
  ACTION_PLANNED = 'ACTION_PLANNED',
  ACTION_DONE = 'ACTION_DONE',
  PENALTY_PUT = 'PENALTY_PUT',
  PENALTY_REVERSED = 'PENALTY_REVERSED',
}
registerEnumType(FeedbackEventKind, {
  name: 'FeedbackEventKind',
  description: 'What happened on a complaint or suggestion; `text` says it in words.',
});

/** What stays between ourselves: reminders, measures and who was made to answer for it. */
export const INTERNAL_KINDS: readonly FeedbackEventKind[] = [
  FeedbackEventKind.ACCIDENT_REPORTED,
  FeedbackEventKind.FOLLOW_UP_SENT,
  FeedbackEventKind.FOLLOW_UP_DONE,
  FeedbackEventKind.FOLLOW_UP_ESCALATED,
  FeedbackEventKind.ACTION_PLANNED,
  FeedbackEventKind.ACTION_DONE,
  FeedbackEventKind.PENALTY_PUT,
  FeedbackEventKind.PENALTY_REVERSED,
];

export type FeedbackEventParams = Readonly<Record<string, string | number | null>>;

/** CMP-9: one thing that happened on a case. Append-only: the course that customer and staff see. */
@ObjectType({
  simpleResolvers: true,
  description:
    'CMP-9: one thing that happened on a complaint or suggestion, in order; never changed. Customers see what concerns them.',
})
@Entity()
@Index({ properties: ['feedbackId', 'id'] })
export class FeedbackEvent implements Announced {
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

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  at!: Date;

  @Field(() => FeedbackEventKind)
  @Enum({ items: () => FeedbackEventKind, type: 'text' })
  kind!: FeedbackEventKind;

  /** What its sentence needs. */
  @Property({ type: 'json', columnType: 'jsonb' })
  params: FeedbackEventParams = {};

  @Field(() => ActorKind)
  @Enum({ items: () => ActorKind, type: 'text' })
  actorKind!: ActorKind;

  @Property({ type: 'uuid', nullable: true })
  actorId!: string | null;

  @Property({ type: 'text', nullable: true })
  actorName!: string | null;

  get topic(): string {
    return this.feedbackId;
  }
}
ownHistory('FeedbackEvent');

/** Writes what happened into the course of a case. */
export function recordOn(
  ctx: { em: EntityManager; actor: Actor; at: Date },
  feedback: Pick<Feedback, 'id' | 'branchId'>,
  kind: FeedbackEventKind,
  params: FeedbackEventParams = {},
): void {
  const event = new FeedbackEvent();
  event.feedbackId = feedback.id;
  event.branchId = feedback.branchId;
  event.at = ctx.at;
  event.kind = kind;
  event.params = params;
  event.actorKind = actorKind(ctx.actor);
  event.actorId = actorId(ctx.actor);
  event.actorName = actorName(ctx.actor);
  ctx.em.persist(event);
}
