import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TypedDocumentString } from '../../schema/client/index.ts';
import { closeLine } from '../../schema/examples/people/clerk.ts';
import type { Call, Customer } from '../../schema/examples/people/customer.ts';
import { fileRequest, signInByCode, signInPortal } from '../../schema/examples/people/customer.ts';
import type { Person } from '../../schema/examples/people/staff.ts';
import { signIn } from '../../schema/examples/people/staff.ts';
import { approveReports, dispatch } from '../../schema/examples/people/supervisor.ts';
import { doTheWork, goThere, handIn, leave } from '../../schema/examples/people/technician.ts';
import { act, caseOf } from './cases.ts';
import { readMessage } from './outbox.ts';
import type { Crew } from './staff.ts';
import { beginDay, crewOf, demo, endDay, onPaper, quiet } from './staff.ts';
import type { Visitor } from './visitor.ts';
import { newVisitor } from './visitor.ts';

/** 孙丽华, a household in Shanghai with a booster pump bought two months ago. */
const PHONE = '13900000014';

interface Standing {
  repairRequest: { state: string; reopenedCount: number; nextActor: string } | null;
}
const StandingDocument = new TypedDocumentString<Standing, { number: string }>(
  'query ($number: String!) { repairRequest(number: $number) { state reopenedCount nextActor } }',
);

