import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import {
  ANSWER,
  APPROVE,
  aTill,
  BANK,
  BillingJob,
  CHARGE,
  COLLECT,
  CONFIRM,
  DECIDE,
  DISPUTE,
  HAND_OVER,
  ISSUE,
  ON_THE_SPOT,
  RECORD_APPROVAL,
  REDUCE,
  REJECT,
  REVERSE,
  same,
  SEND,
  SEND_INVOICE,
  TAKE_BACK,
  type Till,
  VOID,
} from '../../test/billing-job.ts';
import { aContract, anAsset } from '../../test/customers.ts';
import { aColleague } from '../../test/organization.ts';
import { aCenter } from '../../test/repair-call.ts';
import { Role } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';

let app: TestApp;
let till: Till;
const equal = same(expect);

beforeAll(async () => {
  app = await startTestApp();
  till = await aTill(app, await aCenter(app));
});
afterAll(() => app.close());

const MONDAY = new Date('2026-11-23T01:00:00Z');
const aJob = (): BillingJob => new BillingJob(app, till);
const bill = (job: BillingJob, fields: string, token = till.customerToken) =>
  app
    .ok<{ repairRequest: Record<string, object[]> }>(
      `query ($number: String!) { repairRequest(number: $number) { ${fields} } }`,
      { number: job.number },
      token,
    )
    .then(({ repairRequest }) => repairRequest);
const REPORT =
  'mutation ($input: ServiceReportRecordInput!) { serviceReportRecord(input: $input) { version } }';

