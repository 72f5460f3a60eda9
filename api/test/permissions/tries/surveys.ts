import { newId } from '../../../src/kernel/ids.ts';
import type { Place } from '../cells.ts';
import { aRequest, type RequestRecord } from '../records.ts';
import { kept, type MutationTry, type QueryTry, type Tries, value } from '../tries.ts';
import { inDays, type Person, surveyToken, trackingToken, type World } from '../world.ts';
import { branchId } from './organization.ts';
import { fullRequest } from './requests.ts';

/** The right token; one of another purpose; one whose seal is another survey's; one of a call that is not there. */
export async function surveyTokenAt(
  { app, ...world }: World,
  place: Place,
  request: RequestRecord,
): Promise<string> {
  if (place === 'own') return request.surveyToken;
  if (place === 'same') return trackingToken(app, request.id);
  if (place === 'absent') return surveyToken(app, newId(), inDays(app, 14));
  const stranger = Buffer.from((await fullRequest({ app, ...world }, 'other')).surveyToken, 'base64url');
  const seal = Buffer.from(request.surveyToken, 'base64url').subarray(20);
  return Buffer.concat([stranger.subarray(0, 20), seal]).toString('base64url');
}

const card = kept((world) => aRequest(world, 'own', { stage: 'SIGNED', survey: 'ANSWERED' }));

const RATINGS = ['ATTITUDE', 'SKILL', 'ARRIVAL_TIME', 'KEEPING_PROMISES'].map((item) => ({
  item,
  rating: 'FAIR',
}));

function answering(
  mutation: string,
  inputType: string,
  survey: 'DELIVERED' | 'ANSWERED',
  given: object,
  becomes: number,
): MutationTry {
  return {
    about: 'secret',
    limited: true,
    absentCode: 'LINK_DEAD',
    document: `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { state } }`,
    attempt: async (world, place) => {
      const request = await aRequest(world, 'own', { stage: 'SIGNED', survey });
      const token = await surveyTokenAt(world, place, request);
      const look = () =>
        value(
          world,
          'select count(*)::int from survey_answer a join survey s on s.id = a.survey_id where s.request_id = $1',
          [request.id],
        );
      return { variables: { input: { token, ratings: RATINGS, ...given } }, look, becomes };
    },
  };
}

/** A day for each place, so that a coverage says by its day whose it is. */
const DAYS = { own: '2026-11-23', same: '2026-11-23', other: '2026-11-22', absent: '2026-11-23' } as const;

/** The technician of a place, who for `own` is whoever asks. */
function technicianId({ sides }: World, place: Place, person: Person): string {
  if (place === 'absent') return newId();
  return place === 'own' ? person.staffId : sides[place].technician.id;
}

async function nameOf(world: World, place: Place, person: Person): Promise<string> {
  return String(
    await value(world, 'select name from staff_member where id = $1', [technicianId(world, place, person)]),
  );
}

const surveyed: Pick<QueryTry, 'ask'> = {
  ask: async (world, place) => {
    for (const side of ['own', 'same', 'other'] as const) await fullRequest(world, side);
    return { branchId: branchId(world, place) };
  },
};

const toSurveys = (field: string) => [
  { through: ['Query.surveys'], select: field, among: true },
  { through: ['Query.repairRequest', 'RepairRequest.survey'], select: `survey { ${field} }` },
];

async function surveyId(world: World, place: Place): Promise<string> {
  const { id } = await fullRequest(world, place);
  return String(await value(world, 'select id::text from survey where request_id = $1', [id]));
}

export const surveys: Tries = {
  queries: {
    'Query.surveyCard': {
      about: 'secret',
      limited: true,
      absentCode: 'LINK_DEAD',
      document: (node) => `query ($token: String!) { surveyCard(token: $token) { ${node} } }`,
      node: 'requestNumber',
      ask: async (world, place) => ({ token: await surveyTokenAt(world, place, await card(world, 'own')) }),
      marker: async (world, place) =>
        place === 'own' ? (await card(world, 'own')).number : (await fullRequest(world, place)).number,
    },
    'Query.surveys': {
      about: 'branch',
      by: ['branchId'],
      document: (node) =>
        `query ($branchId: ID!) { surveys(branchId: $branchId, first: 100) { edges { node { ${node} } } } }`,
      node: 'id state',
      ...surveyed,
      marker: surveyId,
    },
    'Query.surveyCoverage': {
      about: 'branch',
      by: ['branchId'],
      document: (node) =>
        `query ($branchId: ID!, $on: LocalDate!) { surveyCoverage(branchId: $branchId, on: $on) { ${node} } }`,
      node: 'on calls',
      ask: (world, place) => ({ branchId: branchId(world, place), on: DAYS[place] }),
      marker: (_world, place) => DAYS[place],
    },
    'Query.ratingSums': {
      about: 'colleague',
      by: ['technicianId'],
      document: (node) =>
        `query ($technicianId: ID!) { ratingSums(technicianId: $technicianId, month: "2026-11") { ${node} } }`,
      node: 'customers technician { name }',
      ask: (world, place, person) => ({ technicianId: technicianId(world, place, person) }),
      marker: nameOf,
    },
  },

  mutations: {
    'Mutation.surveyAnswer': answering('surveyAnswer', 'SurveyAnswerInput', 'DELIVERED', {}, 1),
    'Mutation.surveyCorrect': answering('surveyCorrect', 'SurveyCorrectInput', 'ANSWERED', { version: 1 }, 2),
  },

  crossings: {
    'RatingSums.technician': {
      ways: [{ through: ['Query.ratingSums'], select: 'technician { name }' }],
      marker: nameOf,
    },
    'RepairRequest.survey': {
      ways: [
        { through: ['Query.repairRequest'], select: 'survey { id }' },
        { through: ['Query.callRegister'], select: 'survey { id }', among: true },
      ],
      marker: surveyId,
    },
    'Survey.request': {
      ways: toSurveys('request { number }'),
      marker: async (world, place) => (await fullRequest(world, place)).number,
    },
    'Survey.technician': {
      ways: toSurveys('technician { name }'),
      marker: ({ sides }, place) => sides[place].technician.name,
    },
    'Survey.answers': {
      ways: toSurveys('answers { comment }'),
      marker: async (world, place) => `评价 ${(await fullRequest(world, place)).number}`,
    },
    'SurveyCard.answer': {
      ways: [{ through: ['Query.surveyCard'], select: 'answer { comment }' }],
      marker: async (world, place) =>
        `评价 ${place === 'own' ? (await card(world, 'own')).number : (await fullRequest(world, place)).number}`,
    },
  },
};
