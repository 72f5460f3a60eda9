import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { closeLine } from '../../schema/examples/people/clerk.ts';
import type { Call } from '../../schema/examples/people/customer.ts';
import type { PlannedVisit } from '../../schema/examples/people/supervisor.ts';
import { approveReports, dispatch } from '../../schema/examples/people/supervisor.ts';
import { doTheWork, goThere, handIn, leave } from '../../schema/examples/people/technician.ts';
import { readMessage } from './outbox.ts';
import type { Crew } from './staff.ts';
import { beginDay, callOf, crewOf, demo, endDay, onPaper, quiet } from './staff.ts';
import type { Visitor } from './visitor.ts';
import { newVisitor } from './visitor.ts';

/** Emma Clark, a household in Shenzhen, whose water purifier waits for a repair already. */
const PHONE = '13900000006';

describe('one repair in English, in a browser without JavaScript', () => {
  let crew: Crew;
  let customer: Visitor;
  /** Whoever got the link, signed in nowhere. */
  let follower: Visitor;
  let call: Call;
  let link: string;

  beforeAll(async () => {
    crew = await crewOf('shenzhen', ['technician']);
    await beginDay();
    customer = await newVisitor({ script: false });
    follower = await newVisitor({ script: false, language: 'en' });
  });
  afterAll(async () => {
    await customer[Symbol.asyncDispose]();
    await follower[Symbol.asyncDispose]();
  });

  it('a customer switches to English at the door and signs in', async () => {
    const { page } = customer;
    await customer.open('/requests/new');
    expect(customer.at).toBe('/sign-in?next=%2Frequests%2Fnew');
    await customer.press('English', '/sign-in?next=%2Frequests%2Fnew');
    await customer.sees('Sign in');
    await page.getByLabel('Phone number').fill(`+86 ${PHONE}`);
    await customer.press('Send the code', '/sign-in/code');
    await page.getByLabel('Code').fill(await readMessage(customer, PHONE, /(\d{6}) is your sign-in code/));
    await customer.press('Sign in', '/requests/new');
    await customer.sees('What needs repair?');
  });

  it('INT-3 a customer registers a unit with a photo of the invoice, and files a request for it', async () => {
    const { page } = customer;
    await customer.follow('It is another one: register it', '/products/new?for=request');
    await page.getByLabel('Model or name').fill('heater');
    await customer.press('Find', '/products/new?for=request&search=heater');
    await page.getByRole('radio', { name: /Gas water heater/ }).check();
    await page.getByLabel('Serial number').fill('RS16-26555');
    await page.getByLabel('Date of purchase').fill('2026-10-01');
    const buffer = await page.screenshot();
    await page
      .getByLabel('Photo of the invoice or receipt')
      .setInputFiles({ name: 'invoice.png', mimeType: 'image/png', buffer });
    await customer.press('Register', '/requests/new?product=');
    await customer.sees('What needs repair?');
    expect(await page.getByRole('radio', { name: /Gas water heater.*RS16-26555/ }).isChecked()).toBe(true);
    await customer.press('Continue', '/requests/new/fault');
    await page.getByRole('radio', { name: 'No power, does not start' }).check();
    await page.getByLabel('In your own words').fill('It clicks, but there is no flame.');
    await customer.press('Continue', '/requests/new/photos');
    await customer.press('Continue', '/requests/new/place');
    await page.getByRole('radio', { name: 'Another address' }).check();
    await page.getByLabel('Street, building and door').fill('Wanghai Road 1166, 7-2205');
    await page.getByLabel('District', { exact: true }).selectOption({ label: 'Nanshan' });
    await customer.press('Continue', '/requests/new/when');
    await page.getByRole('radio', { name: 'On a certain day' }).check();
    const today = (await demo.now()).toISOString().slice(0, 10);
    await page.getByLabel('Which day').fill(today);
    await page.getByRole('radio', { name: 'Afternoon, 13–18' }).check();
    await customer.press('Continue', '/requests/new/check');
    const answers = await customer.words();
    for (const answer of ['Gas water heater 16 L', 'Wanghai Road 1166, 7-2205', 'Afternoon, 13–18']) {
      expect(answers).toContain(answer);
    }
    // Six working hours: 10:00 to 12:00, 13:30 to 17:30.
    const promise = await page.getByRole('region', { name: 'Our promise' }).innerText();
    expect(promise).toContain('A technician with you by 17:30 today');
  });

  it('ENT-4 until a clerk has seen the invoice the customer pays, and is told so before sending', async () => {
    const cover = await customer.page.getByRole('region', { name: 'Who pays' }).innerText();
    expect(cover).toMatch(/^Who pays\s+You pay for the repair/);
    expect(cover).toContain('until then this counts as paid service');
    expect(cover).toContain('1 Oct 2026 to 1 Oct 2029');
  });

  it('INT-6 sending the same answers twice at once makes one request', async () => {
    const address = new URL('/requests/new/check', inject('portalUrl'));
    const send = () =>
      customer.context.request.post(address.href, {
        headers: { origin: address.origin, accept: 'text/html' },
        form: {},
        maxRedirects: 0,
      });
    const [first, again] = await Promise.all([send(), send()]);
    expect(first.status()).toBe(303);
    expect(first.headers()['location']).toMatch(/^\/requests\/[\d-]+\?sent=1$/);
    expect(again.headers()['location']).toBe(first.headers()['location']);
    await customer.open(first.headers()['location'] ?? '');
    await customer.sees('Your request has been sent');
    call = await callOf(crew, /^\/requests\/([\d-]+)/.exec(customer.at)?.[1] ?? '');
    await customer.open('/');
    const slips = await customer.page.locator('article').allInnerTexts();
    expect(slips.filter((slip) => slip.includes('Gas water heater'))).toHaveLength(1);
  });

  it('WSH-1 number and a code to the phone on the request open its page too', async () => {
    const { page } = follower;
    await follower.open('/track');
    await page.getByLabel('Repair number').fill(call.number);
    await page.getByLabel('Phone number').fill(PHONE);
    await follower.press('Send the code', '/track/code');
    await page.getByLabel('Code').fill(await readMessage(follower, PHONE, /(\d{6}) is your code to track/));
    await follower.press('Show the repair', '/t/');
    await follower.sees(call.number);
    link = follower.at;
    // Without script nothing changes by itself, and the page says how to see what is new.
    await follower.follow('Reload for the latest', link);
  });

  it('VIS-4 whoever holds the link signs by typing the name, with a code to the phone on the request', async () => {
    const plannedAt = new Date((await demo.now()).getTime() + 60 * 60_000);
    const among = crew.technicians;
    const visit: PlannedVisit = await dispatch(crew.supervisor, call, { among, plannedAt }, quiet);
    await goThere(demo, visit, quiet);
    await doTheWork(demo, visit, WORK, onPaper(crew, 'Emma Clark'));
    const { page } = follower;
    await follower.follow('Reload for the latest', link);
    await follower.follow('Check and sign', `${link}/sign`);
    expect(await follower.words()).toContain('点火针积碳。');
    expect(await page.locator('canvas').count()).toBe(0);
    await follower.press('Send the code', `${link}/sign`);
    await page.getByLabel('Name of the person signing').fill('Emma Clark');
    await page.getByLabel('Code').fill('000000');
    await page.getByRole('button', { name: 'Confirm and sign' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Name of the person signing').inputValue()).toBe('Emma Clark');
    const code = await readMessage(follower, PHONE, /(\d{6}) is your code to sign/);
    await page.getByLabel('Code').fill(code);
    await follower.press('Confirm and sign', `${link}?done=signed`);
    expect(await follower.words()).toContain('Signed. Thank you for checking.');
    await leave(demo, visit);
    await handIn(visit);
    await approveReports(crew.supervisor, call, quiet);
    await closeLine(crew.clerk, call, quiet);
  });

  it('SUR-3 the survey is answered and corrected without script', async () => {
    await endDay(crew);
    const survey = await readMessage(customer, PHONE, new RegExp(`${call.number}[^]*?(/s/[\\w.~-]+)`));
    const { page } = follower;
    await follower.open(survey);
    for (const item of await page.getByRole('group').filter({ hasText: 'Very satisfied' }).all()) {
      await item.getByRole('radio', { name: 'Satisfied', exact: true }).check();
    }
    await follower.press('Send', `${survey}?done=answered`);
    expect(await follower.words()).toContain('Received. Thank you.');
    await follower.follow('Correct it', `${survey}?change=1`);
    await page.getByLabel('Anything else you want to tell us').fill('All is well.');
    await follower.press('Send the correction', `${survey}?done=changed`);
    expect(await follower.words()).toContain('All is well.');
  });
});

const WORK = {
  faultType: 'NO_POWER',
  found: '点火针积碳。',
  cause: '点火间隙出厂偏大。',
  done: '清洁点火针，校正间隙，点火二十次正常。',
  advice: '每年清洁一次。',
} as const;
