import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedDemo } from '../src/demo/seed-demo.ts';
import { Role } from '../src/kernel/actor.ts';
import { startTestApp, type TestApp } from './app.ts';
import { aStaffMember } from './organization.ts';
import { customerToken, signedInStaff } from './sign-in.ts';
import { WHOLE_STORY } from './story-time.ts';

/** How often each operation is asked by who holds every role, by a customer, by nobody. */
const TIMES = [15, 3, 1];
const SEED = 20261128;

const contract = buildSchema(
  await readFile(path.join(import.meta.dirname, '../../schema/schema.graphql'), 'utf8'),
);

/** What comes back in no answer. */
const POISON = 'zzPOISONzz';

const odd = fc.constantFrom(
  '',
  ' ',
  'x',
  '好的',
  'a'.repeat(300),
  'a'.repeat(5000),
  `${POISON}'; drop table visit; --`,
  '%_\\',
  '\u0000',
  '😀👨‍👩‍👧',
  '\ud800',
  '{"a":1}',
  '[]',
  'null',
  '123456',
  '+8613800138000',
  '310101',
  'Asia/Shanghai',
  '1e309',
  '\u202e右',
  '2026-11',
  '9999-12',
  '0000-01',
  '2026-13',
  '08:30',
  '25:99',
  '2026-02-30',
);
const text = fc.oneof(
  { weight: 3, arbitrary: fc.constant('好的，明天上午处理') },
  { weight: 1, arbitrary: odd },
);
const scalars: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  Boolean: fc.boolean(),
  Int: fc.constantFrom(0, 1, -1, 2, 5, 60, 1_000_000, 2_147_483_647, -2_147_483_648),
  Float: fc.constantFrom(0, -1, 0.5, 100, 1e308, 1e-20),
  LocalDate: fc.constantFrom(
    '2026-11-24',
    '2026-11-25',
    '2026-12-01',
    '0001-01-01',
    '9999-12-31',
    '2026-02-30',
    'x',
  ),
  DateTimeISO: fc.constantFrom(
    '2026-11-25T02:00:00Z',
    '2026-11-26T02:00:00Z',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59.999Z',
    '+275760-09-13T00:00:00.000Z',
    '2026-02-30T00:00:00Z',
    'x',
  ),
};

let app: TestApp;
let everybody: string[];
/** Ids by table. */
const ids = new Map<string, string[]>();

beforeAll(async () => {
  app = await startTestApp({ demo: true, at: new Date('2026-11-25T02:20:00Z') });
  await seedDemo(app.app, pino({ level: 'silent' }));
  const branches = await app.rows<{ id: string; code: string }>('select id, code from branch order by code');
  const roles = branches.flatMap(({ id: branchId, code }) =>
    Object.values(Role).map((role) => ({ branchId, role, headquarters: code === 'HQ' })),
  );
  const { id: staffId } = await aStaffMember(app, branches[0]?.id ?? '');
  const staff = await signedInStaff(app, roles, { staffId });
  everybody = [staff.token, await customerToken(app, '13900000001'), ''];
  const tables = await app.rows<{ name: string }>(
    `select table_name as name from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and column_name = 'id' and columns.data_type = 'uuid' and table_type = 'BASE TABLE'
     order by 1`,
  );
  for (const { name } of tables) {
    const rows = await app.rows<{ id: string }>(`select id::text from "${name}" order by id limit 30`);
    if (rows.length > 0)
      ids.set(
        name,
        rows.map(({ id }) => id),
      );
  }
}, WHOLE_STORY);
afterAll(() => app.close());

