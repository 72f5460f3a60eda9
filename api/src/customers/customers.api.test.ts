import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { aContact, aCustomer, aPhone } from '../../test/customers.ts';
import { aBranch, aColleague, aDistrict, NOBODY, theHeadquarters } from '../../test/organization.ts';
import { customerToken } from '../../test/sign-in.ts';
import { Role } from '../kernel/actor.ts';
import type { Branch } from '../organization/branches/branch.ts';
import type { District } from '../organization/branches/district.ts';
import { CustomerKind } from '../policy/customer-kind.ts';
import type { Customer } from './customer.ts';

const FILE = `query ($id: ID!) { customerFile(id: $id) {
  id number name kind phone email contacts { name phone } addresses { districtCode line district { name } } homeBranch { code } } }`;
const SEARCH = `query ($search: String!, $first: Int, $after: String) { customers(search: $search, first: $first, after: $after) {
  edges { node { name phone number } } pageInfo { hasNextPage endCursor } } }`;
const REGISTER = `mutation ($input: CustomerRegisterInput!) { customerRegister(input: $input) {
  id number name kind phone contacts { name phone } addresses { districtCode line } homeBranch { code } } }`;
const ME = '{ viewer { customer { id name phone homeBranch { code } } } }';

interface Shown {
  id: string;
  number: string;
  name: string;
  kind: string;
  phone: string;
  email: string | null;
  contacts: { name: string; phone: string }[];
  addresses: { districtCode: string; line: string; district: { name: string } }[];
  homeBranch: { code: string };
}
interface Found {
  customers: {
    edges: { node: { name: string; phone: string; number: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}
interface Me {
  viewer: { customer: Pick<Shown, 'id' | 'name' | 'phone' | 'homeBranch'> | null };
}

let app: TestApp;
let shanghai: Branch;
let suzhou: Branch;
let headquarters: Branch;
let huangpu: District;
let wang: Customer;
let clerk: string;

beforeAll(async () => {
  app = await startTestApp();
  headquarters = await theHeadquarters(app);
  shanghai = await aBranch(app, { code: 'SH1' });
  suzhou = await aBranch(app, { code: 'SZ1' });
  huangpu = await aDistrict(app, { code: '310101' }, { branchId: shanghai.id });
  wang = await aCustomer(app, shanghai, {
    phone: '+8613812345678',
    email: 'wang@example.com',
    districtCode: huangpu.code,
  });
  clerk = (await aColleague(app, shanghai, Role.CLERK)).token;
});
afterAll(() => app.close());

const fileFor = async (token: string): Promise<Shown | null> =>
  (await app.ok<{ customerFile: Shown | null }>(FILE, { id: wang.id }, token)).customerFile;

describe('who sees what of a customer', () => {
  it('REC-2 shows a customer’s file whole to the roles that serve the customer', async () => {
    for (const [branch, role] of [
      [shanghai, Role.CLERK],
      [shanghai, Role.SUPERVISOR],
      [shanghai, Role.BRANCH_MANAGER],
      [headquarters, Role.SERVICE_DEPARTMENT],
    ] as const) {
      const { token } = await aColleague(app, branch, role);
      expect(await fileFor(token), role).toMatchObject({
        name: '王小明',
        phone: '+8613812345678',
        email: 'wang@example.com',
        contacts: [{ name: '王小明', phone: '+8613812345678' }],
        addresses: [{ districtCode: '310101', line: '中山北路18号302室', district: { name: '黄浦区' } }],
        homeBranch: { code: 'SH1' },
      });
    }
  });

  it('REC-2 masks phone, e-mail and house for roles that do not need them', async () => {
    for (const [branch, role] of [
      [shanghai, Role.ACCOUNTANT],
      [headquarters, Role.EXECUTIVE],
    ] as const) {
      const { token } = await aColleague(app, branch, role);
      expect(await fileFor(token), role).toMatchObject({
        name: '王小明',
        phone: '138****5678',
        email: 'w***@example.com',
        contacts: [{ name: '王小明', phone: '138****5678' }],
        addresses: [{ districtCode: '310101', line: '中山北路***' }],
      });
    }
  });

  it('REC-2 has no file for other roles, other branches, customers and strangers', async () => {
    const refused = (token?: string): Promise<string[]> => app.refused(FILE, { id: wang.id }, token);
    for (const role of [Role.TECHNICIAN, Role.PARTS_KEEPER, Role.SALES, Role.ADMINISTRATOR]) {
      expect(await refused((await aColleague(app, shanghai, role)).token), role).toEqual(['NOT_FOUND']);
    }
    expect(await fileFor((await aColleague(app, suzhou, Role.CLERK)).token)).toBe(null);
    expect(await refused(await customerToken(app, wang.phone))).toEqual(['NOT_FOUND']);
    expect(await refused()).toEqual(['NOT_SIGNED_IN']);
  });

  it('REC-2 logs each look at a full file, and no look where there was none', async () => {
    const looker = await aColleague(app, shanghai, Role.SUPERVISOR, { name: '赵主任' });
    const stranger = await aColleague(app, suzhou, Role.SUPERVISOR);
    await fileFor(looker.token);
    app.clock.set(new Date('2026-11-23T02:30:00Z'));
    await fileFor(looker.token);
    await fileFor(stranger.token);
    const looks = await app.rows(
      'select record_id, entity, at, by_kind, by_name, operation from record_view where by_id = any($1::uuid[]) order by id',
      [[looker.staffId, stranger.staffId]],
    );
    const look = {
      record_id: wang.id,
      entity: 'Customer',
      by_kind: 'STAFF',
      by_name: '赵主任',
      operation: 'Query.customerFile',
    };
    expect(looks).toMatchObject([
      { ...look, at: expect.anything() },
      { ...look, at: expect.anything() },
    ]);
    expect(new Date(String((looks[1] as { at: string }).at)).toISOString()).toBe('2026-11-23T02:30:00.000Z');
  });
});

describe('finding a customer', () => {
  const names = async (search: string, token = clerk): Promise<string[]> =>
    (await app.ok<Found>(SEARCH, { search }, token)).customers.edges.map(({ node }) => node.name);

  it('finds by a whole phone number however it is written, by number, and by how the name begins', async () => {
    const li = await aCustomer(app, shanghai, { name: '李大海' });
    const [{ number }] = (await app.rows<{ number: string }>('select number from customer where id = $1', [
      li.id,
    ])) as [{ number: string }];
    expect(number).toMatch(/^C\d{7}$/);
    expect(await names('138 1234 5678')).toEqual(['王小明']);
    expect(await names(number)).toEqual(['李大海']);
    expect(await names('李大')).toEqual(['李大海']);
    expect(await names('13812345')).toEqual([]);
    expect(await names('%')).toEqual([]);
  });

  it('pages in a stable order', async () => {
    for (const name of ['陈一', '陈三', '陈二', '陈二']) await aCustomer(app, shanghai, { name });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { customers }: Found = await app.ok<Found>(SEARCH, { search: '陈', first: 2, after }, clerk);
      seen.push(...customers.edges.map(({ node }) => node.name));
      after = customers.pageInfo.hasNextPage ? customers.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(['陈一', '陈三', '陈二', '陈二']);
  });

  it('REC-2 finds nobody of another branch, and lets nobody search by phone who may not see phones', async () => {
    const { token } = await aColleague(app, suzhou, Role.CLERK);
    expect(await names('138 1234 5678', token)).toEqual([]);
    expect(await names('王', token)).toEqual([]);
    const accountant = await aColleague(app, shanghai, Role.ACCOUNTANT);
    expect(await app.refused(SEARCH, { search: '138 1234 5678' }, accountant.token)).toEqual(['NOT_FOUND']);
  });
});

describe('registering a customer', () => {
  const input = (given: object = {}): object => ({
    branchId: shanghai.id,
    name: '周全',
    kind: CustomerKind.HOUSEHOLD,
    phone: '139-1111-2222',
    districtCode: '310101',
    addressLine: '福州路1号',
    idempotencyKey: `key-${Math.random()}`,
    ...given,
  });

  it('takes a customer into the branch’s file once, however often it is sent', async () => {
    const once = input({ idempotencyKey: 'key-of-zhou-quan' });
    const first = await app.ok<{ customerRegister: Shown }>(REGISTER, { input: once }, clerk);
    const second = await app.ok<{ customerRegister: Shown }>(REGISTER, { input: once }, clerk);
    expect(first.customerRegister).toMatchObject({
      name: '周全',
      kind: 'HOUSEHOLD',
      phone: '+8613911112222',
      contacts: [{ name: '周全', phone: '+8613911112222' }],
      addresses: [{ districtCode: '310101', line: '福州路1号' }],
      homeBranch: { code: 'SH1' },
    });
    expect(second).toEqual(first);
  });

  it('shows a phone number that is known, and doubles it only when confirmed', async () => {
    const before = await app.snapshot();
    const again = input({ phone: '+86 138 1234 5678' });
    const { errors } = await app.graphql(REGISTER, { input: again }, clerk);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'CUSTOMER_PHONE_KNOWN',
      field: 'phone',
      params: { customers: [{ id: wang.id, name: '王小明' }] },
    });
    expect(await app.snapshot()).toBe(before);
    const confirmed = input({ phone: '+86 138 1234 5678', confirmedAsNew: true });
    const { customerRegister } = await app.ok<{ customerRegister: Shown }>(
      REGISTER,
      { input: confirmed },
      clerk,
    );
    expect(customerRegister.id).not.toBe(wang.id);
  });

  it('tells a clerk nothing of who has the number in another branch', async () => {
    const far = await aCustomer(app, suzhou);
    const { customerRegister } = await app.ok<{ customerRegister: Shown }>(
      REGISTER,
      { input: input({ phone: far.phone }) },
      clerk,
    );
    expect(customerRegister.id).not.toBe(far.id);
  });

  it('is refused in a branch that is not one’s own, to other roles, and for numbers and places that are none', async () => {
    const refused = async (given: object, token = clerk): Promise<string[]> =>
      app.refused(REGISTER, { input: input(given) }, token);
    const technician = await aColleague(app, shanghai, Role.TECHNICIAN);
    const customer = await customerToken(app, (await aCustomer(app, shanghai)).phone);
    const before = await app.snapshot();
    expect(await refused({ branchId: suzhou.id })).toEqual(['NOT_FOUND']);
    expect(await refused({ branchId: NOBODY })).toEqual(['NOT_FOUND']);
    expect(await refused({ districtCode: '999999' })).toEqual(['NOT_FOUND']);
    expect(await refused({ phone: '12345' })).toEqual(['VALIDATION_FAILED']);
    expect(await refused({ name: '' })).toEqual(['VALIDATION_FAILED']);
    expect(await refused({}, technician.token)).toEqual(['NOT_FOUND']);
    expect(await refused({}, customer)).toEqual(['NOT_FOUND']);
    expect(await app.snapshot()).toBe(before);
  });

  it('attaches somebody who signed in alone before, instead of doubling them', async () => {
    const phone = aPhone();
    const token = await customerToken(app, phone);
    const alone = await app.ok<Me>(ME, {}, token);
    expect(alone.viewer.customer).toMatchObject({ phone, homeBranch: { code: 'HQ' } });
    expect(alone.viewer.customer?.name).toMatch(/^138\*{4}\d{4}$/);
    const { customerRegister } = await app.ok<{ customerRegister: Shown }>(
      REGISTER,
      { input: input({ phone }) },
      clerk,
    );
    expect(customerRegister).toMatchObject({
      id: alone.viewer.customer?.id,
      name: '周全',
      homeBranch: { code: 'SH1' },
      addresses: [{ districtCode: '310101', line: '福州路1号' }],
    });
    expect((await app.ok<Me>(ME, {}, token)).viewer.customer).toMatchObject({
      name: '周全',
      homeBranch: { code: 'SH1' },
    });
  });
});

describe('proving a phone number', () => {
  it('WSH-5 lets everybody whom a company named act for it', async () => {
    const company = await aCustomer(app, shanghai, { name: '华东水务有限公司', kind: CustomerKind.COMPANY });
    const second = aPhone();
    await aContact(app, company, second);
    for (const phone of [company.phone, second]) {
      const { viewer } = await app.ok<Me>(ME, {}, await customerToken(app, phone));
      expect(viewer.customer).toMatchObject({ id: company.id, name: '华东水务有限公司' });
    }
  });

  it('WSH-5 lets nobody act for a company that did not name them', async () => {
    const company = await aCustomer(app, shanghai, { name: '华东水务有限公司', kind: CustomerKind.COMPANY });
    const { viewer } = await app.ok<Me>(ME, {}, await customerToken(app, aPhone()));
    expect(viewer.customer?.id).not.toBe(company.id);
  });

  it('speaks the language that a household chose in what is sent to it, and leaves a company its own', async () => {
    const household = await aCustomer(app, shanghai);
    const company = await aCustomer(app, shanghai, { kind: CustomerKind.COMPANY });
    await aContact(app, company, household.phone);
    const token = await customerToken(app, household.phone);
    await app.ok('mutation { languageSet(input: { language: EN }) { language } }', {}, token);
    const languages = await app.rows<{ id: string; language: string }>(
      'select id, language from customer where id = any($1)',
      [[household.id, company.id]],
    );
    expect(new Map(languages.map(({ id, language }) => [id, language]))).toEqual(
      new Map([
        [household.id, 'EN'],
        [company.id, 'ZH'],
      ]),
    );
  });

  it('SUR-6 tells customers things by the way they choose, by e-mail only where one is on record', async () => {
    const CHOOSE = `mutation ($input: CustomerChannelChooseInput!) {
      customerChannelChoose(input: $input) { preferredChannel email } }`;
    const customer = await aCustomer(app, shanghai);
    const token = await customerToken(app, customer.phone);
    const choose = async (input: object) =>
      (await app.ok<{ customerChannelChoose: object }>(CHOOSE, { input }, token)).customerChannelChoose;
    const kept = () => app.rows('select preferred_channel, email from customer where id = $1', [customer.id]);

    expect(await kept()).toEqual([{ preferred_channel: 'SMS', email: null }]);
    for (const email of [undefined, 'nonsense']) {
      expect(await app.refused(CHOOSE, { input: { channel: 'EMAIL', email } }, token)).toEqual([
        'VALIDATION_FAILED',
      ]);
    }
    expect(await app.refused(CHOOSE, { input: { channel: 'LETTER' } }, clerk)).toEqual(['NOT_FOUND']);
    expect(await app.refused(CHOOSE, { input: { channel: 'LETTER' } })).toEqual(['NOT_SIGNED_IN']);
    expect(await kept()).toEqual([{ preferred_channel: 'SMS', email: null }]);

    const email = 'me@example.com';
    expect(await choose({ channel: 'EMAIL', email })).toEqual({ preferredChannel: 'EMAIL', email });
    expect(await choose({ channel: 'LETTER' })).toEqual({ preferredChannel: 'LETTER', email });
    expect(await choose({ channel: 'EMAIL' })).toEqual({ preferredChannel: 'EMAIL', email });
    expect(await kept()).toEqual([{ preferred_channel: 'EMAIL', email }]);
  });

  it('REC-2 shows customers their own data unmasked', async () => {
    const customer = await aCustomer(app, shanghai);
    const { viewer } = await app.ok<Me>(ME, {}, await customerToken(app, customer.phone));
    expect(viewer.customer?.phone).toBe(customer.phone);
  });
});
