import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MONDAY_NINE, startTestApp, type TestApp } from '../../../test/app.ts';
import { aCenter, type Center, RepairCall } from '../../../test/repair-call.ts';
import { endOfPeriod } from './close-requests.ts';

let app: TestApp;
let center: Center;

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
});
afterAll(() => app.close());

async function stateOf(call: RepairCall): Promise<unknown> {
  const [request] = await app.rows<{ state: string }>('select state from repair_request where id = $1', [
    call.requestId,
  ]);
  return request?.state;
}

async function sweepAt(at: string): Promise<void> {
  app.clock.set(new Date(at));
  await app.app.runJob('request.close');
}

describe('closing requests', () => {
  it('closes a resolved request when the seven days of the reopening period are over, and not a moment before', async () => {
    app.clock.set(MONDAY_NINE);
    const call = await new RepairCall(app, center).toSigned();
    const open = await new RepairCall(app, center).register();
    await sweepAt('2026-11-30T00:59:59.999Z');
    expect(await stateOf(call)).toBe('RESOLVED');
    await sweepAt('2026-11-30T01:00:00.000Z');
    expect(await stateOf(call)).toBe('CLOSED');
    expect(await stateOf(open)).toBe('REGISTERED');
  });

  it('tells it in the course of the request once, however often it runs, and keeps who changed what', async () => {
    app.clock.set(MONDAY_NINE);
    const call = await new RepairCall(app, center).toSigned();
    await sweepAt('2026-12-01T01:00:00.000Z');
    await sweepAt('2026-12-02T01:00:00.000Z');
    const events = await app.rows(
      "select actor_kind from request_event where request_id = $1 and kind = 'CLOSED'",
      [call.requestId],
    );
    expect(events).toEqual([{ actor_kind: 'SYSTEM' }]);
    const [change] = await app.rows<{ operation: string; fields: object[] }>(
      'select operation, fields from change_record where record_id = $1 order by id desc limit 1',
      [call.requestId],
    );
    expect(change).toEqual({
      operation: 'request.close',
      fields: [{ field: 'state', from: 'RESOLVED', to: 'CLOSED' }],
    });
  });

  it('counts the days in the branch’s zone, over a change of the clocks too', () => {
    const friday = new Date('2026-03-06T15:00:00Z');
    expect(endOfPeriod(friday, 'America/New_York', 7)).toEqual(new Date('2026-03-13T14:00:00Z'));
    expect(endOfPeriod(friday, 'Asia/Shanghai', 7)).toEqual(new Date('2026-03-13T15:00:00Z'));
  });
});
