import { fail, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { now } from '#lib/clock.server.ts';
import type { FormErrors } from '#lib/errors.ts';
import { formErrors } from '#lib/errors.ts';
import { texts } from '#lib/forms.ts';
import type { SurveyFieldsFragment } from '#lib/graphql/graphql.ts';
import {
  FeedbackFromCardDocument,
  SurveyAnswerDocument,
  SurveyCorrectDocument,
} from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { dateWords, moment } from '#lib/times.server.ts';
import { ratingWords, solvedWords, surveyItemWords } from '#lib/words.server.ts';
import { answerFacts, cardOf, caseOf, readCard, wantsCase } from './card.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  event.setHeaders({ 'x-robots-tag': 'noindex' });
  const card = await cardOf(event);
  if (!card || (card.state === 'EXPIRED' && !card.answer)) return { card: null, said: null, key: '' };
  const clock = await now(event);
  const { answer, correctableUntil } = card;
  const correctable = answer && correctableUntil && Date.parse(correctableUntil) > Date.parse(clock);
  const correcting = Boolean(correctable) && event.url.searchParams.has('change');
  const said: Record<string, () => string> = { answered: m.survey_thanks, changed: m.survey_changed };
  return {
    card: {
      about: [
        card.modelName,
        m.survey_of({ date: dateWords(card.receivedOn), number: card.requestNumber }),
        card.technicianName,
      ]
        .filter(Boolean)
        .join(' · '),
      items: card.items.map((item) => ({ item, word: surveyItemWords[item]() })),
      levels: Object.entries(ratingWords).map(([level, word]) => ({ level, word: word() })),
      answers: card.asksSolved
        ? Object.entries(solvedWords).map(([value, word]) => ({ value, label: word() }))
        : null,
      version: answer?.version ?? 0,
      given: correcting ? (answer?.ratings ?? []) : [],
      solved: correcting ? (answer?.solved ?? null) : null,
      comment: correcting ? (answer?.comment ?? '') : '',
      correcting,
      answered: answer && !correcting ? answerFacts(answer) : null,
      goesOn: card.goesOnAs ? m.survey_goes_on({ number: card.goesOnAs }) : null,
      filed: filedOf(card, clock),
      turnable: Boolean(answer?.comment) && !card.feedback,
      correctable: correctable ? m.survey_correctable({ when: moment(correctableUntil, clock) }) : null,
    },
    said: said[event.url.searchParams.get('done') ?? '']?.() ?? null,
    key: crypto.randomUUID(),
  };
};

/** SUR-5: what the free text has become. */
const filedOf = ({ feedback }: SurveyFieldsFragment, clock: string) =>
  feedback
    ? {
        title: feedback.kind === 'COMPLAINT' ? m.survey_case_complaint() : m.survey_case_suggestion(),
        number: feedback.number,
        lead: m.survey_case_lead({ when: moment(feedback.firstAnswerDueAt, clock) }),
      }
    : null;

async function answer(event: RequestEvent<{ token: string }>, correcting: boolean) {
  const data = await event.request.formData();
  const card = await cardOf(event);
  if (!card) redirect(303, event.url.pathname);
  const { values, errors } = readCard(data, card.items);
  if (errors) return fail(400, { errors, values });
  const { token } = event.params;
  const { ratings, solved, comment, key, version } = values;
  const given = { token, ratings, solved, comment: comment || null };
  try {
    if (correcting) {
      await event.locals.api.mutate(SurveyCorrectDocument, {
        input: { ...given, version: Number(version) || 0 },
      });
    } else {
      await event.locals.api.mutate(SurveyAnswerDocument, { input: { ...given, idempotencyKey: key } });
    }
  } catch (problem) {
    return fail(400, { errors: formErrors(problem), values });
  }
  // Only what has just been said becomes a case: had the answer been refused, nothing would.
  if (!correcting && wantsCase(values)) {
    const refused = await turn(event, values);
    if (refused) return fail(400, { errors: refused, values });
  }
  redirect(303, `/s/${encodeURIComponent(token)}?done=${correcting ? 'changed' : 'answered'}`);
}

/** The answer stands, whatever becomes of its text. */
async function turn(
  event: RequestEvent<{ token: string }>,
  values: { turn: string; money: string },
): Promise<FormErrors | null> {
  try {
    await event.locals.api.mutate(FeedbackFromCardDocument, { input: caseOf(values, event.params.token) });
    return null;
  } catch (problem) {
    const { form, fields } = formErrors(problem);
    return {
      form: [m.survey_case_failed(), form, ...Object.values(fields)].filter(Boolean).join(' '),
      fields: {},
    };
  }
}

export const actions: Actions = {
  answer: (event) => answer(event, false),
  correct: (event) => answer(event, true),

  /** SUR-5: the customer thinks of it after answering. */
  turn: async (event) => {
    const values = texts(await event.request.formData(), ['turn', 'money']);
    const kept = { ...values, comment: '', key: '', version: '', ratings: [], solved: null };
    const nothing: FormErrors = { fields: { turn: m.missing_solved() } };
    if (!wantsCase(values)) return fail(400, { errors: nothing, values: kept });
    const refused = await turn(event, values);
    if (refused) return fail(400, { errors: refused, values: kept });
    redirect(303, event.url.pathname);
  },
};
