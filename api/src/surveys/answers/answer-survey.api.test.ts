import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MONDAY_NINE, startTestApp, type TestApp } from '../../../test/app.ts';
import {
  aCall,
  aResolvedCall,
  aTeam,
  aTechnician,
  cancelCall,
  mergeCall,
  type TestCall,
  type TestTeam,
} from '../../../test/calls.ts';
import { aColleague, theHeadquarters } from '../../../test/organization.ts';
import { customerToken } from '../../../test/sign-in.ts';
import {
  ANSWER,
  CORRECT,
  ratings,
  READ_CARD,
  runSurveys,
  type ShownCard,
  surveyToken,
} from '../../../test/surveys.ts';
import { meeting } from '../../../test/meeting.ts';
import { sealLink } from '../../access/personal-link.ts';
import { Role } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import type { Branch } from '../../organization/branches/branch.ts';

const ALERTS = `query ($branchId: ID!) { alerts(branchId: $branchId) { edges { node { kind subject raisedAt } } } }`;
const MY_SURVEY = `query ($number: String!) { repairRequest(number: $number) {
  survey { state items cardUrl answers { version comment } } } }`;

interface Alerts {
  alerts: { edges: { node: { kind: string; subject: string; raisedAt: string } }[] };
}
interface MySurvey {
  repairRequest: {
    survey: { state: string; items: string[]; cardUrl: string | null; answers: { version: number }[] } | null;
  };
}

let app: TestApp;
let headquarters: Branch;

beforeAll(async () => {
  app = await startTestApp();
  headquarters = await theHeadquarters(app);
});
beforeEach(async () => {
  app.clock.set(MONDAY_NINE);
  await app.rows('delete from attempt_count');
});
afterAll(() => app.close());

const setClock = (shanghai: string): void => app.clock.set(new Date(`${shanghai}:00+08:00`));

/** A call resolved on Monday whose card went out on Tuesday at 8:30, with the token of its link. */
async function aDeliveredCard(
  given: Parameters<typeof aResolvedCall>[2] = {},
  known?: TestTeam,
): Promise<{ team: TestTeam; call: TestCall; token: string }> {
  const team = known ?? (await aTeam(app));
  const call = await aResolvedCall(app, team, given);
  setClock('2026-11-24T08:30');
  await runSurveys(app);
  return { team, call, token: (await surveyToken(app, call))! };
}
const read = async (token: string): Promise<ShownCard> =>
  (await app.ok<{ surveyCard: ShownCard }>(READ_CARD, { token })).surveyCard;
const answer = async (input: object): Promise<ShownCard> =>
  (await app.ok<{ surveyAnswer: ShownCard }>(ANSWER, { input })).surveyAnswer;
const correct = async (input: object): Promise<ShownCard> =>
  (await app.ok<{ surveyCorrect: ShownCard }>(CORRECT, { input })).surveyCorrect;
const versionsOf = (call: TestCall) =>
  app.rows<{ version: number; comment: string | null }>(
    `select a.version, a.comment from survey_answer a join survey s on s.id = a.survey_id
     where s.request_id = $1 order by a.version`,
    [call.id],
  );

/** What is refused has changed nothing. */
async function refusedUnchanged(document: string, variables: object, token?: string): Promise<string[]> {
  const before = await app.snapshot();
  const codes = await app.refused(document, variables, token);
  expect(await app.snapshot()).toBe(before);
  return codes;
}

