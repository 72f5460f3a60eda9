import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../../test/app.ts';
import { aColleague } from '../../../../test/organization.ts';
import { act, clockIn, refusedAct } from '../../../../test/reports.ts';
import {
  aHouse,
  anApprovedQuarter,
  type House,
  openAt,
  ownReview,
  ownReviews,
  readReview,
  refusedStep,
  take,
} from '../../../../test/reviews.ts';
import type { TestStaff } from '../../../../test/sign-in.ts';
import { Role } from '../../../kernel/actor.ts';
import { StaffMember } from '../../../organization/staff/staff-member.ts';

let app: TestApp;
let house: House;
let administrator: TestStaff;
let at: (moment: string) => void;

beforeAll(async () => {
  app = await startTestApp();
  at = clockIn(app);
  at('2026-09-01 07:00');
});
beforeEach(async () => {
  at('2026-09-01 07:00');
  await app.rows('delete from attempt_count');
  house = await aHouse(app);
  administrator = await aColleague(app, house.branch, Role.ADMINISTRATOR);
});
afterAll(() => app.close());

const PROBATION = act('staffProbationSet', 'StaffProbationSetInput', 'id fromOn untilOn');
const OPEN = act('performanceReviewOpen', 'PerformanceReviewOpenInput', 'id periodFrom periodTo state');
const open = () => app.app.runJob('performance.openReviews');
const spans = async (who: TestStaff) =>
  (await ownReviews(app, who)).map((one) => `${one.period} ${one.periodFrom} ${one.periodTo}`);

describe('the period of assessment', () => {
  it('KPI-10 is the quarter by default, for technicians and department heads, and nobody else', async () => {
    await openAt(app, '2026-10-01 08:00');
    expect(await spans(house.technician)).toEqual(['QUARTER 2026-10-01 2026-12-31']);
    expect(await ownReview(app, house.technician)).toMatchObject({
      scheme: 'TECHNICIAN',
      state: 'OPENED',
      probation: false,
    });
    expect(await ownReview(app, house.manager)).toMatchObject({ scheme: 'DEPARTMENT_HEAD' });
    for (const who of [house.supervisor, house.accountant, house.humanResources]) {
      expect(await ownReviews(app, who)).toEqual([]);
    }
    expect(
      await refusedAct(app, OPEN, { staffId: house.accountant.staffId }, house.humanResources.token),
    ).toEqual(['REVIEW_NOT_ASSESSED']);
  });

  it('KPI-10 is the month where policy says so, and what was opened before stays as it is', async () => {
    await openAt(app, '2026-09-02 08:00');
    const month = { period: 'MONTH', probation: 'MONTH' };
    const input = { key: 'performance.period', branchId: house.branch.id, value: JSON.stringify(month) };
    await app.ok(
      act('policyPublish', 'PolicyPublishInput', 'id'),
      { input: { ...input, effectiveFrom: '2026-10-01' } },
      administrator.token,
    );
    at('2026-09-30 23:00');
    await open();
    expect(await spans(house.technician)).toEqual(['QUARTER 2026-07-01 2026-09-30']);
    at('2026-10-01 00:10');
    await open();
    expect(await spans(house.technician)).toEqual([
      'MONTH 2026-10-01 2026-10-31',
      'QUARTER 2026-07-01 2026-09-30',
    ]);
  });

  it('KPI-10 is the month on probation, and the rest of the quarter after it', async () => {
    const input = { staffId: house.technician.staffId, fromOn: '2026-10-01', untilOn: '2026-10-31' };
    for (const who of [house.technician, house.supervisor, administrator]) {
      expect(await refusedAct(app, PROBATION, input, who.token)).toEqual(['NOT_FOUND']);
    }
    expect(
      await refusedAct(app, PROBATION, { ...input, untilOn: '2026-09-30' }, house.humanResources.token),
    ).toEqual(['VALIDITY_REVERSED']);
    await app.ok(PROBATION, { input: { ...input, untilOn: '2026-12-31' } }, house.humanResources.token);
    // The last day is moved.
    await app.ok(PROBATION, { input }, house.humanResources.token);
    await openAt(app, '2026-10-01 08:00');
    expect(await ownReview(app, house.technician)).toMatchObject({
      period: 'MONTH',
      probation: true,
      periodTo: '2026-10-31',
    });
    expect(await spans(house.peer)).toEqual(['QUARTER 2026-10-01 2026-12-31']);
    at('2026-11-01 08:00');
    await open();
    expect(await spans(house.technician)).toEqual([
      'QUARTER 2026-11-01 2026-12-31',
      'MONTH 2026-10-01 2026-10-31',
    ]);
  });

  it('KPI-10 is opened once: by two processes at once, again, and after a crash', async () => {
    at('2026-10-01 00:10');
    await app.rows(`create function crash() returns trigger language plpgsql as $$ begin
      if new.staff_id = '${house.other.staffId}' then raise exception 'crash'; end if; return new; end $$`);
    await app.rows(
      'create trigger crash before insert on performance_review for each row execute function crash()',
    );
    await expect(open()).rejects.toThrow('crash');
    expect(await ownReviews(app, house.technician)).toEqual([]);
    await app.rows('drop trigger crash on performance_review');
    await app.rows('drop function crash');
    const second = await app.another();
    try {
      await Promise.all([open(), second.runJob('performance.openReviews')]);
    } finally {
      await second.close();
    }
    await open();
    const { performanceReviewOpen } = await app.ok<{ performanceReviewOpen: { id: string } }>(
      OPEN,
      { input: { staffId: house.technician.staffId } },
      house.humanResources.token,
    );
    expect((await ownReview(app, house.technician)).id).toBe(performanceReviewOpen.id);
    for (const who of [house.peer, house.other]) {
      expect(await spans(who)).toEqual(['QUARTER 2026-10-01 2026-12-31']);
    }
  });

  it('KPI-10 that ended while nothing ran is made up for, and nobody who left is assessed', async () => {
    await openAt(app, '2026-09-02 08:00');
    await app.seed(async (em) => {
      const left = await em.findOneOrFail(StaffMember, { id: house.other.staffId });
      left.active = false;
    });
    at('2027-01-05 08:00');
    await open();
    expect(await spans(house.technician)).toEqual([
      'QUARTER 2027-01-01 2027-03-31',
      'QUARTER 2026-10-01 2026-12-31',
      'QUARTER 2026-07-01 2026-09-30',
    ]);
    const left = await app.rows('select 1 from performance_review where staff_id = $1', [
      house.other.staffId,
    ]);
    expect(left).toHaveLength(1);
  });
});

