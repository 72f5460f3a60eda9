import { ContactEntry } from '../../../src/requests/contacts/contact-entry.ts';
import { ContactDirection, ContactKind, ContactParty } from '../../../src/requests/contacts/contact-words.ts';
import { Referral } from '../../../src/requests/referral/referral.ts';
import { VehicleFault } from '../../../src/requests/vehicles/vehicle-fault.ts';
import { HandlingState, VehicleFaultArea } from '../../../src/requests/vehicles/vehicle-words.ts';
import { newId } from '../../../src/kernel/ids.ts';
import { ProductCategory } from '../../../src/organization/product-category.ts';
import { ActorKind } from '../../../src/platform/audit.ts';
import { aModel } from '../../customers.ts';
import type { Place } from '../cells.ts';
import { aRequest, type RequestRecord } from '../records.ts';
import { type Attempt, kept, type MutationTry, type Tries, value } from '../tries.ts';
import type { World } from '../world.ts';
import { branchId } from './organization.ts';
import { changing } from './requests.ts';

/** A request to which a technician was sent, with a contact that waits for an answer. */
async function asked(world: World, place: Place) {
  const request = await aRequest(world, place, { stage: 'ASSIGNED' });
  if (place === 'absent') return { request, contactId: newId() };
  const at = world.app.clock.now();
  const contactId = await world.app.seed((em) => {
    const entry = Object.assign(new ContactEntry(), {
      requestId: request.id,
      branchId: request.branchId,
      loggedAt: at,
      happenedAt: at,
      direction: ContactDirection.IN,
      kind: ContactKind.CALL,
      party: ContactParty.CUSTOMER,
      words: '何时上门？',
      needsAnswer: true,
      byKind: ActorKind.STAFF,
    });
    em.persist(entry);
    return entry.id;
  });
  return { request, contactId };
}
const askedOnce = kept(asked);

/** A request that its branch has passed on. */
async function referred(world: World, place: Place) {
  const request = await aRequest(world, place);
  if (place === 'absent') return { request, referralId: newId() };
  const at = world.app.clock.now();
  const referralId = await world.app.seed((em) => {
    const referral = Object.assign(new Referral(), {
      requestId: request.id,
      requestNumber: request.number,
      fromBranchId: request.branchId,
      reason: '无检测设备',
      passedAt: at,
      passedByName: '主管',
    });
    em.persist(referral);
    return referral.id;
  });
  await world.app.rows('update repair_request set referred_at = $2 where id = $1', [request.id, at]);
  return { request, referralId };
}
const referredOnce = kept(referred);

const vehicleModel = kept((world) => aModel(world.app, { category: ProductCategory.VEHICLE }));

/** A request about a vehicle; with a handling state, one whose engine somebody else handles. */
function vehicle(handling?: HandlingState): (world: World, place: Place) => Promise<RequestRecord> {
  return async (world, place) => {
    const request = await aRequest(world, place);
    if (place === 'absent') return request;
    const { id } = await vehicleModel(world, 'same');
    await world.app.rows('update repair_request set model_id = $2, asset_id = null where id = $1', [
      request.id,
      id,
    ]);
    if (handling) {
      await world.app.seed((em) => {
        em.persist(
          Object.assign(new VehicleFault(), {
            requestId: request.id,
            branchId: request.branchId,
            area: VehicleFaultArea.ENGINE,
            handling,
            result: '已处理',
          }),
        );
      });
    }
    return request;
  };
}

/** An act on a contact that waits for an answer. */
function onContact(mutation: string, given: string, look: string): MutationTry {
  return {
    about: 'request',
    by: ['contactId'],
    document: `mutation ($contactId: ID!) { ${mutation}(input: { contactId: $contactId, words: "周六可以"${given} }) { id } }`,
    attempt: async (world, place) => {
      const { contactId } = await asked(world, place);
      return { variables: { contactId }, look: () => value(world, look, [contactId]), becomes: 1 };
    },
  };
}

const DECIDE = 'mutation ($input: ReferralDecideInput!) { referralDecide(input: $input) { id } }';

function deciding(world: World, referralId: string, named: object): Attempt {
  const look = () => value(world, 'select decided_at is not null from referral where id = $1', [referralId]);
  return { variables: { input: { referralId, ...named } }, look, becomes: true };
}

