import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { act, refusals, refusedAct, takeDown } from '../../../test/intake.ts';
import { aBranch, aColleague, aDistrict } from '../../../test/organization.ts';
import { aCenter, type Center, RepairCall } from '../../../test/repair-call.ts';
import { signedInStaff, type TestStaff } from '../../../test/sign-in.ts';
import { Role } from '../../kernel/actor.ts';
import { Branch, BranchKind } from '../../organization/branches/branch.ts';

let app: TestApp;
let center: Center;
let headquarters: Branch;
let department: TestStaff;
let executive: TestStaff;

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
  headquarters = await app.em().findOneOrFail(Branch, { kind: BranchKind.HEADQUARTERS });
  department = await aColleague(app, headquarters, Role.SERVICE_DEPARTMENT, { name: '郑敏' });
  executive = await aColleague(app, headquarters, Role.EXECUTIVE, { name: '顾长风' });
});
afterAll(() => app.close());

interface Journey {
  id: string;
  version: number;
  state: string;
  reason: string;
  inHomeRegion: boolean;
  decider: string;
}

const JOURNEY = 'id version state reason inHomeRegion decider';
const DECIDED = 'id version state decidedByName decidedAt remarks';

async function ask(call: RepairCall, token = call.center.supervisor.token): Promise<Journey> {
  const input = { requestId: call.requestId, purpose: '现场查看质量问题' };
  return act<Journey>(app, 'travelRequestMake', input, token, JOURNEY);
}

const named = ({ id: travelRequestId, version }: Journey, given: object = {}) => ({
  travelRequestId,
  version,
  ...given,
});

/** A visit that is accepted, its customer contacted: nothing but the journey is missing. */
async function ready(given: object = {}, of = center): Promise<RepairCall> {
  const call = await new RepairCall(app, of).register(given);
  await call.dispatch();
  await call.accept();
  return call.contact();
}

async function setOutRefused(call: RepairCall): Promise<unknown[]> {
  const input = await call.stepInput({ claimedAt: call.inMinutes(0) });
  const errors = await refusals(app, 'visitSetOut', input, call.center.technician.token);
  return errors.map(({ extensions: { code, params } }) => ({ code, ...params }));
}

const QUEUE = `query ($branchId: ID!) { dispatchQueue(branchId: $branchId, first: 100) { edges { node {
  number travelNeed { reason inHomeRegion decider } travelWaiting travelRequests { state } } } } }`;

async function inQueue(number: string): Promise<unknown> {
  const { dispatchQueue } = await app.ok<{ dispatchQueue: { edges: { node: { number: string } }[] } }>(
    QUEUE,
    { branchId: center.branch.id },
    center.supervisor.token,
  );
  return dispatchQueue.edges.find(({ node }) => node.number === number)?.node;
}

