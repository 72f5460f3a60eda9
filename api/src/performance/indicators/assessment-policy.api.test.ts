import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MONDAY_NINE, startTestApp, type TestApp } from '../../../test/app.ts';
import { figuresOf } from '../../../test/indicators.ts';
import { aColleague } from '../../../test/organization.ts';
import { aBatch } from '../../../test/reviews.ts';
import { aCenter, type Center, RepairCall } from '../../../test/repair-call.ts';
import type { TestStaff } from '../../../test/sign-in.ts';
import { Role } from '../../kernel/actor.ts';
import { Branch, BranchKind } from '../../organization/branches/branch.ts';
import { defaultPolicies } from '../../policy/default-policies.ts';
import { computeIndicators } from './compute-indicators.ts';

const PUBLISH = 'mutation ($input: PolicyPublishInput!) { policyPublish(input: $input) { version } }';
const REOPEN =
  'mutation ($input: RepairRequestReopenInput!) { repairRequestReopen(input: $input) { state } }';

let app: TestApp;
let center: Center;
let administrator: TestStaff;

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
  const headquarters = await app.em().findOneOrFail(Branch, { kind: BranchKind.HEADQUARTERS });
  administrator = await aColleague(app, headquarters, Role.ADMINISTRATOR);
});
beforeEach(() => app.clock.set(MONDAY_NINE));
afterAll(() => app.close());

const inputOf = (key: string, value: object, effectiveFrom: string, branchId?: string) => ({
  input: { key, value: JSON.stringify(value), effectiveFrom, branchId },
});
const publish = (key: string, value: object, effectiveFrom: string, branchId?: string) =>
  app.ok(PUBLISH, inputOf(key, value, effectiveFrom, branchId), administrator.token);
const figures = (of: Center, period: string) =>
  figuresOf(app, of.technician.staffId, of.supervisor.token, period);

describe('the policy of an assessment', () => {
  it('KPI-2 has one definition of what is satisfied, for assessments and for the figures of RPT-7', async () => {
    const own = await aCenter(app);
    const ofMonth = async (month: string) => {
      const { SATISFACTION_RATE } = await figures(own, month);
      const document = `query ($branchId: ID!, $month: String!) { targetFigures(by: TECHNICIAN, from: $month, branchId: $branchId) {
        edges { node { satisfaction { numerator denominator } } } } }`;
      type Shown = { targetFigures: { edges: { node: { satisfaction: object } }[] } };
      const asked = { branchId: own.branch.id, month };
      const { targetFigures } = await app.ok<Shown>(document, asked, own.supervisor.token);
      return {
        assessed: [SATISFACTION_RATE?.numerator, SATISFACTION_RATE?.denominator],
        reported: targetFigures.edges[0]?.node.satisfaction,
      };
    };
    const batch = { level: 'Fair', closedAt: '2026-11-23 08:00' } as const;
    await aBatch(app, own.technician, own.branch, batch);
    const before = { assessed: [0, 12], reported: { numerator: 0, denominator: 12 } };
    expect(await ofMonth('2026-11')).toEqual(before);
    const wider = {
      ...defaultPolicies['reports.targets'],
      ratedItems: ['SKILL'],
      satisfiedRatings: ['VERY_SATISFIED', 'SATISFIED', 'FAIR'],
    };
    await publish('reports.targets', wider, '2026-12-01', own.branch.id);
    app.clock.set(new Date('2026-12-03T01:00:00Z'));
    await aBatch(app, own.technician, own.branch, { ...batch, closedAt: '2026-12-02 08:00' });
    expect(await ofMonth('2026-12')).toEqual({
      assessed: [3, 3],
      reported: { numerator: 3, denominator: 3 },
    });
    expect(await ofMonth('2026-11')).toEqual(before);
  });

  it('KPI-2 counts by its date: indicators, shares and targets as they stand on the first day of the period', async () => {
    await new RepairCall(app, center).toSigned();
    const november = await figures(center, '2026-11');
    expect(november.FIRST_TIME_FIX).toMatchObject({ percent: 10, value: 100, points: 100 });
    const only = { FIRST_TIME_FIX: { percent: 100, full: 200, none: 0 } };
    await publish('performance.indicators', { indicators: only }, '2026-12-01');
    expect(await figures(center, '2026-11')).toEqual(november);
    app.clock.set(new Date('2026-12-02T01:00:00Z'));
    await new RepairCall(app, center).toSigned();
    expect(await figures(center, '2026-11')).toEqual(november);
    const december = await figures(center, '2026-12');
    // A policy of one indicator, by which even the best earns half.
    expect(december).toEqual({
      FIRST_TIME_FIX: { unit: 'PERCENT', numerator: 1, denominator: 1, value: 100, percent: 100, points: 50 },
    });
  });

  it('KPI-2 may differ by branch', async () => {
    const other = await aCenter(app);
    await publish(
      'performance.times',
      { acceptMinutes: 5, finishMinutes: 1440 },
      '2026-11-23',
      other.branch.id,
    );
    const accepted = async (of: Center) => {
      app.clock.set(new Date('2026-12-07T01:00:00Z'));
      const call = await new RepairCall(app, of).register();
      await call.dispatch();
      app.clock.set(new Date('2026-12-07T01:10:00Z'));
      await call.accept();
      const [found] = await computeIndicators(app.em(), {
        technicianIds: [of.technician.staffId],
        from: '2026-11-30',
        to: '2026-12-31',
        asOf: app.clock.now(),
      }).then((all) => all.filter(({ indicator }) => indicator === 'ACCEPTANCE_IN_TIME'));
      return { numerator: found?.numerator, denominator: found?.denominator };
    };
    expect(await accepted(await aCenter(app))).toEqual({ numerator: 1n, denominator: 1n });
    expect(await accepted(other)).toEqual({ numerator: 0n, denominator: 1n });
  });

  it('KPI-2 is refused where its shares are not 100 % together, and nothing changes', async () => {
    const parts = { WORK: { percent: 60 }, ATTITUDE: { percent: 20 }, ABILITY: { percent: 10 } };
    const before = await app.snapshot();
    const { errors } = await app.graphql(
      PUBLISH,
      inputOf('performance.total', { parts }, '2026-12-01'),
      administrator.token,
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'POLICY_VALUE_INVALID',
      params: { problems: [{ field: 'parts', rule: 'SUM', limits: { figure: 'percent', sum: 100 } }] },
    });
    const supervisor = await app.refused(
      PUBLISH,
      inputOf('performance.failedQuarter', { grades: [] }, '2026-12-01'),
      center.supervisor.token,
    );
    expect(supervisor).toEqual(['NOT_FOUND']);
    expect(await app.snapshot()).toBe(before);
  });
});

