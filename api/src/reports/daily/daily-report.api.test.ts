import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { APPROVE, DRAFT as DRAFT_ESTIMATE, SEND } from '../../../test/billing-job.ts';
import { aTechnician } from '../../../test/calls.ts';
import { aCenter, type Center, RepairCall } from '../../../test/repair-call.ts';
import {
  clockIn,
  CORRECT,
  DRAFT,
  INTERNAL,
  ownReport,
  ownReports,
  refusalsOf,
  refusedAct,
  reportById,
  REVIEW,
  SUBMIT,
  submitOwn,
} from '../../../test/reports.ts';
import { WorkshopJob } from '../../../test/workshop-job.ts';
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
});
afterAll(() => app.close());

const draftDays = () => app.app.runJob('reports.draft');

/** Everything that drafting leaves behind. */
async function traces(): Promise<unknown> {
  return app.rows(
    `select d.staff_id, d.on_date::text, d.state, d.version, d.drafted_at, l.source_id, l.category, l.minutes, l.drafted_minutes
     from daily_report d left join daily_report_line l on l.report_id = d.id where d.branch_id = $1
     order by d.staff_id, d.on_date, l.source, l.source_id, l.category`,
    [center.branch.id],
  );
}

/** The customer has approved what the warranty does not cover. */
async function approvePaid({ requestId }: RepairCall): Promise<void> {
  const { technician, customerToken } = center;
  const act = async (document: string, input: object, token: string) => {
    const answer = await app.ok<Record<string, { id: string; version: number }>>(document, { input }, token);
    const { id: estimateId, version } = Object.values(answer)[0] as { id: string; version: number };
    return { estimateId, version };
  };
  const lines = [{ kind: 'LABOUR', quantity: 15, notCoveredReason: '清洗滤网不在保修范围' }];
  const drafted = await act(DRAFT_ESTIMATE, { requestId, lines }, technician.token);
  const sent = await act(SEND, drafted, technician.token);
  await act(APPROVE, sent, customerToken);
}

/** A finished visit of the technician with 45 minutes of warranty and 15 paid. */
async function aVisit(): Promise<RepairCall> {
  const call = await new RepairCall(app, center).toArrival();
  await approvePaid(call);
  const minutes = [
    { category: 'WARRANTY', minutes: 45 },
    { category: 'PAID', minutes: 15 },
  ];
  await call.approvePaid(15);
  await call.report({ minutes });
  return call.complete();
}

const line = (report: { lines: { category: string; id: string }[] }, category: string) =>
  report.lines.find((one) => one.category === category)?.id;

