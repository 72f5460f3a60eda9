import { localDate } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { customers } from '../company/customers.ts';
import type { PartCode } from '../company/catalog.ts';
import type { BranchKey } from '../company/branches.ts';
import type { Cast, Diagnosed, FiledCall, Rating, Reported, TakenCall } from './cast.ts';
import * as operations from './operations.ts';
import { signature } from './pictures.ts';
import type { Person } from './stage.ts';

/** An estimate or an invoice, as the next act names it. */
interface Document {
  readonly id: string;
  readonly version: number;
}

type UsedPart = NonNullable<Reported['parts']>[number];

/** BIL-1: less than this, in fen, is collected on the spot. */
const SMALL_AMOUNT = 20_000;

function billLines(minutes: number, parts: readonly UsedPart[]): object[] {
  return [
    { kind: 'LABOUR', quantity: minutes },
    ...parts.map(({ partCode: code, quantity }) => ({ kind: 'PART', code, quantity })),
    { kind: 'TRAVEL', quantity: 1 },
  ];
}

type Versioned<Name extends string> = Record<Name, { version: number } | null>;

/** One call for service, as the people concerned take it through its life. */
export class Call {
  /** Who leads the visit that is planned or running, and which it is. */
  #lead = '';
  #visitId = '';
  /** What the customer holds for a unit that was taken away. */
  #receipt: { id: string; number: string } | undefined;
  /** What the customer was asked to pay with an invoice. */
  #invoice: Document | undefined;

  private constructor(
    private readonly cast: Cast,
    readonly branch: BranchKey,
    readonly id: string,
    readonly number: string,
    private readonly phone: string,
  ) {}

  /** INT-1: a clerk takes it. */
  static async taken(cast: Cast, call: TakenCall): Promise<Call> {
    const { home, name, phone, districtCode, addressLine, ...facts } = customers[call.customer];
    const clerk = await cast.stage.staff(`${home}.clerk`);
    const { repairRequestRegister } = await clerk.ask<
      Record<'repairRequestRegister', { id: string; number: string }>
    >(operations.repairRequestRegister, {
      input: {
        branchId: cast.company.branchIds[home],
        channel: call.channel ?? 'PHONE',
        receivedAt: call.receivedAt?.toISOString(),
        customerId: cast.served.customerIds.get(call.customer),
        assetId: call.unit && cast.served.assetId(call.customer, call.unit),
        kind: call.kind ?? 'REPAIR',
        grade: call.grade ?? 'NORMAL',
        faultType: call.faultType,
        faultDescription: call.fault,
        contactName: call.caller ?? ('contactName' in facts ? facts.contactName : name),
        contactPhone: phone,
        districtCode,
        addressLine,
        vehicle: call.vehicle,
        confirmedAsNew: call.confirmedAsNew ?? false,
        idempotencyKey: newId(),
      },
    });
    const { id, number } = repairRequestRegister;
    return new Call(cast, home, id, number, phone);
  }

  /** INT-3: the customer files it in the portal. */
  static async filed(cast: Cast, call: FiledCall): Promise<Call> {
    const { home, name, districtCode, addressLine, ...facts } = customers[call.customer];
    const phone = call.phone ?? facts.phone;
    const portal = await cast.stage.customer(phone);
    const assetId = call.assetId ?? (call.unit && cast.served.assetId(call.customer, call.unit));
    const contactName = call.contactName ?? name;
    const { id, number } = await Call.submit(cast, portal, {
      ...call,
      assetId,
      phone,
      districtCode,
      addressLine,
      contactName,
    });
    return new Call(cast, home, id, number, phone);
  }

  /** The same for somebody whom the company does not know yet; the service department gets it. */
  static async filedByStranger(
    cast: Cast,
    stranger: { name: string; phone: string; districtCode: string; addressLine: string },
    call: {
      fault: string;
      faultType: string;
      newAsset: { modelId: string | undefined; serialNumber: string; purchasedOn: string };
    },
  ): Promise<Call> {
    const portal = await cast.stage.customer(stranger.phone);
    const { id, number } = await Call.submit(cast, portal, {
      ...call,
      ...stranger,
      contactName: stranger.name,
    });
    return new Call(cast, 'hq', id, number, stranger.phone);
  }

