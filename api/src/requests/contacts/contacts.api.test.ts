import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MONDAY_NINE, startTestApp, type TestApp } from '../../../test/app.ts';
import { act, refusals, refusedAct, takeDown } from '../../../test/intake.ts';
import { aColleague } from '../../../test/organization.ts';
import { aCenter, type Center, RepairCall } from '../../../test/repair-call.ts';
import { Role } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';

let app: TestApp;
let center: Center;
let elsewhere: Center;

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
  elsewhere = await aCenter(app);
});
afterAll(() => app.close());
beforeEach(() => app.clock.set(MONDAY_NINE));

interface Shown {
  id: string;
  kind: string;
  direction: string;
  party: string;
  words: string;
  withWhom: string | null;
  internal: boolean;
  needsAnswer: boolean;
  loggedAt: string;
  happenedAt: string;
  answeredAt: string | null;
  correctsId: string | null;
  byName: string | null;
  reply: { id: string; words: string } | null;
}

const FIELDS = `id kind direction party words withWhom internal needsAnswer loggedAt happenedAt answeredAt correctsId byName
  reply { id words }`;

/** The log of a request as somebody reads it. */
async function logOf(number: string, token = center.clerk.token, first = 100): Promise<Shown[]> {
  const { repairRequest } = await app.ok<{ repairRequest: { contacts: { edges: { node: Shown }[] } } }>(
    `query ($number: String!, $first: Int!) {
      repairRequest(number: $number) { contacts(first: $first) { edges { node { ${FIELDS} } } } } }`,
    { number, first },
    token,
  );
  return repairRequest.contacts.edges.map(({ node }) => node);
}

async function waiting(token = center.clerk.token, branchId = center.branch.id): Promise<string[]> {
  const { unansweredContacts } = await app.ok<{
    unansweredContacts: { edges: { node: { id: string; request: { number: string } } }[] };
  }>(
    'query ($branchId: ID!) { unansweredContacts(branchId: $branchId, first: 100) { edges { node { id request { number } } } } }',
    { branchId },
    token,
  );
  return unansweredContacts.edges.map(({ node }) => node.id);
}

function contact(requestId: string, given: object = {}) {
  return { requestId, direction: 'IN', kind: 'CALL', words: '客户问几点来', ...given };
}

const log = (requestId: string, given: object = {}, token = center.clerk.token) =>
  act<Shown>(app, 'contactLog', contact(requestId, given), token, FIELDS);

