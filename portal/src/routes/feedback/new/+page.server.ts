import { fail, redirect } from '@sveltejs/kit';
import { now } from '#lib/clock.server.ts';
import type { FormErrors } from '#lib/errors.ts';
import type { Choice } from '#lib/feedback-filing.server.ts';
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
import { FeedbackFileDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import type { About } from './about.ts';
import { aboutOf } from './about.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const params = event.url.searchParams;
  const clock = await now(event);
  const choice = choiceOf(params);
  const { about, groups } = await aboutOf(event, params.get('about') ?? '', clock);
  const quality = aboutQuality(choice, about);
  const errors = choiceErrors(choice) ?? (quality && !about?.unit ? unitNeeded() : null);
  const chosen = { ...choice, about: about?.value ?? '' };
  const register = `/products/new?${new URLSearchParams({ for: 'feedback' })}`;
  if (errors || params.has('change')) {
    return {
      chosen,
      choose: { kinds: kindOptions(), subjects: subjectOptions(), groups, register },
      errors: params.has('next') ? errors : null,
      words: null,
      ...rest(clock),
    };
  }
  const lines = about ? [{ text: about.text, href: about.href }] : [];
  return {
    chosen,
    choose: null,
    errors: null,
    words: wordsStep(choice, lines, quality ? (about?.unit ?? null) : null),
    ...rest(clock),
  };
};

const rest = (clock: string) => ({ today: clock.slice(0, 10), key: crypto.randomUUID() });

const unitNeeded = (): FormErrors => ({ fields: { about: m.feedback_unit_needed() } });

/** INT-4: a complaint about a product, or about a request that was one of quality. */
const aboutQuality = ({ kind, subject }: Choice, about: About | null): boolean =>
  kind === 'COMPLAINT' && (subject === 'PRODUCT' || Boolean(about?.ofQuality));

export const actions: Actions = {
  default: async (event) => {
    const { values, errors } = readFiling(await event.request.formData());
    if (errors) return fail(400, { errors, values });
    const { about } = await aboutOf(event, values.about, await now(event));
    let number: string;
    try {
      const { feedbackFile } = await event.locals.api.mutate(FeedbackFileDocument, {
        input: {
          ...filingInput(values),
          requestId: about?.requestId ?? null,
          assetId: about?.assetId ?? null,
        },
      });
      number = feedbackFile.number;
    } catch (problem) {
      return fail(400, { errors: filingErrors(problem), values });
    }
    redirect(303, `/feedback/${number}?sent=1`);
  },
};
