import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { act, seen, takeDown } from '../../test/intake.ts';
import { aCenter, type Center, RepairCall } from '../../test/repair-call.ts';

let app: TestApp;
let center: Center;

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
});
beforeEach(async () => {
  // Calls of the tests before are no concern of the next.
  await app.rows("update service_target set state = 'VOID', ended_at = started_at where ended_at is null");
});
afterAll(() => app.close());

/** Sets the clock to a moment in Shanghai and sweeps. */
async function sweepAt(moment: string): Promise<void> {
  at(moment);
  await app.app.runJob('targets.sweep');
}
function at(moment: string): void {
  app.clock.set(new Date(`${moment.replace(' ', 'T')}:00+08:00`));
}

interface Shown {
  kind: string;
  subject: string;
  raisedAt: string;
  request: { number: string } | null;
}

/** What the supervisor is warned of about one request. */
async function warnings(number: string, token = center.supervisor.token): Promise<Shown[]> {
  const { alerts } = await app.ok<{ alerts: { edges: { node: Shown }[] } }>(
    `query ($branchId: ID!) { alerts(branchId: $branchId, first: 100) {
      edges { node { kind subject raisedAt request { number } } } } }`,
    { branchId: center.branch.id },
    token,
  );
  return alerts.edges
    .map(({ node }) => node)
    .filter(({ request }) => request?.number === number)
    .reverse();
}

describe('warning of a target', () => {
  it('DSP-10 comes when 75 % of its working minutes are used, and not before, once', async () => {
    at('2026-11-23 09:00');
    const { number } = await takeDown(app, center, { confirmedAsNew: true });
    // 270 of 360 working minutes: 3 hours before lunch and 1½ after it.
    await sweepAt('2026-11-23 14:59');
    expect(await warnings(number)).toEqual([]);
    await sweepAt('2026-11-23 15:00');
    await sweepAt('2026-11-23 15:01');
    expect(await warnings(number)).toEqual([
      {
        kind: 'TARGET_AT_RISK',
        subject: `报修 ${number} 的到达时限 11月23日 16:30 即将到期。`,
        raisedAt: '2026-11-23T07:00:00.000Z',
        request: { number },
      },
    ]);
    const [arrival] = (await seen(app, number, center.supervisor.token)).targets;
    expect(arrival).toMatchObject({ state: 'RUNNING', minutesLeft: 89 });
  });

  it('DSP-10 comes when it is missed, once, and missed stays missed on record', async () => {
    at('2026-11-23 09:00');
    const call = await new RepairCall(app, center).register();
    await sweepAt('2026-11-23 16:30');
    await sweepAt('2026-11-23 16:31');
    await sweepAt('2026-11-23 16:32');
    expect((await warnings(call.number)).map(({ kind }) => kind)).toEqual([
      'TARGET_AT_RISK',
      'TARGET_MISSED',
    ]);
    const stored = () =>
      app.rows("select state, met_at from service_target where request_id = $1 and kind = 'ARRIVE'", [
        call.requestId,
      ]);
    expect(await stored()).toEqual([{ state: 'MISSED', met_at: null }]);
    const [shown] = (await seen(app, call.number, center.supervisor.token)).targets;
    expect(shown).toMatchObject({ state: 'MISSED', minutesLeft: -2 });
    const changes = await app.rows(
      `select c.operation, c.fields from change_record c join service_target t on t.id = c.record_id
       where t.request_id = $1 and c.operation = 'targets.sweep'`,
      [call.requestId],
    );
    expect(changes).toEqual([
      { operation: 'targets.sweep', fields: [{ field: 'state', from: 'RUNNING', to: 'MISSED' }] },
    ]);
    await call.dispatch();
    await call.accept();
    await call.setOut();
    await call.arrive();
    expect(await stored()).toEqual([{ state: 'MISSED', met_at: '2026-11-23 08:32:00+00' }]);
  });

  it('DSP-10 comes when it was missed between two sweeps by somebody who came too late', async () => {
    at('2026-11-23 09:00');
    const call = await new RepairCall(app, center).register();
    await call.dispatch();
    await call.accept();
    await call.setOut();
    at('2026-11-23 17:00');
    await call.arrive();
    await sweepAt('2026-11-23 17:01');
    expect((await warnings(call.number)).map(({ kind }) => kind)).toEqual(['TARGET_MISSED']);
  });

  it('DSP-10 does not come while the clock stands, nor for what is met or void', async () => {
    at('2026-11-23 09:00');
    const paused = await takeDown(app, center, { confirmedAsNew: true });
    const cancelled = await takeDown(app, center, { confirmedAsNew: true });
    const met = await new RepairCall(app, center).toArrival();
    const { id: requestId, version } = cancelled;
    await act(app, 'repairRequestCancel', { requestId, version }, center.customerToken);
    at('2026-11-23 10:00');
    const pause = { requestId: paused.id, reason: 'CUSTOMER_ASKED_FOR_LATER' };
    await act(app, 'targetPause', pause, center.supervisor.token);
    // Between the moment of the warning and the promised one, and after both.
    await sweepAt('2026-11-23 16:00');
    await sweepAt('2026-11-24 17:00');
    for (const { number } of [paused, cancelled, met]) expect(await warnings(number)).toEqual([]);
    // It runs on for the 5 hours that it had left, and warns as much later: after 3½ of them, at noon.
    at('2026-11-25 08:30');
    await act(app, 'targetResume', { requestId: paused.id }, center.supervisor.token);
    await sweepAt('2026-11-25 11:59');
    expect(await warnings(paused.number)).toEqual([]);
    await sweepAt('2026-11-25 12:00');
    expect((await warnings(paused.number)).map(({ kind }) => kind)).toEqual(['TARGET_AT_RISK']);
  });

  it('DSP-10 shares the work between processes that sweep at once, and warns once', async () => {
    at('2026-11-23 09:00');
    const { number } = await takeDown(app, center, { confirmedAsNew: true });
    at('2026-11-23 15:30');
    await Promise.all(Array.from({ length: 4 }, () => app.app.runJob('targets.sweep')));
    expect(await warnings(number)).toHaveLength(1);
    expect(
      await app.refused(
        'query ($b: ID!) { alerts(branchId: $b) { edges { node { id } } } }',
        { b: center.branch.id },
        center.clerk.token,
      ),
    ).toEqual(['NOT_FOUND']);
  });
});
