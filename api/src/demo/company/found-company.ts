import { createStaffAccount } from '../../access/sign-in.ts';
import { RoleAssignment } from '../../access/role-assignment.ts';
import type { Account } from '../../access/account.ts';
import { seedWarrantyTerms } from '../../catalog/default-warranty-terms.ts';
import { Part } from '../../catalog/part.ts';
import { ProductModel } from '../../catalog/product-model.ts';
import { ResponsibleUnit } from '../../catalog/responsible-unit.ts';
import { Role } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { Branch, BranchKind } from '../../organization/branches/branch.ts';
import { District } from '../../organization/branches/district.ts';
import { ServiceZone, ZoneKind } from '../../organization/branches/service-zone.ts';
import { ProductCategory } from '../../organization/product-category.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';
import type { EntityManager } from '../../platform/orm.ts';
import * as operations from '../story/operations.ts';
import type { Person, Stage } from '../story/stage.ts';
import { type BranchKey, branches, weekOf } from './branches.ts';
import {
  foundingTerms,
  laterTerms,
  makerOf,
  models,
  OUTSIDE_WARRANTY_LIST,
  partMakers,
  parts,
  responsibleUnits,
  termTexts,
} from './catalog.ts';
import { cities } from './districts.ts';
import { homeOf, type Paper, people, STAFF_PASSWORD } from './people.ts';

/** By this headquarters the demo company is known. */
export const DEMO_HEADQUARTERS = '0199f000-0000-7000-8000-000000000001';

const TIME_ZONE = 'Asia/Shanghai';
const FIRST_ADMINISTRATORS = ['hq.administrator', 'hq.administrator2'];

/** What the rest of the story finds by its name. */
export interface Company {
  readonly branchIds: Readonly<Record<BranchKey, string>>;
  readonly modelIds: ReadonlyMap<string, string>;
  readonly staffIds: ReadonlyMap<string, string>;
}

/** A calendar date so many days from the date of `at`. */
export function dateAt(at: Date, shift: Temporal.DurationLike = { days: 0 }): string {
  return Temporal.PlainDate.from(localDate(at, TIME_ZONE)).add(shift).toString();
}

/**
 * Founds the company: places, people and products as the system, because no operation makes them; roles, papers, calendars,
 * terms and numbers as its administrator. All accounts stay closed until the story has been told.
 */
export async function foundCompany(stage: Stage, now: Date): Promise<Company> {
  const company = await stage.system(async (em) => {
    const branchIds = openBranches(em);
    await em.flush();
    const staffIds = await hirePeople(stage, em, branchIds);
    const modelIds = listProducts(em);
    await em.flush();
    await seedWarrantyTerms(em);
    return { branchIds, staffIds, modelIds };
  });
  const administrator = await stage.staff('hq.administrator');
  for (const { userName, roles, papers } of people) {
    const staffId = company.staffIds.get(userName);
    const branchId = company.branchIds[homeOf(userName)];
    for (const role of FIRST_ADMINISTRATORS.includes(userName) ? [] : roles) {
      await administrator.ask(operations.staffRoleGrant, { input: { staffId, branchId, role } });
    }
    for (const [i, paper] of (papers ?? []).entries()) {
      await recordPaper(administrator, paper, { staffId, number: `${userName}-${i + 1}`, now });
    }
  }
  await stage.rolesChanged();
  for (const branch of branches) {
    const input = { branchId: company.branchIds[branch.key], days: weekOf(branch) };
    await administrator.ask(operations.calendarWeekSet, { input });
  }
  const founded = dateAt(stage.clock.now());
  await administrator.ask(operations.policyPublish, {
    input: {
      key: 'targets.arriveEmergency',
      value: JSON.stringify({ urbanMinutes: 180, suburbanMinutes: 240 }),
      effectiveFrom: founded,
    },
  });
  for (const term of foundingTerms) await publish(administrator, term, company, stage.clock.now());
  return company;
}

/** Changes a promise: units bought before keep the term they were sold under (ENT-2). */
export async function improveTerms(stage: Stage, company: Company): Promise<void> {
  const administrator = await stage.staff('hq.administrator2');
  for (const term of laterTerms) await publish(administrator, term, company, stage.clock.now());
}

/** A day on which one branch is closed for a reason of its own. */
export async function planStocktaking(stage: Stage, company: Company): Promise<void> {
  const administrator = await stage.staff('hq.administrator');
  const on = dateAt(stage.clock.now(), { days: 30 });
  const input = { branchId: company.branchIds.shanghai, on, shifts: [], name: '年终盘点' };
  await administrator.ask(operations.calendarExceptionSet, { input });
}

