import { expect, it } from 'vitest';
import { isId, newId } from './ids.ts';

it('makes ids that are ids of version 7, each another, and later ones sort later', () => {
  const made = Array.from({ length: 5_000 }, newId);
  expect(made.every((id) => isId(id) && id[14] === '7' && '89ab'.includes(id.charAt(19)))).toBe(true);
  expect(new Set(made).size).toBe(5_000);
  expect(made.toSorted()).toEqual(made);
});

it('makes ids that tell when they were made', () => {
  const before = Date.now();
  const id = newId();
  expect(parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBeGreaterThanOrEqual(before);
});
