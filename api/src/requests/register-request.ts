import type { Ctx } from '../access/context.ts';
import { sealLink } from '../access/personal-link.ts';
import { Asset } from '../assets/asset.ts';
import { ProductModel } from '../catalog/product-model.ts';
import type { Customer } from '../customers/customer.ts';
import { coverageOf, type UnitCoverage } from '../entitlement/coverage.ts';
import { explainEntitlement } from '../entitlement/explain-entitlement.ts';
import { Language } from '../kernel/actor.ts';
import { localDate } from '../kernel/clock.ts';
import { RuleError } from '../kernel/rule-error.ts';
import { sql } from '../kernel/sql.ts';
import { Branch } from '../organization/branches/branch.ts';
import { branchForDistrict } from '../organization/branches/branch-for-district.ts';
import { alarmUnpublishedYears } from '../policy/calendars/unpublished-years.ts';
import { MessageChannel, sendMessage } from '../platform/outbox.ts';
import { policyAt } from '../policy/policy-at.ts';
import { EntitlementDecision } from './entitlement-decision.ts';
import { promisedMoments } from './promise-targets.ts';
import { RepairRequest } from './repair-request.ts';
import { recordEvent } from './request-event.ts';
import { registrationText } from './request-messages.ts';
import { nextNumber } from './request-number.ts';
import {
  type FaultType,
  type IntakeChannel,
  type RequestGrade,
  RequestEventKind,
  RequestKind,
} from './request-words.ts';
import { ServiceTarget } from './service-target.ts';
import { ServiceVoucher } from './service-voucher.ts';

/** A call as it comes in, whichever door it came through. */
export interface Intake {
  /** The branch whose clerk took the call; without it the address's district picks one. */
  readonly branchId?: string;
  readonly channel: IntakeChannel;
  readonly receivedAt: Date;
  readonly customer: Customer;
  readonly assetId: string | null;
  readonly modelId: string | null;
  readonly kind: RequestKind;
  readonly grade: RequestGrade;
  readonly faultType: FaultType;
  readonly faultDescription: string;
  readonly contactName: string;
  /** E.164. */
  readonly contactPhone: string;
  readonly districtCode: string;
  readonly addressLine: string;
  readonly preferredFrom?: Date | null;
  readonly preferredUntil?: Date | null;
  readonly photoIds?: readonly string[];
  readonly confirmedAsNew: boolean;
}

/**
 * Takes a call into the register: number, service category with its reason, promise, voucher with the unit's history,
 * confirmation with a tracking link; everything in the caller's unit of work (INT-1, INT-2, ENT-1, DSP-2).
 * @throws RuleError OPEN_REQUEST_EXISTS { number } for a unit that has an open request, unless confirmed as new (INT-6).
 */
export async function registerRequest(ctx: Ctx, intake: Intake): Promise<RepairRequest> {
  const serving = await branchForDistrict(ctx.em, intake.districtCode);
  const branch = await ctx.load(Branch, intake.branchId ?? serving.branchId, 'branchId');
  const asset = intake.assetId ? await ctx.loadForChange(Asset, intake.assetId, { field: 'assetId' }) : null;
  if (asset) await refuseDuplicate(ctx, asset, intake.confirmedAsNew);
  const givenModelId = asset?.modelId ?? intake.modelId;
  const model = givenModelId ? await ctx.load(ProductModel, givenModelId, 'modelId') : null;

  const receivedOn = localDate(intake.receivedAt, branch.timeZone);
  const coverage = await coverageOf(ctx, {
    assetId: asset?.id ?? null,
    modelId: model?.id ?? null,
    on: receivedOn,
  });
  const request = new RepairRequest();
  request.number = await nextNumber(ctx.em, receivedOn);
  request.branchId = branch.id;
  request.kind = intake.kind;
  request.grade = intake.grade;
  request.faultType = intake.faultType;
  request.channel = intake.channel;
  request.receivedAt = intake.receivedAt;
  request.receivedOn = receivedOn;
  request.customerId = intake.customer.id;
  request.raisedByName = intake.contactName;
  request.contactPhone = intake.contactPhone;
  request.districtCode = intake.districtCode;
  request.addressLine = intake.addressLine;
  request.assetId = asset?.id ?? null;
  request.modelId = model?.id ?? null;
  request.faultDescription = intake.faultDescription;
  request.preferredFrom = intake.preferredFrom ?? null;
  request.preferredUntil = intake.preferredUntil ?? null;
  request.photoIds = [...(intake.photoIds ?? [])];
  request.serviceCategory = coverage.decision.category;
  ctx.em.persist(request);
  recordEvent(ctx, request, RequestEventKind.REGISTERED, { channel: intake.channel });

  decide(ctx, request, coverage);
  const promise = await promiseTargets(ctx, request, coverage, {
    zoneKind: serving.zoneKind,
    productCategory: model?.category ?? null,
    customerKind: intake.customer.kind,
  });
  await drawVoucher(ctx, request);
  await confirm(ctx, request, intake, branch, promise);
  return request;
}

