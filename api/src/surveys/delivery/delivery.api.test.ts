import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MONDAY_NINE, startTestApp, type TestApp } from '../../../test/app.ts';
import { aResolvedCall, aTeam, aTechnician, type TestCall, type TestTeam } from '../../../test/calls.ts';
import { aCustomer } from '../../../test/customers.ts';
import { aColleague, theHeadquarters } from '../../../test/organization.ts';
import { customerToken } from '../../../test/sign-in.ts';
import { ANSWER, ratings, READ_CARD, runSurveys } from '../../../test/surveys.ts';
import type { Customer } from '../../customers/customer.ts';
import { Language, Role } from '../../kernel/actor.ts';
import { MessageChannel } from '../../platform/outbox.ts';

const CHOOSE =
  'mutation ($input: SurveyChannelChooseInput!) { surveyChannelChoose(input: $input) { surveyChannel } }';
const SEND =
  'mutation ($input: SurveySendAnotherWayInput!) { surveySendAnotherWay(input: $input) { state channel deliveries { channel sending byName } } }';
const UNDELIVERABLE = `query ($branchId: ID!) { surveys(branchId: $branchId, state: UNDELIVERABLE) { edges { node {
  id version request { number } deliveries { channel sending } } } } }`;
const MY_SURVEY = 'query ($number: String!) { repairRequest(number: $number) { survey { state cardUrl } } }';

interface Undeliverable {
  surveys: {
    edges: {
      node: {
        id: string;
        version: number;
        request: { number: string };
        deliveries: { channel: string; sending: string }[];
      };
    }[];
  };
}

let app: TestApp;
let serviceDepartment: string;

beforeAll(async () => {
  app = await startTestApp();
  serviceDepartment = (await aColleague(app, await theHeadquarters(app), Role.SERVICE_DEPARTMENT)).token;
});
beforeEach(async () => {
  app.clock.set(MONDAY_NINE);
  await app.rows('delete from attempt_count');
});
afterAll(() => app.close());

const setClock = (shanghai: string): void => app.clock.set(new Date(`${shanghai}:00+08:00`));

/** A call of Monday that is resolved, and its card on Tuesday at 8:30. */
async function delivered(team: TestTeam, customer: Partial<Customer> = {}): Promise<TestCall> {
  const call = await aResolvedCall(app, team, { customer: await aCustomer(app, team.branch, customer) });
  setClock('2026-11-24T08:30');
  await runSurveys(app);
  return call;
}
const surveyOf = async (call: TestCall) => {
  const [survey] = await app.rows<{ id: string; state: string; channel: string | null; sendings: number }>(
    'select id, state, channel, sendings from survey where request_id = $1',
    [call.id],
  );
  return survey!;
};
const messagesOf = (call: TestCall) =>
  app.rows<{ channel: string; to: string; template: string; text: string; id: string }>(
    `select id, channel, "to", template, text from outbox_message
     where request_id = $1 and template like 'survey.%' order by id`,
    [call.id],
  );
const listed = async (team: TestTeam) =>
  (
    await app.ok<Undeliverable>(UNDELIVERABLE, { branchId: team.branch.id }, serviceDepartment)
  ).surveys.edges.map(({ node }) => node);
/** The gateway has given up on every message about a call. */
const gatewayGaveUp = (call: TestCall) =>
  app.rows(`update outbox_message set state = 'FAILED' where request_id = $1 and template like 'survey.%'`, [
    call.id,
  ]);
async function refusedUnchanged(document: string, input: object, token?: string): Promise<string[]> {
  const before = await app.snapshot();
  const codes = await app.refused(document, { input }, token);
  expect(await app.snapshot()).toBe(before);
  return codes;
}
const letter = (surveyId: string, token: string) =>
  fetch(`${app.url}/documents/survey-letters/${surveyId}`, { headers: { authorization: `Bearer ${token}` } });

