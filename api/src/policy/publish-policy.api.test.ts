import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { aBranch, aColleague, NOBODY, theHeadquarters } from '../../test/organization.ts';
import type { TestStaff } from '../../test/sign-in.ts';
import { Role } from '../kernel/actor.ts';
import { type Branch, BranchKind } from '../organization/branches/branch.ts';
import { ProductCategory } from '../organization/product-category.ts';
import { CustomerKind } from './customer-kind.ts';
import { policyAt, policyIfAnyAt } from './policy-at.ts';
import { PolicyVersion } from './policy-version.ts';

const PUBLISH = `mutation ($input: PolicyPublishInput!) {
  policyPublish(input: $input) { id version effectiveFrom value branch { code } branchKind productCategory customerKind publishedByName } }`;
const VERSIONS = `query ($key: String!, $first: Int, $after: String) {
  policyVersions(key: $key, first: $first, after: $after) { edges { node { version value effectiveFrom } } pageInfo { endCursor } } }`;

let app: TestApp;
let shanghai: Branch;
let suzhou: Branch;
let authorized: Branch;
let admin: TestStaff;

beforeAll(async () => {
  app = await startTestApp();
  const headquarters = await theHeadquarters(app);
  shanghai = await aBranch(app, { code: 'SH' });
  suzhou = await aBranch(app, { code: 'SZ' });
  authorized = await aBranch(app, { code: 'AC', kind: BranchKind.AUTHORIZED_CENTER });
  admin = await aColleague(app, headquarters, Role.ADMINISTRATOR, { name: '管理员' });
});
afterAll(() => app.close());

const publish = (input: object, token = admin.token) =>
  app.ok<{ policyPublish: { id: string; version: number } }>(PUBLISH, { input }, token);

async function refusal(input: object, token?: string) {
  const before = await app.snapshot();
  const { errors } = await app.graphql(PUBLISH, { input }, token);
  expect(await app.snapshot()).toBe(before);
  const extensions = errors?.[0]?.extensions;
  return [extensions?.code, extensions?.field, extensions?.params];
}

