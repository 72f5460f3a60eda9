import { randomBytes } from 'node:crypto';
import { AccountSession } from '../../src/access/account-session.ts';
import { Account, AccountCustomer } from '../../src/access/account.ts';
import { sealLink } from '../../src/access/personal-link.ts';
import { RoleAssignment } from '../../src/access/role-assignment.ts';
import { signToken } from '../../src/access/session-token.ts';
import type { Asset } from '../../src/assets/asset.ts';
import { seedWarrantyTerms } from '../../src/catalog/default-warranty-terms.ts';
import { Part } from '../../src/catalog/part.ts';
import type { ProductModel } from '../../src/catalog/product-model.ts';
import type { Customer } from '../../src/customers/customer.ts';
import type { Role } from '../../src/kernel/actor.ts';
import { newId } from '../../src/kernel/ids.ts';
import type { Branch } from '../../src/organization/branches/branch.ts';
import { StaffMember } from '../../src/organization/staff/staff-member.ts';
import { startTestApp, type TestApp } from '../app.ts';
import { aCustomer, aModel, anAsset } from '../customers.ts';
import {
  aBranch,
  aCertificate,
  aDistrict,
  aStaffMember,
  aWorkPermit,
  theHeadquarters,
} from '../organization.ts';
import { isStaff, PEOPLE, type PersonName, type RoleName, rolesOf } from './people.ts';

/** Places where there is something. */
export type Somewhere = 'own' | 'same' | 'other';

/** Somebody who tries, with what they send to say who they are. */
export interface Person {
  readonly name: PersonName;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty for who has none. */
  readonly staffId: string;
  readonly accountId: string;
  readonly sessionId: string;
}

/** One side of the fixture: where records of a place lie, and whose they are. */
export interface Side {
  readonly branch: Branch;
  readonly districtCode: string;
  readonly customer: Customer;
  readonly asset: Asset;
  /** Sent to this side's requests. */
  readonly technician: StaffMember;
  /** Another one, who could be sent. */
  readonly substitute: StaffMember;
}

/**
 * Two branches at work and headquarters, everybody who tries, and one side for each place: `own` is the customer's and the
 * technician's own, in A; `same` lies in A and is somebody else's; `other` lies in B.
 */
export interface World {
  readonly app: TestApp;
  readonly headquarters: Branch;
  readonly people: Readonly<Record<PersonName, Person>>;
  readonly sides: Readonly<Record<Somewhere, Side>>;
  readonly model: ProductModel;
  readonly part: Part;
}

let counter = 0;

/** A number that is no other's, for names and keys. */
export function next(): number {
  return ++counter;
}

export async function buildWorld(): Promise<World> {
  const app = await startTestApp({ demo: true });
  await app.seed(seedWarrantyTerms);
  const headquarters = await theHeadquarters(app);
  const a = await aBranch(app, { code: 'A01' });
  const b = await aBranch(app, { code: 'B01' });
  const districtA = await aDistrict(app, {}, { branchId: a.id });
  const districtB = await aDistrict(app, {}, { branchId: b.id });
  const model = await aModel(app);
  const part = await app.seed((em) => {
    const facts = { code: 'P-SEAL', name: '机械密封', nameEn: 'Mechanical seal', priceAmount: 4500 };
    const made = Object.assign(new Part(), facts);
    em.persist(made);
    return made;
  });
  const branches = { A: a, B: b, company: headquarters };

  const people = {} as Record<PersonName, Person>;
  for (const name of PEOPLE) if (isStaff(name)) people[name] = await aMember(app, name, branches);
  const side = async (branch: Branch, districtCode: string, technician?: StaffMember): Promise<Side> => {
    const customer = await aCustomer(app, branch, {
      name: `客户${next()}`,
      email: `someone.${next()}@example.com`,
      districtCode,
    });
    return {
      branch,
      districtCode,
      customer,
      asset: await anAsset(app, customer, model),
      technician: technician ?? (await aTechnician(app, branch)),
      substitute: await aTechnician(app, branch),
    };
  };
  const technician = await app.em().findOneOrFail(StaffMember, { id: people.TECHNICIAN.staffId });
  const sides = {
    own: await side(a, districtA.code, technician),
    same: await side(a, districtA.code),
    other: await side(b, districtB.code),
  };
  people.CUSTOMER = await aSignedInCustomer(app, 'CUSTOMER', sides.own.customer);
  const nobody = { headers: {}, staffId: '', accountId: '', sessionId: '' };
  people.ANONYMOUS = { ...nobody, name: 'ANONYMOUS' };
  // Its request is made later; a token opens nothing here, whatever it is of.
  const token = trackingToken(app, newId());
  people.LINK = {
    ...nobody,
    name: 'LINK',
    headers: { authorization: `Bearer ${token}`, 'x-personal-link': token },
  };
  return { app, headquarters, people, sides, model, part };
}

