import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import {
  CallRegisterDocument,
  MyUnitsDocument,
  MyVisitsDocument,
  RecordContactDocument,
  SetOutDocument,
} from '../../schema/client/index.ts';
import { readMessage } from './outbox.ts';
import { crewOf, demo, sessionOf } from './staff.ts';
import type { Visitor } from './visitor.ts';
import { newVisitor } from './visitor.ts';

/** A company with motors in Shanghai; a household with an air conditioner and a water heater. */
let motorSession: string;
let applianceSession: string;
beforeAll(async () => {
  motorSession = await sessionOf('13900000003');
  applianceSession = inject('sessions').liu;
});

/** The summary at the top: it has the focus, and each of its links leads to a field that says the same. */
async function refusedFields({ page }: Visitor): Promise<Record<string, string>> {
  const summary = page.getByRole('alert');
  await summary.waitFor();
  await expect.poll(() => summary.evaluate((box) => box === document.activeElement)).toBe(true);
  const refused: Record<string, string> = {};
  for (const link of await summary.getByRole('link').all()) {
    const field = ((await link.getAttribute('href')) ?? '').slice(1);
    const sentence = await link.innerText();
    const control = page.locator(`[id="${field}"]`);
    expect(await control.count()).toBe(1);
    expect(await page.locator(`[id="${field}-error"]`).innerText()).toBe(sentence);
    refused[field] = sentence;
  }
  return refused;
}

const everybody = [
  ['with JavaScript', true],
  ['without JavaScript', false],
] as const;

