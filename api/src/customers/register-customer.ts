import type { Ctx } from '../access/context.ts';
import { phoneOf } from '../access/phone-number.ts';
import { notFound, RuleError } from '../kernel/rule-error.ts';
import { sql } from '../kernel/sql.ts';
import { branchWithin } from '../organization/branches/branch-reach.ts';
import { District } from '../organization/branches/district.ts';
import type { Reading } from '../platform/at-once.ts';
import { beyondScope } from '../access/beyond-scope.ts';
import { CustomerAddress } from './customer-address.ts';
import { CustomerContact } from './customer-contact.ts';
import type { CustomerKind } from '../policy/customer-kind.ts';
import { Customer } from './customer.ts';
import { lockPhone, newCustomer } from './prove-phone.ts';

export interface CustomerRegistration {
  readonly branchId: string;
  readonly name: string;
  readonly kind: CustomerKind;
  readonly phone: string;
  readonly contactName?: string | null;
  readonly email?: string | null;
  readonly districtCode: string;
  readonly addressLine: string;
  /** The number belongs to another customer too, and this is a new one all the same. */
  readonly confirmedAsNew?: boolean | null;
}

/**
 * Takes a customer into a branch's file. A phone number that a customer of the clerk's branches has is shown and not
 * silently doubled; somebody who only signed in so far, and whose home nobody knew, is the one who is registered.
 * @throws RuleError CUSTOMER_PHONE_KNOWN, VALIDATION_FAILED, NOT_FOUND (branch, district)
 */
export async function registerCustomer(ctx: Ctx, registration: CustomerRegistration): Promise<Customer> {
  const branch = await branchWithin(ctx, registration.branchId);
  const phone = phoneOf(registration.phone, 'phone');
  const district = await ctx.em.findOne(District, { code: registration.districtCode });
  if (!district) throw notFound('districtCode');
  await lockPhone(ctx, phone);
  const customer = (await unsettled(ctx, phone)) ?? (await created(ctx, registration, phone));
  if (!customer.homeSettled) {
    await settleHome(ctx, customer, branch.id);
    customer.introduce(registration.name);
    customer.kind = registration.kind;
  }
  if (registration.email) customer.email = registration.email;
  await noteAddress(ctx, customer, { districtCode: district.code, line: registration.addressLine });
  await ctx.em.flush();
  return customer;
}

async function created(ctx: Ctx, registration: CustomerRegistration, phone: string): Promise<Customer> {
  if (!registration.confirmedAsNew) {
    const known = await ctx.em.find(CustomerContact, { phone }, { limit: 5, orderBy: { id: 'asc' } });
    const customers = await ctx.em.find(Customer, {
      id: { $in: known.map((contact) => contact.customerId) },
    });
    if (customers.length > 0) {
      const shown = customers.map(({ id, number, name }) => ({ id, number, name }));
      throw new RuleError('CUSTOMER_PHONE_KNOWN', { customers: shown }, 'phone');
    }
  }
  const { name, kind, contactName } = registration;
  return newCustomer(ctx, {
    homeBranchId: registration.branchId,
    name: name.trim(),
    kind,
    phone,
    contactName: contactName?.trim() || undefined,
  });
}

async function unsettled(ctx: Ctx, phone: string): Promise<Customer | null> {
  return beyondScope(ctx, 'customers.register', async (em) => {
    const contacts = await em.find(CustomerContact, { phone });
    const ids = contacts.map((contact) => contact.customerId);
    return ids.length === 0 ? null : em.findOne(Customer, { id: { $in: ids }, homeSettled: false });
  });
}

/**
 * Gives a customer whose home nobody knew a home branch, with everything of the customer's file; a settled home stays. The
 * unit that a request is about moves with the request (`Asset.standAt`).
 */
export async function settleHome(ctx: Ctx, customer: Customer, branchId: string): Promise<void> {
  if (customer.homeSettled) return;
  await beyondScope(ctx, 'customers.settle-home', async (em) => {
    const parts = [
      ...(await em.find(CustomerContact, { customerId: customer.id })),
      ...(await em.find(CustomerAddress, { customerId: customer.id })),
    ];
    for (const part of parts) part.branchId = branchId;
  });
  customer.homeBranchId = branchId;
  customer.homeSettled = true;
}

interface Place {
  readonly districtCode: string;
  readonly line: string;
}

/** Notes where a customer is served; a place that is known already is not written twice. */
async function noteAddress(ctx: Pick<Ctx, 'em'>, customer: Customer, place: Place): Promise<void> {
  if (!(await knowsAddress(ctx.em, customer.id, place))) addAddress(ctx, customer, place);
}

/** Whether a customer's file has a place. Flush before, where one may just have been noted. */
export async function knowsAddress(em: Reading, customerId: string, place: Place): Promise<boolean> {
  const { text, values } = sql`
    select a.id from customer_address a
    where a.customer_id = ${customerId} and a.district_code = ${place.districtCode} and a.line = ${place.line.trim()}
    limit 1`.questioned();
  const found: object[] = await em.execute(text, values);
  return found.length > 0;
}

export function addAddress({ em }: Pick<Ctx, 'em'>, customer: Customer, place: Place): void {
  const address = new CustomerAddress();
  address.customerId = customer.id;
  address.branchId = customer.homeBranchId;
  address.districtCode = place.districtCode;
  address.line = place.line.trim();
  em.persist(address);
}
