import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { aTill, BillingJob } from '../../../test/billing-job.ts';
import { act } from '../../../test/intake.ts';
import { figuresOf, type Figure } from '../../../test/indicators.ts';
import { aColleague } from '../../../test/organization.ts';
import { aCenter, type Center, RepairCall } from '../../../test/repair-call.ts';
import { ANSWER, ratings, runSurveys, surveyToken } from '../../../test/surveys.ts';
import { Role } from '../../kernel/actor.ts';
import { Branch, BranchKind } from '../../organization/branches/branch.ts';
import { Indicator } from '../../policy/assessment-words.ts';

let app: TestApp;
let center: Center;
let department: string;
let figures: Record<string, Figure>;

const setClock = (shanghai: string): void => app.clock.set(new Date(`${shanghai}:00+08:00`));
const counted = (name: string, of = figures) => {
  const { numerator, denominator, value } = of[name]!;
  return { numerator, denominator, value };
};

/** Monday: reported at 9:00, there at 10:00, done on the spot. */
async function fixedAtOnce(): Promise<RepairCall> {
  setClock('2026-11-23T09:00');
  const call = await new RepairCall(app, center).register();
  await call.dispatch({ plannedAt: call.inMinutes(60) });
  setClock('2026-11-23T09:10');
  await call.accept();
  await call.setOut();
  setClock('2026-11-23T10:00');
  await call.arrive();
  await call.report();
  await call.sign();
  await call.complete();
  await call.handIn();
  await call.strikeOff();
  return call.archive();
}

/** Monday: there after two hours, in vain; once more, planned for Wednesday, done on Thursday; the report is sent back once. */
async function fixedLater(): Promise<RepairCall> {
  setClock('2026-11-23T11:00');
  const call = await new RepairCall(app, center).register({ faultType: 'NO_POWER' });
  await call.dispatch({ plannedAt: call.inMinutes(120) });
  setClock('2026-11-23T11:45');
  await call.accept();
  await call.setOut();
  setClock('2026-11-23T13:00');
  await call.arrive();
  await call.complete({ outcome: 'CANNOT_COMPLETE', reason: '缺备件' });
  setClock('2026-11-24T09:00');
  await call.dispatch({ plannedAt: '2026-11-25T02:00:00.000Z' });
  await call.accept();
  setClock('2026-11-26T08:40');
  await call.setOut();
  setClock('2026-11-26T09:00');
  await call.arrive();
  // 1,020 minutes of work cost 1,020.00 yuan: more than the 1,000.00 of policy.
  await call.report({ minutes: [{ category: 'WARRANTY', minutes: 1_020 }] });
  await call.sign();
  await call.complete();
  await call.handIn();
  const [report] = await app.rows<{ reportId: string; version: number }>(
    'select id as "reportId", version from service_report where request_id = $1',
    [call.requestId],
  );
  const sentBack = { ...report, approved: false, remarks: '未写明更换原因' };
  await act(app, 'serviceReportReview', sentBack, center.supervisor.token);
  await call.report({ version: 1, minutes: [{ category: 'WARRANTY', minutes: 1_020 }], advice: '每月检查' });
  await call.sign();
  await call.handIn();
  await call.strikeOff();
  return call.archive();
}

/** Thursday: planned for the same day, reached on Friday long after the promise, and not finished. */
async function reachedLate(): Promise<RepairCall> {
  setClock('2026-11-26T09:30');
  const call = await new RepairCall(app, center).register();
  await call.dispatch({ plannedAt: call.inMinutes(120) });
  await call.accept();
  setClock('2026-11-27T15:00');
  await call.setOut();
  setClock('2026-11-27T16:00');
  return call.arrive();
}

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
  const headquarters = await app.em().findOneOrFail(Branch, { kind: BranchKind.HEADQUARTERS });
  department = (await aColleague(app, headquarters, Role.SERVICE_DEPARTMENT)).token;
  const fixed = await fixedAtOnce();
  setClock('2026-11-24T08:30');
  await runSurveys(app);
  const token = await surveyToken(app, { ...fixed, id: fixed.requestId, customer: center.customer });
  await app.ok(ANSWER, { input: { token, ratings: ratings() } });
  await fixedLater();
  await reachedLate();
  setClock('2026-11-30T09:00');
  figures = await figuresOf(app, center.technician.staffId, department);
});
afterAll(() => app.close());

