import { error, fail, redirect } from '@sveltejs/kit';
import { now } from '#lib/clock.server.ts';
import type { Course } from '#lib/course.server.ts';
import { formErrors, missingFields } from '#lib/errors.ts';
import { feedbackAbout, feedbackBadge, feedbackNext, feedbackPromise } from '#lib/feedback.server.ts';
import { texts } from '#lib/forms.ts';
import type { FeedbackPageQuery } from '#lib/graphql/graphql.ts';
import { FeedbackPageDocument, FeedbackReopenDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { moment, written } from '#lib/times.server.ts';
import { actorWords } from '#lib/words.server.ts';
import { resultFacts, saidFacts } from './feedback-facts.ts';
import type { Actions, PageServerLoad } from './$types';

type Feedback = NonNullable<FeedbackPageQuery['feedback']>;

export const load: PageServerLoad = async (event) => {
  const { url, params } = event;
  const [{ feedback }, clock] = await Promise.all([
    event.locals.api.query(FeedbackPageDocument, { number: params.number }),
    now(event),
  ]);
  if (!feedback) error(404, m.error_not_found());
  const { id, number, version, state, canReopen, kind, branch } = feedback;
  const step = url.searchParams.get('step');
  return {
    id,
    number,
    version,
    badge: feedbackBadge(state),
    about: feedbackAbout(feedback),
    promise: feedbackPromise(feedback, clock),
    course: courseOf(feedback, clock),
    result: resultFacts(feedback, clock),
    facts: saidFacts(feedback, clock),
    canReopen,
    reopening: step === 'reopen' && canReopen,
    reopenedBefore: state === 'CLOSED' && !canReopen,
    branch: { name: branch.name, phone: branch.phone },
    filed: url.searchParams.has('sent')
      ? {
          title: kind === 'COMPLAINT' ? m.feedback_filed_complaint() : m.feedback_filed_suggestion(),
          lead: m.feedback_filed_lead({ when: moment(feedback.firstAnswerDueAt, clock, branch.timeZone) }),
        }
      : null,
    said: url.searchParams.get('done') === 'reopened' ? m.feedback_reopened_notice() : null,
    open: state !== 'CLOSED',
  };
};

/** CMP-9: what happened, who has it, and what comes next. */
function courseOf(feedback: Feedback, now: string): Course {
  const zone = feedback.branch.timeZone;
  return {
    stops: feedback.events.map(({ id, at, text, actorKind }) => ({
      id,
      at,
      text,
      when: moment(at, now, zone),
      date: written(at, zone),
      by: actorKind === 'CUSTOMER' ? actorWords.CUSTOMER() : '',
    })),
    next: feedbackNext(feedback, now),
  };
}

export const actions: Actions = {
  default: async (event) => {
    const values = texts(await event.request.formData(), ['feedbackId', 'version', 'newFacts']);
    const missing = missingFields(values, ['newFacts']);
    if (missing) return fail(400, { errors: missing, values });
    const { feedbackId, version, newFacts } = values;
    try {
      await event.locals.api.mutate(FeedbackReopenDocument, {
        input: { feedbackId, version: Number(version) || 0, newFacts },
      });
    } catch (problem) {
      return fail(400, { errors: formErrors(problem), values });
    }
    redirect(303, `/feedback/${event.params.number}?done=reopened`);
  },
};