describe.each(everybody)('a refused form %s', (_with, script) => {
  it('names what is missing at the top, at the field and by a link, and keeps everything that was typed', async () => {
    const token = script ? motorSession : applianceSession;
    await using visitor = await newVisitor({ token, script });
    const { page } = visitor;
    await visitor.open('/requests/new');
    await page.getByRole('button', { name: '继续' }).click();
    expect(await refusedFields(visitor)).toEqual({ assetId: '请选要修的产品。' });

    await page.getByRole('radio').first().check();
    await visitor.press('继续', /^\/requests\/new\/(fault|open)$/);
    if (visitor.at.endsWith('open')) await visitor.press('是另一个问题，继续报修', '/requests/new/fault');
    await visitor.sees('哪里不对？');
    await page.getByLabel('用您自己的话说说').fill('有响声，\n“第二天”更响 <b>&amp;');
    await page.getByRole('button', { name: '继续' }).click();
    expect(await refusedFields(visitor)).toEqual({ faultType: '请选最接近的故障。' });
    expect(await page.getByLabel('用您自己的话说说').inputValue()).toBe('有响声，\n“第二天”更响 <b>&amp;');

    await page.getByRole('radio', { name: '异常响声或振动' }).check();
    await page.getByLabel('用您自己的话说说').fill('响'.repeat(1001));
    await page.getByRole('button', { name: '继续' }).click();
    expect(await refusedFields(visitor)).toEqual({ faultDescription: '太长了，最多 1000 个字。' });
    expect(await page.getByLabel('用您自己的话说说').inputValue()).toBe('响'.repeat(1001));
    expect(await page.getByRole('radio', { name: '异常响声或振动' }).isChecked()).toBe(true);

    await page.getByLabel('用您自己的话说说').fill('有响声');
    await visitor.press('继续', '/requests/new/photos');
    await visitor.sees('有照片吗？');
    const notes = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture at all') };
    await page.getByLabel('有照片吗？').setInputFiles(notes);
    await page.getByRole('button', { name: '继续' }).click();
    expect(await refusedFields(visitor)).toEqual({ photos: '这不是图片。请选 JPG、PNG 或 HEIC 照片。' });
    await visitor.open('/requests/new/photos');
    await visitor.press('继续', '/requests/new/place');
    await visitor.sees('到哪里修？');

    await page.getByRole('radio', { name: '另一个地址' }).check();
    await page.getByLabel('联系人').fill('门卫 老张');
    await page.getByLabel('联系电话').fill('');
    await page.getByLabel('区县', { exact: true }).selectOption({ label: '静安区' });
    await page.getByRole('button', { name: '继续' }).click();
    expect(await refusedFields(visitor)).toEqual({
      addressLine: '请填街道和门牌。',
      contactPhone: '请填联系电话。',
    });
    expect(await page.getByLabel('联系人').inputValue()).toBe('门卫 老张');
    expect(await page.getByLabel('区县', { exact: true }).inputValue()).toBe('310106');
    expect(await page.getByRole('radio', { name: '另一个地址' }).isChecked()).toBe(true);

    await page.getByLabel('街道、小区、门牌').fill('江宁路 1 号');
    await page.getByLabel('联系电话').fill('12');
    await visitor.press('继续', '/requests/new/when');
    await visitor.sees('什么时候方便？');
    await page.getByRole('radio', { name: '指定一天' }).check();
    await page.getByLabel('哪一天').fill('2026-11-02');
    await page.getByRole('radio', { name: '下午 13–18 点' }).check();
    await page.getByRole('button', { name: '继续' }).click();
    expect(await refusedFields(visitor)).toEqual({ day: '这一天已经过去，请选今天或以后。' });
    expect(await page.getByLabel('哪一天').inputValue()).toBe('2026-11-02');
    expect(await page.getByRole('radio', { name: '下午 13–18 点' }).isChecked()).toBe(true);

    // What only the API knows is said at the answer that it concerns, and leads to the page where it is changed.
    await page.getByRole('radio', { name: '越快越好' }).check();
    await visitor.press('继续', '/requests/new/check');
    await visitor.sees('请核对，然后发送');
    await page.getByRole('button', { name: '发送报修' }).click();
    const summary = page.getByRole('alert');
    await summary.waitFor();
    expect(await summary.getByRole('link').allInnerTexts()).toEqual(['电话号码不对，请核对。']);
    await page.locator('a#contactPhone').click();
    await page.waitForURL('**/requests/new/place');
    await visitor.sees('到哪里修？');
    expect(await page.getByLabel('联系电话').inputValue()).toBe('12');
    await visitor.open('/requests');
    expect(await visitor.words()).not.toContain('门卫');
  });

  it('a wrong code opens nothing, and says so at the field', async () => {
    await using visitor = await newVisitor({ script });
    const phone = script ? '13800002001' : '13800002002';
    await visitor.open('/sign-in');
    await visitor.page.getByRole('button', { name: '发送验证码' }).click();
    expect(await refusedFields(visitor)).toEqual({ phone: '请填手机号。' });
    await visitor.page.getByLabel('手机号').fill('12345');
    await visitor.page.getByRole('button', { name: '发送验证码' }).click();
    expect(await refusedFields(visitor)).toEqual({ phone: '电话号码不对，请核对。' });
    expect(await visitor.page.getByLabel('手机号').inputValue()).toBe('12345');
    await visitor.page.getByLabel('手机号').fill(phone);
    await visitor.press('发送验证码', '/sign-in/code');
    await visitor.sees('输入验证码');
    const code = await readMessage(visitor, phone, /登录验证码 (\d{6})/);
    const wrong = code === '123456' ? '654321' : '123456';
    await visitor.page.getByLabel('验证码').fill(wrong);
    await visitor.page.getByRole('button', { name: '登录', exact: true }).click();
    expect(await refusedFields(visitor)).toEqual({ code: '验证码不对，或者已经过期。请核对，或重新发送。' });
    const cookies = await visitor.context.cookies();
    expect(cookies.map(({ name }) => name)).not.toContain('session');
  });
});

