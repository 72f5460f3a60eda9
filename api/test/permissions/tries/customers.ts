import { newId } from '../../../src/kernel/ids.ts';
import { linkCustomer } from '../../../src/access/account.ts';
import { CustomerKind } from '../../../src/policy/customer-kind.ts';
import { aContact, aCustomer, aPhone } from '../../customers.ts';
import type { Place } from '../cells.ts';
import { kept, type Tries, value } from '../tries.ts';
import { next, type World } from '../world.ts';
import { branchId } from './organization.ts';

/** The customer of a place; of nowhere, an id of nothing. */
export function customerId(world: World, place: Place): string {
  return place === 'absent' ? newId() : world.sides[place].customer.id;
}

/** `+8613812345678` is shown as `138****5678`. */
export function maskedPhone(phone: string): string {
  return `${phone.slice(3, 6)}****${phone.slice(-4)}`;
}

const toTheFile = (field: string) => [
  { through: ['Query.customerFile'], select: field },
  { through: ['Query.customers'], select: field },
  { through: ['Query.repairRequest', 'RepairRequest.customer'], select: `customer { ${field} }` },
];

/** A company of a place with somebody on its list; of `own`, the one who asks administers it. */
async function aCompany(
  world: World,
  place: Place,
  administered = true,
): Promise<{ customerId: string; contactId: string; name: string }> {
  if (place === 'absent') return { customerId: newId(), contactId: newId(), name: '' };
  const { app, people, sides } = world;
  const name = `公司${next()}`;
  const phone = place === 'own' ? sides.own.customer.phone : aPhone();
  const company = await aCustomer(app, sides[place].branch, { kind: CustomerKind.COMPANY, name, phone });
  if (administered) {
    await app.rows("update customer_contact set role = 'ADMINISTRATOR' where customer_id = $1", [company.id]);
  }
  if (place === 'own') {
    const link = { accountId: people.CUSTOMER.accountId, customerId: company.id, at: app.clock.now() };
    await app.seed((em) => linkCustomer(em, link));
  }
  const contact = await aContact(app, company, aPhone());
  return { customerId: company.id, contactId: contact.id, name };
}

const company = kept(aCompany);

