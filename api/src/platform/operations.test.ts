import {
  buildSchema,
  type DocumentNode,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  visit,
} from 'graphql';
import { expect, it } from 'vitest';
import { type Operation, Operations } from './operations.ts';

const schema = buildSchema('type Query { word: String }');

function accept(operations: Operations, source: string, operationName?: string): Operation {
  const document = parse(source);
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode =>
      one.kind === 'OperationDefinition' && one.operation === OperationTypeNode.QUERY,
  )!;
  return operations.accept({ document, source, queryHash: source, operation, operationName });
}

function placesIn(document: DocumentNode): number {
  let places = 0;
  visit(document, { enter: (node) => void (node.loc && places++) });
  return places;
}

/** A document of so many characters that nobody else sends. */
const long = (n: number, characters: number): string => `{ word } # ${n} `.padEnd(characters, 'x');

it('keeps a quarter of a million characters of documents, the oldest of them no longer', () => {
  const operations = new Operations(schema);
  for (let n = 0; n < 200; n++) accept(operations, long(n, 8192));
  const kept = Array.from({ length: 200 }, (_, n) => operations.find(long(n, 8192), undefined) !== undefined);
  expect(kept.indexOf(true)).toBe(168);
  expect(kept.lastIndexOf(false)).toBe(167);
});

it('counts a document once for each of its operations', () => {
  const operations = new Operations(schema);
  const two = 'query A { word } query B { word } #'.padEnd(8192, 'x');
  accept(operations, two, 'A');
  accept(operations, two, 'B');
  for (let n = 0; n < 30; n++) accept(operations, long(n, 8192));
  expect(operations.find(two, 'B')).toBeDefined();
  accept(operations, long(30, 8192));
  expect(operations.find(two, 'A')).toBeUndefined();
  expect(operations.find(two, 'B')).toBeUndefined();
  expect(operations.find(long(0, 8192), undefined)).toBeDefined();
});

it('keeps no document that is longer than anybody’s', () => {
  const operations = new Operations(schema);
  accept(operations, long(0, 16 * 1024));
  accept(operations, long(1, 16 * 1024 + 1));
  expect(operations.find(long(0, 16 * 1024), undefined)).toBeDefined();
  expect(operations.find(long(1, 16 * 1024 + 1), undefined)).toBeUndefined();
});

it('answers alike the first time, compiled, and where a query is too long for that', async () => {
  const operations = new Operations(schema);
  for (const source of ['{ word }', '{ word } #'.padEnd(7000, 'x')]) {
    const operation = accept(operations, source);
    for (let time = 0; time < 3; time++) {
      expect(await operation.run({}, {})).toEqual({ data: { word: null } });
    }
  }
});

it('forgets where in the text things stood', () => {
  const operations = new Operations(schema);
  expect(placesIn(parse('{ word }'))).toBeGreaterThan(0);
  expect(placesIn(accept(operations, '{ word }').document)).toBe(0);
});
