import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { aCenter, type Center, RepairCall } from '../../../test/repair-call.ts';

const REPORT = `mutation ($input: ServiceReportRecordInput!) { serviceReportRecord(input: $input) {
  version found cause done advice compensation parts { partCode name quantity reason } minutes { category minutes }
  diagnosis { faultType } } }`;
const DIAGNOSE = `mutation ($input: DiagnosisRecordInput!) { diagnosisRecord(input: $input) { diagnosis {
  version faultType faultCause runningHours mileage faultHistory openedBefore warrantyCheck } } }`;
const WHO_PAYS = `query ($number: String!) { repairRequest(number: $number) { faultType serviceCategory
  entitlement { category reason explanation } entitlementHistory { category reason derived }
  events { kind text } } }`;

interface WhoPays {
  faultType: string;
  serviceCategory: string;
  entitlement: { category: string; reason: string; explanation: string };
  entitlementHistory: { category: string; reason: string; derived: boolean }[];
  events: { kind: string; text: string }[];
}

let app: TestApp;
let center: Center;

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
});
afterAll(() => app.close());

const onSite = () => new RepairCall(app, center).toArrival();
const refusedReport = (input: object, token = center.technician.token) =>
  app.refused(REPORT, { input }, token);
const refusedDiagnosis = (input: object, token = center.technician.token) =>
  app.refused(DIAGNOSE, { input }, token);

async function whoPays(call: RepairCall): Promise<WhoPays> {
  const answer = await app.ok<{ repairRequest: WhoPays }>(
    WHO_PAYS,
    { number: call.number },
    center.supervisor.token,
  );
  return answer.repairRequest;
}

describe('the service report', () => {
  it('VIS-5 keeps found, cause, done, parts with name, quantity and reason, compensation, minutes by category and advice', async () => {
    const call = await onSite();
    await call.approvePaid(10);
    const input = {
      ...call.reportInput(),
      compensation: '免上门费',
      minutes: [
        { category: 'WARRANTY', minutes: 45 },
        { category: 'PAID', minutes: 10 },
      ],
    };
    const { serviceReportRecord } = await app.ok(REPORT, { input }, center.technician.token);
    expect(serviceReportRecord).toEqual({
      version: 1,
      found: '机械密封磨损，轴端渗水',
      cause: '密封件材质不良',
      done: '更换机械密封并试机',
      advice: '勿空转，每月检查一次',
      compensation: '免上门费',
      parts: [{ partCode: center.part.code, name: '机械密封', quantity: 1, reason: '磨损' }],
      minutes: [
        { category: 'WARRANTY', minutes: 45 },
        { category: 'PAID', minutes: 10 },
      ],
      diagnosis: null,
    });
  });

  it('VIS-5 keeps the name that a part had when it was used', async () => {
    const call = await onSite();
    await call.report();
    await app.seed((em) =>
      em.getConnection().execute('update part set name = ? where id = ?', ['新名称', center.part.id]),
    );
    const { visit } = await app.ok<{ visit: { report: { parts: { name: string }[] } } }>(
      'query ($id: ID!) { visit(id: $id) { report { parts { name } } } }',
      { id: call.visitId },
      center.supervisor.token,
    );
    expect(visit.report.parts).toEqual([{ name: '机械密封' }]);
    await app.seed((em) =>
      em.getConnection().execute('update part set name = ? where id = ?', ['机械密封', center.part.id]),
    );
  });

  it.each([
    ['no words on what was found', { found: '  ' }, 'VALIDATION_FAILED'],
    [
      'a part that the catalog does not have',
      { parts: [{ partCode: 'NONE', quantity: 1, reason: '磨损' }] },
      'NOT_FOUND',
    ],
    ['no minutes', { minutes: [] }, 'VALIDATION_FAILED'],
    [
      'one category twice',
      {
        minutes: [
          { category: 'PAID', minutes: 1 },
          { category: 'PAID', minutes: 2 },
        ],
      },
      'VALIDATION_FAILED',
    ],
    [
      'minutes of the company’s own work',
      { minutes: [{ category: 'INTERNAL', minutes: 5 }] },
      'VALIDATION_FAILED',
    ],
  ])('VIS-5 refuses a report with %s and records nothing', async (_what, wrong, code) => {
    const call = await onSite();
    const before = await app.snapshot();
    expect(await refusedReport({ ...call.reportInput(), ...wrong })).toEqual([code]);
    expect(await app.snapshot()).toBe(before);
  });

  it('VIS-5 is recorded on site by a technician of the visit and nobody else', async () => {
    const call = await new RepairCall(app, center).register();
    await call.dispatch();
    expect(await refusedReport(call.reportInput())).toEqual(['VISIT_STEP_REFUSED']);
    await call.accept();
    await call.setOut();
    await call.arrive();
    for (const { token } of [
      center.colleague,
      center.supervisor,
      center.clerk,
      { token: center.customerToken },
    ]) {
      expect(await refusedReport(call.reportInput(), token)).toEqual(['NOT_FOUND']);
    }
  });

  it('corrects a report only for whoever names the version that is on record', async () => {
    const call = await onSite();
    await call.report();
    expect(await refusedReport({ ...call.reportInput(), done: '更换轴承' })).toEqual(['VERSION_CONFLICT']);
    await call.report({ done: '更换轴承', version: 1 });
    expect(await refusedReport({ ...call.reportInput(), version: 1 })).toEqual(['VERSION_CONFLICT']);
  });
});