describe('the card', () => {
  it('SUR-2 asks for four items on four levels, then for free text', async () => {
    const { call, token } = await aDeliveredCard();
    expect(await read(token)).toEqual({
      requestNumber: call.number,
      receivedOn: '2026-11-23',
      modelName: '水泵',
      technicianName: expect.stringMatching(/^员工/),
      items: ['ATTITUDE', 'SKILL', 'ARRIVAL_TIME', 'KEEPING_PROMISES'],
      expiresAt: '2026-12-08T00:30:00.000Z',
      state: 'DELIVERED',
      correctableUntil: null,
      answer: null,
    });
    const given = [
      { item: 'ATTITUDE', rating: 'VERY_SATISFIED' },
      { item: 'SKILL', rating: 'SATISFIED' },
      { item: 'ARRIVAL_TIME', rating: 'FAIR' },
      { item: 'KEEPING_PROMISES', rating: 'DISSATISFIED' },
    ];
    const answered = await answer({
      token,
      ratings: given.toReversed(),
      comment: '  师傅很好，\u0000但来晚了。 ',
    });
    expect(answered).toMatchObject({
      state: 'ANSWERED',
      correctableUntil: '2026-11-25T00:30:00.000Z',
      answer: {
        version: 1,
        comment: '师傅很好，但来晚了。',
        answeredAt: '2026-11-24T00:30:00.000Z',
        ratings: given,
      },
    });
    expect(await read(token)).toEqual(answered);
  });

  it('SUR-2 refuses a card on which an item has no level, two, or one that there is not', async () => {
    const { token } = await aDeliveredCard();
    const whole = ratings();
    const refused = (given: object[]) => refusedUnchanged(ANSWER, { input: { token, ratings: given } });
    expect(await refused(whole.slice(1))).toEqual(['SURVEY_RATINGS_REFUSED']);
    expect(await refused([])).toEqual(['SURVEY_RATINGS_REFUSED']);
    expect(await refused([...whole, whole[0]!])).toEqual(['SURVEY_RATINGS_REFUSED']);
    expect(await refused([...whole.slice(1), whole[1]!])).toEqual(['SURVEY_RATINGS_REFUSED']);
    expect(await refused([...whole.slice(1), { item: 'ATTITUDE', rating: 'PERFECT' }])).toEqual([
      'VALIDATION_FAILED',
    ]);
    const { errors } = await app.graphql(ANSWER, { input: { token, ratings: whole.slice(2) } });
    expect(errors?.[0]?.extensions).toEqual({
      code: 'SURVEY_RATINGS_REFUSED',
      field: 'ratings',
      params: {
        items: ['ATTITUDE', 'SKILL', 'ARRIVAL_TIME', 'KEEPING_PROMISES'],
        missing: ['ATTITUDE', 'SKILL'],
      },
    });
  });

  it('SUR-3 takes no rating of the technician’s items for a call without a visit', async () => {
    const team = await aTeam(app);
    const call = await aCall(app, team);
    await cancelCall(app, team, call);
    setClock('2026-11-24T08:30');
    await runSurveys(app);
    const token = (await surveyToken(app, call))!;
    expect(await read(token)).toMatchObject({ items: ['KEEPING_PROMISES'], technicianName: null });
    expect(await refusedUnchanged(ANSWER, { input: { token, ratings: ratings() } })).toEqual([
      'SURVEY_RATINGS_REFUSED',
    ]);
    const answered = await answer({ token, ratings: [{ item: 'KEEPING_PROMISES', rating: 'FAIR' }] });
    expect(answered.answer?.ratings).toEqual([{ item: 'KEEPING_PROMISES', rating: 'FAIR' }]);
  });

  it('SUR-3 can be read any number of times without writing anything, as previews of links do', async () => {
    const { token } = await aDeliveredCard();
    const before = await app.snapshot();
    await app.rows('delete from attempt_count');
    for (let i = 0; i < 30; i++) await read(token);
    expect(await app.snapshot()).toBe(before);
    expect(await app.rows('select 1 from attempt_count')).toEqual([]);
  });
});

