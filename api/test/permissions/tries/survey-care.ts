import { newId } from '../../../src/kernel/ids.ts';
import type { Place } from '../cells.ts';
import { aRequest, type RequestRecord } from '../records.ts';
import { type Answer, kept, type MutationTry, type Tries, value } from '../tries.ts';
import type { Person, World } from '../world.ts';
import { trackingTokenAt } from './following.ts';
import { branchId } from './organization.ts';
import { customerId } from './customers.ts';
import { openRequest } from './requests.ts';

/** A day on which nobody else's call is: the register of a day is one page. */
const ON = '2026-11-19';

const onThatDay = kept(async (world, place) => {
  const request = await aRequest(world, place, { stage: 'SIGNED', survey: 'DELIVERED' });
  await world.app.rows('update repair_request set received_on = $2 where id = $1', [request.id, ON]);
  await world.app.rows('update survey set received_on = $2 where request_id = $1', [request.id, ON]);
  return request;
});

async function surveyOf(world: World, request: RequestRecord): Promise<{ id: string; version: number }> {
  const [survey] = await world.app.rows<{ id: string; version: number }>(
    'select id, version from survey where request_id = $1',
    [request.id],
  );
  return survey ?? { id: newId(), version: 1 };
}

/** A finished request whose card is in a state, as the column says. */
async function withSurvey(world: World, place: Place, set: string): Promise<RequestRecord> {
  const request = await aRequest(world, place, { stage: 'SIGNED', survey: 'DELIVERED' });
  await world.app.rows(`update survey set ${set} where request_id = $1`, [request.id]);
  return request;
}

/** A finished request whose customer is to be called back, and the follow-up's id. */
async function calledBack(
  world: World,
  place: Place,
  called = false,
): Promise<{ request: RequestRecord; id: string }> {
  const request = await aRequest(world, place, { stage: 'SIGNED' });
  const id = newId();
  if (place !== 'absent') {
    await world.app.rows(
      `insert into follow_up_call (id, version, request_id, branch_id, reason, state, opened_at, due_at, called_at)
       values ($1, 1, $2, $3, 'NO_ANSWER', 'OPEN', $4, $4, $5)`,
      [id, request.id, request.branchId, world.app.clock.now(), called ? world.app.clock.now() : null],
    );
  }
  return { request, id };
}
const toCallBack = kept((world, place) => calledBack(world, place));
const posted = kept((world, place) => withSurvey(world, place, `channel = 'LETTER'`));

function onFollowUp(mutation: string, inputType: string, given: object, becomes: string): MutationTry {
  return {
    about: 'request',
    by: ['followUpCallId'],
    document: `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { id } }`,
    attempt: async (world, place) => {
      const { id } = await calledBack(world, place, true);
      const look = () => value(world, 'select state from follow_up_call where id = $1', [id]);
      return { variables: { input: { followUpCallId: id, version: 1, ...given } }, look, becomes };
    },
  };
}

const reopened = (world: World, { id }: RequestRecord) =>
  value(world, 'select reopened_count from repair_request where id = $1', [id]);

/** A request that goes on with the open one of its place. */
const following = kept(async (world, place) => {
  const before = await openRequest(world, place);
  const request = await aRequest(world, place, { stage: 'ASSIGNED' });
  await world.app.rows('update repair_request set follows_id = $2 where id = $1', [request.id, before.id]);
  return request;
});

