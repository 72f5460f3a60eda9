import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { aHouse, aReviewedQuarter, type House, take } from '../../../test/reviews.ts';

let app: TestApp;
let house: House;

beforeAll(async () => {
  app = await startTestApp();
  app.clock.set(new Date('2026-10-01T00:00:00Z'));
  house = await aHouse(app);
});
afterAll(() => app.close());

async function get(path: string, token?: string) {
  const response = await fetch(`${app.url}/documents/performance-reviews/${path}`, {
    headers: token ? { authorization: `Bearer ${token}` } : {},
  });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

it('KPI-1 prints a technician’s indicators, points and grade on a sheet, with the ratings as sums of closed batches', async () => {
  const id = await aReviewedQuarter(app, house);
  // Nothing is summed yet: there is no result to print.
  expect((await get(id, house.supervisor.token)).status).toBe(404);
  await take(app, 'performanceReviewSum', id, house.supervisor);
  const { status, type, text } = await get(id, house.supervisor.token);
  expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
  const [review] = await app.rows<{ total: string; grade: string }>(
    `select (total_tenths / 10.0)::numeric(9,1)::text as total, grade from performance_review where id = $1`,
    [id],
  );
  expect(text).toContain('陈师傅');
  expect(text).toContain(`${review?.total} 分`);
  expect(text).toContain(` · ${review?.grade}`);
  expect(text).toContain('客户评价合计（1 批，3 位客户）');
  expect(text).toMatch(/<svg role="img" aria-labelledby="(zr\d+)-title \1-desc"/);
  // An indicator without records says so, in words.
  expect(text).toMatch(/<desc [^>]*>响应时间 无数据；/);
  const picture = await get(`${id}/chart.svg`, house.supervisor.token);
  expect([picture.status, picture.type]).toEqual([200, 'image/svg+xml; charset=utf-8']);
  expect(picture.text.startsWith('<svg role="img"')).toBe(true);
  // KPI-10: for the person only once it is published; for colleagues and other branches never.
  const elsewhere = await aHouse(app);
  for (const { token } of [house.technician, house.peer, elsewhere.supervisor]) {
    expect((await get(id, token)).text).toBe('{"code":"NOT_FOUND"}');
    expect((await get(`${id}/chart.svg`, token)).status).toBe(404);
  }
  expect((await get(id)).status).toBe(404);
  await take(app, 'performanceReviewApprove', id, house.humanResources);
  await take(app, 'performanceReviewPublish', id, house.humanResources);
  expect((await get(id, house.technician.token)).status).toBe(200);
  expect((await get(id, house.peer.token)).status).toBe(404);
});
