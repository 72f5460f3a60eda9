import { PgBoss } from 'pg-boss';
import { migrations } from '../migrations/migrations.ts';
import { openOrm } from './orm.ts';

/** Brings a database up to this program's schema, the job queue's tables included. Safe to run from several processes. */
export async function migrate(databaseUrl: string): Promise<void> {
  const { orm, close } = await openOrm({
    url: databaseUrl,
    entities: [],
    rowScope: () => ({}),
    migrations,
    poolSize: 2,
  });
  try {
    // One migrator at a time, whoever comes second finds the work done.
    await orm.em.transactional(async (em) => {
      await em.execute('select pg_advisory_xact_lock(7246011)');
      await orm.migrator.up({ transaction: em.getTransactionContext() });
    });
  } finally {
    await close();
  }
  const boss = new PgBoss({ connectionString: databaseUrl, max: 2, supervise: false, schedule: false });
  await boss.start();
  await boss.stop({ graceful: false });
}