describe('the diagnosis', () => {
  it('VIS-9 keeps running hours, fault history, whether it was opened before, and the warranty check', async () => {
    const call = await onSite();
    const { diagnosisRecord } = await app.ok<{ diagnosisRecord: { diagnosis: object } }>(
      DIAGNOSE,
      { input: call.diagnosisInput() },
      center.technician.token,
    );
    expect(diagnosisRecord.diagnosis).toEqual({
      version: 1,
      faultType: 'MECHANICAL_DAMAGE',
      faultCause: 'DESIGN_OR_MANUFACTURE',
      runningHours: 320,
      mileage: null,
      faultHistory: '一周前开始渗水，逐渐加重',
      openedBefore: false,
      warrantyCheck: '铭牌与发票相符，封条完好',
    });
  });

  it('VIS-9 takes a mileage instead of running hours', async () => {
    const call = await onSite();
    await call.diagnose({ runningHours: null, mileage: 18_200 });
    const [row] = await app.rows('select running_hours, mileage from diagnosis where visit_id = $1', [
      call.visitId,
    ]);
    expect(row).toEqual({ running_hours: null, mileage: 18_200 });
  });

  it.each([
    ['neither running hours nor mileage', { runningHours: null }],
    ['running hours below zero', { runningHours: -1 }],
    ['no fault history', { faultHistory: ' ' }],
    ['no warranty check', { warrantyCheck: '' }],
  ])('VIS-9 refuses a diagnosis with %s and records nothing', async (_what, wrong) => {
    const call = await onSite();
    const before = await app.snapshot();
    expect(await refusedDiagnosis({ ...call.diagnosisInput(), ...wrong })).toEqual(['VALIDATION_FAILED']);
    expect(await app.snapshot()).toBe(before);
  });

  it('leaves the fault as reported beside the one that was found', async () => {
    const call = await onSite();
    await call.diagnose();
    expect((await whoPays(call)).faultType).toBe('LEAKAGE');
  });
});