describe('what a customer has to say, from the card and behind the link', () => {
  let crew: Crew;
  let department: Person;
  let customer: Customer;
  /** Signed in. */
  let home: Visitor;
  /** Whoever holds the links, signed in nowhere, without JavaScript. */
  let follower: Visitor;
  let complained: Call;
  let halfSolved: Call & { trackingUrl: string };
  let card: string;
  let number: string;

  const standing = async (call: Call) =>
    (await customer.portal.run(StandingDocument, { number: call.number })).repairRequest;

  beforeAll(async () => {
    crew = await crewOf('shanghai', ['technician', 'technician2', 'technician3']);
    department = await signIn(demo, 'hq.service-department');
    await beginDay();
    customer = await signInByCode(demo, PHONE, quiet);
    home = await newVisitor({ token: customer.portal.token ?? '' });
    follower = await newVisitor({ script: false });
    complained = await served('增压泵漏水。');
    halfSolved = await served('增压泵有响声。');
    await endDay(crew);
  }, 180_000);
  afterAll(async () => {
    await home[Symbol.asyncDispose]();
    await follower[Symbol.asyncDispose]();
  });

  /** A call from its first word to the line that is struck off. */
  async function served(fault: string): Promise<Call & { trackingUrl: string }> {
    const call = await fileRequest(customer, fault, quiet);
    const plannedAt = new Date((await demo.now()).getTime() + 60 * 60_000);
    const visit = await dispatch(crew.supervisor, call, { among: crew.technicians, plannedAt }, quiet);
    await goThere(demo, visit, quiet);
    await doTheWork(demo, visit, WORK, onPaper(crew, customer.name));
    await signInPortal(customer, call, '', quiet);
    await leave(demo, visit);
    await handIn(visit);
    await approveReports(crew.supervisor, call, quiet);
    await closeLine(crew.clerk, call, quiet);
    return call;
  }

  it('SUR-5 one form takes ratings, words and the tick that makes them a complaint; words are needed, and all is kept', async () => {
    card = await readMessage(follower, PHONE, new RegExp(`${complained.number}[^]*?(/s/[\\w.~-]+)`));
    await follower.open(card);
    const { page } = follower;
    for (const item of await page.getByRole('group').filter({ hasText: '非常满意' }).all()) {
      await item.getByRole('radio', { name: '一般' }).check();
    }
    await page.getByRole('radio', { name: '没解决' }).check();
    await page.getByRole('radio', { name: '作为投诉，请处理并答复我' }).check();
    await page.getByRole('button', { name: '提交评价' }).click();
    const summary = page.getByRole('alert');
    await summary.waitFor();
    expect(await summary.getByRole('link').allInnerTexts()).toEqual(['请先写几句，才能转成投诉或建议。']);
    expect(await page.getByRole('radio', { name: '没解决' }).isChecked()).toBe(true);
    expect(await page.getByRole('radio', { name: /^作为投诉/ }).isChecked()).toBe(true);
    expect(await page.getByRole('radio', { name: '一般', checked: true }).count()).toBe(4);
    // Nothing was answered, and nothing was reopened.
    expect(await standing(complained)).toMatchObject({ state: 'RESOLVED', reopenedCount: 0 });

    await page.getByLabel('还有什么想告诉我们').fill('还是漏水，师傅没等试机就走了。');
    await follower.press('提交评价', `${card}?done=answered`);
    const words = await follower.words();
    for (const said of [
      '收到了，谢谢您。',
      '已转成投诉',
      '前告诉您怎么处理',
      '还是漏水，师傅没等试机就走了。',
    ])
      expect(words).toContain(said);
    number = /F\d{8}-\d{4}/.exec(words)?.[0] ?? '';
    expect(await caseOf(department, number)).toMatchObject({
      source: 'SURVEY',
      grade: 'GENERAL',
      state: 'FILED',
      request: { number: complained.number },
    });
    // It is the same whenever the card is looked at, and there is nothing more to turn.
    await follower.open(card);
    expect(await follower.words()).toContain(number);
    expect(await page.getByRole('button', { name: '转成投诉或建议' }).count()).toBe(0);
  });

  it('WSH-6 "not solved" on the card opened the same request again, at its supervisor, and says so', async () => {
    expect(await follower.words()).toContain(`报修 ${complained.number} 已重新打开，交给服务主任。`);
    expect(await follower.words()).toMatch(/问题解决\s+没解决/);
    expect(await standing(complained)).toEqual({
      state: 'REGISTERED',
      reopenedCount: 1,
      nextActor: 'SUPERVISOR',
    });
  });

  it('CMP-9 the customer sees who has it, what was promised by when, and the first answer', async () => {
    await home.open(card);
    await home.follow('登录看进度', `/feedback/${number}`);
    await home.sees(number);
    const filed = await home.words();
    for (const said of ['投诉 · 其他', '已登记', '下一步（服务部）：', '告诉您怎么处理']) {
      expect(filed).toContain(said);
    }
    const promisedOn = await inDays(3);
    await act(department, number, 'feedbackAnswer', { handling: '服务部向网点核实，并安排复检', promisedOn });
    await home.follow('刷新看最新进度', `/feedback/${number}`);
    await home.page.getByText('处理方式：服务部向网点核实，并安排复检').waitFor();
    const answered = await home.words();
    expect(answered).toContain('处理中');
    expect(answered).toContain(
      `${Number(promisedOn.slice(5, 7))}月${Number(promisedOn.slice(8))}日 前告诉您结果`,
    );
    // What was decided stays with us until the customer is told.
    await act(department, number, 'feedbackDecide', {
      finding: 'UNFOUNDED',
      answer: '已查看试机录像，复检由同一网点另派人员完成。',
    });
    await home.open(`/feedback/${number}`);
    expect(await home.words()).not.toContain('已查看试机录像');
    expect(await home.words()).toContain('把结果告诉您');
  });

  it('CMP-3 the result and its letter are on the page, and the letter can be printed', async () => {
    await act(department, number, 'feedbackTell', { how: 'WRITING' });
    await home.open(`/feedback/${number}`);
    const result = await home.page.getByRole('region', { name: '处理结果' }).innerText();
    expect(result).toContain('已查看试机录像，复检由同一网点另派人员完成。');
    expect(result).toContain('书面答复');
    const href = await home.page.getByRole('link', { name: '打印答复信（A4）' }).getAttribute('href');
    const letter = await home.context.request.get(href ?? '');
    expect(letter.status()).toBe(200);
    expect(await letter.text()).toContain(`关于您的投诉 ${number} 的答复`);
    // It is the customer's alone.
    expect((await follower.context.request.get(href ?? '', { maxRedirects: 0 })).status()).not.toBe(200);
  });

  it('CMP-4 the page says that the supervisor still has to meet the customer, and when it was', async () => {
    expect(await home.words()).toContain('下一步（服务主任）：');
    expect(await home.words()).toContain('与您面谈');
    await act(crew.supervisor, number, 'feedbackMeetingRecord', {
      outcome: 'MET',
      heldAt: (await demo.now()).toISOString(),
      words: '上门道歉并说明。',
    });
    await act(department, number, 'feedbackClose');
    await home.open(`/feedback/${number}`);
    const words = await home.words();
    expect(words).toContain('已结案');
    expect(words).toContain('已与客户面谈');
    // What was said there is not for the page.
    expect(words).not.toContain('上门道歉');
  });

  it('CMP-9 the customer reopens it once, with new facts, and not without them', async () => {
    const { page } = home;
    await home.follow('有新情况，请重新处理', `/feedback/${number}?step=reopen`);
    await page.getByRole('button', { name: '确认重新处理' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('请写有什么新情况。');
    expect((await caseOf(department, number)).state).toBe('CLOSED');
    await page.getByLabel('有什么新情况').fill('昨天又漏了，有照片。');
    await home.press('确认重新处理', `/feedback/${number}?done=reopened`);
    const words = await home.words();
    for (const said of ['已重新处理。', '昨天又漏了，有照片。', '处理中']) expect(words).toContain(said);
    expect((await caseOf(department, number)).state).toBe('IN_HANDLING');

    await act(department, number, 'feedbackDecide', { finding: 'UNFOUNDED', answer: '已换新密封圈。' });
    await act(department, number, 'feedbackTell', { how: 'PHONE', words: '电话告知。' });
    await act(department, number, 'feedbackClose');
    await home.open(`/feedback/${number}?step=reopen`);
    expect(await page.getByRole('button', { name: '确认重新处理' }).count()).toBe(0);
    expect(await home.words()).toContain('已经重新处理过一次。');
  });

  it('WSH-6 whoever holds the link says "half solved" without signing in, and the same request is open again', async () => {
    const link = new URL(halfSolved.trackingUrl).pathname;
    await follower.open(link);
    await follower.follow('还没修好', `${link}/unsolved`);
    await follower.sees('还没修好？');
    expect(await follower.words()).toContain('这张报修会重新打开，直接交回服务主任');
    await follower.page.getByRole('button', { name: '告诉服务主任' }).click();
    expect(await follower.page.getByRole('alert').getByRole('link').allInnerTexts()).toEqual([
      '请选一项。',
      '请写哪里还不对。',
    ]);
    await follower.page.getByRole('radio', { name: /^修好一半/ }).check();
    await follower.page.getByLabel('哪里还不对').fill('响声小了，还有。');
    expect(await standing(halfSolved)).toMatchObject({ state: 'RESOLVED', reopenedCount: 0 });
    await follower.press('告诉服务主任', `${link}?done=unsolved`);
    expect(await follower.words()).toContain('已重新打开，交回服务主任。');
    expect(await standing(halfSolved)).toEqual({
      state: 'REGISTERED',
      reopenedCount: 1,
      nextActor: 'SUPERVISOR',
    });
    // While it is open there is nothing to reopen.
    await follower.open(`${link}/unsolved`);
    expect(await follower.words()).toContain('现在没有什么可以重新打开');
  });

  it('VIS-7 whoever holds the link reports being asked for money: a complaint of grade MAJOR, with a number worth keeping', async () => {
    const link = new URL(halfSolved.trackingUrl).pathname;
    await follower.open(link);
    await follower.follow('有人要钱或好处', `${link}/feedback?kind=COMPLAINT`);
    await follower.sees('有人向您要钱或好处？');
    await follower.page.getByLabel('用您自己的话写').fill('要了两百块“加急费”，不肯开票。');
    await follower.press('提交投诉', `${link}/feedback?sent=1`);
    await follower.sees('您的投诉已登记');
    const filed = /F\d{8}-\d{4}/.exec(await follower.words())?.[0] ?? '';
    const executive = await signIn(demo, 'hq.executive');
    expect(await caseOf(executive, filed)).toMatchObject({
      grade: 'MAJOR',
      askedForMoney: true,
      subject: 'TECHNICIAN',
      request: { number: halfSolved.number },
    });
    // Reloading sends nothing again; the page of the case asks to sign in.
    await follower.open(`${link}/feedback?sent=1`);
    expect(await follower.words()).toContain(filed);
    await follower.follow('登录后可以看进度', '/sign-in');
    // Nobody else who has the link is shown the number.
    await using other = await newVisitor();
    await other.open(`${link}/feedback?sent=1`);
    expect(await other.words()).not.toContain(filed);
  });

  async function inDays(days: number): Promise<string> {
    const now = (await demo.now()).toTemporalInstant().toZonedDateTimeISO('Asia/Shanghai');
    return now.toPlainDate().add({ days }).toString();
  }
});

const WORK = {
  faultType: 'LEAKAGE',
  found: '进水口密封圈老化。',
  cause: '密封圈材质不良。',
  done: '更换密封圈，试机无渗漏。',
  advice: '每月看一次接口。',
} as const;
