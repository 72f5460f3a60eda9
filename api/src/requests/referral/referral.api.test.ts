import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { act, refusals, refusedAct, see, seen, submit, takeDown } from '../../../test/intake.ts';
import { aColleague } from '../../../test/organization.ts';
import { aCenter, type Center, RepairCall } from '../../../test/repair-call.ts';
import { signedInStaff, type TestStaff } from '../../../test/sign-in.ts';
import { Role } from '../../kernel/actor.ts';
import { Branch } from '../../organization/branches/branch.ts';

let app: TestApp;
let center: Center;
let elsewhere: Center;
let executive: TestStaff;
let serviceDepartment: TestStaff;

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
  elsewhere = await aCenter(app);
  const headquarters = await app.em().findOneOrFail(Branch, { code: 'HQ' });
  executive = await aColleague(app, headquarters, Role.EXECUTIVE);
  serviceDepartment = await aColleague(app, headquarters, Role.SERVICE_DEPARTMENT);
});
afterAll(() => app.close());

interface ShownReferral {
  id: string;
  requestNumber: string;
  reason: string;
  decidedAt: string | null;
  namedStaffName: string | null;
  fromBranch: { id: string };
  toBranch: { id: string } | null;
  request: { number: string } | null;
}
const FIELDS =
  'id requestNumber reason decidedAt namedStaffName fromBranch { id } toBranch { id } request { number }';

async function listed(token: string, given: { branchId?: string; waiting?: boolean } = {}) {
  const { referrals } = await app.ok<{ referrals: { edges: { node: ShownReferral }[] } }>(
    `query ($branchId: ID, $waiting: Boolean) {
      referrals(branchId: $branchId, waiting: $waiting, first: 100) { edges { node { ${FIELDS} } } } }`,
    { waiting: false, ...given },
    token,
  );
  return referrals.edges.map(({ node }) => node);
}

async function queueOf(branchId: string, token: string): Promise<string[]> {
  const { dispatchQueue } = await app.ok<{ dispatchQueue: { edges: { node: { number: string } }[] } }>(
    'query ($branchId: ID!) { dispatchQueue(branchId: $branchId, first: 100) { edges { node { number } } } }',
    { branchId },
    token,
  );
  return dispatchQueue.edges.map(({ node }) => node.number);
}

const REASON = '本中心无此机型的检测设备';

async function refer(call: RepairCall, token = center.supervisor.token): Promise<ShownReferral> {
  const input = { requestId: call.requestId, version: await call.requestVersion(), reason: REASON };
  return act<ShownReferral>(app, 'requestRefer', input, token, FIELDS);
}

describe('requests that are no repair', () => {
  it('INT-8 are of their own kind: advice, installation, commissioning and inspection, through both doors', async () => {
    const unit = { assetId: center.asset.id };
    for (const [kind, about] of [
      ['CONSULTATION', { assetId: null }],
      ['INSTALLATION', unit],
      ['COMMISSIONING', unit],
      ['INSPECTION', unit],
    ] as const) {
      const given = { kind, ...about, confirmedAsNew: true };
      const filed = await submit(app, center, given);
      const taken = await takeDown(app, center, given);
      expect([filed, taken]).toMatchObject([
        { kind, state: 'REGISTERED' },
        { kind, state: 'REGISTERED' },
      ]);
      expect(filed.number).not.toBe(taken.number);
      const { callRegister } = await app.ok<{ callRegister: { edges: { node: { kind: string } }[] } }>(
        'query ($branchId: ID!, $search: String!) { callRegister(branchId: $branchId, search: $search) { edges { node { kind } } } }',
        { branchId: center.branch.id, search: taken.number },
        center.clerk.token,
      );
      expect(callRegister.edges.map(({ node }) => node.kind)).toEqual([kind]);
    }
  });
});

