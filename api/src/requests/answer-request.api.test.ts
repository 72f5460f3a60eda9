import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MONDAY_NINE, startTestApp, type TestApp } from '../../test/app.ts';
import { aModel } from '../../test/customers.ts';
import { act, refusals, refusedAct, seen, type ShownTarget, submit, takeDown } from '../../test/intake.ts';
import { aCertificate } from '../../test/organization.ts';
import { aCenter, type Center, RepairCall } from '../../test/repair-call.ts';
import { ProductCategory } from '../organization/product-category.ts';
import { StaffMember } from '../organization/staff/staff-member.ts';

let app: TestApp;
let center: Center;
/** A switch: communication equipment. */
let line: { assetId: null; modelId: string; confirmedAsNew: true };

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
  const model = await aModel(app, { category: ProductCategory.COMMUNICATION_EQUIPMENT });
  line = { assetId: null, modelId: model.id, confirmedAsNew: true };
  const technician = await app.em().findOneOrFail(StaffMember, { id: center.technician.staffId });
  await aCertificate(app, technician, { category: ProductCategory.COMMUNICATION_EQUIPMENT });
});
afterAll(() => app.close());

/** Sets the clock to a moment in Shanghai. */
function at(moment: string): Date {
  const instant = new Date(`${moment.replace(' ', 'T')}:00+08:00`);
  app.clock.set(instant);
  return instant;
}
const local = (iso: string) =>
  new Date(Date.parse(iso) + 8 * 3_600_000).toISOString().slice(5, 16).replace('T', ' ');
const told = (targets: readonly ShownTarget[]) =>
  targets.map(({ kind, basis, targetMinutes, dueAt }) => `${kind} ${basis} ${targetMinutes} ${local(dueAt)}`);
const targetsOf = async (number: string) => (await seen(app, number, center.supervisor.token)).targets;