  private static async submit(
    { stage }: Cast,
    portal: Person,
    call: {
      fault: string;
      faultType: string;
      kind?: string;
      assetId?: string;
      newAsset?: object;
      phone: string;
      contactName: string;
      districtCode: string;
      addressLine: string;
      photos?: readonly Buffer[];
      preferred?: { from: Date; until: Date };
    },
  ): Promise<{ id: string; number: string }> {
    const photoFileIds: string[] = [];
    for (const photo of call.photos ?? []) photoFileIds.push(await stage.upload(portal, photo));
    const { repairRequestSubmit } = await portal.ask<
      Record<'repairRequestSubmit', { id: string; number: string }>
    >(operations.repairRequestSubmit, {
      input: {
        assetId: call.assetId,
        newAsset: call.newAsset,
        kind: call.kind ?? 'REPAIR',
        faultType: call.faultType,
        faultDescription: call.fault,
        photoFileIds,
        contactName: call.contactName,
        contactPhone: call.phone,
        districtCode: call.districtCode,
        addressLine: call.addressLine,
        preferredFrom: call.preferred?.from.toISOString(),
        preferredUntil: call.preferred?.until.toISOString(),
        idempotencyKey: newId(),
      },
    });
    return repairRequestSubmit;
  }

  /** INT-5: the clerk hears how urgent it is. */
  async classify(grade: string, faultType: string): Promise<void> {
    const input = { grade, faultType };
    await this.#change(await this.#at('clerk'), operations.repairRequestClassify, input);
  }

  /** INT-9: the clerk logs a contact. */
  async logContact(contact: {
    direction: 'IN' | 'OUT';
    kind: string;
    words: string;
    withWhom?: string;
    needsAnswer?: boolean;
    internal?: boolean;
  }): Promise<string> {
    const clerk = await this.#at('clerk');
    const { contactLog } = await clerk.ask<{ contactLog: { id: string } }>(operations.contactLog, {
      input: { requestId: this.id, ...contact },
    });
    return contactLog.id;
  }

  async answerContact(contactId: string, kind: string, words: string): Promise<void> {
    const clerk = await this.#at('clerk');
    await clerk.ask(operations.contactAnswer, { input: { contactId, kind, words } });
  }

  /** DSP-5: the clerk writes to the service that handles it. */
  async writeToHandler(handlerName: string, to: string, words: string): Promise<void> {
    const clerk = await this.#at('clerk');
    const input = { requestId: this.id, handlerName, channel: 'LETTER', to, words };
    await clerk.ask(operations.vehicleHandlingContact, { input });
  }

  /** INT-8: the supervisor passes it to the executive. */
  async refer(reason: string): Promise<void> {
    await this.#change(await this.#at('supervisor'), operations.requestRefer, { reason });
  }

  async overrideEntitlement(category: string, reason: string): Promise<void> {
    await this.#change(await this.#at('supervisor'), operations.entitlementOverride, { category, reason });
  }

