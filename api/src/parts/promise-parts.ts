import type { Ctx } from '../access/context.ts';
import { loadCalendar } from '../policy/calendars/load-calendar.ts';
import { policyAt, policyIfAnyAt } from '../policy/policy-at.ts';
import { TargetClock } from '../policy/target-clock.ts';
import { factsOf } from '../requests/call-facts.ts';
import { endPause, targetsForChange } from '../requests/change-request.ts';
import { momentOf } from '../requests/promise-targets.ts';
import type { RepairRequest } from '../requests/repair-request.ts';
import { isPending, ServiceTarget, TargetBasis, TargetKind } from '../requests/service-target.ts';

/**
 * DSP-4: parts on site so soon after the report that names them, where policy promises it for the product and the zone of
 * the address: remote areas apart. One clock for a request at a time.
 */
export async function promiseParts(ctx: Ctx, request: RepairRequest): Promise<void> {
  const targets = await targetsForChange(ctx, request);
  if (targets.some((target) => target.kind === TargetKind.PARTS && isPending(target))) return;
  const call = await factsOf(ctx, request);
  const policy = await policyIfAnyAt(ctx.em, 'targets.parts', call, call.receivedOn, call.receivedAt);
  if (!policy || !policy.value.zones.includes(call.zoneKind)) return;
  const { minutes, clock = TargetClock.WORKING } = policy.value;
  const warn = await policyAt(ctx.em, 'targets.warnShare', call, call.receivedOn, call.receivedAt);
  const term = {
    kind: TargetKind.PARTS,
    basis: TargetBasis.PRODUCT,
    minutes,
    clock,
    policy: { id: policy.id, version: policy.version },
    warnPercent: warn.value.percent,
  };
  const calendar = await loadCalendar(ctx.em, request.branchId);
  ctx.em.persist(ServiceTarget.promise(request, momentOf(term, calendar, ctx.at), ctx.at));
}

/** Nothing is waited for any more: what was asked for was refused. */
export async function voidPartsPromise(ctx: Ctx, request: RepairRequest): Promise<void> {
  for (const target of await targetsForChange(ctx, request)) {
    if (target.kind !== TargetKind.PARTS) continue;
    await endPause(ctx, target);
    target.void(ctx.at);
  }
}
