import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import {
  aBranch,
  aCertificate,
  aColleague,
  aStaffMember,
  aWorkPermit,
  theHeadquarters,
} from '../../test/organization.ts';
import type { TestStaff } from '../../test/sign-in.ts';
import { Role } from '../kernel/actor.ts';
import type { Branch } from '../organization/branches/branch.ts';
import { ProductCategory } from '../organization/product-category.ts';
import { CertificateKind } from '../organization/staff/certificate.ts';
import type { StaffMember } from '../organization/staff/staff-member.ts';

const ALERTS = `query ($branchId: ID!, $open: Boolean, $first: Int, $after: String) {
  alerts(branchId: $branchId, open: $open, first: $first, after: $after) {
    edges { node { id kind subject branch { code } acknowledgedAt } } pageInfo { endCursor } } }`;
const ACKNOWLEDGE = 'mutation ($id: ID!) { alertAcknowledge(input: { alertId: $id }) { acknowledgedAt } }';

interface Alerts {
  alerts: {
    edges: { node: { id: string; kind: string; subject: string } }[];
    pageInfo: { endCursor: string };
  };
}

let app: TestApp;
let headquarters: Branch;
let admin: TestStaff;
let branch: Branch;
let person: StaffMember;
let supervisor: TestStaff;

beforeAll(async () => {
  app = await startTestApp();
  headquarters = await theHeadquarters(app);
  admin = await aColleague(app, headquarters, Role.ADMINISTRATOR);
});
afterAll(() => app.close());
beforeEach(async () => {
  branch = await aBranch(app);
  supervisor = await aColleague(app, branch, Role.SUPERVISOR);
  person = await aStaffMember(app, branch.id, { name: '李师傅' });
});

/** Sweeps on a date at half past eight in Shanghai. */
async function sweepOn(date: string): Promise<void> {
  app.clock.set(new Date(`${date}T00:30:00Z`));
  await app.app.runJob('policy.warn-of-expiry');
}

async function subjects(): Promise<string[]> {
  const { alerts } = await app.ok<Alerts>(ALERTS, { branchId: branch.id }, supervisor.token);
  return alerts.edges.map(({ node }) => node.subject);
}

describe('the warning before a paper ends', () => {
  it('TEC-1 warns thirty days before a certificate ends, once, and not a day earlier', async () => {
    await aCertificate(app, person, { number: 'C-1', validUntil: '2026-12-31' });
    await sweepOn('2026-11-30');
    expect(await subjects()).toEqual([]);
    await sweepOn('2026-12-01');
    await sweepOn('2026-12-01');
    await sweepOn('2026-12-02');
    expect(await subjects()).toEqual(['李师傅 的水泵证书（C-1）将于 2026-12-31 到期。']);
  });

  it('TEC-1 warns of a work permit in the same way, also on its last day, and not when it is over', async () => {
    await aWorkPermit(app, person, { number: 'P-1', validUntil: '2026-11-20' });
    await aWorkPermit(app, await aStaffMember(app, branch.id, { name: '王师傅' }), {
      number: 'P-2',
      validUntil: '2026-11-23',
    });
    await sweepOn('2026-11-23');
    expect(await subjects()).toEqual(['王师傅 的上岗证（P-2）将于 2026-11-23 到期。']);
  });

  it('TEC-1 counts the day where the branch is', async () => {
    await app.rows("update branch set time_zone = 'America/Los_Angeles' where id = $1", [branch.id]);
    await aCertificate(app, person, { validUntil: '2026-12-31' });
    await sweepOn('2026-12-01');
    expect(await subjects()).toEqual([]);
    await sweepOn('2026-12-02');
    expect(await subjects()).toHaveLength(1);
  });

  it('TEC-1 warns as early as the branch’s policy says', async () => {
    app.clock.set(new Date('2026-10-31T00:30:00Z'));
    const input = {
      key: 'certificate.warnDays',
      value: '{"days":60}',
      effectiveFrom: '2026-10-31',
      branchId: branch.id,
    };
    await app.ok(
      'mutation ($input: PolicyPublishInput!) { policyPublish(input: $input) { id } }',
      { input },
      admin.token,
    );
    await aCertificate(app, person, { validUntil: '2026-12-31' });
    await sweepOn('2026-10-31');
    expect(await subjects()).toEqual([]);
    await sweepOn('2026-11-01');
    expect(await subjects()).toHaveLength(1);
  });

  it('TEC-1 does not warn of what is followed without a gap, of people who have left, or of what has no end', async () => {
    await aCertificate(app, person, { validUntil: '2026-12-10' });
    await aCertificate(app, person, { validFrom: '2026-12-11', validUntil: '2028-12-10' });
    await aCertificate(app, person, { category: ProductCategory.MOTOR, validUntil: '2026-12-10' });
    await aCertificate(app, person, {
      category: ProductCategory.MOTOR,
      kind: CertificateKind.TRAINING,
      validUntil: null,
    });
    await aCertificate(app, await aStaffMember(app, branch.id, { active: false }), {
      validUntil: '2026-12-10',
    });
    await sweepOn('2026-12-01');
    expect(await subjects()).toEqual([]);
  });

  it('TEC-1 warns when the paper that follows leaves a gap', async () => {
    await aCertificate(app, person, { validUntil: '2026-12-10' });
    await aCertificate(app, person, { validFrom: '2026-12-12', validUntil: '2028-12-10' });
    await sweepOn('2026-12-01');
    expect(await subjects()).toHaveLength(1);
  });
});

