import { newId } from '../../../src/kernel/ids.ts';
import type { Place } from '../cells.ts';
import { aQualityReport, aSheet, type MonthRecord } from '../month-records.ts';
import { aRequest } from '../records.ts';
import { type Answer, kept, type QueryTry, type Tries, value } from '../tries.ts';
import type { Person, World } from '../world.ts';
import { branchId } from './organization.ts';

/** A month of which the places have one call each. */
const QUIET = '2026-03';

const quietCall = kept(async (world, place) => {
  const request = await aRequest(world, place, { stage: 'ASSIGNED' });
  await world.app.rows('update repair_request set received_on = $2 where id = $1', [
    request.id,
    `${QUIET}-05`,
  ]);
  return request;
});

const submitted = kept((world, place) => aQualityReport(world, place, 'SUBMITTED'));
const sheets = new WeakMap<Person, Map<Place, ReturnType<typeof aSheet>>>();

/** The sheet of a place; of whoever asks it is their own. */
function sheet(world: World, place: Place, person: Person): ReturnType<typeof aSheet> {
  const known = sheets.get(person) ?? new Map<Place, ReturnType<typeof aSheet>>();
  sheets.set(person, known);
  const made = known.get(place) ?? aSheet(world, place, person);
  known.set(place, made);
  return made;
}

/** GET of a document, in the form of an answer. */
async function get(
  world: World,
  person: Person,
  _: string,
  { path }: Record<string, unknown>,
): Promise<Answer> {
  const response = await fetch(`${world.app.url}${String(path)}`, { headers: person.headers });
  const body = await response.text();
  if (response.status === 200) return { status: 200, data: { paper: body } };
  const { code } = JSON.parse(body) as { code: string };
  return { status: response.status, data: null, errors: [{ extensions: { code } }] };
}

/** A door beside the schema: who is nobody, and what is nobody's, are one answer there. */
const door: Pick<QueryTry, 'absentCode' | 'document' | 'node' | 'send'> = {
  absentCode: 'NOT_FOUND',
  document: () => '',
  node: '',
  send: get,
};

const paper = (rest: string, marker: (report: MonthRecord) => string): QueryTry => ({
  ...door,
  about: 'reference',
  ask: async (world, place) => ({
    path: `/documents/quality-reports/${(await submitted(world, place)).id}${rest}`,
  }),
  marker: async (world, place) => marker(await submitted(world, place)),
});

const sheetAt = (rest: string): QueryTry => ({
  ...door,
  about: 'colleague',
  perPerson: true,
  ask: async (world, place, person) => ({
    path: `/documents/performance-reviews/${(await sheet(world, place, person)).id}${rest}`,
  }),
  marker: async (world, place, person) => (await sheet(world, place, person)).name,
});

const ofMonth: Pick<QueryTry, 'about' | 'ask'> = {
  about: 'wholeList',
  ask: async (world) => ({ month: (await submitted(world, 'same')).month }),
};

const inReport = (select: string) => [{ through: ['Query.qualityReport'], select }];

/** The four targets and what months are reported by. */
export const monthly: Tries = {
  queries: {
    'Query.targetFigures': {
      about: 'branch',
      by: ['branchId'],
      document: (node) =>
        `query ($branchId: ID!) { targetFigures(by: BRANCH, from: "${QUIET}", branchId: $branchId, first: 1) {
          edges { node { ${node} } } } }`,
      node: 'code',
      ask: async (world, place) => {
        for (const side of ['same', 'other'] as const) await quietCall(world, side);
        return { branchId: branchId(world, place) };
      },
      marker: (world, place) => `"${world.sides[place].branch.code}"`,
    },
    'Query.myTargetFigures': {
      about: 'oneself',
      document: (node) => `query { myTargetFigures(month: "2026-11") { ${node} } }`,
      node: 'technicianId',
      ask: () => ({}),
      marker: (_world, _place, person) => person.staffId,
      never: async (world) => [world.sides.same.technician.id, world.sides.other.technician.id],
    },
    'Query.qualityReport': {
      ...ofMonth,
      document: (node) => `query ($month: String!) { qualityReport(month: $month) { ${node} } }`,
      node: 'remarks',
      marker: async (world) => (await submitted(world, 'same')).remarks,
    },
    'Query.qualityReports': {
      ...ofMonth,
      document: (node) => `query { qualityReports(first: 100) { edges { node { ${node} } } } }`,
      node: 'remarks',
      marker: async (world) => (await submitted(world, 'same')).remarks,
    },
    'Route.qualityReport': paper('', ({ remarks }) => remarks),
    'Route.qualityReportChart': paper('/chart.svg', ({ modelCode }) => modelCode),
    'Route.reviewSheet': sheetAt(''),
    'Route.reviewChart': sheetAt('/chart.svg'),
    'Route.listExport': {
      ...door,
      about: 'branch',
      ask: (world, place) => ({
        path: `/documents/lists/targetFigures?by=BRANCH&from=${QUIET}&branchId=${branchId(world, place)}`,
      }),
      marker: (world, place) => `${world.sides[place].branch.code},`,
    },
  },

  mutations: {
    'Mutation.qualityReportSubmit': {
      about: 'reference',
      by: ['reportId'],
      document: 'mutation ($input: QualityReportSubmitInput!) { qualityReportSubmit(input: $input) { id } }',
      attempt: async (world, place) => {
        const { id: reportId } = await aQualityReport(world, place, 'DRAFT');
        return {
          variables: { input: { reportId, version: 1 } },
          look: () => value(world, 'select state from quality_report where id = $1', [reportId]),
          becomes: 'SUBMITTED',
        };
      },
    },
    'Mutation.qualityReportOrderCorrection': {
      about: 'reference',
      by: ['lineId'],
      plain: {
        ownerId:
          'A colleague who may be named; who may not, and who is out of sight, is proved with the rules.',
        responsibleUnitId: 'The catalog is for everybody.',
      },
      document:
        'mutation ($input: QualityReportOrderCorrectionInput!) { qualityReportOrderCorrection(input: $input) { id } }',
      attempt: async (world, place) => {
        const { lineId } = await aQualityReport(world, place, 'SUBMITTED');
        const action = `责令整改 ${lineId}`;
        const ownerId = world.people.SUPERVISOR.staffId;
        const input = {
          lineId,
          kind: 'CORRECTIVE',
          action,
          ownerId,
          dueOn: '2026-12-31',
          idempotencyKey: newId(),
        };
        return {
          variables: { input },
          look: () => value(world, 'select count(*)::int from corrective_action where action = $1', [action]),
          becomes: 1,
        };
      },
    },
  },

  crossings: {
    'TargetSource.request': {
      ways: [
        {
          through: ['Query.targetFigures'],
          select: 'resolved { sources(first: 20) { edges { node { request { number } } } } }',
        },
      ],
      marker: async (world, place) => (await quietCall(world, place)).number,
    },
    'QualityReportSource.feedback': {
      ways: inReport(
        'lines(first: 1) { edges { node { sources(first: 5) { edges { node { feedback { number } } } } } } }',
      ),
      marker: async (world) => (await submitted(world, 'same')).complaint,
    },
    'QualityReportAction.correctiveAction': {
      ways: inReport('lines(first: 1) { edges { node { actions { correctiveAction { action } } } } }'),
      marker: async (world) => (await submitted(world, 'same')).action,
    },
    'LateComplaint.feedback': {
      ways: inReport('lateSources(first: 5) { edges { node { feedback { number } } } }'),
      marker: async (world) => (await submitted(world, 'same')).late,
    },
  },
};
