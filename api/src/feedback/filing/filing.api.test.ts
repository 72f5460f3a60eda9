import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MONDAY_NINE, startTestApp, type TestApp } from '../../../test/app.ts';
import { aCall, aResolvedCall, aTechnician } from '../../../test/calls.ts';
import { anAsset } from '../../../test/customers.ts';
import {
  acted,
  alertsOf,
  anOffice,
  Case,
  FEEDBACK,
  type Office,
  quality,
  refusedWith,
  type ShownFeedback,
} from '../../../test/feedback.ts';
import { customerToken } from '../../../test/sign-in.ts';
import { ANSWER, ratings, runSurveys, surveyToken } from '../../../test/surveys.ts';
import { Role } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startTestApp();
  office = await anOffice(app);
});
beforeEach(async () => {
  app.clock.set(MONDAY_NINE);
  await app.rows('delete from attempt_count');
});
afterAll(() => app.close());

const codes = (errors: Awaited<ReturnType<typeof refusedWith>>) => errors.map((e) => e.extensions.code);
const setClock = (shanghai: string): void => app.clock.set(new Date(`${shanghai}:00+08:00`));

/** A resolved call whose card went out the morning after, answered with words. */
async function anAnsweredCard(comment = '修好了，但希望早点来') {
  const call = await aResolvedCall(app, office.team);
  setClock('2026-11-24T08:30');
  await runSurveys(app);
  const token = (await surveyToken(app, call))!;
  await app.ok(ANSWER, { input: { token, ratings: ratings(), comment } });
  const [survey] = await app.rows<{ id: string }>('select id from survey where request_id = $1', [call.id]);
  return { call, token, surveyId: survey!.id };
}

async function trackingTokenOf(requestId: string): Promise<string> {
  const [message] = await app.rows<{ text: string }>(
    `select text from outbox_message where request_id = $1 and text like '%/t/%' limit 1`,
    [requestId],
  );
  return /\/t\/([\w-]+)/.exec(message!.text)![1]!;
}

const registration = (call: { id: string; customer: { id: string } }, given: object = {}) => ({
  branchId: office.team.branch.id,
  customerId: call.customer.id,
  requestId: call.id,
  kind: 'COMPLAINT',
  grade: 'GENERAL',
  subject: 'PRICE',
  source: 'PHONE',
  text: '收费比报价高',
  idempotencyKey: newId(),
  ...given,
});

