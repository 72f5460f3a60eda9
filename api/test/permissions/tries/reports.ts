import { ServiceCategory } from '../../../src/entitlement/entitlement.ts';
import { newId } from '../../../src/kernel/ids.ts';
import { DailyReport, DailyReportLine } from '../../../src/reports/daily/daily-report.ts';
import {
  DailyReportState,
  InternalWork,
  ReportLineSource,
  SupervisorReportState,
} from '../../../src/reports/report-words.ts';
import { SupervisorReport, SupervisorReportEntry } from '../../../src/reports/team/supervisor-report.ts';
import type { Place } from '../cells.ts';
import { kept, type MutationTry, type QueryTry, type Tries, value } from '../tries.ts';
import { next, type Somewhere, type World } from '../world.ts';
import { branchId } from './organization.ts';
import { fullRequest } from './requests.ts';

interface ReportRecord {
  readonly id: string;
  readonly lineId: string;
  readonly teamId: string;
  readonly staffName: string;
  readonly submittedByName: string;
}

/** A day that no other report of a try is of. */
function freshDay(): string {
  return Temporal.PlainDate.from('2020-01-01').add({ days: next() }).toString();
}

interface Given {
  readonly state: keyof typeof DailyReportState;
  readonly team: keyof typeof SupervisorReportState;
  readonly on?: string;
}

/** The report of the technician of a place, with the team's of that day. */
async function aReport(world: World, place: Place, given: Given): Promise<ReportRecord> {
  const n = next();
  const names = { staffName: `日报人${n}号`, submittedByName: `汇总人${n}号` };
  if (place === 'absent') return { id: newId(), lineId: newId(), teamId: newId(), ...names };
  const { branch, technician } = world.sides[place];
  const on = given.on ?? freshDay();
  const at = new Date(`${on}T10:00:00Z`);
  const ofDay = { branchId: branch.id, on, dueAt: at };
  const report = Object.assign(new DailyReport(), {
    ...ofDay,
    staffId: technician.id,
    staffName: names.staffName,
    state: DailyReportState[given.state],
    draftedAt: at,
    submittedAt: given.state === 'DRAFT' ? null : at,
  });
  const line = Object.assign(new DailyReportLine(), {
    reportId: report.id,
    branchId: branch.id,
    source: ReportLineSource.INTERNAL,
    category: ServiceCategory.INTERNAL,
    work: InternalWork.TRAINING,
    minutes: 30,
  });
  const team = Object.assign(new SupervisorReport(), {
    ...ofDay,
    state: SupervisorReportState[given.team],
    submittedByName: names.submittedByName,
  });
  const entry = Object.assign(new SupervisorReportEntry(), {
    reportId: team.id,
    branchId: branch.id,
    dailyReportId: report.id,
    category: ServiceCategory.INTERNAL,
    minutes: 30,
  });
  await world.app.seed((em) => {
    em.persist([report, line, team, entry]);
  });
  return { id: report.id, lineId: line.id, teamId: team.id, ...names };
}

const ON = '2026-11-19';
const sent = kept((world, place) => aReport(world, place, { state: 'SUBMITTED', team: 'SENT' }));
const unsent = kept((world, place) =>
  aReport(world, place, { state: 'SUBMITTED', team: 'AWAITING_SIGNATURE' }),
);
/** Of a branch's day; `own` lies in the branch of `same`. */
const ofDay = kept((world, place) => aReport(world, place, { state: 'SUBMITTED', team: 'SENT', on: ON }));
const late = kept((world, place) => aReport(world, place, { state: 'DRAFT', team: 'SENT' }));

async function asking(world: World, place: Place): Promise<{ branchId: string; on: string }> {
  for (const side of ['same', 'other'] as const) {
    await ofDay(world, side);
    await late(world, side);
    await fullRequest(world, side);
  }
  return { branchId: branchId(world, place), on: ON };
}

const ofBranch: Pick<QueryTry, 'about' | 'by' | 'ask'> = { about: 'branch', by: ['branchId'], ask: asking };
const submitter = async (world: World, place: Somewhere) => (await ofDay(world, place)).submittedByName;
const writer = async (world: World, place: Somewhere) => (await ofDay(world, place)).staffName;

function one(record: typeof sent): QueryTry {
  return {
    about: 'request',
    by: ['id'],
    document: (node) => `query ($id: ID!) { dailyReport(id: $id) { ${node} } }`,
    node: 'staffName',
    ask: async (world, place) => ({ id: (await record(world, place)).id }),
    marker: async (world, place) => (await record(world, place)).staffName,
  };
}

/** An act on a report, by its id. */
function acting(
  mutation: string,
  inputType: string,
  given: { about: 'request' | 'branch'; record: Given; input: object; of: 'id' | 'teamId' },
  effect: { look: string; becomes: unknown },
): MutationTry {
  return {
    about: given.about,
    by: ['reportId'],
    document: `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { id } }`,
    attempt: async (world, place) => {
      const record = await aReport(world, place, given.record);
      const reportId = record[given.of];
      const line = mutation === 'dailyReportCorrect' ? { lineId: record.lineId } : {};
      return {
        variables: { input: { reportId, version: 1, ...line, ...given.input } },
        look: () => value(world, effect.look, [reportId]),
        becomes: effect.becomes,
      };
    },
  };
}

const CORRECTED = { minutes: 40, reason: '少记十分钟' };
const STATE = 'select state from daily_report where id = $1';
const TEAM_STATE = 'select state from supervisor_report where id = $1';
const draft: Given = { state: 'DRAFT', team: 'DRAFT' };

