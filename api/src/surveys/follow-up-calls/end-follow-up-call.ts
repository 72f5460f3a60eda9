import type { Ctx } from '../../access/context.ts';
import { beyondScope } from '../../access/beyond-scope.ts';
import { actorName, type StaffActor } from '../../kernel/actor.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { written } from '../../kernel/written.ts';
import { invalid } from '../../requests/intake-words.ts';
import type { FollowUpCallDecideInput, FollowUpCallRecordInput } from './follow-up.input.ts';
import { FollowUpCall, FollowUpReason, FollowUpState } from './follow-up-call.ts';
import { FollowUpEntry, FollowUpResult } from './follow-up-entry.ts';
import { dueAt } from './open-follow-up-call.ts';

function speaker(ctx: Ctx): { id: string; name: string } {
  return { id: (ctx.actor as StaffActor).staffId, name: actorName(ctx.actor) ?? '' };
}

/**
 * SUR-7: somebody has called: with what came of it, and by when the next call is due unless the customer is content.
 * @throws RuleError FOLLOW_UP_CALL_STEP_REFUSED, VALIDATION_FAILED
 */
export async function recordCall(
  ctx: Ctx,
  followUp: FollowUpCall,
  { result, words, nextDueAt }: FollowUpCallRecordInput,
): Promise<void> {
  const said = written(words);
  if (!said) throw invalid('words', 'isLength');
  const by = speaker(ctx);
  const over = result === FollowUpResult.CONTENT;
  if (over && nextDueAt) throw invalid('nextDueAt', 'exclusive');
  if (nextDueAt && nextDueAt <= ctx.at) throw invalid('nextDueAt', 'isInFuture');
  const again = over ? null : (nextDueAt ?? (await dueAt(ctx.em, followUp.branchId, ctx.at, 'againHours')));
  if (again) followUp.callAgain(ctx.at, again);
  else followUp.content(ctx.at, by);
  ctx.em.persist(
    Object.assign(new FollowUpEntry(), {
      followUpId: followUp.id,
      branchId: followUp.branchId,
      at: ctx.at,
      byId: by.id,
      byName: by.name,
      result,
      words: said,
      nextDueAt: again,
    }),
  );
}

/**
 * SUR-7: nobody calls again, for reasons that are on record, and after somebody has called at least once.
 * @throws RuleError FOLLOW_UP_NOT_CALLED, FOLLOW_UP_CALL_STEP_REFUSED, VALIDATION_FAILED
 */
export function decideFollowUp(
  ctx: Ctx,
  followUp: FollowUpCall,
  { decision }: FollowUpCallDecideInput,
): void {
  const said = written(decision);
  if (!said) throw invalid('decision', 'isLength');
  if (followUp.state === FollowUpState.OPEN && !followUp.calledAt)
    throw new RuleError('FOLLOW_UP_NOT_CALLED');
  followUp.decide(ctx.at, speaker(ctx), said);
}

/** The customer has answered after all, and is content: nobody has to ask any more whether it is so. */
export async function endByAnswer(ctx: Ctx, requestId: string): Promise<void> {
  await beyondScope(ctx, 'surveys.answered', async (em) => {
    const open = await em.findOne(FollowUpCall, {
      requestId,
      state: FollowUpState.OPEN,
      reason: FollowUpReason.NO_ANSWER,
    });
    open?.content(ctx.at, null);
  });
}
