import type { Ctx } from '../access/context.ts';
import { Asset } from '../assets/asset.ts';
import { ProductModel } from '../catalog/product-model.ts';
import type { Customer } from '../customers/customer.ts';
import { beyondScope } from '../access/beyond-scope.ts';
import { addAddress, knowsAddress, settleHome } from '../customers/register-customer.ts';
import {
  coverageOf,
  coverageOfUnit,
  readUnits,
  type UnitCoverage,
  type UnitRecords,
} from '../entitlement/coverage.ts';
import { explainEntitlement } from '../entitlement/explain-entitlement.ts';
import { Language } from '../kernel/actor.ts';
import { localDate } from '../kernel/clock.ts';
import { notFound, RuleError } from '../kernel/rule-error.ts';
import { Branch } from '../organization/branches/branch.ts';
import { branchFactsForDistrict } from '../organization/branches/branch-for-district.ts';
import { ZoneKind } from '../organization/branches/service-zone.ts';
import { atOnce, type Reading } from '../platform/at-once.ts';
import { MessageChannel, sendMessage } from '../platform/outbox.ts';
import { alarmUnpublishedYears } from '../policy/calendars/unpublished-years.ts';
import { policyAt } from '../policy/policy-at.ts';
import { EntitlementDecision } from './entitlement-decision.ts';
import { promisedMoments, type Promises } from './promise-targets.ts';
import { repeatCall } from './repeat-call.ts';
import { RepairRequest } from './repair-request.ts';
import { recordEvent } from './request-event.ts';
import { attachedText, registrationText } from './request-messages.ts';
import { nextNumber } from './request-number.ts';
import {
  type FaultType,
  type IntakeChannel,
  type RequestGrade,
  RequestEventKind,
  RequestKind,
} from './request-words.ts';
import { putQuality } from './quality/quality-particulars.ts';
import type { QualityInput } from './quality/quality.input.ts';
import { qualityOf } from './quality/quality-of.ts';
import { ServiceTarget } from './service-target.ts';
import { ServiceVoucher } from './service-voucher.ts';
import { trackingUrl, trackingUrlFor } from './tracking-link.ts';
import { readHistory, type UnitHistory } from './unit-history.query.ts';
import { putVehicleFault, requireVehicle } from './vehicles/put-vehicle-fault.ts';
import type { VehicleFacts } from './vehicles/vehicle-words.ts';

/** A call as it comes in, whichever door it came through; texts cleaned, numbers in E.164. */
export interface Intake {
  /** The branch whose clerk took the call; without it the address's district picks one. */
  readonly branchId?: string;
  readonly channel: IntakeChannel;
  readonly receivedAt: Date;
  readonly customer: Customer;
  /** A unit of this customer, from `unitForIntake`. */
  readonly asset: Asset | null;
  readonly modelId: string | null;
  readonly kind: RequestKind;
  readonly grade: RequestGrade;
  readonly faultType: FaultType;
  readonly faultDescription: string;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly districtCode: string;
  readonly addressLine: string;
  readonly preferredFrom?: Date | null;
  readonly preferredUntil?: Date | null;
  readonly photoIds?: readonly string[];
  /** DSP-5: where a vehicle is at fault, if somebody said. */
  /** INT-4: of a quality complaint. */
  readonly quality?: QualityInput | null;
  readonly vehicle?: VehicleFacts | null;
  /** INT-6: what to do when the unit has an open request already. */
  readonly whenOpen: 'REFUSE' | 'ATTACH' | 'NEW';
}

/**
 * Takes a call into the register: number, service category with its reason, promise, voucher with the unit's history,
 * confirmation with a tracking link; everything in the caller's unit of work (INT-1, INT-2, ENT-1, DSP-2). Everything is
 * read before anything is written, so that it is written at once.
 * @throws RuleError OPEN_REQUEST_EXISTS { number } for a unit that has an open request, unless it is to be attached there or
 * is confirmed as new (INT-6); QUALITY_INCOMPLETE { missing } (INT-4); NOT_FOUND (unit, model, district, a closed branch)
 */