describe('a quality complaint', () => {
  it('DSP-6 needs a travel request for its site visit, which the service department confirms in the home region', async () => {
    const call = await ready({ kind: 'QUALITY_COMPLAINT' });
    const unapproved = {
      code: 'TRAVEL_NOT_APPROVED',
      reason: 'QUALITY_COMPLAINT',
      needed: 'SERVICE_DEPARTMENT',
    };
    expect(await setOutRefused(call)).toEqual([unapproved]);
    const journey = await ask(call);
    expect(journey).toMatchObject({
      state: 'REQUESTED',
      reason: 'QUALITY_COMPLAINT',
      inHomeRegion: true,
      decider: 'SERVICE_DEPARTMENT',
    });
    expect(await setOutRefused(call)).toEqual([unapproved]);
    expect(await refusedAct(app, 'travelRequestApprove', named(journey), executive.token)).toEqual([
      'TRAVEL_DECIDER_OTHER',
    ]);
    expect(await act(app, 'travelRequestConfirm', named(journey), department.token, DECIDED)).toMatchObject({
      state: 'CONFIRMED',
      decidedByName: '郑敏',
      decidedAt: '2026-11-23T01:00:00.000Z',
    });
    await call.setOut();
    await call.arrive();
    expect(await app.rows('select state from visit where id = $1', [call.visitId])).toEqual([
      { state: 'ARRIVED' },
    ]);
  });

  it('DSP-6 needs the approval of the EXECUTIVE beyond the home region', async () => {
    const far = await aCenter(app);
    await app.rows('update branch set in_home_region = false where id = $1', [far.branch.id]);
    const call = await ready({ kind: 'QUALITY_COMPLAINT' }, far);
    expect(await setOutRefused(call)).toEqual([
      { code: 'TRAVEL_NOT_APPROVED', reason: 'QUALITY_COMPLAINT', needed: 'EXECUTIVE' },
    ]);
    const journey = await ask(call, far.technician.token);
    expect(journey).toMatchObject({ inHomeRegion: false, decider: 'EXECUTIVE' });
    for (const mutation of ['travelRequestConfirm', 'travelRequestRefuse']) {
      const input = named(journey, { remarks: '不必去' });
      expect(await refusedAct(app, mutation, input, department.token)).toEqual(['TRAVEL_DECIDER_OTHER']);
    }
    expect(await act(app, 'travelRequestApprove', named(journey), executive.token, DECIDED)).toMatchObject({
      state: 'APPROVED',
      decidedByName: '顾长风',
    });
    await call.setOut();
  });

  it('DSP-6 needs another travel request for another visit', async () => {
    const call = await ready({ kind: 'QUALITY_COMPLAINT' });
    await act(app, 'travelRequestConfirm', named(await ask(call)), department.token);
    await call.setOut();
    await call.step('visitNoShow', 'VisitReasonInput', { reason: '无人在家' });
    await call.dispatch();
    await call.accept();
    await call.contact();
    expect(await setOutRefused(call)).toMatchObject([{ code: 'TRAVEL_NOT_APPROVED' }]);
    await act(app, 'travelRequestConfirm', named(await ask(call)), department.token);
    await call.setOut();
  });
});

describe('a visit outside the area of the branch', () => {
  it('DSP-6 needs a travel request too, and the queue shows what waits for its approval', async () => {
    const elsewhere = await aDistrict(app, { province: '陕西省', city: '西安市' });
    const call = await new RepairCall(app, center).register({ districtCode: elsewhere.code });
    const need = { reason: 'OUT_OF_AREA', inHomeRegion: false, decider: 'EXECUTIVE' };
    expect(await inQueue(call.number)).toEqual({
      number: call.number,
      travelNeed: need,
      travelWaiting: true,
      travelRequests: [],
    });
    const journey = await ask(call);
    expect(await inQueue(call.number)).toMatchObject({
      travelWaiting: true,
      travelRequests: [{ state: 'REQUESTED' }],
    });
    await act(app, 'travelRequestApprove', named(journey), executive.token);
    expect(await inQueue(call.number)).toMatchObject({
      travelNeed: need,
      travelWaiting: false,
      travelRequests: [{ state: 'APPROVED' }],
    });
    await call.dispatch();
    await call.accept();
    await call.setOut();
  });

  it('DSP-6 lies in the home region as the branches say: by the one that serves there, else by its province', async () => {
    const near = await aDistrict(app, { province: '上海市' });
    const other = await aBranch(app, { inHomeRegion: false });
    const served = await aDistrict(app, { province: '上海市' }, { branchId: other.id });
    const expected: [string, string][] = [
      [near.code, 'SERVICE_DEPARTMENT'],
      [served.code, 'EXECUTIVE'],
    ];
    for (const [districtCode, needed] of expected) {
      const call = await ready({ districtCode });
      expect(await setOutRefused(call)).toEqual([
        { code: 'TRAVEL_NOT_APPROVED', reason: 'OUT_OF_AREA', needed },
      ]);
    }
  });

  it('DSP-6 asks nothing of an ordinary visit within the area', async () => {
    const call = await ready();
    const input = { requestId: call.requestId, purpose: '出差' };
    expect(await refusedAct(app, 'travelRequestMake', input, center.supervisor.token)).toEqual([
      'TRAVEL_NOT_NEEDED',
    ]);
    await call.setOut();
    const waiting = await takeDown(app, center, { confirmedAsNew: true });
    expect(await inQueue(waiting.number)).toMatchObject({ travelNeed: null, travelWaiting: false });
  });

  it('DSP-6 does not begin by arriving either', async () => {
    const call = await ready();
    await call.setOut();
    await app.rows('delete from service_zone where district_code = $1', [center.districtCode]);
    const input = await call.stepInput({ claimedAt: call.inMinutes(0) });
    expect(await refusedAct(app, 'visitArrive', input, center.technician.token)).toEqual([
      'TRAVEL_NOT_APPROVED',
    ]);
    await app.rows(
      `insert into service_zone (id, branch_id, district_code, zone_kind) values (gen_random_uuid(), $1, $2, 'URBAN')`,
      [center.branch.id, center.districtCode],
    );
    await call.arrive();
  });
});