describe('communication equipment', () => {
  it('DSP-4 is acknowledged within 30 minutes, day and night', async () => {
    // Saturday night: nobody works until Monday, 8:30.
    at('2026-11-21 23:45');
    const { targets } = await takeDown(app, center, line);
    expect(told(targets)).toEqual(['ARRIVE ZONE 360 11-23 16:00', 'ACKNOWLEDGE PRODUCT 30 11-22 00:15']);
    expect(targets.map(({ clock, minutesLeft }) => [clock, minutesLeft])).toEqual([
      ['WORKING', 360],
      ['AROUND_THE_CLOCK', 30],
    ]);
  });

  it('DSP-4 is answered within 2 hours and somebody on site within 4 in an EMERGENCY, in every zone', async () => {
    at('2026-11-21 23:00');
    const { targets, promise } = await takeDown(app, center, { ...line, grade: 'EMERGENCY' });
    expect(told(targets)).toEqual([
      'ARRIVE ZONE 360 11-23 16:00',
      'ARRIVE GRADE 240 11-22 03:00',
      'ACKNOWLEDGE PRODUCT 30 11-21 23:30',
      'ACKNOWLEDGE GRADE 120 11-22 01:00',
    ]);
    expect(promise).toMatchObject({ kind: 'ARRIVE', targetMinutes: 240 });
  });

  it('DSP-4 has these targets from the call on when it is graded later', async () => {
    at('2026-11-23 09:00');
    const filed = await takeDown(app, center, line);
    at('2026-11-23 09:20');
    const input = { requestId: filed.id, version: filed.version, grade: 'EMERGENCY', faultType: 'NO_SIGNAL' };
    await act(app, 'repairRequestClassify', input, center.clerk.token);
    expect(told(await targetsOf(filed.number)).slice(2)).toEqual([
      'ARRIVE GRADE 240 11-23 13:00',
      'ACKNOWLEDGE GRADE 120 11-23 11:00',
    ]);
  });

  it('DSP-4 is diagnosed within 1 hour of arrival, by the clock on the wall', async () => {
    at('2026-11-23 11:30');
    const call = await new RepairCall(app, center).register(line);
    await call.dispatch();
    await call.accept();
    await call.setOut();
    await call.arrive();
    const [diagnose] = (await targetsOf(call.number)).filter(({ kind }) => kind === 'DIAGNOSE');
    expect(diagnose).toMatchObject({ targetMinutes: 60, state: 'RUNNING', clock: 'AROUND_THE_CLOCK' });
    // Lunch begins at 12:00, and the hour runs on.
    expect(local(diagnose!.dueAt)).toBe('11-23 12:30');
    at('2026-11-23 12:10');
    await call.diagnose();
    const done = (await targetsOf(call.number)).find(({ kind }) => kind === 'DIAGNOSE');
    expect([done?.state, local(done?.metAt ?? '')]).toEqual(['MET', '11-23 12:10']);
  });

  it('DSP-4 promises no hour for a fault that is marked complex, before the arrival or after it', async () => {
    at('2026-11-23 14:00');
    const mark = async (call: RepairCall) => ({
      requestId: call.requestId,
      version: await call.requestVersion(),
      reason: '光缆中断，需逐段排查',
    });
    const before = await new RepairCall(app, center).register(line);
    await before.dispatch();
    const input = await mark(before);
    for (const token of [center.clerk.token, center.technician.token, center.customerToken]) {
      expect(await refusedAct(app, 'repairRequestMarkComplex', input, token)).toEqual(['NOT_FOUND']);
    }
    await act(app, 'repairRequestMarkComplex', input, center.supervisor.token);
    await before.accept();
    await before.setOut();
    await before.arrive();
    expect((await targetsOf(before.number)).map(({ kind }) => kind)).not.toContain('DIAGNOSE');

    const after = await new RepairCall(app, center).register(line);
    await after.dispatch();
    await after.accept();
    await after.setOut();
    await after.arrive();
    await act(app, 'repairRequestMarkComplex', await mark(after), center.supervisor.token);
    const diagnose = (await targetsOf(after.number)).find(({ kind }) => kind === 'DIAGNOSE');
    expect(diagnose?.state).toBe('VOID');
    const { lastEvent, events } = await seen(app, after.number, center.customerToken);
    expect(lastEvent?.kind).toBe('MARKED_COMPLEX');
    expect(events.at(-1)?.text).toBe('故障复杂，需要更多时间诊断：光缆中断，需逐段排查');
    const [again] = await refusals(
      app,
      'repairRequestMarkComplex',
      await mark(after),
      center.supervisor.token,
    );
    expect(again?.extensions.code).toBe('REQUEST_STEP_REFUSED');
  });
});

