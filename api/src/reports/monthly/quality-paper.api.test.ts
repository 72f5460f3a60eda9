import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { aResolvedCall, aTeam } from '../../../test/calls.ts';
import { aModel } from '../../../test/customers.ts';
import { aComplaint } from '../../../test/figures.ts';
import { aColleague, theHeadquarters } from '../../../test/organization.ts';
import { act, clockIn } from '../../../test/reports.ts';
import type { TestStaff } from '../../../test/sign-in.ts';
import { FaultCause } from '../../entitlement/entitlement.ts';
import { Role } from '../../kernel/actor.ts';
import { FaultType } from '../../requests/request-words.ts';

let app: TestApp;
let department: TestStaff;
let executive: TestStaff;
let reportId: string;
let token: string;

beforeAll(async () => {
  app = await startTestApp();
  const at = clockIn(app);
  const headquarters = await theHeadquarters(app);
  department = await aColleague(app, headquarters, Role.SERVICE_DEPARTMENT);
  executive = await aColleague(app, headquarters, Role.EXECUTIVE);
  at('2026-11-23 09:00');
  const team = await aTeam(app);
  token = team.supervisor.token;
  const call = await aResolvedCall(app, team);
  const { id: modelId } = await aModel(app, { name: '电机 <script>', nameEn: 'Motor' });
  for (let i = 0; i < 5; i++) {
    await aComplaint(app, team, call, {
      cause: FaultCause.DESIGN_OR_MANUFACTURE,
      faultType: FaultType.LEAKAGE,
    });
  }
  await aComplaint(app, team, call, { cause: FaultCause.STORAGE_OR_TRANSPORT, faultType: FaultType.LEAKAGE });
  await aComplaint(app, team, call, { faultType: FaultType.LEAKAGE, finding: null, foundAt: null });
  await aComplaint(app, team, call, {
    modelId,
    cause: FaultCause.CUSTOMER_CAUSE,
    faultType: FaultType.ABNORMAL_NOISE,
  });
  at('2026-12-05 09:00');
  await app.app.runJob('reports.draftQuality');
  const [report] = await app.rows<{ id: string }>(`select id from quality_report where month = '2026-11'`);
  reportId = report!.id;
});
afterAll(() => app.close());

async function get(path: string, who?: string, language?: string) {
  const headers = {
    ...(who ? { authorization: `Bearer ${who}` } : {}),
    ...(language ? { 'accept-language': language } : {}),
  };
  const response = await fetch(`${app.url}/documents/quality-reports/${path}`, { headers });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

it('RPT-4 prints the report with a picture that says by words and patterns what it shows', async () => {
  const { status, type, text } = await get(reportId, department.token);
  expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
  expect(text).toContain('草稿');
  expect(text).toContain('8 件，属实 7 件');
  expect(text).toContain('<dd>2026-12-10</dd>');
  const picture = await get(`${reportId}/chart.svg`, department.token);
  expect([picture.status, picture.type]).toEqual([200, 'image/svg+xml; charset=utf-8']);
  // What stands in the picture is well-formed, whatever a model is called.
  expect(picture.text).toContain('电机 &lt;script&gt;');
  expect(picture.text).not.toContain('<script>');
  expect(picture.text).toMatch(/^<svg role="img" aria-labelledby="(zr\d+)-title \1-desc"/);
  expect(picture.text).toContain('>2026-11 各型号故障的投诉件数，按原因</title>');
  expect(picture.text).toMatch(/<desc [^>]*>M-\d+ 水泵 漏水 7（设计制造 5，储存运输 1，原因未明 1）；/);
  // Two of the parts differ by a pattern, and no color but black, white and greys is in it.
  expect(picture.text.match(/<pattern /g)?.length).toBeGreaterThanOrEqual(2);
  const colors = [...picture.text.matchAll(/#([0-9a-f]{3,6})\b/gi)].map(([, color]) => color ?? '');
  expect(colors.length).toBeGreaterThan(0);
  const grey = (color: string) => {
    const [red, green, blue] = color.length === 3 ? [...color] : (color.match(/../g) ?? []);
    return red === green && green === blue;
  };
  expect(colors.filter((color) => !grey(color))).toEqual([]);
});

it('RPT-4 is on paper for those who have the report, and for nobody else', async () => {
  const none = { status: 404, text: '{"code":"NOT_FOUND"}' };
  for (const who of [undefined, token, executive.token]) {
    expect(await get(reportId, who)).toMatchObject(none);
    expect(await get(`${reportId}/chart.svg`, who)).toMatchObject(none);
  }
  const [{ version } = { version: 0 }] = await app.rows<{ version: number }>(
    'select version from quality_report where id = $1',
    [reportId],
  );
  await app.ok(
    act('qualityReportSubmit', 'QualityReportSubmitInput'),
    { input: { reportId, version } },
    department.token,
  );
  const { status, text } = await get(reportId, executive.token);
  expect(status).toBe(200);
  expect(text).not.toContain('草稿');
});
