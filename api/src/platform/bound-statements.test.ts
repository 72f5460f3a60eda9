import { raw } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { openOrm, type Orm } from './orm.ts';

let database: TestDatabase;
let orm: Orm;

beforeAll(async () => {
  database = await createTestDatabase();
  orm = await openOrm({ url: database.url, entities: [], rowScope: () => ({}), poolSize: 1 });
});
afterAll(async () => {
  await orm.close();
  await database.drop();
});

const read = (text: string, values: unknown[] = []) => orm.orm.em.fork().execute<object[]>(text, values);

it('binds values of every kind and gives them back as they were', async () => {
  const hostile = `'; drop table x; -- ? \\? ?? $1 \\`;
  const [row] = await read(
    `select ?::text as text, ?::int as number, ?::boolean as truth, ?::timestamptz as at, ?::jsonb as json, ?::text as nothing,
       ?::text = any(?::text[]) as listed, ?::uuid as id`,
    [
      hostile,
      42,
      true,
      new Date('2026-11-23T01:02:03.004Z'),
      { say: hostile },
      null,
      'b',
      '{a,b}',
      '01a202ac-c345-7421-8e08-4d7e56401111',
    ],
  );
  expect(row).toMatchObject({
    text: hostile,
    number: 42,
    truth: true,
    json: { say: hostile },
    nothing: null,
    listed: true,
    id: '01a202ac-c345-7421-8e08-4d7e56401111',
  });
});

it('takes a list for its members, an identifier for a name and an escaped question mark for one', async () => {
  expect(await read('select n from unnest(array[1,2,3]) n where n in (?) order by n', [[1, 3]])).toEqual([
    { n: 1 },
    { n: 3 },
  ]);
  expect(await read(`select 'a\\?b' as ??, ?::jsonb \\? 'k' as has`, ['odd "name', { k: 1 }])).toEqual([
    { 'odd "name': 'a?b', has: true },
  ]);
  expect(await read('select ? + 1 as n', [raw('?::int * 2', [20])])).toEqual([{ n: 41 }]);
});

it('sends one text whatever the values, so that it is planned once on a connection', async () => {
  for (const n of [1, 2, 3]) await read('select ?::int + 1000 as planned_once', [n]);
  const plans = await read(
    "select statement from pg_prepared_statements where statement like '%planned_once%' and statement not like '%pg_prepared%'",
  );
  expect(plans).toEqual([{ statement: 'select $1::int + 1000 as planned_once' }]);
});
