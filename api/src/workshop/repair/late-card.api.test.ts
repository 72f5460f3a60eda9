import { afterAll, beforeAll, expect, it } from 'vitest';
import { MONDAY_NINE, startTestApp, type TestApp } from '../../../test/app.ts';
import { aCenter } from '../../../test/repair-call.ts';
import { PROMISE, WorkshopJob } from '../../../test/workshop-job.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

/** A unit on the bench since Monday 9:00, promised for Monday 15:00 in Shanghai. */
async function onBench(): Promise<WorkshopJob> {
  app.clock.set(MONDAY_NINE);
  const job = new WorkshopJob(app, await aCenter(app));
  await job.toArrival();
  await job.takeIn();
  return job.bookIn({ plannedFinishAt: '2026-11-23T07:00:00.000Z' });
}

const alertsOf = (job: WorkshopJob) =>
  app.rows<{ zh: string }>(
    `select subject->>'ZH' as zh from alert where kind = 'REPAIR_CARD_LATE' and record_id = $1 order by id`,
    [job.cardId],
  );
const promisesOf = async (job: WorkshopJob) => {
  const rows = await app.rows<{ at: string; reason: string | null; by: string }>(
    'select planned_finish_at as at, reason, by_name as by from repair_promise where card_id = $1 order by id',
    [job.cardId],
  );
  return rows.map(({ at, ...said }) => ({ at: new Date(at), ...said }));
};

it('WKS-5 raises a card to the supervisor when its planned finish passes, once, and promises the customer anew', async () => {
  const job = await onBench();
  app.clock.set(new Date('2026-11-23T06:59:00Z'));
  await app.app.runJob('workshop.raise-late-cards');
  expect(await alertsOf(job)).toEqual([]);

  app.clock.set(new Date('2026-11-23T07:00:00Z'));
  await app.app.runJob('workshop.raise-late-cards');
  await app.app.runJob('workshop.raise-late-cards');
  const alerts = await alertsOf(job);
  expect(alerts).toHaveLength(1);
  expect(alerts[0]?.zh).toContain(job.number);
  const promises = await promisesOf(job);
  expect(promises).toHaveLength(2);
  expect(promises[1]).toMatchObject({ reason: '修理所需时间超出预计', by: 'workshop.raise-late-cards' });
  const message = await job.lastMessage('workshop.new-promise');
  expect(message?.text).toContain('修理所需时间超出预计');

  const { repairRequest, alerts: seen } = await app.ok<{
    repairRequest: { repairCard: { plannedFinishAt: string }; events: { kind: string; text: string }[] };
    alerts: { edges: { node: { kind: string } }[] };
  }>(
    `query ($number: String!, $branchId: ID!) {
       repairRequest(number: $number) { repairCard { plannedFinishAt } events { kind text } }
       alerts(branchId: $branchId, first: 10) { edges { node { kind } } } }`,
    { number: job.number, branchId: job.center.branch.id },
    job.center.supervisor.token,
  );
  expect(seen.edges.map(({ node }) => node.kind)).toEqual(['REPAIR_CARD_LATE']);
  expect(repairRequest.events.at(-1)).toMatchObject({ kind: 'REPAIR_PROMISED' });
  expect(new Date(repairRequest.repairCard.plannedFinishAt)).toEqual(promises[1]?.at);
});

it('WKS-5 counts the new promise in working time: 480 minutes after Monday 15:00 end on Tuesday 15:00', async () => {
  const job = await onBench();
  app.clock.set(new Date('2026-11-23T07:00:00Z'));
  await app.app.runJob('workshop.raise-late-cards');
  const [, second] = await promisesOf(job);
  expect(second?.at.toISOString()).toBe('2026-11-24T07:00:00.000Z');
  // And once more when that passes too.
  app.clock.set(new Date('2026-11-24T07:00:00Z'));
  await app.app.runJob('workshop.raise-late-cards');
  expect(await alertsOf(job)).toHaveLength(2);
});

it('WKS-5 raises a card once however many processes look at it', async () => {
  const job = await onBench();
  app.clock.set(new Date('2026-11-23T07:30:00Z'));
  await Promise.all(Array.from({ length: 4 }, () => app.app.runJob('workshop.raise-late-cards')));
  expect(await alertsOf(job)).toHaveLength(1);
  expect(await promisesOf(job)).toHaveLength(2);
});

it('WKS-5 leaves alone a card that has passed its inspection in time', async () => {
  const job = await onBench();
  await job.record();
  await job.finish();
  await job.inspect();
  app.clock.set(new Date('2026-11-23T09:00:00Z'));
  await app.app.runJob('workshop.raise-late-cards');
  expect(await alertsOf(job)).toEqual([]);
  expect(await promisesOf(job)).toHaveLength(1);
});

it('WKS-5 lets the technician who sees the delay coming ask for help, with a new promise to the customer', async () => {
  const job = await onBench();
  const input = { plannedFinishAt: '2026-11-24T03:00:00.000Z', reason: '轴承到货晚一天' };
  await app.ok(PROMISE, await job.cardInput(input), job.center.technician.token);
  expect((await alertsOf(job))[0]?.zh).toContain('请求支援');
  expect((await job.lastMessage('workshop.new-promise'))?.text).toContain('轴承到货晚一天');
  expect((await promisesOf(job)).map(({ at, by }) => [at.toISOString(), by])).toEqual([
    ['2026-11-23T07:00:00.000Z', expect.any(String)],
    ['2026-11-24T03:00:00.000Z', '陈师傅'],
  ]);
});

it('WKS-5 lets the supervisor give a new promise with its reason, never for a time that is over', async () => {
  const job = await onBench();
  const { supervisor, colleague } = job.center;
  const before = await app.snapshot();
  const promise = (given: object, token = supervisor.token) =>
    job
      .cardInput({ plannedFinishAt: '2026-11-25T03:00:00.000Z', reason: '等配件', ...given })
      .then((input) => app.refused(PROMISE, input, token));
  expect(await promise({ plannedFinishAt: '2026-11-23T00:00:00.000Z' })).toEqual(['WORKSHOP_TIME_IN_PAST']);
  expect(await promise({ reason: ' ' })).toEqual(['VALIDATION_FAILED']);
  expect(await promise({}, colleague.token)).toEqual(['NOT_FOUND']);
  expect(await app.snapshot()).toBe(before);
  expect(await promise({})).toEqual([]);
  expect(await alertsOf(job)).toEqual([]);
  await job.record();
  await job.finish();
  await job.inspect();
  const passed = await app.snapshot();
  expect(await promise({})).toEqual(['REPAIR_STEP_REFUSED']);
  expect(await app.snapshot()).toBe(passed);
});