describe('an assessment recomputed', () => {
  it('KPI-8 gives the numbers of its moment again, whatever was recorded or published since', async () => {
    const own = await aCenter(app);
    const call = new RepairCall(app, own);
    await call.toSigned();
    const period = { technicianIds: [own.technician.staffId], from: '2026-11-01', to: '2026-11-30' };
    app.clock.set(new Date('2026-11-23T02:00:00Z'));
    const asOf = app.clock.now();
    const then = await computeIndicators(app.em(), { ...period, asOf });
    app.clock.set(new Date('2026-11-24T02:00:00Z'));
    await call.handIn();
    await call.strikeOff();
    await call.archive();
    await new RepairCall(app, own).toArrival();
    await publish(
      'performance.ratings',
      { verySatisfied: 90, satisfied: 70, fair: 50, dissatisfied: 10 },
      '2026-11-24',
    );
    const now = await computeIndicators(app.em(), { ...period, asOf: app.clock.now() });
    expect(now).not.toEqual(then);
    expect(await computeIndicators(app.em(), { ...period, asOf })).toEqual(then);
  });

  it('KPI-1 counts no first-time fix where the request was reopened', async () => {
    const own = await aCenter(app);
    const call = await new RepairCall(app, own).toSigned();
    const fixed = async () => (await figures(own, '2026-11')).FIRST_TIME_FIX;
    expect(await fixed()).toMatchObject({ numerator: 1, denominator: 1 });
    await call.handIn();
    await call.strikeOff();
    const input = { requestId: call.requestId, version: await call.requestVersion(), reason: '仍漏水' };
    await app.ok(REOPEN, { input }, own.supervisor.token);
    expect(await fixed()).toMatchObject({ numerator: 0, denominator: 1 });
    expect((await figures(own, '2026-11')).RESOLUTION_RATE).toMatchObject({ numerator: 0, denominator: 1 });
  });
});
