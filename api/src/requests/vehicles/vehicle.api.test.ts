import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { aModel } from '../../../test/customers.ts';
import { act, refusals, refusedAct, seen, type ShownTarget, takeDown } from '../../../test/intake.ts';
import { aCertificate, aColleague } from '../../../test/organization.ts';
import { aCenter, type Center, RepairCall } from '../../../test/repair-call.ts';
import { Role } from '../../kernel/actor.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { ProductCategory } from '../../organization/product-category.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';

let app: TestApp;
let center: Center;
/** A vehicle that is not on file yet. */
let van: { assetId: null; modelId: string; confirmedAsNew: true };

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
  const model = await aModel(app, { category: ProductCategory.VEHICLE });
  van = { assetId: null, modelId: model.id, confirmedAsNew: true };
  const technician = await app.em().findOneOrFail(StaffMember, { id: center.technician.staffId });
  await aCertificate(app, technician, { category: ProductCategory.VEHICLE });
});
afterAll(() => app.close());
// A Saturday: what counts by the clock on the wall waits for no Monday.
beforeEach(() => at('2026-11-21 22:00'));

/** Sets the clock to a moment in Shanghai. */
function at(moment: string): void {
  app.clock.set(new Date(`${moment.replace(' ', 'T')}:00+08:00`));
}
const local = (iso: string) =>
  new Date(Date.parse(iso) + 8 * 3_600_000).toISOString().slice(5, 16).replace('T', ' ');
const told = (targets: readonly ShownTarget[]) =>
  targets.map(({ kind, basis, targetMinutes, dueAt }) => `${kind} ${basis} ${targetMinutes} ${local(dueAt)}`);
const targetsOf = async (number: string) => (await seen(app, number, center.supervisor.token)).targets;

const USUAL = ['ARRIVE ZONE 360 11-23 16:00', 'ACKNOWLEDGE PRODUCT 1440 11-22 22:00'];
const taken = (vehicle: object) => takeDown(app, center, { ...van, vehicle });

const FAULT = 'area distanceKm supplierNeeded handling handlerName contactedAt result filedAt toldAt';
async function faultOf(number: string, token = center.clerk.token) {
  const { repairRequest } = await app.ok<{ repairRequest: { vehicleFault: Record<string, unknown> | null } }>(
    `query ($number: String!) { repairRequest(number: $number) { vehicleFault { ${FAULT} } } }`,
    { number },
    token,
  );
  return repairRequest.vehicleFault;
}

const letter = (requestId: string, given: object = {}) => ({
  requestId,
  handlerName: '江淮底盘服务站',
  channel: 'LETTER',
  to: '合肥市包河区东流路176号',
  words: '车辆底盘异响，请确认处理方案',
  ...given,
});

