import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { anAsset } from '../../test/customers.ts';
import { act, refusedAct, seen, type ShownTarget } from '../../test/intake.ts';
import { aCenter, type Center, RepairCall } from '../../test/repair-call.ts';
import { pinWarranty } from '../assets/asset-warranty.ts';
import { type Asset, ProofState } from '../assets/asset.ts';
import { sweepTargets } from './sweep-targets.ts';

let app: TestApp;
let center: Center;

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
});
afterAll(() => app.close());
// The notice: Monday, 9:00 in Shanghai.
beforeEach(() => app.clock.set(new Date('2026-11-23T01:00:00Z')));

const DUE = '2026-11-30T01:00:00.000Z';

/** A call about a unit, with the cause found at an instant; inside the warranty unless another unit is given. */
async function diagnosed(
  cause: string,
  at = '2026-11-23T03:00:00Z',
  given: object = {},
): Promise<RepairCall> {
  const call = await new RepairCall(app, center).register(given);
  await call.dispatch();
  await call.accept();
  await call.setOut();
  await call.arrive();
  app.clock.set(new Date(at));
  await call.diagnose({ faultCause: cause });
  return call;
}

async function repairOf(call: RepairCall, token = center.supervisor.token): Promise<ShownTarget | undefined> {
  return (await seen(app, call.number, token)).targets.find(({ kind }) => kind === 'RESOLVE');
}

async function again(call: RepairCall, faultCause: string): Promise<void> {
  const [found] = await app.rows<{ version: number }>('select version from diagnosis where visit_id = $1', [
    call.visitId,
  ]);
  await call.diagnose({ faultCause, version: found?.version });
}

async function aPump(given: Partial<Asset>): Promise<Asset> {
  const asset = await anAsset(app, center.customer, center.model, given);
  await app.seed((em) => pinWarranty(em, asset, center.model));
  return asset;
}

function sweep(): Promise<void> {
  const { clock, settings, orm, jobs } = app.app.platform;
  const work = app.seed as Parameters<typeof sweepTargets.run>[1]['work'];
  return sweepTargets.run({}, { clock, settings, pool: orm.pool, jobs, lastTry: false, work });
}