describe('an estimate', () => {
  it('BIL-3 shows the customer every line and is approved before paid work starts and anything is charged', async () => {
    const job = aJob();
    await job.toArrival();
    const paid = { ...job.reportInput(), minutes: [{ category: 'PAID', minutes: 45 }] };
    const { technician } = till;
    await job.refuses('PAID_WORK_NOT_APPROVED', REPORT, paid, technician.token, equal);
    const sent = await job.sent();
    await job.refuses('PAID_WORK_NOT_APPROVED', REPORT, paid, technician.token, equal);
    const { estimates } = await bill(
      job,
      'estimates { state totalAmount currency lines { kind name nameEn quantity unitAmount category amount priceListVersion } }',
    );
    const line = { category: 'PAID', priceListVersion: 1 };
    expect(estimates).toEqual([
      {
        state: 'SENT',
        totalAmount: 16500,
        currency: 'CNY',
        lines: [
          {
            ...line,
            kind: 'LABOUR',
            name: '人工费',
            nameEn: 'Labour',
            quantity: 45,
            unitAmount: 12000,
            amount: 9000,
          },
          {
            ...line,
            kind: 'PART',
            name: '机械密封',
            nameEn: 'Mechanical seal',
            quantity: 1,
            unitAmount: 4500,
            amount: 4500,
          },
          {
            ...line,
            kind: 'TRAVEL',
            name: '上门费',
            nameEn: 'Travel',
            quantity: 1,
            unitAmount: 3000,
            amount: 3000,
          },
        ],
      },
    ]);
    expect((await job.lastMessage('estimate.sent'))?.text).toContain('¥165.00');
    const approval = { estimateId: sent.id, version: sent.version };
    expect(await job.one(APPROVE, approval, till.customerToken)).toMatchObject({
      state: 'APPROVED',
      approvalWay: 'PORTAL',
    });
    await job.report(paid);
    expect((await job.charge()).map(({ amount }) => amount)).toEqual([9000, 4500, 3000]);
  });

  it('WSH-4 says, signed in and behind the link, that it waits for the customer, until it is answered', async () => {
    const job = aJob();
    await job.toArrival();
    const asked = 'nextActor nextStep nextDueAt';
    const link = await job.trackingToken();
    const shown = async () => {
      const { trackedRequest } = await app.ok<{ trackedRequest: object }>(
        `query ($token: String!) { trackedRequest(token: $token) { ${asked} approvalAwaited } }`,
        { token: link },
      );
      const request = await bill(job, asked);
      expect(trackedRequest).toMatchObject(request);
      return trackedRequest;
    };
    const working = {
      nextActor: 'TECHNICIAN',
      nextStep: '检修并填写服务报告',
      nextDueAt: null,
      approvalAwaited: false,
    };
    await job.draft();
    expect(await shown()).toEqual(working);
    const sent = await job.sent();
    expect(await shown()).toEqual({
      nextActor: 'CUSTOMER',
      nextStep: '查看维修报价，同意或不同意',
      nextDueAt: null,
      approvalAwaited: true,
    });
    await job.one(REJECT, { estimateId: sent.id, version: sent.version }, till.customerToken);
    expect(await shown()).toEqual(working);
  });

  it('BIL-3 counts an approval sent twice under one key once', async () => {
    const job = aJob();
    await job.toArrival();
    const { id: estimateId, version } = await job.sent();
    const input = { estimateId, version, idempotencyKey: 'sent-twice-by-a-slow-line' };
    const once = await job.one(APPROVE, input, till.customerToken);
    expect(await job.one(APPROVE, input, till.customerToken)).toEqual(once);
    await job.refuses(
      'IDEMPOTENCY_KEY_REUSED',
      APPROVE,
      { ...input, version: version + 1 },
      till.customerToken,
      equal,
    );
  });

  it('BIL-3 refuses a charge before the approval, and one beyond what was approved', async () => {
    const job = aJob();
    await job.toArrival();
    await job.report();
    const { token } = till.technician;
    await job.refuses('ESTIMATE_NOT_APPROVED', CHARGE, job.chargeInput().input, token, equal);
    await job.sent();
    await job.refuses('ESTIMATE_NOT_APPROVED', CHARGE, job.chargeInput().input, token, equal);
    await job.approved([{ kind: 'LABOUR', quantity: 45 }]);
    await job.refuses('ESTIMATE_EXCEEDED', CHARGE, job.chargeInput().input, token, equal);
    await job.charge([{ kind: 'LABOUR', quantity: 45 }]);
  });

  it('BIL-3 lets nothing be charged outside the voucher, or without it', async () => {
    const job = aJob();
    await job.toDone(45);
    const { token } = till.technician;
    const lines = job.lines();
    const refused = (code: string, given: object) =>
      job.refuses(code, CHARGE, { ...job.chargeInput(lines).input, ...given }, token, equal);
    await refused('CHARGE_WITHOUT_VOUCHER', { voucherNumber: null });
    await refused('CHARGE_WITHOUT_VOUCHER', { voucherNumber: 'V261123-000001-1' });
    await refused('CHARGE_OUTSIDE_VOUCHER', { lines: [{ kind: 'LABOUR', quantity: 46 }] });
    await refused('CHARGE_OUTSIDE_VOUCHER', { lines: [{ kind: 'TRAVEL', quantity: 2 }] });
    await refused('CHARGE_OUTSIDE_VOUCHER', { lines: [{ kind: 'PART', code: till.part.code, quantity: 2 }] });
    await job.charge(lines);
    await refused('CHARGE_OUTSIDE_VOUCHER', { lines: [{ kind: 'LABOUR', quantity: 1 }] });
  });

  it('BIL-3 is rejected by the customer, or superseded by the next one', async () => {
    const job = aJob();
    await job.toArrival();
    const first = await job.sent();
    const second = await job.sent([{ kind: 'TRAVEL', quantity: 1 }]);
    const stale = { estimateId: first.id, version: first.version + 1 };
    await job.refuses('ESTIMATE_STEP_REFUSED', APPROVE, stale, till.customerToken, equal);
    const rejection = { estimateId: second.id, version: second.version, reason: '太贵了' };
    expect(await job.one(REJECT, rejection, till.customerToken)).toMatchObject({
      state: 'REJECTED',
      decisionNote: '太贵了',
    });
    await job.refuses(
      'PAID_WORK_NOT_APPROVED',
      REPORT,
      {
        ...job.reportInput(),
        minutes: [{ category: 'PAID', minutes: 5 }],
      },
      till.technician.token,
      equal,
    );
    const third = await job.approved([{ kind: 'TRAVEL', quantity: 1 }]);
    await job.approved();
    const { estimates } = await bill(job, 'estimates { id state }');
    expect(estimates).toEqual([
      { id: first.id, state: 'SUPERSEDED' },
      { id: second.id, state: 'REJECTED' },
      { id: third.id, state: 'SUPERSEDED' },
      { id: expect.any(String), state: 'APPROVED' },
    ]);
  });

  it('BIL-3 takes a written approval from somebody who did not draft it', async () => {
    const job = aJob();
    await job.toArrival();
    const { clerk, supervisor } = till;
    const drafted = await job.draft(job.lines(), clerk.token);
    const sent = await job.one(SEND, { estimateId: drafted.id, version: drafted.version }, clerk.token);
    const input = {
      estimateId: sent.id,
      version: sent.version,
      approvedByName: '王小明',
      note: '签字报价单，11月23日',
    };
    await job.refuses('OWN_ACT_REFUSED', RECORD_APPROVAL, input, clerk.token, equal);
    expect(await job.one(RECORD_APPROVAL, input, supervisor.token)).toMatchObject({
      state: 'APPROVED',
      approvalWay: 'WRITTEN',
      decidedByName: '王小明',
    });
  });

  it('DSP-9 stops the clocks until the customer has answered', async () => {
    const job = aJob();
    await job.register();
    const states = async () =>
      (
        await app.rows<{ state: string }>('select distinct state from service_target where request_id = $1', [
          job.requestId,
        ])
      ).map(({ state }) => state);
    const { id, version } = await job.draft(job.lines(), till.clerk.token);
    const sent = await job.one(SEND, { estimateId: id, version }, till.clerk.token);
    expect(await states()).toEqual(['PAUSED']);
    await job.one(APPROVE, { estimateId: sent.id, version: sent.version }, till.customerToken);
    expect(await states()).toEqual(['RUNNING']);
  });

  it('BIL-3 costs nothing under warranty, and what the contract carries under contract', async () => {
    const covered = aJob();
    await covered.toArrivalOf(till.asset.id);
    await covered.report();
    expect((await covered.charge()).map(({ amount }) => amount)).toEqual([0, 0, 0]);
    await covered.refuses(
      'INVOICE_NOTHING_DUE',
      ISSUE,
      { requestId: covered.requestId },
      till.accountant.token,
      equal,
    );
    const unit = await anAsset(app, till.customer, till.model);
    await aContract(app, till.customer, [unit], {
      number: 'MC-BIL-3',
      coversLabour: true,
      coversParts: false,
    });
    const agreed = aJob();
    await agreed.toArrivalOf(unit.id);
    await agreed.approved();
    await agreed.report();
    const { input } = agreed.chargeInput();
    expect(await agreed.recorded(input)).toMatchObject([
      { kind: 'LABOUR', category: 'CONTRACT', listAmount: 9000, amount: 0 },
      { kind: 'PART', category: 'PAID', listAmount: 4500, amount: 4500 },
      { kind: 'TRAVEL', category: 'CONTRACT', listAmount: 3000, amount: 0 },
    ]);
  });
});

