import { Client } from 'pg';
import { expect, inject, it } from 'vitest';
import { createTestDatabase } from './database.ts';

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  // Dropping the database ends the connection, which pg reports as an error.
  client.on('error', () => {});
  await client.connect();
  return client;
}

it('gives everybody who asks a migrated database of their own, and takes it away while it is in use', async () => {
  const [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  const inFirst = await connect(first.url);
  const inSecond = await connect(second.url);
  const migrated = await inSecond.query(`select 1 from pg_tables where schemaname in ('public', 'pgboss')`);
  expect(migrated.rowCount).toBeGreaterThan(0);

  await inFirst.query('create table only_here (number int)');
  await expect(inSecond.query('select * from only_here')).rejects.toThrow('does not exist');

  await first.drop();
  await expect(inFirst.query('select 1')).rejects.toThrow();
  expect((await inSecond.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await inSecond.end();
  await second.drop();
  const owner = await connect(inject('postgresUrl'));
  const names = [first.url, second.url].map((url) => new URL(url).pathname.slice(1));
  expect((await owner.query('select 1 from pg_database where datname = any($1)', [names])).rowCount).toBe(0);
  await owner.end();
});
