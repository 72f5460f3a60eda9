/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AlertAcknowledgeInput = {
  alertId: string;
};

/** What an alert is about. */
export type AlertKind =
  /** WSH-7: the public holidays of a year are not known; what is promised into it counts no holiday. */
  | 'CALENDAR_YEAR_UNPUBLISHED'
  /** TEC-1: a certificate ends soon and no other one follows it. */
  | 'CERTIFICATE_EXPIRING'
  /** WKS-6: goods register, receipts and custody of a customer's unit contradict each other; raised anew each day while they do. */
  | 'CUSTODY_BROKEN'
  /** SUR-5: a customer answered "dissatisfied". */
  | 'DISSATISFIED_RATING'
  /** WKS-5: a repair in the workshop needs help: its planned finish has passed or cannot be kept. */
  | 'REPAIR_CARD_LATE'
  /** RPT-9: a daily report is still missing long after it was chased: a technician’s is the branch manager’s matter now, a branch’s is headquarters’. */
  | 'REPORT_ESCALATED'
  /** RPT-9: a daily report was not there at its due time. */
  | 'REPORT_MISSING'
  /** DSP-10: so much of a promised time is used that it may be missed (targets.warnShare). */
  | 'TARGET_AT_RISK'
  /** DSP-10: a promised moment is over and what was promised has not happened. */
  | 'TARGET_MISSED'
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

/** WSH-2: what a printed code is on. */
export type CodeKind =
  | 'CUSTODY_RECEIPT'
  | 'REPAIR_CARD'
  | 'UNIT';

/** A line of the goods register: TAKEN_AWAY from the customer by a technician, BOOKED_IN at the branch, BOOKED_OUT into a technician's custody, HANDED_BACK to the customer. */
export type CustodyMove =
  | 'BOOKED_IN'
  | 'BOOKED_OUT'
  | 'HANDED_BACK'
  | 'TAKEN_AWAY';

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