describe('what customers have to say', () => {
  it('CMP-1 is a complaint or a suggestion, about product, technician, price, time or other', async () => {
    const call = await aCall(app, office.team);
    const token = await customerToken(app, call.customer.phone);
    for (const kind of ['COMPLAINT', 'SUGGESTION']) {
      for (const subject of ['PRODUCT', 'TECHNICIAN', 'PRICE', 'TIME', 'OTHER']) {
        const filed = await acted<ShownFeedback>(
          app,
          'feedbackFile',
          {
            kind,
            subject,
            text: `${kind} ${subject}`,
            requestId: call.id,
            quality: quality(office),
            idempotencyKey: newId(),
          },
          token,
          FEEDBACK,
        );
        expect(filed).toMatchObject({ kind, subject, source: 'PORTAL', state: 'FILED', grade: 'GENERAL' });
        expect(filed.number).toMatch(/^F20261123-\d{4,}$/);
        expect(filed.request).toEqual({ number: call.number });
      }
    }
    const wrong = { kind: 'COMPLAINT', subject: 'WEATHER', text: '天气', idempotencyKey: newId() };
    expect(codes(await refusedWith(app, 'feedbackFile', wrong, token))).toEqual(['VALIDATION_FAILED']);
    const blank = { kind: 'COMPLAINT', subject: 'OTHER', text: '   ', idempotencyKey: newId() };
    expect(codes(await refusedWith(app, 'feedbackFile', blank, token))).toEqual(['VALIDATION_FAILED']);
  });

  it('CMP-1 comes from portal, survey, phone, letter and visit', async () => {
    const inPortal = await Case.file(app, office);
    expect((await inPortal.shown()).source).toBe('PORTAL');
    const call = await aResolvedCall(app, office.team);
    for (const source of ['PHONE', 'LETTER', 'VISIT']) {
      const registered = await acted<ShownFeedback>(
        app,
        'feedbackRegister',
        registration(call, { source, raisedByName: '王太太' }),
        office.team.clerk.token,
        FEEDBACK,
      );
      expect(registered).toMatchObject({ source, raisedByName: '王太太', customer: { name: '王小明' } });
    }
    const { token } = await anAnsweredCard();
    const { number } = await acted<{ number: string }>(
      app,
      'feedbackFromCard',
      { token, kind: 'SUGGESTION' },
      undefined,
      'number kind',
    );
    const [row] = await app.rows('select source, kind from feedback where number = $1', [number]);
    expect(row).toEqual({ source: 'SURVEY', kind: 'SUGGESTION' });
  });

  it('CMP-1 is taken down by staff only as what reached staff, for a customer of theirs', async () => {
    const call = await aCall(app, office.team);
    const { clerk } = office.team;
    for (const source of ['PORTAL', 'SURVEY'])
      expect(
        codes(await refusedWith(app, 'feedbackRegister', registration(call, { source }), clerk.token)),
      ).toEqual(['VALIDATION_FAILED']);
    const elsewhere = await anOffice(app, office.headquarters);
    const stranger = elsewhere.team.clerk.token;
    expect(codes(await refusedWith(app, 'feedbackRegister', registration(call), stranger))).toEqual([
      'NOT_FOUND',
    ]);
    const other = await aCall(app, office.team);
    const mixed = registration(call, { requestId: other.id });
    expect(codes(await refusedWith(app, 'feedbackRegister', mixed, clerk.token))).toEqual(['NOT_FOUND']);
    const later = registration(call, { receivedAt: new Date('2026-11-23T01:00:01Z') });
    expect(codes(await refusedWith(app, 'feedbackRegister', later, clerk.token))).toEqual([
      'VALIDATION_FAILED',
    ]);
  });

  it('CMP-1 gives a number to quote, once for what is sent twice', async () => {
    const call = await aCall(app, office.team);
    const token = await customerToken(app, call.customer.phone);
    const input = { kind: 'COMPLAINT', subject: 'TIME', text: '一直没人来', requestId: call.id };
    const key = { ...input, idempotencyKey: 'sent-on-monday' };
    const first = await acted<{ number: string }>(app, 'feedbackFile', key, token, 'number');
    expect(await acted(app, 'feedbackFile', key, token, 'number')).toEqual(first);
    expect(codes(await refusedWith(app, 'feedbackFile', { ...key, text: '另一件事' }, token))).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
    const [message] = await app.rows<{ text: string; language: string }>(
      `select text, language from outbox_message where template = 'feedback.filed' and "to" = $1`,
      [call.customer.phone],
    );
    expect(message).toEqual({
      language: 'ZH',
      text: `您的投诉已登记，编号 ${first.number}。我们最迟 11月24日 09:00 告诉您如何处理。查看进度：http://portal.test/feedback/${first.number}`,
    });
  });

  it('CMP-1 speaks the language of the customer', async () => {
    const call = await aCall(app, office.team);
    await app.rows(`update customer set language = 'EN' where id = $1`, [call.customer.id]);
    const token = await customerToken(app, call.customer.phone);
    const input = { kind: 'SUGGESTION', subject: 'TIME', text: 'Open on Sundays', idempotencyKey: newId() };
    const { number } = await acted<{ number: string }>(app, 'feedbackFile', input, token, 'number');
    const [message] = await app.rows<{ text: string }>(
      `select text from outbox_message where template = 'feedback.filed' and "to" = $1`,
      [call.customer.phone],
    );
    expect(message?.text).toBe(
      `Your suggestion is on record: ${number}. By 24 Nov, 09:00 we tell you how it is handled. Follow it: http://portal.test/feedback/${number}`,
    );
  });

  it('CMP-1 never exists for whom it is about, whatever roles they hold, nor for a stranger', async () => {
    const both = await aTechnician(app, office.team.branch, {
      roles: [Role.SUPERVISOR, Role.BRANCH_MANAGER],
    });
    const about = await Case.file(app, office, { lead: both, text: '张师傅收了红包' });
    expect(await about.seen(both.token, 'number version')).toBeNull();
    const stranger = await customerToken(app, '+8613911112222');
    expect(await about.seen(stranger, 'number version')).toBeNull();
    expect((await about.shown(about.customerToken)).text).toBe('张师傅收了红包');
    const LISTS = `query ($branchId: ID!, $request: String!) {
      feedbackList(branchId: $branchId, first: 100) { edges { node { number } } }
      repairRequest(number: $request) { feedback { number } } }`;
    interface Lists {
      feedbackList: { edges: { node: { number: string } }[] };
      repairRequest: { feedback: { number: string }[] };
    }
    const variables = { branchId: office.team.branch.id, request: about.call.number };
    const theirs = await app.ok<Lists>(LISTS, variables, both.token);
    expect(theirs.feedbackList.edges.map(({ node }) => node.number)).not.toContain(about.number);
    expect(theirs.repairRequest.feedback).toEqual([]);
    const others = await app.ok<Lists>(LISTS, variables, office.team.supervisor.token);
    expect(others.feedbackList.edges.map(({ node }) => node.number)).toContain(about.number);
    expect(others.repairRequest.feedback).toEqual([{ number: about.number }]);
    const call = await aCall(app, office.team);
    const named = registration(call, { aboutStaffIds: [office.team.supervisor.staffId] });
    const { number } = await acted<{ number: string }>(
      app,
      'feedbackRegister',
      named,
      office.team.clerk.token,
      'number',
    );
    const hidden = await app.ok<{ feedback: unknown }>(
      'query ($number: String!) { feedback(number: $number) { id } }',
      { number },
      office.team.supervisor.token,
    );
    expect(hidden.feedback).toBeNull();
  });
});

