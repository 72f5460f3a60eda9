import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { aTechnician } from '../../../test/calls.ts';
import { aCenter, type Center, RepairCall } from '../../../test/repair-call.ts';
import {
  asBranchOffice,
  atHeadquarters,
  clockIn,
  CORRECT,
  INTERNAL,
  ownReport,
  refusedAct,
  reportById,
  type ShownTeam,
  submitOwn,
  submitTeam,
  TEAM_SIGN,
  TEAM_SUBMIT,
  teamReport,
} from '../../../test/reports.ts';
import type { TestStaff } from '../../../test/sign-in.ts';
import { Role } from '../../kernel/actor.ts';

let app: TestApp;
let center: Center;
let department: TestStaff;
let at: (moment: string) => void;

beforeAll(async () => {
  app = await startTestApp();
  at = clockIn(app);
  at('2026-11-23 09:00');
  await aCenter(app);
  department = await atHeadquarters(app, Role.SERVICE_DEPARTMENT);
});
beforeEach(async () => {
  at('2026-11-23 09:00');
  center = await aCenter(app);
});
afterAll(() => app.close());

const draftDays = () => app.app.runJob('reports.draft');

/** A visit of 45 minutes, the colleague's training of 60, both drafted at 17:00. */
async function aDay(): Promise<void> {
  await new RepairCall(app, center).toSigned();
  at('2026-11-23 17:00');
  await draftDays();
  const { id: reportId, version } = await ownReport(app, center.colleague);
  const input = { reportId, version, internal: [{ work: 'TRAINING', minutes: 60 }] };
  await app.ok(INTERNAL, { input }, center.colleague.token);
}

const team = (token = center.supervisor.token) => teamReport(app, center.branch.id, token);

async function seenTeam(): Promise<ShownTeam> {
  const report = await team();
  if (!report) throw new Error('no report');
  return report;
}

interface Month {
  branchId: string;
  [figure: string]: unknown;
}

async function month(token = department.token, of = '2026-11'): Promise<Month | undefined> {
  const { monthlyRollUp } = await app.ok<{ monthlyRollUp: Month[] }>(
    `query ($month: String!) { monthlyRollUp(month: $month) { branchId days lateDays reports lateReports
      paidMinutes contractMinutes warrantyMinutes internalMinutes } }`,
    { month: of },
    token,
  );
  return monthlyRollUp.find(({ branchId }) => branchId === center.branch.id);
}

