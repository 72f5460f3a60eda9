import { newId } from '../../../src/kernel/ids.ts';
import { unitCode } from '../../../src/workshop/codes.ts';
import type { Place } from '../cells.ts';
import { aRequest } from '../records.ts';
import {
  type Answer,
  type Attempt,
  kept,
  type MutationTry,
  type QueryTry,
  type Tries,
  value,
} from '../tries.ts';
import { aPicture } from '../units.ts';
import { aUnitWithUs, type UnitRecord, type UnitStage } from '../workshop-records.ts';
import { inMinutes, type Person, type World } from '../world.ts';
import { handedIn } from './assets.ts';
import { twins } from './dispatch.ts';
import { branchId } from './organization.ts';
import { picture } from './pictures.ts';
import { drawn, TYPED } from './visits.ts';

/** A unit on the bench of a place, its receipt signed with a picture. */
const onBench = kept(async (world, place) => {
  if (place === 'absent') return aUnitWithUs(world, place, { stage: 'ON_BENCH' });
  return aUnitWithUs(world, place, { stage: 'ON_BENCH', imageId: await aPicture(world) });
});

async function everywhere(world: World): Promise<void> {
  for (const side of ['own', 'same', 'other'] as const) await onBench(world, side);
}

function technicianId({ sides }: World, place: Place): string {
  return place === 'absent' ? newId() : sides[place].substitute.id;
}

const placeOf = (world: World, { assetId }: UnitRecord) =>
  value(world, 'select place from unit_custody where asset_id = $1', [assetId]);
const cardState = (world: World, { cardId }: UnitRecord) =>
  value(world, 'select state from repair_card where id = $1', [cardId]);

/** An act on a unit that is with us, by its receipt. */
function moving(
  stage: UnitStage,
  mutation: string,
  inputType: string,
  given: (world: World, unit: UnitRecord) => object,
  effect: { look: (world: World, unit: UnitRecord) => Promise<unknown>; becomes: unknown },
  colleague = false,
): MutationTry {
  return {
    about: 'request',
    by: ['receiptId'],
    document: `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { id } }`,
    attempt: async (world, place) =>
      acting(world, await aUnitWithUs(world, place, { stage, colleague }), given, effect, 'receiptId'),
  };
}

/** An act on a repair card. */
function working(
  stage: UnitStage,
  mutation: string,
  inputType: string,
  given: (world: World, unit: UnitRecord) => object,
  effect: { look: (world: World, unit: UnitRecord) => Promise<unknown>; becomes: unknown },
  colleague = false,
): MutationTry {
  return {
    about: 'request',
    by: ['cardId'],
    document: `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { id } }`,
    attempt: async (world, place) =>
      acting(world, await aUnitWithUs(world, place, { stage, colleague }), given, effect, 'cardId'),
  };
}

function acting(
  world: World,
  unit: UnitRecord,
  given: (world: World, unit: UnitRecord) => object,
  effect: { look: (world: World, unit: UnitRecord) => Promise<unknown>; becomes: unknown },
  by: 'receiptId' | 'cardId',
): Attempt {
  const named = by === 'cardId' ? { cardId: unit.cardId, version: 1 } : { receiptId: unit.receiptId };
  return {
    variables: { input: { ...named, ...given(world, unit) } },
    look: () => effect.look(world, unit),
    becomes: effect.becomes,
  };
}

const TAKE_IN = 'mutation ($input: UnitTakeInInput!) { unitTakeIn(input: $input) { id } }';
const RETURN = 'mutation ($input: UnitReturnInput!) { unitReturn(input: $input) { id } }';

function takingIn(world: World, request: { id: string; visitId: string }, signature: object): Attempt {
  return {
    variables: {
      input: {
        visitId: request.visitId,
        version: 1,
        claimedLeftAt: inMinutes(world.app, 0),
        condition: '完好',
        signature,
      },
    },
    look: () => value(world, 'select state from repair_request where id = $1', [request.id]),
    becomes: 'IN_WORKSHOP',
  };
}