describe('a body at fault', () => {
  it('DSP-5 has somebody on site within 24 hours within 100 km, by the clock on the wall', async () => {
    const { targets, promise } = await taken({ area: 'BODY', distanceKm: 100 });
    expect(told(targets)).toEqual([...USUAL, 'ARRIVE DISTANCE 1440 11-22 22:00']);
    expect(targets[2]).toMatchObject({ clock: 'AROUND_THE_CLOCK', minutesLeft: 1440, policyVersion: 1 });
    // DSP-13: of all that apply the earliest due is the promise.
    expect(promise).toMatchObject({ basis: 'DISTANCE', targetMinutes: 1440 });
  });

  it('DSP-5 has an answer within 12 hours beyond 100 km', async () => {
    const { targets } = await taken({ area: 'BODY', distanceKm: 101 });
    expect(told(targets)).toEqual([...USUAL, 'ACKNOWLEDGE DISTANCE 720 11-22 10:00']);
  });

  it('DSP-5 has an answer within 12 hours where a supplier is needed, however near', async () => {
    const request = await taken({ area: 'BODY', distanceKm: 5, supplierNeeded: true });
    expect(told(request.targets)).toEqual([...USUAL, 'ACKNOWLEDGE DISTANCE 720 11-22 10:00']);
    at('2026-11-22 10:01');
    const input = { requestId: request.id, handling: '供应商周一派人' };
    await act(app, 'requestAcknowledge', input, center.clerk.token);
    expect((await targetsOf(request.number)).slice(1).map(({ state }) => state)).toEqual(['MET', 'MISSED']);
  });

  it('DSP-5 is recorded later too, and counts from the call; what it promised before is void', async () => {
    const request = await takeDown(app, center, van);
    expect(told(request.targets)).toEqual(USUAL);
    expect(await faultOf(request.number)).toBeNull();
    at('2026-11-21 23:00');
    const record = (given: object) =>
      act(app, 'vehicleFaultRecord', { requestId: request.id, ...given }, center.clerk.token);
    await record({ area: 'BODY', distanceKm: 30 });
    await record({ area: 'BODY', distanceKm: 240 });
    const targets = await targetsOf(request.number);
    expect(told(targets)).toEqual([
      ...USUAL,
      'ARRIVE DISTANCE 1440 11-22 22:00',
      'ACKNOWLEDGE DISTANCE 720 11-22 10:00',
    ]);
    expect(targets.map(({ state }) => state)).toEqual(['RUNNING', 'RUNNING', 'VOID', 'RUNNING']);
    expect(await faultOf(request.number, center.customerToken)).toMatchObject({
      area: 'BODY',
      distanceKm: 240,
      handling: 'NOT_NEEDED',
    });
  });
});

