import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MONDAY_NINE, startTestApp, type TestApp } from '../../../test/app.ts';
import { aResolvedCall, aTeam, aTechnician, type TestCall, type TestTeam } from '../../../test/calls.ts';
import { type Figure, figuresOf, type Source, SOURCES, sourcesOf } from '../../../test/indicators.ts';
import { aColleague, NOBODY, theHeadquarters } from '../../../test/organization.ts';
import type { TestStaff } from '../../../test/sign-in.ts';
import { ANSWER, ratings, runSurveys, surveyToken } from '../../../test/surveys.ts';
import { Feedback } from '../../feedback/feedback.ts';
import {
  FeedbackFinding,
  FeedbackGrade,
  FeedbackKind,
  FeedbackSource,
  FeedbackSubject,
} from '../../feedback/feedback-words.ts';
import { Role } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { Indicator } from '../../policy/assessment-words.ts';

const BRANCH = `query ($branchId: ID!, $first: Int!, $after: String) {
  branchIndicators(branchId: $branchId, period: "2026-11", first: $first, after: $after) {
    edges { node { technicianName workPoints } } pageInfo { hasNextPage endCursor } } }`;

let app: TestApp;
let team: TestTeam;
let calls: TestCall[];
let humanResources: TestStaff;
let department: TestStaff;
let manager: TestStaff;

const setClock = (shanghai: string): void => app.clock.set(new Date(`${shanghai}:00+08:00`));
const technicianId = () => team.technician.staffId;

/** A complaint about the technician, found true. */
const aVerifiedComplaint = (call: TestCall, number: string) =>
  app.seed((em) => {
    const at = app.clock.now();
    em.persist(
      Object.assign(new Feedback(), {
        number,
        kind: FeedbackKind.COMPLAINT,
        grade: FeedbackGrade.GENERAL,
        subject: FeedbackSubject.TECHNICIAN,
        source: FeedbackSource.PHONE,
        branchId: team.branch.id,
        customerId: call.customer.id,
        requestId: call.id,
        text: '态度不好',
        technicianIds: [technicianId()],
        raisedByName: call.customer.name,
        contactPhone: call.customer.phone,
        receivedAt: at,
        receivedOn: '2026-11-26',
        firstAnswerDueAt: at,
        firstAnswerPolicyId: newId(),
        finding: FeedbackFinding.VERIFIED,
        foundAt: at,
        responsibleStaffId: technicianId(),
      }),
    );
  });

beforeAll(async () => {
  app = await startTestApp();
  const headquarters = await theHeadquarters(app);
  humanResources = await aColleague(app, headquarters, Role.HUMAN_RESOURCES);
  department = await aColleague(app, headquarters, Role.SERVICE_DEPARTMENT);
  team = await aTeam(app);
  manager = await aColleague(app, team.branch, Role.BRANCH_MANAGER);
  app.clock.set(MONDAY_NINE);
  calls = [];
  for (let i = 0; i < 3; i++) calls.push(await aResolvedCall(app, team));
  setClock('2026-11-24T08:30');
  await runSurveys(app);
  for (const [i, call] of calls.entries()) {
    const token = await surveyToken(app, call);
    await app.ok(ANSWER, { input: { token, ratings: ratings(i === 0 ? { SKILL: 'DISSATISFIED' } : {}) } });
  }
  setClock('2026-11-26T09:00');
  await app.app.runJob('surveys.closeBatches');
  await aVerifiedComplaint(calls[0]!, 'F20261126-0001');
});
afterAll(() => app.close());

const figures = (token: string): Promise<Record<string, Figure>> => figuresOf(app, technicianId(), token);
const sources = (indicator: string, token: string): Promise<Source[]> =>
  sourcesOf(app, technicianId(), indicator, token);
const readers = () => ({
  SUPERVISOR: team.supervisor.token,
  BRANCH_MANAGER: manager.token,
  SERVICE_DEPARTMENT: department.token,
  HUMAN_RESOURCES: humanResources.token,
});

