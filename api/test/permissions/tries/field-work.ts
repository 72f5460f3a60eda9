import { VisitContactMeans } from '../../../src/dispatch/preparation/visit-contact.ts';
import { RemoteMeans, RemoteSession } from '../../../src/dispatch/remote/remote-session.ts';
import { TravelReason, TravelRequest } from '../../../src/dispatch/travel/travel-request.ts';
import { newId } from '../../../src/kernel/ids.ts';
import { Escalation } from '../../../src/visits/escalation/escalation.ts';
import type { Place } from '../cells.ts';
import { aRequest, type RequestRecord, type Stage } from '../records.ts';
import { type Attempt, kept, type MutationTry, type Tries, value } from '../tries.ts';
import { inMinutes, type Person, type World } from '../world.ts';
import { twins } from './dispatch.ts';
import { branchId } from './organization.ts';
import { fullRequest } from './requests.ts';

/** A travel request that waits; of one that is absent, an id of nothing. */
async function aJourney(
  world: World,
  place: Place,
  request: RequestRecord,
  given: Partial<TravelRequest> = {},
): Promise<string> {
  if (place === 'absent') return newId();
  const travel = Object.assign(new TravelRequest(), {
    requestId: request.id,
    branchId: request.branchId,
    reason: TravelReason.QUALITY_COMPLAINT,
    inHomeRegion: true,
    purpose: '现场查看质量问题',
    madeAt: world.app.clock.now(),
    madeById: newId(),
    madeByName: '主管',
    ...given,
  });
  await world.app.seed((em) => {
    em.persist(travel);
  });
  return travel.id;
}

/** The finished request of a place with a travel request to it. */
const travelled = kept(async (world, place) => {
  const request = await fullRequest(world, place);
  return { request, travelId: await aJourney(world, place, request) };
});

/** An act on a travel request that waits. */
function deciding(
  mutation: string,
  becomes: string,
  given: (request: RequestRecord) => Partial<TravelRequest> = () => ({}),
): MutationTry {
  return {
    about: 'request',
    by: ['travelRequestId'],
    document: `mutation ($input: TravelRequestDecideInput!) { ${mutation}(input: $input) { id } }`,
    attempt: async (world, place) => {
      const request = await aRequest(world, place, { stage: 'ASSIGNED' });
      const travelRequestId = await aJourney(world, place, request, given(request));
      return {
        variables: { input: { travelRequestId, version: 1, remarks: '按计划办理' } },
        look: () => value(world, 'select state from travel_request where id = $1', [travelRequestId]),
        becomes,
      };
    },
  };
}

/** An act that adds a row to what belongs to a visit. */
function adding(
  stage: Stage,
  mutation: string,
  inputType: string,
  given: (world: World) => object,
  { table, becomes }: { table: string; becomes: number },
  colleague: boolean,
): MutationTry {
  return {
    about: 'request',
    by: ['visitId'],
    document: `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { id } }`,
    attempt: async (world, place) => {
      const { visitId } = await aRequest(world, place, { stage, colleague });
      const look = () => value(world, `select count(*)::int from ${table} where visit_id = $1`, [visitId]);
      return { variables: { input: { visitId, ...given(world) } }, look, becomes };
    },
  };
}

async function endingSession(
  world: World,
  place: Place,
  servedById: (person: Person) => string,
  person: Person,
): Promise<Attempt> {
  const request = await aRequest(world, place, { stage: 'ASSIGNED' });
  const session = Object.assign(new RemoteSession(), {
    requestId: request.id,
    branchId: request.branchId,
    means: RemoteMeans.PHONE,
    startedAt: world.app.clock.now(),
    servedById: servedById(person),
    servedByName: '某人',
  });
  if (place !== 'absent') {
    await world.app.seed((em) => {
      em.persist(session);
    });
  }
  return {
    variables: { input: { sessionId: session.id, version: 1, result: 'UNSOLVED', learned: '需要上门' } },
    look: () => value(world, 'select state from remote_session where id = $1', [session.id]),
    becomes: 'UNSOLVED',
  };
}

const END_SESSION = 'mutation ($input: RemoteSessionEndInput!) { remoteSessionEnd(input: $input) { id } }';