export const customers: Tries = {
  queries: {
    'Query.myCompanies': {
      about: 'oneself',
      document: (node) => `query { myCompanies { ${node} } }`,
      node: 'name',
      ask: async (world) => {
        await company(world, 'own');
        return {};
      },
      marker: async (world) => (await company(world, 'own')).name,
      never: async (world) => [(await company(world, 'same')).name, (await company(world, 'other')).name],
    },
    'Query.customers': {
      about: 'customersThing',
      document: (node) =>
        `query ($search: String!) { customers(search: $search, first: 20) { edges { node { ${node} } } } }`,
      node: 'id name',
      ask: ({ sides }, place) => ({ search: place === 'absent' ? '没有这个人' : sides[place].customer.name }),
      marker: (world, place) => customerId(world, place),
    },
    'Query.customerFile': {
      about: 'customersThing',
      by: ['id'],
      document: (node) => `query ($id: ID!) { customerFile(id: $id) { ${node} } }`,
      node: 'id name',
      ask: (world, place) => ({ id: customerId(world, place) }),
      marker: ({ sides }, place) => `"${sides[place].customer.name}"`,
    },
  },

  mutations: {
    'Mutation.customerContactInvite': {
      about: 'customersThing',
      by: ['customerId'],
      document:
        'mutation ($input: CustomerContactInviteInput!) { customerContactInvite(input: $input) { id } }',
      attempt: async (world, place) => {
        const { customerId: id } = await company(world, place);
        const name = `新人${next()}`;
        const input = { customerId: id, name, phone: aPhone(), idempotencyKey: newId() };
        const look = () => value(world, 'select count(*)::int from customer_contact where name = $1', [name]);
        return { variables: { input }, look, becomes: 1 };
      },
    },
    'Mutation.customerContactChange': {
      about: 'customersThing',
      by: ['contactId'],
      document:
        'mutation ($input: CustomerContactChangeInput!) { customerContactChange(input: $input) { id } }',
      attempt: async (world, place) => {
        const { contactId } = await aCompany(world, place);
        const look = () => value(world, 'select may_raise from customer_contact where id = $1', [contactId]);
        return {
          variables: { input: { contactId, version: 1, mayRaise: false } },
          look,
          becomes: false,
        };
      },
    },
    'Mutation.customerContactRemove': {
      about: 'customersThing',
      by: ['contactId'],
      document: 'mutation ($input: CustomerContactInput!) { customerContactRemove(input: $input) }',
      attempt: async (world, place) => {
        const { contactId } = await aCompany(world, place);
        const look = () =>
          value(world, 'select count(*)::int from customer_contact where id = $1', [contactId]);
        return { variables: { input: { contactId } }, look, becomes: 0 };
      },
    },
    'Mutation.customerAdministratorSet': {
      about: 'customersThing',
      by: ['contactId'],
      document: 'mutation ($input: CustomerContactInput!) { customerAdministratorSet(input: $input) { id } }',
      attempt: async (world, place) => {
        const { contactId } = await aCompany(world, place, false);
        const look = () => value(world, 'select role from customer_contact where id = $1', [contactId]);
        return { variables: { input: { contactId } }, look, becomes: 'ADMINISTRATOR' };
      },
    },
    'Mutation.customerAdministratorReplace': {
      about: 'customersThing',
      by: ['contactId'],
      document:
        'mutation ($input: CustomerAdministratorReplaceInput!) { customerAdministratorReplace(input: $input) { id } }',
      attempt: async (world, place) => {
        const { contactId } = await aCompany(world, place);
        const look = () => value(world, 'select role from customer_contact where id = $1', [contactId]);
        const input = { contactId, reason: '公司来函：原管理员已离职' };
        return { variables: { input }, look, becomes: 'ADMINISTRATOR' };
      },
    },
    'Mutation.customerRegister': {
      about: 'branch',
      by: ['branchId'],
      document: 'mutation ($input: CustomerRegisterInput!) { customerRegister(input: $input) { id } }',
      attempt: async (world, place) => {
        const name = `新客户${next()}`;
        const input = {
          branchId: branchId(world, place),
          name,
          kind: 'HOUSEHOLD',
          phone: aPhone(),
          districtCode: world.sides.same.districtCode,
          addressLine: '福州路1号',
          idempotencyKey: newId(),
        };
        const look = () => value(world, 'select count(*)::int from customer where name = $1', [name]);
        return { variables: { input }, look, becomes: 1 };
      },
    },
    'Mutation.customerChannelChoose': {
      about: 'oneself',
      perPerson: true,
      document:
        'mutation ($input: CustomerChannelChooseInput!) { customerChannelChoose(input: $input) { id } }',
      attempt: async ({ sides, ...world }) => ({
        variables: { input: { channel: 'LETTER' } },
        look: () =>
          value({ sides, ...world }, 'select preferred_channel from customer where id = $1', [
            sides.own.customer.id,
          ]),
        becomes: 'LETTER',
      }),
    },
  },

  crossings: {
    'Viewer.customer': {
      ways: [{ through: ['Query.viewer'], select: 'customer { id }' }],
      marker: (world, place) => customerId(world, place),
    },
    'Customer.phone': {
      ways: toTheFile('phone'),
      marker: ({ sides }, place) => sides[place].customer.phone,
      masked: ({ sides }, place) => maskedPhone(sides[place].customer.phone),
    },
    'Customer.email': {
      ways: toTheFile('email'),
      marker: ({ sides }, place) => sides[place].customer.email ?? '',
      masked: () => 's***@example.com',
    },
    'CustomerContact.phone': {
      ways: toTheFile('contacts { phone }'),
      marker: ({ sides }, place) => sides[place].customer.phone,
      masked: ({ sides }, place) => maskedPhone(sides[place].customer.phone),
    },
    'CustomerAddress.line': {
      ways: toTheFile('addresses { line }'),
      marker: () => '中山北路18号302室',
      masked: () => '中山北路***',
    },
  },
};