describe('the first numbers', () => {
  it('DSP-2 gives six working hours in URBAN zones and seven in SUBURBAN ones', async () => {
    const facts = { branchId: shanghai.id, productCategory: null, customerKind: null };
    const { value, version } = await policyAt(app.em(), 'targets.arrive', facts, '2026-11-23');
    expect({ value, version }).toEqual({ value: { urbanMinutes: 360, suburbanMinutes: 420 }, version: 1 });
  });

  it('DSP-13 lets HIGH equal NORMAL until a policy differs', async () => {
    const facts = { branchId: shanghai.id, productCategory: null, customerKind: null };
    expect(await policyIfAnyAt(app.em(), 'targets.arriveHigh', facts, '2026-11-23')).toBeUndefined();
  });

  it('DSP-4 serves communication equipment day and night', async () => {
    const kept = await app.rows(
      "select key, value from policy_version where product_category = 'COMMUNICATION_EQUIPMENT' order by key",
    );
    const clock = 'AROUND_THE_CLOCK';
    expect(kept).toEqual([
      { key: 'targets.acknowledge', value: { minutes: 30, clock } },
      { key: 'targets.acknowledgeEmergency', value: { minutes: 120, clock } },
      { key: 'targets.arriveEmergency', value: { urbanMinutes: 240, suburbanMinutes: 240, clock } },
      { key: 'targets.diagnose', value: { minutes: 60, clock } },
      { key: 'targets.parts', value: { minutes: 1440, clock, zones: ['URBAN'] } },
    ]);
  });

  it('DSP-5 serves vehicles within 100 km in 24 hours, and answers or writes within 12 hours', async () => {
    const kept = await app.rows(
      "select key, value from policy_version where product_category = 'VEHICLE' and version = 1 order by key",
    );
    const clock = 'AROUND_THE_CLOCK';
    expect(kept).toEqual([
      { key: 'targets.vehicleAnswer', value: { minutes: 720, clock } },
      { key: 'targets.vehicleArrive', value: { withinKm: 100, minutes: 1440, clock } },
      { key: 'targets.vehicleHandling', value: { minutes: 720, clock } },
    ]);
  });

  it('are there for what is kept beside assessment: rewards and site checks', async () => {
    const kept = await app.rows(
      "select key, value from policy_version where version = 1 and key in ('performance.reward', 'performance.siteCheck') order by key",
    );
    expect(kept).toEqual([
      { key: 'performance.reward', value: { minAmount: 10_000, maxAmount: 500_000 } },
      {
        key: 'performance.siteCheck',
        value: {
          sortShare: 15,
          setInOrderShare: 15,
          shineShare: 15,
          standardizeShare: 15,
          sustainShare: 15,
          safetyShare: 25,
          partlyPercent: 50,
          passScore: 80,
        },
      },
    ]);
  });

  it('are there for every other policy but those of assessment', async () => {
    const kept = await app.rows(
      "select key, value from policy_version where version = 1 and branch_id is null and product_category is null and key not like 'performance.%' order by key",
    );
    expect(kept).toEqual([
      { key: 'billing.reminderDays', value: { days: 7 } },
      { key: 'billing.smallAmount', value: { limitAmount: 20_000 } },
      { key: 'certificate.warnDays', value: { days: 30 } },
      { key: 'contracts.notice', value: { months: 1, visitWithinDays: 14 } },
      { key: 'costs.labourHour', value: { hourAmount: 6_000 } },
      { key: 'feedback.firstAnswer', value: { hours: 24 } },
      { key: 'feedback.meeting', value: { failedAttempts: 2 } },
      {
        key: 'feedback.penalty',
        value: { majorAmount: 20_000, generalAmount: 5_000, repeatDays: 365 },
      },
      { key: 'followUpCalls.callBack', value: { withinHours: 24, againHours: 24 } },
      { key: 'followUpCalls.lowLevels', value: { levels: ['DISSATISFIED'] } },
      { key: 'reports.arrivalGap', value: { minutes: 30 } },
      { key: 'reports.chase', value: { escalateWorkingMinutes: 240 } },
      { key: 'reports.draft', value: { minutesBefore: 60 } },
      { key: 'reports.due', value: { supervisorWorkingMinutes: 120, managerWorkingMinutes: 240 } },
      { key: 'reports.monthlyQuality', value: { dueDay: 10, escalateDays: 2 } },
      {
        key: 'reports.targets',
        value: {
          onTimePerMille: 900,
          satisfactionPerMille: 850,
          justifiedComplaintsPerMille: 30,
          resolvedPerMille: 950,
          onTimeTargets: ['ARRIVE'],
          callKinds: [
            'REPAIR',
            'INSTALLATION',
            'COMMISSIONING',
            'INSPECTION',
            'CONSULTATION',
            'QUALITY_COMPLAINT',
          ],
          callStates: ['REGISTERED', 'DISPATCHED', 'IN_SERVICE', 'IN_WORKSHOP', 'RESOLVED', 'CLOSED'],
          resolvedStates: ['RESOLVED', 'CLOSED'],
          ratedItems: ['ATTITUDE', 'SKILL', 'ARRIVAL_TIME', 'KEEPING_PROMISES'],
          satisfiedRatings: ['VERY_SATISFIED', 'SATISFIED'],
          technicianCalls: 'LED',
        },
      },
      { key: 'requests.reopeningDays', value: { days: 7 } },
      { key: 'survey.correctionHours', value: { hours: 24 } },
      { key: 'survey.linkDays', value: { days: 14 } },
      { key: 'survey.reminderDays', value: { days: 7 } },
      { key: 'targets.acknowledge', value: { minutes: 1440, clock: 'AROUND_THE_CLOCK' } },
      { key: 'targets.arrive', value: { urbanMinutes: 360, suburbanMinutes: 420 } },
      { key: 'targets.warnShare', value: { percent: 75 } },
      { key: 'tracking.linkDays', value: { days: 90 } },
      { key: 'visits.customerChange', value: { daysAhead: 30, calendarMinutes: 60 } },
      { key: 'warranty.repairDays', value: { days: 7 } },
      { key: 'workPermit.branchKinds', value: { branchKinds: ['AUTHORIZED_CENTER'] } },
      { key: 'workshop.newPromise', value: { workingMinutes: 480 } },
    ]);
  });
});

