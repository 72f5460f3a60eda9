import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { aTill, BillingJob, CHARGE, same, type Till } from '../../../test/billing-job.ts';
import { aCenter } from '../../../test/repair-call.ts';

let app: TestApp;
let till: Till;
const equal = same(expect);

beforeAll(async () => {
  app = await startTestApp();
  till = await aTill(app, await aCenter(app));
});
afterAll(() => app.close());

const REPORT =
  'mutation ($input: ServiceReportRecordInput!) { serviceReportRecord(input: $input) { version } }';

describe('what may be charged', () => {
  it('VIS-7 is nothing outside the voucher: no other voucher, minute, way or part, and nothing twice', async () => {
    const job = new BillingJob(app, till);
    await job.toDone(45);
    const { token } = till.technician;
    const refused = (code: string, given: object) =>
      job.refuses(code, CHARGE, { ...job.chargeInput().input, ...given }, token, equal);
    await refused('CHARGE_WITHOUT_VOUCHER', { voucherNumber: null });
    await refused('CHARGE_WITHOUT_VOUCHER', { voucherNumber: 'V261123-000001-1' });
    await refused('CHARGE_OUTSIDE_VOUCHER', { lines: [{ kind: 'LABOUR', quantity: 46 }] });
    await refused('CHARGE_OUTSIDE_VOUCHER', { lines: [{ kind: 'TRAVEL', quantity: 2 }] });
    await refused('CHARGE_OUTSIDE_VOUCHER', { lines: [{ kind: 'PART', code: till.part.code, quantity: 2 }] });
    const charges = await job.charge();
    expect(charges.map(({ kind }) => kind).toSorted()).toEqual(['LABOUR', 'PART', 'TRAVEL']);
    await refused('CHARGE_OUTSIDE_VOUCHER', { lines: [{ kind: 'LABOUR', quantity: 1 }] });
  });

  it('VIS-7 starts paid service only when it is approved', async () => {
    const job = new BillingJob(app, till);
    await job.toArrival();
    const paid = { ...job.reportInput(), minutes: [{ category: 'PAID', minutes: 45 }] };
    const { token } = till.technician;
    await job.refuses('PAID_WORK_NOT_APPROVED', REPORT, paid, token, equal);
    await job.sent();
    await job.refuses('PAID_WORK_NOT_APPROVED', REPORT, paid, token, equal);
    await job.approved();
    expect(await job.one<{ version: number }>(REPORT, paid, token)).toMatchObject({ version: 1 });
  });
});
