/** Complaints and suggestions as their customer sees them (CMP-9). */
import type { Course, PromiseSlip } from '#lib/course.server.ts';
import type { Badge, Fact } from '#lib/facts.ts';
import type {
  FeedbackKind,
  FeedbackLineFragment,
  FeedbackState,
  FeedbackSubject,
  RequestState,
  Role,
} from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { dateWords, day, moment, written } from '#lib/times.server.ts';
import {
  actorWords,
  feedbackKindWords,
  feedbackStateWords,
  feedbackSubjectWords,
} from '#lib/words.server.ts';

/** A case has no shapes of its own: it borrows those of a request that is as far. */
const shapes: Record<FeedbackState, RequestState> = {
  FILED: 'REGISTERED',
  IN_HANDLING: 'IN_SERVICE',
  DECIDED: 'DISPATCHED',
  TOLD: 'RESOLVED',
  CLOSED: 'CLOSED',
};

export const feedbackBadge = (state: FeedbackState): Badge<RequestState> => ({
  state: shapes[state],
  word: feedbackStateWords[state](),
});

export const feedbackAbout = ({ kind, subject }: { kind: FeedbackKind; subject: FeedbackSubject }): string =>
  `${feedbackKindWords[kind]()} · ${feedbackSubjectWords[subject]()}`;

/** What is promised now: the first answer (CMP-6), then the result. Null where neither is open. */
export function feedbackPromise(
  feedback: FeedbackLineFragment & { toldAt?: string | null },
  now: string,
): PromiseSlip | null {
  const { firstAnsweredAt, firstAnswerDueAt, firstAnswerOverdue, promisedOn, state, branch } = feedback;
  if (!firstAnsweredAt) {
    return {
      words: m.feedback_first_answer_by({ when: moment(firstAnswerDueAt, now, branch.timeZone) }),
      date: written(firstAnswerDueAt, branch.timeZone),
      ...(firstAnswerOverdue ? { late: m.feedback_answer_late() } : {}),
    };
  }
  const open = state === 'IN_HANDLING' || state === 'DECIDED';
  return open && promisedOn
    ? { words: m.feedback_result_by({ date: dateWords(promisedOn) }), date: '' }
    : null;
}

/** Who has it, and what comes next. */
export function feedbackNext(feedback: FeedbackLineFragment, now: string): Course['next'] {
  const { holder, promisedOn, firstAnswerDueAt, branch } = feedback;
  if (!holder) return null;
  const steps: Partial<Record<FeedbackState, { step: string; by: string | null }>> = {
    FILED: { step: m.feedback_next_answer(), by: moment(firstAnswerDueAt, now, branch.timeZone) },
    IN_HANDLING: { step: m.feedback_next_decide(), by: promisedOn ? dateWords(promisedOn) : null },
    DECIDED: { step: m.feedback_next_tell(), by: promisedOn ? dateWords(promisedOn) : null },
    TOLD: { step: toBeMet(feedback) ? m.feedback_next_meet() : m.feedback_next_close(), by: null },
  };
  const next = steps[feedback.state];
  if (!next) return null;
  return {
    who: m.course_next({ actor: holderWord(holder) }),
    step: next.step,
    by: next.by ? m.course_by({ when: next.by }) : null,
  };
}

const toBeMet = ({ kind, metAt }: FeedbackLineFragment): boolean => kind === 'COMPLAINT' && !metAt;

const holders: Partial<Record<Role, () => string>> = {
  EXECUTIVE: actorWords.EXECUTIVE,
  SERVICE_DEPARTMENT: actorWords.SERVICE_DEPARTMENT,
  SUPERVISOR: actorWords.SUPERVISOR,
};
const holderWord = (role: Role): string => (holders[role] ?? m.actor_branch)();

/** A case as one line of a list. */
export function feedbackLine(feedback: FeedbackLineFragment, now: string) {
  const next = feedbackNext(feedback, now);
  return {
    number: feedback.number,
    badge: feedbackBadge(feedback.state),
    about: [feedbackAbout(feedback), day(feedback.receivedAt, now, feedback.branch.timeZone)].join(' · '),
    next: next ? [next.who + next.step, next.by].filter(Boolean).join(' · ') : null,
  };
}
export type FeedbackLineView = ReturnType<typeof feedbackLine>;

/** A case as one line of a filled-in form: what it is, its number, where it stands. */
export function feedbackFact(feedback: FeedbackLineFragment, now: string): Fact {
  const { number, badge, next } = feedbackLine(feedback, now);
  return {
    label: feedbackAbout(feedback),
    lines: [
      { text: number, href: `/feedback/${number}`, look: 'figures' },
      { text: badge.word, look: 'strong' },
      ...(next ? [{ text: next, look: 'soft' as const }] : []),
    ],
  };
}