describe('a quality complaint', () => {
  it('KNW-3 keeps what its customer was told, with way and result, but not for whom it is about', async () => {
    const { branch } = office.team;
    const both = await aTechnician(app, branch, { roles: [Role.SUPERVISOR] });
    const about = await Case.file(app, office, { lead: both, text: '张师傅收了红包' });
    const LIST = `query ($customerId: ID!) { customerMessages(customerId: $customerId) {
      edges { node { channel template content result } } } }`;
    interface Listed {
      customerMessages: { edges: { node: { template: string; content: string | null } }[] };
    }
    const kept = async (token: string) => {
      const variables = { customerId: about.call.customer.id };
      const { customerMessages } = await app.ok<Listed>(LIST, variables, token);
      const nodes = customerMessages.edges.map(({ node }) => node);
      return nodes.filter(({ template }) => template.startsWith('feedback.'));
    };
    const [filed] = await kept(office.team.clerk.token);
    expect(filed).toMatchObject({ channel: 'SMS', result: 'QUEUED' });
    expect(filed?.content).toContain(about.number);
    expect(await kept(both.token)).toEqual([]);
  });

  it('INT-4 registers purchase date, model, factory date, serial number, main fault and what the customer demands', async () => {
    const complaint = await Case.file(app, office, {
      subject: 'PRODUCT',
      text: '水泵质量问题',
      quality: quality(office),
    });
    expect(await complaint.shown()).toMatchObject({
      purchasedOn: '2026-03-02',
      model: { code: office.team.model.code },
      manufacturedOn: '2025-12-20',
      serialNumber: 'SN2025-77',
      mainFault: '机壳开裂漏水',
      customerDemand: '更换新机',
    });
  });

  it('INT-4 takes what is on file about the unit, and is refused while anything is missing', async () => {
    const call = await aCall(app, office.team);
    const unit = await anAsset(app, call.customer, office.team.model, {
      purchasedOn: '2026-05-01',
      serialNumber: 'PUMP0001',
    });
    const token = await customerToken(app, call.customer.phone);
    const input = (given: object | null) => ({
      kind: 'COMPLAINT',
      subject: 'PRODUCT',
      text: '漏水',
      assetId: unit.id,
      quality: given,
      idempotencyKey: newId(),
    });
    const [refused] = await refusedWith(app, 'feedbackFile', input(null), token);
    expect(refused?.extensions).toEqual({
      code: 'QUALITY_INCOMPLETE',
      field: 'quality',
      params: { missing: ['manufacturedOn', 'mainFault', 'customerDemand'] },
    });
    const said = { manufacturedOn: '2026-01-05', mainFault: '漏水', customerDemand: '退货' };
    for (const name of Object.keys(said)) {
      const [one] = await refusedWith(app, 'feedbackFile', input({ ...said, [name]: null }), token);
      expect(one?.extensions.params).toEqual({ missing: [name] });
    }
    const filed = await acted<ShownFeedback>(app, 'feedbackFile', input(said), token, FEEDBACK);
    expect(filed).toMatchObject({ purchasedOn: '2026-05-01', serialNumber: 'PUMP0001', ...said });
  });

  it('INT-4 is also a request of that kind, through both doors, and refused while anything is missing', async () => {
    const team = office.team;
    const call = await aCall(app, team);
    const said = {
      modelId: team.model.id,
      kind: 'QUALITY_COMPLAINT',
      faultType: 'LEAKAGE',
      faultDescription: '机壳开裂',
      contactName: '王小明',
      contactPhone: call.customer.phone,
      districtCode: team.district.code,
      addressLine: '中山北路18号302室',
    };
    const taken = {
      ...said,
      branchId: team.branch.id,
      channel: 'PHONE',
      customerId: call.customer.id,
      grade: 'NORMAL',
    };
    const { modelId, ...filedByCustomer } = said;
    const filed = { ...filedByCustomer, newAsset: { modelId } };
    const doors = [
      ['repairRequestRegister', taken, team.clerk.token],
      ['repairRequestSubmit', filed, await customerToken(app, call.customer.phone)],
    ] as const;
    for (const [door, input, token] of doors) {
      for (const name of ['purchasedOn', 'manufacturedOn', 'serialNumber', 'mainFault', 'customerDemand']) {
        const lacking = { ...input, quality: quality(office, { [name]: null }), idempotencyKey: newId() };
        const [refused] = await refusedWith(app, door, lacking, token);
        expect(refused?.extensions).toMatchObject({
          code: 'QUALITY_INCOMPLETE',
          params: { missing: [name] },
        });
      }
      const request = await acted<{ number: string; quality: object }>(
        app,
        door,
        { ...input, quality: quality(office), confirmedAsNew: true, idempotencyKey: newId() },
        token,
        'number quality { purchasedOn manufacturedOn serialNumber mainFault customerDemand }',
      );
      expect(request.quality).toEqual({
        purchasedOn: '2026-03-02',
        manufacturedOn: '2025-12-20',
        serialNumber: 'SN2025-77',
        mainFault: '机壳开裂漏水',
        customerDemand: '更换新机',
      });
    }
  });

  it('INT-4 has its particulars from the request that it is about, and no suggestion has any', async () => {
    const call = await aCall(app, office.team, { kind: 'QUALITY_COMPLAINT' });
    const token = await customerToken(app, call.customer.phone);
    const input = { kind: 'COMPLAINT', subject: 'TIME', text: '还没有人来看', requestId: call.id };
    const key = () => ({ idempotencyKey: newId() });
    const filed = await acted<ShownFeedback>(app, 'feedbackFile', { ...input, ...key() }, token, FEEDBACK);
    expect(filed).toMatchObject({ mainFault: '漏水', customerDemand: '更换新机', serialNumber: 'SN-2026-1' });
    const idea = { kind: 'SUGGESTION', subject: 'PRODUCT', text: '加个提手', ...key() };
    expect((await acted<ShownFeedback>(app, 'feedbackFile', idea, token, FEEDBACK)).mainFault).toBeNull();
  });
});