describe('prices and reductions', () => {
  it('BIL-2 charges once what is sent twice with the same key', async () => {
    const job = await new BillingJob(app, till).toDone();
    const input = { ...job.chargeInput().input, idempotencyKey: newId() };
    const first = await job.recorded(input);
    expect(first.map(({ amount }) => amount)).toHaveLength(3);
    const before = await app.snapshot();
    expect(await job.recorded(input)).toEqual(first);
    const otherwise = { ...input, lines: [{ kind: 'TRAVEL', quantity: 1 }] };
    expect(await app.refused(CHARGE, { input: otherwise }, till.technician.token)).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
    expect(await app.snapshot()).toBe(before);
  });

  it('BIL-2 follow the price list in force on the day of use, whatever comes later', async () => {
    const admin = await aColleague(app, till.branch, Role.ADMINISTRATOR);
    await app.rows('update role_assignment set company_wide = true where staff_id = $1', [admin.staffId]);
    const job = aJob();
    await job.toDone(45);
    const [labour] = await job.charge([{ kind: 'LABOUR', quantity: 20 }]);
    expect(labour?.amount).toBe(4000);
    const PUBLISH =
      'mutation ($input: PriceListPublishInput!) { priceListPublish(input: $input) { version } }';
    const list = {
      effectiveFrom: '2026-11-24',
      labourHourAmount: 15000,
      travelUrbanAmount: 3000,
      travelSuburbanAmount: 6000,
      items: [
        { kind: 'PART', code: till.part.code, unitAmount: 5000 },
        { kind: 'OTHER', code: 'TEST', name: '检测费', nameEn: 'Testing', unitAmount: 2000 },
      ],
    };
    await job.refuses(
      'PRICE_LIST_NOT_IN_FUTURE',
      PUBLISH,
      { ...list, effectiveFrom: '2026-11-23' },
      admin.token,
      equal,
    );
    expect(await job.one(PUBLISH, list, admin.token)).toEqual({ version: 2 });
    expect((await job.charge([{ kind: 'LABOUR', quantity: 10 }]))[0]?.amount).toBe(2000);
    try {
      app.clock.set(new Date('2026-11-24T01:00:00Z'));
      const { input } = job.chargeInput([
        { kind: 'PART', code: till.part.code, quantity: 1 },
        { kind: 'OTHER', code: 'TEST', quantity: 1 },
      ]);
      expect(await job.recorded(input)).toMatchObject([
        { unitAmount: 5000, amount: 5000, priceListVersion: 2 },
        { unitAmount: 2000, amount: 2000, priceListVersion: 2 },
      ]);
      const { parts } = await app.ok<{ parts: { edges: { node: object }[] } }>(
        'query ($search: String) { parts(search: $search) { edges { node { priceAmount } } } }',
        { search: till.part.code },
        till.technician.token,
      );
      expect(parts.edges[0]?.node).toEqual({ priceAmount: 5000 });
    } finally {
      app.clock.set(MONDAY);
    }
    const { charges } = await bill(job, 'charges { amount priceListVersion }');
    expect(charges?.[0]).toEqual({ amount: 4000, priceListVersion: 1 });
  });

  it("BIL-2 counts a reduction or waiver only after the branch manager's approval, and nobody approves their own", async () => {
    const job = aJob();
    await job.toCharged(90);
    const [labour] = await app.rows<{ id: string }>(
      "select id from charge where request_id = $1 and kind = 'LABOUR'",
      [job.requestId],
    );
    const { technician, supervisor, manager, accountant } = till;
    const ask = { chargeId: labour?.id, amount: 3000, reason: '老客户' };
    await job.refuses('REDUCTION_TOO_LARGE', REDUCE, { ...ask, amount: 18001 }, technician.token, equal);
    const asked = await job.one(REDUCE, ask, technician.token);
    const wanted = { requestId: job.requestId, reductionIds: [asked.id] };
    await job.refuses('REDUCTION_NOT_APPROVED', ISSUE, wanted, accountant.token, equal);
    const decision = { reductionId: asked.id, version: asked.version, approved: true };
    await job.refuses('NOT_FOUND', DECIDE, decision, supervisor.token, equal);
    await app.seed((em) =>
      em.execute('update charge_reduction set requested_by_id = ? where id = ?', [manager.staffId, asked.id]),
    );
    await job.refuses('OWN_ACT_REFUSED', DECIDE, decision, manager.token, equal);
    await app.seed((em) =>
      em.execute('update charge_reduction set requested_by_id = ? where id = ?', [
        technician.staffId,
        asked.id,
      ]),
    );
    const unreduced = await job.issue();
    expect(unreduced.totalAmount).toBe(25500);
    await job.refuses('CHARGE_INVOICED', DECIDE, decision, manager.token, equal);
    await job.one(
      VOID,
      { invoiceId: unreduced.id, version: unreduced.version, reason: '等减免' },
      accountant.token,
    );
    const { reductionsToDecide } = await app.ok<{ reductionsToDecide: { edges: { node: object }[] } }>(
      'query ($branchId: ID!) { reductionsToDecide(branchId: $branchId) { edges { node { id amount } } } }',
      { branchId: till.branch.id },
      manager.token,
    );
    expect(reductionsToDecide.edges).toEqual([{ node: { id: asked.id, amount: 3000 } }]);
    expect(await job.one(DECIDE, decision, manager.token)).toMatchObject({ state: 'APPROVED' });
    await job.refuses(
      'REDUCTION_STEP_REFUSED',
      DECIDE,
      { ...decision, version: asked.version + 1 },
      manager.token,
      equal,
    );
    const declined = await job.one(REDUCE, { ...ask, amount: 1000 }, technician.token);
    await job.one(
      DECIDE,
      { reductionId: declined.id, version: declined.version, approved: false, remarks: '不符合条件' },
      manager.token,
    );
    const counting = { ...wanted, reductionIds: [declined.id] };
    await job.refuses('REDUCTION_NOT_APPROVED', ISSUE, counting, accountant.token, equal);
    const waiver = await job.one(REDUCE, { ...ask, amount: 15000 }, accountant.token);
    await job.one(DECIDE, { reductionId: waiver.id, version: waiver.version, approved: true }, manager.token);
    const issued = await job.one(ISSUE, wanted, accountant.token);
    expect(issued).toMatchObject({
      totalAmount: 7500,
      lines: [
        { kind: 'LABOUR', amount: 18000 },
        { kind: 'REDUCTION', amount: -3000 },
        { kind: 'REDUCTION', amount: -15000 },
        { kind: 'PART', amount: 4500 },
        { kind: 'TRAVEL', amount: 3000 },
      ],
    });
  });
});

