import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGuardedSchema } from '../../src/app.ts';
import { newId } from '../../src/kernel/ids.ts';
import { AlertKind } from '../../src/organization/alerts/alert.ts';
import { raiseAlerts } from '../../src/organization/alerts/raise-alert.ts';
import { COMPANY_ROLES, ROLES } from './people.ts';
import { aRequest, type RequestRecord } from './records.ts';
import { tries } from './tries/all-tries.ts';
import type { Answer, QueryTry, Variables } from './tries.ts';
import { aCustomer } from '../customers.ts';
import { aStaffAccount, buildWorld, hold, type Person, signedIn, type World } from './world.ts';

/** Types that say what customers answered, or that follow from it. */
const TELLING = [
  'Survey',
  'SurveyAnswer',
  'ItemRating',
  'Rating',
  'SolvedAnswer',
  'SurveyCard',
  'SurveyRegisterLine',
  'SurveyDelivery',
  'FollowUpCall',
  'FollowUpCallEntry',
  'FollowUpCallReason',
  'RatingSums',
  'ItemSum',
];

/**
 * Every field that leads to one of them, by hand: a new one has to be written here, and what it shows the technician whom it
 * is about is tried below.
 */
const DOORS = [
  'ArrivalProof.rating',
  'FollowUpCall.calls',
  'FollowUpCall.reason',
  'FollowUpCallEdge.node',
  'ItemRating.rating',
  'Mutation.followUpCallDecide',
  'Mutation.followUpCallRecord',
  'Mutation.surveyAnswer',
  'Mutation.surveyCorrect',
  'Mutation.surveySendAnotherWay',
  'Query.ratingSums',
  'Query.surveyCard',
  'RatingSums.items',
  'RepairRequest.followUpCalls',
  'RepairRequest.survey',
  'Survey.answers',
  'Survey.deliveries',
  'SurveyAnswer.ratings',
  'SurveyAnswer.solved',
  'SurveyCard.answer',
  'SurveyEdge.node',
  'SurveyRegisterLine.survey',
  'SurveyRegisterLineEdge.node',
];

let world: World;
let schema: GraphQLSchema;
/** Technicians who were sent: one who is nothing else, and one who is everything else there is, here and at headquarters. */
const concerned: Person[] = [];
/** A call of each of them that a customer has answered, with what must never be seen of it. */
const about: { request: RequestRecord; surveyId: string; answerId: string; followUpId: string }[] = [];

beforeAll(async () => {
  world = await buildWorld();
  schema = await buildGuardedSchema(true);
  const { app, sides, headquarters } = world;
  const everything = sides.own.substitute;
  for (const role of ROLES.filter((one) => one !== 'TECHNICIAN'))
    await hold(app, everything, sides.own.branch, role);
  for (const role of COMPANY_ROLES) await hold(app, everything, headquarters, role, true);
  concerned.push(world.people.TECHNICIAN);
  concerned.push(await signedIn(app, 'SUPERVISOR', await aStaffAccount(app, everything)));
  const staffIds = [world.people.TECHNICIAN.staffId, everything.id];
  const request = await aRequest(world, 'own', { stage: 'STRUCK_OFF', survey: 'ANSWERED' });
  await app.rows('update repair_request set technician_ids = $2 where id = $1', [request.id, staffIds]);
  await app.rows(`update survey set technician_ids = $2, channel = 'LETTER' where request_id = $1`, [
    request.id,
    staffIds,
  ]);
  const [survey] = await app.rows<{ id: string; answer: string }>(
    `update survey_answer a set attitude = 'DISSATISFIED', arrival_time = 'DISSATISFIED', comment = '暗语：不专业' from survey s
     where s.id = a.survey_id and s.request_id = $1 returning s.id, a.id as answer`,
    [request.id],
  );
  const followUpId = newId();
  await app.rows(
    `insert into follow_up_call (id, version, request_id, branch_id, reason, state, opened_at, due_at)
     values ($1, 1, $2, $3, 'LOW_SATISFACTION', 'OPEN', $4, $4)`,
    [followUpId, request.id, request.branchId, app.clock.now()],
  );
  await app.rows(
    `insert into follow_up_call_entry (id, follow_up_id, branch_id, at, by_id, by_name, result, words)
     values ($1, $2, $3, $4, $5, '主任', 'NOT_CONTENT', '暗语：态度差')`,
    [newId(), followUpId, request.branchId, app.clock.now(), everything.id],
  );
  await app.seed((em) =>
    raiseAlerts(em, [
      {
        kind: AlertKind.DISSATISFIED_RATING,
        branchId: request.branchId,
        subject: { ZH: '暗语：客户不满意', EN: '暗语：dissatisfied' },
        dedupeKey: `survey ${survey!.id} dissatisfied`,
        recordId: survey!.id,
        requestId: request.id,
        aboutStaffIds: staffIds,
        at: app.clock.now(),
      },
    ]),
  );
  about.push({ request, surveyId: survey!.id, answerId: survey!.answer, followUpId });
});
afterAll(() => world.app.close());

