import { localDate } from '../../kernel/clock.ts';
import { draftDay } from '../../reports/daily/draft-day.ts';
import { reportTimes } from '../../reports/report-times.ts';
import type { BranchKey } from '../company/branches.ts';
import type { Cast } from './cast.ts';
import * as operations from './operations.ts';
import type { Person } from './stage.ts';
import type { Tale } from './timeline.ts';

interface Evening {
  readonly branch: BranchKey;
  /** When the system drafts, and the others hand in, the supervisor last. */
  readonly drafted: string;
  readonly submitted: string;
  readonly summed: string;
  readonly technicians: readonly string[];
  /** Who hands in only now; whoever is not named does not at all. */
  readonly late?: { readonly post: string; readonly at: string };
  readonly signed?: string;
}

/** The last whole working day as it was reported: one late, one missing, one waiting for the manager's signature. */
const EVENINGS: readonly Evening[] = [
  {
    branch: 'shanghai',
    drafted: '16:30',
    submitted: '17:12',
    summed: '18:05',
    technicians: ['technician'],
    late: { post: 'technician2', at: '17:52' },
  },
  {
    branch: 'wuhan',
    drafted: '17:00',
    submitted: '17:40',
    summed: '18:10',
    technicians: ['technician', 'technician2'],
  },
  {
    branch: 'chengdu',
    drafted: '17:00',
    submitted: '17:35',
    summed: '18:15',
    technicians: ['technician', 'technician2'],
  },
  {
    branch: 'shenzhen',
    drafted: '20:00',
    submitted: '20:40',
    summed: '21:05',
    technicians: ['technician'],
    signed: '21:20',
  },
  {
    branch: 'hangzhou',
    drafted: '16:00',
    submitted: '16:40',
    summed: '17:10',
    technicians: ['technician', 'technician2'],
  },
];

/** RPT-1 to RPT-3: the evening of the last working day. */
export function evenings(cast: Cast): Tale[] {
  return EVENINGS.map((evening) => reported(cast, evening));
}

async function* reported(cast: Cast, evening: Evening): Tale {
  const { stage, company } = cast;
  const { branch: key, late } = evening;
  const days = cast.days[key];
  const { timeZone } = days.calendar;
  const branchId = company.branchIds[key];
  const on = localDate(days.back(1, evening.drafted), timeZone);
  const day = { branchId, on };
  yield days.back(1, evening.drafted);
  const branch = { id: branchId, timeZone };
  await stage.system(async (em) => draftDay(em, { branch, on, times: await reportTimes(em, branch, on) }));
  yield days.back(1, evening.submitted);
  for (const post of evening.technicians) await handIn(await stage.staff(`${key}.${post}`), on);
  if (late) {
    yield days.back(1, late.at);
    await handIn(await stage.staff(`${key}.${late.post}`), on);
  }
  yield days.back(1, evening.summed);
  const supervisor = await stage.staff(`${key}.supervisor`);
  const { dailyReports } = await supervisor.ask<{
    dailyReports: { edges: { node: { id: string; version: number; state: string; late: boolean } }[] };
  }>(operations.dailyReports, day);
  for (const { node } of dailyReports.edges) {
    if (node.state !== 'SUBMITTED' || node.late) continue;
    const input = { reportId: node.id, version: node.version, passed: true };
    await supervisor.ask(operations.dailyReportReview, { input });
  }
  await supervisor.ask(operations.supervisorReportSubmit, { input: await teamReport(supervisor, day) });
  if (!evening.signed) return;
  yield days.back(1, evening.signed);
  const manager = await stage.staff(`${key}.branch-manager`);
  const input = { ...(await teamReport(manager, day)), signed: true };
  await manager.ask(operations.supervisorReportSign, { input });
}

interface Versioned {
  id: string;
  version: number;
}

async function teamReport(person: Person, day: object): Promise<{ reportId?: string; version?: number }> {
  const { supervisorReport } = await person.ask<{ supervisorReport: Versioned | null }>(
    operations.supervisorReport,
    day,
  );
  return { reportId: supervisorReport?.id, version: supervisorReport?.version };
}

/** The technician completes the day with half an hour for the tools and submits it. */
async function handIn(technician: Person, on: string): Promise<void> {
  const { myDailyReports } = await technician.ask<{
    myDailyReports: { edges: { node: Versioned & { on: string } }[] };
  }>(operations.myDailyReports, {});
  const report = myDailyReports.edges.map(({ node }) => node).find((node) => node.on === on);
  const reportId = report?.id;
  const internal = [{ work: 'TOOL_CARE', minutes: 30, note: '清点并保养工具' }];
  const { dailyReportCompleteInternal } = await technician.ask<{
    dailyReportCompleteInternal: Versioned;
  }>(operations.dailyReportCompleteInternal, { input: { reportId, version: report?.version, internal } });
  const { version } = dailyReportCompleteInternal;
  await technician.ask(operations.dailyReportSubmit, { input: { reportId, version } });
}
