import type { Ctx } from '../../access/context.ts';
import { Part } from '../../catalog/part.ts';
import { type Visit, VisitState } from '../../dispatch/visit.ts';
import { ServiceCategory } from '../../entitlement/entitlement.ts';
import { actorName } from '../../kernel/actor.ts';
import { notFound, RuleError } from '../../kernel/rule-error.ts';
import { deriveAgain, meetTargets } from '../../requests/change-request.ts';
import type { RepairRequest } from '../../requests/repair-request.ts';
import { recordEvent } from '../../requests/request-event.ts';
import { RequestEventKind } from '../../requests/request-words.ts';
import { TargetKind } from '../../requests/service-target.ts';
import { ServiceVoucher, VoucherState } from '../../requests/service-voucher.ts';
import { askForSignature, tellItIsPaid } from '../customer-messages.ts';
import { written, writtenIfAny } from '../../kernel/written.ts';
import { isBeforeReopening } from './before-reopening.ts';
import { Diagnosis } from './diagnosis.ts';
import { minutesRecorded } from './minutes-recorded.ts';
import type { OnSite } from './on-site.ts';
import { requirePaidWorkApproved } from './paid-work.ts';
import { ServiceReport, type ServicePartLine } from './service-report.ts';
import type { DiagnosisRecordInput, ServicePartInput, ServiceReportRecordInput } from './work.input.ts';

/**
 * VIS-9: records what was found out, or corrects it. The cause decides anew who pays; where the job becomes PAID by it the
 * customer is told in the same unit of work, before anything can be charged (ENT-3).
 */
export async function recordDiagnosis(
  ctx: Ctx,
  { visit, request }: OnSite,
  found: DiagnosisRecordInput,
): Promise<Diagnosis> {
  requireOnSite(visit, request);
  if (found.runningHours == null && found.mileage == null) {
    throw new RuleError(
      'VALIDATION_FAILED',
      { fields: [{ field: 'runningHours', rule: 'required' }] },
      'runningHours',
    );
  }
  await amendVoucher(ctx, request);
  const diagnosis = await ofVisit(ctx, Diagnosis, visit, found.version);
  diagnosis.faultType = found.faultType;
  diagnosis.faultCause = found.faultCause;
  diagnosis.runningHours = found.runningHours ?? null;
  diagnosis.mileage = found.mileage ?? null;
  diagnosis.faultHistory = written(found.faultHistory);
  diagnosis.openedBefore = found.openedBefore;
  diagnosis.warrantyCheck = written(found.warrantyCheck);
  signOff(ctx, diagnosis);
  await meetTargets(ctx, request, TargetKind.DIAGNOSE);

  const changed = await deriveAgain(ctx, request, found.faultCause);
  const paidNow = changed && request.serviceCategory === ServiceCategory.PAID;
  recordEvent(ctx, request, RequestEventKind.DIAGNOSED, {
    cause: found.faultCause,
    faultType: found.faultType,
    becamePaid: paidNow ? 1 : 0,
  });
  if (paidNow) await tellItIsPaid(ctx, request);
  return diagnosis;
}

/**
 * VIS-5: records what was done, or corrects it. What was signed before does not count any more then: the customer is asked
 * to sign again, and what was signed stays on record (VIS-3).
 */
export async function recordReport(
  ctx: Ctx,
  { visit, request }: OnSite,
  done: ServiceReportRecordInput,
): Promise<ServiceReport> {
  requireOnSite(visit, request);
  if (done.minutes.some(({ category }) => category === ServiceCategory.PAID))
    await requirePaidWorkApproved(ctx, request);
  await amendVoucher(ctx, request);
  const parts = await fromCatalog(ctx, done.parts);
  const report = await ofVisit(ctx, ServiceReport, visit, done.version);
  report.found = written(done.found);
  report.cause = written(done.cause);
  report.done = written(done.done);
  report.advice = written(done.advice);
  report.compensation = writtenIfAny(done.compensation);
  report.parts = parts;
  report.minutes = done.minutes.map(({ category, minutes }) => ({ category, minutes }));
  signOff(ctx, report);
  await minutesRecorded(ctx, { request, paper: { reportId: report.id }, minutes: report.minutes });
  recordEvent(ctx, request, RequestEventKind.SERVICE_REPORTED);
  return report;
}

/** On site, or back from there with something to correct. */
function requireOnSite(visit: Visit, request: RepairRequest): void {
  const there = visit.state === VisitState.ARRIVED || visit.state === VisitState.COMPLETED;
  if (there && !isBeforeReopening(visit, request)) return;
  throw new RuleError('VISIT_STEP_REFUSED', { from: visit.state, to: visit.state, step: 'record' });
}

/** VIS-3: a change of what is on the voucher; refused once it has been handed in. */
async function amendVoucher(ctx: Ctx, request: RepairRequest): Promise<void> {
  const voucher = await ctx.em.findOneOrFail(ServiceVoucher, { requestId: request.id });
  const signed = voucher.state === VoucherState.SIGNED;
  voucher.amend();
  if (signed) await askForSignature(ctx, request);
}

/** The record of this visit, new or to be corrected; a correction names the version it has seen. */
async function ofVisit<Work extends Diagnosis | ServiceReport>(
  ctx: Ctx,
  entity: new () => Work,
  visit: Visit,
  version: number | null | undefined,
): Promise<Work> {
  const found = (await ctx.em.findOne<Diagnosis | ServiceReport>(entity, {
    visitId: visit.id,
  })) as Work | null;
  if ((found?.version ?? null) !== (version ?? null)) {
    throw new RuleError('VERSION_CONFLICT', { current: found?.version ?? null }, 'version');
  }
  if (found) return found;
  const work = new entity();
  work.visitId = visit.id;
  work.requestId = visit.requestId;
  work.branchId = visit.branchId;
  ctx.em.persist(work);
  return work;
}

function signOff(ctx: Ctx, work: Diagnosis | ServiceReport): void {
  work.recordedAt = ctx.at;
  work.recordedByName = actorName(ctx.actor) ?? '';
}

async function fromCatalog(ctx: Ctx, lines: readonly ServicePartInput[]): Promise<ServicePartLine[]> {
  const parts = await ctx.em.find(Part, { code: { $in: lines.map((line) => line.partCode) } });
  const byCode = new Map(parts.map((part) => [part.code, part]));
  return lines.map(({ partCode, quantity, reason }) => {
    const part = byCode.get(partCode);
    if (!part) throw notFound('parts');
    return {
      partId: part.id,
      partCode,
      name: part.name,
      nameEn: part.nameEn,
      quantity,
      reason: written(reason),
    };
  });
}
