import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { aBranch, aColleague, aStaffMember, theHeadquarters } from '../../../test/organization.ts';
import type { TestStaff } from '../../../test/sign-in.ts';
import { Role } from '../../kernel/actor.ts';
import type { Branch } from '../../organization/branches/branch.ts';
import type { StaffMember } from '../../organization/staff/staff-member.ts';
import { firstSiteChecklist } from './first-site-checklist.ts';

const CHECK = `id checkedOn month score passed policyVersion checkedByName remarks branch { code } checklist { version }
  lines { itemKey s mark } findings { id itemKey text ownerName dueOn doneAt doneByName done version }`;
const RECORD = `mutation ($input: SiteCheckRecordInput!) { siteCheckRecord(input: $input) { ${CHECK} } }`;
const LIST = `query ($branchId: ID!, $month: String!, $first: Int = 20, $after: String) {
  siteChecks(branchId: $branchId, month: $month, first: $first, after: $after) {
    edges { node { ${CHECK} } } pageInfo { hasNextPage endCursor } } }`;
const DONE = `mutation ($input: SiteFindingDoneInput!) { siteFindingDone(input: $input) { doneAt doneByName done version } }`;
const PUBLISH = `mutation ($input: SiteChecklistPublishInput!) { siteChecklistPublish(input: $input) { version effectiveFrom } }`;
const POLICY = `mutation ($input: PolicyPublishInput!) { policyPublish(input: $input) { version } }`;

interface Check {
  id: string;
  score: number;
  passed: boolean;
  policyVersion: number;
  checklist: { version: number };
  lines: { itemKey: string; s: string; mark: string }[];
  findings: { id: string; ownerName: string; version: number }[];
}

let app: TestApp;
let shanghai: Branch;
let suzhou: Branch;
let department: TestStaff;
let neighbour: TestStaff;
let own: TestStaff;
let administrator: TestStaff;
let keeper: StaffMember;
let key = 0;

beforeAll(async () => {
  app = await startTestApp();
  const headquarters = await theHeadquarters(app);
  shanghai = await aBranch(app, { code: 'SH1' });
  suzhou = await aBranch(app, { code: 'SZ1' });
  department = await aColleague(app, headquarters, Role.SERVICE_DEPARTMENT, { name: '赵检查' });
  administrator = await aColleague(app, headquarters, Role.ADMINISTRATOR);
  neighbour = await aColleague(app, suzhou, Role.SUPERVISOR, { name: '苏主任' });
  own = await aColleague(app, shanghai, Role.SUPERVISOR, { name: '沪主任' });
  keeper = await aStaffMember(app, shanghai.id, { name: '仓库小李' });
});
afterAll(() => app.close());

const marks = (changes: Readonly<Record<string, string>> = {}): object[] =>
  firstSiteChecklist.map(({ key: itemKey }) => ({ itemKey, mark: changes[itemKey] ?? 'MET' }));

const input = (given: object = {}): object => ({
  branchId: shanghai.id,
  checkedOn: '2026-11-23',
  marks: marks(),
  findings: [],
  idempotencyKey: `site-check-${++key}`,
  ...given,
});
const record = async (given: object = {}, token = department.token): Promise<Check> =>
  (await app.ok<{ siteCheckRecord: Check }>(RECORD, { input: input(given) }, token)).siteCheckRecord;
const refused = (given: object = {}, token = department.token): Promise<string[]> =>
  app.refused(RECORD, { input: input(given) }, token);
const list = async (month: string, token: string, branchId = shanghai.id): Promise<Check[]> => {
  const { siteChecks } = await app.ok<{ siteChecks: { edges: { node: Check }[] } }>(
    LIST,
    { branchId, month },
    token,
  );
  return siteChecks.edges.map(({ node }) => node);
};
const finding = (given: object = {}): object => ({
  itemKey: 'safety.fire',
  text: '灭火器过期',
  ownerId: keeper.id,
  dueOn: '2026-11-30',
  ...given,
});

