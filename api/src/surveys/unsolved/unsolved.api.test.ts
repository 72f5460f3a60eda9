import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MONDAY_NINE, startTestApp, type TestApp } from '../../../test/app.ts';
import {
  aCall,
  aResolvedCall,
  arrive,
  aTeam,
  cancelCall,
  dispatchCall,
  doTheWork,
  stepVisit,
  strikeOff,
  type TestCall,
  type TestTeam,
} from '../../../test/calls.ts';
import { theHeadquarters } from '../../../test/organization.ts';
import { customerToken } from '../../../test/sign-in.ts';
import { ANSWER, ratings, READ_CARD, runSurveys, surveyToken } from '../../../test/surveys.ts';

const REOPEN =
  'mutation ($input: RepairRequestReopenInput!) { repairRequestReopen(input: $input) { id number state reopenedCount follows { number } } }';
const REPORT =
  'mutation ($input: RepairRequestReportUnsolvedInput!) { repairRequestReportUnsolved(input: $input) { id number state } }';
const REPORT_BY_LINK =
  'mutation ($input: RepairRequestReportUnsolvedByLinkInput!) { repairRequestReportUnsolvedByLink(input: $input) { number state goesOnAs reopenableUntil } }';
const SEEN = `query ($number: String!) { repairRequest(number: $number) { number state priority reopenedCount reopenedAt resolvedAt
  struckOffAt reopenableUntil follows { number } followedUpBy { number } voucher { state }
  targets { kind state startedAt: dueAt } promise { dueAt state } events { kind text } } }`;
const QUEUE = 'query ($id: ID!) { dispatchQueue(branchId: $id, first: 100) { edges { node { number } } } }';

interface Seen {
  number: string;
  state: string;
  priority: boolean;
  reopenedCount: number;
  reopenedAt: string | null;
  reopenableUntil: string | null;
  follows: { number: string } | null;
  followedUpBy: { number: string }[];
  voucher: { state: string };
  promise: { dueAt: string; state: string } | null;
  events: { kind: string; text: string }[];
}

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  await theHeadquarters(app);
});
beforeEach(async () => {
  app.clock.set(MONDAY_NINE);
  await app.rows('delete from attempt_count');
});
afterAll(() => app.close());

const setClock = (shanghai: string): void => app.clock.set(new Date(`${shanghai}:00+08:00`));
const seen = async (number: string, token: string): Promise<Seen> =>
  (await app.ok<{ repairRequest: Seen }>(SEEN, { number }, token)).repairRequest;
const versionOf = async ({ id }: Pick<TestCall, 'id'>): Promise<number> =>
  (await app.rows<{ version: number }>('select version from repair_request where id = $1', [id]))[0]!.version;
const reopen = async (team: TestTeam, call: TestCall, token = team.clerk.token) =>
  (
    await app.ok<{
      repairRequestReopen: { id: string; number: string; state: string; reopenedCount: number };
    }>(REOPEN, { input: { requestId: call.id, version: await versionOf(call), reason: '还在漏水' } }, token)
  ).repairRequestReopen;
async function refusedUnchanged(document: string, input: object, token?: string): Promise<string[]> {
  const before = await app.snapshot();
  const codes = await app.refused(document, { input }, token);
  expect(await app.snapshot()).toBe(before);
  return codes;
}
async function delivered(known?: TestTeam): Promise<{ team: TestTeam; call: TestCall; token: string }> {
  const team = known ?? (await aTeam(app));
  const call = await aResolvedCall(app, team);
  setClock('2026-11-24T08:30');
  await runSurveys(app);
  return { team, call, token: (await surveyToken(app, call))! };
}
async function trackingToken(call: TestCall): Promise<string> {
  const [message] = await app.rows<{ text: string }>(
    `select text from outbox_message where request_id = $1 and text like '%/t/%' order by id limit 1`,
    [call.id],
  );
  return /\/t\/([\w-]+)/.exec(message!.text)![1]!;
}

