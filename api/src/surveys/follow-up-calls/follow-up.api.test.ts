import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MONDAY_NINE, startTestApp, type TestApp } from '../../../test/app.ts';
import {
  aCall,
  aResolvedCall,
  aTeam,
  aTechnician,
  cancelCall,
  type TestCall,
  type TestTeam,
} from '../../../test/calls.ts';
import { aCustomer } from '../../../test/customers.ts';
import { aColleague, theHeadquarters } from '../../../test/organization.ts';
import { ANSWER, CORRECT, ratings, runSurveys, surveyToken } from '../../../test/surveys.ts';
import { Role } from '../../kernel/actor.ts';

const LIST = `query ($branchId: ID!, $state: FollowUpCallState) { followUpCalls(branchId: $branchId, state: $state) { edges { node {
  id version reason state openedAt dueAt calledAt closedAt closedByName decision request { number }
  calls { byName at result words nextDueAt } } } } }`;
const RECORD =
  'mutation ($input: FollowUpCallRecordInput!) { followUpCallRecord(input: $input) { id version state dueAt } }';
const DECIDE =
  'mutation ($input: FollowUpCallDecideInput!) { followUpCallDecide(input: $input) { state decision closedByName } }';

interface FollowUp {
  id: string;
  version: number;
  reason: string;
  state: string;
  dueAt: string;
  request: { number: string };
  calls: object[];
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

async function delivered(given: Parameters<typeof aResolvedCall>[2] = {}, known?: TestTeam) {
  const team = known ?? (await aTeam(app));
  const call = await aResolvedCall(app, team, given);
  setClock('2026-11-24T08:30');
  await runSurveys(app);
  return { team, call };
}
const answer = async (call: TestCall, given: object): Promise<void> => {
  await app.ok(ANSWER, { input: { token: await surveyToken(app, call), ratings: ratings(), ...given } });
};
const list = async (team: TestTeam, token = serviceDepartment, state?: string): Promise<FollowUp[]> =>
  (
    await app.ok<{ followUpCalls: { edges: { node: FollowUp }[] } }>(
      LIST,
      { branchId: team.branch.id, state },
      token,
    )
  ).followUpCalls.edges.map(({ node }) => node);
async function refusedUnchanged(document: string, input: object, token: string): Promise<string[]> {
  const before = await app.snapshot();
  const codes = await app.refused(document, { input }, token);
  expect(await app.snapshot()).toBe(before);
  return codes;
}

describe('what opens a follow-up', () => {
  it('SUR-7 opens one for a single "dissatisfied", to be called within a day, and none for "fair"', async () => {
    const { team, call } = await delivered();
    const content = await aResolvedCall(app, team);
    setClock('2026-11-25T08:30');
    await runSurveys(app);
    setClock('2026-11-25T10:00');
    await answer(content, { ratings: ratings({}, 'FAIR') });
    expect(await list(team)).toEqual([]);
    await answer(call, { ratings: ratings({ SKILL: 'DISSATISFIED' }) });
    expect(await list(team)).toMatchObject([
      {
        reason: 'LOW_SATISFACTION',
        state: 'OPEN',
        openedAt: '2026-11-25T02:00:00.000Z',
        dueAt: '2026-11-26T02:00:00.000Z',
        request: { number: call.number },
        calls: [],
      },
    ]);
  });

  it('SUR-7 goes by the levels that policy calls low, and counts a correction too', async () => {
    const { team, call } = await delivered();
    await app.rows(
      `insert into policy_version (id, key, version, value, effective_from, published_at, branch_id)
       select gen_random_uuid(), key, 99, '{"levels": ["FAIR", "DISSATISFIED"]}', effective_from, published_at, $1
       from policy_version where key = 'followUpCalls.lowLevels'`,
      [team.branch.id],
    );
    await answer(call, {});
    expect(await list(team)).toEqual([]);
    const token = await surveyToken(app, call);
    await app.ok(CORRECT, { input: { token, version: 1, ratings: ratings({ SKILL: 'FAIR' }) } });
    expect(await list(team)).toMatchObject([{ reason: 'LOW_SATISFACTION' }]);
  });

  it.each(['NOT_SOLVED', 'HALF_SOLVED'])(
    'SUR-7 opens one where the fault is still there: %s',
    async (solved) => {
      const { team, call } = await delivered();
      await answer(call, { solved });
      expect(await list(team)).toMatchObject([{ reason: 'NOT_SOLVED', request: { number: call.number } }]);
    },
  );

  it('SUR-7 has every resolved request called back that was not answered, at the death of its card', async () => {
    const { team, call } = await delivered();
    const answered = await aResolvedCall(app, team);
    const cancelled = await aCall(app, team);
    await cancelCall(app, team, cancelled);
    setClock('2026-11-25T08:30');
    await runSurveys(app);
    await answer(answered, { solved: 'SOLVED' });
    setClock('2026-12-09T08:30');
    await Promise.all([app.app.runJob('surveys.expire'), app.app.runJob('surveys.expire')]);
    expect(await list(team)).toMatchObject([
      { reason: 'NO_ANSWER', dueAt: '2026-12-10T00:30:00.000Z', request: { number: call.number } },
    ]);
    const [left] = await app.rows(
      `select count(*)::int as n from repair_request r where r.branch_id = $1 and r.state in ('RESOLVED', 'CLOSED')
         and not exists (select 1 from survey s where s.request_id = r.id and s.state = 'ANSWERED')
         and not exists (select 1 from follow_up_call f where f.request_id = r.id)`,
      [team.branch.id],
    );
    expect(left).toEqual({ n: 0 });
  });

  it('SUR-7 has whoever no way reaches called back, unless an answer comes after all', async () => {
    const team = await aTeam(app);
    const customer = await aCustomer(app, team.branch, { phone: '+862155550021' });
    const { call } = await delivered({ customer }, team);
    expect(await list(team)).toMatchObject([{ reason: 'NO_ANSWER' }]);
    const [survey] = await app.rows<{ id: string; version: number }>(
      'select id, version from survey where request_id = $1',
      [call.id],
    );
    const send =
      'mutation ($input: SurveySendAnotherWayInput!) { surveySendAnotherWay(input: $input) { id } }';
    const input = { surveyId: survey!.id, version: survey!.version, channel: 'LETTER' };
    await app.ok(send, { input }, serviceDepartment);
    await answer(call, { solved: 'SOLVED' });
    expect(await list(team)).toEqual([]);
    expect(await list(team, serviceDepartment, 'CONTENT')).toMatchObject([{ closedByName: null }]);
  });

  it('SUR-7 keeps one open for a request, whatever else comes', async () => {
    const { team, call } = await delivered();
    await answer(call, { ratings: ratings({ SKILL: 'DISSATISFIED' }) });
    const token = await surveyToken(app, call);
    await app.ok(CORRECT, { input: { token, version: 1, ratings: ratings(), solved: 'NOT_SOLVED' } });
    expect(await list(team)).toMatchObject([{ reason: 'LOW_SATISFACTION', state: 'OPEN' }]);
  });
});

describe('what ends a follow-up', () => {
  it('SUR-7 ends only when the customer is content: calls in vain are on record, with the next one due', async () => {
    const { team, call } = await delivered();
    await answer(call, { ratings: ratings({ SKILL: 'DISSATISFIED' }) });
    const [opened] = await list(team);
    const input = { followUpCallId: opened!.id, version: opened!.version };
    setClock('2026-11-24T15:00');
    const record = async (given: object, token = team.clerk.token) =>
      (await app.ok<{ followUpCallRecord: FollowUp }>(RECORD, { input: given }, token)).followUpCallRecord;
    const first = await record({ ...input, result: 'NOT_REACHED', words: '无人接听' });
    expect(first).toMatchObject({ state: 'OPEN', dueAt: '2026-11-25T07:00:00.000Z' });
    const nextDueAt = '2026-11-27T01:00:00.000Z';
    const second = await record(
      { ...input, version: first.version, result: 'NOT_CONTENT', words: '仍不满意', nextDueAt },
      team.supervisor.token,
    );
    expect(second).toMatchObject({ state: 'OPEN', dueAt: nextDueAt });
    setClock('2026-11-27T09:30');
    const over = await record({ ...input, version: second.version, result: 'CONTENT', words: '已满意' });
    expect(over.state).toBe('CONTENT');
    expect(await list(team)).toEqual([]);
    expect(await list(team, serviceDepartment, 'CONTENT')).toMatchObject([
      {
        calledAt: '2026-11-27T01:30:00.000Z',
        closedAt: '2026-11-27T01:30:00.000Z',
        closedByName: expect.any(String),
        decision: null,
        calls: [
          { result: 'NOT_REACHED', words: '无人接听', nextDueAt: '2026-11-25T07:00:00.000Z' },
          { result: 'NOT_CONTENT', words: '仍不满意', nextDueAt, at: '2026-11-24T07:00:00.000Z' },
          { result: 'CONTENT', words: '已满意', nextDueAt: null },
        ],
      },
    ]);
    const again = { ...input, version: over.version, result: 'NOT_REACHED', words: '无人接听' };
    expect(await refusedUnchanged(RECORD, again, team.clerk.token)).toEqual(['FOLLOW_UP_CALL_STEP_REFUSED']);
  });

  it('SUR-7 ends by a decision only with reasons, after a call, and by whoever may decide', async () => {
    const { team, call } = await delivered();
    await answer(call, { solved: 'NOT_SOLVED' });
    const [opened] = await list(team);
    const by = { followUpCallId: opened!.id, version: opened!.version };
    const decision = '客户要求的更换不在保修范围，已说明原因';
    expect(await refusedUnchanged(DECIDE, { ...by, decision }, team.supervisor.token)).toEqual([
      'FOLLOW_UP_NOT_CALLED',
    ]);
    const called = { ...by, result: 'NOT_CONTENT', words: '要求更换' };
    const past = { ...called, nextDueAt: '2026-11-23T01:00:00.000Z' };
    expect(await refusedUnchanged(RECORD, past, team.clerk.token)).toEqual(['VALIDATION_FAILED']);
    const { followUpCallRecord } = await app.ok<{ followUpCallRecord: FollowUp }>(
      RECORD,
      { input: called },
      team.clerk.token,
    );
    const now = { ...by, version: followUpCallRecord.version };
    expect(await refusedUnchanged(DECIDE, { ...now, decision: '  ' }, team.supervisor.token)).toEqual([
      'VALIDATION_FAILED',
    ]);
    expect(await refusedUnchanged(DECIDE, { ...now, decision }, team.clerk.token)).toEqual(['NOT_FOUND']);
    expect(await refusedUnchanged(DECIDE, { ...by, decision }, team.supervisor.token)).toEqual([
      'VERSION_CONFLICT',
    ]);
    const { followUpCallDecide } = await app.ok<{ followUpCallDecide: object }>(
      DECIDE,
      { input: { ...now, decision } },
      team.supervisor.token,
    );
    expect(followUpCallDecide).toMatchObject({
      state: 'DECIDED',
      decision,
      closedByName: expect.any(String),
    });
    expect(
      await refusedUnchanged(DECIDE, { ...now, version: now.version + 1, decision }, team.supervisor.token),
    ).toEqual(['FOLLOW_UP_CALL_STEP_REFUSED']);
  });

  it('SUR-7 brings to mind once for each due time that somebody should have called', async () => {
    const { team, call } = await delivered();
    await answer(call, { ratings: ratings({ SKILL: 'DISSATISFIED' }) });
    const alerts = () =>
      app.rows('select kind, about_staff_ids from alert where request_id = $1 and kind = $2', [
        call.id,
        'FOLLOW_UP_CALL_DUE',
      ]);
    setClock('2026-11-25T08:29');
    await app.app.runJob('followUpCalls.remind');
    expect(await alerts()).toEqual([]);
    setClock('2026-11-25T08:30');
    await app.app.runJob('followUpCalls.remind');
    await app.app.runJob('followUpCalls.remind');
    expect(await alerts()).toEqual([
      { kind: 'FOLLOW_UP_CALL_DUE', about_staff_ids: [team.technician.staffId] },
    ]);
  });
});

it('SUR-4 shows no follow-up to a technician whom it is about, whatever else he is', async () => {
  const team = await aTeam(app);
  const both = await aTechnician(app, team.branch, { roles: [Role.SUPERVISOR, Role.CLERK] });
  const { call } = await delivered({ lead: both }, team);
  await answer(call, { ratings: ratings({ SKILL: 'DISSATISFIED' }) });
  const [opened] = await list(team);
  expect(opened).toBeDefined();
  expect(await list(team, both.token)).toEqual([]);
  const of = 'query ($number: String!) { repairRequest(number: $number) { number followUpCalls { id } } }';
  expect(await app.ok(of, { number: call.number }, both.token)).toEqual({
    repairRequest: { number: call.number, followUpCalls: [] },
  });
  const input = { followUpCallId: opened!.id, version: opened!.version, result: 'CONTENT', words: '满意' };
  expect(await refusedUnchanged(RECORD, input, both.token)).toEqual(['NOT_FOUND']);
  expect(await app.refused(LIST, { branchId: team.branch.id }, team.technician.token)).toEqual(['NOT_FOUND']);
});
