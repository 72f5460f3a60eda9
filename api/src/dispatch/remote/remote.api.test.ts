import { afterAll, beforeEach, beforeAll, expect, it } from 'vitest';
import { MONDAY_NINE, startTestApp, type TestApp } from '../../../test/app.ts';
import { act, refusedAct } from '../../../test/intake.ts';
import { aCenter, type Center, RepairCall } from '../../../test/repair-call.ts';
import { runSurveys } from '../../../test/surveys.ts';

let app: TestApp;
let center: Center;

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
});
beforeEach(() => app.clock.set(MONDAY_NINE));
afterAll(() => app.close());

interface Session {
  id: string;
  version: number;
}

/** Sets the clock to a time of that Monday in Shanghai. */
const at = (time: string) => app.clock.set(new Date(`2026-11-23T${time}:00+08:00`));

async function start(call: RepairCall, means = 'PHONE', token = center.supervisor.token): Promise<Session> {
  const input = { requestId: call.requestId, version: await call.requestVersion(), means };
  return act<Session>(app, 'remoteSessionStart', input, token, 'id version');
}

const ending = ({ id: sessionId, version }: Session, result: string, learned = '控制板指示灯不亮') => ({
  sessionId,
  version,
  result,
  learned,
});

const REQUEST = `query ($number: String!) { repairRequest(number: $number) { state struckOffAt acknowledgedAt nextActor
  remoteSessions { means state startedAt endedAt minutes learned servedByName } targets { kind state } voucher { state }
  visits { state } } }`;

async function seen(call: RepairCall, token = center.supervisor.token) {
  const { repairRequest } = await app.ok<{ repairRequest: Record<string, unknown> }>(
    REQUEST,
    { number: call.number },
    token,
  );
  return repairRequest;
}

it.each(['PHONE', 'REMOTE_DESKTOP', 'VIDEO'])(
  'DSP-14 serves a request by %s, with session, minutes and result',
  async (means) => {
    const call = await new RepairCall(app, center).register();
    at('09:10');
    const session = await start(call, means);
    at('09:35');
    await act(app, 'remoteSessionEnd', ending(session, 'UNSOLVED'), center.supervisor.token);
    expect(await seen(call)).toMatchObject({
      state: 'REGISTERED',
      acknowledgedAt: '2026-11-23T01:10:00.000Z',
      remoteSessions: [
        {
          means,
          state: 'UNSOLVED',
          startedAt: '2026-11-23T01:10:00.000Z',
          endedAt: '2026-11-23T01:35:00.000Z',
          minutes: 25,
          learned: '控制板指示灯不亮',
        },
      ],
    });
    expect(await seen(call, center.customerToken)).toMatchObject({
      remoteSessions: [{ state: 'UNSOLVED', minutes: 25, learned: null }],
    });
  },
);

it('DSP-14 sends what is unsolved to dispatch with what was learned, in the queue and in the preparation list', async () => {
  const call = await new RepairCall(app, center).register();
  const session = await start(call, 'VIDEO', center.clerk.token);
  await act(app, 'remoteSessionEnd', ending(session, 'UNSOLVED'), center.clerk.token);
  const { dispatchQueue } = await app.ok<{
    dispatchQueue: { edges: { node: { number: string; remoteSessions: unknown } }[] };
  }>(
    'query ($id: ID!) { dispatchQueue(branchId: $id, first: 100) { edges { node { number remoteSessions { learned } } } } }',
    { id: center.branch.id },
    center.supervisor.token,
  );
  const line = dispatchQueue.edges.find(({ node }) => node.number === call.number);
  expect(line?.node.remoteSessions).toEqual([{ learned: '控制板指示灯不亮' }]);
  await call.dispatch();
  expect(
    await app.ok(
      'query ($id: ID!) { visit(id: $id) { preparation { learned { means learned } } } }',
      { id: call.visitId },
      center.technician.token,
    ),
  ).toEqual({ visit: { preparation: { learned: [{ means: 'VIDEO', learned: '控制板指示灯不亮' }] } } });
});

it('DSP-14 resolves what is solved without a visit, and its survey asks nothing about a technician', async () => {
  const call = await new RepairCall(app, center).register();
  await call.dispatch();
  const session = await start(call);
  at('09:12');
  await act(app, 'remoteSessionEnd', ending(session, 'SOLVED', '按复位键即可'), center.supervisor.token);
  expect(await seen(call)).toMatchObject({
    state: 'RESOLVED',
    struckOffAt: '2026-11-23T01:12:00.000Z',
    nextActor: 'NOBODY',
    voucher: { state: 'VOID' },
    visits: [{ state: 'CANCELLED' }],
    targets: expect.arrayContaining([
      { kind: 'ARRIVE', state: 'VOID' },
      { kind: 'ACKNOWLEDGE', state: 'MET' },
    ]),
  });
  app.clock.set(new Date('2026-11-24T08:30:00+08:00'));
  await runSurveys(app);
  expect(
    await app.rows('select state, items, lead_technician_id from survey where request_id = $1', [
      call.requestId,
    ]),
  ).toEqual([{ state: 'DELIVERED', items: ['KEEPING_PROMISES'], lead_technician_id: null }]);
});

it('DSP-14 runs one session of a request at a time, ended once and by whoever serves', async () => {
  const call = await new RepairCall(app, center).register();
  const session = await start(call);
  const again = { requestId: call.requestId, version: await call.requestVersion(), means: 'VIDEO' };
  expect(await refusedAct(app, 'remoteSessionStart', again, center.clerk.token)).toEqual([
    'REMOTE_SESSION_RUNNING',
  ]);
  expect(await refusedAct(app, 'remoteSessionEnd', ending(session, 'SOLVED'), center.clerk.token)).toEqual([
    'NOT_FOUND',
  ]);
  expect(
    await refusedAct(app, 'remoteSessionEnd', ending(session, 'SOLVED', '  '), center.supervisor.token),
  ).toEqual(['VALIDATION_FAILED']);
  const ended = await act<Session>(
    app,
    'remoteSessionEnd',
    ending(session, 'UNSOLVED'),
    center.supervisor.token,
    'id version',
  );
  expect(await refusedAct(app, 'remoteSessionEnd', ending(ended, 'SOLVED'), center.supervisor.token)).toEqual(
    ['REMOTE_STEP_REFUSED'],
  );
});

it('DSP-14 serves nothing remotely once somebody is on site', async () => {
  const call = await new RepairCall(app, center).register();
  await call.dispatch();
  const session = await start(call);
  await call.accept();
  await call.setOut();
  await call.arrive();
  expect(
    await refusedAct(app, 'remoteSessionEnd', ending(session, 'SOLVED'), center.supervisor.token),
  ).toEqual(['REQUEST_STEP_REFUSED']);
  await act(app, 'remoteSessionEnd', ending(session, 'UNSOLVED'), center.supervisor.token);
  const input = { requestId: call.requestId, version: await call.requestVersion(), means: 'PHONE' };
  expect(await refusedAct(app, 'remoteSessionStart', input, center.supervisor.token)).toEqual([
    'REQUEST_STEP_REFUSED',
  ]);
});
