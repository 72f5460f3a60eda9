import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MONDAY_NINE, startTestApp, type TestApp } from '../../../test/app.ts';
import { aCenter, type Center, RepairCall } from '../../../test/repair-call.ts';

interface Times {
  state: string;
  setOutAt: string | null;
  setOutClaimedAt: string | null;
  arrivedAt: string | null;
  arrivedClaimedAt: string | null;
  arrivalConfirmedAt: string | null;
  leftAt: string | null;
  leftClaimedAt: string | null;
}

const VISIT = `query ($id: ID!) { visit(id: $id) { state setOutAt setOutClaimedAt arrivedAt arrivedClaimedAt
  arrivalConfirmedAt leftAt leftClaimedAt } }`;
const TARGETS =
  'query ($number: String!) { repairRequest(number: $number) { state targets { kind state metAt dueAt } } }';

let app: TestApp;
let center: Center;

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
});
afterAll(() => app.close());

/** Sets the clock to a time of that Monday in Shanghai. */
function at(time: string): void {
  app.clock.set(new Date(`2026-11-23T${time}:00+08:00`));
}

async function visit(call: RepairCall): Promise<Times> {
  return (await app.ok<{ visit: Times }>(VISIT, { id: call.visitId }, center.supervisor.token)).visit;
}

async function target(call: RepairCall): Promise<{ state: string; metAt: string | null; dueAt: string }> {
  const { repairRequest } = await app.ok<{
    repairRequest: { targets: { state: string; metAt: string; dueAt: string }[] };
  }>(TARGETS, { number: call.number }, center.supervisor.token);
  const [first] = repairRequest.targets;
  if (!first) throw new Error('no target');
  return first;
}

async function onTheWay(): Promise<RepairCall> {
  app.clock.set(MONDAY_NINE);
  const call = await new RepairCall(app, center).register();
  await call.dispatch();
  await call.accept();
  at('09:30');
  return call.setOut('2026-11-23T01:20:00.000Z');
}

describe('the times of a visit', () => {
  it('VIS-1 keeps the claimed time and the server’s time of setting out, arriving and leaving', async () => {
    const call = await onTheWay();
    at('10:30');
    await call.arrive('2026-11-23T02:10:00.000Z');
    await call.report();
    at('11:45');
    await call.complete({ claimedLeftAt: '2026-11-23T03:40:00.000Z' });
    expect(await visit(call)).toEqual({
      state: 'COMPLETED',
      setOutAt: '2026-11-23T01:30:00.000Z',
      setOutClaimedAt: '2026-11-23T01:20:00.000Z',
      arrivedAt: '2026-11-23T02:30:00.000Z',
      arrivedClaimedAt: '2026-11-23T02:10:00.000Z',
      arrivalConfirmedAt: null,
      leftAt: '2026-11-23T03:45:00.000Z',
      leftClaimedAt: '2026-11-23T03:40:00.000Z',
    });
  });

  it('VIS-1 refuses a claimed time in the future or before the step that came first, and changes nothing', async () => {
    const call = await onTheWay();
    at('10:30');
    const before = await app.snapshot();
    const claims = ['2026-11-23T02:30:00.001Z', '2026-11-23T01:19:59.999Z'];
    for (const claimedAt of claims) {
      expect(await call.refusedStep('visitArrive', 'VisitStepInput', { claimedAt })).toEqual([
        'CLAIMED_TIME_IMPOSSIBLE',
      ]);
    }
    expect(await app.snapshot()).toBe(before);
    await call.arrive('2026-11-23T01:20:00.000Z');
    await call.report();
    expect(
      await call.refusedStep('visitComplete', 'VisitCompleteInput', {
        outcome: 'COMPLETED',
        claimedLeftAt: '2026-11-23T01:19:00.000Z',
      }),
    ).toEqual(['CLAIMED_TIME_IMPOSSIBLE']);
  });

  it('VIS-1 refuses to set out before the visit was accepted, by state and by claimed time', async () => {
    app.clock.set(MONDAY_NINE);
    const call = await new RepairCall(app, center).register();
    await call.dispatch();
    const claimedAt = MONDAY_NINE.toISOString();
    expect(await call.refusedStep('visitSetOut', 'VisitStepInput', { claimedAt })).toEqual([
      'VISIT_STEP_REFUSED',
    ]);
    at('09:10');
    await call.accept();
    expect(await call.refusedStep('visitSetOut', 'VisitStepInput', { claimedAt })).toEqual([
      'CLAIMED_TIME_IMPOSSIBLE',
    ]);
  });

  it('VIS-1 does not exist for a technician who is not on the visit, nor for anybody else', async () => {
    const call = await onTheWay();
    const claimedAt = call.inMinutes(0);
    const before = await app.snapshot();
    for (const { token } of [
      center.colleague,
      center.supervisor,
      center.clerk,
      { token: center.customerToken },
    ]) {
      expect(await call.refusedStep('visitArrive', 'VisitStepInput', { claimedAt }, token)).toEqual([
        'NOT_FOUND',
      ]);
    }
    expect(await app.snapshot()).toBe(before);
  });

  it('VIS-1 lets a member of the team act for the visit', async () => {
    app.clock.set(MONDAY_NINE);
    const call = await new RepairCall(app, center).register();
    await call.dispatch({ teamIds: [center.colleague.staffId] });
    await call.accept();
    await call.contact();
    await call.step(
      'visitSetOut',
      'VisitStepInput',
      { claimedAt: call.inMinutes(0) },
      center.colleague.token,
    );
    expect((await visit(call)).state).toBe('TRAVELLING');
  });
});