  async replaceUnit(replacement: { serialNumber: string; reason: string }): Promise<void> {
    await this.#change(await this.#at('clerk'), operations.assetReplace, {
      ...replacement,
      idempotencyKey: `replace-${this.number}`,
    });
  }

  async mergeInto(other: Call): Promise<void> {
    await this.#change(await this.#at('clerk'), operations.repairRequestMerge, { intoRequestId: other.id });
  }

  async cancel(by: 'CUSTOMER' | 'CLERK', reason: string): Promise<void> {
    const person = by === 'CLERK' ? await this.#at('clerk') : await this.cast.stage.customer(this.phone);
    await this.#change(person, operations.repairRequestCancel, { reason });
  }

  /** DSP-1. `lead`: what the person is in the branch. */
  async dispatch(lead: string, plannedAt: Date, team: readonly string[] = []): Promise<void> {
    const staffId = (post: string) => this.cast.company.staffIds.get(`${this.branch}.${post}`);
    this.#lead = lead;
    const { repairRequestDispatch } = await this.#change<{ repairRequestDispatch: { id: string } }>(
      await this.#at('supervisor'),
      operations.repairRequestDispatch,
      { leadId: staffId(lead), teamIds: team.map(staffId), plannedAt: plannedAt.toISOString() },
    );
    this.#visitId = repairRequestDispatch.id;
  }

  async accept(): Promise<void> {
    await this.#visit(operations.visitAccept, {});
  }

  async decline(reason: string): Promise<void> {
    await this.#visit(operations.visitDecline, { reason });
  }

  /** DSP-8: the technician calls before setting out. */
  async setOut(): Promise<void> {
    await this.#record(operations.visitRecordContact, {
      means: 'PHONE',
      contactedAt: this.#now(),
      agreed: '已电话联系，客户在现场等候。',
    });
    await this.#visit(operations.visitSetOut, { claimedAt: this.#now() });
  }

  /** VIS-1: with a time of the technician's own where the server heard of it later. */
  async arrive(claimedAt?: Date): Promise<void> {
    await this.#visit(operations.visitArrive, { claimedAt: claimedAt?.toISOString() ?? this.#now() });
  }

  async confirmArrival(): Promise<void> {
    await this.#visit(operations.visitConfirmArrival, {}, 'supervisor');
  }

  async findNobody(reason: string): Promise<void> {
    await this.#visit(operations.visitNoShow, { reason });
  }

  async diagnose(diagnosis: Diagnosed): Promise<void> {
    await this.#record(operations.diagnosisRecord, { openedBefore: false, ...diagnosis });
  }

  async report({ payer, minutes, parts = [], ...words }: Reported): Promise<void> {
    // VIS-7: paid work starts when the customer has approved what it costs.
    if (payer === 'PAID') await this.approve(await this.estimate(minutes, parts));
    await this.#record(operations.serviceReportRecord, {
      ...words,
      parts,
      minutes: [{ category: payer, minutes }],
    });
    if (payer === 'PAID') await this.#charge(minutes, parts);
  }

  /** BIL-3: the technician says what it will cost, and the customer is asked. */
  async estimate(
    minutes: number,
    parts: readonly UsedPart[] = [],
    notCoveredReason?: string,
  ): Promise<Document> {
    const technician = await this.#at(this.#lead);
    const lines = billLines(minutes, parts).map((line) => ({ ...line, notCoveredReason }));
    const input = { requestId: this.id, lines };
    const { estimateDraft } = await technician.ask<{ estimateDraft: Document }>(operations.estimateDraft, {
      input,
    });
    const drafted = { estimateId: estimateDraft.id, version: estimateDraft.version };
    const { estimateSend } = await technician.ask<{ estimateSend: Document }>(operations.estimateSend, {
      input: drafted,
    });
    return estimateSend;
  }

  /** BIL-3: the customer says yes in the portal. */
  async approve({ id: estimateId, version }: Document): Promise<void> {
    const portal = await this.cast.stage.customer(this.phone);
    await portal.ask(operations.estimateApprove, { input: { estimateId, version } });
  }

  /** BIL-1: a small amount is collected on the spot and stays in hand; a larger one the accountant invoices. */
  async #charge(minutes: number, parts: readonly UsedPart[]): Promise<void> {
    const technician = await this.#at(this.#lead);
    const { repairRequest } = await technician.ask<{ repairRequest: { voucher: { number: string } } }>(
      operations.voucherNumber,
      { number: this.number },
    );
    const { chargeRecord } = await technician.ask<{ chargeRecord: { charges: { amount: number }[] } }>(
      operations.chargeRecord,
      {
        input: {
          requestId: this.id,
          voucherNumber: repairRequest.voucher.number,
          lines: billLines(minutes, parts),
        },
      },
    );
    const input = { requestId: this.id };
    if (chargeRecord.charges.reduce((sum, { amount }) => sum + amount, 0) < SMALL_AMOUNT) {
      const { paymentCollectOnTheSpot } = await technician.ask<{ paymentCollectOnTheSpot: Document }>(
        operations.paymentCollectOnTheSpot,
        { input },
      );
      this.#invoice = paymentCollectOnTheSpot;
      return;
    }
    // In Shenzhen one person is clerk and accountant.
    const accountant = await this.#at(this.branch === 'shenzhen' ? 'clerk' : 'accountant');
    const { invoiceIssue } = await accountant.ask<{ invoiceIssue: Document }>(operations.invoiceIssue, {
      input,
    });
    const issued = { invoiceId: invoiceIssue.id, version: invoiceIssue.version };
    const { invoiceSend } = await accountant.ask<{ invoiceSend: Document }>(operations.invoiceSend, {
      input: issued,
    });
    this.#invoice = invoiceSend;
  }

  /** BIL-5: the customer objects to the invoice. */
  async dispute(reason: string): Promise<void> {
    const portal = await this.cast.stage.customer(this.phone);
    const { id: invoiceId, version } = this.#invoice ?? {};
    const { invoiceDispute } = await portal.ask<{ invoiceDispute: Document }>(operations.invoiceDispute, {
      input: { invoiceId, version, reason },
    });
    this.#invoice = invoiceDispute;
  }

  /** BIL-5: the accountant answers, and the invoice stands. */
  async answerDispute(answer: string): Promise<void> {
    const accountant = await this.#at('accountant');
    const { id: invoiceId, version } = this.#invoice ?? {};
    const input = { invoiceId, version, outcome: 'STANDS', answer };
    await accountant.ask(operations.invoiceDisputeAnswer, { input });
  }

  /** VIS-8: the branch knows the result before the technician leaves. */
  async leave(outcome: 'COMPLETED' | 'CANNOT_COMPLETE' = 'COMPLETED', reason?: string): Promise<void> {
    await this.#record(operations.visitReportResult, { result: reason ?? '已修好，客户确认。' });
    await this.#visit(operations.visitComplete, { claimedLeftAt: this.#now(), outcome, reason });
  }

  /** VIS-4: the customer draws a signature on the technician's device. */
  async signOnDevice(signerName: string, comments?: string): Promise<void> {
    const { stage } = this.cast;
    const imageFileId = await stage.upload(await this.#at(this.#lead), await signature());
    await this.#record(operations.voucherSignOnDevice, {
      signerName,
      method: 'DRAWN',
      imageFileId,
      comments,
    });
  }

  /** VIS-4: the customer signs on a phone of their own. */
  async signInPortal(signerName: string, comments?: string): Promise<void> {
    const portal = await this.cast.stage.customer(this.phone);
    const input = { requestId: this.id, signerName, method: 'TYPED_NAME', comments };
    await portal.ask(operations.voucherSignInPortal, { input });
  }

  /** WKS-1: the technician takes the unit along; the customer draws a signature under the receipt. */
  async takeAway(signerName: string, condition: string, accessories?: string): Promise<void> {
    const { stage } = this.cast;
    const technician = await this.#at(this.#lead);
    await this.#record(operations.visitReportResult, { result: '现场无法修复，取回车间。' });
    const imageFileId = await stage.upload(technician, await signature());
    const { visit } = await technician.ask<Versioned<'visit'>>(operations.visitVersion, {
      visitId: this.#visitId,
    });
    const { unitTakeIn } = await technician.ask<{ unitTakeIn: { id: string; number: string } }>(
      operations.unitTakeIn,
      {
        input: {
          visitId: this.#visitId,
          version: visit?.version,
          claimedLeftAt: this.#now(),
          condition,
          accessories,
          signature: { signerName, method: 'DRAWN', imageFileId },
        },
      },
    );
    this.#receipt = unitTakeIn;
  }

  /** WKS-1: the clerk books it in. */
  async bookIn(plannedFinishAt: Date): Promise<void> {
    const clerk = await this.#at('clerk');
    const input = { receiptId: this.#receipt?.id, plannedFinishAt: plannedFinishAt.toISOString() };
    await clerk.ask(operations.unitBookIn, { input });
  }

  /** WKS-2: work on the bench. */
  async repair(work: {
    minutes: number;
    done: string;
    parts?: readonly { partCode: PartCode; oldSerial?: string; newSerial?: string; reason: string }[];
  }): Promise<void> {
    const parts = (work.parts ?? []).map((part) => ({ quantity: 1, ...part }));
    await this.#card(operations.repairCardRecord, { ...work, parts });
  }

  async finishRepair(): Promise<void> {
    await this.#card(operations.repairCardFinish, {});
  }

  async inspect(passed: boolean, remarks?: string): Promise<void> {
    await this.#card(operations.repairCardInspect, { passed, remarks }, 'supervisor');
  }

  /** PRT-2: the technician asks for parts, and the supervisor approves. */
  async requisition(partCode: PartCode, quantity: number): Promise<{ id: string; version: number }> {
    const technician = await this.#at(this.#lead);
    const input = { requestId: this.id, lines: [{ partCode, quantity }], idempotencyKey: newId() };
    const { partsRequisitionSubmit: asked } = await technician.ask<
      Record<'partsRequisitionSubmit', { id: string; version: number }>
    >(operations.partsRequisitionSubmit, { input });
    const supervisor = await this.#at('supervisor');
    const { partsRequisitionDecide: approved } = await supervisor.ask<
      Record<'partsRequisitionDecide', { version: number }>
    >(operations.partsRequisitionDecide, {
      input: { requisitionId: asked.id, version: asked.version, approved: true },
    });
    return { id: asked.id, version: approved.version };
  }

  /** PRT-2: the parts keeper hands them out. */
  async issueParts({ id, version }: { id: string; version: number }, warehouseId: string): Promise<void> {
    const keeper = await this.#at('parts-keeper');
    const input = { requisitionId: id, version, warehouseId };
    await keeper.ask(operations.partsRequisitionIssue, { input });
  }

  /** PRT-4: what is not there is ordered. */
  async orderPart({ id }: { id: string }, partCode: PartCode, expectedAt: Date): Promise<void> {
    const keeper = await this.#at('parts-keeper');
    const expectedOn = localDate(expectedAt, 'Asia/Shanghai');
    const input = { requisitionId: id, partCode, expectedOn, local: false };
    await keeper.ask(operations.replenishmentOrder, { input });
  }

  /** PRT-2, PRT-3: out of the van onto the card, and the old one goes to the parts keeper. */
  async usePart(partCode: PartCode): Promise<void> {
    const technician = await this.#at(this.#lead);
    const { repairCard } = (
      await technician.ask<{ repairRequest: { repairCard: { id: string } } }>(operations.cardOfRequest, {
        number: this.number,
      })
    ).repairRequest;
    const input = { cardId: repairCard.id, partCode, quantity: 1, idempotencyKey: newId() };
    const { partUseOnCard } = await technician.ask<{ partUseOnCard: { id: string } }>(
      operations.partUseOnCard,
      { input },
    );
    const keeper = await this.#at('parts-keeper');
    await keeper.ask(operations.oldPartReceive, { input: { partUseId: partUseOnCard.id } });
  }

  /** WKS-5: it takes longer, and the technician asks for help. */
  async askForHelp(plannedFinishAt: Date, reason: string): Promise<void> {
    const input = { plannedFinishAt: plannedFinishAt.toISOString(), reason };
    await this.#card(operations.repairCardPromise, input);
  }

  /** WKS-3: the customer fetches it at the counter. */
  async fetchAtCounter(signerName: string): Promise<void> {
    const clerk = await this.#at('clerk');
    const input = {
      receiptId: this.#receipt?.id,
      receiptRead: this.#receipt?.number,
      signature: { signerName, method: 'TYPED_NAME' },
    };
    await clerk.ask(operations.unitReturn, { input });
  }

  async handIn(): Promise<void> {
    const technician = await this.#at(this.#lead);
    await technician.ask(operations.voucherHandIn, { input: { requestId: this.id } });
  }

  async strikeOff(): Promise<void> {
    await this.#change(await this.#at('clerk'), operations.repairRequestStrikeOff, {});
  }

  /** VIS-8: the supervisor approves the service report. */
  async approveReports(): Promise<void> {
    const supervisor = await this.#at('supervisor');
    const { repairRequest } = await supervisor.ask<{
      repairRequest: { voucher: { reports: { id: string; version: number; approved: boolean }[] } } | null;
    }>(operations.reportsOfRequest, { number: this.number });
    for (const { id: reportId, version, approved } of repairRequest?.voucher.reports ?? [])
      if (!approved)
        await supervisor.ask(operations.serviceReportReview, {
          input: { reportId, version, approved: true },
        });
  }

  /** VIS-6: it cannot be solved on the spot. */
  async escalate(proposal: string, customerDemand: string): Promise<{ id: string; version: number }> {
    const technician = await this.#at(this.#lead);
    const { visitEscalate } = await technician.ask<{ visitEscalate: { id: string; version: number } }>(
      operations.visitEscalate,
      { input: { visitId: this.#visitId, proposal, customerDemand } },
    );
    return visitEscalate;
  }

  async decideEscalation(
    { id: escalationId, version }: { id: string; version: number },
    nextStep: string,
    remarks: string,
  ): Promise<void> {
    const supervisor = await this.#at('supervisor');
    const input = { escalationId, version, nextStep, remarks };
    await supervisor.ask(operations.escalationDecide, { input });
  }

  /** DSP-6: the supervisor asks for the approval of a journey. */
  async requestTravel(purpose: string): Promise<void> {
    const supervisor = await this.#at('supervisor');
    await supervisor.ask(operations.travelRequestMake, { input: { requestId: this.id, purpose } });
  }

  /** DSP-14: the supervisor serves it on the phone or remotely, until endRemotely. */
  async startRemotely(means: 'PHONE' | 'REMOTE_DESKTOP' | 'VIDEO'): Promise<{ id: string; version: number }> {
    const supervisor = await this.#at('supervisor');
    const { remoteSessionStart } = await this.#change<{
      remoteSessionStart: { id: string; version: number };
    }>(supervisor, operations.remoteSessionStart, { means });
    return remoteSessionStart;
  }

  async endRemotely(
    { id: sessionId, version }: { id: string; version: number },
    result: 'SOLVED' | 'UNSOLVED',
    learned: string,
  ): Promise<void> {
    const supervisor = await this.#at('supervisor');
    await supervisor.ask(operations.remoteSessionEnd, { input: { sessionId, version, result, learned } });
  }

  async archive(): Promise<void> {
    await this.approveReports();
    const clerk = await this.#at('clerk');
    await clerk.ask(operations.voucherArchive, { input: { requestId: this.id } });
  }

  /** The token of the personal link that the survey came with; undefined while it has not come. */
  async surveyToken(): Promise<string | undefined> {
    const [message] = await this.cast.stage.rows<{ text: string }>(
      `select text from outbox_message where request_id = $1 and template = 'survey.delivered'`,
      [this.id],
    );
    return /\/s\/([^\s（]+)/.exec(message?.text ?? '')?.[1];
  }

  /** SUR-3: whoever holds the link answers; one level for all items, or each its own. */
  async answer(
    token: string,
    level: Rating | Partial<Record<string, Rating>>,
    comment?: string,
  ): Promise<void> {
    const anybody = this.cast.stage.anybody();
    const { surveyCard } = await anybody.ask<{ surveyCard: { items: string[] } }>(operations.surveyCard, {
      token,
    });
    const rated = (item: string): Rating =>
      typeof level === 'string' ? level : (level[item] ?? 'SATISFIED');
    const ratings = surveyCard.items.map((item) => ({ item, rating: rated(item) }));
    await anybody.ask(operations.surveyAnswer, { input: { token, ratings, comment } });
  }

  #now(): string {
    return this.cast.stage.clock.now().toISOString();
  }

  #at(post: string): Promise<Person> {
    return this.cast.stage.staff(`${this.branch}.${post}`);
  }

  async #change<Data>(person: Person, document: string, input: object): Promise<Data> {
    const { repairRequest } = await person.ask<Versioned<'repairRequest'>>(operations.requestVersion, {
      number: this.number,
    });
    const version = repairRequest?.version;
    return person.ask(document, { input: { requestId: this.id, version, ...input } });
  }

  async #visit(document: string, input: object, post = this.#lead): Promise<void> {
    const person = await this.#at(post);
    const visitId = this.#visitId;
    const { visit } = await person.ask<Versioned<'visit'>>(operations.visitVersion, { visitId });
    await person.ask(document, { input: { visitId, version: visit?.version, ...input } });
  }

  async #card(document: string, input: object, post = this.#lead): Promise<void> {
    const person = await this.#at(post);
    const { repairRequest } = await person.ask<{
      repairRequest: { repairCard: { id: string; version: number } | null } | null;
    }>(operations.cardOfRequest, { number: this.number });
    const card = repairRequest?.repairCard;
    await person.ask(document, { input: { cardId: card?.id, version: card?.version, ...input } });
  }

  /** What is recorded about the visit without changing it. */
  async #record(document: string, input: object): Promise<void> {
    const person = await this.#at(this.#lead);
    await person.ask(document, { input: { visitId: this.#visitId, ...input } });
  }
}
