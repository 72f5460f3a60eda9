import type { Asset } from '../../src/assets/asset.ts';
import { VisitContact, VisitContactMeans } from '../../src/dispatch/preparation/visit-contact.ts';
import { Visit, VisitState } from '../../src/dispatch/visit.ts';
import { EntitlementDecision } from '../../src/requests/entitlement-decision.ts';
import { EntitlementReason, ServiceCategory } from '../../src/entitlement/entitlement.ts';
import { newId } from '../../src/kernel/ids.ts';
import { ZoneKind } from '../../src/organization/branches/service-zone.ts';
import { ActorKind } from '../../src/platform/audit.ts';
import type { EntityManager } from '../../src/platform/orm.ts';
import { RepairRequest } from '../../src/requests/repair-request.ts';
import { RequestEvent } from '../../src/requests/request-event.ts';
import { formatNumber } from '../../src/requests/request-number.ts';
import {
  FaultType,
  IntakeChannel,
  RequestEventKind,
  RequestGrade,
  RequestKind,
  RequestState,
} from '../../src/requests/request-words.ts';
import {
  PauseReason,
  ServiceTarget,
  TargetBasis,
  TargetKind,
  TargetPause,
  TargetState,
} from '../../src/requests/service-target.ts';
import { ServiceVoucher, VoucherState } from '../../src/requests/service-voucher.ts';
import { SurveyAnswer } from '../../src/surveys/answers/survey-answer.ts';
import { Rating, SurveyItem, SurveyState } from '../../src/surveys/survey-words.ts';
import { Survey } from '../../src/surveys/survey.ts';
import { ReportReview } from '../../src/visits/closing/report-review.ts';
import { SiteResult } from '../../src/visits/closing/site-result.ts';
import {
  SignatureMethod,
  SigningDoor,
  VoucherSignature,
} from '../../src/visits/voucher/voucher-signature.ts';
import { ServiceReport } from '../../src/visits/work/service-report.ts';
import type { Place } from './cells.ts';
import { aUnit } from './units.ts';
import { inDays, next, type Side, surveyToken, trackingToken, type World } from './world.ts';

/** How far a request has come. Put into the database as it then stands: the steps themselves are tried one by one. */
const STAGES = [
  'REGISTERED',
  'ASSIGNED',
  'ACCEPTED',
  'TRAVELLING',
  'ARRIVED',
  'REPORTED',
  'SIGNED',
  'HANDED_IN',
  'STRUCK_OFF',
] as const;
export type Stage = (typeof STAGES)[number];

/** What tries need to know of a request; of one that is absent, ids of nothing. */
export interface RequestRecord {
  readonly id: string;
  readonly number: string;
  readonly visitId: string;
  readonly voucherId: string;
  readonly reportId: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly contactPhone: string;
  readonly assetId: string;
  readonly serialNumber: string;
  readonly branchId: string;
  readonly districtCode: string;
  readonly technicianId: string;
  readonly substituteId: string;
  readonly photoId: string;
  readonly imageId: string;
  readonly trackingToken: string;
  readonly surveyToken: string;
}

interface Given {
  readonly stage?: Stage;
  /** Its clock stands still. */
  readonly paused?: boolean;
  readonly mergedIntoId?: string;
  readonly photoId?: string;
  readonly imageId?: string;
  /** The survey about it: sent, or answered as well. */
  readonly survey?: 'DELIVERED' | 'ANSWERED';
  /** Of the customer's other unit. */
  readonly assetId?: string;
  readonly branchId?: string;
  /** The place's technician was sent once; the visit is another one's now. */
  readonly colleague?: boolean;
}

const RECEIVED_ON = '2026-11-23';

/** A request of a place, at a stage. */
export async function aRequest(world: World, place: Place, given: Given = {}): Promise<RequestRecord> {
  const running = 100_000 + next();
  const number = formatNumber(RECEIVED_ON, running);
  if (place === 'absent') return absentRequest(world, number);
  const side = world.sides[place];
  const asset = given.assetId ? null : await aUnit(world, place);
  const until = inDays(world.app, 14);
  const { request, visit, voucher, report } = await world.app.seed((em) =>
    put(em, world, side, number, given, asset),
  );
  return {
    id: request.id,
    number,
    visitId: visit?.id ?? newId(),
    voucherId: voucher.id,
    reportId: report?.id ?? newId(),
    customerId: side.customer.id,
    customerName: side.customer.name,
    contactPhone: request.contactPhone,
    assetId: request.assetId ?? newId(),
    serialNumber: asset?.serialNumber ?? '',
    branchId: request.branchId,
    districtCode: side.districtCode,
    technicianId: side.technician.id,
    substituteId: side.substitute.id,
    photoId: given.photoId ?? newId(),
    imageId: given.imageId ?? newId(),
    trackingToken: trackingToken(world.app, request.id),
    surveyToken: surveyToken(world.app, request.id, until),
  };
}

