/** Filing a complaint or suggestion: first what it is about, then the words. Signed in and by the tracking link. */
import type { FormErrors } from '#lib/errors.ts';
import { formErrors, missing, missingFields } from '#lib/errors.ts';
import type { Fact } from '#lib/facts.ts';
import { texts } from '#lib/forms.ts';
import type { FeedbackKind, FeedbackSubject } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { Refusal } from '#lib/refusal.ts';
import { feedbackKindWords, feedbackSubjectWords } from '#lib/words.server.ts';

/** What was chosen so far; it travels in the address, so that going back loses nothing. */
export interface Choice {
  kind: FeedbackKind | '';
  subject: FeedbackSubject | '';
  /** VIS-7: whoever comes by "I was asked for money" has said that already. */
  money: boolean;
}

export function choiceOf(params: URLSearchParams): Choice {
  const [kind, subject] = [params.get('kind') ?? '', params.get('subject') ?? ''];
  return {
    kind: kind in feedbackKindWords ? (kind as FeedbackKind) : '',
    subject: subject in feedbackSubjectWords ? (subject as FeedbackSubject) : '',
    money: params.has('money'),
  };
}

/** A sentence for each question of the first step that was sent without an answer. */
export function choiceErrors({ kind, subject }: Choice): FormErrors | null {
  return missingFields({ kind, subject }, ['kind', 'subject']);
}

export const kindOptions = () => [
  {
    value: 'COMPLAINT',
    label: feedbackKindWords.COMPLAINT(),
    detail: m.feedback_kind_complaint_hint(),
  },
  {
    value: 'SUGGESTION',
    label: feedbackKindWords.SUGGESTION(),
    detail: m.feedback_kind_suggestion_hint(),
  },
];

export const subjectOptions = () =>
  Object.entries(feedbackSubjectWords).map(([value, word]) => ({ value, label: word() }));

/** INT-4: what is on file of the product already. */
export interface KnownUnit {
  model: string;
  serialNumber?: string | null;
  purchasedOn?: string | null;
  mainFault?: string | null;
  /** There is more on file than is shown here. */
  onFile?: true;
}

const particulars = ['serialNumber', 'purchasedOn', 'manufacturedOn', 'mainFault', 'customerDemand'] as const;

/** Behind a link nobody is shown what is on file; what is left out is taken from there, if it is known. */
const onFile: readonly string[] = ['serialNumber', 'purchasedOn'];

/** The second step: one page for the words, and for what a quality complaint also registers. */
export function wordsStep(choice: Choice, about: Fact['lines'], unit: KnownUnit | null) {
  const complaint = choice.kind === 'COMPLAINT';
  const reporting = complaint && choice.money;
  return {
    title: reporting
      ? m.feedback_money_title()
      : complaint
        ? m.feedback_words_title_complaint()
        : m.feedback_words_title_suggestion(),
    lead: reporting ? m.feedback_money_lead() : null,
    hint: complaint ? m.feedback_words_hint_complaint() : m.feedback_words_hint_suggestion(),
    send: complaint ? m.feedback_send_complaint() : m.feedback_send_suggestion(),
    complaint,
    chosen: [
      {
        label: m.feedback_chosen(),
        lines: [
          ...(choice.kind && choice.subject
            ? [{ text: `${feedbackKindWords[choice.kind]()} · ${feedbackSubjectWords[choice.subject]()}` }]
            : []),
          ...about,
        ],
      },
    ] satisfies Fact[],
    quality: unit && {
      model: unit.model,
      purchasedOn: unit.purchasedOn ?? '',
      serialNumber: unit.serialNumber ?? '',
      mainFault: unit.mainFault ?? '',
      onFile: unit.onFile ?? false,
    },
  };
}
export type WordsStep = ReturnType<typeof wordsStep>;

/** What was filled in, with a sentence for each field that was left empty. */
export function readFiling(data: FormData) {
  const values = texts(data, ['kind', 'subject', 'about', 'text', 'money', 'quality', 'key', ...particulars]);
  const asked = particulars.filter((name) => values.quality !== 'ON_FILE' || !onFile.includes(name));
  const required = ['text', ...(values.quality ? asked : [])];
  return { values, errors: missingFields(values, required) };
}
type Values = ReturnType<typeof readFiling>['values'];

export function filingInput(values: Values) {
  const { purchasedOn, manufacturedOn, serialNumber, mainFault, customerDemand } = values;
  return {
    kind: values.kind as FeedbackKind,
    subject: values.subject as FeedbackSubject,
    text: values.text,
    askedForMoney: values.money !== '',
    quality: values.quality
      ? {
          serialNumber: serialNumber || null,
          purchasedOn: purchasedOn || null,
          manufacturedOn,
          mainFault,
          customerDemand,
        }
      : null,
    idempotencyKey: values.key,
  };
}

/** A refusal; INT-4: the API says which particulars of a product are missing, and each is a field of the form. */
export function filingErrors(problem: unknown): FormErrors {
  const errors = formErrors(problem);
  const lacking = problem instanceof Refusal ? problem.params['missing'] : null;
  const names = Array.isArray(lacking) ? particulars.filter((name) => lacking.includes(name)) : [];
  if (names.length === 0) return errors;
  return { fields: Object.fromEntries(names.map((name) => [name, missing(name)])) };
}