describe('the ratings of a technician', () => {
  it('KPI-1 are the survey’s average per item and the satisfaction rate, from closed batches', async () => {
    const found = await figures(department.token);
    // Satisfied is 80 points of 100, dissatisfied none.
    expect(found.SURVEY_SKILL).toMatchObject({ numerator: 160, denominator: 3, value: 53.3, unit: 'POINTS' });
    expect(found.SURVEY_ATTITUDE).toMatchObject({ numerator: 240, denominator: 3, value: 80 });
    expect(found.SURVEY_ARRIVAL_TIME).toMatchObject({ denominator: 3, value: 80 });
    expect(found.SURVEY_KEEPING_PROMISES).toMatchObject({ denominator: 3, value: 80 });
    expect(found.SATISFACTION_RATE).toMatchObject({ numerator: 11, denominator: 12, value: 91.7 });
  });

  it('KPI-1 count complaints that are verified, per request served', async () => {
    const found = await figures(department.token);
    expect(found.VERIFIED_COMPLAINTS).toMatchObject({ numerator: 1, denominator: 3, value: 33.3, points: 0 });
  });
});

describe('the records behind a number', () => {
  it('KPI-8 add up to it, whoever of its readers opens it', async () => {
    for (const [reader, token] of Object.entries(readers())) {
      const found = await figures(token);
      for (const indicator of Object.values(Indicator)) {
        const figure = found[indicator]!;
        const behind = await sources(indicator, token);
        const sum = (of: 'numerator' | 'denominator') => behind.reduce((all, one) => all + (one[of] ?? 0), 0);
        expect([reader, indicator, sum('numerator')]).toEqual([reader, indicator, figure.numerator]);
        if (indicator !== Indicator.SERVICE_RANGE)
          expect([reader, indicator, sum('denominator') || null]).toEqual([
            reader,
            indicator,
            figure.denominator,
          ]);
        // Each is named so that it can be opened; a batch has no other name than what it is.
        for (const one of behind) expect(one.recordId).not.toBeNull();
      }
    }
  });

  it('KPI-8 are visits, requests, vouchers and complaints by their numbers', async () => {
    const named = async (indicator: string) =>
      (await sources(indicator, team.supervisor.token)).map(({ kind, number }) => `${kind} ${number}`).sort();
    const numbers = calls.map((call) => call.number);
    expect(await named('RESPONSE_TIME')).toEqual(numbers.map((number) => `VISIT ${number}`).sort());
    expect(await named('FINISHED_ON_TIME')).toEqual(
      numbers.map((number) => `REPAIR_REQUEST ${number}`).sort(),
    );
    expect((await named('VERIFIED_COMPLAINTS'))[0]).toBe('COMPLAINT F20261126-0001');
  });

  it('KPI-8 end with single answers for whoever reads them, and at the batch for HUMAN_RESOURCES', async () => {
    for (const token of [team.supervisor.token, manager.token, department.token]) {
      const answers = await sources('SURVEY_SKILL', token);
      expect(answers.map(({ kind, number, numerator }) => [kind, number, numerator])).toEqual(
        expect.arrayContaining([
          ['SURVEY', calls[0]!.number, 0],
          ['SURVEY', calls[1]!.number, 80],
        ]),
      );
      expect(answers).toHaveLength(3);
    }
    expect(await sources('SURVEY_SKILL', humanResources.token)).toMatchObject([
      { kind: 'RATING_BATCH', number: null, numerator: 160, denominator: 3 },
    ]);
    expect(await sources('SATISFACTION_RATE', humanResources.token)).toMatchObject([
      { kind: 'RATING_BATCH', number: null, numerator: 11, denominator: 12 },
    ]);
  });

  it('SUR-4 stop at the sum of closed batches for the technician concerned, whoever he is besides', async () => {
    const ratings = Object.values(Indicator).filter(
      (name) => name.startsWith('SURVEY_') || name === 'SATISFACTION_RATE',
    );
    expect(ratings).toHaveLength(5);
    for (const indicator of ratings) {
      const seen = await sources(indicator, team.technician.token);
      expect(seen.map(({ kind, number }) => ({ kind, number }))).toEqual([
        { kind: 'RATING_BATCH', number: null },
      ]);
      expect(JSON.stringify(seen)).not.toContain(calls[0]!.number);
    }
    const answered = await sources('CALL_BACK_RATE', team.technician.token);
    expect(answered.map(({ numerator }) => numerator)).toEqual([null, null, null]);
    const complaints = (await sources('VERIFIED_COMPLAINTS', team.technician.token)).filter(
      ({ kind }) => kind === 'COMPLAINT',
    );
    expect(complaints).toMatchObject([{ recordId: null, number: null, numerator: 1 }]);
    // Everything else he opens as everybody does.
    expect(await sources('RESPONSE_TIME', team.technician.token)).toEqual(
      await sources('RESPONSE_TIME', team.supervisor.token),
    );
  });

  it('SUR-4 stop there for a supervisor who is assessed as a technician too', async () => {
    app.clock.set(MONDAY_NINE);
    const both = await aTechnician(app, team.branch, { roles: [Role.SUPERVISOR] });
    const own: TestCall[] = [];
    for (let i = 0; i < 3; i++) own.push(await aResolvedCall(app, team, { lead: both }));
    setClock('2026-11-24T08:30');
    await runSurveys(app);
    for (const call of own) {
      const token = await surveyToken(app, call);
      await app.ok(ANSWER, { input: { token, ratings: ratings() } });
    }
    setClock('2026-11-26T09:00');
    await app.app.runJob('surveys.closeBatches');
    const seen = await sourcesOf(app, both.staffId, 'SURVEY_SKILL', both.token);
    expect(seen).toMatchObject([{ kind: 'RATING_BATCH', numerator: 240, denominator: 3 }]);
    expect(await sourcesOf(app, both.staffId, 'SURVEY_SKILL', team.supervisor.token)).toHaveLength(3);
  });

  it('KPI-8 are not there for a colleague, a clerk, or the supervisor of another branch, nor is the number', async () => {
    const elsewhere = await aTeam(app);
    const colleague = await aTechnician(app, team.branch);
    for (const { token } of [colleague, elsewhere.supervisor, elsewhere.technician]) {
      expect(await figures(token)).toEqual({});
      for (const indicator of Object.values(Indicator)) expect(await sources(indicator, token)).toEqual([]);
    }
    const asked = { technicianId: technicianId(), period: '2026-11', indicator: 'RESPONSE_TIME', first: 2 };
    expect(await app.refused(SOURCES, asked, team.clerk.token)).toEqual(['NOT_FOUND']);
    expect(await sourcesOf(app, NOBODY, 'RESPONSE_TIME', department.token)).toEqual([]);
  });

  it('KPI-8 is asked for a month or a quarter, and nothing else', async () => {
    const asked = { technicianId: technicianId(), indicator: 'RESPONSE_TIME', first: 2 };
    for (const period of ['2026-13', '2026-Q5', '2026', '2026-11-01', "2026-11' or true"])
      expect(await app.refused(SOURCES, { ...asked, period }, department.token)).toEqual([
        'VALIDATION_FAILED',
      ]);
  });
});

