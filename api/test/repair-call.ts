import sharp from 'sharp';
import { pinWarranty } from '../src/assets/asset-warranty.ts';
import { type Asset, ProofState } from '../src/assets/asset.ts';
import { seedWarrantyTerms } from '../src/catalog/default-warranty-terms.ts';
import { Part } from '../src/catalog/part.ts';
import type { ProductModel } from '../src/catalog/product-model.ts';
import type { Customer } from '../src/customers/customer.ts';
import { Role } from '../src/kernel/actor.ts';
import type { Branch } from '../src/organization/branches/branch.ts';
import { StaffMember } from '../src/organization/staff/staff-member.ts';
import type { TestApp } from './app.ts';
import { aCustomer, aModel, anAsset } from './customers.ts';
import { aBranch, aCertificate, aColleague, aDistrict, theHeadquarters } from './organization.ts';
import { qualityFor } from './intake.ts';
import { customerToken, type TestStaff } from './sign-in.ts';

/** A service center at work: its people signed in, and a customer with a pump under warranty. */
export interface Center {
  readonly branch: Branch;
  readonly districtCode: string;
  readonly clerk: TestStaff;
  readonly supervisor: TestStaff;
  readonly technician: TestStaff;
  readonly colleague: TestStaff;
  readonly customer: Customer;
  readonly customerToken: string;
  readonly model: ProductModel;
  readonly asset: Asset;
  readonly part: Part;
}

let counter = 0;

export async function aCenter(app: TestApp): Promise<Center> {
  if ((await app.rows('select 1 from warranty_term limit 1')).length === 0) {
    await app.seed(seedWarrantyTerms);
    await theHeadquarters(app);
  }
  const branch = await aBranch(app);
  const district = await aDistrict(app, {}, { branchId: branch.id });
  const technician = await aTechnician(app, branch, '陈师傅');
  const colleague = await aTechnician(app, branch, '林师傅');
  const customer = await aCustomer(app, branch);
  const model = await aModel(app);
  const asset = await anAsset(app, customer, model, {
    proofState: ProofState.VERIFIED,
    purchasedOn: '2026-11-01',
  });
  await app.seed((em) => pinWarranty(em, asset, model));
  const part = await app.seed((em) => {
    const code = `P-${++counter}`;
    const made = Object.assign(new Part(), {
      code,
      name: '机械密封',
      nameEn: 'Mechanical seal',
      priceAmount: 4500,
    });
    em.persist(made);
    return made;
  });
  return {
    branch,
    districtCode: district.code,
    clerk: await aColleague(app, branch, Role.CLERK),
    supervisor: await aColleague(app, branch, Role.SUPERVISOR),
    technician,
    colleague,
    customer,
    customerToken: await customerToken(app, customer.phone),
    model,
    asset,
    part,
  };
}

/** A signed-in technician with a certificate for pumps. */
export async function aTechnician(app: TestApp, branch: Branch, name: string): Promise<TestStaff> {
  const technician = await aColleague(app, branch, Role.TECHNICIAN, { name });
  await aCertificate(app, await app.em().findOneOrFail(StaffMember, { id: technician.staffId }));
  return technician;
}

/** One repair call with its visit, walked through the real operations by the people whose steps they are. */
export class RepairCall {
  requestId = '';
  number = '';
  visitId = '';

  constructor(
    readonly app: TestApp,
    readonly center: Center,
  ) {}

  /** The clerk takes the call now; for the customer's pump, or for what is given. */
  async register(given: object = {}): Promise<this> {
    const { center } = this;
    const { repairRequestRegister } = await this.app.ok<{
      repairRequestRegister: { id: string; number: string };
    }>(
      `mutation ($input: RepairRequestRegisterInput!) { repairRequestRegister(input: $input) { id number } }`,
      {
        input: {
          branchId: center.branch.id,
          channel: 'PHONE',
          customerId: center.customer.id,
          assetId: center.asset.id,
          kind: 'REPAIR',
          grade: 'NORMAL',
          faultType: 'LEAKAGE',
          faultDescription: '水泵漏水',
          contactName: '王小明',
          contactPhone: center.customer.phone,
          districtCode: center.districtCode,
          addressLine: '中山北路18号302室',
          confirmedAsNew: true,
          idempotencyKey: `repair-call-${++counter}`,
          ...qualityFor(given),
          ...given,
        },
      },
      center.clerk.token,
    );
    this.requestId = repairRequestRegister.id;
    this.number = repairRequestRegister.number;
    return this;
  }

  /** The supervisor sends the technician, to be there in two hours. */
  async dispatch(given: object = {}): Promise<this> {
    const { repairRequestDispatch } = await this.app.ok<{ repairRequestDispatch: { id: string } }>(
      `mutation ($input: RepairRequestDispatchInput!) { repairRequestDispatch(input: $input) { id } }`,
      {
        input: {
          requestId: this.requestId,
          version: await this.requestVersion(),
          leadId: this.center.technician.staffId,
          teamIds: [],
          plannedAt: this.inMinutes(120),
          ...given,
        },
      },
      this.center.supervisor.token,
    );
    this.visitId = repairRequestDispatch.id;
    return this;
  }

