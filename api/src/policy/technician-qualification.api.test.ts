import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
import { Ctx } from '../access/context.ts';
import { identify } from '../access/identify.ts';
import { Role } from '../kernel/actor.ts';
import { type Branch, BranchKind } from '../organization/branches/branch.ts';
import { ProductCategory } from '../organization/product-category.ts';
import { qualificationsFor } from './technician-qualification.ts';

let app: TestApp;
let authorized: Branch;
let admin: TestStaff;

beforeAll(async () => {
  app = await startTestApp();
  const headquarters = await theHeadquarters(app);
  authorized = await aBranch(app, { code: 'AC', kind: BranchKind.AUTHORIZED_CENTER });
  admin = await aColleague(app, headquarters, Role.ADMINISTRATOR);
});
afterAll(() => app.close());

describe('who may be sent', () => {
  /** What a supervisor's operation would find out, with the supervisor's own eyes. */
  async function missingFor(supervisor: TestStaff, staffIds: string[], branch: Branch, on = '2026-11-24') {
    const { platform } = app.app;
    const actor = await identify(platform, { authorization: `Bearer ${supervisor.token}` });
    const ctx = new Ctx(platform, { address: '127.0.0.1', userAgent: null }, actor, 'Mutation.test');
    return qualificationsFor(ctx, staffIds, { branchId: branch.id, category: ProductCategory.PUMP, on });
  }

  it('DSP-7 finds for many technicians at once what each lacks on the planned day', async () => {
    const branch = await aBranch(app);
    const supervisor = await aColleague(app, branch, Role.SUPERVISOR);
    const certified = await aStaffMember(app, branch.id);
    await aCertificate(app, certified);
    const wrongCategory = await aStaffMember(app, branch.id);
    await aCertificate(app, wrongCategory, { category: ProductCategory.MOTOR });
    const gone = await aStaffMember(app, branch.id, { active: false });
    const ids = [certified.id, wrongCategory.id, gone.id];
    expect(await missingFor(supervisor, ids, branch)).toEqual(
      new Map([
        [certified.id, []],
        [wrongCategory.id, ['CERTIFICATE']],
      ]),
    );
    expect(await missingFor(supervisor, [certified.id], branch, '2027-01-01')).toEqual(
      new Map([[certified.id, ['CERTIFICATE']]]),
    );
  });

  it('DSP-7 asks the people of an authorized center for a permit, as the first policy says', async () => {
    const supervisor = await aColleague(app, authorized, Role.SUPERVISOR);
    const without = await aStaffMember(app, authorized.id);
    const permitted = await aStaffMember(app, authorized.id);
    for (const person of [without, permitted]) await aCertificate(app, person);
    await aWorkPermit(app, permitted, { validUntil: '2026-11-24' });
    expect(await missingFor(supervisor, [without.id, permitted.id], authorized)).toEqual(
      new Map([
        [without.id, ['WORK_PERMIT']],
        [permitted.id, []],
      ]),
    );
    expect(await missingFor(supervisor, [permitted.id], authorized, '2026-11-25')).toEqual(
      new Map([[permitted.id, ['WORK_PERMIT']]]),
    );
  });

  it('DSP-7 finds the papers of a technician whom another branch has lent', async () => {
    const lender = await aBranch(app);
    const borrower = await aBranch(app);
    const supervisor = await aColleague(app, borrower, Role.SUPERVISOR);
    const technician = await aStaffMember(app, lender.id);
    await aCertificate(app, technician);
    const lend = { staffId: technician.id, branchId: borrower.id, role: 'TECHNICIAN' };
    expect(await missingFor(supervisor, [technician.id], borrower)).toEqual(
      new Map([[technician.id, ['CERTIFICATE']]]),
    );
    await app.ok(
      'mutation ($input: StaffRoleGrantInput!) { staffRoleGrant(input: $input) { id } }',
      { input: lend },
      admin.token,
    );
    expect(await missingFor(supervisor, [technician.id], borrower)).toEqual(new Map([[technician.id, []]]));
  });
});