async function ask(person: Person, query: string, variables: Variables): Promise<Answer & { text: string }> {
  const response = await fetch(`${world.app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...person.headers },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  return { ...(JSON.parse(text) as Answer), status: response.status, text };
}

/** A list as a file, with what the query of that name is asked for. */
async function exported(person: Person, list: Field, given: Variables) {
  const args = Object.entries(given).filter(
    ([name, value]) => name !== 'first' && value != null && list.args.some((arg) => arg.name === name),
  );
  const written = args.map(([name, value]) => [
    name,
    typeof value === 'object' && !Array.isArray(value) ? JSON.stringify(value) : String(value),
  ]);
  const address = `${world.app.url}/documents/lists/${list.name}?${String(new URLSearchParams(written))}`;
  const response = await fetch(address, { headers: person.headers });
  return { status: response.status, text: await response.text() };
}

/** What nobody concerned may ever be shown. */
function secretsIn(text: string): string[] {
  const secrets = about.flatMap(({ surveyId, answerId, followUpId }) => [surveyId, answerId, followUpId]);
  return ['暗语', ...secrets].filter((secret) => text.includes(secret));
}

type Field = GraphQLField<unknown, unknown>;

function fieldsOf(type: GraphQLObjectType): Field[] {
  return Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument));
}

const isLeaf = (type: GraphQLNamedType): boolean => isScalarType(type) || isEnumType(type);

/** Everything that can be asked of a type within so many steps; what costs too much is asked field by field. */
function everythingOf(type: GraphQLObjectType, depth: number): string {
  const parts = fieldsOf(type).flatMap((field) => {
    const of = getNamedType(field.type);
    if (isLeaf(of)) return [field.name];
    if (depth === 0 || !isObjectType(of)) return [];
    const inner = everythingOf(of, depth - 1);
    return inner ? [`${field.name} { ${inner} }`] : [];
  });
  return parts.join(' ');
}

/** One selection for the type's own words, and one for each field that leads on from it. */
function selectionsOf(type: GraphQLObjectType): string[] {
  const leaves = fieldsOf(type).filter((field) => isLeaf(getNamedType(field.type)));
  const onward = fieldsOf(type).flatMap((field) => {
    const of = getNamedType(field.type);
    const inner = isObjectType(of) ? everythingOf(of, 1) : '';
    return inner ? [`${field.name} { ${inner} }`] : [];
  });
  return [...(leaves.length > 0 ? [leaves.map(({ name }) => name).join(' ')] : []), ...onward];
}

/** The type at which a try selects. */
function typeAt(tried: QueryTry): GraphQLObjectType | null {
  const info = new TypeInfo(schema);
  let found: GraphQLObjectType | null = null;
  const document = tried.document('__typename');
  if (!document.includes('{')) return null;
  visit(
    parse(document),
    visitWithTypeInfo(info, {
      Field(node) {
        const parent = info.getParentType();
        if (node.name.value === '__typename' && isObjectType(parent)) found = parent;
      },
    }),
  );
  return found;
}

describe('who gave which rating', () => {
  it('SUR-4 is behind doors that are all known', () => {
    const doors = Object.values(schema.getTypeMap())
      .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter((field) => TELLING.includes(getNamedType(field.type).name))
          .map((field) => `${type.name}.${field.name}`),
      );
    expect(doors.toSorted()).toEqual(DOORS.toSorted());
  });

  it.each(Object.keys(tries.queries).filter((name) => /^(Query|Subscription)\./.test(name)))(
    'SUR-4 %s shows it to no technician whom it is about, whatever else he is and wherever it leads',
    async (name) => {
      const tried = tries.queries[name]!;
      const type = typeAt(tried);
      if (!type || name === 'Query.surveyCard') return;
      const [{ request }] = about as [(typeof about)[number]];
      for (const person of concerned) {
        for (const place of ['own', 'same'] as const) {
          const given = { ...(await tried.ask(world, place, person)) } as Record<string, unknown>;
          // By the very request, wherever one is named.
          if ('number' in given) given.number = request.number;
          if ('requestId' in given) given.requestId = request.id;
          for (const selection of selectionsOf(type)) {
            const document = tried.document(selection);
            // What is followed comes at once, and then after every change.
            const { text } =
              name.startsWith('Subscription.') && tried.send
                ? { text: JSON.stringify(await tried.send(world, person, document, given)) }
                : await ask(person, document, given);
            expect(secretsIn(text), `${person.name} ${name} { ${selection} }: ${text}`).toEqual([]);
          }
        }
      }
    },
  );

  it('SUR-4 shows whoever acts on it what the walk looks for, and not the technician concerned', async () => {
    const [{ request }] = about as [(typeof about)[number]];
    const variables = { branchId: request.branchId };
    const surveys =
      'query ($branchId: ID!) { surveys(branchId: $branchId, first: 100) { edges { node { id answers { comment } } } } }';
    const proofs = `query ($branchId: ID!) { arrivalProofs(branchId: $branchId, from: "2026-11-01", to: "2026-12-01", first: 100) {
      edges { node { requestNumber rating gaps } } } }`;
    const proofOf = async (person: Person) => {
      const { data } = await ask(person, proofs, variables);
      const list = data?.arrivalProofs as { edges: { node: { requestNumber: string } }[] } | undefined;
      return list?.edges.map(({ node }) => node).find((node) => node.requestNumber === request.number);
    };
    const headquarters = world.people.COMPANY_SERVICE_DEPARTMENT;
    expect(secretsIn((await ask(headquarters, surveys, variables)).text)).toHaveLength(2);
    expect(await proofOf(headquarters)).toMatchObject({ rating: 'DISSATISFIED' });
    const both = concerned[1]!;
    expect(secretsIn((await ask(both, surveys, variables)).text)).toEqual([]);
    expect(await proofOf(both)).toMatchObject({ rating: null });
    expect(JSON.stringify(await proofOf(both))).not.toContain('RATING');
  });

  it('SUR-4 is in no list that is exported as a file to a technician whom it is about', async () => {
    const [{ request, surveyId }] = about as [(typeof about)[number]];
    const lists = Object.values(schema.getQueryType()!.getFields()).filter(({ args }) =>
      ['first', 'after'].every((name) => args.some((arg) => arg.name === name)),
    );
    const shown: string[] = [];
    for (const list of lists) {
      const tried = tries.queries[`Query.${list.name}`]!;
      for (const person of concerned) {
        for (const place of ['own', 'same'] as const) {
          const given = { ...(await tried.ask(world, place, person)) } as Record<string, unknown>;
          if ('requestId' in given) given.requestId = request.id;
          const { status, text } = await exported(person, list, given);
          expect(secretsIn(text), `${person.name} ${list.name}: ${text}`).toEqual([]);
          if (status === 200) shown.push(list.name);
        }
      }
    }
    // What is refused hides nothing; most of them must have come.
    expect(new Set(shown).size).toBeGreaterThan(lists.length / 2);
    const surveys = lists.find(({ name }) => name === 'surveys')!;
    const { text } = await exported(world.people.COMPANY_SERVICE_DEPARTMENT, surveys, {
      branchId: request.branchId,
    });
    expect(text).toContain(surveyId);
  });

  it('SUR-4 is in no history of changes, whoever asks for whichever record', async () => {
    const [{ request, surveyId, answerId, followUpId }] = about as [(typeof about)[number]];
    const changes =
      'query ($id: ID!) { changes(recordId: $id, first: 100) { edges { node { entity operation fields { field from to } } } } }';
    for (const person of concerned) {
      for (const id of [request.id, surveyId, answerId, followUpId]) {
        const { text } = await ask(person, changes, { id });
        expect(secretsIn(text)).toEqual([]);
        expect(text).not.toMatch(/DISSATISFIED|LOW_SATISFACTION|attitude|comment/);
      }
    }
  });

  it('SUR-4 is on no paper, in no message and at no other door for him', async () => {
    const [{ request, surveyId, followUpId }] = about as [(typeof about)[number]];
    for (const person of concerned) {
      const paper = await fetch(`${world.app.url}/documents/survey-letters/${surveyId}`, {
        headers: person.headers,
      });
      expect(paper.status).toBe(404);
      const refused = [
        [
          'mutation ($input: SurveySendAnotherWayInput!) { surveySendAnotherWay(input: $input) { id } }',
          { surveyId, version: 1, channel: 'LETTER' },
        ],
        [
          'mutation ($input: FollowUpCallRecordInput!) { followUpCallRecord(input: $input) { reason } }',
          { followUpCallId: followUpId, version: 1, result: 'CONTENT', words: '满意' },
        ],
        [
          'mutation ($input: FollowUpCallDecideInput!) { followUpCallDecide(input: $input) { reason } }',
          { followUpCallId: followUpId, version: 1, decision: '不再回访' },
        ],
      ] as const;
      for (const [document, input] of refused) {
        const { errors, text } = await ask(person, document, { input });
        expect(
          errors?.map((error) => error.extensions?.code),
          text,
        ).toEqual(['NOT_FOUND']);
      }
      const log =
        'query ($number: String!) { repairRequest(number: $number) { contacts { edges { node { words } } } } }';
      expect((await ask(person, log, { number: request.number })).text).not.toMatch(/\/s\/[\w-]{20}/);
    }
  });
});

it('SUR-4 never shows a technician two sums that differ by fewer than three customers', async () => {
  const { app, sides } = world;
  const technician = sides.own.technician.id;
  const document =
    'query ($id: ID!) { ratingSums(technicianId: $id, month: "2026-11") { customers items { item verySatisfied satisfied fair dissatisfied } } }';
  const read = async () => {
    await app.app.runJob('surveys.closeBatches');
    const { data } = await ask(world.people.TECHNICIAN, document, { id: technician });
    const sums = data?.ratingSums as { customers: number; items: Record<string, number | string>[] };
    const given = sums.items.map((item) =>
      Object.values(item).reduce<number>((sum, n) => (typeof n === 'number' ? sum + n : sum), 0),
    );
    return { customers: sums.customers, given: given[0] ?? 0 };
  };
  let before = await read();
  let grew = 0;
  for (let i = 0; i < 10; i++) {
    const customer = await aCustomer(app, sides.own.branch);
    const request = await aRequest(world, 'own', { stage: 'STRUCK_OFF', survey: 'ANSWERED' });
    await app.rows(
      `update survey set customer_id = $2, lead_technician_id = $3, correctable_until = $4 where request_id = $1`,
      [request.id, customer.id, technician, new Date(app.clock.now().getTime() - 3_600_000 + i)],
    );
    const now = await read();
    const more = now.customers - before.customers;
    expect([0, 3]).toContain(more);
    expect(now.given - before.given).toBe(more);
    if (more > 0) grew++;
    before = now;
  }
  expect(grew).toBe(3);
});
