import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { aCenter } from '../../../test/repair-call.ts';
import { WorkshopJob } from '../../../test/workshop-job.ts';

let app: TestApp;
let job: WorkshopJob;

beforeAll(async () => {
  app = await startTestApp();
  job = new WorkshopJob(app, await aCenter(app));
  await job.toArrival();
  await job.takeIn({ condition: '外壳<b>有划痕</b>' });
  await job.bookIn();
});
afterAll(() => app.close());

async function get(
  path: string,
  token?: string,
): Promise<{ status: number; text: string; headers: Headers }> {
  const answer = await fetch(app.url + path, {
    headers: token ? { authorization: `Bearer ${token}` } : {},
  });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}

const tagPath = () => `/documents/repair-cards/${job.cardId}/tag`;
const receiptPath = () => `/documents/custody-receipts/${job.receiptId}`;

it('WKS-2 prints the card as a tag for an 80 mm label, with a code that scans to the card', async () => {
  const tag = await get(tagPath(), job.center.clerk.token);
  expect(tag.status).toBe(200);
  expect(tag.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(tag.text).toContain('@page{size:80mm');
  expect(tag.text).toContain(job.number);
  expect(tag.text).toContain('<svg');
  const code = /C[0-9A-HJKMNP-TV-Z]{16}/.exec(tag.text)?.[0] ?? '';
  const scan = (token: string) =>
    app.ok<{ scannedCode: object | null }>(
      'query ($code: String!) { scannedCode(code: $code) { kind repairCard { id } custodyReceipt { id } } }',
      { code },
      token,
    );
  expect(await scan(job.center.technician.token)).toEqual({
    scannedCode: { kind: 'REPAIR_CARD', repairCard: { id: job.cardId }, custodyReceipt: null },
  });
  const stranger = await aCenter(app);
  expect(await scan(stranger.technician.token)).toEqual({ scannedCode: null });
  expect(await scan(stranger.customerToken)).toEqual({ scannedCode: null });
});

it('WKS-1 prints the receipt on A4 for its customer, and escapes what people wrote', async () => {
  const paper = await get(receiptPath(), job.center.customerToken);
  expect(paper.status).toBe(200);
  expect(paper.text).toContain('@page{size:A4');
  expect(paper.text).toContain(job.receiptNumber);
  expect(paper.text).toContain('外壳&lt;b&gt;有划痕&lt;/b&gt;');
  expect(paper.text).not.toContain('<b>');
  expect(paper.headers.get('content-security-policy')).toContain("default-src 'none'");
});

it('REC-2 shows papers to nobody who may not see their record, and says no more than for what is not there', async () => {
  const stranger = await aCenter(app);
  const absent = await get(
    '/documents/custody-receipts/0199a5c4-6f7e-7abc-8def-0123456789ab',
    stranger.customerToken,
  );
  const refused = [
    await get(receiptPath(), stranger.customerToken),
    await get(receiptPath(), stranger.clerk.token),
    await get(receiptPath()),
    await get(tagPath(), job.center.customerToken),
    await get(tagPath(), stranger.supervisor.token),
    await get('/documents/custody-receipts/none', job.center.customerToken),
  ];
  for (const answer of refused) expect([answer.status, answer.text]).toEqual([404, absent.text]);
});

it('WSH-2 scans the code on the unit to the unit, for its own customer only', async () => {
  const { asset, customerToken, clerk } = job.center;
  const label = await get(`/documents/units/${asset.id}/label`, clerk.token);
  const code = /U[0-9A-F]{32}/.exec(label.text)?.[0] ?? '';
  const scan = (token: string) =>
    app.ok<{ scannedCode: object | null }>(
      'query ($code: String!) { scannedCode(code: $code) { kind unit { id code } } }',
      { code },
      token,
    );
  expect(await scan(customerToken)).toEqual({ scannedCode: { kind: 'UNIT', unit: { id: asset.id, code } } });
  expect(await scan((await aCenter(app)).customerToken)).toEqual({ scannedCode: null });
});

it('WSH-2 scans the code on the receipt to the receipt, and reads a code of nothing as nothing', async () => {
  const scan = (code: string) =>
    app.ok<{ scannedCode: object | null }>(
      'query ($code: String!) { scannedCode(code: $code) { kind custodyReceipt { number } } }',
      { code },
      job.center.customerToken,
    );
  expect(await scan(job.receiptCode)).toEqual({
    scannedCode: { kind: 'CUSTODY_RECEIPT', custodyReceipt: { number: job.receiptNumber } },
  });
  expect(await scan('R0000000000000000')).toEqual({ scannedCode: null });
  expect(await scan('no code at all')).toEqual({ scannedCode: null });
});

it('WSH-1 shows receipt, state and promise to whoever holds the tracking link', async () => {
  const token = await job.trackingToken();
  const { trackedRequest } = await app.ok<{ trackedRequest: object }>(
    `query ($token: String!) { trackedRequest(token: $token) { state nextStep
       workshop { receiptNumber receiptState cardState plannedFinishAt returnPlannedAt } } }`,
    { token },
  );
  expect(trackedRequest).toEqual({
    state: 'IN_WORKSHOP',
    nextStep: '在维修车间修理、检验并交还',
    workshop: {
      receiptNumber: job.receiptNumber,
      receiptState: 'LIVE',
      cardState: 'IN_REPAIR',
      plannedFinishAt: '2026-11-24T01:00:00.000Z',
      returnPlannedAt: null,
    },
  });
});
