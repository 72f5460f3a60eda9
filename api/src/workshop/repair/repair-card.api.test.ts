import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { aColleague } from '../../../test/organization.ts';
import { aCenter } from '../../../test/repair-call.ts';
import { ASSIGN, FINISH, INSPECT, RECORD, WorkshopJob } from '../../../test/workshop-job.ts';
import { Role } from '../../kernel/actor.ts';
import { RoleAssignment } from '../../access/role-assignment.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const newJob = async (): Promise<WorkshopJob> => new WorkshopJob(app, await aCenter(app));

const CARD = `query ($id: ID!) { repairCard(id: $id) { state minutes code
  works { minutes done byName } parts { partCode name quantity oldSerial newSerial reason }
  inspections { passed remarks } } }`;

it('WKS-2 carries actual minutes and replaced parts with their old and new serials', async () => {
  const job = await newJob();
  await job.toBench();
  await job.record();
  await job.record({ minutes: 25, done: '试机一小时，无渗漏', parts: [] });
  const { repairCard } = await app.ok<Record<string, unknown>>(
    CARD,
    { id: job.cardId },
    job.center.technician.token,
  );
  expect(repairCard).toMatchObject({
    state: 'IN_REPAIR',
    minutes: 95,
    works: [
      { minutes: 70, done: '更换机械密封', byName: '陈师傅' },
      { minutes: 25, done: '试机一小时，无渗漏', byName: '陈师傅' },
    ],
    parts: [
      {
        partCode: job.center.part.code,
        name: '机械密封',
        quantity: 1,
        oldSerial: 'SEAL-OLD-1',
        newSerial: 'SEAL-NEW-9',
        reason: '密封磨损',
      },
    ],
  });
});

it('WKS-2 takes no part that is not in the catalog, no minutes that cannot be, and nothing from another technician', async () => {
  const job = await newJob();
  await job.toBench();
  const before = await app.snapshot();
  const refused = async (given: object, token = job.center.technician.token) =>
    app.refused(RECORD, await job.cardInput({ ...job.workInput(), ...given }), token);
  const line = { quantity: 1, reason: '磨损' };
  expect(await refused({ parts: [{ ...line, partCode: 'NO-SUCH-PART' }] })).toEqual(['NOT_FOUND']);
  expect(await refused({ minutes: 0 })).toEqual(['VALIDATION_FAILED']);
  expect(await refused({ minutes: 1441 })).toEqual(['VALIDATION_FAILED']);
  expect(await refused({}, job.center.colleague.token)).toEqual(['NOT_FOUND']);
  expect(await refused({ version: 99 })).toEqual(['VERSION_CONFLICT']);
  expect(await app.snapshot()).toBe(before);
  // Nor from who worked on it before: the request is still theirs to see, the card is somebody else's.
  const { technician, colleague, supervisor } = job.center;
  await app.ok(ASSIGN, await job.cardInput({ technicianId: colleague.staffId }), supervisor.token);
  const assigned = await app.snapshot();
  expect(await refused({}, technician.token)).toEqual(['NOT_FOUND']);
  expect(await app.refused(FINISH, await job.cardInput(), technician.token)).toEqual(['NOT_FOUND']);
  expect(await app.snapshot()).toBe(assigned);
});

it('WKS-3 goes to inspection only with work on it, and to the supervisor alone', async () => {
  const job = await newJob();
  await job.toBench();
  const { technician, supervisor, clerk } = job.center;
  const before = await app.snapshot();
  expect(await app.refused(FINISH, await job.cardInput(), technician.token)).toEqual(['REPAIR_NOT_RECORDED']);
  expect(await app.refused(INSPECT, await job.cardInput({ passed: true }), supervisor.token)).toEqual([
    'REPAIR_STEP_REFUSED',
  ]);
  expect(await app.snapshot()).toBe(before);
  await job.record();
  await job.finish();
  const waiting = await app.snapshot();
  expect(await app.refused(RECORD, await job.cardInput(job.workInput()), technician.token)).toEqual([
    'REPAIR_STEP_REFUSED',
  ]);
  expect(await app.refused(INSPECT, await job.cardInput({ passed: true }), clerk.token)).toEqual([
    'NOT_FOUND',
  ]);
  expect(await app.snapshot()).toBe(waiting);
});