const back = { look: placeOf, becomes: 'CUSTOMER' };
const returning = (_: World, { receiptNumber }: UnitRecord) => ({
  signature: TYPED,
  receiptRead: receiptNumber,
});
const finishing = (world: World) => ({ plannedFinishAt: inMinutes(world.app, 600) });
const promised = {
  look: (world: World, { cardId }: UnitRecord) =>
    value(world, 'select count(*)::int from repair_promise where card_id = $1', [cardId]),
  becomes: 1,
};
const promising = (world: World) => ({ plannedFinishAt: inMinutes(world.app, 600), reason: '等配件' });

/** GET of a paper, in the form of an answer. */
function paper(pathOf: (unit: UnitRecord) => string, marker: (unit: UnitRecord) => string): QueryTry {
  return {
    about: 'request',
    // Who is nobody, and what is nobody's, are one answer at this door.
    absentCode: 'NOT_FOUND',
    document: () => '',
    node: '',
    async send(world: World, person: Person, _: string, { path }): Promise<Answer> {
      const response = await fetch(`${world.app.url}${String(path)}`, { headers: person.headers });
      const body = await response.text();
      if (response.status === 200) return { status: 200, data: { paper: body } };
      const { code } = JSON.parse(body) as { code: string };
      return { status: response.status, data: null, errors: [{ extensions: { code } }] };
    },
    ask: async (world, place) => ({ path: pathOf(await onBench(world, place)) }),
    marker: async (world, place) => marker(await onBench(world, place)),
  };
}

