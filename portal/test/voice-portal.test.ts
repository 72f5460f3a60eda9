import { beforeAll, describe, expect, inject, it } from 'vitest';
import { TypedDocumentString } from '../../schema/client/index.ts';
import type { Person } from '../../schema/examples/people/staff.ts';
import { signIn } from '../../schema/examples/people/staff.ts';
import { caseOf } from './cases.ts';
import { demo, sessionOf } from './staff.ts';
import { newVisitor } from './visitor.ts';

interface Mine {
  myAssets: { edges: { node: { id: string } }[] };
  closed: { edges: { node: { number: string; state: string } }[] };
}
const MineDocument = new TypedDocumentString<Mine, { first?: undefined }>(
  `query { myAssets(first: 1) { edges { node { id } } }
    closed: myRequests(open: false, first: 20) { edges { node { number state } } } }`,
);

let department: Person;
beforeAll(async () => {
  department = await signIn(demo, 'hq.service-department');
});

describe('a complaint about a product, in English', () => {
  it('INT-4 asks for what a quality complaint also registers, filled in from the own unit, and keeps everything when refused', async () => {
    // 何秀英, whose air conditioner was bought 13 months ago.
    const token = await sessionOf('13900000011');
    const { myAssets } = await demo.connect(token).run(MineDocument, {});
    const unit = myAssets.edges[0]?.node.id ?? '';
    await using visitor = await newVisitor({ token, language: 'en', script: false });
    const { page } = visitor;
    await visitor.open('/');
    await visitor.follow('Complain or suggest something', '/feedback/new');
    await page.getByRole('radio', { name: /^Complaint/ }).check();
    await page.getByRole('radio', { name: 'The product' }).check();
    await visitor.press('Continue', '/feedback/new?next=1');
    // Which product it is has to be known.
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('radio', { name: /^Complaint/ }).isChecked()).toBe(true);
    await page.getByLabel('Which repair or product?').selectOption(`product.${unit}`);
    await visitor.press('Continue', '/feedback/new?next=1');
    await visitor.sees('Please tell us what happened');
    const serial = page.getByLabel('Serial number');
    expect(await serial.inputValue()).toBe('KT35-25090');
    expect(await page.getByLabel('Date of purchase').inputValue()).toMatch(/^2025-\d\d-\d\d$/);

    await page.getByLabel('In your own words').fill('It leaks into the room, "again".');
    await page.getByLabel('Main fault').fill('Leaks');
    await page.getByRole('button', { name: 'Send the complaint' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual([
      'Please give the date of manufacture.',
      'Please say what you demand.',
    ]);
    expect(await page.getByLabel('In your own words').inputValue()).toBe('It leaks into the room, "again".');
    expect(await page.getByLabel('Main fault').inputValue()).toBe('Leaks');
    await visitor.open('/feedback');
    // Nothing was filed: the only case there is of another day, about something else.
    expect(await visitor.words()).not.toContain('The product');

    await visitor.open(`/feedback/new?kind=COMPLAINT&subject=PRODUCT&about=product.${unit}`);
    await page.getByLabel('In your own words').fill('It leaks into the room.');
    await page.getByLabel('Date of manufacture').fill('2025-08-20');
    await page.getByLabel('Main fault').fill('Leaks');
    await page.getByLabel('What you demand').fill('A new one.');
    await visitor.press('Send the complaint', /^\/feedback\/F\d{8}-\d{4}\?sent=1$/);
    await visitor.sees('Your complaint is on record');
    const number = /F\d{8}-\d{4}/.exec(visitor.at)?.[0] ?? '';
    const words = await visitor.words();
    for (const kept of [number, 'Complaint · The product', 'KT35-25090', '20 Aug 2025', 'A new one.'])
      expect(words).toContain(kept);
    expect(await caseOf(department, number)).toMatchObject({
      source: 'PORTAL',
      subject: 'PRODUCT',
      serialNumber: 'KT35-25090',
      manufacturedOn: '2025-08-20',
      customerDemand: 'A new one.',
    });
    await visitor.open('/feedback');
    expect(await visitor.words()).toContain(number);
  });

  it('CMP-9 a case of somebody else looks like one that does not exist', async () => {
    const { liu, wang } = inject('sessions');
    await using owner = await newVisitor({ token: liu });
    await owner.open('/feedback/new?kind=SUGGESTION&subject=OTHER');
    await owner.page.getByLabel('用您自己的话写').fill('周日也开门就好了。');
    await owner.press('提交建议', /^\/feedback\/F\d{8}-\d{4}\?sent=1$/);
    const path = owner.at.replace(/\?.*/, '');
    await using stranger = await newVisitor({ token: wang });
    const answerTo = async (address: string) => {
      const response = await stranger.page.goto(address);
      return { status: response?.status(), words: await stranger.words() };
    };
    const absent = await answerTo('/feedback/F20261101-9999');
    expect(absent.status).toBe(404);
    expect(await answerTo(path)).toEqual(absent);
    expect(await answerTo(`${path}?step=reopen`)).toEqual(absent);
  });
});

describe('a fault that is still there after the request is closed', () => {
  it('WSH-6 opens a new request that is linked to the old one, and each names the other', async () => {
    const token = inject('sessions').wang;
    const { closed } = await demo.connect(token).run(MineDocument, {});
    const old = closed.edges.find(({ node }) => node.state === 'CLOSED')?.node.number ?? '';
    await using visitor = await newVisitor({ token });
    await visitor.open(`/requests/${old}`);
    await visitor.follow('还没修好', `/requests/${old}/unsolved`);
    await visitor.sees('还没修好？');
    expect(await visitor.words()).toContain('我们会为同一个问题开一张新的报修');
    await visitor.page.getByRole('radio', { name: /^没修好/ }).check();
    await visitor.page.getByLabel('哪里还不对').fill('又不通电了。');
    await visitor.press('告诉服务主任', /^\/requests\/[\d-]+\?done=followed$/);
    const next = /^\/requests\/([\d-]+)/.exec(visitor.at)?.[1] ?? '';
    expect(next).not.toBe(old);
    await visitor.sees(next);
    expect(await visitor.words()).toContain('已为同一个问题开了这张新的报修。');
    await visitor.follow(old, `/requests/${old}`);
    await visitor.sees(old);
    expect(await visitor.words()).toContain('由这张报修接着处理：');
    await visitor.follow(next, `/requests/${next}`);
    await visitor.sees(next);
    expect(await visitor.words()).toContain('接着这张报修：');
  });
});

describe('how a customer is reached', () => {
  it('SUR-6 is chosen in the account, by e-mail with an address, and is kept', async () => {
    const token = await sessionOf('13800003050');
    await using visitor = await newVisitor({ token });
    const { page } = visitor;
    await visitor.open('/account');
    expect(await page.getByRole('radio', { name: '短信' }).isChecked()).toBe(true);
    const save = page.locator('form[action="?/reach"] button');
    await page.getByRole('radio', { name: '电子邮件' }).check();
    for (const [address, sentence] of [
      ['', '请填电子邮箱。'],
      ['nobody', '电子邮箱不对，请核对。'],
    ] as const) {
      await page.getByLabel('电子邮箱').fill(address);
      await save.click();
      await page.getByRole('alert').getByRole('link', { name: sentence }).waitFor();
      expect(await page.getByLabel('电子邮箱').inputValue()).toBe(address);
      expect(await page.getByRole('radio', { name: '电子邮件' }).isChecked()).toBe(true);
    }
    await page.getByLabel('电子邮箱').fill('me@example.com');
    await save.click();
    await page.waitForURL('/account?done=reach');
    await visitor.open('/account');
    expect(await page.getByRole('radio', { name: '电子邮件' }).isChecked()).toBe(true);
    expect(await page.getByLabel('电子邮箱').inputValue()).toBe('me@example.com');
    await page.getByRole('radio', { name: /^不发/ }).check();
    await save.click();
    await page.waitForURL('/account?done=reach');
    await visitor.open('/account');
    expect(await page.getByRole('radio', { name: /^不发/ }).isChecked()).toBe(true);
  });
});
