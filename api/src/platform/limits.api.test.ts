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

const aliases = (n: number) => `{ ${Array.from({ length: n }, (_, i) => `a${i}: __typename`).join(' ')} }`;

describe('a document', () => {
  it('may not go deeper than ten levels', async () => {
    const request = (n: number) =>
      `{ myRequests { edges { node { ${'mergedInto { '.repeat(n)}number${' }'.repeat(n)} } } } }`;
    expect((await app.graphql(request(3), {}, token)).errors).toBeUndefined();
    const { status, errors } = await app.graphql(request(12), {}, token);
    expect([status, errors?.[0]?.extensions]).toEqual([400, { code: 'TOO_COSTLY', params: { limit: 10 } }]);
  });

  it('may name no more than 15 aliases, so that 16 sign-ins are never one request', async () => {
    expect((await app.graphql(aliases(15))).errors).toBeUndefined();
    expect(await app.refused(aliases(16))).toEqual(['TOO_COSTLY']);
  });

  it('may carry no more than five directives', async () => {
    const query = (n: number) =>
      `{ ${Array.from({ length: n }, (_, i) => `a${i}: __typename @include(if: true)`).join(' ')} }`;
    expect((await app.graphql(query(5))).errors).toBeUndefined();
    expect(await app.refused(query(6))).toEqual(['TOO_COSTLY']);
  });

  it('may hold no more than 1,500 tokens', async () => {
    const long = `{ ${'__typename '.repeat(1600)} }`;
    const refused = await app.graphql(long);
    expect([refused.status, refused.errors?.[0]?.message]).toEqual([400, expect.stringMatching(/token/i)]);
  });

  it('may not ask for too much at once, with variables counted', async () => {
    const query = `query ($n: Int!) { myRequests(first: $n) { edges { node {
      a: mergedInto { events { id } } events { id at kind text } targets { id pauses { reason } } entitlementHistory { id explanation }
      visits { id leadName plannedAt } } } } }`;
    expect((await app.graphql(query, { n: 1 }, token)).errors).toBeUndefined();
    const costly = `query ($n: Int!) { ${Array.from({ length: 12 }, (_, i) => `q${i}: myRequests(first: $n) { edges { node { id number state events { id at kind text } } } }`).join(' ')} }`;
    expect(await app.refused(costly, { n: 100 }, token)).toEqual(['TOO_COSTLY']);
  });

  it('asks for a page of 1 to 100 rows', async () => {
    const page = 'query ($first: Int!) { myRequests(first: $first) { pageInfo { hasNextPage } } }';
    for (const first of [0, -1, 101])
      expect(await app.refused(page, { first }, token)).toEqual(['VALIDATION_FAILED']);
    expect(await app.refused(page, { first: 100 }, token)).toEqual([]);
  });

  it('may not be larger than 128 KB', async () => {
    const body = JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(140_000) } });
    const answer = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(answer.status).toBe(413);
    expect(await answer.text()).not.toContain('xxx');
  });

  it('comes as JSON from our own pages or apps, not as a form of somebody else', async () => {
    const form = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ __typename }"}',
    });
    expect(form.status).toBeGreaterThanOrEqual(400);
  });
});

describe('an answer', () => {
  it('never repeats a value that was sent, nor SQL, paths or stacks', async () => {
    const poison = 'zzPOISONzz';
    const documents: [string, object][] = [
      ['query ($n: String!) { repairRequest(number: $n) { id } }', { n: { poison } }],
      [`{ asset(id: "${poison}") { id } }`, {}],
      [
        'query ($i: RequestPreviewInput!) { requestPreview(input: $i) { branch { id } } }',
        { i: { districtCode: poison, grade: poison } },
      ],
      [
        'query ($i: RequestPreviewInput!) { requestPreview(input: $i) { branch { id } } }',
        { i: { districtCode: '999999', modelId: poison } },
      ],
      [`{ myRequests(first: ${poison}) { pageInfo { hasNextPage } } }`, {}],
      [`{ myRequests(after: "${poison}") { pageInfo { hasNextPage } } }`, {}],
    ];
    for (const [document, variables] of documents) {
      const answer = await app.graphql(document, variables, token);
      const text = JSON.stringify(answer.errors ?? answer.data);
      expect(text, document).not.toMatch(/zzPOISONzz|select |node_modules|\.ts\b|at \w+ \(/);
    }
  });

  it('gives a fault of ours a reference number and nothing else', async () => {
    await app.rows('alter table product_model rename to product_model_away');
    const answer = await app.graphql('{ productModels { edges { node { id } } } }');
    await app.rows('alter table product_model_away rename to product_model');
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors?.[0]?.message).toBe('INTERNAL');
    expect(answer.errors?.[0]?.extensions).toEqual({
      code: 'INTERNAL',
      params: { reference: expect.stringMatching(/^[0-9a-f]{8}$/) },
    });
  });
});

describe('compiled queries', () => {
  it('answer as graphql-js does: skip and include, null where a field fails, the path of the error', async () => {
    const query = `query ($yes: Boolean!, $no: Boolean!) {
      viewer { displayName @include(if: $no) kind @skip(if: $no) ...F @include(if: $yes) }
      repairRequest(number: "261123-000042-1") { id }
    } fragment F on Viewer { language }`;
    const { data } = await app.graphql(query, { yes: true, no: false }, token);
    expect(data).toEqual({ viewer: { kind: 'CUSTOMER', language: 'ZH' }, repairRequest: null });

    const failing = await app.graphql(
      '{ viewer { kind } dispatchQueue(branchId: "x") { pageInfo { hasNextPage } } }',
      {},
      token,
    );
    expect(failing.data).toBeNull();
    expect(failing.errors?.[0]).toMatchObject({ path: ['dispatchQueue'], extensions: { code: 'NOT_FOUND' } });
  });
});