describe('a technician’s daily report', () => {
  it('RPT-1 is drafted before the working day ends, from the day’s visits and cards, with type of work and time', async () => {
    const visit = await aVisit();
    const job = await new WorkshopJob(app, center).toBench();
    await job.record();
    await job.record({ minutes: 25 });
    at('2026-11-23 16:59');
    await draftDays();
    expect(await ownReports(app, center.technician)).toEqual([]);
    at('2026-11-23 17:00');
    await draftDays();
    const report = await ownReport(app, center.technician);
    expect(report).toMatchObject({
      on: '2026-11-23',
      state: 'DRAFT',
      staffName: '陈师傅',
      dueAt: '2026-11-23T10:00:00.000Z',
      submittedAt: null,
      late: false,
      sums: [
        { category: 'PAID', minutes: 15 },
        { category: 'WARRANTY', minutes: 140 },
      ],
    });
    const lines = report.lines.map(({ source, category, minutes, requestNumber }) => [
      source,
      category,
      minutes,
      requestNumber,
    ]);
    expect(lines.toSorted()).toEqual(
      [
        ['REPAIR_CARD', 'WARRANTY', 95, job.number],
        ['VISIT', 'PAID', 15, visit.number],
        ['VISIT', 'WARRANTY', 45, visit.number],
      ].toSorted(),
    );
    // Who did nothing on record has a report as well, to be completed.
    expect(await ownReport(app, center.colleague)).toMatchObject({ state: 'DRAFT', lines: [] });
  });

  it('RPT-1 takes up what is done until the working day ends, and a day is drafted later when nothing ran', async () => {
    at('2026-11-23 17:00');
    await draftDays();
    const before = await ownReport(app, center.technician);
    at('2026-11-23 17:30');
    await aVisit();
    await draftDays();
    const after = await ownReport(app, center.technician);
    expect(after.lines).toHaveLength(2);
    expect(after.version).toBe(before.version + 1);
    // Tuesday passes without the machine.
    at('2026-11-25 09:00');
    await draftDays();
    const days = (await ownReports(app, center.technician)).map(({ on, dueAt }) => [on, dueAt]);
    expect(days).toEqual([
      ['2026-11-24', '2026-11-24T10:00:00.000Z'],
      ['2026-11-23', '2026-11-23T10:00:00.000Z'],
    ]);
  });

  it('RPT-1 is drafted once, run twice or by two processes at once', async () => {
    await aVisit();
    at('2026-11-23 17:00');
    await Promise.all([draftDays(), draftDays(), draftDays()]);
    const once = await traces();
    expect((once as unknown[]).length).toBe(3);
    at('2026-11-23 17:10');
    await draftDays();
    await draftDays();
    expect(await traces()).toEqual(once);
    const [counted] = await app.rows<{ made: number; team: number }>(
      `select (select count(*)::int from change_record where entity = 'DailyReport' and branch_id = $1) as made,
        (select count(*)::int from supervisor_report where branch_id = $1) as team`,
      [center.branch.id],
    );
    expect(counted).toEqual({ made: 2, team: 1 });
  });

  it('RPT-1 stays as a person corrected it when it is drafted again', async () => {
    const call = await aVisit();
    at('2026-11-23 17:00');
    const { token } = center.technician;
    await app.ok(DRAFT, { input: { branchId: center.branch.id, on: '2026-11-23' } }, token);
    const { id: reportId, version, ...drafted } = await ownReport(app, center.technician);
    const input = { reportId, version, lineId: line(drafted, 'PAID'), minutes: 20, reason: '含路上等候' };
    await app.ok(CORRECT, { input }, token);
    // The source changes too: the warranty line follows it, the corrected one does not.
    await call.report({
      version: 1,
      minutes: [
        { category: 'WARRANTY', minutes: 50 },
        { category: 'PAID', minutes: 10 },
      ],
    });
    await app.ok(DRAFT, { input: { branchId: center.branch.id, on: '2026-11-23' } }, token);
    const again = await ownReport(app, center.technician);
    expect(again.sums).toEqual([
      { category: 'PAID', minutes: 20 },
      { category: 'WARRANTY', minutes: 50 },
    ]);
    const corrected = again.lines.find(({ category }) => category === 'PAID');
    expect(corrected).toMatchObject({
      minutes: 20,
      draftedMinutes: 15,
      sourceMinutes: 10,
      sourceAmended: true,
      corrected: true,
    });
    expect(again.corrections).toEqual([
      {
        fromMinutes: 15,
        toMinutes: 20,
        reason: '含路上等候',
        byName: '陈师傅',
        afterSubmission: false,
      },
    ]);
    // Taken out of the source, a line that nobody touched goes.
    await call.report({ version: 2, minutes: [{ category: 'PAID', minutes: 10 }] });
    await app.ok(DRAFT, { input: { branchId: center.branch.id, on: '2026-11-23' } }, token);
    expect((await ownReport(app, center.technician)).sums).toEqual([{ category: 'PAID', minutes: 20 }]);
  });

  it('RPT-1 is completed with INTERNAL time by its technician', async () => {
    await aVisit();
    at('2026-11-23 17:00');
    await draftDays();
    const { token } = center.technician;
    const complete = async (internal: object[]) => {
      const { id: reportId, version } = await ownReport(app, center.technician);
      await app.ok(INTERNAL, { input: { reportId, version, internal } }, token);
    };
    await complete([
      { work: 'TOOL_CARE', minutes: 30 },
      { work: 'TRAINING', minutes: 60, note: '新机型' },
    ]);
    await complete([
      { work: 'TRAINING', minutes: 45, note: '新机型' },
      { work: 'PARTS_KEEPING', minutes: 20 },
      { work: 'INSPECTION_OF_WORK', minutes: 10 },
    ]);
    const report = await ownReport(app, center.technician);
    expect(report.sums).toEqual([
      { category: 'PAID', minutes: 15 },
      { category: 'WARRANTY', minutes: 45 },
      { category: 'INTERNAL', minutes: 75 },
    ]);
    const internal = report.lines.filter(({ source }) => source === 'INTERNAL');
    expect(Object.fromEntries(internal.map(({ work, minutes }) => [work, minutes]))).toEqual({
      TRAINING: 45,
      PARTS_KEEPING: 20,
      INSPECTION_OF_WORK: 10,
    });
    // Drafting leaves it alone.
    await draftDays();
    expect((await ownReport(app, center.technician)).sums).toEqual(report.sums);
  });

  it('RPT-1 is submitted before the working day ends; later is late and stays visible', async () => {
    at('2026-11-23 17:00');
    await draftDays();
    at('2026-11-23 18:00');
    expect(await submitOwn(app, center.technician)).toMatchObject({
      state: 'SUBMITTED',
      submittedAt: '2026-11-23T10:00:00.000Z',
      late: false,
    });
    at('2026-11-23 18:01');
    const late = await submitOwn(app, center.colleague);
    expect(late).toMatchObject({ state: 'SUBMITTED', late: true });
    // Sent back and submitted again it is as late as before.
    const { token } = center.supervisor;
    const review = { reportId: late.id, version: late.version, passed: false, remarks: '请补工具保养' };
    await app.ok(REVIEW, { input: review }, token);
    const { id: reportId, version } = await ownReport(app, center.technician);
    const back = { reportId, version, passed: false, remarks: '请补培训' };
    await app.ok(REVIEW, { input: back }, token);
    at('2026-11-23 18:20');
    expect(await submitOwn(app, center.colleague)).toMatchObject({
      late: true,
      submittedAt: '2026-11-23T10:01:00.000Z',
    });
    // And what came in time the first time is not late.
    expect(await submitOwn(app, center.technician)).toMatchObject({
      late: false,
      submittedAt: '2026-11-23T10:00:00.000Z',
    });
  });

  it('RPT-1 is reviewed by the supervisor, who sends back with remarks what is not right', async () => {
    at('2026-11-23 17:00');
    await draftDays();
    const submitted = await submitOwn(app, center.technician);
    const { token } = center.supervisor;
    const review = async (given: object) => {
      const { id: reportId, version } = await ownReport(app, center.technician);
      return { input: { reportId, version, ...given } };
    };
    const silent = (await review({ passed: false, remarks: ' ' })).input;
    expect(await refusedAct(app, REVIEW, silent, token)).toEqual(['VALIDATION_FAILED']);
    await app.ok(REVIEW, await review({ passed: false, remarks: '漏写培训' }), token);
    expect(await ownReport(app, center.technician)).toMatchObject({ state: 'DRAFT', remarks: '漏写培训' });
    await submitOwn(app, center.technician);
    await app.ok(REVIEW, await review({ passed: true }), token);
    const reviewed = await reportById(app, submitted.id, token);
    expect(reviewed).toMatchObject({ state: 'REVIEWED' });
    expect(reviewed?.reviewedByName).toMatch(/^员工/);
    const again = (await review({ passed: true })).input;
    expect(await refusalsOf(app, REVIEW, again, token)).toMatchObject([
      { extensions: { code: 'REPORT_STEP_REFUSED', params: { from: 'REVIEWED', to: 'REVIEWED' } } },
    ]);
  });

  it('RPT-1 is never reviewed by whose day it is', async () => {
    const both = await aTechnician(app, center.branch, { roles: [Role.SUPERVISOR] });
    at('2026-11-23 17:00');
    await draftDays();
    const { id: reportId, version } = await submitOwn(app, both);
    const input = { reportId, version, passed: true };
    expect(await refusedAct(app, REVIEW, input, both.token)).toEqual(['OWN_ACT_REFUSED']);
    await app.ok(REVIEW, { input }, center.supervisor.token);
  });

  it('RPT-1 is refused for a day that is yet to come, and absent for anybody else', async () => {
    const { token } = center.technician;
    const draft = (on: string) => ({ branchId: center.branch.id, on });
    expect(await refusedAct(app, DRAFT, draft('2026-11-24'), token)).toEqual(['REPORT_IN_FUTURE']);
    expect(await refusalsOf(app, DRAFT, draft('2026-10-22'), token)).toMatchObject([
      { extensions: { code: 'REPORT_TOO_LONG_AGO', params: { earliest: '2026-10-23' } } },
    ]);
    const elsewhere = await aCenter(app);
    expect(
      await refusedAct(app, DRAFT, { ...draft('2026-11-23'), branchId: elsewhere.branch.id }, token),
    ).toEqual(['NOT_FOUND']);
    at('2026-11-23 17:00');
    await draftDays();
    const { id: reportId, version } = await ownReport(app, center.colleague);
    expect(await reportById(app, reportId, token)).toBeNull();
    expect(await refusedAct(app, SUBMIT, { reportId, version }, token)).toEqual(['NOT_FOUND']);
    const internal = { reportId, version, internal: [{ work: 'TRAINING', minutes: 5 }] };
    expect(await refusedAct(app, INTERNAL, internal, token)).toEqual(['NOT_FOUND']);
    expect(await reportById(app, reportId, elsewhere.supervisor.token)).toBeNull();
  });

  it('RPT-1 takes no INTERNAL time and no second submission once it is submitted', async () => {
    at('2026-11-23 17:00');
    await draftDays();
    const { id: reportId, version } = await submitOwn(app, center.technician);
    const { token } = center.technician;
    const internal = { reportId, version, internal: [{ work: 'TRAINING', minutes: 5 }] };
    expect(await refusedAct(app, INTERNAL, internal, token)).toEqual(['REPORT_STEP_REFUSED']);
    expect(await refusedAct(app, SUBMIT, { reportId, version }, token)).toEqual(['REPORT_STEP_REFUSED']);
    expect(await refusedAct(app, SUBMIT, { reportId, version: version - 1 }, token)).toEqual([
      'VERSION_CONFLICT',
    ]);
  });
});

