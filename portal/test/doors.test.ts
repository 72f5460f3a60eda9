import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { freePort, openHouse, openPortal } from './house.ts';
import { sessionOf } from './staff.ts';
import { newVisitor } from './visitor.ts';

/** Written down here too, apart from the portal's own list: opening one more is a decision. */
const OPEN = [
  '/graphql',
  '/help',
  '/language',
  '/outbox',
  '/s/[token]',
  '/sign-in',
  '/sign-in/code',
  '/sign-out',
  '/t/[token]',
  '/t/[token]/cancel',
  '/t/[token]/feedback',
  '/t/[token]/move',
  '/t/[token]/sign',
  '/t/[token]/unsolved',
  '/t/[token]/visit.ics',
  '/track',
  '/track/code',
];

const folder = join(import.meta.dirname, '..', 'src', 'routes');
const routes = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter(({ name }) => /^\+(page\.svelte|server\.ts)$/.test(name))
  .map(({ parentPath }) => parentPath.slice(folder.length) || '/');
const closed = routes.filter((route) => !OPEN.includes(route));

const address = (route: string) =>
  route
    .replace('[number]', '261125-000001-6')
    .replace('[id]', '0190c0de-0000-7000-8000-000000000000')
    .replace('[token]', 'no-token');

const portal = inject('portalUrl');
const form = { origin: portal, 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };

describe('the portal’s doors', () => {
  it('are open where it is written down, and those routes exist', () => {
    expect(closed.length).toBeGreaterThan(15);
    expect(routes.filter((route) => OPEN.includes(route)).toSorted()).toEqual(OPEN);
  });

  it.each(closed)('%s leads a stranger to sign in, and takes no form', async (route) => {
    const path = address(route);
    const read = await fetch(portal + path, { redirect: 'manual' });
    expect(read.status).toBe(303);
    const door = path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`;
    expect(read.headers.get('location')).toBe(door);
    expect(await read.text()).toBe('');
    const data = await fetch(`${portal}${path === '/' ? '' : path}/__data.json`, { redirect: 'manual' });
    expect(await data.text()).not.toContain('"nodes":[');
    const sent = await fetch(portal + path, {
      method: 'POST',
      body: 'a=b',
      headers: form,
      redirect: 'manual',
    });
    expect([401, 405]).toContain(sent.status);
  });

  it('take no form and no query from another site', async () => {
    const session = `session=${inject('sessions').wang}`;
    const elsewhere = { ...form, origin: 'https://elsewhere.example', cookie: session };
    for (const path of ['/account?/name', '/language', '/sign-out', '/sign-in']) {
      const sent = await fetch(portal + path, { method: 'POST', body: 'name=x', headers: elsewhere });
      expect(sent.status).toBe(403);
    }
    const query = JSON.stringify({ query: '{ viewer { displayName } }' });
    const ask = (headers: Record<string, string>) =>
      fetch(`${portal}/graphql`, { method: 'POST', body: query, headers: { cookie: session, ...headers } });
    expect(
      (await ask({ 'content-type': 'application/json', origin: 'https://elsewhere.example' })).status,
    ).toBe(403);
    expect((await ask({ 'content-type': 'application/json' })).status).toBe(403);
    expect((await ask({ 'content-type': 'text/plain', origin: portal })).status).toBe(415);
    const own = await ask({ 'content-type': 'application/json', origin: portal });
    expect(await own.json()).toEqual({ data: { viewer: { displayName: '王小明' } } });
  });

  it('take no long body where only short forms come', async () => {
    const body = `phone=${'1'.repeat(600_000)}`;
    const sent = await fetch(`${portal}/sign-in`, { method: 'POST', body, headers: form });
    expect(sent.status).toBe(413);
  });

  it('lead back only to own pages after signing in or switching the language', async () => {
    for (const next of ['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example']) {
      const body = new URLSearchParams({ to: 'en', next });
      const switched = await fetch(`${portal}/language`, {
        method: 'POST',
        body,
        headers: form,
        redirect: 'manual',
      });
      expect(switched.headers.get('location')).toBe('/');
    }
  });

  it('let no page be framed, kept or read by others', async () => {
    for (const path of ['/sign-in', '/help', '/t/no-token', '/no-such-page']) {
      const { headers } = await fetch(portal + path);
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('cache-control')).toBe('private, no-store');
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self' 'nonce-/);
    }
  });
});

describe('a session', () => {
  it('that was ended on another device leads to the door, and then back to the same page', async () => {
    const phone = '13800004001';
    const first = await sessionOf(phone);
    await using visitor = await newVisitor({ token: first });
    await visitor.open('/account');
    await visitor.press('退出登录', '/sign-in');
    await visitor.sees('登录');
    expect((await visitor.context.cookies()).map(({ name }) => name)).not.toContain('session');
    await using other = await newVisitor({ token: first });
    await other.open('/requests/new?product=x');
    expect(other.at).toBe('/sign-in?next=%2Frequests%2Fnew%3Fproduct%3Dx');
  });

  it('speaks the language of its device, also in the words of the API, whatever another device has switched', async () => {
    const token = await sessionOf('13900000012');
    await using chinese = await newVisitor({ token });
    await using english = await newVisitor({ token });
    await english.open('/requests');
    await english.press('English', '/requests');
    await english.sees('All repairs');
    await english.open('/account');
    expect(await english.words()).toContain('Hangzhou');
    await chinese.open('/account');
    expect(await chinese.words()).toContain('杭州');
    expect(await chinese.words()).not.toContain('Hangzhou');
    await chinese.open('/requests');
    await chinese.page.locator('main li a').first().click();
    await chinese.page.locator('.course').waitFor();
    expect(await chinese.page.locator('.course li').first().innerText()).toContain('已登记');
  });
});

describe('with a database of the company’s own', () => {
  it('there is no page of sent messages and no link to one', async () => {
    const house = await openHouse({
      postgresUrl: inject('postgresUrl'),
      database: 'own',
      demo: false,
      folder: inject('folder'),
    });
    try {
      await using visitor = await newVisitor({ portalUrl: house.portalUrl });
      const response = await visitor.page.goto('/outbox');
      expect(response?.status()).toBe(404);
      await visitor.sees('没有这个页面');
      await visitor.open('/sign-in');
      expect(await visitor.page.getByRole('link', { name: /演示/ }).count()).toBe(0);
      await visitor.page.getByLabel('手机号').fill('13800004002');
      await visitor.press('发送验证码', '/sign-in/code');
      await visitor.sees('输入验证码');
      expect(await visitor.page.locator('a[href="/outbox"]').count()).toBe(0);
    } finally {
      await house.stop();
    }
  });
});

describe('without an API', () => {
  it('the portal says that nothing was sent, keeps its frame, and lets one try again', async () => {
    const alone = await openPortal(`http://127.0.0.1:${await freePort()}`);
    try {
      await using visitor = await newVisitor({ portalUrl: alone.url, language: 'en', script: false });
      const { page } = visitor;
      const read = await page.goto('/outbox');
      expect(read?.status()).toBe(503);
      await visitor.sees('The service cannot be reached');
      await page.goto('/help');
      await visitor.sees('Help');
      await page.goto('/sign-in');
      await page.getByLabel('Phone number').fill('13800004003');
      await page.getByRole('button', { name: 'Send the code' }).click();
      await visitor.sees('The service cannot be reached');
      expect(await visitor.words()).toContain('Nothing you typed was sent.');
      expect(await visitor.words()).not.toMatch(/ECONNREFUSED|127\.0\.0\.1|at .*\.js/);
    } finally {
      await alone.stop();
    }
  });
});
