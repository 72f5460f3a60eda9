import type { Ctx } from '../access/context.ts';
import { beyondScope } from '../access/beyond-scope.ts';
import { coverageOf } from '../entitlement/coverage.ts';
import { EntitlementReason, type FaultCause, ServiceCategory } from '../entitlement/entitlement.ts';
import { actorName } from '../kernel/actor.ts';
import { RuleError } from '../kernel/rule-error.ts';
import { written } from '../kernel/written.ts';
import { loadCalendar } from '../policy/calendars/load-calendar.ts';
import { policyAt } from '../policy/policy-at.ts';
import { TargetClock } from '../policy/target-clock.ts';
import { factsOf } from './call-facts.ts';
import { decisionInForce, EntitlementDecision } from './entitlement-decision.ts';
import { invalid } from './intake-words.ts';
import { promiseFromCall } from './promise-from-call.ts';
import { termsFor } from './promise-targets.ts';
import { decide } from './register-request.ts';
import type { RepairRequest } from './repair-request.ts';
import { recordEvent } from './request-event.ts';
import { RequestEventKind, RequestState } from './request-words.ts';
import {
  type PauseReason,
  ServiceTarget,
  TargetBasis,
  TargetKind,
  TargetPause,
  TargetState,
} from './service-target.ts';
import { ServiceVoucher } from './service-voucher.ts';

const MINUTES_OF_A_DAY = 1440;

/** ENT-1: a supervisor decides otherwise, with a reason; the derivation stays on record beside it. */
export function overrideEntitlement(
  ctx: Ctx,
  request: RepairRequest,
  category: ServiceCategory,
  reason: string,
): void {
  if (category === ServiceCategory.INTERNAL)
    throw new RuleError('INTERNAL_IS_NO_CUSTOMER_CATEGORY', {}, 'category');
  if (!request.isOpen && request.state !== RequestState.RESOLVED) {
    throw new RuleError('REQUEST_STEP_REFUSED', { from: request.state, to: request.state, step: 'override' });
  }
  const said = written(reason);
  if (!said) throw invalid('reason', 'isLength');
  const decision = new EntitlementDecision();
  decision.requestId = request.id;
  decision.branchId = request.branchId;
  decision.category = category;
  decision.reason = EntitlementReason.SUPERVISOR_OVERRIDE;
  decision.derived = false;
  decision.decidedAt = ctx.at;
  decision.decidedBy = actorName(ctx.actor);
  decision.overrideReason = said;
  ctx.em.persist(decision);
  request.serviceCategory = category;
  recordEvent(ctx, request, RequestEventKind.ENTITLEMENT_OVERRIDDEN, { category, reason: said });
}

/**
 * Derives the category again when a fact changed: the cause was recorded (ENT-3) or a proof verified (ENT-4). It is put on
 * record in any case and counts unless a supervisor has overridden. Returns whether the category in force changed.
 */
export async function deriveAgain(ctx: Ctx, request: RepairRequest, cause?: FaultCause): Promise<boolean> {
  // A cause once found counts for every derivation after it.
  if (cause) request.faultCause = cause;
  const earlier = await beyondScope(ctx, 'requests.derive', (em) =>
    em.find(EntitlementDecision, { requestId: request.id }, { orderBy: { id: 'asc' } }),
  );
  const coverage = await coverageOf(ctx, {
    assetId: request.assetId,
    modelId: request.modelId,
    on: request.receivedOn,
    calledAt: request.receivedAt,
    cause: request.faultCause,
  });
  const inWarranty = coverage.decision.category === ServiceCategory.WARRANTY;
  await beyondScope(ctx, 'requests.derive', () => promiseRepair(ctx, request, inWarranty));
  const inForce = decisionInForce([...earlier, decide(ctx, request, coverage)]);
  const before = request.serviceCategory;
  request.serviceCategory = inForce?.category ?? before;
  return request.serviceCategory !== before;
}

/**
 * ENT-6: a quality fault reported inside the warranty is repaired, or the unit replaced, so many days after the notice. It is
 * promised once the cause is known, and counts from the call; where the fault turns out to be none of quality, or the
 * warranty not to have covered the unit, nothing of it is promised any more. What was missed stays missed.
 */
async function promiseRepair(ctx: Ctx, request: RepairRequest, inWarranty: boolean): Promise<void> {
  const targets = await ctx.em.find(ServiceTarget, { requestId: request.id, basis: TargetBasis.WARRANTY });
  // A warranty decides of itself only without a cause, or with one that is a fault of quality (ENT-3).
  if (!inWarranty || !request.faultCause) {
    for (const target of targets) {
      await endPause(ctx, target);
      target.void(ctx.at);
    }
    return;
  }
  if (targets.some((target) => target.state !== TargetState.VOID)) return;
  const facts = await factsOf(ctx, request);
  const { warnPercent } = await termsFor(ctx, facts);
  const { id, version, value } = await policyAt(
    ctx.em,
    'warranty.repairDays',
    facts,
    request.receivedOn,
    request.receivedAt,
  );
  const target = await promiseFromCall(ctx, request, {
    kind: TargetKind.RESOLVE,
    basis: TargetBasis.WARRANTY,
    minutes: value.days * MINUTES_OF_A_DAY,
    clock: TargetClock.AROUND_THE_CLOCK,
    policy: { id, version },
    warnPercent,
  });
  // A diagnosis that is corrected after the work is done promises what has happened.
  if (request.resolvedAt && !request.isOpen) target.meet(request.resolvedAt);
}

