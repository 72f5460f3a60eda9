import { FeedbackGrade, FeedbackState, FeedbackSubject } from '../../../src/feedback/feedback-words.ts';
import type { Feedback } from '../../../src/feedback/feedback.ts';
import { newId } from '../../../src/kernel/ids.ts';
import { aCustomer } from '../../customers.ts';
import type { Place } from '../cells.ts';
import { aColleagueOf, aFeedback, type FeedbackRecord } from '../feedback-records.ts';
import { rolesOf } from '../people.ts';
import { aRequest } from '../records.ts';
import { kept, type MutationTry, type QueryTry, type Tries, value } from '../tries.ts';
import { aUnit } from '../units.ts';
import { next, type Person, type World } from '../world.ts';
import { customerId } from './customers.ts';
import { trackingTokenAt } from './following.ts';
import { branchId } from './organization.ts';
import { surveyTokenAt } from './surveys.ts';

const aCase = kept((world, place) => aFeedback(world, place));

/** A month for each place, so that an analysis says by its month whose it is. */
const MONTHS = { own: '2026-11', same: '2026-11', other: '2026-10', absent: '2026-11' } as const;

const CATALOG = 'The catalog is for everybody.';
const NAMED = 'A colleague who may be named; who may not, and who is out of sight, is proved with the rules.';

const casesOfAll: Pick<QueryTry, 'ask'> = {
  ask: async (world, place) => {
    for (const side of ['own', 'same', 'other'] as const) await aCase(world, side);
    return { branchId: branchId(world, place) };
  },
};

/** A list of a branch. */
const listOf = (query: string): Pick<QueryTry, 'about' | 'by' | 'document' | 'ask'> => ({
  about: 'branch',
  by: ['branchId'],
  document: (node) =>
    `query ($branchId: ID!) { ${query}(branchId: $branchId, first: 100) { edges { node { ${node} } } } }`,
  ...casesOfAll,
});

/** An act on one case, in the state that it needs. */
function handling(
  mutation: string,
  inputType: string,
  made: Partial<Feedback>,
  given: (world: World, place: Place) => Promise<object> | object,
  effect: { look: string; becomes: unknown },
  plain: Readonly<Record<string, string>> = {},
): MutationTry {
  return {
    about: 'request',
    by: ['feedbackId'],
    plain,
    document: `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { id } }`,
    attempt: async (world, place) => {
      const { feedbackId } = await aFeedback(world, place, made);
      const input = { feedbackId, version: 1, ...(await given(world, place)) };
      return {
        variables: { input },
        look: () => value(world, effect.look, [feedbackId]),
        becomes: effect.becomes,
      };
    },
  };
}

const stateOf = 'select state from feedback where id = $1';

/** What every door asks for, with words that no other case has. */
function said(world: World) {
  const text = `有话要说，第${next()}次`;
  return {
    input: { kind: 'COMPLAINT', subject: 'TIME', text, idempotencyKey: newId() },
    look: () => value(world, 'select count(*)::int from feedback where text = $1', [text]),
  };
}

function registering(
  about: MutationTry['about'],
  by: string,
  of: (world: World, place: Place, person: Person) => Promise<object> | object,
  perPerson = false,
): MutationTry {
  return {
    about,
    by: [by],
    plain: { modelId: CATALOG },
    perPerson,
    document: 'mutation ($input: FeedbackRegisterInput!) { feedbackRegister(input: $input) { id } }',
    attempt: async (world, place, person) => {
      const { input, look } = said(world);
      const known = { grade: 'GENERAL', source: 'PHONE', ...input };
      return { variables: { input: { ...known, ...(await of(world, place, person)) } }, look, becomes: 1 };
    },
  };
}

const A = (world: World) => ({ branchId: branchId(world, 'same'), customerId: customerId(world, 'same') });

/** Whether a person leads in the branch of a place: then the person is who investigates there. */
function leads(person: Person, place: Place): boolean {
  const held = rolesOf(person.name);
  const here = [...(place === 'other' ? held.B : held.A), ...held.company];
  return here.some((role) =>
    ['SUPERVISOR', 'BRANCH_MANAGER', 'SERVICE_DEPARTMENT', 'EXECUTIVE'].includes(role),
  );
}

