import type { Asset } from '../../../src/assets/asset.ts';
import { RenewalVisit } from '../../../src/contracts/renewal-visit.ts';
import type { MaintenanceContract } from '../../../src/contracts/maintenance-contract.ts';
import { newId } from '../../../src/kernel/ids.ts';
import { aContract, anAsset } from '../../customers.ts';
import { aStaffMember } from '../../organization.ts';
import type { Place } from '../cells.ts';
import { type Attempt, kept, type MutationTry, type Tries, value } from '../tries.ts';
import { hold, next, type Somewhere, type World } from '../world.ts';
import { customerId } from './customers.ts';
import { branchId } from './organization.ts';

interface ContractRecord {
  readonly contract: Pick<MaintenanceContract, 'id' | 'number'>;
  readonly assetId: string;
  readonly visitId: string;
}

/** A contract of a place over 2026 that names two units, with its renewal visit. */
async function aTerm(world: World, place: Place): Promise<ContractRecord> {
  if (place === 'absent') {
    return { contract: { id: newId(), number: `NONE-${next()}` }, assetId: newId(), visitId: newId() };
  }
  const { app, model, sides } = world;
  const { customer } = sides[place];
  const units = [await anAsset(app, customer, model), await anAsset(app, customer, model)];
  const contract = await aContract(app, customer, units);
  const visit = await app.seed((em) => {
    const { id: contractId, branchId: home } = contract;
    const made = Object.assign(new RenewalVisit(), { contractId, branchId: home, dueOn: '2026-12-15' });
    em.persist(made);
    return made;
  });
  return { contract, assetId: units[0]?.id ?? '', visitId: visit.id };
}

const shown = kept(aTerm);
const markers = {
  marker: async (world: World, place: Somewhere) => (await shown(world, place)).contract.number,
};

/** Somebody of SALES in the branch of a place. */
const ofSales = kept(async (world, place) => {
  if (place === 'absent') return newId();
  const { branch } = world.sides[place];
  const person = await aStaffMember(world.app, branch.id, { name: `销售${next()}` });
  await hold(world.app, person, branch, 'SALES');
  return person.id;
});

const TERMS = { priceAmount: 500_000, coversLabour: true, coversParts: true };

/** What is done to a contract, and where its effect is seen. */
function changing(
  mutation: string,
  inputType: string,
  given: (record: ContractRecord, world: World) => object | Promise<object>,
  look: string,
  becomes: unknown,
  plain: Readonly<Record<string, string>> = {},
): MutationTry {
  return {
    about: 'branch',
    by: ['contractId'],
    plain,
    document: `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { id } }`,
    attempt: async (world, place) => {
      const record = await aTerm(world, place);
      return changed(world, record, await given(record, world), look, becomes);
    },
  };
}

function changed(
  world: World,
  record: ContractRecord,
  given: object,
  look: string,
  becomes: unknown,
): Attempt {
  const { id: contractId } = record.contract;
  return {
    variables: { input: { contractId, version: 1, ...given } },
    look: () => value(world, look, [contractId]),
    becomes,
  };
}

const SALES = 'select sales_id::text from maintenance_contract where id = $1';

/** Who looks after the contract, who lies in the cell's place. */
function lookedAfter(mutation: string, inputType: string, given: () => object, look: string): MutationTry {
  return {
    about: 'branch',
    by: ['salesId'],
    plain: { contractId: 'Tried on its own.' },
    document: `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { id } }`,
    attempt: async (world, place) => {
      const salesId = await ofSales(world, place);
      return changed(world, await aTerm(world, 'same'), { ...TERMS, ...given(), salesId }, look, salesId);
    },
  };
}

/** A unit that no contract names. */
async function freeUnit({ app, model, sides }: World, place: Place): Promise<Pick<Asset, 'id'>> {
  return place === 'absent' ? { id: newId() } : anAsset(app, sides[place].customer, model);
}

const REGISTER = 'mutation ($input: ContractRegisterInput!) { contractRegister(input: $input) { id } }';