  async accept(): Promise<this> {
    await this.step('visitAccept', 'VisitInput');
    return this;
  }

  /** DSP-8: the technician has spoken to the customer, unless that is on record already. */
  async contact(given: object = {}): Promise<this> {
    const known = await this.app.rows('select 1 from visit_contact where visit_id = $1', [this.visitId]);
    if (known.length > 0) return this;
    await this.app.ok(CONTACT, { input: { ...this.contactInput(), ...given } }, this.center.technician.token);
    return this;
  }

  contactInput(): Record<string, unknown> {
    const { visitId } = this;
    return { visitId, means: 'PHONE', contactedAt: this.inMinutes(0), agreed: '客户在家等候' };
  }

  /** The customer is contacted, and the technician sets out. */
  async setOut(claimedAt = this.inMinutes(0)): Promise<this> {
    await this.contact();
    await this.step('visitSetOut', 'VisitStepInput', { claimedAt });
    return this;
  }

  async arrive(claimedAt = this.inMinutes(0)): Promise<this> {
    await this.step('visitArrive', 'VisitStepInput', { claimedAt });
    return this;
  }

  /** From the call to the technician's arrival, all at the same moment. */
  async toArrival(): Promise<this> {
    await this.register();
    await this.dispatch();
    await this.accept();
    await this.setOut();
    return this.arrive();
  }

  async report(given: object = {}): Promise<this> {
    const input = { ...this.reportInput(), ...given };
    await this.app.ok(
      'mutation ($input: ServiceReportRecordInput!) { serviceReportRecord(input: $input) { version } }',
      { input },
      this.center.technician.token,
    );
    return this;
  }

  reportInput(): Record<string, unknown> {
    return {
      visitId: this.visitId,
      found: '机械密封磨损，轴端渗水',
      cause: '密封件材质不良',
      done: '更换机械密封并试机',
      advice: '勿空转，每月检查一次',
      parts: [{ partCode: this.center.part.code, quantity: 1, reason: '磨损' }],
      minutes: [{ category: 'WARRANTY', minutes: 45 }],
    };
  }

  diagnosisInput(): Record<string, unknown> {
    return {
      visitId: this.visitId,
      faultType: 'MECHANICAL_DAMAGE',
      faultCause: 'DESIGN_OR_MANUFACTURE',
      runningHours: 320,
      faultHistory: '一周前开始渗水，逐渐加重',
      openedBefore: false,
      warrantyCheck: '铭牌与发票相符，封条完好',
    };
  }

  async diagnose(given: object = {}): Promise<this> {
    await this.app.ok(
      'mutation ($input: DiagnosisRecordInput!) { diagnosisRecord(input: $input) { id } }',
      { input: { ...this.diagnosisInput(), ...given } },
      this.center.technician.token,
    );
    return this;
  }

  /** The customer types the name on the technician's device. */
  async sign(given: object = {}): Promise<this> {
    await this.app.ok(
      'mutation ($input: VoucherSignOnDeviceInput!) { voucherSignOnDevice(input: $input) { state } }',
      { input: { visitId: this.visitId, signerName: '王小明', method: 'TYPED_NAME', ...given } },
      this.center.technician.token,
    );
    return this;
  }

  /** VIS-8: the branch is told the result, unless it knows or the technician is not on site. */
  async tellResult(result = '已修好，客户满意'): Promise<this> {
    const open = await this.app.rows(
      `select 1 from visit v where v.id = $1 and v.state = 'ARRIVED'
         and not exists (select 1 from site_result told where told.visit_id = v.id)`,
      [this.visitId],
    );
    if (open.length === 0) return this;
    const input = { visitId: this.visitId, result };
    await this.app.ok(TELL_RESULT, { input }, this.center.technician.token);
    return this;
  }

  /** The branch is told the result, and the technician leaves. */
  async complete(given: object = {}): Promise<this> {
    await this.tellResult();
    const claimedLeftAt = this.inMinutes(0);
    await this.step('visitComplete', 'VisitCompleteInput', { claimedLeftAt, outcome: 'COMPLETED', ...given });
    return this;
  }

  async handIn(): Promise<this> {
    await this.app.ok(HAND_IN, { input: { requestId: this.requestId } }, this.center.technician.token);
    return this;
  }

  async strikeOff(): Promise<this> {
    const input = { requestId: this.requestId, version: await this.requestVersion() };
    await this.app.ok(STRIKE_OFF, { input }, this.center.clerk.token);
    return this;
  }

  /** BIL-3: the customer approves an estimate of so many paid minutes. */
  async approvePaid(minutes: number): Promise<this> {
    const { app, center } = this;
    const lines = [{ kind: 'LABOUR', quantity: minutes }];
    const { estimateDraft: draft } = await app.ok<{ estimateDraft: { id: string; version: number } }>(
      ESTIMATE_DRAFT,
      { input: { requestId: this.requestId, lines } },
      center.technician.token,
    );
    const { estimateSend: sent } = await app.ok<{ estimateSend: { version: number } }>(
      ESTIMATE_SEND,
      { input: { estimateId: draft.id, version: draft.version } },
      center.technician.token,
    );
    const input = { estimateId: draft.id, version: sent.version };
    await app.ok(ESTIMATE_APPROVE, { input }, center.customerToken);
    return this;
  }

