import { Account, AccountCustomer, linkCustomer } from '../../access/account.ts';
import { beyondScope } from '../../access/beyond-scope.ts';
import type { Ctx } from '../../access/context.ts';
import { phoneOf } from '../../access/phone-number.ts';
import { notFound, RuleError } from '../../kernel/rule-error.ts';
import { written } from '../../kernel/written.ts';
import { MessageChannel, sendMessage } from '../../platform/outbox.ts';
import { CustomerKind } from '../../policy/customer-kind.ts';
import { ContactRole, CustomerContact } from '../customer-contact.ts';
import { Customer } from '../customer.ts';
import { lockPhone } from '../prove-phone.ts';
import type {
  CustomerAdministratorReplaceInput,
  CustomerContactChangeInput,
  CustomerContactInviteInput,
} from './company-people.input.ts';

/** A company and its people, locked: two administrators cannot remove each other at the same moment. */
interface Company {
  readonly customer: Customer;
  readonly people: CustomerContact[];
}

async function companyForChange(ctx: Ctx, customerId: string, field: string): Promise<Company> {
  const customer = await ctx.loadForChange(Customer, customerId, { field });
  // Another branch sees a customer through its own requests, and decides nothing about its people.
  if (!ctx.reaches(customer.homeBranchId)) throw notFound(field);
  if (customer.kind === CustomerKind.HOUSEHOLD) throw new RuleError('NOT_A_COMPANY');
  const people = await ctx.em.find(
    CustomerContact,
    { customerId: customer.id },
    { orderBy: { id: 'asc' }, refresh: true },
  );
  return { customer, people };
}

const administrators = (people: readonly CustomerContact[]): CustomerContact[] =>
  people.filter((person) => person.role === ContactRole.ADMINISTRATOR);

async function administered(ctx: Ctx, customerId: string, field: string): Promise<Company> {
  const company = await companyForChange(ctx, customerId, field);
  const { actor } = ctx;
  const administers =
    actor.kind === 'CUSTOMER' && administrators(company.people).some(({ phone }) => phone === actor.phone);
  if (!administers) throw new RuleError('ONLY_THE_ADMINISTRATOR');
  return company;
}

function said(text: string, field: 'name' | 'reason'): string {
  const words = written(text);
  if (!words) {
    throw new RuleError('VALIDATION_FAILED', { fields: [{ field, rule: 'isNotEmpty' }] }, field);
  }
  return words;
}

/**
 * WSH-5: the administrator adds somebody, who is told by SMS. Whoever has proved the number already acts for the company at
 * once, everybody else with the first sign-in.
 * @throws RuleError ONLY_THE_ADMINISTRATOR, NOT_A_COMPANY, CONTACT_KNOWN, VALIDATION_FAILED, NOT_FOUND
 */
export async function inviteContact(ctx: Ctx, input: CustomerContactInviteInput): Promise<CustomerContact> {
  const { customer, people } = await administered(ctx, input.customerId, 'customerId');
  const phone = phoneOf(input.phone, 'phone');
  const name = said(input.name, 'name');
  if (people.some((person) => person.phone === phone)) throw new RuleError('CONTACT_KNOWN', {}, 'phone');
  await lockPhone(ctx, phone);
  const contact = new CustomerContact();
  contact.customerId = customer.id;
  contact.branchId = customer.homeBranchId;
  contact.name = name;
  contact.phone = phone;
  contact.mayRaise = input.mayRaise;
  contact.mayApprove = input.mayApprove;
  if (input.role === ContactRole.ADMINISTRATOR) contact.appoint();
  ctx.em.persist(contact);
  await beyondScope(ctx, 'customers.invited', async (em) => {
    const account = await em.findOne(Account, { phoneNumber: phone, phoneNumberVerified: true });
    if (account) await linkCustomer(em, { accountId: account.id, customerId: customer.id, at: ctx.at });
    await em.flush();
  });
  const url = `${ctx.platform.settings.portalUrl}/sign-in`;
  await sendMessage(ctx.em, ctx.jobs, {
    channel: MessageChannel.SMS,
    to: phone,
    template: 'company.invited',
    text: {
      ZH: `${customer.name}已把您加入售后服务账户。用本手机号登录：${url}`,
      EN: `${customer.name} has added you to its service account. Sign in with this phone number: ${url}`,
    }[customer.language],
    language: customer.language,
    customerId: customer.id,
    branchId: customer.homeBranchId,
    at: ctx.at,
  });
  return contact;
}

