import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { aTechnician } from '../../../test/calls.ts';
import { aCenter, type Center, RepairCall } from '../../../test/repair-call.ts';
import { atHeadquarters, clockIn } from '../../../test/reports.ts';
import { ANSWER, ratings, runSurveys, surveyToken } from '../../../test/surveys.ts';
import { Role } from '../../kernel/actor.ts';

let app: TestApp;
let center: Center;
let at: (moment: string) => void;

beforeAll(async () => {
  app = await startTestApp();
  at = clockIn(app);
});
beforeEach(async () => {
  at('2026-11-23 09:00');
  center = await aCenter(app);
});
afterAll(() => app.close());

interface Proof {
  requestNumber: string;
  technicianName: string;
  claimedAt: string;
  serverAt: string;
  signedAt: string | null;
  rating: string | null;
  serverMinutes: number;
  signatureMinutes: number | null;
  gaps: string[];
  visit: { id: string } | null;
}

async function proofs(token = center.supervisor.token, onlyGaps = false): Promise<Proof[]> {
  const { arrivalProofs } = await app.ok<{ arrivalProofs: { edges: { node: Proof }[] } }>(
    `query ($branchId: ID!, $onlyGaps: Boolean!) {
      arrivalProofs(branchId: $branchId, from: "2026-11-23", to: "2026-11-23", onlyGaps: $onlyGaps, first: 50) { edges { node {
        requestNumber technicianName claimedAt serverAt signedAt rating serverMinutes signatureMinutes gaps visit { id } } } } }`,
    { branchId: center.branch.id, onlyGaps },
    token,
  );
  return arrivalProofs.edges.map(({ node }) => node);
}

/** Sets out at 10:00; claims to have arrived and says so, works 45 minutes and has it signed, at these times. */
async function aCall(claimed: string, said: string, signed: string): Promise<RepairCall> {
  at('2026-11-23 09:00');
  const call = await new RepairCall(app, center).register();
  await call.dispatch();
  await call.accept();
  at('2026-11-23 10:00');
  await call.setOut();
  at(`2026-11-23 ${said}`);
  await call.arrive(`2026-11-23T${claimed}:00+08:00`);
  at(`2026-11-23 ${signed}`);
  await call.report();
  await call.sign();
  return call.complete();
}

/** The customer answers the survey of the day after: the arrival time at this level. */
async function rate(call: RepairCall, level: string): Promise<void> {
  at('2026-11-24 09:30');
  await runSurveys(app);
  const token = await surveyToken(app, {
    id: call.requestId,
    number: call.number,
    customer: center.customer,
  });
  await app.ok(ANSWER, { input: { token, ratings: ratings({ ARRIVAL_TIME: level }) } });
}

describe('proof of an arrival', () => {
  it('WSH-10 shows the claim, the server’s time, the signed time and the rating side by side', async () => {
    const call = await aCall('10:30', '10:40', '11:20');
    await rate(call, 'FAIR');
    expect(await proofs()).toEqual([
      {
        requestNumber: call.number,
        technicianName: '陈师傅',
        claimedAt: '2026-11-23T02:30:00.000Z',
        serverAt: '2026-11-23T02:40:00.000Z',
        signedAt: '2026-11-23T03:20:00.000Z',
        rating: 'FAIR',
        serverMinutes: 10,
        signatureMinutes: 5,
        gaps: [],
        visit: { id: call.visitId },
      },
    ]);
    expect(await proofs(center.supervisor.token, true)).toEqual([]);
  });

  it('WSH-10 lists the gaps: a claim long before the server’s time, or before what the signature leaves', async () => {
    // 30 minutes are none, 31 are one.
    const good = await aCall('10:10', '10:40', '11:25');
    const early = await aCall('10:10', '10:41', '11:25');
    const signed = await aCall('10:30', '10:35', '11:46');
    const listed = await proofs(center.supervisor.token, true);
    const gaps = Object.fromEntries(listed.map((proof) => [proof.requestNumber, proof.gaps]));
    expect(gaps).toEqual({ [early.number]: ['SERVER'], [signed.number]: ['SIGNATURE'] });
    expect((await proofs()).map(({ requestNumber }) => requestNumber).toSorted()).toEqual(
      [good.number, early.number, signed.number].toSorted(),
    );
  });

  it('WSH-10 counts a customer who was dissatisfied with the arrival time as a gap', async () => {
    const call = await aCall('10:30', '10:40', '11:20');
    await rate(call, 'DISSATISFIED');
    expect(await proofs(center.supervisor.token, true)).toMatchObject([
      { requestNumber: call.number, rating: 'DISSATISFIED', gaps: ['RATING'] },
    ]);
  });

  it('WSH-10 keeps the rating from whoever may not see single answers, and with it that it is a gap', async () => {
    const call = await aCall('10:30', '10:40', '11:20');
    await rate(call, 'DISSATISFIED');
    const executive = await atHeadquarters(app, Role.EXECUTIVE);
    const department = await atHeadquarters(app, Role.SERVICE_DEPARTMENT);
    expect(await proofs(department.token)).toMatchObject([{ rating: 'DISSATISFIED', gaps: ['RATING'] }]);
    expect(await proofs(executive.token)).toMatchObject([{ rating: null, gaps: [] }]);
    expect(await proofs(executive.token, true)).toEqual([]);
    const query =
      'query ($branchId: ID!) { arrivalProofs(branchId: $branchId, from: "2026-11-23", to: "2026-11-23") { edges { node { rating } } } }';
    expect(await app.refused(query, { branchId: center.branch.id }, center.technician.token)).toEqual([
      'NOT_FOUND',
    ]);
  });

  it('WSH-10 shows nobody the rating of a visit on which they were, though they supervise', async () => {
    const both = await aTechnician(app, center.branch, { roles: [Role.SUPERVISOR] });
    center = { ...center, technician: both };
    const call = await aCall('10:30', '10:40', '11:20');
    await rate(call, 'DISSATISFIED');
    expect(await proofs(both.token)).toMatchObject([{ rating: null, gaps: [] }]);
    expect(await proofs(both.token, true)).toEqual([]);
    expect(await proofs()).toMatchObject([{ rating: 'DISSATISFIED', gaps: ['RATING'] }]);
  });
});