describe('by the customer’s choice', () => {
  it('SUR-6 goes by message or e-mail, as the customer wants to be told things', async () => {
    const team = await aTeam(app);
    const bySms = await delivered(team);
    app.clock.set(MONDAY_NINE);
    const email = 'li@example.com';
    const byMail = await delivered(team, { email, preferredChannel: MessageChannel.EMAIL });
    expect(await messagesOf(bySms)).toMatchObject([{ channel: 'SMS', to: bySms.customer.phone }]);
    const [mail] = await messagesOf(byMail);
    expect(mail).toMatchObject({ channel: 'EMAIL', to: email });
    expect(mail?.text.split('\n')[0]).toBe(`报修 ${byMail.number}：请评价我们的服务`);
    expect(mail?.text).toMatch(/http:\/\/portal\.test\/s\/[\w-]{48}/);
  });

  it('SUR-6 goes as a letter: a printed page with the link as a code, for whoever posts it', async () => {
    const team = await aTeam(app);
    const call = await delivered(team, { preferredChannel: MessageChannel.LETTER, language: Language.EN });
    const [message] = await messagesOf(call);
    expect(message).toMatchObject({ channel: 'LETTER' });
    expect(message?.to).toMatch(/中山北路18号302室$/);
    const { id } = await surveyOf(call);
    const paper = await letter(id, team.supervisor.token);
    expect(paper.status).toBe(200);
    const page = await paper.text();
    const url = /http:\/\/portal\.test\/s\/([\w-]{48})/.exec(page);
    expect(page).toContain(call.number);
    expect(page).toContain('中山北路18号302室');
    expect(page).toContain('Please rate our service');
    expect(page).toContain('<img src="data:image/svg+xml;base64,');
    expect((await app.ok<{ surveyCard: object }>(READ_CARD, { token: url![1] })).surveyCard).toMatchObject({
      requestNumber: call.number,
    });
    for (const { token } of [team.technician, team.clerk]) expect((await letter(id, token)).status).toBe(404);
    await app.ok(ANSWER, { input: { token: url![1], ratings: ratings() } });
    expect((await letter(id, team.supervisor.token)).status).toBe(404);
  });

  it('SUR-6 waits in the portal for whoever chose that, and sends nothing', async () => {
    const team = await aTeam(app);
    const customer = await aCustomer(app, team.branch);
    const signedIn = await customerToken(app, customer.phone);
    expect(await app.ok(CHOOSE, { input: { channel: 'PORTAL' } }, signedIn)).toEqual({
      surveyChannelChoose: { surveyChannel: 'PORTAL' },
    });
    const call = await aResolvedCall(app, team, { customer });
    setClock('2026-11-24T08:30');
    await runSurveys(app);
    expect(await surveyOf(call)).toMatchObject({ state: 'DELIVERED', channel: 'PORTAL' });
    expect(await messagesOf(call)).toEqual([]);
    expect(await app.ok(MY_SURVEY, { number: call.number }, signedIn)).toMatchObject({
      repairRequest: { survey: { state: 'DELIVERED', cardUrl: expect.stringContaining('/s/') } },
    });
  });

  it('SUR-6 lets a clerk note what a customer chose, and refuses it for a customer of others', async () => {
    const team = await aTeam(app);
    const other = await aTeam(app);
    const customer = await aCustomer(app, team.branch);
    const input = { customerId: customer.id, channel: 'LETTER' };
    expect(await refusedUnchanged(CHOOSE, input, other.clerk.token)).toEqual(['NOT_FOUND']);
    expect(await refusedUnchanged(CHOOSE, input, team.technician.token)).toEqual(['NOT_FOUND']);
    const signedIn = await customerToken(app, (await aCustomer(app, team.branch)).phone);
    expect(await refusedUnchanged(CHOOSE, input, signedIn)).toEqual(['NOT_FOUND']);
    await app.ok(CHOOSE, { input }, team.clerk.token);
    await app.ok(CHOOSE, { input: { ...input, channel: 'EMAIL' } }, team.clerk.token);
    expect(
      await app.rows('select channel from survey_preference where customer_id = $1', [customer.id]),
    ).toEqual([{ channel: 'EMAIL' }]);
  });

  it('SUR-6 goes by the next way on record where the chosen one is none', async () => {
    const team = await aTeam(app);
    const call = await delivered(team, { preferredChannel: MessageChannel.EMAIL });
    expect(await messagesOf(call)).toMatchObject([{ channel: 'SMS', to: call.customer.phone }]);
  });
});

