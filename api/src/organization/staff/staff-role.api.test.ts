import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { aBranch, aColleague, aStaffMember, NOBODY, theHeadquarters } from '../../../test/organization.ts';
import { staffToken, PASSWORD, type TestStaff } from '../../../test/sign-in.ts';
import { Role } from '../../kernel/actor.ts';
import type { Branch } from '../branches/branch.ts';

const GRANT = `mutation ($staffId: ID!, $branchId: ID!, $role: Role!, $key: String) {
  staffRoleGrant(input: { staffId: $staffId, branchId: $branchId, role: $role, idempotencyKey: $key }) {
    id assignments { role branch { code } } } }`;
const REVOKE = `mutation ($staffId: ID!, $branchId: ID!, $role: Role!) {
  staffRoleRevoke(input: { staffId: $staffId, branchId: $branchId, role: $role }) { assignments { role branch { code } } } }`;
const MEMBERS = `query ($branchId: ID!, $role: Role, $first: Int, $after: String) {
  staffMembers(branchId: $branchId, role: $role, first: $first, after: $after) {
    edges { node { number homeBranch { code } assignments { role branch { code } } } } pageInfo { hasNextPage endCursor } } }`;

let app: TestApp;
let headquarters: Branch;
let shanghai: Branch;
let suzhou: Branch;
let admin: TestStaff;
let localAdmin: TestStaff;

beforeAll(async () => {
  app = await startTestApp();
  headquarters = await theHeadquarters(app);
  shanghai = await aBranch(app, { code: 'SH' });
  suzhou = await aBranch(app, { code: 'SZ' });
  admin = await aColleague(app, headquarters, Role.ADMINISTRATOR);
  localAdmin = await aColleague(app, shanghai, Role.ADMINISTRATOR);
});
afterAll(() => app.close());

/** That a call is refused with these codes and leaves everything as it was. */
async function refusedUnchanged(document: string, variables: object, token?: string): Promise<string[]> {
  const before = await app.snapshot();
  const codes = await app.refused(document, variables, token);
  expect(await app.snapshot()).toBe(before);
  return codes;
}

describe('giving and taking roles', () => {
  it('gives a person a role in one branch, which counts from the next request on', async () => {
    const clerk = await aColleague(app, shanghai, Role.CLERK);
    const call = { staffId: clerk.staffId, branchId: suzhou.id, role: 'SUPERVISOR' };
    expect(await app.ok(GRANT, call, admin.token)).toEqual({
      staffRoleGrant: {
        id: clerk.staffId,
        assignments: [
          { role: 'CLERK', branch: { code: 'SH' } },
          { role: 'SUPERVISOR', branch: { code: 'SZ' } },
        ],
      },
    });
    const token = await staffToken(app, clerk.userName, PASSWORD);
    await app.ok(MEMBERS, { branchId: suzhou.id }, token);
    await app.ok(REVOKE, call, admin.token);
    expect(await app.refused(MEMBERS, { branchId: suzhou.id }, token)).toEqual(['NOT_FOUND']);
  });

  it('reaches over the whole company only at headquarters, and only for the roles that do', async () => {
    const person = await aStaffMember(app, headquarters.id);
    const at = (branchId: string, role: Role) => ({ staffId: person.id, branchId, role });
    await app.ok(GRANT, at(headquarters.id, Role.SERVICE_DEPARTMENT), admin.token);
    await app.ok(GRANT, at(headquarters.id, Role.CLERK), admin.token);
    await app.ok(GRANT, at(shanghai.id, Role.SERVICE_DEPARTMENT), admin.token);
    const held = await app.rows(
      'select b.code, r.role, r.company_wide from role_assignment r join branch b on b.id = r.branch_id where staff_id = $1 order by 1, 2',
      [person.id],
    );
    expect(held).toEqual([
      { code: 'HQ', role: 'CLERK', company_wide: false },
      { code: 'HQ', role: 'SERVICE_DEPARTMENT', company_wide: true },
      { code: 'SH', role: 'SERVICE_DEPARTMENT', company_wide: false },
    ]);
  });

  it('is refused for oneself, whatever the branch', async () => {
    const call = { staffId: admin.staffId, branchId: shanghai.id, role: 'SUPERVISOR' };
    expect(await refusedUnchanged(GRANT, call, admin.token)).toEqual(['OWN_ROLE_REFUSED']);
  });

  it('is for administrators alone', async () => {
    const person = await aStaffMember(app, shanghai.id);
    for (const role of Object.values(Role).filter((one) => one !== Role.ADMINISTRATOR)) {
      const { token } = await aColleague(app, headquarters, role);
      const call = { staffId: person.id, branchId: shanghai.id, role: 'CLERK' };
      expect(await refusedUnchanged(GRANT, call, token)).toEqual(['NOT_FOUND']);
    }
  });

  it('stays within the branch that one administers', async () => {
    const person = await aStaffMember(app, shanghai.id);
    const inSuzhou = { staffId: person.id, branchId: suzhou.id, role: 'CLERK' };
    expect(await refusedUnchanged(GRANT, inSuzhou, localAdmin.token)).toEqual(['NOT_FOUND']);
    await app.ok(GRANT, { ...inSuzhou, branchId: shanghai.id }, localAdmin.token);
    const stranger = await aStaffMember(app, suzhou.id);
    expect(
      await refusedUnchanged(
        GRANT,
        { ...inSuzhou, branchId: shanghai.id, staffId: stranger.id },
        localAdmin.token,
      ),
    ).toEqual(['NOT_FOUND']);
  });

  it('happens once for one key, and a role is not held twice', async () => {
    const person = await aStaffMember(app, shanghai.id);
    const call = { staffId: person.id, branchId: shanghai.id, role: 'CLERK', key: 'grant-once-1' };
    await app.ok(GRANT, call, admin.token);
    await app.ok(GRANT, call, admin.token);
    expect(await refusedUnchanged(GRANT, { ...call, key: 'grant-once-2' }, admin.token)).toEqual([
      'ROLE_ALREADY_HELD',
    ]);
    expect(await refusedUnchanged(GRANT, { ...call, role: 'SUPERVISOR' }, admin.token)).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
  });

  it('is refused for people who have left or do not exist, and for roles not held', async () => {
    const gone = await aStaffMember(app, shanghai.id, { active: false });
    const call = { branchId: shanghai.id, role: 'CLERK' };
    expect(await refusedUnchanged(GRANT, { ...call, staffId: gone.id }, admin.token)).toEqual([
      'STAFF_MEMBER_LEFT',
    ]);
    expect(await refusedUnchanged(GRANT, { ...call, staffId: NOBODY }, admin.token)).toEqual(['NOT_FOUND']);
    expect(await refusedUnchanged(REVOKE, { ...call, staffId: gone.id }, admin.token)).toEqual(['NOT_FOUND']);
  });

  it('leaves the company one administrator', async () => {
    const own = { staffId: admin.staffId, branchId: headquarters.id, role: 'ADMINISTRATOR' };
    expect(await refusedUnchanged(REVOKE, own, admin.token)).toEqual(['LAST_ADMINISTRATOR']);
    const second = await aColleague(app, headquarters, Role.ADMINISTRATOR);
    await app.ok(REVOKE, { ...own, staffId: second.staffId }, admin.token);
  });

  it('REC-4 keeps who gave and took which role when', async () => {
    const person = await aStaffMember(app, shanghai.id);
    const call = { staffId: person.id, branchId: shanghai.id, role: 'CLERK' };
    await app.ok(GRANT, call, admin.token);
    await app.ok(REVOKE, call, admin.token);
    const changes = await app.rows(
      `select operation, by_id from change_record c join role_assignment r on r.id = c.record_id where r.staff_id = $1 order by c.id`,
      [person.id],
    );
    expect(changes).toEqual([
      { operation: 'Mutation.staffRoleGrant', by_id: admin.staffId },
      { operation: 'Mutation.staffRoleRevoke', by_id: admin.staffId },
    ]);
  });
});