describe('the first answer', () => {
  it('DSP-4 comes within 24 hours to any request of other categories, advice among them', async () => {
    // Friday evening: the 24 hours do not wait for Monday.
    at('2026-11-27 18:30');
    const repair = await submit(app, center, { confirmedAsNew: true });
    expect(told(repair.targets)).toEqual([
      'ARRIVE ZONE 360 11-30 16:00',
      'ACKNOWLEDGE PRODUCT 1440 11-28 18:30',
    ]);
    const advice = await submit(app, center, { assetId: null, kind: 'CONSULTATION' });
    expect(told(advice.targets)).toEqual(['ACKNOWLEDGE PRODUCT 1440 11-28 18:30']);
    expect(repair.targets.some(({ kind }) => kind === 'DIAGNOSE')).toBe(false);
  });

  it('DSP-4 counts the 24 hours of other categories day and night, and misses them for good after that', async () => {
    // Saturday, three o'clock in the morning.
    at('2026-11-28 03:00');
    const inTime = await takeDown(app, center, { confirmedAsNew: true, grade: 'HIGH' });
    const late = await takeDown(app, center, { confirmedAsNew: true, grade: 'EMERGENCY' });
    const answerOf = async (number: string) =>
      (await targetsOf(number)).filter(({ kind }) => kind === 'ACKNOWLEDGE');
    expect(told(await answerOf(late.number))).toEqual(['ACKNOWLEDGE PRODUCT 1440 11-29 03:00']);
    at('2026-11-29 03:00');
    await act(app, 'requestAcknowledge', { requestId: inTime.id, handling: '周一上门' }, center.clerk.token);
    expect(await answerOf(inTime.number)).toMatchObject([{ state: 'MET', clock: 'AROUND_THE_CLOCK' }]);
    at('2026-11-29 03:01');
    await act(app, 'requestAcknowledge', { requestId: late.id, handling: '周一上门' }, center.clerk.token);
    expect(await answerOf(late.number)).toMatchObject([{ state: 'MISSED', targetMinutes: 1440 }]);
  });

  it('DSP-4 tells the customer how it will be handled, and meets the target', async () => {
    at('2026-11-23 16:00');
    const request = await takeDown(app, center, { ...line, grade: 'EMERGENCY' });
    at('2026-11-23 16:20');
    const input = { requestId: request.id, handling: '今晚派两名技术员携备用板卡到场' };
    await act(app, 'requestAcknowledge', input, center.clerk.token);
    const answered = await seen(app, request.number, center.customerToken);
    expect(answered.events.at(-1)).toMatchObject({
      kind: 'ACKNOWLEDGED',
      text: '已答复：今晚派两名技术员携备用板卡到场',
    });
    expect(answered.targets.slice(2).map(({ state, metAt }) => [state, local(metAt ?? '')])).toEqual([
      ['MET', '11-23 16:20'],
      ['MET', '11-23 16:20'],
    ]);
    const [message] = await app.rows<{ text: string }>(
      "select text from outbox_message where request_id = $1 and template = 'request.acknowledged'",
      [request.id],
    );
    expect(message?.text).toBe(`报修 ${request.number}：今晚派两名技术员携备用板卡到场`);
    const [again] = await refusals(app, 'requestAcknowledge', input, center.supervisor.token);
    expect(again?.extensions.code).toBe('ALREADY_ACKNOWLEDGED');
  });

  it('DSP-4 is missed by an answer that comes later', async () => {
    at('2026-11-23 16:00');
    const request = await takeDown(app, center, line);
    at('2026-11-23 16:31');
    await act(
      app,
      'requestAcknowledge',
      { requestId: request.id, handling: '明早上门' },
      center.supervisor.token,
    );
    const [, answer] = await targetsOf(request.number);
    expect(answer).toMatchObject({ kind: 'ACKNOWLEDGE', state: 'MISSED' });
    expect(local(answer?.metAt ?? '')).toBe('11-23 16:31');
  });

  it('DSP-4 is given by a planned visit too, of which the customer is told', async () => {
    app.clock.set(MONDAY_NINE);
    const call = await new RepairCall(app, center).register();
    await call.dispatch();
    const [, answer] = await targetsOf(call.number);
    expect(answer).toMatchObject({ kind: 'ACKNOWLEDGE', state: 'MET' });
    const input = { requestId: call.requestId, handling: '已派工' };
    expect(await refusedAct(app, 'requestAcknowledge', input, center.clerk.token)).toEqual([
      'ALREADY_ACKNOWLEDGED',
    ]);
  });

  it('DSP-4 is given by clerks and supervisors, in words, while the request is open', async () => {
    const request = await submit(app, center, { confirmedAsNew: true });
    const input = { requestId: request.id, handling: '明早上门' };
    for (const token of [center.technician.token, center.customerToken]) {
      expect(await refusedAct(app, 'requestAcknowledge', input, token)).toEqual(['NOT_FOUND']);
    }
    const blank = { ...input, handling: '   ' };
    expect(await refusedAct(app, 'requestAcknowledge', blank, center.clerk.token)).toEqual([
      'VALIDATION_FAILED',
    ]);
    const { id: requestId, version } = request;
    await act(app, 'repairRequestCancel', { requestId, version }, center.customerToken);
    expect(await refusedAct(app, 'requestAcknowledge', input, center.clerk.token)).toEqual([
      'REQUEST_STEP_REFUSED',
    ]);
  });
});
