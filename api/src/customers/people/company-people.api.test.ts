import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { aContact, aCustomer, anAsset, aPhone } from '../../../test/customers.ts';
import { meeting } from '../../../test/meeting.ts';
import { aColleague } from '../../../test/organization.ts';
import { aCenter, type Center, RepairCall } from '../../../test/repair-call.ts';
import { customerToken } from '../../../test/sign-in.ts';
import { Role } from '../../kernel/actor.ts';
import { CustomerKind } from '../../policy/customer-kind.ts';
import { CustomerContact } from '../customer-contact.ts';
import type { Customer } from '../customer.ts';

const PERSON = 'id name phone role mayRaise mayApprove version isYou';
const mutation = (name: string, input: string, result: string): string =>
  `mutation ($input: ${input}!) { ${name}(input: $input) ${result} }`;
const INVITE = mutation('customerContactInvite', 'CustomerContactInviteInput', `{ ${PERSON} }`);
const CHANGE = mutation('customerContactChange', 'CustomerContactChangeInput', `{ ${PERSON} }`);
const REMOVE = mutation('customerContactRemove', 'CustomerContactInput', '');
const APPOINT = mutation('customerAdministratorSet', 'CustomerContactInput', `{ ${PERSON} }`);
const SUBMIT = mutation(
  'repairRequestSubmit',
  'RepairRequestSubmitInput',
  '{ number raisedByName filedByName }',
);
const COMPANIES = `{ myCompanies { name contacts { ${PERSON} } } }`;

interface Person {
  id: string;
  name: string;
  phone: string;
  role: string;
  mayRaise: boolean;
  mayApprove: boolean;
  version: number;
  isYou: boolean;
}

let app: TestApp;
let center: Center;
let company: Customer;
let first: CustomerContact;
let boss: string;
let key = 0;

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
});
afterAll(() => app.close());

/** A company whose first person staff has made the administrator, and who has signed in. */
beforeEach(async () => {
  company = await aCustomer(app, center.branch, { kind: CustomerKind.COMPANY, name: '恒棉纺织' });
  first = await app.em().findOneOrFail(CustomerContact, { customerId: company.id });
  boss = await customerToken(app, company.phone);
  await app.ok(APPOINT, { input: { contactId: first.id } }, center.clerk.token);
});

const inviting = (given: object = {}): object => ({
  customerId: company.id,
  name: '李工',
  phone: aPhone(),
  idempotencyKey: `invite-${++key}`,
  ...given,
});
const invite = async (given: object = {}): Promise<Person> =>
  (await app.ok<{ customerContactInvite: Person }>(INVITE, { input: inviting(given) }, boss))
    .customerContactInvite;
const change = async (person: Person, given: object): Promise<Person> => {
  const input = { contactId: person.id, version: person.version, ...given };
  return (await app.ok<{ customerContactChange: Person }>(CHANGE, { input }, boss)).customerContactChange;
};
const people = async (token: string): Promise<Person[]> => {
  const { myCompanies } = await app.ok<{ myCompanies: { contacts: Person[] }[] }>(COMPANIES, {}, token);
  return myCompanies.flatMap(({ contacts }) => contacts);
};
const request = (contactName: string, assetId?: string): object => ({
  assetId,
  kind: assetId ? 'REPAIR' : 'CONSULTATION',
  faultType: 'LEAKAGE',
  faultDescription: '一号机漏水',
  contactName,
  contactPhone: company.phone,
  districtCode: center.districtCode,
  addressLine: '纺织路88号',
  confirmedAsNew: true,
  idempotencyKey: `submit-${++key}`,
});

