import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MONDAY_NINE, startTestApp, type TestApp } from '../../../test/app.ts';
import { aResolvedCall, aTeam, aTechnician, type TestCall, type TestTeam } from '../../../test/calls.ts';
import { aBatch, aComplaint, answered, callsLike } from '../../../test/figures.ts';
import { aColleague, theHeadquarters } from '../../../test/organization.ts';
import { FeedbackFinding, FeedbackKind } from '../../feedback/feedback-words.ts';
import { Role } from '../../kernel/actor.ts';
import type { Branch } from '../../organization/branches/branch.ts';
import { Rating } from '../../surveys/survey-words.ts';

const FIGURE = 'measure numerator denominator percent targetPercent reached policyVersion basis';
const ROW = `code name onTime { ${FIGURE} } satisfaction { ${FIGURE} } justifiedComplaints { ${FIGURE} } resolved { ${FIGURE} }`;
const FIGURES = `query ($by: TargetDimension!, $from: String!, $to: String, $branchId: ID, $first: Int! = 20, $after: String) {
  targetFigures(by: $by, from: $from, to: $to, branchId: $branchId, first: $first, after: $after) {
    edges { node { ${ROW} } } pageInfo { hasNextPage endCursor } } }`;
const OWN = `query ($month: String!) { myTargetFigures(month: $month) { ${ROW} } }`;