  /** VIS-8: the supervisor approves every service report that is not approved as it stands. */
  async approve(): Promise<this> {
    const reports = await this.app.rows<{ id: string; version: number }>(
      `select s.id, s.version from service_report s where s.request_id = $1 and not coalesce((
         select v.approved and v.report_version = s.version from report_review v
         where v.report_id = s.id order by v.id desc limit 1), false)`,
      [this.requestId],
    );
    for (const { id: reportId, version } of reports) {
      const input = { reportId, version, approved: true };
      await this.app.ok(REVIEW, { input }, this.center.supervisor.token);
    }
    return this;
  }

  /** The supervisor approves the report, and the clerk archives the voucher. */
  async archive(): Promise<this> {
    await this.approve();
    await this.app.ok(ARCHIVE, { input: { requestId: this.requestId } }, this.center.clerk.token);
    return this;
  }

  /** From the call to the signature, the visit finished. */
  async toSigned(): Promise<this> {
    await this.toArrival();
    await this.report();
    await this.sign();
    return this.complete();
  }

  /** One step of the visit by its technician, or by whoever else's token is given. */
  async step(
    mutation: string,
    inputType: string,
    given: object = {},
    token = this.center.technician.token,
  ): Promise<void> {
    const document = `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { id } }`;
    await this.app.ok(document, { input: await this.stepInput(given) }, token);
  }

  /** The codes with which such a step is refused. */
  async refusedStep(
    mutation: string,
    inputType: string,
    given: object = {},
    token = this.center.technician.token,
  ): Promise<string[]> {
    const document = `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { id } }`;
    return this.app.refused(document, { input: await this.stepInput(given) }, token);
  }

  async stepInput(given: object): Promise<object> {
    const [visit] = await this.app.rows<{ version: number }>('select version from visit where id = $1', [
      this.visitId,
    ]);
    return { visitId: this.visitId, version: visit?.version, ...given };
  }

  async requestVersion(): Promise<number> {
    const [request] = await this.app.rows<{ version: number }>(
      'select version from repair_request where id = $1',
      [this.requestId],
    );
    return request?.version ?? 0;
  }

  /** So many minutes from the business clock's now. */
  inMinutes(minutes: number): string {
    return new Date(this.app.clock.now().getTime() + minutes * 60_000).toISOString();
  }

  /** The last message about this request with that template. */
  async lastMessage(template: string): Promise<{ to: string; text: string } | undefined> {
    const [message] = await this.app.rows<{ to: string; text: string }>(
      'select "to", text from outbox_message where request_id = $1 and template = $2 order by id desc limit 1',
      [this.requestId, template],
    );
    return message;
  }

  /** The token of the tracking link in the confirmation. */
  async trackingToken(): Promise<string> {
    const message = await this.lastMessage('request.registered');
    const token = /\/t\/([\w-]+)/.exec(message?.text ?? '')?.[1];
    if (!token) throw new Error('the confirmation carries no link');
    return token;
  }
}

export const CONTACT =
  'mutation ($input: VisitRecordContactInput!) { visitRecordContact(input: $input) { id } }';
export const TELL_RESULT =
  'mutation ($input: VisitReportResultInput!) { visitReportResult(input: $input) { id result offered } }';
const ESTIMATE_DRAFT =
  'mutation ($input: EstimateDraftInput!) { estimateDraft(input: $input) { id version } }';
const ESTIMATE_SEND = 'mutation ($input: EstimateInput!) { estimateSend(input: $input) { version } }';
const ESTIMATE_APPROVE = 'mutation ($input: EstimateInput!) { estimateApprove(input: $input) { id } }';
export const REVIEW =
  'mutation ($input: ServiceReportReviewInput!) { serviceReportReview(input: $input) { version approved } }';
export const HAND_IN = 'mutation ($input: RequestInput!) { voucherHandIn(input: $input) { state } }';
export const STRIKE_OFF =
  'mutation ($input: RepairRequestStrikeOffInput!) { repairRequestStrikeOff(input: $input) { id struckOffAt voucher { state } } }';
export const ARCHIVE =
  'mutation ($input: RequestInput!) { voucherArchive(input: $input) { state archivedAt } }';

/** A drawn signature handed in at the real door, with a session or a tracking link's token. */
export async function aDrawing(app: TestApp, door: { token: string } | { link: string }): Promise<string> {
  const bytes = await sharp({
    create: { width: 30, height: 12, channels: 4, background: { r: 0, g: 0, b: ++counter % 200, alpha: 1 } },
  })
    .png()
    .toBuffer();
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'signature.png');
  const headers: Record<string, string> =
    'link' in door ? { 'x-personal-link': door.link } : { authorization: `Bearer ${door.token}` };
  const answer = await fetch(`${app.url}/files`, { method: 'POST', headers, body: form });
  const { id } = (await answer.json()) as { id?: string };
  if (!id) throw new Error(`the picture was refused: ${answer.status}`);
  return id;
}
