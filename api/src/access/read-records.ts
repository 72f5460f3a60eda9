import type { EntityClass } from '@mikro-orm/core';
import { sql, verbatim } from '../kernel/sql.ts';
import { workParams } from '../platform/audit.ts';
import type { EntityManager } from '../platform/orm.ts';
import type { Scopes } from './scopes.ts';

/**
 * Records by their ids, as far as they exist for whom the manager reads: what its `find` would answer, without building the
 * query each time (measured: an eighth of what an intake cost). With `lock` they are held until the unit of work ends, and
 * are as the database has them then.
 */
export async function readRecords<T extends { id: string }>(
  em: EntityManager,
  scopes: Scopes,
  entity: EntityClass<T>,
  ids: readonly string[],
  { lock = false }: { readonly lock?: boolean } = {},
): Promise<T[]> {
  // What the unit of work has made or changed of this kind counts.
  await em.tryFlush(entity, {});
  const table = verbatim(em.getMetadata().get(entity).tableName);
  const visible = scopes.condition(entity.name, workParams(em).actor, 'r');
  const wanted = ids.length === 1 ? sql`r.id = ${ids[0]}` : sql`r.id = any(${ids}::uuid[])`;
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