export const workshop: Tries = {
  queries: {
    'Query.custody': {
      about: 'branch',
      by: ['branchId'],
      document: (node) =>
        `query ($branchId: ID!) { custody(branchId: $branchId, first: 100) { edges { node { ${node} } } } }`,
      node: 'receiptNumber',
      ask: async (world, place) => {
        await everywhere(world);
        return { branchId: branchId(world, place) };
      },
      marker: async (world, place) => (await onBench(world, place)).receiptNumber,
    },
    'Query.goodsRegister': {
      about: 'branch',
      by: ['branchId'],
      document: (node) =>
        `query ($branchId: ID!) { goodsRegister(branchId: $branchId, on: "2026-11-23", first: 100) { edges { node { ${node} } } } }`,
      node: 'byName',
      ask: async (world, place) => {
        await everywhere(world);
        return { branchId: branchId(world, place) };
      },
      marker: async (world, place) => `登记${(await onBench(world, place)).number}`,
    },
    'Query.repairCards': {
      about: 'branch',
      by: ['branchId'],
      document: (node) =>
        `query ($branchId: ID!) { repairCards(branchId: $branchId, first: 100) { edges { node { ${node} } } } }`,
      node: 'requestNumber',
      ask: async (world, place) => {
        await everywhere(world);
        return { branchId: branchId(world, place) };
      },
      marker: async (world, place) => (await onBench(world, place)).number,
    },
    'Query.myRepairCards': {
      about: 'oneself',
      document: (node) => `query { myRepairCards(first: 100) { edges { node { ${node} } } } }`,
      node: 'requestNumber',
      ask: async (world) => {
        await everywhere(world);
        return {};
      },
      marker: async (world) => (await onBench(world, 'own')).number,
      never: async (world) => [(await onBench(world, 'same')).number, (await onBench(world, 'other')).number],
    },
    'Query.repairCard': {
      about: 'request',
      by: ['id'],
      document: (node) => `query ($id: ID!) { repairCard(id: $id) { ${node} } }`,
      node: 'requestNumber',
      ask: async (world, place) => ({ id: (await onBench(world, place)).cardId }),
      marker: async (world, place) => (await onBench(world, place)).number,
    },
    'Query.scannedCode': {
      about: 'request',
      document: (node) => `query ($code: String!) { scannedCode(code: $code) { ${node} } }`,
      node: 'custodyReceipt { number }',
      ask: async (world, place) => ({ code: (await onBench(world, place)).receiptCode }),
      marker: async (world, place) => (await onBench(world, place)).receiptNumber,
    },
    'Route.repairCardTag': paper(
      ({ cardId }) => `/documents/repair-cards/${cardId}/tag`,
      ({ number }) => number,
    ),
    'Route.custodyReceipt': paper(
      ({ receiptId }) => `/documents/custody-receipts/${receiptId}`,
      ({ receiptNumber }) => receiptNumber,
    ),
    'Route.unitLabel': paper(
      ({ assetId }) => `/documents/units/${assetId}/label`,
      ({ assetId }) => unitCode(assetId),
    ),
    'Route.files (signature on a receipt)': picture('request', async (world, place) => {
      if (place === 'absent') return newId();
      const { receiptId } = await onBench(world, place);
      return String(
        await value(world, 'select image_file_id from custody_signature where receipt_id = $1', [receiptId]),
      );
    }),
  },

  mutations: {
    ...twins('Mutation.unitTakeIn', (colleague) => ({
      about: 'request',
      by: ['visitId'],
      document: TAKE_IN,
      attempt: async (world, place) =>
        takingIn(world, await aRequest(world, place, { stage: 'ARRIVED', colleague }), TYPED),
    })),
    'Mutation.unitTakeIn (with a picture)': {
      about: 'account',
      perPerson: true,
      by: ['imageFileId'],
      document: TAKE_IN,
      attempt: async (world, place, person) =>
        takingIn(
          world,
          await aRequest(world, 'own', { stage: 'ARRIVED' }),
          drawn(await handedIn(world, place, person)),
        ),
    },
    'Mutation.unitBookIn': moving('TAKEN', 'unitBookIn', 'UnitBookInInput', finishing, {
      look: placeOf,
      becomes: 'BRANCH',
    }),
    'Mutation.unitBookIn (who repairs)': {
      about: 'request',
      by: ['technicianId'],
      document: 'mutation ($input: UnitBookInInput!) { unitBookIn(input: $input) { id } }',
      attempt: async (world, place) => {
        const unit = await aUnitWithUs(world, 'same', { stage: 'TAKEN' });
        const given = () => ({ ...finishing(world), technicianId: technicianId(world, place) });
        return acting(world, unit, given, { look: placeOf, becomes: 'BRANCH' }, 'receiptId');
      },
    },
    'Mutation.unitReturnPlan': moving(
      'PASSED',
      'unitReturnPlan',
      'UnitReturnPlanInput',
      ({ app }) => ({ returnAt: inMinutes(app, 600) }),
      {
        look: (world, { assetId }) =>
          value(world, 'select return_planned_at is not null from unit_custody where asset_id = $1', [
            assetId,
          ]),
        becomes: true,
      },
    ),
    'Mutation.unitBookOut': moving(
      'PASSED',
      'unitBookOut',
      'UnitBookOutInput',
      (_, { substituteId }) => ({ technicianId: substituteId }),
      { look: placeOf, becomes: 'TECHNICIAN' },
    ),
    'Mutation.unitBookOut (to whom)': {
      about: 'request',
      by: ['technicianId'],
      document: 'mutation ($input: UnitBookOutInput!) { unitBookOut(input: $input) { id } }',
      attempt: async (world, place) => {
        const unit = await aUnitWithUs(world, 'same', { stage: 'PASSED' });
        const given = () => ({ technicianId: technicianId(world, place) });
        return acting(world, unit, given, { look: placeOf, becomes: 'TECHNICIAN' }, 'receiptId');
      },
    },
    ...twins('Mutation.unitReturn', (colleague) =>
      moving('OUT', 'unitReturn', 'UnitReturnInput', returning, back, colleague),
    ),
    'Mutation.unitReturn (at the counter)': moving(
      'PASSED',
      'unitReturn',
      'UnitReturnInput',
      returning,
      back,
    ),
    'Mutation.unitReturn (with a picture)': {
      about: 'account',
      perPerson: true,
      by: ['imageFileId'],
      document: RETURN,
      attempt: async (world, place, person) => {
        const unit = await aUnitWithUs(world, 'own', { stage: 'OUT' });
        const signature = drawn(await handedIn(world, place, person));
        const given = () => ({ signature, receiptRead: unit.receiptNumber });
        return acting(world, unit, given, back, 'receiptId');
      },
    },
    'Mutation.unitReturn (with a signed declaration)': {
      about: 'account',
      perPerson: true,
      by: ['declarationImageFileId'],
      document: RETURN,
      attempt: async (world, place, person) => {
        const unit = await aUnitWithUs(world, 'own', { stage: 'OUT' });
        const declarationImageFileId = await handedIn(world, place, person);
        const lostReceipt = {
          declaration: '收据已遗失',
          signerName: '王小明',
          method: 'DRAWN',
          declarationImageFileId,
        };
        return acting(world, unit, () => ({ signature: TYPED, lostReceipt }), back, 'receiptId');
      },
    },
    ...twins('Mutation.repairCardRecord', (colleague) =>
      working(
        'ON_BENCH',
        'repairCardRecord',
        'RepairCardRecordInput',
        () => ({ minutes: 20, done: '试机', parts: [] }),
        {
          look: (world, { cardId }) =>
            value(world, 'select count(*)::int from repair_work where card_id = $1', [cardId]),
          becomes: 2,
        },
        colleague,
      ),
    ),
    ...twins('Mutation.repairCardFinish', (colleague) =>
      working(
        'ON_BENCH',
        'repairCardFinish',
        'RepairCardInput',
        () => ({}),
        { look: cardState, becomes: 'TO_INSPECT' },
        colleague,
      ),
    ),
    'Mutation.repairCardInspect': working(
      'TO_INSPECT',
      'repairCardInspect',
      'RepairCardInspectInput',
      () => ({ passed: true }),
      { look: cardState, becomes: 'PASSED' },
    ),
    ...twins('Mutation.repairCardPromise', (colleague) =>
      working('ON_BENCH', 'repairCardPromise', 'RepairCardPromiseInput', promising, promised, colleague),
    ),
    'Mutation.repairCardAssign': working(
      'ON_BENCH',
      'repairCardAssign',
      'RepairCardAssignInput',
      (_, { substituteId }) => ({ technicianId: substituteId }),
      {
        look: (world, { cardId, substituteId }) =>
          value(world, 'select technician_id = $2 from repair_card where id = $1', [cardId, substituteId]),
        becomes: true,
      },
    ),
    'Mutation.repairCardAssign (to whom)': {
      about: 'request',
      by: ['technicianId'],
      document: 'mutation ($input: RepairCardAssignInput!) { repairCardAssign(input: $input) { id } }',
      attempt: async (world, place) => {
        const unit = await aUnitWithUs(world, 'same', { stage: 'ON_BENCH' });
        const chosen = technicianId(world, place);
        const look = () =>
          value(world, 'select technician_id = $2 from repair_card where id = $1', [unit.cardId, chosen]);
        return acting(world, unit, () => ({ technicianId: chosen }), { look, becomes: true }, 'cardId');
      },
    },
  },

  crossings: {
    'CustodySignature.image': {
      ways: [
        { through: ['Query.repairRequest'], select: 'custodyReceipt { signatures { image { id } } }' },
        { through: ['Query.scannedCode'], select: 'custodyReceipt { signatures { image { id } } }' },
      ],
      ask: async (world, place) => {
        const { number, receiptCode } = await onBench(world, place);
        return { number, code: receiptCode };
      },
      marker: async (world, place) => {
        const { receiptId } = await onBench(world, place as 'own');
        return String(
          await value(world, 'select image_file_id from custody_signature where receipt_id = $1', [
            receiptId,
          ]),
        );
      },
    },
    'ScannedCode.unit': {
      ways: [{ through: ['Query.scannedCode'], select: 'unit { id }', among: true }],
      ask: async (world, place) => ({ code: unitCode((await onBench(world, place)).assetId) }),
      marker: async (world, place) => (await onBench(world, place)).assetId,
    },
  },
};