describe('a quality fault inside the warranty', () => {
  it('ENT-6 is repaired within 7 days of the notice, whichever fault of quality it is; customer and staff see by when', async () => {
    for (const cause of ['DESIGN_OR_MANUFACTURE', 'STORAGE_OR_TRANSPORT']) {
      app.clock.set(new Date('2026-11-23T01:00:00Z'));
      const call = await diagnosed(cause);
      for (const token of [center.customerToken, center.clerk.token]) {
        expect(await repairOf(call, token)).toMatchObject({
          kind: 'RESOLVE',
          basis: 'WARRANTY',
          state: 'RUNNING',
          dueAt: DUE,
          targetMinutes: 10_080,
          clock: 'AROUND_THE_CLOCK',
          policyVersion: 1,
        });
      }
    }
  });

  it('ENT-6 counts from the notice that came before the register knew of it', async () => {
    const call = await diagnosed('DESIGN_OR_MANUFACTURE', undefined, {
      channel: 'LETTER',
      receivedAt: '2026-11-20T02:30:00.000Z',
    });
    expect(await repairOf(call)).toMatchObject({ dueAt: '2026-11-27T02:30:00.000Z' });
  });

  it('ENT-6 is met when the request is resolved, and missed for good when that comes later', async () => {
    const inTime = await diagnosed('DESIGN_OR_MANUFACTURE');
    await inTime.report();
    app.clock.set(new Date(DUE));
    await inTime.sign();
    expect(await repairOf(inTime)).toMatchObject({ state: 'MET', metAt: DUE });

    app.clock.set(new Date('2026-11-23T01:00:00Z'));
    const late = await diagnosed('DESIGN_OR_MANUFACTURE');
    await late.report();
    app.clock.set(new Date('2026-11-30T01:01:00.000Z'));
    await sweep();
    expect(await repairOf(late)).toMatchObject({ state: 'MISSED', metAt: null });
    const [alert] = await app.rows<{ subject: { ZH: string } }>(
      "select subject from alert where request_id = $1 and kind = 'TARGET_MISSED' and subject->>'ZH' like '%修复%'",
      [late.requestId],
    );
    expect(alert?.subject.ZH).toBe(`报修 ${late.number} 的修复时限 11月30日 09:00 已错过。`);
    await late.sign();
    expect(await repairOf(late)).toMatchObject({ state: 'MISSED', metAt: '2026-11-30T01:01:00.000Z' });
    // It was promised all the same, and missed stays missed.
    await again(late, 'CUSTOMER_CAUSE');
    expect(await repairOf(late)).toMatchObject({ state: 'MISSED' });
  });

  it('ENT-6 is void when the cause turns out to be the customer’s, and promised again when it does not', async () => {
    const call = await diagnosed('DESIGN_OR_MANUFACTURE');
    await again(call, 'CUSTOMER_CAUSE');
    expect(await repairOf(call)).toMatchObject({ state: 'VOID' });
    await again(call, 'STORAGE_OR_TRANSPORT');
    const { targets } = await seen(app, call.number, center.customerToken);
    expect(
      targets.filter(({ kind }) => kind === 'RESOLVE').map(({ state, dueAt }) => [state, dueAt]),
    ).toEqual([
      ['VOID', DUE],
      ['RUNNING', DUE],
    ]);
    await again(call, 'DESIGN_OR_MANUFACTURE');
    const after = await seen(app, call.number, center.customerToken);
    expect(after.targets.filter(({ kind }) => kind === 'RESOLVE')).toHaveLength(2);
  });

  it('ENT-6 is promised for no fault of the customer, and for none reported outside the warranty', async () => {
    expect(await repairOf(await diagnosed('CUSTOMER_CAUSE'))).toBeUndefined();
    // Six months for pumps, from 23 May on: over on the day of the notice.
    const expired = await aPump({ proofState: ProofState.VERIFIED, purchasedOn: '2026-05-22' });
    const late = await diagnosed('DESIGN_OR_MANUFACTURE', undefined, { assetId: expired.id });
    expect(await repairOf(late)).toBeUndefined();
    const unproven = await aPump({ proofState: ProofState.NONE, purchasedOn: '2026-11-01' });
    const claimed = await diagnosed('DESIGN_OR_MANUFACTURE', undefined, { assetId: unproven.id });
    expect(await repairOf(claimed)).toBeUndefined();
  });

  it('ENT-6 holds for a unit that was inside the warranty on the day of the notice and is not any more', async () => {
    const lastDay = await aPump({ proofState: ProofState.VERIFIED, purchasedOn: '2026-05-24' });
    const call = await diagnosed('DESIGN_OR_MANUFACTURE', '2026-11-26T03:00:00Z', { assetId: lastDay.id });
    expect(await repairOf(call)).toMatchObject({ state: 'RUNNING', dueAt: DUE });
  });

  it('ENT-6 is not promised by a cause that somebody records who was not there', async () => {
    const call = await new RepairCall(app, center).toArrival();
    const input = call.diagnosisInput();
    for (const token of [center.customerToken, center.clerk.token, center.colleague.token]) {
      expect(await refusedAct(app, 'diagnosisRecord', input, token)).toEqual(['NOT_FOUND']);
    }
    expect(await repairOf(call)).toBeUndefined();
    await act(app, 'diagnosisRecord', input, center.technician.token);
    expect(await repairOf(call)).toMatchObject({ state: 'RUNNING' });
  });

  it('DSP-9 stops it with the other clocks, and it runs on when somebody is there', async () => {
    const call = await diagnosed('DESIGN_OR_MANUFACTURE');
    await call.complete({ outcome: 'CANNOT_COMPLETE', reason: '缺密封件' });
    const pause = { requestId: call.requestId, reason: 'CUSTOMER_ASKED_FOR_LATER' };
    await act(app, 'targetPause', pause, center.supervisor.token);
    expect(await repairOf(call)).toMatchObject({ state: 'PAUSED' });
    app.clock.set(new Date('2026-11-24T03:00:00Z'));
    await call.dispatch();
    await call.accept();
    await call.setOut();
    await call.arrive();
    expect(await repairOf(call)).toMatchObject({ state: 'RUNNING', dueAt: '2026-12-01T01:00:00.000Z' });
  });
});
