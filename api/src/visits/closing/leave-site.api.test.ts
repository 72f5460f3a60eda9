import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { aContract, aModel, anAsset } from '../../../test/customers.ts';
import { act, refusedAct, takeDown } from '../../../test/intake.ts';
import { aDistrict } from '../../../test/organization.ts';
import { aCenter, type Center, RepairCall } from '../../../test/repair-call.ts';
import { WorkshopJob } from '../../../test/workshop-job.ts';
import { ProductCategory } from '../../organization/product-category.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const NEARBY = `query ($visitId: ID!) { jobsNearby(visitId: $visitId) {
  number sameDistrict district model faultType kind grade dueAt } }`;

interface Nearby {
  number: string;
  sameDistrict: boolean;
  district: string;
}

async function nearby(call: RepairCall, token = call.center.technician.token): Promise<Nearby[]> {
  return (await app.ok<{ jobsNearby: Nearby[] }>(NEARBY, { visitId: call.visitId }, token)).jobsNearby;
}

const waiting = (center: Center, given: object = {}) =>
  takeDown(app, center, { confirmedAsNew: true, ...given });

it('VIS-8 lets nobody leave the site before the result is reported to the branch', async () => {
  const center = await aCenter(app);
  const call = await new RepairCall(app, center).toArrival();
  await call.report();
  const { token } = center.technician;
  const leaving = (given: object) => call.stepInput({ claimedLeftAt: call.inMinutes(0), ...given });
  const done = await leaving({ outcome: 'COMPLETED' });
  expect(await refusedAct(app, 'visitComplete', done, token)).toEqual(['RESULT_NOT_REPORTED']);
  const notDone = await leaving({ outcome: 'CANNOT_COMPLETE', reason: '缺密封件' });
  expect(await refusedAct(app, 'visitComplete', notDone, token)).toEqual(['RESULT_NOT_REPORTED']);
  const result = { visitId: call.visitId, result: '已修好，试机正常' };
  expect(await act(app, 'visitReportResult', result, token, 'result reportedAt reportedByName')).toEqual({
    result: '已修好，试机正常',
    reportedAt: '2026-11-23T01:00:00.000Z',
    reportedByName: '陈师傅',
  });
  const RESULTS = 'query ($id: ID!) { visit(id: $id) { results { result reportedByName } } }';
  expect(await app.ok(RESULTS, { id: call.visitId }, center.supervisor.token)).toEqual({
    visit: { results: [{ result: '已修好，试机正常', reportedByName: '陈师傅' }] },
  });
  expect(await app.ok(RESULTS, { id: call.visitId }, center.customerToken)).toEqual({
    visit: { results: [] },
  });
  await call.complete();
  expect(await refusedAct(app, 'visitReportResult', result, token)).toEqual(['VISIT_STEP_REFUSED']);
});

it('VIS-8 lets nobody take a unit away from the site before that either', async () => {
  const job = new WorkshopJob(app, await aCenter(app));
  await job.toArrival();
  const input = await job.stepInput({
    claimedLeftAt: job.inMinutes(0),
    condition: '外壳完好',
    signature: { signerName: '王小明', method: 'TYPED_NAME' },
  });
  expect(await refusedAct(app, 'unitTakeIn', input, job.center.technician.token)).toEqual([
    'RESULT_NOT_REPORTED',
  ]);
  await job.takeIn();
});

it('VIS-8 reports a result in words, by a technician of the visit who is on site', async () => {
  const center = await aCenter(app);
  const call = await new RepairCall(app, center).register();
  await call.dispatch();
  const result = { visitId: call.visitId, result: '已修好' };
  expect(await refusedAct(app, 'visitReportResult', result, center.technician.token)).toEqual([
    'VISIT_STEP_REFUSED',
  ]);
  await call.accept();
  await call.setOut();
  await call.arrive();
  const blank = { ...result, result: '   ' };
  expect(await refusedAct(app, 'visitReportResult', blank, center.technician.token)).toEqual([
    'VALIDATION_FAILED',
  ]);
  expect(await refusedAct(app, 'visitReportResult', result, center.colleague.token)).toEqual(['NOT_FOUND']);
});

it('VIS-8 offers further jobs of the same and the neighbouring districts, the soonest target first', async () => {
  const center = await aCenter(app);
  const call = await new RepairCall(app, center).toArrival();
  const here = await waiting(center);
  const neighbour = await aDistrict(app, { name: '静安区' }, { branchId: center.branch.id });
  const unit = await anAsset(app, center.customer, center.model);
  await aContract(app, center.customer, [unit], { responseTargetMinutes: 60 });
  const urgent = await waiting(center, { assetId: unit.id, districtCode: neighbour.code });
  const otherCity = await aDistrict(
    app,
    { city: '苏州市', province: '江苏省' },
    { branchId: center.branch.id },
  );
  await waiting(center, { districtCode: otherCity.code });
  await waiting(await aCenter(app));
  const taken = await new RepairCall(app, center).register();
  await taken.dispatch({ leadId: center.colleague.staffId });
  expect(await nearby(call)).toEqual([
    {
      number: urgent.number,
      sameDistrict: false,
      district: '静安区',
      model: '水泵',
      faultType: 'LEAKAGE',
      kind: 'REPAIR',
      grade: 'NORMAL',
      dueAt: '2026-11-23T02:00:00.000Z',
    },
    {
      number: here.number,
      sameDistrict: true,
      district: '黄浦区',
      model: '水泵',
      faultType: 'LEAKAGE',
      kind: 'REPAIR',
      grade: 'NORMAL',
      dueAt: '2026-11-23T08:30:00.000Z',
    },
  ]);
  const result = { visitId: call.visitId, result: '已修好' };
  expect(await act(app, 'visitReportResult', result, center.technician.token, 'offered')).toEqual({
    offered: [urgent.number, here.number],
  });
});

it('VIS-8 offers only what the technician is qualified for, and only to those of the visit', async () => {
  const center = await aCenter(app);
  const call = await new RepairCall(app, center).toArrival();
  const generator = await aModel(app, { category: ProductCategory.GENERATOR });
  await waiting(center, { assetId: null, modelId: generator.id });
  expect(await nearby(call)).toEqual([]);
  const pump = await waiting(center);
  expect((await nearby(call)).map(({ number }) => number)).toEqual([pump.number]);
  for (const token of [center.colleague.token, center.supervisor.token, center.customerToken])
    expect(await app.refused(NEARBY, { visitId: call.visitId }, token)).toEqual(['NOT_FOUND']);
});