export async function registerRequest(ctx: Ctx, intake: Intake): Promise<RepairRequest> {
  const { asset, customer } = intake;
  const place = { districtCode: intake.districtCode, line: intake.addressLine };
  const own = intake.branchId ? await ctx.load(Branch, intake.branchId, 'branchId') : null;
  if (own && !own.active) throw notFound('branchId');
  // What another branch knows of the unit counts as well.
  const [serving, history, records, placeKnown] = await beyondScope(ctx, 'requests.intake', (em) => {
    const reading = atOnce(em);
    return Promise.all([
      branchFactsForDistrict(reading, intake.districtCode),
      asset ? readHistory(reading, asset.id) : { open: null, entries: [] },
      asset ? readUnits(reading, [asset.id]) : new Map<string, UnitRecords>(),
      knowsAddress(reading, customer.id, place),
    ]);
  });
  if (history.open && intake.whenOpen === 'REFUSE') {
    throw new RuleError('OPEN_REQUEST_EXISTS', { number: history.open.number }, 'confirmedAsNew');
  }
  const attachedTo = intake.whenOpen === 'ATTACH' ? history.open : null;
  const branch = own ?? { id: serving.branchId, timeZone: serving.timeZone };
  const receivedOn = localDate(intake.receivedAt, branch.timeZone);
  const unit = asset && records.get(asset.id);
  const model =
    unit?.model ?? (intake.modelId ? await ctx.load(ProductModel, intake.modelId, 'modelId') : null);
  if (intake.vehicle) requireVehicle(intake, model?.category, 'vehicle');
  const quality =
    intake.kind === RequestKind.QUALITY_COMPLAINT
      ? await qualityOf(ctx, intake.quality, { unit: asset, modelId: model?.id ?? null })
      : null;
  const coverage =
    asset && unit
      ? await coverageOfUnit(ctx, asset, unit, { on: receivedOn })
      : await coverageOf(ctx, { modelId: model?.id, on: receivedOn });

  const request = new RepairRequest();
  request.branchId = branch.id;
  request.kind = intake.kind;
  request.grade = intake.grade;
  request.faultType = intake.faultType;
  request.channel = intake.channel;
  request.receivedAt = intake.receivedAt;
  request.receivedOn = receivedOn;
  request.customerId = customer.id;
  request.raisedByName = intake.contactName;
  request.contactPhone = intake.contactPhone;
  request.districtCode = intake.districtCode;
  request.addressLine = intake.addressLine;
  // Whoever serves a place that is not its own reaches it from afar.
  request.zoneKind = serving.branchId === branch.id ? serving.zoneKind : ZoneKind.SUBURBAN;
  request.assetId = asset?.id ?? null;
  request.modelId = model?.id ?? null;
  request.faultDescription = intake.faultDescription;
  request.preferredFrom = intake.preferredFrom ?? null;
  request.preferredUntil = intake.preferredUntil ?? null;
  request.photoIds = [...(intake.photoIds ?? [])];
  request.serviceCategory = coverage.decision.category;

  const reading = atOnce(ctx.em);
  const today = localDate(ctx.at, branch.timeZone);
  const [number, promises, linkPolicy] = await Promise.all([
    nextNumber(reading, receivedOn),
    attachedTo ? null : promisesFor(reading, request, intake, coverage, model),
    attachedTo ? null : policyAt(reading, 'tracking.linkDays', { branchId: branch.id }, today),
  ]);
  request.number = number;
  const url = linkPolicy
    ? trackingUrlFor(ctx, request, linkPolicy.value.days)
    : await trackingUrl(ctx, attachedTo ?? request);

  await settleHome(ctx, customer, branch.id);
  customer.introduce(intake.contactName);
  asset?.standAt(branch.id);
  if (!placeKnown) addAddress(ctx, customer, place);
  ctx.em.persist(request);
  recordEvent(ctx, request, RequestEventKind.REGISTERED, { channel: intake.channel });
  decide(ctx, request, coverage);
  if (intake.vehicle) putVehicleFault(ctx, request, intake.vehicle);
  if (quality) putQuality(ctx, request, quality);
  const voucher = drawVoucher(ctx, request, history);
  for (const moment of promises?.moments ?? []) ctx.em.persist(ServiceTarget.promise(request, moment));
  if (promises) await alarmUnpublishedYears(ctx.em, promises.unpublishedYears, ctx.at);
  if (attachedTo) {
    repeatCall(ctx, request, attachedTo);
    voucher.void();
  }
  const { language } = customer;
  const dueAt = promises?.promise?.dueAt ?? null;
  await sendMessage(ctx.em, ctx.jobs, {
    channel: MessageChannel.SMS,
    to: intake.contactPhone,
    template: attachedTo ? 'request.attached' : 'request.registered',
    text: attachedTo
      ? attachedText(language, { number: request.number, into: attachedTo.number, url })
      : registrationText(language, { number: request.number, dueAt, timeZone: branch.timeZone, url }),
    language,
    requestId: request.id,
    branchId: request.branchId,
    at: ctx.at,
  });
  return request;
}

/** The unit of a call, locked: a second call for the same unit waits until the first is in the register (INT-6). */
export function unitForIntake(ctx: Ctx, assetId: string): Promise<Asset> {
  return ctx.loadForChange(Asset, assetId, { field: 'assetId' });
}

/** What is promised for the call; for advice, which is given from the desk, an answer alone: nobody travels. */
function promisesFor(
  em: Reading,
  request: RepairRequest,
  intake: Intake,
  coverage: UnitCoverage,
  model: Pick<ProductModel, 'category'> | null,
): Promise<Promises> {
  return promisedMoments(
    { em },
    {
      branchId: request.branchId,
      zoneKind: request.zoneKind,
      grade: request.grade,
      receivedAt: request.receivedAt,
      receivedOn: request.receivedOn,
      contractMinutes: coverage.contract?.responseTargetMinutes ?? null,
      productCategory: model?.category ?? null,
      customerKind: intake.customer.kind,
      travels: request.kind !== RequestKind.CONSULTATION,
      vehicle: intake.vehicle,
    },
  );
}

/** Puts a derivation on record; it decides unless a supervisor has overridden (ENT-1). */
export function decide(ctx: Ctx, request: RepairRequest, { decision }: UnitCoverage): EntitlementDecision {
  const record = new EntitlementDecision();
  record.requestId = request.id;
  record.branchId = request.branchId;
  record.category = decision.category;
  record.reason = decision.reason;
  record.params = decision.params;
  record.derived = true;
  record.decidedAt = ctx.at;
  ctx.em.persist(record);
  recordEvent(ctx, request, RequestEventKind.ENTITLEMENT_DERIVED, {
    zh: explainEntitlement(decision, Language.ZH),
    en: explainEntitlement(decision, Language.EN),
  });
  return record;
}

/** INT-2: the voucher for the unit, with the unit's history from the customer's file. */
function drawVoucher(ctx: Ctx, request: RepairRequest, history: UnitHistory): ServiceVoucher {
  const voucher = new ServiceVoucher();
  voucher.requestId = request.id;
  voucher.branchId = request.branchId;
  voucher.number = `V${request.number}`;
  voucher.drawnAt = ctx.at;
  voucher.history = [...history.entries];
  ctx.em.persist(voucher);
  return voucher;
}