describe('within the reopening period', () => {
  it('WSH-6 reopens the same request at its supervisor by an answer "not solved" or "half solved"', async () => {
    for (const solved of ['NOT_SOLVED', 'HALF_SOLVED']) {
      app.clock.set(MONDAY_NINE);
      const { team, call, token } = await delivered();
      const later = await aCall(app, team);
      setClock('2026-11-24T10:00');
      const { surveyAnswer } = await app.ok<{ surveyAnswer: { goesOnAs: string; asksSolved: boolean } }>(
        'mutation ($input: SurveyAnswerInput!) { surveyAnswer(input: $input) { goesOnAs asksSolved answer { solved } } }',
        { input: { token, ratings: ratings(), solved, comment: '还有点漏' } },
      );
      expect(surveyAnswer).toEqual({ goesOnAs: call.number, asksSolved: true, answer: { solved } });
      const request = await seen(call.number, team.supervisor.token);
      expect(request).toMatchObject({
        state: 'REGISTERED',
        priority: true,
        reopenedCount: 1,
        reopenedAt: '2026-11-24T02:00:00.000Z',
        resolvedAt: null,
        struckOffAt: null,
        voucher: { state: 'DRAWN' },
      });
      // Its words on the card are not for those who were sent.
      expect(request.events.at(-1)).toEqual({ kind: 'REOPENED', text: '故障仍在，重新受理' });
      const { dispatchQueue } = await app.ok<{ dispatchQueue: { edges: { node: { number: string } }[] } }>(
        QUEUE,
        { id: team.branch.id },
        team.supervisor.token,
      );
      expect(dispatchQueue.edges.map(({ node }) => node.number)).toEqual([call.number, later.number]);
      const alerts = await app.rows('select kind from alert where request_id = $1 order by kind', [call.id]);
      expect(alerts).toEqual([{ kind: 'REQUEST_REOPENED' }]);
    }
  });

  it('WSH-6 leaves alone what is solved, and what the customer said nothing of', async () => {
    const { team, call, token } = await delivered();
    await app.ok(ANSWER, { input: { token, ratings: ratings(), solved: 'SOLVED' } });
    expect(await seen(call.number, team.supervisor.token)).toMatchObject({
      state: 'RESOLVED',
      reopenedCount: 0,
    });
  });

  it('WSH-6 promises anew under the policy pinned to the call, and keeps what was promised before', async () => {
    const team = await aTeam(app);
    const call = await aResolvedCall(app, team);
    // A policy that is published later rewrites nothing (DSP-9).
    await app.rows(
      `insert into policy_version (id, key, version, value, effective_from, published_at, branch_id)
       values (gen_random_uuid(), 'targets.arrive', 99, '{"urbanMinutes": 60, "suburbanMinutes": 60}', '2026-11-24',
         '2026-11-23T12:00:00Z', $1)`,
      [team.branch.id],
    );
    setClock('2026-11-24T08:30');
    await reopen(team, call);
    const targets = await app.rows(
      `select state, started_at::text, target_minutes from service_target where request_id = $1 and kind = 'ARRIVE' order by id`,
      [call.id],
    );
    expect(targets).toEqual([
      { state: 'MET', started_at: '2026-11-23 01:00:00+00', target_minutes: 360 },
      { state: 'RUNNING', started_at: '2026-11-24 00:30:00+00', target_minutes: 360 },
    ]);
    const { promise } = await seen(call.number, team.supervisor.token);
    expect(promise?.state).toBe('RUNNING');
    const [message] = await app.rows<{ text: string }>(
      `select text from outbox_message where request_id = $1 and template = 'request.reopened'`,
      [call.id],
    );
    expect(message?.text).toMatch(new RegExp(`^报修 ${call.number} 已重新受理。技术员最迟 11月24日`));
  });

  it('WSH-6 wants new work before a new signature, and resolves, with its one survey and both signatures', async () => {
    const { team, call, token } = await delivered();
    await app.ok(ANSWER, { input: { token, ratings: ratings(), solved: 'NOT_SOLVED' } });
    const signedIn = await customerToken(app, call.customer.phone);
    const sign = 'mutation ($input: VoucherSignInPortalInput!) { voucherSignInPortal(input: $input) { id } }';
    const before = await app.refused(
      sign,
      { input: { requestId: call.id, signerName: '王小明', method: 'TYPED_NAME' } },
      signedIn,
    );
    expect(before).toEqual(['SIGNATURE_BEFORE_REPORT']);
    const visitId = await dispatchCall(app, team, call);
    await arrive(app, team.technician, visitId);
    await doTheWork(app, team.technician, visitId);
    await strikeOff(app, team, call);
    expect(await seen(call.number, team.supervisor.token)).toMatchObject({
      state: 'RESOLVED',
      voucher: { state: 'STRUCK_OFF' },
      reopenedCount: 1,
    });
    const [signatures] = await app.rows(
      'select count(*)::int as n from voucher_signature where request_id = $1',
      [call.id],
    );
    expect(signatures).toEqual({ n: 2 });
    const { repairRequest } = await app.ok<{ repairRequest: { voucher: object } }>(
      `query ($number: String!) { repairRequest(number: $number) { voucher { intact signature { signedAt }
        earlierSignatures { intact } } } }`,
      { number: call.number },
      team.supervisor.token,
    );
    expect(repairRequest.voucher).toMatchObject({ intact: true, earlierSignatures: [{ intact: true }] });
    setClock('2026-11-26T08:30');
    await runSurveys(app);
    expect(await app.rows('select state from survey where request_id = $1', [call.id])).toEqual([
      { state: 'ANSWERED' },
    ]);
    const [cards] = await app.rows(
      `select count(*)::int as n from outbox_message where request_id = $1 and template like 'survey.%'`,
      [call.id],
    );
    expect(cards).toEqual({ n: 1 });
  });

  it('WSH-6 delivers the card of a call that was reopened before it went out when it is resolved at last, once', async () => {
    const team = await aTeam(app);
    const call = await aResolvedCall(app, team);
    setClock('2026-11-23T17:00');
    await reopen(team, call);
    setClock('2026-11-24T08:30');
    await runSurveys(app);
    expect(await surveyToken(app, call)).toBeUndefined();
    const visitId = await dispatchCall(app, team, call);
    await arrive(app, team.technician, visitId);
    await doTheWork(app, team.technician, visitId);
    await strikeOff(app, team, call);
    setClock('2026-11-25T08:30');
    await runSurveys(app);
    await runSurveys(app);
    expect(await app.rows('select state from survey where request_id = $1', [call.id])).toEqual([
      { state: 'DELIVERED' },
    ]);
  });

  it('WSH-6 reopens by the signed-in customer and by the tracking link, and by saying it again not twice', async () => {
    const team = await aTeam(app);
    const [own, linked] = [await aResolvedCall(app, team), await aResolvedCall(app, team)];
    const signedIn = await customerToken(app, own.customer.phone);
    const said = { requestId: own.id, solved: 'NOT_SOLVED', words: '还在漏水' };
    expect(await refusedUnchanged(REPORT, { ...said, requestId: linked.id }, signedIn)).toEqual([
      'NOT_FOUND',
    ]);
    expect(await refusedUnchanged(REPORT, { ...said, solved: 'SOLVED' }, signedIn)).toEqual([
      'VALIDATION_FAILED',
    ]);
    const twice = await Promise.all([1, 2].map(() => app.ok(REPORT, { input: said }, signedIn)));
    expect(twice).toEqual([
      { repairRequestReportUnsolved: { id: own.id, number: own.number, state: 'REGISTERED' } },
      { repairRequestReportUnsolved: { id: own.id, number: own.number, state: 'REGISTERED' } },
    ]);
    const request = await seen(own.number, team.supervisor.token);
    expect(request.reopenedCount).toBe(1);
    expect(request.events.at(-1)?.text).toBe('故障仍在，重新受理：还在漏水');

    const token = await trackingToken(linked);
    const input = { token, solved: 'HALF_SOLVED', words: '还有一点漏水' };
    const forged = token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A');
    expect(await app.refused(REPORT_BY_LINK, { input: { ...input, token: forged } })).toEqual(['LINK_DEAD']);
    expect(await app.ok(REPORT_BY_LINK, { input })).toEqual({
      repairRequestReportUnsolvedByLink: {
        number: linked.number,
        state: 'REGISTERED',
        goesOnAs: linked.number,
        reopenableUntil: null,
      },
    });
  });

  it('WSH-6 refuses to reopen what is open, cancelled, or still being worked on', async () => {
    const team = await aTeam(app);
    const [open, cancelled, onSite] = [
      await aCall(app, team),
      await aCall(app, team),
      await aCall(app, team),
    ];
    await cancelCall(app, team, cancelled);
    const refused = async (call: TestCall) =>
      refusedUnchanged(
        REOPEN,
        { requestId: call.id, version: await versionOf(call), reason: '还在漏水' },
        team.supervisor.token,
      );
    expect(await refused(open)).toEqual(['REQUEST_STEP_REFUSED']);
    expect(await refused(cancelled)).toEqual(['REQUEST_STEP_REFUSED']);
    const visitId = await dispatchCall(app, team, onSite);
    await arrive(app, team.technician, visitId);
    await app.rows(`update repair_request set state = 'RESOLVED', resolved_at = $2 where id = $1`, [
      onSite.id,
      MONDAY_NINE,
    ]);
    expect(await refused(onSite)).toEqual(['VISIT_NOT_OVER']);
    const call = await aResolvedCall(app, team);
    const version = await versionOf(call);
    for (const token of [team.technician.token, (await aTeam(app)).supervisor.token]) {
      const input = { requestId: call.id, version, reason: '还在漏水' };
      expect(await refusedUnchanged(REOPEN, input, token)).toEqual(['NOT_FOUND']);
    }
    const input = { requestId: call.id, version: version - 1, reason: '还在漏水' };
    expect(await refusedUnchanged(REOPEN, input, team.clerk.token)).toEqual(['VERSION_CONFLICT']);
  });

  it('WSH-6 leaves what was reported before the reopening as it was signed', async () => {
    const team = await aTeam(app);
    const call = await aCall(app, team);
    const visitId = await dispatchCall(app, team, call);
    await arrive(app, team.technician, visitId);
    await doTheWork(app, team.technician, visitId);
    await strikeOff(app, team, call);
    setClock('2026-11-23T17:00');
    await reopen(team, call);
    const document =
      'mutation ($input: ServiceReportRecordInput!) { serviceReportRecord(input: $input) { id } }';
    const report = { found: '另写', cause: '另写', done: '另写', advice: '另写', parts: [], version: 1 };
    const minutes = [{ category: 'WARRANTY', minutes: 45 }];
    expect(await refusedUnchanged(document, { visitId, ...report, minutes }, team.technician.token)).toEqual([
      'VISIT_STEP_REFUSED',
    ]);
    await expect(stepVisit(app, team.technician, visitId, 'visitAccept')).rejects.toThrow(
      'VISIT_STEP_REFUSED',
    );
  });
});