interface Figure {
  numerator: number;
  denominator: number;
  percent: number | null;
  targetPercent: number | null;
  reached: boolean | null;
  policyVersion: number | null;
  basis: string | null;
}
interface Row {
  code: string;
  onTime: Figure;
  satisfaction: Figure;
  justifiedComplaints: Figure;
  resolved: Figure;
}
interface Page {
  targetFigures: {
    edges: { node: Row }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

let app: TestApp;
let headquarters: Branch;
let serviceDepartment: string;
let executive: string;

beforeAll(async () => {
  app = await startTestApp();
  headquarters = await theHeadquarters(app);
  serviceDepartment = (await aColleague(app, headquarters, Role.SERVICE_DEPARTMENT)).token;
  executive = (await aColleague(app, headquarters, Role.EXECUTIVE)).token;
});
beforeEach(async () => {
  app.clock.set(MONDAY_NINE);
  await app.rows('delete from attempt_count');
});
afterAll(() => app.close());

async function rows(by: string, given: object, token: string): Promise<Row[]> {
  const asked = { by, from: '2026-11', ...given };
  const { targetFigures } = await app.ok<Page>(FIGURES, asked, token);
  return targetFigures.edges.map(({ node }) => node);
}

const share = ({ numerator, denominator, percent, reached }: Figure) => [
  numerator,
  denominator,
  percent,
  reached,
];

/** The four shares of a row. */
const shares = (row: Row | undefined) =>
  row && {
    onTime: share(row.onTime),
    satisfaction: share(row.satisfaction),
    justifiedComplaints: share(row.justifiedComplaints),
    resolved: share(row.resolved),
  };

/** A team with one call that was served in time. */
async function aServedTeam(): Promise<{ team: TestTeam; call: TestCall }> {
  const team = await aTeam(app);
  return { team, call: await aResolvedCall(app, team) };
}

describe('the four targets', () => {
  it('RPT-7 sets on-time service against 90 %, satisfaction against 85 %, justified complaints against 3 % and resolved against 95 %', async () => {
    const { team, call } = await aServedTeam();
    await callsLike(app, call, 89);
    const late = await callsLike(app, call, 5, { arrival: { state: 'MISSED' } });
    const open = await callsLike(app, call, 5, {
      arrival: { state: 'MISSED' },
      request: { state: 'IN_SERVICE', resolved_at: null },
    });
    const fair = { attitude: Rating.FAIR };
    const bad = { skill: Rating.DISSATISFIED, arrivalTime: Rating.FAIR };
    await answered(app, team, call, fair);
    await answered(app, team, { id: late[0]!, customer: call.customer }, bad);
    for (const id of late.slice(1, 4)) await answered(app, team, { id, customer: call.customer });
    for (let i = 0; i < 3; i++) await aComplaint(app, team, call);
    await aComplaint(app, team, call, { finding: FeedbackFinding.UNFOUNDED });
    await aComplaint(app, team, call, { finding: null, foundAt: null });
    await aComplaint(app, team, call, { kind: FeedbackKind.SUGGESTION });
    const branchId = team.branch.id;
    const [row] = await rows('BRANCH', { branchId }, team.supervisor.token);
    // 90 of 100 in time, 17 of 20 ratings satisfied, 3 of 100 justified, 95 of 100 resolved: complaints are to stay below.
    expect(shares(row)).toEqual({
      onTime: [90, 100, 90, true],
      satisfaction: [17, 20, 85, true],
      justifiedComplaints: [3, 100, 3, false],
      resolved: [95, 100, 95, true],
    });
    expect(row).toMatchObject({
      onTime: { targetPercent: 90, policyVersion: 1 },
      satisfaction: { targetPercent: 85, basis: 'ANSWERS' },
      justifiedComplaints: { targetPercent: 3 },
      resolved: { targetPercent: 95 },
    });
    await app.rows(`update service_target set state = 'MISSED' where request_id = $1 and kind = 'ARRIVE'`, [
      call.id,
    ]);
    await app.rows(
      `update survey_answer set keeping_promises = 'FAIR' where survey_id in (select id from survey where request_id = $1)`,
      [call.id],
    );
    await app.rows(
      `update feedback set finding = 'UNFOUNDED' where id = (select id from feedback where branch_id = $1 and kind = 'COMPLAINT' and finding = 'VERIFIED' limit 1)`,
      [branchId],
    );
    await app.rows(`update repair_request set state = 'IN_SERVICE' where id = $1`, [late[0]]);
    expect(shares((await rows('BRANCH', { branchId }, team.supervisor.token))[0])).toEqual({
      onTime: [89, 100, 89, false],
      satisfaction: [16, 20, 80, false],
      justifiedComplaints: [2, 100, 2, true],
      resolved: [94, 100, 94, false],
    });
    expect(open).toHaveLength(5);
  });

  it('RPT-7 says that there is no data where nothing is counted, and never zero', async () => {
    const team = await aTeam(app);
    const [row] = await rows('BRANCH', { branchId: team.branch.id }, team.supervisor.token);
    const none = [0, 0, null, null];
    expect(shares(row)).toEqual({
      onTime: none,
      satisfaction: none,
      justifiedComplaints: none,
      resolved: none,
    });
    expect(row?.resolved.targetPercent).toBe(95);
  });

  it('RPT-7 counts no merged call and no cancelled one, and a promise that is void or still runs not at all', async () => {
    const { team, call } = await aServedTeam();
    await callsLike(app, call, 1, { request: { state: 'MERGED' }, arrival: { state: 'VOID' } });
    await callsLike(app, call, 1, { request: { state: 'CANCELLED' }, arrival: { state: 'VOID' } });
    const open = { state: 'REGISTERED', resolved_at: null };
    await callsLike(app, call, 1, { request: open, arrival: { state: 'VOID' } });
    await callsLike(app, call, 1, {
      request: open,
      arrival: { state: 'RUNNING', due_at: '2026-11-23T01:00:00Z' },
    });
    const read = async () => {
      const [row] = await rows('BRANCH', { branchId: team.branch.id }, team.supervisor.token);
      return { onTime: share(row!.onTime), resolved: share(row!.resolved) };
    };
    // At nine the last one is due and not yet over; a millisecond later it is missed, whether a sweep has said so or not.
    expect(await read()).toEqual({ onTime: [1, 1, 100, true], resolved: [1, 3, 33.3, false] });
    app.clock.set(new Date('2026-11-23T01:00:00.001Z'));
    expect(await read()).toEqual({ onTime: [1, 2, 50, false], resolved: [1, 3, 33.3, false] });
  });
});

describe('by branch, month, product and technician', () => {
  it('RPT-7 splits the same figures by branch, month, product model, category and technician', async () => {
    const { team, call } = await aServedTeam();
    const second = await aTechnician(app, team.branch);
    await callsLike(app, call, 2, {
      request: { technician_ids: [second.staffId], state: 'IN_SERVICE', resolved_at: null },
      visit: { lead_id: second.staffId, team_ids: [second.staffId] },
    });
    await callsLike(app, call, 1, { request: { received_on: '2026-10-31' } });
    await callsLike(app, call, 1, { request: { model_id: null } });
    await aComplaint(app, team, call, { responsibleStaffId: team.technician.staffId });
    const branchId = team.branch.id;
    const of = async (by: string, given: object = {}) =>
      (await rows(by, { branchId, ...given }, serviceDepartment)).map((row) => [
        row.code,
        share(row.resolved).slice(0, 3),
        share(row.justifiedComplaints).slice(0, 3),
      ]);
    expect(await of('BRANCH')).toEqual([[team.branch.code, [2, 4, 50], [1, 4, 25]]]);
    expect(await of('MONTH', { from: '2026-10', to: '2026-11' })).toEqual([
      ['2026-10', [1, 1, 100], [0, 1, 0]],
      ['2026-11', [2, 4, 50], [1, 4, 25]],
    ]);
    expect(await of('PRODUCT')).toEqual([[team.model.code, [1, 3, 33.3], [1, 3, 33.3]]]);
    expect((await of('CATEGORY')).filter(([code]) => code === 'PUMP')).toEqual([
      ['PUMP', [1, 3, 33.3], [1, 3, 33.3]],
    ]);
    const numbers = await app.rows<{ number: string; id: string }>(
      'select id, number from staff_member where id = any($1)',
      [[team.technician.staffId, second.staffId]],
    );
    const numberOf = (id: string) => numbers.find((one) => one.id === id)?.number;
    expect(await of('TECHNICIAN')).toEqual([
      [numberOf(team.technician.staffId), [2, 2, 100], [1, 2, 50]],
      [numberOf(second.staffId), [0, 2, 0], [0, 2, 0]],
    ]);
  });

  it('RPT-7 gives the rows page by page, and takes a cursor of no other list', async () => {
    const { team, call } = await aServedTeam();
    await callsLike(app, call, 1, { request: { received_on: '2026-10-31' } });
    const asked = { by: 'MONTH', from: '2026-10', to: '2026-11', branchId: team.branch.id, first: 1 };
    const { targetFigures: first } = await app.ok<Page>(FIGURES, asked, serviceDepartment);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const next = { ...asked, after: first.pageInfo.endCursor };
    const { targetFigures: second } = await app.ok<Page>(FIGURES, next, serviceDepartment);
    expect(second.edges.map(({ node }) => node.code)).toEqual(['2026-11']);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect(await app.refused(FIGURES, { ...asked, after: 'bm9uZQ' }, serviceDepartment)).toEqual([
      'CURSOR_INVALID',
    ]);
  });

  it('RPT-7 refuses months that are none, that run backwards or are more than 24', async () => {
    const asked = { by: 'MONTH', from: '2026-11' };
    for (const wrong of [{ from: '2026-13' }, { to: '2026-10' }, { to: '2028-11' }]) {
      expect(await app.refused(FIGURES, { ...asked, ...wrong }, serviceDepartment)).toEqual([
        'VALIDATION_FAILED',
      ]);
    }
  });

  it('RPT-7 shows a branch’s figures in no other branch, and to nobody who does not lead', async () => {
    const { team } = await aServedTeam();
    const elsewhere = await aTeam(app);
    const asked = { by: 'BRANCH', from: '2026-11', branchId: team.branch.id };
    for (const { token } of [elsewhere.supervisor, team.clerk, team.technician]) {
      expect(await app.refused(FIGURES, asked, token)).toEqual(['NOT_FOUND']);
    }
    const seen = await rows('BRANCH', {}, elsewhere.supervisor.token);
    expect(seen.map(({ code }) => code)).toEqual([elsewhere.branch.code]);
  });
});

describe('what is policy', () => {
  const PUBLISH = `mutation ($input: PolicyPublishInput!) { policyPublish(input: $input) { version } }`;

  it('KPI-2 counts by the version in force on the first day of a month, and a later one changes no month that has begun', async () => {
    const { team, call } = await aServedTeam();
    await callsLike(app, call, 1, { request: { state: 'CANCELLED' }, arrival: { state: 'VOID' } });
    await callsLike(app, call, 1, {
      request: { state: 'CANCELLED', received_on: '2026-12-02' },
      arrival: { state: 'VOID' },
    });
    const administrator = await aColleague(app, team.branch, Role.ADMINISTRATOR);
    const [policy] = await app.rows<{ value: object }>(
      `select value from policy_version where key = 'reports.targets'`,
    );
    const value = {
      ...policy!.value,
      resolvedPerMille: 975,
      callStates: [
        'REGISTERED',
        'DISPATCHED',
        'IN_SERVICE',
        'IN_WORKSHOP',
        'RESOLVED',
        'CLOSED',
        'CANCELLED',
      ],
    };
    const input = {
      key: 'reports.targets',
      branchId: team.branch.id,
      effectiveFrom: '2026-11-24',
      value: JSON.stringify(value),
    };
    await app.ok(PUBLISH, { input }, administrator.token);
    app.clock.set(new Date('2026-12-31T01:00:00Z'));
    const months = await rows('MONTH', { to: '2026-12', branchId: team.branch.id }, team.supervisor.token);
    // A cancelled call counts in December only.
    expect(months.map(({ resolved }) => resolved)).toMatchObject([
      { numerator: 1, denominator: 1, targetPercent: 95 },
      { numerator: 0, denominator: 1, targetPercent: 97.5 },
    ]);
    // One row over both months has no single target.
    const [both] = await rows('BRANCH', { to: '2026-12', branchId: team.branch.id }, team.supervisor.token);
    expect(both?.resolved).toMatchObject({
      denominator: 2,
      targetPercent: null,
      reached: null,
      policyVersion: null,
    });
  });

  it('KPI-2 takes no definition that names what is not there', async () => {
    const administrator = await aColleague(app, headquarters, Role.ADMINISTRATOR);
    const input = {
      key: 'reports.targets',
      effectiveFrom: '2026-12-01',
      value: JSON.stringify({ onTimeTargets: ['LUNCH'] }),
    };
    const before = await app.snapshot();
    expect(await app.refused(PUBLISH, { input }, administrator.token)).toEqual(['POLICY_VALUE_INVALID']);
    expect(await app.snapshot()).toBe(before);
  });

  it('KPI-2 lets policy say what is on time, satisfied, and a technician’s call', async () => {
    const { team, call } = await aServedTeam();
    const along = await aTechnician(app, team.branch);
    await app.rows('update repair_request set technician_ids = technician_ids || $2::uuid where id = $1', [
      call.id,
      along.staffId,
    ]);
    await answered(app, team, call, { attitude: Rating.FAIR, skill: Rating.DISSATISFIED });
    const of = async (by: string) =>
      (await rows(by, { branchId: team.branch.id }, team.supervisor.token)).map((row) => [
        share(row.onTime).slice(0, 2),
        share(row.satisfaction).slice(0, 2),
        share(row.resolved).slice(0, 2),
      ]);
    expect(await of('BRANCH')).toEqual([
      [
        [1, 1],
        [2, 4],
        [1, 1],
      ],
    ]);
    expect(await of('TECHNICIAN')).toEqual([
      [
        [1, 1],
        [0, 0],
        [1, 1],
      ],
      [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    ]);
    await app.rows(
      `insert into policy_version (id, key, version, branch_id, effective_from, value, published_at)
       select gen_random_uuid(), key, 1, $1, '2026-01-01', value || $2::jsonb, published_at from policy_version
       where key = 'reports.targets' and branch_id is null`,
      [
        team.branch.id,
        JSON.stringify({
          onTimeTargets: ['ARRIVE', 'ACKNOWLEDGE'],
          ratedItems: ['ATTITUDE', 'SKILL'],
          satisfiedRatings: ['VERY_SATISFIED', 'SATISFIED', 'FAIR'],
          technicianCalls: 'SENT',
        }),
      ],
    );
    expect(await of('BRANCH')).toEqual([
      [
        [2, 2],
        [1, 2],
        [1, 1],
      ],
    ]);
    expect((await of('TECHNICIAN')).map(([, , resolved]) => resolved)).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });
});

describe('what a technician learns', () => {
  it('SUR-4 counts the satisfaction of a technician only from closed batches, whoever asks', async () => {
    const { team, call } = await aServedTeam();
    await answered(app, team, call, { attitude: Rating.DISSATISFIED });
    const own = async () => {
      const { myTargetFigures } = await app.ok<{ myTargetFigures: Row }>(
        OWN,
        { month: '2026-11' },
        team.technician.token,
      );
      return myTargetFigures;
    };
    const nothing = { numerator: 0, denominator: 0, percent: null, basis: 'CLOSED_BATCHES' };
    expect((await own()).satisfaction).toMatchObject(nothing);
    for (const token of [team.supervisor.token, serviceDepartment, executive]) {
      const asked = { branchId: team.branch.id };
      expect((await rows('TECHNICIAN', asked, token))[0]?.satisfaction).toMatchObject(nothing);
    }
    await aBatch(app, team);
    const batch = { numerator: 2, denominator: 3, percent: 66.7, reached: false, basis: 'CLOSED_BATCHES' };
    expect((await own()).satisfaction).toMatchObject(batch);
    expect((await own()).onTime).toMatchObject({ numerator: 1, denominator: 1 });
  });

  it('SUR-4 gives who sees no answers the closed batches of a branch, and nothing by product', async () => {
    const { team, call } = await aServedTeam();
    await answered(app, team, call);
    await aBatch(app, team);
    const of = async (by: string, token: string) =>
      share((await rows(by, { branchId: team.branch.id }, token))[0]!.satisfaction).slice(0, 3);
    expect(await of('BRANCH', executive)).toEqual([2, 3, 66.7]);
    expect(await of('MONTH', executive)).toEqual([2, 3, 66.7]);
    expect(await of('PRODUCT', executive)).toEqual([0, 0, null]);
    expect(await of('BRANCH', serviceDepartment)).toEqual([4, 4, 100]);
    expect(await of('PRODUCT', serviceDepartment)).toEqual([4, 4, 100]);
  });

  it('SUR-4 leaves what was said of a supervisor who is a technician too out of the figures that he reads', async () => {
    const team = await aTeam(app);
    const both = await aTechnician(app, team.branch, { roles: [Role.SUPERVISOR] });
    const call = await aResolvedCall(app, team, { lead: both });
    await answered(app, { ...team, technician: both }, call, { attitude: Rating.DISSATISFIED });
    const asked = { branchId: team.branch.id };
    expect((await rows('BRANCH', asked, both.token))[0]?.satisfaction).toMatchObject({ denominator: 0 });
    expect((await rows('PRODUCT', asked, both.token))[0]?.satisfaction).toMatchObject({ denominator: 0 });
    expect((await rows('BRANCH', asked, team.supervisor.token))[0]?.satisfaction).toMatchObject({
      numerator: 3,
      denominator: 4,
    });
  });
});

describe('what is behind a figure', () => {
  const SOURCES = (figure: string) => `query ($branchId: ID!, $first: Int!, $after: String) {
    targetFigures(by: BRANCH, from: "2026-11", branchId: $branchId, first: 1) { edges { node { figure: ${figure} {
      numerator denominator sources(first: $first, after: $after) {
        edges { node { kind number numerator denominator customers request { number } } } pageInfo { endCursor hasNextPage } } } } } } }`;
  interface Sources {
    targetFigures: {
      edges: {
        node: {
          figure: {
            numerator: number;
            denominator: number;
            sources: {
              edges: {
                node: {
                  kind: string;
                  number: string | null;
                  numerator: number;
                  denominator: number;
                  customers: number | null;
                  request: { number: string } | null;
                };
              }[];
              pageInfo: { endCursor: string; hasNextPage: boolean };
            };
          };
        };
      }[];
    };
  }
  const behind = async (figure: string, team: TestTeam, token: string, page: object = { first: 50 }) => {
    const { targetFigures } = await app.ok<Sources>(
      SOURCES(figure),
      { branchId: team.branch.id, ...page },
      token,
    );
    return targetFigures.edges[0]!.node.figure;
  };

  it('WSH-12 opens every figure to its records, whose parts sum up to it', async () => {
    const { team, call } = await aServedTeam();
    await callsLike(app, call, 2, {
      request: { state: 'IN_SERVICE', resolved_at: null },
      arrival: { state: 'MISSED' },
    });
    await answered(app, team, call, { attitude: Rating.FAIR });
    const complaint = await aComplaint(app, team, call);
    const { token } = team.supervisor;
    const kinds: Record<string, string[]> = {};
    for (const name of ['onTime', 'satisfaction', 'justifiedComplaints', 'resolved']) {
      const figure = await behind(name, team, token);
      const nodes = figure.sources.edges.map(({ node }) => node);
      const sum = (part: 'numerator' | 'denominator') => nodes.reduce((all, node) => all + node[part], 0);
      expect([sum('numerator'), sum('denominator')]).toEqual([figure.numerator, figure.denominator]);
      kinds[name] = nodes.map(({ kind }) => kind).toSorted();
    }
    expect(kinds).toEqual({
      onTime: ['PROMISE', 'PROMISE', 'PROMISE'],
      satisfaction: ['ANSWER'],
      justifiedComplaints: ['CALL', 'CALL', 'CALL', 'COMPLAINT'],
      resolved: ['CALL', 'CALL', 'CALL'],
    });
    const complaints = await behind('justifiedComplaints', team, token);
    const numbers = complaints.sources.edges.map(({ node }) => node.number);
    expect(numbers).toContain(complaint.number);
    expect(numbers).toContain(call.number);
    const first = await behind('resolved', team, token, { first: 2 });
    expect(first.sources.pageInfo.hasNextPage).toBe(true);
    const after = first.sources.pageInfo.endCursor;
    const second = await behind('resolved', team, token, { first: 2, after });
    expect(second.sources.edges).toHaveLength(1);
  });

  it('SUR-4 opens a technician’s satisfaction no farther than the sum of a batch, and no complaint to whom it is about', async () => {
    const { team, call } = await aServedTeam();
    await answered(app, team, call);
    await aBatch(app, team);
    await aComplaint(app, team, call, {
      technicianIds: [team.technician.staffId],
      responsibleStaffId: team.technician.staffId,
    });
    const part = (name: string) =>
      `${name} { numerator sources(first: 20) { edges { node { kind number customers numerator denominator request { number } } } } }`;
    const { myTargetFigures } = await app.ok<{
      myTargetFigures: Record<string, { numerator: number; sources: { edges: { node: object }[] } }>;
    }>(
      `query { myTargetFigures(month: "2026-11") { ${part('satisfaction')} ${part('justifiedComplaints')} } }`,
      {},
      team.technician.token,
    );
    expect(myTargetFigures.satisfaction!.sources.edges.map(({ node }) => node)).toEqual([
      { kind: 'BATCH', number: null, customers: 3, numerator: 2, denominator: 3, request: null },
    ]);
    expect(myTargetFigures.justifiedComplaints!.numerator).toBe(1);
    expect(myTargetFigures.justifiedComplaints!.sources.edges.map(({ node }) => node)).toMatchObject([
      { kind: 'CALL', number: call.number },
    ]);
  });
});