describe('the link', () => {
  it('SUR-3 lets the customer answer by it without signing in, and in the portal with the same', async () => {
    const { team, call, token } = await aDeliveredCard();
    const signedIn = await customerToken(app, call.customer.phone);
    const { repairRequest } = await app.ok<MySurvey>(MY_SURVEY, { number: call.number }, signedIn);
    expect(repairRequest.survey).toMatchObject({ state: 'DELIVERED', answers: [] });
    expect(repairRequest.survey?.cardUrl).toBe(`http://portal.test/s/${token}`);
    await answer({ token, ratings: ratings(), comment: '谢谢' });
    const after = await app.ok<MySurvey>(MY_SURVEY, { number: call.number }, signedIn);
    expect(after.repairRequest.survey).toMatchObject({
      state: 'ANSWERED',
      answers: [{ version: 1, comment: '谢谢' }],
    });
    const forStaff = await app.ok<MySurvey>(MY_SURVEY, { number: call.number }, team.supervisor.token);
    expect(forStaff.repairRequest.survey?.cardUrl).toBeNull();
    const stranger = await customerToken(app, '+8613911112222');
    expect((await app.ok<MySurvey>(MY_SURVEY, { number: call.number }, stranger)).repairRequest).toBeNull();
  });

  it('SUR-3 cannot be forged: no character of it can be another', async () => {
    const { call, token } = await aDeliveredCard();
    for (let at = 0; at < token.length; at++) {
      if (at % 15 === 0) await app.rows('delete from attempt_count');
      const other = token[at] === 'A' ? 'B' : 'A';
      const forged = token.slice(0, at) + other + token.slice(at + 1);
      expect(await app.refused(READ_CARD, { token: forged }), `character ${at}`).toEqual(['LINK_DEAD']);
    }
    expect(await versionsOf(call)).toEqual([]);
  });

  it('SUR-3 gives every dead link the same answer, with no hint at what is wrong with it', async () => {
    const team = await aTeam(app);
    const other = await aResolvedCall(app, team);
    const { call, token } = await aDeliveredCard({}, team);
    const stranger = (await surveyToken(app, other))!;
    await answer({ token: stranger, ratings: ratings() });
    const bytes = (text: string) => Buffer.from(text, 'base64url');
    const joined = (head: string, seal: string) =>
      Buffer.concat([bytes(head).subarray(0, 20), bytes(seal).subarray(20)]).toString('base64url');
    const laterBy = (minutes: number) => {
      const changed = bytes(token);
      changed.writeUInt32BE(changed.readUInt32BE(16) + minutes, 16);
      return changed.toString('base64url');
    };
    const secret = app.app.platform.settings.authSecret;
    const dead: Record<string, string> = {
      'the seal of another customer’s card': joined(token, stranger),
      'another customer’s call under this seal': joined(stranger, token),
      'a later end': laterBy(60),
      'a purpose that is not this': sealLink(secret, 'tracking', call.id, new Date('2026-12-10T00:00:00Z')),
      'a call that is not there': sealLink(secret, 'survey', newId(), new Date('2026-12-10T00:00:00Z')),
      'a key that is not ours': sealLink(`${secret}!`, 'survey', call.id, new Date('2026-12-10T00:00:00Z')),
      'an end that has passed': sealLink(secret, 'survey', call.id, new Date('2026-11-24T00:29:00Z')),
      'too short': token.slice(0, -4),
      'too long': `${token}AAAA`,
      nothing: '',
      'no token at all': 'x'.repeat(48),
      'another alphabet': token.replaceAll(/[-_]/g, '+'),
    };
    if (dead['another alphabet'] === token) delete dead['another alphabet'];
    const before = await app.snapshot();
    const answers = new Set<string>();
    for (const [what, link] of Object.entries(dead)) {
      await app.rows('delete from attempt_count');
      const tried = [
        await app.graphql(READ_CARD, { token: link }),
        await app.graphql(ANSWER, { input: { token: link, ratings: ratings() } }),
        await app.graphql(CORRECT, { input: { token: link, version: 1, ratings: ratings() } }),
      ];
      for (const { status, data, errors } of tried) {
        expect(errors?.[0]?.extensions.code, what).toBe('LINK_DEAD');
        answers.add(
          JSON.stringify([status, data, errors?.map(({ message, extensions }) => [message, extensions])]),
        );
      }
    }
    // The field that failed is what was asked for; all else is one and the same.
    expect(answers.size).toBe(1);
    expect(await app.snapshot()).toBe(before);
    expect(await versionsOf(call)).toEqual([]);
  });

  it('SUR-3 lets nobody answer by flipping any bit of any character, nor by sending an answer again', async () => {
    const { call, token } = await aDeliveredCard();
    const bytes = Buffer.from(token, 'base64url');
    for (let at = 0; at < bytes.length; at++) {
      await app.rows('delete from attempt_count');
      const flipped = Buffer.from(bytes);
      flipped[at] = flipped[at]! ^ (1 << (at % 8));
      const input = { token: flipped.toString('base64url'), ratings: ratings() };
      expect(await app.refused(ANSWER, { input }), `byte ${at}`).toEqual(['LINK_DEAD']);
    }
    expect(await versionsOf(call)).toEqual([]);
    const input = { token, ratings: ratings() };
    await answer(input);
    expect(await refusedUnchanged(ANSWER, { input })).toEqual(['SURVEY_ALREADY_ANSWERED']);
    expect(await versionsOf(call)).toHaveLength(1);
  });

  it('SUR-3 cannot be guessed: who tries is slowed, and who has a link is not', async () => {
    const { token } = await aDeliveredCard();
    await app.rows('delete from attempt_count');
    const codes: string[] = [];
    for (let i = 0; i < 25; i++)
      codes.push(...(await app.refused(READ_CARD, { token: `${i}guess`.padEnd(48, 'x') })));
    expect(codes[0]).toBe('LINK_DEAD');
    expect(codes.at(-1)).toBe('TOO_MANY_ATTEMPTS');
    expect(await app.refused(ANSWER, { input: { token: 'x'.repeat(48), ratings: ratings() } })).toEqual([
      'TOO_MANY_ATTEMPTS',
    ]);
    expect((await read(token)).state).toBe('DELIVERED');
  });

  it('SUR-3 opens one survey only, and the tracking link opens none', async () => {
    const team = await aTeam(app);
    const other = await aResolvedCall(app, team);
    const { token } = await aDeliveredCard({}, team);
    await answer({ token, ratings: ratings() });
    expect(await versionsOf(other)).toEqual([]);
    expect((await read((await surveyToken(app, other))!)).state).toBe('DELIVERED');
    const [message] = await app.rows<{ text: string }>(
      `select text from outbox_message where request_id = $1 and text like '%/t/%' limit 1`,
      [other.id],
    );
    const tracking = /\/t\/([\w-]+)/.exec(message!.text)![1]!;
    expect(await app.refused(READ_CARD, { token: tracking })).toEqual(['LINK_DEAD']);
    expect(await refusedUnchanged(ANSWER, { input: { token: tracking, ratings: ratings() } })).toEqual([
      'LINK_DEAD',
    ]);
  });

  it('SUR-3 expires after fourteen days, by the clock and on record', async () => {
    const { call, token } = await aDeliveredCard();
    setClock('2026-12-08T08:29');
    expect((await read(token)).state).toBe('DELIVERED');
    setClock('2026-12-08T08:30');
    expect(await app.refused(READ_CARD, { token })).toEqual(['LINK_DEAD']);
    expect(await refusedUnchanged(ANSWER, { input: { token, ratings: ratings() } })).toEqual(['LINK_DEAD']);
    await Promise.all([app.app.runJob('surveys.expire'), app.app.runJob('surveys.expire')]);
    const [survey] = await app.rows<{ id: string; state: string }>(
      'select id, state from survey where request_id = $1',
      [call.id],
    );
    expect(survey?.state).toBe('EXPIRED');
    const changes = await app.rows(
      `select by_name, fields from change_record where record_id = $1 and operation = 'surveys.expire'`,
      [survey!.id],
    );
    expect(changes).toEqual([
      { by_name: 'surveys.expire', fields: [{ field: 'state', from: 'DELIVERED', to: 'EXPIRED' }] },
    ]);
    expect(await app.refused(READ_CARD, { token })).toEqual(['LINK_DEAD']);
  });

  it('INT-6 is dead when the call was merged after all', async () => {
    const team = await aTeam(app);
    const into = await aCall(app, team);
    const { call, token } = await aDeliveredCard({ customer: into.customer }, team);
    await app.rows(`update repair_request set state = 'REGISTERED' where id = $1`, [call.id]);
    await app.rows(`update service_voucher set state = 'DRAWN' where request_id = $1`, [call.id]);
    await mergeCall(app, team, call, into);
    expect(await app.refused(READ_CARD, { token })).toEqual(['LINK_DEAD']);
    expect(await refusedUnchanged(ANSWER, { input: { token, ratings: ratings() } })).toEqual(['LINK_DEAD']);
  });
});