describe('chassis and engine', () => {
  it('DSP-5 is contacted in writing within 12 hours, and the letter is in the log', async () => {
    for (const area of ['CHASSIS', 'ENGINE']) {
      at('2026-11-21 22:00');
      const request = await taken({ area });
      expect(told(request.targets)).toEqual([...USUAL, 'CONTACT_HANDLER PRODUCT 720 11-22 10:00']);
      at('2026-11-22 10:00');
      await act(app, 'vehicleHandlingContact', letter(request.id), center.clerk.token);
      const target = (await targetsOf(request.number))[2];
      expect([target?.state, local(target?.metAt ?? '')]).toEqual(['MET', '11-22 10:00']);
      const [message] = await app.rows<{ channel: string; to: string; text: string }>(
        `select channel, "to", text from outbox_message where request_id = $1 and template = 'vehicle.handling'`,
        [request.id],
      );
      expect(message).toEqual({
        channel: 'LETTER',
        to: '合肥市包河区东流路176号',
        text: `报修 ${request.number} 的处理\n江淮底盘服务站：\n车辆底盘异响，请确认处理方案`,
      });
      const { repairRequest } = await app.ok<{
        repairRequest: { contacts: { edges: { node: { kind: string; party: string; withWhom: string } }[] } };
      }>(
        'query ($number: String!) { repairRequest(number: $number) { contacts { edges { node { kind party withWhom } } } } }',
        { number: request.number },
        center.clerk.token,
      );
      expect(repairRequest.contacts.edges.slice(1).map(({ node }) => node)).toEqual([
        { kind: 'LETTER', party: 'HANDLER', withWhom: '江淮底盘服务站' },
      ]);
    }
  });

  it('DSP-5 is met by a letter that went another way and was logged, not by a call or a message', async () => {
    const request = await taken({ area: 'ENGINE' });
    const contact = {
      requestId: request.id,
      party: 'HANDLER',
      words: '请派服务站处理',
      withWhom: '云内服务站',
    };
    const log = (given: object) => act(app, 'contactLog', { ...contact, ...given }, center.clerk.token);
    await log({ direction: 'OUT', kind: 'CALL' });
    await log({ direction: 'IN', kind: 'EMAIL' });
    await log({ direction: 'OUT', kind: 'EMAIL', party: 'CUSTOMER' });
    expect((await targetsOf(request.number))[2]?.state).toBe('RUNNING');
    await log({ direction: 'OUT', kind: 'EMAIL' });
    expect((await targetsOf(request.number))[2]?.state).toBe('MET');
    expect(await faultOf(request.number)).toMatchObject({ handling: 'CONTACTED', handlerName: '云内服务站' });
    const sms = letter(request.id, { channel: 'SMS' });
    expect(await refusedAct(app, 'vehicleHandlingContact', sms, center.clerk.token)).toEqual([
      'NOT_IN_WRITING',
    ]);
  });

  it('DSP-5 is missed for good by a letter that leaves later', async () => {
    const request = await taken({ area: 'CHASSIS' });
    at('2026-11-22 10:01');
    await act(app, 'vehicleHandlingContact', letter(request.id), center.supervisor.token);
    const target = (await targetsOf(request.number))[2];
    expect([target?.state, local(target?.metAt ?? '')]).toEqual(['MISSED', '11-22 10:01']);
  });

  it('DSP-5 has its result filed and told to the customer, and is not resolved before', async () => {
    at('2026-11-23 09:00');
    const call = await new RepairCall(app, center).register({ ...van, vehicle: { area: 'CHASSIS' } });
    await call.dispatch();
    await call.accept();
    await call.setOut();
    await call.arrive();
    await call.report();
    const signing = { visitId: call.visitId, signerName: '王小明', method: 'TYPED_NAME' };
    const sign =
      'mutation ($input: VoucherSignOnDeviceInput!) { voucherSignOnDevice(input: $input) { state } }';
    const refusedSigning = async () => {
      const before = await app.snapshot();
      const codes = await app.refused(sign, { input: signing }, center.technician.token);
      expect(await app.snapshot()).toBe(before);
      return codes;
    };
    expect(await refusedSigning()).toEqual(['HANDLING_NOT_TOLD']);
    await act(app, 'vehicleHandlingContact', letter(call.requestId), center.clerk.token);
    expect(await refusedSigning()).toEqual(['HANDLING_NOT_TOLD']);
    const filing = { requestId: call.requestId, result: '服务站已更换后桥总成' };
    await act(app, 'vehicleHandlingFile', filing, center.clerk.token);
    expect(await refusedSigning()).toEqual(['HANDLING_NOT_TOLD']);
    await act(app, 'vehicleHandlingTell', { requestId: call.requestId }, center.clerk.token);
    expect((await call.lastMessage('vehicle.result'))?.text).toBe(
      `报修 ${call.number} 的处理结果：服务站已更换后桥总成`,
    );
    const { events } = await seen(app, call.number, center.customerToken);
    expect(events.slice(-3).map(({ text }) => text)).toEqual([
      '已书面联系处理单位',
      '处理结果已归档',
      '处理结果已告知您：服务站已更换后桥总成',
    ]);
    expect(await faultOf(call.number)).toMatchObject({
      handling: 'TOLD',
      result: '服务站已更换后桥总成',
      filedAt: '2026-11-23T01:00:00.000Z',
      toldAt: '2026-11-23T01:00:00.000Z',
    });
    await call.sign();
    expect((await seen(app, call.number, center.clerk.token)).state).toBe('RESOLVED');
  });

  it('DSP-5 takes no step out of order, of the body, of what is no vehicle, or by others', async () => {
    const { id: requestId } = await taken({ area: 'ENGINE' });
    const filing = { requestId, result: '已处理' };
    const by = center.clerk.token;
    expect(await refusedAct(app, 'vehicleHandlingFile', filing, by)).toEqual(['HANDLING_STEP_REFUSED']);
    expect(await refusedAct(app, 'vehicleHandlingTell', { requestId }, by)).toEqual([
      'HANDLING_STEP_REFUSED',
    ]);
    const outsider = (await aCenter(app)).clerk.token;
    for (const token of [center.technician.token, center.customerToken, outsider]) {
      const record = { requestId, area: 'BODY', distanceKm: 1 };
      expect(await refusedAct(app, 'vehicleFaultRecord', record, token)).toEqual(['NOT_FOUND']);
      expect(await refusedAct(app, 'vehicleHandlingContact', letter(requestId), token)).toEqual([
        'NOT_FOUND',
      ]);
      expect(await refusedAct(app, 'vehicleHandlingFile', filing, token)).toEqual(['NOT_FOUND']);
      expect(await refusedAct(app, 'vehicleHandlingTell', { requestId }, token)).toEqual(['NOT_FOUND']);
    }
    const body = await taken({ area: 'BODY', distanceKm: 1 });
    expect(await refusedAct(app, 'vehicleHandlingContact', letter(body.id), by)).toEqual([
      'HANDLING_STEP_REFUSED',
    ]);
    const [nowhere] = await refusals(
      app,
      'vehicleFaultRecord',
      { requestId: body.id, area: 'BODY' },
      center.clerk.token,
    );
    expect([nowhere?.extensions.code, nowhere?.extensions.field]).toEqual([
      'VALIDATION_FAILED',
      'distanceKm',
    ]);
    const pump = await takeDown(app, center, { confirmedAsNew: true });
    const onPump = { requestId: pump.id, area: 'ENGINE' };
    expect(await refusedAct(app, 'vehicleFaultRecord', onPump, by)).toEqual(['NOT_A_VEHICLE']);
  });

  it('DSP-13 voids the clocks of a vehicle when the request is cancelled, and of the chassis when it was the body', async () => {
    const cancelled = await taken({ area: 'CHASSIS' });
    const { id: requestId, version } = cancelled;
    await act(app, 'repairRequestCancel', { requestId, version }, center.customerToken);
    expect((await targetsOf(cancelled.number)).map(({ state }) => state)).toEqual(['VOID', 'VOID', 'VOID']);
    const over = { requestId, area: 'ENGINE' };
    expect(await refusedAct(app, 'vehicleFaultRecord', over, center.clerk.token)).toEqual([
      'REQUEST_STEP_REFUSED',
    ]);
    const other = await taken({ area: 'ENGINE' });
    const found = { requestId: other.id, area: 'BODY', distanceKm: 20 };
    await act(app, 'vehicleFaultRecord', found, center.clerk.token);
    const targets = await targetsOf(other.number);
    expect(targets.slice(2).map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'CONTACT_HANDLER VOID',
      'ARRIVE RUNNING',
    ]);
  });

  it('DSP-9 stops and runs on with the other clocks, also where it is promised later, and keeps its policy version', async () => {
    at('2026-11-23 09:00');
    const request = await takeDown(app, center, van);
    const input = { requestId: request.id };
    await act(app, 'targetPause', { ...input, reason: 'CUSTOMER_ASKED_FOR_LATER' }, center.supervisor.token);
    at('2026-11-23 11:00');
    await act(app, 'vehicleFaultRecord', { ...input, area: 'BODY', distanceKm: 50 }, center.clerk.token);
    const before = (await targetsOf(request.number))[2];
    expect(before).toMatchObject({ state: 'PAUSED', minutesLeft: 1440 });
    await act(app, 'targetResume', input, center.supervisor.token);
    const headquarters = await app.em().findOneOrFail(Branch, { code: 'HQ' });
    const administrator = await aColleague(app, headquarters, Role.ADMINISTRATOR);
    await act(
      app,
      'policyPublish',
      {
        key: 'targets.vehicleArrive',
        productCategory: 'VEHICLE',
        value: '{"withinKm":200,"minutes":600,"clock":"AROUND_THE_CLOCK"}',
        effectiveFrom: '2026-11-23',
      },
      administrator.token,
    );
    const [, , open] = await targetsOf(request.number);
    expect(open).toMatchObject({ state: 'RUNNING', targetMinutes: 1440, policyVersion: 1 });
    expect(local(open!.dueAt)).toBe('11-24 11:00');
    at('2026-11-23 11:01');
    const { targets } = await taken({ area: 'BODY', distanceKm: 150 });
    expect(targets[2]).toMatchObject({ basis: 'DISTANCE', targetMinutes: 600 });
  });
});
