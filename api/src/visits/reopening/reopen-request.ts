import type { Ctx } from '../../access/context.ts';
import { beyondScope } from '../../access/beyond-scope.ts';
import { Customer } from '../../customers/customer.ts';
import { activeVisit } from '../../dispatch/plan-visit.ts';
import { localDate } from '../../kernel/clock.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { AlertKind } from '../../organization/alerts/alert.ts';
import { raiseAlerts } from '../../organization/alerts/raise-alert.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { MessageChannel, sendMessage } from '../../platform/outbox.ts';
import { loadCalendar } from '../../policy/calendars/load-calendar.ts';
import { alarmUnpublishedYears } from '../../policy/calendars/unpublished-years.ts';
import { policyAt } from '../../policy/policy-at.ts';
import { factsOf } from '../../requests/call-facts.ts';
import { targetsForChange } from '../../requests/change-request.ts';
import { momentOf, promisedMoments } from '../../requests/promise-targets.ts';
import type { RepairRequest } from '../../requests/repair-request.ts';
import { recordEvent } from '../../requests/request-event.ts';
import { reopenedText } from '../../requests/request-messages.ts';
import { RequestEventKind, RequestKind, RequestState } from '../../requests/request-words.ts';
import {
  type PromisedMoment,
  ServiceTarget,
  TargetBasis,
  TargetKind,
  TargetState,
} from '../../requests/service-target.ts';
import { ServiceVoucher } from '../../requests/service-voucher.ts';
import { trackingUrl } from '../../requests/tracking-link.ts';
import { VehicleFault } from '../../requests/vehicles/vehicle-fault.ts';
import { endOfPeriod } from '../course/close-requests.ts';

/** WSH-6: until when a resolved request can be reopened, by the policy in force when it was resolved; null for others. */
export async function reopeningEndsAt(ctx: Ctx, request: RepairRequest): Promise<Date | null> {
  const { resolvedAt, branchId } = request;
  if (request.state !== RequestState.RESOLVED || !resolvedAt) return null;
  const { timeZone } = await ctx.load(Branch, branchId);
  const facts = await factsOf(ctx, request);
  const { value } = await policyAt(ctx.em, 'requests.reopeningDays', facts, localDate(resolvedAt, timeZone));
  return endOfPeriod(resolvedAt, timeZone, value.days);
}

/**
 * WSH-6: the fault is still there within the reopening period: the same request goes back to its supervisor, ahead of what
 * came in since, and is on the register again. Its voucher goes out once more and wants a new signature; what was signed
 * stays sealed. New clocks count from now under the policy that was pinned to the call (DSP-9); those that were met or
 * missed stay so.
 * @throws RuleError VISIT_NOT_OVER while a technician is on site
 */
export async function reopenRequest(ctx: Ctx, request: RepairRequest, words: string | null): Promise<void> {
  if (await activeVisit(ctx, request.id)) throw new RuleError('VISIT_NOT_OVER');
  request.reopen(ctx.at);
  const voucher = await ctx.em.findOneOrFail(ServiceVoucher, { requestId: request.id });
  voucher.reopen();
  const promise = await promiseAgain(ctx, request);
  recordEvent(ctx, request, RequestEventKind.REOPENED, { reason: words });
  await raiseAlerts(ctx.em, [
    {
      kind: AlertKind.REQUEST_REOPENED,
      branchId: request.branchId,
      subject: {
        ZH: `报修 ${request.number} 的故障仍在，已重新打开`,
        EN: `The fault of request ${request.number} is still there; it is reopened`,
      },
      dedupeKey: `request ${request.id} reopened ${request.reopenedCount}`,
      recordId: request.id,
      requestId: request.id,
      at: ctx.at,
    },
  ]);
  await tellCustomer(ctx, request, promise);
}

/** DSP-13: every arrival target that applies; and where a warranty repair was promised (ENT-6), as long again. */
async function promiseAgain(ctx: Ctx, request: RepairRequest): Promise<PromisedMoment | null> {
  const facts = await factsOf(ctx, request);
  const before = await targetsForChange(ctx, request);
  const contract = before.findLast(({ basis }) => basis === TargetBasis.CONTRACT);
  const { moments, promise, unpublishedYears } = await promisedMoments(ctx, {
    ...facts,
    contractMinutes: contract?.targetMinutes ?? null,
    travels: request.kind !== RequestKind.CONSULTATION,
    vehicle: await ctx.em.findOne(VehicleFault, { requestId: request.id }),
    startsAt: ctx.at,
  });
  for (const moment of moments)
    if (moment.kind === TargetKind.ARRIVE) ctx.em.persist(ServiceTarget.promise(request, moment, ctx.at));
  const repair = before.findLast(
    ({ kind, state }) => kind === TargetKind.RESOLVE && state !== TargetState.VOID,
  );
  if (repair) await promiseRepairAgain(ctx, request, repair);
  await alarmUnpublishedYears(ctx.em, unpublishedYears, ctx.at);
  return promise;
}

async function promiseRepairAgain(ctx: Ctx, request: RepairRequest, before: ServiceTarget): Promise<void> {
  const facts = await factsOf(ctx, request);
  const { value } = await policyAt(
    ctx.em,
    'targets.warnShare',
    facts,
    request.receivedOn,
    request.receivedAt,
  );
  const { kind, basis, targetMinutes: minutes, clock, policyVersionId: id, policyVersion: version } = before;
  const policy = id !== null && version !== null ? { id, version } : null;
  const term = { kind, basis, minutes, clock, policy, warnPercent: value.percent };
  const calendar = await loadCalendar(ctx.em, request.branchId);
  ctx.em.persist(ServiceTarget.promise(request, momentOf(term, calendar, ctx.at), ctx.at));
}

async function tellCustomer(ctx: Ctx, request: RepairRequest, promise: PromisedMoment | null): Promise<void> {
  const { timeZone } = await ctx.load(Branch, request.branchId);
  const { language } = await beyondScope(ctx, 'visits.reopen', (em) =>
    em.findOneOrFail(Customer, { id: request.customerId }),
  );
  await sendMessage(ctx.em, ctx.jobs, {
    channel: MessageChannel.SMS,
    to: request.contactPhone,
    template: 'request.reopened',
    text: reopenedText(language, {
      number: request.number,
      dueAt: promise?.dueAt ?? null,
      timeZone,
      url: await trackingUrl(ctx, request),
    }),
    language,
    requestId: request.id,
    branchId: request.branchId,
    at: ctx.at,
  });
}
