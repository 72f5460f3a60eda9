import { crc32 } from 'node:zlib';
import { isId } from './ids.ts';
import { RuleError } from './rule-error.ts';

/** No list without an end: the smallest and the largest page, and what comes when nothing is asked for. */
const SMALLEST_PAGE = 1;
const LARGEST_PAGE = 100;
const DEFAULT_PAGE = 20;

/** How many rows a page has. Read one more than that, so that `toConnection` knows whether a next page exists. */
export function pageSize(first?: number | null): number {
  const size = first ?? DEFAULT_PAGE;
  if (Number.isInteger(size) && size >= SMALLEST_PAGE && size <= LARGEST_PAGE) return size;
  throw new RuleError('PAGE_SIZE_OUT_OF_RANGE', { min: SMALLEST_PAGE, max: LARGEST_PAGE }, 'first');
}

/** What one sort key of a list holds. Sort keys are never null: sort by an expression that gives a value. */
export type SortKeyKind = 'instant' | 'date' | 'text' | 'integer' | 'boolean' | 'id';

/** `instant` and `date` come back as ISO strings, an instant with every digit it was given. */
type SortKeyValue<Kind extends SortKeyKind> = Kind extends 'integer'
  ? number
  : Kind extends 'boolean'
    ? boolean
    : string;

type Position<Keys extends Readonly<Record<string, SortKeyKind>>> = {
  [K in keyof Keys]: SortKeyValue<Keys[K]>;
};
type RowKeys<Keys extends Readonly<Record<string, SortKeyKind>>> = {
  [K in keyof Keys]: Keys[K] extends 'instant' ? Date | string : SortKeyValue<Keys[K]>;
};

const VERSION = 1;
/** What PostgreSQL's and GraphQL's integers hold. */
const LARGEST_INTEGER = 2_147_483_647;

/**
 * The keyset cursors of one list: where in its order a row stands. `list` names the list together with its order, `keys`
 * its sort keys in order, the id last so that the order is total. A cursor is opaque and carries a checksum against
 * accidents, no secret: it only says where to go on among rows that the reader sees anyway.
 */
export class CursorFormat<const Keys extends Readonly<Record<string, SortKeyKind>>> {
  readonly #list: string;
  /** What the checksum is over, up to the values. */
  readonly #named: string;
  readonly #keys: readonly (readonly [name: string, kind: SortKeyKind])[];

  constructor(list: string, keys: Keys) {
    this.#list = list;
    this.#keys = Object.entries(keys);
    this.#named = JSON.stringify([list, Object.keys(keys)]).slice(0, -1);
  }

  /** The cursor of a row; extra fields of the row do no harm. */
  encode(row: RowKeys<Keys>): string {
    const values = this.#keys.map(([name, kind]) => {
      const value: unknown = row[name as keyof Keys];
      const plain = value instanceof Date ? value.toISOString() : value;
      // A Date of our calendar says itself right.
      if (plain !== value && kind === 'instant' && (plain as string).length === 24) return plain;
      if (!isOfKind(plain, kind)) throw new TypeError(`Sort key ${name} of ${this.#list} is no ${kind}`);
      return plain;
    });
    // Written by hand around the values, whose JSON the checksum needs as well: a page makes one for every row.
    const json = JSON.stringify(values);
    return Buffer.from(`[${VERSION},"${this.#checksum(json)}",${json.slice(1)}`).toString('base64url');
  }

  /**
   * The position a cursor stands for, or undefined for the list's beginning.
   * @throws RuleError CURSOR_INVALID for a damaged cursor and for one of another list
   */
  decode(after?: string | null): Position<Keys> | undefined {
    if (after === undefined || after === null) return undefined;
    const [version, checksum, ...values] = readList(after);
    const fits =
      version === VERSION &&
      values.length === this.#keys.length &&
      this.#keys.every(([, kind], i) => isOfKind(values[i], kind)) &&
      checksum === this.#checksum(JSON.stringify(values));
    if (!fits) throw new RuleError('CURSOR_INVALID', {}, 'after');
    return Object.fromEntries(this.#keys.map(([name], i) => [name, values[i]])) as Position<Keys>;
  }

  /** Over list and values, so that a cursor of another list does not fit even where its values would. */
  #checksum(json: string): string {
    return crc32(`${this.#named},${json}]`).toString(36).padStart(7, '0');
  }
}

interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** A page of a list, as Relay has it. */
export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Makes a page of up to `size` rows out of up to `size + 1` that were read. */
export function toConnection<Row>(
  rows: readonly Row[],
  size: number,
  cursorOf: (row: Row) => string,
): Connection<Row> {
  const edges = rows.slice(0, size).map((node) => ({ cursor: cursorOf(node), node }));
  return { edges, pageInfo: { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null } };
}

function readList(cursor: string): unknown[] {
  if (!/^[\w-]+$/.test(cursor)) return [];
  try {
    const bytes = Buffer.from(cursor, 'base64url');
    // Signs too many at the end would be overlooked.
    if (bytes.toString('base64url') !== cursor) return [];
    const read: unknown = JSON.parse(bytes.toString());
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}

function isOfKind(value: unknown, kind: SortKeyKind): boolean {
  switch (kind) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return Number.isInteger(value) && Math.abs(value as number) <= LARGEST_INTEGER;
    case 'text':
      // PostgreSQL takes no NUL in a text.
      return typeof value === 'string' && !value.includes('\0');
    case 'id':
      return typeof value === 'string' && isId(value);
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isCalendarDate(value);
    case 'instant':
      return (
        typeof value === 'string' &&
        /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,6})?Z$/.test(value) &&
        isCalendarDate(value.slice(0, 10))
      );
  }
}

function isCalendarDate(date: string): boolean {
  const at = Date.parse(date);
  // PostgreSQL knows no year 0.
  return !Number.isNaN(at) && !date.startsWith('0000') && new Date(at).toISOString().startsWith(date);
}