describe('answering', () => {
  it('SUR-3 answers once', async () => {
    const { call, token } = await aDeliveredCard();
    await answer({ token, ratings: ratings() });
    expect(await refusedUnchanged(ANSWER, { input: { token, ratings: ratings({}, 'FAIR') } })).toEqual([
      'SURVEY_ALREADY_ANSWERED',
    ]);
    expect(await versionsOf(call)).toEqual([{ version: 1, comment: null }]);
  });

  it('SUR-3 takes one of twenty answers that come at once', async () => {
    const { call, token } = await aDeliveredCard();
    const codes = await meeting(app, 'select 1 from survey where request_id = $1 for update', [call.id], () =>
      Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          app.refused(ANSWER, { input: { token, ratings: ratings(), comment: `第${i}次` } }),
        ),
      ),
    );
    expect(codes.filter((refused) => refused.length === 0)).toHaveLength(1);
    expect(codes.flat()).toEqual(Array.from({ length: 19 }, () => 'SURVEY_ALREADY_ANSWERED'));
    expect(await versionsOf(call)).toHaveLength(1);
  });

  it('SUR-3 knows a repeated answer by its key, whether or not the customer has signed in', async () => {
    const { call, token } = await aDeliveredCard();
    const input = { token, ratings: ratings(), comment: '好', idempotencyKey: 'sent-on-tuesday' };
    const first = await answer(input);
    const again = await Promise.all(Array.from({ length: 5 }, () => answer(input)));
    expect(again).toEqual(Array.from({ length: 5 }, () => first));
    const signedIn = await customerToken(app, call.customer.phone);
    expect(await app.refused(ANSWER, { input }, signedIn)).toEqual([]);
    expect(await versionsOf(call)).toEqual([{ version: 1, comment: '好' }]);
    expect(await refusedUnchanged(ANSWER, { input: { ...input, comment: '不好' } })).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
  });

  it('WSH-6 never takes an answer from staff, least of all from the technician whom it is about', async () => {
    const team = await aTeam(app);
    const lead = await aTechnician(app, team.branch, { phone: '13700006666' });
    const { call, token } = await aDeliveredCard({ lead }, team);
    const asHimself = await customerToken(app, '+8613700006666');
    for (const signedIn of [lead.token, team.clerk.token, asHimself]) {
      expect(await refusedUnchanged(ANSWER, { input: { token, ratings: ratings() } }, signedIn)).toEqual([
        'SURVEY_STAFF_REFUSED',
      ]);
    }
    await answer({ token, ratings: ratings() });
    const correction = { token, version: 1, ratings: ratings({}, 'VERY_SATISFIED') };
    expect(await refusedUnchanged(CORRECT, { input: correction }, lead.token)).toEqual([
      'SURVEY_STAFF_REFUSED',
    ]);
    expect(await versionsOf(call)).toHaveLength(1);
  });

  it('REC-4 records that the customer answered, and in the history not what', async () => {
    const { call, token } = await aDeliveredCard();
    await answer({ token, ratings: ratings({ SKILL: 'DISSATISFIED' }), comment: '不专业' });
    const records = await app.rows<{
      by_kind: string;
      by_name: string;
      operation: string;
      fields: { field: string }[];
    }>(
      `select c.by_kind, c.by_name, c.operation, c.fields from change_record c join survey s on s.id = c.record_id
       where s.request_id = $1 order by c.id`,
      [call.id],
    );
    expect(records.at(-1)).toMatchObject({
      by_kind: 'CUSTOMER',
      by_name: '王小明',
      operation: 'Mutation.surveyAnswer',
      fields: [
        { field: 'state', from: 'DELIVERED', to: 'ANSWERED' },
        { field: 'correctableUntil', from: null, to: '2026-11-25T00:30:00.000Z' },
      ],
    });
    const [leaks] = await app.rows(
      `select count(*)::int as n from change_record where fields::text like '%DISSATISFIED"%' or fields::text like '%不专业%'`,
    );
    expect(leaks).toEqual({ n: 0 });
  });
});