describe('the staff of a branch', () => {
  it('lists who is at home there or holds a role there, page by page, by number', async () => {
    const wuxi = await aBranch(app, { code: 'WX' });
    const clerk = await aColleague(app, wuxi, Role.CLERK, { number: '2001' });
    await aStaffMember(app, wuxi.id, { number: '2000' });
    const lent = await aStaffMember(app, suzhou.id, { number: '1999' });
    await app.ok(GRANT, { staffId: lent.id, branchId: wuxi.id, role: 'TECHNICIAN' }, admin.token);
    await app.ok(GRANT, { staffId: lent.id, branchId: suzhou.id, role: 'TECHNICIAN' }, admin.token);

    type Members = {
      staffMembers: {
        edges: { node: { number: string; assignments: object[] } }[];
        pageInfo: { endCursor: string };
      };
    };
    const list = async (variables: object) =>
      (await app.ok<Members>(MEMBERS, { branchId: wuxi.id, ...variables }, clerk.token)).staffMembers;
    const all = await list({});
    expect(all.edges.map(({ node }) => node.number)).toEqual(['1999', '2000', '2001']);
    // Of the other branch's role the clerk here learns nothing.
    expect(all.edges[0]?.node.assignments).toEqual([{ role: 'TECHNICIAN', branch: { code: 'WX' } }]);
    const first = await list({ first: 2 });
    const second = await list({ first: 2, after: first.pageInfo.endCursor });
    expect(second.edges.map(({ node }) => node.number)).toEqual(['2001']);
    const technicians = await list({ role: 'TECHNICIAN' });
    expect(technicians.edges.map(({ node }) => node.number)).toEqual(['1999']);
  });

  it('is hidden from other branches and from strangers', async () => {
    const clerk = await aColleague(app, shanghai, Role.CLERK);
    expect(await app.refused(MEMBERS, { branchId: suzhou.id }, clerk.token)).toEqual(['NOT_FOUND']);
    expect(await app.refused(MEMBERS, { branchId: NOBODY }, admin.token)).toEqual(['NOT_FOUND']);
    expect(await app.refused(MEMBERS, { branchId: shanghai.id })).toEqual(['NOT_SIGNED_IN']);
  });

  it('shows people themselves', async () => {
    const clerk = await aColleague(app, shanghai, Role.CLERK, { number: '3001' });
    expect(await app.ok('{ viewer { staff { number assignments { role } } } }', {}, clerk.token)).toEqual({
      viewer: { staff: { number: '3001', assignments: [{ role: 'CLERK' }] } },
    });
  });
});