describe('the decision on a journey', () => {
  it('DSP-6 is nobody’s own', async () => {
    const both = await signedInStaff(app, [
      { branchId: center.branch.id, role: Role.SUPERVISOR },
      { branchId: headquarters.id, role: Role.SERVICE_DEPARTMENT, headquarters: true },
    ]);
    const call = await ready({ kind: 'QUALITY_COMPLAINT' });
    const journey = await ask(call, both.token);
    for (const mutation of ['travelRequestConfirm', 'travelRequestRefuse']) {
      const input = named(journey, { remarks: '自己的' });
      expect(await refusedAct(app, mutation, input, both.token)).toEqual(['OWN_ACT_REFUSED']);
    }
    await app.rows('update repair_request set technician_ids = technician_ids || $2::uuid where id = $1', [
      call.requestId,
      department.staffId,
    ]);
    expect(await refusedAct(app, 'travelRequestConfirm', named(journey), department.token)).toEqual([
      'OWN_ACT_REFUSED',
    ]);
  });

  it('DSP-6 is made once, with remarks when it is refused; one journey of a request is open at a time', async () => {
    const call = await ready({ kind: 'QUALITY_COMPLAINT' });
    const journey = await ask(call);
    const again = { requestId: call.requestId, purpose: '再次申请' };
    expect(await refusedAct(app, 'travelRequestMake', again, center.supervisor.token)).toEqual([
      'TRAVEL_REQUEST_OPEN',
    ]);
    expect(await refusedAct(app, 'travelRequestRefuse', named(journey), department.token)).toEqual([
      'VALIDATION_FAILED',
    ]);
    const input = named(journey, { remarks: '先远程处理' });
    const refused = await act<Journey>(app, 'travelRequestRefuse', input, department.token, DECIDED);
    expect(refused).toMatchObject({ state: 'REFUSED', remarks: '先远程处理' });
    expect(await setOutRefused(call)).toMatchObject([{ code: 'TRAVEL_NOT_APPROVED' }]);
    expect(
      await refusedAct(app, 'travelRequestConfirm', named({ ...journey, ...refused }), department.token),
    ).toEqual(['TRAVEL_STEP_REFUSED']);

    const second = await ask(call);
    expect(await act(app, 'travelRequestWithdraw', named(second), center.supervisor.token, 'state')).toEqual({
      state: 'WITHDRAWN',
    });
    expect(await setOutRefused(call)).toMatchObject([{ code: 'TRAVEL_NOT_APPROVED' }]);
  });

  it('DSP-6 finds what waits, the longest first, and nothing of it at other people’s doors', async () => {
    const own = await aCenter(app);
    const first = await ready({ kind: 'QUALITY_COMPLAINT' }, own);
    await ask(first);
    const second = await new RepairCall(app, own).register({ kind: 'QUALITY_COMPLAINT' });
    app.clock.set(new Date(app.clock.now().getTime() + 60_000));
    await ask(second);
    const LIST = `query ($branchId: ID) { travelRequests(branchId: $branchId, waiting: true, first: 100) {
      edges { node { request { number } } } } }`;
    interface List {
      travelRequests: { edges: { node: { request: { number: string } } }[] };
    }
    const numbers = async (branchId: string | null, token: string) =>
      (await app.ok<List>(LIST, { branchId }, token)).travelRequests.edges.map(
        ({ node }) => node.request.number,
      );
    expect(await numbers(own.branch.id, own.supervisor.token)).toEqual([first.number, second.number]);
    expect(await numbers(own.branch.id, department.token)).toEqual([first.number, second.number]);
    expect((await numbers(null, executive.token)).slice(-2)).toEqual([first.number, second.number]);
    expect(await app.refused(LIST, { branchId: own.branch.id }, center.supervisor.token)).toEqual([
      'NOT_FOUND',
    ]);
    expect(await app.refused(LIST, { branchId: own.branch.id }, own.customerToken)).toEqual(['NOT_FOUND']);
  });
});
