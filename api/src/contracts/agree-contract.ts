import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import { beyondScope } from '../access/beyond-scope.ts';
import type { Ctx } from '../access/context.ts';
import { RoleAssignment } from '../access/role-assignment.ts';
import { Asset } from '../assets/asset.ts';
import { Customer } from '../customers/customer.ts';
import { Role } from '../kernel/actor.ts';
import { localDate } from '../kernel/clock.ts';
import { notFound, RuleError } from '../kernel/rule-error.ts';
import { written } from '../kernel/written.ts';
import { branchWithin } from '../organization/branches/branch-reach.ts';
import { Branch } from '../organization/branches/branch.ts';
import type { ContractRegisterInput, ContractTerms } from './contract.input.ts';
import { ContractUnit } from './contract-unit.ts';
import { MaintenanceContract } from './maintenance-contract.ts';

/**
 * CON-3: takes a signed contract into the files. It belongs to the customer's home branch.
 * @throws RuleError CONTRACT_ENDS_BEFORE_BEGINNING, CONTRACT_OVER, CONTRACT_NUMBER_KNOWN, CONTRACT_OVERLAPS, NOT_FOUND
 */
export async function registerContract(ctx: Ctx, input: ContractRegisterInput): Promise<MaintenanceContract> {
  const customer = await ctx.load(Customer, input.customerId, 'customerId');
  const branch = await branchWithin(ctx, customer.homeBranchId, 'customerId');
  if (input.endsOn < localDate(ctx.at, branch.timeZone)) throw new RuleError('CONTRACT_OVER', {}, 'endsOn');
  const contract = new MaintenanceContract();
  contract.branchId = branch.id;
  contract.customerId = customer.id;
  contract.startsOn = input.startsOn;
  return agree(ctx, contract, input, input.assetIds);
}

/** Writes a new term: its number, its period, its terms and the units that it names. */
export async function agree(
  ctx: Ctx,
  contract: MaintenanceContract,
  given: ContractTerms & { number: string; endsOn: string },
  assetIds: readonly string[],
): Promise<MaintenanceContract> {
  if (given.endsOn < contract.startsOn) throw new RuleError('CONTRACT_ENDS_BEFORE_BEGINNING', {}, 'endsOn');
  contract.endsOn = given.endsOn;
  contract.number = written(given.number);
  const known = await beyondScope(ctx, 'contracts.number', (em) =>
    em.count(MaintenanceContract, { number: contract.number }),
  );
  if (known > 0) throw new RuleError('CONTRACT_NUMBER_KNOWN', {}, 'number');
  await setTerms(ctx, contract, given);
  const { startsOn, endsOn } = contract;
  const units = await namable(ctx, contract, assetIds, { startsOn, endsOn });
  ctx.em.persist(contract);
  try {
    await ctx.em.flush();
  } catch (fault) {
    // Somebody used the number in this moment. That a term is renewed once is seen to by its lock.
    if (!(fault instanceof UniqueConstraintViolationException)) throw fault;
    throw new RuleError('CONTRACT_NUMBER_KNOWN', {}, 'number');
  }
  for (const assetId of units) ctx.em.persist(named(contract, assetId, null));
  return contract;
}

/** What may be agreed otherwise while it runs; the period changes only by ending or renewing it. */
export async function setTerms(ctx: Ctx, contract: MaintenanceContract, given: ContractTerms): Promise<void> {
  const salesId = given.salesId ?? null;
  if (salesId) await requireSales(ctx, contract.branchId, salesId, 'salesId');
  contract.priceAmount = given.priceAmount;
  contract.coversLabour = given.coversLabour;
  contract.coversParts = given.coversParts;
  contract.visitsIncluded = given.visitsIncluded ?? null;
  contract.responseTargetMinutes = given.responseTargetMinutes ?? null;
  contract.salesId = salesId;
}

/** Somebody who does not hold SALES in that branch is nobody here. */
export async function requireSales(
  ctx: Ctx,
  branchId: string,
  staffId: string,
  field: string,
): Promise<void> {
  const held = await ctx.em.count(RoleAssignment, { staffId, branchId, role: Role.SALES, revokedAt: null });
  if (held === 0) throw notFound(field);
}

