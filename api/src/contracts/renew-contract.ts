import type { Ctx } from '../access/context.ts';
import { actorName } from '../kernel/actor.ts';
import { RuleError } from '../kernel/rule-error.ts';
import { written } from '../kernel/written.ts';
import { agree, requireRunning, requireSales, requireWithin } from './agree-contract.ts';
import type { ContractRenewInput, RenewalVisitCompleteInput } from './contract.input.ts';
import { ContractUnit } from './contract-unit.ts';
import { MaintenanceContract } from './maintenance-contract.ts';
import { RenewalResult, RenewalVisit, RenewalVisitState } from './renewal-visit.ts';

/**
 * CON-1: the next term of a contract, for the units that it names at its end. It begins on the day after the last one, so the
 * cover has no gap and no day twice; the old term stays as it is. The renewal visit, if one waits, is completed by it.
 * @throws RuleError CONTRACT_ALREADY_RENEWED, CONTRACT_ENDED_EARLY, CONTRACT_ENDS_BEFORE_BEGINNING, CONTRACT_NUMBER_KNOWN,
 * CONTRACT_OVERLAPS, NOT_FOUND
 */
export async function renewContract(
  ctx: Ctx,
  contract: MaintenanceContract,
  input: ContractRenewInput,
): Promise<MaintenanceContract> {
  await requireNotRenewed(ctx, contract);
  if (contract.agreedEndsOn) throw new RuleError('CONTRACT_ENDED_EARLY');
  const next = new MaintenanceContract();
  next.branchId = contract.branchId;
  next.customerId = contract.customerId;
  next.renewsId = contract.id;
  next.startsOn = Temporal.PlainDate.from(contract.endsOn).add({ days: 1 }).toString();
  const units = await ctx.em.find(ContractUnit, { contractId: contract.id, untilOn: null });
  await agree(
    ctx,
    next,
    input,
    units.map(({ assetId }) => assetId),
  );
  const visit = await openVisit(ctx, contract.id);
  visit?.complete({
    result: RenewalResult.RENEWED,
    note: null,
    at: ctx.at,
    byName: actorName(ctx.actor),
  });
  return next;
}

/**
 * CON-3: ends a contract before its day, with the reason; its renewal visit is withdrawn.
 * @throws RuleError CONTRACT_OVER, CONTRACT_ALREADY_RENEWED, CONTRACT_DAY_OUT_OF_TERM
 */
export async function endContract(
  ctx: Ctx,
  contract: MaintenanceContract,
  { endsOn, reason }: { endsOn: string; reason: string },
): Promise<void> {
  const { today } = await requireRunning(ctx, contract);
  await requireNotRenewed(ctx, contract);
  const before = Temporal.PlainDate.from(contract.endsOn).subtract({ days: 1 }).toString();
  requireWithin(endsOn, today > contract.startsOn ? today : contract.startsOn, before, 'endsOn');
  contract.agreedEndsOn ??= contract.endsOn;
  contract.endsOn = endsOn;
  contract.endedEarlyReason = written(reason);
  (await openVisit(ctx, contract.id))?.withdraw();
}

/** Renewed once: what follows is in the next term. */
async function requireNotRenewed(ctx: Ctx, contract: MaintenanceContract): Promise<void> {
  const next = await ctx.em.findOne(MaintenanceContract, { renewsId: contract.id });
  if (next) throw new RuleError('CONTRACT_ALREADY_RENEWED', { number: next.number });
}

function openVisit(ctx: Ctx, contractId: string): Promise<RenewalVisit | null> {
  return ctx.em.findOne(RenewalVisit, { contractId, state: RenewalVisitState.ASSIGNED });
}

/** CON-1: somebody else of SALES makes the visit. */
export async function assignRenewalVisit(ctx: Ctx, visit: RenewalVisit, assigneeId: string): Promise<void> {
  await requireSales(ctx, visit.branchId, assigneeId, 'assigneeId');
  visit.assign(assigneeId);
}

/**
 * CON-1: how the visit ended. That the customer renews is said by the next term and not by this.
 * @throws RuleError RENEWAL_NOT_ON_RECORD, RENEWAL_VISIT_STEP_REFUSED
 */
export function completeRenewalVisit(ctx: Ctx, visit: RenewalVisit, input: RenewalVisitCompleteInput): void {
  const { result } = input;
  if (result === RenewalResult.RENEWED && visit.state === RenewalVisitState.ASSIGNED) {
    throw new RuleError('RENEWAL_NOT_ON_RECORD', {}, 'result');
  }
  visit.complete({ result, note: written(input.note), at: ctx.at, byName: actorName(ctx.actor) });
}