describe('the people of a company account', () => {
  it('WSH-5 are several: whom the administrator invites is told, and signs in for the company with the own phone', async () => {
    const phone = aPhone();
    const invited = await invite({ phone });
    expect(invited).toMatchObject({
      name: '李工',
      phone,
      role: 'MEMBER',
      mayRaise: true,
      mayApprove: false,
      isYou: false,
    });
    const messages = await app.rows('select channel, template, text from outbox_message where "to" = $1', [
      phone,
    ]);
    expect(messages).toEqual([
      {
        channel: 'SMS',
        template: 'company.invited',
        text: '恒棉纺织已把您加入售后服务账户。用本手机号登录：http://portal.test/sign-in',
      },
    ]);
    const theirs = await people(await customerToken(app, phone));
    expect(theirs.map(({ name, role, isYou }) => [name, role, isYou])).toEqual([
      ['恒棉纺织', 'ADMINISTRATOR', false],
      ['李工', 'MEMBER', true],
    ]);
  });

  it('WSH-5 act for it at once where they have proved the phone before, beside what else they act for', async () => {
    const neighbour = await aCustomer(app, center.branch);
    const token = await customerToken(app, neighbour.phone);
    expect(await people(token)).toEqual([]);
    await invite({ phone: neighbour.phone, name: '王小明' });
    expect((await people(token)).map(({ name }) => name)).toEqual(['恒棉纺织', '王小明']);
  });

  it('WSH-5 shows with each request who raised it, to the company and to staff', async () => {
    const phone = aPhone();
    await invite({ phone, name: '李工（设备科）' });
    const unit = await anAsset(app, company, center.model);
    const li = await customerToken(app, phone);
    const { repairRequestSubmit } = await app.ok<{ repairRequestSubmit: { number: string } }>(
      SUBMIT,
      { input: request('王班长', unit.id) },
      li,
    );
    const { number } = repairRequestSubmit;
    for (const token of [boss, li, center.clerk.token]) {
      const shown = await app.ok(
        'query ($number: String!) { repairRequest(number: $number) { raisedByName filedByName } }',
        { number },
        token,
      );
      expect(shown).toEqual({ repairRequest: { raisedByName: '王班长', filedByName: '李工（设备科）' } });
    }
    // A household has one account; a call was filed by nobody in the portal.
    const call = await new RepairCall(app, center).register();
    expect(
      await app.rows('select filed_by_name from repair_request where id = $1', [call.requestId]),
    ).toEqual([{ filed_by_name: null }]);
  });

  it('WSH-5 raise requests only if the administrator lets them, from the moment it is decided', async () => {
    const phone = aPhone();
    const member = await invite({ phone });
    const unit = await anAsset(app, company, center.model);
    const token = await customerToken(app, phone);
    const barred = await change(member, { mayRaise: false });
    expect(barred.mayRaise).toBe(false);
    const before = await app.snapshot();
    expect(await app.refused(SUBMIT, { input: request('李工', unit.id) }, token)).toEqual([
      'NOT_ALLOWED_TO_RAISE',
    ]);
    expect(await app.snapshot()).toBe(before);
    await change(barred, { mayRaise: true });
    await app.ok(SUBMIT, { input: request('李工', unit.id) }, token);
  });

  it('WSH-5 answer estimates only if the administrator lets them', async () => {
    const phone = aPhone();
    const member = await invite({ phone });
    const token = await customerToken(app, phone);
    const unit = await anAsset(app, company, center.model);
    const call = await new RepairCall(app, center).register({ customerId: company.id, assetId: unit.id });
    await call.dispatch();
    await call.accept();
    await call.setOut();
    await call.arrive();
    const lines = [{ kind: 'LABOUR', quantity: 60 }];
    const { estimateDraft } = await app.ok<{ estimateDraft: { id: string; version: number } }>(
      mutation('estimateDraft', 'EstimateDraftInput', '{ id version }'),
      { input: { requestId: call.requestId, lines } },
      center.technician.token,
    );
    const draft = { estimateId: estimateDraft.id, version: estimateDraft.version };
    const { estimateSend } = await app.ok<{ estimateSend: { version: number } }>(
      mutation('estimateSend', 'EstimateInput', '{ version }'),
      { input: draft },
      center.technician.token,
    );
    const input = { estimateId: estimateDraft.id, version: estimateSend.version };
    const approve = mutation('estimateApprove', 'EstimateInput', '{ state decidedByName }');
    const reject = mutation('estimateReject', 'EstimateRejectInput', '{ state }');
    const before = await app.snapshot();
    expect(await app.refused(approve, { input }, token)).toEqual(['NOT_ALLOWED_TO_APPROVE']);
    expect(await app.refused(reject, { input }, token)).toEqual(['NOT_ALLOWED_TO_APPROVE']);
    expect(await app.snapshot()).toBe(before);
    await change(member, { mayApprove: true });
    expect(await app.ok(approve, { input }, token)).toMatchObject({ estimateApprove: { state: 'APPROVED' } });
  });

  it('WSH-5 see nothing of the company any more once they are removed, in the session they have open', async () => {
    const phone = aPhone();
    const member = await invite({ phone });
    const token = await customerToken(app, phone);
    expect(await people(token)).toHaveLength(2);
    await app.ok(REMOVE, { input: { contactId: member.id } }, boss);
    expect(await people(token)).toEqual([]);
    const { myAssets } = await app.ok<{ myAssets: { edges: object[] } }>(
      '{ myAssets(first: 5) { edges { node { id } } } }',
      {},
      token,
    );
    expect(myAssets.edges).toEqual([]);
    expect((await people(boss)).map(({ name }) => name)).toEqual(['恒棉纺织']);
    const changes = await app.rows(
      `select by_kind, operation from change_record where record_id = $1 and operation = 'Mutation.customerContactRemove'`,
      [member.id],
    );
    expect(changes).toEqual([{ by_kind: 'CUSTOMER', operation: 'Mutation.customerContactRemove' }]);
  });

  it('WSH-5 keeps an administrator: the last one is neither removed nor made a member, and two never remove each other', async () => {
    const me = (await people(boss)).find(({ isYou }) => isYou);
    if (!me) throw new Error('nobody is me');
    const before = await app.snapshot();
    const demote = { input: { contactId: me.id, version: me.version, role: 'MEMBER' } };
    expect(await app.refused(REMOVE, { input: { contactId: me.id } }, boss)).toEqual(['LAST_ADMINISTRATOR']);
    expect(await app.refused(CHANGE, demote, boss)).toEqual(['LAST_ADMINISTRATOR']);
    expect(await app.snapshot()).toBe(before);

    const phone = aPhone();
    const second = await invite({ phone, name: '赵经理', role: 'ADMINISTRATOR' });
    expect(second).toMatchObject({ role: 'ADMINISTRATOR', mayRaise: true, mayApprove: true });
    const deputy = await customerToken(app, phone);
    const answers = await meeting(app, 'lock table customer in exclusive mode', [], () =>
      Promise.all([
        app.refused(REMOVE, { input: { contactId: second.id } }, boss),
        app.refused(REMOVE, { input: { contactId: me.id } }, deputy),
      ]),
    );
    expect(answers.filter((codes) => codes.length === 0)).toHaveLength(1);
    const left = await app.rows(
      `select count(*)::int as n from customer_contact where customer_id = $1 and role = 'ADMINISTRATOR'`,
      [company.id],
    );
    expect(left).toEqual([{ n: 1 }]);
  });

  it('WSH-5 lets the administrator alone decide: no member, no household, nobody of another company', async () => {
    const phone = aPhone();
    const member = await invite({ phone });
    const token = await customerToken(app, phone);
    const other = await aCustomer(app, center.branch, { kind: CustomerKind.COMPANY, name: '别的公司' });
    const otherFirst = await app.em().findOneOrFail(CustomerContact, { customerId: other.id });
    await app.ok(APPOINT, { input: { contactId: otherFirst.id } }, center.clerk.token);
    const stranger = await customerToken(app, other.phone);
    const home = await app.em().findOneOrFail(CustomerContact, { customerId: center.customer.id });
    const before = await app.snapshot();
    const all = async (by: string, contactId: string, customerId: string): Promise<string[]> => [
      ...(await app.refused(INVITE, { input: inviting({ customerId }) }, by)),
      ...(await app.refused(CHANGE, { input: { contactId, version: 1, mayRaise: false } }, by)),
      ...(await app.refused(REMOVE, { input: { contactId } }, by)),
    ];
    const three = (code: string): string[] => [code, code, code];
    expect(await all(token, member.id, company.id)).toEqual(three('ONLY_THE_ADMINISTRATOR'));
    expect(await all(stranger, member.id, company.id)).toEqual(three('NOT_FOUND'));
    expect(await all(center.customerToken, home.id, center.customer.id)).toEqual(three('NOT_A_COMPANY'));
    expect(await all(center.clerk.token, member.id, company.id)).toEqual(three('NOT_FOUND'));
    expect(await app.refused(INVITE, { input: inviting({ phone }) }, boss)).toEqual(['CONTACT_KNOWN']);
    expect(await app.refused(INVITE, { input: inviting({ phone: '123' }) }, boss)).toEqual([
      'VALIDATION_FAILED',
    ]);
    expect(await app.refused(INVITE, { input: inviting({ name: ' ' }) }, boss)).toEqual([
      'VALIDATION_FAILED',
    ]);
    expect(
      await app.refused(CHANGE, { input: { contactId: member.id, version: 9, mayRaise: false } }, boss),
    ).toEqual(['VERSION_CONFLICT']);
    expect(await app.snapshot()).toBe(before);
  });

  it('WSH-5 has its first administrator from staff of the home branch, and only the first', async () => {
    const second = await aContact(app, company, aPhone());
    const fresh = await aCustomer(app, center.branch, { kind: CustomerKind.OPERATOR });
    const contact = await app.em().findOneOrFail(CustomerContact, { customerId: fresh.id });
    const home = await app.em().findOneOrFail(CustomerContact, { customerId: center.customer.id });
    const elsewhere = (await aCenter(app)).supervisor.token;
    const accountant = (await aColleague(app, center.branch, Role.ACCOUNTANT)).token;
    const theirs = await customerToken(app, fresh.phone);
    const before = await app.snapshot();
    const refused = (contactId: string, token: string): Promise<string[]> =>
      app.refused(APPOINT, { input: { contactId } }, token);
    expect(await refused(second.id, center.clerk.token)).toEqual(['ADMINISTRATOR_KNOWN']);
    expect(await refused(home.id, center.clerk.token)).toEqual(['NOT_A_COMPANY']);
    for (const token of [elsewhere, accountant, theirs, boss]) {
      expect(await refused(contact.id, token)).toEqual(['NOT_FOUND']);
    }
    expect(await app.snapshot()).toBe(before);
    await app.ok(APPOINT, { input: { contactId: contact.id } }, center.supervisor.token);
    expect(await people(theirs)).toMatchObject([{ role: 'ADMINISTRATOR', isYou: true }]);
  });

  it('WSH-5 gets another administrator from the supervisor, with the reason, when its only one is gone', async () => {
    const REPLACE = mutation(
      'customerAdministratorReplace',
      'CustomerAdministratorReplaceInput',
      '{ id role mayRaise mayApprove appointedReason }',
    );
    const phone = aPhone();
    const member = await invite({ phone, name: '赵经理' });
    const token = await customerToken(app, phone);
    const reason = '2026年11月20日来函盖章：原管理员已离职';
    const asked = { contactId: member.id, reason };
    const home = await app.em().findOneOrFail(CustomerContact, { customerId: center.customer.id });
    const fresh = await aCustomer(app, center.branch, { kind: CustomerKind.OPERATOR });
    const unled = await app.em().findOneOrFail(CustomerContact, { customerId: fresh.id });
    const manager = (await aColleague(app, center.branch, Role.BRANCH_MANAGER)).token;
    const elsewhere = (await aCenter(app)).supervisor.token;
    const before = await app.snapshot();
    const refused = (input: object, by: string): Promise<string[]> => app.refused(REPLACE, { input }, by);
    for (const by of [center.clerk.token, manager, center.technician.token, elsewhere, token, boss]) {
      expect(await refused(asked, by)).toEqual(['NOT_FOUND']);
    }
    const { token: supervisor } = center.supervisor;
    expect(await refused({ ...asked, reason: ' ' }, supervisor)).toEqual(['VALIDATION_FAILED']);
    expect(await refused({ ...asked, contactId: home.id }, supervisor)).toEqual(['NOT_A_COMPANY']);
    expect(await refused({ ...asked, contactId: unled.id }, supervisor)).toEqual(['NO_ADMINISTRATOR']);
    expect(await refused({ ...asked, contactId: first.id }, supervisor)).toEqual(['ADMINISTRATOR_KNOWN']);
    expect(await app.snapshot()).toBe(before);

    expect(await app.ok(REPLACE, { input: asked }, supervisor)).toEqual({
      customerAdministratorReplace: {
        id: member.id,
        role: 'ADMINISTRATOR',
        mayRaise: true,
        mayApprove: true,
        appointedReason: reason,
      },
    });
    // From here on the new one decides, also about the former one.
    expect(await app.refused(INVITE, { input: inviting() }, boss)).toEqual(['ONLY_THE_ADMINISTRATOR']);
    await app.ok(REMOVE, { input: { contactId: first.id } }, token);
    expect((await people(token)).map(({ name, role }) => `${name} ${role}`)).toEqual([
      '赵经理 ADMINISTRATOR',
    ]);
    const changes = await app.rows(
      `select by_kind from change_record where record_id = $1 and operation = 'Mutation.customerAdministratorReplace'`,
      [member.id],
    );
    expect(changes).toContainEqual({ by_kind: 'STAFF' });
  });
});