const toCases = (field: string) => [
  { through: ['Query.feedback'], select: field },
  { through: ['Query.feedbackList'], select: field, among: true },
];

export const feedback: Tries = {
  queries: {
    'Query.feedback': {
      about: 'request',
      document: (node) => `query ($number: String!) { feedback(number: $number) { ${node} } }`,
      node: 'text',
      ask: async (world, place) => ({ number: (await aCase(world, place)).feedbackNumber }),
      marker: async (world, place) => `投诉 ${(await aCase(world, place)).feedbackNumber}`,
    },
    'Query.feedbackList': {
      ...listOf('feedbackList'),
      plain: { modelId: CATALOG },
      node: 'number text',
      marker: async (world, place) => (await aCase(world, place)).feedbackNumber,
    },
    'Query.myFeedback': {
      about: 'oneself',
      document: (node) => `query { myFeedback(first: 100) { edges { node { ${node} } } } }`,
      node: 'number',
      ask: async (world) => {
        for (const side of ['own', 'same', 'other'] as const) await aCase(world, side);
        return {};
      },
      marker: async (world) => (await aCase(world, 'own')).feedbackNumber,
      never: async (world) => [
        (await aCase(world, 'same')).feedbackNumber,
        (await aCase(world, 'other')).feedbackNumber,
      ],
    },
    'Query.followUps': {
      ...listOf('followUps'),
      node: 'id words',
      marker: async (world, place) => (await aCase(world, place)).followUpId,
    },
    'Query.correctiveActions': {
      ...listOf('correctiveActions'),
      node: 'id action',
      marker: async (world, place) => (await aCase(world, place)).actionId,
    },
    'Query.monthlyFeedbackAnalysis': {
      about: 'branch',
      by: ['branchId'],
      document: (node) =>
        `query ($branchId: ID!, $month: String!) { monthlyFeedbackAnalysis(branchId: $branchId, month: $month) { ${node} } }`,
      node: 'month cases',
      ask: (world, place) => ({ branchId: branchId(world, place), month: MONTHS[place] }),
      marker: (_world, place) => MONTHS[place],
    },
    'Route.feedbackLetter': {
      about: 'request',
      // Who is nobody, and what is nobody's, are one answer at this door.
      absentCode: 'NOT_FOUND',
      document: () => '',
      node: '',
      ask: async (world, place) => ({ id: (await aCase(world, place)).letterId }),
      marker: async (world, place) => `关于 ${(await aCase(world, place)).feedbackNumber} 的答复`,
      send: async (world, person, _document, { id }) => {
        const response = await fetch(`${world.app.url}/documents/feedback-letters/${String(id)}`, {
          headers: person.headers,
        });
        const body = await response.text();
        if (response.status === 200) return { status: 200, data: { paper: body } };
        return {
          status: response.status,
          data: null,
          errors: [{ extensions: JSON.parse(body) as { code: string } }],
        };
      },
    },
  },

  mutations: {
    'Mutation.feedbackFile': {
      about: 'request',
      by: ['requestId'],
      plain: { modelId: CATALOG },
      document: 'mutation ($input: FeedbackFileInput!) { feedbackFile(input: $input) { id } }',
      attempt: async (world, place) => {
        const { input, look } = said(world);
        const { id: requestId } = await aRequest(world, place);
        return { variables: { input: { ...input, requestId } }, look, becomes: 1 };
      },
    },
    'Mutation.feedbackFile (about a unit)': {
      about: 'customersThing',
      by: ['assetId'],
      document: 'mutation ($input: FeedbackFileInput!) { feedbackFile(input: $input) { id } }',
      attempt: async (world, place) => {
        const { input, look } = said(world);
        const assetId = place === 'absent' ? newId() : (await aUnit(world, place)).id;
        return { variables: { input: { ...input, assetId } }, look, becomes: 1 };
      },
    },
    'Mutation.feedbackFileByLink': {
      about: 'secret',
      limited: true,
      absentCode: 'LINK_DEAD',
      plain: { modelId: CATALOG },
      document:
        'mutation ($input: FeedbackFileByLinkInput!) { feedbackFileByLink(input: $input) { number } }',
      attempt: async (world, place) => {
        const request = await aRequest(world, 'own', { stage: 'ASSIGNED' });
        const { input, look } = said(world);
        const token = await trackingTokenAt(world, place, request);
        return { variables: { input: { ...input, token } }, look, becomes: 1 };
      },
    },
    'Mutation.feedbackFromCard': {
      about: 'secret',
      limited: true,
      absentCode: 'LINK_DEAD',
      plain: { modelId: CATALOG },
      document: 'mutation ($input: FeedbackFromCardInput!) { feedbackFromCard(input: $input) { number } }',
      attempt: async (world, place) => {
        const request = await aRequest(world, 'own', { stage: 'SIGNED', survey: 'ANSWERED' });
        const token = await surveyTokenAt(world, place, request);
        const look = () =>
          value(world, 'select count(*)::int from feedback where request_id = $1', [request.id]);
        return { variables: { input: { token, kind: 'COMPLAINT' } }, look, becomes: 1 };
      },
    },
    'Mutation.feedbackFromSurvey': {
      about: 'request',
      by: ['surveyId'],
      plain: { modelId: CATALOG },
      document: 'mutation ($input: FeedbackFromSurveyInput!) { feedbackFromSurvey(input: $input) { id } }',
      attempt: async (world, place) => {
        const { id } = await aRequest(world, place, { stage: 'SIGNED', survey: 'ANSWERED' });
        const found = await value(world, 'select id::text from survey where request_id = $1', [id]);
        const turned = { kind: 'COMPLAINT', grade: 'GENERAL', subject: 'TIME', idempotencyKey: newId() };
        const look = () => value(world, 'select count(*)::int from feedback where request_id = $1', [id]);
        return { variables: { input: { surveyId: found ?? newId(), ...turned } }, look, becomes: 1 };
      },
    },
    'Mutation.feedbackRegister': registering('branch', 'branchId', (world, place) => ({
      branchId: branchId(world, place),
      customerId: customerId(world, place === 'absent' ? 'same' : place),
    })),
    'Mutation.feedbackRegister (for a customer)': registering(
      'customersThing',
      'customerId',
      async (world, place) => ({
        branchId: branchId(world, 'same'),
        // Of another branch one whom no request has made known here.
        customerId:
          place === 'other'
            ? (await aCustomer(world.app, world.sides.other.branch)).id
            : customerId(world, place),
      }),
    ),
    'Mutation.feedbackRegister (about a request)': registering(
      'request',
      'requestId',
      async (world, place) => {
        const { id: requestId } = await aRequest(world, place);
        return { ...A(world), requestId };
      },
    ),
    'Mutation.feedbackRegister (about colleagues)': registering(
      'colleague',
      'aboutStaffIds',
      async (world, place, person) => ({
        ...A(world),
        aboutStaffIds: [place === 'own' ? person.staffId : await aColleagueOf(world, place, 'TECHNICIAN')],
      }),
      true,
    ),
    'Mutation.feedbackRegrade': handling(
      'feedbackRegrade',
      'FeedbackRegradeInput',
      {},
      () => ({ grade: 'MAJOR', reason: '影响恶劣' }),
      { look: 'select grade from feedback where id = $1', becomes: 'MAJOR' },
    ),
    'Mutation.feedbackAnswer': handling(
      'feedbackAnswer',
      'FeedbackAnswerInput',
      { state: FeedbackState.FILED, firstAnsweredAt: null },
      () => ({ handling: '三天内核实' }),
      { look: stateOf, becomes: 'IN_HANDLING' },
    ),
    'Mutation.feedbackDelegate': handling(
      'feedbackDelegate',
      'FeedbackPersonInput',
      { grade: FeedbackGrade.MAJOR },
      async (world, place) => ({ staffId: await aColleagueOf(world, place, 'BRANCH_MANAGER') }),
      { look: 'select delegate_id is not null from feedback where id = $1', becomes: true },
      { staffId: NAMED },
    ),
    'Mutation.feedbackInvestigatorName': handling(
      'feedbackInvestigatorName',
      'FeedbackPersonInput',
      {},
      async (world, place) => ({ staffId: await aColleagueOf(world, place, 'BRANCH_MANAGER') }),
      { look: 'select investigator_id is not null from feedback where id = $1', becomes: true },
      { staffId: NAMED },
    ),
    'Mutation.feedbackFindingsRecord': {
      about: 'request',
      by: ['feedbackId'],
      perPerson: true,
      document: 'mutation ($input: FeedbackFindingsInput!) { feedbackFindingsRecord(input: $input) { id } }',
      attempt: async (world, place, person) => {
        const investigatorId = leads(person, place)
          ? person.staffId
          : await aColleagueOf(world, place === 'absent' ? 'same' : place, 'BRANCH_MANAGER');
        const { feedbackId } = await aFeedback(world, place, { investigatorId });
        const look = () => value(world, 'select findings from feedback where id = $1', [feedbackId]);
        const input = { feedbackId, version: 1, findings: '录音证实' };
        return { variables: { input }, look, becomes: '录音证实' };
      },
    },
    'Mutation.feedbackDecide': handling(
      'feedbackDecide',
      'FeedbackDecideInput',
      {},
      () => ({ finding: 'UNFOUNDED', answer: '与所述不符' }),
      { look: stateOf, becomes: 'DECIDED' },
      { responsibleStaffId: NAMED },
    ),
    'Mutation.feedbackDecide (a MAJOR one)': handling(
      'feedbackDecide',
      'FeedbackDecideInput',
      { grade: FeedbackGrade.MAJOR, findings: '不实', investigatedAt: new Date('2026-11-23T01:00:00Z') },
      () => ({ finding: 'UNFOUNDED', answer: '与所述不符' }),
      { look: stateOf, becomes: 'DECIDED' },
    ),
    'Mutation.feedbackTell': handling(
      'feedbackTell',
      'FeedbackTellInput',
      { state: FeedbackState.DECIDED, answer: '已处理' },
      () => ({ how: 'WRITING' }),
      { look: stateOf, becomes: 'TOLD' },
    ),
    'Mutation.feedbackMeetingPersonName': handling(
      'feedbackMeetingPersonName',
      'FeedbackPersonInput',
      {},
      async (world, place) => ({ staffId: await aColleagueOf(world, place, 'CLERK') }),
      { look: 'select meeting_person_id is not null from feedback where id = $1', becomes: true },
      { staffId: NAMED },
    ),
    'Mutation.feedbackMeetingRecord': handling(
      'feedbackMeetingRecord',
      'FeedbackMeetingRecordInput',
      {},
      (world) => ({ outcome: 'MET', heldAt: world.app.clock.now(), words: '上门致歉' }),
      { look: 'select met_at is not null from feedback where id = $1', becomes: true },
    ),
    'Mutation.feedbackAccidentReport': handling(
      'feedbackAccidentReport',
      'FeedbackChangeInput',
      { grade: FeedbackGrade.MAJOR, subject: FeedbackSubject.PRODUCT },
      () => ({}),
      { look: 'select accident_at is not null from feedback where id = $1', becomes: true },
    ),
    'Mutation.feedbackClose': handling(
      'feedbackClose',
      'FeedbackChangeInput',
      { state: FeedbackState.TOLD, metAt: new Date('2026-11-23T01:00:00Z') },
      () => ({}),
      { look: stateOf, becomes: 'CLOSED' },
    ),
    'Mutation.feedbackReopen': handling(
      'feedbackReopen',
      'FeedbackReopenInput',
      { state: FeedbackState.CLOSED },
      () => ({ newFacts: '有新照片' }),
      { look: stateOf, becomes: 'IN_HANDLING' },
    ),
    'Mutation.feedbackPenaltyReverse': onPart(
      'feedbackPenaltyReverse',
      'FeedbackPenaltyReverseInput',
      'penaltyId',
      { reason: '申诉成立', idempotencyKey: 'reverse-it' },
      { look: 'select count(*)::int from feedback_penalty where reverses_id = $1', becomes: 1 },
    ),
    'Mutation.followUpSend': {
      about: 'request',
      by: ['feedbackId'],
      document: 'mutation ($input: FollowUpSendInput!) { followUpSend(input: $input) { id } }',
      attempt: async (world, place) => {
        const { feedbackId } = await aFeedback(world, place);
        const dueAt = new Date(world.app.clock.now().getTime() + 3_600_000);
        const input = { feedbackId, words: '请核实', dueAt, idempotencyKey: newId() };
        const look = () =>
          value(world, 'select count(*)::int from feedback_follow_up where feedback_id = $1', [feedbackId]);
        return { variables: { input }, look, becomes: 2 };
      },
    },
    'Mutation.followUpComplete': onPart(
      'followUpComplete',
      'FollowUpCompleteInput',
      'followUpId',
      { version: 1, report: '已核实' },
      { look: 'select state from feedback_follow_up where id = $1', becomes: 'DONE' },
    ),
    'Mutation.correctiveActionPlan': planning('feedbackId', async (world, place) => {
      const made = await aFeedback(world, place, { subject: FeedbackSubject.PRODUCT });
      return { feedbackId: made.feedbackId };
    }),
    'Mutation.correctiveActionPlan (of a branch)': {
      ...planning('branchId', (world, place) => ({ branchId: branchId(world, place) })),
      about: 'branch',
      plain: {},
    },
    'Mutation.correctiveActionComplete': onPart(
      'correctiveActionComplete',
      'CorrectiveActionCompleteInput',
      'correctiveActionId',
      { version: 1, result: '已完成' },
      { look: 'select state from corrective_action where id = $1', becomes: 'DONE' },
    ),
  },

  crossings: {
    'Feedback.customer': {
      ways: toCases('customer { name }'),
      marker: ({ sides }, place) => `"${sides[place].customer.name}"`,
    },
    'Feedback.request': {
      ways: toCases('request { number }'),
      marker: async (world, place) => `"${(await aCase(world, place)).number}"`,
    },
    'Feedback.correctiveActions': {
      ways: toCases('correctiveActions { action }'),
      marker: async (world, place) => `整改 ${(await aCase(world, place)).feedbackNumber}`,
    },
    'FollowUp.feedback': {
      ways: [{ through: ['Query.followUps'], select: 'feedback { number }', among: true }],
      marker: async (world, place) => (await aCase(world, place)).feedbackNumber,
    },
    'CorrectiveAction.feedback': {
      ways: [{ through: ['Query.correctiveActions'], select: 'feedback { number }', among: true }],
      marker: async (world, place) => `"${(await aCase(world, place)).feedbackNumber}"`,
    },
    'RepairRequest.feedback': {
      ways: [{ through: ['Query.repairRequest'], select: 'feedback { number }' }],
      ask: async (world, place) => ({ number: (await aCase(world, place)).number }),
      marker: async (world, place) => `"${(await aCase(world, place)).feedbackNumber}"`,
    },
  },
};