describe('an invoice', () => {
  it('BIL-1 collects less than the small amount on the spot; the money goes to the accountant and the invoice is sent after', async () => {
    const job = aJob();
    await job.toCharged(45);
    const invoice = await job.collectOnTheSpot();
    expect(invoice).toMatchObject({ state: 'PAID', totalAmount: 16500, onTheSpot: true, sentAt: null });
    const send = { invoiceId: invoice.id, version: invoice.version };
    await job.refuses('INVOICE_BEFORE_MONEY', SEND_INVOICE, send, till.accountant.token, equal);
    await job.confirm(await job.handOver());
    expect(await job.one(SEND_INVOICE, send, till.accountant.token)).toMatchObject({ state: 'SETTLED' });
    expect((await job.lastMessage('invoice.sent'))?.text).toContain('¥165.00');
  });

  it('BIL-1 leaves 200 yuan and more to the accountant, who invoices the same day, and the technician collects with it', async () => {
    const job = aJob();
    // 75 minutes are 150 yuan; with part and way 225.
    await job.toCharged(75);
    const ask = { requestId: job.requestId };
    await job.refuses('SMALL_AMOUNT_EXCEEDED', ON_THE_SPOT, ask, till.technician.token, equal);
    await job.refuses('NOT_FOUND', ISSUE, ask, till.technician.token, equal);
    const invoice = await job.issue();
    expect(invoice).toMatchObject({
      totalAmount: 22500,
      issuedOn: '2026-11-23',
      dueOn: '2026-11-23',
      late: false,
    });
    const paid = await job.one(
      COLLECT,
      { invoiceId: invoice.id, version: invoice.version },
      till.technician.token,
    );
    expect(paid.state).toBe('PAID');
    await job.confirm(await job.handOver());
  });

  it('BIL-1 takes exactly the limit as no small amount, and flags what was not invoiced on the day', async () => {
    const job = aJob();
    // 100 minutes are 200 yuan.
    await job.toArrival();
    await job.approved([{ kind: 'LABOUR', quantity: 100 }]);
    await job.report({ minutes: [{ category: 'PAID', minutes: 100 }] });
    await job.charge([{ kind: 'LABOUR', quantity: 100 }]);
    const ask = { requestId: job.requestId };
    await job.refuses('SMALL_AMOUNT_EXCEEDED', ON_THE_SPOT, ask, till.technician.token, equal);
    const toIssue = (on: string) =>
      app
        .ok<{ invoicesToIssue: { edges: { node: { requestNumber: string } }[] } }>(
          `query ($branchId: ID!, $on: LocalDate!) { invoicesToIssue(branchId: $branchId, on: $on, first: 100) {
             edges { node { requestNumber dueOn amount late } } } }`,
          { branchId: till.branch.id, on },
          till.accountant.token,
        )
        .then(({ invoicesToIssue }) =>
          invoicesToIssue.edges.map(({ node }) => node).find((node) => node.requestNumber === job.number),
        );
    const due = { requestNumber: job.number, dueOn: '2026-11-23', amount: 20000 };
    expect(await toIssue('2026-11-23')).toEqual({ ...due, late: false });
    try {
      app.clock.set(new Date('2026-11-23T16:05:00Z'));
      await app.app.runJob('billing.close-day');
      await app.app.runJob('billing.close-day');
      expect(await toIssue('2026-11-24')).toEqual({ ...due, late: true });
      const alerts = await app.rows(
        "select subject->>'EN' as text from alert where kind = 'INVOICE_NOT_ISSUED' and request_id = $1",
        [job.requestId],
      );
      expect(alerts).toEqual([
        { text: `Request ${job.number} was to be invoiced on the same day and is not` },
      ]);
      expect(await job.issue()).toMatchObject({ issuedOn: '2026-11-24', dueOn: '2026-11-23', late: true });
      expect(await toIssue('2026-11-24')).toBe(undefined);
    } finally {
      app.clock.set(MONDAY);
    }
  });

  it('WKS-4 invoices a PAID workshop job on the day of return, and not before', async () => {
    const job = aJob();
    await job.toArrival();
    const before = { ...job.workInput() };
    await job.takeIn();
    await job.bookIn();
    const RECORD =
      'mutation ($input: RepairCardRecordInput!) { repairCardRecord(input: $input) { version } }';
    const { input } = await job.cardInput(before);
    await job.refuses('PAID_WORK_NOT_APPROVED', RECORD, input, till.technician.token, equal);
    await job.approved(job.lines(70));
    await job.record();
    await job.charge(job.lines(70));
    await job.finish();
    await job.inspect();
    const ask = { requestId: job.requestId };
    await job.refuses('INVOICE_BEFORE_RETURN', ISSUE, ask, till.accountant.token, equal);
    try {
      app.clock.set(new Date('2026-11-24T02:00:00Z'));
      await job.giveBack({}, till.clerk.token);
      expect(await job.issue()).toMatchObject({
        totalAmount: 21500,
        issuedOn: '2026-11-24',
        dueOn: '2026-11-24',
        late: false,
      });
    } finally {
      app.clock.set(MONDAY);
    }
  });

  it('WKS-4 lists and flags a PAID workshop job that is not invoiced on the day of return, and not while it is with us', async () => {
    const job = aJob();
    await job.toArrival();
    await job.takeIn();
    await job.bookIn();
    await job.approved(job.lines(70));
    await job.record();
    await job.charge(job.lines(70));
    await job.finish();
    await job.inspect();
    const toIssue = (on: string) =>
      app
        .ok<{ invoicesToIssue: { edges: { node: { requestNumber: string } }[] } }>(
          `query ($branchId: ID!, $on: LocalDate!) { invoicesToIssue(branchId: $branchId, on: $on, first: 100) {
             edges { node { requestNumber dueOn amount late } } } }`,
          { branchId: till.branch.id, on },
          till.accountant.token,
        )
        .then(({ invoicesToIssue }) =>
          invoicesToIssue.edges.map(({ node }) => node).filter((node) => node.requestNumber === job.number),
        );
    const flagged = () =>
      app.rows<{ on: string }>(
        `select right(dedupe_key, 10) as on from alert where kind = 'INVOICE_NOT_ISSUED' and request_id = $1 order by id`,
        [job.requestId],
      );
    const due = { requestNumber: job.number, dueOn: '2026-11-24', amount: 21500 };
    try {
      // Charged on Monday and still with us on Tuesday morning: not due, and nothing to flag.
      app.clock.set(new Date('2026-11-23T16:05:00Z'));
      await app.app.runJob('billing.close-day');
      expect([await flagged(), await toIssue('2026-11-24')]).toEqual([[], []]);
      app.clock.set(new Date('2026-11-24T02:00:00Z'));
      await job.giveBack({}, till.clerk.token);
      expect(await toIssue('2026-11-24')).toEqual([{ ...due, late: false }]);
      app.clock.set(new Date('2026-11-24T16:05:00Z'));
      await app.app.runJob('billing.close-day');
      await app.app.runJob('billing.close-day');
      expect(await flagged()).toEqual([{ on: '2026-11-24' }]);
      expect(await toIssue('2026-11-25')).toEqual([{ ...due, late: true }]);
      expect(await job.issue()).toMatchObject({
        totalAmount: 21500,
        issuedOn: '2026-11-25',
        dueOn: '2026-11-24',
        late: true,
      });
      expect(await toIssue('2026-11-25')).toEqual([]);
    } finally {
      app.clock.set(MONDAY);
    }
  });

  it('BIL-5 is issued, sent, reminded of, and not reminded of while the customer disputes it', async () => {
    const job = aJob();
    const sent = await job.toSent();
    expect(sent.state).toBe('SENT');
    const reminders = async () =>
      (
        await app.rows(
          "select 1 from outbox_message where request_id = $1 and template = 'invoice.reminder'",
          [job.requestId],
        )
      ).length;
    const at = async (moment: string, act: () => Promise<unknown>) => {
      app.clock.set(new Date(moment));
      await act();
      await app.app.runJob('billing.remind');
    };
    try {
      await at('2026-11-30T00:59:00Z', async () => undefined);
      expect(await reminders()).toBe(0);
      await at('2026-11-30T01:01:00Z', async () => undefined);
      expect(await reminders()).toBe(1);
      const version = async () =>
        (await app.rows<{ version: number }>('select version from invoice where id = $1', [sent.id]))[0]
          ?.version;
      const objection = { invoiceId: sent.id, version: await version(), reason: '没有换过这个零件' };
      await job.refuses('NOT_FOUND', DISPUTE, objection, till.clerk.token, equal);
      expect(await job.one(DISPUTE, objection, till.customerToken)).toMatchObject({ state: 'DISPUTED' });
      const asked = await app.rows(
        "select subject->>'EN' as text from alert where kind = 'INVOICE_DISPUTED' and request_id = $1",
        [job.requestId],
      );
      expect(asked).toEqual([
        {
          text: expect.stringMatching(
            /^The customer disputes invoice I261123-\d{6}-\d; it needs an answer with reasons$/,
          ),
        },
      ]);
      await job.refuses(
        'INVOICE_STEP_REFUSED',
        DISPUTE,
        { ...objection, version: await version() },
        till.customerToken,
        equal,
      );
      await job.refuses(
        'INVOICE_STEP_REFUSED',
        COLLECT,
        { invoiceId: sent.id, version: await version() },
        till.technician.token,
        equal,
      );
      await at('2026-12-20T01:00:00Z', async () => undefined);
      expect(await reminders()).toBe(1);
      const answer = {
        invoiceId: sent.id,
        version: await version(),
        outcome: 'STANDS',
        answer: '见现场照片，旧件已交还',
      };
      await job.refuses('OWN_ACT_REFUSED', ANSWER, answer, till.accountant.token, equal);
      await job.refuses('VALIDATION_FAILED', ANSWER, { ...answer, answer: '  ' }, till.manager.token, equal);
      expect(await job.one(ANSWER, answer, till.manager.token)).toMatchObject({ state: 'SENT' });
      const { invoices } = await bill(job, 'invoices { state disputes { reason outcome answer } }');
      expect(invoices).toEqual([
        {
          state: 'SENT',
          disputes: [{ reason: '没有换过这个零件', outcome: 'STANDS', answer: '见现场照片，旧件已交还' }],
        },
      ]);
      expect((await job.lastMessage('invoice.dispute-answered'))?.text).toContain('见现场照片，旧件已交还');
      await at('2026-12-27T01:01:00Z', async () => undefined);
      expect(await reminders()).toBe(2);
      await job.one(BANK, { invoiceId: sent.id, version: await version() }, till.accountant.token);
      const [invoice] = await app.rows<{ state: string }>('select state from invoice where id = $1', [
        sent.id,
      ]);
      expect(invoice?.state).toBe('SETTLED');
    } finally {
      app.clock.set(MONDAY);
    }
  });

  it('BIL-5 is issued still when it was disputed before it was sent, and stands: an answer sends nothing', async () => {
    const job = aJob();
    const issued = await job.toIssued();
    const stored = async () =>
      (
        await app.rows<{ state: string; sent_at: Date | null; remind_at: Date | null; version: number }>(
          'select state, sent_at, remind_at, version from invoice where id = $1',
          [issued.id],
        )
      )[0];
    const objection = { invoiceId: issued.id, version: issued.version, reason: '工时不对' };
    const { version } = await job.one(DISPUTE, objection, till.customerToken);
    const answer = { invoiceId: issued.id, version, outcome: 'STANDS', answer: '见服务报告' };
    await job.refuses('OWN_ACT_REFUSED', ANSWER, answer, till.accountant.token, equal);
    expect(await job.one(ANSWER, answer, till.manager.token)).toMatchObject({ state: 'ISSUED' });
    expect(await stored()).toMatchObject({ state: 'ISSUED', sent_at: null, remind_at: null });
    const send = { invoiceId: issued.id, version: (await stored())?.version };
    expect(await job.one(SEND_INVOICE, send, till.accountant.token)).toMatchObject({ state: 'SENT' });
    expect((await stored())?.sent_at).not.toBeNull();
  });

  it('BIL-5 is paid, and not settled, when it was disputed before it was sent, and stands', async () => {
    const job = aJob();
    const issued = await job.toIssued();
    const read = async () =>
      (
        await app.rows<{ state: string; sent_at: Date | null; version: number }>(
          'select state, sent_at, version from invoice where id = $1',
          [issued.id],
        )
      )[0];
    const now = async () => ({ invoiceId: issued.id, version: (await read())?.version });
    await job.one(BANK, await now(), till.accountant.token);
    expect((await read())?.state).toBe('PAID');
    await job.one(DISPUTE, { ...(await now()), reason: '工时不对' }, till.customerToken);
    const answer = { ...(await now()), outcome: 'STANDS', answer: '见服务报告' };
    expect(await job.one(ANSWER, answer, till.manager.token)).toMatchObject({ state: 'PAID' });
    expect(await read()).toMatchObject({ state: 'PAID', sent_at: null });
    expect(await job.one(SEND_INVOICE, await now(), till.accountant.token)).toMatchObject({
      state: 'SETTLED',
    });
  });

  it('BIL-5 is void when we concede, and its charges can be invoiced anew', async () => {
    const job = aJob();
    const sent = await job.toSent();
    const disputed = await job.one(
      DISPUTE,
      { invoiceId: sent.id, version: sent.version, reason: '金额不对' },
      till.customerToken,
    );
    const answer = {
      invoiceId: sent.id,
      version: disputed.version,
      outcome: 'CONCEDED',
      answer: '您说得对，重新开单',
    };
    expect(await job.one(ANSWER, answer, till.manager.token)).toMatchObject({ state: 'VOID' });
    await job.refuses(
      'INVOICE_STEP_REFUSED',
      SEND_INVOICE,
      { invoiceId: sent.id, version: disputed.version + 1 },
      till.accountant.token,
      equal,
    );
    expect((await job.issue()).totalAmount).toBe(25500);
  });

  it('BIL-8 is integer fen with a currency, its total the sum of its lines, whatever anybody writes into the tables', async () => {
    const job = aJob();
    const issued = await job.toIssued();
    expect(issued).toMatchObject({
      totalAmount: 25500,
      lines: [
        { amount: 18000, currency: 'CNY' },
        { amount: 4500, currency: 'CNY' },
        { amount: 3000, currency: 'CNY' },
      ],
    });
    const columns = await app.rows<{ data_type: string }>(
      `select distinct data_type from information_schema.columns where table_schema = 'public' and column_name like '%amount'
       and table_name in ('estimate_line', 'charge', 'invoice_line', 'payment', 'cash_entry', 'cash_account', 'price_list', 'price_item', 'charge_reduction')`,
    );
    expect(columns).toEqual([{ data_type: 'integer' }]);
    await expect(
      app.rows('update invoice_line set amount = 1 where invoice_id = $1', [issued.id]),
    ).rejects.toThrow('invoice_line_adds_up');
    await expect(
      app.rows('update charge set list_amount = 1 where request_id = $1', [job.requestId]),
    ).rejects.toThrow('charge_adds_up');
    await job.refuses(
      'NOT_FOUND',
      CHARGE,
      job.chargeInput([{ kind: 'PART', code: 'no-such', quantity: 1 }]).input,
      till.technician.token,
      equal,
    );
    await job.refuses(
      'VALIDATION_FAILED',
      CHARGE,
      job.chargeInput([{ kind: 'TRAVEL', quantity: 0 }]).input,
      till.technician.token,
      equal,
    );
  });

  it('BIL-8 deletes nothing: charges, invoices and payments are reversed and stay', async () => {
    const job = aJob();
    await job.toDone(45);
    const charges = await job.charge();
    const { accountant, clerk, technician } = till;
    const wrong = { chargeId: charges[1]?.id, reason: '零件未使用' };
    expect(await job.one(REVERSE, wrong, clerk.token)).toMatchObject({ quantity: -1, amount: -4500 });
    await job.refuses('CHARGE_REVERSED', REVERSE, wrong, clerk.token, equal);
    const paid = await job.collectOnTheSpot();
    expect(paid.totalAmount).toBe(12000);
    await job.refuses(
      'CHARGE_INVOICED',
      REVERSE,
      { chargeId: charges[0]?.id, reason: '作废' },
      clerk.token,
      equal,
    );
    const ask = { invoiceId: paid.id, version: paid.version, reason: '客户改为转账' };
    await job.refuses('INVOICE_PAID', VOID, ask, accountant.token, equal);
    await job.refuses(
      'INVOICE_STEP_REFUSED',
      COLLECT,
      { invoiceId: paid.id, version: paid.version },
      technician.token,
      equal,
    );
    const { balanceAmount } = await job.account();
    const back = await job.one<{ version: number; state: string; payments: object[] }>(
      TAKE_BACK,
      ask,
      accountant.token,
    );
    expect(back).toMatchObject({
      state: 'ISSUED',
      payments: [{ amount: 12000 }, { amount: -12000, reason: '客户改为转账' }],
    });
    expect((await job.account()).balanceAmount).toBe(balanceAmount - 12000);
    await job.refuses(
      'PAYMENT_ABSENT',
      TAKE_BACK,
      { ...ask, version: back.version },
      accountant.token,
      equal,
    );
    await job.one(VOID, { ...ask, version: back.version }, accountant.token);
    const { invoices, charges: kept } = await bill(job, 'invoices { state voidReason } charges { amount }');
    expect(invoices).toEqual([{ state: 'VOID', voidReason: '客户改为转账' }]);
    expect(kept?.map((one) => (one as { amount: number }).amount)).toEqual([9000, 4500, 3000, -4500]);
    await expect(
      app.rows(
        `insert into payment (id, invoice_id, turn, request_id, branch_id, method, amount, currency, at, by_name)
         select gen_random_uuid(), invoice_id, 1, request_id, branch_id, method, amount, currency, at, by_name
         from payment where invoice_id = $1 and turn = 1`,
        [paid.id],
      ),
    ).rejects.toThrow('unique');
  });
});

