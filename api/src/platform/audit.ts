import { ChangeSetType, type EventSubscriber, type FlushEventArgs } from '@mikro-orm/core';
import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { type Actor, actorId, actorName } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';
import { SCOPE_FILTER } from './orm.ts';
import { announceAfterCommit } from './announcements.ts';

/** Who stands behind a change or an event. */
export enum ActorKind {
  CUSTOMER = 'CUSTOMER',
  STAFF = 'STAFF',
  SYSTEM = 'SYSTEM',
}
registerEnumType(ActorKind, { name: 'ActorKind', description: 'Who stands behind a change or an event.' });

export function actorKind(actor: Actor): ActorKind {
  if (actor.kind === 'STAFF') return ActorKind.STAFF;
  return actor.kind === 'SYSTEM' ? ActorKind.SYSTEM : ActorKind.CUSTOMER;
}

@ObjectType({
  simpleResolvers: true,
  description: 'One field of a change: from what to what, as text. Secrets and seals are left out.',
})
export class FieldChange {
  @Field(() => String)
  field!: string;

  @Field(() => String, { nullable: true })
  from!: string | null;

  @Field(() => String, { nullable: true })
  to!: string | null;
}

/** REC-4: who changed what, when, from what to what. Written in the transaction of the change, never edited. */
@ObjectType('Change', {
  simpleResolvers: true,
  description: 'REC-4: who changed what, when, from what to what.',
})
@Entity({ tableName: 'change_record' })
@Index({ properties: ['recordId', 'id'] })
export class ChangeRecord {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ type: 'uuid' })
  recordId!: string;

  @Field(() => String, { description: 'Name of the type that was changed.' })
  @Property({ type: 'text' })
  entity!: string;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  at!: Date;

  @Field(() => ActorKind)
  @Enum({ items: () => ActorKind, type: 'text' })
  byKind!: ActorKind;

  @Property({ type: 'uuid', nullable: true })
  byId!: string | null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  byName!: string | null;

  @Field(() => String, { description: 'The operation that did it, as named in the schema, or the job.' })
  @Property({ type: 'text' })
  operation!: string;

  /** The branch whose people may see this; null for records of the whole company. */
  @Property({ type: 'uuid', nullable: true })
  branchId!: string | null;

  /** Read through the masking field of the schema. */
  @Property({ type: 'json', columnType: 'jsonb' })
  fields!: FieldChange[];
}

/** Everything an entity manager must know to read and write: given once per unit of work, and never defaulted. */
export interface WorkParams {
  readonly actor: Actor;
  readonly operation: string;
  readonly at: Date;
}

export function workParams(em: EntityManager): WorkParams {
  const params = em.getFilterParams(SCOPE_FILTER) as WorkParams | undefined;
  if (!params?.actor) throw new Error('an entity manager without a unit of work');
  return params;
}

/** Names of properties whose values are never written to the history. */
const SECRET = /secret|password|token|hash/i;

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object') return JSON.stringify(value);
  return String(value);
}

/** Entities that are records of events themselves; a history of the history helps nobody. */
const unrecorded = new Set<string>(['ChangeRecord']);

/** Leaves an append-only entity (an event, a ledger line, a queue) out of the change history: it is its own. */
export function ownHistory(entityName: string): void {
  unrecorded.add(entityName);
}

/** A record whose changes somebody may be watching: its topic is the id of what is watched. */
export interface Announced {
  readonly topic: string;
}

/** What is on record about one change. */
interface Change {
  readonly className: string;
  readonly entity: object;
  readonly recordId: string;
  readonly type: 'CREATE' | 'UPDATE' | 'DELETE';
  /** The new values; of what was deleted the last ones. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly before: Readonly<Record<string, unknown>>;
}

/** Remembers whom to tell of what was written. */
export function announceWritten(em: EntityManager, written: readonly object[]): void {
  const params = em.getFilterParams(SCOPE_FILTER);
  for (const entity of written) {
    const { topic } = entity as Partial<Announced>;
    if (topic && params) announceAfterCommit(params, topic);
  }
}

/** The rows of change_record for changes of one unit of work, as JSON; empty where nothing is to be recorded. */
export function changeRows(em: EntityManager, changes: readonly Change[]): string | null {
  const recorded = changes.filter(({ className }) => !unrecorded.has(className));
  if (recorded.length === 0) return null;
  const { actor, operation, at } = workParams(em);
  const rows = recorded.flatMap(({ className, entity, recordId, type, values, before }) => {
    const fields = Object.entries(values)
      .filter(([name]) => name !== 'id' && name !== 'version')
      .map(([name, value]) => ({
        field: name,
        from: type === 'CREATE' ? null : asText(before[name]),
        to: type === 'DELETE' ? null : asText(value),
      }))
      .filter((f) => f.from !== f.to)
      .map((f) => (SECRET.test(f.field) ? { ...f, from: f.from && '•', to: f.to && '•' } : f));
    if (fields.length === 0 && type !== 'DELETE') return [];
    return [
      {
        id: newId(),
        record_id: recordId,
        entity: className,
        at,
        by_kind: actorKind(actor),
        by_id: actorId(actor),
        by_name: actorName(actor),
        operation,
        branch_id: (entity as { branchId?: string | null }).branchId ?? null,
        fields,
      },
    ];
  });
  return rows.length === 0 ? null : JSON.stringify(rows);
}

/** Writes what `changeRows` made, bound to the one placeholder. */
export const INSERT_CHANGES = `insert into change_record
    (id, record_id, entity, at, by_kind, by_id, by_name, operation, branch_id, fields)
  select id, record_id, entity, at, by_kind, by_id, by_name, operation, branch_id, fields
  from jsonb_to_recordset(?::jsonb) as r(id uuid, record_id uuid, entity text, at timestamptz, by_kind text, by_id uuid,
    by_name text, operation text, branch_id uuid, fields jsonb)`;

/** Writes a change record for every change set of a flush, in the same transaction. */
export class AuditSubscriber implements EventSubscriber {
  async afterFlush(args: FlushEventArgs): Promise<void> {
    const em = args.em as EntityManager;
    const changeSets = args.uow.getChangeSets();
    announceWritten(
      em,
      changeSets.map(({ entity }) => entity),
    );
    const changes = changeSets.map((changeSet): Change => {
      const entity = changeSet.entity as { id?: string };
      const before = (changeSet.originalEntity ?? {}) as Record<string, unknown>;
      const deleted = changeSet.type === ChangeSetType.DELETE;
      return {
        className: changeSet.meta.className,
        entity,
        recordId: String(entity.id ?? changeSet.getSerializedPrimaryKey()),
        type: deleted ? 'DELETE' : changeSet.type === ChangeSetType.CREATE ? 'CREATE' : 'UPDATE',
        values: deleted ? before : (changeSet.payload as Record<string, unknown>),
        before,
      };
    });
    const rows = changeRows(em, changes);
    if (rows) await em.execute(INSERT_CHANGES, [rows]);
  }
}