describe('correcting', () => {
  it('SUR-3 corrects within 24 hours by an act that names the version, and keeps what was corrected', async () => {
    const { call, token } = await aDeliveredCard();
    setClock('2026-11-24T12:00');
    await answer({ token, ratings: ratings(), comment: '第一次' });
    setClock('2026-11-25T11:59');
    const corrected = await correct({
      token,
      version: 1,
      ratings: ratings({ SKILL: 'FAIR' }),
      comment: '第二次',
    });
    expect(corrected).toMatchObject({
      state: 'ANSWERED',
      correctableUntil: '2026-11-25T04:00:00.000Z',
      answer: { version: 2, comment: '第二次', answeredAt: '2026-11-25T03:59:00.000Z' },
    });
    expect(corrected.answer?.ratings[1]).toEqual({ item: 'SKILL', rating: 'FAIR' });
    expect(await versionsOf(call)).toEqual([
      { version: 1, comment: '第一次' },
      { version: 2, comment: '第二次' },
    ]);
  });

  it('SUR-3 refuses a correction when 24 hours are over', async () => {
    const { token } = await aDeliveredCard();
    setClock('2026-11-24T12:00');
    await answer({ token, ratings: ratings() });
    setClock('2026-11-25T12:00');
    const input = { token, version: 1, ratings: ratings({}, 'FAIR') };
    expect(await refusedUnchanged(CORRECT, { input })).toEqual(['SURVEY_CORRECTION_OVER']);
    expect((await read(token)).answer?.version).toBe(1);
  });

  it('SUR-3 refuses a correction of another version than the one that stands', async () => {
    const { call, token } = await aDeliveredCard();
    const correction = { token, version: 1, ratings: ratings({}, 'FAIR') };
    expect(await refusedUnchanged(CORRECT, { input: correction })).toEqual(['SURVEY_CORRECTION_STALE']);
    await answer({ token, ratings: ratings() });
    const atOnce = await Promise.all(
      Array.from({ length: 5 }, () => app.refused(CORRECT, { input: correction })),
    );
    expect(atOnce.filter((codes) => codes.length === 0)).toHaveLength(1);
    expect(atOnce.flat()).toEqual(Array.from({ length: 4 }, () => 'SURVEY_CORRECTION_STALE'));
    const { errors } = await app.graphql(CORRECT, { input: correction });
    expect(errors?.[0]?.extensions).toEqual({
      code: 'SURVEY_CORRECTION_STALE',
      field: 'version',
      params: { current: 2 },
    });
    expect(await versionsOf(call)).toHaveLength(2);
  });

  it('SUR-3 lets an answer of the last minute be corrected for as long as any other', async () => {
    const { token } = await aDeliveredCard();
    setClock('2026-12-08T08:29');
    await answer({ token, ratings: ratings() });
    setClock('2026-12-09T08:28');
    expect((await correct({ token, version: 1, ratings: ratings({}, 'FAIR') })).answer?.version).toBe(2);
  });

  it('SUR-3 wants every item of the card in a correction too', async () => {
    const { token } = await aDeliveredCard();
    await answer({ token, ratings: ratings() });
    const input = { token, version: 1, ratings: ratings().slice(1) };
    expect(await refusedUnchanged(CORRECT, { input })).toEqual(['SURVEY_RATINGS_REFUSED']);
  });
});