/** INT-6: a second request for a unit that has an open one is never silent. The unit's row is locked by the caller. */
async function refuseDuplicate(ctx: Ctx, asset: Asset, confirmedAsNew: boolean): Promise<void> {
  if (confirmedAsNew) return;
  const open = await openRequestOf(ctx, asset.id);
  if (open) throw new RuleError('OPEN_REQUEST_EXISTS', { number: open.number }, 'confirmedAsNew');
}

/** The request that a unit has open, as far as the actor may know of it. */
export async function openRequestOf(ctx: Ctx, assetId: string): Promise<RepairRequest | null> {
  return ctx.em.findOne(
    RepairRequest,
    { assetId, state: { $in: ['REGISTERED', 'DISPATCHED', 'IN_SERVICE', 'IN_WORKSHOP'] as RepairRequest['state'][] } },
    { orderBy: { receivedAt: 'desc' } },
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

async function promiseTargets(
  ctx: Ctx,
  request: RepairRequest,
  coverage: UnitCoverage,
  facts: Pick<Parameters<typeof promisedMoments>[1], 'zoneKind' | 'productCategory' | 'customerKind'>,
): Promise<ServiceTarget | null> {
  // Advice is given from the desk; nobody travels, so nobody's arrival is promised.
  if (request.kind === RequestKind.CONSULTATION) return null;
  const promises = await promisedMoments(ctx, {
    ...facts,
    branchId: request.branchId,
    grade: request.grade,
    receivedAt: request.receivedAt,
    receivedOn: request.receivedOn,
    contractMinutes: coverage.contract?.responseTargetMinutes ?? null,
  });
  const targets = promises.moments.map((moment) => {
    const target = ServiceTarget.promise({ request, ...moment, calendar: promises.calendar });
    ctx.em.persist(target);
    return target;
  });
  await alarmUnpublishedYears(ctx.em, promises.unpublishedYears, ctx.at);
  return targets.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0] ?? null;
}

/** INT-2: the voucher for the unit, with the unit's history from the customer's file. */
async function drawVoucher(ctx: Ctx, request: RepairRequest): Promise<void> {
  const voucher = new ServiceVoucher();
  voucher.requestId = request.id;
  voucher.branchId = request.branchId;
  voucher.number = `V${request.number}`;
  voucher.drawnAt = ctx.at;
  voucher.history = request.assetId ? await unitHistory(ctx, request.assetId) : [];
  ctx.em.persist(voucher);
}

/** Jobs kept on a voucher: what a technician reads at the door. */
const HISTORY_ENTRIES = 10;

async function unitHistory(ctx: Ctx, assetId: string): Promise<ServiceVoucher['history']> {
  const rows = await ctx.read.rows<{ at: Date; number: string; summary: string }>(sql`
    select r.received_at as at, r.number, r.fault_description as summary
    from repair_request r
    where ${ctx.read.visible(RepairRequest, 'r')} and r.asset_id = ${assetId} and r.state <> 'MERGED'
    order by r.received_at desc, r.id desc limit ${HISTORY_ENTRIES}`);
  return rows.map((row) => ({ at: row.at.toISOString(), requestNumber: row.number, summary: row.summary }));
}

/** A message with the number, the promise and a link to track it, to whoever is to be called (INT-3, WSH-1). */
async function confirm(
  ctx: Ctx,
  request: RepairRequest,
  intake: Intake,
  branch: Branch,
  promise: ServiceTarget | null,
): Promise<void> {
  const { language } = intake.customer;
  await sendMessage(ctx.em, ctx.jobs, {
    channel: MessageChannel.SMS,
    to: intake.contactPhone,
    template: 'request.registered',
    text: registrationText(language, {
      number: request.number,
      dueAt: promise?.dueAt ?? null,
      timeZone: branch.timeZone,
      now: ctx.at,
      url: await trackingUrl(ctx, request),
    }),
    language,
    requestId: request.id,
    branchId: request.branchId,
    at: ctx.at,
  });
}

/** The personal link to one request: unguessable, expiring, for that request alone (WSH-1). */
export async function trackingUrl(ctx: Ctx, request: Pick<RepairRequest, 'id' | 'branchId' | 'receivedOn'>): Promise<string> {
  return `${ctx.platform.settings.portalUrl}/t/${(await trackingToken(ctx, request)).token}`;
}

export async function trackingToken(
  ctx: Ctx,
  request: Pick<RepairRequest, 'id' | 'branchId'>,
): Promise<{ token: string; expiresAt: Date }> {
  const { value } = await policyAt(ctx.em, 'tracking.linkDays', { branchId: request.branchId }, localDate(ctx.at, 'UTC'));
  const expiresAt = new Date(ctx.at.getTime() + value.days * 86_400_000);
  return { token: sealLink(ctx.platform.settings.authSecret, 'tracking', request.id, expiresAt), expiresAt };
}