describe('the arrival clock', () => {
  it('VIS-1 stops by the server’s time, whatever is claimed', async () => {
    const call = await onTheWay();
    // Called at 09:00, six working hours with lunch from 12:00 to 13:30: due at 16:30.
    at('16:45');
    await call.arrive('2026-11-23T08:20:00.000Z');
    expect(await target(call)).toEqual({
      kind: 'ARRIVE',
      state: 'MISSED',
      metAt: '2026-11-23T08:45:00.000Z',
      dueAt: '2026-11-23T08:30:00.000Z',
    });
  });

  it('VIS-1 is judged by the claim once a supervisor confirms it', async () => {
    const call = await onTheWay();
    at('16:45');
    await call.arrive('2026-11-23T08:20:00.000Z');
    at('17:30');
    await call.step('visitConfirmArrival', 'VisitInput', {}, center.supervisor.token);
    expect(await target(call)).toMatchObject({ state: 'MET', metAt: '2026-11-23T08:20:00.000Z' });
    expect(await visit(call)).toMatchObject({
      arrivedAt: '2026-11-23T08:45:00.000Z',
      arrivalConfirmedAt: '2026-11-23T09:30:00.000Z',
    });
  });

  it('VIS-1 stays missed when even the confirmed claim is late', async () => {
    const call = await onTheWay();
    at('16:45');
    await call.arrive('2026-11-23T08:31:00.000Z');
    await call.step('visitConfirmArrival', 'VisitInput', {}, center.supervisor.token);
    expect(await target(call)).toMatchObject({ state: 'MISSED', metAt: '2026-11-23T08:31:00.000Z' });
  });

  it('VIS-1 refuses a confirmation before the arrival, a second one, and one by anybody but a supervisor', async () => {
    const call = await onTheWay();
    const confirm = (token: string) => call.refusedStep('visitConfirmArrival', 'VisitInput', {}, token);
    expect(await confirm(center.supervisor.token)).toEqual(['VISIT_STEP_REFUSED']);
    await call.arrive();
    expect(await confirm(center.technician.token)).toEqual(['NOT_FOUND']);
    expect(await confirm(center.clerk.token)).toEqual(['NOT_FOUND']);
    await call.step('visitConfirmArrival', 'VisitInput', {}, center.supervisor.token);
    expect(await confirm(center.supervisor.token)).toEqual(['VISIT_STEP_REFUSED']);
  });
});

describe('the end of a visit', () => {
  it('VIS-2 is no completion before the service report is recorded', async () => {
    const call = await onTheWay();
    await call.arrive();
    const given = { outcome: 'COMPLETED', claimedLeftAt: call.inMinutes(0) };
    expect(await call.refusedStep('visitComplete', 'VisitCompleteInput', given)).toEqual([
      'COMPLETED_BEFORE_REPORT',
    ]);
    expect((await visit(call)).state).toBe('ARRIVED');
  });

  it('sends a request that cannot be finished back to the queue, with a reason', async () => {
    const call = await onTheWay();
    await call.arrive();
    const given = { outcome: 'CANNOT_COMPLETE', claimedLeftAt: call.inMinutes(0) };
    expect(await call.refusedStep('visitComplete', 'VisitCompleteInput', given)).toEqual([
      'VALIDATION_FAILED',
    ]);
    await call.complete({ ...given, reason: '缺少叶轮' });
    const { repairRequest } = await app.ok<{ repairRequest: { state: string } }>(
      TARGETS,
      { number: call.number },
      center.supervisor.token,
    );
    expect(repairRequest.state).toBe('REGISTERED');
    expect((await visit(call)).state).toBe('CANNOT_COMPLETE');
  });

  it('asks the customer by message to sign when nobody has signed yet', async () => {
    const call = await onTheWay();
    await call.arrive();
    await call.report();
    await call.complete();
    const message = await call.lastMessage('voucher.sign');
    expect(message?.to).toBe(center.customer.phone);
    expect(message?.text).toContain(
      `报修 ${call.number} 的服务报告已填写，请核对并签字确认：http://portal.test/t/`,
    );
  });
});
