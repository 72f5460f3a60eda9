import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CursorFormat, pageSize, toConnection } from './paging.ts';
import { RuleError } from './rule-error.ts';

const ID = '019ab0c2-7d1e-7000-8000-0123456789ab';
const register = new CursorFormat('callRegister', { receivedAt: 'instant', id: 'id' });
const all = new CursorFormat('all', {
  at: 'instant',
  on: 'date',
  name: 'text',
  priority: 'boolean',
  rank: 'integer',
  id: 'id',
});

/** Code, parameters and field of a refusal. */
function refusal(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    if (error instanceof RuleError) return { code: error.code, params: error.params, field: error.field };
    throw error;
  }
  return null;
}

const cursorInvalid = { code: 'CURSOR_INVALID', params: {}, field: 'after' };

describe('the size of a page', () => {
  it('is 20 when nothing is asked for, and what is asked for between 1 and 100', () => {
    expect(pageSize()).toBe(20);
    expect(pageSize(null)).toBe(20);
    expect(pageSize(1)).toBe(1);
    expect(pageSize(100)).toBe(100);
  });

  it('is refused outside of that', () => {
    for (const first of [0, -1, 101, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(refusal(() => pageSize(first))).toEqual({
        code: 'PAGE_SIZE_OUT_OF_RANGE',
        params: { min: 1, max: 100 },
        field: 'first',
      });
    }
  });
});

describe('a cursor', () => {
  it('brings the sort keys of a row back, dates as ISO strings', () => {
    const cursor = register.encode({ receivedAt: new Date('2026-11-22T08:30:00.123Z'), id: ID });
    expect(cursor).toMatch(/^[\w-]+$/);
    expect(register.decode(cursor)).toEqual({ receivedAt: '2026-11-22T08:30:00.123Z', id: ID });
    const row = {
      at: '2026-11-22T08:30:00.123456Z',
      on: '2026-11-22',
      name: '王芳',
      priority: true,
      rank: -3,
      id: ID,
    };
    expect(all.decode(all.encode(row))).toEqual(row);
  });

  it('of nothing is the beginning', () => {
    expect(register.decode()).toBe(undefined);
    expect(register.decode(null)).toBe(undefined);
  });

  it('of another list is refused, also where its keys would fit', () => {
    const queue = new CursorFormat('dispatchQueue', { receivedAt: 'instant', id: 'id' });
    const cursor = queue.encode({ receivedAt: new Date('2026-11-22T08:30:00Z'), id: ID });
    expect(refusal(() => register.decode(cursor))).toEqual(cursorInvalid);
    expect(refusal(() => all.decode(cursor))).toEqual(cursorInvalid);
  });

  it('of another version is refused', () => {
    const cursor = register.encode({ receivedAt: new Date('2026-11-22T08:30:00Z'), id: ID });
    const [, ...rest] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    const other = Buffer.from(JSON.stringify([2, ...rest])).toString('base64url');
    expect(refusal(() => register.decode(other))).toEqual(cursorInvalid);
  });

  it('that is no cursor is refused', () => {
    const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    for (const after of [
      '',
      'x',
      '%%%',
      'null',
      "1' OR 1=1",
      encoded(null),
      encoded({ id: ID }),
      encoded([1]),
      encoded([1, 'AAAAAAAA', '2026-11-22T08:30:00Z', ID]),
      'A'.repeat(100_000),
    ]) {
      expect(
        refusal(() => register.decode(after)),
        after.slice(0, 40),
      ).toEqual(cursorInvalid);
    }
  });

  it('that was changed in one character is refused or means the same', () => {
    const cursor = register.encode({ receivedAt: new Date('2026-11-22T08:30:00Z'), id: ID });
    const same = register.decode(cursor);
    fc.assert(
      fc.property(fc.nat(cursor.length - 1), fc.constantFrom(...'ABCdef019-_'), (i, letter) => {
        const changed = cursor.slice(0, i) + letter + cursor.slice(i + 1);
        let read: unknown;
        const refused = refusal(() => (read = register.decode(changed)));
        // The last letter of base64 has bits without meaning.
        if (refused === null) expect(read).toEqual(same);
        else expect(refused).toEqual(cursorInvalid);
      }),
    );
  });

  it('is not made of a row whose keys are not what the list says', () => {
    expect(() => register.encode({ receivedAt: '2026-11-22 08:30:00+00', id: ID })).toThrow(TypeError);
    expect(() => register.encode({ receivedAt: '2026-02-30T08:30:00Z', id: ID })).toThrow(TypeError);
    expect(() => register.encode({ receivedAt: '2026-11-22T08:30:00Z', id: 'SH-1' })).toThrow(TypeError);
  });
});

describe('a page', () => {
  const cursorOf = (row: { n: number }): string => `c${row.n}`;
  const rows = [{ n: 1 }, { n: 2 }, { n: 3 }];

  it('leaves out the row that was read ahead and says that there is more', () => {
    expect(toConnection(rows, 2, cursorOf)).toEqual({
      edges: [
        { cursor: 'c1', node: { n: 1 } },
        { cursor: 'c2', node: { n: 2 } },
      ],
      pageInfo: { hasNextPage: true, endCursor: 'c2' },
    });
  });

  it('that holds the last row says that there is no more', () => {
    const { edges, pageInfo } = toConnection(rows, 3, cursorOf);
    expect(edges).toHaveLength(3);
    expect(pageInfo).toEqual({ hasNextPage: false, endCursor: 'c3' });
  });

  it('of nothing is empty and has no end', () => {
    expect(toConnection([], 20, cursorOf)).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });
});