describe('the supervisor’s daily report', () => {
  it('RPT-2 sums the team’s submitted reports by category and time, and shows who is missing', async () => {
    await aDay();
    expect(await seenTeam()).toMatchObject({
      state: 'DRAFT',
      sums: [],
      lines: [],
      dueAt: '2026-11-24T02:30:00.000Z',
    });
    await submitOwn(app, center.technician);
    const half = await seenTeam();
    expect(half.sums).toEqual([{ category: 'WARRANTY', minutes: 45 }]);
    expect(half.missing).toMatchObject([{ staffName: '林师傅', stateNow: 'DRAFT', submittedAt: null }]);
    await submitOwn(app, center.colleague);
    const whole = await seenTeam();
    expect(whole.sums).toEqual([
      { category: 'WARRANTY', minutes: 45 },
      { category: 'INTERNAL', minutes: 60 },
    ]);
    expect(whole.missing).toEqual([]);
    expect(whole.lines.map(({ staffName, category, minutes }) => [staffName, category, minutes])).toEqual([
      ['林师傅', 'INTERNAL', 60],
      ['陈师傅', 'WARRANTY', 45],
    ]);
  });

  it('RPT-2 keeps its lines when it is submitted; what comes later stands beside them', async () => {
    await aDay();
    await submitOwn(app, center.technician);
    const submitted = await submitTeam(app, center);
    expect(submitted).toMatchObject({ state: 'SENT', late: false, submittedAt: '2026-11-23T09:00:00.000Z' });
    expect(submitted.missing).toMatchObject([{ staffName: '林师傅', stateNow: 'DRAFT' }]);
    at('2026-11-23 18:30');
    await submitOwn(app, center.colleague);
    const { id: reportId, version, lines } = await ownReport(app, center.technician);
    const amendment = { reportId, version, lineId: lines[0]?.id, minutes: 50, reason: '补记' };
    await app.ok(CORRECT, { input: amendment }, center.technician.token);
    const later = await seenTeam();
    expect(later.sums).toEqual([{ category: 'WARRANTY', minutes: 45 }]);
    expect(later.missing).toMatchObject([
      { staffName: '林师傅', stateNow: 'SUBMITTED', submittedAt: '2026-11-23T10:30:00.000Z' },
    ]);
    expect(later.lines).toMatchObject([
      { staffName: '林师傅', late: true, category: 'INTERNAL', minutes: 0, minutesNow: 60 },
      { staffName: '陈师傅', late: false, category: 'WARRANTY', minutes: 45, minutesNow: 50 },
    ]);
  });

  it('RPT-2 is submitted once, by a supervisor of the branch, and late after its time', async () => {
    await aDay();
    at('2026-11-24 10:31');
    const { id: reportId, version } = await seenTeam();
    const elsewhere = await aCenter(app);
    expect(await refusedAct(app, TEAM_SUBMIT, { reportId, version }, elsewhere.supervisor.token)).toEqual([
      'NOT_FOUND',
    ]);
    const sent = await submitTeam(app, center);
    expect(sent).toMatchObject({ state: 'SENT', late: true });
    const again = { reportId, version: sent.version };
    expect(await refusedAct(app, TEAM_SUBMIT, again, center.supervisor.token)).toEqual([
      'REPORT_STEP_REFUSED',
    ]);
  });

  it('WSH-12 opens from the month to the branch’s days, from there to each technician’s report, and on to its sources', async () => {
    await aDay();
    await submitOwn(app, center.technician);
    await submitTeam(app, center);
    expect(await month()).toMatchObject({ days: 1, reports: 1, warrantyMinutes: 45, internalMinutes: 0 });
    const { supervisorReports } = await app.ok<{
      supervisorReports: { edges: { node: Pick<ShownTeam, 'on' | 'sums' | 'lines'> }[] };
    }>(
      `query ($branchId: ID!) { supervisorReports(branchId: $branchId, first: 31) { edges { node { on
        sums { category minutes } lines { staffName category minutes dailyReport { id } } } } } }`,
      { branchId: center.branch.id },
      department.token,
    );
    expect(supervisorReports.edges).toHaveLength(1);
    const [line] = supervisorReports.edges[0]?.node.lines ?? [];
    expect(line).toMatchObject({ staffName: '陈师傅', category: 'WARRANTY', minutes: 45 });
    const report = await reportById(app, line?.dailyReport?.id ?? '', department.token);
    expect(report?.lines).toMatchObject([
      { source: 'VISIT', minutes: 45, visit: { id: expect.any(String) } },
    ]);
  });
});

