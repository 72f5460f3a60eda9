import { beyondScope } from '../../access/beyond-scope.ts';
import type { Ctx } from '../../access/context.ts';
import { AssetWarranty } from '../../assets/asset-warranty.ts';
import { Asset, keptSerial, ProofState } from '../../assets/asset.ts';
import { isTaken, lockSerial } from '../../assets/register-asset.ts';
import { ProductModel } from '../../catalog/product-model.ts';
import { replacementWarranty } from '../../catalog/replacement-warranty.ts';
import { WarrantyTerm } from '../../catalog/warranty-term.ts';
import { ContractUnit } from '../../contracts/contract-unit.ts';
import { ServiceCategory } from '../../entitlement/entitlement.ts';
import { localDate } from '../../kernel/clock.ts';
import { notFound, RuleError } from '../../kernel/rule-error.ts';
import { written } from '../../kernel/written.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { invalid } from '../intake-words.ts';
import type { RepairRequest } from '../repair-request.ts';
import { recordEvent } from '../request-event.ts';
import { RequestEventKind, RequestState } from '../request-words.ts';

export interface Replacement {
  readonly serialNumber: string;
  /** Of the successor, where the old model is no longer made. */
  readonly modelId?: string | null;
  readonly reason: string;
}

/** A unit changes hands on site or in the workshop; the papers may follow once the work is done. */
const STATES: readonly RequestState[] = [
  RequestState.IN_SERVICE,
  RequestState.IN_WORKSHOP,
  RequestState.RESOLVED,
];

/**
 * ENT-8: another unit takes the place of the one that the request is about. Only under warranty, and once; the new one is
 * the customer's, verified, with the warranty that the old one's own term sets and the contracts that named the old one.
 * @throws RuleError REQUEST_STEP_REFUSED, NOT_UNDER_WARRANTY, UNIT_ALREADY_REPLACED, UNIT_WITHOUT_WARRANTY,
 * SERIAL_NUMBER_TAKEN, VALIDATION_FAILED, NOT_FOUND (unit, model)
 */
export async function replaceUnit(
  ctx: Ctx,
  request: RepairRequest,
  { serialNumber, modelId, reason }: Replacement,
): Promise<Asset> {
  if (!STATES.includes(request.state)) {
    throw new RuleError('REQUEST_STEP_REFUSED', { from: request.state, to: request.state, step: 'replace' });
  }
  if (!request.assetId) throw notFound('requestId');
  if (request.serviceCategory !== ServiceCategory.WARRANTY) throw new RuleError('NOT_UNDER_WARRANTY');
  const said = written(reason);
  const serial = keptSerial(serialNumber);
  if (!said) throw invalid('reason', 'isLength');
  if (!serial) throw invalid('serialNumber', 'isLength');
  const old = await ctx.loadForChange(Asset, request.assetId, { field: 'requestId' });
  const branch = await ctx.load(Branch, request.branchId);
  const on = localDate(ctx.at, branch.timeZone);
  old.giveWay({ at: ctx.at, on, under: request.number, reason: said });
  const model = await ctx.load(ProductModel, modelId ?? old.modelId, 'modelId');
  await lockSerial(ctx, model, serial);
  if (await isTaken(ctx, model, serial)) throw new RuleError('SERIAL_NUMBER_TAKEN', {}, 'serialNumber');
  const unit = inPlaceOf(old, model, serial, ctx.at);
  ctx.em.persist(unit);
  await ctx.em.flush();
  await beyondScope(ctx, 'requests.replacement', async () => {
    await passWarrantyOn(ctx, old, unit, on);
    await passContractsOn(ctx, old, unit, on, request.number);
    await ctx.em.flush();
  });
  recordEvent(ctx, request, RequestEventKind.UNIT_REPLACED, { serial, reason: said });
  return unit;
}

/** What was proved of the old unit is proved of the one that the company itself put in its place. */
function inPlaceOf(old: Asset, model: ProductModel, serialNumber: string, at: Date): Asset {
  const unit = new Asset();
  unit.branchId = old.branchId;
  unit.customerId = old.customerId;
  unit.modelId = model.id;
  unit.serialNumber = serialNumber;
  unit.verified = true;
  unit.purchasedOn = old.purchasedOn;
  unit.projectGoods = old.projectGoods;
  unit.finalAcceptanceOn = old.finalAcceptanceOn;
  unit.proofState = ProofState.VERIFIED;
  unit.replacesId = old.id;
  unit.registeredAt = at;
  return unit;
}

async function passWarrantyOn(ctx: Ctx, old: Asset, unit: Asset, on: string): Promise<void> {
  const pinned = await ctx.em.findOne(AssetWarranty, { assetId: old.id });
  if (!pinned) throw new RuleError('UNIT_WITHOUT_WARRANTY');
  const term = await ctx.em.findOneOrFail(WarrantyTerm, { id: pinned.termId });
  const { startsOn, endsOn } = replacementWarranty(term, pinned, on);
  const warranty = new AssetWarranty();
  warranty.assetId = unit.id;
  warranty.branchId = unit.branchId;
  warranty.termId = term.id;
  warranty.startsOn = startsOn;
  warranty.endsOn = endsOn;
  ctx.em.persist(warranty);
}

/** What a customer pays for goes on for the unit that the customer has now. */
async function passContractsOn(ctx: Ctx, old: Asset, unit: Asset, on: string, number: string): Promise<void> {
  const named = await ctx.em.find(ContractUnit, { assetId: old.id, untilOn: null });
  for (const one of named) {
    one.untilOn = on;
    one.removedReason = `${number}: ${old.serialNumber ?? ''} → ${unit.serialNumber ?? ''}`;
    const next = new ContractUnit();
    next.branchId = one.branchId;
    next.contractId = one.contractId;
    next.assetId = unit.id;
    next.fromOn = one.fromOn && one.fromOn > on ? one.fromOn : on;
    ctx.em.persist(next);
  }
}
