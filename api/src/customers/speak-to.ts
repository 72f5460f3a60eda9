import type { LanguageChosen } from '../access/feature.ts';
import { CustomerKind } from '../policy/customer-kind.ts';
import { Customer } from './customer.ts';

/** Messages to a household speak the language that it chose; a company's people may differ, so its own stays. */
export const speakTo: LanguageChosen = async (ctx, language) => {
  const { actor } = ctx;
  if (actor.kind !== 'CUSTOMER') return;
  const households = { id: { $in: [...actor.customerIds] }, kind: CustomerKind.HOUSEHOLD };
  for (const customer of await ctx.em.find(Customer, households)) customer.language = language;
};