function openBranches(em: EntityManager): Company['branchIds'] {
  const entries = branches.map(({ key, code, name, nameEn, kind, phone, address, inHomeRegion }) => {
    const branch = new Branch();
    if (kind === 'HEADQUARTERS') branch.id = DEMO_HEADQUARTERS;
    else branch.parentId = DEMO_HEADQUARTERS;
    const facts = {
      code,
      name,
      nameEn,
      kind: BranchKind[kind],
      timeZone: TIME_ZONE,
      phone,
      address,
      inHomeRegion,
    };
    em.persist(Object.assign(branch, facts));
    return [key, branch.id] as const;
  });
  const branchIds = Object.fromEntries(entries) as Record<BranchKey, string>;
  for (const { city, province, servedBy, districts } of cities) {
    for (const [code, name, nameEn, zone] of districts) {
      const district = Object.assign(new District(), { code, name, nameEn });
      const [, cityEn] = city;
      const [, provinceEn] = province;
      em.persist(Object.assign(district, { city: city[0], cityEn, province: province[0], provinceEn }));
      if (!servedBy || !zone) continue;
      const served = { branchId: branchIds[servedBy], districtCode: code, zoneKind: ZoneKind[zone] };
      em.persist(Object.assign(new ServiceZone(), served));
    }
  }
  return branchIds;
}

async function hirePeople(
  stage: Stage,
  em: EntityManager,
  branchIds: Company['branchIds'],
): Promise<Company['staffIds']> {
  const { accounts } = stage.app.platform;
  // One password that everybody knows is hashed once: forty times would take longer than all the rest.
  const hash = await accounts.hashPassword(STAFF_PASSWORD);
  const known = { ...accounts, hashPassword: () => Promise.resolve(hash) };
  const hired = people.map(({ userName, name }, i) => {
    const key = homeOf(userName);
    const code = branches.find((branch) => branch.key === key)?.code;
    const number = `${code}${String(i + 1).padStart(3, '0')}`;
    const person = Object.assign(new StaffMember(), { number, name, homeBranchId: branchIds[key] });
    em.persist(person);
    return { id: person.id, userName, name };
  });
  const opened: Account[] = await Promise.all(
    hired.map(({ id: staffId, userName, name }) =>
      createStaffAccount(known, em, { staffId, userName, name, password: STAFF_PASSWORD }),
    ),
  );
  for (const account of opened) account.disabled = true;
  for (const { id: staffId, userName } of hired) {
    if (!FIRST_ADMINISTRATORS.includes(userName)) continue;
    const facts = { staffId, branchId: branchIds.hq, role: Role.ADMINISTRATOR, companyWide: true };
    em.persist(Object.assign(new RoleAssignment(), facts, { grantedAt: stage.clock.now() }));
  }
  return new Map(hired.map(({ userName, id }) => [userName, id]));
}

function listProducts(em: EntityManager): Company['modelIds'] {
  const units = new Map<string, string>();
  for (const [code, name, nameEn] of responsibleUnits) {
    const unit = Object.assign(new ResponsibleUnit(), { code, name, nameEn });
    em.persist(unit);
    units.set(code, unit.id);
  }
  for (const [code, name, nameEn, priceAmount] of parts) {
    const responsibleUnitId = units.get(partMakers[code] ?? '') ?? null;
    em.persist(Object.assign(new Part(), { code, name, nameEn, priceAmount, responsibleUnitId }));
  }
  return new Map(
    models.map(([code, name, nameEn, category]) => {
      const inWarrantyList = !OUTSIDE_WARRANTY_LIST.includes(code);
      const responsibleUnitId = units.get(makerOf[category]) ?? null;
      const named = { code, name, nameEn, category: ProductCategory[category] };
      const facts = { ...named, inWarrantyList, responsibleUnitId };
      const model = Object.assign(new ProductModel(), facts);
      em.persist(model);
      return [code, model.id];
    }),
  );
}

async function recordPaper(
  administrator: Person,
  { of, kind, endsInDays }: Paper,
  { staffId, number, now }: { staffId: string | undefined; number: string; now: Date },
): Promise<void> {
  const validFrom = dateAt(now, { years: -1 });
  const validUntil = dateAt(now, endsInDays === undefined ? { years: 2 } : { days: endsInDays });
  const facts = { staffId, number, validFrom };
  if (of === 'WORK_PERMIT') {
    await administrator.ask(operations.workPermitRecord, { input: { ...facts, validUntil } });
    return;
  }
  const until = kind === 'TRAINING' ? null : validUntil;
  await administrator.ask(operations.certificateRecord, {
    input: { ...facts, category: of, kind, validUntil: until },
  });
}

async function publish(
  administrator: Person,
  term: (typeof foundingTerms)[number],
  { modelIds }: Company,
  at: Date,
): Promise<void> {
  await administrator.ask(operations.warrantyTermPublish, {
    input: {
      category: term.category,
      modelId: term.model && modelIds.get(term.model),
      effectiveFrom: dateAt(at, { days: 1 }),
      months: term.months,
      repairBasis: 'COST_OF_MATERIALS',
      consumablesBasis: 'LOWEST_COST_PRICE',
      replacementRule: 'LONGER_OF',
      name: term.name,
      covered: term.covered,
      ...termTexts,
    },
  });
}
