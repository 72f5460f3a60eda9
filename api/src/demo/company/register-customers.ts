import { CustomerContact } from '../../customers/customer-contact.ts';
import { ContractUnit } from '../../contracts/contract-unit.ts';
import { MaintenanceContract } from '../../contracts/maintenance-contract.ts';
import * as operations from '../story/operations.ts';
import { invoice } from '../story/pictures.ts';
import type { Stage } from '../story/stage.ts';
import { contracts, type CustomerKey, customers, secondContact } from './customers.ts';
import { type Company, dateAt } from './found-company.ts';

/** The customers on file, with their units by name. */
export interface Served {
  readonly customerIds: ReadonlyMap<CustomerKey, string>;
  assetId(customer: CustomerKey, unit: string): string;
}

/** The clerks take the customers and their units into the files, and the supervisors accept the invoices. */
export async function registerCustomers(stage: Stage, company: Company, now: Date): Promise<Served> {
  const customerIds = new Map<CustomerKey, string>();
  const assetIds = new Map<string, string>();
  const paper = await invoice();
  for (const [key, { home, units, ...facts }] of Object.entries(customers) as [CustomerKey, AnyCustomer][]) {
    const clerk = await stage.staff(`${home}.clerk`);
    const { customerRegister } = await clerk.ask<{ customerRegister: { id: string } }>(
      operations.customerRegister,
      {
        input: { ...facts, branchId: company.branchIds[home], idempotencyKey: `demo-customer-${key}` },
      },
    );
    customerIds.set(key, customerRegister.id);
    for (const [name, unit] of Object.entries(units)) {
      const proven = unit.proof === 'VERIFIED';
      const { assetRegister } = await clerk.ask<{ assetRegister: { id: string } }>(operations.assetRegister, {
        input: {
          customerId: customerRegister.id,
          modelId: company.modelIds.get(unit.model),
          serialNumber: unit.serialNumber,
          purchasedOn: dateAt(now, { months: -unit.boughtMonthsAgo }),
          proofFileId: proven ? await stage.upload(clerk, paper) : null,
          idempotencyKey: `demo-unit-${key}-${name}`,
        },
      });
      assetIds.set(`${key} ${name}`, assetRegister.id);
      if (!proven) continue;
      const supervisor = await stage.staff(`${home}.supervisor`);
      await supervisor.ask(operations.assetProofVerify, {
        input: { assetId: assetRegister.id, accepted: true },
      });
    }
  }
  const served: Served = {
    customerIds,
    assetId(customer, unit) {
      const id = assetIds.get(`${customer} ${unit}`);
      if (!id) throw new Error(`${customer} has no ${unit}`);
      return id;
    },
  };
  await appointAdministrator(stage, served);
  await signContracts(stage, company, served, now);
  return served;
}

type AnyCustomer = (typeof customers)[CustomerKey] & {
  readonly units: Readonly<
    Record<string, { model: string; serialNumber: string; boughtMonthsAgo: number; proof: string }>
  >;
};

/** WSH-5: whoever answers the phone at the company with several people decides about the others. */
async function appointAdministrator(stage: Stage, { customerIds }: Served): Promise<void> {
  const { customer } = secondContact;
  const clerk = await stage.staff(`${customers[customer].home}.clerk`);
  const { customerFile } = await clerk.ask<{ customerFile: { contacts: { id: string }[] } }>(
    operations.contactsOfCustomer,
    { id: customerIds.get(customer) },
  );
  const contactId = customerFile.contacts[0]?.id;
  await clerk.ask(operations.customerAdministratorSet, { input: { contactId } });
}

/** What no operation writes yet: contracts, and the second person of a company. */
async function signContracts(stage: Stage, company: Company, served: Served, now: Date): Promise<void> {
  await stage.system(async (em) => {
    for (const { number, customer, units, beganDaysAgo, endsInDays, ...terms } of contracts) {
      const branchId = company.branchIds[customers[customer].home];
      const contract = Object.assign(new MaintenanceContract(), {
        number,
        branchId,
        customerId: served.customerIds.get(customer),
        startsOn: dateAt(now, { days: -beganDaysAgo }),
        endsOn: dateAt(now, { days: endsInDays }),
        coversLabour: true,
        ...terms,
      });
      em.persist(contract);
      for (const unit of units) {
        const facts = { contractId: contract.id, assetId: served.assetId(customer, unit), branchId };
        em.persist(Object.assign(new ContractUnit(), facts));
      }
    }
    em.persist(
      Object.assign(new CustomerContact(), {
        customerId: served.customerIds.get(secondContact.customer),
        branchId: company.branchIds[customers[secondContact.customer].home],
        name: secondContact.name,
        phone: `+86${secondContact.phone}`,
      }),
    );
  });
}
