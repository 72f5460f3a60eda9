import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import {
  aBranch,
  aCertificate,
  aColleague,
  aStaffMember,
  aWorkPermit,
  theHeadquarters,
} from '../../../test/organization.ts';
import type { TestStaff } from '../../../test/sign-in.ts';
import { Role } from '../../kernel/actor.ts';
import { type Branch, BranchKind } from '../branches/branch.ts';
import type { StaffMember } from './staff-member.ts';

const CERTIFICATE = `mutation ($input: CertificateRecordInput!) {
  certificateRecord(input: $input) { category kind number validFrom validUntil } }`;
const PERMIT = `mutation ($input: WorkPermitRecordInput!) { workPermitRecord(input: $input) { number validFrom validUntil } }`;
const PAPERS = `query ($branchId: ID!) { staffMembers(branchId: $branchId) { edges { node {
  number certificates { number } workPermits { number } } } } }`;

let app: TestApp;
let headquarters: Branch;
let shanghai: Branch;
let authorized: Branch;
let admin: TestStaff;

beforeAll(async () => {
  app = await startTestApp();
  headquarters = await theHeadquarters(app);
  shanghai = await aBranch(app, { code: 'SH' });
  authorized = await aBranch(app, { code: 'AC', kind: BranchKind.AUTHORIZED_CENTER });
  admin = await aColleague(app, headquarters, Role.ADMINISTRATOR);
});
afterAll(() => app.close());

async function refusedUnchanged(document: string, input: object, token?: string): Promise<string[]> {
  const before = await app.snapshot();
  const codes = await app.refused(document, { input }, token);
  expect(await app.snapshot()).toBe(before);
  return codes;
}

const certificateOf = (staffId: string) => ({
  staffId,
  category: 'PUMP',
  kind: 'CERTIFICATE',
  number: 'P-77',
  validFrom: '2026-01-01',
  validUntil: '2027-12-31',
});

describe('certificates and permits', () => {
  it('TEC-1 records a certificate with its category and validity', async () => {
    const person = await aStaffMember(app, shanghai.id);
    expect(await app.ok(CERTIFICATE, { input: certificateOf(person.id) }, admin.token)).toEqual({
      certificateRecord: {
        category: 'PUMP',
        kind: 'CERTIFICATE',
        number: 'P-77',
        validFrom: '2026-01-01',
        validUntil: '2027-12-31',
      },
    });
    const training = { ...certificateOf(person.id), kind: 'TRAINING', validUntil: null, category: 'MOTOR' };
    expect(await app.ok(CERTIFICATE, { input: training }, admin.token)).toMatchObject({
      certificateRecord: { category: 'MOTOR', kind: 'TRAINING', validUntil: null },
    });
    const permit = { staffId: person.id, number: 'W-1', validFrom: '2026-11-01', validUntil: '2026-11-30' };
    expect(await app.ok(PERMIT, { input: permit }, admin.token)).toEqual({
      workPermitRecord: { number: 'W-1', validFrom: '2026-11-01', validUntil: '2026-11-30' },
    });
  });

  it('TEC-1 refuses a validity that ends before it begins, and a date that is none', async () => {
    const person = await aStaffMember(app, shanghai.id);
    const reversed = { ...certificateOf(person.id), validUntil: '2025-12-31' };
    expect(await refusedUnchanged(CERTIFICATE, reversed, admin.token)).toEqual(['VALIDITY_REVERSED']);
    const noDate = { ...certificateOf(person.id), validFrom: '2026-02-30' };
    expect(await refusedUnchanged(CERTIFICATE, noDate, admin.token)).toEqual(['VALIDATION_FAILED']);
    const { errors } = await app.graphql(CERTIFICATE, { input: noDate }, admin.token);
    expect(errors?.[0]?.extensions.field).toBe('validFrom');
    expect(JSON.stringify(errors)).not.toContain('2026-02-30');
    const permit = { staffId: person.id, number: 'W-2', validFrom: '2026-11-02', validUntil: '2026-11-01' };
    expect(await refusedUnchanged(PERMIT, permit, admin.token)).toEqual(['VALIDITY_REVERSED']);
  });

  it('TEC-1 lets nobody but an administrator record papers, and no administrator their own', async () => {
    const person = await aStaffMember(app, shanghai.id);
    const supervisor = await aColleague(app, shanghai, Role.SUPERVISOR);
    const abroad = await aColleague(app, authorized, Role.ADMINISTRATOR);
    expect(await refusedUnchanged(CERTIFICATE, certificateOf(person.id), supervisor.token)).toEqual([
      'NOT_FOUND',
    ]);
    expect(await refusedUnchanged(CERTIFICATE, certificateOf(person.id), abroad.token)).toEqual([
      'NOT_FOUND',
    ]);
    expect(await refusedUnchanged(CERTIFICATE, certificateOf(admin.staffId), admin.token)).toEqual([
      'OWN_PAPER_REFUSED',
    ]);
    expect(await refusedUnchanged(CERTIFICATE, certificateOf(person.id))).toEqual(['NOT_SIGNED_IN']);
  });

  it('TEC-1 shows papers to the person and to those who lead the branch, to a colleague none', async () => {
    const wuxi = await aBranch(app, { code: 'WX' });
    const technician = await aColleague(app, wuxi, Role.TECHNICIAN, { number: '5001' });
    const person = { id: technician.staffId, homeBranchId: wuxi.id } as StaffMember;
    await aCertificate(app, person, { number: 'C-5' });
    await aWorkPermit(app, person, { number: 'W-5' });
    const supervisor = await aColleague(app, wuxi, Role.SUPERVISOR, { number: '5002' });
    const clerk = await aColleague(app, wuxi, Role.CLERK, { number: '5003' });
    const papers = { number: '5001', certificates: [{ number: 'C-5' }], workPermits: [{ number: 'W-5' }] };
    const none = { number: '5001', certificates: [], workPermits: [] };
    const seenBy = async ({ token }: TestStaff) => {
      const { staffMembers } = await app.ok<{ staffMembers: { edges: { node: object }[] } }>(
        PAPERS,
        { branchId: wuxi.id },
        token,
      );
      return staffMembers.edges[0]?.node;
    };
    expect(await seenBy(technician)).toEqual(papers);
    expect(await seenBy(supervisor)).toEqual(papers);
    expect(await seenBy(clerk)).toEqual(none);
  });
});