/** Journeys, contact, remote service, escalation, and what is done before and after leaving a site. */
export const fieldWork: Tries = {
  queries: {
    'Query.travelRequests': {
      about: 'branch',
      by: ['branchId'],
      document: (node) =>
        `query ($branchId: ID) { travelRequests(branchId: $branchId, first: 100) { edges { node { ${node} } } } }`,
      node: 'id',
      ask: async (world, place) => {
        for (const side of ['same', 'other'] as const) await travelled(world, side);
        return { branchId: branchId(world, place) };
      },
      marker: async (world, place) => (await travelled(world, place)).travelId,
    },
    'Query.jobsNearby': {
      about: 'request',
      by: ['visitId'],
      document: (node) => `query ($visitId: ID!) { jobsNearby(visitId: $visitId) { ${node} } }`,
      node: 'sameDistrict',
      ask: async (world, place) => {
        await aRequest(world, 'own');
        return { visitId: (await fullRequest(world, place)).visitId };
      },
      // Own and same lie in one district, so what is offered near the one is offered near the other.
      marker: (_, place) => (place === 'own' ? '"sameDistrict":true' : `nothing of ${place}`),
    },
  },

  mutations: {
    'Mutation.travelRequestMake': {
      about: 'request',
      by: ['requestId'],
      document: 'mutation ($input: TravelRequestMakeInput!) { travelRequestMake(input: $input) { id } }',
      attempt: async (world, place) => {
        const { id } = await aRequest(world, place, { stage: 'ASSIGNED' });
        await world.app.rows(`update repair_request set kind = 'QUALITY_COMPLAINT' where id = $1`, [id]);
        return {
          variables: { input: { requestId: id, purpose: '现场查看' } },
          look: () => value(world, 'select count(*)::int from travel_request where request_id = $1', [id]),
          becomes: 1,
        };
      },
    },
    'Mutation.travelRequestWithdraw': deciding('travelRequestWithdraw', 'WITHDRAWN', ({ technicianId }) => ({
      madeById: technicianId,
    })),
    'Mutation.travelRequestWithdraw (of somebody else)': deciding('travelRequestWithdraw', 'WITHDRAWN'),
    'Mutation.travelRequestConfirm': deciding('travelRequestConfirm', 'CONFIRMED'),
    'Mutation.travelRequestApprove': deciding('travelRequestApprove', 'APPROVED', () => ({
      inHomeRegion: false,
    })),
    'Mutation.travelRequestRefuse': deciding('travelRequestRefuse', 'REFUSED'),
    'Mutation.travelRequestRefuse (beyond the home region)': deciding(
      'travelRequestRefuse',
      'REFUSED',
      () => ({
        inHomeRegion: false,
      }),
    ),
    ...twins('Mutation.visitRecordContact', (colleague) =>
      adding(
        'ASSIGNED',
        'visitRecordContact',
        'VisitRecordContactInput',
        ({ app }) => ({
          means: VisitContactMeans.PHONE,
          contactedAt: inMinutes(app, 0),
          agreed: '在家等候',
        }),
        { table: 'visit_contact', becomes: 1 },
        colleague,
      ),
    ),
    'Mutation.remoteSessionStart': {
      about: 'request',
      by: ['requestId'],
      document: 'mutation ($input: RemoteSessionStartInput!) { remoteSessionStart(input: $input) { id } }',
      attempt: async (world, place) => {
        const { id } = await aRequest(world, place, { stage: 'ASSIGNED' });
        return {
          variables: { input: { requestId: id, version: 1, means: 'PHONE' } },
          look: () => value(world, 'select count(*)::int from remote_session where request_id = $1', [id]),
          becomes: 1,
        };
      },
    },
    'Mutation.remoteSessionEnd': {
      about: 'request',
      by: ['sessionId'],
      perPerson: true,
      document: END_SESSION,
      attempt: (world, place, person) =>
        endingSession(world, place, ({ staffId }) => staffId || newId(), person),
    },
    'Mutation.remoteSessionEnd (of somebody else)': {
      about: 'request',
      by: ['sessionId'],
      document: END_SESSION,
      attempt: (world, place, person) => endingSession(world, place, () => newId(), person),
    },
    ...twins('Mutation.visitEscalate', (colleague) =>
      adding(
        'ARRIVED',
        'visitEscalate',
        'VisitEscalateInput',
        () => ({ proposal: '换泵', customerDemand: '今天修好' }),
        { table: 'escalation', becomes: 1 },
        colleague,
      ),
    ),
    'Mutation.escalationDecide': {
      about: 'request',
      by: ['escalationId'],
      document: 'mutation ($input: EscalationDecideInput!) { escalationDecide(input: $input) { id } }',
      attempt: async (world, place) => {
        const request = await aRequest(world, place, { stage: 'ARRIVED' });
        const escalation = Object.assign(new Escalation(), {
          visitId: request.visitId,
          requestId: request.id,
          branchId: request.branchId,
          proposal: '换泵',
          customerDemand: '今天修好',
          raisedAt: world.app.clock.now(),
          raisedById: request.technicianId,
          raisedByName: '技术员',
        });
        if (place !== 'absent') {
          await world.app.seed((em) => {
            em.persist(escalation);
          });
        }
        return {
          variables: { input: { escalationId: escalation.id, version: 1, nextStep: 'SECOND_VISIT' } },
          look: () => value(world, 'select state from escalation where id = $1', [escalation.id]),
          becomes: 'DECIDED',
        };
      },
    },
    ...twins('Mutation.visitReportResult', (colleague) =>
      adding(
        'ARRIVED',
        'visitReportResult',
        'VisitReportResultInput',
        () => ({ result: '还需试机' }),
        { table: 'site_result', becomes: 2 },
        colleague,
      ),
    ),
    'Mutation.serviceReportReview': {
      about: 'request',
      by: ['reportId'],
      document: 'mutation ($input: ServiceReportReviewInput!) { serviceReportReview(input: $input) { id } }',
      attempt: async (world, place) => {
        const { reportId } = await aRequest(world, place, { stage: 'SIGNED' });
        return {
          variables: { input: { reportId, version: 1, approved: true } },
          look: () =>
            value(world, 'select count(*)::int from report_review where report_id = $1', [reportId]),
          becomes: 1,
        };
      },
    },
  },

  crossings: {
    'TravelRequest.request': {
      ways: [
        { through: ['Query.travelRequests'], select: 'request { number }' },
        { through: ['Query.repairRequest'], select: 'travelRequests { request { number } }', among: true },
      ],
      ask: async (world, place) => ({
        branchId: branchId(world, place),
        number: (await travelled(world, place)).request.number,
      }),
      marker: async (world, place) => (await travelled(world, place)).request.number,
    },
    'Visit.preparation': {
      ways: [
        { through: ['Query.visit'], select: 'preparation { contactName }' },
        { through: ['Query.repairRequest'], select: 'visits { preparation { contactName } }' },
      ],
      marker: async (world, place) => `"${(await fullRequest(world, place)).customerName}"`,
    },
  },
};