describe('being asked for money or favours', () => {
  it('VIS-7 can be reported in the portal, by the tracking link and on the survey card: a complaint of grade MAJOR', async () => {
    const told = { kind: 'SUGGESTION', subject: 'OTHER', text: '师傅另外要了两百元', askedForMoney: true };
    const inPortal = await Case.file(app, office, told);
    expect(await inPortal.shown()).toMatchObject({ kind: 'COMPLAINT', grade: 'MAJOR', askedForMoney: true });

    const call = await aCall(app, office.team);
    const byLink = { ...told, token: await trackingTokenOf(call.id), idempotencyKey: newId() };
    const filed = await acted<ShownFeedback>(
      app,
      'feedbackFileByLink',
      byLink,
      undefined,
      'number kind grade',
    );
    expect(filed).toMatchObject({ kind: 'COMPLAINT', grade: 'MAJOR' });
    expect(await acted(app, 'feedbackFileByLink', byLink, undefined, 'number kind grade')).toEqual(filed);

    const card = await anAnsweredCard('师傅让我请他吃饭');
    const onCard = { token: card.token, kind: 'SUGGESTION', askedForMoney: true };
    const turned = await acted<ShownFeedback>(
      app,
      'feedbackFromCard',
      onCard,
      undefined,
      'number kind grade',
    );
    expect(turned).toMatchObject({ kind: 'COMPLAINT', grade: 'MAJOR' });

    const subjects = (await alertsOf(app, office.headquarters.id, office.executive.token)).map(
      (a) => a.subject,
    );
    for (const { number } of [inPortal, filed, turned])
      expect(subjects).toContain(`重大投诉 ${number} 待您审理或委托`);
  });

  it('VIS-7 stays MAJOR: nobody talks it down', async () => {
    const reported = await Case.file(app, office, { text: '要红包', askedForMoney: true });
    expect(await reported.refused('feedbackRegrade', { grade: 'GENERAL', reason: '小事' })).toEqual([
      'FEEDBACK_ASKED_FOR_MONEY',
    ]);
  });

  it('VIS-7 is reported by customers: staff who hold a link are refused, and so is a dead one', async () => {
    const call = await aCall(app, office.team);
    const input = {
      kind: 'COMPLAINT',
      subject: 'TECHNICIAN',
      text: '要了红包',
      askedForMoney: true,
      idempotencyKey: newId(),
      token: await trackingTokenOf(call.id),
    };
    const { technician } = office.team;
    expect(codes(await refusedWith(app, 'feedbackFileByLink', input, technician.token, 'number'))).toEqual([
      'FEEDBACK_STAFF_REFUSED',
    ]);
    const forged = { ...input, token: `${input.token.slice(0, -1)}${input.token.endsWith('A') ? 'B' : 'A'}` };
    expect(codes(await refusedWith(app, 'feedbackFileByLink', forged, undefined, 'number'))).toEqual([
      'LINK_DEAD',
    ]);
  });
});