describe('publishing a policy', () => {
  it('DSP-9 leaves the version that was pinned, and what it says, as they were', async () => {
    const facts = { branchId: suzhou.id, productCategory: null, customerKind: null };
    const pinned = await policyAt(app.em(), 'targets.arrive', facts, '2026-11-23');
    await publish({
      key: 'targets.arrive',
      value: '{"urbanMinutes":240,"suburbanMinutes":300}',
      effectiveFrom: '2026-11-23',
    });
    const later = await policyAt(app.em(), 'targets.arrive', facts, '2026-11-23');
    expect({ value: later.value, version: later.version }).toEqual({
      value: { urbanMinutes: 240, suburbanMinutes: 300 },
      version: 2,
    });
    const kept = await app.em().findOneOrFail(PolicyVersion, { id: pinned.id });
    expect(kept).toMatchObject({
      version: 1,
      value: { urbanMinutes: 360, suburbanMinutes: 420 },
      effectiveFrom: '2000-01-01',
    });
    // What came in before that day was promised, and stays, under the first version.
    expect((await policyAt(app.em(), 'targets.arrive', facts, '2026-11-22')).id).toBe(pinned.id);
  });

  it('DSP-9 lets a version count from its day on and not before', async () => {
    await publish({ key: 'requests.reopeningDays', value: '{"days":10}', effectiveFrom: '2026-12-01' });
    const at = async (on: string) =>
      (
        await policyAt(
          app.em(),
          'requests.reopeningDays',
          { branchId: shanghai.id, productCategory: null, customerKind: null },
          on,
        )
      ).value;
    expect(await at('2026-11-30')).toEqual({ days: 7 });
    expect(await at('2026-12-01')).toEqual({ days: 10 });
  });

  it('takes the narrowest scope that fits: branch, product category, customer kind, kind of branch, company', async () => {
    const key = 'targets.warnShare';
    const effectiveFrom = '2026-11-23';
    await publish({ key, effectiveFrom, value: '{"percent":60}', branchKind: 'AUTHORIZED_CENTER' });
    await publish({ key, effectiveFrom, value: '{"percent":61}', customerKind: 'OEM' });
    await publish({ key, effectiveFrom, value: '{"percent":62}', productCategory: 'PUMP' });
    await publish({ key, effectiveFrom, value: '{"percent":63}', branchId: shanghai.id });
    const share = async (
      branch: Branch,
      productCategory: ProductCategory | null,
      customerKind: CustomerKind | null,
    ) =>
      (await policyAt(app.em(), key, { branchId: branch.id, productCategory, customerKind }, effectiveFrom))
        .value.percent;
    expect(await share(suzhou, null, null)).toBe(75);
    expect(await share(authorized, null, null)).toBe(60);
    expect(await share(authorized, ProductCategory.MOTOR, CustomerKind.OEM)).toBe(61);
    expect(await share(authorized, ProductCategory.PUMP, CustomerKind.OEM)).toBe(62);
    expect(await share(shanghai, ProductCategory.PUMP, CustomerKind.OEM)).toBe(63);
  });

  it('counts the versions of each scope on their own and says who published them', async () => {
    const input = { key: 'tracking.linkDays', effectiveFrom: '2026-11-23', branchId: suzhou.id };
    expect(await publish({ ...input, value: '{"days":30}' })).toMatchObject({
      policyPublish: { version: 1, value: '{"days":30}', branch: { code: 'SZ' }, publishedByName: '管理员' },
    });
    expect(await publish({ ...input, value: '{"days":31}' })).toMatchObject({
      policyPublish: { version: 2 },
    });
    // Of two for the same day the later one counts.
    expect(
      (await policyAt(app.em(), 'tracking.linkDays', { branchId: suzhou.id }, '2026-11-23')).value,
    ).toEqual({ days: 31 });
  });

  it('gives numbers one after the other to people who publish at once', async () => {
    const input = { key: 'survey.linkDays', effectiveFrom: '2026-11-23', branchId: shanghai.id };
    const published = await Promise.all(
      [20, 21, 22, 23].map((days) => publish({ ...input, value: `{"days":${days}}` })),
    );
    expect(published.map((p) => p.policyPublish.version).sort()).toEqual([1, 2, 3, 4]);
  });

  it('happens once for one key', async () => {
    const input = {
      key: 'survey.linkDays',
      effectiveFrom: '2026-11-24',
      value: '{"days":15}',
      idempotencyKey: 'publish-1',
    };
    expect((await publish(input)).policyPublish.id).toBe((await publish(input)).policyPublish.id);
  });
});