/**
 * CON-3: one more unit of the customer, from a day on.
 * @throws RuleError CONTRACT_OVER, CONTRACT_DAY_OUT_OF_TERM, CONTRACT_OVERLAPS, NOT_FOUND
 */
export async function addUnit(
  ctx: Ctx,
  contract: MaintenanceContract,
  { assetId, fromOn }: { assetId: string; fromOn: string },
): Promise<void> {
  const { today } = await requireRunning(ctx, contract);
  const notBefore = today > contract.startsOn ? today : contract.startsOn;
  requireWithin(fromOn, notBefore, contract.endsOn, 'fromOn');
  const [unit] = await namable(ctx, contract, [assetId], { startsOn: fromOn, endsOn: contract.endsOn });
  if (unit) ctx.em.persist(named(contract, unit, fromOn));
}

/**
 * CON-3: a unit leaves the contract after a day; it stays on record with the reason.
 * @throws RuleError CONTRACT_OVER, CONTRACT_DAY_OUT_OF_TERM, CONTRACT_WITHOUT_UNITS, NOT_FOUND
 */
export async function removeUnit(
  ctx: Ctx,
  contract: MaintenanceContract,
  { assetId, untilOn, reason }: { assetId: string; untilOn: string; reason: string },
): Promise<void> {
  const { today } = await requireRunning(ctx, contract);
  const units = await ctx.em.find(ContractUnit, { contractId: contract.id, untilOn: null });
  const unit = units.find((one) => one.assetId === assetId);
  if (!unit) throw notFound('assetId');
  requireWithin(untilOn, today, contract.endsOn, 'untilOn');
  if (units.length === 1) throw new RuleError('CONTRACT_WITHOUT_UNITS', {}, 'assetId');
  unit.untilOn = untilOn;
  unit.removedReason = written(reason);
}

/** A contract that is over changes no more. */
export async function requireRunning(ctx: Ctx, contract: MaintenanceContract): Promise<{ today: string }> {
  const { timeZone } = await ctx.load(Branch, contract.branchId);
  const today = localDate(ctx.at, timeZone);
  if (contract.endsOn < today) throw new RuleError('CONTRACT_OVER');
  return { today };
}

export function requireWithin(on: string, notBefore: string, notAfter: string, field: string): void {
  if (on >= notBefore && on <= notAfter) return;
  throw new RuleError('CONTRACT_DAY_OUT_OF_TERM', { notBefore, notAfter }, field);
}

function named(contract: MaintenanceContract, assetId: string, fromOn: string | null): ContractUnit {
  const unit = new ContractUnit();
  unit.contractId = contract.id;
  unit.branchId = contract.branchId;
  unit.assetId = assetId;
  unit.fromOn = fromOn;
  return unit;
}

/**
 * Units of the customer that no other contract names in that period: two would leave open which one covers. The units are
 * locked in one order, so of two contracts signed at once for one unit the second finds the first.
 */
async function namable(
  ctx: Ctx,
  { customerId }: MaintenanceContract,
  assetIds: readonly string[],
  period: { startsOn: string; endsOn: string },
): Promise<string[]> {
  const ids = [...new Set(assetIds)];
  const own = await ctx.em.find(
    Asset,
    { id: { $in: ids }, customerId },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (own.length < ids.length) throw notFound('assetId');
  const taken = await beyondScope(ctx, 'contracts.overlap', async (em) => {
    const units = await em.find(ContractUnit, { assetId: { $in: ids } });
    const contracts = await em.find(MaintenanceContract, { id: { $in: units.map((one) => one.contractId) } });
    const byId = new Map(contracts.map((one) => [one.id, one]));
    return units.find((unit) => {
      const contract = byId.get(unit.contractId);
      if (!contract) return false;
      const from = unit.fromOn && unit.fromOn > contract.startsOn ? unit.fromOn : contract.startsOn;
      const until = unit.untilOn && unit.untilOn < contract.endsOn ? unit.untilOn : contract.endsOn;
      return from <= until && from <= period.endsOn && until >= period.startsOn;
    });
  });
  if (taken) throw new RuleError('CONTRACT_OVERLAPS', { assetId: taken.assetId }, 'assetId');
  return ids;
}