describe('the log of contacts', () => {
  it('INT-9 holds calls, letters, messages and promises in order of arrival, whatever time is claimed', async () => {
    const { id, number } = await takeDown(app, center, { confirmedAsNew: true });
    app.clock.set(new Date('2026-11-23T03:00:00Z'));
    await log(id, { kind: 'LETTER', words: '书面投诉噪声', withWhom: '王小明' });
    await log(id, { kind: 'CALL', words: '来电补充型号', happenedAt: '2026-11-23T02:00:00.000Z' });
    await log(id, { direction: 'OUT', kind: 'PROMISE', words: '答应周二上午前回电' });
    await log(id, { direction: 'OUT', kind: 'MESSAGE', words: '已发送使用说明' });
    await log(id, { kind: 'EMAIL', words: '发来照片' });
    await log(id, { direction: 'OUT', kind: 'VISIT', words: '顺路登门解释' });
    const entries = (await logOf(number)).slice(1);
    expect(entries.map(({ kind, direction }) => `${kind} ${direction}`)).toEqual([
      'LETTER IN',
      'CALL IN',
      'PROMISE OUT',
      'MESSAGE OUT',
      'EMAIL IN',
      'VISIT OUT',
    ]);
    expect(entries[1]).toMatchObject({
      loggedAt: '2026-11-23T03:00:00.000Z',
      happenedAt: '2026-11-23T02:00:00.000Z',
    });
    expect(entries[0]).toMatchObject({ withWhom: '王小明', byName: expect.stringMatching(/员工/) });
    expect((await logOf(number, center.clerk.token, 3)).map(({ kind }) => kind)).toEqual([
      'MESSAGE',
      'LETTER',
      'CALL',
    ]);
  });

  it('INT-9 holds what the system sent, without the personal link', async () => {
    const call = await new RepairCall(app, center).register();
    await call.dispatch();
    await log(call.requestId, { direction: 'OUT', words: '确认地址' });
    const entries = await logOf(call.number);
    expect(entries.map(({ kind, direction, party }) => `${kind} ${direction} ${party}`)).toEqual([
      'MESSAGE OUT CUSTOMER',
      'MESSAGE OUT CUSTOMER',
      'CALL OUT CUSTOMER',
    ]);
    expect(entries[0]?.words).toBe(
      `报修已登记，编号 ${call.number}。技术员最迟 11月23日 16:30 到达。查看进度：[…]`,
    );
    expect(entries[1]?.words).toMatch(/^报修 .*：技术员陈师傅计划 .* 上门。$/);
  });

  it('INT-9 holds what was agreed with the customer before setting out', async () => {
    const call = await new RepairCall(app, center).register();
    await call.dispatch();
    app.clock.set(new Date('2026-11-23T01:30:00Z'));
    await call.contact({ contactedAt: '2026-11-23T01:10:00.000Z', agreed: '十点前到，客户在家' });
    expect((await logOf(call.number, center.customerToken)).at(-1)).toMatchObject({
      kind: 'CALL',
      direction: 'OUT',
      party: 'CUSTOMER',
      words: '十点前到，客户在家',
      happenedAt: '2026-11-23T01:10:00.000Z',
      loggedAt: '2026-11-23T01:30:00.000Z',
    });
  });

  it('INT-9 keeps what needs an answer open, in the list of its branch, until the reply is recorded and kept with it', async () => {
    const { id, number } = await takeDown(app, center, { confirmedAsNew: true });
    const asked = await log(id, { words: '能否周末上门？', needsAnswer: true });
    const later = await log(id, { words: '费用多少？', needsAnswer: true });
    await log(id, { words: '谢谢' });
    expect(asked).toMatchObject({ needsAnswer: true, answeredAt: null, reply: null });
    expect(await waiting()).toEqual([asked.id, later.id]);
    const reply = await act<Shown>(
      app,
      'contactAnswer',
      { contactId: asked.id, kind: 'CALL', words: '周六上午可以' },
      center.supervisor.token,
      FIELDS,
    );
    expect(reply).toMatchObject({ direction: 'OUT', kind: 'CALL', party: 'CUSTOMER' });
    expect(await waiting()).toEqual([later.id]);
    const read = (await logOf(number)).find((entry) => entry.id === asked.id);
    expect(read).toMatchObject({
      words: '能否周末上门？',
      answeredAt: expect.any(String),
      reply: { id: reply.id, words: '周六上午可以' },
    });
    await act(
      app,
      'contactAnswer',
      { contactId: later.id, kind: 'CALL', words: '保修期内免费' },
      center.clerk.token,
    );
    expect(await waiting()).toEqual([]);
  });

  it('INT-9 answers nothing twice, and nothing that waits for no answer', async () => {
    const { id } = await takeDown(app, center, { confirmedAsNew: true });
    const asked = await log(id, { needsAnswer: true });
    const said = await log(id);
    const answer = (contactId: string) => ({ contactId, kind: 'CALL', words: '已回复' });
    await act(app, 'contactAnswer', answer(asked.id), center.clerk.token);
    expect(await refusedAct(app, 'contactAnswer', answer(asked.id), center.supervisor.token)).toEqual([
      'CONTACT_ANSWERED',
    ]);
    expect(await refusedAct(app, 'contactAnswer', answer(said.id), center.clerk.token)).toEqual([
      'CONTACT_NEEDS_NO_ANSWER',
    ]);
    const out = contact(id, { direction: 'OUT', needsAnswer: true });
    expect(await refusedAct(app, 'contactLog', out, center.clerk.token)).toEqual(['VALIDATION_FAILED']);
  });

  it('INT-9 is answered once by two people at the same moment', async () => {
    const { id } = await takeDown(app, center, { confirmedAsNew: true });
    const asked = await log(id, { needsAnswer: true });
    const document = 'mutation ($input: ContactAnswerInput!) { contactAnswer(input: $input) { id } }';
    const input = { contactId: asked.id, kind: 'CALL', words: '已回复' };
    const answers = await Promise.all(
      [center.clerk, center.supervisor].map(({ token }) => app.graphql(document, { input }, token)),
    );
    const codes = answers.flatMap(({ errors = [] }) => errors.map((error) => error.extensions.code));
    expect(codes).toEqual(['CONTACT_ANSWERED']);
  });

  it('INT-9 is corrected by another entry: what was logged stays as it was', async () => {
    const { id, number } = await takeDown(app, center, { confirmedAsNew: true });
    const wrong = await log(id, { words: '客户要求周三上门', needsAnswer: true });
    const right = await act<Shown>(
      app,
      'contactCorrect',
      { contactId: wrong.id, words: '客户要求周四上门' },
      center.clerk.token,
      FIELDS,
    );
    const [, first, second] = await logOf(number);
    expect(first).toMatchObject({
      id: wrong.id,
      words: '客户要求周三上门',
      correctsId: null,
      answeredAt: null,
    });
    expect(second).toMatchObject({
      id: right.id,
      words: '客户要求周四上门',
      correctsId: wrong.id,
      kind: 'CALL',
    });
    const edit =
      'mutation ($input: ContactLogInput!) { contactLog(input: $input) { id } } mutation Edit { contactEdit { id } }';
    expect(await app.refused(edit, {}, center.clerk.token)).toEqual(
      expect.arrayContaining(['GRAPHQL_VALIDATION_FAILED']),
    );
  });

  it('INT-9 shows customers their own contacts, no notes of the staff, no letters to others and no names', async () => {
    const { id, number } = await takeDown(app, center, { confirmedAsNew: true });
    await log(id, { words: '问进度', needsAnswer: true });
    await log(id, { direction: 'OUT', words: '客户很着急，请优先', internal: true });
    await log(id, { direction: 'OUT', kind: 'EMAIL', party: 'OTHER', words: '询问供应商库存' });
    expect((await logOf(number)).map(({ words }) => words).slice(1)).toEqual([
      '问进度',
      '客户很着急，请优先',
      '询问供应商库存',
    ]);
    const own = await logOf(number, center.customerToken);
    expect(own.map(({ words }) => words).slice(1)).toEqual(['问进度']);
    expect(own[1]?.byName).toBeNull();
    const foreign = `query ($number: String!) { repairRequest(number: $number) { contacts { edges { node { id } } } } }`;
    const { data } = await app.graphql(foreign, { number }, elsewhere.customerToken);
    expect(data).toEqual({ repairRequest: null });
  });

  it('INT-9 is kept by the people of the branch and the technician who was sent, and by nobody else', async () => {
    const call = await new RepairCall(app, center).register();
    await call.dispatch();
    const entry = await log(call.requestId, { needsAnswer: true }, center.technician.token);
    expect(entry.byName).toBe('陈师傅');
    const accountant = await aColleague(app, center.branch, Role.ACCOUNTANT);
    const others = [elsewhere.clerk.token, center.colleague.token, center.customerToken, accountant.token];
    for (const token of others) {
      expect(await refusedAct(app, 'contactLog', contact(call.requestId), token)).toEqual(['NOT_FOUND']);
      const answer = { contactId: entry.id, kind: 'CALL', words: '已回复' };
      expect(await refusedAct(app, 'contactAnswer', answer, token)).toEqual(['NOT_FOUND']);
      const correction = { contactId: entry.id, words: '改写' };
      expect(await refusedAct(app, 'contactCorrect', correction, token)).toEqual(['NOT_FOUND']);
    }
    expect(await waiting(elsewhere.clerk.token, elsewhere.branch.id)).toEqual([]);
    const foreign =
      'query ($branchId: ID!) { unansweredContacts(branchId: $branchId) { edges { node { id } } } }';
    expect(await app.refused(foreign, { branchId: center.branch.id }, elsewhere.clerk.token)).toEqual([
      'NOT_FOUND',
    ]);
  });

  it('INT-9 is refused for what is yet to come and for blanks; sent twice it is one entry', async () => {
    const { id, number } = await takeDown(app, center, { confirmedAsNew: true });
    const refused = async (given: object) => {
      const [error] = await refusals(app, 'contactLog', contact(id, given), center.clerk.token);
      return [error?.extensions.code, error?.extensions.field];
    };
    expect(await refused({ happenedAt: '2026-12-24T00:00:00.000Z' })).toEqual([
      'CONTACT_IN_FUTURE',
      'happenedAt',
    ]);
    expect(await refused({ words: '   ' })).toEqual(['VALIDATION_FAILED', 'words']);
    const once = { idempotencyKey: newId(), words: '只说一次' };
    const first = await log(id, once);
    expect((await log(id, once)).id).toBe(first.id);
    expect((await logOf(number)).filter(({ words }) => words === '只说一次')).toHaveLength(1);
  });
});
