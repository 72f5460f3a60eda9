import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { theHeadquarters } from '../../test/organization.ts';
import { customerToken } from '../../test/sign-in.ts';

let app: TestApp;
let token: string;

beforeAll(async () => {
  app = await startTestApp();
  await theHeadquarters(app);
  token = await customerToken(app, '13800138000');
});
afterAll(() => app.close());

interface Answer {
  readonly status: number;
  readonly headers: object;
  readonly text: string;
}

async function ask(body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const sent = {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
    body: JSON.stringify(body),
  };
  const answer = await fetch(`${app.url}/graphql`, sent);
  const { date: _, ...rest } = Object.fromEntries(answer.headers);
  return { status: answer.status, headers: rest, text: await answer.text() };
}

/** The same question of a document that nobody has sent before, and of one that is known. */
async function bothWays(known: string, body: object, headers?: Record<string, string>): Promise<Answer[]> {
  const unknown = `${known} # ${Math.random()}`;
  return [
    await ask({ query: unknown, ...body }, headers),
    await ask({ query: known, ...body }, headers),
    await ask({ query: known, ...body }, headers),
  ];
}

const same = ([first, ...others]: readonly Answer[]): Answer => {
  for (const other of others) expect(other).toEqual(first);
  if (!first) throw new Error('no answer');
  return first;
};

const PAGE = `query Page($first: Int! = 20, $after: String) {
  viewer { kind } myRequests(first: $first, after: $after) { edges { node { events { id } } } pageInfo { hasNextPage } } }`;

describe('a document that was accepted before', () => {
  it('is answered as it was the first time, head and body', async () => {
    const { status, text } = same(await bothWays(PAGE, {}));
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({
      data: { viewer: { kind: 'CUSTOMER' }, myRequests: { edges: [], pageInfo: { hasNextPage: false } } },
    });
    same(await bothWays(PAGE, { variables: { first: 1 } }));
    same(await bothWays(PAGE, { variables: null, operationName: null }));
    same(await bothWays(PAGE, { operationName: 'Page' }));
  });

  it('is run for whoever asks this time', async () => {
    await ask({ query: PAGE });
    const { text } = await ask({ query: PAGE }, { authorization: 'Bearer nobody' });
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'NOT_SIGNED_IN' } }] });
  });

  it('is refused by its variables as it was the first time', async () => {
    await ask({ query: PAGE });
    for (const variables of [{ first: 'many' }, { first: 1.5 }, { first: null }, { after: 7 }]) {
      for (const { status, text } of await bothWays(PAGE, { variables })) {
        expect(status).toBeGreaterThanOrEqual(400);
        expect([variables, JSON.parse(text).errors[0].extensions]).toEqual([
          variables,
          expect.objectContaining({ code: 'VALIDATION_FAILED', field: Object.keys(variables)[0] }),
        ]);
      }
    }
    const { text } = same(await bothWays(PAGE, { variables: { first: 101 } }));
    expect(JSON.parse(text).errors[0].extensions.code).toBe('VALIDATION_FAILED');
    expect(JSON.parse(same(await bothWays(PAGE, { variables: { after: 'x' } })).text)).toMatchObject({
      errors: [{ path: ['myRequests'], extensions: { code: 'CURSOR_INVALID', field: 'after' } }],
      data: null,
    });
  });

  it('costs what its variables make it cost', async () => {
    const aliases = Array.from({ length: 12 }, (_, i) => `q${i}: myRequests(first: $n) { ...F }`);
    const query = `query ($n: Int!) { ${aliases.join(' ')} }
      fragment F on RepairRequestConnection { edges { node { id number events { id at kind text } } } }`;
    expect(JSON.parse((await ask({ query, variables: { n: 1 } })).text).errors).toBeUndefined();
    const refused = same(await bothWays(query, { variables: { n: 100 } }));
    expect(JSON.parse(refused.text).errors[0].extensions.code).toBe('TOO_COSTLY');
    expect(JSON.parse((await ask({ query, variables: { n: 1 } })).text).errors).toBeUndefined();
  });

  it('runs the operation that is named, and none where several could be meant', async () => {
    const query = 'query A { a: __typename } query B { b: __typename }';
    for (const [operationName, data] of [
      ['A', { a: 'Query' }],
      ['B', { b: 'Query' }],
    ])
      expect(JSON.parse(same(await bothWays(query, { operationName })).text)).toEqual({ data });
    expect(same(await bothWays(query, {})).status).toBe(400);
    expect(same(await bothWays(query, { operationName: 'C' })).status).toBe(400);
  });

  it('changes something each time that it is asked to', async () => {
    const query = 'mutation ($input: LanguageSetInput!) { languageSet(input: $input) { language } }';
    for (const language of ['EN', 'ZH', 'EN'])
      expect(JSON.parse((await ask({ query, variables: { input: { language } } })).text)).toEqual({
        data: { languageSet: { language } },
      });
  });

  it('comes as JSON, and as nothing that a form of another site could send', async () => {
    await ask({ query: PAGE });
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      expect([type, (await ask({ query: PAGE }, { 'content-type': type })).status >= 400]).toEqual([
        type,
        true,
      ]);
    }
    expect((await ask({ query: PAGE }, { 'content-type': 'application/json; charset=utf-8' })).status).toBe(
      200,
    );
    expect((await ask([{ query: PAGE }])).status).toBe(400);
    expect((await ask({ query: PAGE, variables: [] })).status).toBe(400);
    expect((await ask({ query: PAGE, variables: '{}' })).status).toBe(400);
    expect((await ask({ query: PAGE, operationName: 1 })).status).toBe(400);
    expect((await ask({ query: PAGE }, { accept: 'text/html' })).status).toBe(406);
    const other = await ask({ query: PAGE }, { accept: 'application/graphql-response+json' });
    expect(other.headers).toMatchObject({
      'content-type': 'application/graphql-response+json; charset=utf-8',
    });
  });
});

describe('a fault of ours', () => {
  it('goes back as a reference number whichever way the document came', async () => {
    const query = '{ productModels { edges { node { id } } } }';
    await ask({ query });
    await app.rows('alter table product_model rename to product_model_away');
    const answers = await bothWays(query, {});
    await app.rows('alter table product_model_away rename to product_model');
    for (const { status, text } of answers) {
      expect([status, JSON.parse(text).errors]).toEqual([
        200,
        [
          expect.objectContaining({
            message: 'INTERNAL',
            extensions: { code: 'INTERNAL', params: { reference: expect.stringMatching(/^[0-9a-f]{8}$/) } },
          }),
        ],
      ]);
    }
  });
});
