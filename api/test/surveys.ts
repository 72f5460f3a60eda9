import type { TestApp } from './app.ts';
import type { TestCall } from './calls.ts';

/** Runs what the sweeps do in a night: issue what is missing, then deliver what is due. */
export async function runSurveys(app: TestApp): Promise<void> {
  await app.app.runJob('surveys.issue');
  await app.app.runJob('surveys.deliver');
}

/** The token in the link that the customer was sent; undefined when no card went out. */
export async function surveyToken(app: TestApp, call: TestCall): Promise<string | undefined> {
  const messages = await app.rows<{ text: string }>(
    `select text from outbox_message where request_id = $1 and template = 'survey.delivered'`,
    [call.id],
  );
  return /\/s\/([\w-]+)/.exec(messages[0]?.text ?? '')?.[1];
}

/** Every item of the whole card at one level, but for those that are named. */
export function ratings(given: Partial<Record<(typeof ITEMS)[number], string>> = {}, rest = 'SATISFIED') {
  return ITEMS.map((item) => ({ item, rating: given[item] ?? rest }));
}

const ITEMS = ['ATTITUDE', 'SKILL', 'ARRIVAL_TIME', 'KEEPING_PROMISES'] as const;

export const CARD = `requestNumber receivedOn modelName technicianName items expiresAt state correctableUntil
  answer { version comment answeredAt ratings { item rating } }`;
export const READ_CARD = `query ($token: String!) { surveyCard(token: $token) { ${CARD} } }`;
export const ANSWER = `mutation ($input: SurveyAnswerInput!) { surveyAnswer(input: $input) { ${CARD} } }`;
export const CORRECT = `mutation ($input: SurveyCorrectInput!) { surveyCorrect(input: $input) { ${CARD} } }`;

export interface ShownCard {
  requestNumber: string;
  receivedOn: string;
  modelName: string | null;
  technicianName: string | null;
  items: string[];
  expiresAt: string;
  state: string;
  correctableUntil: string | null;
  answer: {
    version: number;
    comment: string | null;
    answeredAt: string;
    ratings: { item: string; rating: string }[];
  } | null;
}
