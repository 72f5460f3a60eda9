import { newId } from '../src/kernel/ids.ts';
import type { Answer, TestApp } from './app.ts';
import type { Center } from './repair-call.ts';

/** What the tests look at of a request. */
export interface ShownRequest {
  id: string;
  number: string;
  version: number;
  state: string;
  channel: string;
  kind: string;
  grade: string;
  faultType: string;
  faultDescription: string;
  receivedAt: string;
  raisedByName: string;
  contactPhone: string;
  addressLine: string;
  zoneKind: string;
  priority: boolean;
  preferredFrom: string | null;
  preferredUntil: string | null;
  struckOffAt: string | null;
  branch: { id: string; code: string };
  customer: { id: string; name: string; phone: string };
  asset: { id: string; serialNumber: string | null; verified: boolean } | null;
  model: { id: string } | null;
  district: { code: string; name: string } | null;
  photos: { id: string; url: string }[];
  serviceCategory: string;
  entitlement: ShownDecision;
  entitlementHistory: ShownDecision[];
  promise: ShownTarget | null;
  targets: ShownTarget[];
  events: { kind: string; text: string; actorKind: string; actorName: string | null; at: string }[];
  lastEvent: { kind: string } | null;
  voucher: {
    number: string;
    state: string;
    drawnAt: string;
    unitHistory: { at: string; requestNumber: string; summary: string }[];
  };
  mergedInto: { number: string } | null;
  technicianName: string | null;
  trackingUrl: string | null;
}

export interface ShownDecision {
  category: string;
  reason: string;
  derived: boolean;
  explanation: string;
  decidedBy: string | null;
  decidedAt: string;
  overrideReason: string | null;
}

export interface ShownTarget {
  kind: string;
  basis: string;
  state: string;
  dueAt: string;
  metAt: string | null;
  targetMinutes: number;
  minutesLeft: number | null;
  policyVersion: number | null;
  clock: string;
  pauses: { reason: string; startedAt: string; endedAt: string | null; byName: string }[];
}

const DECISION = 'category reason derived explanation decidedBy decidedAt overrideReason';
const TARGET = `kind basis state dueAt metAt targetMinutes minutesLeft policyVersion clock
  pauses { reason startedAt endedAt byName }`;

export const REQUEST = `id number version state channel kind grade faultType faultDescription receivedAt raisedByName
  contactPhone addressLine zoneKind priority preferredFrom preferredUntil struckOffAt branch { id code }
  customer { id name phone } asset { id serialNumber verified } model { id } district { code name } photos { id url }
  serviceCategory entitlement { ${DECISION} } entitlementHistory { ${DECISION} } promise { ${TARGET} } targets { ${TARGET} }
  events { kind text actorKind actorName at } lastEvent { kind }
  voucher { number state drawnAt unitHistory { at requestNumber summary } } mergedInto { number } technicianName trackingUrl`;

export const SUBMIT = `mutation ($input: RepairRequestSubmitInput!) { repairRequestSubmit(input: $input) { ${REQUEST} } }`;
export const REGISTER = `mutation ($input: RepairRequestRegisterInput!) { repairRequestRegister(input: $input) { ${REQUEST} } }`;
const READ = `query ($number: String!) { repairRequest(number: $number) { ${REQUEST} } }`;

/** INT-4: what a quality complaint registers beside the rest; nothing for other kinds. */
export function qualityFor(given: object): object {
  if (!('kind' in given) || given.kind !== 'QUALITY_COMPLAINT') return {};
  return {
    quality: {
      purchasedOn: '2026-11-01',
      manufacturedOn: '2026-09-15',
      serialNumber: 'SN-2026-1',
      mainFault: '漏水',
      customerDemand: '更换新机',
    },
  };
}

/** What a customer sends for the pump of the center. */
export function submission(center: Center, given: object = {}) {
  return {
    assetId: center.asset.id,
    kind: 'REPAIR',
    faultType: 'LEAKAGE',
    faultDescription: '水泵漏水',
    contactName: '王小明',
    contactPhone: center.customer.phone,
    districtCode: center.districtCode,
    addressLine: '中山北路18号302室',
    idempotencyKey: newId(),
    ...qualityFor(given),
    ...given,
  };
}

/** What a clerk takes down of a call about the pump of the center. */
export function call(center: Center, given: object = {}) {
  return {
    ...submission(center),
    branchId: center.branch.id,
    customerId: center.customer.id,
    channel: 'PHONE',
    grade: 'NORMAL',
    ...given,
  };
}

export async function submit(
  app: TestApp,
  center: Center,
  given: object = {},
  token = center.customerToken,
): Promise<ShownRequest> {
  const input = submission(center, given);
  const answer = await app.ok<{ repairRequestSubmit: ShownRequest }>(SUBMIT, { input }, token);
  return answer.repairRequestSubmit;
}

