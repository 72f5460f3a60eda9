import { newId } from '../../../src/kernel/ids.ts';
import type { Place } from '../cells.ts';
import { aRequest, type RequestRecord, type Stage } from '../records.ts';
import { type Attempt, kept, type MutationTry, type Tries, value } from '../tries.ts';
import { inMinutes, type World } from '../world.ts';
import { changing, fullRequest, openRequest } from './requests.ts';
import { branchId } from './organization.ts';

const waiting = kept((world, place) => aRequest(world, place));

/** A request to which somebody was sent before, and which waits again. */
const recalled = kept(async (world, place) => {
  const request = await aRequest(world, place);
  await world.app.rows('update repair_request set technician_ids = array[$2]::uuid[] where id = $1', [
    request.id,
    request.technicianId,
  ]);
  return request;
});

/** A step of a visit that stands where the step begins. */
export function stepping(
  stage: Stage,
  mutation: string,
  inputType: string,
  given: (world: World, request: RequestRecord) => object,
  becomes: string,
  colleague = false,
): MutationTry {
  return {
    about: 'request',
    by: ['visitId'],
    document: `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { id } }`,
    attempt: async (world, place) => {
      const request = await aRequest(world, place, { stage, colleague });
      const input = { visitId: request.visitId, version: 1, ...given(world, request) };
      const look = () => value(world, 'select state from visit where id = $1', [request.visitId]);
      return { variables: { input }, look, becomes };
    },
  };
}

/** An act of the technician on a visit, and the same on the visit of a colleague on a request that one was sent to before. */
export function twins(
  name: string,
  make: (colleague: boolean) => MutationTry,
): Readonly<Record<string, MutationTry>> {
  return { [name]: make(false), [`${name} (of a colleague)`]: make(true) };
}

const DISPATCH =
  'mutation ($input: RepairRequestDispatchInput!) { repairRequestDispatch(input: $input) { id } }';
const REASSIGN = 'mutation ($input: VisitReassignInput!) { visitReassign(input: $input) { id } }';

/** A technician of a place; of nowhere, an id of nothing. */
function technicianId({ sides }: World, place: Place): string {
  return place === 'absent' ? newId() : sides[place].substitute.id;
}

function sending(world: World, request: RequestRecord, leadId: string, teamIds: string[]): Attempt {
  const { id: requestId } = request;
  const input = { requestId, version: 1, leadId, teamIds, plannedAt: inMinutes(world.app, 90) };
  const look = () => value(world, 'select state from repair_request where id = $1', [requestId]);
  return { variables: { input }, look, becomes: 'DISPATCHED' };
}

function reassigning(world: World, { visitId }: RequestRecord, leadId: string, teamIds: string[]): Attempt {
  const look = () => value(world, 'select lead_id::text from visit where id = $1', [visitId]);
  return { variables: { input: { visitId, version: 1, leadId, teamIds } }, look, becomes: leadId };
}

/** One request merged into another of the same customer. */
async function merging(world: World, first: Place, into: string | null): Promise<Attempt> {
  const request = await aRequest(world, first);
  const target = into ?? (first === 'absent' ? newId() : (await aRequest(world, first)).id);
  if (first !== 'absent') {
    // Of the same unit, or of none that is on file.
    await world.app.rows('update repair_request set asset_id = null where id = any($1)', [
      [request.id, target],
    ]);
  }
  const look = () => value(world, 'select state from repair_request where id = $1', [request.id]);
  return {
    variables: { input: { requestId: request.id, version: 1, intoRequestId: target } },
    look,
    becomes: 'MERGED',
  };
}

const MERGE = 'mutation ($input: RepairRequestMergeInput!) { repairRequestMerge(input: $input) { id } }';