const PARTS = {
  penaltyId: 'penaltyId',
  followUpId: 'followUpId',
  correctiveActionId: 'actionId',
} as const satisfies Readonly<Record<string, keyof FeedbackRecord>>;

/** An act on what belongs to a case. */
function onPart(
  mutation: string,
  inputType: string,
  by: keyof typeof PARTS,
  given: object,
  effect: { look: string; becomes: unknown },
): MutationTry {
  return {
    about: 'request',
    by: [by],
    document: `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { id } }`,
    attempt: async (world, place) => {
      const made = await aFeedback(world, place);
      const id = made[PARTS[by]];
      const key = 'idempotencyKey' in given ? { idempotencyKey: newId() } : {};
      return {
        variables: { input: { [by]: id, ...given, ...key } },
        look: () => value(world, effect.look, [id]),
        becomes: effect.becomes,
      };
    },
  };
}

/** A plan that says what no other says. */
function planning(by: string, of: (world: World, place: Place) => Promise<object> | object): MutationTry {
  return {
    about: 'request',
    by: [by],
    plain: { ownerId: NAMED, modelId: CATALOG, responsibleUnitId: 'Who makes what is for everybody to see.' },
    document: 'mutation ($input: CorrectiveActionPlanInput!) { correctiveActionPlan(input: $input) { id } }',
    attempt: async (world, place) => {
      const action = `整改第${next()}次`;
      const input = {
        ...(await of(world, place)),
        ownerId: await aColleagueOf(world, place, 'BRANCH_MANAGER'),
        kind: 'PREVENTIVE',
        action,
        dueOn: '2026-12-01',
        idempotencyKey: newId(),
      };
      const look = () =>
        value(world, 'select count(*)::int from corrective_action where action = $1', [action]);
      return { variables: { input }, look, becomes: 1 };
    },
  };
}
