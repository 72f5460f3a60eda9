import { type Ctx, scopedManager } from './context.ts';
import type { SystemActor } from '../kernel/actor.ts';
import { type EntityManager, SCOPE_FILTER } from '../platform/orm.ts';

/**
 * Reads what lies outside the actor's scope, for a rule whose answer must not depend on who asks: whether a phone number or
 * a serial number is taken, what covers a unit. `why` names the rule. Never for what is then shown as it is. In a unit of
 * work what is changed stays the actor's act.
 */
export async function beyondScope<Result>(
  ctx: Ctx,
  why: string,
  read: (em: EntityManager) => Promise<Result>,
): Promise<Result> {
  const { em } = ctx;
  const actor: SystemActor = { kind: 'SYSTEM', name: why, language: ctx.language };
  // Resolvers of a query run side by side on one manager, so the reading one must be another.
  if (!em.isInTransaction()) {
    return read(scopedManager(ctx.platform, { actor, operation: ctx.operation, at: ctx.at }));
  }
  // What waits to be written belongs to the actor and not to the system that reads.
  await em.flush();
  const own = em.getFilterParams(SCOPE_FILTER);
  em.setFilterParams(SCOPE_FILTER, { ...own, actor });
  try {
    return await read(em);
  } finally {
    em.setFilterParams(SCOPE_FILTER, own);
  }
}
