import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MONDAY_NINE, startTestApp, type TestApp } from '../../../test/app.ts';
import { aResolvedCall, aTeam, aTechnician, type TestCall, type TestTeam } from '../../../test/calls.ts';
import { aColleague, NOBODY, theHeadquarters } from '../../../test/organization.ts';
import { meeting } from '../../../test/meeting.ts';
import { ANSWER, CORRECT, ratings, runSurveys, surveyToken } from '../../../test/surveys.ts';
import { Role } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import type { Branch } from '../../organization/branches/branch.ts';

const SUMS = `query ($technicianId: ID!, $month: String!) { ratingSums(technicianId: $technicianId, month: $month) {
  technician { id } customers closedBatches items { item verySatisfied satisfied fair dissatisfied } } }`;
const SURVEYS = `query ($branchId: ID!) { surveys(branchId: $branchId) { edges { node {
  technician { id } request { number } answers { version comment ratings { item rating } } } } } }`;
const SURVEY = `query ($number: String!) { repairRequest(number: $number) { number survey { state } } }`;
const ALERTS = `query ($branchId: ID!) { alerts(branchId: $branchId) { edges { node { id subject } } } }`;

interface Sums {
  ratingSums: { customers: number; closedBatches: number; items: object[] } | null;
}
interface Surveys {
  surveys: {
    edges: {
      node: {
        technician: { id: string } | null;
        request: { number: string };
        answers: { version: number; comment: string | null; ratings: { item: string; rating: string }[] }[];
      };
    }[];
  };
}
interface OfRequest {
  repairRequest: { number: string; survey: { state: string } | null } | null;
}
interface Alerts {
  alerts: { edges: { node: { id: string; subject: string } }[] };
}

let app: TestApp;
let headquarters: Branch;
let serviceDepartment: string;

beforeAll(async () => {
  app = await startTestApp();
  headquarters = await theHeadquarters(app);
  serviceDepartment = (await aColleague(app, headquarters, Role.SERVICE_DEPARTMENT)).token;
});
beforeEach(async () => {
  app.clock.set(MONDAY_NINE);
  await app.rows('delete from attempt_count');
});
afterAll(() => app.close());

const setClock = (shanghai: string): void => app.clock.set(new Date(`${shanghai}:00+08:00`));

/** Calls of Monday, resolved by one technician for a customer each, with cards that went out on Tuesday. */
async function delivered(team: TestTeam, count: number, lead = team.technician): Promise<TestCall[]> {
  const calls: TestCall[] = [];
  for (let i = 0; i < count; i++) calls.push(await aResolvedCall(app, team, { lead }));
  setClock('2026-11-24T08:30');
  await runSurveys(app);
  return calls;
}
async function answer(
  call: TestCall,
  given: Parameters<typeof ratings>[0] = {},
  comment?: string,
): Promise<void> {
  const token = await surveyToken(app, call);
  await app.ok(ANSWER, { input: { token, ratings: ratings(given), comment } });
}
/** What is read after the sweep that closes batches has run. */
const sums = async (technicianId: string, token: string, month = '2026-11') => {
  await app.app.runJob('surveys.closeBatches');
  return (await app.ok<Sums>(SUMS, { technicianId, month }, token)).ratingSums;
};
const batchesOf = (technicianId: string) =>
  app.rows<{ id: string; month: string; customers: number; surveys: number }>(
    `select b.id, b.month, b.customers, (select count(*)::int from survey s where s.rating_batch_id = b.id) as surveys
     from rating_batch b where b.technician_id = $1 order by b.closed_at, b.id`,
    [technicianId],
  );

const NOTHING = { customers: 0, closedBatches: 0, items: [] };

