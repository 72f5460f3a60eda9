import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Ctx } from '../access/context.ts';
import { actorId, actorName } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';
import { ActorKind, actorKind, ownHistory } from '../platform/audit.ts';
import { unitOfWork } from '../platform/unit-of-work.ts';

/** REC-2: one look of a person at somebody's full record. Append-only. */
@Entity()
@Index({ properties: ['recordId', 'id'] })
export class RecordView {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ type: 'uuid' })
  recordId!: string;

  /** Name of the type that was looked at. */
  @Property({ type: 'text' })
  entity!: string;

  @Property({ type: 'uuid', nullable: true })
  branchId!: string | null;

  @Property({ type: 'timestamptz', length: 3 })
  at!: Date;

  @Enum({ items: () => ActorKind, type: 'text' })
  byKind!: ActorKind;

  @Property({ type: 'uuid', nullable: true })
  byId!: string | null;

  @Property({ type: 'text', nullable: true })
  byName!: string | null;

  @Property({ type: 'text' })
  operation!: string;
}
ownHistory('RecordView');

/**
 * Puts a look at a full record into the log, committed before the record is shown: a query has no unit of work, so this one
 * is its own, and who cannot be logged sees nothing.
 */
export async function logView(
  ctx: Ctx,
  entity: string,
  record: { id: string; branchId: string },
): Promise<void> {
  const { actor, operation, at } = ctx;
  await unitOfWork(ctx.platform.orm, { actor, operation, at }, async (em) => {
    const view = new RecordView();
    view.recordId = record.id;
    view.entity = entity;
    view.branchId = record.branchId;
    view.at = at;
    view.byKind = actorKind(actor);
    view.byId = actorId(actor);
    view.byName = actorName(actor);
    view.operation = operation;
    em.persist(view);
  });
}
