import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  printType,
} from 'graphql';
import { GraphQLObjectType } from 'graphql';
import { buildGuardedSchema, joinFeatures } from './app.ts';

/** The folder of the contract, from which portal and staff client are generated. */
export const CONTRACT = path.join(import.meta.dirname, '../../schema');

interface Contract {
  'schema.graphql': string;
  'demo.graphql': string;
  'error-codes.json': string;
}

/** The schema as it is in production, what only the demo adds, and every code of a refusal with its meaning. */
export async function printContract(): Promise<Contract> {
  const schema = lexicographicSortSchema(await buildGuardedSchema(false));
  const demo = lexicographicSortSchema(await buildGuardedSchema(true));
  return {
    'schema.graphql': `${printSchema(schema)}\n`,
    'demo.graphql': `${printAdditions(schema, demo)}\n`,
    'error-codes.json': `${printErrorCodes()}\n`,
  };
}

function printErrorCodes(): string {
  const codes = Object.entries(joinFeatures(false).errors).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(codes), null, 2);
}

function printAdditions(schema: GraphQLSchema, demo: GraphQLSchema): string {
  const printed: string[] = [];
  for (const type of Object.values(demo.getTypeMap())) {
    const known = schema.getType(type.name);
    if (!known) printed.push(printType(type));
    else if (isObjectType(type) && isObjectType(known)) {
      const added = Object.entries(type.toConfig().fields).filter(([name]) => !known.getFields()[name]);
      if (added.length) printed.push(`extend ${printType(only(type, Object.fromEntries(added)))}`);
    }
  }
  return printed.join('\n\n');
}

function only(
  type: GraphQLObjectType,
  fields: ReturnType<GraphQLObjectType['toConfig']>['fields'],
): GraphQLNamedType {
  return new GraphQLObjectType({ ...type.toConfig(), description: undefined, fields });
}

if (process.argv[1] === import.meta.filename) {
  for (const [name, text] of Object.entries(await printContract()))
    await writeFile(path.join(CONTRACT, name), text);
}
