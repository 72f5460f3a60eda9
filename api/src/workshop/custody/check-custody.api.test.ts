import { afterAll, beforeAll, expect, it } from 'vitest';
import { MONDAY_NINE, startTestApp, type TestApp } from '../../../test/app.ts';
import { aCenter } from '../../../test/repair-call.ts';
import { aCoveredUnit, WorkshopJob } from '../../../test/workshop-job.ts';
import { checkCustody } from './check-custody.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const CUSTODY = `query ($branchId: ID!) { custody(branchId: $branchId) { edges { node {
  place technicianName requestNumber receiptNumber intact } } } }`;

async function alarmsOf(job: WorkshopJob): Promise<string[]> {
  const rows = await app.rows<{ en: string }>(
    `select subject->>'EN' as en from alert where kind = 'CUSTODY_BROKEN' and request_id = $1 order by en`,
    [job.requestId],
  );
  return rows.map(({ en }) => en.replace(/^Request [\d-]+: /, ''));
}

const check = () => app.app.runJob('workshop.check-custody');

it('WKS-6 proves by a query that each unit is with its customer, in one technician’s custody or IN', async () => {
  const center = await aCenter(app);
  const another = async () => ({ ...center, asset: await aCoveredUnit(app, center) });
  const held = await new WorkshopJob(app, await another()).toArrival();
  await held.takeIn();
  const booked = await new WorkshopJob(app, await another()).toBench();
  const returned = await new WorkshopJob(app, center).toPassed();
  await returned.giveBack({}, center.clerk.token);
  const { custody } = await app.ok<{ custody: { edges: { node: object }[] } }>(
    CUSTODY,
    { branchId: center.branch.id },
    center.supervisor.token,
  );
  const lines = custody.edges.map(({ node }) => node);
  expect(lines).toHaveLength(2);
  expect(lines).toEqual(
    expect.arrayContaining([
      {
        place: 'TECHNICIAN',
        technicianName: '陈师傅',
        requestNumber: held.number,
        receiptNumber: held.receiptNumber,
        intact: true,
      },
      {
        place: 'BRANCH',
        technicianName: null,
        requestNumber: booked.number,
        receiptNumber: booked.receiptNumber,
        intact: true,
      },
    ]),
  );
  await check();
  expect([await alarmsOf(held), await alarmsOf(booked), await alarmsOf(returned)]).toEqual([[], [], []]);
});

it('WKS-6 alarms at night about a unit with us whose receipt was voided by hand, once a day', async () => {
  // 18:10 UTC every day: ten past two at night in China.
  expect(checkCustody.every).toBe('10 18 * * *');
  const job = await new WorkshopJob(app, await aCenter(app)).toBench();
  await app.rows(`update custody_receipt set state = 'VOID' where id = $1`, [job.receiptId]);
  await check();
  await check();
  expect(await alarmsOf(job)).toEqual(['a unit with us must have exactly one live receipt']);
  const { custody } = await app.ok<{ custody: { edges: { node: object }[] } }>(
    CUSTODY,
    { branchId: job.center.branch.id },
    job.center.clerk.token,
  );
  expect(custody.edges.map(({ node }) => node)).toMatchObject([{ receiptNumber: null, intact: false }]);

  app.clock.set(new Date('2026-11-24T18:10:00Z'));
  await check();
  expect(await alarmsOf(job)).toHaveLength(2);
  app.clock.set(MONDAY_NINE);
});

it('WKS-6 alarms about each other contradiction: a stray receipt, a register or a request that says otherwise', async () => {
  const center = async () => new WorkshopJob(app, await aCenter(app));
  const stray = await (await center()).toPassed();
  await stray.giveBack({}, stray.center.clerk.token);
  await app.rows(`update custody_receipt set state = 'LIVE' where id = $1`, [stray.receiptId]);

  const register = await (await center()).toBench();
  await app.rows(`delete from custody_entry where request_id = $1 and step = 2`, [register.requestId]);

  const request = await (await center()).toBench();
  await app.rows(`update repair_request set state = 'RESOLVED' where id = $1`, [request.requestId]);

  const nowhere = await (await center()).toBench();
  await app.rows('delete from unit_custody where request_id = $1', [nowhere.requestId]);

  await check();
  expect(await alarmsOf(stray)).toEqual(['a receipt is live for a unit that is not with us']);
  expect(await alarmsOf(register)).toEqual(['the goods register says otherwise than the custody']);
  expect(await alarmsOf(request)).toEqual(['the request is not in the state of its unit']);
  expect(await alarmsOf(nowhere)).toEqual([
    'a receipt is live for a unit that is not with us',
    'the request is not in the state of its unit',
  ]);
});

it('WKS-6 is held by the database itself: no second live receipt, nobody’s name, no line twice', async () => {
  const job = await new WorkshopJob(app, await aCenter(app)).toBench();
  const copy = (changes: string) =>
    app.rows(
      `insert into custody_receipt select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(),
         'number', 'X', 'code', 'X') || '${changes}'::jsonb)).* from custody_receipt c where id = $1`,
      [job.receiptId],
    );
  await expect(copy('{}')).rejects.toThrow('custody_receipt_one_live');
  await expect(
    app.rows(`update unit_custody set place = 'TECHNICIAN' where request_id = $1`, [job.requestId]),
  ).rejects.toThrow('unit_custody_in_one_name');
  await expect(
    app.rows(`update custody_entry set step = 1 where request_id = $1`, [job.requestId]),
  ).rejects.toThrow(/unique/);
});
