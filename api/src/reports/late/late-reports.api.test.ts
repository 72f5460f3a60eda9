import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { aCenter, type Center } from '../../../test/repair-call.ts';
import {
  asBranchOffice,
  atHeadquarters,
  clockIn,
  refusedAct,
  REVIEW,
  submitOwn,
  submitTeam,
  teamReport,
  TEAM_SIGN,
} from '../../../test/reports.ts';
import { Role } from '../../kernel/actor.ts';

let app: TestApp;
let center: Center;
let at: (moment: string) => void;

beforeAll(async () => {
  app = await startTestApp();
  at = clockIn(app);
});
beforeEach(async () => {
  at('2026-11-23 09:00');
  center = await aCenter(app);
  at('2026-11-23 17:00');
  await app.app.runJob('reports.draft');
});
afterAll(() => app.close());

interface Late {
  kind: string;
  on: string;
  staffName: string | null;
  dueAt: string;
  doneAt: string | null;
  chasedAt: string | null;
  escalatedAt: string | null;
}

async function late(token = center.supervisor.token, missing = true): Promise<Late[]> {
  const { lateReports } = await app.ok<{ lateReports: { edges: { node: Late }[] } }>(
    `query ($branchId: ID!, $missing: Boolean!) { lateReports(branchId: $branchId, missing: $missing, first: 50) {
      edges { node { kind on staffName dueAt doneAt chasedAt escalatedAt } } } }`,
    { branchId: center.branch.id, missing },
    token,
  );
  return lateReports.edges.map(({ node }) => node);
}

const chase = () => app.app.runJob('reports.chase');

/** What was raised about the reports of the center, wherever it was raised. */
async function alerts(): Promise<string[]> {
  const rows = await app.rows<{ told: string }>(
    `select a.kind || ' ' || b.kind || ' ' || (a.subject->>'ZH') as told from alert a join branch b on b.id = a.branch_id
     where a.kind like 'REPORT%' and a.record_id in (
       select id from daily_report where branch_id = $1 union all select id from supervisor_report where branch_id = $1)
     order by a.id`,
    [center.branch.id],
  );
  return rows.map(({ told }) => told.replaceAll(center.branch.name, '本店').trim()).toSorted();
}

