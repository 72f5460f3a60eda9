import type { Ctx } from '../../access/context.ts';
import { actorId, actorName } from '../../kernel/actor.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { written, writtenIfAny } from '../../kernel/written.ts';
import { sumOf } from '../bill-line.ts';
import { ChargeReduction, ReductionState } from './charge-reduction.ts';
import type { ChargeReductionDecideInput, ChargeReductionRequestInput } from './charge.input.ts';
import type { Charge } from './charge.ts';
import { chargeForChange, requireOpen } from './record-charges.ts';

/** BIL-2: somebody of the job asks for a reduction; it does not count yet. */
export async function requestReduction(
  ctx: Ctx,
  charge: Charge,
  input: ChargeReductionRequestInput,
): Promise<ChargeReduction> {
  await requireOpen(ctx, charge);
  const others = await ctx.em.find(ChargeReduction, {
    chargeId: charge.id,
    state: { $in: [ReductionState.REQUESTED, ReductionState.APPROVED] },
  });
  const most = charge.amount - sumOf(others);
  if (input.amount > most) throw new RuleError('REDUCTION_TOO_LARGE', { most }, 'amount');
  const reduction = new ChargeReduction();
  reduction.requestId = charge.requestId;
  reduction.branchId = charge.branchId;
  reduction.chargeId = charge.id;
  reduction.amount = input.amount;
  reduction.reason = written(input.reason);
  reduction.requestedAt = ctx.at;
  reduction.requestedById = actorId(ctx.actor);
  reduction.requestedByName = actorName(ctx.actor) ?? '';
  ctx.em.persist(reduction);
  return reduction;
}

/** BIL-2: the branch manager decides; nobody approves what they asked for themselves. */
export async function decideReduction(ctx: Ctx, input: ChargeReductionDecideInput): Promise<ChargeReduction> {
  const { chargeId } = await ctx.load(ChargeReduction, input.reductionId, 'reductionId');
  const { charge } = await chargeForChange(ctx, chargeId);
  const reduction = await ctx.loadForChange(ChargeReduction, input.reductionId, {
    version: input.version,
    field: 'reductionId',
  });
  if (reduction.requestedById === actorId(ctx.actor)) throw new RuleError('OWN_ACT_REFUSED');
  reduction.decide(input.approved, {
    at: ctx.at,
    name: actorName(ctx.actor) ?? '',
    remarks: writtenIfAny(input.remarks),
  });
  if (input.approved) await requireOpen(ctx, charge);
  return reduction;
}
