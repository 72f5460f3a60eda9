import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MONDAY_NINE, startTestApp, type TestApp } from '../../../test/app.ts';
import {
  aCall,
  aResolvedCall,
  aTeam,
  aTechnician,
  arrive,
  cancelCall,
  dispatchCall,
  mergeCall,
  stepVisit,
  type TestCall,
} from '../../../test/calls.ts';
import { aCustomer } from '../../../test/customers.ts';
import { aColleague, NOBODY, theHeadquarters } from '../../../test/organization.ts';
import { meeting } from '../../../test/meeting.ts';
import { runSurveys, surveyToken } from '../../../test/surveys.ts';
import { aCenter } from '../../../test/repair-call.ts';
import { WorkshopJob } from '../../../test/workshop-job.ts';
import { seedWarrantyTerms } from '../../catalog/default-warranty-terms.ts';
import { Role } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import type { Branch } from '../../organization/branches/branch.ts';

const COVERAGE = `query ($branchId: ID, $on: LocalDate, $month: String) { surveyCoverage(branchId: $branchId, on: $on, month: $month) {
  on calls merged issued delivered answered undeliverable missing } }`;
const SURVEYS = `query ($branchId: ID!, $on: LocalDate, $state: SurveyState, $first: Int, $after: String) {
  surveys(branchId: $branchId, on: $on, state: $state, first: $first, after: $after) {
    edges { node { state receivedOn items request { number } } } pageInfo { hasNextPage endCursor } } }`;

