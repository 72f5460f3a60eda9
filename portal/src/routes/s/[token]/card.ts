import type { RequestEvent } from '@sveltejs/kit';
import type { FormErrors } from '#lib/errors.ts';
import type { Fact } from '#lib/facts.ts';
import { texts } from '#lib/forms.ts';
import type {
  FeedbackFromCardInput,
  Rating,
  SolvedAnswer,
  SurveyFieldsFragment,
  SurveyItem,
} from '#lib/graphql/graphql.ts';
import { SurveyPageDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { Refusal } from '#lib/refusal.ts';
import { ratingWords, solvedWords, surveyItemWords } from '#lib/words.server.ts';

/** The card behind a personal link; null for a link that opens nothing (any more), whatever the reason. */
export async function cardOf(event: RequestEvent<{ token: string }>): Promise<SurveyFieldsFragment | null> {
  try {
    const { surveyCard } = await event.locals.api.query(SurveyPageDocument, { token: event.params.token });
    return surveyCard ?? null;
  } catch (problem) {
    if (problem instanceof Refusal && ['LINK_DEAD', 'NOT_FOUND', 'VALIDATION_FAILED'].includes(problem.code))
      return null;
    throw problem;
  }
}

export const answerFacts = ({
  ratings,
  solved,
  comment,
}: NonNullable<SurveyFieldsFragment['answer']>): Fact[] => [
  ...ratings.map(({ item, rating }) => ({
    label: surveyItemWords[item](),
    lines: [{ text: ratingWords[rating]() }],
  })),
  ...(solved ? [{ label: m.survey_solved_label(), lines: [{ text: solvedWords[solved]() }] }] : []),
  ...(comment ? [{ label: m.survey_comment_given(), lines: [{ text: comment }] }] : []),
];

/** What the customer chose and wrote; a sentence for each item that has no level. Nothing is chosen for the customer. */
export function readCard(data: FormData, items: readonly SurveyItem[]) {
  const { solved, ...values } = texts(data, ['comment', 'key', 'version', 'solved', 'turn', 'money']);
  const fields: FormErrors['fields'] = {};
  const ratings = items.flatMap((item) => {
    const rating = data.get(item);
    if (typeof rating === 'string' && rating in ratingWords) return [{ item, rating: rating as Rating }];
    fields[item] = m.survey_missing({ item: surveyItemWords[item]() });
    return [];
  });
  // What is to be dealt with has to be said.
  if (wantsCase(values) && !values.comment) fields['comment'] = m.refused_feedback_text();
  return {
    values: { ...values, ratings, solved: solved in solvedWords ? (solved as SolvedAnswer) : null },
    errors: Object.keys(fields).length > 0 ? { fields } : null,
  };
}

interface Turn {
  turn: string;
  /** VIS-7: the customer was asked for money or favours. */
  money: string;
}

export const wantsCase = ({ turn, money }: Turn): boolean =>
  turn === 'SUGGESTION' || turn === 'COMPLAINT' || money !== '';

/** SUR-5: what the free text becomes. */
export const caseOf = ({ turn, money }: Turn, token: string): FeedbackFromCardInput => ({
  token,
  kind: turn === 'SUGGESTION' && money === '' ? 'SUGGESTION' : 'COMPLAINT',
  subject: money === '' ? 'OTHER' : 'TECHNICIAN',
  askedForMoney: money !== '',
});