export const dispatch: Tries = {
  queries: {
    'Query.dispatchQueue': {
      about: 'branch',
      by: ['branchId'],
      document: (node) =>
        `query ($branchId: ID!) { dispatchQueue(branchId: $branchId, first: 100) { edges { node { ${node} } } } }`,
      node: 'number',
      ask: async (world, place) => {
        for (const side of ['same', 'other'] as const) await waiting(world, side);
        return { branchId: branchId(world, place) };
      },
      marker: async (world, place) => (await waiting(world, place)).number,
    },
    'Query.dispatchCandidates': {
      about: 'request',
      by: ['requestId'],
      document: (node) =>
        `query ($requestId: ID!) { dispatchCandidates(requestId: $requestId, first: 100) { edges { node { ${node} } } } }`,
      node: 'qualified technician { name }',
      ask: async (world, place) => ({ requestId: (await waiting(world, place)).id }),
      marker: ({ sides }, place) => sides[place].substitute.name,
    },
    'Query.myVisits': {
      about: 'oneself',
      document: (node) => `query { myVisits(first: 100) { edges { node { ${node} } } } }`,
      node: 'id',
      ask: async (world) => {
        for (const side of ['own', 'same', 'other'] as const) await openRequest(world, side);
        return {};
      },
      marker: async (world) => (await openRequest(world, 'own')).visitId,
      never: async (world) => [
        (await openRequest(world, 'same')).visitId,
        (await openRequest(world, 'other')).visitId,
      ],
    },
    'Query.visit': {
      about: 'request',
      by: ['id'],
      document: (node) => `query ($id: ID!) { visit(id: $id) { ${node} } }`,
      node: 'id leadName',
      ask: async (world, place) => ({ id: (await fullRequest(world, place)).visitId }),
      marker: async (world, place) => (await fullRequest(world, place)).visitId,
    },
  },

  mutations: {
    'Mutation.repairRequestDispatch': {
      about: 'request',
      by: ['requestId'],
      document: DISPATCH,
      attempt: async (world, place) => {
        const request = await aRequest(world, place);
        return sending(world, request, request.substituteId, []);
      },
    },
    'Mutation.repairRequestDispatch (whom)': {
      about: 'request',
      by: ['leadId'],
      document: DISPATCH,
      attempt: async (world, place) =>
        sending(world, await aRequest(world, 'same'), technicianId(world, place), []),
    },
    'Mutation.repairRequestDispatch (who goes along)': {
      about: 'request',
      by: ['teamIds'],
      document: DISPATCH,
      attempt: async (world, place) =>
        sending(world, await aRequest(world, 'same'), world.sides.same.technician.id, [
          technicianId(world, place),
        ]),
    },
    'Mutation.repairRequestCancel': changing(
      'repairRequestCancel',
      'id',
      ', version: 1, reason: "不需要了"',
      (world, place) => aRequest(world, place, { stage: 'ASSIGNED' }),
      { look: 'select state from repair_request where id = $1', becomes: 'CANCELLED' },
    ),
    'Mutation.repairRequestMerge': {
      about: 'request',
      by: ['requestId'],
      document: MERGE,
      attempt: (world, place) => merging(world, place, null),
    },
    'Mutation.repairRequestMerge (into)': {
      about: 'request',
      by: ['intoRequestId'],
      document: MERGE,
      attempt: async (world, place) => {
        if (place === 'absent') return merging(world, 'same', newId());
        const { sides } = world;
        // Always the customer of `same`, so that only the place is in the way.
        const side = place === 'own' ? 'own' : 'same';
        const elsewhere = place === 'other' ? { branchId: sides.other.branch.id } : {};
        return merging(world, side, (await aRequest(world, side, elsewhere)).id);
      },
    },
    ...twins('Mutation.requestCommit', (colleague) =>
      changing(
        'requestCommit',
        'id',
        ', version: 1, committedAt: "2026-12-01T00:00:00.000Z", explanation: "缺件"',
        (world, place) => aRequest(world, place, { stage: 'ASSIGNED', colleague }),
        { look: 'select count(*)::int from commitment where request_id = $1', becomes: 1 },
      ),
    ),
    ...twins('Mutation.visitAccept', (colleague) =>
      stepping('ASSIGNED', 'visitAccept', 'VisitInput', () => ({}), 'ACCEPTED', colleague),
    ),
    ...twins('Mutation.visitDecline', (colleague) =>
      stepping(
        'ASSIGNED',
        'visitDecline',
        'VisitReasonInput',
        () => ({ reason: '车坏了' }),
        'DECLINED',
        colleague,
      ),
    ),
    'Mutation.visitReassign': {
      about: 'request',
      by: ['visitId'],
      document: REASSIGN,
      attempt: async (world, place) => {
        const request = await aRequest(world, place, { stage: 'ACCEPTED' });
        return reassigning(world, request, request.substituteId, []);
      },
    },
    'Mutation.visitReassign (whom)': {
      about: 'request',
      by: ['leadId'],
      document: REASSIGN,
      attempt: async (world, place) =>
        reassigning(
          world,
          await aRequest(world, 'same', { stage: 'ACCEPTED' }),
          technicianId(world, place),
          [],
        ),
    },
    'Mutation.visitReassign (who goes along)': {
      about: 'request',
      by: ['teamIds'],
      document: REASSIGN,
      attempt: async (world, place) =>
        reassigning(
          world,
          await aRequest(world, 'same', { stage: 'ACCEPTED' }),
          world.sides.same.substitute.id,
          [technicianId(world, place)],
        ),
    },
    'Mutation.visitReschedule': {
      about: 'request',
      by: ['visitId'],
      document: 'mutation ($input: VisitRescheduleInput!) { visitReschedule(input: $input) { id } }',
      attempt: async (world, place) => {
        const { visitId } = await aRequest(world, place, { stage: 'ACCEPTED' });
        const plannedAt = '2026-11-24T02:00:00.000Z';
        const look = () =>
          value(world, 'select planned_at = $2 from visit where id = $1', [visitId, plannedAt]);
        return {
          variables: { input: { visitId, version: 1, plannedAt, reason: '客户有事' } },
          look,
          becomes: true,
        };
      },
    },
    ...twins('Mutation.visitNoShow', (colleague) =>
      stepping(
        'TRAVELLING',
        'visitNoShow',
        'VisitReasonInput',
        () => ({ reason: '无人在家' }),
        'NO_SHOW',
        colleague,
      ),
    ),
  },

  crossings: {
    'Visit.request': {
      ways: [
        { through: ['Query.visit'], select: 'request { number }' },
        { through: ['Query.repairRequest'], select: 'visits { request { number } }' },
      ],
      marker: async (world, place) => (await fullRequest(world, place)).number,
    },
    'Visit.lead': {
      ways: [
        { through: ['Query.visit'], select: 'lead { name }' },
        { through: ['Query.repairRequest'], select: 'visits { lead { name } }' },
      ],
      marker: ({ sides }, place) => sides[place].technician.name,
    },
    'Visit.team': {
      ways: [
        { through: ['Query.visit'], select: 'team { name }' },
        { through: ['Query.repairRequest'], select: 'visits { team { name } }' },
      ],
      marker: ({ sides }, place) => sides[place].technician.name,
    },
    'RepairRequest.suggestedTechnicians': {
      ways: [{ through: ['Query.repairRequest'], select: 'suggestedTechnicians { qualified }' }],
      ask: async (world, place) => ({ number: (await recalled(world, place)).number }),
      marker: () => '"qualified"',
    },
    'DispatchCandidate.technician': {
      ways: [{ through: ['Query.dispatchCandidates'], select: 'technician { name }' }],
      marker: ({ sides }, place) => sides[place].substitute.name,
    },
  },
};
