import type { Ctx } from '../../access/context.ts';
import { type Visit, VisitState } from '../../dispatch/visit.ts';
import { actorName, type StaffActor } from '../../kernel/actor.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { written } from '../../kernel/written.ts';
import { invalid } from '../../requests/intake-words.ts';
import { jobsNearby } from './jobs-nearby.query.ts';
import { SiteResult } from './site-result.ts';

/**
 * VIS-8: before leaving, the technician tells the branch the result and asks for further jobs nearby; what was offered is
 * kept with it.
 * @throws RuleError VISIT_STEP_REFUSED, VALIDATION_FAILED
 */
export async function reportResult(ctx: Ctx, visit: Visit, given: string): Promise<SiteResult> {
  if (visit.state !== VisitState.ARRIVED)
    throw new RuleError('VISIT_STEP_REFUSED', { from: visit.state, to: visit.state, step: 'reportResult' });
  const result = written(given);
  if (!result) throw invalid('result', 'isLength');
  const { staffId } = ctx.actor as StaffActor;
  const told = new SiteResult();
  told.visitId = visit.id;
  told.requestId = visit.requestId;
  told.branchId = visit.branchId;
  told.result = result;
  told.reportedAt = ctx.at;
  told.reportedById = staffId;
  told.reportedByName = actorName(ctx.actor) ?? '';
  told.offered = (await jobsNearby(ctx, visit, staffId)).map(({ number }) => number);
  ctx.em.persist(told);
  return told;
}

/**
 * VIS-8: nobody leaves the site before the branch knows the result.
 * @throws RuleError RESULT_NOT_REPORTED
 */
export async function requireResultReported(ctx: Ctx, visit: Visit): Promise<void> {
  if (await ctx.em.findOne(SiteResult, { visitId: visit.id })) return;
  throw new RuleError('RESULT_NOT_REPORTED', {}, 'visitId');
}
