import type { Ctx } from '../../access/context.ts';
import type { CardOfJob } from '../../parts/repair-card-of.ts';
import { RepairWork } from './card-records.ts';
import { ownCardForChange } from './work-on-card.ts';

/** What a card says was replaced, for the technician who works on it. */
export async function cardOfJob(ctx: Ctx, cardId: string): Promise<CardOfJob> {
  const { request, card } = await ownCardForChange(ctx, { cardId });
  const works = await ctx.em.find(RepairWork, { cardId: card.id });
  return { request, parts: works.flatMap(({ parts }) => parts) };
}
