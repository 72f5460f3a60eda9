import { ServiceCategory } from '../../entitlement/entitlement.ts';
import { minutesRecorded } from '../../visits/work/minutes-recorded.ts';
import { requirePaidWorkApproved } from '../../visits/work/paid-work.ts';
import type { Ctx } from '../../access/context.ts';
import { Part } from '../../catalog/part.ts';
import { actorId, actorName } from '../../kernel/actor.ts';
import { notFound, RuleError } from '../../kernel/rule-error.ts';
import { written, writtenIfAny } from '../../kernel/written.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { recordEvent } from '../../requests/request-event.ts';
import { RequestEventKind } from '../../requests/request-words.ts';
import { ofCard, RepairInspection, RepairWork, type ReplacedPart } from './card-records.ts';
import { RepairCard, RepairCardState } from './repair-card.ts';
import type {
  RepairCardInspectInput,
  RepairCardRecordInput,
  ReplacedPartInput,
} from './repair-card.input.ts';

/** A card with its request, both locked. */
export interface OnBench {
  readonly card: RepairCard;
  readonly request: RepairRequest;
}

/** Locks request and card in that order, as every act of the workshop does. */
export async function cardForChange(ctx: Ctx, input: { cardId: string; version?: number }): Promise<OnBench> {
  const { requestId } = await ctx.load(RepairCard, input.cardId, 'cardId');
  const request = await ctx.loadForChange(RepairRequest, requestId, { field: 'cardId' });
  const card = await ctx.loadForChange(RepairCard, input.cardId, { version: input.version, field: 'cardId' });
  return { card, request };
}

/** The same for the technician who works on it; for other technicians the card is not there. */
export async function ownCardForChange(
  ctx: Ctx,
  input: { cardId: string; version?: number },
): Promise<OnBench> {
  const found = await cardForChange(ctx, input);
  if (found.card.technicianId !== actorId(ctx.actor)) throw notFound('cardId');
  return found;
}

/** WKS-2: actual minutes and replaced parts, added to what is on the card. */
export async function recordWork(
  ctx: Ctx,
  { card, request }: OnBench,
  input: RepairCardRecordInput,
): Promise<void> {
  if (card.state !== RepairCardState.IN_REPAIR) {
    throw new RuleError('REPAIR_STEP_REFUSED', { from: card.state, to: card.state, step: 'record' });
  }
  if (request.serviceCategory === ServiceCategory.PAID) await requirePaidWorkApproved(ctx, request);
  const work = ofCard(new RepairWork(), card, by(ctx));
  work.minutes = input.minutes;
  work.done = written(input.done);
  work.parts = await replacedParts(ctx, input.parts);
  ctx.em.persist(work);
  const minutes = [{ category: request.serviceCategory, minutes: work.minutes }];
  await minutesRecorded(ctx, { request, paper: { repairWorkId: work.id }, minutes });
  recordEvent(ctx, request, RequestEventKind.REPAIR_RECORDED);
}

/** WKS-3: the repair is done and waits for a supervisor. Without work on the card there is nothing to inspect. */
export async function finishRepair(ctx: Ctx, { card, request }: OnBench): Promise<void> {
  card.finish();
  if ((await ctx.em.count(RepairWork, { cardId: card.id })) === 0) throw new RuleError('REPAIR_NOT_RECORDED');
  recordEvent(ctx, request, RequestEventKind.REPAIR_FINISHED);
}

/** WKS-3: a supervisor passes it or sends it back to work with remarks. Nobody inspects own work. */
export async function inspect(
  ctx: Ctx,
  { card, request }: OnBench,
  { passed, remarks: given }: RepairCardInspectInput,
): Promise<void> {
  const remarks = writtenIfAny(given);
  if (passed) card.pass(ctx.at);
  else card.sendBack();
  const me = actorId(ctx.actor);
  const own = card.technicianId === me || (await ctx.em.count(RepairWork, { cardId: card.id, byId: me })) > 0;
  if (own) throw new RuleError('OWN_ACT_REFUSED');
  if (!passed && !remarks) {
    throw new RuleError('VALIDATION_FAILED', { fields: [{ field: 'remarks', rule: 'required' }] }, 'remarks');
  }
  const inspection = ofCard(new RepairInspection(), card, by(ctx));
  inspection.passed = passed;
  inspection.remarks = remarks;
  ctx.em.persist(inspection);
  recordEvent(ctx, request, passed ? RequestEventKind.INSPECTION_PASSED : RequestEventKind.BACK_TO_WORK);
}

export function by(ctx: Ctx): { at: Date; id: string | null; name: string } {
  return { at: ctx.at, id: actorId(ctx.actor), name: actorName(ctx.actor) ?? '' };
}

async function replacedParts(ctx: Ctx, lines: readonly ReplacedPartInput[]): Promise<ReplacedPart[]> {
  const parts = await ctx.em.find(Part, { code: { $in: lines.map((line) => line.partCode) } });
  const byCode = new Map(parts.map((part) => [part.code, part]));
  return lines.map(({ partCode, quantity, oldSerial, newSerial, reason }) => {
    const part = byCode.get(partCode);
    if (!part) throw notFound('parts');
    return {
      partId: part.id,
      partCode,
      name: part.name,
      nameEn: part.nameEn,
      quantity,
      oldSerial: writtenIfAny(oldSerial),
      newSerial: writtenIfAny(newSerial),
      reason: written(reason),
    };
  });
}