describe('later', () => {
  it('WSH-6 opens a linked request when the seven days are over, and not a moment before', async () => {
    const team = await aTeam(app);
    const [inTime, late] = [await aResolvedCall(app, team), await aResolvedCall(app, team)];
    expect((await seen(late.number, team.supervisor.token)).reopenableUntil).toBe('2026-11-30T01:00:00.000Z');
    setClock('2026-11-30T08:59');
    expect(await reopen(team, inTime)).toMatchObject({ id: inTime.id, reopenedCount: 1 });
    setClock('2026-11-30T09:00');
    const linked = await reopen(team, late);
    expect(linked.id).not.toBe(late.id);
    expect(linked).toMatchObject({ state: 'REGISTERED', reopenedCount: 0, follows: { number: late.number } });
    // Said again, it finds the one that is open.
    expect((await reopen(team, late)).id).toBe(linked.id);
    const before = await seen(late.number, team.supervisor.token);
    expect(before).toMatchObject({ state: 'RESOLVED', followedUpBy: [{ number: linked.number }] });
    expect(before.events.at(-1)).toEqual({
      kind: 'FOLLOWED_UP',
      text: `故障仍在，由新的报修 ${linked.number} 继续处理`,
    });
    const [request] = await app.rows(
      `select fault_description, contact_phone, received_at::text, (select count(*)::int from service_voucher v where v.request_id = r.id) as vouchers,
         (select count(*)::int from service_target t where t.request_id = r.id and t.state = 'RUNNING') as targets
       from repair_request r where id = $1`,
      [linked.id],
    );
    expect(request).toEqual({
      fault_description: '还在漏水',
      contact_phone: late.customer.phone,
      received_at: '2026-11-30 01:00:00+00',
      vouchers: 1,
      targets: 2,
    });
  });

  it('WSH-6 opens it by the card too, and its survey is one of its own', async () => {
    const { team, call, token } = await delivered();
    setClock('2026-12-01T10:00');
    await app.app.runJob('request.close');
    await app.ok(ANSWER, { input: { token, ratings: ratings(), solved: 'NOT_SOLVED' } });
    const { followedUpBy, state } = await seen(call.number, team.supervisor.token);
    expect(state).toBe('CLOSED');
    expect(followedUpBy).toHaveLength(1);
    const card = await app.ok<{ surveyCard: { goesOnAs: string } }>(
      'query ($token: String!) { surveyCard(token: $token) { goesOnAs } }',
      { token },
    );
    expect(card.surveyCard.goesOnAs).toBe(followedUpBy[0]!.number);
    setClock('2026-12-02T00:10');
    await runSurveys(app);
    const surveys = await app.rows(
      `select s.state from survey s join repair_request r on r.id = s.request_id
       where r.id = $1 or r.follows_id = $1 order by s.id`,
      [call.id],
    );
    expect(surveys).toEqual([{ state: 'ANSWERED' }, { state: 'OWED' }]);
  });

  it('WSH-6 does not ask of a cancelled call whether the fault is gone', async () => {
    const team = await aTeam(app);
    const call = await aCall(app, team);
    await cancelCall(app, team, call);
    setClock('2026-11-24T08:30');
    await runSurveys(app);
    const token = (await surveyToken(app, call))!;
    const asked = await app.ok<{ surveyCard: object }>(
      'query ($token: String!) { surveyCard(token: $token) { asksSolved } }',
      { token },
    );
    expect(asked.surveyCard).toEqual({ asksSolved: false });
    const given = { token, ratings: [{ item: 'KEEPING_PROMISES', rating: 'FAIR' }], solved: 'NOT_SOLVED' };
    expect(await refusedUnchanged(ANSWER, given)).toEqual(['SURVEY_SOLVED_NOT_ASKED']);
    expect(await app.ok(READ_CARD, { token })).toMatchObject({ surveyCard: { state: 'DELIVERED' } });
  });
});

describe('whose answer it is', () => {
  it('WSH-6 shares no survey between people: each call has its own, and each answer is one', async () => {
    const team = await aTeam(app);
    const first = await aResolvedCall(app, team);
    const second = await aResolvedCall(app, team, { customer: first.customer });
    setClock('2026-11-24T08:30');
    await runSurveys(app);
    const tokens = [await surveyToken(app, first), await surveyToken(app, second)];
    expect(new Set(tokens).size).toBe(2);
    await app.ok(ANSWER, { input: { token: tokens[0], ratings: ratings() } });
    expect(await app.ok(READ_CARD, { token: tokens[1] })).toMatchObject({
      surveyCard: { state: 'DELIVERED' },
    });
    await expect(
      app.rows(
        `insert into survey select (jsonb_populate_record(s, '{"id": "01900000-0000-7000-8000-000000000001"}')).*
         from survey s where s.request_id = $1`,
        [first.id],
      ),
    ).rejects.toThrow(/unique/);
  });
});