function absentRequest({ app, sides }: World, number: string): RequestRecord {
  const id = newId();
  return {
    id,
    number,
    visitId: newId(),
    voucherId: newId(),
    reportId: newId(),
    customerId: newId(),
    customerName: `无此人${next()}`,
    contactPhone: '+8613799990000',
    assetId: newId(),
    serialNumber: `NONE${next()}`,
    branchId: newId(),
    districtCode: sides.same.districtCode,
    technicianId: newId(),
    substituteId: newId(),
    photoId: newId(),
    imageId: newId(),
    trackingToken: trackingToken(app, id),
    surveyToken: surveyToken(app, id, inDays(app, 14)),
  };
}

function put(
  em: EntityManager,
  { app }: World,
  side: Side,
  number: string,
  given: Given,
  asset: Asset | null,
) {
  const at = app.clock.now();
  const stage = STAGES.indexOf(given.stage ?? 'REGISTERED');
  const reached = (wanted: Stage): boolean => stage >= STAGES.indexOf(wanted);
  const { branch, customer, technician } = side;
  const branchId = given.branchId ?? branch.id;
  const lead = given.colleague ? side.substitute : technician;
  const team = reached('ASSIGNED') ? [...new Set([technician.id, lead.id])] : [];
  const request = Object.assign(new RepairRequest(), {
    number,
    branchId,
    state: stateOf(given, reached),
    kind: RequestKind.REPAIR,
    grade: RequestGrade.NORMAL,
    faultType: FaultType.LEAKAGE,
    channel: IntakeChannel.PHONE,
    receivedAt: at,
    receivedOn: RECEIVED_ON,
    customerId: customer.id,
    raisedByName: customer.name,
    contactPhone: customer.phone,
    districtCode: side.districtCode,
    zoneKind: ZoneKind.URBAN,
    addressLine: '中山北路18号302室',
    assetId: given.assetId ?? asset?.id ?? null,
    modelId: side.asset.modelId,
    faultDescription: '水泵漏水',
    serviceCategory: ServiceCategory.PAID,
    mergedIntoId: given.mergedIntoId ?? null,
    technicianIds: team,
    leadTechnicianId: reached('ASSIGNED') ? lead.id : null,
    photoIds: given.photoId ? [given.photoId] : [],
    resolvedAt: reached('SIGNED') ? at : null,
    struckOffAt: reached('STRUCK_OFF') ? at : null,
  });
  const ofRequest = { requestId: request.id, branchId };
  const voucher = Object.assign(new ServiceVoucher(), {
    ...ofRequest,
    number: `V${number}`,
    state: voucherState(reached),
    drawnAt: at,
  });
  const target = Object.assign(new ServiceTarget(), {
    ...ofRequest,
    kind: TargetKind.ARRIVE,
    basis: TargetBasis.ZONE,
    state: given.paused ? TargetState.PAUSED : TargetState.RUNNING,
    startedAt: at,
    targetMinutes: 240,
    dueAt: new Date(at.getTime() + 5 * 3_600_000),
  });
  const event = Object.assign(new RequestEvent(), {
    ...ofRequest,
    at,
    kind: RequestEventKind.REGISTERED,
    params: { channel: 'PHONE' },
    actorKind: ActorKind.SYSTEM,
    actorId: null,
    actorName: null,
  });
  const decision = Object.assign(new EntitlementDecision(), {
    ...ofRequest,
    category: ServiceCategory.PAID,
    reason: Object.values(EntitlementReason)[0],
    derived: true,
    decidedAt: at,
  });
  em.persist([request, voucher, target, event, decision]);
  if (given.paused) {
    em.persist(
      Object.assign(new TargetPause(), {
        ...ofRequest,
        targetId: target.id,
        reason: PauseReason.CUSTOMER_ABSENT,
        startedAt: at,
        byName: '主管',
      }),
    );
  }
  const visit = reached('ASSIGNED') ? aVisit(em, request, lead.id, reached, at) : null;
  if (visit && reached('ACCEPTED')) putContact(em, visit, at);
  if (visit && reached('ARRIVED')) putResult(em, visit, at);
  const report = visit && reached('REPORTED') ? putReport(em, visit, at) : null;
  if (report && reached('STRUCK_OFF')) putApproval(em, report, at);
  if (reached('SIGNED')) putSignature(em, voucher, customer.name, given.imageId ?? null, at);
  if (given.survey) putSurvey(em, request, given.survey, app.clock.now(), inDays(app, 14));
  return { request, visit, voucher, report };
}

function stateOf(given: Given, reached: (stage: Stage) => boolean): RequestState {
  if (given.mergedIntoId) return RequestState.MERGED;
  if (reached('SIGNED')) return RequestState.RESOLVED;
  if (reached('ARRIVED')) return RequestState.IN_SERVICE;
  return reached('ASSIGNED') ? RequestState.DISPATCHED : RequestState.REGISTERED;
}