/**
 * WSH-5: the administrator decides what somebody is called and may.
 * @throws RuleError ONLY_THE_ADMINISTRATOR, LAST_ADMINISTRATOR, VALIDATION_FAILED, VERSION_CONFLICT, NOT_FOUND
 */
export async function changeContact(ctx: Ctx, input: CustomerContactChangeInput): Promise<CustomerContact> {
  const { customerId } = await ctx.load(CustomerContact, input.contactId, 'contactId');
  const { people } = await administered(ctx, customerId, 'contactId');
  const contact = await ctx.loadForChange(CustomerContact, input.contactId, {
    version: input.version,
    field: 'contactId',
  });
  if (input.name) contact.name = said(input.name, 'name');
  contact.mayRaise = input.mayRaise ?? contact.mayRaise;
  contact.mayApprove = input.mayApprove ?? contact.mayApprove;
  if (input.role === ContactRole.MEMBER) {
    refuseLast(people, contact);
    contact.role = ContactRole.MEMBER;
  }
  if ((input.role ?? contact.role) === ContactRole.ADMINISTRATOR) contact.appoint();
  return contact;
}

/**
 * WSH-5: somebody acts for the company no more, from the next question of any of their sessions on. What they raised stays
 * under their name.
 * @throws RuleError ONLY_THE_ADMINISTRATOR, LAST_ADMINISTRATOR, NOT_FOUND
 */
export async function removeContact(ctx: Ctx, contactId: string): Promise<string> {
  const { customerId } = await ctx.load(CustomerContact, contactId, 'contactId');
  const { customer, people } = await administered(ctx, customerId, 'contactId');
  const contact = people.find(({ id }) => id === contactId);
  // Somebody else was quicker.
  if (!contact) return contactId;
  refuseLast(people, contact);
  await lockPhone(ctx, contact.phone);
  // The company is called under a number of somebody who is still there.
  const [administrator] = administrators(people).filter(({ id }) => id !== contact.id);
  if (customer.phone === contact.phone && administrator) customer.phone = administrator.phone;
  await beyondScope(ctx, 'customers.removed', async (em) => {
    const account = await em.findOne(Account, { phoneNumber: contact.phone });
    const link = account && (await em.findOne(AccountCustomer, { accountId: account.id, customerId }));
    if (link) em.remove(link);
    await em.flush();
  });
  ctx.em.remove(contact);
  return contactId;
}

function refuseLast(people: readonly CustomerContact[], contact: CustomerContact): void {
  const [first, second] = administrators(people);
  if (first?.id === contact.id && !second) throw new RuleError('LAST_ADMINISTRATOR');
}

/**
 * WSH-5: staff appoints the first administrator of a company, who decides about everybody else.
 * @throws RuleError NOT_A_COMPANY, ADMINISTRATOR_KNOWN, NOT_FOUND
 */
export async function setFirstAdministrator(ctx: Ctx, contactId: string): Promise<CustomerContact> {
  const { customerId } = await ctx.load(CustomerContact, contactId, 'contactId');
  const { people } = await companyForChange(ctx, customerId, 'contactId');
  if (administrators(people).length > 0) throw new RuleError('ADMINISTRATOR_KNOWN');
  const contact = await ctx.loadForChange(CustomerContact, contactId, { field: 'contactId' });
  contact.appoint();
  return contact;
}

/**
 * WSH-5: whoever administered the account is gone, and the company asked in writing for another one. The former administrators
 * become members, about whom the new one decides; the reason stands with the person appointed, and the change history says who did it, and when.
 * @throws RuleError NOT_A_COMPANY, NO_ADMINISTRATOR, ADMINISTRATOR_KNOWN, VALIDATION_FAILED, NOT_FOUND
 */
export async function replaceAdministrator(
  ctx: Ctx,
  input: CustomerAdministratorReplaceInput,
): Promise<CustomerContact> {
  const { customerId } = await ctx.load(CustomerContact, input.contactId, 'contactId');
  const { people } = await companyForChange(ctx, customerId, 'contactId');
  const reason = said(input.reason, 'reason');
  const former = administrators(people);
  const contact = await ctx.loadForChange(CustomerContact, input.contactId, { field: 'contactId' });
  if (former.length === 0) throw new RuleError('NO_ADMINISTRATOR');
  if (contact.role === ContactRole.ADMINISTRATOR) throw new RuleError('ADMINISTRATOR_KNOWN');
  for (const one of former) one.role = ContactRole.MEMBER;
  contact.appoint();
  contact.appointedReason = reason;
  return contact;
}
