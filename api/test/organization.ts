import { Role } from '../src/kernel/actor.ts';
import { newId } from '../src/kernel/ids.ts';
import { Branch, BranchKind } from '../src/organization/branches/branch.ts';
import { District } from '../src/organization/branches/district.ts';
import { ServiceZone, ZoneKind } from '../src/organization/branches/service-zone.ts';
import { ProductCategory } from '../src/organization/product-category.ts';
import { Certificate, CertificateKind } from '../src/organization/staff/certificate.ts';
import { StaffMember } from '../src/organization/staff/staff-member.ts';
import { WorkPermit } from '../src/organization/staff/work-permit.ts';
import { BranchCalendar } from '../src/policy/calendars/branch-calendar.ts';
import type { Shift } from '../src/policy/working-time.ts';
import type { TestApp } from './app.ts';
import { signedInStaff, type TestStaff } from './sign-in.ts';

let counter = 0;

/** Monday to Friday, 8:30 to 12:00 and 13:30 to 18:00. */
export const OFFICE_DAY: readonly Shift[] = [
  { from: '08:30', to: '12:00' },
  { from: '13:30', to: '18:00' },
];
export const OFFICE_WEEK = { 1: OFFICE_DAY, 2: OFFICE_DAY, 3: OFFICE_DAY, 4: OFFICE_DAY, 5: OFFICE_DAY };

/** A service center in Shanghai that works office hours. */
export async function aBranch(app: TestApp, given: Partial<Branch> = {}): Promise<Branch> {
  return app.seed((em) => {
    const code = given.code ?? `B${String(++counter).padStart(3, '0')}`;
    const branch = Object.assign(new Branch(), {
      code,
      name: `服务中心${code}`,
      nameEn: `Service center ${code}`,
      kind: BranchKind.SERVICE_CENTER,
      timeZone: 'Asia/Shanghai',
      phone: '021-55550000',
      address: '上海市黄浦区中山东一路1号',
      inHomeRegion: true,
      ...given,
    });
    const calendar = Object.assign(new BranchCalendar(), { branchId: branch.id, weekly: OFFICE_WEEK });
    em.persist([branch, calendar]);
    return branch;
  });
}

export function theHeadquarters(app: TestApp, given: Partial<Branch> = {}): Promise<Branch> {
  return aBranch(app, {
    code: 'HQ',
    name: '服务部',
    nameEn: 'Service department',
    kind: BranchKind.HEADQUARTERS,
    ...given,
  });
}

/** A district; with a branch, one that it serves. */
export async function aDistrict(
  app: TestApp,
  given: Partial<District> = {},
  served?: { branchId: string; zoneKind?: ZoneKind },
): Promise<District> {
  return app.seed(async (em) => {
    const district = Object.assign(new District(), {
      code: String(310100 + ++counter),
      name: '黄浦区',
      nameEn: 'Huangpu',
      city: '上海市',
      cityEn: 'Shanghai',
      province: '上海市',
      provinceEn: 'Shanghai',
      ...given,
    });
    em.persist(district);
    if (served) {
      em.persist(
        Object.assign(new ServiceZone(), {
          zoneKind: ZoneKind.URBAN,
          ...served,
          districtCode: district.code,
        }),
      );
    }
    return district;
  });
}

/** A person at home in a branch, without an account. */
export async function aStaffMember(
  app: TestApp,
  homeBranchId: string,
  given: Partial<StaffMember> = {},
): Promise<StaffMember> {
  return app.seed((em) => {
    const number = String(1000 + ++counter);
    const person = Object.assign(new StaffMember(), {
      number,
      name: `员工${number}`,
      homeBranchId,
      ...given,
    });
    em.persist(person);
    return person;
  });
}

/** A person who holds one role in a branch, at home there and signed in. */
export async function aColleague(
  app: TestApp,
  branch: Branch,
  role: Role,
  given: Partial<StaffMember> = {},
): Promise<TestStaff> {
  const person = await aStaffMember(app, branch.id, given);
  const headquarters = branch.kind === BranchKind.HEADQUARTERS;
  return signedInStaff(app, [{ branchId: branch.id, role, headquarters }], {
    staffId: person.id,
    name: person.name,
  });
}

/** A certificate for pumps that counts through 2026. */
export async function aCertificate(
  app: TestApp,
  person: StaffMember,
  given: Partial<Certificate> = {},
): Promise<Certificate> {
  return app.seed((em) => {
    const certificate = Object.assign(new Certificate(), {
      branchId: person.homeBranchId,
      staffId: person.id,
      category: ProductCategory.PUMP,
      kind: CertificateKind.CERTIFICATE,
      number: `C-${++counter}`,
      validFrom: '2026-01-01',
      validUntil: '2026-12-31',
      ...given,
    });
    em.persist(certificate);
    return certificate;
  });
}

/** A work permit that counts through 2026. */
export async function aWorkPermit(
  app: TestApp,
  person: StaffMember,
  given: Partial<WorkPermit> = {},
): Promise<WorkPermit> {
  return app.seed((em) => {
    const permit = Object.assign(new WorkPermit(), {
      branchId: person.homeBranchId,
      staffId: person.id,
      number: `P-${++counter}`,
      validFrom: '2026-01-01',
      validUntil: '2026-12-31',
      ...given,
    });
    em.persist(permit);
    return permit;
  });
}

/** An id that belongs to nothing. */
export const NOBODY = newId();
