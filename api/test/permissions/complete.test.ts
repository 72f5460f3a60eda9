import 'reflect-metadata';
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInputObjectType,
  type GraphQLType,
  isObjectType,
  printSchema,
} from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RequestContext } from '../../src/access/context.ts';
import { crosses, guardSchema } from '../../src/access/guard.ts';
import type { PermissionTable } from '../../src/access/permissions.ts';
import { buildGuardedSchema, joinFeatures } from '../../src/app.ts';
import { ABOUT, cellOf, PLACES, unknownWords } from './cells.ts';
import { expectations, SHOWN_BY } from './expectations/expectations.ts';
import { PEOPLE } from './people.ts';
import { tries } from './tries/all-tries.ts';
import { baseOf } from './walk.ts';

type Field = GraphQLField<unknown, RequestContext, Record<string, unknown>>;

const OPERATIONS = ['Query', 'Mutation', 'Subscription'];
const { permissions, scopes } = joinFeatures(true);
let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildGuardedSchema(true);
});

function fields(of: GraphQLSchema): { name: string; type: GraphQLObjectType; field: Field }[] {
  return Object.values(of.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) => {
      const object = type as GraphQLObjectType;
      return Object.values(object.getFields()).map((field) => {
        return { name: `${object.name}.${field.name}`, type: object, field: field as Field };
      });
    });
}

/** Every operation, and every field that leads to a record of its own. */
function guarded(): { name: string; type: GraphQLObjectType; field: Field }[] {
  return fields(schema).filter(
    ({ type, field }) => OPERATIONS.includes(type.name) || crosses(type, field, scopes.roots),
  );
}

const written = new Set(Object.keys(expectations).map(baseOf));
const tried = { ...tries.queries, ...tries.mutations, ...tries.crossings };

describe('what is expected', () => {
  it('is written for every operation, for every field that leads to another record, and for every other line of the table', () => {
    const wanted = guarded().map(({ name }) => name);
    expect(wanted.length).toBeGreaterThan(100);
    expect(wanted.filter((name) => !written.has(name))).toEqual([]);
    const others = Object.keys(permissions).filter((name) => !wanted.includes(name));
    expect(others.filter((name) => !written.has(name) && !SHOWN_BY[name]?.length)).toEqual([]);
  });

  it('names nothing that is not there', () => {
    const there = new Set([...fields(schema).map(({ name }) => name), ...Object.keys(permissions)]);
    expect([...written].filter((name) => !there.has(name))).toEqual([]);
    expect(Object.keys(SHOWN_BY).filter((name) => !permissions[name])).toEqual([]);
    expect(
      Object.values(SHOWN_BY)
        .flat()
        .filter((name) => !written.has(name)),
    ).toEqual([]);
  });

  it('is written in words that name somebody', () => {
    const strange = Object.entries(expectations).map(([name, line]) => [name, ...unknownWords(line)]);
    expect(strange.filter((words) => words.length > 1)).toEqual([]);
  });

  it('is tried, line by line, and nothing is tried of which nothing is expected', () => {
    const seen = Object.entries(expectations).filter(([, line]) => line.seenWith);
    const elsewhere = seen.map(([name]) => name);
    expect(Object.keys(expectations).filter((name) => !(name in tried) && !elsewhere.includes(name))).toEqual(
      [],
    );
    expect(Object.keys(tried).filter((name) => !expectations[name])).toEqual([]);
    for (const [name, line] of seen) {
      expect(tries.mutations[line.seenWith ?? '']?.document).toContain(` ${name.split('.')[1]} {`);
    }
  });

  it('lets somebody in everywhere: an operation that is refused to all is no operation', () => {
    const closed = Object.entries(expectations).filter(([name, line]) => {
      const { about } = (tries.queries[name] ?? tries.mutations[name] ?? { about: 'request' }) as {
        about: keyof typeof ABOUT;
      };
      return PEOPLE.every((person) =>
        PLACES.every((place) => cellOf(line, ABOUT[about], person, place) !== 'ALLOWED'),
      );
    });
    const operations = closed.map(([name]) => name).filter((name) => baseOf(name) === name);
    expect(operations.filter((name) => !(name in tries.crossings))).toEqual([]);
  });
});

describe('what names a record', () => {
  it('is tried with a record of every place, argument by argument', () => {
    const untried: string[] = [];
    for (const { name, type, field } of guarded().filter(({ type }) => OPERATIONS.includes(type.name))) {
      const lines = Object.entries({ ...tries.queries, ...tries.mutations }).filter(
        ([key]) => baseOf(key) === name,
      );
      const known = lines.flatMap(([, line]) => [...(line.by ?? []), ...Object.keys(line.plain ?? {})]);
      const ids = field.args.flatMap((arg) => idsWithin(arg.name, arg.type));
      untried.push(
        ...ids.filter((id) => !known.includes(id)).map((id) => `${type.name}.${field.name}: ${id}`),
      );
      untried.push(...known.filter((id) => !ids.includes(id)).map((id) => `${name} has no ${id}`));
    }
    expect(untried).toEqual([]);
  });

  it('is called in the schema like its entity, by which the guard knows it; the history of changes leads nowhere', () => {
    const named = getMetadataStorage()
      .objectTypes.filter(({ target }) => scopes.roots.has((target as { name: string }).name))
      .map(({ target, name }) => [(target as { name: string }).name, name]);
    expect(named.filter(([entity, name]) => entity !== name)).toEqual([['ChangeRecord', 'Change']]);
    const leads = fields(schema).filter(({ field }) =>
      /^Change(Connection)?$/.test(getNamedType(field.type).name),
    );
    expect(leads.map(({ name }) => name)).toEqual(['Query.changes', 'ChangeEdge.node']);
  });
});

describe('a schema in which something is not guarded', () => {
  /** The same schema without resolvers, to be guarded again. */
  function bare(): GraphQLSchema {
    const copy = buildSchema(printSchema(schema), { assumeValid: true });
    for (const field of Object.values(copy.getSubscriptionType()?.getFields() ?? {})) {
      field.subscribe = async function* () {};
    }
    return copy;
  }

  function without(name: string): PermissionTable {
    return Object.fromEntries(Object.entries(permissions).filter(([key]) => key !== name));
  }

  it('is refused, whichever line is missing', () => {
    // What is missing is told before anything is asked, so one copy does for all of them.
    const copy = bare();
    expect(() => guardSchema(copy, permissions, scopes.roots)).not.toThrow();
    for (const { name } of guarded()) {
      expect(() => guardSchema(copy, without(name), scopes.roots)).toThrow(`no permission line for ${name}`);
    }
  });

  it('is refused with a line for nothing', () => {
    const table = { ...permissions, 'Query.nothing': { open: true } };
    expect(() => guardSchema(bare(), table, scopes.roots)).toThrow(
      'permission lines for nothing: Query.nothing',
    );
  });
});

/** The names of ID arguments, those inside inputs too. */
function idsWithin(name: string, type: GraphQLType): string[] {
  const named = getNamedType(type);
  if (named.name === 'ID') return [name];
  if (!isInputObjectType(named)) return [];
  return Object.values(named.getFields()).flatMap((field) => idsWithin(field.name, field.type));
}
