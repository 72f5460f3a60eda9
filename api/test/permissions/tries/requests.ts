import { Language } from '../../../src/kernel/actor.ts';
import { newId } from '../../../src/kernel/ids.ts';
import { AlertKind } from '../../../src/organization/alerts/alert.ts';
import { raiseAlerts } from '../../../src/organization/alerts/raise-alert.ts';
import { MessageChannel, sendMessage } from '../../../src/platform/outbox.ts';
import { aCustomer } from '../../customers.ts';
import type { Place } from '../cells.ts';
import { aRequest, type RequestRecord } from '../records.ts';
import { type Attempt, kept, type MutationTry, type Tries, value } from '../tries.ts';
import { aPicture, aUnit } from '../units.ts';
import { next, type Somewhere, type World } from '../world.ts';
import { handedIn } from './assets.ts';
import { customerId, maskedPhone } from './customers.ts';
import { branchId } from './organization.ts';

/** A warranty job with the technician at the unit, whose warranty is on record. */
async function aWarrantyJob(world: World, place: Place): Promise<{ requestId: string; assetId: string }> {
  const { id, assetId, branchId: branch } = await aRequest(world, place, { stage: 'ARRIVED' });
  if (place !== 'absent') {
    await world.app.rows(
      "update repair_request set service_category = 'WARRANTY', version = 2 where id = $1",
      [id],
    );
    await world.app.rows(
      `insert into asset_warranty (id, asset_id, branch_id, term_id, starts_on, ends_on, version)
       select $1, $2, $3, id, '2026-11-01', '2027-05-01', 1 from warranty_term limit 1`,
      [newId(), assetId, branch],
    );
  }
  return { requestId: id, assetId };
}

/** A letter to the customer of a place's request. */
async function aLetter(
  world: World,
  place: Place,
): Promise<{ messageId: string; customerId: string; requestId: string; text: string }> {
  const { id: requestId, customerId: whose, branchId: branch } = await aRequest(world, place);
  const text = `致客户的信${next()}`;
  if (place === 'absent') return { messageId: newId(), customerId: whose, requestId, text };
  const message = await world.app.seed((em) =>
    sendMessage(em, world.app.app.platform.jobs, {
      channel: MessageChannel.LETTER,
      to: '中山北路18号302室',
      template: 'test.letter',
      text,
      language: Language.ZH,
      requestId,
      branchId: branch,
      at: world.app.clock.now(),
    }),
  );
  return { messageId: message.id, customerId: whose, requestId, text };
}

const letter = kept(aLetter);

/** A finished request with everything on it: photo, report, signature, an answered survey. */
export const fullRequest = kept(async (world, place) => {
  if (place === 'absent') return aRequest(world, place);
  const photoId = await aPicture(world);
  return aRequest(world, place, {
    stage: 'SIGNED',
    photoId,
    imageId: await aPicture(world),
    survey: 'ANSWERED',
  });
});

/** A request whose visit has not begun. */
export const openRequest = kept((world, place) => aRequest(world, place, { stage: 'ASSIGNED' }));

/** A request whose target is missed, with the alert that says so. */
const alertedRequest = kept(async (world, place) => {
  const request = await aRequest(world, place);
  await world.app.seed((em) =>
    raiseAlerts(em, [
      {
        kind: AlertKind.TARGET_MISSED,
        branchId: request.branchId,
        requestId: request.id,
        subject: { ZH: '时限已错过', EN: 'missed' },
        dedupeKey: `missed:${request.id}`,
        at: world.app.clock.now(),
      },
    ]),
  );
  return request;
});

const mergedRequest = kept(async (world, place) => {
  const into = await openRequest(world, place);
  return aRequest(world, place, { mergedIntoId: into.id, stage: 'ASSIGNED' });
});

/** Of the same customer, open in another branch: of A in B, of B at headquarters. */
const openElsewhere = kept(async (world, place) => {
  const unit = await aUnit(world, place as Somewhere);
  const branch = place === 'other' ? world.headquarters : world.sides.other.branch;
  const request = await aRequest(world, place, { branchId: branch.id, assetId: unit.id });
  return { unit, request };
});

const mergedElsewhere = kept(async (world, place) => {
  const { request } = await openElsewhere(world, place);
  const merged = await aRequest(world, place, { mergedIntoId: request.id, stage: 'ASSIGNED' });
  return { merged, request };
});