describe('what cannot be published', () => {
  const good = { key: 'tracking.linkDays', value: '{"days":30}', effectiveFrom: '2026-11-23' };

  it('DSP-9 is a policy for a day that has passed, by the day of the company', async () => {
    expect(await refusal({ ...good, effectiveFrom: '2026-11-22' }, admin.token)).toEqual([
      'POLICY_DATE_IN_PAST',
      'effectiveFrom',
      { earliest: '2026-11-23' },
    ]);
  });

  it('is a value outside its bounds, with a field missing or unknown, or no JSON, and none comes back', async () => {
    const problems = async (value: string, key = 'tracking.linkDays') => {
      const [code, field, params] = await refusal({ ...good, key, value }, admin.token);
      expect([code, field]).toEqual(['POLICY_VALUE_INVALID', 'value']);
      return (params as { problems: unknown }).problems;
    };
    expect(await problems('{"days":0}')).toEqual([
      { field: 'days', rule: 'INTEGER', limits: { min: 1, max: 730 } },
    ]);
    expect(await problems('{"days":1.5}')).toEqual([
      { field: 'days', rule: 'INTEGER', limits: { min: 1, max: 730 } },
    ]);
    expect(await problems('{"days":30,"hours":1}')).toEqual([
      { field: 'value', rule: 'UNKNOWN', limits: { known: ['days'] } },
    ]);
    expect(await problems('{"urbanMinutes":360}', 'targets.arrive')).toEqual([
      { field: 'suburbanMinutes', rule: 'MISSING' },
    ]);
    expect(await problems('[]')).toEqual([{ field: 'days', rule: 'MISSING' }]);
    expect(await problems('days: 30')).toEqual([{ field: 'value', rule: 'JSON' }]);
    expect(await problems('{"branchKinds":["SHOP"]}', 'workPermit.branchKinds')).toEqual([
      {
        field: 'branchKinds',
        rule: 'CHOICES',
        limits: { of: ['SERVICE_CENTER', 'BRANCH_OFFICE', 'AUTHORIZED_CENTER', 'HEADQUARTERS'] },
      },
    ]);
  });

  it('is a key that no policy has, and a scope by which it does not differ', async () => {
    expect((await refusal({ ...good, key: 'toString' }, admin.token)).slice(0, 2)).toEqual([
      'POLICY_KEY_UNKNOWN',
      'key',
    ]);
    expect((await refusal({ ...good, customerKind: 'OEM' }, admin.token)).slice(0, 2)).toEqual([
      'POLICY_SCOPE_REFUSED',
      'customerKind',
    ]);
    const both = { ...good, branchId: shanghai.id, branchKind: 'SERVICE_CENTER' };
    expect((await refusal(both, admin.token)).slice(0, 2)).toEqual(['POLICY_SCOPE_REFUSED', 'branchKind']);
  });

  it('is one for others than those whom one administers', async () => {
    const local = await aColleague(app, shanghai, Role.ADMINISTRATOR);
    expect((await refusal(good, local.token))[0]).toBe('NOT_FOUND');
    expect((await refusal({ ...good, branchId: suzhou.id }, local.token))[0]).toBe('NOT_FOUND');
    expect((await refusal({ ...good, branchId: NOBODY }, admin.token))[0]).toBe('NOT_FOUND');
    await publish({ ...good, branchId: shanghai.id }, local.token);
    for (const role of [Role.SUPERVISOR, Role.EXECUTIVE, Role.SERVICE_DEPARTMENT]) {
      const { token } = await aColleague(app, shanghai, role);
      expect((await refusal({ ...good, branchId: shanghai.id }, token))[0]).toBe('NOT_FOUND');
    }
    expect((await refusal(good))[0]).toBe('NOT_SIGNED_IN');
  });
});

describe('the versions of a policy', () => {
  it('are listed last published first, page by page, for those who work under them', async () => {
    const supervisor = await aColleague(app, shanghai, Role.SUPERVISOR);
    app.clock.set(new Date('2026-11-23T02:00:00Z'));
    const key = 'survey.correctionHours';
    await publish({ key, value: '{"hours":48}', effectiveFrom: '2026-12-01' });
    type Versions = { policyVersions: { edges: { node: object }[]; pageInfo: { endCursor: string } } };
    const page = async (after?: string) =>
      (await app.ok<Versions>(VERSIONS, { key, first: 1, after }, supervisor.token)).policyVersions;
    const first = await page();
    expect(first.edges[0]?.node).toEqual({ version: 2, value: '{"hours":48}', effectiveFrom: '2026-12-01' });
    const second = await page(first.pageInfo.endCursor);
    expect(second.edges[0]?.node).toEqual({ version: 1, value: '{"hours":24}', effectiveFrom: '2000-01-01' });
    const clerk = await aColleague(app, shanghai, Role.CLERK);
    expect(await app.refused(VERSIONS, { key }, clerk.token)).toEqual(['NOT_FOUND']);
  });
});
