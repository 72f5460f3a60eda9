import { error, fail, redirect } from '@sveltejs/kit';
import { now } from '#lib/clock.server.ts';
import {
  choiceErrors,
  choiceOf,
  filingErrors,
  filingInput,
  kindOptions,
  readFiling,
  subjectOptions,
  wordsStep,
} from '#lib/feedback-filing.server.ts';
import { FeedbackFileByLinkDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { moment } from '#lib/times.server.ts';
import { trackedRequest } from '#lib/tracked.server.ts';
import { keepReceipt, readReceipt } from './receipt.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  event.setHeaders({ 'x-robots-tag': 'noindex' });
  const { token } = event.params;
  const [request, clock] = await Promise.all([trackedRequest(event.locals, token), now(event)]);
  if (!request) error(404, m.dead_words());
  const params = event.url.searchParams;
  const filed = params.has('sent') ? readReceipt(event) : null;
  const choice = choiceOf(params);
  const errors = choiceErrors(choice);
  const quality = choice.kind === 'COMPLAINT' && choice.subject === 'PRODUCT';
  const choosing = errors !== null || params.has('change');
  const { number, modelName, faultDescription } = request;
  return {
    token,
    chosen: { ...choice, about: '' },
    choose: choosing ? { kinds: kindOptions(), subjects: subjectOptions() } : null,
    errors: choosing && params.has('next') ? errors : null,
    words: choosing
      ? null
      : wordsStep(
          choice,
          [{ text: [modelName, number].filter(Boolean).join(' · ') }],
          quality ? { model: modelName ?? '–', mainFault: faultDescription, onFile: true } : null,
        ),
    filed: filed && {
      number: filed.number,
      title: filed.kind === 'COMPLAINT' ? m.feedback_filed_complaint() : m.feedback_filed_suggestion(),
      lead: m.feedback_filed_lead({ when: moment(filed.firstAnswerDueAt, clock) }),
    },
    today: clock.slice(0, 10),
    key: crypto.randomUUID(),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { token } = event.params;
    const { values, errors } = readFiling(await event.request.formData());
    if (errors) return fail(400, { errors, values });
    try {
      const { feedbackFileByLink } = await event.locals.api.mutate(FeedbackFileByLinkDocument, {
        input: { ...filingInput(values), token },
      });
      keepReceipt(event, feedbackFileByLink);
    } catch (problem) {
      return fail(400, { errors: filingErrors(problem), values });
    }
    redirect(303, `/t/${token}/feedback?sent=1`);
  },
};