describe('the sources of a daily report', () => {
  it('WSH-12 are opened from every line', async () => {
    const visit = await aVisit();
    const job = await new WorkshopJob(app, center).toBench();
    await job.record();
    at('2026-11-23 17:00');
    await draftDays();
    const { id } = await ownReport(app, center.technician);
    for (const { token } of [center.technician, center.supervisor]) {
      const report = await reportById(app, id, token);
      expect(report?.lines.map((one) => one.visit?.id ?? one.repairCard?.id).toSorted()).toEqual(
        [visit.visitId, visit.visitId, job.cardId].toSorted(),
      );
    }
  });

  it('WSH-12 stay visible when they are amended, or come, after the report', async () => {
    const call = await aVisit();
    at('2026-11-23 17:00');
    await draftDays();
    const { id: reportId } = await submitOwn(app, center.technician);
    at('2026-11-23 17:20');
    await call.report({
      version: 1,
      minutes: [
        { category: 'WARRANTY', minutes: 80 },
        { category: 'CONTRACT', minutes: 5 },
      ],
    });
    const late = await aVisit();
    await draftDays();
    const report = await reportById(app, reportId, center.supervisor.token);
    const figures = report?.lines.map((one) => [
      one.category,
      one.minutes,
      one.sourceMinutes,
      one.sourceAmended,
    ]);
    expect(figures?.toSorted()).toEqual([
      ['PAID', 15, 0, true],
      ['WARRANTY', 45, 80, true],
    ]);
    const came = report?.lateSources.map(({ sourceId, category, minutes }) => [sourceId, category, minutes]);
    expect(came?.toSorted()).toEqual(
      [
        [call.visitId, 'CONTRACT', 5],
        [late.visitId, 'PAID', 15],
        [late.visitId, 'WARRANTY', 45],
      ].toSorted(),
    );
    expect(report?.state).toBe('SUBMITTED');
    // Sent back, the report takes them up.
    const input = { reportId, version: report?.version, passed: false, remarks: '请更新' };
    await app.ok(REVIEW, { input }, center.supervisor.token);
    await draftDays();
    const redrafted = await ownReport(app, center.technician);
    expect(redrafted.lateSources).toEqual([]);
    expect(redrafted.sums).toEqual([
      { category: 'PAID', minutes: 15 },
      { category: 'CONTRACT', minutes: 5 },
      { category: 'WARRANTY', minutes: 125 },
    ]);
  });

  it('WSH-12 keeps a correction after submission visible as an amendment, to be reviewed again', async () => {
    await aVisit();
    at('2026-11-23 17:00');
    await draftDays();
    const submitted = await submitOwn(app, center.technician);
    const review = { reportId: submitted.id, version: submitted.version, passed: true };
    await app.ok(REVIEW, { input: review }, center.supervisor.token);
    const { id: reportId, version, ...reviewed } = await ownReport(app, center.technician);
    const input = {
      reportId,
      version,
      lineId: line(reviewed, 'WARRANTY'),
      minutes: 55,
      reason: '少记十分钟',
    };
    expect(
      await refusedAct(app, CORRECT, { ...input, lineId: center.branch.id }, center.technician.token),
    ).toEqual(['NOT_FOUND']);
    await app.ok(CORRECT, { input }, center.technician.token);
    const amended = await reportById(app, reportId, center.supervisor.token);
    expect(amended).toMatchObject({ state: 'SUBMITTED', reviewedByName: null });
    expect(amended?.corrections).toMatchObject([
      { fromMinutes: 45, toMinutes: 55, reason: '少记十分钟', afterSubmission: true },
    ]);
    expect(amended?.lines.find(({ category }) => category === 'WARRANTY')).toMatchObject({
      minutes: 55,
      draftedMinutes: 45,
      sourceMinutes: 45,
      sourceAmended: false,
      corrected: true,
    });
  });
});
