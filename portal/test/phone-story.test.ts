import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Call } from '../../schema/examples/people/customer.ts';
import { closeLine } from '../../schema/examples/people/clerk.ts';
import type { PlannedVisit } from '../../schema/examples/people/supervisor.ts';
import { approveReports, dispatch } from '../../schema/examples/people/supervisor.ts';
import { doTheWork, goThere, handIn, leave } from '../../schema/examples/people/technician.ts';
import { readMessage } from './outbox.ts';
import type { Crew } from './staff.ts';
import { beginDay, callOf, crewOf, demo, endDay, onPaper, quiet } from './staff.ts';
import type { Visitor } from './visitor.ts';
import { newVisitor } from './visitor.ts';

/** 周志刚, a household in Shanghai with a water purifier bought ten months ago. */
const PHONE = '13900000015';

describe('one repair, from a phone, in Chinese', () => {
  let crew: Crew;
  let customer: Visitor;
  /** Whoever got the link: signed in nowhere, the page open all day. */
  let follower: Visitor;
  let call: Call;
  let visit: PlannedVisit;
  let survey: string;

  beforeAll(async () => {
    crew = await crewOf('shanghai', ['technician', 'technician2', 'technician3']);
    await beginDay();
    customer = await newVisitor();
    follower = await newVisitor();
  });
  afterAll(async () => {
    await customer[Symbol.asyncDispose]();
    await follower[Symbol.asyncDispose]();
  });

  it('a customer signs in with the phone number and the code from the message', async () => {
    const { page } = customer;
    await customer.open('/');
    expect(customer.at).toBe('/sign-in');
    await page.getByLabel('手机号').fill('139 0000 0015');
    await customer.press('发送验证码', '/sign-in/code');
    await page.getByLabel('验证码').fill(await readMessage(customer, PHONE, /登录验证码 (\d{6})/));
    await page.getByRole('button', { name: '登录' }).click();
    await page.waitForURL('/');
    await customer.sees('目前没有在办的报修');
  });

  it('INT-3 a customer picks an own unit and tells what is wrong, one question a page, with a photo', async () => {
    const { page } = customer;
    await customer.follow('我要报修', '/requests/new');
    await customer.sees('要修哪一件？');
    await page.getByRole('radio', { name: /反渗透净水机/ }).check();
    await customer.press('继续', '/requests/new/fault');
    await customer.sees('哪里不对？');
    await page.getByRole('radio', { name: '漏水、漏油、漏气' }).check();
    await page.getByLabel('用您自己的话说说').fill('净水机底部漏水，\n早上发现地上有一滩水。');
    await customer.press('继续', '/requests/new/photos');
    const photo = {
      name: 'leak.jpg',
      mimeType: 'image/jpeg',
      buffer: await page.screenshot({ type: 'jpeg' }),
    };
    await page.getByLabel('有照片吗？').setInputFiles(photo);
    await page.getByRole('button', { name: '上传，再加一张' }).click();
    const kept = page.getByRole('img', { name: '照片 1' });
    await kept.waitFor();
    await expect.poll(() => kept.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(390);
    await customer.press('继续', '/requests/new/place');
    await page.getByRole('radio', { name: /控江路1688弄9号601室/ }).check();
    expect(await page.getByLabel('联系人').inputValue()).toBe('周志刚');
    expect(await page.getByLabel('联系电话').inputValue()).toBe('139 0000 0015');
    await customer.press('继续', '/requests/new/when');
    expect(await page.locator('.choice').first().innerText()).toMatch(/越快越好\s+技术员 今天 17:00 前到达/);
    await customer.press('继续', '/requests/new/check');
    await customer.sees('请核对，然后发送');
  });

  it('ENT-7 a customer sees before sending what is covered, until when, and what is not', async () => {
    const cover = customer.page.getByRole('region', { name: '费用由谁承担' });
    const words = await cover.innerText();
    expect(words).toContain('免费（保修期内）');
    // Bought on 25 January 2026, when household appliances had come to have 36 months.
    expect(words).toContain('2026年1月25日 至 2029年1月');
    expect(words).toMatch(/还剩 7\d\d 天/);
    for (const part of ['包括', '不包括', '到期以后', '可用的购买凭证', '保养合同']) {
      expect(await cover.getByText(part, { exact: true }).count()).toBe(1);
    }
  });

  it('DSP-2 a customer sees the promised arrival before sending: six working hours, without the lunch break', async () => {
    const promise = await customer.page.getByRole('region', { name: '我们的承诺' }).innerText();
    expect(promise).toContain('技术员 今天 17:00 前到达');
    expect(promise).toContain('6 个工作小时内');
    expect(promise).toContain('上海服务中心');
  });

  it('INT-3 a customer checks the answers, sends, and has a number and a page worth keeping', async () => {
    const { page } = customer;
    const answers = await customer.words();
    for (const answer of [
      '反渗透净水机',
      '漏水、漏油、漏气',
      '净水机底部漏水，\n早上发现地上有一滩水。',
      '1 张',
      '控江路1688弄9号601室',
      '139 0000 0015',
      '越快越好',
    ]) {
      expect(answers).toContain(answer);
    }
    await customer.press('发送报修', /^\/requests\/[\d-]+\?sent=1$/);
    await customer.sees('报修已发送');
    const number = /^\/requests\/([\d-]+)\?/.exec(customer.at)?.[1] ?? '';
    const words = await customer.words();
    for (const kept of [number, '已登记', '技术员 今天 17:00 前到达', '已用短信发到 139 0000 0015']) {
      expect(words).toContain(kept);
    }
    expect(await page.getByRole('img', { name: '照片 1' }).count()).toBe(1);
    const found = await callOf(crew, number);
    expect(found.channel).toBe('PORTAL');
    call = found;
  });

  it('WSH-1 the message with the number carries a link that opens this one request without signing in', async () => {
    const link = await readMessage(customer, PHONE, new RegExp(`${call.number}[^]*?(/t/[\\w.~-]+)`));
    await follower.open(link);
    await follower.sees(call.number);
    const words = await follower.words();
    expect(words).toContain('净水机底部漏水');
    expect(words).not.toContain('周志刚');
    expect(words).not.toContain('13900000015');
    expect(words).not.toContain('139 0000 0015');
    expect(words).not.toContain('控江路');
  });

  it('WSH-4 the page that is open shows who acts next and by when, and each change by itself', async () => {
    const { page } = follower;
    const ahead = page.locator('.course .ahead');
    await page.evaluate(() => Object.assign(window, { opened: true }));
    const shows = async (words: string) => {
      await expect.poll(() => ahead.innerText(), { timeout: 20_000 }).toContain(words);
      return (await ahead.innerText()).split('\n').filter(Boolean);
    };
    expect(await shows('安排技术员上门')).toEqual([
      '下一步（服务主任）：',
      '安排技术员上门',
      '今天 17:00 前',
    ]);

    const plannedAt = new Date((await demo.now()).getTime() + 60 * 60_000);
    visit = await dispatch(crew.supervisor, call, { among: crew.technicians, plannedAt }, quiet);
    expect(await shows('确认接单')).toEqual(['下一步（技术员）：', '确认接单', '今天 11:00 前']);
    expect(await follower.words()).toContain('已派工');

    await goThere(demo, visit, quiet);
    // Arriving in time is kept, and a household is promised no other moment.
    expect(await shows('检修并填写服务报告')).toEqual(['下一步（技术员）：', '检修并填写服务报告']);
    expect(await follower.words()).toContain('服务中');
    expect(await follower.words()).toContain('技术员 今天 10:56 到达');

    await doTheWork(demo, visit, WORK, onPaper(crew, '周志刚'));
    expect(await shows('核对服务报告并签字')).toEqual(['下一步（您）：', '核对服务报告并签字']);
    expect(await follower.words()).toContain('更换前置滤芯，试机30分钟无渗漏。');

    // All this time it was one and the same page.
    expect(await page.evaluate(() => 'opened' in window)).toBe(true);
  });

  it('VIS-4 the customer signs on the own phone, drawn by finger, with name and words', async () => {
    const { page } = customer;
    await customer.open('/');
    expect(await page.locator('article').first().innerText()).toContain('修好了，请您确认并签字');
    await customer.follow('查看并签字', `/requests/${call.number}/sign`);
    await customer.sees('查看服务报告并签字');
    expect(await customer.words()).toContain('前置滤芯接口渗水。');
    expect(await page.getByLabel('签字人姓名').inputValue()).toBe('周志刚');
    await page.getByLabel('您的意见').fill('师傅很耐心，讲得清楚。');
    const canvas = page.locator('canvas');
    await canvas.scrollIntoViewIfNeeded();
    // The pad is ready once it has sized its field to the screen.
    await expect.poll(() => canvas.evaluate((field: HTMLCanvasElement) => field.width)).not.toBe(300);
    const field = await canvas.boundingBox();
    if (!field) throw new Error('there is no field to sign in');
    await page.mouse.move(field.x + 40, field.y + 90);
    await page.mouse.down();
    for (const [x, y] of [
      [90, 40],
      [140, 120],
      [190, 50],
      [250, 100],
    ] as const) {
      await page.mouse.move(field.x + x, field.y + y, { steps: 6 });
    }
    await page.mouse.up();
    await page.getByRole('button', { name: '重写' }).waitFor();
    await customer.press('确认并签字', `/requests/${call.number}?done=signed`);
    await customer.sees(call.number);
    const words = await customer.words();
    expect(words).toContain('已签字。谢谢您的确认。');
    expect(words).toContain('师傅很耐心，讲得清楚。');
    expect(words).toContain('签字后内容没有改动过');
    expect(words).toMatch(/防伪印记\s+[0-9A-Z]{4}/);
    const drawn = page.getByRole('img', { name: '周志刚 的签字' });
    await expect
      .poll(() => drawn.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(100);
  });

  it('WSH-4 the open page goes on by itself until nothing is left to do', async () => {
    await leave(demo, visit);
    await handIn(visit);
    const ahead = follower.page.locator('.course .ahead');
    await expect.poll(() => ahead.innerText(), { timeout: 20_000 }).toContain('登记销号');
    expect(await follower.words()).toContain('已修好');
    await approveReports(crew.supervisor, call, quiet);
    await closeLine(crew.clerk, call, quiet);
    await expect.poll(() => ahead.count(), { timeout: 20_000 }).toBe(0);
    expect(await follower.page.evaluate(() => 'opened' in window)).toBe(true);
  });

  it('SUR-2 the next working morning asks for four items on four levels, with nothing chosen beforehand', async () => {
    await endDay(crew);
    survey = await readMessage(customer, PHONE, new RegExp(`${call.number}[^]*?(/s/[\\w.~-]+)`));
    await follower.open(survey);
    const { page } = follower;
    await follower.sees('这次服务怎么样？');
    const items = await page.getByRole('group').filter({ hasText: '非常满意' }).all();
    expect(await Promise.all(items.map((item) => item.locator('legend').innerText()))).toEqual([
      '服务态度',
      '维修技术',
      '到达时间',
      '信守承诺',
    ]);
    for (const item of items) {
      expect(await item.locator('label').allInnerTexts()).toEqual(['非常满意', '满意', '一般', '不满意']);
    }
    expect(await page.locator('input:checked:not([name=turn])').count()).toBe(0);
    // Opening the link, as a preview of it would, has answered nothing.
    await page.getByRole('button', { name: '提交评价' }).click();
    const summary = page.getByRole('alert');
    await summary.waitFor();
    expect(await summary.getByRole('link').count()).toBe(4);
  });

  it('SUR-3 the personal link takes one answer without signing in, refuses a second, and takes a correction', async () => {
    const { page } = follower;
    const second = await newVisitor();
    try {
      // Two pages of the same card are open.
      await second.open(survey);
      await rate(follower, '非常满意', '准时，讲得很清楚。');
      await follower.press('提交评价', `${survey}?done=answered`);
      await follower.sees('您的评价');
      expect(await follower.words()).toContain('收到了，谢谢您。');
      expect((await follower.words()).split('非常满意')).toHaveLength(5);

      await rate(second, '不满意', '');
      await second.page.getByRole('button', { name: '提交评价' }).click();
      await second.page.getByRole('alert').waitFor();
      expect(await second.words()).toContain('您已经评价过了，谢谢。');

      await follower.follow('修改评价', `${survey}?change=1`);
      await follower.sees('这次服务怎么样？');
      expect(await page.getByLabel('还有什么想告诉我们').inputValue()).toBe('准时，讲得很清楚。');
      await page.getByRole('group', { name: '到达时间' }).getByRole('radio', { name: '一般' }).check();
      await follower.press('提交修改', `${survey}?done=changed`);
      await follower.sees('您的评价');
      const words = await follower.words();
      expect(words).toContain('修改已收到。');
      expect(words).toMatch(/到达时间\s+一般/);
      expect(words).toMatch(/信守承诺\s+非常满意/);
    } finally {
      await second[Symbol.asyncDispose]();
    }
  });
});

const WORK = {
  faultType: 'LEAKAGE',
  found: '前置滤芯接口渗水。',
  cause: '滤芯密封面有毛刺。',
  done: '更换前置滤芯，试机30分钟无渗漏。',
  advice: '每半年更换一次前置滤芯，有水迹及时报修。',
  partCode: 'PP-10',
} as const;

async function rate({ page }: Visitor, level: string, comment: string): Promise<void> {
  for (const item of await page.getByRole('group').filter({ hasText: level }).all()) {
    await item.getByRole('radio', { name: level, exact: true }).check();
  }
  await page.getByLabel('还有什么想告诉我们').fill(comment);
}
