import type { Ctx } from '../access/context.ts';
import { RuleError } from '../kernel/rule-error.ts';
import { endPause, targetsForChange } from './change-request.ts';
import { factsOf } from './call-facts.ts';
import { promiseFromCall } from './promise-from-call.ts';
import { termsFor } from './promise-targets.ts';
import type { RepairRequest } from './repair-request.ts';
import { recordEvent } from './request-event.ts';
import { type FaultType, type RequestGrade, RequestEventKind } from './request-words.ts';
import { TargetBasis } from './service-target.ts';

/**
 * INT-5: classifies the fault and grades the request. The grade's own target, under the policy in force when the call came,
 * takes the place of the former grade's; what the zone and a contract promise stays (DSP-9, DSP-13).
 * @throws RuleError REQUEST_STEP_REFUSED once the request is over
 */
export async function gradeRequest(
  ctx: Ctx,
  request: RepairRequest,
  to: { grade: RequestGrade; faultType: FaultType },
): Promise<void> {
  if (!request.isOpen) {
    throw new RuleError('REQUEST_STEP_REFUSED', { from: request.state, to: request.state, step: 'classify' });
  }
  const regraded = request.grade !== to.grade;
  request.grade = to.grade;
  request.faultType = to.faultType;
  if (regraded) await promiseByGrade(ctx, request);
  recordEvent(ctx, request, RequestEventKind.GRADED, { ...to });
}

async function promiseByGrade(ctx: Ctx, request: RepairRequest): Promise<void> {
  const targets = await targetsForChange(ctx, request);
  for (const target of targets.filter((t) => t.basis === TargetBasis.GRADE)) {
    await endPause(ctx, target);
    target.void(ctx.at);
  }
  const terms = await termsFor(ctx, await factsOf(ctx, request));
  for (const [term, basis] of [
    [terms.grade, TargetBasis.ZONE],
    [terms.acknowledgeByGrade, TargetBasis.PRODUCT],
  ] as const) {
    const sibling = term && targets.find((target) => target.kind === term.kind && target.basis === basis);
    // Nobody travels for advice, and nothing more is promised once somebody was there or has answered.
    if (term && sibling && !sibling.metAt) await promiseFromCall(ctx, request, term);
  }
}