describe('dissatisfied customers', () => {
  const alertsFor = async (team: TestTeam, token: string) =>
    (await app.ok<Alerts>(ALERTS, { branchId: team.branch.id }, token)).alerts.edges.map(({ node }) => node);

  it('SUR-5 raises an alert the same day when anything is rated "dissatisfied"', async () => {
    const { team, call, token } = await aDeliveredCard();
    const { token: serviceDepartment } = await aColleague(app, headquarters, Role.SERVICE_DEPARTMENT);
    setClock('2026-11-26T20:15');
    await answer({ token, ratings: ratings({ ATTITUDE: 'DISSATISFIED', ARRIVAL_TIME: 'DISSATISFIED' }) });
    for (const reader of [team.supervisor.token, serviceDepartment]) {
      expect(await alertsFor(team, reader)).toEqual([
        {
          kind: 'DISSATISFIED_RATING',
          subject: `客户对报修 ${call.number} 不满意：服务态度、到达时间`,
          raisedAt: '2026-11-26T12:15:00.000Z',
        },
      ]);
    }
    expect(await app.refused(ALERTS, { branchId: team.branch.id }, team.technician.token)).toEqual([
      'NOT_FOUND',
    ]);
  });

  it('SUR-5 raises none for "fair", nor for an answer that is refused', async () => {
    const { team, token } = await aDeliveredCard();
    const unfit = ratings({ SKILL: 'DISSATISFIED' }).slice(1);
    expect(await refusedUnchanged(ANSWER, { input: { token, ratings: unfit } })).toEqual([
      'SURVEY_RATINGS_REFUSED',
    ]);
    await answer({ token, ratings: ratings({}, 'FAIR') });
    expect(await alertsFor(team, team.supervisor.token)).toEqual([]);
  });

  it('SUR-5 raises it at a correction too, and once for a survey', async () => {
    const { team, token } = await aDeliveredCard();
    await answer({ token, ratings: ratings() });
    expect(await alertsFor(team, team.supervisor.token)).toEqual([]);
    setClock('2026-11-24T18:00');
    await correct({ token, version: 1, ratings: ratings({ KEEPING_PROMISES: 'DISSATISFIED' }) });
    await correct({ token, version: 2, ratings: ratings({ SKILL: 'DISSATISFIED' }) });
    const raised = await alertsFor(team, team.supervisor.token);
    expect(raised).toHaveLength(1);
    expect(raised[0]?.raisedAt).toBe('2026-11-24T10:00:00.000Z');
  });
});
