import axe from 'axe-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { dispatch } from '../../schema/examples/people/supervisor.ts';
import { type Company, meetCompany } from './pages.ts';
import { beginDay, callOf, crewOf, demo, quiet } from './staff.ts';
import { newVisitor, type Visitor, type VisitorOptions } from './visitor.ts';

/** Where screenshots are left for somebody to look at. */
const LOOK = process.env['VISIT_LOOK'];

describe('the planned visit, by the link in the message', () => {
  let company: Company;
  let link: string;

  beforeAll(async () => {
    company = await meetCompany();
    await beginDay();
    const crew = await crewOf('shanghai', ['technician', 'technician2', 'technician3']);
    const call = await callOf(crew, company.requests.registered);
    const plannedAt = new Date((await demo.now()).getTime() + 60 * 60_000);
    await dispatch(crew.supervisor, call, { among: crew.technicians, plannedAt }, quiet);
    link = company.links.tracking;
  });

  async function clean({ page }: Visitor): Promise<void> {
    await page.evaluate(axe.source);
    const found = await page.evaluate(
      async () =>
        (
          await (
            globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }
          ).axe.run()
        ).violations,
    );
    expect(found.map(({ id }) => id)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }

  it.each([
    { language: 'zh', width: 320 },
    { language: 'zh', width: 390 },
    { language: 'zh', width: 1280 },
    { language: 'en', width: 320 },
    { language: 'en', width: 390 },
    { language: 'en', width: 1280 },
  ] satisfies VisitorOptions[])(
    'WSH-3 shows confirming, moving and cancelling in $language at $width px, for everybody',
    async (options) => {
      await using visitor = await newVisitor(options);
      for (const path of ['', '/move', '/cancel']) {
        await visitor.open(link + path);
        await clean(visitor);
        const name = `${path.slice(1) || 'visit'}-${options.language}-${options.width}.png`;
        if (LOOK) await visitor.page.screenshot({ path: `${LOOK}/${name}`, fullPage: true });
      }
    },
  );

  it('WSH-3 is confirmed, moved and cancelled without JavaScript, each with a page that says so', async () => {
    await using visitor = await newVisitor({ script: false, language: 'en' });
    const { page } = visitor;
    await visitor.open(link);
    await visitor.press('Confirm this time', `${link}?done=confirmed`);
    expect(await visitor.words()).toContain('Confirmed. The technician will come at that time.');
    expect(await visitor.words()).toContain('You confirmed it (');
    await visitor.follow('Choose another time', `${link}/move`);
    const times = page.getByLabel('New time');
    const chosen = await times.locator('option').last().getAttribute('value');
    await times.selectOption(chosen);
    await visitor.press('Move the visit', `${link}?done=moved`);
    expect(await visitor.words()).toContain('The visit is moved. The new time was sent to you.');
    const calendar = await visitor.context.request.get(`${link}/visit.ics`);
    expect(calendar.headers()['content-type']).toBe('text/calendar; charset=utf-8');
    const start = chosen?.replaceAll(/[-:]|\.\d+/g, '');
    expect(await calendar.text()).toContain(`DTSTART:${start}`);
    // Looking changes nothing, also at the address to which a form is sent.
    for (const path of ['?/confirm', '/move', '/cancel', '/visit.ics']) {
      await visitor.context.request.get(link + path);
    }
    await visitor.open(link);
    expect(await visitor.words()).not.toContain('You confirmed it (');
    await visitor.follow('Cancel the visit', `${link}/cancel`);
    await page.getByLabel('Why do you cancel?').fill('It works again.');
    await visitor.press('Cancel the request', `${link}?done=cancelled`);
    expect(await visitor.words()).toContain('The request is cancelled. Nobody will come.');
    expect(await (await visitor.context.request.get(`${link}/visit.ics`)).text()).toContain(
      'STATUS:CANCELLED',
    );
  });

  it('WSH-3 shows nothing behind a link that is dead', async () => {
    await using visitor = await newVisitor();
    for (const path of ['/t/no-token/move', '/t/no-token/cancel', '/t/no-token/visit.ics']) {
      expect((await visitor.context.request.get(path)).status()).toBe(404);
    }
  });
});