describe('what could not be delivered', () => {
  it('SUR-6 is listed, and sent another way by whoever sees the list', async () => {
    const team = await aTeam(app);
    const call = await delivered(team, { phone: '+862155550011' });
    const [survey] = await listed(team);
    expect(survey).toMatchObject({ request: { number: call.number }, deliveries: [] });
    const { id: surveyId, version } = survey!;
    const by = { surveyId, version };
    expect(await refusedUnchanged(SEND, { ...by, channel: 'SMS' }, serviceDepartment)).toEqual([
      'SURVEY_WAY_UNKNOWN',
    ]);
    expect(await refusedUnchanged(SEND, { ...by, channel: 'PORTAL' }, serviceDepartment)).toEqual([
      'SURVEY_WAY_UNKNOWN',
    ]);
    expect(await refusedUnchanged(SEND, { ...by, channel: 'LETTER' }, team.technician.token)).toEqual([
      'NOT_FOUND',
    ]);
    setClock('2026-11-25T10:00');
    const sent = await app.ok(SEND, { input: { ...by, channel: 'LETTER' } }, team.clerk.token);
    expect(sent).toMatchObject({
      surveySendAnotherWay: {
        state: 'DELIVERED',
        channel: 'LETTER',
        deliveries: [{ channel: 'LETTER', sending: 'ANOTHER_WAY', byName: expect.any(String) }],
      },
    });
    expect(await listed(team)).toEqual([]);
    expect(
      await refusedUnchanged(SEND, { ...by, version: version + 1, channel: 'LETTER' }, serviceDepartment),
    ).toEqual(['SURVEY_STEP_REFUSED']);
    const [message] = await messagesOf(call);
    const token = /\/s\/([\w-]+)/.exec(message!.text)![1];
    // Fourteen days from the day on which it went out.
    setClock('2026-12-09T09:59');
    await app.ok(ANSWER, { input: { token, ratings: ratings() } });
  });

  it('SUR-6 goes another way by itself where a gateway gave up and another way is on record', async () => {
    const team = await aTeam(app);
    const call = await delivered(team, { email: 'wang@example.com' });
    await app.app.runJob('surveys.resend');
    expect(await messagesOf(call)).toHaveLength(1);
    await gatewayGaveUp(call);
    await Promise.all([app.app.runJob('surveys.resend'), app.app.runJob('surveys.resend')]);
    await app.app.runJob('surveys.resend');
    expect(await messagesOf(call)).toMatchObject([{ channel: 'SMS' }, { channel: 'EMAIL' }]);
    expect(await surveyOf(call)).toMatchObject({ state: 'DELIVERED', channel: 'EMAIL', sendings: 2 });
  });

  it('SUR-6 makes a card undeliverable when every message failed for good, and keeps its items', async () => {
    const team = await aTeam(app);
    const call = await delivered(team);
    const [fixed] = await app.rows('select items from survey where request_id = $1', [call.id]);
    await gatewayGaveUp(call);
    await app.app.runJob('surveys.resend');
    expect(await surveyOf(call)).toMatchObject({ state: 'UNDELIVERABLE' });
    const [survey] = await listed(team);
    expect(survey?.deliveries).toEqual([{ channel: 'SMS', sending: 'FIRST' }]);
    const input = { surveyId: survey!.id, version: survey!.version, channel: 'LETTER' };
    await app.ok(SEND, { input }, serviceDepartment);
    expect(await surveyOf(call)).toMatchObject({ state: 'DELIVERED', channel: 'LETTER' });
    expect(await app.rows('select items from survey where request_id = $1', [call.id])).toEqual([fixed]);
  });

  it('WSH-6 is never sent another way to the technician whom it is about', async () => {
    const team = await aTeam(app);
    const lead = await aTechnician(app, team.branch, { phone: '13900008888' });
    const customer = await aCustomer(app, team.branch, { phone: '+8613900008888' });
    const call = await aResolvedCall(app, team, { customer, lead });
    setClock('2026-11-24T08:30');
    await runSurveys(app);
    const [survey] = await listed(team);
    const input = { surveyId: survey!.id, version: survey!.version, channel: 'SMS' };
    expect(await refusedUnchanged(SEND, input, serviceDepartment)).toEqual(['SURVEY_WAY_UNKNOWN']);
    expect(await messagesOf(call)).toEqual([]);
  });
});

describe('the reminder', () => {
  it('SUR-6 reminds once, seven days after delivery, whoever has not answered', async () => {
    const team = await aTeam(app);
    const [silent, answered] = [await aResolvedCall(app, team), await aResolvedCall(app, team)];
    setClock('2026-11-24T08:30');
    await runSurveys(app);
    const [message] = await messagesOf(answered);
    const token = /\/s\/([\w-]+)/.exec(message!.text)![1];
    await app.ok(ANSWER, { input: { token, ratings: ratings() } });
    setClock('2026-12-01T08:29');
    await app.app.runJob('surveys.remind');
    expect(await messagesOf(silent)).toHaveLength(1);
    setClock('2026-12-01T08:30');
    await Promise.all([1, 2, 3].map(() => app.app.runJob('surveys.remind')));
    setClock('2026-12-07T08:30');
    await app.app.runJob('surveys.remind');
    const sent = await messagesOf(silent);
    expect(sent.map(({ template, channel }) => [template, channel])).toEqual([
      ['survey.delivered', 'SMS'],
      ['survey.reminder', 'SMS'],
    ]);
    expect(sent[1]?.text).toMatch(
      new RegExp(
        `^您的报修 ${silent.number} 还没有收到您的评价：http://portal.test/s/[\\w-]{48}（无需登录，12月8日前有效）$`,
      ),
    );
    expect(await messagesOf(answered)).toHaveLength(1);
  });

  it('SUR-6 reminds nobody whose card is dead', async () => {
    const team = await aTeam(app);
    const call = await delivered(team);
    setClock('2026-12-08T08:30');
    await app.app.runJob('surveys.remind');
    expect(await messagesOf(call)).toHaveLength(1);
  });
});