/** What is done about surveys beside answering them: other ways, call-backs, reopening. */
export const surveyCare: Tries = {
  queries: {
    'Query.surveyRegister': {
      about: 'branch',
      by: ['branchId'],
      document: (node) =>
        `query ($branchId: ID!, $on: LocalDate!) { surveyRegister(branchId: $branchId, on: $on, first: 100) { edges { node { ${node} } } } }`,
      node: 'requestNumber requestState',
      ask: async (world, place) => {
        for (const side of ['own', 'same', 'other'] as const) await onThatDay(world, side);
        return { branchId: branchId(world, place), on: ON };
      },
      marker: async (world, place) => (await onThatDay(world, place)).number,
    },
    'Query.followUpCalls': {
      about: 'branch',
      by: ['branchId'],
      document: (node) =>
        `query ($branchId: ID!) { followUpCalls(branchId: $branchId, first: 100) { edges { node { ${node} } } } }`,
      node: 'id reason',
      ask: async (world, place) => {
        for (const side of ['own', 'same', 'other'] as const) await toCallBack(world, side);
        return { branchId: branchId(world, place) };
      },
      marker: async (world, place) => (await toCallBack(world, place)).id,
    },
    'Route.surveyLetter': {
      about: 'request',
      absentCode: 'NOT_FOUND',
      document: () => '',
      node: '',
      async send(world: World, person: Person, _: string, { id }): Promise<Answer> {
        const response = await fetch(`${world.app.url}/documents/survey-letters/${String(id)}`, {
          headers: person.headers,
        });
        const body = await response.text();
        if (response.status === 200) return { status: 200, data: { paper: body } };
        const { code } = JSON.parse(body) as { code: string };
        return { status: response.status, data: null, errors: [{ extensions: { code } }] };
      },
      ask: async (world, place) => ({ id: (await surveyOf(world, await posted(world, place))).id }),
      marker: async (world, place) => (await posted(world, place)).number,
    },
  },

  mutations: {
    'Mutation.surveySendAnotherWay': {
      about: 'request',
      by: ['surveyId'],
      document:
        'mutation ($input: SurveySendAnotherWayInput!) { surveySendAnotherWay(input: $input) { id } }',
      attempt: async (world, place) => {
        const request = await withSurvey(world, place, `state = 'UNDELIVERABLE'`);
        const { id: surveyId, version } = await surveyOf(world, request);
        const look = () => value(world, 'select state from survey where id = $1', [surveyId]);
        return {
          variables: { input: { surveyId, version, channel: 'LETTER' } },
          look,
          becomes: 'DELIVERED',
        };
      },
    },
    'Mutation.surveyChannelChoose': {
      about: 'customersThing',
      by: ['customerId'],
      inTurn: true,
      document: 'mutation ($input: SurveyChannelChooseInput!) { surveyChannelChoose(input: $input) { id } }',
      attempt: async (world, place) => {
        const id = customerId(world, place);
        await world.app.rows('delete from survey_preference where customer_id = $1', [id]);
        const look = () => value(world, 'select channel from survey_preference where customer_id = $1', [id]);
        return { variables: { input: { customerId: id, channel: 'LETTER' } }, look, becomes: 'LETTER' };
      },
    },
    'Mutation.followUpCallRecord': onFollowUp(
      'followUpCallRecord',
      'FollowUpCallRecordInput',
      { result: 'CONTENT', words: '客户表示满意' },
      'CONTENT',
    ),
    'Mutation.followUpCallDecide': onFollowUp(
      'followUpCallDecide',
      'FollowUpCallDecideInput',
      { decision: '客户已搬走，无法联系' },
      'DECIDED',
    ),
    'Mutation.repairRequestReopen': {
      about: 'request',
      by: ['requestId'],
      document: 'mutation ($input: RepairRequestReopenInput!) { repairRequestReopen(input: $input) { id } }',
      attempt: async (world, place) => {
        const request = await aRequest(world, place, { stage: 'STRUCK_OFF' });
        const input = { requestId: request.id, version: 1, reason: '还在漏水' };
        return { variables: { input }, look: () => reopened(world, request), becomes: 1 };
      },
    },
    'Mutation.repairRequestReportUnsolved': {
      about: 'request',
      by: ['requestId'],
      document:
        'mutation ($input: RepairRequestReportUnsolvedInput!) { repairRequestReportUnsolved(input: $input) { id } }',
      attempt: async (world, place) => {
        const request = await aRequest(world, place, { stage: 'STRUCK_OFF' });
        const input = { requestId: request.id, solved: 'NOT_SOLVED', words: '还在漏水' };
        return { variables: { input }, look: () => reopened(world, request), becomes: 1 };
      },
    },
    'Mutation.repairRequestReportUnsolvedByLink': {
      about: 'secret',
      limited: true,
      absentCode: 'LINK_DEAD',
      document:
        'mutation ($input: RepairRequestReportUnsolvedByLinkInput!) { repairRequestReportUnsolvedByLink(input: $input) { state } }',
      attempt: async (world, place) => {
        const request = await aRequest(world, 'own', { stage: 'STRUCK_OFF' });
        const token = await trackingTokenAt(world, place, request);
        const input = { token, solved: 'HALF_SOLVED', words: '还有一点漏水' };
        return { variables: { input }, look: () => reopened(world, request), becomes: 1 };
      },
    },
  },

  crossings: {
    'SurveyRegisterLine.request': {
      ways: [{ through: ['Query.surveyRegister'], select: 'request { number }', among: true }],
      marker: async (world, place) => (await onThatDay(world, place)).number,
    },
    'SurveyRegisterLine.survey': {
      ways: [{ through: ['Query.surveyRegister'], select: 'survey { id }', among: true }],
      marker: async (world, place) => (await surveyOf(world, await onThatDay(world, place))).id,
    },
    'FollowUpCall.request': {
      ways: [{ through: ['Query.followUpCalls'], select: 'request { number }', among: true }],
      marker: async (world, place) => (await toCallBack(world, place)).request.number,
    },
    'RepairRequest.followUpCalls': {
      ways: [{ through: ['Query.repairRequest'], select: 'followUpCalls { id }' }],
      ask: async (world, place) => ({ number: (await toCallBack(world, place)).request.number }),
      marker: async (world, place) => (await toCallBack(world, place)).id,
    },
    'RepairRequest.follows': {
      ways: [{ through: ['Query.repairRequest'], select: 'follows { number }' }],
      ask: async (world, place) => ({ number: (await following(world, place)).number }),
      marker: async (world, place) => (await openRequest(world, place)).number,
    },
    'RepairRequest.followedUpBy': {
      ways: [{ through: ['Query.repairRequest'], select: 'followedUpBy { number }' }],
      ask: async (world, place) => {
        await following(world, place);
        return { number: (await openRequest(world, place)).number };
      },
      marker: async (world, place) => (await following(world, place)).number,
    },
  },
};