/** Holds every script of the next pages back until the returned function is called. */
async function slowScript(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/_app/**/*.js', async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

it('what was typed and chosen before a slow script has arrived stays', async () => {
  await using visitor = await newVisitor({ token: motorSession });
  const { page } = visitor;
  await visitor.open('/requests/new');
  await page.getByRole('radio').first().check();
  await visitor.press('继续', /^\/requests\/new\/(fault|open)$/);
  if (visitor.at.endsWith('open')) await visitor.press('是另一个问题，继续报修', '/requests/new/fault');
  const arrive = await slowScript(page);
  const words = page.getByLabel('用您自己的话说说');
  const fault = page.getByRole('radio', { name: '过热、冒烟' });
  await page.goto('/requests/new/fault', { waitUntil: 'commit' });
  await words.fill('烫手');
  await fault.check();
  arrive();
  await visitor.ready();
  expect(await words.inputValue()).toBe('烫手');
  expect(await fault.isChecked()).toBe(true);
});

it('what was typed into the door before a slow script has arrived stays', async () => {
  await using visitor = await newVisitor();
  const { page } = visitor;
  const arrive = await slowScript(page);
  await page.goto('/sign-in', { waitUntil: 'commit' });
  await page.getByLabel('手机号').fill('13800002009');
  arrive();
  await visitor.ready();
  expect(await page.getByLabel('手机号').inputValue()).toBe('13800002009');
});

describe('what belongs to somebody else', () => {
  it('REC-2 looks exactly like what does not exist, by number, by id and by picture', async () => {
    const { clerk } = await crewOf('wuhan', []);
    const { callRegister } = await clerk.app.run(CallRegisterDocument, {
      branchId: clerk.branch.id,
      on: '2026-11-24',
      first: 1,
    });
    const foreignNumber = callRegister.edges[0]?.node.number ?? '';
    expect(foreignNumber).toMatch(/^\d{6}-\d{6}-\d$/);
    const { myAssets } = await demo.connect(motorSession).run(MyUnitsDocument, {});
    const foreignUnit = myAssets.edges[0]?.node.id ?? '';
    expect(foreignUnit).toMatch(/^[0-9a-f-]{36}$/);
    const nobodys = '0190c0de-0000-7000-8000-000000000000';
    await using visitor = await newVisitor({ token: applianceSession });
    const answerTo = async (path: string) => {
      const response = await visitor.page.goto(path);
      // The address itself is in the language switch, so that it comes back here.
      const body = await visitor.page.locator('main').innerHTML();
      return { status: response?.status(), title: await visitor.page.title(), body };
    };
    const absent = await answerTo('/requests/000000-000000-0');
    expect(absent).toMatchObject({ status: 404, title: '没有这个页面 – 售后服务' });
    for (const path of [
      `/requests/${foreignNumber}`,
      `/requests/${foreignNumber}/cancel`,
      `/requests/${foreignNumber}/sign`,
      `/products/${foreignUnit}`,
      `/products/${nobodys}`,
      '/products/no-id-at-all',
      '/requests/%27%20or%201=1',
      '/no-such-page',
    ]) {
      expect({ path, ...(await answerTo(path)) }).toEqual({ path, ...absent });
    }
    for (const path of [`/files/${nobodys}`, '/files/no-id-at-all']) {
      expect((await visitor.context.request.get(path)).status()).toBe(404);
    }
  });
});

describe('links and numbers that are guessed', () => {
  it('WSH-1 a forged, changed or foreign tracking link opens nothing and says no more than an expired one', async () => {
    await using customer = await newVisitor({ token: motorSession });
    await customer.open('/requests');
    await customer.page.locator('main li a').first().click();
    const link = await trackingToken(customer);
    await using visitor = await newVisitor();
    const shown = async (token: string) => {
      await visitor.open(`/t/${token}`);
      return { title: await visitor.page.title(), words: await visitor.words() };
    };
    const open = await shown(link);
    expect(open.title).toMatch(/^\d{6}-\d{6}-\d/);
    const dead = await shown('no-token');
    expect(dead.title).toContain('链接已失效');
    for (const forged of changed(link)) expect(await shown(forged)).toEqual(dead);
    const response = await visitor.page.goto(`/t/${changed(link)[0]}/sign`);
    expect(response?.status()).toBe(404);
    expect(await visitor.words()).not.toContain(open.title.slice(0, 15));
  });

  it('WSH-1 a guessed number gets the answer of a right one and no code, and guessing codes has to wait', async () => {
    await using visitor = await newVisitor();
    const { page } = visitor;
    await visitor.open('/track');
    await page.getByLabel('报修单号').fill('261125-900001-1');
    await page.getByLabel('手机号').fill('13800002003');
    await page.getByRole('button', { name: '发送验证码' }).click();
    // A slip of the finger is noticed by the check digit, before anything is looked up.
    expect(await refusedFields(visitor)).toEqual({ number: '这一项填得不对，请核对。' });
    await page.getByLabel('报修单号').fill('261125-900001-8');
    await visitor.press('发送验证码', '/track/code');
    await visitor.sees('输入验证码');
    expect(await visitor.words()).toContain('如果单号 261125-900001-8 和手机号都对');
    await expect(readMessage(visitor, '13800002003', /(\d{6})/)).rejects.toThrow('there is no message');
    const show = page.getByRole('button', { name: '查看进度' });
    const refusals: string[] = [];
    for (let attempt = 1; attempt <= 12; attempt += 1) {
      await page.getByLabel('验证码').fill(String(100_000 + attempt));
      await show.click();
      await page.getByRole('alert').waitFor();
      await expect.poll(() => show.getAttribute('aria-busy')).toBe('false');
      refusals.push(await page.getByRole('alert').getByRole('link').innerText());
    }
    expect(refusals.slice(0, 9)).toEqual(Array(9).fill('验证码不对，或者已经过期。请核对，或重新发送。'));
    expect(refusals.at(-1)).toMatch(/^次数太多了，请 \d+ (秒|分钟)后 再试。$/);
  });

  it('SUR-3 a survey link that was changed, or belongs to something else, opens nothing', async () => {
    // The customer finds the card in the portal too, and the link to it.
    await using customer = await newVisitor({ token: inject('sessions').wang });
    await customer.open('/requests');
    await customer.page.getByRole('listitem').filter({ hasText: '已修好' }).getByRole('link').click();
    const tracking = await trackingToken(customer);
    await customer.follow('评价这次服务', '/s/');
    await customer.sees('这次服务怎么样？');
    const survey = customer.at.slice('/s/'.length);
    await using visitor = await newVisitor();
    for (const forged of [...changed(survey), tracking, 'no-token']) {
      await visitor.open(`/s/${forged}`);
      await visitor.sees('链接已失效');
      expect(await visitor.page.locator('input[type=radio]').count()).toBe(0);
    }
    // A form that was kept from a good link answers nothing through a bad one either.
    const answer = await visitor.context.request.post(`/s/${changed(survey)[0]}?/answer`, {
      headers: { origin: new URL(visitor.page.url()).origin, accept: 'text/html' },
      form: {
        ATTITUDE: 'SATISFIED',
        SKILL: 'SATISFIED',
        ARRIVAL_TIME: 'FAIR',
        KEEPING_PROMISES: 'FAIR',
        key: 'k',
      },
    });
    expect(await answer.text()).toContain('链接已失效');
    await visitor.open(`/s/${survey}`);
    await visitor.sees('这次服务怎么样？');
  });
});

/** The token of the tracking link that the page of a request shows to its customer. */
async function trackingToken({ page }: Visitor): Promise<string> {
  const link = await page.getByRole('link', { name: '打开不用登录的进度页' }).getAttribute('href');
  return new URL(link ?? '').pathname.slice('/t/'.length);
}

/** A token with its first, a middle and its last character changed, cut short and made longer. */
function changed(token: string): string[] {
  const swapped = (at: number) => token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
  return [
    swapped(0),
    swapped(Math.floor(token.length / 2)),
    swapped(token.length - 3),
    token.slice(0, -1),
    `${token}A`,
  ];
}

describe('too late, and once more', () => {
  it('INT-7 a customer who cancels after the technician has set out is told to call, and nothing changes', async () => {
    await using visitor = await newVisitor({ token: motorSession });
    const { page } = visitor;
    await visitor.open('/');
    const slip = page.locator('article').filter({ hasText: '变频调速电动机' });
    const number = /\d{6}-\d{6}-\d/.exec(await slip.innerText())?.[0] ?? '';
    await visitor.open(`/requests/${number}`);
    await visitor.follow('取消上门', `/requests/${number}/cancel`);
    await visitor.sees('取消这张报修？');
    await page.getByRole('button', { name: '确认取消' }).click();
    expect(await refusedFields(visitor)).toEqual({ reason: '请写明原因。' });

    await setOut('technician3', number);
    await page.getByLabel('为什么取消').fill('自己修好了');
    await page.getByRole('button', { name: '确认取消' }).click();
    await expect
      .poll(() => page.getByRole('alert').innerText())
      .toMatch(/技术员已经出发，这里不能取消了。请打电话给服务网点。|内容有了变化/);
    await visitor.open(`/requests/${number}/cancel`);
    const words = await visitor.words();
    expect(words).toContain('技术员已经出发，这里不能取消了');
    expect(words).toContain('400-000-0121');
    expect(await page.getByRole('button', { name: '确认取消' }).count()).toBe(0);
    await visitor.open(`/requests/${number}`);
    expect(await visitor.words()).toContain('已派工');
    expect(await page.getByRole('link', { name: /取消报修|取消上门/ }).count()).toBe(0);
  });

  it('INT-7 a customer cancels before the technician has set out, and the line stays, marked as cancelled', async () => {
    await using visitor = await newVisitor({ token: await sessionOf('13900000011') });
    const { page } = visitor;
    await file(visitor, '何秀英');
    const number = /\d{6}-\d{6}-\d/.exec(visitor.at)?.[0] ?? '';
    await visitor.follow('取消报修', `/requests/${number}/cancel`);
    await visitor.sees('取消这张报修？');
    await page.getByLabel('为什么取消').fill('自己修好了');
    await visitor.press('确认取消', `/requests/${number}?done=cancelled`);
    await visitor.sees(number);
    const words = await visitor.words();
    expect(words).toContain('报修已取消，技术员不会上门。');
    expect(words).toContain('已取消');
    await visitor.open('/requests');
    expect(await visitor.words()).toContain(number);
  });

  it('INT-6 a unit with an open request offers to go there, or to confirm another one as new', async () => {
    await using visitor = await newVisitor({ token: await sessionOf('13900000014') });
    const { page } = visitor;
    await visitor.open('/requests/new');
    await page.getByRole('radio', { name: /正在维修/ }).check();
    await visitor.press('继续', '/requests/new/open');
    await visitor.sees('这件产品已经在报修了');
    const open = /\d{6}-\d{6}-\d/.exec(await visitor.words())?.[0] ?? '';
    await visitor.follow('查看这张报修', `/requests/${open}`);
    await visitor.sees(open);
    await visitor.open('/requests/new');
    await page.getByRole('radio', { name: /正在维修/ }).check();
    await visitor.press('继续', '/requests/new/open');
    await visitor.press('是另一个问题，继续报修', '/requests/new/fault');
    await answer(visitor);
    await visitor.press('发送报修', /^\/requests\/[\d-]+\?sent=1$/);
    await visitor.sees('报修已发送');
    expect(visitor.at).not.toContain(open);
  });
});

/** A technician of Shanghai leaves for a call at this moment. */
async function setOut(userName: string, number: string): Promise<void> {
  const { technicians } = await crewOf('shanghai', [userName]);
  const app = technicians[0]?.app;
  const visits = await app?.run(MyVisitsDocument, {});
  const visit = visits?.myVisits.edges
    .map(({ node }) => node)
    .find(({ request }) => request.number === number);
  if (!app || !visit) throw new Error(`${userName} is not sent to ${number}`);
  const claimedAt = (await demo.now()).toISOString();
  await app.run(RecordContactDocument, {
    input: { visitId: visit.id, means: 'PHONE', contactedAt: claimedAt, agreed: '一小时内到' },
  });
  await app.run(SetOutDocument, { input: { visitId: visit.id, version: visit.version, claimedAt } });
}

/** Files a request for the first own unit, to the address on file. */
async function file(visitor: Visitor, contact: string): Promise<void> {
  await visitor.open('/requests/new');
  await visitor.page.getByRole('radio').first().check();
  await visitor.press('继续', '/requests/new/fault');
  await answer(visitor);
  expect(await visitor.words()).toContain(contact);
  await visitor.press('发送报修', /^\/requests\/[\d-]+\?sent=1$/);
  await visitor.sees('报修已发送');
}

/** The wizard's questions after the first. */
async function answer(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await visitor.sees('哪里不对？');
  await page.getByRole('radio', { name: '其他或说不清' }).check();
  await page.getByLabel('用您自己的话说说').fill('时好时坏。');
  await visitor.press('继续', '/requests/new/photos');
  await visitor.sees('有照片吗？');
  await visitor.press('继续', '/requests/new/place');
  await visitor.sees('到哪里修？');
  await page.getByRole('radio').first().check();
  await visitor.press('继续', '/requests/new/when');
  await visitor.sees('什么时候方便？');
  await visitor.press('继续', '/requests/new/check');
  await visitor.sees('请核对，然后发送');
}
