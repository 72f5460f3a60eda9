import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Ctx } from '../../access/context.ts';
import { Visit, VisitState } from '../../dispatch/visit.ts';
import { actorId, actorName, type StaffActor } from '../../kernel/actor.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { written, writtenIfAny } from '../../kernel/written.ts';
import { AlertKind } from '../../organization/alerts/alert.ts';
import { raiseAlerts } from '../../organization/alerts/raise-alert.ts';
import { invalid } from '../../requests/intake-words.ts';
import type { RepairRequest } from '../../requests/repair-request.ts';
import { recordEvent } from '../../requests/request-event.ts';
import { RequestEventKind } from '../../requests/request-words.ts';
import type { OnSite } from '../work/on-site.ts';
import type { EscalationDecideInput, VisitEscalateInput } from './escalation.input.ts';
import { Escalation, EscalationStep } from './escalation.ts';

/**
 * VIS-6: what cannot be solved on the spot goes to the supervisor at once, with the technician's proposal and what the
 * customer demands.
 * @throws RuleError VISIT_STEP_REFUSED, ESCALATION_OPEN, VALIDATION_FAILED
 */
export async function escalate(
  ctx: Ctx,
  { visit, request }: OnSite,
  { proposal, customerDemand }: VisitEscalateInput,
): Promise<Escalation> {
  if (visit.state !== VisitState.ARRIVED)
    throw new RuleError('VISIT_STEP_REFUSED', { from: visit.state, to: visit.state, step: 'escalate' });
  const escalation = new Escalation();
  escalation.visitId = visit.id;
  escalation.requestId = request.id;
  escalation.branchId = request.branchId;
  escalation.proposal = worded(proposal, 'proposal');
  escalation.customerDemand = worded(customerDemand, 'customerDemand');
  escalation.raisedAt = ctx.at;
  escalation.raisedById = (ctx.actor as StaffActor).staffId;
  escalation.raisedByName = actorName(ctx.actor) ?? '';
  ctx.em.persist(escalation);
  try {
    await ctx.em.flush();
  } catch (fault) {
    if (!(fault instanceof UniqueConstraintViolationException)) throw fault;
    throw new RuleError('ESCALATION_OPEN');
  }
  recordEvent(ctx, request, RequestEventKind.ESCALATED);
  await raiseAlerts(ctx.em, [
    {
      kind: AlertKind.VISIT_ESCALATED,
      branchId: request.branchId,
      subject: {
        ZH: `${escalation.raisedByName}在现场无法解决报修 ${request.number}，请决定下一步`,
        EN: `${escalation.raisedByName} cannot solve request ${request.number} on site; decide the next step`,
      },
      dedupeKey: `visit-escalated:${escalation.id}`,
      recordId: escalation.id,
      requestId: request.id,
      at: ctx.at,
    },
  ]);
  return escalation;
}

const NEXT: Readonly<Record<EscalationStep, { zh: string; en: string }>> = {
  CONTINUE_ON_SITE: { zh: '现场继续处理', en: 'the work on site goes on' },
  ANOTHER_TECHNICIAN: { zh: '改派其他技术员', en: 'another technician comes' },
  SECOND_VISIT: { zh: '安排再次上门', en: 'a second visit' },
  TAKE_TO_WORKSHOP: { zh: '取回车间修理', en: 'it is repaired in the workshop' },
  TECHNICAL_SUPPORT: { zh: '请工厂技术支援', en: "the factory's technical support is asked" },
  PROPOSE_EXCHANGE: { zh: '提出换货建议', en: 'an exchange is proposed' },
};

/**
 * VIS-6: the supervisor decides the next step, nobody on an escalation of their own or of a visit they are on.
 * @throws RuleError ESCALATION_STEP_REFUSED, OWN_ACT_REFUSED
 */
export async function decideEscalation(
  ctx: Ctx,
  { escalation, request }: { escalation: Escalation; request: RepairRequest },
  { nextStep, remarks }: EscalationDecideInput,
): Promise<void> {
  const id = actorId(ctx.actor);
  escalation.decide(nextStep, writtenIfAny(remarks), { at: ctx.at, id, name: actorName(ctx.actor) ?? '' });
  const visit = await ctx.load(Visit, escalation.visitId);
  if (escalation.raisedById === id || visit.teamIds.includes(id ?? ''))
    throw new RuleError('OWN_ACT_REFUSED');
  recordEvent(ctx, request, RequestEventKind.ESCALATION_DECIDED, NEXT[nextStep]);
}

function worded(text: string, field: string): string {
  const kept = written(text);
  if (!kept) throw invalid(field, 'isLength');
  return kept;
}