/** The token of a tracking link to one request. */
export function trackingToken(app: TestApp, requestId: string): string {
  return sealLink(app.app.platform.settings.authSecret, 'tracking', requestId, inDays(app, 90));
}

/** The token of the link to a survey's card. */
export function surveyToken(app: TestApp, requestId: string, until: Date): string {
  return sealLink(app.app.platform.settings.authSecret, 'survey', requestId, until);
}

export function inDays(app: TestApp, days: number): Date {
  return new Date(app.clock.now().getTime() + days * 86_400_000);
}

export function inMinutes(app: TestApp, minutes: number): string {
  return new Date(app.clock.now().getTime() + minutes * 60_000).toISOString();
}

async function aMember(
  app: TestApp,
  name: PersonName,
  branches: Readonly<Record<'A' | 'B' | 'company', Branch>>,
): Promise<Person> {
  const held = rolesOf(name);
  const home = held.company.length ? branches.company : branches.A;
  const person = await aStaffMember(app, home.id, { name: `员工-${name}` });
  await papers(app, person);
  for (const where of ['A', 'B', 'company'] as const) {
    for (const role of held[where]) await hold(app, person, branches[where], role, where === 'company');
  }
  return signedIn(app, name, await aStaffAccount(app, person));
}

/** Gives a person a role, as the company's administrator does. */
export async function hold(
  app: TestApp,
  person: StaffMember,
  branch: Branch,
  role: RoleName,
  companyWide = false,
): Promise<void> {
  await app.seed((em) => {
    const assignment = new RoleAssignment();
    assignment.staffId = person.id;
    assignment.branchId = branch.id;
    assignment.role = role as Role;
    assignment.companyWide = companyWide;
    assignment.grantedAt = app.clock.now();
    em.persist(assignment);
  });
}

/** A technician for pumps, with papers of one's own. */
export async function aTechnician(app: TestApp, branch: Branch): Promise<StaffMember> {
  const person = await aStaffMember(app, branch.id, { name: `技术员${next()}` });
  await hold(app, person, branch, 'TECHNICIAN');
  await papers(app, person);
  return person;
}

async function papers(app: TestApp, person: StaffMember): Promise<void> {
  await aCertificate(app, person, { number: `CERT-${person.number}` });
  await aWorkPermit(app, person, { number: `PERMIT-${person.number}` });
}

export async function aStaffAccount(app: TestApp, person: StaffMember): Promise<Account> {
  return app.seed((em) => {
    const account = new Account();
    account.staffId = person.id;
    account.userName = `user.${next()}`;
    account.name = person.name;
    account.email = `${account.id}@staff.invalid`;
    em.persist(account);
    return account;
  });
}

/** The account of a customer who has proved the phone. */
export async function aSignedInCustomer(app: TestApp, name: PersonName, customer: Customer): Promise<Person> {
  const account = await app.seed((em) => {
    const made = new Account();
    made.phoneNumber = customer.phone;
    made.phoneNumberVerified = true;
    made.name = customer.name;
    made.email = `${made.id}@phone.invalid`;
    const link = new AccountCustomer();
    link.accountId = made.id;
    link.customerId = customer.id;
    link.linkedAt = app.clock.now();
    em.persist([made, link]);
    return made;
  });
  return signedIn(app, name, account);
}

/** A session put where signing in puts it: the doors themselves are tried with the operations that open them. */
export async function signedIn(app: TestApp, name: PersonName, account: Account): Promise<Person> {
  const token = randomBytes(24).toString('hex');
  const session = await app.seed((em) => {
    const now = new Date();
    const made = new AccountSession();
    made.accountId = account.id;
    made.token = token;
    made.createdAt = now;
    made.lastSeenAt = now;
    made.updatedAt = now;
    made.expiresAt = new Date(now.getTime() + 86_400_000);
    made.userAgent = `device-${token.slice(0, 8)}`;
    em.persist(made);
    return made;
  });
  const bearer = signToken(token, app.app.platform.settings.authSecret);
  return {
    name,
    headers: { authorization: `Bearer ${bearer}` },
    staffId: account.staffId ?? '',
    accountId: account.id,
    sessionId: session.id,
  };
}
