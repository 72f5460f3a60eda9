import {
  AlertsDocument,
  CallDocument,
  CashNotHandedOverDocument,
  CloseDayDocument,
  CommitTimeDocument,
  CompleteDailyReportDocument,
  CorrectDailyReportDocument,
  DailyReportDocument,
  DailyReportsOfTeamDocument,
  DayEndDocument,
  LateReportsDocument,
  MyDailyReportsDocument,
  ReviewDailyReportDocument,
  SignTeamReportDocument,
  SubmitDailyReportDocument,
  SubmitTeamReportDocument,
  TeamReportDocument,
  TeamReportsDocument,
  UnresolvedListDocument,
} from '../../client/index.ts';
import type { Call } from '../people/customer.ts';
import { wallClock } from '../people/demo.ts';
import type { Person } from '../people/staff.ts';
import { refused } from './calls.ts';
import type { Day } from './house.ts';

/** RPT-1: the drafts are there; each is completed and submitted, one after a correction, one not at all. */
export async function dailyReports(day: Day): Promise<void> {
  const { demo, say, seen, house } = day;
  const { pumps, appliances, motors, supervisor } = house;
  const branchId = supervisor.branch.id;
  await demo.waitUntil(day.at('17:05'));
  const drafts = await teamOf(day, supervisor);
  say(
    `   ${wallClock(await demo.now())}: the system has drafted ${drafts.length} daily reports from the records of the day.`,
  );
  await handInReport(day, pumps, { correct: true });
  await handInReport(day, appliances, { correct: false });
  await review(day, supervisor);
  seen.note(
    'RPT-1',
    'drafted, then reviewed',
    `${drafts.length}, ${(await teamOf(day, supervisor)).filter(({ state }) => state === 'REVIEWED').length}`,
  );

  await demo.waitUntil(day.at('17:42'));
  const { lateReports } = await supervisor.app.run(LateReportsDocument, { branchId, first: 100 });
  const late = lateReports.edges
    .map(({ node }) => node)
    .filter(({ on, kind }) => on === day.today && kind === 'TECHNICIAN');
  say(`   Missing when the working day ended: ${late.map(({ staffName }) => staffName).join(', ')}.`);
  seen.note(
    'RPT-9',
    'daily reports missing at their due time',
    late.map(({ staffName }) => staffName).join(', '),
  );
  const handed = await handInReport(day, motors, { correct: false });
  seen.note(
    'RPT-9',
    'the report that was missing, once submitted',
    handed.late ? 'late, and stays so' : 'in time',
  );
  await review(day, supervisor);
}

async function teamOf(day: Day, { app, branch }: Person) {
  const { dailyReports } = await app.run(DailyReportsOfTeamDocument, { branchId: branch.id, on: day.today });
  return dailyReports.edges.map(({ node }) => node);
}

async function handInReport(
  { say, seen, today }: Day,
  { app, name }: Person,
  { correct }: { correct: boolean },
): Promise<{ late: boolean }> {
  const { myDailyReports } = await app.run(MyDailyReportsDocument, {});
  const reportId = myDailyReports.edges.find(({ node }) => node.on === today)?.node.id ?? '';
  const { dailyReport } = await app.run(DailyReportDocument, { id: reportId });
  let version = dailyReport?.version ?? 0;
  const [line] = dailyReport?.lines.filter(({ source }) => source === 'VISIT') ?? [];
  if (correct && line) {
    const minutes = line.minutes + 10;
    const { dailyReportCorrect } = await app.run(CorrectDailyReportDocument, {
      input: { reportId, version, lineId: line.id, minutes, reason: '含与客户讲解使用的时间' },
    });
    version = dailyReportCorrect.version;
    say(
      `   ${name} corrects ${line.requestNumber} from ${line.minutes} to ${minutes} minutes, with the reason.`,
    );
    seen.note('RPT-1', 'minutes of a line, drafted and corrected', `${line.minutes}, ${minutes}`);
  }
  const { dailyReportCompleteInternal } = await app.run(CompleteDailyReportDocument, {
    input: { reportId, version, internal: [{ work: 'TOOL_CARE', minutes: 30, note: '保养工具' }] },
  });
  const { dailyReportSubmit } = await app.run(SubmitDailyReportDocument, {
    input: { reportId, version: dailyReportCompleteInternal.version },
  });
  const lines = dailyReport?.lines.length ?? 0;
  say(
    `   ${name} completes ${lines} drafted lines with INTERNAL time and submits: ${dailyReportSubmit.state}.`,
  );
  return { late: dailyReportSubmit.late };
}

