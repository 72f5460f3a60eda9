import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { committed, NamedStatementClient } from './named-statements.ts';

let database: TestDatabase;
let client: NamedStatementClient;
let other: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  client = new NamedStatementClient({ connectionString: database.url });
  other = new pg.Client({ connectionString: database.url });
  await Promise.all([client.connect(), other.connect()]);
  await other.query('create table kept (n int primary key)');
});
afterAll(async () => {
  await Promise.all([client.end(), other.end()]);
  await database.drop();
});
beforeEach(async () => {
  await other.query('truncate kept');
});

const kept = async (): Promise<unknown[]> =>
  (await other.query('select n from kept order by n')).rows.map(({ n }) => n);
const put = (n: number) => client.query('insert into kept values ($1)', [n]);
const putAndCommit = (n: number) => client.query(committed('insert into kept values ($1)'), [n]);
/** How the server sees the connection: whether a transaction is open. */
const state = async (): Promise<string> => {
  const { rows } = await other.query<{ state: string }>(`select state from pg_stat_activity where pid = $1`, [
    await pid,
  ]);
  return rows[0]?.state ?? '';
};
let pid: Promise<number>;
beforeAll(() => {
  pid = client.query<{ pid: number }>('select pg_backend_pid() as pid').then(({ rows }) => rows[0]?.pid ?? 0);
});

it('begins a transaction with its first statement and ends it when it is told to', async () => {
  await client.query('begin');
  expect(await state()).toBe('idle');
  await put(1);
  expect(await state()).toBe('idle in transaction');
  await client.query('rollback');
  expect(await state()).toBe('idle');
  expect(await kept()).toEqual([]);

  await client.query('begin');
  await client.query("set local application_name to 'without values'");
  expect(await state()).toBe('idle in transaction');
  await put(2);
  await client.query('commit');
  expect(await kept()).toEqual([2]);
});

it('has nothing to end where nothing was said', async () => {
  await client.query('begin');
  await client.query('commit');
  await put(1);
  await client.query('rollback');
  expect(await kept()).toEqual([1]);
});

it('commits right behind a statement that says so, and nothing if that one fails', async () => {
  await client.query('begin');
  await put(1);
  await putAndCommit(2);
  expect(await kept()).toEqual([1, 2]);
  expect(await state()).toBe('idle');
  await client.query('commit');

  await client.query('begin');
  await put(3);
  await expect(putAndCommit(2)).rejects.toMatchObject({ code: '23505' });
  expect(await state()).toBe('idle in transaction (aborted)');
  await client.query('rollback');
  expect(await state()).toBe('idle');
  expect(await kept()).toEqual([1, 2]);

  await client.query('begin');
  await put(4);
  await client.query('rollback');
  expect(await kept()).toEqual([1, 2]);
});

it('goes on with a statement that failed when it was first run, or whose value cannot be written down', async () => {
  const half = (n: number) => client.query('select 10 / $1::int as half', [n]);
  await expect(half(0)).rejects.toMatchObject({ code: '22012' });
  expect((await half(5)).rows).toEqual([{ half: 2 }]);
  expect((await half(2)).rows).toEqual([{ half: 5 }]);

  const ring: Record<string, unknown> = {};
  ring.ring = ring;
  await client.query('begin');
  await expect(client.query('select $1::text as text', [ring])).rejects.toThrow('circular');
  await client.query('rollback');
  expect((await client.query('select $1::text as text', ['said'])).rows).toEqual([{ text: 'said' }]);
});

it('reads the same columns as often as it is asked, each time by the types that were asked for', async () => {
  const types = { getTypeParser: () => (text: string) => `<${text}>` } as pg.CustomTypesConfig;
  const text = 'select n, n is null as nothing from unnest($1::int[]) n';
  for (const _ of [1, 2]) {
    const plain = await client.query(text, [[1, null]]);
    expect(plain).toMatchObject({ command: 'SELECT', rowCount: 2 });
    expect(plain.rows).toEqual([
      { n: 1, nothing: false },
      { n: null, nothing: true },
    ]);
    expect((await client.query({ text, values: [[1]], types })).rows).toEqual([{ n: '<1>', nothing: '<f>' }]);
  }
  expect((await client.query('select $1::int as n where false', [1])).rows).toEqual([]);
  expect(await client.query('delete from kept where n = $1', [9])).toMatchObject({
    command: 'DELETE',
    rowCount: 0,
    rows: [],
  });
});
