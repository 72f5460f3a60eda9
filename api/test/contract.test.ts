import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { MikroORM } from '@mikro-orm/postgresql';
import { expect, it } from 'vitest';
import { joinFeatures } from '../src/app.ts';
import { CONTRACT, printContract } from '../src/write-schema.ts';
import { createTestDatabase } from './database.ts';

it('the committed contract is the schema that the API serves (pnpm contract writes it)', async () => {
  for (const [name, text] of Object.entries(await printContract())) {
    expect(await readFile(path.join(CONTRACT, name), 'utf8')).toBe(text);
  }
});

it('every type, mutation and argument of the contract that needs it is described', async () => {
  const { 'schema.graphql': text } = await printContract();
  const { buildSchema, isObjectType } = await import('graphql');
  const schema = buildSchema(text);
  const silent = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !/(Edge|Connection|Query|Mutation|Subscription)$/.test(type.name))
    .filter((type) => isObjectType(type) && !type.description)
    .map((type) => type.name);
  const operations = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}),
  );
  expect([...silent, ...operations.filter((field) => !field.description).map((field) => field.name)]).toEqual([]);
});

it('the migrations make exactly the tables that the entities ask for', async () => {
  const database = await createTestDatabase();
  const orm = await MikroORM.init({ clientUrl: database.url, entities: joinFeatures(false).entities });
  try {
    const missing = await orm.schema.getUpdateSchemaSQL({ wrap: false, safe: true, dropTables: false });
    expect(missing.split('\n').filter((line) => line && !line.includes('migration'))).toEqual([]);
  } finally {
    await orm.close(true);
    await database.drop();
  }
});