describe('what a technician learns of his ratings', () => {
  it('SUR-4 shows the technician a sum of three customers, when none can correct any more', async () => {
    const team = await aTeam(app);
    const own = () => sums(team.technician.staffId, team.technician.token);
    const [first, second, third] = await delivered(team, 3);
    await answer(first!, { SKILL: 'DISSATISFIED' }, '不专业');
    await answer(second!, { ATTITUDE: 'VERY_SATISFIED' });
    setClock('2026-11-25T08:00');
    expect(await own()).toMatchObject(NOTHING);
    await answer(third!, { KEEPING_PROMISES: 'FAIR' });
    setClock('2026-11-26T07:59');
    expect(await own()).toMatchObject(NOTHING);
    setClock('2026-11-26T08:06');
    expect(await own()).toEqual({
      technician: { id: team.technician.staffId },
      customers: 3,
      closedBatches: 1,
      items: [
        { item: 'ATTITUDE', verySatisfied: 1, satisfied: 2, fair: 0, dissatisfied: 0 },
        { item: 'SKILL', verySatisfied: 0, satisfied: 2, fair: 0, dissatisfied: 1 },
        { item: 'ARRIVAL_TIME', verySatisfied: 0, satisfied: 3, fair: 0, dissatisfied: 0 },
        { item: 'KEEPING_PROMISES', verySatisfied: 0, satisfied: 2, fair: 1, dissatisfied: 0 },
      ],
    });
    expect(await sums(team.technician.staffId, team.technician.token, '2026-10')).toMatchObject(NOTHING);
  });

  it('SUR-4 counts an answer as it was last corrected', async () => {
    const team = await aTeam(app);
    const calls = await delivered(team, 3);
    for (const call of calls) await answer(call, { SKILL: 'DISSATISFIED' });
    const token = await surveyToken(app, calls[0]!);
    await app.ok(CORRECT, { input: { token, version: 1, ratings: ratings({ SKILL: 'VERY_SATISFIED' }) } });
    setClock('2026-11-26T09:00');
    const shown = await sums(team.technician.staffId, team.technician.token);
    expect(shown?.items[1]).toEqual({
      item: 'SKILL',
      verySatisfied: 1,
      satisfied: 0,
      fair: 0,
      dissatisfied: 2,
    });
  });

  it('SUR-4 counts three answers of one customer as one customer', async () => {
    const team = await aTeam(app);
    const first = await aResolvedCall(app, team);
    const { customer } = first;
    const calls = [
      first,
      await aResolvedCall(app, team, { customer }),
      await aResolvedCall(app, team, { customer }),
    ];
    setClock('2026-11-24T08:30');
    await runSurveys(app);
    for (const call of calls) await answer(call);
    setClock('2026-11-26T09:00');
    expect(await sums(team.technician.staffId, team.technician.token)).toMatchObject(NOTHING);
  });

  it('SUR-4 counts a batch in the month in which it closed', async () => {
    const team = await aTeam(app);
    const [first, second, third] = await delivered(team, 3);
    await answer(first!);
    await answer(second!);
    setClock('2026-11-30T10:00');
    await answer(third!);
    setClock('2026-12-02T10:00');
    expect(await sums(team.technician.staffId, team.technician.token)).toMatchObject(NOTHING);
    expect(await sums(team.technician.staffId, team.technician.token, '2026-12')).toMatchObject({
      customers: 3,
    });
  });

  it('SUR-4 closes a batch once, whoever closes it at the same moment, and never opens it again', async () => {
    const team = await aTeam(app);
    const { staffId } = team.technician;
    const calls = await delivered(team, 7);
    for (const call of calls.slice(0, 4)) await answer(call);
    setClock('2026-11-26T09:00');
    const close = () => app.app.runJob('surveys.closeBatches');
    await meeting(
      app,
      'select 1 from survey where lead_technician_id = $1 for update',
      [staffId],
      () => Promise.all([close(), close()]),
      2,
    );
    const [first, ...none] = await batchesOf(staffId);
    expect([first, none]).toEqual([
      expect.objectContaining({ month: '2026-11', customers: 3, surveys: 3 }),
      [],
    ]);
    await answer(calls[4]!);
    setClock('2026-11-28T09:00');
    await close();
    expect(await batchesOf(staffId)).toEqual([first]);
    await answer(calls[5]!);
    setClock('2026-12-01T09:00');
    await close();
    await close();
    const [kept, second, ...more] = await batchesOf(staffId);
    expect([kept, more]).toEqual([first, []]);
    expect(second).toMatchObject({ month: '2026-12', customers: 3, surveys: 3 });
  });

  it('SUR-4 refuses a batch of two customers in the database itself', async () => {
    const team = await aTeam(app);
    const { staffId } = team.technician;
    const insert = `insert into rating_batch select (jsonb_populate_record(b, $2::jsonb)).* from rating_batch b
      where b.technician_id = $1`;
    for (const call of await delivered(team, 3)) await answer(call);
    setClock('2026-11-26T09:00');
    await app.app.runJob('surveys.closeBatches');
    const before = await app.snapshot();
    await expect(app.rows(insert, [staffId, { id: newId(), customers: 2 }])).rejects.toThrow(
      'rating_batch_customers',
    );
    expect(await app.snapshot()).toBe(before);
  });

  it('SUR-4 shows the sums to those who assess him too, and to nobody else', async () => {
    const team = await aTeam(app);
    const { staffId } = team.technician;
    for (const call of await delivered(team, 3)) await answer(call);
    setClock('2026-11-26T09:00');
    const other = await aTeam(app);
    const { token: manager } = await aColleague(app, team.branch, Role.BRANCH_MANAGER);
    const { token: humanResources } = await aColleague(app, headquarters, Role.HUMAN_RESOURCES);
    for (const token of [team.supervisor.token, manager, serviceDepartment, humanResources]) {
      expect(await sums(staffId, token)).toMatchObject({ customers: 3, closedBatches: 1 });
    }
    const colleague = await aTechnician(app, team.branch);
    for (const token of [colleague.token, other.supervisor.token, other.technician.token]) {
      expect(await sums(staffId, token)).toBeNull();
    }
    expect(await sums(NOBODY, serviceDepartment)).toBeNull();
    const asked = { technicianId: staffId, month: '2026-11' };
    expect(await app.refused(SUMS, asked, team.clerk.token)).toEqual(['NOT_FOUND']);
    expect(await app.refused(SUMS, asked)).toEqual(['NOT_SIGNED_IN']);
    expect(await app.refused(SUMS, { ...asked, month: '2026-13' }, serviceDepartment)).toEqual([
      'VALIDATION_FAILED',
    ]);
  });
});

