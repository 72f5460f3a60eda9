import { newIdempotencyKey, TypedDocumentString } from '../../schema/client/index.ts';
import type { Person } from '../../schema/examples/people/staff.ts';
import { signIn } from '../../schema/examples/people/staff.ts';
import { demo } from './staff.ts';

/** How staff handle a case: each act names the version that it read. */
interface Case {
  id: string;
  version: number;
  state: string;
  grade: string;
  source: string;
  subject: string;
  askedForMoney: boolean;
  serialNumber: string | null;
  manufacturedOn: string | null;
  customerDemand: string | null;
  request: { number: string } | null;
}
const CaseDocument = new TypedDocumentString<{ feedback: Case | null }, { number: string }>(
  `query ($number: String!) { feedback(number: $number) { id version state grade source subject askedForMoney
    serialNumber manufacturedOn customerDemand request { number } } }`,
);

/** A case as a member of staff finds it by its number. */
export async function caseOf({ app }: Pick<Person, 'app'>, number: string): Promise<Case> {
  const { feedback } = await app.run(CaseDocument, { number });
  if (!feedback) throw new Error(`${number} is not there`);
  return feedback;
}

const inputs: Readonly<Record<string, string>> = {
  feedbackAnswer: 'FeedbackAnswerInput',
  feedbackDecide: 'FeedbackDecideInput',
  feedbackTell: 'FeedbackTellInput',
  feedbackMeetingRecord: 'FeedbackMeetingRecordInput',
  feedbackClose: 'FeedbackChangeInput',
};

/** One act of staff on a case. */
export async function act(
  person: Pick<Person, 'app'>,
  number: string,
  mutation: keyof typeof inputs & string,
  given: object = {},
): Promise<void> {
  const { id, version } = await caseOf(person, number);
  const document = new TypedDocumentString<unknown, { input: object }>(
    `mutation ($input: ${inputs[mutation]}!) { ${mutation}(input: $input) { id } }`,
  );
  await person.app.run(document, { input: { feedbackId: id, version, ...given } });
}

interface Filed {
  feedbackFile: { number: string };
}
const FileDocument = new TypedDocumentString<Filed, { input: object }>(
  'mutation ($input: FeedbackFileInput!) { feedbackFile(input: $input) { number } }',
);

/** A customer files a case by the portal's own door. */
export async function fileCase(session: string, input: object): Promise<string> {
  const given = { idempotencyKey: newIdempotencyKey(), ...input };
  const { feedbackFile } = await demo.connect(session).run(FileDocument, { input: given });
  return feedbackFile.number;
}

interface Mine {
  myFeedback: { edges: { node: { number: string; state: string } }[] };
}
const MineDocument = new TypedDocumentString<Mine, { first?: undefined }>(
  'query { myFeedback(first: 20) { edges { node { number state } } } }',
);

/** The customer's case in a state, if there is one. */
export async function caseIn(session: string, state: string): Promise<string | undefined> {
  const { myFeedback } = await demo.connect(session).run(MineDocument, {});
  return myFeedback.edges.find(({ node }) => node.state === state)?.node.number;
}

/** A suggestion from its filing to its end, told by phone. */
export async function closedSuggestion(session: string): Promise<string> {
  const number = await fileCase(session, {
    kind: 'SUGGESTION',
    subject: 'TIME',
    text: '上门前一小时再打个电话就更好了。',
  });
  const department = await signIn(demo, 'hq.service-department');
  await act(department, number, 'feedbackAnswer', { handling: '服务部研究后答复您' });
  await act(department, number, 'feedbackDecide', { answer: '从下月起，技术员出发前会再打一次电话。' });
  await act(department, number, 'feedbackTell', { how: 'PHONE', words: '电话告知，客户表示满意。' });
  await act(department, number, 'feedbackClose');
  return number;
}