describe('who pays once the cause is known', () => {
  it.each(['DESIGN_OR_MANUFACTURE', 'STORAGE_OR_TRANSPORT'])(
    'ENT-3 leaves a product quality fault (%s) under warranty, derived again, with nothing to tell',
    async (faultCause) => {
      const call = await onSite();
      await call.diagnose({ faultCause });
      const { serviceCategory, entitlementHistory } = await whoPays(call);
      expect(serviceCategory).toBe('WARRANTY');
      expect(entitlementHistory).toEqual([
        { category: 'WARRANTY', reason: 'IN_WARRANTY', derived: true },
        { category: 'WARRANTY', reason: 'IN_WARRANTY', derived: true },
      ]);
      expect(await call.lastMessage('request.became-paid')).toBeUndefined();
    },
  );

  it('ENT-3 makes the job PAID inside the warranty when the customer caused the fault', async () => {
    const call = await onSite();
    expect((await whoPays(call)).serviceCategory).toBe('WARRANTY');
    await call.diagnose({ faultCause: 'CUSTOMER_CAUSE' });
    const { serviceCategory, entitlementHistory } = await whoPays(call);
    expect(serviceCategory).toBe('PAID');
    expect(entitlementHistory.at(-1)).toEqual({ category: 'PAID', reason: 'CUSTOMER_CAUSED', derived: true });
  });

  it('ENT-3 tells the customer at once, with the reason, before any charge arises', async () => {
    const call = await onSite();
    await call.diagnose({ faultCause: 'CUSTOMER_CAUSE' });
    const message = await call.lastMessage('request.became-paid');
    expect(message?.to).toBe(center.customer.phone);
    expect(message?.text).toContain('检测发现故障不属于产品质量问题');
    expect(message?.text).toContain('产生任何费用之前，我们都会先告诉您。');
    const { events } = await whoPays(call);
    expect(events.find((event) => event.kind === 'DIAGNOSED')?.text).toBe(
      '已完成诊断：本次为有费服务，已发消息告知您，尚未产生费用',
    );
  });

  it('ENT-3 tells only once, and derives again when the cause is corrected', async () => {
    const call = await onSite();
    await call.diagnose({ faultCause: 'CUSTOMER_CAUSE' });
    await call.diagnose({ faultCause: 'CUSTOMER_CAUSE', version: 1 });
    const told = await app.rows(
      "select 1 from outbox_message where request_id = $1 and template = 'request.became-paid'",
      [call.requestId],
    );
    expect(told).toHaveLength(1);
    // A correction that changes nothing but the cause is version 2 of the diagnosis.
    const [row] = await app.rows<{ version: number }>('select version from diagnosis where visit_id = $1', [
      call.visitId,
    ]);
    await call.diagnose({ faultCause: 'STORAGE_OR_TRANSPORT', version: row?.version });
    expect((await whoPays(call)).serviceCategory).toBe('WARRANTY');
  });

  it('ENT-3 does not undo what a supervisor has decided, and tells nothing then', async () => {
    const call = await onSite();
    await app.ok(
      'mutation ($input: EntitlementOverrideInput!) { entitlementOverride(input: $input) { id } }',
      {
        input: {
          requestId: call.requestId,
          version: await call.requestVersion(),
          category: 'WARRANTY',
          reason: '公司决定免费处理',
        },
      },
      center.supervisor.token,
    );
    await call.diagnose({ faultCause: 'CUSTOMER_CAUSE' });
    const { serviceCategory, entitlementHistory } = await whoPays(call);
    expect(serviceCategory).toBe('WARRANTY');
    expect(entitlementHistory.at(-1)).toMatchObject({ category: 'PAID', reason: 'CUSTOMER_CAUSED' });
    expect(await call.lastMessage('request.became-paid')).toBeUndefined();
  });

  it('ENT-3 refuses a diagnosis by anybody but a technician of the visit, and nobody’s cover changes', async () => {
    const call = await onSite();
    const input = { ...call.diagnosisInput(), faultCause: 'CUSTOMER_CAUSE' };
    for (const { token } of [center.colleague, center.supervisor, { token: center.customerToken }]) {
      expect(await refusedDiagnosis(input, token)).toEqual(['NOT_FOUND']);
    }
    expect((await whoPays(call)).serviceCategory).toBe('WARRANTY');
  });
});
