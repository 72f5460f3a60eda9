import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInt,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { PermissionTable } from '../permissions.ts';

/** How deep a row is laid out in columns: what belongs to it, and what belongs to that. */
const DEEPEST = 2;

/** What a document may cost, less what surrounds the rows (platform/document-cost.ts). */
const COST_OF_PAGE = 7000;
const LARGEST_PAGE = 100;

/** A list of the schema as it is asked for page by page, and laid out in columns. */
export interface ListDocument {
  readonly query: string;
  readonly pageSize: number;
  /** Where each column stands in a row: ['onTime', 'percent']. */
  readonly columns: readonly (readonly string[])[];
  readonly args: Readonly<Record<string, GraphQLInputType>>;
}

type Field = GraphQLField<unknown, unknown>;

/** WSH-8: the document for a list by its name; undefined for what is no list of the schema. */
export function listDocument(
  schema: GraphQLSchema,
  permissions: PermissionTable,
  roots: ReadonlySet<string>,
  name: string,
): ListDocument | undefined {
  const field = schema.getQueryType()?.getFields()[name];
  const node = field && nodeOf(field);
  if (!field || !node) return undefined;
  const columns = columnsOf(node, permissions, roots, []);
  const args = Object.fromEntries(field.args.map((arg) => [arg.name, arg.type]));
  const given = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const query = `query (${given}) { ${name}(${passed}) {
    edges { node { ${selection(columns, 0)} } } pageInfo { hasNextPage endCursor } } }`;
  const pageSize = Math.max(
    1,
    Math.min(LARGEST_PAGE, Math.floor(COST_OF_PAGE / (columns.length * DEEPEST + 3))),
  );
  return { query, pageSize, columns, args };
}

/** The type of the rows, of a field that is asked for page by page. */
function nodeOf(field: Field): GraphQLObjectType | undefined {
  const paged = ['first', 'after'].every((name) => field.args.some((arg) => arg.name === name));
  const connection = getNamedType(field.type);
  if (!paged || !isObjectType(connection)) return undefined;
  const edge = connection.getFields().edges;
  const edgeType = edge && getNamedType(edge.type);
  const node = isObjectType(edgeType) ? edgeType.getFields().node : undefined;
  const nodeType = node && getNamedType(node.type);
  return isObjectType(nodeType) ? nodeType : undefined;
}

/** What a row says of itself: no field that leads to another record, or that has a permission line of its own. */
function columnsOf(
  type: GraphQLObjectType,
  permissions: PermissionTable,
  roots: ReadonlySet<string>,
  above: readonly string[],
): string[][] {
  return Object.values(type.getFields()).flatMap((field) => {
    const path = [...above, field.name];
    if (permissions[`${type.name}.${field.name}`] || field.args.some(isRequiredArgument)) return [];
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [path];
    const list = isListType(getNullableType(field.type)) || field.args.length > 0;
    if (list || !isObjectType(named) || roots.has(named.name) || path.length >= DEEPEST) return [];
    const inner = columnsOf(named, permissions, roots, path);
    // Another thing with a life of its own is named, and no more: it has a list of its own.
    return 'id' in named.getFields() ? inner.filter((one) => NAMES.has(one.at(-1) ?? '')) : inner;
  });
}

const NAMES = new Set(['code', 'number', 'name']);

function selection(columns: readonly (readonly string[])[], depth: number): string {
  const byField = Map.groupBy(columns, (path) => path[depth] ?? '');
  return [...byField]
    .map(([name, paths]) =>
      paths.every((path) => path.length > depth + 1) ? `${name} { ${selection(paths, depth + 1)} }` : name,
    )
    .join(' ');
}

/**
 * What an address says an argument is: numbers and truth as words, lists by commas, inputs as JSON. What it is not is said
 * by the schema, which takes the values.
 */
export function argumentOf(type: GraphQLInputType, text: string): unknown {
  const plain = getNullableType(type);
  if (isListType(plain))
    return text.split(',').map((part) => argumentOf(plain.ofType as GraphQLInputType, part));
  if (isInputObjectType(plain)) return parsed(text);
  if (plain === GraphQLInt || plain === GraphQLFloat) return text.trim() === '' ? text : Number(text);
  if (plain === GraphQLBoolean) return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}

/** Text that is no JSON stays what it is, and is refused where an input is wanted. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
