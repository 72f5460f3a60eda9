import pg from 'pg';
import type { TestApp } from './app.ts';

/**
 * Holds what a statement locks until somebody else, or as many as `waiting`, wait for it or for each other: whoever acts meanwhile really meets another process.
 * Returns what `act` came to after the lock was let go.
 */
export async function meeting<T>(
  app: TestApp,
  hold: string,
  values: unknown[],
  act: () => Promise<T>,
  waiting = 1,
): Promise<T> {
  // A connection of its own: those who wait may use up the pool.
  const other = new pg.Client(app.app.platform.orm.pool.options);
  await other.connect();
  try {
    await other.query('begin');
    await other.query(hold, values);
    const done = act();
    await untilWaiting(other, waiting);
    await other.query('commit');
    return await done;
  } finally {
    await other.end();
  }
}

async function untilWaiting(other: pg.Client, waiting: number): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    const { rows } = await other.query(
      `select 1 from pg_locks l where not l.granted and l.database = (select oid from pg_database where datname = current_database())
         or not l.granted and pg_backend_pid() = any(pg_blocking_pids(l.pid))`,
    );
    if (rows.length >= waiting) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('nobody came to wait for the lock');
}