describe('6S site checks', () => {
  it('KPI-7 are made by checklist and scored, with what is to be put right, by whom and when', async () => {
    const check = await record({
      marks: marks({ 'safety.fire': 'NOT_MET', 'sort.unneeded': 'PARTLY' }),
      findings: [finding()],
      remarks: '总体良好',
    });
    // A third of 25 and a quarter of 15 points are gone: 100 − 8.3333 − 3.75 = 87.9167.
    expect(check).toMatchObject({
      checkedOn: '2026-11-23',
      month: '2026-11',
      score: 87.9,
      passed: true,
      policyVersion: 1,
      checkedByName: '赵检查',
      remarks: '总体良好',
      branch: { code: 'SH1' },
      checklist: { version: 1 },
      findings: [
        {
          itemKey: 'safety.fire',
          text: '灭火器过期',
          ownerName: '仓库小李',
          dueOn: '2026-11-30',
          doneAt: null,
          doneByName: null,
          done: null,
          version: 1,
        },
      ],
    });
    // KPI-8: what the score is made of is with it.
    expect(check.lines).toHaveLength(13);
    expect(check.lines).toContainEqual({ itemKey: 'safety.fire', s: 'SAFETY', mark: 'NOT_MET' });
    const poor = await record({
      marks: marks(Object.fromEntries(firstSiteChecklist.map((item) => [item.key, 'PARTLY']))),
    });
    expect(poor).toMatchObject({ score: 50, passed: false });
  });

  it('KPI-7 are per branch and month, for whoever leads the branch and for headquarters', async () => {
    const october = await record({ checkedOn: '2026-10-30' });
    const elsewhere = await record({ branchId: suzhou.id });
    const manager = (await aColleague(app, shanghai, Role.BRANCH_MANAGER)).token;
    for (const token of [own.token, manager, department.token]) {
      expect((await list('2026-10', token)).map(({ id }) => id)).toEqual([october.id]);
      expect((await list('2026-11', token)).map(({ id }) => id)).not.toContain(elsewhere.id);
    }
    const clerk = (await aColleague(app, shanghai, Role.CLERK)).token;
    for (const token of [neighbour.token, clerk]) {
      const variables = { branchId: shanghai.id, month: '2026-10' };
      expect(await app.refused(LIST, variables, token)).toEqual(['NOT_FOUND']);
    }
  });

  it('KPI-7 are made by the supervisor of another branch too, and never by somebody at their own', async () => {
    expect(await record({}, neighbour.token)).toMatchObject({ score: 100, checkedByName: '苏主任' });
    // Clerk here and supervisor there: still a colleague of the site.
    const both = await aColleague(app, suzhou, Role.SUPERVISOR);
    await app.seed((em) =>
      em.execute(
        `insert into role_assignment (id, staff_id, branch_id, role, company_wide, granted_at) values (gen_random_uuid(), ?, ?, 'CLERK', false, ?)`,
        [both.staffId, shanghai.id, app.clock.now()],
      ),
    );
    const manager = (await aColleague(app, suzhou, Role.BRANCH_MANAGER)).token;
    const before = await app.snapshot();
    expect(await refused({}, own.token)).toEqual(['OWN_SITE_REFUSED']);
    expect(await refused({}, both.token)).toEqual(['OWN_SITE_REFUSED']);
    expect(await refused({ branchId: suzhou.id }, neighbour.token)).toEqual(['OWN_SITE_REFUSED']);
    expect(await refused({}, manager)).toEqual(['NOT_FOUND']);
    expect(await app.snapshot()).toBe(before);
  });

  it('KPI-7 mark every item of the checklist once, and find fault only where one is marked', async () => {
    const stranger = await aStaffMember(app, suzhou.id);
    const before = await app.snapshot();
    const bad = { marks: marks({ 'safety.fire': 'NOT_MET' }) };
    expect(await refused({ marks: marks().slice(1) })).toEqual(['SITE_CHECK_INCOMPLETE']);
    expect(await refused({ marks: [...marks(), { itemKey: 'invented', mark: 'MET' }] })).toEqual([
      'SITE_CHECK_INCOMPLETE',
    ]);
    expect(await refused({ marks: [...marks(), ...marks().slice(0, 1)] })).toEqual(['VALIDATION_FAILED']);
    expect(await refused({ findings: [finding()] })).toEqual(['SITE_FINDING_UNFOUNDED']);
    expect(await refused({ ...bad, findings: [finding({ dueOn: '2026-11-22' })] })).toEqual([
      'DUE_BEFORE_CHECK',
    ]);
    expect(await refused({ ...bad, findings: [finding({ ownerId: stranger.id })] })).toEqual(['NOT_FOUND']);
    expect(await refused({ checkedOn: '2026-11-24' })).toEqual(['DATE_IN_FUTURE']);
    expect(await app.snapshot()).toBe(before);
  });

  it('KPI-7 have their findings put right by those who lead the branch, once', async () => {
    const check = await record(
      { marks: marks({ 'safety.fire': 'NOT_MET' }), findings: [finding()] },
      neighbour.token,
    );
    const [open] = check.findings;
    const done = { findingId: open?.id, version: open?.version, done: '已更换两具灭火器' };
    const before = await app.snapshot();
    for (const token of [neighbour.token, department.token]) {
      expect(await app.refused(DONE, { input: done }, token)).toEqual(['NOT_FOUND']);
    }
    expect(await app.snapshot()).toBe(before);
    expect(await app.ok(DONE, { input: done }, own.token)).toMatchObject({
      siteFindingDone: { doneAt: '2026-11-23T01:00:00.000Z', doneByName: '沪主任', done: '已更换两具灭火器' },
    });
    expect(await app.refused(DONE, { input: { ...done, version: 2 } }, own.token)).toEqual([
      'SITE_FINDING_DONE',
    ]);
  });

  it('KPI-7 keep the checklist and the policy of their day when both change later', async () => {
    const before = await record();
    const items = ['SORT', 'SET_IN_ORDER', 'SHINE', 'STANDARDIZE', 'SUSTAIN', 'SAFETY'].map((s) => ({
      key: `new.${s.toLowerCase().replaceAll('_', '.')}`,
      s,
      zh: '新的一项',
      en: 'A new item',
    }));
    const publish = (given: object): object => ({ input: { effectiveFrom: '2026-12-01', items, ...given } });
    const snapshot = await app.snapshot();
    const no = (given: object, token = administrator.token): Promise<string[]> =>
      app.refused(PUBLISH, publish(given), token);
    expect(await no({ effectiveFrom: '2026-11-23' })).toEqual(['SITE_CHECKLIST_NOT_IN_FUTURE']);
    expect(await no({ items: [...items.slice(1), { ...items[1], key: 'one.more' }] })).toEqual([
      'SITE_CHECKLIST_WITHOUT_S',
    ]);
    expect(await no({}, department.token)).toEqual(['NOT_FOUND']);
    expect(await app.snapshot()).toBe(snapshot);
    expect(await app.ok(PUBLISH, publish({}), administrator.token)).toEqual({
      siteChecklistPublish: { version: 2, effectiveFrom: '2026-12-01' },
    });
    const shares = { sortShare: 0, setInOrderShare: 0, shineShare: 0, standardizeShare: 0, sustainShare: 0 };
    await app.ok(
      POLICY,
      {
        input: {
          key: 'performance.siteCheck',
          effectiveFrom: '2026-12-01',
          value: JSON.stringify({ ...shares, safetyShare: 100, partlyPercent: 20, passScore: 90 }),
        },
      },
      administrator.token,
    );
    app.clock.set(new Date('2026-12-02T01:00:00Z'));
    const later = await record({
      checkedOn: '2026-12-01',
      marks: items.map((item) => ({ itemKey: item.key, mark: item.s === 'SAFETY' ? 'PARTLY' : 'NOT_MET' })),
    });
    expect(later).toMatchObject({ score: 20, passed: false, policyVersion: 2, checklist: { version: 2 } });
    // One of November, recorded in December, is by November's.
    expect(await record({ checkedOn: '2026-11-30' })).toMatchObject({
      score: 100,
      policyVersion: 1,
      checklist: { version: 1 },
    });
    expect((await list('2026-11', own.token)).find(({ id }) => id === before.id)).toEqual(before);
    app.clock.set(new Date('2026-11-23T01:00:00Z'));
  });
});
