import type { Ctx } from '../../../access/context.ts';
import { actorId, actorName } from '../../../kernel/actor.ts';
import { localDate } from '../../../kernel/clock.ts';
import { notFound, RuleError } from '../../../kernel/rule-error.ts';
import { reachesBranch } from '../../../organization/branches/branch-reach.ts';
import { Branch } from '../../../organization/branches/branch.ts';
import { StaffMember } from '../../../organization/staff/staff-member.ts';
import { reasonOf } from '../course/take-step.ts';
import type { CardColor } from '../review-words.ts';
import { StaffCard } from './staff-card.ts';

/** KPI-4: gives a card. Nobody gives themselves one, which would be a way to choose the milder. */
export async function giveCard(
  ctx: Ctx,
  input: { staffId: string; color: CardColor; reason: string },
): Promise<StaffCard> {
  const person = await ctx.load(StaffMember, input.staffId, 'staffId');
  if (!reachesBranch(ctx.actor, person.homeBranchId)) throw notFound('staffId');
  if (person.id === actorId(ctx.actor)) throw new RuleError('OWN_ACT_REFUSED', {}, 'staffId');
  if (!person.active) throw new RuleError('STAFF_MEMBER_LEFT', {}, 'staffId');
  const { timeZone } = await ctx.load(Branch, person.homeBranchId);
  const card = Object.assign(new StaffCard(), {
    branchId: person.homeBranchId,
    staffId: person.id,
    staffName: person.name,
    color: input.color,
    reason: reasonOf(input.reason),
    givenOn: localDate(ctx.at, timeZone),
    givenAt: ctx.at,
    givenById: actorId(ctx.actor) ?? '',
    givenByName: actorName(ctx.actor) ?? '',
  });
  ctx.em.persist(card);
  return card;
}

/** KPI-4: a card that was wrong counts no more; it stays on record with both reasons. */
export async function withdrawCard(
  ctx: Ctx,
  input: { cardId: string; version: number; reason: string },
): Promise<StaffCard> {
  const { version } = input;
  const card = await ctx.loadForChange(StaffCard, input.cardId, { version, field: 'cardId' });
  if (card.staffId === actorId(ctx.actor)) throw new RuleError('OWN_ACT_REFUSED', {}, 'cardId');
  card.withdraw(ctx.at, actorName(ctx.actor) ?? '', reasonOf(input.reason));
  return card;
}