describe('alerts', () => {
  it('are taken up once, by whoever comes first, and stay on record', async () => {
    await aCertificate(app, person, { validUntil: '2026-12-10' });
    await sweepOn('2026-12-01');
    const open = await app.ok<Alerts>(ALERTS, { branchId: branch.id, open: true }, supervisor.token);
    const id = open.alerts.edges[0]?.node.id;
    expect(await app.ok(ACKNOWLEDGE, { id }, supervisor.token)).toEqual({
      alertAcknowledge: { acknowledgedAt: '2026-12-01T00:30:00.000Z' },
    });
    app.clock.set(new Date('2026-12-01T05:00:00Z'));
    const manager = await aColleague(app, branch, Role.BRANCH_MANAGER);
    expect(await app.ok(ACKNOWLEDGE, { id }, manager.token)).toEqual({
      alertAcknowledge: { acknowledgedAt: '2026-12-01T00:30:00.000Z' },
    });
    expect(
      (await app.ok<Alerts>(ALERTS, { branchId: branch.id, open: true }, supervisor.token)).alerts.edges,
    ).toEqual([]);
    expect(
      (await app.ok<Alerts>(ALERTS, { branchId: branch.id, open: false }, supervisor.token)).alerts.edges,
    ).toHaveLength(1);
    const [change] = await app.rows('select by_id, operation from change_record where record_id = $1', [id]);
    expect(change).toEqual({ by_id: supervisor.staffId, operation: 'Mutation.alertAcknowledge' });
  });

  it('come newest first, page by page', async () => {
    await aCertificate(app, person, { number: 'C-1', validUntil: '2026-12-10' });
    await sweepOn('2026-12-01');
    await aCertificate(app, person, {
      number: 'C-2',
      category: ProductCategory.MOTOR,
      validUntil: '2026-12-11',
    });
    await sweepOn('2026-12-02');
    const page = async (after?: string) =>
      (await app.ok<Alerts>(ALERTS, { branchId: branch.id, first: 1, after }, supervisor.token)).alerts;
    const first = await page();
    const second = await page(first.pageInfo.endCursor);
    expect(first.edges[0]?.node.subject).toContain('C-2');
    expect(second.edges[0]?.node.subject).toContain('C-1');
  });

  it('are for those who lead the branch: others neither see nor take them up', async () => {
    await aCertificate(app, person, { validUntil: '2026-12-10' });
    await sweepOn('2026-12-01');
    const { alerts } = await app.ok<Alerts>(ALERTS, { branchId: branch.id }, supervisor.token);
    const id = alerts.edges[0]?.node.id;
    const elsewhere = await aColleague(app, await aBranch(app), Role.SUPERVISOR);
    const clerk = await aColleague(app, branch, Role.CLERK);
    const localAdmin = await aColleague(app, branch, Role.ADMINISTRATOR);
    const before = await app.snapshot();
    for (const { token } of [elsewhere, clerk]) {
      expect(await app.refused(ALERTS, { branchId: branch.id }, token)).toEqual(['NOT_FOUND']);
      expect(await app.refused(ACKNOWLEDGE, { id }, token)).toEqual(['NOT_FOUND']);
    }
    // An administrator looks after the calendar only.
    expect((await app.ok<Alerts>(ALERTS, { branchId: branch.id }, localAdmin.token)).alerts.edges).toEqual(
      [],
    );
    expect(await app.refused(ACKNOWLEDGE, { id }, localAdmin.token)).toEqual(['NOT_FOUND']);
    expect(await app.snapshot()).toBe(before);
  });
});