describe('who learns who said what', () => {
  it('SUR-4 shows answers to the service department and to the branch’s supervisors', async () => {
    const team = await aTeam(app);
    const [call] = await delivered(team, 1);
    await answer(call!, { SKILL: 'FAIR' }, '还可以');
    const { token: manager } = await aColleague(app, team.branch, Role.BRANCH_MANAGER);
    for (const token of [serviceDepartment, team.supervisor.token, manager]) {
      const { surveys } = await app.ok<Surveys>(SURVEYS, { branchId: team.branch.id }, token);
      expect(surveys.edges.map(({ node }) => node)).toEqual([
        {
          technician: { id: team.technician.staffId },
          request: { number: call!.number },
          answers: [{ version: 1, comment: '还可以', ratings: ratings({ SKILL: 'FAIR' }) }],
        },
      ]);
    }
  });

  it('SUR-4 leads a technician from his own request to no survey', async () => {
    const team = await aTeam(app);
    const along = await aTechnician(app, team.branch);
    const call = await aResolvedCall(app, team, { along: [along] });
    setClock('2026-11-24T08:30');
    await runSurveys(app);
    await answer(call, { ATTITUDE: 'DISSATISFIED' });
    for (const { token } of [team.technician, along]) {
      const { repairRequest } = await app.ok<OfRequest>(SURVEY, { number: call.number }, token);
      expect(repairRequest).toEqual({ number: call.number, survey: null });
      expect(await app.refused(SURVEYS, { branchId: team.branch.id }, token)).toEqual(['NOT_FOUND']);
      expect(await app.refused(ALERTS, { branchId: team.branch.id }, token)).toEqual(['NOT_FOUND']);
    }
    const clerk = await app.ok<OfRequest>(SURVEY, { number: call.number }, team.clerk.token);
    expect(clerk.repairRequest?.survey).toEqual({ state: 'ANSWERED' });
    const answers =
      'query ($number: String!) { repairRequest(number: $number) { survey { answers { version } } } }';
    expect(await app.refused(answers, { number: call.number }, team.clerk.token)).toEqual(['NOT_FOUND']);
  });

  it('SUR-4 hides what was said of him from a technician who is a supervisor too, and shows him the rest', async () => {
    const team = await aTeam(app);
    const both = await aTechnician(app, team.branch, { roles: [Role.SUPERVISOR] });
    const along = await aTechnician(app, team.branch, { roles: [Role.BRANCH_MANAGER] });
    const about = await aResolvedCall(app, team, { lead: both, along: [along] });
    const other = await aResolvedCall(app, team);
    setClock('2026-11-24T08:30');
    await runSurveys(app);
    await answer(about, { SKILL: 'DISSATISFIED' }, '不专业');
    await answer(other, { SKILL: 'DISSATISFIED' }, '太慢');
    for (const { token } of [both, along]) {
      const { surveys } = await app.ok<Surveys>(SURVEYS, { branchId: team.branch.id }, token);
      expect(surveys.edges.map(({ node }) => node.request.number)).toEqual([other.number]);
      const { repairRequest } = await app.ok<OfRequest>(SURVEY, { number: about.number }, token);
      expect(repairRequest).toEqual({ number: about.number, survey: null });
      const { alerts } = await app.ok<Alerts>(ALERTS, { branchId: team.branch.id }, token);
      expect(alerts.edges.map(({ node }) => node.subject)).toEqual([
        `客户对报修 ${other.number} 不满意：技术水平`,
      ]);
    }
    const seen = await app.ok<Alerts>(ALERTS, { branchId: team.branch.id }, team.supervisor.token);
    expect(seen.alerts.edges).toHaveLength(2);
    const hidden = seen.alerts.edges.find(({ node }) => node.subject.includes(about.number))!.node.id;
    const acknowledge = 'mutation ($id: ID!) { alertAcknowledge(input: { alertId: $id }) { id } }';
    expect(await app.refused(acknowledge, { id: hidden }, both.token)).toEqual(['NOT_FOUND']);
  });
});
