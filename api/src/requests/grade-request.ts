import type { Ctx } from '../access/context.ts';
import { ProductModel } from '../catalog/product-model.ts';
import { beyondScope } from '../access/beyond-scope.ts';
import { Customer } from '../customers/customer.ts';
import { RuleError } from '../kernel/rule-error.ts';
import { loadCalendar } from '../policy/calendars/load-calendar.ts';
import { alarmUnpublishedYears } from '../policy/calendars/unpublished-years.ts';
import { addWorkingMinutes, unpublishedYears, workingMinutesBetween } from '../policy/working-time.ts';
import { endPause, targetsForChange } from './change-request.ts';
import { gradeTerm } from './promise-targets.ts';
import type { RepairRequest } from './repair-request.ts';
import { recordEvent } from './request-event.ts';
import { type FaultType, type RequestGrade, RequestEventKind } from './request-words.ts';
import { ServiceTarget, TargetBasis, TargetKind, TargetPause, TargetState } from './service-target.ts';

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
  const targets = (await targetsForChange(ctx, request)).filter(
    (target) => target.kind === TargetKind.ARRIVE,
  );
  for (const target of targets.filter((t) => t.basis === TargetBasis.GRADE)) {
    await endPause(ctx, target);
    target.void(ctx.at);
  }
  const sibling = targets.find((target) => target.basis === TargetBasis.ZONE);
  // Nothing is promised for advice, and nothing more once somebody was there.
  if (!sibling || sibling.metAt) return;
  const model = request.modelId ? await ctx.load(ProductModel, request.modelId) : null;
  const customer = await beyondScope(ctx, 'requests.grade', (em) =>
    em.findOneOrFail(Customer, { id: request.customerId }),
  );
  const term = await gradeTerm(ctx, {
    ...request,
    productCategory: model?.category ?? null,
    customerKind: customer.kind,
  });
  if (!term) return;
  const calendar = await loadCalendar(ctx.em, request.branchId);
  let dueAt = addWorkingMinutes(calendar, request.receivedAt, term.minutes);
  const target = ServiceTarget.promise(request, { ...term, kind: TargetKind.ARRIVE, dueAt });
  // The clocks of a request stop together: what stopped the others stops this one, as far as it still ran then.
  const pauses = await ctx.em.find(TargetPause, { targetId: sibling.id }, { orderBy: { id: 'asc' } });
  for (const { reason, startedAt, endedAt, byName } of pauses.filter((pause) => pause.startedAt <= dueAt)) {
    const pause = Object.assign(new TargetPause(), { reason, startedAt, endedAt, byName });
    pause.targetId = target.id;
    pause.requestId = request.id;
    pause.branchId = request.branchId;
    ctx.em.persist(pause);
    if (endedAt)
      dueAt = addWorkingMinutes(calendar, endedAt, workingMinutesBetween(calendar, startedAt, dueAt));
    else target.state = TargetState.PAUSED;
  }
  target.dueAt = dueAt;
  ctx.em.persist(target);
  await alarmUnpublishedYears(ctx.em, unpublishedYears(calendar, request.receivedAt, dueAt), ctx.at);
}