it('WKS-3 is passed by a supervisor, or sent back to work with remarks', async () => {
  const job = await newJob();
  await job.toBench();
  await job.record();
  await job.finish();
  const { supervisor } = job.center;
  const before = await app.snapshot();
  expect(await app.refused(INSPECT, await job.cardInput({ passed: false }), supervisor.token)).toEqual([
    'VALIDATION_FAILED',
  ]);
  expect(await app.snapshot()).toBe(before);
  await job.inspect(false, '轴端仍有渗水，重新压装');
  await job.record({ minutes: 20, done: '重新压装', parts: [] });
  await job.finish();
  await job.inspect();
  const { repairCard } = await app.ok<Record<string, unknown>>(CARD, { id: job.cardId }, supervisor.token);
  expect(repairCard).toMatchObject({
    state: 'PASSED',
    minutes: 90,
    inspections: [
      { passed: false, remarks: '轴端仍有渗水，重新压装' },
      { passed: true, remarks: null },
    ],
  });
});

it('WKS-3 is inspected by nobody who worked on it', async () => {
  const job = await newJob();
  const { technician, branch } = job.center;
  await app.seed((em) =>
    em.persist(
      Object.assign(new RoleAssignment(), {
        staffId: technician.staffId,
        branchId: branch.id,
        role: Role.SUPERVISOR,
        companyWide: false,
        grantedAt: app.clock.now(),
      }),
    ),
  );
  await job.toBench();
  await job.record();
  // Somebody else finishes it: whoever has worked on it still judges own work.
  const input = await job.cardInput({ technicianId: job.center.colleague.staffId });
  await app.ok(ASSIGN, input, job.center.supervisor.token);
  await app.ok(FINISH, await job.cardInput(), job.center.colleague.token);
  const before = await app.snapshot();
  expect(await app.refused(INSPECT, await job.cardInput({ passed: true }), technician.token)).toEqual([
    'OWN_ACT_REFUSED',
  ]);
  expect(await app.snapshot()).toBe(before);
});

it('gives a card to another technician of the branch, for whom the request then exists, and to nobody else', async () => {
  const job = await newJob();
  await job.toBench();
  const { colleague, supervisor, clerk } = job.center;
  const stranger = await aColleague(app, (await aCenter(app)).branch, Role.TECHNICIAN);
  for (const technicianId of [stranger.staffId, clerk.staffId]) {
    expect(await app.refused(ASSIGN, await job.cardInput({ technicianId }), supervisor.token)).toEqual([
      'NOT_FOUND',
    ]);
  }
  const ask = () =>
    app.ok<{ repairCard: unknown }>(
      'query ($id: ID!) { repairCard(id: $id) { state } }',
      { id: job.cardId },
      colleague.token,
    );
  expect(await ask()).toEqual({ repairCard: null });
  await app.ok(ASSIGN, await job.cardInput({ technicianId: colleague.staffId }), supervisor.token);
  expect(await ask()).toEqual({ repairCard: { state: 'IN_REPAIR' } });
});

it('lists the cards in the workshop of a branch by planned finish, page by page', async () => {
  const center = await aCenter(app);
  const late = new WorkshopJob(app, center);
  await late.toArrival();
  await late.takeIn();
  await late.bookIn({ plannedFinishAt: late.inMinutes(600) });
  const { anAsset } = await import('../../../test/customers.ts');
  const early = new WorkshopJob(app, { ...center, asset: await anAsset(app, center.customer, center.model) });
  await early.toArrival();
  await early.takeIn();
  await early.bookIn({ plannedFinishAt: late.inMinutes(300) });
  const page = (after: string | null) =>
    app.ok<{
      repairCards: { edges: { node: { requestNumber: string } }[]; pageInfo: { endCursor: string } };
    }>(
      `query ($branchId: ID!, $after: String) { repairCards(branchId: $branchId, first: 1, after: $after) {
         edges { node { requestNumber } } pageInfo { endCursor } } }`,
      { branchId: center.branch.id, after },
      center.supervisor.token,
    );
  const first = await page(null);
  const second = await page(first.repairCards.pageInfo.endCursor);
  const numbers = [first, second].flatMap(({ repairCards }) =>
    repairCards.edges.map(({ node }) => node.requestNumber),
  );
  expect(numbers).toEqual([early.number, late.number]);
});