describe('the free text of a card', () => {
  it('SUR-5 is turned into a suggestion or complaint by the customer, in the document that answers, once', async () => {
    const call = await aResolvedCall(app, office.team);
    setClock('2026-11-24T08:30');
    await runSurveys(app);
    const token = (await surveyToken(app, call))!;
    const caseOnCard = async () =>
      (
        await app.ok<{ surveyCard: { feedback: object | null } }>(
          'query ($token: String!) { surveyCard(token: $token) { feedback { number kind } } }',
          { token },
        )
      ).surveyCard.feedback;
    expect(
      codes(await refusedWith(app, 'feedbackFromCard', { token, kind: 'COMPLAINT' }, undefined, 'number')),
    ).toEqual(['FEEDBACK_TEXT_MISSING']);
    expect(await caseOnCard()).toBeNull();
    const { feedbackFromCard } = await app.ok<{ feedbackFromCard: ShownFeedback }>(
      `mutation ($answer: SurveyAnswerInput!, $turn: FeedbackFromCardInput!) {
        surveyAnswer(input: $answer) { state }
        feedbackFromCard(input: $turn) { number kind grade firstAnswerDueAt } }`,
      {
        answer: { token, ratings: ratings(), comment: '师傅来晚了两小时' },
        turn: { token, kind: 'COMPLAINT', subject: 'TIME' },
      },
    );
    expect(feedbackFromCard).toMatchObject({
      kind: 'COMPLAINT',
      grade: 'GENERAL',
      firstAnswerDueAt: '2026-11-25T00:30:00.000Z',
    });
    const [row] = await app.rows<{ text: string; technician_ids: string[] }>(
      'select text, technician_ids from feedback where number = $1',
      [feedbackFromCard.number],
    );
    expect(row?.text).toBe('师傅来晚了两小时');
    expect(row?.technician_ids).toEqual([office.team.technician.staffId]);
    expect(
      codes(await refusedWith(app, 'feedbackFromCard', { token, kind: 'SUGGESTION' }, undefined, 'number')),
    ).toEqual(['FEEDBACK_OF_SURVEY_EXISTS']);
    const signedIn = await customerToken(app, call.customer.phone);
    const { myFeedback } = await app.ok<{ myFeedback: { edges: { node: { number: string } }[] } }>(
      'query { myFeedback { edges { node { number } } } }',
      {},
      signedIn,
    );
    expect(myFeedback.edges.map(({ node }) => node.number)).toEqual([feedbackFromCard.number]);
    // Whoever holds the link finds its number on the card again.
    expect(await caseOnCard()).toEqual({ number: feedbackFromCard.number, kind: 'COMPLAINT' });
  });

  it('SUR-5 is turned into one by the service department, once, and by nobody else of the staff', async () => {
    const { surveyId, call, token } = await anAnsweredCard('建议周日也上班');
    const input = {
      surveyId,
      kind: 'SUGGESTION',
      grade: 'GENERAL',
      subject: 'TIME',
      idempotencyKey: newId(),
    };
    for (const person of [office.team.supervisor, office.manager, office.executive, office.team.technician])
      expect(codes(await refusedWith(app, 'feedbackFromSurvey', input, person.token))).toEqual(['NOT_FOUND']);
    expect(
      codes(
        await refusedWith(
          app,
          'feedbackFromCard',
          { token, kind: 'COMPLAINT' },
          office.department.token,
          'number',
        ),
      ),
    ).toEqual(['SURVEY_STAFF_REFUSED']);
    const made = await acted<ShownFeedback>(
      app,
      'feedbackFromSurvey',
      input,
      office.department.token,
      FEEDBACK,
    );
    expect(made).toMatchObject({
      kind: 'SUGGESTION',
      source: 'SURVEY',
      text: '建议周日也上班',
      request: { number: call.number },
    });
    const again = { ...input, idempotencyKey: newId() };
    expect(codes(await refusedWith(app, 'feedbackFromSurvey', again, office.department.token))).toEqual([
      'FEEDBACK_OF_SURVEY_EXISTS',
    ]);
  });

  it('SUR-5 has nothing to turn where nothing was written', async () => {
    const { surveyId } = await anAnsweredCard('  ');
    const input = {
      surveyId,
      kind: 'COMPLAINT',
      grade: 'GENERAL',
      subject: 'OTHER',
      idempotencyKey: newId(),
    };
    expect(codes(await refusedWith(app, 'feedbackFromSurvey', input, office.department.token))).toEqual([
      'FEEDBACK_TEXT_MISSING',
    ]);
  });
});
