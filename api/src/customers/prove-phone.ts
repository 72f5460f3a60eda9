import { AccountCustomer, linkCustomer } from '../access/account.ts';
import type { PhoneProved } from '../access/feature.ts';
import type { Ctx } from '../access/context.ts';
import { Branch, BranchKind } from '../organization/branches/branch.ts';
import { beyondScope } from '../access/beyond-scope.ts';
import { CustomerContact } from './customer-contact.ts';
import { CustomerKind } from '../policy/customer-kind.ts';
import { Customer } from './customer.ts';

/** Makes whoever registers or proves one phone number at the same time wait, so that nobody is registered twice. */
export async function lockPhone(ctx: Ctx, phone: string): Promise<void> {
  await ctx.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`customer phone ${phone}`]);
}

/**
 * Whoever proves a phone number acts from now on for every customer that has a contact with it (WSH-5). A number nobody
 * knows becomes a household without name or home; both are settled by the first request.
 */
export const linkProvedPhone: PhoneProved = async (ctx, { id: accountId, phone }) => {
  await lockPhone(ctx, phone);
  await beyondScope(ctx, 'customers.phone-proved', async (em) => {
    const contacts = await em.find(CustomerContact, { phone }, { orderBy: { id: 'asc' } });
    const customerIds = new Set(contacts.map((contact) => contact.customerId));
    if (customerIds.size === 0 && (await em.count(AccountCustomer, { accountId })) === 0) {
      const household = await unknownHousehold(ctx, phone);
      if (household) customerIds.add(household.id);
    }
    for (const customerId of customerIds) await linkCustomer(em, { accountId, customerId, at: ctx.at });
  });
};

/** Kept by headquarters; while a company is being set up and has none, nobody is registered. */
async function unknownHousehold(ctx: Ctx, phone: string): Promise<Customer | null> {
  const headquarters = await ctx.em.findOne(
    Branch,
    { kind: BranchKind.HEADQUARTERS, active: true },
    { orderBy: { code: 'asc' } },
  );
  if (!headquarters) return null;
  const customer = newCustomer(ctx, {
    homeBranchId: headquarters.id,
    name: '',
    kind: CustomerKind.HOUSEHOLD,
    phone,
  });
  customer.homeSettled = false;
  customer.language = ctx.language;
  return customer;
}

/** A new customer whose main phone is that of the first contact. */
export function newCustomer(
  ctx: Pick<Ctx, 'em' | 'at' | 'language'>,
  facts: Pick<Customer, 'homeBranchId' | 'name' | 'kind' | 'phone'> & { contactName?: string },
): Customer {
  const customer = new Customer();
  customer.homeBranchId = facts.homeBranchId;
  customer.name = facts.name;
  customer.kind = facts.kind;
  customer.phone = facts.phone;
  customer.registeredAt = ctx.at;
  ctx.em.persist(customer);
  const contact = new CustomerContact();
  contact.customerId = customer.id;
  contact.branchId = facts.homeBranchId;
  contact.name = facts.contactName ?? facts.name;
  contact.phone = facts.phone;
  ctx.em.persist(contact);
  return customer;
}