describe('a branch’s daily report on its way', () => {
  it('RPT-3 of a branch office is invisible to the service department until the branch manager has signed it', async () => {
    const manager = await asBranchOffice(app, center);
    await aDay();
    const { id: dailyId } = await submitOwn(app, center.technician);
    const waiting = await submitTeam(app, center);
    expect(waiting).toMatchObject({ state: 'AWAITING_SIGNATURE', sentAt: null, signedAt: null });
    const executive = await atHeadquarters(app, Role.EXECUTIVE);
    for (const { token } of [department, executive]) {
      expect(await team(token)).toBeNull();
      expect(await reportById(app, dailyId, token)).toBeNull();
      expect(await month(token)).toBeUndefined();
    }
    expect(await team(manager.token)).toMatchObject({ state: 'AWAITING_SIGNATURE' });
    at('2026-11-24 09:00');
    const input = { reportId: waiting.id, version: waiting.version, signed: true };
    await app.ok(TEAM_SIGN, { input }, manager.token);
    for (const { token } of [department, executive]) {
      expect(await team(token)).toMatchObject({
        state: 'SENT',
        signedAt: '2026-11-24T01:00:00.000Z',
        sentAt: '2026-11-24T01:00:00.000Z',
        signedLate: false,
        sums: [{ category: 'WARRANTY', minutes: 45 }],
      });
      expect(await reportById(app, dailyId, token)).toMatchObject({ id: dailyId });
    }
    expect(await month()).toMatchObject({ days: 1, lateDays: 0, reports: 1, warrantyMinutes: 45 });
  });

  it('RPT-3 is signed by the branch manager and nobody else, and not by who submitted it', async () => {
    await asBranchOffice(app, center);
    await aDay();
    const waiting = await submitTeam(app, center);
    const input = { reportId: waiting.id, version: waiting.version, signed: true };
    expect(await refusedAct(app, TEAM_SIGN, input, center.supervisor.token)).toEqual(['NOT_FOUND']);
    expect(await refusedAct(app, TEAM_SIGN, input, department.token)).toEqual(['NOT_FOUND']);
    const other = await aCenter(app);
    await asBranchOffice(app, other);
    const both = await aTechnician(app, other.branch, { roles: [Role.SUPERVISOR, Role.BRANCH_MANAGER] });
    await app.app.runJob('reports.draft');
    const own = await teamReport(app, other.branch.id, both.token);
    await app.ok(TEAM_SUBMIT, { input: { reportId: own?.id, version: own?.version } }, both.token);
    const sealed = await teamReport(app, other.branch.id, both.token);
    expect(
      await refusedAct(
        app,
        TEAM_SIGN,
        { reportId: own?.id, version: sealed?.version, signed: true },
        both.token,
      ),
    ).toEqual(['OWN_ACT_REFUSED']);
  });

  it('RPT-3 goes back with the manager’s remarks and is submitted anew, with what came since', async () => {
    const manager = await asBranchOffice(app, center);
    await aDay();
    const waiting = await submitTeam(app, center);
    const back = { reportId: waiting.id, version: waiting.version, signed: false };
    expect(await refusedAct(app, TEAM_SIGN, back, manager.token)).toEqual(['VALIDATION_FAILED']);
    await app.ok(TEAM_SIGN, { input: { ...back, remarks: '缺两人' } }, manager.token);
    expect(await team()).toMatchObject({ state: 'DRAFT', remarks: '缺两人' });
    await submitOwn(app, center.technician);
    await submitOwn(app, center.colleague);
    const again = await submitTeam(app, center);
    expect(again).toMatchObject({ state: 'AWAITING_SIGNATURE', missing: [] });
    expect(again.sums).toEqual([
      { category: 'WARRANTY', minutes: 45 },
      { category: 'INTERNAL', minutes: 60 },
    ]);
    await app.ok(
      TEAM_SIGN,
      { input: { reportId: again.id, version: again.version, signed: true } },
      manager.token,
    );
    const unsigned = { reportId: again.id, version: again.version + 1, signed: true };
    expect(await refusedAct(app, TEAM_SIGN, unsigned, manager.token)).toEqual(['REPORT_STEP_REFUSED']);
  });

  it('RPT-3 of a service center goes directly, and so does an authorized center’s', async () => {
    await aDay();
    await submitOwn(app, center.technician);
    const sent = await submitTeam(app, center);
    expect(sent).toMatchObject({
      state: 'SENT',
      sentAt: '2026-11-23T09:00:00.000Z',
      signatureDueAt: null,
      signedAt: null,
    });
    expect(await team(department.token)).toMatchObject({ state: 'SENT' });
    center = await aCenter(app);
    await app.rows(`update branch set kind = 'AUTHORIZED_CENTER' where id = $1`, [center.branch.id]);
    await draftDays();
    expect(await submitTeam(app, center)).toMatchObject({ state: 'SENT' });
    expect(await team(department.token)).toMatchObject({ state: 'SENT' });
  });

  it('RPT-2 adds up to the same in the lines, the header and the month', async () => {
    await aDay();
    await submitOwn(app, center.technician);
    await submitOwn(app, center.colleague);
    await submitTeam(app, center);
    const [sums] = await app.rows(
      `select s.paid_minutes + s.contract_minutes + s.warranty_minutes + s.internal_minutes as header,
         (select sum(e.minutes)::int from supervisor_report_entry e where e.report_id = s.id) as entries,
         (select sum(l.minutes)::int from daily_report d join daily_report_line l on l.report_id = d.id
          where d.branch_id = s.branch_id and d.on_date = s.on_date) as lines
       from supervisor_report s where s.branch_id = $1`,
      [center.branch.id],
    );
    expect(sums).toEqual({ header: 105, entries: 105, lines: 105 });
    expect(await month()).toEqual({
      branchId: center.branch.id,
      days: 1,
      lateDays: 0,
      reports: 2,
      lateReports: 0,
      paidMinutes: 0,
      contractMinutes: 0,
      warrantyMinutes: 45,
      internalMinutes: 60,
    });
    expect(await month(department.token, '2026-12')).toBeUndefined();
    expect(await app.refused('{ monthlyRollUp(month: "2026-13") { days } }', {}, department.token)).toEqual([
      'VALIDATION_FAILED',
    ]);
  });
});
