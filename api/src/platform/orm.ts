import type { AnyEntity, EntityClass, EventSubscriber, MigrationObject } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { BindingDriver } from './bound-statements.ts';
import { NamedStatementClient } from './named-statements.ts';

export type { EntityManager } from '@mikro-orm/postgresql';

/** The condition under which rows of an entity exist for whoever `params` names; throws for an entity without a scope. */
export type RowScope = (entityName: string, params: unknown) => object;

export interface OrmOptions {
  readonly url: string;
  readonly entities: readonly EntityClass<AnyEntity>[];
  readonly rowScope: RowScope;
  readonly subscribers?: readonly EventSubscriber[];
  readonly migrations?: readonly MigrationObject[];
  /** Most connections of this process; PostgreSQL's own limit is shared by all processes. */
  readonly poolSize?: number;
}

export interface Orm {
  readonly orm: MikroORM;
  /** The very pool that entities use, for reads as plain rows. */
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/** The name of the filter that every entity read passes; its parameters are those of the unit of work. */
export const SCOPE_FILTER = 'scope';

/**
 * Statements are prepared, and nearly all look up by key: planning them anew for their values cost more than running them
 * (measured: the register page three times as fast).
 */
async function planOnce(client: pg.ClientBase): Promise<void> {
  await client.query('set plan_cache_mode to force_generic_plan');
}

export async function openOrm(options: OrmOptions): Promise<Orm> {
  let pool: pg.Pool | undefined;
  const orm = await MikroORM.init(
    defineConfig({
      driver: BindingDriver,
      clientUrl: options.url,
      entities: [...options.entities],
      discovery: { warnWhenNoEntities: false },
      driverOptions: {
        Client: NamedStatementClient,
        onPoolCreated: (created: pg.Pool) => {
          pool = created;
        },
        onConnect: planOnce,
      },
      pool: { min: 0, max: options.poolSize ?? 20 },
      forceUtcTimezone: true,
      // Records name each other by id, so there is nothing to pass on to the other side; two closures for every property of
      // every record made and read were for that alone.
      propagationOnPrototype: false,
      // A relation is data here, not a door: rows come through their own scoped read.
      autoJoinRefsForFilters: false,
      filters: {
        [SCOPE_FILTER]: {
          cond: (params: unknown, _type: unknown, _em: unknown, _options: unknown, entityName?: string) =>
            options.rowScope(entityName ?? '', params),
        },
      },
      subscribers: [...(options.subscribers ?? [])],
      extensions: [Migrator],
      migrations: {
        migrationsList: [...(options.migrations ?? [])],
        snapshot: false,
        tableName: 'migration',
        silent: true,
      },
    }),
  );
  await orm.em.getConnection().getNativeClient();
  if (!pool) throw new Error('the driver made no pool');
  return { orm, pool, close: () => orm.close(true) };
}
