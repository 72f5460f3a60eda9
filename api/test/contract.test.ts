import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { MikroORM } from '@mikro-orm/postgresql';
import { expect, it } from 'vitest';
import { joinFeatures } from '../src/app.ts';
import { documentRules } from '../src/platform/graphql.ts';
import { CONTRACT, printContract } from '../src/write-schema.ts';
import { createTestDatabase } from './database.ts';

const SOURCES = path.join(import.meta.dirname, '../src');

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
    .filter(
      (type) =>
        !type.name.startsWith('__') && !/(Edge|Connection|Query|Mutation|Subscription)$/.test(type.name),
    )
    .filter((type) => isObjectType(type) && !type.description)
    .map((type) => type.name);
  const operations = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(
    (type) => Object.values(type?.getFields() ?? {}),
  );
  expect([...silent, ...operations.filter((field) => !field.description).map((field) => field.name)]).toEqual(
    [],
  );
});

/** Codes of refusals in a text: capitals with an underscore, which no other word in the code has after these. */
const THROWN = /(?:new RuleError|refuse)\(\s*'([A-Z][A-Z_]+)'/g;

it('every code with which a rule refuses is on the closed list', async () => {
  const listed = joinFeatures(false).errors;
  const files = (await readdir(SOURCES, { recursive: true })).filter((name) => /(?<!\.test)\.ts$/.test(name));
  const texts = await Promise.all(files.map((name) => readFile(path.join(SOURCES, name), 'utf8')));
  const thrown = new Set(texts.flatMap((text) => [...text.matchAll(THROWN)].map(([, code]) => code ?? '')));
  expect(thrown.size).toBeGreaterThan(50);
  expect([...thrown].filter((code) => !listed[code])).toEqual([]);
});

it('every error that the contract names for an operation is on the closed list', async () => {
  const { 'schema.graphql': text, 'error-codes.json': codes } = await printContract();
  const listed = JSON.parse(codes) as Record<string, string>;
  const named = [...text.matchAll(/Errors: ([^"]+)/g)].flatMap(([, sentence = '']) => [
    ...sentence.replaceAll(/\{[^}]*\}|\([^)]*\)/g, '').matchAll(/\b[A-Z]+(?:_[A-Z]+)+\b/g),
  ]);
  expect(named.length).toBeGreaterThan(50);
  expect(named.map(([code]) => code).filter((code) => !listed[code])).toEqual([]);
});

it('every operation of a role’s folder is one that the contract takes, within its limits', async () => {
  const { buildSchema, parse, validate } = await import('graphql');
  const schema = buildSchema((await printContract())['schema.graphql']);
  const files = (await readdir(path.join(CONTRACT, 'operations'), { recursive: true })).filter((name) =>
    name.endsWith('.graphql'),
  );
  expect(files.length).toBeGreaterThan(80);
  for (const name of files) {
    const text = await readFile(path.join(CONTRACT, 'operations', name), 'utf8');
    const document = parse(text, { maxTokens: documentRules.maxTokens });
    expect([name, ...validate(schema, document, documentRules.validationRules)]).toEqual([name]);
    expect([name, document.definitions.length, text.startsWith('# ')]).toEqual([name, 1, true]);
  }
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