export type EntitlementOverrideInput = {
  category: ServiceCategory;
  reason: string;
  requestId: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

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

export type ItemRatingInput = {
  item: SurveyItem;
  rating: Rating;
};

/** Language in which the system speaks to a person. */
export type Language =
  | 'EN'
  | 'ZH';

export type LanguageSetInput = {
  language: Language;
};

/** RPT-9: what is missing at its due time. */
export type LateReportKind =
  /** The branch manager’s signature under it (reports.due). */
  | 'SIGNATURE'
  /** The team’s report (reports.due). */
  | 'SUPERVISOR'
  /** A technician’s daily report, due at the end of the working day. */
  | 'TECHNICIAN';

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

/** Way to a customer; a letter is printed by the branch. */
export type MessageChannel =
  | 'EMAIL'
  | 'LETTER'
  | 'SMS';

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
  | 'NOBODY'
  | 'SUPERVISOR'
  | 'TECHNICIAN';

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

/** SUR-2: the four levels. A DISSATISFIED raises an alert at once (SUR-5). */
export type Rating =
  | 'DISSATISFIED'
  | 'FAIR'
  | 'SATISFIED'
  | 'VERY_SATISFIED';

/** LIVE while the unit is with us; VOID once it is returned. */
export type ReceiptState =
  | 'LIVE'
  | 'VOID';

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
  /** When the call or letter came in, not after now nor 31 days before; now by default. Targets count from here. */
  receivedAt?: string | null | undefined;
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

/** RPT-1: where a line of a daily report comes from: the service report of a visit, work on a repair card, or the technician. */
export type ReportLineSource =
  | 'INTERNAL'
  | 'REPAIR_CARD'
  | 'VISIT';

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
  | 'COULD_NOT_COMPLETE'
  | 'DECLINED'
  | 'DIAGNOSED'
  | 'DISPATCHED'
  | 'ENTITLEMENT_DERIVED'
  | 'ENTITLEMENT_OVERRIDDEN'
  | 'GRADED'
  | 'INSPECTION_PASSED'
  | 'MARKED_COMPLEX'
  | 'MERGED'
  | 'NO_SHOW'
  | 'PAUSED'
  | 'PHOTO_ADDED'
  | 'PRIORITIZED'
  | 'PROOF_SUBMITTED'
  | 'PROOF_VERIFIED'
  | 'REASSIGNED'
  | 'REGISTERED'
  | 'REPAIR_FINISHED'
  | 'REPAIR_PROMISED'
  | 'REPAIR_RECORDED'
  | 'RESCHEDULED'
  | 'RESUMED'
  | 'RETURNED'
  | 'RETURN_PLANNED'
  | 'SERVICE_REPORTED'
  | 'SET_OUT'
  | 'STRUCK_OFF'
  | 'TAKEN_AWAY'
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
  | 'CONSULTATION'
  | 'INSPECTION'
  | 'INSTALLATION'
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

/** DSP-12: what speaks for or against sending a technician, the weightiest first. */
export type SuggestionReason =
  /** No other visit of that day is still to be made before the earliest arrival target. */
  | 'FREE_BEFORE_TARGET'
  /** How many visits the day already has; none speaks for it. */
  | 'LOAD'
  /** Another visit of that day lies in the same district. Records hold districts and zones, no coordinates. */
  | 'NEARBY'
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
  /** The last part of the personal link. */
  token: string;
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

/** OWED → DELIVERED → ANSWERED or EXPIRED. */
export type SurveyState =
  | 'ANSWERED'
  /** The customer has the link and has not answered yet. */
  | 'DELIVERED'
  /** Nobody answered in time. */
  | 'EXPIRED'
  /** The call is on record; the card follows the working morning after the call is over. */
  | 'OWED'
  /** No phone on record takes the message; it must go another way. */
  | 'UNDELIVERABLE'
  /** INT-6: the call was merged into another after the day of its receipt. */
  | 'WITHDRAWN';

/** DSP-13: why a target applies: by the zone of the address, by the grade, by a maintenance contract, or by the category of the product (DSP-4). */
export type TargetBasis =
  | 'CONTRACT'
  | 'GRADE'
  | 'PRODUCT'
  | 'ZONE';

/** What is promised by a moment. */
export type TargetKind =
  | 'ACKNOWLEDGE'
  | 'ARRIVE'
  | 'DIAGNOSE'
  | 'RESOLVE';

export type TargetPauseInput = {
  reason: PauseReason;
  requestId: string;
};

/** Missed stays missed. VOID: the request was cancelled or merged. */
export type TargetState =
  | 'MET'
  | 'MISSED'
  | 'PAUSED'
  | 'RUNNING'
  | 'VOID';

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

export type VisitInput = {
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
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

/** VIS-2: DRAWN at intake, SIGNED by the customer, HANDED_IN by the technician, STRUCK_OFF by the clerk, ARCHIVED. No step can be skipped or reversed. VOID when the request was cancelled or merged. */
export type VoucherState =
  | 'ARCHIVED'
  | 'DRAWN'
  | 'HANDED_IN'
  | 'SIGNED'
  | 'STRUCK_OFF'
  | 'VOID';

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

/** DSP-2: how a district lies to its branch; the arrival target depends on it. */
export type ZoneKind =
  | 'SUBURBAN'
  | 'URBAN';

export type FinishedCallsQueryVariables = Exact<{
  branchId: string;
  on?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type FinishedCallsQuery = { callRegister: { edges: Array<{ node: { number: string, serviceCategory: ServiceCategory, struckOffAt: string | null, customer: { name: string }, voucher: { number: string, state: VoucherState, reports: Array<{ parts: Array<{ partCode: string, name: string, quantity: number }>, minutes: Array<{ category: ServiceCategory, minutes: number }> }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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

export type PublishPolicyMutationVariables = Exact<{
  input: PolicyPublishInput;
}>;


export type PublishPolicyMutation = { policyPublish: { id: string, key: string, version: number, effectiveFrom: string } };

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

export type BranchDayQueryVariables = Exact<{
  branchId: string;
  on: string;
}>;


export type BranchDayQuery = { dispatchQueue: { edges: Array<{ node: { number: string, priority: boolean, receivedAt: string, promise: { state: TargetState, dueAt: string } | null } }>, pageInfo: { hasNextPage: boolean } }, callRegister: { edges: Array<{ node: { number: string, state: RequestState, technicianName: string | null, struckOffAt: string | null, promise: { state: TargetState } | null } }>, pageInfo: { hasNextPage: boolean } }, surveyCoverage: { calls: number, merged: number, surveys: number, delivered: number, answered: number, undeliverable: number, missing: number }, alerts: { edges: Array<{ node: { id: string, kind: AlertKind, subject: string } }> } };

export type ClosedDaysQueryVariables = Exact<{
  branchId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ClosedDaysQuery = { dayEnds: { edges: Array<{ node: { on: string, closedAt: string, closedByName: string | null, calls: number, struckOff: number, open: number, undispatched: number, unfinished: number, lackingCommitment: number, missingReports: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PapersOfTechniciansQueryVariables = Exact<{
  branchId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type PapersOfTechniciansQuery = { staffMembers: { edges: Array<{ node: { id: string, name: string, certificates: Array<{ category: ProductCategory, kind: CertificateKind, number: string, validUntil: string | null }>, workPermits: Array<{ number: string, validUntil: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SignTeamReportMutationVariables = Exact<{
  input: SupervisorReportSignInput;
}>;


export type SignTeamReportMutation = { supervisorReportSign: { id: string, version: number, state: SupervisorReportState, signedAt: string | null, signedByName: string | null, remarks: string | null } };

export type AnswerCallMutationVariables = Exact<{
  input: RequestAcknowledgeInput;
}>;


export type AnswerCallMutation = { requestAcknowledge: { id: string, version: number, acknowledgedAt: string | null } };

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


export type CallQuery = { repairRequest: { id: string, number: string, version: number, state: RequestState, kind: RequestKind, grade: RequestGrade, faultType: FaultType, channel: IntakeChannel, receivedAt: string, raisedByName: string, contactPhone: string, addressLine: string, faultDescription: string, nextStep: string, nextActor: NextActor, nextDueAt: string | null, cancellable: boolean, trackingUrl: string | null, entitlement: { category: ServiceCategory, explanation: string } | null, customer: { id: string, name: string, phone: string }, asset: { id: string, serialNumber: string | null, proof: ProofState } | null, model: { id: string, name: string } | null, mergedInto: { number: string } | null, voucher: { number: string, state: VoucherState, sealCode: string | null, intact: boolean | null, archivedAt: string | null, signature: { signerName: string, signedAt: string, comments: string | null } | null }, visits: Array<{ id: string, state: VisitState, leadName: string, plannedAt: string, arrivedAt: string | null, leftAt: string | null }>, events: Array<{ at: string, kind: RequestEventKind, text: string, actorName: string | null }> } | null };

export type CancelCallMutationVariables = Exact<{
  input: RepairRequestCancelInput;
}>;


export type CancelCallMutation = { repairRequestCancel: { id: string, version: number, state: RequestState, struckOffAt: string | null } };

export type ClassifyCallMutationVariables = Exact<{
  input: RepairRequestClassifyInput;
}>;


export type ClassifyCallMutation = { repairRequestClassify: { id: string, version: number, grade: RequestGrade, faultType: FaultType, promise: { dueAt: string } | null } };

export type UnitsInCustodyQueryVariables = Exact<{
  branchId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type UnitsInCustodyQuery = { custody: { edges: Array<{ node: { assetId: string, unitName: string | null, serialNumber: string | null, requestNumber: string, receiptId: string | null, receiptNumber: string | null, place: UnitPlace, technicianName: string | null, since: string, returnPlannedAt: string | null, intact: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CustomerFileQueryVariables = Exact<{
  id: string;
}>;


export type CustomerFileQuery = { customerFile: { id: string, number: string, version: number, kind: CustomerKind, name: string, phone: string, email: string | null, preferredChannel: MessageChannel, addresses: Array<{ id: string, districtCode: string, line: string }>, contacts: Array<{ id: string, name: string, phone: string }> } | null };

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

export type MergeCallMutationVariables = Exact<{
  input: RepairRequestMergeInput;
}>;


export type MergeCallMutation = { repairRequestMerge: { id: string, version: number, state: RequestState, mergedInto: { number: string } | null } };

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

export type RecordFinalAcceptanceMutationVariables = Exact<{
  input: AssetFinalAcceptanceRecordInput;
}>;


export type RecordFinalAcceptanceMutation = { assetFinalAcceptanceRecord: { id: string, finalAcceptanceOn: string | null, coverage: { startsOn: string | null, endsOn: string | null } } };

export type RegisterCustomerMutationVariables = Exact<{
  input: CustomerRegisterInput;
}>;


export type RegisterCustomerMutation = { customerRegister: { id: string, number: string, name: string } };

export type RegisterUnitMutationVariables = Exact<{
  input: AssetRegisterInput;
}>;


export type RegisterUnitMutation = { assetRegister: { id: string, serialNumber: string | null, verified: boolean, proof: ProofState } };

export type StrikeOffMutationVariables = Exact<{
  input: RepairRequestStrikeOffInput;
}>;


export type StrikeOffMutation = { repairRequestStrikeOff: { id: string, number: string, version: number, state: RequestState, struckOffAt: string | null, voucher: { number: string, state: VoucherState } } };

export type TakeCallMutationVariables = Exact<{
  input: RepairRequestRegisterInput;
}>;


export type TakeCallMutation = { repairRequestRegister: { id: string, number: string, version: number, trackingUrl: string | null, serviceCategory: ServiceCategory, entitlement: { explanation: string } | null, promise: { dueAt: string } | null, voucher: { number: string } } };

export type UnitsOfCustomerQueryVariables = Exact<{
  customerId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type UnitsOfCustomerQuery = { assetsOfCustomer: { edges: Array<{ node: { id: string, serialNumber: string | null, verified: boolean, proof: ProofState, purchasedOn: string | null, model: { id: string, code: string, name: string, category: ProductCategory }, coverage: { category: ServiceCategory, explanation: string, endsOn: string | null }, openRequest: { id: string, number: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type VerifyProofMutationVariables = Exact<{
  input: AssetProofVerifyInput;
}>;


export type VerifyProofMutation = { assetProofVerify: { id: string, proof: ProofState, coverage: { category: ServiceCategory, explanation: string, endsOn: string | null } } };

export type AnswerSurveyMutationVariables = Exact<{
  input: SurveyAnswerInput;
}>;


export type AnswerSurveyMutation = { surveyAnswer: { requestNumber: string, state: SurveyState, correctableUntil: string | null } };

export type FollowTrackingSubscriptionVariables = Exact<{
  token: string;
}>;


export type FollowTrackingSubscription = { trackedRequestChanged: { number: string, state: RequestState, nextStep: string, nextActor: NextActor, nextDueAt: string | null } };

export type MyUnitsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type MyUnitsQuery = { viewer: { customer: { name: string, addresses: Array<{ districtCode: string, line: string }> } | null } | null, myAssets: { edges: Array<{ node: { id: string, serialNumber: string | null, model: { name: string }, openRequest: { number: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OpenSurveyQueryVariables = Exact<{
  token: string;
}>;


export type OpenSurveyQuery = { surveyCard: { requestNumber: string, state: SurveyState, items: Array<SurveyItem>, technicianName: string | null } };

export type PreviewRequestQueryVariables = Exact<{
  input: RequestPreviewInput;
}>;


export type PreviewRequestQuery = { requestPreview: { branch: { id: string, name: string }, coverage: { category: ServiceCategory, explanation: string }, promise: { dueAt: string } | null } };

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

export type WaitingCallsQueryVariables = Exact<{
  branchId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type WaitingCallsQuery = { dispatchQueue: { edges: Array<{ node: { number: string, grade: RequestGrade, priority: boolean, receivedAt: string, nextStep: string, customer: { name: string }, promise: { state: TargetState, dueAt: string, minutesLeft: number | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RatingsForAssessmentQueryVariables = Exact<{
  technicianId: string;
  month: string;
}>;


export type RatingsForAssessmentQuery = { ratingSums: { customers: number, closedBatches: number, technician: { number: string, name: string }, items: Array<{ item: SurveyItem, verySatisfied: number, satisfied: number, fair: number, dissatisfied: number }> } | null };

export type MonthlyRollUpQueryVariables = Exact<{
  month: string;
}>;


export type MonthlyRollUpQuery = { monthlyRollUp: Array<{ branchId: string, branchCode: string, branchName: string, days: number, lateDays: number, reports: number, lateReports: number, paidMinutes: number, contractMinutes: number, warrantyMinutes: number, internalMinutes: number }> };

export type PartsCatalogQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type PartsCatalogQuery = { parts: { edges: Array<{ node: { id: string, code: string, name: string, nameEn: string, priceAmount: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UnresolvedListQueryVariables = Exact<{
  branchId: string;
  on: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type UnresolvedListQuery = { unresolvedList: { edges: Array<{ node: { requestNumber: string, receivedAt: string, matter: DayEndMatter, committedAt: string | null, explanation: string | null, lacksCommitment: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ArrivalProofsQueryVariables = Exact<{
  branchId: string;
  from: string;
  to: string;
  onlyGaps?: boolean;
  first?: number;
  after?: string | null | undefined;
}>;


export type ArrivalProofsQuery = { arrivalProofs: { edges: Array<{ node: { requestNumber: string, technicianName: string, claimedAt: string, serverAt: string, confirmedAt: string | null, signedAt: string | null, rating: Rating | null, serverMinutes: number, signatureMinutes: number | null, gaps: Array<ArrivalGap>, visit: { id: string, state: VisitState } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SurveyCoverageQueryVariables = Exact<{
  branchId: string;
  on: string;
}>;


export type SurveyCoverageQuery = { surveyCoverage: { on: string, calls: number, merged: number, surveys: number, delivered: number, answered: number, undeliverable: number, missing: number } };

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

export type UnservedCallsQueryVariables = Exact<{
  headquartersId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type UnservedCallsQuery = { dispatchQueue: { edges: Array<{ node: { number: string, receivedAt: string, faultDescription: string, district: { province: string, city: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AcknowledgeAlertMutationVariables = Exact<{
  input: AlertAcknowledgeInput;
}>;


export type AcknowledgeAlertMutation = { alertAcknowledge: { id: string, acknowledgedAt: string | null } };

export type AlertsQueryVariables = Exact<{
  branchId: string;
  open?: boolean | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type AlertsQuery = { alerts: { edges: Array<{ node: { id: string, kind: AlertKind, subject: string, raisedAt: string, acknowledgedAt: string | null, request: { number: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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

export type CallInDetailQueryVariables = Exact<{
  number: string;
}>;


export type CallInDetailQuery = { repairRequest: { id: string, number: string, version: number, state: RequestState, grade: RequestGrade, nextStep: string, nextDueAt: string | null, entitlementHistory: Array<{ category: ServiceCategory, derived: boolean, explanation: string, decidedAt: string, decidedBy: string | null, overrideReason: string | null }>, targets: Array<{ kind: TargetKind, basis: TargetBasis, state: TargetState, dueAt: string, metAt: string | null, minutesLeft: number | null, targetMinutes: number, policyVersion: number | null, pauses: Array<{ reason: PauseReason, startedAt: string, endedAt: string | null, byName: string }> }>, visits: Array<{ id: string, version: number, state: VisitState, plannedAt: string, setOutAt: string | null, setOutClaimedAt: string | null, arrivedAt: string | null, arrivedClaimedAt: string | null, arrivalConfirmedAt: string | null, leftAt: string | null, leftClaimedAt: string | null, reason: string | null, lead: { id: string, name: string } | null, team: Array<{ id: string, name: string }> | null }>, voucher: { number: string, state: VoucherState, intact: boolean | null, reports: Array<{ recordedByName: string, recordedAt: string, found: string, cause: string, done: string, diagnosis: { faultType: FaultType, faultCause: FaultCause, warrantyCheck: string } | null }> }, events: Array<{ at: string, kind: RequestEventKind, text: string, actorName: string | null }> } | null };

export type CloseDayMutationVariables = Exact<{
  input: DayEndCloseInput;
}>;


export type CloseDayMutation = { dayEndClose: { on: string, calls: number, struckOff: number, open: number, undispatched: number, unfinished: number, unsigned: number, notHandedIn: number, notStruckOff: number, notArchived: number, lackingCommitment: number, prioritized: number } };

export type CommitTimeMutationVariables = Exact<{
  input: RequestCommitInput;
}>;


export type CommitTimeMutation = { requestCommit: { id: string, version: number, commitments: Array<{ committedAt: string, explanation: string, madeAt: string, madeByName: string | null }> } };

export type ConfirmArrivalMutationVariables = Exact<{
  input: VisitInput;
}>;


export type ConfirmArrivalMutation = { visitConfirmArrival: { id: string, version: number, arrivedClaimedAt: string | null, arrivalConfirmedAt: string | null } };

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

export type DispatchCandidatesQueryVariables = Exact<{
  requestId: string;
  plannedAt?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type DispatchCandidatesQuery = { dispatchCandidates: { edges: Array<{ node: { qualified: boolean, missing: Array<MissingQualification>, visitsThatDay: number, visitsBeforeTarget: number, visitsInDistrict: number, reasons: Array<{ kind: SuggestionReason, speaksFor: boolean, text: string }>, technician: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DispatchQueueQueryVariables = Exact<{
  branchId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type DispatchQueueQuery = { dispatchQueue: { edges: Array<{ node: { id: string, number: string, version: number, kind: RequestKind, grade: RequestGrade, priority: boolean, receivedAt: string, preferredFrom: string | null, preferredUntil: string | null, faultType: FaultType, faultDescription: string, serviceCategory: ServiceCategory, zoneKind: ZoneKind, addressLine: string, acknowledgedAt: string | null, district: { name: string } | null, model: { name: string, category: ProductCategory } | null, promise: { kind: TargetKind, state: TargetState, dueAt: string, minutesLeft: number | null } | null, suggestedTechnicians: Array<{ qualified: boolean, technician: { id: string, name: string }, reasons: Array<{ kind: SuggestionReason, speaksFor: boolean, text: string }> }>, voucher: { number: string, unitHistory: Array<{ requestNumber: string, at: string, summary: string }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DispatchMutationVariables = Exact<{
  input: RepairRequestDispatchInput;
}>;


export type DispatchMutation = { repairRequestDispatch: { id: string, version: number, state: VisitState, plannedAt: string, leadName: string, request: { version: number, state: RequestState } } };

export type FollowCallSubscriptionVariables = Exact<{
  number: string;
}>;


export type FollowCallSubscription = { requestChanged: { number: string, version: number, state: RequestState, nextStep: string, nextActor: NextActor, nextDueAt: string | null, lastEvent: { at: string, kind: RequestEventKind, text: string } | null } };

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

export type MarkComplexMutationVariables = Exact<{
  input: RepairRequestMarkComplexInput;
}>;


export type MarkComplexMutation = { repairRequestMarkComplex: { id: string, version: number, complex: boolean, targets: Array<{ kind: TargetKind, state: TargetState }> } };

export type OverrideEntitlementMutationVariables = Exact<{
  input: EntitlementOverrideInput;
}>;


export type OverrideEntitlementMutation = { entitlementOverride: { id: string, version: number, serviceCategory: ServiceCategory, entitlementHistory: Array<{ category: ServiceCategory, derived: boolean, explanation: string, overrideReason: string | null, decidedAt: string, decidedBy: string | null }> } };

export type PauseClocksMutationVariables = Exact<{
  input: TargetPauseInput;
}>;


export type PauseClocksMutation = { targetPause: { id: string, targets: Array<{ kind: TargetKind, state: TargetState, minutesLeft: number | null }> } };

export type PromiseRepairMutationVariables = Exact<{
  input: RepairCardPromiseInput;
}>;


export type PromiseRepairMutation = { repairCardPromise: { id: string, version: number, plannedFinishAt: string } };

export type RatingsOfTechnicianQueryVariables = Exact<{
  technicianId: string;
  month: string;
}>;


export type RatingsOfTechnicianQuery = { ratingSums: { customers: number, closedBatches: number, technician: { id: string, name: string }, items: Array<{ item: SurveyItem, verySatisfied: number, satisfied: number, fair: number, dissatisfied: number }> } | null };

export type ReassignVisitMutationVariables = Exact<{
  input: VisitReassignInput;
}>;


export type ReassignVisitMutation = { visitReassign: { id: string, version: number, state: VisitState, leadName: string } };

export type RescheduleVisitMutationVariables = Exact<{
  input: VisitRescheduleInput;
}>;


export type RescheduleVisitMutation = { visitReschedule: { id: string, version: number, plannedAt: string } };

export type ResumeClocksMutationVariables = Exact<{
  input: RequestInput;
}>;


export type ResumeClocksMutation = { targetResume: { id: string, targets: Array<{ kind: TargetKind, state: TargetState, dueAt: string, minutesLeft: number | null }> } };

export type ReviewDailyReportMutationVariables = Exact<{
  input: DailyReportReviewInput;
}>;


export type ReviewDailyReportMutation = { dailyReportReview: { id: string, version: number, state: DailyReportState, reviewedByName: string | null, remarks: string | null } };

export type SubmitTeamReportMutationVariables = Exact<{
  input: SupervisorReportInput;
}>;


export type SubmitTeamReportMutation = { supervisorReportSubmit: { id: string, version: number, state: SupervisorReportState, late: boolean, sentAt: string | null } };

export type TeamReportQueryVariables = Exact<{
  branchId: string;
  on: string;
}>;


export type TeamReportQuery = { supervisorReport: { id: string, version: number, on: string, state: SupervisorReportState, dueAt: string, signatureDueAt: string | null, submittedAt: string | null, submittedByName: string | null, late: boolean, signedAt: string | null, signedByName: string | null, signedLate: boolean, sentAt: string | null, remarks: string | null, sums: Array<{ category: ServiceCategory, minutes: number }>, lines: Array<{ staffName: string, late: boolean, category: ServiceCategory, minutes: number, minutesNow: number, dailyReport: { id: string, state: DailyReportState } | null }>, missing: Array<{ reportId: string, staffName: string, stateNow: DailyReportState, submittedAt: string | null }> } | null };

export type WorkshopQueryVariables = Exact<{
  branchId: string;
  state?: RepairCardState | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type WorkshopQuery = { repairCards: { edges: Array<{ node: { id: string, version: number, state: RepairCardState, requestNumber: string, unitName: string, technicianName: string, plannedFinishAt: string, minutes: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AcceptVisitMutationVariables = Exact<{
  input: VisitInput;
}>;


export type AcceptVisitMutation = { visitAccept: { id: string, version: number, state: VisitState } };

export type ArriveMutationVariables = Exact<{
  input: VisitStepInput;
}>;


export type ArriveMutation = { visitArrive: { id: string, version: number, state: VisitState } };

export type AskForHelpMutationVariables = Exact<{
  input: RepairCardPromiseInput;
}>;


export type AskForHelpMutation = { repairCardPromise: { id: string, version: number, plannedFinishAt: string } };

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

export type MyDailyReportsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type MyDailyReportsQuery = { myDailyReports: { edges: Array<{ node: { id: string, on: string, state: DailyReportState, dueAt: string, submittedAt: string | null, late: boolean, remarks: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyRatingsQueryVariables = Exact<{
  technicianId: string;
  month: string;
}>;


export type MyRatingsQuery = { ratingSums: { customers: number, closedBatches: number, items: Array<{ item: SurveyItem, verySatisfied: number, satisfied: number, fair: number, dissatisfied: number }> } | null };

export type MyRepairCardsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type MyRepairCardsQuery = { myRepairCards: { edges: Array<{ node: { id: string, version: number, state: RepairCardState, requestNumber: string, unitName: string, serialNumber: string | null, plannedFinishAt: string, minutes: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyVisitsQueryVariables = Exact<{
  on?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type MyVisitsQuery = { myVisits: { edges: Array<{ node: { id: string, version: number, state: VisitState, plannedAt: string, request: { id: string, number: string, kind: RequestKind, grade: RequestGrade, faultDescription: string, contactPhone: string, addressLine: string, district: { name: string } | null, model: { name: string } | null, promise: { dueAt: string, minutesLeft: number | null } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PromiseCompletionMutationVariables = Exact<{
  input: RequestCommitInput;
}>;


export type PromiseCompletionMutation = { requestCommit: { id: string, version: number, commitments: Array<{ committedAt: string, explanation: string, madeAt: string, madeByName: string | null }> } };

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

export type ReturnUnitMutationVariables = Exact<{
  input: UnitReturnInput;
}>;


export type ReturnUnitMutation = { unitReturn: { id: string, number: string, state: ReceiptState, cameBack: boolean | null } };

export type ScanCodeQueryVariables = Exact<{
  code: string;
}>;


export type ScanCodeQuery = { scannedCode: { kind: CodeKind, custodyReceipt: { id: string, number: string, state: ReceiptState, requestNumber: string } | null, repairCard: { id: string, version: number, state: RepairCardState, requestNumber: string, unitName: string, plannedFinishAt: string } | null } | null };

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
    surveys
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
    contactPhone
    addressLine
    faultDescription
    nextStep
    nextActor
    nextDueAt
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
      name
      phone
    }
  }
}
    `) as unknown as TypedDocumentString<CustomerFileQuery, CustomerFileQueryVariables>;
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
export const RegisterCustomerDocument = new TypedDocumentString(`
    mutation RegisterCustomer($input: CustomerRegisterInput!) {
  customerRegister(input: $input) {
    id
    number
    name
  }
}
    `) as unknown as TypedDocumentString<RegisterCustomerMutation, RegisterCustomerMutationVariables>;
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
    correctableUntil
  }
}
    `) as unknown as TypedDocumentString<AnswerSurveyMutation, AnswerSurveyMutationVariables>;
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
    technicianName
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
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PartsCatalogQuery, PartsCatalogQueryVariables>;
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
export const SurveyCoverageDocument = new TypedDocumentString(`
    query SurveyCoverage($branchId: ID!, $on: LocalDate!) {
  surveyCoverage(branchId: $branchId, on: $on) {
    on
    calls
    merged
    surveys
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
export const AcknowledgeAlertDocument = new TypedDocumentString(`
    mutation AcknowledgeAlert($input: AlertAcknowledgeInput!) {
  alertAcknowledge(input: $input) {
    id
    acknowledgedAt
  }
}
    `) as unknown as TypedDocumentString<AcknowledgeAlertMutation, AcknowledgeAlertMutationVariables>;
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
export const AcceptVisitDocument = new TypedDocumentString(`
    mutation AcceptVisit($input: VisitInput!) {
  visitAccept(input: $input) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<AcceptVisitMutation, AcceptVisitMutationVariables>;
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