describe('the indicators of a technician', () => {
  it('KPI-1 are "no data" and never nought where no record says anything', async () => {
    const none = await figuresOf(app, center.colleague.staffId, department);
    expect(Object.keys(none)).toEqual(Object.values(Indicator));
    for (const indicator of Object.values(Indicator)) {
      expect([indicator, none[indicator]]).toMatchObject([
        indicator,
        { numerator: 0, denominator: null, value: null, points: null },
      ]);
    }
    // Nor in a month before the first record.
    const before = await figuresOf(app, center.technician.staffId, department, '2026-10');
    for (const indicator of Object.values(Indicator)) expect(before[indicator]?.denominator).toBeNull();
  });

  it('KPI-1 count response time as the mean from report to arrival', () => {
    // 60 minutes, 120 minutes, and from Thursday 9:30 to Friday 16:00: 1,830.
    expect(counted('RESPONSE_TIME')).toEqual({ numerator: 2_010, denominator: 3, value: 670 });
    expect(figures.RESPONSE_TIME).toMatchObject({ unit: 'MINUTES', points: 71.3 });
  });

  it('KPI-1 count arrivals on time by the promise, six working hours in town', () => {
    expect(counted('ARRIVAL_ON_TIME')).toEqual({ numerator: 2, denominator: 3, value: 66.7 });
  });

  it('KPI-1 count as finished on time what was finished in time after the dispatch', () => {
    expect(counted('FINISHED_ON_TIME')).toEqual({ numerator: 1, denominator: 2, value: 50 });
  });

  it('KPI-1 count as first-time fix what the first visit resolved; an unfinished one is not counted yet', () => {
    expect(counted('FIRST_TIME_FIX')).toEqual({ numerator: 1, denominator: 2, value: 50 });
  });

  it('KPI-1 count resolved requests of those visited', () => {
    expect(counted('RESOLUTION_RATE')).toEqual({ numerator: 2, denominator: 3, value: 66.7 });
  });

  it('KPI-1 count as accurate the vouchers signed once, with no report sent back', () => {
    expect(counted('VOUCHER_ACCURACY')).toEqual({ numerator: 1, denominator: 2, value: 50 });
  });

  it('KPI-1 count calls whose customer answered', () => {
    expect(counted('CALL_BACK_RATE')).toEqual({ numerator: 1, denominator: 2, value: 50 });
  });

  it('KPI-1 count planned visits done on their day', () => {
    expect(counted('PLAN_COMPLETION')).toEqual({ numerator: 1, denominator: 4, value: 25 });
  });

  it('KPI-1 count visits accepted within the 30 minutes of policy', () => {
    expect(counted('ACCEPTANCE_IN_TIME')).toEqual({ numerator: 3, denominator: 4, value: 75 });
  });

  it('KPI-1 count jobs whose cost is within policy', () => {
    expect(counted('COST_CONTROL')).toEqual({ numerator: 1, denominator: 2, value: 50 });
  });

  it('KPI-1 count the range of services by product category and fault', () => {
    expect(counted('SERVICE_RANGE')).toEqual({ numerator: 2, denominator: 1, value: 2 });
  });

  it('KPI-1 leave out what is without a source yet: no rating, no complaint, no invoice', () => {
    for (const name of ['SURVEY_ATTITUDE', 'SATISFACTION_RATE', 'COLLECTION_RATE'])
      expect(counted(name)).toEqual({ numerator: 0, denominator: null, value: null });
    expect(counted('VERIFIED_COMPLAINTS')).toEqual({ numerator: 0, denominator: 3, value: 0 });
  });

  it('KPI-1 are those of the period alone, a quarter being its three months', async () => {
    const quarter = await figuresOf(app, center.technician.staffId, department, '2026-Q4');
    expect(quarter.RESPONSE_TIME).toEqual(figures.RESPONSE_TIME);
    const december = await figuresOf(app, center.technician.staffId, department, '2026-12');
    expect(december.RESPONSE_TIME?.denominator).toBeNull();
  });

  it('KPI-1 follow the supervisor who confirms a claimed arrival', async () => {
    const own = await aCenter(app);
    setClock('2026-11-23T09:00');
    const call = await new RepairCall(app, own).register();
    await call.dispatch({ plannedAt: call.inMinutes(60) });
    await call.accept();
    await call.setOut();
    setClock('2026-11-23T11:00');
    await call.arrive('2026-11-23T02:00:00.000Z');
    const minutes = async () =>
      (await figuresOf(app, own.technician.staffId, own.supervisor.token)).RESPONSE_TIME?.value;
    expect(await minutes()).toBe(120);
    await call.step('visitConfirmArrival', 'VisitInput', {}, own.supervisor.token);
    expect(await minutes()).toBe(60);
  });

  it('KPI-1 count the collection rate by what was invoiced and paid', async () => {
    setClock('2026-11-23T09:00');
    const till = await aTill(app, await aCenter(app));
    const collected = async () =>
      counted('COLLECTION_RATE', await figuresOf(app, till.technician.staffId, till.supervisor.token));
    const job = new BillingJob(app, till);
    const sent = await job.toSent();
    await job.sign();
    expect(await collected()).toEqual({ numerator: 0, denominator: 25_500, value: 0 });
    await job.one(
      'mutation ($input: InvoiceInput!) { paymentRecord(input: $input) { id version state } }',
      { invoiceId: sent.id, version: sent.version },
      till.accountant.token,
    );
    expect(await collected()).toEqual({ numerator: 25_500, denominator: 25_500, value: 100 });
  });
});
