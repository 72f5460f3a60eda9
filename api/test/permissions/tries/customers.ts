import { newId } from '../../../src/kernel/ids.ts';
import { aPhone } from '../../customers.ts';
import type { Place } from '../cells.ts';
import { type Tries, value } from '../tries.ts';
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

export const customers: Tries = {
  queries: {
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
