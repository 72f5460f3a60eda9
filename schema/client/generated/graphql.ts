/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** KPI-2: what ability is marked by. */
export type AbilityItem =
  | 'COORDINATION'
  | 'EMERGENCIES'
  | 'INNOVATION'
  | 'SELF_CONTROL'
  | 'WARMTH';

export type AbilityMarkInput = {
  item: AbilityItem;
  mark: ItemMark;
};

export type AlertAcknowledgeInput = {
  alertId: string;
};

/** What an alert is about. */
export type AlertKind =
  /** WSH-7: the public holidays of a year are not known; what is promised into it counts no holiday. */
  | 'CALENDAR_YEAR_UNPUBLISHED'
  /** SUR-1: the registers of a day have come to the service department, with their surveys; raised at headquarters. `surveyRegister` shows a branch's. */
  | 'CALL_REGISTER_HANDED_OVER'
  /** BIL-4: the day is over and money is still in a technician's hands; raised for each day. */
  | 'CASH_NOT_HANDED_OVER'
  /** TEC-1: a certificate ends soon and no other one follows it. */
  | 'CERTIFICATE_EXPIRING'
  /** CMP-10: the day of a corrective or preventive action is over and it is not done. */
  | 'CORRECTIVE_ACTION_OVERDUE'
  /** WKS-6: goods register, receipts and custody of a customer's unit contradict each other; raised anew each day while they do. */
  | 'CUSTODY_BROKEN'
  /** SUR-5: a customer answered "dissatisfied". */
  | 'DISSATISFIED_RATING'
  /** CMP-6: the first answer to a complaint or suggestion is overdue. */
  | 'FEEDBACK_ANSWER_OVERDUE'
  /** CMP-2: a complaint of grade MAJOR came in, or one became it; raised at headquarters. */
  | 'FEEDBACK_MAJOR'
  /** CMP-9: a customer reopened a case with new facts. */
  | 'FEEDBACK_REOPENED'
  /** SUR-7: a customer should have been called back by now. */
  | 'FOLLOW_UP_CALL_DUE'
  /** CMP-5: the branch did not report on a follow-up in time; raised there and at headquarters. */
  | 'FOLLOW_UP_OVERDUE'
  /** CMP-5: the service department reminds the branch of a case. */
  | 'FOLLOW_UP_SENT'
  /** BIL-5: a customer disputes an invoice and waits for an answer with reasons. */
  | 'INVOICE_DISPUTED'
  /** BIL-1, WKS-4: the day is over on which a job was to be invoiced, and it was not. */
  | 'INVOICE_NOT_ISSUED'
  /** CMP-7: a major quality accident; raised in the branch and at headquarters at once. */
  | 'QUALITY_ACCIDENT'
  /** WKS-5: a repair in the workshop needs help: its planned finish has passed or cannot be kept. */
  | 'REPAIR_CARD_LATE'
  /** RPT-9: a daily report is still missing long after it was chased: a technician’s is the branch manager’s matter now, a branch’s is headquarters’. */
  | 'REPORT_ESCALATED'
  /** RPT-9: a daily report was not there at its due time. */
  | 'REPORT_MISSING'
  /** WSH-6: the fault of a resolved request is still there; it waits for its supervisor again. */
  | 'REQUEST_REOPENED'
  /** DSP-10: so much of a promised time is used that it may be missed (targets.warnShare). */
  | 'TARGET_AT_RISK'
  /** DSP-10: a promised moment is over and what was promised has not happened. */
  | 'TARGET_MISSED'
  /** VIS-6: a technician on site cannot solve it; the supervisor decides the next step. */
  | 'VISIT_ESCALATED'
  /** WSH-3: a customer moved a planned visit to another time. */
  | 'VISIT_MOVED_BY_CUSTOMER'
  /** TEC-1: a work permit ends soon and no other one follows it. */
  | 'WORK_PERMIT_EXPIRING';

export type ApiKeyCreateInput = {
  /** Days for which it opens, 1 to 365. */
  days?: number;
  /** Which machine it is for; 1 to 60 characters. */
  name: string;
};

export type ApiKeyRevokeInput = {
  keyId: string;
};

/** KPI-6: what became of an appeal. */
export type AppealOutcome =
  /** One number was corrected; the first one stays on record beside it. */
  | 'CORRECTED'
  /** The result stands. */
  | 'UPHELD';

/** How the customer approved an estimate. */
export type ApprovalWay =
  | 'PORTAL'
  | 'WRITTEN';

/** WSH-10: what does not fit the arrival that the technician claims. */
export type ArrivalGap =
  /** The customer rated the arrival time DISSATISFIED. Only for whoever may see the rating. */
  | 'RATING'
  /** The server heard of it more than so many minutes later (reports.arrivalGap). */
  | 'SERVER'
  /** The customer signed on the technician’s device, and the claimed arrival and the reported minutes of work leave more than so many minutes unexplained (reports.arrivalGap). */
  | 'SIGNATURE';

export type AssetFinalAcceptanceRecordInput = {
  assetId: string;
  /** Not after today. */
  finalAcceptanceOn: string;
};

export type AssetProofVerifyInput = {
  accepted: boolean;
  assetId: string;
  /** Goods of a project: the warranty waits for final acceptance. */
  projectGoods?: boolean | null | undefined;
  /** Date on the document; needed when the customer gave none. Not after today. */
  purchasedOn?: string | null | undefined;
  /** Why it is not accepted, for the customer to read; needed then. */
  reason?: string | null | undefined;
};

export type AssetRegisterInput = {
  /** Whose unit it is. Needed from staff; a customer acting for several names one of them. */
  customerId?: string | null | undefined;
  /** The same key with the same input gives the first result again. */
  idempotencyKey: string;
  modelId: string;
  /** A picture of the invoice or receipt that you uploaded. */
  proofFileId?: string | null | undefined;
  /** Date on the invoice or receipt; not after today. */
  purchasedOn?: string | null | undefined;
  /** From the name plate. */
  serialNumber?: string | null | undefined;
};

export type AssetReplaceInput = {
  /** The same key with the same input gives the first result again. */
  idempotencyKey: string;
  /** Where the new unit is of another model than the old one. */
  modelId?: string | null | undefined;
  /** Why it was replaced and not repaired; the customer reads it. */
  reason: string;
  /** The request under which it happened; the unit it is about is replaced. */
  requestId: string;
  /** Of the new unit, from its name plate. */
  serialNumber: string;
  /** Version of the request as it was read. */
  version: number;
};

/** KPI-2: what attitude is marked by. */
export type AttitudeItem =
  | 'COOPERATION'
  | 'DISCIPLINE'
  | 'HONESTY'
  | 'INITIATIVE';

export type AttitudeMarkInput = {
  item: AttitudeItem;
  mark: ItemMark;
};

/** One line; what it costs comes from the price list in force (BIL-2). */
export type BillLineInput = {
  /** Needed for PART and OTHER: the code in the price list. */
  code?: string | null | undefined;
  /** Not REDUCTION: see chargeReductionRequest. */
  kind: BillLineKind;
  /** BIL-3: why warranty or contract do not carry this line; the customer reads it and pays. */
  notCoveredReason?: string | null | undefined;
  /** Minutes of labour; pieces; visits. */
  quantity: number;
};

/** What a line of an estimate, a charge or an invoice is for. REDUCTION: approved, on invoices only. */
export type BillLineKind =
  | 'LABOUR'
  | 'OTHER'
  | 'PART'
  | 'REDUCTION'
  | 'TRAVEL';

export type BonusAwardPayInput = {
  awardId: string;
  /** The version that was read. */
  version: number;
};

/** KPI-4: of a quarter, or of the year’s end. */
export type BonusKind =
  | 'QUARTER'
  | 'YEAR_END';

/** KPI-4: why a bonus is what it is. */
export type BonusReason =
  /** By the share that was earned. */
  | 'EARNED'
  /** A failed quarter pays none. */
  | 'FAILED_QUARTER'
  /** Too many failed quarters end the year-end bonus. */
  | 'FAILED_QUARTERS'
  /** Nothing was assessed for which there are data. */
  | 'NO_RESULT'
  /** A red card ends the year-end bonus. */
  | 'RED_CARD'
  /** Too many yellow cards end the year-end bonus. */
  | 'YELLOW_CARDS';

/** Kind of a branch. */
export type BranchKind =
  /** Another company that works under an agreement. */
  | 'AUTHORIZED_CENTER'
  /** Reports through its branch manager. */
  | 'BRANCH_OFFICE'
  /** The service department; serves every district that no other branch serves. */
  | 'HEADQUARTERS'
  /** Reports directly to the service department. */
  | 'SERVICE_CENTER';

export type CalendarExceptionRemoveInput = {
  branchId: string;
  /** Today or later in the branch's zone. */
  on: string;
};

export type CalendarExceptionSetInput = {
  branchId: string;
  /** Why, as staff and customers may read it; 1 to 60 characters. */
  name: string;
  /** Today or later in the branch's zone. */
  on: string;
  /** None: closed that day. */
  shifts: Array<WorkingShiftInput>;
};

export type CalendarWeekSetInput = {
  branchId: string;
  /** The whole week; a weekday left out is free. */
  days: Array<WorkingWeekdayInput>;
  /** Version of the week that was read; left out for the first one. */
  version?: number | null | undefined;
};

/** KPI-4: two yellow cards or one red card of a year end the year-end bonus (performance.bonusEnds). */
export type CardColor =
  | 'RED'
  | 'YELLOW';

/** BIL-4: how money came or went. */
export type CashEntryKind =
  | 'COLLECTED'
  | 'HANDED_OVER'
  | 'REVERSED';

export type CashHandOverInput = {
  accountId: string;
  idempotencyKey?: string | null | undefined;
};

/** TRAINING: a training that was passed; CERTIFICATE: a paper from outside. Either qualifies (DSP-7). */
export type CertificateKind =
  | 'CERTIFICATE'
  | 'TRAINING';

export type CertificateRecordInput = {
  category: ProductCategory;
  /** Repeating a call with the same key and input answers with the first result. */
  idempotencyKey?: string | null | undefined;
  kind: CertificateKind;
  /** As printed on the paper, 1 to 60 characters. */
  number: string;
  staffId: string;
  /** First day on which it counts. */
  validFrom: string;
  /** Last day on which it counts; left out: without end. */
  validUntil?: string | null | undefined;
};

/** What repairs or consumables are charged at once the warranty does not carry them. */
export type ChargeBasis =
  | 'COST_OF_MATERIALS'
  | 'LOWEST_COST_PRICE'
  | 'PRICE_LIST'
  | 'PRODUCTION_COST';

export type ChargeRecordInput = {
  /** Repeating a call with the same key and input answers with the first result. */
  idempotencyKey?: string | null | undefined;
  lines: Array<BillLineInput>;
  requestId: string;
  /** VIS-7: number of the voucher of the job; CHARGE_WITHOUT_VOUCHER without it. */
  voucherNumber?: string | null | undefined;
};

export type ChargeReductionDecideInput = {
  approved: boolean;
  reductionId: string;
  remarks?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

export type ChargeReductionRequestInput = {
  /** By how much it is to be less, in fen; the whole charge is a waiver. */
  amount: number;
  chargeId: string;
  idempotencyKey?: string | null | undefined;
  reason: string;
};

export type ChargeReverseInput = {
  chargeId: string;
  reason: string;
};

/** WSH-2: what a printed code is on. */
export type CodeKind =
  | 'CUSTODY_RECEIPT'
  | 'REPAIR_CARD'
  | 'UNIT';

/** INT-9: the reply to a contact that waits for one. */
export type ContactAnswerInput = {
  contactId: string;
  /** When it was, not after now; now by default. It moves nothing in the order of the log. */
  happenedAt?: string | null | undefined;
  /** Made once for what is being sent; sending it again returns the first entry. */
  idempotencyKey?: string | null | undefined;
  kind: ContactKind;
  words: string;
};

/** INT-9: what should have been logged instead; what was logged stays beside it. */
export type ContactCorrectInput = {
  contactId: string;
  /** When it was, not after now; now by default. It moves nothing in the order of the log. */
  happenedAt?: string | null | undefined;
  /** Made once for what is being sent; sending it again returns the first entry. */
  idempotencyKey?: string | null | undefined;
  words: string;
};

/** IN: to us. OUT: from us. */
export type ContactDirection =
  | 'IN'
  | 'OUT';

/** INT-9: how somebody was in contact about a request. */
export type ContactKind =
  | 'CALL'
  | 'EMAIL'
  | 'LETTER'
  | 'MESSAGE'
  /** Something that was promised, whichever way it was said. */
  | 'PROMISE'
  | 'VISIT';

/** INT-9: a contact about a request. */
export type ContactLogInput = {
  direction: ContactDirection;
  /** When it was, not after now; now by default. It moves nothing in the order of the log. */
  happenedAt?: string | null | undefined;
  /** Made once for what is being sent; sending it again returns the first entry. */
  idempotencyKey?: string | null | undefined;
  /** A note for staff; customers do not see it. */
  internal?: boolean;
  kind: ContactKind;
  /** Only of what came IN: it stays open until contactAnswer records the reply. */
  needsAnswer?: boolean;
  party?: ContactParty;
  requestId: string;
  /** Who it was: a name, a number or an address. */
  withWhom?: string | null | undefined;
  words: string;
};

/** With whom the contact was. Customers read of their own contacts alone. */
export type ContactParty =
  | 'CUSTOMER'
  /** DSP-5: who handles a vehicle's fault: the maker's or a supplier's service. */
  | 'HANDLER'
  /** Somebody else: a colleague, an authority, a neighbour. */
  | 'OTHER';

/** WSH-5: what a person is in the account of a company; of no meaning for a household. */
export type ContactRole =
  /** Decides who the people are and what each may. */
  | 'ADMINISTRATOR'
  /** May what the administrator lets. */
  | 'MEMBER';

export type ContractChangeInput = {
  contractId: string;
  coversLabour: boolean;
  coversParts: boolean;
  /** For the whole term, in fen. */
  priceAmount: number;
  /** Working minutes from call to arrival; null: the branch's usual ones. */
  responseTargetMinutes?: number | null | undefined;
  /** Somebody who holds SALES in the branch and looks after it. */
  salesId?: string | null | undefined;
  version: number;
  /** Null: as many visits as are needed. */
  visitsIncluded?: number | null | undefined;
};

export type ContractEndInput = {
  contractId: string;
  /** The new last day: from today on, before the agreed one. */
  endsOn: string;
  reason: string;
  version: number;
};

/** CON-3: a contract as it was signed. */
export type ContractRegisterInput = {
  /** Units of the customer. */
  assetIds: Array<string>;
  coversLabour: boolean;
  coversParts: boolean;
  customerId: string;
  /** Last day, included; not over yet. */
  endsOn: string;
  idempotencyKey?: string | null | undefined;
  /** As it stands on the signed paper. */
  number: string;
  /** For the whole term, in fen. */
  priceAmount: number;
  /** Working minutes from call to arrival; null: the branch's usual ones. */
  responseTargetMinutes?: number | null | undefined;
  /** Somebody who holds SALES in the branch and looks after it. */
  salesId?: string | null | undefined;
  /** First day, included. */
  startsOn: string;
  /** Null: as many visits as are needed. */
  visitsIncluded?: number | null | undefined;
};

/** CON-1: the next term. It begins on the day after the last one of the contract. */
export type ContractRenewInput = {
  contractId: string;
  coversLabour: boolean;
  coversParts: boolean;
  /** Last day of the new term, included. */
  endsOn: string;
  idempotencyKey?: string | null | undefined;
  /** Number of the new contract. */
  number: string;
  /** For the whole term, in fen. */
  priceAmount: number;
  /** Working minutes from call to arrival; null: the branch's usual ones. */
  responseTargetMinutes?: number | null | undefined;
  /** Somebody who holds SALES in the branch and looks after it. */
  salesId?: string | null | undefined;
  version: number;
  /** Null: as many visits as are needed. */
  visitsIncluded?: number | null | undefined;
};

export type ContractUnitAddInput = {
  /** Another unit of the same customer. */
  assetId: string;
  contractId: string;
  /** First day on which it is covered; from today on. */
  fromOn: string;
  version: number;
};

export type ContractUnitRemoveInput = {
  assetId: string;
  contractId: string;
  reason: string;
  /** Last day on which it is covered; from today on. */
  untilOn: string;
  version: number;
};

/** CMP-10: it is done. */
export type CorrectiveActionCompleteInput = {
  correctiveActionId: string;
  /** What was done, and what it brought. */
  result: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

/** CMP-10: puts right what is wrong, or keeps it from happening again. */
export type CorrectiveActionKind =
  | 'CORRECTIVE'
  | 'PREVENTIVE';

/** CMP-10: what is to be done, by whom and by when. */
export type CorrectiveActionPlanInput = {
  action: string;
  /** Without a complaint: the branch that it belongs to; needed then. */
  branchId?: string | null | undefined;
  /** By when; not before today in the branch. */
  dueOn: string;
  /** The quality complaint that it answers. */
  feedbackId?: string | null | undefined;
  /** Made once for what is being sent; sending it again returns the first. */
  idempotencyKey: string;
  kind: CorrectiveActionKind;
  /** The model concerned; that of the complaint by default. */
  modelId?: string | null | undefined;
  /** Who sees to it: a colleague who holds SUPERVISOR, BRANCH_MANAGER, SERVICE_DEPARTMENT or EXECUTIVE. */
  ownerId: string;
  /** Who made it and must correct it; the unit of the model by default. */
  responsibleUnitId?: string | null | undefined;
};

/** CMP-10: OPEN until its owner reports what was done. */
export type CorrectiveActionState =
  | 'DONE'
  | 'OPEN';

/** BIL-8: what an amount is in. Amounts are integers of its smallest unit: fen. */
export type Currency =
  | 'CNY';

/** A line of the goods register: TAKEN_AWAY from the customer by a technician, BOOKED_IN at the branch, BOOKED_OUT into a technician's custody, HANDED_BACK to the customer. */
export type CustodyMove =
  | 'BOOKED_IN'
  | 'BOOKED_OUT'
  | 'HANDED_BACK'
  | 'TAKEN_AWAY';

/** SUR-6: how you want to be told things. */
export type CustomerChannelChooseInput = {
  channel: MessageChannel;
  /** Needed for EMAIL where none is on record; left out, the one on record stays. */
  email?: string | null | undefined;
};

export type CustomerContactChangeInput = {
  contactId: string;
  /** Left out: stays. */
  mayApprove?: boolean | null | undefined;
  /** Left out: stays. */
  mayRaise?: boolean | null | undefined;
  /** Left out: stays. */
  name?: string | null | undefined;
  /** Left out: stays. */
  role?: ContactRole | null | undefined;
  /** Version as it was read. */
  version: number;
};

export type CustomerContactInput = {
  contactId: string;
};

export type CustomerContactInviteInput = {
  /** A company that you administer. */
  customerId: string;
  /** The same key with the same input gives the first result again. */
  idempotencyKey: string;
  /** May approve and reject estimates. */
  mayApprove?: boolean;
  /** May file requests. */
  mayRaise?: boolean;
  name: string;
  /** Any usual way to write it; whoever proves it signs in for the company. */
  phone: string;
  role?: ContactRole;
};

/** What kind of customer it is; policy may differ by it. */
export type CustomerKind =
  | 'COMPANY'
  /** Sells our products. */
  | 'DEALER'
  | 'HOUSEHOLD'
  /** A maker that builds our products into its own. */
  | 'OEM'
  /** Runs a network or plant with our equipment. */
  | 'OPERATOR';

export type CustomerRegisterInput = {
  /** Street, house, flat. */
  addressLine: string;
  /** Home branch. */
  branchId: string;
  /** True after CUSTOMER_PHONE_KNOWN: the number is shared, and this is another customer. */
  confirmedAsNew?: boolean | null | undefined;
  /** Who answers this phone, when it is not the customer’s own name. */
  contactName?: string | null | undefined;
  /** Six digits of GB/T 2260. */
  districtCode: string;
  email?: string | null | undefined;
  /** The same key with the same input gives the first result again. */
  idempotencyKey: string;
  kind: CustomerKind;
  name: string;
  /** Any usual way to write it; without a country it is a number of China. */
  phone: string;
};

export type DailyReportCorrectInput = {
  /** A line of this report. */
  lineId: string;
  minutes: number;
  reason: string;
  reportId: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

export type DailyReportDraftInput = {
  branchId: string;
  /** The day, in the zone of the branch. */
  on: string;
};

export type DailyReportInput = {
  reportId: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

export type DailyReportInternalInput = {
  /** All INTERNAL time of the day; each kind of work once. */
  internal: Array<InternalTimeInput>;
  reportId: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

export type DailyReportReviewInput = {
  /** False: sent back; then remarks are needed. */
  passed: boolean;
  remarks?: string | null | undefined;
  reportId: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

/** RPT-1: DRAFT → SUBMITTED → REVIEWED; sent back with remarks it is a DRAFT again, and a correction after submission has to be reviewed again. */
export type DailyReportState =
  | 'DRAFT'
  | 'REVIEWED'
  | 'SUBMITTED';

export type DayEndCloseInput = {
  branchId: string;
  /** The day, in the zone of the branch. */
  on: string;
};

/** Why a call is on the list of a day’s end: how far register and voucher have come. */
export type DayEndMatter =
  /** The line is struck off and the voucher not archived. */
  | 'NOT_ARCHIVED'
  /** The voucher is signed and not handed in to the clerk. */
  | 'NOT_HANDED_IN'
  /** The voucher is handed in and the line of the register not struck off. */
  | 'NOT_STRUCK_OFF'
  /** Nobody was sent; it is at the head of the queue now (DSP-3). */
  | 'UNDISPATCHED'
  /** Somebody was sent, and the work is not done (DSP-11). */
  | 'UNFINISHED'
  /** The work is done, and what is on the voucher is not signed. */
  | 'UNSIGNED';

/** VIS-9: what was found out about the fault. Running hours or mileage, whichever the unit counts, is needed. */
export type DiagnosisRecordInput = {
  faultCause: FaultCause;
  /** When it began, how often, what was tried before. */
  faultHistory: string;
  /** The class of the fault as found; it may differ from the one reported. */
  faultType: FaultType;
  /** Kilometres by the meter. */
  mileage?: number | null | undefined;
  /** Whether the part had been opened before. */
  openedBefore: boolean;
  /** Hours by the meter. */
  runningHours?: number | null | undefined;
  /** Only to correct the diagnosis of this visit: the version that was read. VERSION_CONFLICT when it is not the current one. */
  version?: number | null | undefined;
  visitId: string;
  /** What the check of the warranty on site showed. */
  warrantyCheck: string;
};

/** BIL-5: the invoice STANDS, or the customer is right and it is void (CONCEDED). */
export type DisputeOutcome =
  | 'CONCEDED'
  | 'STANDS';

export type EntitlementOverrideInput = {
  category: ServiceCategory;
  reason: string;
  requestId: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

/** VIS-6: the supervisor decides the next step. */
export type EscalationDecideInput = {
  escalationId: string;
  nextStep: EscalationStep;
  remarks?: string | null | undefined;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

/** VIS-6: OPEN until the supervisor has decided the next step. */
export type EscalationState =
  | 'DECIDED'
  | 'OPEN';

/** VIS-6: what happens next with what could not be solved on the spot. */
export type EscalationStep =
  | 'ANOTHER_TECHNICIAN'
  /** The technician goes on, with what the supervisor says. */
  | 'CONTINUE_ON_SITE'
  /** An exchange of the unit is proposed to whoever decides on it. */
  | 'PROPOSE_EXCHANGE'
  | 'SECOND_VISIT'
  | 'TAKE_TO_WORKSHOP'
  /** The factory or the technical support is asked. */
  | 'TECHNICAL_SUPPORT';

export type EstimateApprovalRecordInput = {
  /** Who of the customer approved it. */
  approvedByName: string;
  estimateId: string;
  idempotencyKey?: string | null | undefined;
  /** Where the written approval is: a letter of that day, a signed page. */
  note: string;
  /** The version that was read. */
  version: number;
};

export type EstimateDraftInput = {
  idempotencyKey?: string | null | undefined;
  lines: Array<BillLineInput>;
  /** What the customer should know about it. */
  remarks?: string | null | undefined;
  requestId: string;
};

export type EstimateInput = {
  estimateId: string;
  idempotencyKey?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

export type EstimateRejectInput = {
  estimateId: string;
  idempotencyKey?: string | null | undefined;
  reason?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** BIL-3: DRAFT until it is SENT to the customer, who approves or rejects it. SUPERSEDED: a later one took its place. */
export type EstimateState =
  | 'APPROVED'
  | 'DRAFT'
  | 'REJECTED'
  | 'SENT'
  | 'SUPERSEDED';

/** The cause of a fault as the diagnosis records it. */
export type FaultCause =
  /** No quality fault: the job becomes PAID even inside the warranty. */
  | 'CUSTOMER_CAUSE'
  /** A product quality fault. */
  | 'DESIGN_OR_MANUFACTURE'
  /** A product quality fault. */
  | 'STORAGE_OR_TRANSPORT';

/** INT-5: the class of a fault. */
export type FaultType =
  | 'ABNORMAL_NOISE'
  | 'LEAKAGE'
  | 'MECHANICAL_DAMAGE'
  | 'NO_POWER'
  | 'NO_SIGNAL'
  | 'OTHER'
  | 'OVERHEATING'
  | 'POOR_PERFORMANCE';

/** CMP-6: the first answer. */
export type FeedbackAnswerInput = {
  feedbackId: string;
  /** How it will be handled; the customer reads it. */
  handling: string;
  /** The day by which the customer is promised a result; not before today. */
  promisedOn?: string | null | undefined;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

/** Names a case and the version that the caller has seen. */
export type FeedbackChangeInput = {
  feedbackId: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

export type FeedbackDecideInput = {
  /** The result in words; the customer reads it once told. */
  answer: string;
  /** CMP-10: needed for a VERIFIED complaint about a product. */
  cause?: FaultCause | null | undefined;
  faultType?: FaultType | null | undefined;
  feedbackId: string;
  /** Of a complaint; a suggestion has none. */
  finding?: FeedbackFinding | null | undefined;
  /** CMP-8: needed for VERIFIED, else none. */
  problem?: FeedbackProblem | null | undefined;
  /** CMP-8: who is responsible for what was VERIFIED; left out, nobody is, and the lead of the team answers for it. */
  responsibleStaffId?: string | null | undefined;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

/** CMP-11: by what the cases of a month are counted. */
export type FeedbackDimension =
  | 'CAUSE'
  | 'GRADE'
  | 'KIND'
  | 'MODEL'
  | 'SUBJECT';

/** What happened on a complaint or suggestion; `text` says it in words. */
export type FeedbackEventKind =
  | 'ACCIDENT_REPORTED'
  | 'ACTION_DONE'
  | 'ACTION_PLANNED'
  | 'ANSWERED'
  | 'CLOSED'
  | 'DECIDED'
  | 'DELEGATED'
  | 'FILED'
  | 'FOLLOW_UP_DONE'
  | 'FOLLOW_UP_ESCALATED'
  | 'FOLLOW_UP_SENT'
  | 'INVESTIGATED'
  | 'INVESTIGATION_ASSIGNED'
  | 'MEETING_FAILED'
  | 'MEETING_PERSON_NAMED'
  | 'MEETING_REFUSED'
  | 'MET'
  | 'PENALTY_PUT'
  | 'PENALTY_REVERSED'
  | 'REGRADED'
  | 'REOPENED'
  | 'TOLD';

/** CMP-1: the same by whoever holds the tracking link, about its request. */
export type FeedbackFileByLinkInput = {
  /** VIS-7: money or favours were asked for. Then it is a complaint of grade MAJOR, whatever else is said. */
  askedForMoney?: boolean;
  /** Made once for what is being sent; sending it again returns the first. */
  idempotencyKey: string;
  kind: FeedbackKind;
  /** INT-4: needed for a complaint about a product, or about a request of kind QUALITY_COMPLAINT. */
  quality?: QualityInput | null | undefined;
  subject: FeedbackSubject;
  /** The customer's own words, at most 2,000 characters. */
  text: string;
  /** The last part of the tracking link. */
  token: string;
};

/** CMP-1: a complaint or suggestion as its customer files it in the portal. */
export type FeedbackFileInput = {
  /** VIS-7: money or favours were asked for. Then it is a complaint of grade MAJOR, whatever else is said. */
  askedForMoney?: boolean;
  /** The own unit that it is about, where there is no request. */
  assetId?: string | null | undefined;
  /** Made once for what is being sent; sending it again returns the first. */
  idempotencyKey: string;
  kind: FeedbackKind;
  /** INT-4: needed for a complaint about a product, or about a request of kind QUALITY_COMPLAINT. */
  quality?: QualityInput | null | undefined;
  /** The request that it is about. */
  requestId?: string | null | undefined;
  subject: FeedbackSubject;
  /** The customer's own words, at most 2,000 characters. */
  text: string;
};

/** Whether what was complained about is so. VERIFIED counts in assessment (KPI-1, RPT-7). */
export type FeedbackFinding =
  | 'UNFOUNDED'
  | 'VERIFIED';

export type FeedbackFindingsInput = {
  feedbackId: string;
  /** What the investigation found. */
  findings: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

/** SUR-5: the customer turns the free text of an answered card into a case. */
export type FeedbackFromCardInput = {
  /** VIS-7: money or favours were asked for. Then it is a complaint of grade MAJOR. */
  askedForMoney?: boolean;
  kind: FeedbackKind;
  /** INT-4: for a complaint about a product. */
  quality?: QualityInput | null | undefined;
  subject?: FeedbackSubject;
  /** The last part of the personal link to the card. */
  token: string;
};

/** SUR-5: the service department turns the free text of an answer into a case. */
export type FeedbackFromSurveyInput = {
  grade: FeedbackGrade;
  /** Made once for what is being sent; sending it again returns the first. */
  idempotencyKey: string;
  kind: FeedbackKind;
  /** INT-4: for a complaint about a product. */
  quality?: QualityInput | null | undefined;
  subject: FeedbackSubject;
  surveyId: string;
};

/** Who decides, and how the customer is told. */
export type FeedbackGrade =
  /** CMP-3: the service department decides; the customer is told in writing or by phone. */
  | 'GENERAL'
  /** CMP-2: the EXECUTIVE reviews it or delegates; it goes ahead of others; the customer gets a letter. */
  | 'MAJOR';

/** CMP-1: what a customer has to say. */
export type FeedbackKind =
  | 'COMPLAINT'
  | 'SUGGESTION';

/** CMP-4: the customer was met, or it was tried. */
export type FeedbackMeetingRecordInput = {
  feedbackId: string;
  /** When it was: not before the complaint, and not after now. */
  heldAt: string;
  outcome: MeetingOutcome;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
  /** What was said, or how it was tried. */
  words: string;
};

/** CMP-8: a penalty that was put by mistake. */
export type FeedbackPenaltyReverseInput = {
  /** Made once for what is being sent; sending it again returns the first. */
  idempotencyKey: string;
  penaltyId: string;
  reason: string;
};

/** Names a colleague for a case. */
export type FeedbackPersonInput = {
  feedbackId: string;
  staffId: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

/** CMP-8: what went wrong. The same problem again with the same person counts double. */
export type FeedbackProblem =
  | 'ATTITUDE'
  /** A backup that was due was not made: double. */
  | 'BACKUP_OMITTED'
  /** VIS-7: money or favours were asked for outside the voucher. */
  | 'CHARGING'
  /** An inspection or backup was reported falsely: double. */
  | 'FALSE_REPORT'
  /** An inspection that was due was not done: double. */
  | 'INSPECTION_OMITTED'
  | 'LATENESS'
  | 'OTHER'
  | 'PRODUCT_QUALITY'
  | 'WORKMANSHIP';

/** CMP-1: a complaint or suggestion by phone, by letter or said at a visit. */
export type FeedbackRegisterInput = {
  /** Whom it is about beside the technicians who were sent; none of them ever sees it. */
  aboutStaffIds?: Array<string> | null | undefined;
  /** VIS-7: money or favours were asked for. Then it is a complaint of grade MAJOR, whatever else is said. */
  askedForMoney?: boolean;
  branchId: string;
  customerId: string;
  grade: FeedbackGrade;
  /** Made once for what is being sent; sending it again returns the first. */
  idempotencyKey: string;
  kind: FeedbackKind;
  /** INT-4: needed for a complaint about a product, or about a request of kind QUALITY_COMPLAINT. */
  quality?: QualityInput | null | undefined;
  /** Who said it; the customer by default. */
  raisedByName?: string | null | undefined;
  /** When it came in, not after now nor 31 days before; now by default. The answer is due from here. */
  receivedAt?: string | null | undefined;
  /** The customer's request that it is about. */
  requestId?: string | null | undefined;
  /** PHONE, LETTER or VISIT. */
  source: FeedbackSource;
  subject: FeedbackSubject;
  /** The customer's own words, at most 2,000 characters. */
  text: string;
};

export type FeedbackRegradeInput = {
  feedbackId: string;
  grade: FeedbackGrade;
  /** Why; kept with the former grade. */
  reason: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

export type FeedbackReopenInput = {
  feedbackId: string;
  /** What is new. */
  newFacts: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

/** CMP-1: how it reached us. */
export type FeedbackSource =
  | 'LETTER'
  | 'PHONE'
  /** By the customer, signed in or by the tracking link. */
  | 'PORTAL'
  /** SUR-5: made of the free text of a survey card. */
  | 'SURVEY'
  /** Said to somebody of ours, on site or at the counter. */
  | 'VISIT';

/** FILED → IN_HANDLING → DECIDED → TOLD → CLOSED; from CLOSED the customer can bring it back to IN_HANDLING once (CMP-9). */
export type FeedbackState =
  | 'CLOSED'
  /** The customer is to be told. */
  | 'DECIDED'
  /** CMP-6: it waits for the first answer. */
  | 'FILED'
  /** The customer knows how it is handled; it waits for the decision. */
  | 'IN_HANDLING'
  /** The customer knows the result; a complaint still needs its meeting (CMP-4). */
  | 'TOLD';

/** CMP-1: what it is about. */
export type FeedbackSubject =
  | 'OTHER'
  | 'PRICE'
  /** A complaint about it is a quality complaint and needs its particulars (INT-4). */
  | 'PRODUCT'
  | 'TECHNICIAN'
  | 'TIME';

export type FeedbackTellInput = {
  /** Where the letter goes; the address on file by default. */
  address?: string | null | undefined;
  feedbackId: string;
  how: ToldHow;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
  /** WRITING: what the letter says beside the result. PHONE: what was said; needed. */
  words?: string | null | undefined;
};

/** SUR-7: it was decided, with reasons, and nobody calls again. */
export type FollowUpCallDecideInput = {
  /** What was decided, with reasons. */
  decision: string;
  followUpCallId: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

/** SUR-7: why a customer is called back. */
export type FollowUpCallReason =
  /** A level of the answer is one of those that policy calls low. */
  | 'LOW_SATISFACTION'
  /** The fault is still there, wholly or in part. */
  | 'NOT_SOLVED'
  /** The card died unanswered, or no way to the customer took it. */
  | 'NO_ANSWER';

/** SUR-7: somebody has called the customer. */
export type FollowUpCallRecordInput = {
  followUpCallId: string;
  /** When to call again; left out: as policy says (followUpCalls.callBack). Not with CONTENT. */
  nextDueAt?: string | null | undefined;
  result: FollowUpCallResult;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
  /** What was said. */
  words: string;
};

/** SUR-7: what came of one call to the customer. CONTENT ends the follow-up. */
export type FollowUpCallResult =
  | 'CONTENT'
  | 'NOT_CONTENT'
  | 'NOT_REACHED';

/** SUR-7: OPEN → CONTENT, the customer said so, or DECIDED with reasons. Nothing else ends it, and nothing opens it again. */
export type FollowUpCallState =
  | 'CONTENT'
  | 'DECIDED'
  | 'OPEN';

/** CMP-5: what the branch did. */
export type FollowUpCompleteInput = {
  followUpId: string;
  report: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

/** CMP-5: a reminder to the branch. */
export type FollowUpSendInput = {
  /** By when; after now. */
  dueAt: string;
  feedbackId: string;
  /** Made once for what is being sent; sending it again returns the first. */
  idempotencyKey: string;
  /** What the branch is to do. */
  words: string;
};

/** CMP-5: OPEN until the branch reports what it did. */
export type FollowUpState =
  | 'DONE'
  | 'OPEN';

/** KPI-3: the grades of the five-point scale. */
export type Grade =
  /** 5 */
  | 'A'
  /** 4 to 4.9 */
  | 'B'
  /** 3 to 3.9 */
  | 'C'
  /** Below 3 */
  | 'D';

export type HandOverDecideInput = {
  /** false: what came is not what was recorded. */
  confirmed: boolean;
  handOverId: string;
  remarks?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** BIL-4: it leaves the balance when the accountant has CONFIRMED it, and not before. */
export type HandOverState =
  | 'CONFIRMED'
  | 'RECORDED'
  | 'REFUSED';

/** DSP-5: NEEDED → CONTACTED in writing → result FILED → the customer TOLD. NOT_NEEDED for the body. */
export type HandlingState =
  | 'CONTACTED'
  | 'FILED'
  | 'NEEDED'
  | 'NOT_NEEDED'
  | 'TOLD';

/** KPI-9: the parts by which a department head is assessed (performance.headParts). */
export type HeadPart =
  /** Tasks added on the way. */
  | 'ADDED_TASKS'
  /** Management and improvement. */
  | 'MANAGEMENT'
  /** Tasks without figures. */
  | 'NON_QUANTIFIED'
  /** Tasks with figures. */
  | 'QUANTIFIED'
  /** Training and the rest. */
  | 'TRAINING';

export type HeadPartInput = {
  part: HeadPart;
  /** Points out of 100. */
  points: number;
};

/** KPI-1: what is measured of a technician’s work in a period, from the records themselves. A visit, and the request it served, counts for the technician who led it. */
export type Indicator =
  /** Of the visits assigned: the share accepted within the minutes of policy. */
  | 'ACCEPTANCE_IN_TIME'
  /** Of the first arrivals that were promised: the share for which no promised arrival was missed. */
  | 'ARRIVAL_ON_TIME'
  /** Of the requests resolved: the share whose customer answered the survey or was called back. */
  | 'CALL_BACK_RATE'
  /** Of the amounts invoiced: the share paid. */
  | 'COLLECTION_RATE'
  /** Of the requests resolved that cost us parts or labour: the share within the amount of policy for its product. */
  | 'COST_CONTROL'
  /** Of the requests resolved: the share finished within the minutes of policy after the dispatch (the planned arrival, or the assignment where that was later). */
  | 'FINISHED_ON_TIME'
  /** Of the requests resolved: the share that took one visit and no workshop and was not reopened. It counts for who led the first visit. */
  | 'FIRST_TIME_FIX'
  /** Of the visits planned for the period, those of contracts and renewals included: the share done on the planned day. */
  | 'PLAN_COMPLETION'
  /** Of the requests visited in the period: the share resolved when the period ended. */
  | 'RESOLUTION_RATE'
  /** Mean minutes, on the wall clock, from the report to the first arrival at the request. */
  | 'RESPONSE_TIME'
  /** Of all ratings: the share of satisfied ones, in closed batches only (SUR-4). */
  | 'SATISFACTION_RATE'
  /** How many kinds of work: product category with fault type. */
  | 'SERVICE_RANGE'
  /** Mean points of the ratings, in closed batches only (SUR-4). */
  | 'SURVEY_ARRIVAL_TIME'
  /** Mean points of the ratings, in closed batches only (SUR-4). */
  | 'SURVEY_ATTITUDE'
  /** Mean points of the ratings, in closed batches only (SUR-4). */
  | 'SURVEY_KEEPING_PROMISES'
  /** Mean points of the ratings, in closed batches only (SUR-4). */
  | 'SURVEY_SKILL'
  /** Complaints found true for which the technician is responsible, per request served. */
  | 'VERIFIED_COMPLAINTS'
  /** Of the vouchers archived: the share signed once and archived with no service report sent back. */
  | 'VOUCHER_ACCURACY';

/** KPI-8: what kind of record stands behind a number. */
export type IndicatorSourceKind =
  | 'COMPLAINT'
  | 'INVOICE'
  /** SUR-4: a closed batch of at least three customers, as one sum. */
  | 'RATING_BATCH'
  | 'RENEWAL_VISIT'
  | 'REPAIR_REQUEST'
  | 'SERVICE_VOUCHER'
  /** SUR-4: one answer, for whoever reads single answers and is not assessed by them. */
  | 'SURVEY'
  | 'VISIT';

/** In what an indicator’s value is counted. */
export type IndicatorUnit =
  /** How many. */
  | 'COUNT'
  /** Mean minutes on the wall clock. */
  | 'MINUTES'
  /** A share of 100. */
  | 'PERCENT'
  /** Mean points out of 100 (policy performance.ratings). */
  | 'POINTS';

/** KPI-5: where somebody stands to whom they mark. Customers speak by the closed sums of their surveys. */
export type InputSource =
  | 'CUSTOMER'
  | 'PEER'
  | 'SUBORDINATE'
  | 'SUPERIOR';

/** How a call reached us (INT-1). */
export type IntakeChannel =
  | 'EMAIL'
  | 'LETTER'
  | 'PHONE'
  | 'PORTAL'
  | 'WALK_IN';

export type InternalTimeInput = {
  minutes: number;
  note?: string | null | undefined;
  work: InternalWork;
};

/** ENT-1: the company’s own work: it belongs to no request, and its category is INTERNAL. */
export type InternalWork =
  | 'INSPECTION_OF_WORK'
  | 'PARTS_KEEPING'
  | 'TOOL_CARE'
  | 'TRAINING';

export type InvoiceDisputeAnswerInput = {
  /** The reasons; the customer reads them. */
  answer: string;
  invoiceId: string;
  outcome: DisputeOutcome;
  /** The version that was read. */
  version: number;
};

export type InvoiceInput = {
  invoiceId: string;
  /** The version that was read. */
  version: number;
};

export type InvoiceIssueInput = {
  idempotencyKey?: string | null | undefined;
  /** BIL-2: reductions that are counted on: each must be approved. Approved ones count anyway. */
  reductionIds?: Array<string>;
  requestId: string;
};

export type InvoiceReasonInput = {
  idempotencyKey?: string | null | undefined;
  invoiceId: string;
  reason: string;
  /** The version that was read. */
  version: number;
};

/** BIL-5: ISSUED, then SENT to the customer, PAID, and SETTLED once its money is with the accountant and it was sent. DISPUTED: the customer waits for an answer. VOID: it does not count any more, and stays. */
export type InvoiceState =
  | 'DISPUTED'
  | 'ISSUED'
  | 'PAID'
  | 'SENT'
  | 'SETTLED'
  | 'VOID';

/** KPI-2: how an item of attitude or ability is marked; its points are policy (performance.marks). */
export type ItemMark =
  | 'BAD'
  | 'EXCELLENT'
  | 'FAIR'
  | 'GOOD'
  | 'POOR';

export type ItemRatingInput = {
  item: SurveyItem;
  rating: Rating;
};

/** WSH-11: PART: pieces at what one has cost us. LABOUR: minutes at what an hour costs us. */
export type JobCostKind =
  | 'LABOUR'
  | 'PART';

/** Language in which the system speaks to a person. */
export type Language =
  | 'EN'
  | 'ZH';

export type LanguageSetInput = {
  language: Language;
};

/** RPT-9: what is missing at its due time. */
export type LateReportKind =
  /** RPT-4: headquarters’ monthly product quality report (reports.monthlyQuality). */
  | 'QUALITY'
  /** The branch manager’s signature under it (reports.due). */
  | 'SIGNATURE'
  /** The team’s report (reports.due). */
  | 'SUPERVISOR'
  /** A technician’s daily report, due at the end of the working day. */
  | 'TECHNICIAN';

export type LetterPostedInput = {
  messageId: string;
};

/** A list in both languages of the portal, one short phrase a line. */
export type LocalizedListInput = {
  en: Array<string>;
  zh: Array<string>;
};

/** A sentence in both languages of the portal. */
export type LocalizedTextInput = {
  en: string;
  zh: string;
};

/** WKS-3: the signed declaration of a customer who has lost the receipt. */
export type LostReceiptInput = {
  /** The customer's declaration, in words. */
  declaration: string;
  /** The drawn signature under the declaration: another picture than the one on the voucher. */
  declarationImageFileId?: string | null | undefined;
  method: SignatureMethod;
  signerName: string;
};

/** CMP-4: what came of going to meet the customer. */
export type MeetingOutcome =
  | 'MET'
  /** A failed attempt; so many of them as feedback.meeting says count as the meeting. */
  | 'NOT_REACHED'
  /** The customer does not want to be met; that counts as the meeting. */
  | 'REFUSED_BY_CUSTOMER';

/** Way to a customer; a letter is printed by the branch. */
export type MessageChannel =
  | 'EMAIL'
  | 'LETTER'
  | 'SMS';

/** KNW-3: what became of a message to a customer. */
export type MessageResult =
  /** Every attempt failed; it must go another way. */
  | 'FAILED'
  /** A letter that somebody has put on record as posted. */
  | 'POSTED'
  | 'QUEUED'
  /** The gateway took it. */
  | 'SENT'
  /** A letter that waits to be printed and posted. */
  | 'TO_BE_POSTED';

/** DSP-7: what a technician lacks on the planned day. */
export type MissingQualification =
  /** No passed training and no valid certificate for the product category. */
  | 'CERTIFICATE'
  /** The work-permit scheme applies to the person, and no permit is valid. */
  | 'WORK_PERMIT';

/** A unit that the customer registers together with the request. */
export type NewAssetInput = {
  modelId: string;
  /** Photo of the invoice or receipt, uploaded before (POST /files). */
  proofFileId?: string | null | undefined;
  purchasedOn?: string | null | undefined;
  serialNumber?: string | null | undefined;
};

/** WSH-4: who has to act next on a request. */
export type NextActor =
  | 'CLERK'
  | 'CUSTOMER'
  | 'EXECUTIVE'
  | 'NOBODY'
  | 'SERVICE_DEPARTMENT'
  | 'SUPERVISOR'
  | 'TECHNICIAN';

export type OldPartReceiveInput = {
  partUseId: string;
  serialNumber?: string | null | undefined;
};

/** PRT-3: COLLECTED → DISPOSED at the end of a month, or SENT_BACK to who made it. */
export type OldPartState =
  | 'COLLECTED'
  | 'DISPOSED'
  | 'SENT_BACK';

/** PRT-3: how old parts were dealt with. */
export type OldPartsActKind =
  | 'MONTHLY_DISPOSAL'
  | 'QUARTERLY_WRITE_OFF';

export type OldPartsDisposeInput = {
  branchId: string;
  /** Where the evidence is archived: number of the record or file. */
  evidence: string;
  /** What was done with them. */
  method: string;
  /** A month that is over, such as 2026-10. */
  month: string;
};

export type PartPiecesInput = {
  partCode: string;
  /** Pieces. */
  quantity: number;
};

export type PartUseOnCardInput = {
  cardId: string;
  idempotencyKey: string;
  partCode: string;
  /** Pieces. */
  quantity: number;
};

export type PartUseOnVisitInput = {
  idempotencyKey: string;
  partCode: string;
  /** Pieces. */
  quantity: number;
  visitId: string;
};

/** PRT-2: USED stays on the technician’s account until it is WRITTEN_OFF. */
export type PartUseState =
  | 'USED'
  | 'WRITTEN_OFF';

export type PartUseWriteOffInput = {
  partUseId: string;
};

export type PartsOnSiteInput = {
  visitId: string;
};

export type PartsRequisitionDecideInput = {
  approved: boolean;
  /** Needed when it is refused. */
  remarks?: string | null | undefined;
  requisitionId: string;
  version: number;
};

export type PartsRequisitionIssueInput = {
  requisitionId: string;
  version: number;
  /** Out of which store of the branch. */
  warehouseId: string;
};

export type PartsRequisitionSubmitInput = {
  idempotencyKey: string;
  lines: Array<PartPiecesInput>;
  requestId: string;
};

export type PartsReturnInput = {
  pieces: PartPiecesInput;
  requisitionId: string;
  version: number;
  /** Into which store of the branch. */
  warehouseId: string;
};

export type PasswordChangeInput = {
  currentPassword: string;
  /** 10 to 128 characters. */
  newPassword: string;
};

/** DSP-9: the only reasons for which a clock may stop. */
export type PauseReason =
  | 'CUSTOMER_ABSENT'
  | 'CUSTOMER_ASKED_FOR_LATER'
  | 'WAITING_FOR_CUSTOMER_APPROVAL';

/** CASH: into the hands of a technician, on whose balance it is (BIL-4). */
export type PaymentMethod =
  | 'BANK_TRANSFER'
  | 'CASH';

export type PerformanceReviewAdjustInput = {
  /** The total out of 100 that counts instead, with one decimal at most. */
  points: number;
  reason: string;
  reviewId: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

export type PerformanceReviewAppealDecideInput = {
  /** CORRECTED: the line of this review that was wrong. */
  lineId?: string | null | undefined;
  outcome: AppealOutcome;
  /** CORRECTED: the points out of 100 that the line should have, with one decimal at most. */
  points?: number | null | undefined;
  reason: string;
  reviewId: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

export type PerformanceReviewAppealInput = {
  reason: string;
  reviewId: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

export type PerformanceReviewInput = {
  reviewId: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

export type PerformanceReviewInterviewInput = {
  /** What was spoken of. */
  notes: string;
  reviewId: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

export type PerformanceReviewOpenInput = {
  staffId: string;
};

export type PerformanceReviewReviewInput = {
  remarks?: string | null | undefined;
  reviewId: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

export type PerformanceReviewSelfReportInput = {
  /** 1 to 4000 characters. */
  report: string;
  reviewId: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

export type PhoneCodeRequestInput = {
  /** A mobile number; without a country code it is Chinese. */
  phone: string;
};

export type PhoneCodeSignInInput = {
  /** The six digits of the last code that was sent. */
  code: string;
  /** The number to which the code was sent. */
  phone: string;
};

export type PolicyPublishInput = {
  /** For this branch alone. */
  branchId?: string | null | undefined;
  /** For branches of this kind alone. */
  branchKind?: BranchKind | null | undefined;
  /** For customers of this kind alone, where the policy may differ by it. */
  customerKind?: CustomerKind | null | undefined;
  /** First day in force; today or later. */
  effectiveFrom: string;
  /** Repeating a call with the same key and input answers with the first result. */
  idempotencyKey?: string | null | undefined;
  /** Which policy: targets.arrive, survey.linkDays … */
  key: string;
  /** For products of this category alone, where the policy may differ by it. */
  productCategory?: ProductCategory | null | undefined;
  /** JSON object with exactly the fields of the policy. */
  value: string;
};

/** DSP-8: a document that goes along, or is read before. */
export type PreparationDocument =
  | 'FAULT_PHOTOS'
  /** The job is under a maintenance contract. */
  | 'MAINTENANCE_CONTRACT'
  | 'PRODUCT_MANUAL'
  /** No proof of purchase is verified: have a look at the invoice on site (ENT-4). */
  | 'PURCHASE_PROOF_TO_CHECK'
  | 'SERVICE_VOUCHER'
  /** DSP-6: without it nobody sets out. */
  | 'TRAVEL_APPROVAL'
  | 'UNIT_HISTORY';

/** The price of one thing. */
export type PriceItemInput = {
  /** Of a part: its code in the catalog. */
  code: string;
  kind: PriceItemKind;
  /** Needed for OTHER; a part keeps its catalog's name. */
  name?: string | null | undefined;
  nameEn?: string | null | undefined;
  /** One piece in fen. */
  unitAmount: number;
};

/** What the price list names beside labour and travel: a part of the catalog, or something else. */
export type PriceItemKind =
  | 'OTHER'
  | 'PART';

export type PriceListPublishInput = {
  /** After today, as the company’s seat counts the days. */
  effectiveFrom: string;
  /** New prices only: what is not named keeps its price. */
  items?: Array<PriceItemInput>;
  /** One hour of labour in fen. */
  labourHourAmount: number;
  /** One visit in a suburban zone, in fen. */
  travelSuburbanAmount: number;
  /** One visit in an urban zone, in fen. */
  travelUrbanAmount: number;
};

/** What kind of product it is: certificates, warranty terms and service targets are by category. */
export type ProductCategory =
  | 'COMMUNICATION_EQUIPMENT'
  | 'GENERATOR'
  | 'HOUSEHOLD_APPLIANCE'
  | 'MOTOR'
  | 'PUMP'
  | 'VEHICLE';

/** How far the proof of purchase of a unit has come. Only VERIFIED gives a warranty. */
export type ProofState =
  | 'NONE'
  | 'REJECTED'
  | 'SUBMITTED'
  | 'VERIFIED';

/** INT-4: what a quality complaint also registers. All six are needed; what is on file about the unit named is taken from there where it is left out. */
export type QualityInput = {
  /** What the customer demands. */
  customerDemand?: string | null | undefined;
  mainFault?: string | null | undefined;
  /** When it left the factory. */
  manufacturedOn?: string | null | undefined;
  modelId?: string | null | undefined;
  purchasedOn?: string | null | undefined;
  /** From the name plate. */
  serialNumber?: string | null | undefined;
};

export type QualityReportOrderCorrectionInput = {
  /** What is to be done. */
  action: string;
  /** By when, in the zone of headquarters; not before today. */
  dueOn: string;
  idempotencyKey: string;
  kind: CorrectiveActionKind;
  /** The line of a submitted report: which model and fault it is about. */
  lineId: string;
  /** Who sees to it. */
  ownerId: string;
  /** Of which unit it is asked; left out: of the one that made the model, if that is known. */
  responsibleUnitId?: string | null | undefined;
};

/** RPT-4: DRAFT → SUBMITTED; what is submitted is frozen. */
export type QualityReportState =
  /** It follows the records; only the service department has it. */
  | 'DRAFT'
  /** The EXECUTIVE and the departments concerned have it. */
  | 'SUBMITTED';

export type QualityReportSubmitInput = {
  /** What the service department says to it. */
  remarks?: string | null | undefined;
  reportId: string;
  /** The version that was read; VERSION_CONFLICT when the draft has followed its records since. */
  version: number;
};

/** SUR-2: the four levels. A DISSATISFIED raises an alert at once (SUR-5). */
export type Rating =
  | 'DISSATISFIED'
  | 'FAIR'
  | 'SATISFIED'
  | 'VERY_SATISFIED';

/** SUR-4: what the ratings of a figure were read from. */
export type RatingBasis =
  /** The answers to calls of the time, but for those about whoever asks: only for roles that see answers, and never by technician. */
  | 'ANSWERS'
  /** Closed batches of at least three customers, in the month in which they closed. */
  | 'CLOSED_BATCHES';

/** LIVE while the unit is with us; VOID once it is returned. */
export type ReceiptState =
  | 'LIVE'
  | 'VOID';

/** BIL-2: a reduction counts once it is APPROVED, and not before. */
export type ReductionState =
  | 'APPROVED'
  | 'REFUSED'
  | 'REQUESTED';

/** INT-8: who will serve it: either a branch or a person. */
export type ReferralDecideInput = {
  branchId?: string | null | undefined;
  referralId: string;
  /** A member of staff; it goes to that person's home branch. */
  staffId?: string | null | undefined;
};

/** DSP-14: how a request is served remotely. */
export type RemoteMeans =
  | 'PHONE'
  | 'REMOTE_DESKTOP'
  | 'VIDEO';

/** DSP-14: how a remote session ended. */
export type RemoteResult =
  | 'SOLVED'
  | 'UNSOLVED';

/** DSP-14: how it ended. */
export type RemoteSessionEndInput = {
  /** What was learned; whoever goes there reads it. */
  learned: string;
  result: RemoteResult;
  sessionId: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

/** DSP-14: somebody begins to serve a request remotely. */
export type RemoteSessionStartInput = {
  means: RemoteMeans;
  requestId: string;
  /** The version of the request that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

/** DSP-14: RUNNING → SOLVED, which resolves the request, or UNSOLVED, which leaves it to dispatch. */
export type RemoteSessionState =
  | 'RUNNING'
  | 'SOLVED'
  | 'UNSOLVED';

/** How a renewal visit ended. */
export type RenewalResult =
  /** The customer does not want another term. */
  | 'DECLINED'
  /** Nobody could be spoken to before the contract ended. */
  | 'NOT_REACHED'
  /** The next term is on record; renewing the contract completes its visit so. */
  | 'RENEWED';

export type RenewalVisitAssignInput = {
  /** Somebody who holds SALES in the branch. */
  assigneeId: string;
  renewalVisitId: string;
  version: number;
};

export type RenewalVisitCompleteInput = {
  /** What the customer said. */
  note: string;
  renewalVisitId: string;
  result: RenewalResult;
  version: number;
};

/** ASSIGNED → COMPLETED, or WITHDRAWN when the contract was ended early. */
export type RenewalVisitState =
  | 'ASSIGNED'
  | 'COMPLETED'
  | 'WITHDRAWN';

export type RepairCardAssignInput = {
  cardId: string;
  /** A technician of the branch. */
  technicianId: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

export type RepairCardInput = {
  cardId: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

export type RepairCardInspectInput = {
  cardId: string;
  /** false: back to work. */
  passed: boolean;
  /** What has to be done again; needed when it does not pass. */
  remarks?: string | null | undefined;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

export type RepairCardPromiseInput = {
  cardId: string;
  /** The new planned finish; not in the past. The customer is told. */
  plannedFinishAt: string;
  /** Why the one before cannot be kept; the customer reads it. */
  reason: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

export type RepairCardRecordInput = {
  cardId: string;
  /** What was done. */
  done: string;
  /** Actual minutes of work, 1 to 1440. */
  minutes: number;
  parts?: Array<ReplacedPartInput>;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

/** WKS-3: IN_REPAIR → TO_INSPECT → PASSED → RETURNED; what does not pass goes back to IN_REPAIR with remarks. */
export type RepairCardState =
  | 'IN_REPAIR'
  | 'PASSED'
  | 'RETURNED'
  | 'TO_INSPECT';

export type RepairRequestCancelByLinkInput = {
  /** In the customer’s own words. */
  reason?: string | null | undefined;
  /** The token of the tracking link. */
  token: string;
};

export type RepairRequestCancelInput = {
  /** Staff must give one. */
  reason?: string | null | undefined;
  requestId: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

export type RepairRequestClassifyInput = {
  faultType: FaultType;
  grade: RequestGrade;
  requestId: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

/** DSP-1: who goes, and when. */
export type RepairRequestDispatchInput = {
  idempotencyKey?: string | null | undefined;
  /** The one lead technician. */
  leadId: string;
  /** Planned arrival, not in the past; the customer is told. */
  plannedAt: string;
  requestId: string;
  /** Who goes along. */
  teamIds?: Array<string>;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

export type RepairRequestMarkComplexInput = {
  /** Why the diagnosis takes longer; the customer reads it. */
  reason: string;
  requestId: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

export type RepairRequestMergeInput = {
  /** The open request of the same customer that it repeats. */
  intoRequestId: string;
  /** The call that repeats another. */
  requestId: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

/** INT-1: a call as a clerk takes it. */
export type RepairRequestRegisterInput = {
  addressLine: string;
  assetId?: string | null | undefined;
  /** INT-6: if the unit has an open request, this call is added to it: MERGED at once, pointing there. */
  attachToOpen?: boolean;
  branchId: string;
  channel: IntakeChannel;
  /** INT-6: the unit has an open request, and this is meant as another one all the same. */
  confirmedAsNew?: boolean;
  contactName: string;
  contactPhone: string;
  customerId: string;
  districtCode: string;
  /** The fault in the customer's words. */
  faultDescription: string;
  faultType: FaultType;
  grade: RequestGrade;
  /** Made once for what is being sent; sending it again returns the first request. */
  idempotencyKey: string;
  kind: RequestKind;
  /** Instead of assetId, where the unit is not on file; only advice goes without either. */
  modelId?: string | null | undefined;
  /** INT-4: needed for kind QUALITY_COMPLAINT. */
  quality?: QualityInput | null | undefined;
  /** When the call or letter came in, not after now nor 31 days before; now by default. Targets count from here. */
  receivedAt?: string | null | undefined;
  /** DSP-5: only for a vehicle, as far as it is known; vehicleFaultRecord says it later. */
  vehicle?: VehicleFaultInput | null | undefined;
};

/** WSH-6: staff reopen a request because the fault is still there. */
export type RepairRequestReopenInput = {
  /** What is still not right; whoever goes there reads it. */
  reason: string;
  requestId: string;
  /** The version of the request that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

/** WSH-6: the same by the tracking link. */
export type RepairRequestReportUnsolvedByLinkInput = {
  /** HALF_SOLVED or NOT_SOLVED. */
  solved: SolvedAnswer;
  /** The last part of the tracking link. */
  token: string;
  /** What is still not right, in the customer’s own words. */
  words: string;
};

/** WSH-6: the customer says that the fault is still there. */
export type RepairRequestReportUnsolvedInput = {
  requestId: string;
  /** HALF_SOLVED or NOT_SOLVED. */
  solved: SolvedAnswer;
  /** What is still not right, in the customer’s own words. */
  words: string;
};

export type RepairRequestStrikeOffInput = {
  requestId: string;
  /** The seal printed on the paper that was handed in, such as 7K3M-9QXT-2B5V; SEAL_CODE_WRONG when it is not the one of this voucher. */
  sealCode?: string | null | undefined;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

/** INT-3: a request as its customer files it. One of assetId and newAsset, or neither for advice. */
export type RepairRequestSubmitInput = {
  addressLine: string;
  assetId?: string | null | undefined;
  /** INT-6: if the unit has an open request, this call is added to it: MERGED at once, pointing there. */
  attachToOpen?: boolean;
  /** INT-6: the unit has an open request, and this is meant as another one all the same. */
  confirmedAsNew?: boolean;
  contactName: string;
  /** Whom the technician calls before setting out. */
  contactPhone: string;
  /** From `districts`; picks the branch and the arrival target. */
  districtCode: string;
  faultDescription: string;
  faultType: FaultType;
  /** Made once for what is being sent; sending it again returns the first request. */
  idempotencyKey: string;
  kind: RequestKind;
  newAsset?: NewAssetInput | null | undefined;
  /** Pictures uploaded before (POST /files), at most 6, each once and for one request only. */
  photoFileIds?: Array<string> | null | undefined;
  preferredFrom?: string | null | undefined;
  /** After preferredFrom, and not over yet. */
  preferredUntil?: string | null | undefined;
  /** INT-4: needed for kind QUALITY_COMPLAINT. */
  quality?: QualityInput | null | undefined;
};

/** WKS-2: a part from the catalog that was replaced. */
export type ReplacedPartInput = {
  /** Serial number of the part that was put in. */
  newSerial?: string | null | undefined;
  /** Serial number of the part that was taken out. */
  oldSerial?: string | null | undefined;
  partCode: string;
  /** Pieces. */
  quantity: number;
  reason: string;
};

/** How the warranty of a unit is set that replaces another one under warranty. */
export type ReplacementRule =
  /** It keeps what was left of the replaced unit’s warranty. */
  | 'INHERIT_REMAINING'
  /** Whichever of the two ends later. */
  | 'LONGER_OF'
  /** A full term begins on the day of replacement. */
  | 'RESTART_FULL';

export type ReplenishmentArriveInput = {
  replenishmentId: string;
  /** What one piece cost us, in fen. */
  unitCostAmount: number;
  version: number;
  /** The store of the branch that takes it in. */
  warehouseId: string;
};

export type ReplenishmentDecideInput = {
  approved: boolean;
  replenishmentId: string;
  version: number;
};

export type ReplenishmentOrderInput = {
  /** Today at the earliest. */
  expectedOn: string;
  /** Bought locally: then it needs approval, and a reason. */
  local?: boolean;
  partCode: string;
  reason?: string | null | undefined;
  requisitionId: string;
};

export type ReplenishmentRescheduleInput = {
  /** Today at the earliest, and another day than before. */
  expectedOn: string;
  /** Why it comes on another day. */
  reason: string;
  replenishmentId: string;
  /** The version that was read. */
  version: number;
};

/** PRT-4: ORDERED → ARRIVED; to buy locally is ASKED first, and then ORDERED with approval or REFUSED. */
export type ReplenishmentState =
  | 'ARRIVED'
  | 'ASKED'
  | 'ORDERED'
  | 'REFUSED';

/** RPT-1: where a line of a daily report comes from: the service report of a visit, work on a repair card, or the technician. */
export type ReportLineSource =
  | 'INTERNAL'
  | 'REPAIR_CARD'
  | 'VISIT';

/** RPT-4: whom a report goes to: the EXECUTIVE, and the departments concerned. */
export type ReportRecipient =
  | 'EXECUTIVE'
  /** Who made a model in the report, and must correct it; by letter. */
  | 'RESPONSIBLE_UNIT';

/** DSP-4: the first answer to a customer. */
export type RequestAcknowledgeInput = {
  /** How it will be handled, in words for the customer, who is told. */
  handling: string;
  requestId: string;
};

/** DSP-11: by when it will be done, and why not today. */
export type RequestCommitInput = {
  /** In the future; the customer is told. */
  committedAt: string;
  /** Why it cannot be finished the same day; the customer is told. */
  explanation: string;
  requestId: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

/** What happened on a request. */
export type RequestEventKind =
  | 'ACCEPTED'
  | 'ACKNOWLEDGED'
  | 'ARCHIVED'
  | 'ARRIVAL_CONFIRMED'
  | 'ARRIVED'
  | 'BACK_TO_WORK'
  | 'BOOKED_IN'
  | 'BOOKED_IN_AGAIN'
  | 'BOOKED_OUT'
  | 'CALLED_AGAIN'
  | 'CANCELLED'
  | 'CLOSED'
  | 'COMMITTED'
  | 'CONTACTED'
  | 'COULD_NOT_COMPLETE'
  | 'DECLINED'
  | 'DIAGNOSED'
  | 'DISPATCHED'
  | 'DISPUTE_ANSWERED'
  | 'ENTITLEMENT_DERIVED'
  | 'ENTITLEMENT_OVERRIDDEN'
  | 'ESCALATED'
  | 'ESCALATION_DECIDED'
  | 'ESTIMATE_APPROVED'
  | 'ESTIMATE_REJECTED'
  | 'ESTIMATE_SENT'
  | 'FOLLOWED_UP'
  | 'GRADED'
  | 'HANDLER_CONTACTED'
  | 'HANDLING_FILED'
  | 'HANDLING_TOLD'
  | 'INSPECTION_PASSED'
  | 'INVOICE_DISPUTED'
  | 'INVOICE_ISSUED'
  | 'INVOICE_PAID'
  | 'MARKED_COMPLEX'
  | 'MERGED'
  | 'NO_SHOW'
  | 'PARTS_ARRIVED'
  | 'PARTS_EXPECTED_ANEW'
  | 'PARTS_ISSUED'
  | 'PARTS_ON_SITE'
  | 'PARTS_ORDERED'
  | 'PARTS_REQUESTED'
  | 'PAUSED'
  | 'PHOTO_ADDED'
  | 'PRIORITIZED'
  | 'PROOF_SUBMITTED'
  | 'PROOF_VERIFIED'
  | 'REASSIGNED'
  | 'REFERRAL_DECIDED'
  | 'REFERRED'
  | 'REGISTERED'
  | 'REMOTE_SOLVED'
  | 'REMOTE_STARTED'
  | 'REMOTE_UNSOLVED'
  | 'REOPENED'
  | 'REPAIR_FINISHED'
  | 'REPAIR_PROMISED'
  | 'REPAIR_RECORDED'
  | 'REPORT_APPROVED'
  | 'REPORT_SENT_BACK'
  | 'RESCHEDULED'
  | 'RESUMED'
  | 'RETURNED'
  | 'RETURN_PLANNED'
  | 'SERVICE_REPORTED'
  | 'SET_OUT'
  | 'STRUCK_OFF'
  | 'TAKEN_AWAY'
  | 'TRAVEL_GRANTED'
  | 'TRAVEL_REFUSED'
  | 'TRAVEL_REQUESTED'
  | 'UNIT_REPLACED'
  | 'VEHICLE_FAULT_RECORDED'
  | 'VISIT_CONFIRMED'
  | 'VISIT_MOVED'
  | 'VOUCHER_HANDED_IN'
  | 'VOUCHER_SIGNED';

/** INT-5: how urgent a request is. It sets the response and arrival targets; HIGH equals NORMAL unless policy differs. */
export type RequestGrade =
  | 'EMERGENCY'
  | 'HIGH'
  | 'NORMAL';

export type RequestInput = {
  requestId: string;
};

/** What a customer calls for (INT-8). */
export type RequestKind =
  | 'COMMISSIONING'
  /** Advice, before a sale or after it: nobody travels. */
  | 'CONSULTATION'
  | 'INSPECTION'
  | 'INSTALLATION'
  /** A site visit for it needs a travel request (DSP-6). */
  | 'QUALITY_COMPLAINT'
  | 'REPAIR';

/** What decides cover and promise of a request that is not sent yet. */
export type RequestPreviewInput = {
  assetId?: string | null | undefined;
  districtCode: string;
  grade?: RequestGrade | null | undefined;
  kind?: RequestKind | null | undefined;
  /** Instead of assetId for a unit that is not registered yet. */
  modelId?: string | null | undefined;
  purchasedOn?: string | null | undefined;
};

export type RequestReferInput = {
  /** Why the branch cannot serve it; the customer reads it too. */
  reason: string;
  requestId: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

/** REGISTERED → DISPATCHED → IN_SERVICE (→ IN_WORKSHOP) → RESOLVED → CLOSED; MERGED points to another request, CANCELLED ends it. Striking off the register line leaves RESOLVED. */
export type RequestState =
  | 'CANCELLED'
  | 'CLOSED'
  | 'DISPATCHED'
  | 'IN_SERVICE'
  | 'IN_WORKSHOP'
  | 'MERGED'
  | 'REGISTERED'
  | 'RESOLVED';

/** PRT-2: SUBMITTED → APPROVED → ISSUED → SETTLED once all of it is used or returned; REFUSED ends it. */
export type RequisitionState =
  | 'APPROVED'
  | 'ISSUED'
  | 'REFUSED'
  | 'SETTLED'
  | 'SUBMITTED';

export type ReviewInputGiveInput = {
  /** Every item of ability, each once. */
  ability?: Array<AbilityMarkInput>;
  /** Every item of attitude, each once. */
  attitude?: Array<AttitudeMarkInput>;
  /** KPI-9: by EXECUTIVE or MANAGEMENT_COMMITTEE for a department head, instead: every part, each once. */
  parts?: Array<HeadPartInput>;
  reviewId: string;
};

/** KPI-10: how long the period of an assessment is (performance.period). */
export type ReviewPeriod =
  | 'MONTH'
  | 'QUARTER';

/** By what somebody is assessed. */
export type ReviewScheme =
  /** KPI-9: the scheme of department heads (performance.headParts). */
  | 'DEPARTMENT_HEAD'
  /** KPI-2: work performance, attitude and ability. */
  | 'TECHNICIAN';

/** KPI-6: OPENED → COLLECTING with the self-report → REVIEWED by the superior → SUMMED → APPROVED by HUMAN_RESOURCES → PUBLISHED → INTERVIEWED → ACKNOWLEDGED, or APPEALED → DECIDED. ACKNOWLEDGED and DECIDED are frozen. */
export type ReviewState =
  | 'ACKNOWLEDGED'
  | 'APPEALED'
  | 'APPROVED'
  | 'COLLECTING'
  | 'DECIDED'
  | 'INTERVIEWED'
  | 'OPENED'
  | 'PUBLISHED'
  | 'REVIEWED'
  | 'SUMMED';

/** KPI-6: one step of an assessment. */
export type ReviewStep =
  | 'ACKNOWLEDGE'
  | 'ADJUST'
  | 'APPEAL'
  | 'APPROVE'
  | 'COLLECT'
  | 'DECIDE'
  | 'INTERVIEW'
  | 'OPEN'
  | 'PUBLISH'
  | 'REVIEW'
  | 'SELF_REPORT'
  | 'SUM';

export type RewardDecideInput = {
  approved: boolean;
  /** Needed where it is refused. */
  remarks?: string | null | undefined;
  rewardId: string;
  /** Version as it was read. */
  version: number;
};

export type RewardInput = {
  rewardId: string;
  /** Version as it was read. */
  version: number;
};

export type RewardProposeInput = {
  /** In fen; within the bounds of the policy performance.reward. */
  amount: number;
  branchId: string;
  /** Its clear effect. */
  effect: string;
  /** The same key with the same input gives the first result again. */
  idempotencyKey: string;
  /** What was improved. */
  improvement: string;
  /** Somebody who is at home in the branch, and not yourself. */
  nomineeId: string;
};

export type RewardReviewInput = {
  /** True: it goes to the committee. False: it ends here. */
  agreed: boolean;
  /** Needed where it ends. */
  remarks?: string | null | undefined;
  rewardId: string;
  /** Version as it was read. */
  version: number;
};

/** CMP-8: PROPOSED by the team lead → REVIEWED by the SALES_DIRECTOR → APPROVED by the MANAGEMENT_COMMITTEE → PAID by the accountant; REFUSED by whoever looks at it next. */
export type RewardState =
  | 'APPROVED'
  | 'PAID'
  | 'PROPOSED'
  | 'REFUSED'
  | 'REVIEWED';

/** What a member of staff is in one branch. Some roles, held at headquarters, reach over every branch. */
export type Role =
  | 'ACCOUNTANT'
  | 'ADMINISTRATOR'
  | 'BRANCH_MANAGER'
  | 'CLERK'
  | 'EXECUTIVE'
  | 'HUMAN_RESOURCES'
  | 'MANAGEMENT_COMMITTEE'
  | 'PARTS_KEEPER'
  | 'SALES'
  | 'SALES_DIRECTOR'
  | 'SERVICE_DEPARTMENT'
  | 'SUPERVISOR'
  | 'TECHNICIAN'
  | 'WAREHOUSE_KEEPER';

/** PRT-7: ASKED → APPROVED or REFUSED. */
export type ScrapState =
  | 'APPROVED'
  | 'ASKED'
  | 'REFUSED';

/** Who pays for a job. */
export type ServiceCategory =
  /** A maintenance contract of the unit covers it, as far as the contract goes. */
  | 'CONTRACT'
  /** The company's own work; never a customer's request. */
  | 'INTERNAL'
  /** The customer pays. */
  | 'PAID'
  /** Covered lines cost the customer nothing. */
  | 'WARRANTY';

export type ServiceMinutesInput = {
  /** PAID, CONTRACT or WARRANTY. */
  category: ServiceCategory;
  minutes: number;
};

export type ServicePartInput = {
  /** From `parts`; NOT_FOUND for a code that the catalog does not have. */
  partCode: string;
  /** Pieces. */
  quantity: number;
  /** Why it was replaced. */
  reason: string;
};

/** VIS-5: what was found and done on a visit. */
export type ServiceReportRecordInput = {
  /** What the customer was told about use and care. */
  advice: string;
  cause: string;
  compensation?: string | null | undefined;
  done: string;
  found: string;
  /** Each category once. */
  minutes: Array<ServiceMinutesInput>;
  parts?: Array<ServicePartInput>;
  /** Only to correct the report of this visit: the version that was read. VERSION_CONFLICT when it is not the current one. */
  version?: number | null | undefined;
  visitId: string;
};

/** VIS-8: a supervisor approves a service report, or sends it back. */
export type ServiceReportReviewInput = {
  /** False: it goes back to the technician. */
  approved: boolean;
  /** Needed when it goes back. */
  remarks?: string | null | undefined;
  reportId: string;
  /** The version of the report that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

export type SessionRevokeInput = {
  sessionId: string;
};

/** VIS-4: who signs, and how. */
export type SignatureInput = {
  /** The customer's own words; sealed with the rest. */
  comments?: string | null | undefined;
  /** The drawn signature or company seal, uploaded before by the same person (POST /files); none for TYPED_NAME. */
  imageFileId?: string | null | undefined;
  method: SignatureMethod;
  signerName: string;
};

/** VIS-4: drawn by hand, a picture of the company seal, or the name typed. */
export type SignatureMethod =
  | 'DRAWN'
  | 'SEAL'
  | 'TYPED_NAME';

export type SiteCheckRecordInput = {
  branchId: string;
  /** Not after today in the branch’s zone. */
  checkedOn: string;
  findings: Array<SiteFindingInput>;
  /** The same key with the same input gives the first result again. */
  idempotencyKey: string;
  /** Each item of the checklist in force on that day, once. */
  marks: Array<SiteMarkInput>;
  remarks?: string | null | undefined;
};

export type SiteChecklistItemInput = {
  en: string;
  /** Such as safety.fire; the same thing keeps its key. */
  key: string;
  s: SixS;
  zh: string;
};

export type SiteChecklistPublishInput = {
  /** A day after today. */
  effectiveFrom: string;
  /** At least one of each of the six S. */
  items: Array<SiteChecklistItemInput>;
};

export type SiteFindingDoneInput = {
  /** What was done. */
  done: string;
  findingId: string;
  /** Version as it was read. */
  version: number;
};

export type SiteFindingInput = {
  /** The day of the check or later. */
  dueOn: string;
  /** An item marked PARTLY or NOT_MET. */
  itemKey: string;
  /** Somebody who is at home in the branch that is checked. */
  ownerId: string;
  text: string;
};

/** KPI-7: how an item of the checklist was found. What is NOT_APPLICABLE there counts for nothing. */
export type SiteMark =
  | 'MET'
  | 'NOT_APPLICABLE'
  | 'NOT_MET'
  | 'PARTLY';

export type SiteMarkInput = {
  itemKey: string;
  mark: SiteMark;
};

/** KPI-7: one of the six S by which a site is checked. */
export type SixS =
  /** 安全 */
  | 'SAFETY'
  /** 整顿 */
  | 'SET_IN_ORDER'
  /** 清扫 */
  | 'SHINE'
  /** 整理 */
  | 'SORT'
  /** 清洁 */
  | 'STANDARDIZE'
  /** 素养 */
  | 'SUSTAIN';

/** WSH-6: what the customer says of the fault. HALF_SOLVED and NOT_SOLVED reopen the request, or open a linked one when the reopening period is over. */
export type SolvedAnswer =
  | 'HALF_SOLVED'
  | 'NOT_SOLVED'
  | 'SOLVED';

export type StaffCardGiveInput = {
  color: CardColor;
  /** Repeating a call with the same key and input answers with the first result. */
  idempotencyKey?: string | null | undefined;
  reason: string;
  staffId: string;
};

export type StaffCardWithdrawInput = {
  cardId: string;
  reason: string;
  /** The version that was read. */
  version: number;
};

export type StaffProbationSetInput = {
  /** First day. */
  fromOn: string;
  staffId: string;
  /** Last day. */
  untilOn: string;
};

export type StaffRoleGrantInput = {
  branchId: string;
  /** Repeating a call with the same key and input answers with the first result. */
  idempotencyKey?: string | null | undefined;
  role: Role;
  staffId: string;
};

export type StaffRoleRevokeInput = {
  branchId: string;
  role: Role;
  staffId: string;
};

export type StaffSignInInput = {
  password: string;
  /** Upper and lower case are the same. */
  userName: string;
};

export type StockCountInput = {
  /** Pieces found. */
  counted: number;
  partCode: string;
};

/** PRT-1: why a stock changed. */
export type StockMovementKind =
  /** PRT-1: the difference that a stock-take found. */
  | 'COUNTED'
  /** PRT-2: to a technician's van, by an approved requisition. */
  | 'ISSUED'
  /** Goods came in. */
  | 'RECEIVED'
  /** PRT-2: from the van back to a store, not used. */
  | 'RETURNED'
  /** PRT-7: thrown away, with approval. */
  | 'SCRAPPED'
  /** From one warehouse to another; two lines, one of each sign. */
  | 'TRANSFERRED'
  /** PRT-2: put into a unit on a job. */
  | 'USED';

export type StockReceiveInput = {
  /** The same again is the same receipt. */
  idempotencyKey: string;
  partCode: string;
  /** Pieces. */
  quantity: number;
  /** Delivery note. */
  reference: string;
  /** What one piece cost us, in fen. */
  unitCostAmount: number;
  warehouseId: string;
};

export type StockScrapAskInput = {
  partCode: string;
  /** Pieces. */
  quantity: number;
  reason: string;
  warehouseId: string;
};

export type StockScrapDecideInput = {
  approved: boolean;
  scrapId: string;
  version: number;
};

export type StockTakeInput = {
  lines: Array<StockCountInput>;
  /** Of the count, and of the differences it finds. */
  reason: string;
  warehouseId: string;
};

export type StockTransferInput = {
  fromWarehouseId: string;
  /** The same again is the same transfer. */
  idempotencyKey: string;
  partCode: string;
  /** Pieces. */
  quantity: number;
  toWarehouseId: string;
};

/** DSP-12: what speaks for or against sending a technician, the weightiest first. */
export type SuggestionReason =
  /** No other visit of that day is still to be made before the earliest arrival target. */
  | 'FREE_BEFORE_TARGET'
  /** How many visits the day already has; none speaks for it. */
  | 'LOAD'
  /** Another visit of that day lies in the same district. Records hold districts and zones, no coordinates. */
  | 'NEARBY'
  /** How many of the parts that such faults of the model have needed before lie in the van; said where any were. */
  | 'PARTS_IN_VAN'
  /** Holds the certificate, and the permit where one is asked (DSP-7). */
  | 'QUALIFIED';

export type SupervisorReportInput = {
  reportId: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

export type SupervisorReportSignInput = {
  remarks?: string | null | undefined;
  reportId: string;
  /** False: sent back; then remarks are needed. */
  signed: boolean;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

/** RPT-3: DRAFT → SENT; in a BRANCH_OFFICE DRAFT → AWAITING_SIGNATURE → SENT, and what the branch manager sends back is a DRAFT again. */
export type SupervisorReportState =
  /** Submitted in a branch office; nobody beyond the branch sees it before it is signed. */
  | 'AWAITING_SIGNATURE'
  /** Not submitted; its figures follow the technicians’ reports. */
  | 'DRAFT'
  /** The service department has it. */
  | 'SENT';

export type SurveyAnswerInput = {
  /** At most 1,000 characters. */
  comment?: string | null | undefined;
  /** With a key the same answer can be sent again and counts once; without, the second is refused. */
  idempotencyKey?: string | null | undefined;
  /** Every item of the card exactly once; nothing is assumed. */
  ratings: Array<ItemRatingInput>;
  /** WSH-6: whether the fault is gone, where the card asks (`asksSolved`); left out: the customer did not say. */
  solved?: SolvedAnswer | null | undefined;
  /** The last part of the personal link. */
  token: string;
};

/** SUR-6: by which way a card goes to its customer. */
export type SurveyChannel =
  | 'EMAIL'
  /** A printed page with the link as a code to scan: /documents/survey-letters/{id of the survey}. */
  | 'LETTER'
  /** The customer finds it there after signing in; nothing is sent. */
  | 'PORTAL'
  | 'SMS';

/** SUR-6: by which way a customer wants to be asked. */
export type SurveyChannelChooseInput = {
  channel: SurveyChannel;
  /** For staff: the customer who said so. Left out by a customer: yourself, as in `viewer.customer`. */
  customerId?: string | null | undefined;
};

/** SUR-2: what is rated. A card has only the items that the customer can judge. */
export type SurveyItem =
  /** Where somebody set out. */
  | 'ARRIVAL_TIME'
  /** Where a technician met the customer. */
  | 'ATTITUDE'
  /** Of every call. */
  | 'KEEPING_PROMISES'
  /** Where a technician met the customer. */
  | 'SKILL';

/** SUR-6: a card that could not be delivered goes another way. */
export type SurveySendAnotherWayInput = {
  /** It goes to the address on record for it: nobody types one in (WSH-6). */
  channel: SurveyChannel;
  surveyId: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

/** SUR-6: why a card was on its way: for the first time, because the way before failed, or once more as the one reminder. */
export type SurveySending =
  | 'ANOTHER_WAY'
  | 'FIRST'
  | 'REMINDER';

/** OWED → DELIVERED → ANSWERED or EXPIRED; UNDELIVERABLE leads back to DELIVERED by another way (SUR-6). */
export type SurveyState =
  | 'ANSWERED'
  /** The customer has the link and has not answered yet. */
  | 'DELIVERED'
  /** Nobody answered in time. */
  | 'EXPIRED'
  /** The call is on record; the card follows the working morning after the call is over. */
  | 'OWED'
  /** SUR-6: no way on record takes it, or every message failed; it must go another way. */
  | 'UNDELIVERABLE'
  /** INT-6: the call was merged into another after the day of its receipt. */
  | 'WITHDRAWN';

/** DSP-13: why a target applies: by the zone of the address, by the grade, by a maintenance contract, by the category of the product (DSP-4), by the distance of a vehicle (DSP-5), or by a quality fault inside the warranty (ENT-6). */
export type TargetBasis =
  | 'CONTRACT'
  | 'DISTANCE'
  | 'GRADE'
  | 'PRODUCT'
  | 'WARRANTY'
  | 'ZONE';

/** RPT-7: by what the figures are split. */
export type TargetDimension =
  /** One row for each branch, by code. */
  | 'BRANCH'
  /** One row for each category of products. */
  | 'CATEGORY'
  /** One row for each month, by the days on which calls came in. */
  | 'MONTH'
  /** One row for each product model with calls, by code. */
  | 'PRODUCT'
  /** One row for each technician who held that role in the time, by number. */
  | 'TECHNICIAN';

/** What is promised by a moment. */
export type TargetKind =
  | 'ACKNOWLEDGE'
  | 'ARRIVE'
  /** DSP-5: a letter to who handles the fault of a vehicle's chassis or engine. */
  | 'CONTACT_HANDLER'
  | 'DIAGNOSE'
  | 'PARTS'
  /** ENT-6: a quality fault inside the warranty is done away with, by repairing the unit or by replacing it. It is met when the request is resolved, whichever of the two did it. */
  | 'RESOLVE';

export type TargetPauseInput = {
  reason: PauseReason;
  requestId: string;
};

/** WSH-12: what a record behind a figure is. */
export type TargetSourceKind =
  /** What a customer answered, with when. */
  | 'ANSWER'
  /** A closed batch of ratings, with when it closed: what is in it is shown to nobody (SUR-4). */
  | 'BATCH'
  /** A call, with when it came in. */
  | 'CALL'
  /** A verified complaint, with when it came in. */
  | 'COMPLAINT'
  /** A promised moment of a call, at which it was due. */
  | 'PROMISE';

/** Missed stays missed. VOID: the request was cancelled or merged, or what it rested on no longer holds. */
export type TargetState =
  | 'MET'
  | 'MISSED'
  | 'PAUSED'
  | 'RUNNING'
  | 'VOID';

/** CMP-2, CMP-3: how the customer was told the result. */
export type ToldHow =
  /** By a call that is on record; never for grade MAJOR. */
  | 'PHONE'
  /** By a letter that is kept and can be printed. */
  | 'WRITING';

/** DSP-6: why a site visit needs a travel request. */
export type TravelReason =
  /** The district is none that the branch of the request serves. */
  | 'OUT_OF_AREA'
  /** A site visit for a quality complaint, wherever it lies. */
  | 'QUALITY_COMPLAINT';

/** DSP-6: a decision on a journey. */
export type TravelRequestDecideInput = {
  /** Needed to refuse it. */
  remarks?: string | null | undefined;
  travelRequestId: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

/** DSP-6: asks for the approval of a journey. */
export type TravelRequestMakeInput = {
  /** What the journey is for. */
  purpose: string;
  requestId: string;
};

/** DSP-6: REQUESTED → CONFIRMED by the service department in the home region, or APPROVED by the EXECUTIVE beyond it; REFUSED by whoever decides, WITHDRAWN by the branch. */
export type TravelState =
  | 'APPROVED'
  | 'CONFIRMED'
  | 'REFUSED'
  | 'REQUESTED'
  | 'WITHDRAWN';

export type UnitBookInInput = {
  /** WKS-1: planned finish of the repair, told to the customer. Needed when the card opens; left out for a unit that comes back from a delivery in vain. */
  plannedFinishAt?: string | null | undefined;
  receiptId: string;
  /** The technician of the branch who repairs it; without, the one who brought it in. */
  technicianId?: string | null | undefined;
};

export type UnitBookOutInput = {
  receiptId: string;
  /** The technician of the branch who brings it back. */
  technicianId: string;
};

/** WKS-6: where a customer's unit is: with the CUSTOMER, in one TECHNICIAN's custody, or booked IN at the BRANCH. */
export type UnitPlace =
  | 'BRANCH'
  | 'CUSTOMER'
  | 'TECHNICIAN';

/** WKS-3: the customer signs the voucher; the receipt comes back, or is declared lost. */
export type UnitReturnInput = {
  /** Instead, where the receipt is lost. */
  lostReceipt?: LostReceiptInput | null | undefined;
  receiptId: string;
  /** Number or code read off the receipt that came back; RECEIPT_WRONG when it is another one. */
  receiptRead?: string | null | undefined;
  /** The signature on the voucher. */
  signature: SignatureInput;
};

export type UnitReturnPlanInput = {
  receiptId: string;
  /** When the customer gets it back; the customer is told. */
  returnAt: string;
};

/** WKS-1: what is taken away, and who signs for it. */
export type UnitTakeInInput = {
  /** What is taken along with it: cables, covers, keys. */
  accessories?: string | null | undefined;
  /** When the technician left with the unit; not in the future, not before the claimed arrival. */
  claimedLeftAt: string;
  /** In what condition the unit is taken away; the customer signs it. */
  condition: string;
  /** Made once for what is being sent; sending it again returns the first receipt. */
  idempotencyKey?: string | null | undefined;
  signature: SignatureInput;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
  visitId: string;
};

/** DSP-5: where a vehicle is at fault. BODY is our own work; CHASSIS and ENGINE are handled by their makers' or suppliers' service. */
export type VehicleFaultArea =
  | 'BODY'
  | 'CHASSIS'
  | 'ENGINE';

/** DSP-5: where a vehicle is at fault and how far away it stands. */
export type VehicleFaultInput = {
  area: VehicleFaultArea;
  /** Kilometres from the branch to where the vehicle stands; needed for the BODY. */
  distanceKm?: number | null | undefined;
  supplierNeeded?: boolean;
};

export type VehicleFaultRecordInput = {
  area: VehicleFaultArea;
  /** Kilometres from the branch to where the vehicle stands; needed for the BODY. */
  distanceKm?: number | null | undefined;
  requestId: string;
  supplierNeeded?: boolean;
};

/** DSP-5: a letter to who handles the fault of a chassis or an engine. */
export type VehicleHandlingContactInput = {
  /** EMAIL or LETTER: it is contacted in writing. */
  channel: MessageChannel;
  /** The maker's or supplier's service. */
  handlerName: string;
  requestId: string;
  /** Their e-mail or postal address. */
  to: string;
  words: string;
};

export type VehicleHandlingFileInput = {
  requestId: string;
  /** What came of it, in words that the customer will be told. */
  result: string;
};

export type VisitCompleteInput = {
  /** When the technician left; not in the future, not before the claimed arrival. */
  claimedLeftAt: string;
  outcome: VisitOutcome;
  /** What stands in the way; needed for CANNOT_COMPLETE. The customer reads it. */
  reason?: string | null | undefined;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
  visitId: string;
};

export type VisitConfirmByLinkInput = {
  /** The token of the tracking link. */
  token: string;
  /** The version of the visit that was read; VERSION_CONFLICT when it is not the current one. */
  visitVersion: number;
};

export type VisitConfirmInput = {
  /** The version of the visit that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
  visitId: string;
};

/** DSP-8: how the customer was contacted before somebody set out. */
export type VisitContactMeans =
  | 'MESSAGE'
  | 'PHONE';

/** VIS-6: the technician cannot solve it on the spot. */
export type VisitEscalateInput = {
  /** What the customer demands. */
  customerDemand: string;
  /** What the technician proposes. */
  proposal: string;
  visitId: string;
};

export type VisitInput = {
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
  visitId: string;
};

export type VisitMoveByLinkInput = {
  /** One of the request’s visitTimes, or another moment of working time. */
  plannedAt: string;
  /** In the customer’s own words. */
  reason?: string | null | undefined;
  /** The token of the tracking link. */
  token: string;
  /** The version of the visit that was read; VERSION_CONFLICT when it is not the current one. */
  visitVersion: number;
};

export type VisitMoveInput = {
  /** One of the request’s visitTimes, or another moment of working time. */
  plannedAt: string;
  /** In the customer’s own words. */
  reason?: string | null | undefined;
  /** The version of the visit that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
  visitId: string;
};

/** How a visit ended: the work is done, or it needs something that is not there. */
export type VisitOutcome =
  | 'CANNOT_COMPLETE'
  | 'COMPLETED';

export type VisitReasonInput = {
  reason: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
  visitId: string;
};

export type VisitReassignInput = {
  leadId: string;
  teamIds?: Array<string>;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
  visitId: string;
};

/** DSP-8: the customer was contacted before setting out. */
export type VisitRecordContactInput = {
  /** What was agreed. The customer reads it. */
  agreed: string;
  /** Not in the future, and not before the call came in. */
  contactedAt: string;
  means: VisitContactMeans;
  visitId: string;
};

/** VIS-8: what the branch is told before somebody leaves the site. */
export type VisitReportResultInput = {
  /** How it went. */
  result: string;
  visitId: string;
};

export type VisitRescheduleInput = {
  plannedAt: string;
  reason: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
  visitId: string;
};

/** ASSIGNED → ACCEPTED → TRAVELLING → ARRIVED → COMPLETED or CANNOT_COMPLETE. DECLINED by the technician, NO_SHOW: the customer was absent, CANCELLED with its request or because another visit took its place. */
export type VisitState =
  | 'ACCEPTED'
  | 'ARRIVED'
  | 'ASSIGNED'
  | 'CANCELLED'
  | 'CANNOT_COMPLETE'
  | 'COMPLETED'
  | 'DECLINED'
  | 'NO_SHOW'
  | 'TRAVELLING';

/** VIS-1: a step of the visit with the technician's own time for it. */
export type VisitStepInput = {
  /** The technician's time: not in the future, not before the step that came first. The server keeps its own beside it. */
  claimedAt: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
  visitId: string;
};

export type VoucherSignInPortalInput = {
  /** The customer's own words; sealed with the rest. */
  comments?: string | null | undefined;
  /** The drawn signature or company seal, uploaded before by the same person (POST /files); none for TYPED_NAME. */
  imageFileId?: string | null | undefined;
  method: SignatureMethod;
  requestId: string;
  signerName: string;
};

export type VoucherSignOnDeviceInput = {
  /** The customer's own words; sealed with the rest. */
  comments?: string | null | undefined;
  /** The drawn signature or company seal, uploaded before by the same person (POST /files); none for TYPED_NAME. */
  imageFileId?: string | null | undefined;
  method: SignatureMethod;
  signerName: string;
  visitId: string;
};

/** VIS-2: DRAWN at intake, SIGNED by the customer, HANDED_IN by the technician, STRUCK_OFF by the clerk, ARCHIVED. No step can be skipped or reversed; only the supervisor sends one that is HANDED_IN back to the technician with its report (VIS-8). VOID when the request was cancelled, merged or solved remotely. A request that is reopened begins with DRAWN again (WSH-6); what was signed before stays on record. */
export type VoucherState =
  | 'ARCHIVED'
  | 'DRAWN'
  | 'HANDED_IN'
  | 'SIGNED'
  | 'STRUCK_OFF'
  | 'VOID';

/** PRT-1: where parts are kept. */
export type WarehouseKind =
  | 'BRANCH'
  | 'HEADQUARTERS'
  /** What one technician carries along. */
  | 'VAN'
  | 'WORKSHOP';

export type WarehouseOpenInput = {
  branchId: string;
  kind: WarehouseKind;
  name: string;
  /** Whose VAN it is; left out for every other kind. */
  technicianId?: string | null | undefined;
};

export type WarrantyPartsWriteOffInput = {
  /** The authorized center; or else name the dealer. */
  branchId?: string | null | undefined;
  /** The customer that is a dealer; or else name the center. */
  dealerId?: string | null | undefined;
  /** Where the evidence is archived: number of the record or file. */
  evidence: string;
  /** What was done with them. */
  method: string;
  /** Codes of the parts that go back. None: all that the catalog says this unit made. Parts of which it names no maker have to be named. */
  partCodes?: Array<string>;
  /** A quarter that is over, such as 2026-Q3. */
  quarter: string;
  /** Code of the unit that made them, to which the old parts go back. Another unit has its own act. */
  responsibleUnitCode: string;
};

export type WarrantyTermPublishInput = {
  /** Documents accepted as proof of purchase. */
  acceptedProofs: LocalizedListInput;
  /** What the customer can expect after expiry. */
  afterExpiry: LocalizedTextInput;
  /** For every model of the category without a term of its own. Neither this nor modelId: for all the rest. */
  category?: ProductCategory | null | undefined;
  consumablesBasis: ChargeBasis;
  covered: LocalizedListInput;
  /** A day after today: what was sold until then keeps its term. */
  effectiveFrom: string;
  /** For this model only. */
  modelId?: string | null | undefined;
  /** Length in calendar months. */
  months: number;
  name: LocalizedTextInput;
  notCovered: LocalizedListInput;
  repairBasis: ChargeBasis;
  replacementRule: ReplacementRule;
};

export type WorkPermitRecordInput = {
  /** Repeating a call with the same key and input answers with the first result. */
  idempotencyKey?: string | null | undefined;
  /** As printed on the permit, 1 to 60 characters. */
  number: string;
  staffId: string;
  /** First day on which it counts. */
  validFrom: string;
  /** Last day on which it counts. */
  validUntil: string;
};

/** A stretch of work by the wall clock of the branch's zone. */
export type WorkingShiftInput = {
  /** 'HH:MM', 00:00 to 23:59. */
  from: string;
  /** 'HH:MM' up to '24:00', exclusive; at or before `from` it is on the next day. */
  to: string;
};

/** The shifts of one day of an ordinary week. */
export type WorkingWeekdayInput = {
  shifts: Array<WorkingShiftInput>;
  /** 1 Monday to 7 Sunday. */
  weekday: number;
};

export type YearEndBonusAwardInput = {
  staffId: string;
  year: number;
};

/** DSP-2: how a district lies to its branch; the arrival target depends on it. */
export type ZoneKind =
  | 'SUBURBAN'
  | 'URBAN';

export type AnswerDisputeMutationVariables = Exact<{
  input: InvoiceDisputeAnswerInput;
}>;


export type AnswerDisputeMutation = { invoiceDisputeAnswer: { id: string, version: number, number: string, state: InvoiceState, disputes: Array<{ outcome: DisputeOutcome | null, answer: string | null, answeredAt: string | null, answeredByName: string | null }> } };

export type BillOfJobQueryVariables = Exact<{
  number: string;
}>;


export type BillOfJobQuery = { repairRequest: { id: string, number: string, estimates: Array<{ id: string, state: EstimateState, totalAmount: number, remarks: string | null, draftedAt: string, draftedByName: string, sentAt: string | null, decidedAt: string | null, decidedByName: string | null, decisionNote: string | null }>, charges: Array<{ id: string, kind: BillLineKind, code: string | null, name: string, nameEn: string, quantity: number, unitAmount: number, listAmount: number, category: ServiceCategory, amount: number, reason: string | null }>, chargeReductions: Array<{ id: string, state: ReductionState, amount: number, reason: string, decidedAt: string | null, decidedByName: string | null, remarks: string | null }>, invoices: Array<{ id: string, number: string, state: InvoiceState, totalAmount: number, lines: Array<{ kind: BillLineKind, code: string | null, name: string, nameEn: string, quantity: number, unitAmount: number, listAmount: number, category: ServiceCategory, amount: number }> }> } | null };

export type BonusesToPayQueryVariables = Exact<{
  branchId: string;
  unpaid?: boolean;
  first?: number;
  after?: string | null | undefined;
}>;


export type BonusesToPayQuery = { bonusAwards: { edges: Array<{ node: { id: string, version: number, staffId: string, staffName: string, kind: BonusKind, year: number, quarter: number, number: number, reason: BonusReason, amount: number, dueOn: string, paidAt: string | null, paidLate: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CashInHandQueryVariables = Exact<{
  branchId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type CashInHandQuery = { cashInHand: { edges: Array<{ node: { id: string, technicianName: string, balanceAmount: number, currency: Currency, openHandOver: { id: string, version: number, state: HandOverState, amount: number, recordedAt: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CashNotHandedOverQueryVariables = Exact<{
  branchId: string;
  on: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type CashNotHandedOverQuery = { cashNotHandedOver: { edges: Array<{ node: { accountId: string, technicianName: string, amount: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ConfirmHandOverMutationVariables = Exact<{
  input: HandOverDecideInput;
}>;


export type ConfirmHandOverMutation = { cashHandOverDecide: { id: string, version: number, state: HandOverState, amount: number, decidedAt: string | null, decidedByName: string | null, remarks: string | null } };

export type CostOfJobQueryVariables = Exact<{
  number: string;
}>;


export type CostOfJobQuery = { repairRequest: { id: string, number: string, serviceCategory: ServiceCategory, cost: { partsAmount: number, labourAmount: number, totalAmount: number, lines: Array<{ id: string, kind: JobCostKind, category: ServiceCategory, partCode: string | null, quantity: number, unitAmount: number, amount: number, usedAt: string, usedOn: string, recordedAt: string, recordedByName: string, reversesId: string | null }> } | null } | null };

export type FinishedCallsQueryVariables = Exact<{
  branchId: string;
  on?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type FinishedCallsQuery = { callRegister: { edges: Array<{ node: { number: string, serviceCategory: ServiceCategory, struckOffAt: string | null, customer: { name: string }, voucher: { number: string, state: VoucherState, reports: Array<{ parts: Array<{ partCode: string, name: string, quantity: number }>, minutes: Array<{ category: ServiceCategory, minutes: number }> }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InvoicesToIssueQueryVariables = Exact<{
  branchId: string;
  on: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type InvoicesToIssueQuery = { invoicesToIssue: { edges: Array<{ node: { requestId: string, requestNumber: string, dueOn: string, amount: number, late: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InvoicesQueryVariables = Exact<{
  branchId: string;
  state?: InvoiceState | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type InvoicesQuery = { invoices: { edges: Array<{ node: { id: string, version: number, number: string, state: InvoiceState, requestNumber: string, issuedOn: string, dueOn: string, late: boolean, onTheSpot: boolean, sentAt: string | null, reminders: number, totalAmount: number, currency: Currency, voidReason: string | null, issuedByName: string, issuedAt: string, payments: Array<{ method: PaymentMethod, amount: number, at: string, byName: string, reason: string | null }>, disputes: Array<{ reason: string, raisedAt: string, raisedByName: string, outcome: DisputeOutcome | null, answer: string | null, answeredAt: string | null, answeredByName: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type IssueInvoiceMutationVariables = Exact<{
  input: InvoiceIssueInput;
}>;


export type IssueInvoiceMutation = { invoiceIssue: { id: string, version: number, number: string, state: InvoiceState, issuedOn: string, dueOn: string, late: boolean, totalAmount: number, lines: Array<{ kind: BillLineKind, code: string | null, name: string, nameEn: string, quantity: number, unitAmount: number, listAmount: number, category: ServiceCategory, amount: number }> } };

export type PayBonusMutationVariables = Exact<{
  input: BonusAwardPayInput;
}>;


export type PayBonusMutation = { bonusAwardPay: { id: string, version: number, amount: number, paidAt: string | null, paidByName: string | null, paidLate: boolean } };

export type PayRewardMutationVariables = Exact<{
  input: RewardInput;
}>;


export type PayRewardMutation = { rewardPay: { id: string, version: number, state: RewardState, paidAt: string | null, paidByName: string | null } };

export type RecordPaymentMutationVariables = Exact<{
  input: InvoiceInput;
}>;


export type RecordPaymentMutation = { paymentRecord: { id: string, version: number, number: string, state: InvoiceState } };

export type ReversePaymentMutationVariables = Exact<{
  input: InvoiceReasonInput;
}>;


export type ReversePaymentMutation = { paymentReverse: { id: string, version: number, number: string, state: InvoiceState, payments: Array<{ amount: number, reason: string | null }> } };

export type SendInvoiceMutationVariables = Exact<{
  input: InvoiceInput;
}>;


export type SendInvoiceMutation = { invoiceSend: { id: string, version: number, number: string, state: InvoiceState, sentAt: string | null } };

export type VoidInvoiceMutationVariables = Exact<{
  input: InvoiceReasonInput;
}>;


export type VoidInvoiceMutation = { invoiceVoid: { id: string, version: number, number: string, state: InvoiceState, voidReason: string | null } };

export type GrantRoleMutationVariables = Exact<{
  input: StaffRoleGrantInput;
}>;


export type GrantRoleMutation = { staffRoleGrant: { id: string, assignments: Array<{ role: Role, branch: { id: string } }> } };

export type PolicyVersionsQueryVariables = Exact<{
  key: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type PolicyVersionsQuery = { policyVersions: { edges: Array<{ node: { id: string, version: number, effectiveFrom: string, value: string, publishedAt: string, publishedByName: string | null, branchKind: BranchKind | null, productCategory: ProductCategory | null, customerKind: CustomerKind | null, branch: { name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PriceListsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type PriceListsQuery = { priceLists: { edges: Array<{ node: { id: string, version: number, effectiveFrom: string, currency: Currency, labourHourAmount: number, travelUrbanAmount: number, travelSuburbanAmount: number, publishedAt: string, items: Array<{ id: string, kind: PriceItemKind, code: string, name: string, nameEn: string, unitAmount: number }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PublishPolicyMutationVariables = Exact<{
  input: PolicyPublishInput;
}>;


export type PublishPolicyMutation = { policyPublish: { id: string, key: string, version: number, effectiveFrom: string } };

export type PublishPriceListMutationVariables = Exact<{
  input: PriceListPublishInput;
}>;


export type PublishPriceListMutation = { priceListPublish: { id: string, version: number, effectiveFrom: string } };

export type PublishSiteChecklistMutationVariables = Exact<{
  input: SiteChecklistPublishInput;
}>;


export type PublishSiteChecklistMutation = { siteChecklistPublish: { id: string, version: number, effectiveFrom: string } };

export type PublishWarrantyTermMutationVariables = Exact<{
  input: WarrantyTermPublishInput;
}>;


export type PublishWarrantyTermMutation = { warrantyTermPublish: { id: string, version: number, effectiveFrom: string, months: number } };

export type RecordCertificateMutationVariables = Exact<{
  input: CertificateRecordInput;
}>;


export type RecordCertificateMutation = { certificateRecord: { id: string, category: ProductCategory, validFrom: string, validUntil: string | null } };

export type RecordWorkPermitMutationVariables = Exact<{
  input: WorkPermitRecordInput;
}>;


export type RecordWorkPermitMutation = { workPermitRecord: { id: string, validFrom: string, validUntil: string } };

export type RemoveCalendarExceptionMutationVariables = Exact<{
  input: CalendarExceptionRemoveInput;
}>;


export type RemoveCalendarExceptionMutation = { calendarExceptionRemove: { on: string, working: boolean, name: string | null } };

export type RevokeRoleMutationVariables = Exact<{
  input: StaffRoleRevokeInput;
}>;


export type RevokeRoleMutation = { staffRoleRevoke: { id: string, assignments: Array<{ role: Role, branch: { id: string } }> } };

export type SetCalendarExceptionMutationVariables = Exact<{
  input: CalendarExceptionSetInput;
}>;


export type SetCalendarExceptionMutation = { calendarExceptionSet: { on: string, working: boolean, name: string | null, shifts: Array<{ from: string, to: string }> } };

export type SetWorkingWeekMutationVariables = Exact<{
  input: CalendarWeekSetInput;
}>;


export type SetWorkingWeekMutation = { calendarWeekSet: { id: string, workingWeek: { version: number } | null } };

export type StaffOfBranchQueryVariables = Exact<{
  branchId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type StaffOfBranchQuery = { staffMembers: { edges: Array<{ node: { id: string, number: string, name: string, active: boolean, assignments: Array<{ role: Role, branch: { id: string, name: string } }>, certificates: Array<{ category: ProductCategory, kind: CertificateKind, number: string, validFrom: string, validUntil: string | null }>, workPermits: Array<{ number: string, validFrom: string, validUntil: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WorkingWeekQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type WorkingWeekQuery = { branches: { edges: Array<{ node: { id: string, name: string, timeZone: string, workingWeek: { version: number, days: Array<{ weekday: number, shifts: Array<{ from: string, to: string }> }> } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AssignRenewalVisitMutationVariables = Exact<{
  input: RenewalVisitAssignInput;
}>;


export type AssignRenewalVisitMutation = { renewalVisitAssign: { id: string, version: number, state: RenewalVisitState, result: RenewalResult | null, assigneeName: string | null } };

export type BehindTargetFiguresQueryVariables = Exact<{
  branchId: string;
  month: string;
  first?: number;
}>;


export type BehindTargetFiguresQuery = { targetFigures: { edges: Array<{ node: { onTime: { numerator: number, denominator: number, sources: { edges: Array<{ node: { kind: TargetSourceKind, at: string, number: string | null, numerator: number, denominator: number, request: { id: string } | null } }> } }, justifiedComplaints: { numerator: number, denominator: number, sources: { edges: Array<{ node: { kind: TargetSourceKind, at: string, number: string | null, numerator: number, denominator: number } }> } } } }> } };

export type BranchDayQueryVariables = Exact<{
  branchId: string;
  on: string;
}>;


export type BranchDayQuery = { dispatchQueue: { edges: Array<{ node: { number: string, priority: boolean, receivedAt: string, promise: { state: TargetState, dueAt: string } | null } }>, pageInfo: { hasNextPage: boolean } }, callRegister: { edges: Array<{ node: { number: string, state: RequestState, technicianName: string | null, struckOffAt: string | null, promise: { state: TargetState } | null } }>, pageInfo: { hasNextPage: boolean } }, surveyCoverage: { calls: number, merged: number, issued: number, delivered: number, answered: number, undeliverable: number, missing: number }, alerts: { edges: Array<{ node: { id: string, kind: AlertKind, subject: string } }> } };

export type CardsOfBranchQueryVariables = Exact<{
  branchId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type CardsOfBranchQuery = { staffCards: { edges: Array<{ node: { id: string, version: number, staffId: string, staffName: string, color: CardColor, reason: string, givenOn: string, givenByName: string, withdrawnAt: string | null, withdrawnByName: string | null, withdrawnReason: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ClosedDaysQueryVariables = Exact<{
  branchId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ClosedDaysQuery = { dayEnds: { edges: Array<{ node: { on: string, closedAt: string, closedByName: string | null, calls: number, struckOff: number, open: number, undispatched: number, unfinished: number, lackingCommitment: number, missingReports: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CompleteCorrectiveActionMutationVariables = Exact<{
  input: CorrectiveActionCompleteInput;
}>;


export type CompleteCorrectiveActionMutation = { correctiveActionComplete: { id: string, version: number, state: CorrectiveActionState, doneAt: string | null, result: string | null } };

export type CorrectiveActionsQueryVariables = Exact<{
  branchId?: string | null | undefined;
  open?: boolean | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type CorrectiveActionsQuery = { correctiveActions: { edges: Array<{ node: { id: string, version: number, kind: CorrectiveActionKind, action: string, ownerName: string, dueOn: string, state: CorrectiveActionState, overdue: boolean, plannedByName: string, doneAt: string | null, doneByName: string | null, result: string | null, branch: { name: string }, model: { code: string, name: string } | null, responsibleUnit: { name: string } | null, feedback: { number: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DecideLocalPurchaseMutationVariables = Exact<{
  input: ReplenishmentDecideInput;
}>;


export type DecideLocalPurchaseMutation = { replenishmentDecide: { id: string, version: number, state: ReplenishmentState } };

export type DecideReductionMutationVariables = Exact<{
  input: ChargeReductionDecideInput;
}>;


export type DecideReductionMutation = { chargeReductionDecide: { id: string, version: number, state: ReductionState, decidedAt: string | null, decidedByName: string | null, remarks: string | null } };

export type EndContractMutationVariables = Exact<{
  input: ContractEndInput;
}>;


export type EndContractMutation = { contractEnd: { id: string, version: number, number: string, endsOn: string, agreedEndsOn: string | null } };

export type GiveCardMutationVariables = Exact<{
  input: StaffCardGiveInput;
}>;


export type GiveCardMutation = { staffCardGive: { id: string, version: number, staffName: string, color: CardColor, reason: string, givenOn: string } };

export type MonthlyFeedbackAnalysisQueryVariables = Exact<{
  month: string;
  branchId?: string | null | undefined;
}>;


export type MonthlyFeedbackAnalysisQuery = { monthlyFeedbackAnalysis: { month: string, cases: number, complaints: number, suggestions: number, verified: number, unfounded: number, open: number, answeredLate: number, tallies: Array<{ dimension: FeedbackDimension, key: string | null, modelId: string | null, cases: number, verified: number }> } };

export type PapersOfTechniciansQueryVariables = Exact<{
  branchId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type PapersOfTechniciansQuery = { staffMembers: { edges: Array<{ node: { id: string, name: string, certificates: Array<{ category: ProductCategory, kind: CertificateKind, number: string, validUntil: string | null }>, workPermits: Array<{ number: string, validUntil: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReductionsToDecideQueryVariables = Exact<{
  branchId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ReductionsToDecideQuery = { reductionsToDecide: { edges: Array<{ node: { id: string, version: number, state: ReductionState, amount: number, reason: string, requestedAt: string, requestedByName: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SignTeamReportMutationVariables = Exact<{
  input: SupervisorReportSignInput;
}>;


export type SignTeamReportMutation = { supervisorReportSign: { id: string, version: number, state: SupervisorReportState, signedAt: string | null, signedByName: string | null, remarks: string | null } };

export type AnswerCallMutationVariables = Exact<{
  input: RequestAcknowledgeInput;
}>;


export type AnswerCallMutation = { requestAcknowledge: { id: string, version: number, acknowledgedAt: string | null } };

export type AnswerContactMutationVariables = Exact<{
  input: ContactAnswerInput;
}>;


export type AnswerContactMutation = { contactAnswer: { id: string, loggedAt: string, answersId: string | null } };

export type AppointAdministratorMutationVariables = Exact<{
  input: CustomerContactInput;
}>;


export type AppointAdministratorMutation = { customerAdministratorSet: { id: string, name: string, role: ContactRole } };

export type ArchiveVoucherMutationVariables = Exact<{
  input: RequestInput;
}>;


export type ArchiveVoucherMutation = { voucherArchive: { id: string, number: string, state: VoucherState, archivedAt: string | null } };

export type BookUnitInMutationVariables = Exact<{
  input: UnitBookInInput;
}>;


export type BookUnitInMutation = { unitBookIn: { id: string, number: string, whereabouts: { place: UnitPlace, since: string } | null } };

export type BookUnitOutMutationVariables = Exact<{
  input: UnitBookOutInput;
}>;


export type BookUnitOutMutation = { unitBookOut: { id: string, number: string, whereabouts: { place: UnitPlace } | null } };

export type CallRegisterQueryVariables = Exact<{
  branchId: string;
  on?: string | null | undefined;
  state?: Array<RequestState> | RequestState | null | undefined;
  search?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type CallRegisterQuery = { callRegister: { edges: Array<{ node: { id: string, number: string, version: number, state: RequestState, kind: RequestKind, grade: RequestGrade, priority: boolean, channel: IntakeChannel, receivedAt: string, raisedByName: string, contactPhone: string, faultDescription: string, serviceCategory: ServiceCategory, technicianName: string | null, struckOffAt: string | null, customer: { id: string, name: string }, model: { name: string } | null, asset: { serialNumber: string | null } | null, promise: { state: TargetState, dueAt: string, minutesLeft: number | null } | null, lastEvent: { at: string, text: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CallQueryVariables = Exact<{
  number: string;
}>;


export type CallQuery = { repairRequest: { id: string, number: string, version: number, state: RequestState, kind: RequestKind, grade: RequestGrade, faultType: FaultType, channel: IntakeChannel, receivedAt: string, raisedByName: string, filedByName: string | null, contactPhone: string, addressLine: string, faultDescription: string, nextStep: string, nextActor: NextActor, nextDueAt: string | null, partsExpectedOn: string | null, cancellable: boolean, trackingUrl: string | null, entitlement: { category: ServiceCategory, explanation: string } | null, customer: { id: string, name: string, phone: string }, asset: { id: string, serialNumber: string | null, proof: ProofState } | null, model: { id: string, name: string } | null, mergedInto: { number: string } | null, voucher: { number: string, state: VoucherState, sealCode: string | null, intact: boolean | null, archivedAt: string | null, signature: { signerName: string, signedAt: string, comments: string | null } | null }, visits: Array<{ id: string, state: VisitState, leadName: string, plannedAt: string, arrivedAt: string | null, leftAt: string | null }>, events: Array<{ at: string, kind: RequestEventKind, text: string, actorName: string | null }> } | null };

export type CancelCallMutationVariables = Exact<{
  input: RepairRequestCancelInput;
}>;


export type CancelCallMutation = { repairRequestCancel: { id: string, version: number, state: RequestState, struckOffAt: string | null } };

export type ChooseSurveyChannelMutationVariables = Exact<{
  input: SurveyChannelChooseInput;
}>;


export type ChooseSurveyChannelMutation = { surveyChannelChoose: { id: string, surveyChannel: SurveyChannel } };

export type ClassifyCallMutationVariables = Exact<{
  input: RepairRequestClassifyInput;
}>;


export type ClassifyCallMutation = { repairRequestClassify: { id: string, version: number, grade: RequestGrade, faultType: FaultType, promise: { dueAt: string } | null } };

export type ContactHandlerMutationVariables = Exact<{
  input: VehicleHandlingContactInput;
}>;


export type ContactHandlerMutation = { vehicleHandlingContact: { id: string, vehicleFault: { handling: HandlingState, handlerName: string | null, contactedAt: string | null } | null } };

export type ContactsOfCallQueryVariables = Exact<{
  number: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ContactsOfCallQuery = { repairRequest: { number: string, contacts: { edges: Array<{ node: { id: string, loggedAt: string, happenedAt: string, direction: ContactDirection, kind: ContactKind, party: ContactParty, withWhom: string | null, words: string, internal: boolean, needsAnswer: boolean, answeredAt: string | null, correctsId: string | null, byName: string | null, reply: { id: string, words: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type CorrectContactMutationVariables = Exact<{
  input: ContactCorrectInput;
}>;


export type CorrectContactMutation = { contactCorrect: { id: string, correctsId: string | null, words: string } };

export type UnitsInCustodyQueryVariables = Exact<{
  branchId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type UnitsInCustodyQuery = { custody: { edges: Array<{ node: { assetId: string, unitName: string | null, serialNumber: string | null, requestNumber: string, receiptId: string | null, receiptNumber: string | null, place: UnitPlace, technicianName: string | null, since: string, returnPlannedAt: string | null, intact: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CustomerFileQueryVariables = Exact<{
  id: string;
}>;


export type CustomerFileQuery = { customerFile: { id: string, number: string, version: number, kind: CustomerKind, name: string, phone: string, email: string | null, preferredChannel: MessageChannel, addresses: Array<{ id: string, districtCode: string, line: string }>, contacts: Array<{ id: string, role: ContactRole, name: string, phone: string }> } | null };

export type FileHandlingMutationVariables = Exact<{
  input: VehicleHandlingFileInput;
}>;


export type FileHandlingMutation = { vehicleHandlingFile: { id: string, vehicleFault: { handling: HandlingState, result: string | null, filedAt: string | null } | null } };

export type FindCustomersQueryVariables = Exact<{
  search: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type FindCustomersQuery = { customers: { edges: Array<{ node: { id: string, number: string, kind: CustomerKind, name: string, phone: string, homeBranch: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FindDistrictsQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type FindDistrictsQuery = { districts: { edges: Array<{ node: { code: string, province: string, city: string, name: string, served: boolean, zoneKind: ZoneKind | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FindModelsQueryVariables = Exact<{
  search?: string | null | undefined;
  category?: ProductCategory | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type FindModelsQuery = { productModels: { edges: Array<{ node: { id: string, code: string, name: string, category: ProductCategory } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GoodsRegisterQueryVariables = Exact<{
  branchId: string;
  on: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type GoodsRegisterQuery = { goodsRegister: { edges: Array<{ node: { id: string, step: number, move: CustodyMove, at: string, fromPlace: UnitPlace, toPlace: UnitPlace, toTechnicianName: string | null, byName: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HandOutAtCounterMutationVariables = Exact<{
  input: UnitReturnInput;
}>;


export type HandOutAtCounterMutation = { unitReturn: { id: string, number: string, state: ReceiptState, cameBack: boolean | null } };

export type LetterPostedMutationVariables = Exact<{
  input: LetterPostedInput;
}>;


export type LetterPostedMutation = { letterPosted: { id: string, result: MessageResult, postedAt: string | null, postedByName: string | null } };

export type LogContactMutationVariables = Exact<{
  input: ContactLogInput;
}>;


export type LogContactMutation = { contactLog: { id: string, loggedAt: string, needsAnswer: boolean } };

export type MergeCallMutationVariables = Exact<{
  input: RepairRequestMergeInput;
}>;


export type MergeCallMutation = { repairRequestMerge: { id: string, version: number, state: RequestState, mergedInto: { number: string } | null } };

export type MessagesToCustomerQueryVariables = Exact<{
  customerId: string;
  requestId?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type MessagesToCustomerQuery = { customerMessages: { edges: Array<{ node: { id: string, channel: MessageChannel, to: string, template: string, content: string | null, result: MessageResult, answer: string | null, createdAt: string, sentAt: string | null, postedAt: string | null, postedByName: string | null, requestNumber: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PlanReturnMutationVariables = Exact<{
  input: UnitReturnPlanInput;
}>;


export type PlanReturnMutation = { unitReturnPlan: { id: string, whereabouts: { returnPlannedAt: string | null } | null } };

export type ProofsWaitingQueryVariables = Exact<{
  branchId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ProofsWaitingQuery = { assetProofsWaiting: { edges: Array<{ node: { id: string, serialNumber: string | null, model: { name: string }, proofs: Array<{ id: string, state: ProofState, submittedAt: string, purchasedOn: string | null, file: { url: string, mimeType: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RecordApprovalMutationVariables = Exact<{
  input: EstimateApprovalRecordInput;
}>;


export type RecordApprovalMutation = { estimateApprovalRecord: { id: string, version: number, state: EstimateState, decidedAt: string | null, decidedByName: string | null, approvalWay: ApprovalWay | null, recordedByName: string | null, decisionNote: string | null } };

export type RecordCallBackMutationVariables = Exact<{
  input: FollowUpCallRecordInput;
}>;


export type RecordCallBackMutation = { followUpCallRecord: { id: string, version: number, state: FollowUpCallState, dueAt: string, calledAt: string | null, closedAt: string | null } };

export type RecordFinalAcceptanceMutationVariables = Exact<{
  input: AssetFinalAcceptanceRecordInput;
}>;


export type RecordFinalAcceptanceMutation = { assetFinalAcceptanceRecord: { id: string, finalAcceptanceOn: string | null, coverage: { startsOn: string | null, endsOn: string | null } } };

export type RecordVehicleFaultMutationVariables = Exact<{
  input: VehicleFaultRecordInput;
}>;


export type RecordVehicleFaultMutation = { vehicleFaultRecord: { id: string, vehicleFault: { area: VehicleFaultArea, distanceKm: number | null, supplierNeeded: boolean, handling: HandlingState } | null, targets: Array<{ kind: TargetKind, basis: TargetBasis, dueAt: string, state: TargetState }> } };

export type RegisterCustomerMutationVariables = Exact<{
  input: CustomerRegisterInput;
}>;


export type RegisterCustomerMutation = { customerRegister: { id: string, number: string, name: string } };

export type RegisterFeedbackMutationVariables = Exact<{
  input: FeedbackRegisterInput;
}>;


export type RegisterFeedbackMutation = { feedbackRegister: { id: string, number: string, kind: FeedbackKind, grade: FeedbackGrade, subject: FeedbackSubject, source: FeedbackSource, firstAnswerDueAt: string } };

export type RegisterUnitMutationVariables = Exact<{
  input: AssetRegisterInput;
}>;


export type RegisterUnitMutation = { assetRegister: { id: string, serialNumber: string | null, verified: boolean, proof: ProofState } };

export type ReopenCallMutationVariables = Exact<{
  input: RepairRequestReopenInput;
}>;


export type ReopenCallMutation = { repairRequestReopen: { id: string, number: string, version: number, state: RequestState, reopenedCount: number, reopenedAt: string | null, follows: { number: string } | null, promise: { dueAt: string } | null } };

export type ReplaceUnitMutationVariables = Exact<{
  input: AssetReplaceInput;
}>;


export type ReplaceUnitMutation = { assetReplace: { id: string, serialNumber: string | null, replaces: { id: string, replacedOn: string | null, replacedUnder: string | null, replacedReason: string | null } | null, coverage: { startsOn: string | null, endsOn: string | null, replacement: string | null } } };

export type ReverseChargeMutationVariables = Exact<{
  input: ChargeReverseInput;
}>;


export type ReverseChargeMutation = { chargeReverse: { id: string, quantity: number, amount: number, reason: string | null } };

export type StrikeOffMutationVariables = Exact<{
  input: RepairRequestStrikeOffInput;
}>;


export type StrikeOffMutation = { repairRequestStrikeOff: { id: string, number: string, version: number, state: RequestState, struckOffAt: string | null, voucher: { number: string, state: VoucherState } } };

export type TakeCallMutationVariables = Exact<{
  input: RepairRequestRegisterInput;
}>;


export type TakeCallMutation = { repairRequestRegister: { id: string, number: string, version: number, trackingUrl: string | null, serviceCategory: ServiceCategory, entitlement: { explanation: string } | null, promise: { dueAt: string } | null, voucher: { number: string } } };

export type TellHandlingMutationVariables = Exact<{
  input: RequestInput;
}>;


export type TellHandlingMutation = { vehicleHandlingTell: { id: string, vehicleFault: { handling: HandlingState, toldAt: string | null } | null } };

export type UnansweredContactsQueryVariables = Exact<{
  branchId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type UnansweredContactsQuery = { unansweredContacts: { edges: Array<{ node: { id: string, loggedAt: string, kind: ContactKind, party: ContactParty, withWhom: string | null, words: string, request: { number: string, state: RequestState } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UnitsOfCustomerQueryVariables = Exact<{
  customerId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type UnitsOfCustomerQuery = { assetsOfCustomer: { edges: Array<{ node: { id: string, serialNumber: string | null, verified: boolean, proof: ProofState, purchasedOn: string | null, replacedOn: string | null, replacedBy: { id: string, serialNumber: string | null } | null, model: { id: string, code: string, name: string, category: ProductCategory }, coverage: { category: ServiceCategory, explanation: string, endsOn: string | null }, openRequest: { id: string, number: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type VerifyProofMutationVariables = Exact<{
  input: AssetProofVerifyInput;
}>;


export type VerifyProofMutation = { assetProofVerify: { id: string, proof: ProofState, coverage: { category: ServiceCategory, explanation: string, endsOn: string | null } } };

export type AnswerSurveyMutationVariables = Exact<{
  input: SurveyAnswerInput;
}>;


export type AnswerSurveyMutation = { surveyAnswer: { requestNumber: string, state: SurveyState, goesOnAs: string | null, correctableUntil: string | null } };

export type ApproveEstimateMutationVariables = Exact<{
  input: EstimateInput;
}>;


export type ApproveEstimateMutation = { estimateApprove: { id: string, version: number, state: EstimateState, decidedAt: string | null } };

export type CancelByLinkMutationVariables = Exact<{
  input: RepairRequestCancelByLinkInput;
}>;


export type CancelByLinkMutation = { repairRequestCancelByLink: { number: string, state: RequestState, plannedAt: string | null, visitVersion: number | null, visitConfirmedAt: string | null } };

export type ChangePersonMutationVariables = Exact<{
  input: CustomerContactChangeInput;
}>;


export type ChangePersonMutation = { customerContactChange: { id: string, name: string, role: ContactRole, mayRaise: boolean, mayApprove: boolean, version: number } };

export type ChooseChannelMutationVariables = Exact<{
  input: CustomerChannelChooseInput;
}>;


export type ChooseChannelMutation = { customerChannelChoose: { preferredChannel: MessageChannel, email: string | null } };

export type ConfirmVisitByLinkMutationVariables = Exact<{
  input: VisitConfirmByLinkInput;
}>;


export type ConfirmVisitByLinkMutation = { visitConfirmByLink: { number: string, state: RequestState, plannedAt: string | null, visitVersion: number | null, visitConfirmedAt: string | null } };

export type ConfirmVisitMutationVariables = Exact<{
  input: VisitConfirmInput;
}>;


export type ConfirmVisitMutation = { visitConfirm: { id: string, version: number, confirmedAt: string | null } };

export type DisputeInvoiceMutationVariables = Exact<{
  input: InvoiceReasonInput;
}>;


export type DisputeInvoiceMutation = { invoiceDispute: { id: string, version: number, state: InvoiceState } };

export type FeedbackCourseQueryVariables = Exact<{
  number: string;
}>;


export type FeedbackCourseQuery = { feedback: { id: string, number: string, version: number, kind: FeedbackKind, grade: FeedbackGrade, subject: FeedbackSubject, state: FeedbackState, text: string, askedForMoney: boolean, holder: Role | null, firstAnswerDueAt: string, firstAnsweredAt: string | null, handling: string | null, promisedOn: string | null, answer: string | null, toldAt: string | null, toldHow: ToldHow | null, metAt: string | null, closedAt: string | null, canReopen: boolean, newFacts: string | null, request: { number: string } | null, letters: Array<{ id: string, text: string, writtenAt: string }>, events: Array<{ id: string, at: string, kind: FeedbackEventKind, text: string, actorName: string | null }> } | null };

export type FileFeedbackByLinkMutationVariables = Exact<{
  input: FeedbackFileByLinkInput;
}>;


export type FileFeedbackByLinkMutation = { feedbackFileByLink: { number: string, kind: FeedbackKind, grade: FeedbackGrade, firstAnswerDueAt: string } };

export type FileFeedbackMutationVariables = Exact<{
  input: FeedbackFileInput;
}>;


export type FileFeedbackMutation = { feedbackFile: { id: string, number: string, kind: FeedbackKind, grade: FeedbackGrade, state: FeedbackState, firstAnswerDueAt: string } };

export type FollowTrackingSubscriptionVariables = Exact<{
  token: string;
}>;


export type FollowTrackingSubscription = { trackedRequestChanged: { number: string, state: RequestState, nextStep: string, nextActor: NextActor, nextDueAt: string | null } };

export type InvitePersonMutationVariables = Exact<{
  input: CustomerContactInviteInput;
}>;


export type InvitePersonMutation = { customerContactInvite: { id: string, name: string, role: ContactRole, mayRaise: boolean, mayApprove: boolean, version: number } };

export type MoveVisitByLinkMutationVariables = Exact<{
  input: VisitMoveByLinkInput;
}>;


export type MoveVisitByLinkMutation = { visitMoveByLink: { number: string, state: RequestState, plannedAt: string | null, visitVersion: number | null, visitConfirmedAt: string | null } };

export type MoveVisitMutationVariables = Exact<{
  input: VisitMoveInput;
}>;


export type MoveVisitMutation = { visitMove: { id: string, version: number, plannedAt: string } };

export type MyCompaniesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCompaniesQuery = { myCompanies: Array<{ id: string, name: string, contacts: Array<{ id: string, name: string, phone: string, role: ContactRole, mayRaise: boolean, mayApprove: boolean, isYou: boolean, version: number }> }> };

export type MyContractsQueryVariables = Exact<{
  assetId?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type MyContractsQuery = { myContracts: { edges: Array<{ node: { id: string, number: string, startsOn: string, endsOn: string, priceAmount: number, coversLabour: boolean, coversParts: boolean, visitsIncluded: number | null, visitsUsed: number, visitsLeft: number | null, responseTargetMinutes: number | null, noticeSentAt: string | null, renewedBy: { number: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyFeedbackQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type MyFeedbackQuery = { myFeedback: { edges: Array<{ node: { number: string, kind: FeedbackKind, grade: FeedbackGrade, subject: FeedbackSubject, state: FeedbackState, text: string, holder: Role | null, firstAnswerDueAt: string, promisedOn: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyRequestQueryVariables = Exact<{
  number: string;
}>;


export type MyRequestQuery = { repairRequest: { id: string, number: string, state: RequestState, nextActor: NextActor, nextStep: string, nextDueAt: string | null, partsExpectedOn: string | null, custodyReceipt: { id: string, number: string, code: string, state: ReceiptState, unitName: string, issuedAt: string, whereabouts: { place: UnitPlace, returnPlannedAt: string | null } | null } | null, repairCard: { state: RepairCardState, plannedFinishAt: string, promises: Array<{ plannedFinishAt: string, reason: string | null }> } | null, estimates: Array<{ id: string, version: number, state: EstimateState, totalAmount: number, lines: Array<{ kind: BillLineKind, name: string, quantity: number, amount: number }> }>, invoices: Array<{ id: string, version: number, number: string, state: InvoiceState, totalAmount: number, lines: Array<{ kind: BillLineKind, name: string, quantity: number, amount: number }>, disputes: Array<{ reason: string, outcome: DisputeOutcome | null, answer: string | null }> }> } | null };

export type MyUnitsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type MyUnitsQuery = { viewer: { customer: { name: string, addresses: Array<{ districtCode: string, line: string }> } | null } | null, myAssets: { edges: Array<{ node: { id: string, serialNumber: string | null, model: { name: string }, openRequest: { number: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OpenSurveyQueryVariables = Exact<{
  token: string;
}>;


export type OpenSurveyQuery = { surveyCard: { requestNumber: string, state: SurveyState, items: Array<SurveyItem>, asksSolved: boolean, technicianName: string | null, goesOnAs: string | null } };

export type PreviewRequestQueryVariables = Exact<{
  input: RequestPreviewInput;
}>;


export type PreviewRequestQuery = { requestPreview: { branch: { id: string, name: string }, coverage: { category: ServiceCategory, explanation: string }, promise: { dueAt: string } | null } };

export type RejectEstimateMutationVariables = Exact<{
  input: EstimateRejectInput;
}>;


export type RejectEstimateMutation = { estimateReject: { id: string, version: number, state: EstimateState } };

export type RemovePersonMutationVariables = Exact<{
  input: CustomerContactInput;
}>;


export type RemovePersonMutation = { customerContactRemove: string };

export type ReopenFeedbackMutationVariables = Exact<{
  input: FeedbackReopenInput;
}>;


export type ReopenFeedbackMutation = { feedbackReopen: { id: string, version: number, state: FeedbackState, canReopen: boolean } };

export type ReportUnsolvedByLinkMutationVariables = Exact<{
  input: RepairRequestReportUnsolvedByLinkInput;
}>;


export type ReportUnsolvedByLinkMutation = { repairRequestReportUnsolvedByLink: { number: string, state: RequestState, goesOnAs: string | null } };

export type ReportUnsolvedMutationVariables = Exact<{
  input: RepairRequestReportUnsolvedInput;
}>;


export type ReportUnsolvedMutation = { repairRequestReportUnsolved: { id: string, number: string, state: RequestState, reopenedCount: number, promise: { dueAt: string } | null } };

export type RequestCodeMutationVariables = Exact<{
  input: PhoneCodeRequestInput;
}>;


export type RequestCodeMutation = { phoneCodeRequest: { expiresInSeconds: number, resendAfterSeconds: number } };

export type SignInByCodeMutationVariables = Exact<{
  input: PhoneCodeSignInInput;
}>;


export type SignInByCodeMutation = { phoneCodeSignIn: { token: string, expiresAt: string } };

export type SignInPortalMutationVariables = Exact<{
  input: VoucherSignInPortalInput;
}>;


export type SignInPortalMutation = { voucherSignInPortal: { id: string, number: string, state: VoucherState, sealCode: string | null } };

export type SubmitRequestMutationVariables = Exact<{
  input: RepairRequestSubmitInput;
}>;


export type SubmitRequestMutation = { repairRequestSubmit: { id: string, number: string, trackingUrl: string | null, promise: { dueAt: string } | null } };

export type TurnAnswerIntoFeedbackMutationVariables = Exact<{
  input: FeedbackFromCardInput;
}>;


export type TurnAnswerIntoFeedbackMutation = { feedbackFromCard: { number: string, kind: FeedbackKind, grade: FeedbackGrade, firstAnswerDueAt: string } };

export type VisitCalendarQueryVariables = Exact<{
  number: string;
}>;


export type VisitCalendarQuery = { repairRequest: { visitTimes: Array<string>, visitCalendar: string | null } | null };

export type BranchesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type BranchesQuery = { branches: { edges: Array<{ node: { id: string, code: string, name: string, kind: BranchKind, phone: string, timeZone: string, active: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ChangePasswordMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type ChangePasswordMutation = { passwordChange: boolean };

export type ColleaguesQueryVariables = Exact<{
  branchId: string;
  role?: Role | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ColleaguesQuery = { staffMembers: { edges: Array<{ node: { id: string, number: string, name: string, active: boolean, assignments: Array<{ role: Role, branch: { id: string, name: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CreateApiKeyMutationVariables = Exact<{
  input: ApiKeyCreateInput;
}>;


export type CreateApiKeyMutation = { apiKeyCreate: { secret: string, key: { id: string, name: string, expiresAt: string } } };

export type MyApiKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type MyApiKeysQuery = { myApiKeys: Array<{ id: string, name: string, start: string, lastUsedAt: string | null, expiresAt: string }> };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { mySessions: Array<{ id: string, userAgent: string | null, lastSeenAt: string, current: boolean }> };

export type RevokeApiKeyMutationVariables = Exact<{
  input: ApiKeyRevokeInput;
}>;


export type RevokeApiKeyMutation = { apiKeyRevoke: boolean };

export type RevokeSessionMutationVariables = Exact<{
  input: SessionRevokeInput;
}>;


export type RevokeSessionMutation = { sessionRevoke: boolean };

export type SetLanguageMutationVariables = Exact<{
  input: LanguageSetInput;
}>;


export type SetLanguageMutation = { languageSet: { language: Language } };

export type SignInMutationVariables = Exact<{
  input: StaffSignInInput;
}>;


export type SignInMutation = { staffSignIn: { token: string, expiresAt: string, viewer: { displayName: string, language: Language, staff: { id: string, number: string, assignments: Array<{ role: Role, branch: { id: string, code: string, name: string, timeZone: string } }> } | null } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { displayName: string, language: Language, staff: { id: string, number: string, homeBranch: { id: string }, assignments: Array<{ role: Role, branch: { id: string, code: string, name: string, kind: BranchKind, timeZone: string } }> } | null } | null };

export type WorkingDaysQueryVariables = Exact<{
  branchId: string;
  from: string;
  to: string;
}>;


export type WorkingDaysQuery = { workingCalendar: Array<{ on: string, working: boolean, name: string | null, published: boolean, shifts: Array<{ from: string, to: string }> }> };

export type ApproveTravelMutationVariables = Exact<{
  input: TravelRequestDecideInput;
}>;


export type ApproveTravelMutation = { travelRequestApprove: { id: string, version: number, state: TravelState, decidedAt: string | null, decidedByName: string | null } };

export type AssessHeadMutationVariables = Exact<{
  input: ReviewInputGiveInput;
}>;


export type AssessHeadMutation = { reviewInputGive: { reviewId: string, source: InputSource, givenAt: string } };

export type DecideAppealMutationVariables = Exact<{
  input: PerformanceReviewAppealDecideInput;
}>;


export type DecideAppealMutation = { performanceReviewAppealDecide: { id: string, version: number, state: ReviewState, appealOutcome: AppealOutcome | null, frozenAt: string | null, result: { computedTotal: number | null, total: number | null, score: number | null, grade: Grade | null, failed: boolean } | null } };

export type DelegateFeedbackMutationVariables = Exact<{
  input: FeedbackPersonInput;
}>;


export type DelegateFeedbackMutation = { feedbackDelegate: { id: string, version: number, delegateName: string | null } };

export type MajorFeedbackQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type MajorFeedbackQuery = { feedbackList: { edges: Array<{ node: { id: string, number: string, version: number, kind: FeedbackKind, subject: FeedbackSubject, state: FeedbackState, text: string, askedForMoney: boolean, delegateName: string | null, investigatorName: string | null, findings: string | null, firstAnswerDueAt: string, accidentAt: string | null, branch: { name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NameServerMutationVariables = Exact<{
  input: ReferralDecideInput;
}>;


export type NameServerMutation = { referralDecide: { id: string, decidedAt: string | null, namedStaffName: string | null, toBranch: { name: string } | null } };

export type OrderCorrectionMutationVariables = Exact<{
  input: QualityReportOrderCorrectionInput;
}>;


export type OrderCorrectionMutation = { qualityReportOrderCorrection: { id: string, action: string, ownerName: string, dueOn: string, responsibleUnitName: string | null, orderedAt: string | null, orderedByName: string | null, correctiveAction: { id: string } | null } };

export type QualityReportsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type QualityReportsQuery = { qualityReports: { edges: Array<{ node: { id: string, month: string, state: QualityReportState, submittedAt: string | null, late: boolean, complaints: number, verified: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReferralsWaitingQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type ReferralsWaitingQuery = { referrals: { edges: Array<{ node: { id: string, requestNumber: string, reason: string, passedAt: string, passedByName: string, fromBranch: { name: string }, request: { kind: RequestKind, faultDescription: string, model: { name: string } | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RefuseTravelMutationVariables = Exact<{
  input: TravelRequestDecideInput;
}>;


export type RefuseTravelMutation = { travelRequestRefuse: { id: string, version: number, state: TravelState, remarks: string | null } };

export type ReversePenaltyMutationVariables = Exact<{
  input: FeedbackPenaltyReverseInput;
}>;


export type ReversePenaltyMutation = { feedbackPenaltyReverse: { id: string, amount: number, reason: string } };

export type WaitingCallsQueryVariables = Exact<{
  branchId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type WaitingCallsQuery = { dispatchQueue: { edges: Array<{ node: { number: string, grade: RequestGrade, priority: boolean, receivedAt: string, nextStep: string, customer: { name: string }, promise: { state: TargetState, dueAt: string, minutesLeft: number | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ApproveReviewMutationVariables = Exact<{
  input: PerformanceReviewInput;
}>;


export type ApproveReviewMutation = { performanceReviewApprove: { id: string, version: number, state: ReviewState } };

export type AwardYearEndBonusMutationVariables = Exact<{
  input: YearEndBonusAwardInput;
}>;


export type AwardYearEndBonusMutation = { yearEndBonusAward: { id: string, year: number, number: number, earnedPerMille: number, reason: BonusReason, amount: number, dueOn: string } };

export type BehindAssessedIndicatorQueryVariables = Exact<{
  technicianId: string;
  period: string;
  indicator: Indicator;
  first: number;
  after?: string | null | undefined;
}>;


export type BehindAssessedIndicatorQuery = { indicatorSources: { edges: Array<{ node: { kind: IndicatorSourceKind, recordId: string | null, number: string | null, at: string, numerator: number | null, denominator: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type IndicatorsForAssessmentQueryVariables = Exact<{
  branchId: string;
  period: string;
  first: number;
  after?: string | null | undefined;
}>;


export type IndicatorsForAssessmentQuery = { branchIndicators: { edges: Array<{ node: { technicianId: string, technicianNumber: string, technicianName: string, from: string, to: string, workPoints: number | null, indicators: Array<{ indicator: Indicator, unit: IndicatorUnit, numerator: number, denominator: number | null, value: number | null, percent: number, points: number | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OpenReviewMutationVariables = Exact<{
  input: PerformanceReviewOpenInput;
}>;


export type OpenReviewMutation = { performanceReviewOpen: { id: string, version: number, staffName: string, period: ReviewPeriod, periodFrom: string, periodTo: string, state: ReviewState, dueOn: string | null } };

export type PublishReviewMutationVariables = Exact<{
  input: PerformanceReviewInput;
}>;


export type PublishReviewMutation = { performanceReviewPublish: { id: string, version: number, state: ReviewState, publishedAt: string | null } };

export type RatingsForAssessmentQueryVariables = Exact<{
  technicianId: string;
  month: string;
}>;


export type RatingsForAssessmentQuery = { ratingSums: { customers: number, closedBatches: number, technician: { number: string, name: string }, items: Array<{ item: SurveyItem, verySatisfied: number, satisfied: number, fair: number, dissatisfied: number }> } | null };

export type SetProbationMutationVariables = Exact<{
  input: StaffProbationSetInput;
}>;


export type SetProbationMutation = { staffProbationSet: { id: string, staffId: string, fromOn: string, untilOn: string } };

export type WithdrawCardMutationVariables = Exact<{
  input: StaffCardWithdrawInput;
}>;


export type WithdrawCardMutation = { staffCardWithdraw: { id: string, version: number, color: CardColor, withdrawnAt: string | null, withdrawnByName: string | null, withdrawnReason: string | null } };

export type DecideRewardMutationVariables = Exact<{
  input: RewardDecideInput;
}>;


export type DecideRewardMutation = { rewardDecide: { id: string, version: number, state: RewardState, decidedByName: string | null } };

export type MonthlyRollUpQueryVariables = Exact<{
  month: string;
}>;


export type MonthlyRollUpQuery = { monthlyRollUp: Array<{ branchId: string, branchCode: string, branchName: string, days: number, lateDays: number, reports: number, lateReports: number, paidMinutes: number, contractMinutes: number, warrantyMinutes: number, internalMinutes: number }> };

export type RewardsQueryVariables = Exact<{
  branchId?: string | null | undefined;
  state?: RewardState | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type RewardsQuery = { rewards: { edges: Array<{ node: { id: string, version: number, state: RewardState, nomineeName: string, improvement: string, effect: string, amount: number, proposedByName: string, proposedAt: string, reviewedByName: string | null, reviewRemarks: string | null, decidedByName: string | null, decisionRemarks: string | null, paidAt: string | null, branch: { name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TargetsByMonthQueryVariables = Exact<{
  from: string;
  to: string;
  first?: number;
}>;


export type TargetsByMonthQuery = { targetFigures: { edges: Array<{ node: { code: string, onTime: { percent: number | null, reached: boolean | null }, satisfaction: { percent: number | null, reached: boolean | null }, justifiedComplaints: { percent: number | null, reached: boolean | null }, resolved: { percent: number | null, reached: boolean | null } } }> } };

export type AskScrapMutationVariables = Exact<{
  input: StockScrapAskInput;
}>;


export type AskScrapMutation = { stockScrapAsk: { id: string, state: ScrapState } };

export type DisposeOldPartsMutationVariables = Exact<{
  input: OldPartsDisposeInput;
}>;


export type DisposeOldPartsMutation = { oldPartsDispose: { id: string, pieces: number } };

export type IssuePartsMutationVariables = Exact<{
  input: PartsRequisitionIssueInput;
}>;


export type IssuePartsMutation = { partsRequisitionIssue: { id: string, version: number, state: RequisitionState, issuedAt: string | null } };

export type OldPartsActsQueryVariables = Exact<{
  branchId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type OldPartsActsQuery = { oldPartsActs: { edges: Array<{ node: { id: string, kind: OldPartsActKind, period: string, pieces: number, method: string, dealerNumber: string | null, evidence: string, at: string, byName: string, responsibleUnit: { code: string, name: string, nameEn: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OldPartsQueryVariables = Exact<{
  branchId: string;
  state?: OldPartState | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type OldPartsQuery = { oldParts: { edges: Array<{ node: { id: string, partCode: string, quantity: number, serialNumber: string | null, state: OldPartState, receivedAt: string, receivedByName: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OpenWarehouseMutationVariables = Exact<{
  input: WarehouseOpenInput;
}>;


export type OpenWarehouseMutation = { warehouseOpen: { id: string, kind: WarehouseKind, name: string } };

export type OrderReplenishmentMutationVariables = Exact<{
  input: ReplenishmentOrderInput;
}>;


export type OrderReplenishmentMutation = { replenishmentOrder: { id: string, version: number, state: ReplenishmentState, expectedOn: string } };

export type PartsCatalogQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type PartsCatalogQuery = { parts: { edges: Array<{ node: { id: string, code: string, name: string, nameEn: string, priceAmount: number, responsibleUnit: { code: string, name: string, nameEn: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PartsLedgerQueryVariables = Exact<{
  warehouseId: string;
  partCode?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type PartsLedgerQuery = { stockMovements: { edges: Array<{ node: { id: string, step: number, kind: StockMovementKind, quantity: number, balance: number, unitCostAmount: number, reference: string | null, reason: string | null, at: string, byName: string, part: { code: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReceiveGoodsMutationVariables = Exact<{
  input: StockReceiveInput;
}>;


export type ReceiveGoodsMutation = { stockReceive: { id: string, step: number, balance: number } };

export type ReceiveOldPartMutationVariables = Exact<{
  input: OldPartReceiveInput;
}>;


export type ReceiveOldPartMutation = { oldPartReceive: { id: string, state: OldPartState } };

export type ReceiveReplenishmentMutationVariables = Exact<{
  input: ReplenishmentArriveInput;
}>;


export type ReceiveReplenishmentMutation = { replenishmentArrive: { id: string, version: number, state: ReplenishmentState, arrivedAt: string | null } };

export type ReplenishmentsQueryVariables = Exact<{
  branchId: string;
  state?: ReplenishmentState | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ReplenishmentsQuery = { replenishments: { edges: Array<{ node: { id: string, version: number, requestNumber: string, partCode: string, quantity: number, local: boolean, reason: string | null, state: ReplenishmentState, expectedOn: string, orderedAt: string, orderedByName: string, decidedByName: string | null, arrivedAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RequisitionsQueryVariables = Exact<{
  branchId: string;
  state?: RequisitionState | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type RequisitionsQuery = { partsRequisitions: { edges: Array<{ node: { id: string, version: number, state: RequisitionState, requestNumber: string, technicianName: string, submittedAt: string, decidedByName: string | null, issuedAt: string | null, issuedByName: string | null, lines: Array<{ partCode: string, quantity: number, issued: number, used: number, returned: number }>, replenishments: Array<{ partCode: string, state: ReplenishmentState, expectedOn: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RescheduleReplenishmentMutationVariables = Exact<{
  input: ReplenishmentRescheduleInput;
}>;


export type RescheduleReplenishmentMutation = { replenishmentReschedule: { id: string, version: number, state: ReplenishmentState, expectedOn: string, delays: Array<{ id: string, expectedBefore: string, expectedOn: string, reason: string, at: string, byName: string }> } };

export type StockQueryVariables = Exact<{
  warehouseId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type StockQuery = { stockLevels: { edges: Array<{ node: { id: string, quantity: number, unitCostAmount: number, part: { code: string, name: string, nameEn: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TakePartsBackMutationVariables = Exact<{
  input: PartsReturnInput;
}>;


export type TakePartsBackMutation = { partsReturn: { id: string, version: number, state: RequisitionState } };

export type TakeStockMutationVariables = Exact<{
  input: StockTakeInput;
}>;


export type TakeStockMutation = { stockTake: { id: string, name: string } };

export type TransferStockMutationVariables = Exact<{
  input: StockTransferInput;
}>;


export type TransferStockMutation = { stockTransfer: { id: string, step: number, balance: number } };

export type WarehousesQueryVariables = Exact<{
  branchId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type WarehousesQuery = { warehouses: { edges: Array<{ node: { id: string, kind: WarehouseKind, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReviewRewardMutationVariables = Exact<{
  input: RewardReviewInput;
}>;


export type ReviewRewardMutation = { rewardReview: { id: string, version: number, state: RewardState, reviewedByName: string | null } };

export type UnresolvedListQueryVariables = Exact<{
  branchId: string;
  on: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type UnresolvedListQuery = { unresolvedList: { edges: Array<{ node: { requestNumber: string, receivedAt: string, matter: DayEndMatter, committedAt: string | null, explanation: string | null, lacksCommitment: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AddContractUnitMutationVariables = Exact<{
  input: ContractUnitAddInput;
}>;


export type AddContractUnitMutation = { contractUnitAdd: { id: string, version: number, number: string, endsOn: string } };

export type ChangeContractMutationVariables = Exact<{
  input: ContractChangeInput;
}>;


export type ChangeContractMutation = { contractChange: { id: string, version: number, number: string, endsOn: string } };

export type CompleteRenewalVisitMutationVariables = Exact<{
  input: RenewalVisitCompleteInput;
}>;


export type CompleteRenewalVisitMutation = { renewalVisitComplete: { id: string, version: number, state: RenewalVisitState, result: RenewalResult | null, assigneeName: string | null } };

export type ContractQueryVariables = Exact<{
  id: string;
}>;


export type ContractQuery = { maintenanceContract: { id: string, version: number, number: string, customerName: string, startsOn: string, endsOn: string, agreedEndsOn: string | null, endedEarlyReason: string | null, priceAmount: number, coversLabour: boolean, coversParts: boolean, visitsIncluded: number | null, visitsUsed: number, visitsLeft: number | null, responseTargetMinutes: number | null, salesId: string | null, renewsId: string | null, noticeSentAt: string | null, renewedBy: { id: string, number: string } | null, units: Array<{ id: string, assetId: string, modelName: string, serialNumber: string | null, fromOn: string | null, untilOn: string | null, removedReason: string | null }> } | null };

export type ContractsQueryVariables = Exact<{
  branchId: string;
  search?: string | null | undefined;
  endingBy?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ContractsQuery = { maintenanceContracts: { edges: Array<{ node: { id: string, number: string, customerName: string, startsOn: string, endsOn: string, noticeSentAt: string | null, renewedBy: { number: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RegisterContractMutationVariables = Exact<{
  input: ContractRegisterInput;
}>;


export type RegisterContractMutation = { contractRegister: { id: string, version: number, number: string, endsOn: string } };

export type RemoveContractUnitMutationVariables = Exact<{
  input: ContractUnitRemoveInput;
}>;


export type RemoveContractUnitMutation = { contractUnitRemove: { id: string, version: number, number: string, endsOn: string } };

export type RenewContractMutationVariables = Exact<{
  input: ContractRenewInput;
}>;


export type RenewContractMutation = { contractRenew: { id: string, version: number, number: string, endsOn: string, startsOn: string, renewsId: string | null } };

export type RenewalVisitsQueryVariables = Exact<{
  branchId: string;
  mine?: boolean;
  open?: boolean;
  first?: number;
  after?: string | null | undefined;
}>;


export type RenewalVisitsQuery = { renewalVisits: { edges: Array<{ node: { id: string, version: number, contractId: string, contractNumber: string, customerName: string, customerPhone: string, dueOn: string, assigneeId: string | null, assigneeName: string | null, state: RenewalVisitState, result: RenewalResult | null, note: string | null, completedAt: string | null, completedByName: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ArrivalProofsQueryVariables = Exact<{
  branchId: string;
  from: string;
  to: string;
  onlyGaps?: boolean;
  first?: number;
  after?: string | null | undefined;
}>;


export type ArrivalProofsQuery = { arrivalProofs: { edges: Array<{ node: { requestNumber: string, technicianName: string, claimedAt: string, serverAt: string, confirmedAt: string | null, signedAt: string | null, rating: Rating | null, serverMinutes: number, signatureMinutes: number | null, gaps: Array<ArrivalGap>, visit: { id: string, state: VisitState } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BehindTechnicianIndicatorQueryVariables = Exact<{
  technicianId: string;
  period: string;
  indicator: Indicator;
  first: number;
  after?: string | null | undefined;
}>;


export type BehindTechnicianIndicatorQuery = { indicatorSources: { edges: Array<{ node: { kind: IndicatorSourceKind, recordId: string | null, number: string | null, at: string, numerator: number | null, denominator: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CloseFeedbackMutationVariables = Exact<{
  input: FeedbackChangeInput;
}>;


export type CloseFeedbackMutation = { feedbackClose: { id: string, version: number, state: FeedbackState, closedAt: string | null } };

export type ConfirmTravelMutationVariables = Exact<{
  input: TravelRequestDecideInput;
}>;


export type ConfirmTravelMutation = { travelRequestConfirm: { id: string, version: number, state: TravelState, decidedAt: string | null, decidedByName: string | null } };

export type DecideFeedbackMutationVariables = Exact<{
  input: FeedbackDecideInput;
}>;


export type DecideFeedbackMutation = { feedbackDecide: { id: string, version: number, state: FeedbackState, finding: FeedbackFinding | null, problem: FeedbackProblem | null, responsibleName: string | null, answer: string | null, penalties: Array<{ id: string, staffName: string, amount: number, doubled: boolean, asTeamLead: boolean, reason: string }> } };

export type FeedbackToHandleQueryVariables = Exact<{
  grade?: FeedbackGrade | null | undefined;
  state?: FeedbackState | null | undefined;
  finding?: FeedbackFinding | null | undefined;
  month?: string | null | undefined;
  modelId?: string | null | undefined;
  open?: boolean | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type FeedbackToHandleQuery = { feedbackList: { edges: Array<{ node: { id: string, number: string, version: number, kind: FeedbackKind, grade: FeedbackGrade, subject: FeedbackSubject, state: FeedbackState, text: string, firstAnswerDueAt: string, firstAnswerOverdue: boolean, branch: { name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type IndicatorsOfTechnicianQueryVariables = Exact<{
  technicianId: string;
  period: string;
}>;


export type IndicatorsOfTechnicianQuery = { technicianIndicators: { technicianNumber: string, technicianName: string, from: string, to: string, workPoints: number | null, indicators: Array<{ indicator: Indicator, unit: IndicatorUnit, numerator: number, denominator: number | null, value: number | null, percent: number, points: number | null }> } | null };

export type LateQualitySourcesQueryVariables = Exact<{
  month: string;
  first?: number;
}>;


export type LateQualitySourcesQuery = { qualityReport: { amendedSources: number, lateSources: { edges: Array<{ node: { number: string, modelCode: string | null, faultType: FaultType | null, finding: FeedbackFinding | null, cause: FaultCause | null, feedback: { id: string } | null } }> }, lines: { edges: Array<{ node: { id: string, sources: { edges: Array<{ node: { number: string, finding: FeedbackFinding | null, cause: FaultCause | null, findingNow: FeedbackFinding | null, causeNow: FaultCause | null, amended: boolean, feedback: { id: string } | null } }> } } }> } } | null };

export type NameInvestigatorMutationVariables = Exact<{
  input: FeedbackPersonInput;
}>;


export type NameInvestigatorMutation = { feedbackInvestigatorName: { id: string, version: number, investigatorName: string | null } };

export type PlanCorrectiveActionMutationVariables = Exact<{
  input: CorrectiveActionPlanInput;
}>;


export type PlanCorrectiveActionMutation = { correctiveActionPlan: { id: string, version: number, kind: CorrectiveActionKind, action: string, ownerName: string, dueOn: string, state: CorrectiveActionState } };

export type QualityReportQueryVariables = Exact<{
  month: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type QualityReportQuery = { qualityReport: { id: string, version: number, month: string, state: QualityReportState, draftedAt: string, dueAt: string, submittedAt: string | null, submittedByName: string | null, late: boolean, remarks: string | null, complaints: number, verified: number, amendedSources: number, deliveries: Array<{ recipient: ReportRecipient, name: string, at: string }>, lines: { edges: Array<{ node: { id: string, modelCode: string, modelName: string | null, faultType: FaultType | null, responsibleUnitName: string | null, complaints: number, verified: number, designOrManufacture: number, storageOrTransport: number, customerCause: number, causeUnknown: number, actions: Array<{ id: string, action: string, responsibleUnitName: string | null, ownerName: string, dueOn: string, state: CorrectiveActionState, stateNow: CorrectiveActionState, orderedByName: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type RecordFindingsMutationVariables = Exact<{
  input: FeedbackFindingsInput;
}>;


export type RecordFindingsMutation = { feedbackFindingsRecord: { id: string, version: number, findings: string | null } };

export type RegisterWithSurveysQueryVariables = Exact<{
  branchId: string;
  on: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type RegisterWithSurveysQuery = { surveyRegister: { edges: Array<{ node: { requestNumber: string, requestState: RequestState, receivedAt: string, survey: { id: string, state: SurveyState, channel: SurveyChannel | null, deliveredAt: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RegradeFeedbackMutationVariables = Exact<{
  input: FeedbackRegradeInput;
}>;


export type RegradeFeedbackMutation = { feedbackRegrade: { id: string, version: number, grade: FeedbackGrade, holder: Role | null } };

export type ResponsibleUnitsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type ResponsibleUnitsQuery = { responsibleUnits: { edges: Array<{ node: { id: string, code: string, name: string, nameEn: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SendFollowUpMutationVariables = Exact<{
  input: FollowUpSendInput;
}>;


export type SendFollowUpMutation = { followUpSend: { id: string, version: number, state: FollowUpState, dueAt: string } };

export type SendSurveyAnotherWayMutationVariables = Exact<{
  input: SurveySendAnotherWayInput;
}>;


export type SendSurveyAnotherWayMutation = { surveySendAnotherWay: { id: string, version: number, state: SurveyState, channel: SurveyChannel | null, deliveries: Array<{ channel: SurveyChannel, sending: SurveySending, at: string }> } };

export type SubmitQualityReportMutationVariables = Exact<{
  input: QualityReportSubmitInput;
}>;


export type SubmitQualityReportMutation = { qualityReportSubmit: { id: string, version: number, state: QualityReportState, submittedAt: string | null, late: boolean, deliveries: Array<{ recipient: ReportRecipient, name: string, at: string }> } };

export type SurveyCoverageQueryVariables = Exact<{
  branchId?: string | null | undefined;
  on?: string | null | undefined;
  month?: string | null | undefined;
}>;


export type SurveyCoverageQuery = { surveyCoverage: { on: string | null, month: string | null, calls: number, merged: number, issued: number, delivered: number, answered: number, undeliverable: number, missing: number } };

export type SurveysOfBranchQueryVariables = Exact<{
  branchId: string;
  on?: string | null | undefined;
  state?: SurveyState | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type SurveysOfBranchQuery = { surveys: { edges: Array<{ node: { id: string, state: SurveyState, receivedOn: string, deliveredAt: string | null, expiresAt: string | null, request: { number: string, branch: { name: string } }, technician: { name: string } | null, answers: Array<{ version: number, comment: string | null, ratings: Array<{ item: SurveyItem, rating: Rating }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TeamReportsQueryVariables = Exact<{
  branchId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type TeamReportsQuery = { supervisorReports: { edges: Array<{ node: { id: string, on: string, state: SupervisorReportState, submittedAt: string | null, late: boolean, signedByName: string | null, signedLate: boolean, sentAt: string | null, sums: Array<{ category: ServiceCategory, minutes: number }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TellCustomerMutationVariables = Exact<{
  input: FeedbackTellInput;
}>;


export type TellCustomerMutation = { feedbackTell: { id: string, version: number, state: FeedbackState, toldAt: string | null, toldHow: ToldHow | null, letters: Array<{ id: string, recipientName: string, text: string }> } };

export type TravelRequestsQueryVariables = Exact<{
  branchId?: string | null | undefined;
  waiting?: boolean | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type TravelRequestsQuery = { travelRequests: { edges: Array<{ node: { id: string, version: number, state: TravelState, reason: TravelReason, inHomeRegion: boolean, decider: Role, purpose: string, madeAt: string, madeByName: string, decidedAt: string | null, decidedByName: string | null, remarks: string | null, request: { number: string, kind: RequestKind, grade: RequestGrade, faultDescription: string, branch: { name: string }, district: { name: string, city: string, province: string } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TurnSurveyIntoFeedbackMutationVariables = Exact<{
  input: FeedbackFromSurveyInput;
}>;


export type TurnSurveyIntoFeedbackMutation = { feedbackFromSurvey: { id: string, number: string, kind: FeedbackKind, grade: FeedbackGrade, text: string } };

export type UndeliverableSurveysQueryVariables = Exact<{
  branchId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type UndeliverableSurveysQuery = { surveys: { edges: Array<{ node: { id: string, version: number, receivedOn: string, request: { number: string }, deliveries: Array<{ channel: SurveyChannel, sending: SurveySending, at: string, byName: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UnservedCallsQueryVariables = Exact<{
  headquartersId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type UnservedCallsQuery = { dispatchQueue: { edges: Array<{ node: { number: string, receivedAt: string, faultDescription: string, district: { province: string, city: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WarrantyCostsQueryVariables = Exact<{
  from: string;
  to: string;
  branchId?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
  jobs?: number;
  jobsAfter?: string | null | undefined;
}>;


export type WarrantyCostsQuery = { warrantyCosts: { jobs: number, partsAmount: number, labourAmount: number, totalAmount: number, byModelAndFault: { edges: Array<{ node: { modelCode: string | null, modelName: string | null, faultType: FaultType, jobs: number, partsAmount: number, labourAmount: number, totalAmount: number, sources: { edges: Array<{ node: { requestNumber: string, partsAmount: number, labourAmount: number, totalAmount: number, request: { id: string, state: RequestState } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type WriteOffWarrantyPartsMutationVariables = Exact<{
  input: WarrantyPartsWriteOffInput;
}>;


export type WriteOffWarrantyPartsMutation = { warrantyPartsWriteOff: { id: string, pieces: number } };

export type AcknowledgeAlertMutationVariables = Exact<{
  input: AlertAcknowledgeInput;
}>;


export type AcknowledgeAlertMutation = { alertAcknowledge: { id: string, acknowledgedAt: string | null } };

export type AdjustReviewMutationVariables = Exact<{
  input: PerformanceReviewAdjustInput;
}>;


export type AdjustReviewMutation = { performanceReviewAdjust: { id: string, version: number, state: ReviewState, result: { computedTotal: number | null, total: number | null, score: number | null, grade: Grade | null, failed: boolean } | null } };

export type AlertsQueryVariables = Exact<{
  branchId: string;
  open?: boolean | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type AlertsQuery = { alerts: { edges: Array<{ node: { id: string, kind: AlertKind, subject: string, raisedAt: string, acknowledgedAt: string | null, request: { number: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AnswerFeedbackMutationVariables = Exact<{
  input: FeedbackAnswerInput;
}>;


export type AnswerFeedbackMutation = { feedbackAnswer: { id: string, version: number, state: FeedbackState, firstAnsweredAt: string | null, handling: string | null, promisedOn: string | null } };

export type AnsweredSurveysQueryVariables = Exact<{
  branchId: string;
  on?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type AnsweredSurveysQuery = { surveys: { edges: Array<{ node: { id: string, receivedOn: string, request: { number: string }, technician: { id: string, name: string } | null, answers: Array<{ version: number, answeredAt: string, comment: string | null, ratings: Array<{ item: SurveyItem, rating: Rating }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AssignRepairMutationVariables = Exact<{
  input: RepairCardAssignInput;
}>;


export type AssignRepairMutation = { repairCardAssign: { id: string, version: number, technicianName: string } };

export type BehindIndicatorQueryVariables = Exact<{
  technicianId: string;
  period: string;
  indicator: Indicator;
  first: number;
  after?: string | null | undefined;
}>;


export type BehindIndicatorQuery = { indicatorSources: { edges: Array<{ node: { kind: IndicatorSourceKind, recordId: string | null, number: string | null, at: string, numerator: number | null, denominator: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CallInDetailQueryVariables = Exact<{
  number: string;
}>;


export type CallInDetailQuery = { repairRequest: { id: string, number: string, version: number, state: RequestState, grade: RequestGrade, nextStep: string, nextDueAt: string | null, entitlementHistory: Array<{ category: ServiceCategory, derived: boolean, explanation: string, decidedAt: string, decidedBy: string | null, overrideReason: string | null }>, targets: Array<{ kind: TargetKind, basis: TargetBasis, state: TargetState, dueAt: string, metAt: string | null, minutesLeft: number | null, targetMinutes: number, policyVersion: number | null, pauses: Array<{ reason: PauseReason, startedAt: string, endedAt: string | null, byName: string }> }>, visits: Array<{ id: string, version: number, state: VisitState, plannedAt: string, setOutAt: string | null, setOutClaimedAt: string | null, arrivedAt: string | null, arrivedClaimedAt: string | null, arrivalConfirmedAt: string | null, leftAt: string | null, leftClaimedAt: string | null, reason: string | null, contacts: Array<{ means: VisitContactMeans, contactedAt: string, agreed: string }>, results: Array<{ result: string, reportedAt: string, offered: Array<string> }>, lead: { id: string, name: string } | null, team: Array<{ id: string, name: string }> | null }>, voucher: { number: string, state: VoucherState, intact: boolean | null, reports: Array<{ id: string, version: number, approved: boolean, recordedByName: string, recordedAt: string, found: string, cause: string, done: string, diagnosis: { faultType: FaultType, faultCause: FaultCause, warrantyCheck: string } | null }> }, escalations: Array<{ id: string, version: number, state: EscalationState, proposal: string, customerDemand: string, raisedAt: string, raisedByName: string, nextStep: EscalationStep | null, remarks: string | null, decidedAt: string | null, decidedByName: string | null }>, remoteSessions: Array<{ id: string, version: number, means: RemoteMeans, state: RemoteSessionState, startedAt: string, endedAt: string | null, minutes: number | null, learned: string | null, servedByName: string }>, events: Array<{ at: string, kind: RequestEventKind, text: string, actorName: string | null }> } | null };

export type CloseDayMutationVariables = Exact<{
  input: DayEndCloseInput;
}>;


export type CloseDayMutation = { dayEndClose: { on: string, calls: number, struckOff: number, open: number, undispatched: number, unfinished: number, unsigned: number, notHandedIn: number, notStruckOff: number, notArchived: number, lackingCommitment: number, prioritized: number } };

export type CollectMonthMutationVariables = Exact<{
  input: PerformanceReviewInput;
}>;


export type CollectMonthMutation = { performanceReviewCollect: { id: string, version: number, state: ReviewState, dueOn: string | null, collections: Array<{ month: string, at: string }> } };

export type CommitTimeMutationVariables = Exact<{
  input: RequestCommitInput;
}>;


export type CommitTimeMutation = { requestCommit: { id: string, version: number, commitments: Array<{ committedAt: string, explanation: string, madeAt: string, madeByName: string | null }> } };

export type CompleteFollowUpMutationVariables = Exact<{
  input: FollowUpCompleteInput;
}>;


export type CompleteFollowUpMutation = { followUpComplete: { id: string, version: number, state: FollowUpState, doneAt: string | null, report: string | null } };

export type ConfirmArrivalMutationVariables = Exact<{
  input: VisitInput;
}>;


export type ConfirmArrivalMutation = { visitConfirmArrival: { id: string, version: number, arrivedClaimedAt: string | null, arrivalConfirmedAt: string | null } };

export type CustomersToCallBackQueryVariables = Exact<{
  branchId: string;
  state?: FollowUpCallState | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type CustomersToCallBackQuery = { followUpCalls: { edges: Array<{ node: { id: string, version: number, reason: FollowUpCallReason, state: FollowUpCallState, dueAt: string, request: { number: string, state: RequestState, contactPhone: string, raisedByName: string }, calls: Array<{ at: string, byName: string, result: FollowUpCallResult, words: string, nextDueAt: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DailyReportsOfTeamQueryVariables = Exact<{
  branchId: string;
  on: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type DailyReportsOfTeamQuery = { dailyReports: { edges: Array<{ node: { id: string, version: number, staffName: string, state: DailyReportState, dueAt: string, submittedAt: string | null, late: boolean, sums: Array<{ category: ServiceCategory, minutes: number }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DayEndQueryVariables = Exact<{
  branchId: string;
  on: string;
  matter?: DayEndMatter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type DayEndQuery = { dayEnd: { closedAt: string, closedByName: string | null, completedAt: string | null, calls: number, struckOff: number, open: number, undispatched: number, unfinished: number, unsigned: number, notHandedIn: number, notStruckOff: number, notArchived: number, lackingCommitment: number, prioritized: number, lines: { edges: Array<{ node: { requestNumber: string, receivedAt: string, matter: DayEndMatter, committedAt: string | null, explanation: string | null, lacksCommitment: boolean, request: { state: RequestState, technicianName: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type DecideEscalationMutationVariables = Exact<{
  input: EscalationDecideInput;
}>;


export type DecideEscalationMutation = { escalationDecide: { id: string, version: number, state: EscalationState, nextStep: EscalationStep | null, decidedAt: string | null, decidedByName: string | null } };

export type DecideFollowUpMutationVariables = Exact<{
  input: FollowUpCallDecideInput;
}>;


export type DecideFollowUpMutation = { followUpCallDecide: { id: string, version: number, state: FollowUpCallState, decision: string | null, closedAt: string | null, closedByName: string | null } };

export type DecideRequisitionMutationVariables = Exact<{
  input: PartsRequisitionDecideInput;
}>;


export type DecideRequisitionMutation = { partsRequisitionDecide: { id: string, version: number, state: RequisitionState } };

export type DecideScrapMutationVariables = Exact<{
  input: StockScrapDecideInput;
}>;


export type DecideScrapMutation = { stockScrapDecide: { id: string, state: ScrapState, decidedAt: string | null } };

export type DispatchCandidatesQueryVariables = Exact<{
  requestId: string;
  plannedAt?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type DispatchCandidatesQuery = { dispatchCandidates: { edges: Array<{ node: { qualified: boolean, missing: Array<MissingQualification>, visitsThatDay: number, visitsBeforeTarget: number, visitsInDistrict: number, partsLikely: number, partsInVan: number, reasons: Array<{ kind: SuggestionReason, speaksFor: boolean, text: string }>, technician: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DispatchQueueQueryVariables = Exact<{
  branchId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type DispatchQueueQuery = { dispatchQueue: { edges: Array<{ node: { id: string, number: string, version: number, kind: RequestKind, grade: RequestGrade, priority: boolean, receivedAt: string, preferredFrom: string | null, preferredUntil: string | null, faultType: FaultType, faultDescription: string, serviceCategory: ServiceCategory, zoneKind: ZoneKind, addressLine: string, acknowledgedAt: string | null, travelWaiting: boolean, nextActor: NextActor, nextStep: string, district: { name: string } | null, model: { name: string, category: ProductCategory } | null, promise: { kind: TargetKind, state: TargetState, dueAt: string, minutesLeft: number | null } | null, travelNeed: { reason: TravelReason, inHomeRegion: boolean, decider: Role } | null, travelRequests: Array<{ id: string, version: number, state: TravelState }>, remoteSessions: Array<{ means: RemoteMeans, state: RemoteSessionState, minutes: number | null, learned: string | null }>, suggestedTechnicians: Array<{ qualified: boolean, technician: { id: string, name: string }, reasons: Array<{ kind: SuggestionReason, speaksFor: boolean, text: string }> }>, voucher: { number: string, unitHistory: Array<{ requestNumber: string, at: string, summary: string }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DispatchMutationVariables = Exact<{
  input: RepairRequestDispatchInput;
}>;


export type DispatchMutation = { repairRequestDispatch: { id: string, version: number, state: VisitState, plannedAt: string, leadName: string, request: { version: number, state: RequestState } } };

export type EndRemoteSessionMutationVariables = Exact<{
  input: RemoteSessionEndInput;
}>;


export type EndRemoteSessionMutation = { remoteSessionEnd: { id: string, version: number, state: RemoteSessionState, endedAt: string | null, minutes: number | null, learned: string | null } };

export type FeedbackCaseQueryVariables = Exact<{
  number: string;
}>;


export type FeedbackCaseQuery = { feedback: { id: string, number: string, version: number, kind: FeedbackKind, grade: FeedbackGrade, subject: FeedbackSubject, source: FeedbackSource, state: FeedbackState, text: string, askedForMoney: boolean, raisedByName: string, receivedAt: string, firstAnswerDueAt: string, firstAnsweredAt: string | null, handling: string | null, promisedOn: string | null, holder: Role | null, delegateName: string | null, investigatorName: string | null, findings: string | null, meetingPersonName: string | null, finding: FeedbackFinding | null, problem: FeedbackProblem | null, cause: FaultCause | null, faultType: FaultType | null, responsibleName: string | null, answer: string | null, decidedByName: string | null, decidedAt: string | null, toldAt: string | null, toldHow: ToldHow | null, metAt: string | null, closedAt: string | null, reopenedAt: string | null, newFacts: string | null, accidentAt: string | null, purchasedOn: string | null, manufacturedOn: string | null, serialNumber: string | null, mainFault: string | null, customerDemand: string | null, model: { code: string, name: string } | null, customer: { name: string, phone: string } | null, request: { number: string } | null, events: Array<{ at: string, kind: FeedbackEventKind, text: string, actorName: string | null }>, meetings: Array<{ outcome: MeetingOutcome, heldAt: string, words: string, byName: string }>, followUps: Array<{ id: string, version: number, state: FollowUpState, words: string, dueAt: string, overdue: boolean, report: string | null }>, letters: Array<{ id: string, text: string, writtenAt: string }>, penalties: Array<{ id: string, staffName: string, amount: number, doubled: boolean, asTeamLead: boolean, reason: string, onDate: string }>, accidentNotices: Array<{ role: Role | null, recipientName: string, toldAt: string }>, correctiveActions: Array<{ id: string, version: number, kind: CorrectiveActionKind, action: string, ownerName: string, dueOn: string, state: CorrectiveActionState, overdue: boolean, result: string | null }> } | null };

export type FeedbackOfBranchQueryVariables = Exact<{
  branchId: string;
  open?: boolean | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type FeedbackOfBranchQuery = { feedbackList: { edges: Array<{ node: { id: string, number: string, version: number, kind: FeedbackKind, grade: FeedbackGrade, subject: FeedbackSubject, source: FeedbackSource, state: FeedbackState, text: string, holder: Role | null, firstAnswerDueAt: string, firstAnswerOverdue: boolean, metAt: string | null, meetingPersonName: string | null, customer: { name: string } | null, request: { number: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FollowCallSubscriptionVariables = Exact<{
  number: string;
}>;


export type FollowCallSubscription = { requestChanged: { number: string, version: number, state: RequestState, nextStep: string, nextActor: NextActor, nextDueAt: string | null, lastEvent: { at: string, kind: RequestEventKind, text: string } | null } };

export type FollowUpsQueryVariables = Exact<{
  branchId?: string | null | undefined;
  open?: boolean | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type FollowUpsQuery = { followUps: { edges: Array<{ node: { id: string, version: number, state: FollowUpState, words: string, dueAt: string, overdue: boolean, escalatedAt: string | null, sentByName: string, report: string | null, feedback: { number: string, grade: FeedbackGrade } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HoldInterviewMutationVariables = Exact<{
  input: PerformanceReviewInterviewInput;
}>;


export type HoldInterviewMutation = { performanceReviewInterview: { id: string, version: number, state: ReviewState } };

export type IndicatorsOfTeamQueryVariables = Exact<{
  branchId: string;
  period: string;
  first: number;
  after?: string | null | undefined;
}>;


export type IndicatorsOfTeamQuery = { branchIndicators: { edges: Array<{ node: { technicianId: string, technicianNumber: string, technicianName: string, from: string, to: string, workPoints: number | null, indicators: Array<{ indicator: Indicator, unit: IndicatorUnit, numerator: number, denominator: number | null, value: number | null, percent: number, points: number | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InspectRepairMutationVariables = Exact<{
  input: RepairCardInspectInput;
}>;


export type InspectRepairMutation = { repairCardInspect: { id: string, version: number, state: RepairCardState } };

export type LateReportsQueryVariables = Exact<{
  branchId: string;
  missing?: boolean;
  first?: number;
  after?: string | null | undefined;
}>;


export type LateReportsQuery = { lateReports: { edges: Array<{ node: { kind: LateReportKind, reportId: string | null, on: string, staffName: string | null, dueAt: string, doneAt: string | null, chasedAt: string | null, escalatedAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LateReviewsQueryVariables = Exact<{
  branchId: string;
  missing?: boolean;
  first?: number;
  after?: string | null | undefined;
}>;


export type LateReviewsQuery = { lateReviews: { edges: Array<{ node: { reviewId: string, staffName: string, periodFrom: string, step: ReviewStep, on: string, missing: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MarkComplexMutationVariables = Exact<{
  input: RepairRequestMarkComplexInput;
}>;


export type MarkComplexMutation = { repairRequestMarkComplex: { id: string, version: number, complex: boolean, targets: Array<{ kind: TargetKind, state: TargetState }> } };

export type NameMeetingPersonMutationVariables = Exact<{
  input: FeedbackPersonInput;
}>;


export type NameMeetingPersonMutation = { feedbackMeetingPersonName: { id: string, version: number, meetingPersonName: string | null } };

export type OverrideEntitlementMutationVariables = Exact<{
  input: EntitlementOverrideInput;
}>;


export type OverrideEntitlementMutation = { entitlementOverride: { id: string, version: number, serviceCategory: ServiceCategory, entitlementHistory: Array<{ category: ServiceCategory, derived: boolean, explanation: string, overrideReason: string | null, decidedAt: string, decidedBy: string | null }> } };

export type PartsUsedQueryVariables = Exact<{
  branchId: string;
  state?: PartUseState | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type PartsUsedQuery = { partUses: { edges: Array<{ node: { id: string, requestNumber: string, technicianName: string, partCode: string, quantity: number, unitCostAmount: number, serviceCategory: ServiceCategory, usedAt: string, state: PartUseState, writtenOffAt: string | null, writtenOffByName: string | null, oldPart: { id: string, state: OldPartState, serialNumber: string | null, receivedAt: string, receivedByName: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PauseClocksMutationVariables = Exact<{
  input: TargetPauseInput;
}>;


export type PauseClocksMutation = { targetPause: { id: string, targets: Array<{ kind: TargetKind, state: TargetState, minutesLeft: number | null }> } };

export type PromiseRepairMutationVariables = Exact<{
  input: RepairCardPromiseInput;
}>;


export type PromiseRepairMutation = { repairCardPromise: { id: string, version: number, plannedFinishAt: string } };

export type ProposeRewardMutationVariables = Exact<{
  input: RewardProposeInput;
}>;


export type ProposeRewardMutation = { rewardPropose: { id: string, version: number, state: RewardState, amount: number } };

export type PutFindingRightMutationVariables = Exact<{
  input: SiteFindingDoneInput;
}>;


export type PutFindingRightMutation = { siteFindingDone: { id: string, version: number, doneAt: string | null, doneByName: string | null, done: string | null } };

export type RatingsOfTechnicianQueryVariables = Exact<{
  technicianId: string;
  month: string;
}>;


export type RatingsOfTechnicianQuery = { ratingSums: { customers: number, closedBatches: number, technician: { id: string, name: string }, items: Array<{ item: SurveyItem, verySatisfied: number, satisfied: number, fair: number, dissatisfied: number }> } | null };

export type ReassignVisitMutationVariables = Exact<{
  input: VisitReassignInput;
}>;


export type ReassignVisitMutation = { visitReassign: { id: string, version: number, state: VisitState, leadName: string } };

export type RecordMeetingMutationVariables = Exact<{
  input: FeedbackMeetingRecordInput;
}>;


export type RecordMeetingMutation = { feedbackMeetingRecord: { id: string, version: number, metAt: string | null, meetings: Array<{ outcome: MeetingOutcome, heldAt: string, words: string, byName: string }> } };

export type RecordSiteCheckMutationVariables = Exact<{
  input: SiteCheckRecordInput;
}>;


export type RecordSiteCheckMutation = { siteCheckRecord: { id: string, checkedOn: string, score: number, passed: boolean, findings: Array<{ id: string, text: string, ownerName: string, dueOn: string }> } };

export type ReferCallMutationVariables = Exact<{
  input: RequestReferInput;
}>;


export type ReferCallMutation = { requestRefer: { id: string, requestNumber: string, passedAt: string } };

export type ReferredCallsQueryVariables = Exact<{
  branchId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ReferredCallsQuery = { referrals: { edges: Array<{ node: { requestNumber: string, reason: string, passedAt: string, passedByName: string, decidedAt: string | null, namedStaffName: string | null, toBranch: { name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReportAccidentMutationVariables = Exact<{
  input: FeedbackChangeInput;
}>;


export type ReportAccidentMutation = { feedbackAccidentReport: { id: string, version: number, accidentAt: string | null, accidentNotices: Array<{ role: Role | null, recipientName: string, toldAt: string }> } };

export type RequestTravelMutationVariables = Exact<{
  input: TravelRequestMakeInput;
}>;


export type RequestTravelMutation = { travelRequestMake: { id: string, version: number, state: TravelState, reason: TravelReason, inHomeRegion: boolean, decider: Role } };

export type RescheduleVisitMutationVariables = Exact<{
  input: VisitRescheduleInput;
}>;


export type RescheduleVisitMutation = { visitReschedule: { id: string, version: number, plannedAt: string } };

export type ResumeClocksMutationVariables = Exact<{
  input: RequestInput;
}>;


export type ResumeClocksMutation = { targetResume: { id: string, targets: Array<{ kind: TargetKind, state: TargetState, dueAt: string, minutesLeft: number | null }> } };

export type ReviewCollectedMutationVariables = Exact<{
  input: PerformanceReviewReviewInput;
}>;


export type ReviewCollectedMutation = { performanceReviewReview: { id: string, version: number, state: ReviewState, dueOn: string | null } };

export type ReviewDailyReportMutationVariables = Exact<{
  input: DailyReportReviewInput;
}>;


export type ReviewDailyReportMutation = { dailyReportReview: { id: string, version: number, state: DailyReportState, reviewedByName: string | null, remarks: string | null } };

export type ReviewInDetailQueryVariables = Exact<{
  id: string;
}>;


export type ReviewInDetailQuery = { performanceReview: { id: string, version: number, staffName: string, scheme: ReviewScheme, periodFrom: string, periodTo: string, state: ReviewState, dueOn: string | null, selfReport: string | null, appealReason: string | null, appealOutcome: AppealOutcome | null, collections: Array<{ month: string, at: string, figures: Array<{ indicator: Indicator, value: number | null }> }>, result: { computedTotal: number | null, total: number | null, score: number | null, grade: Grade | null, failed: boolean, summedAt: string, lines: Array<{ id: string, part: string, item: string, percent: number, numerator: number | null, denominator: number | null, value: number | null, points: number | null, correctedPoints: number | null }>, recomputed: { same: boolean, differing: Array<string>, amended: Array<string> } } | null, events: Array<{ step: ReviewStep, at: string, byName: string | null, late: boolean, note: string | null, fromPoints: number | null, toPoints: number | null, lineId: string | null }> } | null };

export type ReviewReportMutationVariables = Exact<{
  input: ServiceReportReviewInput;
}>;


export type ReviewReportMutation = { serviceReportReview: { id: string, version: number, approved: boolean, reviews: Array<{ reportVersion: number, approved: boolean, remarks: string | null, at: string, byName: string }> } };

export type ReviewsOfBranchQueryVariables = Exact<{
  branchId: string;
  state?: ReviewState | null | undefined;
  on?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ReviewsOfBranchQuery = { performanceReviews: { edges: Array<{ node: { id: string, version: number, staffId: string, staffName: string, scheme: ReviewScheme, period: ReviewPeriod, probation: boolean, periodFrom: string, periodTo: string, state: ReviewState, dueOn: string | null, result: { total: number | null, score: number | null, grade: Grade | null, failed: boolean } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ScrapsQueryVariables = Exact<{
  branchId: string;
  state?: ScrapState | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ScrapsQuery = { stockScraps: { edges: Array<{ node: { id: string, version: number, quantity: number, reason: string, state: ScrapState, askedAt: string, askedByName: string, decidedAt: string | null, decidedByName: string | null, part: { code: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SiteChecklistQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type SiteChecklistQuery = { siteChecklist: { id: string, version: number, effectiveFrom: string, items: Array<{ key: string, s: SixS, zh: string, en: string }> } };

export type SiteChecksQueryVariables = Exact<{
  branchId: string;
  month: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type SiteChecksQuery = { siteChecks: { edges: Array<{ node: { id: string, checkedOn: string, score: number, passed: boolean, policyVersion: number, checkedByName: string, remarks: string | null, branch: { name: string }, checklist: { version: number }, lines: Array<{ itemKey: string, s: SixS, mark: SiteMark }>, findings: Array<{ id: string, version: number, itemKey: string, text: string, ownerName: string, dueOn: string, doneAt: string | null, doneByName: string | null, done: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StartRemoteSessionMutationVariables = Exact<{
  input: RemoteSessionStartInput;
}>;


export type StartRemoteSessionMutation = { remoteSessionStart: { id: string, version: number, means: RemoteMeans, startedAt: string } };

export type SubmitTeamReportMutationVariables = Exact<{
  input: SupervisorReportInput;
}>;


export type SubmitTeamReportMutation = { supervisorReportSubmit: { id: string, version: number, state: SupervisorReportState, late: boolean, sentAt: string | null } };

export type SumReviewMutationVariables = Exact<{
  input: PerformanceReviewInput;
}>;


export type SumReviewMutation = { performanceReviewSum: { id: string, version: number, state: ReviewState, dueOn: string | null, result: { computedTotal: number | null, total: number | null, score: number | null, grade: Grade | null, failed: boolean } | null } };

export type TargetFiguresQueryVariables = Exact<{
  by: TargetDimension;
  from: string;
  to?: string | null | undefined;
  branchId?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type TargetFiguresQuery = { targetFigures: { edges: Array<{ node: { code: string, name: string, onTime: { numerator: number, denominator: number, percent: number | null, targetPercent: number | null, reached: boolean | null, policyVersion: number | null, basis: RatingBasis | null }, satisfaction: { numerator: number, denominator: number, percent: number | null, targetPercent: number | null, reached: boolean | null, policyVersion: number | null, basis: RatingBasis | null }, justifiedComplaints: { numerator: number, denominator: number, percent: number | null, targetPercent: number | null, reached: boolean | null, policyVersion: number | null, basis: RatingBasis | null }, resolved: { numerator: number, denominator: number, percent: number | null, targetPercent: number | null, reached: boolean | null, policyVersion: number | null, basis: RatingBasis | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TeamReportQueryVariables = Exact<{
  branchId: string;
  on: string;
}>;


export type TeamReportQuery = { supervisorReport: { id: string, version: number, on: string, state: SupervisorReportState, dueAt: string, signatureDueAt: string | null, submittedAt: string | null, submittedByName: string | null, late: boolean, signedAt: string | null, signedByName: string | null, signedLate: boolean, sentAt: string | null, remarks: string | null, sums: Array<{ category: ServiceCategory, minutes: number }>, lines: Array<{ staffName: string, late: boolean, category: ServiceCategory, minutes: number, minutesNow: number, dailyReport: { id: string, state: DailyReportState } | null }>, missing: Array<{ reportId: string, staffName: string, stateNow: DailyReportState, submittedAt: string | null }> } | null };

export type WithdrawTravelMutationVariables = Exact<{
  input: TravelRequestDecideInput;
}>;


export type WithdrawTravelMutation = { travelRequestWithdraw: { id: string, version: number, state: TravelState } };

export type WorkshopQueryVariables = Exact<{
  branchId: string;
  state?: RepairCardState | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type WorkshopQuery = { repairCards: { edges: Array<{ node: { id: string, version: number, state: RepairCardState, requestNumber: string, unitName: string, technicianName: string, plannedFinishAt: string, minutes: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WriteOffPartMutationVariables = Exact<{
  input: PartUseWriteOffInput;
}>;


export type WriteOffPartMutation = { partUseWriteOff: { id: string, state: PartUseState, writtenOffAt: string | null } };

export type AcceptVisitMutationVariables = Exact<{
  input: VisitInput;
}>;


export type AcceptVisitMutation = { visitAccept: { id: string, version: number, state: VisitState } };

export type AcknowledgeReviewMutationVariables = Exact<{
  input: PerformanceReviewInput;
}>;


export type AcknowledgeReviewMutation = { performanceReviewAcknowledge: { id: string, version: number, state: ReviewState, frozenAt: string | null } };

export type AppealReviewMutationVariables = Exact<{
  input: PerformanceReviewAppealInput;
}>;


export type AppealReviewMutation = { performanceReviewAppeal: { id: string, version: number, state: ReviewState, appealReason: string | null } };

export type ArriveMutationVariables = Exact<{
  input: VisitStepInput;
}>;


export type ArriveMutation = { visitArrive: { id: string, version: number, state: VisitState } };

export type AskForHelpMutationVariables = Exact<{
  input: RepairCardPromiseInput;
}>;


export type AskForHelpMutation = { repairCardPromise: { id: string, version: number, plannedFinishAt: string } };

export type BehindMyIndicatorQueryVariables = Exact<{
  technicianId: string;
  period: string;
  indicator: Indicator;
  first: number;
  after?: string | null | undefined;
}>;


export type BehindMyIndicatorQuery = { indicatorSources: { edges: Array<{ node: { kind: IndicatorSourceKind, recordId: string | null, number: string | null, at: string, numerator: number | null, denominator: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ColleaguesToMarkQueryVariables = Exact<{
  branchId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ColleaguesToMarkQuery = { reviewsToMark: { edges: Array<{ node: { reviewId: string, staffName: string, scheme: ReviewScheme, periodFrom: string, periodTo: string, source: InputSource, given: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CollectOnTheSpotMutationVariables = Exact<{
  input: InvoiceIssueInput;
}>;


export type CollectOnTheSpotMutation = { paymentCollectOnTheSpot: { id: string, version: number, number: string, state: InvoiceState, totalAmount: number, onTheSpot: boolean } };

export type CollectWithInvoiceMutationVariables = Exact<{
  input: InvoiceInput;
}>;


export type CollectWithInvoiceMutation = { paymentCollect: { id: string, version: number, number: string, state: InvoiceState, totalAmount: number } };

export type CompleteDailyReportMutationVariables = Exact<{
  input: DailyReportInternalInput;
}>;


export type CompleteDailyReportMutation = { dailyReportCompleteInternal: { id: string, version: number } };

export type CompleteVisitMutationVariables = Exact<{
  input: VisitCompleteInput;
}>;


export type CompleteVisitMutation = { visitComplete: { id: string, version: number, state: VisitState } };

export type CorrectDailyReportMutationVariables = Exact<{
  input: DailyReportCorrectInput;
}>;


export type CorrectDailyReportMutation = { dailyReportCorrect: { id: string, version: number, state: DailyReportState } };

export type DailyReportQueryVariables = Exact<{
  id: string;
}>;


export type DailyReportQuery = { dailyReport: { id: string, version: number, staffName: string, on: string, state: DailyReportState, draftedAt: string, dueAt: string, submittedAt: string | null, late: boolean, reviewedByName: string | null, remarks: string | null, sums: Array<{ category: ServiceCategory, minutes: number }>, lines: Array<{ id: string, source: ReportLineSource, category: ServiceCategory, work: InternalWork | null, requestNumber: string | null, minutes: number, draftedMinutes: number | null, sourceMinutes: number | null, sourceAmended: boolean, corrected: boolean, note: string | null, visit: { id: string, arrivedAt: string | null } | null, repairCard: { id: string, code: string } | null }>, corrections: Array<{ lineId: string, at: string, byName: string, fromMinutes: number, toMinutes: number, reason: string, afterSubmission: boolean }>, lateSources: Array<{ source: ReportLineSource, sourceId: string, requestNumber: string, category: ServiceCategory, minutes: number }> } | null };

export type DeclineVisitMutationVariables = Exact<{
  input: VisitReasonInput;
}>;


export type DeclineVisitMutation = { visitDecline: { id: string, version: number, state: VisitState } };

export type DraftDailyReportMutationVariables = Exact<{
  input: DailyReportDraftInput;
}>;


export type DraftDailyReportMutation = { dailyReportDraft: { id: string, version: number, state: DailyReportState, dueAt: string } };

export type DraftEstimateMutationVariables = Exact<{
  input: EstimateDraftInput;
}>;


export type DraftEstimateMutation = { estimateDraft: { id: string, version: number, state: EstimateState, totalAmount: number, currency: Currency, lines: Array<{ kind: BillLineKind, code: string | null, name: string, nameEn: string, quantity: number, unitAmount: number, listAmount: number, category: ServiceCategory, amount: number, notCoveredReason: string | null, priceListVersion: number }> } };

export type EscalateMutationVariables = Exact<{
  input: VisitEscalateInput;
}>;


export type EscalateMutation = { visitEscalate: { id: string, version: number, state: EscalationState } };

export type FindPartsQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type FindPartsQuery = { parts: { edges: Array<{ node: { code: string, name: string, priceAmount: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FinishRepairMutationVariables = Exact<{
  input: RepairCardInput;
}>;


export type FinishRepairMutation = { repairCardFinish: { id: string, version: number, state: RepairCardState } };

export type HandInVoucherMutationVariables = Exact<{
  input: RequestInput;
}>;


export type HandInVoucherMutation = { voucherHandIn: { id: string, number: string, state: VoucherState } };

export type HandOverCashMutationVariables = Exact<{
  input: CashHandOverInput;
}>;


export type HandOverCashMutation = { cashHandOver: { id: string, version: number, state: HandOverState, amount: number, recordedAt: string } };

export type JobsNearbyQueryVariables = Exact<{
  visitId: string;
}>;


export type JobsNearbyQuery = { jobsNearby: Array<{ number: string, kind: RequestKind, grade: RequestGrade, faultType: FaultType, sameDistrict: boolean, district: string, model: string | null, dueAt: string | null }> };

export type MarkColleagueMutationVariables = Exact<{
  input: ReviewInputGiveInput;
}>;


export type MarkColleagueMutation = { reviewInputGive: { reviewId: string, source: InputSource, givenAt: string } };

export type MyBonusesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type MyBonusesQuery = { myBonuses: { edges: Array<{ node: { id: string, kind: BonusKind, year: number, quarter: number, standardAmount: number, sharePerMille: number, earnedPerMille: number, reason: BonusReason, amount: number, dueOn: string, paidAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyCardsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type MyCardsQuery = { myCards: { edges: Array<{ node: { id: string, color: CardColor, reason: string, givenOn: string, withdrawnAt: string | null, withdrawnReason: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyCashQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCashQuery = { myCash: Array<{ id: string, balanceAmount: number, currency: Currency, ledger: Array<{ step: number, kind: CashEntryKind, amount: number, balanceAmount: number, at: string, invoiceNumber: string | null, byName: string }>, openHandOver: { id: string, amount: number, recordedAt: string } | null }> };

export type MyDailyReportsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type MyDailyReportsQuery = { myDailyReports: { edges: Array<{ node: { id: string, on: string, state: DailyReportState, dueAt: string, submittedAt: string | null, late: boolean, remarks: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyIndicatorsQueryVariables = Exact<{
  technicianId: string;
  period: string;
}>;


export type MyIndicatorsQuery = { technicianIndicators: { technicianNumber: string, technicianName: string, from: string, to: string, workPoints: number | null, indicators: Array<{ indicator: Indicator, unit: IndicatorUnit, numerator: number, denominator: number | null, value: number | null, percent: number, points: number | null }> } | null };

export type MyRatingsQueryVariables = Exact<{
  technicianId: string;
  month: string;
}>;


export type MyRatingsQuery = { ratingSums: { customers: number, closedBatches: number, items: Array<{ item: SurveyItem, verySatisfied: number, satisfied: number, fair: number, dissatisfied: number }> } | null };

export type MyRepairCardsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type MyRepairCardsQuery = { myRepairCards: { edges: Array<{ node: { id: string, version: number, state: RepairCardState, requestNumber: string, unitName: string, serialNumber: string | null, plannedFinishAt: string, partsExpectedOn: string | null, minutes: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyRequisitionsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type MyRequisitionsQuery = { myPartsRequisitions: { edges: Array<{ node: { id: string, version: number, state: RequisitionState, requestNumber: string, technicianName: string, submittedAt: string, remarks: string | null, lines: Array<{ partCode: string, quantity: number, issued: number, used: number, returned: number }>, replenishments: Array<{ partCode: string, state: ReplenishmentState, expectedOn: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyReviewsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type MyReviewsQuery = { myReviews: { edges: Array<{ node: { id: string, version: number, period: ReviewPeriod, periodFrom: string, periodTo: string, state: ReviewState, dueOn: string | null, selfReport: string | null, publishedAt: string | null, frozenAt: string | null, result: { computedTotal: number | null, total: number | null, score: number | null, grade: Grade | null, failed: boolean, summedAt: string, lines: Array<{ id: string, part: string, item: string, percent: number, numerator: number | null, denominator: number | null, value: number | null, points: number | null, correctedPoints: number | null }> } | null, events: Array<{ step: ReviewStep, at: string, byName: string | null, late: boolean, note: string | null, fromPoints: number | null, toPoints: number | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyTargetFiguresQueryVariables = Exact<{
  month: string;
}>;


export type MyTargetFiguresQuery = { myTargetFigures: { onTime: { numerator: number, denominator: number, percent: number | null, targetPercent: number | null, reached: boolean | null }, satisfaction: { numerator: number, denominator: number, percent: number | null, targetPercent: number | null, reached: boolean | null }, justifiedComplaints: { numerator: number, denominator: number, percent: number | null, targetPercent: number | null, reached: boolean | null }, resolved: { numerator: number, denominator: number, percent: number | null, targetPercent: number | null, reached: boolean | null } } | null };

export type MyVisitsQueryVariables = Exact<{
  on?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type MyVisitsQuery = { myVisits: { edges: Array<{ node: { id: string, version: number, state: VisitState, plannedAt: string, request: { id: string, number: string, kind: RequestKind, grade: RequestGrade, faultDescription: string, contactPhone: string, addressLine: string, district: { name: string } | null, model: { name: string } | null, promise: { dueAt: string, minutesLeft: number | null } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PartsAccountQueryVariables = Exact<{
  technicianId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type PartsAccountQuery = { technicianPartsAccount: { edges: Array<{ node: { id: string, partCode: string, inVan: number, issued: number, used: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PartsOnSiteMutationVariables = Exact<{
  input: PartsOnSiteInput;
}>;


export type PartsOnSiteMutation = { partsOnSiteRecord: { id: string, version: number, state: VisitState } };

export type PrepareVisitQueryVariables = Exact<{
  id: string;
}>;


export type PrepareVisitQuery = { visit: { id: string, version: number, state: VisitState, plannedAt: string, leadName: string, preparation: { contactName: string, contactPhone: string, documents: Array<{ document: PreparationDocument, reference: string | null }>, likelyParts: Array<{ partCode: string, name: string, timesUsed: number }>, route: { from: string, place: string | null, addressLine: string, zoneKind: ZoneKind }, learned: Array<{ means: RemoteMeans, servedByName: string, endedAt: string | null, minutes: number | null, learned: string | null }> } | null, contacts: Array<{ means: VisitContactMeans, contactedAt: string, agreed: string, recordedAt: string, recordedByName: string }>, request: { number: string, travelWaiting: boolean, travelNeed: { reason: TravelReason, decider: Role } | null } } | null };

export type PromiseCompletionMutationVariables = Exact<{
  input: RequestCommitInput;
}>;


export type PromiseCompletionMutation = { requestCommit: { id: string, version: number, commitments: Array<{ committedAt: string, explanation: string, madeAt: string, madeByName: string | null }> } };

export type RecordChargesMutationVariables = Exact<{
  input: ChargeRecordInput;
}>;


export type RecordChargesMutation = { chargeRecord: { id: string, recordedAt: string, recordedByName: string, charges: Array<{ id: string, kind: BillLineKind, code: string | null, name: string, nameEn: string, quantity: number, unitAmount: number, listAmount: number, category: ServiceCategory, amount: number, priceListVersion: number, chargedAt: string, chargedByName: string }> } };

export type RecordContactMutationVariables = Exact<{
  input: VisitRecordContactInput;
}>;


export type RecordContactMutation = { visitRecordContact: { id: string, means: VisitContactMeans, contactedAt: string, agreed: string } };

export type RecordDiagnosisMutationVariables = Exact<{
  input: DiagnosisRecordInput;
}>;


export type RecordDiagnosisMutation = { diagnosisRecord: { id: string, version: number, request: { serviceCategory: ServiceCategory, entitlement: { explanation: string } | null } } };

export type RecordRepairMutationVariables = Exact<{
  input: RepairCardRecordInput;
}>;


export type RecordRepairMutation = { repairCardRecord: { id: string, version: number, minutes: number, parts: Array<{ partCode: string, quantity: number, oldSerial: string | null, newSerial: string | null }> } };

export type RecordServiceReportMutationVariables = Exact<{
  input: ServiceReportRecordInput;
}>;


export type RecordServiceReportMutation = { serviceReportRecord: { id: string, version: number, recordedAt: string } };

export type RepairCardDetailsQueryVariables = Exact<{
  id: string;
}>;


export type RepairCardDetailsQuery = { repairCard: { id: string, version: number, code: string, state: RepairCardState, requestNumber: string, unitName: string, serialNumber: string | null, technicianName: string, openedAt: string, plannedFinishAt: string, minutes: number, works: Array<{ at: string, byName: string, minutes: number, done: string }>, parts: Array<{ partCode: string, name: string, quantity: number, oldSerial: string | null, newSerial: string | null, reason: string }>, inspections: Array<{ at: string, byName: string, passed: boolean, remarks: string | null }>, promises: Array<{ at: string, plannedFinishAt: string, reason: string | null }> } | null };

export type ReportNoShowMutationVariables = Exact<{
  input: VisitReasonInput;
}>;


export type ReportNoShowMutation = { visitNoShow: { id: string, version: number, state: VisitState } };

export type ReportOnOneselfMutationVariables = Exact<{
  input: PerformanceReviewSelfReportInput;
}>;


export type ReportOnOneselfMutation = { performanceReviewSelfReport: { id: string, version: number, state: ReviewState, selfReport: string | null, selfReportedAt: string | null } };

export type ReportResultMutationVariables = Exact<{
  input: VisitReportResultInput;
}>;


export type ReportResultMutation = { visitReportResult: { id: string, result: string, reportedAt: string, offered: Array<string> } };

export type RequestPartsMutationVariables = Exact<{
  input: PartsRequisitionSubmitInput;
}>;


export type RequestPartsMutation = { partsRequisitionSubmit: { id: string, version: number, state: RequisitionState } };

export type RequestReductionMutationVariables = Exact<{
  input: ChargeReductionRequestInput;
}>;


export type RequestReductionMutation = { chargeReductionRequest: { id: string, version: number, state: ReductionState, amount: number, reason: string, requestedAt: string, requestedByName: string } };

export type ReturnUnitMutationVariables = Exact<{
  input: UnitReturnInput;
}>;


export type ReturnUnitMutation = { unitReturn: { id: string, number: string, state: ReceiptState, cameBack: boolean | null } };

export type ScanCodeQueryVariables = Exact<{
  code: string;
}>;


export type ScanCodeQuery = { scannedCode: { kind: CodeKind, custodyReceipt: { id: string, number: string, state: ReceiptState, requestNumber: string } | null, repairCard: { id: string, version: number, state: RepairCardState, requestNumber: string, unitName: string, plannedFinishAt: string } | null } | null };

export type SendEstimateMutationVariables = Exact<{
  input: EstimateInput;
}>;


export type SendEstimateMutation = { estimateSend: { id: string, version: number, state: EstimateState, sentAt: string | null } };

export type SetOutMutationVariables = Exact<{
  input: VisitStepInput;
}>;


export type SetOutMutation = { visitSetOut: { id: string, version: number, state: VisitState } };

export type SignOnDeviceMutationVariables = Exact<{
  input: VoucherSignOnDeviceInput;
}>;


export type SignOnDeviceMutation = { voucherSignOnDevice: { id: string, number: string, state: VoucherState, sealCode: string | null, signature: { signerName: string, signedAt: string } | null } };

export type SubmitDailyReportMutationVariables = Exact<{
  input: DailyReportInput;
}>;


export type SubmitDailyReportMutation = { dailyReportSubmit: { id: string, version: number, state: DailyReportState, submittedAt: string | null, late: boolean } };

export type TakeUnitAwayMutationVariables = Exact<{
  input: UnitTakeInInput;
}>;


export type TakeUnitAwayMutation = { unitTakeIn: { id: string, number: string, code: string, state: ReceiptState, unitName: string, serialNumber: string | null, whereabouts: { place: UnitPlace, since: string } | null } };

export type UsePartOnCardMutationVariables = Exact<{
  input: PartUseOnCardInput;
}>;


export type UsePartOnCardMutation = { partUseOnCard: { id: string, state: PartUseState, unitCostAmount: number } };

export type UsePartOnVisitMutationVariables = Exact<{
  input: PartUseOnVisitInput;
}>;


export type UsePartOnVisitMutation = { partUseOnVisit: { id: string, state: PartUseState, unitCostAmount: number } };

export type VisitQueryVariables = Exact<{
  id: string;
}>;


export type VisitQuery = { visit: { id: string, version: number, state: VisitState, plannedAt: string, setOutAt: string | null, arrivedAt: string | null, leftAt: string | null, team: Array<{ id: string, name: string }> | null, request: { id: string, number: string, state: RequestState, faultType: FaultType, faultDescription: string, raisedByName: string, contactPhone: string, addressLine: string, signable: boolean, nextStep: string, photos: Array<{ id: string, url: string }>, asset: { serialNumber: string | null, purchasedOn: string | null } | null, coverage: { category: ServiceCategory, explanation: string, covered: Array<string>, notCovered: Array<string> } | null, voucher: { number: string, state: VoucherState, sealCode: string | null, unitHistory: Array<{ requestNumber: string, at: string, summary: string }>, report: { version: number, found: string, cause: string, done: string, advice: string, parts: Array<{ partCode: string, name: string, quantity: number }>, minutes: Array<{ category: ServiceCategory, minutes: number }>, diagnosis: { version: number, faultType: FaultType, faultCause: FaultCause } | null } | null } } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const AnswerDisputeDocument = new TypedDocumentString(`
    mutation AnswerDispute($input: InvoiceDisputeAnswerInput!) {
  invoiceDisputeAnswer(input: $input) {
    id
    version
    number
    state
    disputes {
      outcome
      answer
      answeredAt
      answeredByName
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerDisputeMutation, AnswerDisputeMutationVariables>;
export const BillOfJobDocument = new TypedDocumentString(`
    query BillOfJob($number: String!) {
  repairRequest(number: $number) {
    id
    number
    estimates {
      id
      state
      totalAmount
      remarks
      draftedAt
      draftedByName
      sentAt
      decidedAt
      decidedByName
      decisionNote
    }
    charges {
      id
      kind
      code
      name
      nameEn
      quantity
      unitAmount
      listAmount
      category
      amount
      reason
    }
    chargeReductions {
      id
      state
      amount
      reason
      decidedAt
      decidedByName
      remarks
    }
    invoices {
      id
      number
      state
      totalAmount
      lines {
        kind
        code
        name
        nameEn
        quantity
        unitAmount
        listAmount
        category
        amount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BillOfJobQuery, BillOfJobQueryVariables>;
export const BonusesToPayDocument = new TypedDocumentString(`
    query BonusesToPay($branchId: ID!, $unpaid: Boolean! = true, $first: Int! = 20, $after: String) {
  bonusAwards(branchId: $branchId, unpaid: $unpaid, first: $first, after: $after) {
    edges {
      node {
        id
        version
        staffId
        staffName
        kind
        year
        quarter
        number
        reason
        amount
        dueOn
        paidAt
        paidLate
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<BonusesToPayQuery, BonusesToPayQueryVariables>;
export const CashInHandDocument = new TypedDocumentString(`
    query CashInHand($branchId: ID!, $first: Int! = 20, $after: String) {
  cashInHand(branchId: $branchId, first: $first, after: $after) {
    edges {
      node {
        id
        technicianName
        balanceAmount
        currency
        openHandOver {
          id
          version
          state
          amount
          recordedAt
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CashInHandQuery, CashInHandQueryVariables>;
export const CashNotHandedOverDocument = new TypedDocumentString(`
    query CashNotHandedOver($branchId: ID!, $on: LocalDate!, $first: Int! = 20, $after: String) {
  cashNotHandedOver(branchId: $branchId, on: $on, first: $first, after: $after) {
    edges {
      node {
        accountId
        technicianName
        amount
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CashNotHandedOverQuery, CashNotHandedOverQueryVariables>;
export const ConfirmHandOverDocument = new TypedDocumentString(`
    mutation ConfirmHandOver($input: HandOverDecideInput!) {
  cashHandOverDecide(input: $input) {
    id
    version
    state
    amount
    decidedAt
    decidedByName
    remarks
  }
}
    `) as unknown as TypedDocumentString<ConfirmHandOverMutation, ConfirmHandOverMutationVariables>;
export const CostOfJobDocument = new TypedDocumentString(`
    query CostOfJob($number: String!) {
  repairRequest(number: $number) {
    id
    number
    serviceCategory
    cost {
      partsAmount
      labourAmount
      totalAmount
      lines {
        id
        kind
        category
        partCode
        quantity
        unitAmount
        amount
        usedAt
        usedOn
        recordedAt
        recordedByName
        reversesId
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CostOfJobQuery, CostOfJobQueryVariables>;
export const FinishedCallsDocument = new TypedDocumentString(`
    query FinishedCalls($branchId: ID!, $on: LocalDate, $first: Int! = 20, $after: String) {
  callRegister(
    branchId: $branchId
    on: $on
    state: [RESOLVED, CLOSED]
    first: $first
    after: $after
  ) {
    edges {
      node {
        number
        serviceCategory
        struckOffAt
        customer {
          name
        }
        voucher {
          number
          state
          reports {
            parts {
              partCode
              name
              quantity
            }
            minutes {
              category
              minutes
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FinishedCallsQuery, FinishedCallsQueryVariables>;
export const InvoicesToIssueDocument = new TypedDocumentString(`
    query InvoicesToIssue($branchId: ID!, $on: LocalDate!, $first: Int! = 20, $after: String) {
  invoicesToIssue(branchId: $branchId, on: $on, first: $first, after: $after) {
    edges {
      node {
        requestId
        requestNumber
        dueOn
        amount
        late
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<InvoicesToIssueQuery, InvoicesToIssueQueryVariables>;
export const InvoicesDocument = new TypedDocumentString(`
    query Invoices($branchId: ID!, $state: InvoiceState, $first: Int! = 20, $after: String) {
  invoices(branchId: $branchId, state: $state, first: $first, after: $after) {
    edges {
      node {
        id
        version
        number
        state
        requestNumber
        issuedOn
        dueOn
        late
        onTheSpot
        sentAt
        reminders
        totalAmount
        currency
        voidReason
        issuedByName
        issuedAt
        payments {
          method
          amount
          at
          byName
          reason
        }
        disputes {
          reason
          raisedAt
          raisedByName
          outcome
          answer
          answeredAt
          answeredByName
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<InvoicesQuery, InvoicesQueryVariables>;
export const IssueInvoiceDocument = new TypedDocumentString(`
    mutation IssueInvoice($input: InvoiceIssueInput!) {
  invoiceIssue(input: $input) {
    id
    version
    number
    state
    issuedOn
    dueOn
    late
    totalAmount
    lines {
      kind
      code
      name
      nameEn
      quantity
      unitAmount
      listAmount
      category
      amount
    }
  }
}
    `) as unknown as TypedDocumentString<IssueInvoiceMutation, IssueInvoiceMutationVariables>;
export const PayBonusDocument = new TypedDocumentString(`
    mutation PayBonus($input: BonusAwardPayInput!) {
  bonusAwardPay(input: $input) {
    id
    version
    amount
    paidAt
    paidByName
    paidLate
  }
}
    `) as unknown as TypedDocumentString<PayBonusMutation, PayBonusMutationVariables>;
export const PayRewardDocument = new TypedDocumentString(`
    mutation PayReward($input: RewardInput!) {
  rewardPay(input: $input) {
    id
    version
    state
    paidAt
    paidByName
  }
}
    `) as unknown as TypedDocumentString<PayRewardMutation, PayRewardMutationVariables>;
export const RecordPaymentDocument = new TypedDocumentString(`
    mutation RecordPayment($input: InvoiceInput!) {
  paymentRecord(input: $input) {
    id
    version
    number
    state
  }
}
    `) as unknown as TypedDocumentString<RecordPaymentMutation, RecordPaymentMutationVariables>;
export const ReversePaymentDocument = new TypedDocumentString(`
    mutation ReversePayment($input: InvoiceReasonInput!) {
  paymentReverse(input: $input) {
    id
    version
    number
    state
    payments {
      amount
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<ReversePaymentMutation, ReversePaymentMutationVariables>;
export const SendInvoiceDocument = new TypedDocumentString(`
    mutation SendInvoice($input: InvoiceInput!) {
  invoiceSend(input: $input) {
    id
    version
    number
    state
    sentAt
  }
}
    `) as unknown as TypedDocumentString<SendInvoiceMutation, SendInvoiceMutationVariables>;
export const VoidInvoiceDocument = new TypedDocumentString(`
    mutation VoidInvoice($input: InvoiceReasonInput!) {
  invoiceVoid(input: $input) {
    id
    version
    number
    state
    voidReason
  }
}
    `) as unknown as TypedDocumentString<VoidInvoiceMutation, VoidInvoiceMutationVariables>;
export const GrantRoleDocument = new TypedDocumentString(`
    mutation GrantRole($input: StaffRoleGrantInput!) {
  staffRoleGrant(input: $input) {
    id
    assignments {
      role
      branch {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GrantRoleMutation, GrantRoleMutationVariables>;
export const PolicyVersionsDocument = new TypedDocumentString(`
    query PolicyVersions($key: String!, $first: Int! = 20, $after: String) {
  policyVersions(key: $key, first: $first, after: $after) {
    edges {
      node {
        id
        version
        effectiveFrom
        value
        publishedAt
        publishedByName
        branch {
          name
        }
        branchKind
        productCategory
        customerKind
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PolicyVersionsQuery, PolicyVersionsQueryVariables>;
export const PriceListsDocument = new TypedDocumentString(`
    query PriceLists($first: Int! = 20, $after: String) {
  priceLists(first: $first, after: $after) {
    edges {
      node {
        id
        version
        effectiveFrom
        currency
        labourHourAmount
        travelUrbanAmount
        travelSuburbanAmount
        publishedAt
        items {
          id
          kind
          code
          name
          nameEn
          unitAmount
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PriceListsQuery, PriceListsQueryVariables>;
export const PublishPolicyDocument = new TypedDocumentString(`
    mutation PublishPolicy($input: PolicyPublishInput!) {
  policyPublish(input: $input) {
    id
    key
    version
    effectiveFrom
  }
}
    `) as unknown as TypedDocumentString<PublishPolicyMutation, PublishPolicyMutationVariables>;
export const PublishPriceListDocument = new TypedDocumentString(`
    mutation PublishPriceList($input: PriceListPublishInput!) {
  priceListPublish(input: $input) {
    id
    version
    effectiveFrom
  }
}
    `) as unknown as TypedDocumentString<PublishPriceListMutation, PublishPriceListMutationVariables>;
export const PublishSiteChecklistDocument = new TypedDocumentString(`
    mutation PublishSiteChecklist($input: SiteChecklistPublishInput!) {
  siteChecklistPublish(input: $input) {
    id
    version
    effectiveFrom
  }
}
    `) as unknown as TypedDocumentString<PublishSiteChecklistMutation, PublishSiteChecklistMutationVariables>;
export const PublishWarrantyTermDocument = new TypedDocumentString(`
    mutation PublishWarrantyTerm($input: WarrantyTermPublishInput!) {
  warrantyTermPublish(input: $input) {
    id
    version
    effectiveFrom
    months
  }
}
    `) as unknown as TypedDocumentString<PublishWarrantyTermMutation, PublishWarrantyTermMutationVariables>;
export const RecordCertificateDocument = new TypedDocumentString(`
    mutation RecordCertificate($input: CertificateRecordInput!) {
  certificateRecord(input: $input) {
    id
    category
    validFrom
    validUntil
  }
}
    `) as unknown as TypedDocumentString<RecordCertificateMutation, RecordCertificateMutationVariables>;
export const RecordWorkPermitDocument = new TypedDocumentString(`
    mutation RecordWorkPermit($input: WorkPermitRecordInput!) {
  workPermitRecord(input: $input) {
    id
    validFrom
    validUntil
  }
}
    `) as unknown as TypedDocumentString<RecordWorkPermitMutation, RecordWorkPermitMutationVariables>;
export const RemoveCalendarExceptionDocument = new TypedDocumentString(`
    mutation RemoveCalendarException($input: CalendarExceptionRemoveInput!) {
  calendarExceptionRemove(input: $input) {
    on
    working
    name
  }
}
    `) as unknown as TypedDocumentString<RemoveCalendarExceptionMutation, RemoveCalendarExceptionMutationVariables>;
export const RevokeRoleDocument = new TypedDocumentString(`
    mutation RevokeRole($input: StaffRoleRevokeInput!) {
  staffRoleRevoke(input: $input) {
    id
    assignments {
      role
      branch {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeRoleMutation, RevokeRoleMutationVariables>;
export const SetCalendarExceptionDocument = new TypedDocumentString(`
    mutation SetCalendarException($input: CalendarExceptionSetInput!) {
  calendarExceptionSet(input: $input) {
    on
    working
    name
    shifts {
      from
      to
    }
  }
}
    `) as unknown as TypedDocumentString<SetCalendarExceptionMutation, SetCalendarExceptionMutationVariables>;
export const SetWorkingWeekDocument = new TypedDocumentString(`
    mutation SetWorkingWeek($input: CalendarWeekSetInput!) {
  calendarWeekSet(input: $input) {
    id
    workingWeek {
      version
    }
  }
}
    `) as unknown as TypedDocumentString<SetWorkingWeekMutation, SetWorkingWeekMutationVariables>;
export const StaffOfBranchDocument = new TypedDocumentString(`
    query StaffOfBranch($branchId: ID!, $first: Int! = 20, $after: String) {
  staffMembers(branchId: $branchId, first: $first, after: $after) {
    edges {
      node {
        id
        number
        name
        active
        assignments {
          role
          branch {
            id
            name
          }
        }
        certificates {
          category
          kind
          number
          validFrom
          validUntil
        }
        workPermits {
          number
          validFrom
          validUntil
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<StaffOfBranchQuery, StaffOfBranchQueryVariables>;
export const WorkingWeekDocument = new TypedDocumentString(`
    query WorkingWeek($first: Int! = 20, $after: String) {
  branches(first: $first, after: $after) {
    edges {
      node {
        id
        name
        timeZone
        workingWeek {
          version
          days {
            weekday
            shifts {
              from
              to
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<WorkingWeekQuery, WorkingWeekQueryVariables>;
export const AssignRenewalVisitDocument = new TypedDocumentString(`
    mutation AssignRenewalVisit($input: RenewalVisitAssignInput!) {
  renewalVisitAssign(input: $input) {
    id
    version
    state
    result
    assigneeName
  }
}
    `) as unknown as TypedDocumentString<AssignRenewalVisitMutation, AssignRenewalVisitMutationVariables>;
export const BehindTargetFiguresDocument = new TypedDocumentString(`
    query BehindTargetFigures($branchId: ID!, $month: String!, $first: Int! = 20) {
  targetFigures(by: BRANCH, from: $month, branchId: $branchId, first: 1) {
    edges {
      node {
        onTime {
          numerator
          denominator
          sources(first: $first) {
            edges {
              node {
                kind
                at
                number
                numerator
                denominator
                request {
                  id
                }
              }
            }
          }
        }
        justifiedComplaints {
          numerator
          denominator
          sources(first: $first) {
            edges {
              node {
                kind
                at
                number
                numerator
                denominator
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BehindTargetFiguresQuery, BehindTargetFiguresQueryVariables>;
export const BranchDayDocument = new TypedDocumentString(`
    query BranchDay($branchId: ID!, $on: LocalDate!) {
  dispatchQueue(branchId: $branchId, first: 20) {
    edges {
      node {
        number
        priority
        receivedAt
        promise {
          state
          dueAt
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  callRegister(branchId: $branchId, on: $on, first: 50) {
    edges {
      node {
        number
        state
        technicianName
        struckOffAt
        promise {
          state
        }
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  surveyCoverage(branchId: $branchId, on: $on) {
    calls
    merged
    issued
    delivered
    answered
    undeliverable
    missing
  }
  alerts(branchId: $branchId, open: true, first: 20) {
    edges {
      node {
        id
        kind
        subject
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BranchDayQuery, BranchDayQueryVariables>;
export const CardsOfBranchDocument = new TypedDocumentString(`
    query CardsOfBranch($branchId: ID!, $first: Int! = 20, $after: String) {
  staffCards(branchId: $branchId, first: $first, after: $after) {
    edges {
      node {
        id
        version
        staffId
        staffName
        color
        reason
        givenOn
        givenByName
        withdrawnAt
        withdrawnByName
        withdrawnReason
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CardsOfBranchQuery, CardsOfBranchQueryVariables>;
export const ClosedDaysDocument = new TypedDocumentString(`
    query ClosedDays($branchId: ID!, $first: Int! = 31, $after: String) {
  dayEnds(branchId: $branchId, first: $first, after: $after) {
    edges {
      node {
        on
        closedAt
        closedByName
        calls
        struckOff
        open
        undispatched
        unfinished
        lackingCommitment
        missingReports
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ClosedDaysQuery, ClosedDaysQueryVariables>;
export const CompleteCorrectiveActionDocument = new TypedDocumentString(`
    mutation CompleteCorrectiveAction($input: CorrectiveActionCompleteInput!) {
  correctiveActionComplete(input: $input) {
    id
    version
    state
    doneAt
    result
  }
}
    `) as unknown as TypedDocumentString<CompleteCorrectiveActionMutation, CompleteCorrectiveActionMutationVariables>;
export const CorrectiveActionsDocument = new TypedDocumentString(`
    query CorrectiveActions($branchId: ID, $open: Boolean = true, $first: Int! = 20, $after: String) {
  correctiveActions(
    branchId: $branchId
    open: $open
    first: $first
    after: $after
  ) {
    edges {
      node {
        id
        version
        kind
        action
        ownerName
        dueOn
        state
        overdue
        plannedByName
        doneAt
        doneByName
        result
        branch {
          name
        }
        model {
          code
          name
        }
        responsibleUnit {
          name
        }
        feedback {
          number
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CorrectiveActionsQuery, CorrectiveActionsQueryVariables>;
export const DecideLocalPurchaseDocument = new TypedDocumentString(`
    mutation DecideLocalPurchase($input: ReplenishmentDecideInput!) {
  replenishmentDecide(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<DecideLocalPurchaseMutation, DecideLocalPurchaseMutationVariables>;
export const DecideReductionDocument = new TypedDocumentString(`
    mutation DecideReduction($input: ChargeReductionDecideInput!) {
  chargeReductionDecide(input: $input) {
    id
    version
    state
    decidedAt
    decidedByName
    remarks
  }
}
    `) as unknown as TypedDocumentString<DecideReductionMutation, DecideReductionMutationVariables>;
export const EndContractDocument = new TypedDocumentString(`
    mutation EndContract($input: ContractEndInput!) {
  contractEnd(input: $input) {
    id
    version
    number
    endsOn
    agreedEndsOn
  }
}
    `) as unknown as TypedDocumentString<EndContractMutation, EndContractMutationVariables>;
export const GiveCardDocument = new TypedDocumentString(`
    mutation GiveCard($input: StaffCardGiveInput!) {
  staffCardGive(input: $input) {
    id
    version
    staffName
    color
    reason
    givenOn
  }
}
    `) as unknown as TypedDocumentString<GiveCardMutation, GiveCardMutationVariables>;
export const MonthlyFeedbackAnalysisDocument = new TypedDocumentString(`
    query MonthlyFeedbackAnalysis($month: String!, $branchId: ID) {
  monthlyFeedbackAnalysis(month: $month, branchId: $branchId) {
    month
    cases
    complaints
    suggestions
    verified
    unfounded
    open
    answeredLate
    tallies {
      dimension
      key
      modelId
      cases
      verified
    }
  }
}
    `) as unknown as TypedDocumentString<MonthlyFeedbackAnalysisQuery, MonthlyFeedbackAnalysisQueryVariables>;
export const PapersOfTechniciansDocument = new TypedDocumentString(`
    query PapersOfTechnicians($branchId: ID!, $first: Int! = 20, $after: String) {
  staffMembers(
    branchId: $branchId
    role: TECHNICIAN
    first: $first
    after: $after
  ) {
    edges {
      node {
        id
        name
        certificates {
          category
          kind
          number
          validUntil
        }
        workPermits {
          number
          validUntil
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PapersOfTechniciansQuery, PapersOfTechniciansQueryVariables>;
export const ReductionsToDecideDocument = new TypedDocumentString(`
    query ReductionsToDecide($branchId: ID!, $first: Int! = 20, $after: String) {
  reductionsToDecide(branchId: $branchId, first: $first, after: $after) {
    edges {
      node {
        id
        version
        state
        amount
        reason
        requestedAt
        requestedByName
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ReductionsToDecideQuery, ReductionsToDecideQueryVariables>;
export const SignTeamReportDocument = new TypedDocumentString(`
    mutation SignTeamReport($input: SupervisorReportSignInput!) {
  supervisorReportSign(input: $input) {
    id
    version
    state
    signedAt
    signedByName
    remarks
  }
}
    `) as unknown as TypedDocumentString<SignTeamReportMutation, SignTeamReportMutationVariables>;
export const AnswerCallDocument = new TypedDocumentString(`
    mutation AnswerCall($input: RequestAcknowledgeInput!) {
  requestAcknowledge(input: $input) {
    id
    version
    acknowledgedAt
  }
}
    `) as unknown as TypedDocumentString<AnswerCallMutation, AnswerCallMutationVariables>;
export const AnswerContactDocument = new TypedDocumentString(`
    mutation AnswerContact($input: ContactAnswerInput!) {
  contactAnswer(input: $input) {
    id
    loggedAt
    answersId
  }
}
    `) as unknown as TypedDocumentString<AnswerContactMutation, AnswerContactMutationVariables>;
export const AppointAdministratorDocument = new TypedDocumentString(`
    mutation AppointAdministrator($input: CustomerContactInput!) {
  customerAdministratorSet(input: $input) {
    id
    name
    role
  }
}
    `) as unknown as TypedDocumentString<AppointAdministratorMutation, AppointAdministratorMutationVariables>;
export const ArchiveVoucherDocument = new TypedDocumentString(`
    mutation ArchiveVoucher($input: RequestInput!) {
  voucherArchive(input: $input) {
    id
    number
    state
    archivedAt
  }
}
    `) as unknown as TypedDocumentString<ArchiveVoucherMutation, ArchiveVoucherMutationVariables>;
export const BookUnitInDocument = new TypedDocumentString(`
    mutation BookUnitIn($input: UnitBookInInput!) {
  unitBookIn(input: $input) {
    id
    number
    whereabouts {
      place
      since
    }
  }
}
    `) as unknown as TypedDocumentString<BookUnitInMutation, BookUnitInMutationVariables>;
export const BookUnitOutDocument = new TypedDocumentString(`
    mutation BookUnitOut($input: UnitBookOutInput!) {
  unitBookOut(input: $input) {
    id
    number
    whereabouts {
      place
    }
  }
}
    `) as unknown as TypedDocumentString<BookUnitOutMutation, BookUnitOutMutationVariables>;
export const CallRegisterDocument = new TypedDocumentString(`
    query CallRegister($branchId: ID!, $on: LocalDate, $state: [RequestState!], $search: String, $first: Int! = 20, $after: String) {
  callRegister(
    branchId: $branchId
    on: $on
    state: $state
    search: $search
    first: $first
    after: $after
  ) {
    edges {
      node {
        id
        number
        version
        state
        kind
        grade
        priority
        channel
        receivedAt
        raisedByName
        contactPhone
        faultDescription
        serviceCategory
        technicianName
        struckOffAt
        customer {
          id
          name
        }
        model {
          name
        }
        asset {
          serialNumber
        }
        promise {
          state
          dueAt
          minutesLeft
        }
        lastEvent {
          at
          text
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CallRegisterQuery, CallRegisterQueryVariables>;
export const CallDocument = new TypedDocumentString(`
    query Call($number: String!) {
  repairRequest(number: $number) {
    id
    number
    version
    state
    kind
    grade
    faultType
    channel
    receivedAt
    raisedByName
    filedByName
    contactPhone
    addressLine
    faultDescription
    nextStep
    nextActor
    nextDueAt
    partsExpectedOn
    cancellable
    trackingUrl
    entitlement {
      category
      explanation
    }
    customer {
      id
      name
      phone
    }
    asset {
      id
      serialNumber
      proof
    }
    model {
      id
      name
    }
    mergedInto {
      number
    }
    voucher {
      number
      state
      sealCode
      intact
      archivedAt
      signature {
        signerName
        signedAt
        comments
      }
    }
    visits {
      id
      state
      leadName
      plannedAt
      arrivedAt
      leftAt
    }
    events {
      at
      kind
      text
      actorName
    }
  }
}
    `) as unknown as TypedDocumentString<CallQuery, CallQueryVariables>;
export const CancelCallDocument = new TypedDocumentString(`
    mutation CancelCall($input: RepairRequestCancelInput!) {
  repairRequestCancel(input: $input) {
    id
    version
    state
    struckOffAt
  }
}
    `) as unknown as TypedDocumentString<CancelCallMutation, CancelCallMutationVariables>;
export const ChooseSurveyChannelDocument = new TypedDocumentString(`
    mutation ChooseSurveyChannel($input: SurveyChannelChooseInput!) {
  surveyChannelChoose(input: $input) {
    id
    surveyChannel
  }
}
    `) as unknown as TypedDocumentString<ChooseSurveyChannelMutation, ChooseSurveyChannelMutationVariables>;
export const ClassifyCallDocument = new TypedDocumentString(`
    mutation ClassifyCall($input: RepairRequestClassifyInput!) {
  repairRequestClassify(input: $input) {
    id
    version
    grade
    faultType
    promise {
      dueAt
    }
  }
}
    `) as unknown as TypedDocumentString<ClassifyCallMutation, ClassifyCallMutationVariables>;
export const ContactHandlerDocument = new TypedDocumentString(`
    mutation ContactHandler($input: VehicleHandlingContactInput!) {
  vehicleHandlingContact(input: $input) {
    id
    vehicleFault {
      handling
      handlerName
      contactedAt
    }
  }
}
    `) as unknown as TypedDocumentString<ContactHandlerMutation, ContactHandlerMutationVariables>;
export const ContactsOfCallDocument = new TypedDocumentString(`
    query ContactsOfCall($number: String!, $first: Int! = 50, $after: String) {
  repairRequest(number: $number) {
    number
    contacts(first: $first, after: $after) {
      edges {
        node {
          id
          loggedAt
          happenedAt
          direction
          kind
          party
          withWhom
          words
          internal
          needsAnswer
          answeredAt
          correctsId
          byName
          reply {
            id
            words
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ContactsOfCallQuery, ContactsOfCallQueryVariables>;
export const CorrectContactDocument = new TypedDocumentString(`
    mutation CorrectContact($input: ContactCorrectInput!) {
  contactCorrect(input: $input) {
    id
    correctsId
    words
  }
}
    `) as unknown as TypedDocumentString<CorrectContactMutation, CorrectContactMutationVariables>;
export const UnitsInCustodyDocument = new TypedDocumentString(`
    query UnitsInCustody($branchId: ID!, $first: Int! = 20, $after: String) {
  custody(branchId: $branchId, first: $first, after: $after) {
    edges {
      node {
        assetId
        unitName
        serialNumber
        requestNumber
        receiptId
        receiptNumber
        place
        technicianName
        since
        returnPlannedAt
        intact
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<UnitsInCustodyQuery, UnitsInCustodyQueryVariables>;
export const CustomerFileDocument = new TypedDocumentString(`
    query CustomerFile($id: ID!) {
  customerFile(id: $id) {
    id
    number
    version
    kind
    name
    phone
    email
    preferredChannel
    addresses {
      id
      districtCode
      line
    }
    contacts {
      id
      role
      name
      phone
    }
  }
}
    `) as unknown as TypedDocumentString<CustomerFileQuery, CustomerFileQueryVariables>;
export const FileHandlingDocument = new TypedDocumentString(`
    mutation FileHandling($input: VehicleHandlingFileInput!) {
  vehicleHandlingFile(input: $input) {
    id
    vehicleFault {
      handling
      result
      filedAt
    }
  }
}
    `) as unknown as TypedDocumentString<FileHandlingMutation, FileHandlingMutationVariables>;
export const FindCustomersDocument = new TypedDocumentString(`
    query FindCustomers($search: String!, $first: Int! = 20, $after: String) {
  customers(search: $search, first: $first, after: $after) {
    edges {
      node {
        id
        number
        kind
        name
        phone
        homeBranch {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FindCustomersQuery, FindCustomersQueryVariables>;
export const FindDistrictsDocument = new TypedDocumentString(`
    query FindDistricts($search: String, $first: Int! = 20, $after: String) {
  districts(search: $search, first: $first, after: $after) {
    edges {
      node {
        code
        province
        city
        name
        served
        zoneKind
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FindDistrictsQuery, FindDistrictsQueryVariables>;
export const FindModelsDocument = new TypedDocumentString(`
    query FindModels($search: String, $category: ProductCategory, $first: Int! = 20, $after: String) {
  productModels(
    search: $search
    category: $category
    first: $first
    after: $after
  ) {
    edges {
      node {
        id
        code
        name
        category
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FindModelsQuery, FindModelsQueryVariables>;
export const GoodsRegisterDocument = new TypedDocumentString(`
    query GoodsRegister($branchId: ID!, $on: LocalDate!, $first: Int! = 20, $after: String) {
  goodsRegister(branchId: $branchId, on: $on, first: $first, after: $after) {
    edges {
      node {
        id
        step
        move
        at
        fromPlace
        toPlace
        toTechnicianName
        byName
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<GoodsRegisterQuery, GoodsRegisterQueryVariables>;
export const HandOutAtCounterDocument = new TypedDocumentString(`
    mutation HandOutAtCounter($input: UnitReturnInput!) {
  unitReturn(input: $input) {
    id
    number
    state
    cameBack
  }
}
    `) as unknown as TypedDocumentString<HandOutAtCounterMutation, HandOutAtCounterMutationVariables>;
export const LetterPostedDocument = new TypedDocumentString(`
    mutation LetterPosted($input: LetterPostedInput!) {
  letterPosted(input: $input) {
    id
    result
    postedAt
    postedByName
  }
}
    `) as unknown as TypedDocumentString<LetterPostedMutation, LetterPostedMutationVariables>;
export const LogContactDocument = new TypedDocumentString(`
    mutation LogContact($input: ContactLogInput!) {
  contactLog(input: $input) {
    id
    loggedAt
    needsAnswer
  }
}
    `) as unknown as TypedDocumentString<LogContactMutation, LogContactMutationVariables>;
export const MergeCallDocument = new TypedDocumentString(`
    mutation MergeCall($input: RepairRequestMergeInput!) {
  repairRequestMerge(input: $input) {
    id
    version
    state
    mergedInto {
      number
    }
  }
}
    `) as unknown as TypedDocumentString<MergeCallMutation, MergeCallMutationVariables>;
export const MessagesToCustomerDocument = new TypedDocumentString(`
    query MessagesToCustomer($customerId: ID!, $requestId: ID, $first: Int! = 20, $after: String) {
  customerMessages(
    customerId: $customerId
    requestId: $requestId
    first: $first
    after: $after
  ) {
    edges {
      node {
        id
        channel
        to
        template
        content
        result
        answer
        createdAt
        sentAt
        postedAt
        postedByName
        requestNumber
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MessagesToCustomerQuery, MessagesToCustomerQueryVariables>;
export const PlanReturnDocument = new TypedDocumentString(`
    mutation PlanReturn($input: UnitReturnPlanInput!) {
  unitReturnPlan(input: $input) {
    id
    whereabouts {
      returnPlannedAt
    }
  }
}
    `) as unknown as TypedDocumentString<PlanReturnMutation, PlanReturnMutationVariables>;
export const ProofsWaitingDocument = new TypedDocumentString(`
    query ProofsWaiting($branchId: ID!, $first: Int! = 20, $after: String) {
  assetProofsWaiting(branchId: $branchId, first: $first, after: $after) {
    edges {
      node {
        id
        serialNumber
        model {
          name
        }
        proofs {
          id
          state
          submittedAt
          purchasedOn
          file {
            url
            mimeType
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ProofsWaitingQuery, ProofsWaitingQueryVariables>;
export const RecordApprovalDocument = new TypedDocumentString(`
    mutation RecordApproval($input: EstimateApprovalRecordInput!) {
  estimateApprovalRecord(input: $input) {
    id
    version
    state
    decidedAt
    decidedByName
    approvalWay
    recordedByName
    decisionNote
  }
}
    `) as unknown as TypedDocumentString<RecordApprovalMutation, RecordApprovalMutationVariables>;
export const RecordCallBackDocument = new TypedDocumentString(`
    mutation RecordCallBack($input: FollowUpCallRecordInput!) {
  followUpCallRecord(input: $input) {
    id
    version
    state
    dueAt
    calledAt
    closedAt
  }
}
    `) as unknown as TypedDocumentString<RecordCallBackMutation, RecordCallBackMutationVariables>;
export const RecordFinalAcceptanceDocument = new TypedDocumentString(`
    mutation RecordFinalAcceptance($input: AssetFinalAcceptanceRecordInput!) {
  assetFinalAcceptanceRecord(input: $input) {
    id
    finalAcceptanceOn
    coverage {
      startsOn
      endsOn
    }
  }
}
    `) as unknown as TypedDocumentString<RecordFinalAcceptanceMutation, RecordFinalAcceptanceMutationVariables>;
export const RecordVehicleFaultDocument = new TypedDocumentString(`
    mutation RecordVehicleFault($input: VehicleFaultRecordInput!) {
  vehicleFaultRecord(input: $input) {
    id
    vehicleFault {
      area
      distanceKm
      supplierNeeded
      handling
    }
    targets {
      kind
      basis
      dueAt
      state
    }
  }
}
    `) as unknown as TypedDocumentString<RecordVehicleFaultMutation, RecordVehicleFaultMutationVariables>;
export const RegisterCustomerDocument = new TypedDocumentString(`
    mutation RegisterCustomer($input: CustomerRegisterInput!) {
  customerRegister(input: $input) {
    id
    number
    name
  }
}
    `) as unknown as TypedDocumentString<RegisterCustomerMutation, RegisterCustomerMutationVariables>;
export const RegisterFeedbackDocument = new TypedDocumentString(`
    mutation RegisterFeedback($input: FeedbackRegisterInput!) {
  feedbackRegister(input: $input) {
    id
    number
    kind
    grade
    subject
    source
    firstAnswerDueAt
  }
}
    `) as unknown as TypedDocumentString<RegisterFeedbackMutation, RegisterFeedbackMutationVariables>;
export const RegisterUnitDocument = new TypedDocumentString(`
    mutation RegisterUnit($input: AssetRegisterInput!) {
  assetRegister(input: $input) {
    id
    serialNumber
    verified
    proof
  }
}
    `) as unknown as TypedDocumentString<RegisterUnitMutation, RegisterUnitMutationVariables>;
export const ReopenCallDocument = new TypedDocumentString(`
    mutation ReopenCall($input: RepairRequestReopenInput!) {
  repairRequestReopen(input: $input) {
    id
    number
    version
    state
    reopenedCount
    reopenedAt
    follows {
      number
    }
    promise {
      dueAt
    }
  }
}
    `) as unknown as TypedDocumentString<ReopenCallMutation, ReopenCallMutationVariables>;
export const ReplaceUnitDocument = new TypedDocumentString(`
    mutation ReplaceUnit($input: AssetReplaceInput!) {
  assetReplace(input: $input) {
    id
    serialNumber
    replaces {
      id
      replacedOn
      replacedUnder
      replacedReason
    }
    coverage {
      startsOn
      endsOn
      replacement
    }
  }
}
    `) as unknown as TypedDocumentString<ReplaceUnitMutation, ReplaceUnitMutationVariables>;
export const ReverseChargeDocument = new TypedDocumentString(`
    mutation ReverseCharge($input: ChargeReverseInput!) {
  chargeReverse(input: $input) {
    id
    quantity
    amount
    reason
  }
}
    `) as unknown as TypedDocumentString<ReverseChargeMutation, ReverseChargeMutationVariables>;
export const StrikeOffDocument = new TypedDocumentString(`
    mutation StrikeOff($input: RepairRequestStrikeOffInput!) {
  repairRequestStrikeOff(input: $input) {
    id
    number
    version
    state
    struckOffAt
    voucher {
      number
      state
    }
  }
}
    `) as unknown as TypedDocumentString<StrikeOffMutation, StrikeOffMutationVariables>;
export const TakeCallDocument = new TypedDocumentString(`
    mutation TakeCall($input: RepairRequestRegisterInput!) {
  repairRequestRegister(input: $input) {
    id
    number
    version
    trackingUrl
    serviceCategory
    entitlement {
      explanation
    }
    promise {
      dueAt
    }
    voucher {
      number
    }
  }
}
    `) as unknown as TypedDocumentString<TakeCallMutation, TakeCallMutationVariables>;
export const TellHandlingDocument = new TypedDocumentString(`
    mutation TellHandling($input: RequestInput!) {
  vehicleHandlingTell(input: $input) {
    id
    vehicleFault {
      handling
      toldAt
    }
  }
}
    `) as unknown as TypedDocumentString<TellHandlingMutation, TellHandlingMutationVariables>;
export const UnansweredContactsDocument = new TypedDocumentString(`
    query UnansweredContacts($branchId: ID!, $first: Int! = 20, $after: String) {
  unansweredContacts(branchId: $branchId, first: $first, after: $after) {
    edges {
      node {
        id
        loggedAt
        kind
        party
        withWhom
        words
        request {
          number
          state
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<UnansweredContactsQuery, UnansweredContactsQueryVariables>;
export const UnitsOfCustomerDocument = new TypedDocumentString(`
    query UnitsOfCustomer($customerId: ID!, $first: Int! = 20, $after: String) {
  assetsOfCustomer(customerId: $customerId, first: $first, after: $after) {
    edges {
      node {
        id
        serialNumber
        verified
        proof
        purchasedOn
        replacedOn
        replacedBy {
          id
          serialNumber
        }
        model {
          id
          code
          name
          category
        }
        coverage {
          category
          explanation
          endsOn
        }
        openRequest {
          id
          number
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<UnitsOfCustomerQuery, UnitsOfCustomerQueryVariables>;
export const VerifyProofDocument = new TypedDocumentString(`
    mutation VerifyProof($input: AssetProofVerifyInput!) {
  assetProofVerify(input: $input) {
    id
    proof
    coverage {
      category
      explanation
      endsOn
    }
  }
}
    `) as unknown as TypedDocumentString<VerifyProofMutation, VerifyProofMutationVariables>;
export const AnswerSurveyDocument = new TypedDocumentString(`
    mutation AnswerSurvey($input: SurveyAnswerInput!) {
  surveyAnswer(input: $input) {
    requestNumber
    state
    goesOnAs
    correctableUntil
  }
}
    `) as unknown as TypedDocumentString<AnswerSurveyMutation, AnswerSurveyMutationVariables>;
export const ApproveEstimateDocument = new TypedDocumentString(`
    mutation ApproveEstimate($input: EstimateInput!) {
  estimateApprove(input: $input) {
    id
    version
    state
    decidedAt
  }
}
    `) as unknown as TypedDocumentString<ApproveEstimateMutation, ApproveEstimateMutationVariables>;
export const CancelByLinkDocument = new TypedDocumentString(`
    mutation CancelByLink($input: RepairRequestCancelByLinkInput!) {
  repairRequestCancelByLink(input: $input) {
    number
    state
    plannedAt
    visitVersion
    visitConfirmedAt
  }
}
    `) as unknown as TypedDocumentString<CancelByLinkMutation, CancelByLinkMutationVariables>;
export const ChangePersonDocument = new TypedDocumentString(`
    mutation ChangePerson($input: CustomerContactChangeInput!) {
  customerContactChange(input: $input) {
    id
    name
    role
    mayRaise
    mayApprove
    version
  }
}
    `) as unknown as TypedDocumentString<ChangePersonMutation, ChangePersonMutationVariables>;
export const ChooseChannelDocument = new TypedDocumentString(`
    mutation ChooseChannel($input: CustomerChannelChooseInput!) {
  customerChannelChoose(input: $input) {
    preferredChannel
    email
  }
}
    `) as unknown as TypedDocumentString<ChooseChannelMutation, ChooseChannelMutationVariables>;
export const ConfirmVisitByLinkDocument = new TypedDocumentString(`
    mutation ConfirmVisitByLink($input: VisitConfirmByLinkInput!) {
  visitConfirmByLink(input: $input) {
    number
    state
    plannedAt
    visitVersion
    visitConfirmedAt
  }
}
    `) as unknown as TypedDocumentString<ConfirmVisitByLinkMutation, ConfirmVisitByLinkMutationVariables>;
export const ConfirmVisitDocument = new TypedDocumentString(`
    mutation ConfirmVisit($input: VisitConfirmInput!) {
  visitConfirm(input: $input) {
    id
    version
    confirmedAt
  }
}
    `) as unknown as TypedDocumentString<ConfirmVisitMutation, ConfirmVisitMutationVariables>;
export const DisputeInvoiceDocument = new TypedDocumentString(`
    mutation DisputeInvoice($input: InvoiceReasonInput!) {
  invoiceDispute(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<DisputeInvoiceMutation, DisputeInvoiceMutationVariables>;
export const FeedbackCourseDocument = new TypedDocumentString(`
    query FeedbackCourse($number: String!) {
  feedback(number: $number) {
    id
    number
    version
    kind
    grade
    subject
    state
    text
    askedForMoney
    holder
    firstAnswerDueAt
    firstAnsweredAt
    handling
    promisedOn
    answer
    toldAt
    toldHow
    metAt
    closedAt
    canReopen
    newFacts
    request {
      number
    }
    letters {
      id
      text
      writtenAt
    }
    events {
      id
      at
      kind
      text
      actorName
    }
  }
}
    `) as unknown as TypedDocumentString<FeedbackCourseQuery, FeedbackCourseQueryVariables>;
export const FileFeedbackByLinkDocument = new TypedDocumentString(`
    mutation FileFeedbackByLink($input: FeedbackFileByLinkInput!) {
  feedbackFileByLink(input: $input) {
    number
    kind
    grade
    firstAnswerDueAt
  }
}
    `) as unknown as TypedDocumentString<FileFeedbackByLinkMutation, FileFeedbackByLinkMutationVariables>;
export const FileFeedbackDocument = new TypedDocumentString(`
    mutation FileFeedback($input: FeedbackFileInput!) {
  feedbackFile(input: $input) {
    id
    number
    kind
    grade
    state
    firstAnswerDueAt
  }
}
    `) as unknown as TypedDocumentString<FileFeedbackMutation, FileFeedbackMutationVariables>;
export const FollowTrackingDocument = new TypedDocumentString(`
    subscription FollowTracking($token: String!) {
  trackedRequestChanged(token: $token) {
    number
    state
    nextStep
    nextActor
    nextDueAt
  }
}
    `) as unknown as TypedDocumentString<FollowTrackingSubscription, FollowTrackingSubscriptionVariables>;
export const InvitePersonDocument = new TypedDocumentString(`
    mutation InvitePerson($input: CustomerContactInviteInput!) {
  customerContactInvite(input: $input) {
    id
    name
    role
    mayRaise
    mayApprove
    version
  }
}
    `) as unknown as TypedDocumentString<InvitePersonMutation, InvitePersonMutationVariables>;
export const MoveVisitByLinkDocument = new TypedDocumentString(`
    mutation MoveVisitByLink($input: VisitMoveByLinkInput!) {
  visitMoveByLink(input: $input) {
    number
    state
    plannedAt
    visitVersion
    visitConfirmedAt
  }
}
    `) as unknown as TypedDocumentString<MoveVisitByLinkMutation, MoveVisitByLinkMutationVariables>;
export const MoveVisitDocument = new TypedDocumentString(`
    mutation MoveVisit($input: VisitMoveInput!) {
  visitMove(input: $input) {
    id
    version
    plannedAt
  }
}
    `) as unknown as TypedDocumentString<MoveVisitMutation, MoveVisitMutationVariables>;
export const MyCompaniesDocument = new TypedDocumentString(`
    query MyCompanies {
  myCompanies {
    id
    name
    contacts {
      id
      name
      phone
      role
      mayRaise
      mayApprove
      isYou
      version
    }
  }
}
    `) as unknown as TypedDocumentString<MyCompaniesQuery, MyCompaniesQueryVariables>;
export const MyContractsDocument = new TypedDocumentString(`
    query MyContracts($assetId: ID, $first: Int! = 20, $after: String) {
  myContracts(assetId: $assetId, first: $first, after: $after) {
    edges {
      node {
        id
        number
        startsOn
        endsOn
        priceAmount
        coversLabour
        coversParts
        visitsIncluded
        visitsUsed
        visitsLeft
        responseTargetMinutes
        noticeSentAt
        renewedBy {
          number
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MyContractsQuery, MyContractsQueryVariables>;
export const MyFeedbackDocument = new TypedDocumentString(`
    query MyFeedback($first: Int! = 20, $after: String) {
  myFeedback(first: $first, after: $after) {
    edges {
      node {
        number
        kind
        grade
        subject
        state
        text
        holder
        firstAnswerDueAt
        promisedOn
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MyFeedbackQuery, MyFeedbackQueryVariables>;
export const MyRequestDocument = new TypedDocumentString(`
    query MyRequest($number: String!) {
  repairRequest(number: $number) {
    id
    number
    state
    nextActor
    nextStep
    nextDueAt
    partsExpectedOn
    custodyReceipt {
      id
      number
      code
      state
      unitName
      issuedAt
      whereabouts {
        place
        returnPlannedAt
      }
    }
    repairCard {
      state
      plannedFinishAt
      promises {
        plannedFinishAt
        reason
      }
    }
    estimates {
      id
      version
      state
      totalAmount
      lines {
        kind
        name
        quantity
        amount
      }
    }
    invoices {
      id
      version
      number
      state
      totalAmount
      lines {
        kind
        name
        quantity
        amount
      }
      disputes {
        reason
        outcome
        answer
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyRequestQuery, MyRequestQueryVariables>;
export const MyUnitsDocument = new TypedDocumentString(`
    query MyUnits($first: Int! = 20, $after: String) {
  viewer {
    customer {
      name
      addresses {
        districtCode
        line
      }
    }
  }
  myAssets(first: $first, after: $after) {
    edges {
      node {
        id
        serialNumber
        model {
          name
        }
        openRequest {
          number
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MyUnitsQuery, MyUnitsQueryVariables>;
export const OpenSurveyDocument = new TypedDocumentString(`
    query OpenSurvey($token: String!) {
  surveyCard(token: $token) {
    requestNumber
    state
    items
    asksSolved
    technicianName
    goesOnAs
  }
}
    `) as unknown as TypedDocumentString<OpenSurveyQuery, OpenSurveyQueryVariables>;
export const PreviewRequestDocument = new TypedDocumentString(`
    query PreviewRequest($input: RequestPreviewInput!) {
  requestPreview(input: $input) {
    branch {
      id
      name
    }
    coverage {
      category
      explanation
    }
    promise {
      dueAt
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewRequestQuery, PreviewRequestQueryVariables>;
export const RejectEstimateDocument = new TypedDocumentString(`
    mutation RejectEstimate($input: EstimateRejectInput!) {
  estimateReject(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<RejectEstimateMutation, RejectEstimateMutationVariables>;
export const RemovePersonDocument = new TypedDocumentString(`
    mutation RemovePerson($input: CustomerContactInput!) {
  customerContactRemove(input: $input)
}
    `) as unknown as TypedDocumentString<RemovePersonMutation, RemovePersonMutationVariables>;
export const ReopenFeedbackDocument = new TypedDocumentString(`
    mutation ReopenFeedback($input: FeedbackReopenInput!) {
  feedbackReopen(input: $input) {
    id
    version
    state
    canReopen
  }
}
    `) as unknown as TypedDocumentString<ReopenFeedbackMutation, ReopenFeedbackMutationVariables>;
export const ReportUnsolvedByLinkDocument = new TypedDocumentString(`
    mutation ReportUnsolvedByLink($input: RepairRequestReportUnsolvedByLinkInput!) {
  repairRequestReportUnsolvedByLink(input: $input) {
    number
    state
    goesOnAs
  }
}
    `) as unknown as TypedDocumentString<ReportUnsolvedByLinkMutation, ReportUnsolvedByLinkMutationVariables>;
export const ReportUnsolvedDocument = new TypedDocumentString(`
    mutation ReportUnsolved($input: RepairRequestReportUnsolvedInput!) {
  repairRequestReportUnsolved(input: $input) {
    id
    number
    state
    reopenedCount
    promise {
      dueAt
    }
  }
}
    `) as unknown as TypedDocumentString<ReportUnsolvedMutation, ReportUnsolvedMutationVariables>;
export const RequestCodeDocument = new TypedDocumentString(`
    mutation RequestCode($input: PhoneCodeRequestInput!) {
  phoneCodeRequest(input: $input) {
    expiresInSeconds
    resendAfterSeconds
  }
}
    `) as unknown as TypedDocumentString<RequestCodeMutation, RequestCodeMutationVariables>;
export const SignInByCodeDocument = new TypedDocumentString(`
    mutation SignInByCode($input: PhoneCodeSignInInput!) {
  phoneCodeSignIn(input: $input) {
    token
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<SignInByCodeMutation, SignInByCodeMutationVariables>;
export const SignInPortalDocument = new TypedDocumentString(`
    mutation SignInPortal($input: VoucherSignInPortalInput!) {
  voucherSignInPortal(input: $input) {
    id
    number
    state
    sealCode
  }
}
    `) as unknown as TypedDocumentString<SignInPortalMutation, SignInPortalMutationVariables>;
export const SubmitRequestDocument = new TypedDocumentString(`
    mutation SubmitRequest($input: RepairRequestSubmitInput!) {
  repairRequestSubmit(input: $input) {
    id
    number
    trackingUrl
    promise {
      dueAt
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitRequestMutation, SubmitRequestMutationVariables>;
export const TurnAnswerIntoFeedbackDocument = new TypedDocumentString(`
    mutation TurnAnswerIntoFeedback($input: FeedbackFromCardInput!) {
  feedbackFromCard(input: $input) {
    number
    kind
    grade
    firstAnswerDueAt
  }
}
    `) as unknown as TypedDocumentString<TurnAnswerIntoFeedbackMutation, TurnAnswerIntoFeedbackMutationVariables>;
export const VisitCalendarDocument = new TypedDocumentString(`
    query VisitCalendar($number: String!) {
  repairRequest(number: $number) {
    visitTimes
    visitCalendar
  }
}
    `) as unknown as TypedDocumentString<VisitCalendarQuery, VisitCalendarQueryVariables>;
export const BranchesDocument = new TypedDocumentString(`
    query Branches($first: Int! = 100, $after: String) {
  branches(first: $first, after: $after) {
    edges {
      node {
        id
        code
        name
        kind
        phone
        timeZone
        active
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<BranchesQuery, BranchesQueryVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: PasswordChangeInput!) {
  passwordChange(input: $input)
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const ColleaguesDocument = new TypedDocumentString(`
    query Colleagues($branchId: ID!, $role: Role, $first: Int! = 20, $after: String) {
  staffMembers(branchId: $branchId, role: $role, first: $first, after: $after) {
    edges {
      node {
        id
        number
        name
        active
        assignments {
          role
          branch {
            id
            name
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const CreateApiKeyDocument = new TypedDocumentString(`
    mutation CreateApiKey($input: ApiKeyCreateInput!) {
  apiKeyCreate(input: $input) {
    secret
    key {
      id
      name
      expiresAt
    }
  }
}
    `) as unknown as TypedDocumentString<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const MyApiKeysDocument = new TypedDocumentString(`
    query MyApiKeys {
  myApiKeys {
    id
    name
    start
    lastUsedAt
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<MyApiKeysQuery, MyApiKeysQueryVariables>;
export const MySessionsDocument = new TypedDocumentString(`
    query MySessions {
  mySessions {
    id
    userAgent
    lastSeenAt
    current
  }
}
    `) as unknown as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
export const RevokeApiKeyDocument = new TypedDocumentString(`
    mutation RevokeApiKey($input: ApiKeyRevokeInput!) {
  apiKeyRevoke(input: $input)
}
    `) as unknown as TypedDocumentString<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const RevokeSessionDocument = new TypedDocumentString(`
    mutation RevokeSession($input: SessionRevokeInput!) {
  sessionRevoke(input: $input)
}
    `) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const SetLanguageDocument = new TypedDocumentString(`
    mutation SetLanguage($input: LanguageSetInput!) {
  languageSet(input: $input) {
    language
  }
}
    `) as unknown as TypedDocumentString<SetLanguageMutation, SetLanguageMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: StaffSignInInput!) {
  staffSignIn(input: $input) {
    token
    expiresAt
    viewer {
      displayName
      language
      staff {
        id
        number
        assignments {
          role
          branch {
            id
            code
            name
            timeZone
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    displayName
    language
    staff {
      id
      number
      homeBranch {
        id
      }
      assignments {
        role
        branch {
          id
          code
          name
          kind
          timeZone
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const WorkingDaysDocument = new TypedDocumentString(`
    query WorkingDays($branchId: ID!, $from: LocalDate!, $to: LocalDate!) {
  workingCalendar(branchId: $branchId, from: $from, to: $to) {
    on
    working
    name
    published
    shifts {
      from
      to
    }
  }
}
    `) as unknown as TypedDocumentString<WorkingDaysQuery, WorkingDaysQueryVariables>;
export const ApproveTravelDocument = new TypedDocumentString(`
    mutation ApproveTravel($input: TravelRequestDecideInput!) {
  travelRequestApprove(input: $input) {
    id
    version
    state
    decidedAt
    decidedByName
  }
}
    `) as unknown as TypedDocumentString<ApproveTravelMutation, ApproveTravelMutationVariables>;
export const AssessHeadDocument = new TypedDocumentString(`
    mutation AssessHead($input: ReviewInputGiveInput!) {
  reviewInputGive(input: $input) {
    reviewId
    source
    givenAt
  }
}
    `) as unknown as TypedDocumentString<AssessHeadMutation, AssessHeadMutationVariables>;
export const DecideAppealDocument = new TypedDocumentString(`
    mutation DecideAppeal($input: PerformanceReviewAppealDecideInput!) {
  performanceReviewAppealDecide(input: $input) {
    id
    version
    state
    appealOutcome
    frozenAt
    result {
      computedTotal
      total
      score
      grade
      failed
    }
  }
}
    `) as unknown as TypedDocumentString<DecideAppealMutation, DecideAppealMutationVariables>;
export const DelegateFeedbackDocument = new TypedDocumentString(`
    mutation DelegateFeedback($input: FeedbackPersonInput!) {
  feedbackDelegate(input: $input) {
    id
    version
    delegateName
  }
}
    `) as unknown as TypedDocumentString<DelegateFeedbackMutation, DelegateFeedbackMutationVariables>;
export const MajorFeedbackDocument = new TypedDocumentString(`
    query MajorFeedback($first: Int! = 20, $after: String) {
  feedbackList(grade: MAJOR, open: true, first: $first, after: $after) {
    edges {
      node {
        id
        number
        version
        kind
        subject
        state
        text
        askedForMoney
        delegateName
        investigatorName
        findings
        firstAnswerDueAt
        accidentAt
        branch {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MajorFeedbackQuery, MajorFeedbackQueryVariables>;
export const NameServerDocument = new TypedDocumentString(`
    mutation NameServer($input: ReferralDecideInput!) {
  referralDecide(input: $input) {
    id
    decidedAt
    namedStaffName
    toBranch {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<NameServerMutation, NameServerMutationVariables>;
export const OrderCorrectionDocument = new TypedDocumentString(`
    mutation OrderCorrection($input: QualityReportOrderCorrectionInput!) {
  qualityReportOrderCorrection(input: $input) {
    id
    action
    ownerName
    dueOn
    responsibleUnitName
    orderedAt
    orderedByName
    correctiveAction {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<OrderCorrectionMutation, OrderCorrectionMutationVariables>;
export const QualityReportsDocument = new TypedDocumentString(`
    query QualityReports($first: Int! = 12, $after: String) {
  qualityReports(first: $first, after: $after) {
    edges {
      node {
        id
        month
        state
        submittedAt
        late
        complaints
        verified
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<QualityReportsQuery, QualityReportsQueryVariables>;
export const ReferralsWaitingDocument = new TypedDocumentString(`
    query ReferralsWaiting($first: Int! = 20, $after: String) {
  referrals(waiting: true, first: $first, after: $after) {
    edges {
      node {
        id
        requestNumber
        reason
        passedAt
        passedByName
        fromBranch {
          name
        }
        request {
          kind
          faultDescription
          model {
            name
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ReferralsWaitingQuery, ReferralsWaitingQueryVariables>;
export const RefuseTravelDocument = new TypedDocumentString(`
    mutation RefuseTravel($input: TravelRequestDecideInput!) {
  travelRequestRefuse(input: $input) {
    id
    version
    state
    remarks
  }
}
    `) as unknown as TypedDocumentString<RefuseTravelMutation, RefuseTravelMutationVariables>;
export const ReversePenaltyDocument = new TypedDocumentString(`
    mutation ReversePenalty($input: FeedbackPenaltyReverseInput!) {
  feedbackPenaltyReverse(input: $input) {
    id
    amount
    reason
  }
}
    `) as unknown as TypedDocumentString<ReversePenaltyMutation, ReversePenaltyMutationVariables>;
export const WaitingCallsDocument = new TypedDocumentString(`
    query WaitingCalls($branchId: ID!, $first: Int! = 20, $after: String) {
  dispatchQueue(branchId: $branchId, first: $first, after: $after) {
    edges {
      node {
        number
        grade
        priority
        receivedAt
        customer {
          name
        }
        promise {
          state
          dueAt
          minutesLeft
        }
        nextStep
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<WaitingCallsQuery, WaitingCallsQueryVariables>;
export const ApproveReviewDocument = new TypedDocumentString(`
    mutation ApproveReview($input: PerformanceReviewInput!) {
  performanceReviewApprove(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<ApproveReviewMutation, ApproveReviewMutationVariables>;
export const AwardYearEndBonusDocument = new TypedDocumentString(`
    mutation AwardYearEndBonus($input: YearEndBonusAwardInput!) {
  yearEndBonusAward(input: $input) {
    id
    year
    number
    earnedPerMille
    reason
    amount
    dueOn
  }
}
    `) as unknown as TypedDocumentString<AwardYearEndBonusMutation, AwardYearEndBonusMutationVariables>;
export const BehindAssessedIndicatorDocument = new TypedDocumentString(`
    query BehindAssessedIndicator($technicianId: ID!, $period: String!, $indicator: Indicator!, $first: Int!, $after: String) {
  indicatorSources(
    technicianId: $technicianId
    period: $period
    indicator: $indicator
    first: $first
    after: $after
  ) {
    edges {
      node {
        kind
        recordId
        number
        at
        numerator
        denominator
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<BehindAssessedIndicatorQuery, BehindAssessedIndicatorQueryVariables>;
export const IndicatorsForAssessmentDocument = new TypedDocumentString(`
    query IndicatorsForAssessment($branchId: ID!, $period: String!, $first: Int!, $after: String) {
  branchIndicators(
    branchId: $branchId
    period: $period
    first: $first
    after: $after
  ) {
    edges {
      node {
        technicianId
        technicianNumber
        technicianName
        from
        to
        indicators {
          indicator
          unit
          numerator
          denominator
          value
          percent
          points
        }
        workPoints
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<IndicatorsForAssessmentQuery, IndicatorsForAssessmentQueryVariables>;
export const OpenReviewDocument = new TypedDocumentString(`
    mutation OpenReview($input: PerformanceReviewOpenInput!) {
  performanceReviewOpen(input: $input) {
    id
    version
    staffName
    period
    periodFrom
    periodTo
    state
    dueOn
  }
}
    `) as unknown as TypedDocumentString<OpenReviewMutation, OpenReviewMutationVariables>;
export const PublishReviewDocument = new TypedDocumentString(`
    mutation PublishReview($input: PerformanceReviewInput!) {
  performanceReviewPublish(input: $input) {
    id
    version
    state
    publishedAt
  }
}
    `) as unknown as TypedDocumentString<PublishReviewMutation, PublishReviewMutationVariables>;
export const RatingsForAssessmentDocument = new TypedDocumentString(`
    query RatingsForAssessment($technicianId: ID!, $month: String!) {
  ratingSums(technicianId: $technicianId, month: $month) {
    technician {
      number
      name
    }
    customers
    closedBatches
    items {
      item
      verySatisfied
      satisfied
      fair
      dissatisfied
    }
  }
}
    `) as unknown as TypedDocumentString<RatingsForAssessmentQuery, RatingsForAssessmentQueryVariables>;
export const SetProbationDocument = new TypedDocumentString(`
    mutation SetProbation($input: StaffProbationSetInput!) {
  staffProbationSet(input: $input) {
    id
    staffId
    fromOn
    untilOn
  }
}
    `) as unknown as TypedDocumentString<SetProbationMutation, SetProbationMutationVariables>;
export const WithdrawCardDocument = new TypedDocumentString(`
    mutation WithdrawCard($input: StaffCardWithdrawInput!) {
  staffCardWithdraw(input: $input) {
    id
    version
    color
    withdrawnAt
    withdrawnByName
    withdrawnReason
  }
}
    `) as unknown as TypedDocumentString<WithdrawCardMutation, WithdrawCardMutationVariables>;
export const DecideRewardDocument = new TypedDocumentString(`
    mutation DecideReward($input: RewardDecideInput!) {
  rewardDecide(input: $input) {
    id
    version
    state
    decidedByName
  }
}
    `) as unknown as TypedDocumentString<DecideRewardMutation, DecideRewardMutationVariables>;
export const MonthlyRollUpDocument = new TypedDocumentString(`
    query MonthlyRollUp($month: String!) {
  monthlyRollUp(month: $month) {
    branchId
    branchCode
    branchName
    days
    lateDays
    reports
    lateReports
    paidMinutes
    contractMinutes
    warrantyMinutes
    internalMinutes
  }
}
    `) as unknown as TypedDocumentString<MonthlyRollUpQuery, MonthlyRollUpQueryVariables>;
export const RewardsDocument = new TypedDocumentString(`
    query Rewards($branchId: ID, $state: RewardState, $first: Int! = 20, $after: String) {
  rewards(branchId: $branchId, state: $state, first: $first, after: $after) {
    edges {
      node {
        id
        version
        state
        branch {
          name
        }
        nomineeName
        improvement
        effect
        amount
        proposedByName
        proposedAt
        reviewedByName
        reviewRemarks
        decidedByName
        decisionRemarks
        paidAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RewardsQuery, RewardsQueryVariables>;
export const TargetsByMonthDocument = new TypedDocumentString(`
    query TargetsByMonth($from: String!, $to: String!, $first: Int! = 24) {
  targetFigures(by: MONTH, from: $from, to: $to, first: $first) {
    edges {
      node {
        code
        onTime {
          percent
          reached
        }
        satisfaction {
          percent
          reached
        }
        justifiedComplaints {
          percent
          reached
        }
        resolved {
          percent
          reached
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TargetsByMonthQuery, TargetsByMonthQueryVariables>;
export const AskScrapDocument = new TypedDocumentString(`
    mutation AskScrap($input: StockScrapAskInput!) {
  stockScrapAsk(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<AskScrapMutation, AskScrapMutationVariables>;
export const DisposeOldPartsDocument = new TypedDocumentString(`
    mutation DisposeOldParts($input: OldPartsDisposeInput!) {
  oldPartsDispose(input: $input) {
    id
    pieces
  }
}
    `) as unknown as TypedDocumentString<DisposeOldPartsMutation, DisposeOldPartsMutationVariables>;
export const IssuePartsDocument = new TypedDocumentString(`
    mutation IssueParts($input: PartsRequisitionIssueInput!) {
  partsRequisitionIssue(input: $input) {
    id
    version
    state
    issuedAt
  }
}
    `) as unknown as TypedDocumentString<IssuePartsMutation, IssuePartsMutationVariables>;
export const OldPartsActsDocument = new TypedDocumentString(`
    query OldPartsActs($branchId: ID!, $first: Int! = 50, $after: String) {
  oldPartsActs(branchId: $branchId, first: $first, after: $after) {
    edges {
      node {
        id
        kind
        period
        pieces
        method
        dealerNumber
        responsibleUnit {
          code
          name
          nameEn
        }
        evidence
        at
        byName
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OldPartsActsQuery, OldPartsActsQueryVariables>;
export const OldPartsDocument = new TypedDocumentString(`
    query OldParts($branchId: ID!, $state: OldPartState, $first: Int! = 50, $after: String) {
  oldParts(branchId: $branchId, state: $state, first: $first, after: $after) {
    edges {
      node {
        id
        partCode
        quantity
        serialNumber
        state
        receivedAt
        receivedByName
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OldPartsQuery, OldPartsQueryVariables>;
export const OpenWarehouseDocument = new TypedDocumentString(`
    mutation OpenWarehouse($input: WarehouseOpenInput!) {
  warehouseOpen(input: $input) {
    id
    kind
    name
  }
}
    `) as unknown as TypedDocumentString<OpenWarehouseMutation, OpenWarehouseMutationVariables>;
export const OrderReplenishmentDocument = new TypedDocumentString(`
    mutation OrderReplenishment($input: ReplenishmentOrderInput!) {
  replenishmentOrder(input: $input) {
    id
    version
    state
    expectedOn
  }
}
    `) as unknown as TypedDocumentString<OrderReplenishmentMutation, OrderReplenishmentMutationVariables>;
export const PartsCatalogDocument = new TypedDocumentString(`
    query PartsCatalog($search: String, $first: Int! = 50, $after: String) {
  parts(search: $search, first: $first, after: $after) {
    edges {
      node {
        id
        code
        name
        nameEn
        priceAmount
        responsibleUnit {
          code
          name
          nameEn
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PartsCatalogQuery, PartsCatalogQueryVariables>;
export const PartsLedgerDocument = new TypedDocumentString(`
    query PartsLedger($warehouseId: ID!, $partCode: String, $first: Int! = 50, $after: String) {
  stockMovements(
    warehouseId: $warehouseId
    partCode: $partCode
    first: $first
    after: $after
  ) {
    edges {
      node {
        id
        step
        kind
        quantity
        balance
        unitCostAmount
        reference
        reason
        at
        byName
        part {
          code
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PartsLedgerQuery, PartsLedgerQueryVariables>;
export const ReceiveGoodsDocument = new TypedDocumentString(`
    mutation ReceiveGoods($input: StockReceiveInput!) {
  stockReceive(input: $input) {
    id
    step
    balance
  }
}
    `) as unknown as TypedDocumentString<ReceiveGoodsMutation, ReceiveGoodsMutationVariables>;
export const ReceiveOldPartDocument = new TypedDocumentString(`
    mutation ReceiveOldPart($input: OldPartReceiveInput!) {
  oldPartReceive(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<ReceiveOldPartMutation, ReceiveOldPartMutationVariables>;
export const ReceiveReplenishmentDocument = new TypedDocumentString(`
    mutation ReceiveReplenishment($input: ReplenishmentArriveInput!) {
  replenishmentArrive(input: $input) {
    id
    version
    state
    arrivedAt
  }
}
    `) as unknown as TypedDocumentString<ReceiveReplenishmentMutation, ReceiveReplenishmentMutationVariables>;
export const ReplenishmentsDocument = new TypedDocumentString(`
    query Replenishments($branchId: ID!, $state: ReplenishmentState, $first: Int! = 50, $after: String) {
  replenishments(branchId: $branchId, state: $state, first: $first, after: $after) {
    edges {
      node {
        id
        version
        requestNumber
        partCode
        quantity
        local
        reason
        state
        expectedOn
        orderedAt
        orderedByName
        decidedByName
        arrivedAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ReplenishmentsQuery, ReplenishmentsQueryVariables>;
export const RequisitionsDocument = new TypedDocumentString(`
    query Requisitions($branchId: ID!, $state: RequisitionState, $first: Int! = 50, $after: String) {
  partsRequisitions(
    branchId: $branchId
    state: $state
    first: $first
    after: $after
  ) {
    edges {
      node {
        id
        version
        state
        requestNumber
        technicianName
        submittedAt
        lines {
          partCode
          quantity
          issued
          used
          returned
        }
        replenishments {
          partCode
          state
          expectedOn
        }
        decidedByName
        issuedAt
        issuedByName
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RequisitionsQuery, RequisitionsQueryVariables>;
export const RescheduleReplenishmentDocument = new TypedDocumentString(`
    mutation RescheduleReplenishment($input: ReplenishmentRescheduleInput!) {
  replenishmentReschedule(input: $input) {
    id
    version
    state
    expectedOn
    delays {
      id
      expectedBefore
      expectedOn
      reason
      at
      byName
    }
  }
}
    `) as unknown as TypedDocumentString<RescheduleReplenishmentMutation, RescheduleReplenishmentMutationVariables>;
export const StockDocument = new TypedDocumentString(`
    query Stock($warehouseId: ID!, $first: Int! = 50, $after: String) {
  stockLevels(warehouseId: $warehouseId, first: $first, after: $after) {
    edges {
      node {
        id
        quantity
        unitCostAmount
        part {
          code
          name
          nameEn
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<StockQuery, StockQueryVariables>;
export const TakePartsBackDocument = new TypedDocumentString(`
    mutation TakePartsBack($input: PartsReturnInput!) {
  partsReturn(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<TakePartsBackMutation, TakePartsBackMutationVariables>;
export const TakeStockDocument = new TypedDocumentString(`
    mutation TakeStock($input: StockTakeInput!) {
  stockTake(input: $input) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<TakeStockMutation, TakeStockMutationVariables>;
export const TransferStockDocument = new TypedDocumentString(`
    mutation TransferStock($input: StockTransferInput!) {
  stockTransfer(input: $input) {
    id
    step
    balance
  }
}
    `) as unknown as TypedDocumentString<TransferStockMutation, TransferStockMutationVariables>;
export const WarehousesDocument = new TypedDocumentString(`
    query Warehouses($branchId: ID!, $first: Int! = 50, $after: String) {
  warehouses(branchId: $branchId, first: $first, after: $after) {
    edges {
      node {
        id
        kind
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<WarehousesQuery, WarehousesQueryVariables>;
export const ReviewRewardDocument = new TypedDocumentString(`
    mutation ReviewReward($input: RewardReviewInput!) {
  rewardReview(input: $input) {
    id
    version
    state
    reviewedByName
  }
}
    `) as unknown as TypedDocumentString<ReviewRewardMutation, ReviewRewardMutationVariables>;
export const UnresolvedListDocument = new TypedDocumentString(`
    query UnresolvedList($branchId: ID!, $on: LocalDate!, $first: Int! = 100, $after: String) {
  unresolvedList(branchId: $branchId, on: $on, first: $first, after: $after) {
    edges {
      node {
        requestNumber
        receivedAt
        matter
        committedAt
        explanation
        lacksCommitment
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<UnresolvedListQuery, UnresolvedListQueryVariables>;
export const AddContractUnitDocument = new TypedDocumentString(`
    mutation AddContractUnit($input: ContractUnitAddInput!) {
  contractUnitAdd(input: $input) {
    id
    version
    number
    endsOn
  }
}
    `) as unknown as TypedDocumentString<AddContractUnitMutation, AddContractUnitMutationVariables>;
export const ChangeContractDocument = new TypedDocumentString(`
    mutation ChangeContract($input: ContractChangeInput!) {
  contractChange(input: $input) {
    id
    version
    number
    endsOn
  }
}
    `) as unknown as TypedDocumentString<ChangeContractMutation, ChangeContractMutationVariables>;
export const CompleteRenewalVisitDocument = new TypedDocumentString(`
    mutation CompleteRenewalVisit($input: RenewalVisitCompleteInput!) {
  renewalVisitComplete(input: $input) {
    id
    version
    state
    result
    assigneeName
  }
}
    `) as unknown as TypedDocumentString<CompleteRenewalVisitMutation, CompleteRenewalVisitMutationVariables>;
export const ContractDocument = new TypedDocumentString(`
    query Contract($id: ID!) {
  maintenanceContract(id: $id) {
    id
    version
    number
    customerName
    startsOn
    endsOn
    agreedEndsOn
    endedEarlyReason
    priceAmount
    coversLabour
    coversParts
    visitsIncluded
    visitsUsed
    visitsLeft
    responseTargetMinutes
    salesId
    renewsId
    renewedBy {
      id
      number
    }
    noticeSentAt
    units {
      id
      assetId
      modelName
      serialNumber
      fromOn
      untilOn
      removedReason
    }
  }
}
    `) as unknown as TypedDocumentString<ContractQuery, ContractQueryVariables>;
export const ContractsDocument = new TypedDocumentString(`
    query Contracts($branchId: ID!, $search: String, $endingBy: LocalDate, $first: Int! = 20, $after: String) {
  maintenanceContracts(
    branchId: $branchId
    search: $search
    endingBy: $endingBy
    first: $first
    after: $after
  ) {
    edges {
      node {
        id
        number
        customerName
        startsOn
        endsOn
        noticeSentAt
        renewedBy {
          number
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ContractsQuery, ContractsQueryVariables>;
export const RegisterContractDocument = new TypedDocumentString(`
    mutation RegisterContract($input: ContractRegisterInput!) {
  contractRegister(input: $input) {
    id
    version
    number
    endsOn
  }
}
    `) as unknown as TypedDocumentString<RegisterContractMutation, RegisterContractMutationVariables>;
export const RemoveContractUnitDocument = new TypedDocumentString(`
    mutation RemoveContractUnit($input: ContractUnitRemoveInput!) {
  contractUnitRemove(input: $input) {
    id
    version
    number
    endsOn
  }
}
    `) as unknown as TypedDocumentString<RemoveContractUnitMutation, RemoveContractUnitMutationVariables>;
export const RenewContractDocument = new TypedDocumentString(`
    mutation RenewContract($input: ContractRenewInput!) {
  contractRenew(input: $input) {
    id
    version
    number
    endsOn
    startsOn
    renewsId
  }
}
    `) as unknown as TypedDocumentString<RenewContractMutation, RenewContractMutationVariables>;
export const RenewalVisitsDocument = new TypedDocumentString(`
    query RenewalVisits($branchId: ID!, $mine: Boolean! = true, $open: Boolean! = true, $first: Int! = 20, $after: String) {
  renewalVisits(
    branchId: $branchId
    mine: $mine
    open: $open
    first: $first
    after: $after
  ) {
    edges {
      node {
        id
        version
        contractId
        contractNumber
        customerName
        customerPhone
        dueOn
        assigneeId
        assigneeName
        state
        result
        note
        completedAt
        completedByName
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RenewalVisitsQuery, RenewalVisitsQueryVariables>;
export const ArrivalProofsDocument = new TypedDocumentString(`
    query ArrivalProofs($branchId: ID!, $from: LocalDate!, $to: LocalDate!, $onlyGaps: Boolean! = true, $first: Int! = 50, $after: String) {
  arrivalProofs(
    branchId: $branchId
    from: $from
    to: $to
    onlyGaps: $onlyGaps
    first: $first
    after: $after
  ) {
    edges {
      node {
        requestNumber
        technicianName
        claimedAt
        serverAt
        confirmedAt
        signedAt
        rating
        serverMinutes
        signatureMinutes
        gaps
        visit {
          id
          state
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ArrivalProofsQuery, ArrivalProofsQueryVariables>;
export const BehindTechnicianIndicatorDocument = new TypedDocumentString(`
    query BehindTechnicianIndicator($technicianId: ID!, $period: String!, $indicator: Indicator!, $first: Int!, $after: String) {
  indicatorSources(
    technicianId: $technicianId
    period: $period
    indicator: $indicator
    first: $first
    after: $after
  ) {
    edges {
      node {
        kind
        recordId
        number
        at
        numerator
        denominator
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<BehindTechnicianIndicatorQuery, BehindTechnicianIndicatorQueryVariables>;
export const CloseFeedbackDocument = new TypedDocumentString(`
    mutation CloseFeedback($input: FeedbackChangeInput!) {
  feedbackClose(input: $input) {
    id
    version
    state
    closedAt
  }
}
    `) as unknown as TypedDocumentString<CloseFeedbackMutation, CloseFeedbackMutationVariables>;
export const ConfirmTravelDocument = new TypedDocumentString(`
    mutation ConfirmTravel($input: TravelRequestDecideInput!) {
  travelRequestConfirm(input: $input) {
    id
    version
    state
    decidedAt
    decidedByName
  }
}
    `) as unknown as TypedDocumentString<ConfirmTravelMutation, ConfirmTravelMutationVariables>;
export const DecideFeedbackDocument = new TypedDocumentString(`
    mutation DecideFeedback($input: FeedbackDecideInput!) {
  feedbackDecide(input: $input) {
    id
    version
    state
    finding
    problem
    responsibleName
    answer
    penalties {
      id
      staffName
      amount
      doubled
      asTeamLead
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<DecideFeedbackMutation, DecideFeedbackMutationVariables>;
export const FeedbackToHandleDocument = new TypedDocumentString(`
    query FeedbackToHandle($grade: FeedbackGrade, $state: FeedbackState, $finding: FeedbackFinding, $month: String, $modelId: ID, $open: Boolean, $first: Int! = 20, $after: String) {
  feedbackList(
    grade: $grade
    state: $state
    finding: $finding
    month: $month
    modelId: $modelId
    open: $open
    first: $first
    after: $after
  ) {
    edges {
      node {
        id
        number
        version
        kind
        grade
        subject
        state
        text
        firstAnswerDueAt
        firstAnswerOverdue
        branch {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FeedbackToHandleQuery, FeedbackToHandleQueryVariables>;
export const IndicatorsOfTechnicianDocument = new TypedDocumentString(`
    query IndicatorsOfTechnician($technicianId: ID!, $period: String!) {
  technicianIndicators(technicianId: $technicianId, period: $period) {
    technicianNumber
    technicianName
    from
    to
    indicators {
      indicator
      unit
      numerator
      denominator
      value
      percent
      points
    }
    workPoints
  }
}
    `) as unknown as TypedDocumentString<IndicatorsOfTechnicianQuery, IndicatorsOfTechnicianQueryVariables>;
export const LateQualitySourcesDocument = new TypedDocumentString(`
    query LateQualitySources($month: String!, $first: Int! = 10) {
  qualityReport(month: $month) {
    amendedSources
    lateSources(first: $first) {
      edges {
        node {
          number
          modelCode
          faultType
          finding
          cause
          feedback {
            id
          }
        }
      }
    }
    lines(first: $first) {
      edges {
        node {
          id
          sources(first: $first) {
            edges {
              node {
                number
                finding
                cause
                findingNow
                causeNow
                amended
                feedback {
                  id
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LateQualitySourcesQuery, LateQualitySourcesQueryVariables>;
export const NameInvestigatorDocument = new TypedDocumentString(`
    mutation NameInvestigator($input: FeedbackPersonInput!) {
  feedbackInvestigatorName(input: $input) {
    id
    version
    investigatorName
  }
}
    `) as unknown as TypedDocumentString<NameInvestigatorMutation, NameInvestigatorMutationVariables>;
export const PlanCorrectiveActionDocument = new TypedDocumentString(`
    mutation PlanCorrectiveAction($input: CorrectiveActionPlanInput!) {
  correctiveActionPlan(input: $input) {
    id
    version
    kind
    action
    ownerName
    dueOn
    state
  }
}
    `) as unknown as TypedDocumentString<PlanCorrectiveActionMutation, PlanCorrectiveActionMutationVariables>;
export const QualityReportDocument = new TypedDocumentString(`
    query QualityReport($month: String!, $first: Int! = 20, $after: String) {
  qualityReport(month: $month) {
    id
    version
    month
    state
    draftedAt
    dueAt
    submittedAt
    submittedByName
    late
    remarks
    complaints
    verified
    amendedSources
    deliveries {
      recipient
      name
      at
    }
    lines(first: $first, after: $after) {
      edges {
        node {
          id
          modelCode
          modelName
          faultType
          responsibleUnitName
          complaints
          verified
          designOrManufacture
          storageOrTransport
          customerCause
          causeUnknown
          actions {
            id
            action
            responsibleUnitName
            ownerName
            dueOn
            state
            stateNow
            orderedByName
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<QualityReportQuery, QualityReportQueryVariables>;
export const RecordFindingsDocument = new TypedDocumentString(`
    mutation RecordFindings($input: FeedbackFindingsInput!) {
  feedbackFindingsRecord(input: $input) {
    id
    version
    findings
  }
}
    `) as unknown as TypedDocumentString<RecordFindingsMutation, RecordFindingsMutationVariables>;
export const RegisterWithSurveysDocument = new TypedDocumentString(`
    query RegisterWithSurveys($branchId: ID!, $on: LocalDate!, $first: Int! = 50, $after: String) {
  surveyRegister(branchId: $branchId, on: $on, first: $first, after: $after) {
    edges {
      node {
        requestNumber
        requestState
        receivedAt
        survey {
          id
          state
          channel
          deliveredAt
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterWithSurveysQuery, RegisterWithSurveysQueryVariables>;
export const RegradeFeedbackDocument = new TypedDocumentString(`
    mutation RegradeFeedback($input: FeedbackRegradeInput!) {
  feedbackRegrade(input: $input) {
    id
    version
    grade
    holder
  }
}
    `) as unknown as TypedDocumentString<RegradeFeedbackMutation, RegradeFeedbackMutationVariables>;
export const ResponsibleUnitsDocument = new TypedDocumentString(`
    query ResponsibleUnits($first: Int! = 50, $after: String) {
  responsibleUnits(first: $first, after: $after) {
    edges {
      node {
        id
        code
        name
        nameEn
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ResponsibleUnitsQuery, ResponsibleUnitsQueryVariables>;
export const SendFollowUpDocument = new TypedDocumentString(`
    mutation SendFollowUp($input: FollowUpSendInput!) {
  followUpSend(input: $input) {
    id
    version
    state
    dueAt
  }
}
    `) as unknown as TypedDocumentString<SendFollowUpMutation, SendFollowUpMutationVariables>;
export const SendSurveyAnotherWayDocument = new TypedDocumentString(`
    mutation SendSurveyAnotherWay($input: SurveySendAnotherWayInput!) {
  surveySendAnotherWay(input: $input) {
    id
    version
    state
    channel
    deliveries {
      channel
      sending
      at
    }
  }
}
    `) as unknown as TypedDocumentString<SendSurveyAnotherWayMutation, SendSurveyAnotherWayMutationVariables>;
export const SubmitQualityReportDocument = new TypedDocumentString(`
    mutation SubmitQualityReport($input: QualityReportSubmitInput!) {
  qualityReportSubmit(input: $input) {
    id
    version
    state
    submittedAt
    late
    deliveries {
      recipient
      name
      at
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitQualityReportMutation, SubmitQualityReportMutationVariables>;
export const SurveyCoverageDocument = new TypedDocumentString(`
    query SurveyCoverage($branchId: ID, $on: LocalDate, $month: String) {
  surveyCoverage(branchId: $branchId, on: $on, month: $month) {
    on
    month
    calls
    merged
    issued
    delivered
    answered
    undeliverable
    missing
  }
}
    `) as unknown as TypedDocumentString<SurveyCoverageQuery, SurveyCoverageQueryVariables>;
export const SurveysOfBranchDocument = new TypedDocumentString(`
    query SurveysOfBranch($branchId: ID!, $on: LocalDate, $state: SurveyState, $first: Int! = 20, $after: String) {
  surveys(
    branchId: $branchId
    on: $on
    state: $state
    first: $first
    after: $after
  ) {
    edges {
      node {
        id
        state
        receivedOn
        deliveredAt
        expiresAt
        request {
          number
          branch {
            name
          }
        }
        technician {
          name
        }
        answers {
          version
          comment
          ratings {
            item
            rating
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SurveysOfBranchQuery, SurveysOfBranchQueryVariables>;
export const TeamReportsDocument = new TypedDocumentString(`
    query TeamReports($branchId: ID!, $first: Int! = 31, $after: String) {
  supervisorReports(branchId: $branchId, first: $first, after: $after) {
    edges {
      node {
        id
        on
        state
        submittedAt
        late
        signedByName
        signedLate
        sentAt
        sums {
          category
          minutes
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<TeamReportsQuery, TeamReportsQueryVariables>;
export const TellCustomerDocument = new TypedDocumentString(`
    mutation TellCustomer($input: FeedbackTellInput!) {
  feedbackTell(input: $input) {
    id
    version
    state
    toldAt
    toldHow
    letters {
      id
      recipientName
      text
    }
  }
}
    `) as unknown as TypedDocumentString<TellCustomerMutation, TellCustomerMutationVariables>;
export const TravelRequestsDocument = new TypedDocumentString(`
    query TravelRequests($branchId: ID, $waiting: Boolean = true, $first: Int! = 20, $after: String) {
  travelRequests(
    branchId: $branchId
    waiting: $waiting
    first: $first
    after: $after
  ) {
    edges {
      node {
        id
        version
        state
        reason
        inHomeRegion
        decider
        purpose
        madeAt
        madeByName
        decidedAt
        decidedByName
        remarks
        request {
          number
          kind
          grade
          faultDescription
          branch {
            name
          }
          district {
            name
            city
            province
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<TravelRequestsQuery, TravelRequestsQueryVariables>;
export const TurnSurveyIntoFeedbackDocument = new TypedDocumentString(`
    mutation TurnSurveyIntoFeedback($input: FeedbackFromSurveyInput!) {
  feedbackFromSurvey(input: $input) {
    id
    number
    kind
    grade
    text
  }
}
    `) as unknown as TypedDocumentString<TurnSurveyIntoFeedbackMutation, TurnSurveyIntoFeedbackMutationVariables>;
export const UndeliverableSurveysDocument = new TypedDocumentString(`
    query UndeliverableSurveys($branchId: ID!, $first: Int! = 20, $after: String) {
  surveys(branchId: $branchId, state: UNDELIVERABLE, first: $first, after: $after) {
    edges {
      node {
        id
        version
        receivedOn
        request {
          number
        }
        deliveries {
          channel
          sending
          at
          byName
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<UndeliverableSurveysQuery, UndeliverableSurveysQueryVariables>;
export const UnservedCallsDocument = new TypedDocumentString(`
    query UnservedCalls($headquartersId: ID!, $first: Int! = 20, $after: String) {
  dispatchQueue(branchId: $headquartersId, first: $first, after: $after) {
    edges {
      node {
        number
        receivedAt
        faultDescription
        district {
          province
          city
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<UnservedCallsQuery, UnservedCallsQueryVariables>;
export const WarrantyCostsDocument = new TypedDocumentString(`
    query WarrantyCosts($from: LocalDate!, $to: LocalDate!, $branchId: ID, $first: Int! = 20, $after: String, $jobs: Int! = 20, $jobsAfter: String) {
  warrantyCosts(from: $from, to: $to, branchId: $branchId) {
    jobs
    partsAmount
    labourAmount
    totalAmount
    byModelAndFault(first: $first, after: $after) {
      edges {
        node {
          modelCode
          modelName
          faultType
          jobs
          partsAmount
          labourAmount
          totalAmount
          sources(first: $jobs, after: $jobsAfter) {
            edges {
              node {
                requestNumber
                partsAmount
                labourAmount
                totalAmount
                request {
                  id
                  state
                }
              }
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WarrantyCostsQuery, WarrantyCostsQueryVariables>;
export const WriteOffWarrantyPartsDocument = new TypedDocumentString(`
    mutation WriteOffWarrantyParts($input: WarrantyPartsWriteOffInput!) {
  warrantyPartsWriteOff(input: $input) {
    id
    pieces
  }
}
    `) as unknown as TypedDocumentString<WriteOffWarrantyPartsMutation, WriteOffWarrantyPartsMutationVariables>;
export const AcknowledgeAlertDocument = new TypedDocumentString(`
    mutation AcknowledgeAlert($input: AlertAcknowledgeInput!) {
  alertAcknowledge(input: $input) {
    id
    acknowledgedAt
  }
}
    `) as unknown as TypedDocumentString<AcknowledgeAlertMutation, AcknowledgeAlertMutationVariables>;
export const AdjustReviewDocument = new TypedDocumentString(`
    mutation AdjustReview($input: PerformanceReviewAdjustInput!) {
  performanceReviewAdjust(input: $input) {
    id
    version
    state
    result {
      computedTotal
      total
      score
      grade
      failed
    }
  }
}
    `) as unknown as TypedDocumentString<AdjustReviewMutation, AdjustReviewMutationVariables>;
export const AlertsDocument = new TypedDocumentString(`
    query Alerts($branchId: ID!, $open: Boolean = true, $first: Int! = 20, $after: String) {
  alerts(branchId: $branchId, open: $open, first: $first, after: $after) {
    edges {
      node {
        id
        kind
        subject
        raisedAt
        acknowledgedAt
        request {
          number
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AlertsQuery, AlertsQueryVariables>;
export const AnswerFeedbackDocument = new TypedDocumentString(`
    mutation AnswerFeedback($input: FeedbackAnswerInput!) {
  feedbackAnswer(input: $input) {
    id
    version
    state
    firstAnsweredAt
    handling
    promisedOn
  }
}
    `) as unknown as TypedDocumentString<AnswerFeedbackMutation, AnswerFeedbackMutationVariables>;
export const AnsweredSurveysDocument = new TypedDocumentString(`
    query AnsweredSurveys($branchId: ID!, $on: LocalDate, $first: Int! = 20, $after: String) {
  surveys(
    branchId: $branchId
    on: $on
    state: ANSWERED
    first: $first
    after: $after
  ) {
    edges {
      node {
        id
        receivedOn
        request {
          number
        }
        technician {
          id
          name
        }
        answers {
          version
          answeredAt
          comment
          ratings {
            item
            rating
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<AnsweredSurveysQuery, AnsweredSurveysQueryVariables>;
export const AssignRepairDocument = new TypedDocumentString(`
    mutation AssignRepair($input: RepairCardAssignInput!) {
  repairCardAssign(input: $input) {
    id
    version
    technicianName
  }
}
    `) as unknown as TypedDocumentString<AssignRepairMutation, AssignRepairMutationVariables>;
export const BehindIndicatorDocument = new TypedDocumentString(`
    query BehindIndicator($technicianId: ID!, $period: String!, $indicator: Indicator!, $first: Int!, $after: String) {
  indicatorSources(
    technicianId: $technicianId
    period: $period
    indicator: $indicator
    first: $first
    after: $after
  ) {
    edges {
      node {
        kind
        recordId
        number
        at
        numerator
        denominator
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<BehindIndicatorQuery, BehindIndicatorQueryVariables>;
export const CallInDetailDocument = new TypedDocumentString(`
    query CallInDetail($number: String!) {
  repairRequest(number: $number) {
    id
    number
    version
    state
    grade
    nextStep
    nextDueAt
    entitlementHistory {
      category
      derived
      explanation
      decidedAt
      decidedBy
      overrideReason
    }
    targets {
      kind
      basis
      state
      dueAt
      metAt
      minutesLeft
      targetMinutes
      policyVersion
      pauses {
        reason
        startedAt
        endedAt
        byName
      }
    }
    visits {
      id
      version
      state
      plannedAt
      setOutAt
      setOutClaimedAt
      arrivedAt
      arrivedClaimedAt
      arrivalConfirmedAt
      leftAt
      leftClaimedAt
      reason
      contacts {
        means
        contactedAt
        agreed
      }
      results {
        result
        reportedAt
        offered
      }
      lead {
        id
        name
      }
      team {
        id
        name
      }
    }
    voucher {
      number
      state
      intact
      reports {
        id
        version
        approved
        recordedByName
        recordedAt
        found
        cause
        done
        diagnosis {
          faultType
          faultCause
          warrantyCheck
        }
      }
    }
    escalations {
      id
      version
      state
      proposal
      customerDemand
      raisedAt
      raisedByName
      nextStep
      remarks
      decidedAt
      decidedByName
    }
    remoteSessions {
      id
      version
      means
      state
      startedAt
      endedAt
      minutes
      learned
      servedByName
    }
    events {
      at
      kind
      text
      actorName
    }
  }
}
    `) as unknown as TypedDocumentString<CallInDetailQuery, CallInDetailQueryVariables>;
export const CloseDayDocument = new TypedDocumentString(`
    mutation CloseDay($input: DayEndCloseInput!) {
  dayEndClose(input: $input) {
    on
    calls
    struckOff
    open
    undispatched
    unfinished
    unsigned
    notHandedIn
    notStruckOff
    notArchived
    lackingCommitment
    prioritized
  }
}
    `) as unknown as TypedDocumentString<CloseDayMutation, CloseDayMutationVariables>;
export const CollectMonthDocument = new TypedDocumentString(`
    mutation CollectMonth($input: PerformanceReviewInput!) {
  performanceReviewCollect(input: $input) {
    id
    version
    state
    dueOn
    collections {
      month
      at
    }
  }
}
    `) as unknown as TypedDocumentString<CollectMonthMutation, CollectMonthMutationVariables>;
export const CommitTimeDocument = new TypedDocumentString(`
    mutation CommitTime($input: RequestCommitInput!) {
  requestCommit(input: $input) {
    id
    version
    commitments {
      committedAt
      explanation
      madeAt
      madeByName
    }
  }
}
    `) as unknown as TypedDocumentString<CommitTimeMutation, CommitTimeMutationVariables>;
export const CompleteFollowUpDocument = new TypedDocumentString(`
    mutation CompleteFollowUp($input: FollowUpCompleteInput!) {
  followUpComplete(input: $input) {
    id
    version
    state
    doneAt
    report
  }
}
    `) as unknown as TypedDocumentString<CompleteFollowUpMutation, CompleteFollowUpMutationVariables>;
export const ConfirmArrivalDocument = new TypedDocumentString(`
    mutation ConfirmArrival($input: VisitInput!) {
  visitConfirmArrival(input: $input) {
    id
    version
    arrivedClaimedAt
    arrivalConfirmedAt
  }
}
    `) as unknown as TypedDocumentString<ConfirmArrivalMutation, ConfirmArrivalMutationVariables>;
export const CustomersToCallBackDocument = new TypedDocumentString(`
    query CustomersToCallBack($branchId: ID!, $state: FollowUpCallState, $first: Int! = 20, $after: String) {
  followUpCalls(branchId: $branchId, state: $state, first: $first, after: $after) {
    edges {
      node {
        id
        version
        reason
        state
        dueAt
        request {
          number
          state
          contactPhone
          raisedByName
        }
        calls {
          at
          byName
          result
          words
          nextDueAt
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CustomersToCallBackQuery, CustomersToCallBackQueryVariables>;
export const DailyReportsOfTeamDocument = new TypedDocumentString(`
    query DailyReportsOfTeam($branchId: ID!, $on: LocalDate!, $first: Int! = 50, $after: String) {
  dailyReports(branchId: $branchId, on: $on, first: $first, after: $after) {
    edges {
      node {
        id
        version
        staffName
        state
        dueAt
        submittedAt
        late
        sums {
          category
          minutes
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DailyReportsOfTeamQuery, DailyReportsOfTeamQueryVariables>;
export const DayEndDocument = new TypedDocumentString(`
    query DayEnd($branchId: ID!, $on: LocalDate!, $matter: DayEndMatter, $first: Int! = 50, $after: String) {
  dayEnd(branchId: $branchId, on: $on) {
    closedAt
    closedByName
    completedAt
    calls
    struckOff
    open
    undispatched
    unfinished
    unsigned
    notHandedIn
    notStruckOff
    notArchived
    lackingCommitment
    prioritized
    lines(matter: $matter, first: $first, after: $after) {
      edges {
        node {
          requestNumber
          receivedAt
          matter
          committedAt
          explanation
          lacksCommitment
          request {
            state
            technicianName
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DayEndQuery, DayEndQueryVariables>;
export const DecideEscalationDocument = new TypedDocumentString(`
    mutation DecideEscalation($input: EscalationDecideInput!) {
  escalationDecide(input: $input) {
    id
    version
    state
    nextStep
    decidedAt
    decidedByName
  }
}
    `) as unknown as TypedDocumentString<DecideEscalationMutation, DecideEscalationMutationVariables>;
export const DecideFollowUpDocument = new TypedDocumentString(`
    mutation DecideFollowUp($input: FollowUpCallDecideInput!) {
  followUpCallDecide(input: $input) {
    id
    version
    state
    decision
    closedAt
    closedByName
  }
}
    `) as unknown as TypedDocumentString<DecideFollowUpMutation, DecideFollowUpMutationVariables>;
export const DecideRequisitionDocument = new TypedDocumentString(`
    mutation DecideRequisition($input: PartsRequisitionDecideInput!) {
  partsRequisitionDecide(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<DecideRequisitionMutation, DecideRequisitionMutationVariables>;
export const DecideScrapDocument = new TypedDocumentString(`
    mutation DecideScrap($input: StockScrapDecideInput!) {
  stockScrapDecide(input: $input) {
    id
    state
    decidedAt
  }
}
    `) as unknown as TypedDocumentString<DecideScrapMutation, DecideScrapMutationVariables>;
export const DispatchCandidatesDocument = new TypedDocumentString(`
    query DispatchCandidates($requestId: ID!, $plannedAt: DateTimeISO, $first: Int! = 20, $after: String) {
  dispatchCandidates(
    requestId: $requestId
    plannedAt: $plannedAt
    first: $first
    after: $after
  ) {
    edges {
      node {
        qualified
        missing
        visitsThatDay
        visitsBeforeTarget
        visitsInDistrict
        partsLikely
        partsInVan
        reasons {
          kind
          speaksFor
          text
        }
        technician {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DispatchCandidatesQuery, DispatchCandidatesQueryVariables>;
export const DispatchQueueDocument = new TypedDocumentString(`
    query DispatchQueue($branchId: ID!, $first: Int! = 20, $after: String) {
  dispatchQueue(branchId: $branchId, first: $first, after: $after) {
    edges {
      node {
        id
        number
        version
        kind
        grade
        priority
        receivedAt
        preferredFrom
        preferredUntil
        faultType
        faultDescription
        serviceCategory
        zoneKind
        addressLine
        district {
          name
        }
        model {
          name
          category
        }
        promise {
          kind
          state
          dueAt
          minutesLeft
        }
        acknowledgedAt
        travelNeed {
          reason
          inHomeRegion
          decider
        }
        travelWaiting
        nextActor
        nextStep
        travelRequests {
          id
          version
          state
        }
        remoteSessions {
          means
          state
          minutes
          learned
        }
        suggestedTechnicians {
          technician {
            id
            name
          }
          qualified
          reasons {
            kind
            speaksFor
            text
          }
        }
        voucher {
          number
          unitHistory {
            requestNumber
            at
            summary
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DispatchQueueQuery, DispatchQueueQueryVariables>;
export const DispatchDocument = new TypedDocumentString(`
    mutation Dispatch($input: RepairRequestDispatchInput!) {
  repairRequestDispatch(input: $input) {
    id
    version
    state
    plannedAt
    leadName
    request {
      version
      state
    }
  }
}
    `) as unknown as TypedDocumentString<DispatchMutation, DispatchMutationVariables>;
export const EndRemoteSessionDocument = new TypedDocumentString(`
    mutation EndRemoteSession($input: RemoteSessionEndInput!) {
  remoteSessionEnd(input: $input) {
    id
    version
    state
    endedAt
    minutes
    learned
  }
}
    `) as unknown as TypedDocumentString<EndRemoteSessionMutation, EndRemoteSessionMutationVariables>;
export const FeedbackCaseDocument = new TypedDocumentString(`
    query FeedbackCase($number: String!) {
  feedback(number: $number) {
    id
    number
    version
    kind
    grade
    subject
    source
    state
    text
    askedForMoney
    raisedByName
    receivedAt
    firstAnswerDueAt
    firstAnsweredAt
    handling
    promisedOn
    holder
    delegateName
    investigatorName
    findings
    meetingPersonName
    finding
    problem
    cause
    faultType
    responsibleName
    answer
    decidedByName
    decidedAt
    toldAt
    toldHow
    metAt
    closedAt
    reopenedAt
    newFacts
    accidentAt
    purchasedOn
    manufacturedOn
    serialNumber
    mainFault
    customerDemand
    model {
      code
      name
    }
    customer {
      name
      phone
    }
    request {
      number
    }
    events {
      at
      kind
      text
      actorName
    }
    meetings {
      outcome
      heldAt
      words
      byName
    }
    followUps {
      id
      version
      state
      words
      dueAt
      overdue
      report
    }
    letters {
      id
      text
      writtenAt
    }
    penalties {
      id
      staffName
      amount
      doubled
      asTeamLead
      reason
      onDate
    }
    accidentNotices {
      role
      recipientName
      toldAt
    }
    correctiveActions {
      id
      version
      kind
      action
      ownerName
      dueOn
      state
      overdue
      result
    }
  }
}
    `) as unknown as TypedDocumentString<FeedbackCaseQuery, FeedbackCaseQueryVariables>;
export const FeedbackOfBranchDocument = new TypedDocumentString(`
    query FeedbackOfBranch($branchId: ID!, $open: Boolean = true, $first: Int! = 20, $after: String) {
  feedbackList(branchId: $branchId, open: $open, first: $first, after: $after) {
    edges {
      node {
        id
        number
        version
        kind
        grade
        subject
        source
        state
        text
        holder
        firstAnswerDueAt
        firstAnswerOverdue
        metAt
        meetingPersonName
        customer {
          name
        }
        request {
          number
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FeedbackOfBranchQuery, FeedbackOfBranchQueryVariables>;
export const FollowCallDocument = new TypedDocumentString(`
    subscription FollowCall($number: String!) {
  requestChanged(number: $number) {
    number
    version
    state
    nextStep
    nextActor
    nextDueAt
    lastEvent {
      at
      kind
      text
    }
  }
}
    `) as unknown as TypedDocumentString<FollowCallSubscription, FollowCallSubscriptionVariables>;
export const FollowUpsDocument = new TypedDocumentString(`
    query FollowUps($branchId: ID, $open: Boolean = true, $first: Int! = 20, $after: String) {
  followUps(branchId: $branchId, open: $open, first: $first, after: $after) {
    edges {
      node {
        id
        version
        state
        words
        dueAt
        overdue
        escalatedAt
        sentByName
        report
        feedback {
          number
          grade
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FollowUpsQuery, FollowUpsQueryVariables>;
export const HoldInterviewDocument = new TypedDocumentString(`
    mutation HoldInterview($input: PerformanceReviewInterviewInput!) {
  performanceReviewInterview(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<HoldInterviewMutation, HoldInterviewMutationVariables>;
export const IndicatorsOfTeamDocument = new TypedDocumentString(`
    query IndicatorsOfTeam($branchId: ID!, $period: String!, $first: Int!, $after: String) {
  branchIndicators(
    branchId: $branchId
    period: $period
    first: $first
    after: $after
  ) {
    edges {
      node {
        technicianId
        technicianNumber
        technicianName
        from
        to
        indicators {
          indicator
          unit
          numerator
          denominator
          value
          percent
          points
        }
        workPoints
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<IndicatorsOfTeamQuery, IndicatorsOfTeamQueryVariables>;
export const InspectRepairDocument = new TypedDocumentString(`
    mutation InspectRepair($input: RepairCardInspectInput!) {
  repairCardInspect(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<InspectRepairMutation, InspectRepairMutationVariables>;
export const LateReportsDocument = new TypedDocumentString(`
    query LateReports($branchId: ID!, $missing: Boolean! = true, $first: Int! = 50, $after: String) {
  lateReports(
    branchId: $branchId
    missing: $missing
    first: $first
    after: $after
  ) {
    edges {
      node {
        kind
        reportId
        on
        staffName
        dueAt
        doneAt
        chasedAt
        escalatedAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<LateReportsQuery, LateReportsQueryVariables>;
export const LateReviewsDocument = new TypedDocumentString(`
    query LateReviews($branchId: ID!, $missing: Boolean! = true, $first: Int! = 20, $after: String) {
  lateReviews(
    branchId: $branchId
    missing: $missing
    first: $first
    after: $after
  ) {
    edges {
      node {
        reviewId
        staffName
        periodFrom
        step
        on
        missing
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<LateReviewsQuery, LateReviewsQueryVariables>;
export const MarkComplexDocument = new TypedDocumentString(`
    mutation MarkComplex($input: RepairRequestMarkComplexInput!) {
  repairRequestMarkComplex(input: $input) {
    id
    version
    complex
    targets {
      kind
      state
    }
  }
}
    `) as unknown as TypedDocumentString<MarkComplexMutation, MarkComplexMutationVariables>;
export const NameMeetingPersonDocument = new TypedDocumentString(`
    mutation NameMeetingPerson($input: FeedbackPersonInput!) {
  feedbackMeetingPersonName(input: $input) {
    id
    version
    meetingPersonName
  }
}
    `) as unknown as TypedDocumentString<NameMeetingPersonMutation, NameMeetingPersonMutationVariables>;
export const OverrideEntitlementDocument = new TypedDocumentString(`
    mutation OverrideEntitlement($input: EntitlementOverrideInput!) {
  entitlementOverride(input: $input) {
    id
    version
    serviceCategory
    entitlementHistory {
      category
      derived
      explanation
      overrideReason
      decidedAt
      decidedBy
    }
  }
}
    `) as unknown as TypedDocumentString<OverrideEntitlementMutation, OverrideEntitlementMutationVariables>;
export const PartsUsedDocument = new TypedDocumentString(`
    query PartsUsed($branchId: ID!, $state: PartUseState, $first: Int! = 50, $after: String) {
  partUses(branchId: $branchId, state: $state, first: $first, after: $after) {
    edges {
      node {
        id
        requestNumber
        technicianName
        partCode
        quantity
        unitCostAmount
        serviceCategory
        usedAt
        state
        writtenOffAt
        writtenOffByName
        oldPart {
          id
          state
          serialNumber
          receivedAt
          receivedByName
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PartsUsedQuery, PartsUsedQueryVariables>;
export const PauseClocksDocument = new TypedDocumentString(`
    mutation PauseClocks($input: TargetPauseInput!) {
  targetPause(input: $input) {
    id
    targets {
      kind
      state
      minutesLeft
    }
  }
}
    `) as unknown as TypedDocumentString<PauseClocksMutation, PauseClocksMutationVariables>;
export const PromiseRepairDocument = new TypedDocumentString(`
    mutation PromiseRepair($input: RepairCardPromiseInput!) {
  repairCardPromise(input: $input) {
    id
    version
    plannedFinishAt
  }
}
    `) as unknown as TypedDocumentString<PromiseRepairMutation, PromiseRepairMutationVariables>;
export const ProposeRewardDocument = new TypedDocumentString(`
    mutation ProposeReward($input: RewardProposeInput!) {
  rewardPropose(input: $input) {
    id
    version
    state
    amount
  }
}
    `) as unknown as TypedDocumentString<ProposeRewardMutation, ProposeRewardMutationVariables>;
export const PutFindingRightDocument = new TypedDocumentString(`
    mutation PutFindingRight($input: SiteFindingDoneInput!) {
  siteFindingDone(input: $input) {
    id
    version
    doneAt
    doneByName
    done
  }
}
    `) as unknown as TypedDocumentString<PutFindingRightMutation, PutFindingRightMutationVariables>;
export const RatingsOfTechnicianDocument = new TypedDocumentString(`
    query RatingsOfTechnician($technicianId: ID!, $month: String!) {
  ratingSums(technicianId: $technicianId, month: $month) {
    customers
    closedBatches
    technician {
      id
      name
    }
    items {
      item
      verySatisfied
      satisfied
      fair
      dissatisfied
    }
  }
}
    `) as unknown as TypedDocumentString<RatingsOfTechnicianQuery, RatingsOfTechnicianQueryVariables>;
export const ReassignVisitDocument = new TypedDocumentString(`
    mutation ReassignVisit($input: VisitReassignInput!) {
  visitReassign(input: $input) {
    id
    version
    state
    leadName
  }
}
    `) as unknown as TypedDocumentString<ReassignVisitMutation, ReassignVisitMutationVariables>;
export const RecordMeetingDocument = new TypedDocumentString(`
    mutation RecordMeeting($input: FeedbackMeetingRecordInput!) {
  feedbackMeetingRecord(input: $input) {
    id
    version
    metAt
    meetings {
      outcome
      heldAt
      words
      byName
    }
  }
}
    `) as unknown as TypedDocumentString<RecordMeetingMutation, RecordMeetingMutationVariables>;
export const RecordSiteCheckDocument = new TypedDocumentString(`
    mutation RecordSiteCheck($input: SiteCheckRecordInput!) {
  siteCheckRecord(input: $input) {
    id
    checkedOn
    score
    passed
    findings {
      id
      text
      ownerName
      dueOn
    }
  }
}
    `) as unknown as TypedDocumentString<RecordSiteCheckMutation, RecordSiteCheckMutationVariables>;
export const ReferCallDocument = new TypedDocumentString(`
    mutation ReferCall($input: RequestReferInput!) {
  requestRefer(input: $input) {
    id
    requestNumber
    passedAt
  }
}
    `) as unknown as TypedDocumentString<ReferCallMutation, ReferCallMutationVariables>;
export const ReferredCallsDocument = new TypedDocumentString(`
    query ReferredCalls($branchId: ID!, $first: Int! = 20, $after: String) {
  referrals(branchId: $branchId, first: $first, after: $after) {
    edges {
      node {
        requestNumber
        reason
        passedAt
        passedByName
        decidedAt
        namedStaffName
        toBranch {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ReferredCallsQuery, ReferredCallsQueryVariables>;
export const ReportAccidentDocument = new TypedDocumentString(`
    mutation ReportAccident($input: FeedbackChangeInput!) {
  feedbackAccidentReport(input: $input) {
    id
    version
    accidentAt
    accidentNotices {
      role
      recipientName
      toldAt
    }
  }
}
    `) as unknown as TypedDocumentString<ReportAccidentMutation, ReportAccidentMutationVariables>;
export const RequestTravelDocument = new TypedDocumentString(`
    mutation RequestTravel($input: TravelRequestMakeInput!) {
  travelRequestMake(input: $input) {
    id
    version
    state
    reason
    inHomeRegion
    decider
  }
}
    `) as unknown as TypedDocumentString<RequestTravelMutation, RequestTravelMutationVariables>;
export const RescheduleVisitDocument = new TypedDocumentString(`
    mutation RescheduleVisit($input: VisitRescheduleInput!) {
  visitReschedule(input: $input) {
    id
    version
    plannedAt
  }
}
    `) as unknown as TypedDocumentString<RescheduleVisitMutation, RescheduleVisitMutationVariables>;
export const ResumeClocksDocument = new TypedDocumentString(`
    mutation ResumeClocks($input: RequestInput!) {
  targetResume(input: $input) {
    id
    targets {
      kind
      state
      dueAt
      minutesLeft
    }
  }
}
    `) as unknown as TypedDocumentString<ResumeClocksMutation, ResumeClocksMutationVariables>;
export const ReviewCollectedDocument = new TypedDocumentString(`
    mutation ReviewCollected($input: PerformanceReviewReviewInput!) {
  performanceReviewReview(input: $input) {
    id
    version
    state
    dueOn
  }
}
    `) as unknown as TypedDocumentString<ReviewCollectedMutation, ReviewCollectedMutationVariables>;
export const ReviewDailyReportDocument = new TypedDocumentString(`
    mutation ReviewDailyReport($input: DailyReportReviewInput!) {
  dailyReportReview(input: $input) {
    id
    version
    state
    reviewedByName
    remarks
  }
}
    `) as unknown as TypedDocumentString<ReviewDailyReportMutation, ReviewDailyReportMutationVariables>;
export const ReviewInDetailDocument = new TypedDocumentString(`
    query ReviewInDetail($id: ID!) {
  performanceReview(id: $id) {
    id
    version
    staffName
    scheme
    periodFrom
    periodTo
    state
    dueOn
    selfReport
    appealReason
    appealOutcome
    collections {
      month
      at
      figures {
        indicator
        value
      }
    }
    result {
      computedTotal
      total
      score
      grade
      failed
      summedAt
      lines {
        id
        part
        item
        percent
        numerator
        denominator
        value
        points
        correctedPoints
      }
      recomputed {
        same
        differing
        amended
      }
    }
    events {
      step
      at
      byName
      late
      note
      fromPoints
      toPoints
      lineId
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewInDetailQuery, ReviewInDetailQueryVariables>;
export const ReviewReportDocument = new TypedDocumentString(`
    mutation ReviewReport($input: ServiceReportReviewInput!) {
  serviceReportReview(input: $input) {
    id
    version
    approved
    reviews {
      reportVersion
      approved
      remarks
      at
      byName
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewReportMutation, ReviewReportMutationVariables>;
export const ReviewsOfBranchDocument = new TypedDocumentString(`
    query ReviewsOfBranch($branchId: ID!, $state: ReviewState, $on: LocalDate, $first: Int! = 20, $after: String) {
  performanceReviews(
    branchId: $branchId
    state: $state
    on: $on
    first: $first
    after: $after
  ) {
    edges {
      node {
        id
        version
        staffId
        staffName
        scheme
        period
        probation
        periodFrom
        periodTo
        state
        dueOn
        result {
          total
          score
          grade
          failed
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewsOfBranchQuery, ReviewsOfBranchQueryVariables>;
export const ScrapsDocument = new TypedDocumentString(`
    query Scraps($branchId: ID!, $state: ScrapState, $first: Int! = 50, $after: String) {
  stockScraps(branchId: $branchId, state: $state, first: $first, after: $after) {
    edges {
      node {
        id
        version
        quantity
        reason
        state
        askedAt
        askedByName
        decidedAt
        decidedByName
        part {
          code
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ScrapsQuery, ScrapsQueryVariables>;
export const SiteChecklistDocument = new TypedDocumentString(`
    query SiteChecklist($on: LocalDate) {
  siteChecklist(on: $on) {
    id
    version
    effectiveFrom
    items {
      key
      s
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<SiteChecklistQuery, SiteChecklistQueryVariables>;
export const SiteChecksDocument = new TypedDocumentString(`
    query SiteChecks($branchId: ID!, $month: String!, $first: Int! = 20, $after: String) {
  siteChecks(branchId: $branchId, month: $month, first: $first, after: $after) {
    edges {
      node {
        id
        checkedOn
        score
        passed
        policyVersion
        checkedByName
        remarks
        branch {
          name
        }
        checklist {
          version
        }
        lines {
          itemKey
          s
          mark
        }
        findings {
          id
          version
          itemKey
          text
          ownerName
          dueOn
          doneAt
          doneByName
          done
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SiteChecksQuery, SiteChecksQueryVariables>;
export const StartRemoteSessionDocument = new TypedDocumentString(`
    mutation StartRemoteSession($input: RemoteSessionStartInput!) {
  remoteSessionStart(input: $input) {
    id
    version
    means
    startedAt
  }
}
    `) as unknown as TypedDocumentString<StartRemoteSessionMutation, StartRemoteSessionMutationVariables>;
export const SubmitTeamReportDocument = new TypedDocumentString(`
    mutation SubmitTeamReport($input: SupervisorReportInput!) {
  supervisorReportSubmit(input: $input) {
    id
    version
    state
    late
    sentAt
  }
}
    `) as unknown as TypedDocumentString<SubmitTeamReportMutation, SubmitTeamReportMutationVariables>;
export const SumReviewDocument = new TypedDocumentString(`
    mutation SumReview($input: PerformanceReviewInput!) {
  performanceReviewSum(input: $input) {
    id
    version
    state
    dueOn
    result {
      computedTotal
      total
      score
      grade
      failed
    }
  }
}
    `) as unknown as TypedDocumentString<SumReviewMutation, SumReviewMutationVariables>;
export const TargetFiguresDocument = new TypedDocumentString(`
    query TargetFigures($by: TargetDimension!, $from: String!, $to: String, $branchId: ID, $first: Int! = 20, $after: String) {
  targetFigures(
    by: $by
    from: $from
    to: $to
    branchId: $branchId
    first: $first
    after: $after
  ) {
    edges {
      node {
        code
        name
        onTime {
          numerator
          denominator
          percent
          targetPercent
          reached
          policyVersion
          basis
        }
        satisfaction {
          numerator
          denominator
          percent
          targetPercent
          reached
          policyVersion
          basis
        }
        justifiedComplaints {
          numerator
          denominator
          percent
          targetPercent
          reached
          policyVersion
          basis
        }
        resolved {
          numerator
          denominator
          percent
          targetPercent
          reached
          policyVersion
          basis
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<TargetFiguresQuery, TargetFiguresQueryVariables>;
export const TeamReportDocument = new TypedDocumentString(`
    query TeamReport($branchId: ID!, $on: LocalDate!) {
  supervisorReport(branchId: $branchId, on: $on) {
    id
    version
    on
    state
    dueAt
    signatureDueAt
    submittedAt
    submittedByName
    late
    signedAt
    signedByName
    signedLate
    sentAt
    remarks
    sums {
      category
      minutes
    }
    lines {
      staffName
      late
      category
      minutes
      minutesNow
      dailyReport {
        id
        state
      }
    }
    missing {
      reportId
      staffName
      stateNow
      submittedAt
    }
  }
}
    `) as unknown as TypedDocumentString<TeamReportQuery, TeamReportQueryVariables>;
export const WithdrawTravelDocument = new TypedDocumentString(`
    mutation WithdrawTravel($input: TravelRequestDecideInput!) {
  travelRequestWithdraw(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<WithdrawTravelMutation, WithdrawTravelMutationVariables>;
export const WorkshopDocument = new TypedDocumentString(`
    query Workshop($branchId: ID!, $state: RepairCardState, $first: Int! = 20, $after: String) {
  repairCards(branchId: $branchId, state: $state, first: $first, after: $after) {
    edges {
      node {
        id
        version
        state
        requestNumber
        unitName
        technicianName
        plannedFinishAt
        minutes
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<WorkshopQuery, WorkshopQueryVariables>;
export const WriteOffPartDocument = new TypedDocumentString(`
    mutation WriteOffPart($input: PartUseWriteOffInput!) {
  partUseWriteOff(input: $input) {
    id
    state
    writtenOffAt
  }
}
    `) as unknown as TypedDocumentString<WriteOffPartMutation, WriteOffPartMutationVariables>;
export const AcceptVisitDocument = new TypedDocumentString(`
    mutation AcceptVisit($input: VisitInput!) {
  visitAccept(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<AcceptVisitMutation, AcceptVisitMutationVariables>;
export const AcknowledgeReviewDocument = new TypedDocumentString(`
    mutation AcknowledgeReview($input: PerformanceReviewInput!) {
  performanceReviewAcknowledge(input: $input) {
    id
    version
    state
    frozenAt
  }
}
    `) as unknown as TypedDocumentString<AcknowledgeReviewMutation, AcknowledgeReviewMutationVariables>;
export const AppealReviewDocument = new TypedDocumentString(`
    mutation AppealReview($input: PerformanceReviewAppealInput!) {
  performanceReviewAppeal(input: $input) {
    id
    version
    state
    appealReason
  }
}
    `) as unknown as TypedDocumentString<AppealReviewMutation, AppealReviewMutationVariables>;
export const ArriveDocument = new TypedDocumentString(`
    mutation Arrive($input: VisitStepInput!) {
  visitArrive(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<ArriveMutation, ArriveMutationVariables>;
export const AskForHelpDocument = new TypedDocumentString(`
    mutation AskForHelp($input: RepairCardPromiseInput!) {
  repairCardPromise(input: $input) {
    id
    version
    plannedFinishAt
  }
}
    `) as unknown as TypedDocumentString<AskForHelpMutation, AskForHelpMutationVariables>;
export const BehindMyIndicatorDocument = new TypedDocumentString(`
    query BehindMyIndicator($technicianId: ID!, $period: String!, $indicator: Indicator!, $first: Int!, $after: String) {
  indicatorSources(
    technicianId: $technicianId
    period: $period
    indicator: $indicator
    first: $first
    after: $after
  ) {
    edges {
      node {
        kind
        recordId
        number
        at
        numerator
        denominator
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<BehindMyIndicatorQuery, BehindMyIndicatorQueryVariables>;
export const ColleaguesToMarkDocument = new TypedDocumentString(`
    query ColleaguesToMark($branchId: ID!, $first: Int! = 20, $after: String) {
  reviewsToMark(branchId: $branchId, first: $first, after: $after) {
    edges {
      node {
        reviewId
        staffName
        scheme
        periodFrom
        periodTo
        source
        given
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ColleaguesToMarkQuery, ColleaguesToMarkQueryVariables>;
export const CollectOnTheSpotDocument = new TypedDocumentString(`
    mutation CollectOnTheSpot($input: InvoiceIssueInput!) {
  paymentCollectOnTheSpot(input: $input) {
    id
    version
    number
    state
    totalAmount
    onTheSpot
  }
}
    `) as unknown as TypedDocumentString<CollectOnTheSpotMutation, CollectOnTheSpotMutationVariables>;
export const CollectWithInvoiceDocument = new TypedDocumentString(`
    mutation CollectWithInvoice($input: InvoiceInput!) {
  paymentCollect(input: $input) {
    id
    version
    number
    state
    totalAmount
  }
}
    `) as unknown as TypedDocumentString<CollectWithInvoiceMutation, CollectWithInvoiceMutationVariables>;
export const CompleteDailyReportDocument = new TypedDocumentString(`
    mutation CompleteDailyReport($input: DailyReportInternalInput!) {
  dailyReportCompleteInternal(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<CompleteDailyReportMutation, CompleteDailyReportMutationVariables>;
export const CompleteVisitDocument = new TypedDocumentString(`
    mutation CompleteVisit($input: VisitCompleteInput!) {
  visitComplete(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<CompleteVisitMutation, CompleteVisitMutationVariables>;
export const CorrectDailyReportDocument = new TypedDocumentString(`
    mutation CorrectDailyReport($input: DailyReportCorrectInput!) {
  dailyReportCorrect(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<CorrectDailyReportMutation, CorrectDailyReportMutationVariables>;
export const DailyReportDocument = new TypedDocumentString(`
    query DailyReport($id: ID!) {
  dailyReport(id: $id) {
    id
    version
    staffName
    on
    state
    draftedAt
    dueAt
    submittedAt
    late
    reviewedByName
    remarks
    sums {
      category
      minutes
    }
    lines {
      id
      source
      category
      work
      requestNumber
      minutes
      draftedMinutes
      sourceMinutes
      sourceAmended
      corrected
      note
      visit {
        id
        arrivedAt
      }
      repairCard {
        id
        code
      }
    }
    corrections {
      lineId
      at
      byName
      fromMinutes
      toMinutes
      reason
      afterSubmission
    }
    lateSources {
      source
      sourceId
      requestNumber
      category
      minutes
    }
  }
}
    `) as unknown as TypedDocumentString<DailyReportQuery, DailyReportQueryVariables>;
export const DeclineVisitDocument = new TypedDocumentString(`
    mutation DeclineVisit($input: VisitReasonInput!) {
  visitDecline(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<DeclineVisitMutation, DeclineVisitMutationVariables>;
export const DraftDailyReportDocument = new TypedDocumentString(`
    mutation DraftDailyReport($input: DailyReportDraftInput!) {
  dailyReportDraft(input: $input) {
    id
    version
    state
    dueAt
  }
}
    `) as unknown as TypedDocumentString<DraftDailyReportMutation, DraftDailyReportMutationVariables>;
export const DraftEstimateDocument = new TypedDocumentString(`
    mutation DraftEstimate($input: EstimateDraftInput!) {
  estimateDraft(input: $input) {
    id
    version
    state
    totalAmount
    currency
    lines {
      kind
      code
      name
      nameEn
      quantity
      unitAmount
      listAmount
      category
      amount
      notCoveredReason
      priceListVersion
    }
  }
}
    `) as unknown as TypedDocumentString<DraftEstimateMutation, DraftEstimateMutationVariables>;
export const EscalateDocument = new TypedDocumentString(`
    mutation Escalate($input: VisitEscalateInput!) {
  visitEscalate(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<EscalateMutation, EscalateMutationVariables>;
export const FindPartsDocument = new TypedDocumentString(`
    query FindParts($search: String, $first: Int! = 20, $after: String) {
  parts(search: $search, first: $first, after: $after) {
    edges {
      node {
        code
        name
        priceAmount
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FindPartsQuery, FindPartsQueryVariables>;
export const FinishRepairDocument = new TypedDocumentString(`
    mutation FinishRepair($input: RepairCardInput!) {
  repairCardFinish(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<FinishRepairMutation, FinishRepairMutationVariables>;
export const HandInVoucherDocument = new TypedDocumentString(`
    mutation HandInVoucher($input: RequestInput!) {
  voucherHandIn(input: $input) {
    id
    number
    state
  }
}
    `) as unknown as TypedDocumentString<HandInVoucherMutation, HandInVoucherMutationVariables>;
export const HandOverCashDocument = new TypedDocumentString(`
    mutation HandOverCash($input: CashHandOverInput!) {
  cashHandOver(input: $input) {
    id
    version
    state
    amount
    recordedAt
  }
}
    `) as unknown as TypedDocumentString<HandOverCashMutation, HandOverCashMutationVariables>;
export const JobsNearbyDocument = new TypedDocumentString(`
    query JobsNearby($visitId: ID!) {
  jobsNearby(visitId: $visitId) {
    number
    kind
    grade
    faultType
    sameDistrict
    district
    model
    dueAt
  }
}
    `) as unknown as TypedDocumentString<JobsNearbyQuery, JobsNearbyQueryVariables>;
export const MarkColleagueDocument = new TypedDocumentString(`
    mutation MarkColleague($input: ReviewInputGiveInput!) {
  reviewInputGive(input: $input) {
    reviewId
    source
    givenAt
  }
}
    `) as unknown as TypedDocumentString<MarkColleagueMutation, MarkColleagueMutationVariables>;
export const MyBonusesDocument = new TypedDocumentString(`
    query MyBonuses($first: Int! = 20, $after: String) {
  myBonuses(first: $first, after: $after) {
    edges {
      node {
        id
        kind
        year
        quarter
        standardAmount
        sharePerMille
        earnedPerMille
        reason
        amount
        dueOn
        paidAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MyBonusesQuery, MyBonusesQueryVariables>;
export const MyCardsDocument = new TypedDocumentString(`
    query MyCards($first: Int! = 20, $after: String) {
  myCards(first: $first, after: $after) {
    edges {
      node {
        id
        color
        reason
        givenOn
        withdrawnAt
        withdrawnReason
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MyCardsQuery, MyCardsQueryVariables>;
export const MyCashDocument = new TypedDocumentString(`
    query MyCash {
  myCash {
    id
    balanceAmount
    currency
    ledger {
      step
      kind
      amount
      balanceAmount
      at
      invoiceNumber
      byName
    }
    openHandOver {
      id
      amount
      recordedAt
    }
  }
}
    `) as unknown as TypedDocumentString<MyCashQuery, MyCashQueryVariables>;
export const MyDailyReportsDocument = new TypedDocumentString(`
    query MyDailyReports($first: Int! = 31, $after: String) {
  myDailyReports(first: $first, after: $after) {
    edges {
      node {
        id
        on
        state
        dueAt
        submittedAt
        late
        remarks
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MyDailyReportsQuery, MyDailyReportsQueryVariables>;
export const MyIndicatorsDocument = new TypedDocumentString(`
    query MyIndicators($technicianId: ID!, $period: String!) {
  technicianIndicators(technicianId: $technicianId, period: $period) {
    technicianNumber
    technicianName
    from
    to
    indicators {
      indicator
      unit
      numerator
      denominator
      value
      percent
      points
    }
    workPoints
  }
}
    `) as unknown as TypedDocumentString<MyIndicatorsQuery, MyIndicatorsQueryVariables>;
export const MyRatingsDocument = new TypedDocumentString(`
    query MyRatings($technicianId: ID!, $month: String!) {
  ratingSums(technicianId: $technicianId, month: $month) {
    customers
    closedBatches
    items {
      item
      verySatisfied
      satisfied
      fair
      dissatisfied
    }
  }
}
    `) as unknown as TypedDocumentString<MyRatingsQuery, MyRatingsQueryVariables>;
export const MyRepairCardsDocument = new TypedDocumentString(`
    query MyRepairCards($first: Int! = 20, $after: String) {
  myRepairCards(first: $first, after: $after) {
    edges {
      node {
        id
        version
        state
        requestNumber
        unitName
        serialNumber
        plannedFinishAt
        partsExpectedOn
        minutes
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MyRepairCardsQuery, MyRepairCardsQueryVariables>;
export const MyRequisitionsDocument = new TypedDocumentString(`
    query MyRequisitions($first: Int! = 50, $after: String) {
  myPartsRequisitions(first: $first, after: $after) {
    edges {
      node {
        id
        version
        state
        requestNumber
        technicianName
        submittedAt
        lines {
          partCode
          quantity
          issued
          used
          returned
        }
        replenishments {
          partCode
          state
          expectedOn
        }
        remarks
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MyRequisitionsQuery, MyRequisitionsQueryVariables>;
export const MyReviewsDocument = new TypedDocumentString(`
    query MyReviews($first: Int! = 20, $after: String) {
  myReviews(first: $first, after: $after) {
    edges {
      node {
        id
        version
        period
        periodFrom
        periodTo
        state
        dueOn
        selfReport
        publishedAt
        frozenAt
        result {
          computedTotal
          total
          score
          grade
          failed
          summedAt
          lines {
            id
            part
            item
            percent
            numerator
            denominator
            value
            points
            correctedPoints
          }
        }
        events {
          step
          at
          byName
          late
          note
          fromPoints
          toPoints
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MyReviewsQuery, MyReviewsQueryVariables>;
export const MyTargetFiguresDocument = new TypedDocumentString(`
    query MyTargetFigures($month: String!) {
  myTargetFigures(month: $month) {
    onTime {
      numerator
      denominator
      percent
      targetPercent
      reached
    }
    satisfaction {
      numerator
      denominator
      percent
      targetPercent
      reached
    }
    justifiedComplaints {
      numerator
      denominator
      percent
      targetPercent
      reached
    }
    resolved {
      numerator
      denominator
      percent
      targetPercent
      reached
    }
  }
}
    `) as unknown as TypedDocumentString<MyTargetFiguresQuery, MyTargetFiguresQueryVariables>;
export const MyVisitsDocument = new TypedDocumentString(`
    query MyVisits($on: LocalDate, $first: Int! = 20, $after: String) {
  myVisits(on: $on, first: $first, after: $after) {
    edges {
      node {
        id
        version
        state
        plannedAt
        request {
          id
          number
          kind
          grade
          faultDescription
          contactPhone
          addressLine
          district {
            name
          }
          model {
            name
          }
          promise {
            dueAt
            minutesLeft
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MyVisitsQuery, MyVisitsQueryVariables>;
export const PartsAccountDocument = new TypedDocumentString(`
    query PartsAccount($technicianId: ID!, $first: Int! = 50, $after: String) {
  technicianPartsAccount(
    technicianId: $technicianId
    first: $first
    after: $after
  ) {
    edges {
      node {
        id
        partCode
        inVan
        issued
        used
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PartsAccountQuery, PartsAccountQueryVariables>;
export const PartsOnSiteDocument = new TypedDocumentString(`
    mutation PartsOnSite($input: PartsOnSiteInput!) {
  partsOnSiteRecord(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<PartsOnSiteMutation, PartsOnSiteMutationVariables>;
export const PrepareVisitDocument = new TypedDocumentString(`
    query PrepareVisit($id: ID!) {
  visit(id: $id) {
    id
    version
    state
    plannedAt
    leadName
    preparation {
      documents {
        document
        reference
      }
      likelyParts {
        partCode
        name
        timesUsed
      }
      route {
        from
        place
        addressLine
        zoneKind
      }
      contactName
      contactPhone
      learned {
        means
        servedByName
        endedAt
        minutes
        learned
      }
    }
    contacts {
      means
      contactedAt
      agreed
      recordedAt
      recordedByName
    }
    request {
      number
      travelNeed {
        reason
        decider
      }
      travelWaiting
    }
  }
}
    `) as unknown as TypedDocumentString<PrepareVisitQuery, PrepareVisitQueryVariables>;
export const PromiseCompletionDocument = new TypedDocumentString(`
    mutation PromiseCompletion($input: RequestCommitInput!) {
  requestCommit(input: $input) {
    id
    version
    commitments {
      committedAt
      explanation
      madeAt
      madeByName
    }
  }
}
    `) as unknown as TypedDocumentString<PromiseCompletionMutation, PromiseCompletionMutationVariables>;
export const RecordChargesDocument = new TypedDocumentString(`
    mutation RecordCharges($input: ChargeRecordInput!) {
  chargeRecord(input: $input) {
    id
    recordedAt
    recordedByName
    charges {
      id
      kind
      code
      name
      nameEn
      quantity
      unitAmount
      listAmount
      category
      amount
      priceListVersion
      chargedAt
      chargedByName
    }
  }
}
    `) as unknown as TypedDocumentString<RecordChargesMutation, RecordChargesMutationVariables>;
export const RecordContactDocument = new TypedDocumentString(`
    mutation RecordContact($input: VisitRecordContactInput!) {
  visitRecordContact(input: $input) {
    id
    means
    contactedAt
    agreed
  }
}
    `) as unknown as TypedDocumentString<RecordContactMutation, RecordContactMutationVariables>;
export const RecordDiagnosisDocument = new TypedDocumentString(`
    mutation RecordDiagnosis($input: DiagnosisRecordInput!) {
  diagnosisRecord(input: $input) {
    id
    version
    request {
      serviceCategory
      entitlement {
        explanation
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecordDiagnosisMutation, RecordDiagnosisMutationVariables>;
export const RecordRepairDocument = new TypedDocumentString(`
    mutation RecordRepair($input: RepairCardRecordInput!) {
  repairCardRecord(input: $input) {
    id
    version
    minutes
    parts {
      partCode
      quantity
      oldSerial
      newSerial
    }
  }
}
    `) as unknown as TypedDocumentString<RecordRepairMutation, RecordRepairMutationVariables>;
export const RecordServiceReportDocument = new TypedDocumentString(`
    mutation RecordServiceReport($input: ServiceReportRecordInput!) {
  serviceReportRecord(input: $input) {
    id
    version
    recordedAt
  }
}
    `) as unknown as TypedDocumentString<RecordServiceReportMutation, RecordServiceReportMutationVariables>;
export const RepairCardDetailsDocument = new TypedDocumentString(`
    query RepairCardDetails($id: ID!) {
  repairCard(id: $id) {
    id
    version
    code
    state
    requestNumber
    unitName
    serialNumber
    technicianName
    openedAt
    plannedFinishAt
    minutes
    works {
      at
      byName
      minutes
      done
    }
    parts {
      partCode
      name
      quantity
      oldSerial
      newSerial
      reason
    }
    inspections {
      at
      byName
      passed
      remarks
    }
    promises {
      at
      plannedFinishAt
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<RepairCardDetailsQuery, RepairCardDetailsQueryVariables>;
export const ReportNoShowDocument = new TypedDocumentString(`
    mutation ReportNoShow($input: VisitReasonInput!) {
  visitNoShow(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<ReportNoShowMutation, ReportNoShowMutationVariables>;
export const ReportOnOneselfDocument = new TypedDocumentString(`
    mutation ReportOnOneself($input: PerformanceReviewSelfReportInput!) {
  performanceReviewSelfReport(input: $input) {
    id
    version
    state
    selfReport
    selfReportedAt
  }
}
    `) as unknown as TypedDocumentString<ReportOnOneselfMutation, ReportOnOneselfMutationVariables>;
export const ReportResultDocument = new TypedDocumentString(`
    mutation ReportResult($input: VisitReportResultInput!) {
  visitReportResult(input: $input) {
    id
    result
    reportedAt
    offered
  }
}
    `) as unknown as TypedDocumentString<ReportResultMutation, ReportResultMutationVariables>;
export const RequestPartsDocument = new TypedDocumentString(`
    mutation RequestParts($input: PartsRequisitionSubmitInput!) {
  partsRequisitionSubmit(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<RequestPartsMutation, RequestPartsMutationVariables>;
export const RequestReductionDocument = new TypedDocumentString(`
    mutation RequestReduction($input: ChargeReductionRequestInput!) {
  chargeReductionRequest(input: $input) {
    id
    version
    state
    amount
    reason
    requestedAt
    requestedByName
  }
}
    `) as unknown as TypedDocumentString<RequestReductionMutation, RequestReductionMutationVariables>;
export const ReturnUnitDocument = new TypedDocumentString(`
    mutation ReturnUnit($input: UnitReturnInput!) {
  unitReturn(input: $input) {
    id
    number
    state
    cameBack
  }
}
    `) as unknown as TypedDocumentString<ReturnUnitMutation, ReturnUnitMutationVariables>;
export const ScanCodeDocument = new TypedDocumentString(`
    query ScanCode($code: String!) {
  scannedCode(code: $code) {
    kind
    custodyReceipt {
      id
      number
      state
      requestNumber
    }
    repairCard {
      id
      version
      state
      requestNumber
      unitName
      plannedFinishAt
    }
  }
}
    `) as unknown as TypedDocumentString<ScanCodeQuery, ScanCodeQueryVariables>;
export const SendEstimateDocument = new TypedDocumentString(`
    mutation SendEstimate($input: EstimateInput!) {
  estimateSend(input: $input) {
    id
    version
    state
    sentAt
  }
}
    `) as unknown as TypedDocumentString<SendEstimateMutation, SendEstimateMutationVariables>;
export const SetOutDocument = new TypedDocumentString(`
    mutation SetOut($input: VisitStepInput!) {
  visitSetOut(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<SetOutMutation, SetOutMutationVariables>;
export const SignOnDeviceDocument = new TypedDocumentString(`
    mutation SignOnDevice($input: VoucherSignOnDeviceInput!) {
  voucherSignOnDevice(input: $input) {
    id
    number
    state
    sealCode
    signature {
      signerName
      signedAt
    }
  }
}
    `) as unknown as TypedDocumentString<SignOnDeviceMutation, SignOnDeviceMutationVariables>;
export const SubmitDailyReportDocument = new TypedDocumentString(`
    mutation SubmitDailyReport($input: DailyReportInput!) {
  dailyReportSubmit(input: $input) {
    id
    version
    state
    submittedAt
    late
  }
}
    `) as unknown as TypedDocumentString<SubmitDailyReportMutation, SubmitDailyReportMutationVariables>;
export const TakeUnitAwayDocument = new TypedDocumentString(`
    mutation TakeUnitAway($input: UnitTakeInInput!) {
  unitTakeIn(input: $input) {
    id
    number
    code
    state
    unitName
    serialNumber
    whereabouts {
      place
      since
    }
  }
}
    `) as unknown as TypedDocumentString<TakeUnitAwayMutation, TakeUnitAwayMutationVariables>;
export const UsePartOnCardDocument = new TypedDocumentString(`
    mutation UsePartOnCard($input: PartUseOnCardInput!) {
  partUseOnCard(input: $input) {
    id
    state
    unitCostAmount
  }
}
    `) as unknown as TypedDocumentString<UsePartOnCardMutation, UsePartOnCardMutationVariables>;
export const UsePartOnVisitDocument = new TypedDocumentString(`
    mutation UsePartOnVisit($input: PartUseOnVisitInput!) {
  partUseOnVisit(input: $input) {
    id
    state
    unitCostAmount
  }
}
    `) as unknown as TypedDocumentString<UsePartOnVisitMutation, UsePartOnVisitMutationVariables>;
export const VisitDocument = new TypedDocumentString(`
    query Visit($id: ID!) {
  visit(id: $id) {
    id
    version
    state
    plannedAt
    setOutAt
    arrivedAt
    leftAt
    team {
      id
      name
    }
    request {
      id
      number
      state
      faultType
      faultDescription
      raisedByName
      contactPhone
      addressLine
      signable
      nextStep
      photos {
        id
        url
      }
      asset {
        serialNumber
        purchasedOn
      }
      coverage {
        category
        explanation
        covered
        notCovered
      }
      voucher {
        number
        state
        sealCode
        unitHistory {
          requestNumber
          at
          summary
        }
        report {
          version
          found
          cause
          done
          advice
          parts {
            partCode
            name
            quantity
          }
          minutes {
            category
            minutes
          }
          diagnosis {
            version
            faultType
            faultCause
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VisitQuery, VisitQueryVariables>;