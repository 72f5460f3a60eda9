import type { Ctx } from '../../access/context.ts';
import { type Asset, keptSerial } from '../../assets/asset.ts';
import { ProductModel } from '../../catalog/product-model.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { writtenIfAny } from '../../kernel/written.ts';
import type { QualityInput } from './quality.input.ts';
import type { Quality } from './quality-particulars.ts';

/**
 * INT-4: the six particulars of a quality complaint, from what was said, from the request that it is
 * about, and from the unit on file.
 * @throws RuleError QUALITY_INCOMPLETE { missing }, NOT_FOUND for a model that there is not
 */
export async function qualityOf(
  ctx: Ctx,
  said: QualityInput | null | undefined,
  known: {
    readonly unit: Asset | null;
    readonly modelId: string | null;
    /** Of the request that it is about. */
    readonly registered?: Quality | null;
  },
): Promise<Quality> {
  const { unit, registered } = known;
  const found = {
    purchasedOn: said?.purchasedOn ?? registered?.purchasedOn ?? unit?.purchasedOn ?? null,
    modelId: said?.modelId ?? registered?.modelId ?? unit?.modelId ?? known.modelId,
    manufacturedOn: said?.manufacturedOn ?? registered?.manufacturedOn ?? null,
    serialNumber: keptSerial(said?.serialNumber) ?? registered?.serialNumber ?? unit?.serialNumber ?? null,
    mainFault: writtenIfAny(said?.mainFault) ?? registered?.mainFault ?? null,
    customerDemand: writtenIfAny(said?.customerDemand) ?? registered?.customerDemand ?? null,
  };
  const missing = Object.entries(found).flatMap(([name, value]) => (value ? [] : [name]));
  if (missing.length > 0) throw new RuleError('QUALITY_INCOMPLETE', { missing }, 'quality');
  const whole = found as Quality;
  await ctx.load(ProductModel, whole.modelId, 'quality.modelId');
  return whole;
}
