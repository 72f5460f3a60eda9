import type { Ctx } from '../../access/context.ts';
import { actorId, actorName } from '../../kernel/actor.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';
import { recordEvent } from '../../requests/request-event.ts';
import { RequestEventKind } from '../../requests/request-words.ts';
import { newCode } from '../codes.ts';
import { ofCard, RepairPromise } from '../repair/card-records.ts';
import { RepairCard, RepairCardState } from '../repair/repair-card.ts';
import { requireAhead } from '../repair/require-ahead.ts';
import { tellCustomer } from '../workshop-messages.ts';
import type { CustodyReceipt } from './custody-receipt.ts';
import { enter, type InCustody, technicianOf, tellingOf } from './custody-records.ts';
import { CustodyMove, UnitPlace } from './custody-words.ts';
import type { UnitBookInInput } from './custody.input.ts';

/**
 * WKS-1: the clerk books the unit IN when it arrives, and the repair card opens with a planned finish. A unit that comes
 * back from a delivery in vain is booked in again; its card hangs on it already.
 */
export async function bookIn(ctx: Ctx, unit: InCustody, input: UnitBookInInput): Promise<CustodyReceipt> {
  const { request, receipt, custody } = unit;
  const { place: from, technicianId: broughtBy } = custody;
  custody.bookIn(ctx.at);
  // Whoever brought it would confirm an act of their own.
  if (broughtBy === actorId(ctx.actor)) throw new RuleError('OWN_ACT_REFUSED');
  await enter(ctx, unit, CustodyMove.BOOKED_IN, from);
  if (unit.card) {
    recordEvent(ctx, request, RequestEventKind.BOOKED_IN_AGAIN);
    return receipt;
  }
  const { plannedFinishAt } = input;
  if (!plannedFinishAt) {
    const fields = [{ field: 'plannedFinishAt', rule: 'required' }];
    throw new RuleError('VALIDATION_FAILED', { fields }, 'plannedFinishAt');
  }
  requireAhead(ctx.at, plannedFinishAt, 'plannedFinishAt');
  const technician = input.technicianId
    ? await technicianOf(ctx, request.branchId, input.technicianId)
    : await ctx.load(StaffMember, broughtBy ?? '', 'technicianId');
  const card = RepairCard.open(receipt, { code: newCode('CARD'), technician, plannedFinishAt, at: ctx.at });
  request.involve(technician.id);
  const by = { at: ctx.at, id: actorId(ctx.actor), name: actorName(ctx.actor) ?? '' };
  const promise = ofCard(new RepairPromise(), card, by);
  promise.plannedFinishAt = plannedFinishAt;
  ctx.em.persist([card, promise]);
  await tellCustomer(tellingOf(ctx), request, {
    template: 'workshop.booked-in',
    event: RequestEventKind.BOOKED_IN,
    params: {},
    when: plannedFinishAt,
  });
  return receipt;
}

/** WKS-3: without a passed inspection nothing leaves the workshop. */
export function requirePassed(card: RepairCard | null): RepairCard {
  if (card?.state !== RepairCardState.PASSED) throw new RuleError('RETURN_BEFORE_INSPECTION');
  return card;
}

/** WKS-3: a passed inspection allows the return date in the goods register; the customer is told. */
export async function planReturn(ctx: Ctx, unit: InCustody, returnAt: Date): Promise<CustodyReceipt> {
  const { place } = unit.custody;
  if (place === UnitPlace.CUSTOMER)
    throw new RuleError('CUSTODY_STEP_REFUSED', { from: place, to: place, step: 'planReturn' });
  requirePassed(unit.card);
  requireAhead(ctx.at, returnAt, 'returnAt');
  unit.custody.returnPlannedAt = returnAt;
  await tellCustomer(tellingOf(ctx), unit.request, {
    template: 'workshop.return-planned',
    event: RequestEventKind.RETURN_PLANNED,
    params: {},
    when: returnAt,
  });
  return unit.receipt;
}

/** The clerk books it OUT into the custody of the technician who brings it back. */
export async function bookOut(ctx: Ctx, unit: InCustody, technicianId: string): Promise<CustodyReceipt> {
  const technician = await technicianOf(ctx, unit.request.branchId, technicianId);
  const { place: from } = unit.custody;
  unit.custody.bookOut(technician.id, ctx.at);
  requirePassed(unit.card);
  unit.request.involve(technician.id);
  await enter(ctx, unit, CustodyMove.BOOKED_OUT, from);
  recordEvent(ctx, unit.request, RequestEventKind.BOOKED_OUT, { technician: technician.name });
  return unit.receipt;
}
