import type { Ctx } from '../../access/context.ts';
import { actorName } from '../../kernel/actor.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { AlertKind } from '../../organization/alerts/alert.ts';
import { raiseAlerts } from '../../organization/alerts/raise-alert.ts';
import { invalid } from '../../requests/intake-words.ts';
import { FeedbackEventKind, recordOn } from '../course/feedback-event.ts';
import { FeedbackState } from '../feedback-words.ts';
import type { Feedback } from '../feedback.ts';
import { words } from '../handling/handle-feedback.ts';
import type { FollowUpSendInput } from './follow-up.input.ts';
import { FollowUp } from './follow-up.ts';

/**
 * CMP-5: the service department reminds the branch, with a due time; the branch gets it as an alert.
 * @throws RuleError FEEDBACK_STEP_REFUSED for a closed case, VALIDATION_FAILED
 */
export async function sendFollowUp(
  ctx: Ctx,
  feedback: Feedback,
  input: FollowUpSendInput,
): Promise<FollowUp> {
  if (feedback.state === FeedbackState.CLOSED)
    throw new RuleError('FEEDBACK_STEP_REFUSED', {
      from: feedback.state,
      to: feedback.state,
      step: 'followUp',
    });
  if (input.dueAt <= ctx.at) throw invalid('dueAt', 'isInFuture');
  const followUp = Object.assign(new FollowUp(), {
    feedbackId: feedback.id,
    branchId: feedback.branchId,
    words: words(input.words, 'words'),
    dueAt: input.dueAt,
    sentAt: ctx.at,
    sentByName: actorName(ctx.actor) ?? '',
  });
  ctx.em.persist(followUp);
  recordOn(ctx, feedback, FeedbackEventKind.FOLLOW_UP_SENT, { words: followUp.words });
  await raiseAlerts(ctx.em, [
    {
      kind: AlertKind.FOLLOW_UP_SENT,
      branchId: feedback.branchId,
      subject: {
        ZH: `服务部催办 ${feedback.number}：${followUp.words}`,
        EN: `The service department reminds you of ${feedback.number}: ${followUp.words}`,
      },
      dedupeKey: `follow-up ${followUp.id} sent`,
      recordId: followUp.id,
      aboutStaffIds: feedback.technicianIds,
      at: ctx.at,
    },
  ]);
  return followUp;
}

/**
 * CMP-5: the branch says what it did.
 * @throws RuleError FOLLOW_UP_STEP_REFUSED, VALIDATION_FAILED
 */
export function completeFollowUp(ctx: Ctx, feedback: Feedback, followUp: FollowUp, report: string): void {
  followUp.complete(words(report, 'report'), { at: ctx.at, name: actorName(ctx.actor) ?? '' });
  recordOn(ctx, feedback, FeedbackEventKind.FOLLOW_UP_DONE, { words: followUp.report });
}
