import type { EntityClass } from '@mikro-orm/core';
import { sql, verbatim } from '../kernel/sql.ts';
import { workParams } from '../platform/audit.ts';
import type { EntityManager } from '../platform/orm.ts';
import type { Scopes } from './scopes.ts';

/**
 * Records by their ids, or by another key of theirs, as far as they exist for whom the manager reads: what its `find` would
 * answer, without building the query each time (measured: an eighth of what an intake cost, a sixth of a move of stock).
 * With `lock` they are held until the unit of work ends, and are as the database has them then.
 */
export async function readRecords<T extends { id: string }>(
  em: EntityManager,
  scopes: Scopes,
  entity: EntityClass<T>,
  keys: readonly string[],
  { lock = false, by = 'id' }: { readonly lock?: boolean; readonly by?: keyof T & string } = {},
): Promise<T[]> {
  // What the unit of work has made or changed of this kind counts.
  await em.tryFlush(entity, {});
  const { tableName, props } = em.getMetadata().get(entity);
  const table = verbatim(tableName);
  const key = props.find(({ name }) => name === by);
  if (!key) throw new Error(`no ${by} in ${tableName}`);
  const column = verbatim(`r.${key.fieldNames[0]}`);
  const visible = scopes.condition(entity.name, workParams(em).actor, 'r');
  const list = verbatim(`${key.columnTypes[0]}[]`);
  const wanted = keys.length === 1 ? sql`${column} = ${keys[0]}` : sql`${column} = any(${keys}::${list})`;
  const { text, values } =
    sql`select r.* from ${table} r where ${wanted} and ${visible} ${verbatim(lock ? 'for update of r' : '')}`.questioned();
  const rows: { id: string }[] = await em.execute(text, values);
  const unit = em.getUnitOfWork(false);
  return rows.map((row) => {
    // Without a lock, what was read before stays as it was read.
    const known = lock ? undefined : unit.getById<T>(entity, row.id as never);
    return known ?? (em.map(entity, row as never) as T);
  });
}