function voucherState(reached: (stage: Stage) => boolean): VoucherState {
  if (reached('STRUCK_OFF')) return VoucherState.STRUCK_OFF;
  if (reached('HANDED_IN')) return VoucherState.HANDED_IN;
  return reached('SIGNED') ? VoucherState.SIGNED : VoucherState.DRAWN;
}

function aVisit(
  em: EntityManager,
  request: RepairRequest,
  leadId: string,
  reached: (stage: Stage) => boolean,
  at: Date,
): Visit {
  const plannedAt = new Date(at.getTime() + 3_600_000);
  const visit = Visit.plan({ request, leadId, teamIds: [], plannedAt, assignedAt: at });
  if (reached('ACCEPTED')) Object.assign(visit, { state: VisitState.ACCEPTED, acceptedAt: at });
  if (reached('TRAVELLING'))
    Object.assign(visit, { state: VisitState.TRAVELLING, setOutAt: at, setOutClaimedAt: at });
  if (reached('ARRIVED'))
    Object.assign(visit, { state: VisitState.ARRIVED, arrivedAt: at, arrivedClaimedAt: at });
  if (reached('SIGNED')) Object.assign(visit, { state: VisitState.COMPLETED, leftAt: at, leftClaimedAt: at });
  em.persist(visit);
  return visit;
}

const ofVisit = (visit: Visit) => ({
  visitId: visit.id,
  requestId: visit.requestId,
  branchId: visit.branchId,
});

/** DSP-8: without it nobody sets out. */
function putContact(em: EntityManager, visit: Visit, at: Date): void {
  em.persist(
    Object.assign(new VisitContact(), {
      ...ofVisit(visit),
      means: VisitContactMeans.PHONE,
      contactedAt: at,
      agreed: '在家等候',
      recordedAt: at,
      recordedById: visit.leadId,
      recordedByName: '技术员',
    }),
  );
}

/** VIS-8: without it nobody leaves. */
function putResult(em: EntityManager, visit: Visit, at: Date): void {
  em.persist(
    Object.assign(new SiteResult(), {
      ...ofVisit(visit),
      result: '已修好',
      reportedAt: at,
      reportedById: visit.leadId,
      reportedByName: '技术员',
    }),
  );
}

/** VIS-8: without it no voucher is archived. */
function putApproval(em: EntityManager, report: ServiceReport, at: Date): void {
  em.persist(
    Object.assign(new ReportReview(), {
      reportId: report.id,
      reportVersion: 1,
      requestId: report.requestId,
      branchId: report.branchId,
      approved: true,
      remarks: null,
      at,
      byId: null,
      byName: '主管',
    }),
  );
}

function putReport(em: EntityManager, visit: Visit, at: Date): ServiceReport {
  const report = Object.assign(new ServiceReport(), {
    ...ofVisit(visit),
    found: '机械密封磨损',
    cause: '老化',
    done: '更换密封',
    advice: '勿空转',
    minutes: [{ category: ServiceCategory.PAID, minutes: 45 }],
    recordedAt: at,
    recordedByName: '技术员',
  });
  em.persist(report);
  return report;
}

function putSignature(
  em: EntityManager,
  voucher: ServiceVoucher,
  signerName: string,
  imageFileId: string | null,
  at: Date,
): void {
  em.persist(
    Object.assign(new VoucherSignature(), {
      voucherId: voucher.id,
      requestId: voucher.requestId,
      branchId: voucher.branchId,
      signerName,
      signedAt: at,
      method: imageFileId ? SignatureMethod.DRAWN : SignatureMethod.TYPED_NAME,
      door: SigningDoor.DEVICE,
      imageFileId,
      content: { form: 1, voucher: {}, reports: [], signature: {}, shown: {} },
      sealKeyId: 'none',
      sealMac: '0'.repeat(64),
    }),
  );
}

function putSurvey(
  em: EntityManager,
  request: RepairRequest,
  state: 'DELIVERED' | 'ANSWERED',
  at: Date,
  until: Date,
): void {
  const survey = Object.assign(new Survey(), {
    requestId: request.id,
    branchId: request.branchId,
    customerId: request.customerId,
    receivedOn: request.receivedOn,
    state: SurveyState[state],
    issuedAt: at,
    items: Object.values(SurveyItem),
    leadTechnicianId: request.leadTechnicianId,
    technicianIds: request.technicianIds,
    deliveredAt: at,
    expiresAt: until,
    linkEndsAt: until,
    correctableUntil: state === 'ANSWERED' ? until : null,
  });
  em.persist(survey);
  if (state !== 'ANSWERED') return;
  em.persist(
    Object.assign(new SurveyAnswer(), {
      surveyId: survey.id,
      branchId: survey.branchId,
      version: 1,
      attitude: Rating.SATISFIED,
      skill: Rating.SATISFIED,
      arrivalTime: Rating.SATISFIED,
      keepingPromises: Rating.SATISFIED,
      comment: `评价 ${request.number}`,
      answeredAt: at,
    }),
  );
}
