import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { keptSerial, type Asset } from '../../assets/asset.ts';
import { ProductModel } from '../../catalog/product-model.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { writtenIfAny } from '../../kernel/written.ts';

/** INT-4: what a quality complaint also registers. */
@InputType({
  description:
    'INT-4: what a quality complaint also registers. All six are needed; what is on file about the unit named is taken from there where it is left out.',
})
export class QualityInput {
  @Field(() => GraphQLLocalDate, { nullable: true })
  purchasedOn?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true })
  modelId?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'When it left the factory.' })
  manufacturedOn?: string | null;

  @IsOptional()
  @MaxLength(60)
  @Field(() => String, { nullable: true, description: 'From the name plate.' })
  serialNumber?: string | null;

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, { nullable: true })
  mainFault?: string | null;

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, { nullable: true, description: 'What the customer demands.' })
  customerDemand?: string | null;
}

export interface Quality {
  readonly purchasedOn: string;
  readonly modelId: string;
  readonly manufacturedOn: string;
  readonly serialNumber: string;
  readonly mainFault: string;
  readonly customerDemand: string;
}

/**
 * INT-4: the six particulars of a quality complaint, from what was said and from the unit on file.
 * @throws RuleError FEEDBACK_QUALITY_INCOMPLETE { missing }, NOT_FOUND for a model that there is not
 */
export async function qualityOf(
  ctx: Ctx,
  said: QualityInput | null | undefined,
  known: { readonly unit: Asset | null; readonly modelId: string | null },
): Promise<Quality> {
  const { unit } = known;
  const found = {
    purchasedOn: said?.purchasedOn ?? unit?.purchasedOn ?? null,
    modelId: said?.modelId ?? unit?.modelId ?? known.modelId,
    manufacturedOn: said?.manufacturedOn ?? null,
    serialNumber: keptSerial(said?.serialNumber) ?? unit?.serialNumber ?? null,
    mainFault: writtenIfAny(said?.mainFault),
    customerDemand: writtenIfAny(said?.customerDemand),
  };
  const missing = Object.entries(found).flatMap(([name, value]) => (value ? [] : [name]));
  if (missing.length > 0) throw new RuleError('FEEDBACK_QUALITY_INCOMPLETE', { missing }, 'quality');
  const whole = found as Quality;
  await ctx.load(ProductModel, whole.modelId, 'quality.modelId');
  return whole;
}