/** DSP-13: nothing is promised any more; the voucher is void with it. */
export async function voidPromises(ctx: Ctx, request: RepairRequest): Promise<void> {
  for (const target of await targetsForChange(ctx, request)) {
    await endPause(ctx, target);
    target.void(ctx.at);
  }
  const voucher = await ctx.em.findOneOrFail(ServiceVoucher, { requestId: request.id });
  voucher.void();
}

export function targetsForChange(ctx: Ctx, request: Pick<RepairRequest, 'id'>): Promise<ServiceTarget[]> {
  return ctx.em.find(ServiceTarget, { requestId: request.id }, { orderBy: { id: 'asc' } });
}

/** DSP-9: stops the clocks that run, for a listed reason, as an interval with the person's name. */
export async function pauseTargets(ctx: Ctx, request: RepairRequest, reason: PauseReason): Promise<void> {
  const targets = (await targetsForChange(ctx, request)).filter(
    (t) => t.stateAt(ctx.at) === TargetState.RUNNING,
  );
  if (targets.length === 0)
    throw new RuleError('TARGET_STEP_REFUSED', { from: null, to: TargetState.PAUSED });
  for (const target of targets) {
    target.pause(ctx.at);
    const pause = new TargetPause();
    pause.targetId = target.id;
    pause.requestId = request.id;
    pause.branchId = request.branchId;
    pause.reason = reason;
    pause.startedAt = ctx.at;
    pause.byName = actorName(ctx.actor) ?? '';
    ctx.em.persist(pause);
  }
  recordEvent(ctx, request, RequestEventKind.PAUSED, { reason });
}

/** DSP-9: the clocks run on with the working minutes they had left. */
export async function resumeTargets(ctx: Ctx, request: RepairRequest): Promise<void> {
  const paused = (await targetsForChange(ctx, request)).filter((t) => t.state === TargetState.PAUSED);
  if (paused.length === 0)
    throw new RuleError('TARGET_STEP_REFUSED', { from: null, to: TargetState.RUNNING });
  await runOn(ctx, request, paused);
}

/** DSP-9: what stopped the clocks is over, if it was that. */
export async function endPausesFor(ctx: Ctx, request: RepairRequest, reason: PauseReason): Promise<void> {
  const pauses = await ctx.em.find(TargetPause, { requestId: request.id, reason, endedAt: null });
  const stopped = new Set(pauses.map((pause) => pause.targetId));
  // What was met in the meantime stands no more.
  const paused = (await targetsForChange(ctx, request)).filter(
    (target) => stopped.has(target.id) && target.state === TargetState.PAUSED,
  );
  if (paused.length > 0) await runOn(ctx, request, paused);
}

async function runOn(ctx: Ctx, request: RepairRequest, paused: readonly ServiceTarget[]): Promise<void> {
  const calendar = await loadCalendar(ctx.em, request.branchId);
  for (const target of paused) {
    const pause = await endPause(ctx, target);
    if (pause) target.resume(pause.startedAt, ctx.at, calendar);
  }
  recordEvent(ctx, request, RequestEventKind.RESUMED);
}

/** What was promised has happened: the clocks of that kind stop for good, those that stood still too. */
export async function meetTargets(ctx: Ctx, request: RepairRequest, kind: TargetKind): Promise<void> {
  for (const target of await targetsForChange(ctx, request)) {
    if (target.kind !== kind || target.metAt) continue;
    await endPause(ctx, target);
    target.meet(ctx.at);
  }
}

/** VIS-1: what was heard of at one moment is confirmed to have happened at another; the targets it stopped are judged anew. */
export async function judgeTargetsAgain(
  ctx: Ctx,
  request: RepairRequest,
  kind: TargetKind,
  { heardAt, happenedAt }: { heardAt: Date | null; happenedAt: Date },
): Promise<void> {
  for (const target of await targetsForChange(ctx, request)) {
    if (target.kind === kind && target.metAt?.getTime() === heardAt?.getTime()) target.confirm(happenedAt);
  }
}

export async function endPause(ctx: Ctx, target: ServiceTarget): Promise<TargetPause | null> {
  const pause = await ctx.em.findOne(TargetPause, { targetId: target.id, endedAt: null });
  if (pause) pause.endedAt = ctx.at;
  return pause;
}