describe('the indicators of a branch', () => {
  it('KPI-1 list the technicians at home there, page by page, for those who assess them', async () => {
    interface Listed {
      branchIndicators: {
        edges: { node: { technicianName: string; workPoints: number | null } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }
    const own = await aTeam(app);
    const others = [await aTechnician(app, own.branch), await aTechnician(app, own.branch)];
    const ids = [own.technician, ...others].map(({ staffId }) => staffId);
    const people = await app.rows<{ name: string }>('select name from staff_member where id = any($1)', [
      ids,
    ]);
    const names = people.map(({ name }) => name).sort();
    const branchId = own.branch.id;
    const first = await app.ok<Listed>(BRANCH, { branchId, first: 2 }, own.supervisor.token);
    const after = first.branchIndicators.pageInfo.endCursor;
    const second = await app.ok<Listed>(BRANCH, { branchId, first: 2, after }, humanResources.token);
    const seen = [...first.branchIndicators.edges, ...second.branchIndicators.edges];
    expect(seen.map(({ node }) => node.technicianName).sort()).toEqual(names);
    expect(seen.map(({ node }) => node.workPoints)).toEqual([null, null, null]);
    expect(second.branchIndicators.pageInfo.hasNextPage).toBe(false);
    for (const { token } of [team.supervisor, own.technician, own.clerk])
      expect(await app.refused(BRANCH, { branchId, first: 2 }, token)).toEqual(['NOT_FOUND']);
  });
});
