import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { expect, inject } from 'vitest';

export interface VisitorOptions {
  /** Chosen before; without it the portal speaks Chinese. */
  language?: 'zh' | 'en';
  /** CSS pixels; a phone's 390 by default. */
  width?: number;
  /** Whether pages may run JavaScript. */
  script?: boolean;
  /** Session of somebody who has signed in before. */
  token?: string;
  /** Address of the portal, when it is not the one all tests share. */
  portalUrl?: string;
}

let browser: Promise<Browser> | undefined;
let visitors = 0;

/** Somebody who comes to the portal with a browser of their own, which remembers nothing of the others. */
export async function newVisitor(options: VisitorOptions = {}): Promise<Visitor> {
  const { language, width = 390, script = true, token, portalUrl = inject('portalUrl') } = options;
  browser ??= chromium.connect(inject('browserUrl'));
  visitors += 1;
  const context = await (
    await browser
  ).newContext({
    baseURL: portalUrl,
    viewport: { width, height: width < 600 ? 844 : 900 },
    javaScriptEnabled: script,
    locale: language === 'en' ? 'en-GB' : 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    // The proxy that vouches for it is played too; attempts are counted by address.
    extraHTTPHeaders: { 'x-forwarded-for': addressOf(process.pid, visitors) },
  });
  const cookies = { ...(language ? { language } : {}), ...(token ? { session: token } : {}) };
  await context.addCookies(
    Object.entries(cookies).map(([name, value]) => ({ name, value, url: portalUrl, httpOnly: true })),
  );
  return new Visitor(context, await context.newPage(), script);
}

const addressOf = (process: number, visitor: number): string =>
  `10.${process % 250}.${Math.floor(visitor / 250)}.${(visitor % 250) + 1}`;

export class Visitor implements AsyncDisposable {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What no page may do: break in the browser, break its own content policy, fail on the server. */
  readonly #faults: string[] = [];
  readonly #script: boolean;

  constructor(context: BrowserContext, page: Page, script: boolean) {
    this.context = context;
    this.page = page;
    this.#script = script;
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (fault) => this.#faults.push(String(fault)));
    page.on('console', (message) => {
      if (/content security policy|hydrat/i.test(message.text())) this.#faults.push(message.text());
    });
    page.on('response', (response) => {
      if (response.status() === 500) this.#faults.push(`500 at ${response.url()}`);
    });
  }

  /** Path and query of the page that is open. */
  get at(): string {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }

  /** Opens a page, and waits until its script, if it has one, has taken over. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.ready();
  }

  async ready(): Promise<void> {
    if (this.#script) await this.page.locator('#svelte-announcer').waitFor({ state: 'attached' });
  }

  /** Presses a button and waits until its answer leads to a path that begins like this. */
  async press(name: string, leadsTo: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
    await this.#arrives(leadsTo);
  }

  /** Follows a link to a path that begins like this. */
  async follow(name: string | RegExp, leadsTo: string): Promise<void> {
    await this.page.getByRole('link', { name }).click();
    await this.#arrives(leadsTo);
  }

  async #arrives(leadsTo: string | RegExp): Promise<void> {
    await this.page.waitForURL(({ pathname, search }) =>
      typeof leadsTo === 'string' ? (pathname + search).startsWith(leadsTo) : leadsTo.test(pathname + search),
    );
  }

  /** Waits until the page with this heading is there: an address changes a moment before what it shows. */
  async sees(heading: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  }

  /** Everything the page says. */
  words(): Promise<string> {
    return this.page.locator('main').innerText();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.context.close();
    expect(this.#faults).toEqual([]);
  }
}
