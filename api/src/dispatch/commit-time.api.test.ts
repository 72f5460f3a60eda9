import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { act, refusals, refusedAct, seen } from '../../test/intake.ts';
import { aCenter, type Center, RepairCall } from '../../test/repair-call.ts';

let app: TestApp;
let center: Center;

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
});
afterAll(() => app.close());

async function commitment(call: RepairCall, given: object = {}) {
  return {
    requestId: call.requestId,
    version: await call.requestVersion(),
    committedAt: '2026-11-24T07:00:00.000Z',
    explanation: '密封件缺货，明早到货',
    ...given,
  };
}

describe('what cannot be finished the same day', () => {
  it('DSP-11 gets an explanation and a committed time, and the customer is told both', async () => {
    const call = await new RepairCall(app, center).register();
    await act(app, 'requestCommit', await commitment(call), center.supervisor.token);
    expect((await call.lastMessage('request.committed'))?.text).toBe(
      `报修 ${call.number}：当天无法完成，原因：密封件缺货，明早到货。我们承诺在 11月24日 15:00 前完成。`,
    );
    const { events } = await seen(app, call.number, center.customerToken);
    expect(events.at(-1)).toMatchObject({
      kind: 'COMMITTED',
      text: '承诺11月24日 15:00前完成：密封件缺货，明早到货',
    });
  });

  it('DSP-11 keeps every committed time; customers do not see who made it', async () => {
    const call = await new RepairCall(app, center).register();
    await act(app, 'requestCommit', await commitment(call), center.supervisor.token);
    const later = { committedAt: '2026-11-25T07:00:00.000Z', explanation: '供应商再延一天' };
    await act(app, 'requestCommit', await commitment(call, later), center.supervisor.token);
    const read = async (token: string) => {
      const { repairRequest } = await app.ok<{ repairRequest: { commitments: object[] } }>(
        'query ($number: String!) { repairRequest(number: $number) { commitments { committedAt explanation madeByName } } }',
        { number: call.number },
        token,
      );
      return repairRequest.commitments;
    };
    expect(await read(center.supervisor.token)).toEqual([
      {
        committedAt: '2026-11-24T07:00:00.000Z',
        explanation: '密封件缺货，明早到货',
        madeByName: expect.stringMatching(/员工/),
      },
      {
        committedAt: '2026-11-25T07:00:00.000Z',
        explanation: '供应商再延一天',
        madeByName: expect.stringMatching(/员工/),
      },
    ]);
    expect(await read(center.customerToken)).toMatchObject([{ madeByName: null }, { madeByName: null }]);
  });

  it('DSP-11 is promised by a technician of the last visit too, and by nobody else', async () => {
    const call = await new RepairCall(app, center).toArrival();
    await call.tellResult('缺密封件');
    await call.step('visitComplete', 'VisitCompleteInput', {
      claimedLeftAt: call.inMinutes(0),
      outcome: 'CANNOT_COMPLETE',
      reason: '缺密封件',
    });
    const input = await commitment(call);
    for (const token of [center.colleague.token, center.clerk.token, center.customerToken]) {
      expect(await refusedAct(app, 'requestCommit', input, token)).toEqual(['NOT_FOUND']);
    }
    await act(app, 'requestCommit', input, center.technician.token);
    // Another one goes next: whoever was there before promises nothing any more.
    await call.dispatch({ leadId: center.colleague.staffId });
    const again = await commitment(call);
    expect(await refusedAct(app, 'requestCommit', again, center.technician.token)).toEqual(['NOT_FOUND']);
    await act(app, 'requestCommit', again, center.colleague.token);
  });

  it('DSP-11 is refused for a time that is over, without words, and when it is done', async () => {
    const call = await new RepairCall(app, center).register();
    const refused = async (given: object) => {
      const [error] = await refusals(
        app,
        'requestCommit',
        await commitment(call, given),
        center.supervisor.token,
      );
      return [error?.extensions.code, error?.extensions.field];
    };
    expect(await refused({ committedAt: '2026-11-23T01:00:00.000Z' })).toEqual([
      'COMMITTED_TIME_IN_PAST',
      'committedAt',
    ]);
    expect(await refused({ explanation: '   ' })).toEqual(['VALIDATION_FAILED', 'explanation']);
    expect(await refused({ version: 99 })).toEqual(['VERSION_CONFLICT', 'version']);
    const input = { requestId: call.requestId, version: await call.requestVersion() };
    await act(app, 'repairRequestCancel', input, center.customerToken);
    expect((await refused({}))[0]).toBe('REQUEST_STEP_REFUSED');
  });
});