/** Ids of the table that a field such as `requestId` sounds like, of any other now and then, and what is none. */
function idFor(field: string): fc.Arbitrary<unknown> {
  const word = field.replace(/Ids?$/, '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const tables = [...ids.keys()].filter((name) => name === word || name.endsWith(`_${word}`));
  const anybody = fc.constantFrom(...[...ids.values()].flatMap((some) => some.slice(0, 3)));
  const fitting = tables.flatMap((name) => ids.get(name) ?? []);
  return fc.oneof(
    { weight: 8, arbitrary: fitting.length > 0 ? fc.constantFrom(...fitting) : anybody },
    { weight: 2, arbitrary: anybody },
    { weight: 1, arbitrary: fc.oneof(fc.uuid(), odd) },
  );
}

function valueFor(type: GraphQLInputType, field: string): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return valueFor(type.ofType, field);
  if (isListType(type)) return fc.array(valueFor(type.ofType, field), { maxLength: 3 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const required = fields.filter((one) => isNonNullType(one.type)).map(({ name }) => name);
    const model = Object.fromEntries(fields.map((one) => [one.name, valueFor(one.type, one.name)]));
    return fc.record(model, { requiredKeys: required });
  }
  if (type.name === 'ID') return idFor(field);
  if (/month$/i.test(field)) return fc.oneof(fc.constant('2026-11'), odd);
  if (field === 'version') return fc.integer({ min: 1, max: 4 });
  return scalars[type.name] ?? text;
}

/** Everything that needs no argument, so many levels deep. */
function selection(type: GraphQLOutputType, levels: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named)) return '{ __typename }';
  const fields = Object.values(named.getFields()).filter((one) => !one.args.some(isRequiredArgument));
  const chosen = fields.flatMap((one) => {
    const leaf = isLeafType(getNamedType(one.type));
    if (!leaf && (levels === 0 || (one.args.length > 0 && isListType(getNullableType(one.type))))) return [];
    return [leaf ? one.name : `${one.name} ${selection(one.type, levels - 1)}`];
  });
  return `{ __typename ${chosen.join(' ')} }`;
}

function documentOf(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): string {
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const levels = getNamedType(field.type).name.endsWith('Connection') ? 2 : 0;
  const of = field.args.length > 0;
  return `${kind} ${of ? `(${declared})` : ''} { ${field.name}${of ? `(${given})` : ''} ${selection(field.type, levels)} }`;
}

/** What tells a stranger how things are made here. */
const LEAK = new RegExp(`${POISON}|select |insert into|violates|node_modules|\\.[jt]s:\\d|postgres`, 'i');

it(
  'refuses whatever is sent to any operation by a code of the list, and repeats nothing of it',
  async () => {
    const codes = new Set(Object.keys(app.app.platform.errors));
    const wrong: string[] = [];
    let asked = 0;
    let fulfilled = 0;
    const roots = [
      ['mutation', contract.getMutationType()],
      ['query', contract.getQueryType()],
    ] as const;
    for (const [kind, root] of roots) {
      for (const field of Object.values(root?.getFields() ?? {})) {
        if (field.name === 'signOut') continue;
        const document = documentOf(kind, field);
        const variables = fc.record(
          Object.fromEntries(field.args.map((arg) => [arg.name, valueFor(arg.type, arg.name)])),
          { requiredKeys: field.args.filter(isRequiredArgument).map(({ name }) => name) },
        );
        for (const [i, token] of everybody.entries()) {
          for (const given of fc.sample(variables, { numRuns: TIMES[i], seed: SEED + i })) {
            const { errors = [] } = await app.graphql(document, given, token || undefined);
            asked++;
            if (errors.length === 0) fulfilled++;
            for (const error of errors) {
              const { code } = error.extensions;
              if (codes.has(code) && code !== 'INTERNAL' && !LEAK.test(JSON.stringify(error))) continue;
              wrong.push(`${field.name} ${JSON.stringify(given).slice(0, 500)}: ${JSON.stringify(error)}`);
            }
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    // Most of it is nonsense, but some gets past the door and does something.
    expect(asked).toBeGreaterThan(2_000);
    expect(fulfilled).toBeGreaterThan(40);
  },
  WHOLE_STORY,
);
