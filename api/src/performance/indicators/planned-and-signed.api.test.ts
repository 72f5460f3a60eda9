import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { figuresOf } from '../../../test/indicators.ts';
import { aCenter, type Center, RepairCall } from '../../../test/repair-call.ts';
import { aCoveredUnit, WorkshopJob } from '../../../test/workshop-job.ts';
import { MaintenanceContract } from '../../contracts/maintenance-contract.ts';
import { RenewalResult, RenewalVisit } from '../../contracts/renewal-visit.ts';

let app: TestApp;
let center: Center;

const at = (shanghai: string): void => app.clock.set(new Date(`${shanghai.replace(' ', 'T')}:00+08:00`));

beforeAll(async () => {
  app = await startTestApp();
});
beforeEach(async () => {
  at('2026-11-23 09:00');
  await app.rows('delete from attempt_count');
  center = await aCenter(app);
});
afterAll(() => app.close());

const share = async (indicator: string) => {
  const found = await figuresOf(app, center.technician.staffId, center.supervisor.token);
  const { numerator, denominator } = found[indicator]!;
  return [numerator, denominator];
};

/** A call whose visit is planned for Wednesday at ten, while it is Monday, nine o'clock. */
async function planned(): Promise<RepairCall> {
  at('2026-11-23 09:00');
  const call = await new RepairCall(app, center).register();
  return call.dispatch({ plannedAt: '2026-11-25T02:00:00.000Z' });
}

describe('a visit that came to nothing', () => {
  it('KPI-1 counts as unaccepted and not against the plan where the technician declined it', async () => {
    const call = await planned();
    at('2026-11-23 09:10');
    await call.step('visitDecline', 'VisitReasonInput', { reason: '家中有急事' });
    at('2026-11-27 09:00');
    expect(await share('ACCEPTANCE_IN_TIME')).toEqual([0, 1]);
    expect(await share('PLAN_COMPLETION')).toEqual([0, null]);
  });

  it('KPI-1 counts as accepted and not against the plan where the customer was absent', async () => {
    const call = await planned();
    at('2026-11-23 09:10');
    await call.accept();
    at('2026-11-25 09:30');
    await call.setOut();
    at('2026-11-25 10:00');
    await call.arrive();
    await call.step('visitNoShow', 'VisitReasonInput', { reason: '敲门无人应答' });
    at('2026-11-27 09:00');
    expect(await share('ACCEPTANCE_IN_TIME')).toEqual([1, 1]);
    expect(await share('PLAN_COMPLETION')).toEqual([0, null]);
  });

  it('KPI-1 counts for nobody where it was cancelled before it was accepted', async () => {
    const call = await planned();
    at('2026-11-23 09:10');
    const input = {
      requestId: call.requestId,
      version: await call.requestVersion(),
      reason: '客户已自行修好',
    };
    await app.ok(
      'mutation ($input: RepairRequestCancelInput!) { repairRequestCancel(input: $input) { state } }',
      { input },
      center.clerk.token,
    );
    at('2026-11-27 09:00');
    expect(await share('ACCEPTANCE_IN_TIME')).toEqual([0, null]);
    expect(await share('PLAN_COMPLETION')).toEqual([0, null]);
  });

  it('KPI-1 counts against the plan, and as unaccepted, where nothing was done about it', async () => {
    await planned();
    at('2026-11-25 20:00');
    expect(await share('ACCEPTANCE_IN_TIME')).toEqual([0, 1]);
    // Its day is not over yet.
    expect(await share('PLAN_COMPLETION')).toEqual([0, null]);
    at('2026-11-26 09:00');
    expect(await share('PLAN_COMPLETION')).toEqual([0, 1]);
  });
});

describe('a renewal visit of a technician', () => {
  /** One for each contract, due on the 25th. */
  async function aRenewal(number: string): Promise<RenewalVisit> {
    return app.seed((em) => {
      const contract = Object.assign(new MaintenanceContract(), {
        customerId: center.customer.id,
        branchId: center.branch.id,
        number,
        startsOn: '2025-12-26',
        endsOn: '2026-12-25',
        priceAmount: 120_000,
        coversLabour: true,
        coversParts: false,
        registeredAt: app.clock.now(),
      });
      const visit = Object.assign(new RenewalVisit(), {
        contractId: contract.id,
        branchId: center.branch.id,
        dueOn: '2026-11-25',
        assigneeId: center.technician.staffId,
      });
      em.persist([contract, visit]);
      return visit;
    });
  }
  const change = (visit: RenewalVisit, change: (one: RenewalVisit) => void) =>
    app.seed(async (em) => {
      change(await em.findOneOrFail(RenewalVisit, { id: visit.id }));
    });
  const done = (visit: RenewalVisit) =>
    change(visit, (one) =>
      one.complete({ result: RenewalResult.DECLINED, note: null, at: app.clock.now(), byName: '陈师傅' }),
    );

  it('KPI-1 counts as planned: done by its day, late, missed or withdrawn', async () => {
    const { branch } = center;
    const onItsDay = await aRenewal(`${branch.code}-1`);
    const late = await aRenewal(`${branch.code}-2`);
    await aRenewal(`${branch.code}-3`);
    const withdrawn = await aRenewal(`${branch.code}-4`);
    await change(withdrawn, (one) => one.withdraw());
    // Nothing is due yet.
    expect(await share('PLAN_COMPLETION')).toEqual([0, null]);
    at('2026-11-25 23:30');
    await done(onItsDay);
    expect(await share('PLAN_COMPLETION')).toEqual([1, 1]);
    at('2026-11-26 00:30');
    await done(late);
    expect(await share('PLAN_COMPLETION')).toEqual([1, 3]);
  });
});

describe('a repair in the workshop', () => {
  it('KPI-1 counts as accurate signed once at its return, not signed again, and as no first-time fix', async () => {
    const returned = async (): Promise<WorkshopJob> => {
      const asset = await aCoveredUnit(app, center);
      const job = new WorkshopJob(app, { ...center, asset });
      await job.toArrival();
      await job.report();
      await job.takeIn();
      await job.bookIn();
      await job.record();
      await job.finish();
      await job.inspect();
      await job.bookOut();
      return job.giveBack();
    };
    const archived = async (job: WorkshopJob): Promise<void> => {
      await job.handIn();
      await job.strikeOff();
      await job.archive();
    };
    const once = await returned();
    expect(await share('VOUCHER_ACCURACY')).toEqual([0, null]);
    await archived(once);
    // The receipt for the unit was signed as well, which is no second signature of the voucher.
    expect(await share('VOUCHER_ACCURACY')).toEqual([1, 1]);
    const again = await returned();
    await again.report({ version: 1, advice: '每月检查' });
    await again.sign();
    await archived(again);
    expect(await share('VOUCHER_ACCURACY')).toEqual([1, 2]);
    expect(await share('FIRST_TIME_FIX')).toEqual([0, 2]);
    expect(await share('RESOLUTION_RATE')).toEqual([2, 2]);
  });
});
