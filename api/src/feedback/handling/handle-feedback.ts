import type { Ctx } from '../../access/context.ts';
import { actorId, actorName } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { written } from '../../kernel/written.ts';
import { AlertKind } from '../../organization/alerts/alert.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { invalid } from '../../requests/intake-words.ts';
import { FeedbackEventKind, recordOn } from '../course/feedback-event.ts';
import { alertExecutive, alertHeadquarters, KIND_WORDS, tellHandling } from '../feedback-messages.ts';
import { FeedbackGrade } from '../feedback-words.ts';
import { Feedback } from '../feedback.ts';
import type { FeedbackAnswerInput, FeedbackChangeInput } from './handling.input.ts';
import { delegateFor, investigatorFor } from './people-of-case.ts';

/** A case, locked for a change of it. */
export function forChange(ctx: Ctx, { feedbackId, version }: FeedbackChangeInput): Promise<Feedback> {
  return ctx.loadForChange(Feedback, feedbackId, { version, field: 'feedbackId' });
}

/** Words that are kept; blanks alone are no words. */
export function words(text: string, field: string): string {
  const kept = written(text);
  if (kept.length < 2) throw invalid(field, 'isLength');
  return kept;
}

/**
 * The grade is changed with a reason; what it was stays in the course. MAJOR goes to the EXECUTIVE at once (CMP-2).
 * @throws RuleError FEEDBACK_GRADE_UNCHANGED, FEEDBACK_STEP_REFUSED once it is decided, FEEDBACK_ASKED_FOR_MONEY
 */
export async function regrade(
  ctx: Ctx,
  feedback: Feedback,
  { grade, reason }: { grade: FeedbackGrade; reason: string },
): Promise<void> {
  const from = feedback.grade;
  if (from === grade) throw new RuleError('FEEDBACK_GRADE_UNCHANGED');
  // VIS-7: such a complaint is MAJOR, and nobody talks it down.
  if (feedback.askedForMoney) throw new RuleError('FEEDBACK_ASKED_FOR_MONEY');
  feedback.regrade(grade);
  recordOn(ctx, feedback, FeedbackEventKind.REGRADED, { from, to: grade, reason: words(reason, 'reason') });
  if (feedback.isMajor) await alertExecutive(ctx, feedback);
}

/**
 * CMP-6: the first answer, with the way it will be handled.
 * @throws RuleError FEEDBACK_STEP_REFUSED, VALIDATION_FAILED
 */
export async function answerFeedback(
  ctx: Ctx,
  feedback: Feedback,
  { handling, promisedOn }: FeedbackAnswerInput,
): Promise<void> {
  const { timeZone } = await ctx.load(Branch, feedback.branchId);
  if (promisedOn && promisedOn < localDate(ctx.at, timeZone)) throw invalid('promisedOn', 'isNotPast');
  feedback.giveFirstAnswer(words(handling, 'handling'), promisedOn ?? null, ctx.at);
  recordOn(ctx, feedback, FeedbackEventKind.ANSWERED, {
    handling: feedback.handling,
    promisedOn: feedback.promisedOn,
  });
  await tellHandling(ctx, feedback);
}

/**
 * CMP-2: the EXECUTIVE has somebody else decide a MAJOR case.
 * @throws RuleError FEEDBACK_NOT_MAJOR, FEEDBACK_STEP_REFUSED, and what naming a person throws
 */
export async function delegate(ctx: Ctx, feedback: Feedback, staffId: string): Promise<void> {
  if (!feedback.isMajor) throw new RuleError('FEEDBACK_NOT_MAJOR');
  const person = await delegateFor(ctx, feedback, staffId);
  feedback.delegate(person);
  recordOn(ctx, feedback, FeedbackEventKind.DELEGATED, { name: person.name });
}

/**
 * CMP-11: somebody outside the case is asked to investigate it.
 * @throws RuleError FEEDBACK_STEP_REFUSED, FEEDBACK_NOT_OUTSIDE, and what naming a person throws
 */
export async function nameInvestigator(ctx: Ctx, feedback: Feedback, staffId: string): Promise<void> {
  const person = await investigatorFor(ctx, feedback, staffId);
  feedback.investigateBy(person);
  recordOn(ctx, feedback, FeedbackEventKind.INVESTIGATION_ASSIGNED, { name: person.name });
}

/**
 * CMP-11: what the investigation found, by whoever was asked to.
 * @throws RuleError FEEDBACK_NOT_INVESTIGATOR, FEEDBACK_STEP_REFUSED, VALIDATION_FAILED
 */
export function recordFindings(ctx: Ctx, feedback: Feedback, findings: string): void {
  if (feedback.investigatorId !== actorId(ctx.actor)) throw new RuleError('FEEDBACK_NOT_INVESTIGATOR');
  feedback.recordFindings(words(findings, 'findings'), ctx.at);
  recordOn(ctx, feedback, FeedbackEventKind.INVESTIGATED);
}

/**
 * CMP-9: once, and with new facts, the customer brings a closed case back.
 * @throws RuleError FEEDBACK_REOPENED_BEFORE, FEEDBACK_STEP_REFUSED, VALIDATION_FAILED
 */
export async function reopen(ctx: Ctx, feedback: Feedback, newFacts: string): Promise<void> {
  feedback.reopen(words(newFacts, 'newFacts'), ctx.at);
  recordOn(ctx, feedback, FeedbackEventKind.REOPENED, { newFacts: feedback.newFacts });
  const kind = KIND_WORDS[feedback.kind];
  await alertHeadquarters(ctx, feedback, {
    kind: AlertKind.FEEDBACK_REOPENED,
    subject: {
      ZH: `客户提出新情况，${kind.ZH} ${feedback.number} 已重新处理`,
      EN: `The customer reopened ${kind.EN} ${feedback.number} with new facts`,
    },
    cause: 'reopened',
  });
}

/**
 * CMP-9, CMP-4, CMP-10: closed only after the customer was told and met, and with what keeps the fault from coming back.
 * @throws RuleError FEEDBACK_STEP_REFUSED before the customer is told, FEEDBACK_NOT_MET, FEEDBACK_ACTIONS_MISSING { missing }
 */
export function closeFeedback(ctx: Ctx, feedback: Feedback, missingActions: readonly string[]): void {
  feedback.close(ctx.at);
  if (feedback.isComplaint && !feedback.metAt) throw new RuleError('FEEDBACK_NOT_MET');
  if (missingActions.length > 0) throw new RuleError('FEEDBACK_ACTIONS_MISSING', { missing: missingActions });
  recordOn(ctx, feedback, FeedbackEventKind.CLOSED, { by: actorName(ctx.actor) });
}
