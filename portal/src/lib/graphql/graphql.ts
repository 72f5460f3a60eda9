/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Who stands behind a change or an event. */
export type ActorKind =
  | 'CUSTOMER'
  | 'STAFF'
  | 'SYSTEM';

/** How the customer approved an estimate. */
export type ApprovalWay =
  | 'PORTAL'
  | 'WRITTEN';

export type AssetProofAddInput = {
  assetId: string;
  /** A picture of the invoice or receipt that you uploaded. */
  fileId: string;
  /** Date on the document; not after today. */
  purchasedOn?: string | null | undefined;
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

/** What a line of an estimate, a charge or an invoice is for. REDUCTION: approved, on invoices only. */
export type BillLineKind =
  | 'LABOUR'
  | 'OTHER'
  | 'PART'
  | 'REDUCTION'
  | 'TRAVEL';

/** WSH-2: what a printed code is on. */
export type CodeKind =
  | 'CUSTODY_RECEIPT'
  | 'REPAIR_CARD'
  | 'UNIT';

/** WSH-5: what a person is in the account of a company; of no meaning for a household. */
export type ContactRole =
  /** Decides who the people are and what each may. */
  | 'ADMINISTRATOR'
  /** May what the administrator lets. */
  | 'MEMBER';

/** BIL-8: what an amount is in. Amounts are integers of its smallest unit: fen. */
export type Currency =
  | 'CNY';

/** What a customer signed: that the unit was taken away, or that the receipt is lost (WKS-3). */
export type CustodySignaturePurpose =
  | 'RECEIPT_LOST'
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

/** BIL-5: the invoice STANDS, or the customer is right and it is void (CONCEDED). */
export type DisputeOutcome =
  | 'CONCEDED'
  | 'STANDS';

/** Why a request has its service category. `explanation` beside it says the same in words. */
export type EntitlementReason =
  | 'COVERED_BY_CONTRACT'
  | 'CUSTOMER_CAUSED'
  | 'INTERNAL_WORK'
  | 'IN_WARRANTY'
  /** The warranty begins later, for project goods with final acceptance. */
  | 'NOT_YET_STARTED'
  | 'NO_PROOF_OF_PURCHASE'
  /** The request names no unit, so nothing can cover it. */
  | 'NO_UNIT'
  | 'PRODUCT_NOT_IN_WARRANTY_LIST'
  /** A proof of purchase was sent and waits for a clerk; the category is derived again after that. */
  | 'PROOF_NOT_YET_VERIFIED'
  /** Decided by a supervisor with a reason; the derivation stays on record. */
  | 'SUPERVISOR_OVERRIDE'
  /** ENT-8: another unit has taken its place under warranty; nothing covers the old one. */
  | 'UNIT_REPLACED'
  /** A claimed unit that no clerk has verified yet. */
  | 'UNVERIFIED_UNIT'
  | 'WARRANTY_EXPIRED';

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

export type FeedbackReopenInput = {
  feedbackId: string;
  /** What is new. */
  newFacts: string;
  /** The version that was read; VERSION_CONFLICT when it is not the current one. */
  version: number;
};

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

/** Way to a customer; a letter is printed by the branch. */
export type MessageChannel =
  | 'EMAIL'
  | 'LETTER'
  | 'SMS';

/** FAILED: every attempt failed; it must go another way. */
export type MessageState =
  | 'FAILED'
  | 'QUEUED'
  | 'SENT';

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

/** CASH: into the hands of a technician, on whose balance it is (BIL-4). */
export type PaymentMethod =
  | 'BANK_TRANSFER'
  | 'CASH';

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

/** What kind of product it is: certificates, warranty terms and service targets are by category. */
export type ProductCategory =
  | 'COMMUNICATION_EQUIPMENT'
  | 'GENERATOR'
  | 'HOUSEHOLD_APPLIANCE'
  | 'MOTOR'
  | 'PUMP'
  | 'VEHICLE';

export type ProfileSetInput = {
  /** What you want to be called; 1 to 60 characters. */
  name: string;
};

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

export type SessionRevokeInput = {
  sessionId: string;
};

/** VIS-4: drawn by hand, a picture of the company seal, or the name typed. */
export type SignatureMethod =
  | 'DRAWN'
  | 'SEAL'
  | 'TYPED_NAME';

export type SigningCodeRequestInput = {
  /** The token of the tracking link. */
  token: string;
};

/** WSH-6: what the customer says of the fault. HALF_SOLVED and NOT_SOLVED reopen the request, or open a linked one when the reopening period is over. */
export type SolvedAnswer =
  | 'HALF_SOLVED'
  | 'NOT_SOLVED'
  | 'SOLVED';

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

export type SurveyCorrectInput = {
  /** At most 1,000 characters. */
  comment?: string | null | undefined;
  /** Every item of the card exactly once. */
  ratings: Array<ItemRatingInput>;
  /** WSH-6: whether the fault is gone, where the card asks (`asksSolved`); left out: the customer did not say. */
  solved?: SolvedAnswer | null | undefined;
  /** The last part of the personal link. */
  token: string;
  /** The version that is corrected: the last one on record. */
  version: number;
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

export type TrackingCodeConfirmInput = {
  code: string;
  number: string;
  phone: string;
};

export type TrackingCodeRequestInput = {
  number: string;
  phone: string;
};

/** As what somebody is signed in. */
export type ViewerKind =
  | 'CUSTOMER'
  | 'STAFF';

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

export type VoucherSignByLinkInput = {
  /** The six digits that were sent to the phone on the request. */
  code: string;
  /** The customer's own words; sealed with the rest. */
  comments?: string | null | undefined;
  /** The drawn signature or company seal, uploaded before by the same person (POST /files); none for TYPED_NAME. */
  imageFileId?: string | null | undefined;
  method: SignatureMethod;
  signerName: string;
  /** The token of the tracking link. */
  token: string;
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

/** VIS-2: DRAWN at intake, SIGNED by the customer, HANDED_IN by the technician, STRUCK_OFF by the clerk, ARCHIVED. No step can be skipped or reversed; only the supervisor sends one that is HANDED_IN back to the technician with its report (VIS-8). VOID when the request was cancelled, merged or solved remotely. A request that is reopened begins with DRAWN again (WSH-6); what was signed before stays on record. */
export type VoucherState =
  | 'ARCHIVED'
  | 'DRAWN'
  | 'HANDED_IN'
  | 'SIGNED'
  | 'STRUCK_OFF'
  | 'VOID';

/** DSP-2: how a district lies to its branch; the arrival target depends on it. */
export type ZoneKind =
  | 'SUBURBAN'
  | 'URBAN';

export type EstimateFieldsFragment = { id: string, version: number, state: EstimateState, currency: Currency, totalAmount: number, remarks: string | null, sentAt: string | null, decidedAt: string | null, decidedByName: string | null, approvalWay: ApprovalWay | null, recordedByName: string | null, decisionNote: string | null, lines: Array<{ id: string, kind: BillLineKind, code: string | null, name: string, nameEn: string, quantity: number, unitAmount: number, listAmount: number, category: ServiceCategory, amount: number, currency: Currency, notCoveredReason: string | null }> };

export type InvoiceFieldsFragment = { id: string, number: string, state: InvoiceState, currency: Currency, totalAmount: number, issuedOn: string, payments: Array<{ amount: number }> };

export type DemoClockQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoClockQuery = { demoClock: string };

export type FeedbackLineFragment = { number: string, kind: FeedbackKind, subject: FeedbackSubject, state: FeedbackState, receivedAt: string, holder: Role | null, metAt: string | null, promisedOn: string | null, firstAnswerDueAt: string, firstAnsweredAt: string | null, firstAnswerOverdue: boolean, branch: { timeZone: string } };

export type TargetFieldsFragment = { kind: TargetKind, state: TargetState, dueAt: string, metAt: string | null, minutesLeft: number | null };

export type EventFieldsFragment = { id: string, at: string, kind: RequestEventKind, text: string, actorKind: ActorKind };

export type CoverageFieldsFragment = { category: ServiceCategory, reason: EntitlementReason, explanation: string, termName: string | null, startsOn: string | null, endsOn: string | null, daysLeft: number | null, covered: Array<string>, notCovered: Array<string>, afterExpiry: string, acceptedProofs: Array<string>, replacement: string | null, contract: { number: string, startsOn: string, endsOn: string, coversLabour: boolean, coversParts: boolean } | null };

export type ModelFieldsFragment = { id: string, code: string, name: string, nameEn: string, category: ProductCategory };

export type ReportFieldsFragment = { found: string, cause: string, done: string, advice: string, compensation: string | null, recordedAt: string, parts: Array<{ partCode: string, name: string, quantity: number, reason: string }>, minutes: Array<{ category: ServiceCategory, minutes: number }> };

export type RequestSlipFragment = { id: string, number: string, state: RequestState, receivedAt: string, faultType: FaultType, faultDescription: string, nextActor: NextActor, nextStep: string, nextDueAt: string | null, signable: boolean, branch: { timeZone: string }, model: { id: string, code: string, name: string, nameEn: string, category: ProductCategory } | null, promise: { kind: TargetKind, state: TargetState, dueAt: string, metAt: string | null, minutesLeft: number | null } | null };

export type ProductModelsQueryVariables = Exact<{
  search?: string | null | undefined;
  category?: ProductCategory | null | undefined;
  after?: string | null | undefined;
}>;


export type ProductModelsQuery = { productModels: { edges: Array<{ node: { id: string, code: string, name: string, nameEn: string, category: ProductCategory } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { viewer: { displayName: string, phone: string | null, customer: { name: string, number: string, email: string | null, surveyChannel: SurveyChannel, homeBranch: { name: string, phone: string } } | null } | null, myCompanies: Array<{ id: string }>, mySessions: Array<{ id: string, createdAt: string, lastSeenAt: string, expiresAt: string, userAgent: string | null, current: boolean }> };

export type ProfileSetMutationVariables = Exact<{
  input: ProfileSetInput;
}>;


export type ProfileSetMutation = { profileSet: { displayName: string } };

export type SessionRevokeMutationVariables = Exact<{
  input: SessionRevokeInput;
}>;


export type SessionRevokeMutation = { sessionRevoke: boolean };

export type ReachChooseMutationVariables = Exact<{
  input: CustomerChannelChooseInput;
}>;


export type ReachChooseMutation = { customerChannelChoose: { id: string } };

export type SurveyChannelChooseMutationVariables = Exact<{
  input: SurveyChannelChooseInput;
}>;


export type SurveyChannelChooseMutation = { surveyChannelChoose: { id: string } };

export type CompanyPersonFieldsFragment = { id: string, name: string, phone: string, role: ContactRole, mayRaise: boolean, mayApprove: boolean, version: number, isYou: boolean };

export type CompanyPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanyPeopleQuery = { myCompanies: Array<{ id: string, name: string, contacts: Array<{ id: string, name: string, phone: string, role: ContactRole, mayRaise: boolean, mayApprove: boolean, version: number, isYou: boolean }> }> };

export type CustomerContactInviteMutationVariables = Exact<{
  input: CustomerContactInviteInput;
}>;


export type CustomerContactInviteMutation = { customerContactInvite: { id: string } };

export type CustomerContactChangeMutationVariables = Exact<{
  input: CustomerContactChangeInput;
}>;


export type CustomerContactChangeMutation = { customerContactChange: { id: string } };

export type CustomerContactRemoveMutationVariables = Exact<{
  input: CustomerContactInput;
}>;


export type CustomerContactRemoveMutation = { customerContactRemove: string };

export type FeedbackPageQueryVariables = Exact<{
  number: string;
}>;


export type FeedbackPageQuery = { feedback: { id: string, version: number, grade: FeedbackGrade, text: string, askedForMoney: boolean, raisedByName: string, handling: string | null, answer: string | null, toldAt: string | null, toldHow: ToldHow | null, reopenedAt: string | null, newFacts: string | null, canReopen: boolean, purchasedOn: string | null, manufacturedOn: string | null, serialNumber: string | null, mainFault: string | null, customerDemand: string | null, number: string, kind: FeedbackKind, subject: FeedbackSubject, state: FeedbackState, receivedAt: string, holder: Role | null, metAt: string | null, promisedOn: string | null, firstAnswerDueAt: string, firstAnsweredAt: string | null, firstAnswerOverdue: boolean, branch: { name: string, phone: string, timeZone: string }, request: { number: string } | null, model: { name: string, nameEn: string } | null, events: Array<{ id: string, at: string, text: string, actorKind: ActorKind }>, letters: Array<{ id: string, writtenAt: string }> } | null };

export type FeedbackReopenMutationVariables = Exact<{
  input: FeedbackReopenInput;
}>;


export type FeedbackReopenMutation = { feedbackReopen: { number: string } };

export type MyFeedbackQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyFeedbackQuery = { myFeedback: { edges: Array<{ node: { number: string, kind: FeedbackKind, subject: FeedbackSubject, state: FeedbackState, receivedAt: string, holder: Role | null, metAt: string | null, promisedOn: string | null, firstAnswerDueAt: string, firstAnsweredAt: string | null, firstAnswerOverdue: boolean, branch: { timeZone: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FilingRequestFragment = { id: string, number: string, kind: RequestKind, receivedAt: string, faultType: FaultType, faultDescription: string, branch: { timeZone: string }, model: { name: string, nameEn: string } | null, asset: { serialNumber: string | null, purchasedOn: string | null } | null };

export type FilingUnitFragment = { id: string, serialNumber: string | null, purchasedOn: string | null, model: { name: string, nameEn: string } };

export type FilingQueryVariables = Exact<{
  number: string;
  unitId: string;
  ofRequest: boolean;
  ofUnit: boolean;
}>;


export type FilingQuery = { repairRequest?: { id: string, number: string, kind: RequestKind, receivedAt: string, faultType: FaultType, faultDescription: string, branch: { timeZone: string }, model: { name: string, nameEn: string } | null, asset: { serialNumber: string | null, purchasedOn: string | null } | null } | null, asset?: { id: string, serialNumber: string | null, purchasedOn: string | null, model: { name: string, nameEn: string } } | null, myRequests: { edges: Array<{ node: { id: string, number: string, kind: RequestKind, receivedAt: string, faultType: FaultType, faultDescription: string, branch: { timeZone: string }, model: { name: string, nameEn: string } | null, asset: { serialNumber: string | null, purchasedOn: string | null } | null } }> }, myAssets: { edges: Array<{ node: { id: string, serialNumber: string | null, purchasedOn: string | null, model: { name: string, nameEn: string } } }> } };

export type FeedbackFileMutationVariables = Exact<{
  input: FeedbackFileInput;
}>;


export type FeedbackFileMutation = { feedbackFile: { number: string } };

export type FrameQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameQuery = { viewer: { kind: ViewerKind, displayName: string, language: Language } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { open: { edges: Array<{ node: { id: string, number: string, state: RequestState, receivedAt: string, faultType: FaultType, faultDescription: string, nextActor: NextActor, nextStep: string, nextDueAt: string | null, signable: boolean, branch: { timeZone: string }, model: { id: string, code: string, name: string, nameEn: string, category: ProductCategory } | null, promise: { kind: TargetKind, state: TargetState, dueAt: string, metAt: string | null, minutesLeft: number | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, past: { edges: Array<{ node: { number: string, state: RequestState, receivedAt: string, faultType: FaultType, branch: { timeZone: string }, model: { name: string, nameEn: string } | null, survey: { state: SurveyState, cardUrl: string | null } | null } }> }, myFeedback: { edges: Array<{ node: { number: string, kind: FeedbackKind, subject: FeedbackSubject, state: FeedbackState, receivedAt: string, holder: Role | null, metAt: string | null, promisedOn: string | null, firstAnswerDueAt: string, firstAnsweredAt: string | null, firstAnswerOverdue: boolean, branch: { timeZone: string } } }> }, myAssets: { edges: Array<{ node: { id: string } }> } };

export type LanguageSetMutationVariables = Exact<{
  input: LanguageSetInput;
}>;


export type LanguageSetMutation = { languageSet: { language: Language } };

export type DemoOutboxQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DemoOutboxQuery = { demoOutbox: { edges: Array<{ node: { id: string, createdAt: string, channel: MessageChannel, to: string, text: string, state: MessageState } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProductQueryVariables = Exact<{
  id: string;
}>;


export type ProductQuery = { asset: { replacedOn: string | null, replacedUnder: string | null, replacedReason: string | null, id: string, serialNumber: string | null, verified: boolean, purchasedOn: string | null, proof: ProofState, replaces: { id: string, serialNumber: string | null } | null, replacedBy: { id: string, serialNumber: string | null } | null, model: { id: string, code: string, name: string, nameEn: string, category: ProductCategory }, coverage: { category: ServiceCategory, reason: EntitlementReason, explanation: string, termName: string | null, startsOn: string | null, endsOn: string | null, daysLeft: number | null, covered: Array<string>, notCovered: Array<string>, afterExpiry: string, acceptedProofs: Array<string>, replacement: string | null, contract: { number: string, startsOn: string, endsOn: string, coversLabour: boolean, coversParts: boolean } | null }, openRequest: { number: string, state: RequestState } | null } | null, myContracts: { edges: Array<{ node: { number: string, startsOn: string, endsOn: string, priceAmount: number, coversLabour: boolean, coversParts: boolean, visitsIncluded: number | null, visitsUsed: number, visitsLeft: number | null, noticeSentAt: string | null, renewedBy: { number: string } | null } }> } };

export type AssetProofAddMutationVariables = Exact<{
  input: AssetProofAddInput;
}>;


export type AssetProofAddMutation = { assetProofAdd: { id: string } };

export type AssetRegisterMutationVariables = Exact<{
  input: AssetRegisterInput;
}>;


export type AssetRegisterMutation = { assetRegister: { id: string } };

export type ProductFieldsFragment = { id: string, serialNumber: string | null, verified: boolean, purchasedOn: string | null, proof: ProofState, model: { id: string, code: string, name: string, nameEn: string, category: ProductCategory }, coverage: { category: ServiceCategory, reason: EntitlementReason, explanation: string, termName: string | null, startsOn: string | null, endsOn: string | null, daysLeft: number | null, covered: Array<string>, notCovered: Array<string>, afterExpiry: string, acceptedProofs: Array<string>, replacement: string | null, contract: { number: string, startsOn: string, endsOn: string, coversLabour: boolean, coversParts: boolean } | null }, openRequest: { number: string, state: RequestState } | null };

export type MyProductsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyProductsQuery = { myAssets: { edges: Array<{ node: { id: string, serialNumber: string | null, verified: boolean, purchasedOn: string | null, proof: ProofState, model: { id: string, code: string, name: string, nameEn: string, category: ProductCategory }, coverage: { category: ServiceCategory, reason: EntitlementReason, explanation: string, termName: string | null, startsOn: string | null, endsOn: string | null, daysLeft: number | null, covered: Array<string>, notCovered: Array<string>, afterExpiry: string, acceptedProofs: Array<string>, replacement: string | null, contract: { number: string, startsOn: string, endsOn: string, coversLabour: boolean, coversParts: boolean } | null }, openRequest: { number: string, state: RequestState } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CancelPageQueryVariables = Exact<{
  number: string;
}>;


export type CancelPageQuery = { repairRequest: { id: string, number: string, version: number, cancellable: boolean, branch: { name: string, phone: string }, model: { name: string, nameEn: string } | null } | null };

export type RepairRequestCancelMutationVariables = Exact<{
  input: RepairRequestCancelInput;
}>;


export type RepairRequestCancelMutation = { repairRequestCancel: { number: string } };

export type EstimatePageQueryVariables = Exact<{
  number: string;
}>;


export type EstimatePageQuery = { repairRequest: { number: string, branch: { name: string, phone: string, timeZone: string }, estimates: Array<{ id: string, version: number, state: EstimateState, currency: Currency, totalAmount: number, remarks: string | null, sentAt: string | null, decidedAt: string | null, decidedByName: string | null, approvalWay: ApprovalWay | null, recordedByName: string | null, decisionNote: string | null, lines: Array<{ id: string, kind: BillLineKind, code: string | null, name: string, nameEn: string, quantity: number, unitAmount: number, listAmount: number, category: ServiceCategory, amount: number, currency: Currency, notCoveredReason: string | null }> }> } | null };

export type EstimateApproveMutationVariables = Exact<{
  input: EstimateInput;
}>;


export type EstimateApproveMutation = { estimateApprove: { state: EstimateState } };

export type EstimateRejectMutationVariables = Exact<{
  input: EstimateRejectInput;
}>;


export type EstimateRejectMutation = { estimateReject: { state: EstimateState } };

export type InvoicePageQueryVariables = Exact<{
  number: string;
}>;


export type InvoicePageQuery = { repairRequest: { number: string, branch: { name: string, phone: string, timeZone: string }, invoices: Array<{ version: number, issuedAt: string, issuedByName: string, sentAt: string | null, onTheSpot: boolean, voidReason: string | null, id: string, number: string, state: InvoiceState, currency: Currency, totalAmount: number, issuedOn: string, payments: Array<{ amount: number, at: string, method: PaymentMethod }>, lines: Array<{ id: string, kind: BillLineKind, code: string | null, name: string, nameEn: string, quantity: number, unitAmount: number, listAmount: number, category: ServiceCategory, amount: number, currency: Currency, notCoveredReason: string | null }>, disputes: Array<{ id: string, reason: string, raisedAt: string, raisedByName: string, outcome: DisputeOutcome | null, answer: string | null, answeredAt: string | null, answeredByName: string | null }> }> } | null };

export type InvoiceDisputeMutationVariables = Exact<{
  input: InvoiceReasonInput;
}>;


export type InvoiceDisputeMutation = { invoiceDispute: { state: InvoiceState } };

export type ReceiptPageQueryVariables = Exact<{
  number: string;
}>;


export type ReceiptPageQuery = { repairRequest: { number: string, branch: { name: string, phone: string, timeZone: string }, custodyReceipt: { number: string, state: ReceiptState, code: string, codeImage: string, unitName: string, serialNumber: string | null, condition: string, accessories: string | null, issuedAt: string, issuedByName: string, voidedAt: string | null, cameBack: boolean | null, intact: boolean, whereabouts: { returnPlannedAt: string | null } | null, signatures: Array<{ purpose: CustodySignaturePurpose, signerName: string, signedAt: string, comments: string | null, image: { id: string } | null }> } | null, repairCard: { state: RepairCardState, promises: Array<{ plannedFinishAt: string, reason: string | null }> } | null } | null };

export type RequestPageQueryVariables = Exact<{
  number: string;
}>;


export type RequestPageQuery = { repairRequest: { id: string, number: string, version: number, state: RequestState, faultType: FaultType, faultDescription: string, receivedAt: string, raisedByName: string, filedByName: string | null, contactPhone: string, addressLine: string, preferredFrom: string | null, preferredUntil: string | null, nextActor: NextActor, nextStep: string, nextDueAt: string | null, cancellable: boolean, signable: boolean, technicianName: string | null, trackingUrl: string | null, district: { name: string, city: string } | null, branch: { name: string, phone: string, timeZone: string }, model: { id: string, code: string, name: string, nameEn: string, category: ProductCategory } | null, asset: { id: string, serialNumber: string | null } | null, coverage: { category: ServiceCategory, reason: EntitlementReason, explanation: string, termName: string | null, startsOn: string | null, endsOn: string | null, daysLeft: number | null, covered: Array<string>, notCovered: Array<string>, afterExpiry: string, acceptedProofs: Array<string>, replacement: string | null, contract: { number: string, startsOn: string, endsOn: string, coversLabour: boolean, coversParts: boolean } | null } | null, entitlement: { category: ServiceCategory, explanation: string } | null, promise: { kind: TargetKind, state: TargetState, dueAt: string, metAt: string | null, minutesLeft: number | null } | null, events: Array<{ id: string, at: string, kind: RequestEventKind, text: string, actorKind: ActorKind }>, photos: Array<{ id: string, width: number, height: number }>, mergedInto: { number: string } | null, follows: { number: string } | null, followedUpBy: Array<{ number: string }>, feedback: Array<{ number: string, kind: FeedbackKind, subject: FeedbackSubject, state: FeedbackState, receivedAt: string, holder: Role | null, metAt: string | null, promisedOn: string | null, firstAnswerDueAt: string, firstAnsweredAt: string | null, firstAnswerOverdue: boolean, branch: { timeZone: string } }>, visits: Array<{ id: string, version: number, state: VisitState, plannedAt: string, confirmedAt: string | null, arrivedAt: string | null, leftAt: string | null }>, voucher: { id: string, number: string, state: VoucherState, sealCode: string | null, report: { found: string, cause: string, done: string, advice: string, compensation: string | null, recordedAt: string, parts: Array<{ partCode: string, name: string, quantity: number, reason: string }>, minutes: Array<{ category: ServiceCategory, minutes: number }> } | null, signature: { signerName: string, signedAt: string, method: SignatureMethod, comments: string | null, intact: boolean, image: { id: string } | null } | null }, survey: { state: SurveyState, cardUrl: string | null } | null, custodyReceipt: { number: string, whereabouts: { returnPlannedAt: string | null } | null } | null, repairCard: { state: RepairCardState, plannedFinishAt: string, works: Array<{ done: string }>, parts: Array<{ name: string, nameEn: string, quantity: number }> } | null, estimates: Array<{ id: string, version: number, state: EstimateState, currency: Currency, totalAmount: number, remarks: string | null, sentAt: string | null, decidedAt: string | null, decidedByName: string | null, approvalWay: ApprovalWay | null, recordedByName: string | null, decisionNote: string | null, lines: Array<{ id: string, kind: BillLineKind, code: string | null, name: string, nameEn: string, quantity: number, unitAmount: number, listAmount: number, category: ServiceCategory, amount: number, currency: Currency, notCoveredReason: string | null }> }>, charges: Array<{ id: string, kind: BillLineKind, code: string | null, name: string, nameEn: string, quantity: number, unitAmount: number, listAmount: number, category: ServiceCategory, amount: number, currency: Currency, notCoveredReason: string | null }>, invoices: Array<{ id: string, number: string, state: InvoiceState, currency: Currency, totalAmount: number, issuedOn: string, disputes: Array<{ answeredAt: string | null }>, payments: Array<{ amount: number }> }> } | null };

export type CardFieldsFragment = { state: RepairCardState, plannedFinishAt: string, works: Array<{ done: string }>, parts: Array<{ name: string, nameEn: string, quantity: number }> };

export type VoucherFieldsFragment = { id: string, number: string, state: VoucherState, sealCode: string | null, report: { found: string, cause: string, done: string, advice: string, compensation: string | null, recordedAt: string, parts: Array<{ partCode: string, name: string, quantity: number, reason: string }>, minutes: Array<{ category: ServiceCategory, minutes: number }> } | null, signature: { signerName: string, signedAt: string, method: SignatureMethod, comments: string | null, intact: boolean, image: { id: string } | null } | null };

export type RequestChangedSubscriptionVariables = Exact<{
  number: string;
}>;


export type RequestChangedSubscription = { requestChanged: { version: number } };

export type SignPageQueryVariables = Exact<{
  number: string;
}>;


export type SignPageQuery = { viewer: { displayName: string, customer: { name: string } | null } | null, repairRequest: { id: string, number: string, signable: boolean, model: { id: string, code: string, name: string, nameEn: string, category: ProductCategory } | null, entitlement: { category: ServiceCategory, explanation: string } | null, voucher: { number: string, report: { found: string, cause: string, done: string, advice: string, compensation: string | null, recordedAt: string, parts: Array<{ partCode: string, name: string, quantity: number, reason: string }>, minutes: Array<{ category: ServiceCategory, minutes: number }> } | null } } | null };

export type VoucherSignInPortalMutationVariables = Exact<{
  input: VoucherSignInPortalInput;
}>;


export type VoucherSignInPortalMutation = { voucherSignInPortal: { state: VoucherState } };

export type UnsolvedPageQueryVariables = Exact<{
  number: string;
}>;


export type UnsolvedPageQuery = { repairRequest: { id: string, number: string, state: RequestState, reopenableUntil: string | null, branch: { name: string, phone: string, timeZone: string }, model: { name: string, nameEn: string } | null } | null };

export type ReportUnsolvedMutationVariables = Exact<{
  input: RepairRequestReportUnsolvedInput;
}>;


export type ReportUnsolvedMutation = { repairRequestReportUnsolved: { number: string } };

export type VisitMovePageQueryVariables = Exact<{
  number: string;
}>;


export type VisitMovePageQuery = { repairRequest: { visitTimes: Array<string>, branch: { timeZone: string }, visits: Array<{ id: string, version: number, state: VisitState, plannedAt: string }> } | null };

export type VisitCalendarFileQueryVariables = Exact<{
  number: string;
}>;


export type VisitCalendarFileQuery = { repairRequest: { visitCalendar: string | null } | null };

export type VisitConfirmMutationVariables = Exact<{
  input: VisitConfirmInput;
}>;


export type VisitConfirmMutation = { visitConfirm: { id: string } };

export type VisitMoveMutationVariables = Exact<{
  input: VisitMoveInput;
}>;


export type VisitMoveMutation = { visitMove: { id: string } };

export type WizardUnitsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WizardUnitsQuery = { myAssets: { edges: Array<{ node: { id: string, serialNumber: string | null, verified: boolean, model: { id: string, code: string, name: string, nameEn: string, category: ProductCategory }, coverage: { category: ServiceCategory, explanation: string }, openRequest: { number: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WizardUnitQueryVariables = Exact<{
  id: string;
}>;


export type WizardUnitQuery = { asset: { id: string, model: { id: string, code: string, name: string, nameEn: string, category: ProductCategory }, openRequest: { number: string, state: RequestState, receivedAt: string, faultType: FaultType, faultDescription: string, nextStep: string, branch: { timeZone: string } } | null } | null };

export type WizardPlacesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type WizardPlacesQuery = { viewer: { displayName: string, phone: string | null, customer: { name: string, phone: string, addresses: Array<{ id: string, districtCode: string, line: string, district: { name: string, city: string } | null }> } | null } | null, districts: { edges: Array<{ node: { code: string, name: string, city: string, province: string } }>, pageInfo: { hasNextPage: boolean } } };

export type WizardPreviewQueryVariables = Exact<{
  input: RequestPreviewInput;
}>;


export type WizardPreviewQuery = { requestPreview: { coverage: { category: ServiceCategory, reason: EntitlementReason, explanation: string, termName: string | null, startsOn: string | null, endsOn: string | null, daysLeft: number | null, covered: Array<string>, notCovered: Array<string>, afterExpiry: string, acceptedProofs: Array<string>, replacement: string | null, contract: { number: string, startsOn: string, endsOn: string, coversLabour: boolean, coversParts: boolean } | null }, branch: { name: string, phone: string, timeZone: string }, promise: { kind: TargetKind, dueAt: string, targetMinutes: number, zoneKind: ZoneKind } | null } };

export type RepairRequestSubmitMutationVariables = Exact<{
  input: RepairRequestSubmitInput;
}>;


export type RepairRequestSubmitMutation = { repairRequestSubmit: { number: string } };

export type MyRequestsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyRequestsQuery = { myRequests: { edges: Array<{ node: { number: string, state: RequestState, receivedAt: string, faultType: FaultType, branch: { timeZone: string }, model: { name: string, nameEn: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SurveyFieldsFragment = { requestNumber: string, receivedOn: string, modelName: string | null, technicianName: string | null, items: Array<SurveyItem>, asksSolved: boolean, goesOnAs: string | null, expiresAt: string, state: SurveyState, correctableUntil: string | null, answer: { version: number, solved: SolvedAnswer | null, comment: string | null, answeredAt: string, ratings: Array<{ item: SurveyItem, rating: Rating }> } | null, feedback: { number: string, kind: FeedbackKind, firstAnswerDueAt: string } | null };

export type SurveyPageQueryVariables = Exact<{
  token: string;
}>;


export type SurveyPageQuery = { surveyCard: { requestNumber: string, receivedOn: string, modelName: string | null, technicianName: string | null, items: Array<SurveyItem>, asksSolved: boolean, goesOnAs: string | null, expiresAt: string, state: SurveyState, correctableUntil: string | null, answer: { version: number, solved: SolvedAnswer | null, comment: string | null, answeredAt: string, ratings: Array<{ item: SurveyItem, rating: Rating }> } | null, feedback: { number: string, kind: FeedbackKind, firstAnswerDueAt: string } | null } };

export type SurveyAnswerMutationVariables = Exact<{
  input: SurveyAnswerInput;
}>;


export type SurveyAnswerMutation = { surveyAnswer: { state: SurveyState } };

export type SurveyCorrectMutationVariables = Exact<{
  input: SurveyCorrectInput;
}>;


export type SurveyCorrectMutation = { surveyCorrect: { state: SurveyState } };

export type FeedbackFromCardMutationVariables = Exact<{
  input: FeedbackFromCardInput;
}>;


export type FeedbackFromCardMutation = { feedbackFromCard: { number: string } };

export type ScanPageQueryVariables = Exact<{
  code: string;
}>;


export type ScanPageQuery = { scannedCode: { kind: CodeKind, unit: { id: string } | null, custodyReceipt: { requestNumber: string } | null, repairCard: { requestNumber: string } | null } | null };

export type PhoneCodeRequestMutationVariables = Exact<{
  input: PhoneCodeRequestInput;
}>;


export type PhoneCodeRequestMutation = { phoneCodeRequest: { resendAfterSeconds: number, expiresInSeconds: number } };

export type PhoneCodeSignInMutationVariables = Exact<{
  input: PhoneCodeSignInInput;
}>;


export type PhoneCodeSignInMutation = { phoneCodeSignIn: { token: string, expiresAt: string, viewer: { language: Language } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type FeedbackFileByLinkMutationVariables = Exact<{
  input: FeedbackFileByLinkInput;
}>;


export type FeedbackFileByLinkMutation = { feedbackFileByLink: { number: string, kind: FeedbackKind, firstAnswerDueAt: string } };

export type SigningCodeRequestMutationVariables = Exact<{
  input: SigningCodeRequestInput;
}>;


export type SigningCodeRequestMutation = { signingCodeRequest: { resendAfterSeconds: number, expiresInSeconds: number } };

export type VoucherSignByLinkMutationVariables = Exact<{
  input: VoucherSignByLinkInput;
}>;


export type VoucherSignByLinkMutation = { voucherSignByLink: { number: string } };

export type TrackedFieldsFragment = { number: string, state: RequestState, receivedAt: string, branchName: string, branchPhone: string, modelName: string | null, faultDescription: string, maskedName: string, maskedPhone: string, technicianName: string | null, plannedAt: string | null, nextActor: NextActor, nextStep: string, nextDueAt: string | null, signable: boolean, approvalAwaited: boolean, visitVersion: number | null, visitConfirmedAt: string | null, visitChangeable: boolean, cancellable: boolean, coverageExplanation: string, reopenableUntil: string | null, goesOnAs: string | null, promise: { kind: TargetKind, state: TargetState, dueAt: string, metAt: string | null, minutesLeft: number | null } | null, events: Array<{ id: string, at: string, kind: RequestEventKind, text: string, actorKind: ActorKind }>, report: { found: string, cause: string, done: string, advice: string, compensation: string | null, recordedAt: string, parts: Array<{ partCode: string, name: string, quantity: number, reason: string }>, minutes: Array<{ category: ServiceCategory, minutes: number }> } | null, workshop: { receiptNumber: string, cardState: RepairCardState | null, plannedFinishAt: string | null, returnPlannedAt: string | null } | null };

export type TrackingPageQueryVariables = Exact<{
  token: string;
}>;


export type TrackingPageQuery = { trackedRequest: { number: string, state: RequestState, receivedAt: string, branchName: string, branchPhone: string, modelName: string | null, faultDescription: string, maskedName: string, maskedPhone: string, technicianName: string | null, plannedAt: string | null, nextActor: NextActor, nextStep: string, nextDueAt: string | null, signable: boolean, approvalAwaited: boolean, visitVersion: number | null, visitConfirmedAt: string | null, visitChangeable: boolean, cancellable: boolean, coverageExplanation: string, reopenableUntil: string | null, goesOnAs: string | null, promise: { kind: TargetKind, state: TargetState, dueAt: string, metAt: string | null, minutesLeft: number | null } | null, events: Array<{ id: string, at: string, kind: RequestEventKind, text: string, actorKind: ActorKind }>, report: { found: string, cause: string, done: string, advice: string, compensation: string | null, recordedAt: string, parts: Array<{ partCode: string, name: string, quantity: number, reason: string }>, minutes: Array<{ category: ServiceCategory, minutes: number }> } | null, workshop: { receiptNumber: string, cardState: RepairCardState | null, plannedFinishAt: string | null, returnPlannedAt: string | null } | null } | null };

export type TrackedRequestChangedSubscriptionVariables = Exact<{
  token: string;
}>;


export type TrackedRequestChangedSubscription = { trackedRequestChanged: { state: RequestState } };

export type ReportUnsolvedByLinkMutationVariables = Exact<{
  input: RepairRequestReportUnsolvedByLinkInput;
}>;


export type ReportUnsolvedByLinkMutation = { repairRequestReportUnsolvedByLink: { number: string, goesOnAs: string | null } };

export type VisitTimesByLinkQueryVariables = Exact<{
  token: string;
}>;


export type VisitTimesByLinkQuery = { trackedRequest: { visitTimes: Array<string> } | null };

export type VisitCalendarByLinkQueryVariables = Exact<{
  token: string;
}>;


export type VisitCalendarByLinkQuery = { trackedRequest: { visitCalendar: string | null } | null };

export type VisitConfirmByLinkMutationVariables = Exact<{
  input: VisitConfirmByLinkInput;
}>;


export type VisitConfirmByLinkMutation = { visitConfirmByLink: { number: string } };

export type VisitMoveByLinkMutationVariables = Exact<{
  input: VisitMoveByLinkInput;
}>;


export type VisitMoveByLinkMutation = { visitMoveByLink: { number: string } };

export type RepairRequestCancelByLinkMutationVariables = Exact<{
  input: RepairRequestCancelByLinkInput;
}>;


export type RepairRequestCancelByLinkMutation = { repairRequestCancelByLink: { number: string } };

export type TrackingCodeRequestMutationVariables = Exact<{
  input: TrackingCodeRequestInput;
}>;


export type TrackingCodeRequestMutation = { trackingCodeRequest: { resendAfterSeconds: number, expiresInSeconds: number } };

export type TrackingCodeConfirmMutationVariables = Exact<{
  input: TrackingCodeConfirmInput;
}>;


export type TrackingCodeConfirmMutation = { trackingCodeConfirm: { token: string } };

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
export const EstimateFieldsFragmentDoc = new TypedDocumentString(`
    fragment EstimateFields on Estimate {
  id
  version
  state
  currency
  totalAmount
  remarks
  sentAt
  decidedAt
  decidedByName
  approvalWay
  recordedByName
  decisionNote
  lines {
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
    currency
    notCoveredReason
  }
}
    `, {"fragmentName":"EstimateFields"}) as unknown as TypedDocumentString<EstimateFieldsFragment, unknown>;
export const InvoiceFieldsFragmentDoc = new TypedDocumentString(`
    fragment InvoiceFields on Invoice {
  id
  number
  state
  currency
  totalAmount
  issuedOn
  payments {
    amount
  }
}
    `, {"fragmentName":"InvoiceFields"}) as unknown as TypedDocumentString<InvoiceFieldsFragment, unknown>;
export const FeedbackLineFragmentDoc = new TypedDocumentString(`
    fragment FeedbackLine on Feedback {
  number
  kind
  subject
  state
  receivedAt
  holder
  metAt
  promisedOn
  firstAnswerDueAt
  firstAnsweredAt
  firstAnswerOverdue
  branch {
    timeZone
  }
}
    `, {"fragmentName":"FeedbackLine"}) as unknown as TypedDocumentString<FeedbackLineFragment, unknown>;
export const ModelFieldsFragmentDoc = new TypedDocumentString(`
    fragment ModelFields on ProductModel {
  id
  code
  name
  nameEn
  category
}
    `, {"fragmentName":"ModelFields"}) as unknown as TypedDocumentString<ModelFieldsFragment, unknown>;
export const TargetFieldsFragmentDoc = new TypedDocumentString(`
    fragment TargetFields on ServiceTarget {
  kind
  state
  dueAt
  metAt
  minutesLeft
}
    `, {"fragmentName":"TargetFields"}) as unknown as TypedDocumentString<TargetFieldsFragment, unknown>;
export const RequestSlipFragmentDoc = new TypedDocumentString(`
    fragment RequestSlip on RepairRequest {
  id
  number
  state
  receivedAt
  faultType
  faultDescription
  nextActor
  nextStep
  nextDueAt
  signable
  branch {
    timeZone
  }
  model {
    ...ModelFields
  }
  promise {
    ...TargetFields
  }
}
    fragment TargetFields on ServiceTarget {
  kind
  state
  dueAt
  metAt
  minutesLeft
}
fragment ModelFields on ProductModel {
  id
  code
  name
  nameEn
  category
}`, {"fragmentName":"RequestSlip"}) as unknown as TypedDocumentString<RequestSlipFragment, unknown>;
export const CompanyPersonFieldsFragmentDoc = new TypedDocumentString(`
    fragment CompanyPersonFields on CustomerContact {
  id
  name
  phone
  role
  mayRaise
  mayApprove
  version
  isYou
}
    `, {"fragmentName":"CompanyPersonFields"}) as unknown as TypedDocumentString<CompanyPersonFieldsFragment, unknown>;
export const FilingRequestFragmentDoc = new TypedDocumentString(`
    fragment FilingRequest on RepairRequest {
  id
  number
  kind
  receivedAt
  faultType
  faultDescription
  branch {
    timeZone
  }
  model {
    name
    nameEn
  }
  asset {
    serialNumber
    purchasedOn
  }
}
    `, {"fragmentName":"FilingRequest"}) as unknown as TypedDocumentString<FilingRequestFragment, unknown>;
export const FilingUnitFragmentDoc = new TypedDocumentString(`
    fragment FilingUnit on Asset {
  id
  serialNumber
  purchasedOn
  model {
    name
    nameEn
  }
}
    `, {"fragmentName":"FilingUnit"}) as unknown as TypedDocumentString<FilingUnitFragment, unknown>;
export const CoverageFieldsFragmentDoc = new TypedDocumentString(`
    fragment CoverageFields on Coverage {
  category
  reason
  explanation
  termName
  startsOn
  endsOn
  daysLeft
  covered
  notCovered
  afterExpiry
  acceptedProofs
  replacement
  contract {
    number
    startsOn
    endsOn
    coversLabour
    coversParts
  }
}
    `, {"fragmentName":"CoverageFields"}) as unknown as TypedDocumentString<CoverageFieldsFragment, unknown>;
export const ProductFieldsFragmentDoc = new TypedDocumentString(`
    fragment ProductFields on Asset {
  id
  serialNumber
  verified
  purchasedOn
  proof
  model {
    ...ModelFields
  }
  coverage {
    ...CoverageFields
  }
  openRequest {
    number
    state
  }
}
    fragment CoverageFields on Coverage {
  category
  reason
  explanation
  termName
  startsOn
  endsOn
  daysLeft
  covered
  notCovered
  afterExpiry
  acceptedProofs
  replacement
  contract {
    number
    startsOn
    endsOn
    coversLabour
    coversParts
  }
}
fragment ModelFields on ProductModel {
  id
  code
  name
  nameEn
  category
}`, {"fragmentName":"ProductFields"}) as unknown as TypedDocumentString<ProductFieldsFragment, unknown>;
export const CardFieldsFragmentDoc = new TypedDocumentString(`
    fragment CardFields on RepairCard {
  state
  plannedFinishAt
  works {
    done
  }
  parts {
    name
    nameEn
    quantity
  }
}
    `, {"fragmentName":"CardFields"}) as unknown as TypedDocumentString<CardFieldsFragment, unknown>;
export const ReportFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReportFields on ServiceReport {
  found
  cause
  done
  advice
  compensation
  recordedAt
  parts {
    partCode
    name
    quantity
    reason
  }
  minutes {
    category
    minutes
  }
}
    `, {"fragmentName":"ReportFields"}) as unknown as TypedDocumentString<ReportFieldsFragment, unknown>;
export const VoucherFieldsFragmentDoc = new TypedDocumentString(`
    fragment VoucherFields on ServiceVoucher {
  id
  number
  state
  sealCode
  report {
    ...ReportFields
  }
  signature {
    signerName
    signedAt
    method
    comments
    intact
    image {
      id
    }
  }
}
    fragment ReportFields on ServiceReport {
  found
  cause
  done
  advice
  compensation
  recordedAt
  parts {
    partCode
    name
    quantity
    reason
  }
  minutes {
    category
    minutes
  }
}`, {"fragmentName":"VoucherFields"}) as unknown as TypedDocumentString<VoucherFieldsFragment, unknown>;
export const SurveyFieldsFragmentDoc = new TypedDocumentString(`
    fragment SurveyFields on SurveyCard {
  requestNumber
  receivedOn
  modelName
  technicianName
  items
  asksSolved
  goesOnAs
  expiresAt
  state
  correctableUntil
  answer {
    version
    solved
    comment
    answeredAt
    ratings {
      item
      rating
    }
  }
  feedback {
    number
    kind
    firstAnswerDueAt
  }
}
    `, {"fragmentName":"SurveyFields"}) as unknown as TypedDocumentString<SurveyFieldsFragment, unknown>;
export const EventFieldsFragmentDoc = new TypedDocumentString(`
    fragment EventFields on RequestEvent {
  id
  at
  kind
  text
  actorKind
}
    `, {"fragmentName":"EventFields"}) as unknown as TypedDocumentString<EventFieldsFragment, unknown>;
export const TrackedFieldsFragmentDoc = new TypedDocumentString(`
    fragment TrackedFields on TrackedRequest {
  number
  state
  receivedAt
  branchName
  branchPhone
  modelName
  faultDescription
  maskedName
  maskedPhone
  technicianName
  plannedAt
  nextActor
  nextStep
  nextDueAt
  signable
  approvalAwaited
  visitVersion
  visitConfirmedAt
  visitChangeable
  cancellable
  coverageExplanation
  reopenableUntil
  goesOnAs
  promise {
    ...TargetFields
  }
  events {
    ...EventFields
  }
  report {
    ...ReportFields
  }
  workshop {
    receiptNumber
    cardState
    plannedFinishAt
    returnPlannedAt
  }
}
    fragment TargetFields on ServiceTarget {
  kind
  state
  dueAt
  metAt
  minutesLeft
}
fragment EventFields on RequestEvent {
  id
  at
  kind
  text
  actorKind
}
fragment ReportFields on ServiceReport {
  found
  cause
  done
  advice
  compensation
  recordedAt
  parts {
    partCode
    name
    quantity
    reason
  }
  minutes {
    category
    minutes
  }
}`, {"fragmentName":"TrackedFields"}) as unknown as TypedDocumentString<TrackedFieldsFragment, unknown>;
export const DemoClockDocument = new TypedDocumentString(`
    query DemoClock {
  demoClock
}
    `) as unknown as TypedDocumentString<DemoClockQuery, DemoClockQueryVariables>;
export const ProductModelsDocument = new TypedDocumentString(`
    query ProductModels($search: String, $category: ProductCategory, $after: String) {
  productModels(search: $search, category: $category, first: 20, after: $after) {
    edges {
      node {
        ...ModelFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ModelFields on ProductModel {
  id
  code
  name
  nameEn
  category
}`) as unknown as TypedDocumentString<ProductModelsQuery, ProductModelsQueryVariables>;
export const AccountDocument = new TypedDocumentString(`
    query Account {
  viewer {
    displayName
    phone
    customer {
      name
      number
      email
      surveyChannel
      homeBranch {
        name
        phone
      }
    }
  }
  myCompanies {
    id
  }
  mySessions {
    id
    createdAt
    lastSeenAt
    expiresAt
    userAgent
    current
  }
}
    `) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const ProfileSetDocument = new TypedDocumentString(`
    mutation ProfileSet($input: ProfileSetInput!) {
  profileSet(input: $input) {
    displayName
  }
}
    `) as unknown as TypedDocumentString<ProfileSetMutation, ProfileSetMutationVariables>;
export const SessionRevokeDocument = new TypedDocumentString(`
    mutation SessionRevoke($input: SessionRevokeInput!) {
  sessionRevoke(input: $input)
}
    `) as unknown as TypedDocumentString<SessionRevokeMutation, SessionRevokeMutationVariables>;
export const ReachChooseDocument = new TypedDocumentString(`
    mutation ReachChoose($input: CustomerChannelChooseInput!) {
  customerChannelChoose(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReachChooseMutation, ReachChooseMutationVariables>;
export const SurveyChannelChooseDocument = new TypedDocumentString(`
    mutation SurveyChannelChoose($input: SurveyChannelChooseInput!) {
  surveyChannelChoose(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SurveyChannelChooseMutation, SurveyChannelChooseMutationVariables>;
export const CompanyPeopleDocument = new TypedDocumentString(`
    query CompanyPeople {
  myCompanies {
    id
    name
    contacts {
      ...CompanyPersonFields
    }
  }
}
    fragment CompanyPersonFields on CustomerContact {
  id
  name
  phone
  role
  mayRaise
  mayApprove
  version
  isYou
}`) as unknown as TypedDocumentString<CompanyPeopleQuery, CompanyPeopleQueryVariables>;
export const CustomerContactInviteDocument = new TypedDocumentString(`
    mutation CustomerContactInvite($input: CustomerContactInviteInput!) {
  customerContactInvite(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CustomerContactInviteMutation, CustomerContactInviteMutationVariables>;
export const CustomerContactChangeDocument = new TypedDocumentString(`
    mutation CustomerContactChange($input: CustomerContactChangeInput!) {
  customerContactChange(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CustomerContactChangeMutation, CustomerContactChangeMutationVariables>;
export const CustomerContactRemoveDocument = new TypedDocumentString(`
    mutation CustomerContactRemove($input: CustomerContactInput!) {
  customerContactRemove(input: $input)
}
    `) as unknown as TypedDocumentString<CustomerContactRemoveMutation, CustomerContactRemoveMutationVariables>;
export const FeedbackPageDocument = new TypedDocumentString(`
    query FeedbackPage($number: String!) {
  feedback(number: $number) {
    ...FeedbackLine
    id
    version
    grade
    text
    askedForMoney
    raisedByName
    handling
    answer
    toldAt
    toldHow
    reopenedAt
    newFacts
    canReopen
    purchasedOn
    manufacturedOn
    serialNumber
    mainFault
    customerDemand
    branch {
      name
      phone
    }
    request {
      number
    }
    model {
      name
      nameEn
    }
    events {
      id
      at
      text
      actorKind
    }
    letters {
      id
      writtenAt
    }
  }
}
    fragment FeedbackLine on Feedback {
  number
  kind
  subject
  state
  receivedAt
  holder
  metAt
  promisedOn
  firstAnswerDueAt
  firstAnsweredAt
  firstAnswerOverdue
  branch {
    timeZone
  }
}`) as unknown as TypedDocumentString<FeedbackPageQuery, FeedbackPageQueryVariables>;
export const FeedbackReopenDocument = new TypedDocumentString(`
    mutation FeedbackReopen($input: FeedbackReopenInput!) {
  feedbackReopen(input: $input) {
    number
  }
}
    `) as unknown as TypedDocumentString<FeedbackReopenMutation, FeedbackReopenMutationVariables>;
export const MyFeedbackDocument = new TypedDocumentString(`
    query MyFeedback($after: String) {
  myFeedback(first: 20, after: $after) {
    edges {
      node {
        ...FeedbackLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment FeedbackLine on Feedback {
  number
  kind
  subject
  state
  receivedAt
  holder
  metAt
  promisedOn
  firstAnswerDueAt
  firstAnsweredAt
  firstAnswerOverdue
  branch {
    timeZone
  }
}`) as unknown as TypedDocumentString<MyFeedbackQuery, MyFeedbackQueryVariables>;
export const FilingDocument = new TypedDocumentString(`
    query Filing($number: String!, $unitId: ID!, $ofRequest: Boolean!, $ofUnit: Boolean!) {
  repairRequest(number: $number) @include(if: $ofRequest) {
    ...FilingRequest
  }
  asset(id: $unitId) @include(if: $ofUnit) {
    ...FilingUnit
  }
  myRequests(first: 20) {
    edges {
      node {
        ...FilingRequest
      }
    }
  }
  myAssets(first: 20) {
    edges {
      node {
        ...FilingUnit
      }
    }
  }
}
    fragment FilingRequest on RepairRequest {
  id
  number
  kind
  receivedAt
  faultType
  faultDescription
  branch {
    timeZone
  }
  model {
    name
    nameEn
  }
  asset {
    serialNumber
    purchasedOn
  }
}
fragment FilingUnit on Asset {
  id
  serialNumber
  purchasedOn
  model {
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<FilingQuery, FilingQueryVariables>;
export const FeedbackFileDocument = new TypedDocumentString(`
    mutation FeedbackFile($input: FeedbackFileInput!) {
  feedbackFile(input: $input) {
    number
  }
}
    `) as unknown as TypedDocumentString<FeedbackFileMutation, FeedbackFileMutationVariables>;
export const FrameDocument = new TypedDocumentString(`
    query Frame {
  viewer {
    kind
    displayName
    language
  }
}
    `) as unknown as TypedDocumentString<FrameQuery, FrameQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  open: myRequests(open: true, first: 20) {
    edges {
      node {
        ...RequestSlip
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  past: myRequests(open: false, first: 3) {
    edges {
      node {
        number
        state
        receivedAt
        faultType
        branch {
          timeZone
        }
        model {
          name
          nameEn
        }
        survey {
          state
          cardUrl
        }
      }
    }
  }
  myFeedback(first: 5) {
    edges {
      node {
        ...FeedbackLine
      }
    }
  }
  myAssets(first: 1) {
    edges {
      node {
        id
      }
    }
  }
}
    fragment FeedbackLine on Feedback {
  number
  kind
  subject
  state
  receivedAt
  holder
  metAt
  promisedOn
  firstAnswerDueAt
  firstAnsweredAt
  firstAnswerOverdue
  branch {
    timeZone
  }
}
fragment TargetFields on ServiceTarget {
  kind
  state
  dueAt
  metAt
  minutesLeft
}
fragment ModelFields on ProductModel {
  id
  code
  name
  nameEn
  category
}
fragment RequestSlip on RepairRequest {
  id
  number
  state
  receivedAt
  faultType
  faultDescription
  nextActor
  nextStep
  nextDueAt
  signable
  branch {
    timeZone
  }
  model {
    ...ModelFields
  }
  promise {
    ...TargetFields
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const LanguageSetDocument = new TypedDocumentString(`
    mutation LanguageSet($input: LanguageSetInput!) {
  languageSet(input: $input) {
    language
  }
}
    `) as unknown as TypedDocumentString<LanguageSetMutation, LanguageSetMutationVariables>;
export const DemoOutboxDocument = new TypedDocumentString(`
    query DemoOutbox($after: String) {
  demoOutbox(first: 20, after: $after) {
    edges {
      node {
        id
        createdAt
        channel
        to
        text
        state
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<DemoOutboxQuery, DemoOutboxQueryVariables>;
export const ProductDocument = new TypedDocumentString(`
    query Product($id: ID!) {
  asset(id: $id) {
    ...ProductFields
    replacedOn
    replacedUnder
    replacedReason
    replaces {
      id
      serialNumber
    }
    replacedBy {
      id
      serialNumber
    }
  }
  myContracts(assetId: $id, first: 1) {
    edges {
      node {
        number
        startsOn
        endsOn
        priceAmount
        coversLabour
        coversParts
        visitsIncluded
        visitsUsed
        visitsLeft
        noticeSentAt
        renewedBy {
          number
        }
      }
    }
  }
}
    fragment CoverageFields on Coverage {
  category
  reason
  explanation
  termName
  startsOn
  endsOn
  daysLeft
  covered
  notCovered
  afterExpiry
  acceptedProofs
  replacement
  contract {
    number
    startsOn
    endsOn
    coversLabour
    coversParts
  }
}
fragment ModelFields on ProductModel {
  id
  code
  name
  nameEn
  category
}
fragment ProductFields on Asset {
  id
  serialNumber
  verified
  purchasedOn
  proof
  model {
    ...ModelFields
  }
  coverage {
    ...CoverageFields
  }
  openRequest {
    number
    state
  }
}`) as unknown as TypedDocumentString<ProductQuery, ProductQueryVariables>;
export const AssetProofAddDocument = new TypedDocumentString(`
    mutation AssetProofAdd($input: AssetProofAddInput!) {
  assetProofAdd(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AssetProofAddMutation, AssetProofAddMutationVariables>;
export const AssetRegisterDocument = new TypedDocumentString(`
    mutation AssetRegister($input: AssetRegisterInput!) {
  assetRegister(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AssetRegisterMutation, AssetRegisterMutationVariables>;
export const MyProductsDocument = new TypedDocumentString(`
    query MyProducts($after: String) {
  myAssets(first: 20, after: $after) {
    edges {
      node {
        ...ProductFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CoverageFields on Coverage {
  category
  reason
  explanation
  termName
  startsOn
  endsOn
  daysLeft
  covered
  notCovered
  afterExpiry
  acceptedProofs
  replacement
  contract {
    number
    startsOn
    endsOn
    coversLabour
    coversParts
  }
}
fragment ModelFields on ProductModel {
  id
  code
  name
  nameEn
  category
}
fragment ProductFields on Asset {
  id
  serialNumber
  verified
  purchasedOn
  proof
  model {
    ...ModelFields
  }
  coverage {
    ...CoverageFields
  }
  openRequest {
    number
    state
  }
}`) as unknown as TypedDocumentString<MyProductsQuery, MyProductsQueryVariables>;
export const CancelPageDocument = new TypedDocumentString(`
    query CancelPage($number: String!) {
  repairRequest(number: $number) {
    id
    number
    version
    cancellable
    branch {
      name
      phone
    }
    model {
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<CancelPageQuery, CancelPageQueryVariables>;
export const RepairRequestCancelDocument = new TypedDocumentString(`
    mutation RepairRequestCancel($input: RepairRequestCancelInput!) {
  repairRequestCancel(input: $input) {
    number
  }
}
    `) as unknown as TypedDocumentString<RepairRequestCancelMutation, RepairRequestCancelMutationVariables>;
export const EstimatePageDocument = new TypedDocumentString(`
    query EstimatePage($number: String!) {
  repairRequest(number: $number) {
    number
    branch {
      name
      phone
      timeZone
    }
    estimates {
      ...EstimateFields
    }
  }
}
    fragment EstimateFields on Estimate {
  id
  version
  state
  currency
  totalAmount
  remarks
  sentAt
  decidedAt
  decidedByName
  approvalWay
  recordedByName
  decisionNote
  lines {
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
    currency
    notCoveredReason
  }
}`) as unknown as TypedDocumentString<EstimatePageQuery, EstimatePageQueryVariables>;
export const EstimateApproveDocument = new TypedDocumentString(`
    mutation EstimateApprove($input: EstimateInput!) {
  estimateApprove(input: $input) {
    state
  }
}
    `) as unknown as TypedDocumentString<EstimateApproveMutation, EstimateApproveMutationVariables>;
export const EstimateRejectDocument = new TypedDocumentString(`
    mutation EstimateReject($input: EstimateRejectInput!) {
  estimateReject(input: $input) {
    state
  }
}
    `) as unknown as TypedDocumentString<EstimateRejectMutation, EstimateRejectMutationVariables>;
export const InvoicePageDocument = new TypedDocumentString(`
    query InvoicePage($number: String!) {
  repairRequest(number: $number) {
    number
    branch {
      name
      phone
      timeZone
    }
    invoices {
      ...InvoiceFields
      version
      issuedAt
      issuedByName
      sentAt
      onTheSpot
      voidReason
      payments {
        amount
        at
        method
      }
      lines {
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
        currency
        notCoveredReason
      }
      disputes {
        id
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
}
    fragment InvoiceFields on Invoice {
  id
  number
  state
  currency
  totalAmount
  issuedOn
  payments {
    amount
  }
}`) as unknown as TypedDocumentString<InvoicePageQuery, InvoicePageQueryVariables>;
export const InvoiceDisputeDocument = new TypedDocumentString(`
    mutation InvoiceDispute($input: InvoiceReasonInput!) {
  invoiceDispute(input: $input) {
    state
  }
}
    `) as unknown as TypedDocumentString<InvoiceDisputeMutation, InvoiceDisputeMutationVariables>;
export const ReceiptPageDocument = new TypedDocumentString(`
    query ReceiptPage($number: String!) {
  repairRequest(number: $number) {
    number
    branch {
      name
      phone
      timeZone
    }
    custodyReceipt {
      number
      state
      code
      codeImage
      unitName
      serialNumber
      condition
      accessories
      issuedAt
      issuedByName
      voidedAt
      cameBack
      intact
      whereabouts {
        returnPlannedAt
      }
      signatures {
        purpose
        signerName
        signedAt
        comments
        image {
          id
        }
      }
    }
    repairCard {
      state
      promises {
        plannedFinishAt
        reason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReceiptPageQuery, ReceiptPageQueryVariables>;
export const RequestPageDocument = new TypedDocumentString(`
    query RequestPage($number: String!) {
  repairRequest(number: $number) {
    id
    number
    version
    state
    faultType
    faultDescription
    receivedAt
    raisedByName
    filedByName
    contactPhone
    addressLine
    district {
      name
      city
    }
    preferredFrom
    preferredUntil
    nextActor
    nextStep
    nextDueAt
    cancellable
    signable
    technicianName
    trackingUrl
    branch {
      name
      phone
      timeZone
    }
    model {
      ...ModelFields
    }
    asset {
      id
      serialNumber
    }
    coverage {
      ...CoverageFields
    }
    entitlement {
      category
      explanation
    }
    promise {
      ...TargetFields
    }
    events {
      ...EventFields
    }
    photos {
      id
      width
      height
    }
    mergedInto {
      number
    }
    follows {
      number
    }
    followedUpBy {
      number
    }
    feedback {
      ...FeedbackLine
    }
    visits {
      id
      version
      state
      plannedAt
      confirmedAt
      arrivedAt
      leftAt
    }
    voucher {
      ...VoucherFields
    }
    survey {
      state
      cardUrl
    }
    custodyReceipt {
      number
      whereabouts {
        returnPlannedAt
      }
    }
    repairCard {
      ...CardFields
    }
    estimates {
      ...EstimateFields
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
      currency
      notCoveredReason
    }
    invoices {
      ...InvoiceFields
      disputes {
        answeredAt
      }
    }
  }
}
    fragment EstimateFields on Estimate {
  id
  version
  state
  currency
  totalAmount
  remarks
  sentAt
  decidedAt
  decidedByName
  approvalWay
  recordedByName
  decisionNote
  lines {
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
    currency
    notCoveredReason
  }
}
fragment InvoiceFields on Invoice {
  id
  number
  state
  currency
  totalAmount
  issuedOn
  payments {
    amount
  }
}
fragment FeedbackLine on Feedback {
  number
  kind
  subject
  state
  receivedAt
  holder
  metAt
  promisedOn
  firstAnswerDueAt
  firstAnsweredAt
  firstAnswerOverdue
  branch {
    timeZone
  }
}
fragment TargetFields on ServiceTarget {
  kind
  state
  dueAt
  metAt
  minutesLeft
}
fragment EventFields on RequestEvent {
  id
  at
  kind
  text
  actorKind
}
fragment CoverageFields on Coverage {
  category
  reason
  explanation
  termName
  startsOn
  endsOn
  daysLeft
  covered
  notCovered
  afterExpiry
  acceptedProofs
  replacement
  contract {
    number
    startsOn
    endsOn
    coversLabour
    coversParts
  }
}
fragment ModelFields on ProductModel {
  id
  code
  name
  nameEn
  category
}
fragment ReportFields on ServiceReport {
  found
  cause
  done
  advice
  compensation
  recordedAt
  parts {
    partCode
    name
    quantity
    reason
  }
  minutes {
    category
    minutes
  }
}
fragment CardFields on RepairCard {
  state
  plannedFinishAt
  works {
    done
  }
  parts {
    name
    nameEn
    quantity
  }
}
fragment VoucherFields on ServiceVoucher {
  id
  number
  state
  sealCode
  report {
    ...ReportFields
  }
  signature {
    signerName
    signedAt
    method
    comments
    intact
    image {
      id
    }
  }
}`) as unknown as TypedDocumentString<RequestPageQuery, RequestPageQueryVariables>;
export const RequestChangedDocument = new TypedDocumentString(`
    subscription RequestChanged($number: String!) {
  requestChanged(number: $number) {
    version
  }
}
    `) as unknown as TypedDocumentString<RequestChangedSubscription, RequestChangedSubscriptionVariables>;
export const SignPageDocument = new TypedDocumentString(`
    query SignPage($number: String!) {
  viewer {
    displayName
    customer {
      name
    }
  }
  repairRequest(number: $number) {
    id
    number
    signable
    model {
      ...ModelFields
    }
    entitlement {
      category
      explanation
    }
    voucher {
      number
      report {
        ...ReportFields
      }
    }
  }
}
    fragment ModelFields on ProductModel {
  id
  code
  name
  nameEn
  category
}
fragment ReportFields on ServiceReport {
  found
  cause
  done
  advice
  compensation
  recordedAt
  parts {
    partCode
    name
    quantity
    reason
  }
  minutes {
    category
    minutes
  }
}`) as unknown as TypedDocumentString<SignPageQuery, SignPageQueryVariables>;
export const VoucherSignInPortalDocument = new TypedDocumentString(`
    mutation VoucherSignInPortal($input: VoucherSignInPortalInput!) {
  voucherSignInPortal(input: $input) {
    state
  }
}
    `) as unknown as TypedDocumentString<VoucherSignInPortalMutation, VoucherSignInPortalMutationVariables>;
export const UnsolvedPageDocument = new TypedDocumentString(`
    query UnsolvedPage($number: String!) {
  repairRequest(number: $number) {
    id
    number
    state
    reopenableUntil
    branch {
      name
      phone
      timeZone
    }
    model {
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<UnsolvedPageQuery, UnsolvedPageQueryVariables>;
export const ReportUnsolvedDocument = new TypedDocumentString(`
    mutation ReportUnsolved($input: RepairRequestReportUnsolvedInput!) {
  repairRequestReportUnsolved(input: $input) {
    number
  }
}
    `) as unknown as TypedDocumentString<ReportUnsolvedMutation, ReportUnsolvedMutationVariables>;
export const VisitMovePageDocument = new TypedDocumentString(`
    query VisitMovePage($number: String!) {
  repairRequest(number: $number) {
    visitTimes
    branch {
      timeZone
    }
    visits {
      id
      version
      state
      plannedAt
    }
  }
}
    `) as unknown as TypedDocumentString<VisitMovePageQuery, VisitMovePageQueryVariables>;
export const VisitCalendarFileDocument = new TypedDocumentString(`
    query VisitCalendarFile($number: String!) {
  repairRequest(number: $number) {
    visitCalendar
  }
}
    `) as unknown as TypedDocumentString<VisitCalendarFileQuery, VisitCalendarFileQueryVariables>;
export const VisitConfirmDocument = new TypedDocumentString(`
    mutation VisitConfirm($input: VisitConfirmInput!) {
  visitConfirm(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<VisitConfirmMutation, VisitConfirmMutationVariables>;
export const VisitMoveDocument = new TypedDocumentString(`
    mutation VisitMove($input: VisitMoveInput!) {
  visitMove(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<VisitMoveMutation, VisitMoveMutationVariables>;
export const WizardUnitsDocument = new TypedDocumentString(`
    query WizardUnits($after: String) {
  myAssets(first: 20, after: $after) {
    edges {
      node {
        id
        serialNumber
        verified
        model {
          ...ModelFields
        }
        coverage {
          category
          explanation
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
    fragment ModelFields on ProductModel {
  id
  code
  name
  nameEn
  category
}`) as unknown as TypedDocumentString<WizardUnitsQuery, WizardUnitsQueryVariables>;
export const WizardUnitDocument = new TypedDocumentString(`
    query WizardUnit($id: ID!) {
  asset(id: $id) {
    id
    model {
      ...ModelFields
    }
    openRequest {
      number
      state
      receivedAt
      faultType
      faultDescription
      nextStep
      branch {
        timeZone
      }
    }
  }
}
    fragment ModelFields on ProductModel {
  id
  code
  name
  nameEn
  category
}`) as unknown as TypedDocumentString<WizardUnitQuery, WizardUnitQueryVariables>;
export const WizardPlacesDocument = new TypedDocumentString(`
    query WizardPlaces($search: String) {
  viewer {
    displayName
    phone
    customer {
      name
      phone
      addresses {
        id
        districtCode
        district {
          name
          city
        }
        line
      }
    }
  }
  districts(search: $search, first: 100) {
    edges {
      node {
        code
        name
        city
        province
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<WizardPlacesQuery, WizardPlacesQueryVariables>;
export const WizardPreviewDocument = new TypedDocumentString(`
    query WizardPreview($input: RequestPreviewInput!) {
  requestPreview(input: $input) {
    coverage {
      ...CoverageFields
    }
    branch {
      name
      phone
      timeZone
    }
    promise {
      kind
      dueAt
      targetMinutes
      zoneKind
    }
  }
}
    fragment CoverageFields on Coverage {
  category
  reason
  explanation
  termName
  startsOn
  endsOn
  daysLeft
  covered
  notCovered
  afterExpiry
  acceptedProofs
  replacement
  contract {
    number
    startsOn
    endsOn
    coversLabour
    coversParts
  }
}`) as unknown as TypedDocumentString<WizardPreviewQuery, WizardPreviewQueryVariables>;
export const RepairRequestSubmitDocument = new TypedDocumentString(`
    mutation RepairRequestSubmit($input: RepairRequestSubmitInput!) {
  repairRequestSubmit(input: $input) {
    number
  }
}
    `) as unknown as TypedDocumentString<RepairRequestSubmitMutation, RepairRequestSubmitMutationVariables>;
export const MyRequestsDocument = new TypedDocumentString(`
    query MyRequests($after: String) {
  myRequests(first: 20, after: $after) {
    edges {
      node {
        number
        state
        receivedAt
        faultType
        branch {
          timeZone
        }
        model {
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
    `) as unknown as TypedDocumentString<MyRequestsQuery, MyRequestsQueryVariables>;
export const SurveyPageDocument = new TypedDocumentString(`
    query SurveyPage($token: String!) {
  surveyCard(token: $token) {
    ...SurveyFields
  }
}
    fragment SurveyFields on SurveyCard {
  requestNumber
  receivedOn
  modelName
  technicianName
  items
  asksSolved
  goesOnAs
  expiresAt
  state
  correctableUntil
  answer {
    version
    solved
    comment
    answeredAt
    ratings {
      item
      rating
    }
  }
  feedback {
    number
    kind
    firstAnswerDueAt
  }
}`) as unknown as TypedDocumentString<SurveyPageQuery, SurveyPageQueryVariables>;
export const SurveyAnswerDocument = new TypedDocumentString(`
    mutation SurveyAnswer($input: SurveyAnswerInput!) {
  surveyAnswer(input: $input) {
    state
  }
}
    `) as unknown as TypedDocumentString<SurveyAnswerMutation, SurveyAnswerMutationVariables>;
export const SurveyCorrectDocument = new TypedDocumentString(`
    mutation SurveyCorrect($input: SurveyCorrectInput!) {
  surveyCorrect(input: $input) {
    state
  }
}
    `) as unknown as TypedDocumentString<SurveyCorrectMutation, SurveyCorrectMutationVariables>;
export const FeedbackFromCardDocument = new TypedDocumentString(`
    mutation FeedbackFromCard($input: FeedbackFromCardInput!) {
  feedbackFromCard(input: $input) {
    number
  }
}
    `) as unknown as TypedDocumentString<FeedbackFromCardMutation, FeedbackFromCardMutationVariables>;
export const ScanPageDocument = new TypedDocumentString(`
    query ScanPage($code: String!) {
  scannedCode(code: $code) {
    kind
    unit {
      id
    }
    custodyReceipt {
      requestNumber
    }
    repairCard {
      requestNumber
    }
  }
}
    `) as unknown as TypedDocumentString<ScanPageQuery, ScanPageQueryVariables>;
export const PhoneCodeRequestDocument = new TypedDocumentString(`
    mutation PhoneCodeRequest($input: PhoneCodeRequestInput!) {
  phoneCodeRequest(input: $input) {
    resendAfterSeconds
    expiresInSeconds
  }
}
    `) as unknown as TypedDocumentString<PhoneCodeRequestMutation, PhoneCodeRequestMutationVariables>;
export const PhoneCodeSignInDocument = new TypedDocumentString(`
    mutation PhoneCodeSignIn($input: PhoneCodeSignInInput!) {
  phoneCodeSignIn(input: $input) {
    token
    expiresAt
    viewer {
      language
    }
  }
}
    `) as unknown as TypedDocumentString<PhoneCodeSignInMutation, PhoneCodeSignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const FeedbackFileByLinkDocument = new TypedDocumentString(`
    mutation FeedbackFileByLink($input: FeedbackFileByLinkInput!) {
  feedbackFileByLink(input: $input) {
    number
    kind
    firstAnswerDueAt
  }
}
    `) as unknown as TypedDocumentString<FeedbackFileByLinkMutation, FeedbackFileByLinkMutationVariables>;
export const SigningCodeRequestDocument = new TypedDocumentString(`
    mutation SigningCodeRequest($input: SigningCodeRequestInput!) {
  signingCodeRequest(input: $input) {
    resendAfterSeconds
    expiresInSeconds
  }
}
    `) as unknown as TypedDocumentString<SigningCodeRequestMutation, SigningCodeRequestMutationVariables>;
export const VoucherSignByLinkDocument = new TypedDocumentString(`
    mutation VoucherSignByLink($input: VoucherSignByLinkInput!) {
  voucherSignByLink(input: $input) {
    number
  }
}
    `) as unknown as TypedDocumentString<VoucherSignByLinkMutation, VoucherSignByLinkMutationVariables>;
export const TrackingPageDocument = new TypedDocumentString(`
    query TrackingPage($token: String!) {
  trackedRequest(token: $token) {
    ...TrackedFields
  }
}
    fragment TargetFields on ServiceTarget {
  kind
  state
  dueAt
  metAt
  minutesLeft
}
fragment EventFields on RequestEvent {
  id
  at
  kind
  text
  actorKind
}
fragment ReportFields on ServiceReport {
  found
  cause
  done
  advice
  compensation
  recordedAt
  parts {
    partCode
    name
    quantity
    reason
  }
  minutes {
    category
    minutes
  }
}
fragment TrackedFields on TrackedRequest {
  number
  state
  receivedAt
  branchName
  branchPhone
  modelName
  faultDescription
  maskedName
  maskedPhone
  technicianName
  plannedAt
  nextActor
  nextStep
  nextDueAt
  signable
  approvalAwaited
  visitVersion
  visitConfirmedAt
  visitChangeable
  cancellable
  coverageExplanation
  reopenableUntil
  goesOnAs
  promise {
    ...TargetFields
  }
  events {
    ...EventFields
  }
  report {
    ...ReportFields
  }
  workshop {
    receiptNumber
    cardState
    plannedFinishAt
    returnPlannedAt
  }
}`) as unknown as TypedDocumentString<TrackingPageQuery, TrackingPageQueryVariables>;
export const TrackedRequestChangedDocument = new TypedDocumentString(`
    subscription TrackedRequestChanged($token: String!) {
  trackedRequestChanged(token: $token) {
    state
  }
}
    `) as unknown as TypedDocumentString<TrackedRequestChangedSubscription, TrackedRequestChangedSubscriptionVariables>;
export const ReportUnsolvedByLinkDocument = new TypedDocumentString(`
    mutation ReportUnsolvedByLink($input: RepairRequestReportUnsolvedByLinkInput!) {
  repairRequestReportUnsolvedByLink(input: $input) {
    number
    goesOnAs
  }
}
    `) as unknown as TypedDocumentString<ReportUnsolvedByLinkMutation, ReportUnsolvedByLinkMutationVariables>;
export const VisitTimesByLinkDocument = new TypedDocumentString(`
    query VisitTimesByLink($token: String!) {
  trackedRequest(token: $token) {
    visitTimes
  }
}
    `) as unknown as TypedDocumentString<VisitTimesByLinkQuery, VisitTimesByLinkQueryVariables>;
export const VisitCalendarByLinkDocument = new TypedDocumentString(`
    query VisitCalendarByLink($token: String!) {
  trackedRequest(token: $token) {
    visitCalendar
  }
}
    `) as unknown as TypedDocumentString<VisitCalendarByLinkQuery, VisitCalendarByLinkQueryVariables>;
export const VisitConfirmByLinkDocument = new TypedDocumentString(`
    mutation VisitConfirmByLink($input: VisitConfirmByLinkInput!) {
  visitConfirmByLink(input: $input) {
    number
  }
}
    `) as unknown as TypedDocumentString<VisitConfirmByLinkMutation, VisitConfirmByLinkMutationVariables>;
export const VisitMoveByLinkDocument = new TypedDocumentString(`
    mutation VisitMoveByLink($input: VisitMoveByLinkInput!) {
  visitMoveByLink(input: $input) {
    number
  }
}
    `) as unknown as TypedDocumentString<VisitMoveByLinkMutation, VisitMoveByLinkMutationVariables>;
export const RepairRequestCancelByLinkDocument = new TypedDocumentString(`
    mutation RepairRequestCancelByLink($input: RepairRequestCancelByLinkInput!) {
  repairRequestCancelByLink(input: $input) {
    number
  }
}
    `) as unknown as TypedDocumentString<RepairRequestCancelByLinkMutation, RepairRequestCancelByLinkMutationVariables>;
export const TrackingCodeRequestDocument = new TypedDocumentString(`
    mutation TrackingCodeRequest($input: TrackingCodeRequestInput!) {
  trackingCodeRequest(input: $input) {
    resendAfterSeconds
    expiresInSeconds
  }
}
    `) as unknown as TypedDocumentString<TrackingCodeRequestMutation, TrackingCodeRequestMutationVariables>;
export const TrackingCodeConfirmDocument = new TypedDocumentString(`
    mutation TrackingCodeConfirm($input: TrackingCodeConfirmInput!) {
  trackingCodeConfirm(input: $input) {
    token
  }
}
    `) as unknown as TypedDocumentString<TrackingCodeConfirmMutation, TrackingCodeConfirmMutationVariables>;