async function review(day: Day, supervisor: Person): Promise<void> {
  for (const { id: reportId, version, state } of await teamOf(day, supervisor)) {
    if (state !== 'SUBMITTED') continue;
    await supervisor.app.run(ReviewDailyReportDocument, { input: { reportId, version, passed: true } });
  }
  day.say(`   ${supervisor.name} has reviewed what was submitted.`);
}

/** RPT-2, RPT-3: rolled up by category; a service center sends it directly. */
export async function teamReport(day: Day): Promise<void> {
  const { say, seen, house } = day;
  const report = await submitTeam(day, house.supervisor);
  const sums = report.sums.map(({ category, minutes }) => `${category} ${minutes}`).join(', ');
  const sent = await sentTo(day, house.department, house.supervisor);
  say(
    `   ${house.supervisor.name} rolls the day up (${sums} minutes): ${report.state}; the service department ` +
      `${sent ? 'has it at once' : 'has nothing'}.`,
  );
  seen.note('RPT-2', 'minutes of the team by category', sums);
  seen.note(
    'RPT-3',
    'a service center’s report',
    `${report.state}, ${sent ? 'with' : 'not with'} the service department`,
  );
}

/** RPT-3: in a branch office the manager signs before the service department sees anything. */
export async function branchOffice(day: Day): Promise<void> {
  const { demo, say, seen, house } = day;
  const { officeSupervisor, officeManager, officeTechnician, officeTechnician2, department } = house;
  await demo.waitUntil(day.at('17:50'));
  for (const technician of [officeTechnician, officeTechnician2]) {
    await handInReport(day, technician, { correct: false });
  }
  await demo.waitUntil(day.at('18:03'));
  await review(day, officeSupervisor);
  const { state } = await submitTeam(day, officeSupervisor);
  const before = await sentTo(day, department, officeSupervisor);
  const { app, branch } = officeManager;
  const { supervisorReport } = await app.run(TeamReportDocument, { branchId: branch.id, on: day.today });
  const { supervisorReportSign } = await app.run(SignTeamReportDocument, {
    input: { reportId: supervisorReport?.id ?? '', version: supervisorReport?.version ?? 0, signed: true },
  });
  const after = await sentTo(day, department, officeSupervisor);
  say(
    `   ${branch.name}: the report is ${state}, and the service department ${before ? 'sees it' : 'does not see it'}; ` +
      `${supervisorReportSign.signedByName}, branch manager, signs, and now it ${after ? 'does' : 'does not'}.`,
  );
  seen.note(
    'RPT-3',
    'a branch office’s report, seen before and after the signature',
    `${state}, ${before}, ${after}`,
  );
}

async function submitTeam(day: Day, { app, branch }: Person) {
  const { supervisorReport } = await app.run(TeamReportDocument, { branchId: branch.id, on: day.today });
  const { supervisorReportSubmit } = await app.run(SubmitTeamReportDocument, {
    input: { reportId: supervisorReport?.id ?? '', version: supervisorReport?.version ?? 0 },
  });
  const { supervisorReport: kept } = await app.run(TeamReportDocument, {
    branchId: branch.id,
    on: day.today,
  });
  return { state: supervisorReportSubmit.state, sums: kept?.sums ?? [] };
}

