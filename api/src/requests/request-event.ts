import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { type Actor, actorId, actorName } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';
import { ActorKind, actorKind, type Announced, ownHistory } from '../platform/audit.ts';
import type { EntityManager } from '../platform/orm.ts';
import { RepairRequest } from './repair-request.ts';
import { RequestEventKind } from './request-words.ts';

/** One thing that happened on a request. Append-only: the course that customer and staff see. */
@ObjectType({
  simpleResolvers: true,
  description: 'One thing that happened on a request, in order of arrival; never changed.',
})
@Entity()
@Index({ properties: ['requestId', 'id'] })
export class RequestEvent implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => RepairRequest, mapToPk: true, fieldName: 'request_id', deleteRule: 'restrict' })
  requestId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  at!: Date;

  @Field(() => RequestEventKind)
  @Enum({ items: () => RequestEventKind, type: 'text' })
  kind!: RequestEventKind;

  /** What its sentence needs: a time, a name, a number. */
  @Property({ type: 'json', columnType: 'jsonb' })
  params: EventParams = {};

  @Field(() => ActorKind)
  @Enum({ items: () => ActorKind, type: 'text' })
  actorKind!: ActorKind;

  @Property({ type: 'uuid', nullable: true })
  actorId!: string | null;

  @Property({ type: 'text', nullable: true })
  actorName!: string | null;

  get topic(): string {
    return this.requestId;
  }
}
ownHistory('RequestEvent');

export type EventParams = Readonly<Record<string, string | number | null>>;

/** Writes what happened into the course of a request. */
export function recordEvent(
  ctx: { em: EntityManager; actor: Actor; at: Date },
  request: Pick<RepairRequest, 'id' | 'branchId'>,
  kind: RequestEventKind,
  params: EventParams = {},
): RequestEvent {
  const event = new RequestEvent();
  event.requestId = request.id;
  event.branchId = request.branchId;
  event.at = ctx.at;
  event.kind = kind;
  event.params = params;
  event.actorKind = actorKind(ctx.actor);
  event.actorId = actorId(ctx.actor);
  event.actorName = actorName(ctx.actor);
  ctx.em.persist(event);
  return event;
}
