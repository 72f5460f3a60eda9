import { newId } from '../../../src/kernel/ids.ts';
import { OldPartsAct } from '../../../src/parts/old-part.ts';
import { OldPartsActKind } from '../../../src/parts/parts-words.ts';
import type { Place } from '../cells.ts';
import { type PartsRecord, someParts, usedLine, vanOf } from '../parts-records.ts';
import { aRequest } from '../records.ts';
import { aStoreOf } from '../stock-records.ts';
import { type Attempt, kept, type MutationTry, type QueryTry, type Tries, value } from '../tries.ts';
import { aUnitWithUs } from '../workshop-records.ts';
import { next, type World } from '../world.ts';
import { aUnit } from './catalog.ts';
import { twins } from './dispatch.ts';
import { branchId } from './organization.ts';

/** Parts of a place that are used, with an order that waits and an act of dealing with old parts. */
export const full = kept(async (world, place) => {
  const record = await someParts(world, place, { order: 'ORDERED', use: 'BACK' });
  const evidence = `档案${next()}`;
  if (place !== 'absent') {
    await world.app.seed((em) => {
      const period = `2020-${String(10 + (next() % 3))}`;
      const facts = { kind: OldPartsActKind.MONTHLY_DISPOSAL, period, pieces: 1, method: '回收', evidence };
      const who = { branchId: record.branchId, at: world.app.clock.now(), byName: '库管' };
      // A branch deals with a month once: one of the places that share a branch is enough.
      if (place !== 'own') em.persist(Object.assign(new OldPartsAct(), { ...facts, ...who }));
    });
  }
  return { ...record, evidence };
});

async function everywhere(world: World): Promise<void> {
  for (const side of ['own', 'same', 'other'] as const) await full(world, side);
}

function ofBranch(
  field: string,
  node: string,
  marker: (record: PartsRecord & { evidence: string }) => string,
): QueryTry {
  return {
    about: 'branch',
    by: ['branchId'],
    document: (selected) =>
      `query ($branchId: ID!) { ${field}(branchId: $branchId, first: 100) { edges { node { ${selected} } } } }`,
    node,
    ask: async (world, place) => {
      await everywhere(world);
      return { branchId: branchId(world, place) };
    },
    marker: async (world, place) => marker(await full(world, place)),
  };
}

const document = (mutation: string, inputType: string) =>
  `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { id } }`;

/** An act on the parts of a request. */
function onParts(
  [mutation, inputType]: readonly [string, string],
  by: readonly string[],
  given: Parameters<typeof someParts>[2],
  make: (record: PartsRecord, world: World) => Record<string, unknown>,
  [table, becomes, idOf]: readonly [string, unknown, (record: PartsRecord) => string],
): MutationTry {
  return {
    about: 'request',
    by,
    document: document(mutation, inputType),
    attempt: async (world, place) => {
      const record = await someParts(world, place, given);
      return {
        variables: { input: make(record, world) },
        look: () => value(world, `select state from ${table} where id = $1`, [idOf(record)]),
        becomes,
      };
    },
  };
}

const requisition = (becomes: string) =>
  ['parts_requisition', becomes, (record: PartsRecord) => record.requisitionId] as const;
const order = (becomes: string) =>
  ['replenishment', becomes, (record: PartsRecord) => record.replenishmentId] as const;
const named = ({ requisitionId }: PartsRecord) => ({ requisitionId, version: 1 });
const key = () => ({ idempotencyKey: newId() });

/** The same act on parts of A, with a store of the place. */
async function withStore(
  world: World,
  place: Place,
  given: Parameters<typeof someParts>[2],
  input: (record: PartsRecord, warehouseId: string) => object,
  [table, becomes, idOf]: readonly [string, unknown, (record: PartsRecord) => string],
): Promise<Attempt> {
  const record = await someParts(world, 'same', given);
  const { id } = await aStoreOf(world, place);
  return {
    variables: { input: input(record, id) },
    look: () => value(world, `select state from ${table} where id = $1`, [idOf(record)]),
    becomes,
  };
}

