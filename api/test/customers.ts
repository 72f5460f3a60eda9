import sharp from 'sharp';
import { Asset } from '../src/assets/asset.ts';
import { ProductModel } from '../src/catalog/product-model.ts';
import { ContractUnit } from '../src/contracts/contract-unit.ts';
import { MaintenanceContract } from '../src/contracts/maintenance-contract.ts';
import { CustomerAddress } from '../src/customers/customer-address.ts';
import { CustomerContact } from '../src/customers/customer-contact.ts';
import { Customer } from '../src/customers/customer.ts';
import type { Branch } from '../src/organization/branches/branch.ts';
import { ProductCategory } from '../src/organization/product-category.ts';
import { CustomerKind } from '../src/policy/customer-kind.ts';
import type { TestApp } from './app.ts';

let counter = 0;

/** A mobile number of China that nobody else in this run has. */
export function aPhone(): string {
  return `+86138${String(10_000_000 + ++counter)}`;
}

/** A household at home in a branch, with one contact who has its phone, and one address if a district is given. */
export async function aCustomer(
  app: TestApp,
  branch: Branch,
  given: Partial<Customer> & { districtCode?: string; line?: string } = {},
): Promise<Customer> {
  const { districtCode, line, ...facts } = given;
  return app.seed((em) => {
    const customer = Object.assign(new Customer(), {
      homeBranchId: branch.id,
      name: '王小明',
      kind: CustomerKind.HOUSEHOLD,
      phone: aPhone(),
      registeredAt: app.clock.now(),
      ...facts,
    });
    em.persist(customer);
    const { id: customerId, homeBranchId: branchId, name, phone } = customer;
    em.persist(Object.assign(new CustomerContact(), { customerId, branchId, name, phone }));
    if (districtCode) {
      const address = { customerId, branchId, districtCode, line: line ?? '中山北路18号302室' };
      em.persist(Object.assign(new CustomerAddress(), address));
    }
    return customer;
  });
}

/** One more person to reach at a customer. */
export async function aContact(
  app: TestApp,
  customer: Customer,
  phone: string,
  name = '李工',
): Promise<CustomerContact> {
  return app.seed((em) => {
    const facts = { customerId: customer.id, branchId: customer.homeBranchId, phone, name };
    const contact = Object.assign(new CustomerContact(), facts);
    em.persist(contact);
    return contact;
  });
}

export async function aModel(app: TestApp, given: Partial<ProductModel> = {}): Promise<ProductModel> {
  return app.seed((em) => {
    const model = Object.assign(new ProductModel(), {
      code: `M-${String(++counter).padStart(4, '0')}`,
      name: '水泵',
      nameEn: 'Pump',
      category: ProductCategory.PUMP,
      ...given,
    });
    em.persist(model);
    return model;
  });
}

/** A verified unit of a customer without any date or proof. */
export async function anAsset(
  app: TestApp,
  customer: Customer,
  model: ProductModel,
  given: Partial<Asset> = {},
): Promise<Asset> {
  return app.seed((em) => {
    const asset = Object.assign(new Asset(), {
      customerId: customer.id,
      branchId: customer.homeBranchId,
      modelId: model.id,
      serialNumber: `SN${++counter}`,
      verified: true,
      registeredAt: app.clock.now(),
      ...given,
    });
    em.persist(asset);
    return asset;
  });
}

/** A contract for labour and parts over 2026 that names the given units. */
export async function aContract(
  app: TestApp,
  customer: Customer,
  units: readonly Asset[],
  given: Partial<MaintenanceContract> = {},
): Promise<MaintenanceContract> {
  return app.seed((em) => {
    const contract = Object.assign(new MaintenanceContract(), {
      customerId: customer.id,
      branchId: customer.homeBranchId,
      number: `MC-2026-${String(++counter).padStart(4, '0')}`,
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      priceAmount: 120_000,
      coversLabour: true,
      coversParts: true,
      ...given,
    });
    em.persist(contract);
    for (const { id: assetId } of units) {
      em.persist(
        Object.assign(new ContractUnit(), { assetId, contractId: contract.id, branchId: contract.branchId }),
      );
    }
    return contract;
  });
}

/** The id of a small picture handed in at the real door. */
export async function aPicture(app: TestApp, token: string): Promise<string> {
  const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer();
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'invoice.jpg');
  const answer = await fetch(`${app.url}/files`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
  const { id } = (await answer.json()) as { id?: string };
  if (!id) throw new Error(`the picture was refused: ${answer.status}`);
  return id;
}
