import type { Ctx } from '../access/context.ts';
import { RoleAssignment } from '../access/role-assignment.ts';
import { ProductModel } from '../catalog/product-model.ts';
import { Customer } from '../customers/customer.ts';
import { Role } from '../kernel/actor.ts';
import { localDate } from '../kernel/clock.ts';
import { notFound, RuleError } from '../kernel/rule-error.ts';
import { Branch } from '../organization/branches/branch.ts';
import { StaffMember } from '../organization/staff/staff-member.ts';
import { MessageChannel, sendMessage } from '../platform/outbox.ts';
import { qualificationsFor } from '../policy/technician-qualification.ts';
import { countAsAnswer } from '../requests/answer-request.ts';
import { endPausesFor, pauseTargets, targetsForChange } from '../requests/change-request.ts';
import { RepairRequest } from '../requests/repair-request.ts';
import { recordEvent } from '../requests/request-event.ts';
import { sayMoment, visitText } from '../requests/request-messages.ts';
import { RequestEventKind } from '../requests/request-words.ts';
import { PauseReason, TargetState } from '../requests/service-target.ts';
import { ACTIVE_VISIT_STATES, Visit } from './visit.ts';

/** Who goes and when. */
interface Plan {
  readonly leadId: string;
  readonly teamIds: readonly string[];
  readonly plannedAt: Date;
}

/** DSP-1: sends a lead technician, and more if needed, to be there at a planned time. */
export async function dispatchRequest(ctx: Ctx, request: RepairRequest, plan: Plan): Promise<Visit> {
  refusePast(ctx, plan.plannedAt);
  const branch = await ctx.load(Branch, request.branchId);
  request.dispatch(plan.leadId, plan.teamIds);
  await requireQualified(ctx, request, branch, plan);
  const lead = await ctx.load(StaffMember, plan.leadId, 'leadId');
  const visit = Visit.plan({ request, ...plan, assignedAt: ctx.at });
  ctx.em.persist(visit);
  // A customer who was absent has a new time: the clock runs on.
  await endPausesFor(ctx, request, PauseReason.CUSTOMER_ABSENT);
  await countAsAnswer(ctx, request);
  recordEvent(ctx, request, RequestEventKind.DISPATCHED, {
    technician: lead.name,
    planned: plan.plannedAt.toISOString(),
    timeZone: branch.timeZone,
  });
  await tellVisit(ctx, request, branch, plan.plannedAt, lead.name);
  return visit;
}

/** DSP-9: another lead or team for a visit that has not begun; it has to be accepted anew. */
export async function reassignVisit(
  ctx: Ctx,
  visit: Visit,
  request: RepairRequest,
  team: Omit<Plan, 'plannedAt'>,
): Promise<void> {
  const branch = await ctx.load(Branch, request.branchId);
  const before = await ctx.find(StaffMember, visit.leadId);
  visit.reassign(team.leadId, team.teamIds, ctx.at);
  await requireQualified(ctx, request, branch, { ...team, plannedAt: visit.plannedAt });
  request.reassign(team.leadId, team.teamIds);
  const lead = await ctx.load(StaffMember, team.leadId, 'leadId');
  recordEvent(ctx, request, RequestEventKind.REASSIGNED, { technician: lead.name, from: before?.name ?? '' });
  await tellVisit(ctx, request, branch, visit.plannedAt, lead.name);
}

/** DSP-9: another time for a visit that has not begun. */
export async function rescheduleVisit(
  ctx: Ctx,
  visit: Visit,
  request: RepairRequest,
  plannedAt: Date,
  reason: string,
): Promise<void> {
  refusePast(ctx, plannedAt);
  const branch = await ctx.load(Branch, request.branchId);
  const plannedBefore = visit.plannedAt.toISOString();
  visit.reschedule(plannedAt, reason, ctx.at);
  const team = { leadId: visit.leadId, teamIds: visit.teamIds, plannedAt };
  await requireQualified(ctx, request, branch, team);
  const lead = await ctx.load(StaffMember, visit.leadId);
  recordEvent(ctx, request, RequestEventKind.RESCHEDULED, {
    planned: plannedAt.toISOString(),
    plannedBefore,
    timeZone: branch.timeZone,
    reason,
  });
  await tellVisit(ctx, request, branch, plannedAt, lead.name);
}

/** DSP-9: the technician cannot take it; it goes back to the queue, and the visit stays on record with the reason. */
export function declineVisit(ctx: Ctx, visit: Visit, request: RepairRequest, reason: string): void {
  visit.decline(reason);
  request.recall();
  recordEvent(ctx, request, RequestEventKind.DECLINED, { reason });
}

/** DSP-9: nobody was there. The clock stops for that listed reason until a new time is planned. */
export async function customerAbsent(
  ctx: Ctx,
  visit: Visit,
  request: RepairRequest,
  reason: string,
): Promise<void> {
  visit.customerAbsent(reason);
  request.recall();
  recordEvent(ctx, request, RequestEventKind.NO_SHOW, { reason });
  const running = (await targetsForChange(ctx, request)).some(
    (t) => t.stateAt(ctx.at) === TargetState.RUNNING,
  );
  if (running) await pauseTargets(ctx, request, PauseReason.CUSTOMER_ABSENT);
}

/** The visit of a request that is planned or running; at most one is. */
export function activeVisit(ctx: Ctx, requestId: string): Promise<Visit | null> {
  return ctx.em.findOne(Visit, { requestId, state: { $in: [...ACTIVE_VISIT_STATES] } });
}

function refusePast(ctx: Ctx, plannedAt: Date): void {
  if (plannedAt < ctx.at) throw new RuleError('PLANNED_TIME_IN_PAST', {}, 'plannedAt');
}

/** DSP-7: everybody who goes is a technician of the branch, qualified for the product on the planned day. */
async function requireQualified(ctx: Ctx, request: RepairRequest, branch: Branch, plan: Plan): Promise<void> {
  const ids = [...new Set([plan.leadId, ...plan.teamIds])];
  const technicians = await ctx.em.find(RoleAssignment, {
    staffId: { $in: ids },
    branchId: branch.id,
    role: Role.TECHNICIAN,
    revokedAt: null,
  });
  const held = new Set(technicians.map((t) => t.staffId));
  const model = request.modelId ? await ctx.load(ProductModel, request.modelId) : null;
  const on = localDate(plan.plannedAt, branch.timeZone);
  const missing = await qualificationsFor(ctx, ids, {
    branchId: branch.id,
    category: model?.category ?? null,
    on,
  });
  for (const id of ids) {
    const field = id === plan.leadId ? 'leadId' : 'teamIds';
    const lacks = missing.get(id);
    // Somebody who is no technician of this branch is nobody here.
    if (!held.has(id) || !lacks) throw notFound(field);
    if (lacks.length)
      throw new RuleError('TECHNICIAN_NOT_QUALIFIED', { technicianId: id, missing: lacks }, field);
  }
}

/** The customer is told who comes, and when. */
export async function tellVisit(
  ctx: Ctx,
  request: RepairRequest,
  branch: Branch,
  plannedAt: Date,
  technician: string,
): Promise<void> {
  const { language } = await ctx.load(Customer, request.customerId);
  const planned = sayMoment(plannedAt, language, branch.timeZone);
  await sendMessage(ctx.em, ctx.jobs, {
    channel: MessageChannel.SMS,
    to: request.contactPhone,
    template: 'visit.planned',
    text: visitText(language, { number: request.number, planned, technician }),
    language,
    requestId: request.id,
    branchId: request.branchId,
    at: ctx.at,
  });
}
