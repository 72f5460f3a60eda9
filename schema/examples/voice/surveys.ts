import {
  AftercareError,
  AnswerSurveyDocument,
  ChooseSurveyChannelDocument,
  CustomersToCallBackDocument,
  FindCustomersDocument,
  newIdempotencyKey,
  OpenSurveyDocument,
  type Rating,
  RecordCallBackDocument,
  RegisterWithSurveysDocument,
  type SolvedAnswer,
  SurveyCoverageDocument,
  TurnAnswerIntoFeedbackDocument,
} from '../../client/index.ts';
import type { Call } from '../people/customer.ts';
import type { Voice } from './house.ts';

/** What somebody says about a call: one level for every item, whether it is solved, and words of their own. */
interface Said {
  readonly phone: string;
  readonly call: Call;
  readonly rating: Rating;
  readonly solved: SolvedAnswer;
  readonly comment?: string;
}

/** SUR-6: this customer wants to be asked by letter; the clerk puts it on file. */
export async function askByLetter({ house, say }: Voice, phone: string): Promise<void> {
  const { app } = house.clerk;
  const { customers } = await app.run(FindCustomersDocument, { search: phone });
  const customerId = customers.edges[0]?.node.id;
  const { surveyChannelChoose } = await app.run(ChooseSurveyChannelDocument, {
    input: { customerId, channel: 'LETTER' },
  });
  say(`   ${phone} wants to be asked by ${surveyChannelChoose.surveyChannel}.`);
}

/** SUR-1: the register of the day with its surveys beside it; nothing is missing. */
export async function everyCallIsAsked({ house, branch, seen }: Voice, on: string): Promise<void> {
  const { app } = house.department;
  for (const asked of [{ on }, { month: on.slice(0, 7) }]) {
    const { surveyCoverage } = await app.run(SurveyCoverageDocument, { branchId: branch.id, ...asked });
    const { calls, merged, issued, delivered, missing } = surveyCoverage;
    seen.note(
      'SUR-1',
      `coverage of ${'on' in asked ? 'the day' : 'the month'}`,
      `${calls} calls, ${merged} merged, ${issued} issued, ${delivered} delivered, ${missing} missing`,
    );
    if (missing > 0) throw new Error(`${missing} calls without a survey`);
  }
}

/** SUR-6: how the card of a call went out. */
export async function noteChannel(
  { house, branch, seen }: Voice,
  on: string,
  call: Call,
  what: string,
): Promise<void> {
  const { app } = house.department;
  const lines = app.rows(
    RegisterWithSurveysDocument,
    { branchId: branch.id, on },
    (page) => page.surveyRegister,
  );
  const line = (await Array.fromAsync(lines)).find(({ requestNumber }) => requestNumber === call.number);
  seen.note('SUR-6', what, `${line?.requestState}: ${line?.survey?.channel}, ${line?.survey?.state}`);
}

/** The customer opens the personal link and answers; a second answer is refused. */
export async function answer(voice: Voice, { phone, call, rating, solved, comment }: Said): Promise<string> {
  const { demo, say, seen } = voice;
  const token = await demo.messageTo(phone, new RegExp(`${call.number}.*?/s/([\\w.~-]+)`, 's'));
  const anybody = demo.connect();
  const { surveyCard } = await anybody.run(OpenSurveyDocument, { token });
  const ratings = surveyCard.items.map((item) => ({ item, rating }));
  const input = { token, ratings, solved, comment, idempotencyKey: newIdempotencyKey() };
  const { surveyAnswer } = await anybody.run(AnswerSurveyDocument, { input });
  say(
    `   ${phone} rates ${surveyCard.items.length} items ${rating}, ${solved}${comment ? `: “${comment}”` : ''}.`,
  );
  seen.note('SUR-2', `items of the card, ${solved}`, surveyCard.items.join(', '));
  if (surveyAnswer.goesOnAs) seen.note('WSH-6', 'not solved: it goes on as', surveyAnswer.goesOnAs);
  try {
    await anybody.run(AnswerSurveyDocument, { input: { ...input, idempotencyKey: newIdempotencyKey() } });
  } catch (refusal) {
    if (!(refusal instanceof AftercareError)) throw refusal;
    seen.note('SUR-3', 'answering twice', refusal.code);
  }
  return token;
}

/** SUR-5: one tick more, and the words are a complaint. */
export async function complainByCard({ demo, seen }: Voice, token: string): Promise<string> {
  const { feedbackFromCard } = await demo.connect().run(TurnAnswerIntoFeedbackDocument, {
    input: { token, kind: 'COMPLAINT', subject: 'TIME' },
  });
  const { number, kind, grade } = feedbackFromCard;
  seen.note('SUR-5', 'the words of a card became', `${kind} ${grade}`);
  return number;
}

/** SUR-7: who is not content is called back until they are. */
export async function callBack({ house, branch, say, seen }: Voice, calls: readonly Call[]): Promise<void> {
  const { app, name } = house.clerk;
  const open = house.supervisor.app.rows(
    CustomersToCallBackDocument,
    { branchId: branch.id, state: 'OPEN' },
    (page) => page.followUpCalls,
  );
  for await (const { id, version, reason, request } of open) {
    if (!calls.some(({ number }) => number === request.number)) continue;
    const { followUpCallRecord } = await app.run(RecordCallBackDocument, {
      input: { followUpCallId: id, version, result: 'CONTENT', words: '客户表示已解决，满意。' },
    });
    say(`   ${name} calls back about ${request.number} (${reason}): ${followUpCallRecord.state}.`);
    seen.note('SUR-7', `called back because of ${reason}`, followUpCallRecord.state);
  }
}