/** A request whose customer is at home in the other branch: known here through it. */
const guest = kept(async (world, place) => {
  const request = await aRequest(world, place, { stage: 'ASSIGNED' });
  const home = place === 'other' ? world.sides.same.branch : world.sides.other.branch;
  const name = `过客${next()}`;
  if (place !== 'absent') {
    // Of `own` the customer stays: that is who asks.
    if (place === 'own') return { request, name: world.sides.own.customer.name };
    const customer = await aCustomer(world.app, home, { name });
    await world.app.rows('update repair_request set customer_id = $2, asset_id = null where id = $1', [
      request.id,
      customer.id,
    ]);
  }
  return { request, name };
});

const REQUEST = (node: string): string =>
  `query ($number: String!) { repairRequest(number: $number) { ${node} } }`;

/** A change of one request: its id and the version that was read. */
export function changing(
  mutation: string,
  input: string,
  given: string,
  made: (world: World, place: Place) => Promise<RequestRecord>,
  effect: { look: string; becomes: unknown },
): MutationTry {
  return {
    about: 'request',
    by: ['requestId'],
    document: `mutation ($requestId: ID!) { ${mutation}(input: { requestId: $requestId${given} }) { ${input} } }`,
    attempt: async (world, place) => {
      const { id } = await made(world, place);
      return {
        variables: { requestId: id },
        look: () => value(world, effect.look, [id]),
        becomes: effect.becomes,
      };
    },
  };
}

const REGISTER =
  'mutation ($input: RepairRequestRegisterInput!) { repairRequestRegister(input: $input) { id } }';
const SUBMIT = 'mutation ($input: RepairRequestSubmitInput!) { repairRequestSubmit(input: $input) { id } }';

/** What both doors ask for, with words that no other call has. */
function words(world: World) {
  const faultDescription = `漏水，第${next()}次`;
  const look = () =>
    value(world, 'select count(*)::int from repair_request where fault_description = $1', [faultDescription]);
  const input = {
    kind: 'REPAIR',
    faultType: 'LEAKAGE',
    faultDescription,
    contactName: '王小明',
    contactPhone: '13800138000',
    districtCode: world.sides.same.districtCode,
    addressLine: '福州路1号',
    idempotencyKey: newId(),
  };
  return { input, look };
}

function taking(world: World, given: { branchId: string; customerId: string; assetId?: string }): Attempt {
  const { input, look } = words(world);
  const model = given.assetId ? {} : { modelId: world.model.id };
  const call = { channel: 'PHONE', grade: 'NORMAL', ...input, ...model, ...given };
  return { variables: { input: call }, look, becomes: 1 };
}

function submitting(world: World, given: object): Attempt {
  const { input, look } = words(world);
  return { variables: { input: { ...input, ...given } }, look, becomes: 1 };
}

const ON_FILE = 'Tried with the mutation that registers a unit; the catalog is for everybody.';

