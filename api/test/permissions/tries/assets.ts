import { newId } from '../../../src/kernel/ids.ts';
import type { Place } from '../cells.ts';

import { type Attempt, kept, type MutationTry, type Tries, value } from '../tries.ts';
import { aPicture, aUnit, aUnitToProve } from '../units.ts';
import { next, type Person, type Somewhere, type World } from '../world.ts';
import { customerId } from './customers.ts';
import { branchId } from './organization.ts';

const toProve = kept((world, place) => aUnitToProve(world, place as Somewhere));

/** A unit and the one that took its place. */
const replaced = kept(async (world, place) => {
  const before = await aUnit(world, place as Somewhere, {
    replacedOn: '2026-11-20',
    replacedAt: world.app.clock.now(),
  });
  return { before, now: await aUnit(world, place as Somewhere, { replacesId: before.id }) };
});

export function assetId(world: World, place: Place): string {
  return place === 'absent' ? newId() : world.sides[place].asset.id;
}

/** A picture that the person handed in and that is of no record yet; for `same`, one that somebody else handed in. */
export async function handedIn(world: World, place: Place, person: Person): Promise<string> {
  if (place === 'absent') return newId();
  return aPicture(world, { accountId: place === 'own' ? person.accountId : newId() });
}

const REGISTER = 'mutation ($input: AssetRegisterInput!) { assetRegister(input: $input) { id } }';

function registering(world: World, customer: string | null, proofFileId: string | null): Attempt {
  const serialNumber = `NEW${next()}`;
  const input = {
    customerId: customer,
    modelId: world.model.id,
    serialNumber,
    proofFileId,
    idempotencyKey: newId(),
  };
  const look = () => value(world, 'select count(*)::int from asset where serial_number = $1', [serialNumber]);
  return { variables: { input }, look, becomes: 1 };
}

const ADD =
  'mutation ($assetId: ID!, $fileId: ID!) { assetProofAdd(input: { assetId: $assetId, fileId: $fileId, purchasedOn: "2026-11-01" }) { id } }';

function adding(world: World, unit: string, fileId: string): Attempt {
  const look = () => value(world, 'select proof_state from asset where id = $1', [unit]);
  return { variables: { assetId: unit, fileId }, look, becomes: 'SUBMITTED' };
}

/** Whose unit it is, where only the picture is tried: a customer's own, or for staff one of branch A. */
function withinReach(person: Person): Somewhere {
  return person.name === 'CUSTOMER' ? 'own' : 'same';
}

const withPicture: Pick<MutationTry, 'about' | 'perPerson'> = { about: 'account', perPerson: true };

export const assets: Tries = {
  queries: {
    'Query.myAssets': {
      about: 'oneself',
      document: (node) => `query { myAssets(first: 100) { edges { node { ${node} } } } }`,
      node: 'id',
      ask: () => ({}),
      marker: (world) => assetId(world, 'own'),
      never: async (world) => [assetId(world, 'same'), assetId(world, 'other')],
    },
    'Query.asset': {
      about: 'customersThing',
      by: ['id'],
      document: (node) => `query ($id: ID!) { asset(id: $id) { ${node} } }`,
      node: 'serialNumber',
      ask: (world, place) => ({ id: assetId(world, place) }),
      marker: ({ sides }, place) => `"${sides[place].asset.serialNumber}"`,
    },
    'Query.assetsOfCustomer': {
      about: 'customersThing',
      by: ['customerId'],
      document: (node) =>
        `query ($customerId: ID!) { assetsOfCustomer(customerId: $customerId, first: 100) { edges { node { ${node} } } } }`,
      node: 'id',
      ask: (world, place) => ({ customerId: customerId(world, place) }),
      marker: (world, place) => assetId(world, place),
    },
    'Query.assetProofsWaiting': {
      about: 'branch',
      by: ['branchId'],
      document: (node) =>
        `query ($branchId: ID!) { assetProofsWaiting(branchId: $branchId, first: 100) { edges { node { ${node} } } } }`,
      node: 'id',
      ask: async (world, place) => {
        for (const side of ['same', 'other'] as const) await toProve(world, side);
        return { branchId: branchId(world, place) };
      },
      marker: async (world, place) => (await toProve(world, place)).asset.id,
    },
  },

  mutations: {
    'Mutation.assetRegister': {
      about: 'customersThing',
      by: ['customerId'],
      plain: { modelId: 'The catalog is for everybody.' },
      document: REGISTER,
      attempt: async (world, place) => registering(world, customerId(world, place), null),
    },
    'Mutation.assetRegister (with a picture)': {
      ...withPicture,
      by: ['proofFileId'],
      document: REGISTER,
      attempt: async (world, place, person) =>
        registering(world, customerId(world, withinReach(person)), await handedIn(world, place, person)),
    },
    'Mutation.assetProofAdd': {
      about: 'customersThing',
      by: ['assetId'],
      document: ADD,
      attempt: async (world, place) => {
        const unit = place === 'absent' ? newId() : (await aUnit(world, place)).id;
        return adding(world, unit, await handedIn(world, 'own', world.people.CUSTOMER));
      },
    },
    'Mutation.assetProofAdd (with a picture)': {
      ...withPicture,
      by: ['fileId'],
      document: ADD,
      attempt: async (world, place, person) =>
        adding(world, (await aUnit(world, withinReach(person))).id, await handedIn(world, place, person)),
    },
    'Mutation.assetProofVerify': {
      about: 'customersThing',
      by: ['assetId'],
      document:
        'mutation ($assetId: ID!) { assetProofVerify(input: { assetId: $assetId, accepted: true }) { id } }',
      attempt: async (world, place) => {
        const unit = place === 'absent' ? newId() : (await aUnitToProve(world, place)).asset.id;
        const look = () => value(world, 'select proof_state from asset where id = $1', [unit]);
        return { variables: { assetId: unit }, look, becomes: 'VERIFIED' };
      },
    },
    'Mutation.assetFinalAcceptanceRecord': {
      about: 'customersThing',
      by: ['assetId'],
      document: `mutation ($assetId: ID!) {
        assetFinalAcceptanceRecord(input: { assetId: $assetId, finalAcceptanceOn: "2026-11-20" }) { id } }`,
      attempt: async (world, place) => {
        const unit = place === 'absent' ? newId() : (await aUnit(world, place)).id;
        const look = () => value(world, 'select final_acceptance_on::text from asset where id = $1', [unit]);
        return { variables: { assetId: unit }, look, becomes: '2026-11-20' };
      },
    },
  },

  crossings: {
    'Asset.replaces': {
      ways: [{ through: ['Query.asset'], select: 'replaces { serialNumber }' }],
      ask: async (world, place) => ({ id: (await replaced(world, place)).now.id }),
      marker: async (world, place) => `"${(await replaced(world, place)).before.serialNumber}"`,
    },
    'Asset.replacedBy': {
      ways: [{ through: ['Query.asset'], select: 'replacedBy { serialNumber }' }],
      ask: async (world, place) => ({ id: (await replaced(world, place)).before.id }),
      marker: async (world, place) => `"${(await replaced(world, place)).now.serialNumber}"`,
    },
    'AssetProof.file': {
      ways: [{ through: ['Query.asset'], select: 'proofs { file { id } }' }],
      ask: async (world, place) => ({ id: (await toProve(world, place)).asset.id }),
      marker: async (world, place) => (await toProve(world, place)).fileId,
    },
  },
};
