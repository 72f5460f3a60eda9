import { Ctx } from '../../access/context.ts';
import { ProductModel } from '../../catalog/product-model.ts';
import { tellVisit } from '../../dispatch/plan-visit.ts';
import { Visit, VisitState } from '../../dispatch/visit.ts';
import { Language } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { sql } from '../../kernel/sql.ts';
import { writtenIfAny } from '../../kernel/written.ts';
import { AlertKind } from '../../organization/alerts/alert.ts';
import { raiseAlerts } from '../../organization/alerts/raise-alert.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { loadCalendar } from '../../policy/calendars/load-calendar.ts';
import { policyAt } from '../../policy/policy-at.ts';
import { qualificationsFor } from '../../policy/technician-qualification.ts';
import { workingMinutesBetween } from '../../policy/working-time.ts';
import { pauseTargets, targetsForChange } from '../../requests/change-request.ts';
import type { RepairRequest } from '../../requests/repair-request.ts';
import { recordEvent } from '../../requests/request-event.ts';
import { sayMoment } from '../../requests/request-messages.ts';
import { RequestEventKind } from '../../requests/request-words.ts';
import { PauseReason, TargetState } from '../../requests/service-target.ts';

const MINUTE = 60_000;

/**
 * WSH-3: the customer confirms the planned visit, once for each planned time.
 * @throws RuleError VISIT_CHANGE_TOO_LATE, VISIT_ALREADY_CONFIRMED
 */
export function confirmVisit(ctx: Ctx, visit: Visit, request: RepairRequest): void {
  requireBeforeSetOut(visit);
  visit.confirm(ctx.at);
  recordEvent(ctx, request, RequestEventKind.VISIT_CONFIRMED);
}

/**
 * WSH-3: the customer moves the visit within the branch's working time. Where it is later, the clocks stand still until then,
 * because the customer asked for it (DSP-9); the technician accepts anew, and the supervisor is told.
 * @throws RuleError VISIT_CHANGE_TOO_LATE, PLANNED_TIME_IN_PAST, VISIT_TIME_UNCHANGED, VISIT_TOO_FAR_AHEAD,
 * VISIT_OUTSIDE_WORKING_HOURS, VISIT_TIME_UNAVAILABLE
 */
export async function moveVisit(
  ctx: Ctx,
  visit: Visit,
  request: RepairRequest,
  given: { plannedAt: Date; reason?: string | null },
): Promise<void> {
  const { plannedAt } = given;
  requireBeforeSetOut(visit);
  const branch = await ctx.load(Branch, request.branchId);
  await requireChoosable(ctx, visit, request, branch, plannedAt);
  const before = visit.plannedAt;
  const reason = writtenIfAny(given.reason);
  visit.moveForCustomer(plannedAt, reason, ctx.at);
  if (plannedAt > before) await waitForCustomer(ctx, request);
  recordEvent(ctx, request, RequestEventKind.VISIT_MOVED, {
    planned: plannedAt.toISOString(),
    plannedBefore: before.toISOString(),
    timeZone: branch.timeZone,
    reason,
  });
  await tellSupervisor(ctx, visit, request, branch);
  await tellVisit(ctx, request, branch, plannedAt, await leadOf(ctx, visit));
}

function requireBeforeSetOut(visit: Visit): void {
  const waiting = visit.state === VisitState.ASSIGNED || visit.state === VisitState.ACCEPTED;
  if (!waiting) throw new RuleError('VISIT_CHANGE_TOO_LATE');
}

async function requireChoosable(
  ctx: Ctx,
  visit: Visit,
  request: RepairRequest,
  branch: Branch,
  plannedAt: Date,
): Promise<void> {
  const refused = (code: string, params = {}) => new RuleError(code, params, 'plannedAt');
  if (plannedAt <= ctx.at) throw refused('PLANNED_TIME_IN_PAST');
  if (plannedAt.getTime() === visit.plannedAt.getTime()) throw refused('VISIT_TIME_UNCHANGED');
  const today = localDate(ctx.at, branch.timeZone);
  const on = localDate(plannedAt, branch.timeZone);
  const facts = { branchId: branch.id };
  const { value } = await policyAt(ctx.em, 'visits.customerChange', facts, today);
  const notAfter = Temporal.PlainDate.from(today).add({ days: value.daysAhead }).toString();
  if (on > notAfter) throw refused('VISIT_TOO_FAR_AHEAD', { notAfter });
  const calendar = await loadCalendar(ctx.em, branch.id);
  const worked = workingMinutesBetween(calendar, plannedAt, new Date(plannedAt.getTime() + MINUTE));
  if (worked < 1) throw refused('VISIT_OUTSIDE_WORKING_HOURS');
  // DSP-7: a certificate that ends before that day is the branch's affair; the customer only learns that it cannot be.
  const model = request.modelId ? await ctx.load(ProductModel, request.modelId) : null;
  const { platform, visit: visitor, operation, em, at, language } = ctx;
  const system = new Ctx(platform, visitor, { kind: 'SYSTEM', name: 'DSP-7', language }, operation, em, at);
  const category = model?.category ?? null;
  const missing = await qualificationsFor(system, visit.teamIds, { ...facts, category, on });
  if (visit.teamIds.some((id) => missing.get(id)?.length !== 0)) throw refused('VISIT_TIME_UNAVAILABLE');
}

async function waitForCustomer(ctx: Ctx, request: RepairRequest): Promise<void> {
  const running = (await targetsForChange(ctx, request)).some(
    (target) => target.stateAt(ctx.at) === TargetState.RUNNING,
  );
  if (running) await pauseTargets(ctx, request, PauseReason.CUSTOMER_ASKED_FOR_LATER);
}

async function tellSupervisor(ctx: Ctx, visit: Visit, request: RepairRequest, branch: Branch): Promise<void> {
  const when = (language: Language) => sayMoment(visit.plannedAt, language, branch.timeZone);
  await raiseAlerts(ctx.em, [
    {
      kind: AlertKind.VISIT_MOVED_BY_CUSTOMER,
      branchId: branch.id,
      requestId: request.id,
      recordId: visit.id,
      subject: {
        ZH: `客户把 ${request.number} 的上门时间改为 ${when(Language.ZH)}，请确认人员安排。`,
        EN: `The customer moved the visit of ${request.number} to ${when(Language.EN)}; check who goes.`,
      },
      dedupeKey: `${AlertKind.VISIT_MOVED_BY_CUSTOMER}:${visit.id}:${visit.calendarSequence}`,
      at: ctx.at,
    },
  ]);
}

/** The name belongs to what the customer was told; the person's record stays with the branch. */
async function leadOf(ctx: Ctx, visit: Visit): Promise<string> {
  const row = await ctx.read.row<{ name: string }>(sql`
    select t.name from visit v join staff_member t on t.id = v.lead_id
    where ${ctx.read.visible(Visit, 'v')} and v.id = ${visit.id}::uuid`);
  return row?.name ?? '';
}
