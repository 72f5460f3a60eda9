import { Role } from '../src/kernel/actor.ts';
import { Branch, BranchKind } from '../src/organization/branches/branch.ts';
import type { Answer, TestApp } from './app.ts';
import { aColleague } from './organization.ts';
import type { Center } from './repair-call.ts';
import type { TestStaff } from './sign-in.ts';

/** Sets the clock to a moment in Shanghai. */
export function clockIn(app: TestApp): (moment: string) => void {
  return (moment) => app.clock.set(new Date(`${moment.replace(' ', 'T')}:00+08:00`));
}

export const act = (name: string, input: string, result = 'id version state'): string =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${result} } }`;

export const DRAFT = act('dailyReportDraft', 'DailyReportDraftInput');
export const INTERNAL = act('dailyReportCompleteInternal', 'DailyReportInternalInput');
export const CORRECT = act('dailyReportCorrect', 'DailyReportCorrectInput');
export const SUBMIT = act('dailyReportSubmit', 'DailyReportInput');
export const REVIEW = act('dailyReportReview', 'DailyReportReviewInput');
export const TEAM_SUBMIT = act('supervisorReportSubmit', 'SupervisorReportInput');
export const TEAM_SIGN = act('supervisorReportSign', 'SupervisorReportSignInput');

export interface ShownLine {
  id: string;
  source: string;
  category: string;
  work: string | null;
  requestNumber: string | null;
  minutes: number;
  draftedMinutes: number | null;
  sourceMinutes: number | null;
  sourceAmended: boolean;
  corrected: boolean;
  note: string | null;
  visit: { id: string } | null;
  repairCard: { id: string } | null;
}

export interface ShownReport {
  id: string;
  version: number;
  staffName: string;
  on: string;
  state: string;
  dueAt: string;
  submittedAt: string | null;
  late: boolean;
  reviewedByName: string | null;
  remarks: string | null;
  sums: { category: string; minutes: number }[];
  lines: ShownLine[];
  corrections: {
    fromMinutes: number;
    toMinutes: number;
    reason: string;
    byName: string;
    afterSubmission: boolean;
  }[];
  lateSources: { source: string; sourceId: string; category: string; minutes: number }[];
}

const REPORT = `id version staffName on state dueAt submittedAt late reviewedByName remarks sums { category minutes }
  lines { id source category work requestNumber minutes draftedMinutes sourceMinutes sourceAmended corrected note
    visit { id } repairCard { id } }
  corrections { fromMinutes toMinutes reason byName afterSubmission } lateSources { source sourceId category minutes }`;

export async function reportById(app: TestApp, id: string, token: string): Promise<ShownReport | null> {
  const document = `query ($id: ID!) { dailyReport(id: $id) { ${REPORT} } }`;
  return (await app.ok<{ dailyReport: ShownReport | null }>(document, { id }, token)).dailyReport;
}

/** The own reports of a technician, the latest day first. */
export async function ownReports(app: TestApp, { token }: TestStaff): Promise<ShownReport[]> {
  const { myDailyReports } = await app.ok<{ myDailyReports: { edges: { node: ShownReport }[] } }>(
    `query { myDailyReports(first: 5) { edges { node { ${REPORT} } } } }`,
    {},
    token,
  );
  return myDailyReports.edges.map(({ node }) => node);
}

/** The one report that a technician has of a day. */
export async function ownReport(app: TestApp, who: TestStaff, on = '2026-11-23'): Promise<ShownReport> {
  const found = (await ownReports(app, who)).filter((report) => report.on === on);
  if (found.length !== 1) throw new Error(`${found.length} reports of ${on}`);
  return found[0] as ShownReport;
}

/** Submits the own report of a day as it stands. */
export async function submitOwn(app: TestApp, who: TestStaff, on = '2026-11-23'): Promise<ShownReport> {
  const { id: reportId, version } = await ownReport(app, who, on);
  await app.ok(SUBMIT, { input: { reportId, version } }, who.token);
  return ownReport(app, who, on);
}

/** The refusals of an act, after seeing that it changed nothing. */
export async function refusalsOf(
  app: TestApp,
  document: string,
  input: object,
  token: string,
): Promise<NonNullable<Answer['errors']>> {
  const before = await app.snapshot();
  const { errors = [] } = await app.graphql(document, { input }, token);
  if ((await app.snapshot()) !== before) throw new Error('refused, but something changed');
  return errors;
}

export async function refusedAct(
  app: TestApp,
  document: string,
  input: object,
  token: string,
): Promise<string[]> {
  return (await refusalsOf(app, document, input, token)).map((error) => error.extensions.code);
}

export interface ShownTeam {
  id: string;
  version: number;
  on: string;
  state: string;
  dueAt: string;
  signatureDueAt: string | null;
  submittedAt: string | null;
  submittedByName: string | null;
  late: boolean;
  signedAt: string | null;
  signedByName: string | null;
  signedLate: boolean;
  sentAt: string | null;
  remarks: string | null;
  sums: { category: string; minutes: number }[];
  lines: {
    staffName: string;
    late: boolean;
    category: string;
    minutes: number;
    minutesNow: number;
    dailyReport: { id: string } | null;
  }[];
  missing: { reportId: string; staffName: string; stateNow: string; submittedAt: string | null }[];
}

const TEAM = `id version on state dueAt signatureDueAt submittedAt submittedByName late signedAt signedByName signedLate sentAt
  remarks sums { category minutes } lines { staffName late category minutes minutesNow dailyReport { id } }
  missing { reportId staffName stateNow submittedAt }`;

export async function teamReport(
  app: TestApp,
  branchId: string,
  token: string,
  on = '2026-11-23',
): Promise<ShownTeam | null> {
  const { supervisorReport } = await app.ok<{ supervisorReport: ShownTeam | null }>(
    `query ($branchId: ID!, $on: LocalDate!) { supervisorReport(branchId: $branchId, on: $on) { ${TEAM} } }`,
    { branchId, on },
    token,
  );
  return supervisorReport;
}

/** The supervisor submits the team's report of a day as it stands. */
export async function submitTeam(app: TestApp, center: Center, on = '2026-11-23'): Promise<ShownTeam> {
  const { token } = center.supervisor;
  const report = await teamReport(app, center.branch.id, token, on);
  await app.ok(TEAM_SUBMIT, { input: { reportId: report?.id, version: report?.version } }, token);
  return (await teamReport(app, center.branch.id, token, on)) as ShownTeam;
}

/** Somebody of headquarters, where the role reaches over every branch. */
export async function atHeadquarters(app: TestApp, role: Role): Promise<TestStaff> {
  const headquarters = await app.em().findOneOrFail(Branch, { kind: BranchKind.HEADQUARTERS });
  return aColleague(app, headquarters, role);
}

/** Makes a center a branch office with a manager. */
export async function asBranchOffice(app: TestApp, center: Center): Promise<TestStaff> {
  await app.rows(`update branch set kind = 'BRANCH_OFFICE' where id = $1`, [center.branch.id]);
  return aColleague(app, center.branch, Role.BRANCH_MANAGER);
}
