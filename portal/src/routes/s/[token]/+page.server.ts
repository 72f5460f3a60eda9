import { fail, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { now } from '#lib/clock.server.ts';
import { formErrors } from '#lib/errors.ts';
import type { FormErrors } from '#lib/errors.ts';
import type { Fact } from '#lib/facts.ts';
import { texts } from '#lib/forms.ts';
import type { Rating, SurveyFieldsFragment, SurveyItem } from '#lib/graphql/graphql.ts';
import { SurveyAnswerDocument, SurveyCorrectDocument, SurveyPageDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { Refusal } from '#lib/refusal.ts';
import { dateWords, moment } from '#lib/times.server.ts';
import { ratingWords, surveyItemWords } from '#lib/words.server.ts';
import type { Actions, PageServerLoad } from './$types';

async function cardOf(event: RequestEvent<{ token: string }>): Promise<SurveyFieldsFragment | null> {
  try {
    const { surveyCard } = await event.locals.api.query(SurveyPageDocument, { token: event.params.token });
    return surveyCard ?? null;
  } catch (problem) {
    if (problem instanceof Refusal && ['LINK_DEAD', 'NOT_FOUND', 'VALIDATION_FAILED'].includes(problem.code))
      return null;
    throw problem;
  }
}

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
      version: answer?.version ?? 0,
      given: correcting ? (answer?.ratings ?? []) : [],
      comment: correcting ? (answer?.comment ?? '') : '',
      correcting,
      answered: answer && !correcting ? answerFacts(answer) : null,
      correctable: correctable ? m.survey_correctable({ when: moment(correctableUntil, clock) }) : null,
    },
    said: said[event.url.searchParams.get('done') ?? '']?.() ?? null,
    key: crypto.randomUUID(),
  };
};

const answerFacts = ({ ratings, comment }: NonNullable<SurveyFieldsFragment['answer']>): Fact[] => [
  ...ratings.map(({ item, rating }) => ({
    label: surveyItemWords[item](),
    lines: [{ text: ratingWords[rating]() }],
  })),
  ...(comment ? [{ label: m.survey_comment_given(), lines: [{ text: comment }] }] : []),
];

/** The chosen levels; a sentence for each item that has none. Nothing is chosen for the customer. */
function chosen(
  data: FormData,
  items: readonly SurveyItem[],
): { ratings: { item: SurveyItem; rating: Rating }[]; errors: FormErrors | null } {
  const fields: Record<string, string> = {};
  const ratings = items.flatMap((item) => {
    const rating = data.get(item);
    if (typeof rating === 'string' && rating in ratingWords) return [{ item, rating: rating as Rating }];
    fields[item] = m.survey_missing({ item: surveyItemWords[item]() });
    return [];
  });
  return { ratings, errors: Object.keys(fields).length > 0 ? { fields } : null };
}

async function answer(event: RequestEvent<{ token: string }>, correcting: boolean) {
  const data = await event.request.formData();
  const { comment, key, version } = texts(data, ['comment', 'key', 'version']);
  const card = await cardOf(event);
  if (!card) redirect(303, event.url.pathname);
  const { ratings, errors } = chosen(data, card.items);
  const values = { comment, key, ratings };
  if (errors) return fail(400, { errors, values });
  const { token } = event.params;
  try {
    if (correcting) {
      await event.locals.api.mutate(SurveyCorrectDocument, {
        input: { token, version: Number(version) || 0, ratings, comment: comment || null },
      });
    } else {
      await event.locals.api.mutate(SurveyAnswerDocument, {
        input: { token, ratings, comment: comment || null, idempotencyKey: key },
      });
    }
  } catch (problem) {
    return fail(400, { errors: formErrors(problem), values });
  }
  redirect(303, `/s/${encodeURIComponent(token)}?done=${correcting ? 'changed' : 'answered'}`);
}

export const actions: Actions = {
  answer: (event) => answer(event, false),
  correct: (event) => answer(event, true),
};
