import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../kernel/ids.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { createStaffAccount } from '../sign-in.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  await app.seed((em) =>
    createStaffAccount(app.app.platform.accounts, em, {
      staffId: newId(),
      userName: 'wang.clerk',
      password: 'a long enough password',
      name: 'Wang',
    }),
  );
});
afterAll(() => app.close());

const page = (headers: Record<string, string> = {}) =>
  fetch(`${app.url}/graphql`, { headers: { accept: 'text/html', ...headers } });

function signIn(password: string): Promise<Response> {
  return fetch(`${app.url}/graphql/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ userName: 'wang.clerk', password }),
  });
}

describe('GraphiQL', () => {
  it('asks strangers to sign in and runs no script for them', async () => {
    const answer = await page();
    expect(await answer.text()).toContain('action="/graphql/sign-in"');
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'none'");
  });

  it('refuses a wrong password and sets no cookie', async () => {
    const answer = await signIn('wrong');
    expect(answer.status).toBe(401);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('opens for staff, with scripts that we serve, and runs queries by its cookie', async () => {
    const cookie = (await signIn('a long enough password')).headers.get('set-cookie')?.split(';')[0] ?? '';
    const html = await (await page({ cookie })).text();
    const scripts = [...html.matchAll(/src="([^"]+)"/g)].map(([, src]) => src);
    expect(scripts).toEqual([
      '/graphql/assets/react.js',
      '/graphql/assets/react-dom.js',
      '/graphql/assets/graphiql.js',
    ]);
    for (const src of scripts) expect((await fetch(`${app.url}${src}`)).status).toBe(200);

    const query = (headers: Record<string, string>) =>
      fetch(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie, ...headers },
        body: '{"query":"{ viewer { displayName } }"}',
      }).then((r) => r.json());
    expect(await query({ 'sec-fetch-site': 'same-origin' })).toEqual({
      data: { viewer: { displayName: 'Wang' } },
    });
    expect(await query({ 'sec-fetch-site': 'cross-site' })).toEqual({ data: { viewer: null } });
  });
});