describe('the self-report', () => {
  it('KPI-10 begins each assessment: nothing is collected or reviewed before', async () => {
    await openAt(app, '2026-10-01 08:00');
    const { id } = await ownReview(app, house.technician);
    at('2026-10-28 08:00');
    await app.app.runJob('performance.collectReviews');
    expect(await refusedStep(app, 'performanceReviewCollect', id, house.supervisor)).toEqual([
      'REVIEW_STEP_REFUSED',
    ]);
    expect(await refusedStep(app, 'performanceReviewReview', id, house.supervisor)).toEqual([
      'REVIEW_MONTH_MISSING',
    ]);
    expect((await readReview(app, id, house.supervisor))?.collections).toEqual([]);
    for (const who of [house.peer, house.supervisor, house.humanResources]) {
      const refused = await refusedStep(app, 'performanceReviewSelfReport', id, who, { report: '代写' });
      expect(refused).toEqual(['NOT_FOUND']);
    }
    expect(
      await refusedStep(app, 'performanceReviewSelfReport', id, house.technician, { report: '  ' }),
    ).toEqual(['VALIDATION_FAILED']);
    expect(await take(app, 'performanceReviewSelfReport', id, house.technician, { report: '三十单' })).toBe(
      'COLLECTING',
    );
    await take(app, 'performanceReviewSelfReport', id, house.technician, { report: '三十一单' });
    await app.app.runJob('performance.collectReviews');
    const review = await readReview(app, id, house.supervisor);
    expect(review).toMatchObject({ selfReport: '三十一单', state: 'COLLECTING' });
    expect(review?.collections).toHaveLength(1);
  });
});

describe('a result', () => {
  it('KPI-10 is published to those concerned, and to nobody else', async () => {
    const id = await anApprovedQuarter(app, house);
    const outsiders = [
      house.peer,
      house.accountant,
      administrator,
      await aColleague(app, house.branch, Role.CLERK),
      (await aHouse(app)).manager,
    ];
    const hidden = { result: null, events: [], collections: [], publishedAt: null };
    expect(await readReview(app, id, house.technician)).toMatchObject({ state: 'APPROVED', ...hidden });
    for (const who of [house.supervisor, house.manager, house.executive, house.technician]) {
      expect(await refusedStep(app, 'performanceReviewPublish', id, who)).toEqual(['NOT_FOUND']);
    }
    for (const who of outsiders) expect(await readReview(app, id, who)).toBeNull();
    await take(app, 'performanceReviewPublish', id, house.humanResources);
    const concerned = [
      house.technician,
      house.supervisor,
      house.manager,
      house.humanResources,
      house.executive,
      house.committee,
    ];
    for (const who of concerned) {
      expect(await readReview(app, id, who)).toMatchObject({
        state: 'PUBLISHED',
        result: { total: 100, score: 5, grade: 'A' },
      });
    }
    for (const who of outsiders) expect(await readReview(app, id, who)).toBeNull();
    // The history of a branch’s records has more readers: it tells nothing of a result.
    const { changes } = await app.ok<{ changes: { edges: object[] } }>(
      'query ($recordId: ID!) { changes(recordId: $recordId) { edges { node { entity } } } }',
      { recordId: id },
      administrator.token,
    );
    expect(changes.edges).toEqual([]);
  });

  it('KPI-10 of a department head is nothing for the supervisors of the branch', async () => {
    await openAt(app, '2026-10-01 08:00');
    const { id } = await ownReview(app, house.manager);
    for (const who of [house.supervisor, house.technician]) {
      expect(await readReview(app, id, who)).toBeNull();
    }
    expect(await readReview(app, id, house.executive)).not.toBeNull();
  });

  it('KPI-10 is not in the own list before it is published, bonus included', async () => {
    const bonuses = async () =>
      (
        await app.ok<{ myBonuses: { edges: { node: { amount: number } }[] } }>(
          'query { myBonuses { edges { node { amount } } } }',
          {},
          house.technician.token,
        )
      ).myBonuses.edges.map(({ node }) => node.amount);
    const id = await anApprovedQuarter(app, house);
    expect((await ownReview(app, house.technician)).result).toBeNull();
    expect(await bonuses()).toEqual([]);
    await take(app, 'performanceReviewPublish', id, house.humanResources);
    expect((await ownReview(app, house.technician)).result).toMatchObject({ grade: 'A' });
    expect(await bonuses()).toEqual([282_000]);
  });
});