describe("money in a technician's hands", () => {
  it('BIL-4 is a running balance of every collection and every hand-over that the accountant has confirmed', async () => {
    const till4 = await aTill(app, await aCenter(app));
    const make = async () => {
      const job = new BillingJob(app, till4);
      await job.toCharged(45);
      await job.collectOnTheSpot();
      return job;
    };
    const job = await make();
    await make();
    expect((await job.account()).balanceAmount).toBe(33000);
    const made = await job.handOver();
    expect(made.amount).toBe(33000);
    expect((await job.account()).balanceAmount).toBe(33000);
    const [collected] = await app.rows<{ id: string; version: number }>(
      'select id, version from invoice where request_id = $1',
      [job.requestId],
    );
    // On its way to the accountant it is nobody's to give back.
    const giveBack = { invoiceId: collected?.id, version: collected?.version, reason: '客户改为转账' };
    await job.refuses('CASH_IN_HAND_OVER', TAKE_BACK, giveBack, till4.accountant.token, equal);
    const { id: accountId } = await job.account();
    await job.refuses('HAND_OVER_OPEN', HAND_OVER, { accountId }, till4.technician.token, equal);
    await job.refuses('NOT_FOUND', HAND_OVER, { accountId }, till4.colleague.token, equal);
    const decision = { handOverId: made.id, version: made.version, confirmed: true };
    await job.refuses('NOT_FOUND', CONFIRM, decision, till4.technician.token, equal);
    await job.refuses('NOT_FOUND', CONFIRM, decision, till4.manager.token, equal);
    await job.confirm(made, false);
    expect((await job.account()).balanceAmount).toBe(33000);
    await make();
    const again = await job.handOver();
    await job.confirm(again);
    expect((await job.account()).balanceAmount).toBe(0);
    await job.refuses(
      'HAND_OVER_STEP_REFUSED',
      CONFIRM,
      { ...decision, handOverId: again.id, version: again.version + 1 },
      till4.accountant.token,
      equal,
    );
    await job.refuses('NOTHING_TO_HAND_OVER', HAND_OVER, { accountId }, till4.technician.token, equal);
    const { myCash } = await app.ok<{ myCash: object[] }>(
      'query { myCash { ledger { step kind amount balanceAmount } } }',
      {},
      till4.technician.token,
    );
    expect(myCash).toEqual([
      {
        ledger: [
          { step: 4, kind: 'HANDED_OVER', amount: -49500, balanceAmount: 0 },
          { step: 3, kind: 'COLLECTED', amount: 16500, balanceAmount: 49500 },
          { step: 2, kind: 'COLLECTED', amount: 16500, balanceAmount: 33000 },
          { step: 1, kind: 'COLLECTED', amount: 16500, balanceAmount: 16500 },
        ],
      },
    ]);
  });

  it('BIL-4 is nobody’s own to confirm, also for who is technician and accountant at once', async () => {
    const till4 = await aTill(app, await aCenter(app));
    const job = new BillingJob(app, till4);
    await job.toCharged(45);
    await job.collectOnTheSpot();
    const made = await job.handOver();
    await app.rows(
      `insert into role_assignment (id, staff_id, branch_id, role, company_wide, granted_at)
       select gen_random_uuid(), staff_id, branch_id, 'ACCOUNTANT', false, granted_at from role_assignment where staff_id = $1`,
      [till4.technician.staffId],
    );
    const decision = { handOverId: made.id, version: made.version, confirmed: true };
    await job.refuses('OWN_ACT_REFUSED', CONFIRM, decision, till4.technician.token, equal);
  });

  it("BIL-4 is flagged when it is not handed over by the day's end, once for each day", async () => {
    const till4 = await aTill(app, await aCenter(app));
    const job = new BillingJob(app, till4);
    await job.toCharged(45);
    await job.collectOnTheSpot();
    await job.handOver();
    const held = (on: string) =>
      app
        .ok<{ cashNotHandedOver: { edges: { node: object }[] } }>(
          `query ($branchId: ID!, $on: LocalDate!) { cashNotHandedOver(branchId: $branchId, on: $on) {
             edges { node { technicianName amount } } } }`,
          { branchId: till4.branch.id, on },
          till4.accountant.token,
        )
        .then(({ cashNotHandedOver }) => cashNotHandedOver.edges.map(({ node }) => node));
    const alerts = () =>
      app.rows(
        "select subject->>'EN' as text from alert where kind = 'CASH_NOT_HANDED_OVER' and branch_id = $1 order by id",
        [till4.branch.id],
      );
    try {
      app.clock.set(new Date('2026-11-23T15:59:00Z'));
      await app.app.runJob('billing.close-day');
      expect(await alerts()).toEqual([]);
      app.clock.set(new Date('2026-11-23T16:01:00Z'));
      await Promise.all([app.app.runJob('billing.close-day'), app.app.runJob('billing.close-day')]);
      const text = `2026-11-23: 陈师傅 has not handed over CN¥165.00`;
      expect(await alerts()).toEqual([{ text }]);
      expect(await held('2026-11-23')).toEqual([{ technicianName: '陈师傅', amount: 16500 }]);
      expect(await held('2026-11-22')).toEqual([]);
      const [open] = await app.rows<{ id: string; version: number }>(
        'select id, version from cash_hand_over where branch_id = $1',
        [till4.branch.id],
      );
      await job.confirm({
        ...(open as { id: string; version: number }),
        number: '',
        state: '',
        totalAmount: 0,
      });
      app.clock.set(new Date('2026-11-24T16:01:00Z'));
      await app.app.runJob('billing.close-day');
      expect(await alerts()).toEqual([{ text }]);
      expect(await held('2026-11-23')).toEqual([{ technicianName: '陈师傅', amount: 16500 }]);
      expect(await held('2026-11-24')).toEqual([]);
    } finally {
      app.clock.set(MONDAY);
    }
  });
});

describe('papers', () => {
  it('BIL-3 print every line of estimate and invoice on A4, for whoever may read the job', async () => {
    const job = aJob();
    const issued = await job.toIssued();
    const [estimate] = await app.rows<{ id: string }>('select id from estimate where request_id = $1', [
      job.requestId,
    ]);
    const get = async (path: string, token: string) => {
      const answer = await fetch(app.url + path, { headers: { authorization: `Bearer ${token}` } });
      return { status: answer.status, text: await answer.text() };
    };
    for (const path of [`/documents/estimates/${estimate?.id}`, `/documents/invoices/${issued.id}`]) {
      const paper = await get(path, till.customerToken);
      expect(paper.status).toBe(200);
      for (const shown of ['@page{size:A4', '人工费', '机械密封', '上门费', '¥255.00'])
        expect(paper.text).toContain(shown);
      const stranger = await aCenter(app);
      expect((await get(path, stranger.customerToken)).status).toBe(404);
    }
  });
});