export async function takeDown(
  app: TestApp,
  center: Center,
  given: object = {},
  token = center.clerk.token,
): Promise<ShownRequest> {
  const answer = await app.ok<{ repairRequestRegister: ShownRequest }>(
    REGISTER,
    { input: call(center, given) },
    token,
  );
  return answer.repairRequestRegister;
}

/** A request as the owner of the token sees it; null when it does not exist there. */
export async function see(app: TestApp, number: string, token: string): Promise<ShownRequest | null> {
  return (await app.ok<{ repairRequest: ShownRequest | null }>(READ, { number }, token)).repairRequest;
}

/** The same where it must exist. */
export async function seen(app: TestApp, number: string, token: string): Promise<ShownRequest> {
  const request = await see(app, number, token);
  if (!request) throw new Error('the request does not exist for this person');
  return request;
}

/** One act by its mutation; the answer is the mutation's field. */
export async function act<Result = { id: string }>(
  app: TestApp,
  mutation: string,
  input: object,
  token: string,
  fields = 'id',
): Promise<Result> {
  const answer = await app.ok<Record<string, Result>>(mutationOf(mutation, fields), { input }, token);
  return answer[mutation] as Result;
}

/**
 * The codes with which an act is refused, after seeing that it changed nothing.
 */
export async function refusedAct(
  app: TestApp,
  mutation: string,
  input: object,
  token: string | undefined,
): Promise<string[]> {
  return (await refusals(app, mutation, input, token)).map((error) => error.extensions.code);
}

/** The same with what the refusals say. */
export async function refusals(
  app: TestApp,
  mutation: string,
  input: object,
  token: string | undefined,
): Promise<NonNullable<Answer['errors']>> {
  const before = await app.snapshot();
  const { errors = [] } = await app.graphql(mutationOf(mutation, 'id'), { input }, token);
  const after = await app.snapshot();
  if (before !== after) {
    const lines = new Set(before.split('\n'));
    const changed = after.split('\n').filter((line) => !lines.has(line));
    throw new Error(`refused with ${JSON.stringify(errors)}, but something changed: ${changed.join(', ')}`);
  }
  return errors;
}

const INPUT_TYPES: Readonly<Record<string, string>> = {
  repairRequestSubmit: 'RepairRequestSubmitInput',
  repairRequestRegister: 'RepairRequestRegisterInput',
  repairRequestClassify: 'RepairRequestClassifyInput',
  repairRequestMerge: 'RepairRequestMergeInput',
  repairRequestCancel: 'RepairRequestCancelInput',
  repairRequestDispatch: 'RepairRequestDispatchInput',
  entitlementOverride: 'EntitlementOverrideInput',
  assetProofVerify: 'AssetProofVerifyInput',
  assetProofAdd: 'AssetProofAddInput',
  requestAcknowledge: 'RequestAcknowledgeInput',
  repairRequestMarkComplex: 'RepairRequestMarkComplexInput',
  requestCommit: 'RequestCommitInput',
  dayEndClose: 'DayEndCloseInput',
  targetPause: 'TargetPauseInput',
  targetResume: 'RequestInput',
  visitAccept: 'VisitInput',
  visitDecline: 'VisitReasonInput',
  visitNoShow: 'VisitReasonInput',
  visitReassign: 'VisitReassignInput',
  visitReschedule: 'VisitRescheduleInput',
  visitSetOut: 'VisitStepInput',
  visitArrive: 'VisitStepInput',
  travelRequestMake: 'TravelRequestMakeInput',
  travelRequestConfirm: 'TravelRequestDecideInput',
  travelRequestApprove: 'TravelRequestDecideInput',
  travelRequestRefuse: 'TravelRequestDecideInput',
  travelRequestWithdraw: 'TravelRequestDecideInput',
  visitRecordContact: 'VisitRecordContactInput',
  remoteSessionStart: 'RemoteSessionStartInput',
  remoteSessionEnd: 'RemoteSessionEndInput',
  visitEscalate: 'VisitEscalateInput',
  escalationDecide: 'EscalationDecideInput',
  visitReportResult: 'VisitReportResultInput',
  visitComplete: 'VisitCompleteInput',
  serviceReportReview: 'ServiceReportReviewInput',
  voucherArchive: 'RequestInput',
  unitTakeIn: 'UnitTakeInInput',
  policyPublish: 'PolicyPublishInput',
  contactLog: 'ContactLogInput',
  contactAnswer: 'ContactAnswerInput',
  contactCorrect: 'ContactCorrectInput',
  requestRefer: 'RequestReferInput',
  referralDecide: 'ReferralDecideInput',
  vehicleFaultRecord: 'VehicleFaultRecordInput',
  vehicleHandlingContact: 'VehicleHandlingContactInput',
  vehicleHandlingFile: 'VehicleHandlingFileInput',
  vehicleHandlingTell: 'RequestInput',
  diagnosisRecord: 'DiagnosisRecordInput',
};

export function mutationOf(name: string, fields: string): string {
  return `mutation ($input: ${INPUT_TYPES[name]}!) { ${name}(input: $input) { ${fields} } }`;
}