const handling = 'select handling from vehicle_fault where request_id = $1';

/** What comes of a call beside the repair: contacts, passing on, vehicles. */
export const intake: Tries = {
  queries: {
    'Query.unansweredContacts': {
      about: 'branch',
      by: ['branchId'],
      document: (node) =>
        `query ($branchId: ID!) { unansweredContacts(branchId: $branchId, first: 100) { edges { node { ${node} } } } }`,
      node: 'id',
      ask: async (world, place) => {
        for (const side of ['same', 'other'] as const) await askedOnce(world, side);
        return { branchId: branchId(world, place) };
      },
      marker: async (world, place) => (await askedOnce(world, place)).contactId,
    },
    'Query.referrals': {
      about: 'branch',
      by: ['branchId'],
      document: (node) =>
        `query ($branchId: ID!) { referrals(branchId: $branchId, waiting: true, first: 100) { edges { node { ${node} } } } }`,
      node: 'id',
      ask: async (world, place) => {
        for (const side of ['same', 'other'] as const) await referredOnce(world, side);
        return { branchId: branchId(world, place) };
      },
      marker: async (world, place) => (await referredOnce(world, place)).referralId,
    },
  },

  mutations: {
    'Mutation.contactLog': changing(
      'contactLog',
      'id',
      ', direction: IN, kind: CALL, words: "问进度"',
      (world, place) => aRequest(world, place, { stage: 'ASSIGNED' }),
      { look: 'select count(*)::int from contact_entry where request_id = $1', becomes: 1 },
    ),
    'Mutation.contactAnswer': onContact(
      'contactAnswer',
      ', kind: CALL',
      'select count(*)::int from contact_entry where answers_id = $1',
    ),
    'Mutation.contactCorrect': onContact(
      'contactCorrect',
      '',
      'select count(*)::int from contact_entry where corrects_id = $1',
    ),
    'Mutation.requestRefer': changing('requestRefer', 'id', ', version: 1, reason: "无检测设备"', aRequest, {
      look: 'select referred_at is not null from repair_request where id = $1',
      becomes: true,
    }),
    'Mutation.referralDecide': {
      about: 'branch',
      by: ['referralId'],
      plain: { branchId: 'Whichever branch of the company the executive names.' },
      document: DECIDE,
      attempt: async (world, place) => {
        const { referralId } = await referred(world, place);
        return deciding(world, referralId, { branchId: world.headquarters.id });
      },
    },
    'Mutation.referralDecide (a person)': {
      about: 'branch',
      by: ['staffId'],
      document: DECIDE,
      attempt: async (world, place) => {
        const { referralId } = await referred(world, 'same');
        const staffId = place === 'absent' ? newId() : world.sides[place].substitute.id;
        return deciding(world, referralId, { staffId });
      },
    },
    'Mutation.vehicleFaultRecord': changing(
      'vehicleFaultRecord',
      'id',
      ', area: BODY, distanceKm: 12',
      vehicle(),
      { look: 'select distance_km from vehicle_fault where request_id = $1', becomes: 12 },
    ),
    'Mutation.vehicleHandlingContact': changing(
      'vehicleHandlingContact',
      'id',
      ', handlerName: "服务站", channel: LETTER, to: "合肥市东流路", words: "请处理"',
      vehicle(HandlingState.NEEDED),
      { look: handling, becomes: 'CONTACTED' },
    ),
    'Mutation.vehicleHandlingFile': changing(
      'vehicleHandlingFile',
      'id',
      ', result: "已更换"',
      vehicle(HandlingState.CONTACTED),
      { look: handling, becomes: 'FILED' },
    ),
    'Mutation.vehicleHandlingTell': changing('vehicleHandlingTell', 'id', '', vehicle(HandlingState.FILED), {
      look: handling,
      becomes: 'TOLD',
    }),
  },

  crossings: {
    'ContactEntry.request': {
      ways: [{ through: ['Query.unansweredContacts'], select: 'request { number }' }],
      marker: async (world, place) => (await askedOnce(world, place)).request.number,
    },
    'Referral.request': {
      ways: [{ through: ['Query.referrals'], select: 'request { number }' }],
      marker: async (world, place) => (await referredOnce(world, place)).request.number,
    },
  },
};