export const requests: Tries = {
  queries: {
    'Query.customerMessages': {
      about: 'customersThing',
      by: ['customerId', 'requestId'],
      document: (node) => `query ($customerId: ID!, $requestId: ID) {
        customerMessages(customerId: $customerId, requestId: $requestId, first: 100) { edges { node { ${node} } } } }`,
      node: 'content',
      ask: async (world, place) => {
        const { customerId: whose, requestId } = await letter(world, place);
        return { customerId: whose, requestId };
      },
      marker: async (world, place) => (await letter(world, place)).text,
    },
    'Query.callRegister': {
      about: 'branch',
      by: ['branchId'],
      document: (node) =>
        `query ($branchId: ID!, $search: String) { callRegister(branchId: $branchId, search: $search, first: 100) { edges { node { ${node} } } } }`,
      node: 'number',
      // By its number: the day has more calls than a page by now.
      ask: async (world, place) => {
        for (const side of ['own', 'same', 'other'] as const) await fullRequest(world, side);
        const search = place === 'absent' ? null : (await fullRequest(world, place)).number;
        return { branchId: branchId(world, place), search };
      },
      marker: async (world, place) => (await fullRequest(world, place)).number,
    },
    'Query.myRequests': {
      about: 'oneself',
      document: (node) => `query { myRequests(first: 100) { edges { node { ${node} } } } }`,
      node: 'number',
      ask: () => ({}),
      marker: async (world) => (await fullRequest(world, 'own')).number,
      never: async (world) => [
        (await fullRequest(world, 'same')).number,
        (await fullRequest(world, 'other')).number,
      ],
    },
    'Query.repairRequest': {
      about: 'request',
      document: REQUEST,
      node: 'number',
      ask: async (world, place) => ({ number: (await fullRequest(world, place)).number }),
      marker: async (world, place) => (await fullRequest(world, place)).number,
    },
    'Query.requestPreview': {
      about: 'customersThing',
      by: ['assetId'],
      plain: { modelId: 'The catalog is for everybody.' },
      document: (node) =>
        `query ($assetId: ID!, $districtCode: String!) {
          requestPreview(input: { assetId: $assetId, districtCode: $districtCode }) { ${node} } }`,
      node: 'openRequest { number }',
      ask: async (world, place) => {
        const { districtCode, assetId } = await openRequest(world, place);
        return { assetId, districtCode };
      },
      marker: async (world, place) => (await openRequest(world, place)).number,
    },
  },

  mutations: {
    'Mutation.repairRequestSubmit': {
      about: 'customersThing',
      by: ['assetId'],
      plain: { modelId: ON_FILE },
      document: SUBMIT,
      attempt: async (world, place) => {
        const assetId = place === 'absent' ? newId() : (await aUnit(world, place)).id;
        return submitting(world, { assetId });
      },
    },
    'Mutation.repairRequestSubmit (with photos)': {
      about: 'account',
      perPerson: true,
      by: ['photoFileIds'],
      document: SUBMIT,
      attempt: async (world, place, person) =>
        submitting(world, {
          assetId: (await aUnit(world, 'own')).id,
          photoFileIds: [await handedIn(world, place, person)],
        }),
    },
    'Mutation.repairRequestSubmit (with a proof)': {
      about: 'account',
      perPerson: true,
      by: ['proofFileId'],
      document: SUBMIT,
      attempt: async (world, place, person) =>
        submitting(world, {
          newAsset: { modelId: world.model.id, proofFileId: await handedIn(world, place, person) },
        }),
    },
    'Mutation.repairRequestRegister': {
      about: 'branch',
      by: ['branchId'],
      plain: { modelId: 'The catalog is for everybody.' },
      document: REGISTER,
      attempt: async (world, place) =>
        taking(world, { branchId: branchId(world, place), customerId: customerId(world, 'same') }),
    },
    'Mutation.repairRequestRegister (for a customer)': {
      about: 'customersThing',
      by: ['customerId'],
      document: REGISTER,
      attempt: async (world, place) =>
        taking(world, { branchId: branchId(world, 'same'), customerId: customerId(world, place) }),
    },
    'Mutation.repairRequestRegister (for a unit)': {
      about: 'customersThing',
      by: ['assetId'],
      document: REGISTER,
      attempt: async (world, place) =>
        taking(world, {
          branchId: branchId(world, 'same'),
          customerId: customerId(world, 'same'),
          assetId: place === 'absent' ? newId() : (await aUnit(world, place)).id,
        }),
    },
    'Mutation.repairRequestClassify': changing(
      'repairRequestClassify',
      'id',
      ', version: 1, grade: HIGH, faultType: OVERHEATING',
      aRequest,
      { look: 'select fault_type from repair_request where id = $1', becomes: 'OVERHEATING' },
    ),
    'Mutation.requestAcknowledge': changing('requestAcknowledge', 'id', ', handling: "明早上门"', aRequest, {
      look: 'select acknowledged_at is not null from repair_request where id = $1',
      becomes: true,
    }),
    'Mutation.repairRequestMarkComplex': changing(
      'repairRequestMarkComplex',
      'id',
      ', version: 1, reason: "需逐段排查"',
      aRequest,
      { look: 'select complex from repair_request where id = $1', becomes: true },
    ),
    'Mutation.entitlementOverride': changing(
      'entitlementOverride',
      'id',
      ', version: 1, category: WARRANTY, reason: "经理同意"',
      aRequest,
      { look: 'select service_category from repair_request where id = $1', becomes: 'WARRANTY' },
    ),
    'Mutation.letterPosted': {
      about: 'customersThing',
      by: ['messageId'],
      document: 'mutation ($input: LetterPostedInput!) { letterPosted(input: $input) { id } }',
      attempt: async (world, place) => {
        const { messageId } = await aLetter(world, place);
        const look = () =>
          value(world, 'select posted_at is not null from outbox_message where id = $1', [messageId]);
        return { variables: { input: { messageId } }, look, becomes: true };
      },
    },
    'Mutation.assetReplace': {
      about: 'request',
      by: ['requestId'],
      plain: { modelId: 'The catalog is for everybody.' },
      document: 'mutation ($input: AssetReplaceInput!) { assetReplace(input: $input) { id } }',
      attempt: async (world, place) => {
        const { requestId, assetId } = await aWarrantyJob(world, place);
        const input = {
          requestId,
          version: 2,
          serialNumber: `REPL${next()}`,
          reason: '无法修复',
          idempotencyKey: newId(),
        };
        const look = () => value(world, 'select count(*)::int from asset where replaces_id = $1', [assetId]);
        return { variables: { input }, look, becomes: 1 };
      },
    },
    'Mutation.targetPause': changing('targetPause', 'id', ', reason: CUSTOMER_ASKED_FOR_LATER', aRequest, {
      look: 'select state from service_target where request_id = $1',
      becomes: 'PAUSED',
    }),
    'Mutation.targetResume': changing(
      'targetResume',
      'id',
      '',
      (world, place) => aRequest(world, place, { paused: true }),
      { look: 'select state from service_target where request_id = $1', becomes: 'RUNNING' },
    ),
  },

  crossings: {
    'Alert.request': {
      ways: [{ through: ['Query.alerts'], select: 'request { number }', among: true }],
      ask: async (world, place) => {
        for (const side of ['same', 'other'] as const) await alertedRequest(world, side);
        return { branchId: branchId(world, place) };
      },
      marker: async (world, place) => (await alertedRequest(world, place)).number,
    },
    'RepairRequest.customer': {
      ways: [
        { through: ['Query.repairRequest'], select: 'customer { name }' },
        { through: ['Query.callRegister'], select: 'customer { name }', among: true },
      ],
      marker: ({ sides }, place) => `"${sides[place].customer.name}"`,
    },
    'RepairRequest.customer (at home in another branch)': {
      ways: [{ through: ['Query.repairRequest'], select: 'customer { name }' }],
      ask: async (world, place) => ({ number: (await guest(world, place)).request.number }),
      marker: async (world, place) => `"${(await guest(world, place)).name}"`,
    },
    'RepairRequest.asset': {
      ways: [
        { through: ['Query.repairRequest'], select: 'asset { serialNumber }' },
        { through: ['Query.callRegister'], select: 'asset { serialNumber }', among: true },
      ],
      marker: async (world, place) => `"${(await fullRequest(world, place)).serialNumber}"`,
    },
    'RepairRequest.photos': {
      ways: [
        { through: ['Query.repairRequest'], select: 'photos { id }' },
        { through: ['Query.callRegister'], select: 'photos { id }', among: true },
      ],
      marker: async (world, place) => (await fullRequest(world, place)).photoId,
    },
    'RepairRequest.mergedInto': {
      ways: [{ through: ['Query.repairRequest'], select: 'mergedInto { number }' }],
      ask: async (world, place) => ({ number: (await mergedRequest(world, place)).number }),
      marker: async (world, place) => (await openRequest(world, place)).number,
    },
    'RepairRequest.mergedInto (of another branch)': {
      ways: [{ through: ['Query.repairRequest'], select: 'mergedInto { number }' }],
      ask: async (world, place) => ({ number: (await mergedElsewhere(world, place)).merged.number }),
      marker: async (world, place) => (await mergedElsewhere(world, place)).request.number,
    },
    'RepairRequest.contactPhone': {
      ways: [
        { through: ['Query.repairRequest'], select: 'contactPhone' },
        { through: ['Query.callRegister'], select: 'contactPhone', among: true },
      ],
      marker: async (world, place) => (await fullRequest(world, place)).contactPhone,
      masked: async (world, place) => maskedPhone((await fullRequest(world, place)).contactPhone),
    },
    'RepairRequest.addressLine': {
      ways: [
        { through: ['Query.repairRequest'], select: 'addressLine' },
        { through: ['Query.callRegister'], select: 'addressLine', among: true },
      ],
      marker: () => '中山北路18号302室',
      masked: () => '中山北路***',
    },
    'RepairRequest.trackingUrl': {
      ways: [
        { through: ['Query.repairRequest'], select: 'trackingUrl' },
        { through: ['Query.callRegister'], select: 'trackingUrl', among: true },
      ],
      marker: () => 'http://portal.test/t/',
    },
    'RequestPreview.openRequest': {
      ways: [{ through: ['Query.requestPreview'], select: 'openRequest { number }' }],
      marker: async (world, place) => (await openRequest(world, place)).number,
    },
    'Asset.openRequest': {
      ways: [{ through: ['Query.asset'], select: 'openRequest { number }' }],
      ask: async (world, place) => ({ id: (await openRequest(world, place)).assetId }),
      marker: async (world, place) => (await openRequest(world, place)).number,
    },
    'Asset.openRequest (in another branch)': {
      ways: [{ through: ['Query.asset'], select: 'openRequest { number }' }],
      ask: async (world, place) => ({
        id: (await openElsewhere(world, place)).unit.id,
      }),
      marker: async (world, place) => (await openElsewhere(world, place)).request.number,
    },
  },
};
