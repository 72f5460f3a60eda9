import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { localDate } from '../kernel/clock.ts';
import { notFound, RuleError } from '../kernel/rule-error.ts';
import { reachesCompany } from '../organization/branches/branch-reach.ts';
import type { Localized } from './localized.ts';
import { ProductModel } from './product-model.ts';
import { WarrantyTermPublishInput } from './warranty-term.input.ts';
import { publishTerm, WarrantyTerm } from './warranty-term.ts';

/** Terms are the whole company's, so their days are the days of the company's seat. */
const COMPANY_TIME_ZONE = 'Asia/Shanghai';

const plain = <Text>({ zh, en }: Localized<Text>): Localized<Text> => ({ zh, en });

@Resolver(() => WarrantyTerm)
export class WarrantyTermResolver {
  @Mutation(() => WarrantyTerm, {
    description:
      'Publishes the next version of a warranty term. Units whose warranty is counted from an earlier day keep theirs (ENT-2). For ADMINISTRATOR of the whole company. Errors: WARRANTY_TERM_NOT_IN_FUTURE, WARRANTY_TERM_FOR_BOTH, NOT_FOUND.',
  })
  async warrantyTermPublish(
    @Context() ctx: Ctx,
    @Arg('input', () => WarrantyTermPublishInput) input: WarrantyTermPublishInput,
  ): Promise<WarrantyTerm> {
    // A term holds for the whole company: whoever administers one branch decides nothing here.
    if (!reachesCompany(ctx.actor)) throw notFound('modelId');
    if (input.modelId && input.category) throw new RuleError('WARRANTY_TERM_FOR_BOTH', {}, 'category');
    if (input.effectiveFrom <= localDate(ctx.at, COMPANY_TIME_ZONE)) {
      throw new RuleError('WARRANTY_TERM_NOT_IN_FUTURE', {}, 'effectiveFrom');
    }
    const model = input.modelId ? await ctx.load(ProductModel, input.modelId, 'modelId') : null;
    return publishTerm(ctx.em, {
      modelId: model?.id ?? null,
      category: input.category ?? null,
      effectiveFrom: input.effectiveFrom,
      months: input.months,
      repairBasis: input.repairBasis,
      consumablesBasis: input.consumablesBasis,
      replacementRule: input.replacementRule,
      texts: {
        name: plain(input.name),
        covered: plain(input.covered),
        notCovered: plain(input.notCovered),
        afterExpiry: plain(input.afterExpiry),
        acceptedProofs: plain(input.acceptedProofs),
      },
    });
  }
}
