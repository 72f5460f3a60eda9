import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { TypedDocumentString } from '../../schema/client/index.ts';
import type { Company, PortalPage } from './pages.ts';
import { meetCompany, pages } from './pages.ts';
import { demo } from './staff.ts';
import type { Visitor } from './visitor.ts';
import { newVisitor } from './visitor.ts';

let company: Company;
beforeAll(async () => {
  company = await meetCompany();
});

/** Folder for a picture of every page; none are taken without it. */
const pictures = process.env['PORTAL_PICTURES'];

it('every page of the portal is among those that are looked at', () => {
  const routes = join(import.meta.dirname, '..', 'src', 'routes');
  const found = readdirSync(routes, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name === '+page.svelte')
    .map(({ parentPath }) => parentPath.slice(routes.length) || '/');
  expect(found.length).toBeGreaterThan(20);
  expect(new Set(pages.map(({ route }) => route).filter(Boolean))).toEqual(new Set(found));
});

const PapersDocument = new TypedDocumentString<
  { repairRequest: { custodyReceipt: { code: string } | null; repairCard: { code: string } | null } | null },
  { number: string }
>(
  'query ($number: String!) { repairRequest(number: $number) { custodyReceipt { code } repairCard { code } } }',
);

it('WSH-2 the code on a receipt opens the receipt, and the one on a workshop tag its request', async () => {
  const token = company.sessions.mill;
  const number = company.requests.inWorkshop;
  const { repairRequest } = await demo.connect(token).run(PapersDocument, { number });
  await using visitor = await newVisitor({ token });
  await visitor.open(`/scan/${repairRequest?.custodyReceipt?.code}`);
  expect(visitor.at).toBe(`/requests/${number}/receipt`);
  await visitor.open(`/scan/${repairRequest?.repairCard?.code}`);
  expect(visitor.at).toBe(`/requests/${number}`);
});

const asVisitor = ({ who }: PortalPage, language: 'zh' | 'en') =>
  newVisitor({ language, width: 320, ...(who ? { token: company.sessions[who] } : {}) });

describe.concurrent('readable for everybody, at 320, 390 and 1280 pixels, in both languages', () => {
  it.for(pages)('$name', async (portalPage, { expect }) => {
    await using visitor = await asVisitor(portalPage, 'zh');
    await portalPage.reach(visitor, company);
    expect(await problems(visitor, portalPage.name, 'zh-CN')).toEqual([]);
    if (portalPage.answered) {
      await using other = await asVisitor(portalPage, 'en');
      await portalPage.reach(other, company);
      expect(await problems(other, portalPage.name, 'en')).toEqual([]);
      return;
    }
    // The switch comes back to the page it was on.
    const before = visitor.at;
    await visitor.page.locator('header form[action="/language"] button').click();
    await visitor.page.locator('html[lang=en]').waitFor({ state: 'attached' });
    await visitor.ready();
    expect(visitor.at).toBe(before);
    expect(await problems(visitor, portalPage.name, 'en')).toEqual([]);
  });
});

/** What is wrong with the page as it is open, at every width; empty when nothing is. */
async function problems(visitor: Visitor, name: string, language: string): Promise<string[]> {
  const { page } = visitor;
  const found: string[] = [];
  await page.evaluate(axe.source);
  const check = async (where: string, options: RunOptions) => {
    // The script came into the page a moment ago; its types come from here.
    const run = (given: RunOptions) =>
      (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(given);
    const { violations } = await page.evaluate(run, options);
    for (const { id, nodes } of violations) {
      found.push(
        ...nodes.map(({ html }) => `${name}, ${language}, ${where}: ${id} at ${html.slice(0, 200)}`),
      );
    }
  };
  if ((await page.locator('html').getAttribute('lang')) !== language)
    found.push(`${name} is not in ${language}`);
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) found.push(`${name}, ${language}: ${overflow} pixels too wide at ${width}`);
    await check(`${width} pixels`, { resultTypes: ['violations'] });
    if (pictures && width > 320) {
      const path = join(pictures, `${name.replaceAll(/\W+/g, '-')}-${language}-${width}.png`);
      await page.screenshot({ path, fullPage: true });
    }
  }
  // The colors are the same in every language.
  if (language === 'zh-CN') {
    await page.emulateMedia({ colorScheme: 'dark' });
    await check('dark', { resultTypes: ['violations'], runOnly: ['color-contrast'] });
    await page.emulateMedia({ colorScheme: 'light' });
  }
  return found;
}

describe('light enough for a phone on a slow line', () => {
  const oneOfEachRoute = pages.filter(
    ({ route, answered }, index) => !answered && pages.findIndex((page) => page.route === route) === index,
  );
  it.for(oneOfEachRoute)('$name', async (portalPage) => {
    await using visitor = await asVisitor(portalPage, 'zh');
    await portalPage.reach(visitor, company);
    const { script, transferred } = await weigh(visitor);
    expect(script).toBeGreaterThan(0);
    expect(script).toBeLessThanOrEqual(60_000);
    expect(transferred).toBeLessThanOrEqual(200_000);
  });
});

/** Bytes of a page on the first visit: its JavaScript compressed by gzip, and all that came over the line. */
async function weigh({ context, page: seen }: Visitor): Promise<{ script: number; transferred: number }> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser has gone');
  // The same visitor, with an empty cache.
  const first = await browser.newContext({ storageState: await context.storageState() });
  try {
    const page = await first.newPage();
    const line = await first.newCDPSession(page);
    const started = new Map<string, string>();
    const running = new Set<string>();
    let script = 0;
    let transferred = 0;
    line.on('Network.requestWillBeSent', ({ requestId, request }) => {
      started.set(requestId, request.url);
      // The stream of a page that follows a request stays open.
      if (!new URL(request.url).pathname.startsWith('/graphql')) running.add(requestId);
    });
    line.on('Network.loadingFailed', ({ requestId }) => running.delete(requestId));
    line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      running.delete(requestId);
      // The customer's own photos do not count.
      if (!started.get(requestId)?.includes('/files/')) transferred += encodedDataLength;
    });
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body());
    });
    await line.send('Network.enable');
    await page.goto(seen.url());
    await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
    await expect.poll(() => running.size).toBe(0);
    for (const body of await Promise.all(scripts)) script += gzipSync(body).length;
    return { script, transferred };
  } finally {
    await first.close();
  }
}
