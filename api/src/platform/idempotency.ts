import { createHash } from 'node:crypto';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { EntityManager } from '@mikro-orm/postgresql';
import { RuleError } from '../kernel/rule-error.ts';
import { ownHistory } from './audit.ts';
import { atClose } from './insert-new.ts';

/**
 * One use of an idempotency key. The key belongs to an actor and an operation; the row is written first, so that a
 * second submission waits for the first and then finds its result.
 */
@Entity()
export class IdempotencyKey {
  /** Account, link or customer that owns the key. */
  @PrimaryKey({ type: 'text' })
  owner!: string;

  @PrimaryKey({ type: 'text' })
  operation!: string;

  @PrimaryKey({ type: 'text' })
  key!: string;

  @Property({ type: 'text' })
  inputHash!: string;

  @Property({ type: 'text', nullable: true })
  resultEntity!: string | null;

  @Property({ type: 'uuid', nullable: true })
  resultId!: string | null;

  @Property({ type: 'timestamptz', length: 3, index: true })
  usedAt!: Date;
}
ownHistory('IdempotencyKey');

export interface KeyUse {
  readonly owner: string;
  readonly operation: string;
  readonly key: string;
  readonly input: unknown;
  readonly at: Date;
}

/**
 * Runs `act` once per key. A repetition with the same input gets the first result, read again through the caller's scope;
 * with other input it is refused with IDEMPOTENCY_KEY_REUSED.
 */
export async function once<T extends object>(
  em: EntityManager,
  use: KeyUse,
  act: () => Promise<T>,
): Promise<T> {
  const inputHash = createHash('sha256').update(canonical(use.input)).digest('hex');
  const inserted: { key: string }[] = await em.execute(
    `insert into idempotency_key (owner, operation, key, input_hash, used_at) values (?, ?, ?, ?, ?)
     on conflict do nothing returning key`,
    [use.owner, use.operation, use.key, inputHash, use.at],
  );
  if (inserted.length === 0) {
    const [first]: { input_hash: string; result_entity: string; result_id: string }[] = await em.execute(
      'select input_hash, result_entity, result_id from idempotency_key where owner = ? and operation = ? and key = ?',
      [use.owner, use.operation, use.key],
    );
    if (first?.input_hash !== inputHash) throw new RuleError('IDEMPOTENCY_KEY_REUSED', {}, 'idempotencyKey');
    const { class: entity } = em.getMetadata().getByClassName(first.result_entity);
    return (await em.findOneOrFail(entity, { id: first.result_id })) as T;
  }
  const result = await act();
  const { id } = result as { id?: string };
  if (!id) throw new Error(`${use.operation} returns no record that a repeated call could find`);
  const { owner, operation, key } = use;
  // There is one; PostgreSQL would guess a hundred, and read all keys that there are.
  atClose(
    em,
    `update idempotency_key k set result_entity = r.entity, result_id = r.id
     from (select * from jsonb_to_recordset(?::jsonb) as r(owner text, operation text, key text, entity text, id uuid) limit 1) r
     where k.owner = r.owner and k.operation = r.operation and k.key = r.key`,
    { owner, operation, key, entity: result.constructor.name, id },
  );
  return result;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, v: unknown) =>
    v && typeof v === 'object' && !Array.isArray(v) && !(v instanceof Date)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );
}
