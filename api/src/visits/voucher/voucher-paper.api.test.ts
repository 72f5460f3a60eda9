import { afterAll, beforeAll, expect, it } from 'vitest';
import { Role } from '../../kernel/actor.ts';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { aColleague } from '../../../test/organization.ts';
import { aCenter, type Center, RepairCall } from '../../../test/repair-call.ts';
import { WorkshopJob } from '../../../test/workshop-job.ts';

let app: TestApp;
let center: Center;

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
});
afterAll(() => app.close());

interface Voucher {
  id: string;
  number: string;
  sealCode: string | null;
}

/** The voucher as the office reads it. */
async function voucherOf(number: string, { clerk }: Center = center): Promise<Voucher> {
  const { repairRequest } = await app.ok<{ repairRequest: { voucher: Voucher } }>(
    'query ($number: String!) { repairRequest(number: $number) { voucher { id number sealCode } } }',
    { number },
    clerk.token,
  );
  return repairRequest.voucher;
}

const inLanguage = (language: string) =>
  app.ok(
    'mutation ($input: LanguageSetInput!) { languageSet(input: $input) { language } }',
    { input: { language } },
    center.customerToken,
  );

async function printed(
  id: string,
  token?: string,
): Promise<{ status: number; text: string; headers: Headers }> {
  const answer = await fetch(`${app.url}/documents/vouchers/${id}`, {
    headers: token ? { authorization: `Bearer ${token}` } : {},
  });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}

it('VIS-5 prints found, cause, work, parts, minutes by category, compensation and advice on one A4 page', async () => {
  const call = await new RepairCall(app, center).toArrival();
  await call.report({ compensation: '赠送滤网一个' });
  const { id, number } = await voucherOf(call.number);
  const paper = await printed(id, center.customerToken);
  expect(paper.status).toBe(200);
  expect(paper.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(paper.headers.get('content-security-policy')).toContain("default-src 'none'");
  for (const words of [
    '@page{size:A4',
    number,
    call.number,
    center.customer.name,
    '中山北路18号302室',
    center.model.name,
    '水泵漏水',
    '机械密封磨损，轴端渗水',
    '密封件材质不良',
    '更换机械密封并试机',
    '勿空转，每月检查一次',
    '赠送滤网一个',
    '机械密封',
    center.part.code,
    '磨损',
    '45 分钟 · 免费（保修）',
  ])
    expect(paper.text).toContain(words);
  // Nobody has signed yet: there is a place to, and no seal.
  expect(paper.text).toContain('客户签字');
  expect(paper.text).not.toContain('防伪印记');
  await inLanguage('EN');
  const english = await printed(id, center.customerToken);
  await inLanguage('ZH');
  for (const words of ['Mechanical seal', '45 minutes · warranty', 'Signed by the customer'])
    expect(english.text).toContain(words);
});

it('VIS-3 prints the signature with name, time and comments and the short form of its seal', async () => {
  const call = await new RepairCall(app, center).toArrival();
  await call.report();
  await call.sign({ comments: '<b>很满意</b>' });
  const { id, sealCode } = await voucherOf(call.number);
  expect(sealCode).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  const { text } = await printed(id, center.customerToken);
  expect(text).toContain(String(sealCode));
  expect(text).toContain('<b>王小明</b> · 2026-11-23 09:00');
  expect(text).toContain('&lt;b&gt;很满意&lt;/b&gt;');
  expect(text).not.toContain('内容与签字时不一致');
  await app.rows('update service_report set done = $1 where request_id = $2', ['什么也没做', call.requestId]);
  expect((await printed(id, center.customerToken)).text).toContain('内容与签字时不一致');
});

it('WKS-2 prints the work of the workshop on the voucher of a unit that was taken away', async () => {
  const job = new WorkshopJob(app, await aCenter(app));
  await job.toArrival();
  await job.takeIn();
  await job.bookIn();
  await job.record();
  const { id } = await voucherOf(job.number, job.center);
  const { text } = await printed(id, job.center.customerToken);
  const [work] = await app.rows<{ done: string; minutes: number }>(
    'select done, minutes from repair_work where request_id = $1',
    [job.requestId],
  );
  expect(text).toContain('维修车间');
  expect(text).toContain(work?.done);
  expect(text).toContain(`${work?.minutes} 分钟`);
});

it('REC-2 shows a voucher to nobody who may not see its request, and says no more than for what is not there', async () => {
  const call = await new RepairCall(app, center).toSigned();
  const { id } = await voucherOf(call.number);
  const stranger = await aCenter(app);
  const absent = await printed('0199a5c4-6f7e-7abc-8def-0123456789ab', stranger.customerToken);
  expect(absent.status).toBe(404);
  const refused = [
    await printed(id, stranger.customerToken),
    await printed(id, stranger.clerk.token),
    await printed(id, stranger.technician.token),
    await printed(id),
    await printed('none', center.customerToken),
  ];
  for (const answer of refused) expect([answer.status, answer.text]).toEqual([404, absent.text]);
  for (const { token } of [center.technician, center.clerk])
    expect((await printed(id, token)).text).toContain('中山北路18号302室');
  // Whoever needs no address reads the street alone.
  const accountant = await aColleague(app, center.branch, Role.ACCOUNTANT);
  const masked = await printed(id, accountant.token);
  expect(masked.status).toBe(200);
  expect(masked.text).toContain('中山北路***');
  expect(masked.text).not.toContain('18号');
});
