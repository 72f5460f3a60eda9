import type { Ctx } from '../../access/context.ts';
import { type Actor, branchesOf } from '../../kernel/actor.ts';
import { notFound } from '../../kernel/rule-error.ts';
import { Branch } from './branch.ts';

/** Whether a narrowed actor holds one of its roles in that branch, or company-wide. */
export function reachesBranch(actor: Actor, branchId: string): boolean {
  if (actor.kind === 'SYSTEM') return true;
  if (actor.kind !== 'STAFF') return false;
  const { all, branchIds } = branchesOf(actor);
  return all || branchIds.includes(branchId);
}

/** Whether a narrowed actor holds one of its roles in that very branch, which then exists. */
export function holdsRoleIn(actor: Actor, branchId: string): boolean {
  return actor.kind === 'STAFF' && branchesOf(actor).branchIds.includes(branchId);
}

/** Whether a narrowed actor holds one of its roles for the whole company. */
export function reachesCompany(actor: Actor): boolean {
  return actor.kind === 'SYSTEM' || (actor.kind === 'STAFF' && branchesOf(actor).all);
}

/**
 * The branch that an operation names, for somebody who may use the operation there.
 * @throws RuleError NOT_FOUND for a branch in which the actor holds none of the operation's roles: branches are open to
 * read, but acting in a foreign one looks like acting in none.
 */
export async function branchWithin(ctx: Ctx, branchId: string, field = 'branchId'): Promise<Branch> {
  if (!reachesBranch(ctx.actor, branchId)) throw notFound(field);
  return ctx.load(Branch, branchId, field);
}
