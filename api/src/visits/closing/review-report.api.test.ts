import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { act, refusals, refusedAct } from '../../../test/intake.ts';
import { aCenter, type Center, RepairCall } from '../../../test/repair-call.ts';
import { signedInStaff } from '../../../test/sign-in.ts';
import { WorkshopJob } from '../../../test/workshop-job.ts';
import { Role } from '../../kernel/actor.ts';

let app: TestApp;
let center: Center;

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
});
afterAll(() => app.close());

interface Report {
  reportId: string;
  version: number;
}

async function reportOf(call: RepairCall): Promise<Report> {
  const [report] = await app.rows<Report>(
    'select id as "reportId", version from service_report where request_id = $1 order by id desc limit 1',
    [call.requestId],
  );
  if (!report) throw new Error('no report');
  return report;
}

const review = async (call: RepairCall, given: object = { approved: true }) =>
  act(app, 'serviceReportReview', { ...(await reportOf(call)), ...given }, center.supervisor.token);

const refusedReview = async (call: RepairCall, given: object, token = center.supervisor.token) =>
  refusedAct(app, 'serviceReportReview', { ...(await reportOf(call)), ...given }, token);

const archive = (call: RepairCall) =>
  refusals(app, 'voucherArchive', { requestId: call.requestId }, center.clerk.token);

const voucherState = async (call: RepairCall) =>
  (
    await app.rows<{ state: string }>('select state from service_voucher where request_id = $1', [
      call.requestId,
    ])
  )[0]?.state;

async function struckOff(): Promise<RepairCall> {
  const call = await new RepairCall(app, center).toSigned();
  await call.handIn();
  return call.strikeOff();
}

const REPORT = `query ($number: String!) { repairRequest(number: $number) { nextActor nextStep voucher { report {
  approved reviews { reportVersion approved remarks at byName } } } } }`;

it('VIS-8 archives no voucher before the supervisor has approved the service report', async () => {
  const call = await struckOff();
  expect((await archive(call)).map(({ extensions }) => extensions.code)).toEqual(['REPORT_NOT_APPROVED']);
  expect(await app.ok(REPORT, { number: call.number }, center.supervisor.token)).toMatchObject({
    repairRequest: {
      nextActor: 'SUPERVISOR',
      nextStep: '审核服务报告',
      voucher: { report: { approved: false, reviews: [] } },
    },
  });
  await review(call);
  expect(await app.ok(REPORT, { number: call.number }, center.supervisor.token)).toMatchObject({
    repairRequest: {
      nextActor: 'CLERK',
      nextStep: '归档服务凭证',
      voucher: {
        report: {
          approved: true,
          reviews: [{ reportVersion: 1, approved: true, remarks: null, at: '2026-11-23T01:00:00.000Z' }],
        },
      },
    },
  });
  await call.archive();
  expect(await voucherState(call)).toBe('ARCHIVED');
  expect(await app.ok(REPORT, { number: call.number }, center.customerToken)).toMatchObject({
    repairRequest: { voucher: { report: { reviews: [] } } },
  });
});

it('VIS-8 sends a report back with remarks: corrected, it needs a new signature and a new approval', async () => {
  const call = await new RepairCall(app, center).toSigned();
  await call.handIn();
  expect(await refusedReview(call, { approved: false })).toEqual(['VALIDATION_FAILED']);
  await review(call, { approved: false, remarks: '请写明更换件的批号' });
  expect(await voucherState(call)).toBe('SIGNED');
  await call.report({ version: 1, done: '更换机械密封（批号2608）并试机' });
  expect(await voucherState(call)).toBe('DRAWN');
  await call.sign();
  await call.handIn();
  await call.strikeOff();
  expect((await archive(call)).map(({ extensions }) => extensions.code)).toEqual(['REPORT_NOT_APPROVED']);
  expect(await refusedReview(call, { version: 1, approved: true })).toEqual(['VERSION_CONFLICT']);
  await review(call);
  await call.archive();
  const { repairRequest } = await app.ok<{
    repairRequest: { voucher: { report: { reviews: unknown[] } } };
  }>(REPORT, { number: call.number }, center.supervisor.token);
  expect(repairRequest.voucher.report.reviews).toMatchObject([
    { reportVersion: 1, approved: false, remarks: '请写明更换件的批号' },
    { reportVersion: 2, approved: true, remarks: null },
  ]);
});

it('VIS-8 counts no approval of what was corrected afterwards', async () => {
  const call = await new RepairCall(app, center).toArrival();
  await call.report();
  await review(call);
  await call.report({ version: 1, done: '更换机械密封并清洗' });
  await call.sign();
  await call.complete();
  await call.handIn();
  await call.strikeOff();
  expect((await archive(call)).map(({ extensions }) => extensions.code)).toEqual(['REPORT_NOT_APPROVED']);
  await review(call);
  await call.archive();
});

it('VIS-8 needs the approval of the report of every visit', async () => {
  const call = await new RepairCall(app, center).toArrival();
  await call.report();
  await call.complete({ outcome: 'CANNOT_COMPLETE', reason: '缺密封件' });
  const first = await reportOf(call);
  await call.dispatch();
  await call.accept();
  await call.setOut();
  await call.arrive();
  await call.report();
  await call.sign();
  await call.complete();
  await call.handIn();
  await call.strikeOff();
  await review(call);
  expect((await archive(call)).map(({ extensions }) => extensions.code)).toEqual(['REPORT_NOT_APPROVED']);
  await act(app, 'serviceReportReview', { ...first, approved: true }, center.supervisor.token);
  await call.archive();
});

it('VIS-8 has nobody approve a report of a visit they were on, and each version approved once', async () => {
  const call = await new RepairCall(app, center).toSigned();
  const both = await signedInStaff(app, [{ branchId: center.branch.id, role: Role.SUPERVISOR }]);
  await app.rows('update visit set team_ids = team_ids || $2::uuid where id = $1', [
    call.visitId,
    both.staffId,
  ]);
  for (const given of [{ approved: true }, { approved: false, remarks: '重写' }])
    expect(await refusedReview(call, given, both.token)).toEqual(['OWN_ACT_REFUSED']);
  await review(call);
  expect(await refusedReview(call, { approved: true })).toEqual(['REPORT_ALREADY_APPROVED']);
});

it('VIS-8 sends nothing back once the line is struck off, and reviews nothing once it is archived', async () => {
  const call = await struckOff();
  expect(await refusedReview(call, { approved: false, remarks: '太迟' })).toEqual(['VOUCHER_STEP_REFUSED']);
  await call.archive();
  expect(await refusedReview(call, { approved: true })).toEqual(['VOUCHER_STEP_REFUSED']);
});

it('VIS-8 asks for no approval where the workshop did the work: that was inspected there', async () => {
  const own = await aCenter(app);
  const job = new WorkshopJob(app, own);
  await job.toPassed();
  await job.bookOut();
  await job.giveBack();
  await job.handIn();
  await job.strikeOff();
  await job.archive();
  expect(await app.rows('select 1 from report_review where request_id = $1', [job.requestId])).toEqual([]);
});
