import type { Ctx } from '../../access/context.ts';
import { Role, type StaffActor } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { policyAt } from '../../policy/policy-at.ts';
import { invalid } from '../../requests/intake-words.ts';
import { FeedbackEventKind, recordOn } from '../course/feedback-event.ts';
import { FeedbackState } from '../feedback-words.ts';
import type { Feedback } from '../feedback.ts';
import { words } from '../handling/handle-feedback.ts';
import { meetingPersonFor, supervisorIsLeft } from '../handling/people-of-case.ts';
import { FeedbackMeeting, MeetingOutcome } from './feedback-meeting.ts';
import type { FeedbackMeetingRecordInput } from './meeting.input.ts';

const EVENTS: Readonly<Record<MeetingOutcome, FeedbackEventKind>> = {
  MET: FeedbackEventKind.MET,
  REFUSED_BY_CUSTOMER: FeedbackEventKind.MEETING_REFUSED,
  NOT_REACHED: FeedbackEventKind.MEETING_FAILED,
};

/**
 * CMP-4: the supervisor names who meets the customer instead.
 * @throws RuleError FEEDBACK_MEETING_OTHER, FEEDBACK_MEETING_OVER, and what naming a person throws
 */
export async function nameMeetingPerson(ctx: Ctx, feedback: Feedback, staffId: string): Promise<void> {
  requireToMeet(feedback);
  if (!(await actsAsSupervisor(ctx, feedback))) throw new RuleError('FEEDBACK_MEETING_OTHER');
  const person = await meetingPersonFor(ctx, feedback, staffId);
  feedback.meetBy(person);
  recordOn(ctx, feedback, FeedbackEventKind.MEETING_PERSON_NAMED, { name: person.name });
}

/**
 * CMP-4: the supervisor in person, or whom the supervisor named, was with the customer or tried to be. The customer's
 * refusal counts as the meeting, and so do as many failed attempts as policy says, each with its own time and words.
 * @throws RuleError FEEDBACK_MEETING_OTHER, FEEDBACK_MEETING_OVER, FEEDBACK_MEETING_RECORDED, VALIDATION_FAILED
 */
export async function recordMeeting(
  ctx: Ctx,
  feedback: Feedback,
  input: FeedbackMeetingRecordInput,
): Promise<void> {
  requireToMeet(feedback);
  const { staffId, name } = ctx.actor as StaffActor;
  if (feedback.meetingPersonId !== staffId && !(await actsAsSupervisor(ctx, feedback)))
    throw new RuleError('FEEDBACK_MEETING_OTHER');
  if (input.heldAt > ctx.at || input.heldAt < feedback.receivedAt) throw invalid('heldAt', 'isWithinCase');
  const earlier = await ctx.em.find(FeedbackMeeting, { feedbackId: feedback.id });
  if (earlier.some(({ heldAt }) => heldAt.getTime() === input.heldAt.getTime()))
    throw new RuleError('FEEDBACK_MEETING_RECORDED', {}, 'heldAt');
  const meeting = Object.assign(new FeedbackMeeting(), {
    feedbackId: feedback.id,
    branchId: feedback.branchId,
    outcome: input.outcome,
    heldAt: input.heldAt,
    words: words(input.words, 'words'),
    recordedAt: ctx.at,
    byId: staffId,
    byName: name,
  });
  ctx.em.persist(meeting);
  recordOn(ctx, feedback, EVENTS[input.outcome]);
  const failed = [...earlier, meeting].filter(({ outcome }) => outcome === MeetingOutcome.NOT_REACHED);
  const counts =
    input.outcome !== MeetingOutcome.NOT_REACHED || failed.length >= (await attemptsThatCount(ctx, feedback));
  if (counts) feedback.meet(input.heldAt);
}

/** A complaint whose customer is still to be met. */
function requireToMeet(feedback: Feedback): void {
  const over = !feedback.isComplaint || feedback.metAt || feedback.state === FeedbackState.CLOSED;
  if (over) throw new RuleError('FEEDBACK_MEETING_OVER');
}

/**
 * A supervisor of the branch; the branch manager only while the case is about every one of them, or it could never close.
 */
async function actsAsSupervisor(ctx: Ctx, feedback: Feedback): Promise<boolean> {
  const { assignments } = ctx.actor as StaffActor;
  const here = assignments.filter(({ branchId }) => branchId === feedback.branchId).map(({ role }) => role);
  if (here.includes(Role.SUPERVISOR)) return true;
  return here.includes(Role.BRANCH_MANAGER) && !(await supervisorIsLeft(ctx, feedback));
}

async function attemptsThatCount(ctx: Ctx, { branchId }: Feedback): Promise<number> {
  const { timeZone } = await ctx.load(Branch, branchId);
  const { value } = await policyAt(ctx.em, 'feedback.meeting', { branchId }, localDate(ctx.at, timeZone));
  return value.failedAttempts;
}
