import { Role } from '../src/kernel/actor.ts';
import type { TestApp } from './app.ts';
import { anAsset } from './customers.ts';
import { aColleague } from './organization.ts';
import type { Center } from './repair-call.ts';
import type { TestStaff } from './sign-in.ts';
import { WorkshopJob } from './workshop-job.ts';

const act = (name: string, input: string, result: string): string =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${result} } }`;

export const DRAFT = act('estimateDraft', 'EstimateDraftInput', 'id version state totalAmount');
export const SEND = act('estimateSend', 'EstimateInput', 'id version state');
export const APPROVE = act('estimateApprove', 'EstimateInput', 'id version state decidedByName approvalWay');
export const REJECT = act('estimateReject', 'EstimateRejectInput', 'id version state decisionNote');
export const RECORD_APPROVAL = act(
  'estimateApprovalRecord',
  'EstimateApprovalRecordInput',
  'id state approvalWay decidedByName recordedByName',
);
export const CHARGE = act(
  'chargeRecord',
  'ChargeRecordInput',
  'id charges { id kind quantity unitAmount listAmount category amount currency priceListVersion }',
);
export const REVERSE = act('chargeReverse', 'ChargeReverseInput', 'id quantity amount reason');
export const REDUCE = act('chargeReductionRequest', 'ChargeReductionRequestInput', 'id version state');
export const DECIDE = act('chargeReductionDecide', 'ChargeReductionDecideInput', 'id version state');
export const ISSUE = act(
  'invoiceIssue',
  'InvoiceIssueInput',
  'id version number state totalAmount issuedOn dueOn late onTheSpot lines { kind amount currency }',
);
export const SEND_INVOICE = act('invoiceSend', 'InvoiceInput', 'id version state sentAt');
export const VOID = act('invoiceVoid', 'InvoiceReasonInput', 'id version state voidReason');
export const DISPUTE = act('invoiceDispute', 'InvoiceReasonInput', 'id version state');
export const ANSWER = act('invoiceDisputeAnswer', 'InvoiceDisputeAnswerInput', 'id version state');
export const ON_THE_SPOT = act(
  'paymentCollectOnTheSpot',
  'InvoiceIssueInput',
  'id version number state totalAmount onTheSpot sentAt',
);
export const COLLECT = act('paymentCollect', 'InvoiceInput', 'id version state');
export const BANK = act('paymentRecord', 'InvoiceInput', 'id version state');
export const TAKE_BACK = act(
  'paymentReverse',
  'InvoiceReasonInput',
  'id version state payments { amount reason }',
);
export const HAND_OVER = act('cashHandOver', 'CashHandOverInput', 'id version state amount');
export const CONFIRM = act('cashHandOverDecide', 'HandOverDecideInput', 'id version state');

/** A center with the people who look after its money. */
export interface Till extends Center {
  readonly accountant: TestStaff;
  readonly manager: TestStaff;
}

export async function aTill(app: TestApp, center: Center): Promise<Till> {
  return {
    ...center,
    accountant: await aColleague(app, center.branch, Role.ACCOUNTANT),
    manager: await aColleague(app, center.branch, Role.BRANCH_MANAGER),
  };
}

export interface Made {
  id: string;
  version: number;
  number: string;
  state: string;
  totalAmount: number;
}

/** A job that costs something: the pump has no warranty left. */
export class BillingJob extends WorkshopJob {
  voucherNumber = '';

  constructor(
    app: TestApp,
    readonly till: Till,
  ) {
    super(app, till);
  }

  /** The clerk takes the call for a unit that nobody else pays for. */
  override async register(given: object = {}): Promise<this> {
    const { app, till } = this;
    const asset = 'assetId' in given ? null : await anAsset(app, till.customer, till.model);
    await super.register({ ...(asset ? { assetId: asset.id } : {}), ...given });
    const [voucher] = await app.rows<{ number: string }>(
      'select number from service_voucher where request_id = $1',
      [this.requestId],
    );
    this.voucherNumber = voucher?.number ?? '';
    return this;
  }

  /** The same to the arrival at a unit for which somebody else may pay. */
  async toArrivalOf(assetId: string): Promise<this> {
    await this.register({ assetId });
    await this.dispatch();
    await this.accept();
    await this.setOut();
    return this.arrive();
  }

  /** Labour of so many minutes, one part and the way. */
  lines(minutes = 45): object[] {
    return [
      { kind: 'LABOUR', quantity: minutes },
      { kind: 'PART', code: this.center.part.code, quantity: 1 },
      { kind: 'TRAVEL', quantity: 1 },
    ];
  }

  async one<T = Made>(document: string, input: object, token: string): Promise<T> {
    const answer = await this.app.ok<Record<string, T>>(document, { input }, token);
    return Object.values(answer)[0] as T;
  }

  async draft(lines = this.lines(), token = this.center.technician.token): Promise<Made> {
    return this.one(DRAFT, { requestId: this.requestId, lines }, token);
  }

  async sent(lines = this.lines()): Promise<Made> {
    const { id, version } = await this.draft(lines);
    return this.one(SEND, { estimateId: id, version }, this.center.technician.token);
  }

  async approved(lines = this.lines()): Promise<Made> {
    const { id, version } = await this.sent(lines);
    return this.one(APPROVE, { estimateId: id, version }, this.center.customerToken);
  }

  /** On site, approved and done: the report holds the minutes, one part and the visit. */
  async toDone(minutes = 45): Promise<this> {
    await this.toArrival();
    await this.approved(this.lines(minutes));
    return this.report({ minutes: [{ category: 'PAID', minutes }] });
  }

  chargeInput(lines = this.lines()): { input: object } {
    return { input: { requestId: this.requestId, voucherNumber: this.voucherNumber, lines } };
  }

  async charge(lines = this.lines()): Promise<{ id: string; amount: number; kind: string }[]> {
    return this.recorded(this.chargeInput(lines).input);
  }

  async recorded<T = { id: string; amount: number; kind: string }>(input: object): Promise<T[]> {
    const batch = await this.one<{ charges: T[] }>(CHARGE, input, this.center.technician.token);
    return batch.charges;
  }

  async toCharged(minutes = 45): Promise<this> {
    await this.toDone(minutes);
    await this.charge(this.lines(minutes));
    return this;
  }

  async issue(given: object = {}): Promise<Made> {
    return this.one(ISSUE, { requestId: this.requestId, ...given }, this.till.accountant.token);
  }

  /** 255 yuan: more than is collected on the spot. */
  async toIssued(): Promise<Made> {
    await this.toCharged(90);
    return this.issue();
  }

  async toSent(): Promise<Made> {
    const { id, version } = await this.toIssued();
    return this.one(SEND_INVOICE, { invoiceId: id, version }, this.till.accountant.token);
  }

  async collectOnTheSpot(): Promise<Made> {
    return this.one(ON_THE_SPOT, { requestId: this.requestId }, this.center.technician.token);
  }

  async account(): Promise<{ id: string; balanceAmount: number }> {
    const { myCash } = await this.app.ok<{ myCash: { id: string; balanceAmount: number }[] }>(
      'query { myCash { id balanceAmount } }',
      {},
      this.center.technician.token,
    );
    return myCash[0] ?? { id: '', balanceAmount: 0 };
  }

  async handOver(): Promise<Made & { amount: number }> {
    const { id } = await this.account();
    return this.one(HAND_OVER, { accountId: id }, this.center.technician.token);
  }

  async confirm(made: Made, confirmed = true): Promise<Made> {
    const input = { handOverId: made.id, version: made.version, confirmed };
    return this.one(CONFIRM, input, this.till.accountant.token);
  }

  /** Refused with exactly this code, and nothing is changed by it. */
  async refuses(
    code: string,
    document: string,
    input: object,
    token: string,
    expect: (actual: unknown, expected: unknown) => void,
  ): Promise<void> {
    const before = await this.app.snapshot();
    expect(await this.app.refused(document, { input }, token), [code]);
    expect(await this.app.snapshot(), before);
  }
}

export const same =
  (expect: (actual: unknown) => { toEqual(expected: unknown): void }) =>
  (actual: unknown, expected: unknown): void =>
    expect(actual).toEqual(expected);
