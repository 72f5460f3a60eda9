import type { Ctx } from '../../access/context.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { requireContacted } from '../../dispatch/preparation/record-contact.ts';
import { requireTravelGranted } from '../../dispatch/travel/decide-travel.ts';
import { Visit } from '../../dispatch/visit.ts';
import { promiseDiagnosis } from '../../requests/answer-request.ts';
import { endPausesFor, judgeTargetsAgain, meetTargets } from '../../requests/change-request.ts';
import type { RepairRequest } from '../../requests/repair-request.ts';
import { RequestEvent, recordEvent } from '../../requests/request-event.ts';
import { RequestEventKind } from '../../requests/request-words.ts';
import { PauseReason, TargetKind } from '../../requests/service-target.ts';
import { ServiceVoucher, VoucherState } from '../../requests/service-voucher.ts';
import { requireResultReported } from '../closing/leave-site.ts';
import { askForSignature } from '../customer-messages.ts';
import { requirePossible } from './claimed-time.ts';
import { arrived } from './follow-arrival.ts';
import { ServiceReport } from './service-report.ts';

/** A visit with its request, both locked. */
export interface OnSite {
  readonly visit: Visit;
  readonly request: RepairRequest;
}

/** VIS-1: the technician sets out, with the journey approved where it needs it (DSP-6) and the customer contacted (DSP-8). */
export async function setOut(ctx: Ctx, { visit, request }: OnSite, claimedAt: Date): Promise<void> {
  visit.setOut(ctx.at, claimedAt);
  const accepted = await ctx.em.findOne(
    RequestEvent,
    { requestId: request.id, kind: RequestEventKind.ACCEPTED },
    { orderBy: { id: 'desc' } },
  );
  requirePossible(claimedAt, { notBefore: accepted?.at ?? null, now: ctx.at }, 'claimedAt');
  await requireTravelGranted(ctx, visit, request);
  await requireContacted(ctx, visit);
  recordEvent(ctx, request, RequestEventKind.SET_OUT);
}

/** VIS-1: the technician is there. The server's time stops the arrival clock; a claim alone moves nothing. */
export async function arrive(ctx: Ctx, { visit, request }: OnSite, claimedAt: Date): Promise<void> {
  visit.arrive(ctx.at, claimedAt);
  requirePossible(claimedAt, { notBefore: visit.setOutClaimedAt, now: ctx.at }, 'claimedAt');
  await requireTravelGranted(ctx, visit, request);
  request.begin();
  await meetTargets(ctx, request, TargetKind.ARRIVE);
  // Somebody is there: what stopped the other clocks is over as well (DSP-9).
  await endPausesFor(ctx, request, PauseReason.CUSTOMER_ASKED_FOR_LATER);
  await endPausesFor(ctx, request, PauseReason.CUSTOMER_ABSENT);
  await promiseDiagnosis(ctx, request);
  await arrived(ctx, request, visit);
  recordEvent(ctx, request, RequestEventKind.ARRIVED);
}

/** VIS-1: a supervisor confirms the claimed arrival (no signal on site); from now on it counts, for the target too. */
export async function confirmArrival(ctx: Ctx, { visit, request }: OnSite): Promise<void> {
  const heardAt = visit.arrivedAt;
  const claimedAt = visit.confirmArrival(ctx.at);
  if (ctx.actor.kind === 'STAFF' && visit.teamIds.includes(ctx.actor.staffId))
    throw new RuleError('OWN_ACT_REFUSED');
  const moments = { heardAt, happenedAt: claimedAt };
  await judgeTargetsAgain(ctx, request, TargetKind.ARRIVE, moments);
  // Parts that came along were there as early (DSP-4).
  await judgeTargetsAgain(ctx, request, TargetKind.PARTS, moments);
  recordEvent(ctx, request, RequestEventKind.ARRIVAL_CONFIRMED);
}

/** VIS-1, VIS-2: the work is done and the technician leaves; where nobody has signed yet the customer is asked to. */
export async function complete(ctx: Ctx, { visit, request }: OnSite, claimedLeftAt: Date): Promise<void> {
  visit.complete(ctx.at, claimedLeftAt);
  requirePossible(claimedLeftAt, { notBefore: visit.arrivedClaimedAt, now: ctx.at }, 'claimedLeftAt');
  if (!(await ctx.em.findOne(ServiceReport, { visitId: visit.id })))
    throw new RuleError('COMPLETED_BEFORE_REPORT');
  await requireResultReported(ctx, visit);
  const voucher = await ctx.em.findOneOrFail(ServiceVoucher, { requestId: request.id });
  if (voucher.state === VoucherState.DRAWN) await askForSignature(ctx, request);
}

/** It cannot be finished on the spot: the request goes back to the supervisor's queue with what stands in the way. */
export async function giveUp(
  ctx: Ctx,
  { visit, request }: OnSite,
  claimedLeftAt: Date,
  reason: string | null | undefined,
): Promise<void> {
  if (!reason) {
    throw new RuleError('VALIDATION_FAILED', { fields: [{ field: 'reason', rule: 'required' }] }, 'reason');
  }
  visit.giveUp(ctx.at, claimedLeftAt, reason);
  requirePossible(claimedLeftAt, { notBefore: visit.arrivedClaimedAt, now: ctx.at }, 'claimedLeftAt');
  request.recall();
  await requireResultReported(ctx, visit);
  recordEvent(ctx, request, RequestEventKind.COULD_NOT_COMPLETE, { reason });
}
