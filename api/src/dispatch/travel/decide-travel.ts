import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Ctx } from '../../access/context.ts';
import { actorId, actorName, Role, type StaffActor } from '../../kernel/actor.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { written, writtenIfAny } from '../../kernel/written.ts';
import { invalid } from '../../requests/intake-words.ts';
import type { RepairRequest } from '../../requests/repair-request.ts';
import { recordEvent } from '../../requests/request-event.ts';
import { RequestEventKind } from '../../requests/request-words.ts';
import type { Visit } from '../visit.ts';
import { travelNeedOf } from './travel-need.query.ts';
import { GRANTED_TRAVEL_STATES, TravelRequest } from './travel-request.ts';

/**
 * DSP-6: asks for the approval of a journey to a request that needs one.
 * @throws RuleError TRAVEL_NOT_NEEDED, TRAVEL_REQUEST_OPEN, REQUEST_STEP_REFUSED, VALIDATION_FAILED
 */
export async function requestTravel(
  ctx: Ctx,
  request: RepairRequest,
  purpose: string,
): Promise<TravelRequest> {
  if (!request.isOpen)
    throw new RuleError('REQUEST_STEP_REFUSED', { from: request.state, to: request.state, step: 'travel' });
  const need = await travelNeedOf(ctx, request);
  if (!need) throw new RuleError('TRAVEL_NOT_NEEDED');
  const said = written(purpose);
  if (!said) throw invalid('purpose', 'isLength');
  const travel = new TravelRequest();
  travel.requestId = request.id;
  travel.branchId = request.branchId;
  travel.reason = need.reason;
  travel.inHomeRegion = need.inHomeRegion;
  travel.purpose = said;
  travel.madeAt = ctx.at;
  travel.madeById = (ctx.actor as StaffActor).staffId;
  travel.madeByName = actorName(ctx.actor) ?? '';
  ctx.em.persist(travel);
  try {
    await ctx.em.flush();
  } catch (fault) {
    if (!(fault instanceof UniqueConstraintViolationException)) throw fault;
    throw new RuleError('TRAVEL_REQUEST_OPEN');
  }
  recordEvent(ctx, request, RequestEventKind.TRAVEL_REQUESTED);
  return travel;
}

/** Who decides on a journey. */
export function deciderOf({ inHomeRegion }: Pick<TravelRequest, 'inHomeRegion'>): Role {
  return inHomeRegion ? Role.SERVICE_DEPARTMENT : Role.EXECUTIVE;
}

/**
 * DSP-6: the service department confirms in the home region, the EXECUTIVE approves beyond; nobody decides on a journey of
 * their own.
 * @throws RuleError TRAVEL_DECIDER_OTHER { needed }, OWN_ACT_REFUSED, TRAVEL_STEP_REFUSED, VALIDATION_FAILED
 */
export function decideTravel(
  ctx: Ctx,
  { travel, request }: { travel: TravelRequest; request: RepairRequest },
  verb: 'confirm' | 'approve' | 'refuse',
  given: string | null | undefined,
): void {
  const remarks = writtenIfAny(given);
  if (verb === 'refuse' && !remarks) throw invalid('remarks', 'required');
  travel.take(verb, { at: ctx.at, name: actorName(ctx.actor) ?? '', remarks });
  const needed = deciderOf(travel);
  const held = (ctx.actor as StaffActor).assignments.map(({ role }) => role);
  const asks = { confirm: Role.SERVICE_DEPARTMENT, approve: Role.EXECUTIVE, refuse: needed }[verb];
  if (asks !== needed || !held.includes(needed)) throw new RuleError('TRAVEL_DECIDER_OTHER', { needed });
  const own = actorId(ctx.actor) ?? '';
  if (travel.madeById === own || request.technicianIds.includes(own)) throw new RuleError('OWN_ACT_REFUSED');
  recordEvent(
    ctx,
    request,
    verb === 'refuse' ? RequestEventKind.TRAVEL_REFUSED : RequestEventKind.TRAVEL_GRANTED,
  );
}

/**
 * DSP-6: unapproved, a visit cannot start. The approval is used up by the visit that sets out with it.
 * @throws RuleError TRAVEL_NOT_APPROVED { reason, needed }
 */
export async function requireTravelGranted(ctx: Ctx, visit: Visit, request: RepairRequest): Promise<void> {
  const need = await travelNeedOf(ctx, request);
  if (!need) return;
  const granted = await ctx.em.find(
    TravelRequest,
    { requestId: request.id, state: { $in: [...GRANTED_TRAVEL_STATES] } },
    { orderBy: { id: 'desc' } },
  );
  const travel = granted.find(({ visitId }) => visitId === null || visitId === visit.id);
  if (!travel)
    throw new RuleError('TRAVEL_NOT_APPROVED', { reason: need.reason, needed: deciderOf(need) }, 'visitId');
  travel.use(visit.id);
}