export const reports: Tries = {
  queries: {
    'Query.dailyReport': one(sent),
    'Query.dailyReport (before it is sent)': one(unsent),
    'Query.myDailyReports': {
      about: 'oneself',
      document: (node) => `query { myDailyReports(first: 100) { edges { node { ${node} } } } }`,
      node: 'staffName',
      ask: async (world) => {
        for (const side of ['own', 'same', 'other'] as const) await sent(world, side);
        return {};
      },
      marker: async (world) => (await sent(world, 'own')).staffName,
      never: async (world) => [(await sent(world, 'same')).staffName, (await sent(world, 'other')).staffName],
    },
    'Query.dailyReports': {
      ...ofBranch,
      document: (node) =>
        `query ($branchId: ID!, $on: LocalDate!) { dailyReports(branchId: $branchId, on: $on) { edges { node { ${node} } } } }`,
      node: 'staffName',
      marker: writer,
    },
    'Query.supervisorReport': {
      ...ofBranch,
      document: (node) =>
        `query ($branchId: ID!, $on: LocalDate!) { supervisorReport(branchId: $branchId, on: $on) { ${node} } }`,
      node: 'submittedByName',
      marker: submitter,
    },
    'Query.supervisorReports': {
      ...ofBranch,
      document: (node) =>
        `query ($branchId: ID!) { supervisorReports(branchId: $branchId, first: 100) { edges { node { ${node} } } } }`,
      node: 'submittedByName',
      marker: submitter,
    },
    'Query.lateReports': {
      ...ofBranch,
      document: (node) =>
        `query ($branchId: ID!) { lateReports(branchId: $branchId, first: 100) { edges { node { ${node} } } } }`,
      node: 'staffName',
      marker: async (world, place) => (await late(world, place)).staffName,
    },
    'Query.monthlyRollUp': {
      about: 'wholeList',
      document: (node) => `query { monthlyRollUp(month: "2026-11") { ${node} } }`,
      node: 'branchCode days',
      ask: async (world) => {
        await asking(world, 'same');
        return {};
      },
      marker: () => '"B01"',
    },
    'Query.arrivalProofs': {
      ...ofBranch,
      document: (node) =>
        `query ($branchId: ID!) { arrivalProofs(branchId: $branchId, from: "2026-11-01", to: "2026-12-01", first: 100) { edges { node { ${node} } } } }`,
      node: 'requestNumber',
      marker: async (world, place) => (await fullRequest(world, place)).number,
    },
  },

  mutations: {
    'Mutation.dailyReportDraft': {
      about: 'branch',
      by: ['branchId'],
      document: 'mutation ($input: DailyReportDraftInput!) { dailyReportDraft(input: $input) { id } }',
      attempt: async (world, place) => {
        const day = Temporal.PlainDate.from('2026-11-01')
          .add({ days: next() % 20 })
          .toString();
        const input = { branchId: branchId(world, place), on: day };
        const look = () =>
          value(
            world,
            'select count(*)::int from daily_report where branch_id = $1 and on_date = $2 and staff_id = $3',
            [input.branchId, day, world.people.TECHNICIAN.staffId],
          );
        return { variables: { input }, look, becomes: 1 };
      },
    },
    'Mutation.dailyReportCompleteInternal': acting(
      'dailyReportCompleteInternal',
      'DailyReportInternalInput',
      {
        about: 'request',
        record: draft,
        of: 'id',
        input: { internal: [{ work: 'TOOL_CARE', minutes: 25 }] },
      },
      { look: 'select sum(minutes)::int from daily_report_line where report_id = $1', becomes: 25 },
    ),
    'Mutation.dailyReportCorrect': acting(
      'dailyReportCorrect',
      'DailyReportCorrectInput',
      { about: 'request', record: draft, of: 'id', input: CORRECTED },
      { look: 'select sum(minutes)::int from daily_report_line where report_id = $1', becomes: 40 },
    ),
    'Mutation.dailyReportCorrect (the line)': {
      about: 'request',
      by: ['lineId'],
      document: 'mutation ($input: DailyReportCorrectInput!) { dailyReportCorrect(input: $input) { id } }',
      attempt: async (world, place) => {
        const own = await aReport(world, 'own', draft);
        const { lineId } = place === 'own' ? own : await aReport(world, place, draft);
        return {
          variables: { input: { reportId: own.id, version: 1, lineId, ...CORRECTED } },
          look: () => value(world, 'select minutes from daily_report_line where id = $1', [lineId]),
          becomes: 40,
        };
      },
    },
    'Mutation.dailyReportSubmit': acting(
      'dailyReportSubmit',
      'DailyReportInput',
      { about: 'request', record: draft, of: 'id', input: {} },
      { look: STATE, becomes: 'SUBMITTED' },
    ),
    'Mutation.dailyReportReview': acting(
      'dailyReportReview',
      'DailyReportReviewInput',
      { about: 'request', record: { state: 'SUBMITTED', team: 'SENT' }, of: 'id', input: { passed: true } },
      { look: STATE, becomes: 'REVIEWED' },
    ),
    'Mutation.supervisorReportSubmit': acting(
      'supervisorReportSubmit',
      'SupervisorReportInput',
      { about: 'branch', record: { state: 'SUBMITTED', team: 'DRAFT' }, of: 'teamId', input: {} },
      { look: TEAM_STATE, becomes: 'SENT' },
    ),
    'Mutation.supervisorReportSign': acting(
      'supervisorReportSign',
      'SupervisorReportSignInput',
      {
        about: 'branch',
        record: { state: 'SUBMITTED', team: 'AWAITING_SIGNATURE' },
        of: 'teamId',
        input: { signed: true },
      },
      { look: TEAM_STATE, becomes: 'SENT' },
    ),
  },

  crossings: {
    'SupervisorReportLine.dailyReport': {
      ways: [{ through: ['Query.supervisorReport'], select: 'lines { dailyReport { staffName } }' }],
      marker: writer,
    },
  },
};