interface Listed {
  surveys: {
    edges: { node: { state: string; receivedOn: string; items: string[]; request: { number: string } } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}
interface Survey {
  state: string;
  received_on: string;
  items: string[];
  lead_technician_id: string | null;
}

let app: TestApp;
let headquarters: Branch;
let serviceDepartment: string;

beforeAll(async () => {
  app = await startTestApp();
  await app.seed(seedWarrantyTerms);
  headquarters = await theHeadquarters(app);
  serviceDepartment = (await aColleague(app, headquarters, Role.SERVICE_DEPARTMENT)).token;
});
beforeEach(async () => {
  app.clock.set(MONDAY_NINE);
  await app.rows('delete from attempt_count');
});
afterAll(() => app.close());

const setClock = (shanghai: string): void => app.clock.set(new Date(`${shanghai}:00+08:00`));
const surveysOf = (call: TestCall): Promise<Survey[]> =>
  app.rows<Survey>(
    'select state, received_on::text, items, lead_technician_id from survey where request_id = $1',
    [call.id],
  );
const stateOf = async (call: TestCall): Promise<string | undefined> => (await surveysOf(call))[0]?.state;
const coverage = async (branchId: string, on: string, token = serviceDepartment) =>
  (await app.ok<{ surveyCoverage: Record<string, number> }>(COVERAGE, { branchId, on }, token))
    .surveyCoverage;

/** So many calls of a branch beside the one given, as alike as rows can be; returns their ids in order. */
async function manyMore(call: TestCall, count: number): Promise<string[]> {
  const copies = Array.from({ length: count }, newId);
  await app.rows(
    `insert into repair_request select (jsonb_populate_record(r, jsonb_build_object('id', c.id, 'number', c.id))).*
     from repair_request r, unnest($2::text[]) c(id) where r.id = $1`,
    [call.id, copies],
  );
  return copies;
}

describe('one survey for every call', () => {
  it('SUR-1 puts one obligation on record for every call on the day after receipt', async () => {
    const team = await aTeam(app);
    const calls = [
      await aCall(app, team),
      await aCall(app, team),
      await aCall(app, team, { kind: 'CONSULTATION' }),
    ];
    setClock('2026-11-23T23:59');
    await runSurveys(app);
    for (const call of calls) expect(await surveysOf(call)).toEqual([]);
    setClock('2026-11-24T00:00');
    await runSurveys(app);
    for (const call of calls) {
      expect(await surveysOf(call)).toMatchObject([{ state: 'OWED', received_on: '2026-11-23' }]);
    }
  });

  it('SUR-1 goes by the time of the branch', async () => {
    const shanghai = await aTeam(app);
    const urumqi = await aTeam(app, { timeZone: 'Asia/Urumqi' });
    const [east, west] = [await aCall(app, shanghai), await aCall(app, urumqi)];
    setClock('2026-11-24T00:30');
    await runSurveys(app);
    expect(await stateOf(east)).toBe('OWED');
    expect(await surveysOf(west)).toEqual([]);
    setClock('2026-11-24T02:00');
    await runSurveys(app);
    expect(await stateOf(west)).toBe('OWED');
  });

  it('SUR-1 hands the day’s register to the service department, call by call with its survey', async () => {
    const team = await aTeam(app);
    const calls = [await aCall(app, team), await aCall(app, team)];
    setClock('2026-11-24T00:10');
    await runSurveys(app);
    const asked = { branchId: team.branch.id, on: '2026-11-23' };
    const { surveys } = await app.ok<Listed>(SURVEYS, asked, serviceDepartment);
    expect(surveys.edges.map(({ node }) => node.request.number).sort()).toEqual(
      calls.map((c) => c.number).sort(),
    );
    expect(surveys.edges.every(({ node }) => node.state === 'OWED' && node.items.length === 0)).toBe(true);

    const first = await app.ok<Listed>(SURVEYS, { ...asked, first: 1 }, serviceDepartment);
    const { endCursor: after, hasNextPage } = first.surveys.pageInfo;
    const second = await app.ok<Listed>(SURVEYS, { ...asked, first: 1, after }, serviceDepartment);
    expect(hasNextPage).toBe(true);
    expect([...first.surveys.edges, ...second.surveys.edges]).toEqual(surveys.edges);

    const other = await aTeam(app);
    for (const token of [other.supervisor.token, team.clerk.token, team.technician.token]) {
      expect(await app.refused(SURVEYS, asked, token)).toEqual(['NOT_FOUND']);
    }
  });

  it('SUR-1 misses no call that was put on record days after it came', async () => {
    const team = await aTeam(app);
    setClock('2026-11-24T00:10');
    await runSurveys(app);
    const letter = await aCall(app, team, { receivedAt: new Date('2026-10-30T02:00:00Z') });
    expect(await coverage(team.branch.id, '2026-10-30')).toMatchObject({ calls: 1, issued: 0, missing: 1 });
    await runSurveys(app);
    expect(await surveysOf(letter)).toMatchObject([{ state: 'OWED', received_on: '2026-10-30' }]);
    expect(await coverage(team.branch.id, '2026-10-30')).toMatchObject({ calls: 1, issued: 1, missing: 0 });
  });

  it('SUR-1 finds by night what was missed by day, however long ago', async () => {
    const team = await aTeam(app);
    const call = await aCall(app, team);
    await app.rows(
      `insert into repair_request select (jsonb_populate_record(r, jsonb_build_object('number', 'long ago',
         'id', '0190a000-0000-7000-8000-000000000000'))).* from repair_request r where r.id = $1`,
      [call.id],
    );
    setClock('2026-11-24T00:10');
    await app.app.runJob('surveys.issue');
    expect(await coverage(team.branch.id, '2026-11-23')).toMatchObject({ calls: 2, issued: 1, missing: 1 });
    await app.app.runJob('surveys.issueMissing');
    expect(await coverage(team.branch.id, '2026-11-23')).toMatchObject({ calls: 2, issued: 2, missing: 0 });
  });

  it('SUR-1 gives a call one survey, however many processes look and however often', async () => {
    const team = await aTeam(app);
    const call = await aResolvedCall(app, team);
    await manyMore(call, 30);
    setClock('2026-11-24T08:30');
    const atOnce = (job: string) => Promise.all([1, 2, 3, 4].map(() => app.app.runJob(job)));
    await atOnce('surveys.issue');
    await atOnce('surveys.issueMissing');
    await atOnce('surveys.deliver');
    await runSurveys(app);
    expect(await coverage(team.branch.id, '2026-11-23')).toEqual({
      on: '2026-11-23',
      calls: 31,
      merged: 0,
      issued: 31,
      delivered: 31,
      answered: 0,
      undeliverable: 0,
      missing: 0,
    });
    const [sent] = await app.rows(
      `select count(*)::int as messages, count(distinct request_id)::int as calls from outbox_message
       where template = 'survey.delivered' and branch_id = $1`,
      [team.branch.id],
    );
    expect(sent).toEqual({ messages: 31, calls: 31 });
    const [recorded] = await app.rows(
      `select count(*) filter (where operation like 'surveys.issue%')::int as issued,
         count(*) filter (where operation = 'surveys.deliver')::int as delivered
       from change_record where entity = 'Survey' and branch_id = $1`,
      [team.branch.id],
    );
    expect(recorded).toEqual({ issued: 31, delivered: 31 });
  });

  it('SUR-1 gives a call one survey when another process issues it at the same moment', async () => {
    const team = await aTeam(app);
    const [call, next] = [await aCall(app, team), await aCall(app, team)];
    setClock('2026-11-24T00:10');
    await meeting(
      app,
      `insert into survey (id, version, request_id, branch_id, customer_id, received_on, state, issued_at, items, technician_ids)
       select $2, 1, r.id, r.branch_id, r.customer_id, r.received_on, 'OWED', $3, '[]', '{}'
       from repair_request r where r.id = $1`,
      [call.id, newId(), app.clock.now()],
      () => app.app.runJob('surveys.issue'),
    );
    expect(await surveysOf(call)).toHaveLength(1);
    expect(await surveysOf(next)).toHaveLength(1);
  });

  it('SUR-1 goes on after a crash with exactly the rest', async () => {
    const team = await aTeam(app);
    const call = await aCall(app, team);
    const more = await manyMore(call, 2_400);
    await app.rows(`create function crash() returns trigger language plpgsql as $$ begin
      if new.request_id = '${more[1_500]}' then raise 'the machine goes down'; end if;
      return new; end $$`);
    await app.rows('create trigger crash before insert on survey for each row execute function crash()');
    setClock('2026-11-24T00:10');
    await expect(app.app.runJob('surveys.issue')).rejects.toThrow('the machine goes down');
    expect(await coverage(team.branch.id, '2026-11-23')).toMatchObject({
      calls: 2_401,
      issued: 1_000,
      missing: 1_401,
    });
    await app.rows('drop trigger crash on survey');
    await app.app.runJob('surveys.issue');
    expect(await coverage(team.branch.id, '2026-11-23')).toMatchObject({
      calls: 2_401,
      issued: 2_401,
      missing: 0,
    });
  });

  it('SUR-1 shows calls and surveys side by side to those who answer for them, and to nobody else', async () => {
    const team = await aTeam(app);
    const [kept, cancelled] = [await aCall(app, team), await aCall(app, team)];
    await aCall(app, team);
    const twice = await aCall(app, team, { customer: kept.customer });
    await mergeCall(app, team, twice, kept);
    await cancelCall(app, team, cancelled);
    const asked = { branchId: team.branch.id, on: '2026-11-23' };
    const counts = {
      calls: 4,
      merged: 1,
      issued: 0,
      delivered: 0,
      answered: 0,
      undeliverable: 0,
      missing: 0,
    };
    expect(await coverage(team.branch.id, '2026-11-23')).toMatchObject(counts);
    setClock('2026-11-24T00:01');
    expect(await coverage(team.branch.id, '2026-11-23')).toMatchObject({ ...counts, missing: 3 });
    await runSurveys(app);
    expect(await coverage(team.branch.id, '2026-11-23')).toMatchObject({ ...counts, issued: 3 });
    setClock('2026-11-24T08:30');
    await runSurveys(app);
    const { token: manager } = await aColleague(app, team.branch, Role.BRANCH_MANAGER);
    for (const token of [serviceDepartment, team.supervisor.token, manager]) {
      expect(await coverage(team.branch.id, '2026-11-23', token)).toMatchObject({
        ...counts,
        issued: 3,
        delivered: 1,
      });
    }
    const other = await aTeam(app);
    for (const token of [other.supervisor.token, team.clerk.token, team.technician.token]) {
      expect(await app.refused(COVERAGE, asked, token)).toEqual(['NOT_FOUND']);
    }
    expect(await app.refused(COVERAGE, { ...asked, branchId: NOBODY }, serviceDepartment)).toEqual([
      'NOT_FOUND',
    ]);
    expect(await app.refused(COVERAGE, asked)).toEqual(['NOT_SIGNED_IN']);
  });
});

describe('the register with its surveys', () => {
  const REGISTER = `query ($branchId: ID!, $on: LocalDate!, $first: Int, $after: String) {
    surveyRegister(branchId: $branchId, on: $on, first: $first, after: $after) {
      edges { node { requestNumber requestState survey { state } } } pageInfo { hasNextPage endCursor } } }`;
  interface Register {
    surveyRegister: {
      edges: { node: { requestNumber: string; requestState: string; survey: { state: string } | null } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  }
  const registerOf = async (team: { branch: Branch }, more: object = {}, token = serviceDepartment) =>
    (await app.ok<Register>(REGISTER, { branchId: team.branch.id, on: '2026-11-23', ...more }, token))
      .surveyRegister;

  it('SUR-1 lists calls and surveys of a day side by side, page by page', async () => {
    const team = await aTeam(app);
    const calls: TestCall[] = [];
    for (const minute of ['09:00', '09:10', '09:20']) {
      setClock(`2026-11-23T${minute}`);
      calls.push(await aCall(app, team));
    }
    const again = await aCall(app, team, { customer: calls[0]!.customer });
    await mergeCall(app, team, again, calls[0]!);
    setClock('2026-11-24T00:10');
    await runSurveys(app);
    const { edges } = await registerOf(team);
    expect(edges.map(({ node }) => node)).toEqual([
      { requestNumber: again.number, requestState: 'MERGED', survey: null },
      ...calls.toReversed().map(({ number }) => ({
        requestNumber: number,
        requestState: 'REGISTERED',
        survey: { state: 'OWED' },
      })),
    ]);
    const first = await registerOf(team, { first: 2 });
    const second = await registerOf(team, { first: 2, after: first.pageInfo.endCursor });
    expect([...first.edges, ...second.edges]).toEqual(edges);
    for (const { token } of [team.technician, team.clerk, (await aTeam(app)).supervisor]) {
      const asked = { branchId: team.branch.id, on: '2026-11-23' };
      expect(await app.refused(REGISTER, asked, token)).toEqual(['NOT_FOUND']);
    }
  });

  it('SUR-1 goes to the service department once, on the day after, when every call has its survey', async () => {
    const team = await aTeam(app);
    setClock('2026-10-12T10:00');
    await aCall(app, team);
    const alerts = async () =>
      (
        await app.rows<{ ZH: string }>(
          `select subject->>'ZH' as "ZH" from alert where branch_id = $1 and dedupe_key = 'registers of 2026-10-12'`,
          [headquarters.id],
        )
      ).map(({ ZH }) => ZH);
    const handOver = () => app.app.runJob('surveys.handOverRegisters');
    setClock('2026-10-12T23:59');
    await handOver();
    setClock('2026-10-13T03:00');
    await handOver();
    expect(await alerts()).toEqual([]);
    await runSurveys(app);
    await Promise.all([handOver(), handOver()]);
    await handOver();
    expect(await alerts()).toEqual(['2026-10-12 的报修登记簿已送达：1 个分公司，1 条报修']);
  });

  it('SUR-1 counts a month, and the whole company for headquarters alone', async () => {
    const [one, other] = [await aTeam(app), await aTeam(app)];
    setClock('2026-09-08T10:00');
    for (const team of [one, one, other]) await aCall(app, team);
    setClock('2026-09-09T10:00');
    await aCall(app, one);
    setClock('2026-09-10T02:10');
    await runSurveys(app);
    const asked = async (variables: object, token = serviceDepartment) =>
      (await app.ok<{ surveyCoverage: object }>(COVERAGE, variables, token)).surveyCoverage;
    expect(await asked({ month: '2026-09' })).toMatchObject({ calls: 4, issued: 4, missing: 0 });
    expect(await asked({ on: '2026-09-08' })).toMatchObject({ calls: 3, issued: 3, missing: 0 });
    const ofBranch = { branchId: one.branch.id, month: '2026-09' };
    expect(await asked(ofBranch, one.supervisor.token)).toMatchObject({ calls: 3, issued: 3, missing: 0 });
    expect(await app.refused(COVERAGE, { month: '2026-09' }, one.supervisor.token)).toEqual(['NOT_FOUND']);
    expect(await app.refused(COVERAGE, {}, serviceDepartment)).toEqual(['VALIDATION_FAILED']);
    const both = { on: '2026-09-08', month: '2026-09' };
    expect(await app.refused(COVERAGE, both, serviceDepartment)).toEqual(['VALIDATION_FAILED']);
  });

  it('SUR-1 delivers on the working morning after the unit is returned from the workshop', async () => {
    const center = await aCenter(app);
    const job = new WorkshopJob(app, center);
    await job.toPassed();
    setClock('2026-11-24T08:30');
    await runSurveys(app);
    const stateNow = async () =>
      (
        await app.rows<{ state: string }>('select state from survey where request_id = $1', [job.requestId])
      )[0]?.state;
    expect(await stateNow()).toBe('OWED');
    await job.bookOut();
    await job.giveBack();
    await runSurveys(app);
    expect(await stateNow()).toBe('OWED');
    setClock('2026-11-25T08:30');
    await runSurveys(app);
    expect(await stateNow()).toBe('DELIVERED');
  });
});

describe('when a card goes out', () => {
  it('SUR-1 delivers on the working morning after the call is resolved, and not before', async () => {
    const team = await aTeam(app);
    const [resolved, open] = [await aResolvedCall(app, team), await aCall(app, team)];
    setClock('2026-11-24T08:29');
    await runSurveys(app);
    expect(await stateOf(resolved)).toBe('OWED');
    expect(await surveyToken(app, resolved)).toBeUndefined();
    setClock('2026-11-24T08:30');
    await runSurveys(app);
    expect(await stateOf(resolved)).toBe('DELIVERED');
    expect(await stateOf(open)).toBe('OWED');
    const [message] = await app.rows<{ to: string; text: string; channel: string }>(
      `select "to", text, channel from outbox_message where request_id = $1 and template = 'survey.delivered'`,
      [resolved.id],
    );
    expect(message).toMatchObject({ to: resolved.customer.phone, channel: 'SMS' });
    expect(message?.text).toMatch(
      new RegExp(
        `^您的报修 ${resolved.number} 已处理完毕，请评价我们的服务：http://portal.test/s/[\\w-]{48}（无需登录，12月8日前有效）$`,
      ),
    );
  });

  it('SUR-1 delivers on the working morning after the call is cancelled: over Friday’s, on Monday', async () => {
    const team = await aTeam(app);
    setClock('2026-11-27T10:00');
    const call = await aCall(app, team);
    await cancelCall(app, team, call);
    setClock('2026-11-30T08:29');
    await runSurveys(app);
    expect(await stateOf(call)).toBe('OWED');
    setClock('2026-11-30T08:30');
    await runSurveys(app);
    expect(await surveysOf(call)).toMatchObject([{ state: 'DELIVERED', items: ['KEEPING_PROMISES'] }]);
  });

  it('SUR-1 fixes the items at delivery, by what is on record then', async () => {
    const team = await aTeam(app);
    const call = await aResolvedCall(app, team);
    setClock('2026-11-24T00:10');
    await runSurveys(app);
    expect(await surveysOf(call)).toMatchObject([{ items: [], lead_technician_id: null }]);
    setClock('2026-11-24T08:30');
    await runSurveys(app);
    const fixed = {
      items: ['ATTITUDE', 'SKILL', 'ARRIVAL_TIME', 'KEEPING_PROMISES'],
      lead_technician_id: team.technician.staffId,
    };
    expect(await surveysOf(call)).toMatchObject([fixed]);
    await app.rows(
      `update visit set state = 'CANCELLED', arrived_at = null, set_out_at = null where request_id = $1`,
      [call.id],
    );
    await runSurveys(app);
    expect(await surveysOf(call)).toMatchObject([fixed]);
  });

  it('SUR-3 gives a call without a visit the card without the technician’s items', async () => {
    const team = await aTeam(app);
    const [planned, inVain] = [await aCall(app, team), await aCall(app, team)];
    await dispatchCall(app, team, planned);
    const visitId = await dispatchCall(app, team, inVain);
    await arrive(app, team.technician, visitId);
    await stepVisit(app, team.technician, visitId, 'visitNoShow', { reason: '客户不在家' });
    for (const call of [planned, inVain]) await cancelCall(app, team, call);
    setClock('2026-11-24T08:30');
    await runSurveys(app);
    expect(await surveysOf(planned)).toMatchObject([
      { items: ['KEEPING_PROMISES'], lead_technician_id: null },
    ]);
    expect(await surveysOf(inVain)).toMatchObject([
      { items: ['ARRIVAL_TIME', 'KEEPING_PROMISES'], lead_technician_id: team.technician.staffId },
    ]);
  });

  it('SUR-1 lists a call whose phones take no message as undeliverable', async () => {
    const team = await aTeam(app);
    const customer = await aCustomer(app, team.branch, { phone: '+862155550001' });
    const call = await aResolvedCall(app, team, { customer });
    setClock('2026-11-24T08:30');
    await runSurveys(app);
    expect(await stateOf(call)).toBe('UNDELIVERABLE');
    expect(await coverage(team.branch.id, '2026-11-23')).toMatchObject({
      issued: 1,
      delivered: 0,
      undeliverable: 1,
    });
    const asked = { branchId: team.branch.id, state: 'UNDELIVERABLE' };
    const { surveys } = await app.ok<Listed>(SURVEYS, asked, serviceDepartment);
    expect(surveys.edges.map(({ node }) => node.request.number)).toEqual([call.number]);
  });

  it('WSH-6 sends no survey to the technician whom it is about, whose phone stands for the customer’s', async () => {
    const team = await aTeam(app);
    const lead = await aTechnician(app, team.branch, { phone: '139 0000 7777' });
    const own = await aCustomer(app, team.branch, { phone: '+8613900007777' });
    const asHisOwn = await aResolvedCall(app, team, { customer: own, lead });
    const inHisName = await aResolvedCall(app, team, { contactPhone: '+8613900007777', lead });
    setClock('2026-11-24T08:30');
    await runSurveys(app);
    expect(await stateOf(asHisOwn)).toBe('UNDELIVERABLE');
    expect(await stateOf(inHisName)).toBe('DELIVERED');
    const sent = await app.rows<{ to: string }>(
      `select "to" from outbox_message where request_id = any($1) and template = 'survey.delivered'`,
      [[asHisOwn.id, inHisName.id]],
    );
    expect(sent).toEqual([{ to: inHisName.customer.phone }]);
  });
});

describe('merged calls', () => {
  it('INT-6 gives a merged call no survey of its own', async () => {
    const team = await aTeam(app);
    const call = await aCall(app, team);
    const again = await aCall(app, team, { customer: call.customer });
    await mergeCall(app, team, again, call);
    setClock('2026-11-24T00:10');
    await runSurveys(app);
    expect(await stateOf(call)).toBe('OWED');
    expect(await surveysOf(again)).toEqual([]);
    expect(await coverage(team.branch.id, '2026-11-23')).toMatchObject({
      calls: 2,
      merged: 1,
      issued: 1,
      missing: 0,
    });
  });

  it('INT-6 withdraws the survey of a call that is merged on a later day', async () => {
    const team = await aTeam(app);
    const call = await aCall(app, team);
    const again = await aCall(app, team, { customer: call.customer });
    setClock('2026-11-24T00:10');
    await runSurveys(app);
    expect(await stateOf(again)).toBe('OWED');
    setClock('2026-11-24T10:00');
    await mergeCall(app, team, again, call);
    expect(await coverage(team.branch.id, '2026-11-23')).toMatchObject({ calls: 2, merged: 1, issued: 1 });
    await runSurveys(app);
    expect(await stateOf(again)).toBe('WITHDRAWN');
    expect(await surveyToken(app, again)).toBeUndefined();
  });
});
