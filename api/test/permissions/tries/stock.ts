import { newId } from '../../../src/kernel/ids.ts';
import { StockScrap } from '../../../src/stock/stock-scrap.ts';
import { aStoreOf } from '../stock-records.ts';
import { type Attempt, kept, type MutationTry, type QueryTry, type Tries, value } from '../tries.ts';
import { aTechnician, next, type Somewhere, type World } from '../world.ts';
import type { Place } from '../cells.ts';
import { branchId } from './organization.ts';

/** A store that a place keeps for the whole walk, with a scrapping that waits. */
const store = kept(async (world, place) => {
  const made = await aStoreOf(world, place);
  return { ...made, reason: (await aScrap(world, place, made.id)).reason };
});

async function aScrap(
  world: World,
  place: Place,
  warehouseId: string,
): Promise<{ id: string; reason: string }> {
  const reason = `受潮${next()}`;
  const id = newId();
  if (place === 'absent') return { id, reason };
  await world.app.seed((em) => {
    const at = world.app.clock.now();
    const ofStore = { id, warehouseId, branchId: branchId(world, place), partId: world.part.id, quantity: 1 };
    const asked = { reason, askedAt: at, askedById: null, askedByName: '库管' };
    em.persist(Object.assign(new StockScrap(), { ...ofStore, ...asked }));
  });
  return { id, reason };
}

async function everywhere(world: World): Promise<void> {
  for (const side of ['same', 'other'] as const) await store(world, side);
}

const ofBranch: Pick<QueryTry, 'about' | 'by' | 'ask'> = {
  about: 'branch',
  by: ['branchId'],
  ask: async (world, place) => {
    await everywhere(world);
    return { branchId: branchId(world, place) };
  },
};
const ofStore: Pick<QueryTry, 'about' | 'by' | 'ask'> = {
  about: 'branch',
  by: ['warehouseId'],
  ask: async (world, place) => ({ warehouseId: (await store(world, place)).id }),
};

const levelOf = (world: World, id: string) => () =>
  value(world, 'select quantity from stock_level where warehouse_id = $1 and part_id = $2', [
    id,
    world.part.id,
  ]);

/** An act on a fresh store of a place. */
function onStore(
  mutation: string,
  inputType: string,
  by: string,
  make: (world: World, place: Place, id: string) => Promise<Attempt>,
): MutationTry {
  return {
    about: 'branch',
    by: [by],
    document: `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { id } }`,
    attempt: async (world, place) => make(world, place, (await aStoreOf(world, place)).id),
  };
}

const key = () => ({ idempotencyKey: newId() });
const OPEN = 'mutation ($input: WarehouseOpenInput!) { warehouseOpen(input: $input) { id } }';

async function moving(world: World, from: string, to: string): Promise<Attempt> {
  const input = {
    fromWarehouseId: from,
    toWarehouseId: to,
    partCode: world.part.code,
    quantity: 1,
    ...key(),
  };
  return { variables: { input }, look: levelOf(world, from), becomes: 999 };
}

function opening(world: World, given: Record<string, unknown>): Attempt {
  const name = `新库${next()}`;
  const look = () => value(world, 'select count(*)::int from warehouse where name = $1', [name]);
  return { variables: { input: { kind: 'BRANCH', name, ...given } }, look, becomes: 1 };
}

export const stock: Tries = {
  queries: {
    'Query.warehouses': {
      ...ofBranch,
      document: (node) =>
        `query ($branchId: ID!) { warehouses(branchId: $branchId, first: 100) { edges { node { ${node} } } } }`,
      node: 'name',
      marker: async (world, place: Somewhere) => (await store(world, place)).name,
    },
    'Query.stockLevels': {
      ...ofStore,
      document: (node) =>
        `query ($warehouseId: ID!) { stockLevels(warehouseId: $warehouseId) { edges { node { ${node} } } } }`,
      node: 'part { code }',
      marker: async (world, place: Somewhere) => (await store(world, place)).partCode,
    },
    'Query.stockMovements': {
      ...ofStore,
      document: (node) =>
        `query ($warehouseId: ID!) { stockMovements(warehouseId: $warehouseId) { edges { node { ${node} } } } }`,
      node: 'byName',
      marker: async (world, place: Somewhere) => (await store(world, place)).byName,
    },
    'Query.stockScraps': {
      ...ofBranch,
      document: (node) =>
        `query ($branchId: ID!) { stockScraps(branchId: $branchId, first: 100) { edges { node { ${node} } } } }`,
      node: 'reason',
      marker: async (world, place: Somewhere) => (await store(world, place)).reason,
    },
  },
  mutations: {
    'Mutation.warehouseOpen': {
      about: 'branch',
      by: ['branchId'],
      document: OPEN,
      attempt: async (world, place) => opening(world, { branchId: branchId(world, place) }),
    },
    'Mutation.warehouseOpen (whose van)': {
      about: 'branch',
      by: ['technicianId'],
      document: OPEN,
      attempt: async (world, place) => {
        const technician =
          place === 'absent' ? null : await aTechnician(world.app, world.sides[place].branch);
        return opening(world, {
          branchId: branchId(world, 'same'),
          kind: 'VAN',
          technicianId: technician?.id ?? newId(),
        });
      },
    },
    'Mutation.stockReceive': onStore(
      'stockReceive',
      'StockReceiveInput',
      'warehouseId',
      async (world, _, id) => ({
        variables: {
          input: {
            warehouseId: id,
            partCode: world.part.code,
            quantity: 1,
            unitCostAmount: 100,
            reference: '送货单',
            ...key(),
          },
        },
        look: levelOf(world, id),
        becomes: 1_001,
      }),
    ),
    'Mutation.stockTransfer': onStore(
      'stockTransfer',
      'StockTransferInput',
      'fromWarehouseId',
      async (world, place, id) => moving(world, id, (await aStoreOf(world, place)).id),
    ),
    'Mutation.stockTransfer (where to)': onStore(
      'stockTransfer',
      'StockTransferInput',
      'toWarehouseId',
      async (world, _, id) => moving(world, (await aStoreOf(world, 'same')).id, id),
    ),
    'Mutation.stockTake': onStore('stockTake', 'StockTakeInput', 'warehouseId', async (world, _, id) => ({
      variables: {
        input: { warehouseId: id, lines: [{ partCode: world.part.code, counted: 7 }], reason: '盘点' },
      },
      look: levelOf(world, id),
      becomes: 7,
    })),
    'Mutation.stockScrapAsk': onStore(
      'stockScrapAsk',
      'StockScrapAskInput',
      'warehouseId',
      async (world, _, id) => ({
        variables: { input: { warehouseId: id, partCode: world.part.code, quantity: 1, reason: '受潮' } },
        look: () => value(world, 'select count(*)::int from stock_scrap where warehouse_id = $1', [id]),
        becomes: 1,
      }),
    ),
    'Mutation.stockScrapDecide': onStore(
      'stockScrapDecide',
      'StockScrapDecideInput',
      'scrapId',
      async (world, place, id) => {
        const scrap = await aScrap(world, place, id);
        return {
          variables: { input: { scrapId: scrap.id, version: 1, approved: true } },
          look: () => value(world, 'select state from stock_scrap where id = $1', [scrap.id]),
          becomes: 'APPROVED',
        };
      },
    ),
  },
};