/** Whether the service department has the report of that day. */
async function sentTo(day: Day, { app }: Person, { branch }: Person): Promise<boolean> {
  const { supervisorReports } = await app.run(TeamReportsDocument, { branchId: branch.id });
  return supervisorReports.edges.some(({ node }) => node.on === day.today);
}

/** DSP-11: whatever cannot be finished today has an explanation and a committed time; the customer is told. */
export async function commit(
  { house, say, atTomorrow }: Day,
  call: Call,
  explanation: string,
): Promise<void> {
  const { app, name } = house.supervisor;
  const { repairRequest } = await house.clerk.app.run(CallDocument, { number: call.number });
  const { requestCommit } = await app.run(CommitTimeDocument, {
    input: {
      requestId: call.id,
      version: repairRequest?.version ?? 0,
      committedAt: atTomorrow('15:00').toISOString(),
      explanation,
    },
  });
  say(
    `   ${name} commits ${wallClock(requestCommit.commitments.at(-1)?.committedAt)} for ${call.number}: ${explanation}`,
  );
}

/** DSP-3: the books are closed, by hand and once more by the night: it is closed once. */
export async function closeBooks(day: Day, open: readonly Call[]): Promise<void> {
  const { demo, say, seen, house, today } = day;
  const { supervisor, accountant, salesDirector } = house;
  const branchId = supervisor.branch.id;
  await demo.waitUntil(day.at('18:20'));
  const close = () => supervisor.app.run(CloseDayDocument, { input: { branchId, on: today } });
  const { dayEndClose: books } = await close();
  const again = await refused(close());
  say(
    `   ${supervisor.name} closes the day: ${books.calls} calls, ${books.struckOff} struck off, ${books.undispatched} not dispatched, ` +
      `${books.unfinished} unfinished; a second time is refused (${again}).`,
  );
  seen.note('DSP-3', 'closing the day a second time', again);

  const { cashNotHandedOver } = await accountant.app.run(CashNotHandedOverDocument, {
    branchId,
    on: today,
    first: 100,
  });
  const cash = cashNotHandedOver.edges.map(({ node }) => node.technicianName);
  const rows = supervisor.app.rows(AlertsDocument, { branchId }, (page) => page.alerts);
  const overdue = (await Array.fromAsync(rows)).filter(({ kind }) => kind === 'REPAIR_CARD_LATE').length;
  const { unresolvedList } = await salesDirector.app.run(UnresolvedListDocument, { branchId, on: today });
  const numbers = open.map(({ number }) => number);
  const ours = unresolvedList.edges
    .map(({ node }) => node)
    .filter(({ requestNumber }) => numbers.includes(requestNumber));
  say(
    `   Lists of the evening: money not handed over by ${cash.join(', ')}; ${overdue} cards that were overdue; ` +
      `${unresolvedList.edges.length} unresolved calls before ${salesDirector.name}, sales director, of which today’s:`,
  );
  for (const { requestNumber, matter, committedAt, explanation } of ours) {
    say(`      ${requestNumber} ${matter}, by ${wallClock(committedAt)}: ${explanation}`);
  }
  seen.note('BIL-4', 'money not handed over at the day’s end', cash.join(', '));
  seen.note('WKS-5', 'cards overdue on the supervisor’s list', overdue);
  seen.note(
    'DSP-11',
    'unresolved with committed times',
    ours.filter(({ committedAt }) => committedAt).length,
  );

  await demo.waitUntil(day.atTomorrow('08:35'));
  const { dayEnd } = await supervisor.app.run(DayEndDocument, { branchId, on: today, first: 1 });
  const same = dayEnd?.calls === books.calls && dayEnd.closedByName === supervisor.name;
  say(`   The night has run over the closed day: it is ${same ? 'as it was' : 'another one'}.`);
  seen.note('DSP-3', 'the day closed by hand, after the night', same ? 'one, unchanged' : 'changed');
}