describe('what a branch cannot serve', () => {
  it('INT-8 is passed to the EXECUTIVE with the reason, and leaves the queue of the branch', async () => {
    const call = await new RepairCall(app, center).register();
    expect(await queueOf(center.branch.id, center.supervisor.token)).toContain(call.number);
    const referral = await refer(call);
    expect(referral).toMatchObject({ reason: REASON, decidedAt: null, fromBranch: { id: center.branch.id } });
    expect(await queueOf(center.branch.id, center.supervisor.token)).not.toContain(call.number);
    const list = await listed(executive.token, { waiting: true });
    expect(list.find(({ id }) => id === referral.id)).toMatchObject({
      requestNumber: call.number,
      request: { number: call.number },
    });
    const { events } = await seen(app, call.number, center.customerToken);
    expect(events.at(-1)).toMatchObject({
      kind: 'REFERRED',
      text: `本网点无法受理，已提交总部安排：${REASON}`,
      actorName: null,
    });
    const dispatch = {
      requestId: call.requestId,
      version: await call.requestVersion(),
      leadId: center.technician.staffId,
      teamIds: [],
      plannedAt: call.inMinutes(60),
    };
    expect(await refusedAct(app, 'repairRequestDispatch', dispatch, center.supervisor.token)).toEqual([
      'REQUEST_REFERRED',
    ]);
  });

  it('INT-8 goes with its history to the branch that the EXECUTIVE names; the former one keeps what it passed on', async () => {
    const call = await new RepairCall(app, center).register();
    const asked = {
      requestId: call.requestId,
      direction: 'IN',
      kind: 'CALL',
      words: '何时来？',
      needsAnswer: true,
    };
    const waiting = await act(app, 'contactLog', asked, center.clerk.token);
    const before = await seen(app, call.number, center.supervisor.token);
    const referral = await refer(call);
    const input = { referralId: referral.id, branchId: elsewhere.branch.id };
    const decided = await act<ShownReferral>(app, 'referralDecide', input, executive.token, FIELDS);
    expect(decided).toMatchObject({ toBranch: { id: elsewhere.branch.id }, decidedAt: expect.any(String) });

    const moved = await seen(app, call.number, elsewhere.supervisor.token);
    expect(moved.branch.id).toBe(elsewhere.branch.id);
    expect(moved.events.map(({ kind }) => kind)).toEqual([
      ...before.events.map(({ kind }) => kind),
      'REFERRED',
      'REFERRAL_DECIDED',
    ]);
    expect(moved.events.at(-1)?.text).toBe(`总部已安排由${elsewhere.branch.name}处理`);
    // What was promised stays promised, and the new branch is warned of it.
    expect(moved.targets.map(({ dueAt, state }) => [dueAt, state])).toEqual(
      before.targets.map(({ dueAt, state }) => [dueAt, state]),
    );
    const branches = await app.rows<{ branch_id: string }>(
      `select branch_id from service_target where request_id = $1
       union select branch_id from service_voucher where request_id = $1
       union select branch_id from contact_entry where id = $2`,
      [call.requestId, waiting.id],
    );
    expect(branches).toEqual([{ branch_id: elsewhere.branch.id }]);
    expect(await queueOf(elsewhere.branch.id, elsewhere.supervisor.token)).toContain(call.number);
    expect((await call.lastMessage('request.referred'))?.text).toBe(
      `报修 ${call.number} 已转由${elsewhere.branch.name}处理，电话 021-55550000。`,
    );
    expect(await listed(executive.token, { waiting: true })).not.toContainEqual(
      expect.objectContaining({ id: referral.id }),
    );

    expect(await see(app, call.number, center.supervisor.token)).toBeNull();
    const kept = await listed(center.clerk.token, { branchId: center.branch.id });
    expect(kept.find(({ id }) => id === referral.id)).toMatchObject({
      requestNumber: call.number,
      toBranch: { id: elsewhere.branch.id },
      request: null,
    });
    expect((await seen(app, call.number, center.customerToken)).branch.id).toBe(elsewhere.branch.id);
    // Somebody of the new branch goes there.
    const visit = {
      requestId: call.requestId,
      version: moved.version,
      leadId: elsewhere.technician.staffId,
      teamIds: [],
      plannedAt: call.inMinutes(60),
    };
    await act(app, 'repairRequestDispatch', visit, elsewhere.supervisor.token);
  });

  it('INT-8 goes to the branch of the person who is named', async () => {
    const call = await new RepairCall(app, center).register();
    const referral = await refer(call);
    const input = { referralId: referral.id, staffId: elsewhere.technician.staffId };
    const decided = await act<ShownReferral>(app, 'referralDecide', input, executive.token, FIELDS);
    expect(decided).toMatchObject({ toBranch: { id: elsewhere.branch.id }, namedStaffName: '陈师傅' });
    const { events } = await seen(app, call.number, elsewhere.clerk.token);
    expect(events.at(-1)?.text).toBe(`总部已安排由${elsewhere.branch.name}（陈师傅）处理`);
  });

  it('INT-8 can be given back to the branch, and passed on again', async () => {
    const call = await new RepairCall(app, center).register();
    const first = await refer(call);
    await act(app, 'referralDecide', { referralId: first.id, branchId: center.branch.id }, executive.token);
    expect(await queueOf(center.branch.id, center.supervisor.token)).toContain(call.number);
    const second = await refer(call);
    expect(second.id).not.toBe(first.id);
  });

  it('INT-8 is named by nobody but the EXECUTIVE, once, and either a branch or a person', async () => {
    const call = await new RepairCall(app, center).register();
    const { id: referralId } = await refer(call);
    const input = { referralId, branchId: elsewhere.branch.id };
    const others = [
      center.supervisor,
      center.clerk,
      elsewhere.supervisor,
      serviceDepartment,
      { token: center.customerToken },
    ];
    for (const { token } of others) {
      expect(await refusedAct(app, 'referralDecide', input, token)).toEqual(['NOT_FOUND']);
    }
    const refused = async (given: object) => {
      const [error] = await refusals(app, 'referralDecide', { referralId, ...given }, executive.token);
      return error?.extensions.code;
    };
    expect(await refused({})).toBe('VALIDATION_FAILED');
    expect(await refused({ branchId: elsewhere.branch.id, staffId: elsewhere.technician.staffId })).toBe(
      'VALIDATION_FAILED',
    );
    await act(app, 'referralDecide', input, executive.token);
    expect(await refused({ branchId: center.branch.id })).toBe('REFERRAL_DECIDED');
  });

  it('INT-8 is decided by nobody who passed it on, whatever roles they hold', async () => {
    const headquarters = await app.em().findOneOrFail(Branch, { code: 'HQ' });
    const both = await signedInStaff(app, [
      { branchId: center.branch.id, role: Role.SUPERVISOR },
      { branchId: headquarters.id, role: Role.EXECUTIVE, headquarters: true },
    ]);
    const call = await new RepairCall(app, center).register();
    const { id: referralId } = await refer(call, both.token);
    const input = { referralId, branchId: elsewhere.branch.id };
    expect(await refusedAct(app, 'referralDecide', input, both.token)).toEqual(['OWN_ACT_REFUSED']);
    await act(app, 'referralDecide', input, executive.token);
  });

  it('INT-8 is not passed on by others, twice, when somebody is on it, or when it is over', async () => {
    const call = await new RepairCall(app, center).register();
    const asked = async () => ({
      requestId: call.requestId,
      version: await call.requestVersion(),
      reason: REASON,
    });
    for (const token of [
      center.clerk.token,
      center.technician.token,
      center.customerToken,
      elsewhere.supervisor.token,
    ]) {
      expect(await refusedAct(app, 'requestRefer', await asked(), token)).toEqual(['NOT_FOUND']);
    }
    const blank = { ...(await asked()), reason: '   ' };
    expect(await refusedAct(app, 'requestRefer', blank, center.supervisor.token)).toEqual([
      'VALIDATION_FAILED',
    ]);
    await refer(call);
    expect(await refusedAct(app, 'requestRefer', await asked(), center.supervisor.token)).toEqual([
      'ALREADY_REFERRED',
    ]);

    const dispatched = await new RepairCall(app, center).register();
    await dispatched.dispatch();
    const late = {
      requestId: dispatched.requestId,
      version: await dispatched.requestVersion(),
      reason: REASON,
    };
    expect(await refusedAct(app, 'requestRefer', late, center.supervisor.token)).toEqual([
      'REQUEST_STEP_REFUSED',
    ]);

    const [waiting] = (await listed(executive.token, { waiting: true })).filter(
      ({ requestNumber }) => requestNumber === call.number,
    );
    const { requestId, version } = await asked();
    await act(app, 'repairRequestCancel', { requestId, version }, center.customerToken);
    expect(await listed(executive.token, { waiting: true })).not.toContainEqual(
      expect.objectContaining({ id: waiting?.id }),
    );
    const decide = { referralId: waiting?.id, branchId: elsewhere.branch.id };
    expect(await refusedAct(app, 'referralDecide', decide, executive.token)).toEqual([
      'REQUEST_STEP_REFUSED',
    ]);
    expect(await refusedAct(app, 'requestRefer', await asked(), center.supervisor.token)).toEqual([
      'REQUEST_STEP_REFUSED',
    ]);
  });
});