function registering(
  world: World,
  customer: string,
  assetId: string,
  salesId: string | null = null,
): Attempt {
  const number = `NEW-${next()}`;
  const period = { startsOn: '2027-01-01', endsOn: '2027-12-31' };
  const input = { ...TERMS, ...period, customerId: customer, number, assetIds: [assetId], salesId };
  const look = () =>
    value(world, 'select count(*)::int from maintenance_contract where number = $1', [number]);
  return { variables: { input }, look, becomes: 1 };
}

const UNITS = 'select count(*)::int from contract_unit where contract_id = $1';
const REMOVED = `${UNITS} and until_on is not null`;
const NEXT = 'select count(*)::int from maintenance_contract where renews_id = $1';
const renewal = () => ({ ...TERMS, number: `NEXT-${next()}`, endsOn: '2027-12-31' });
const leaving = { untilOn: '2026-12-01', reason: '不再使用' };

export const contracts: Tries = {
  queries: {
    'Query.maintenanceContracts': {
      about: 'branch',
      by: ['branchId'],
      document: (node) =>
        `query ($branchId: ID!) { maintenanceContracts(branchId: $branchId, first: 100) { edges { node { ${node} } } } }`,
      node: 'number customerName',
      ask: async (world, place) => {
        for (const side of ['same', 'other'] as const) await shown(world, side);
        return { branchId: branchId(world, place) };
      },
      ...markers,
    },
    'Query.maintenanceContract': {
      about: 'customersThing',
      by: ['id'],
      document: (node) => `query ($id: ID!) { maintenanceContract(id: $id) { ${node} } }`,
      node: 'number units { serialNumber }',
      ask: async (world, place) => ({ id: (await shown(world, place)).contract.id }),
      ...markers,
    },
    'Query.myContracts': {
      about: 'oneself',
      plain: { assetId: 'Tried on its own.' },
      document: (node) => `query { myContracts(first: 100) { edges { node { ${node} } } } }`,
      node: 'number',
      ask: async (world) => {
        for (const side of ['own', 'same', 'other'] as const) await shown(world, side);
        return {};
      },
      ...markers,
      never: async (world) => [
        (await shown(world, 'same')).contract.number,
        (await shown(world, 'other')).contract.number,
      ],
    },
    'Query.renewalVisits': {
      about: 'branch',
      by: ['branchId'],
      document: (node) =>
        `query ($branchId: ID!) { renewalVisits(branchId: $branchId, first: 100) { edges { node { ${node} } } } }`,
      node: 'contractNumber',
      ask: async (world, place) => {
        for (const side of ['same', 'other'] as const) await shown(world, side);
        return { branchId: branchId(world, place) };
      },
      ...markers,
    },
  },

  mutations: {
    'Mutation.contractRegister': {
      about: 'branch',
      by: ['customerId'],
      plain: { assetIds: 'Tried on its own.', salesId: 'Tried on its own.' },
      document: REGISTER,
      attempt: async (world, place) =>
        registering(world, customerId(world, place), (await freeUnit(world, place)).id),
    },
    'Mutation.contractRegister (which unit)': {
      about: 'branch',
      by: ['assetIds'],
      document: REGISTER,
      attempt: async (world, place) =>
        registering(world, customerId(world, 'same'), (await freeUnit(world, place)).id),
    },
    'Mutation.contractRegister (who looks after it)': {
      about: 'branch',
      by: ['salesId'],
      document: REGISTER,
      attempt: async (world, place) =>
        registering(
          world,
          customerId(world, 'same'),
          (await freeUnit(world, 'same')).id,
          await ofSales(world, place),
        ),
    },
    'Mutation.contractChange': changing(
      'contractChange',
      'ContractChangeInput',
      () => TERMS,
      'select price_amount from maintenance_contract where id = $1',
      500_000,
      { salesId: 'Tried on its own.' },
    ),
    'Mutation.contractChange (who looks after it)': lookedAfter(
      'contractChange',
      'ContractChangeInput',
      () => ({}),
      SALES,
    ),
    'Mutation.contractUnitAdd': {
      about: 'branch',
      by: ['contractId'],
      document: 'mutation ($input: ContractUnitAddInput!) { contractUnitAdd(input: $input) { id } }',
      attempt: async (world, place) => {
        const unit = await freeUnit(world, place);
        const given = { assetId: unit.id, fromOn: '2026-12-01' };
        return changed(world, await aTerm(world, place), given, UNITS, 3);
      },
    },
    'Mutation.contractUnitAdd (which unit)': {
      about: 'branch',
      by: ['assetId'],
      document: 'mutation ($input: ContractUnitAddInput!) { contractUnitAdd(input: $input) { id } }',
      attempt: async (world, place) => {
        const unit = await freeUnit(world, place);
        const given = { assetId: unit.id, fromOn: '2026-12-01' };
        return changed(world, await aTerm(world, 'same'), given, UNITS, 3);
      },
    },
    'Mutation.contractUnitRemove': changing(
      'contractUnitRemove',
      'ContractUnitRemoveInput',
      ({ assetId }) => ({ assetId, ...leaving }),
      REMOVED,
      1,
      { assetId: 'Tried on its own.' },
    ),
    'Mutation.contractUnitRemove (which unit)': {
      about: 'branch',
      by: ['assetId'],
      document: 'mutation ($input: ContractUnitRemoveInput!) { contractUnitRemove(input: $input) { id } }',
      attempt: async (world, place) => {
        const record = await aTerm(world, 'same');
        const assetId = place === 'same' ? record.assetId : (await freeUnit(world, place)).id;
        return changed(world, record, { assetId, ...leaving }, REMOVED, 1);
      },
    },
    'Mutation.contractEnd': changing(
      'contractEnd',
      'ContractEndInput',
      () => ({ endsOn: '2026-12-01', reason: '客户搬迁' }),
      'select ends_on::text from maintenance_contract where id = $1',
      '2026-12-01',
    ),
    'Mutation.contractRenew': changing('contractRenew', 'ContractRenewInput', renewal, NEXT, 1, {
      salesId: 'Tried on its own.',
    }),
    'Mutation.contractRenew (who looks after it)': lookedAfter(
      'contractRenew',
      'ContractRenewInput',
      renewal,
      'select sales_id::text from maintenance_contract where renews_id = $1',
    ),
    'Mutation.renewalVisitAssign': {
      about: 'branch',
      by: ['renewalVisitId'],
      document: 'mutation ($input: RenewalVisitAssignInput!) { renewalVisitAssign(input: $input) { id } }',
      attempt: async (world, place) => {
        const { visitId } = await aTerm(world, place);
        return assigning(world, visitId, await ofSales(world, place));
      },
    },
    'Mutation.renewalVisitAssign (whom)': {
      about: 'branch',
      by: ['assigneeId'],
      document: 'mutation ($input: RenewalVisitAssignInput!) { renewalVisitAssign(input: $input) { id } }',
      attempt: async (world, place) => {
        const { visitId } = await aTerm(world, 'same');
        return assigning(world, visitId, await ofSales(world, place));
      },
    },
    'Mutation.renewalVisitComplete': {
      about: 'branch',
      by: ['renewalVisitId'],
      document:
        'mutation ($input: RenewalVisitCompleteInput!) { renewalVisitComplete(input: $input) { id } }',
      attempt: async (world, place) => {
        const { visitId: renewalVisitId } = await aTerm(world, place);
        const look = () => value(world, 'select state from renewal_visit where id = $1', [renewalVisitId]);
        const input = { renewalVisitId, version: 1, result: 'DECLINED', note: '客户不续签' };
        return { variables: { input }, look, becomes: 'COMPLETED' };
      },
    },
  },
};

function assigning(world: World, renewalVisitId: string, assigneeId: string): Attempt {
  const look = () =>
    value(world, 'select assignee_id::text from renewal_visit where id = $1', [renewalVisitId]);
  return { variables: { input: { renewalVisitId, version: 1, assigneeId } }, look, becomes: assigneeId };
}