const ISSUE = ['partsRequisitionIssue', 'PartsRequisitionIssueInput'] as const;
const RETURN = ['partsReturn', 'PartsReturnInput'] as const;
const ARRIVE = ['replenishmentArrive', 'ReplenishmentArriveInput'] as const;
const pieces = ({ part }: World) => ({ pieces: { partCode: part.code, quantity: 2 } });
const arriving = ({ replenishmentId }: PartsRecord, warehouseId: string) => ({
  replenishmentId,
  version: 1,
  warehouseId,
  unitCostAmount: 10,
});

function usesOf(world: World, requestId: string): () => Promise<unknown> {
  return () => value(world, 'select count(*)::int from part_use where request_id = $1', [requestId]);
}

/** A period that nobody has dealt with yet. */
const period = (form: (year: number) => string) => form(2001 + ((next() % 1_000) % 20));

export const parts: Tries = {
  queries: {
    'Query.partsRequisitions': ofBranch('partsRequisitions', 'requestNumber', ({ number }) => number),
    'Query.partUses': ofBranch('partUses', 'requestNumber', ({ number }) => number),
    'Query.oldParts': ofBranch('oldParts', 'serialNumber', ({ number }) => `旧件${number}`),
    'Query.oldPartsActs': ofBranch('oldPartsActs', 'evidence', ({ evidence }) => evidence),
    'Query.replenishments': ofBranch('replenishments', 'requestNumber', ({ number }) => number),
    'Query.myPartsRequisitions': {
      about: 'oneself',
      document: (node) => `query { myPartsRequisitions(first: 100) { edges { node { ${node} } } } }`,
      node: 'requestNumber',
      ask: async (world) => {
        await everywhere(world);
        return {};
      },
      marker: async (world) => (await full(world, 'own')).number,
      never: async (world) => [(await full(world, 'same')).number, (await full(world, 'other')).number],
    },
    'Query.technicianPartsAccount': {
      about: 'request',
      by: ['technicianId'],
      document: (node) =>
        `query ($technicianId: ID!) { technicianPartsAccount(technicianId: $technicianId) { edges { node { ${node} } } } }`,
      node: 'partCode',
      ask: async (world, place) => {
        await vanOf(world, place);
        return { technicianId: place === 'absent' ? newId() : world.sides[place].technician.id };
      },
      marker: async (world, place) => (await vanOf(world, place)).partCode,
    },
  },
  mutations: {
    'Mutation.partsRequisitionSubmit': {
      about: 'request',
      by: ['requestId'],
      document: document('partsRequisitionSubmit', 'PartsRequisitionSubmitInput'),
      attempt: async (world, place) => {
        const { id: requestId } = await aRequest(world, place, { stage: 'ARRIVED' });
        return {
          variables: { input: { requestId, lines: [{ partCode: world.part.code, quantity: 1 }], ...key() } },
          look: () =>
            value(world, 'select count(*)::int from parts_requisition where request_id = $1', [requestId]),
          becomes: 1,
        };
      },
    },
    'Mutation.partsRequisitionDecide': onParts(
      ['partsRequisitionDecide', 'PartsRequisitionDecideInput'],
      ['requisitionId'],
      {},
      (record) => ({ ...named(record), approved: true }),
      requisition('APPROVED'),
    ),
    'Mutation.partsRequisitionIssue': onParts(
      ISSUE,
      ['requisitionId'],
      { state: 'APPROVED' },
      (record) => ({ ...named(record), warehouseId: record.storeId }),
      requisition('ISSUED'),
    ),
    'Mutation.partsRequisitionIssue (out of which store)': {
      about: 'branch',
      by: ['warehouseId'],
      document: document(...ISSUE),
      attempt: (world, place) =>
        withStore(
          world,
          place,
          { state: 'APPROVED' },
          (record, warehouseId) => ({ ...named(record), warehouseId }),
          requisition('ISSUED'),
        ),
    },
    'Mutation.partsReturn': onParts(
      RETURN,
      ['requisitionId'],
      { state: 'ISSUED' },
      (record, world) => ({ ...named(record), ...pieces(world), warehouseId: record.storeId }),
      requisition('SETTLED'),
    ),
    'Mutation.partsReturn (into which store)': {
      about: 'branch',
      by: ['warehouseId'],
      document: document(...RETURN),
      attempt: (world, place) =>
        withStore(
          world,
          place,
          { state: 'ISSUED' },
          (record, warehouseId) => ({ ...named(record), ...pieces(world), warehouseId }),
          requisition('SETTLED'),
        ),
    },
    ...twins('Mutation.partsOnSiteRecord', (colleague) => ({
      about: 'request',
      by: ['visitId'],
      document: document('partsOnSiteRecord', 'PartsOnSiteInput'),
      attempt: async (world, place) => {
        const record = await someParts(world, place, { state: 'ISSUED', colleague });
        await world.app.rows(
          `update visit set team_ids = array_remove(team_ids, case when $2 then $3::uuid end) where id = $1`,
          [record.visitId, colleague, record.technicianId],
        );
        return {
          variables: { input: { visitId: record.visitId } },
          look: () =>
            value(
              world,
              `select count(*)::int from request_event where request_id = $1 and kind = 'PARTS_ON_SITE'`,
              [record.id],
            ),
          becomes: 1,
        };
      },
    })),
    ...twins('Mutation.partUseOnVisit', (colleague) => ({
      about: 'request',
      by: ['visitId'],
      document: document('partUseOnVisit', 'PartUseOnVisitInput'),
      attempt: async (world, place) => {
        const record = await someParts(world, place, { state: 'ISSUED', stage: 'REPORTED', colleague });
        await world.app.rows('update service_report set parts = $2::jsonb where visit_id = $1', [
          record.visitId,
          usedLine(world),
        ]);
        await world.app.rows(
          `update visit set team_ids = array_remove(team_ids, case when $2 then $3::uuid end) where id = $1`,
          [record.visitId, colleague, record.technicianId],
        );
        const input = { visitId: record.visitId, partCode: world.part.code, quantity: 1, ...key() };
        return { variables: { input }, look: usesOf(world, record.id), becomes: 1 };
      },
    })),
    ...twins('Mutation.partUseOnCard', (colleague) => ({
      about: 'request',
      by: ['cardId'],
      document: document('partUseOnCard', 'PartUseOnCardInput'),
      attempt: async (world, place) => {
        await vanOf(world, place);
        const unit = await aUnitWithUs(world, place, { stage: 'ON_BENCH', colleague });
        await world.app.rows('update repair_work set parts = $2::jsonb where card_id = $1', [
          unit.cardId,
          usedLine(world),
        ]);
        const input = { cardId: unit.cardId, partCode: world.part.code, quantity: 1, ...key() };
        return { variables: { input }, look: usesOf(world, unit.id), becomes: 1 };
      },
    })),
    'Mutation.partUseWriteOff': onParts(
      ['partUseWriteOff', 'PartUseWriteOffInput'],
      ['partUseId'],
      { stage: 'SIGNED', use: 'BACK' },
      ({ partUseId }) => ({ partUseId }),
      ['part_use', 'WRITTEN_OFF', ({ partUseId }) => partUseId],
    ),
    'Mutation.oldPartReceive': {
      about: 'request',
      by: ['partUseId'],
      document: document('oldPartReceive', 'OldPartReceiveInput'),
      attempt: async (world, place) => {
        const { partUseId } = await someParts(world, place, { use: 'USED' });
        return {
          variables: { input: { partUseId } },
          look: () => value(world, 'select state from old_part where part_use_id = $1', [partUseId]),
          becomes: 'COLLECTED',
        };
      },
    },
    'Mutation.oldPartsDispose': {
      about: 'branch',
      by: ['branchId'],
      inTurn: true,
      document: document('oldPartsDispose', 'OldPartsDisposeInput'),
      attempt: async (world, place) => {
        const evidence = `档案${next()}`;
        const month = period((year) => `${year}-05`);
        return {
          variables: { input: { branchId: branchId(world, place), month, method: '回收', evidence } },
          look: () => value(world, 'select count(*)::int from old_parts_act where evidence = $1', [evidence]),
          becomes: 1,
        };
      },
    },
    'Mutation.warrantyPartsWriteOff': {
      about: 'branch',
      by: ['branchId'],
      inTurn: true,
      document: document('warrantyPartsWriteOff', 'WarrantyPartsWriteOffInput'),
      attempt: async (world, place) => {
        const evidence = `档案${next()}`;
        const quarter = period((year) => `${year}-Q2`);
        const branch = branchId(world, place);
        const words = { method: '寄回', evidence, responsibleUnitCode: (await aUnit(world, 'own')).code };
        await world.app.rows(`update branch set kind = 'AUTHORIZED_CENTER' where id = $1`, [branch]);
        return {
          variables: { input: { branchId: branch, quarter, ...words } },
          look: () => value(world, 'select count(*)::int from old_parts_act where evidence = $1', [evidence]),
          becomes: 1,
        };
      },
    },
    'Mutation.warrantyPartsWriteOff (of a dealer)': {
      about: 'customersThing',
      by: ['dealerId'],
      inTurn: true,
      document: document('warrantyPartsWriteOff', 'WarrantyPartsWriteOffInput'),
      attempt: async (world, place) => {
        const evidence = `档案${next()}`;
        const quarter = period((year) => `${year}-Q3`);
        const dealerId = place === 'absent' ? newId() : world.sides[place].customer.id;
        const words = { method: '寄回', evidence, responsibleUnitCode: (await aUnit(world, 'own')).code };
        await world.app.rows(`update customer set kind = 'DEALER' where id = $1`, [dealerId]);
        return {
          variables: { input: { dealerId, quarter, ...words } },
          look: () => value(world, 'select count(*)::int from old_parts_act where evidence = $1', [evidence]),
          becomes: 1,
        };
      },
    },
    'Mutation.replenishmentOrder': {
      about: 'request',
      by: ['requisitionId'],
      document: document('replenishmentOrder', 'ReplenishmentOrderInput'),
      attempt: async (world, place) => {
        const { requisitionId } = await someParts(world, place, { order: 'WANTED' });
        return {
          variables: {
            input: { requisitionId, partCode: world.part.code, expectedOn: '2026-11-30', local: false },
          },
          look: () =>
            value(world, 'select state from replenishment where requisition_id = $1', [requisitionId]),
          becomes: 'ORDERED',
        };
      },
    },
    'Mutation.replenishmentDecide': onParts(
      ['replenishmentDecide', 'ReplenishmentDecideInput'],
      ['replenishmentId'],
      { order: 'ASKED' },
      ({ replenishmentId }) => ({ replenishmentId, version: 1, approved: true }),
      order('ORDERED'),
    ),
    'Mutation.replenishmentReschedule': {
      about: 'request',
      by: ['replenishmentId'],
      document: document('replenishmentReschedule', 'ReplenishmentRescheduleInput'),
      attempt: async (world, place) => {
        const { replenishmentId } = await someParts(world, place, { order: 'ORDERED' });
        const input = { replenishmentId, version: 1, expectedOn: '2026-12-03', reason: '推迟' };
        return {
          variables: { input },
          look: () =>
            value(world, 'select expected_on::text from replenishment where id = $1', [replenishmentId]),
          becomes: '2026-12-03',
        };
      },
    },
    'Mutation.replenishmentArrive': onParts(
      ARRIVE,
      ['replenishmentId'],
      { order: 'ORDERED' },
      (record) => arriving(record, record.storeId),
      order('ARRIVED'),
    ),
    'Mutation.replenishmentArrive (into which store)': {
      about: 'branch',
      by: ['warehouseId'],
      document: document(...ARRIVE),
      attempt: (world, place) => withStore(world, place, { order: 'ORDERED' }, arriving, order('ARRIVED')),
    },
  },
};