describe('late reports', () => {
  it('RPT-9 are listed when they are missing at their due time: technicians’ at the end of the working day', async () => {
    await submitOwn(app, center.technician);
    at('2026-11-23 17:59');
    expect(await late()).toEqual([]);
    at('2026-11-23 18:00');
    expect(await late()).toEqual([
      {
        kind: 'TECHNICIAN',
        on: '2026-11-23',
        staffName: '林师傅',
        dueAt: '2026-11-23T10:00:00.000Z',
        doneAt: null,
        chasedAt: null,
        escalatedAt: null,
      },
    ]);
    at('2026-11-23 19:00');
    await submitOwn(app, center.colleague);
    expect(await late()).toEqual([]);
    // That it came late stays.
    expect(await late(center.supervisor.token, false)).toMatchObject([
      { kind: 'TECHNICIAN', staffName: '林师傅', doneAt: '2026-11-23T11:00:00.000Z' },
    ]);
  });

  it('RPT-9 are the supervisor’s and the branch’s too, each at its due time, also for the service department', async () => {
    const manager = await asBranchOffice(app, center);
    const department = await atHeadquarters(app, Role.SERVICE_DEPARTMENT);
    await submitOwn(app, center.technician);
    await submitOwn(app, center.colleague);
    at('2026-11-24 10:29');
    expect(await late()).toEqual([]);
    at('2026-11-24 10:30');
    for (const { token } of [center.supervisor, manager, department]) {
      expect(await late(token)).toMatchObject([
        { kind: 'SUPERVISOR', on: '2026-11-23', staffName: null, dueAt: '2026-11-24T02:30:00.000Z' },
      ]);
    }
    at('2026-11-24 11:00');
    const waiting = await submitTeam(app, center);
    expect(waiting).toMatchObject({ late: true, signatureDueAt: '2026-11-24T08:30:00.000Z' });
    expect(await late()).toEqual([]);
    at('2026-11-24 16:31');
    expect(await late(department.token)).toMatchObject([
      { kind: 'SIGNATURE', dueAt: '2026-11-24T08:30:00.000Z', doneAt: null },
    ]);
    const input = { reportId: waiting.id, version: waiting.version, signed: true };
    await app.ok(TEAM_SIGN, { input }, manager.token);
    expect(await late()).toEqual([]);
    expect(await late(department.token, false)).toMatchObject([
      { kind: 'SIGNATURE', doneAt: '2026-11-24T08:31:00.000Z' },
      { kind: 'SUPERVISOR', doneAt: '2026-11-24T03:00:00.000Z' },
    ]);
    expect(await teamReport(app, center.branch.id, department.token)).toMatchObject({ signedLate: true });
  });

  it('RPT-9 are chased once each, and after their time go to the next level once', async () => {
    const manager = await asBranchOffice(app, center);
    await app.rows(`update staff_member set phone = '+8613900001234' where id = $1`, [
      center.colleague.staffId,
    ]);
    await submitOwn(app, center.technician);
    at('2026-11-23 17:59');
    await chase();
    expect(await alerts()).toEqual([]);
    at('2026-11-23 18:00');
    await Promise.all([chase(), chase()]);
    await chase();
    const chased = ['REPORT_MISSING BRANCH_OFFICE 本店 林师傅 2026-11-23 的工作日报未按时提交'];
    expect(await alerts()).toEqual(chased);
    const messages = await app.rows(
      `select m.text from outbox_message m where m.template = 'report.missing' and m.branch_id = $1`,
      [center.branch.id],
    );
    expect(messages).toEqual([{ text: '您 2026-11-23 的工作日报尚未提交，请尽快提交。' }]);
    expect(await late()).toMatchObject([{ chasedAt: '2026-11-23T10:00:00.000Z', escalatedAt: null }]);
    // 240 working minutes after 18:00 it is 14:00 on Tuesday; the supervisor's report was due at 10:30.
    at('2026-11-24 13:59');
    await chase();
    const team = 'REPORT_MISSING BRANCH_OFFICE 本店 2026-11-23 的服务主任日报未按时提交';
    expect(await alerts()).toEqual([...chased, team].toSorted());
    at('2026-11-24 14:00');
    await Promise.all([chase(), chase()]);
    await chase();
    const escalated = 'REPORT_ESCALATED BRANCH_OFFICE 本店 林师傅 2026-11-23 的工作日报未按时提交';
    expect(await alerts()).toEqual([...chased, team, escalated].toSorted());
    // What concerns the branch's report goes to headquarters: 240 minutes after 10:30.
    at('2026-11-24 16:00');
    await chase();
    const above = 'REPORT_ESCALATED HEADQUARTERS 本店 2026-11-23 的服务主任日报未按时提交';
    expect(await alerts()).toEqual([...chased, team, escalated, above].toSorted());
    const { alerts: seen } = await app.ok<{ alerts: { edges: { node: { kind: string } }[] } }>(
      'query ($branchId: ID!) { alerts(branchId: $branchId, first: 20) { edges { node { kind } } } }',
      { branchId: center.branch.id },
      manager.token,
    );
    expect(seen.edges.map(({ node }) => node.kind)).toEqual([
      'REPORT_ESCALATED',
      'REPORT_MISSING',
      'REPORT_MISSING',
    ]);
  });

  it('RPT-9 are chased anew when they are sent back after their time, and their time to the next level begins anew', async () => {
    await asBranchOffice(app, center);
    await app.rows(`update staff_member set phone = '+8613900005678' where id = $1`, [
      center.technician.staffId,
    ]);
    await submitOwn(app, center.colleague);
    at('2026-11-23 18:00');
    await chase();
    const missing = 'REPORT_MISSING BRANCH_OFFICE 本店 陈师傅 2026-11-23 的工作日报未按时提交';
    expect(await alerts()).toEqual([missing]);
    at('2026-11-24 08:45');
    const { id: reportId, version } = await submitOwn(app, center.technician);
    await chase();
    expect(await late()).toEqual([]);
    at('2026-11-24 09:00');
    const back = { reportId, version, passed: false, remarks: '漏写两台' };
    await app.ok(REVIEW, { input: back }, center.supervisor.token);
    expect(await late()).toMatchObject([{ staffName: '陈师傅', chasedAt: null, escalatedAt: null }]);
    await Promise.all([chase(), chase()]);
    await chase();
    expect(await alerts()).toEqual([missing, missing]);
    expect(await late()).toMatchObject([{ chasedAt: '2026-11-24T01:00:00.000Z', escalatedAt: null }]);
    const messages = await app.rows(
      `select 1 from outbox_message m where m.template = 'report.missing' and m.branch_id = $1`,
      [center.branch.id],
    );
    expect(messages).toHaveLength(2);
    // 240 working minutes after 9:00, with lunch from 12:00 to 13:30, it is 14:30; 240 after 18:00 the day before it was 14:00.
    at('2026-11-24 14:29');
    await submitTeam(app, center);
    await chase();
    expect(await alerts()).toEqual([missing, missing]);
    at('2026-11-24 14:30');
    await Promise.all([chase(), chase()]);
    await chase();
    const escalated = 'REPORT_ESCALATED BRANCH_OFFICE 本店 陈师傅 2026-11-23 的工作日报未按时提交';
    expect(await alerts()).toEqual([missing, missing, escalated].toSorted());
  });

  it('RPT-9 are chased anew when the branch manager sends them back, and so is the next signature', async () => {
    const manager = await asBranchOffice(app, center);
    for (const who of [center.technician, center.colleague]) await submitOwn(app, who);
    at('2026-11-24 10:30');
    await chase();
    const report = 'REPORT_MISSING BRANCH_OFFICE 本店 2026-11-23 的服务主任日报未按时提交';
    const signature = 'REPORT_MISSING BRANCH_OFFICE 本店 2026-11-23 的日报待分公司经理签字，已超时';
    expect(await alerts()).toEqual([report]);
    // To be signed within 240 working minutes, with lunch from 12:00 to 13:30.
    at('2026-11-24 10:45');
    const waiting = await submitTeam(app, center);
    expect(waiting.signatureDueAt).toBe('2026-11-24T08:15:00.000Z');
    at('2026-11-24 16:15');
    await chase();
    expect(await alerts()).toEqual([report, signature].toSorted());
    at('2026-11-24 16:30');
    const back = { reportId: waiting.id, version: waiting.version, signed: false, remarks: '工时不符' };
    await app.ok(TEAM_SIGN, { input: back }, manager.token);
    await chase();
    await chase();
    expect(await alerts()).toEqual([report, report, signature].toSorted());
    at('2026-11-24 17:00');
    await submitTeam(app, center);
    // 60 minutes are left of Tuesday: 240 are over on Wednesday at 11:30.
    at('2026-11-25 11:29');
    await chase();
    expect(await alerts()).toEqual([report, report, signature].toSorted());
    at('2026-11-25 11:30');
    await chase();
    await chase();
    expect(await alerts()).toEqual([report, report, signature, signature].toSorted());
  });

  it('RPT-3 does not give away by the list which report it is that the service department cannot see yet', async () => {
    const department = await atHeadquarters(app, Role.SERVICE_DEPARTMENT);
    at('2026-11-23 18:30');
    const query =
      'query ($branchId: ID!, $after: String) { lateReports(branchId: $branchId, first: 1, after: $after) { edges { node { reportId staffName } } pageInfo { endCursor hasNextPage } } }';
    type Page = {
      lateReports: {
        edges: { node: { reportId: string | null; staffName: string } }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
    };
    const variables = { branchId: center.branch.id };
    const hidden = await app.ok<Page>(query, variables, department.token);
    expect(hidden.lateReports.edges[0]?.node.reportId).toBeNull();
    const rows = await app.rows<{ id: string }>('select id from daily_report where branch_id = $1', [
      center.branch.id,
    ]);
    const { endCursor: after, hasNextPage } = hidden.lateReports.pageInfo;
    for (const { id } of rows) expect(Buffer.from(after, 'base64url').toString()).not.toContain(id);
    expect(hasNextPage).toBe(true);
    const second = await app.ok<Page>(query, { ...variables, after }, department.token);
    expect(second.lateReports.pageInfo.hasNextPage).toBe(false);
    const inBranch = await app.ok<Page>(query, variables, center.supervisor.token);
    expect(rows.map(({ id }) => id)).toContain(inBranch.lateReports.edges[0]?.node.reportId);
  });

  it('RPT-9 are counted when the day closes', async () => {
    await submitOwn(app, center.technician);
    at('2026-11-24 00:10');
    await app.app.runJob('dayEnd.close');
    const { dayEnd } = await app.ok<{ dayEnd: { missingReports: number } | null }>(
      'query ($branchId: ID!) { dayEnd(branchId: $branchId, on: "2026-11-23") { missingReports } }',
      { branchId: center.branch.id },
      center.supervisor.token,
    );
    expect(dayEnd).toEqual({ missingReports: 1 });
  });

  it('RPT-9 are nobody’s business in another branch', async () => {
    at('2026-11-23 19:00');
    const elsewhere = await aCenter(app);
    const query = 'query ($branchId: ID!) { lateReports(branchId: $branchId) { edges { node { on } } } }';
    const { branch } = center;
    expect(await app.refused(query, { branchId: branch.id }, elsewhere.supervisor.token)).toEqual([
      'NOT_FOUND',
    ]);
    expect(await app.refused(query, { branchId: branch.id }, center.technician.token)).toEqual(['NOT_FOUND']);
    const input = { reportId: branch.id, version: 1, signed: true };
    expect(await refusedAct(app, TEAM_SIGN, input, center.supervisor.token)).toEqual(['NOT_FOUND']);
  });
});
