import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../../test/app.ts';
import { act, clockIn, refusedAct } from '../../../../test/reports.ts';
import {
  aHouse,
  anApprovedQuarter,
  anInterviewedQuarter,
  type House,
  readReview,
  take,
} from '../../../../test/reviews.ts';
import type { TestStaff } from '../../../../test/sign-in.ts';
import { defaultPolicies } from '../../../policy/default-policies.ts';
import { PolicyVersion } from '../../../policy/policy-version.ts';
import { Grade } from '../../../policy/assessment-words.ts';
import { ReviewPeriod } from '../../../policy/review-keys.ts';
import { datesOf, periodOf, type Span } from '../opening/review-period.ts';
import { PerformanceReview } from '../performance-review.ts';
import { ReviewScheme, ReviewState } from '../review-words.ts';

let app: TestApp;
let house: House;
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
});
afterAll(() => app.close());

interface Award {
  id: string;
  version: number;
  kind: string;
  year: number;
  quarter: number;
  number: number;
  standardAmount: number;
  sharePerMille: number;
  earnedPerMille: number;
  reason: string;
  amount: number;
  dueOn: string;
  paidAt: string | null;
}
const FIELDS =
  'id version kind year quarter number standardAmount sharePerMille earnedPerMille reason amount dueOn paidAt';
const YEAR_END = act('yearEndBonusAward', 'YearEndBonusAwardInput', FIELDS);
const CARD = act('staffCardGive', 'StaffCardGiveInput', 'id version color reason givenOn withdrawnAt');
const WITHDRAW = act('staffCardWithdraw', 'StaffCardWithdrawInput', 'id withdrawnAt withdrawnReason');

async function awards(who = house.accountant): Promise<Award[]> {
  const document = `query ($branchId: ID!) { bonusAwards(branchId: $branchId) { edges { node { ${FIELDS} } } } }`;
  type Awards = { bonusAwards: { edges: { node: Award }[] } };
  const { bonusAwards } = await app.ok<Awards>(document, { branchId: house.branch.id }, who.token);
  return bonusAwards.edges.map(({ node }) => node);
}
const yearEnd = async (who = house.technician): Promise<Award> => {
  const input = { staffId: who.staffId, year: 2026 };
  return (await app.ok<{ yearEndBonusAward: Award }>(YEAR_END, { input }, house.humanResources.token))
    .yearEndBonusAward;
};
async function card(color: string, by = house.manager): Promise<{ id: string; version: number }> {
  const input = { staffId: house.technician.staffId, color, reason: '私自收费' };
  return (await app.ok<{ staffCardGive: { id: string; version: number } }>(CARD, { input }, by.token))
    .staffCardGive;
}

/** Reviews of a technician as they then stand, put on record. */
async function past(
  reviews: readonly { span: Span; totalTenths: number; grade: Grade; given?: Partial<PerformanceReview> }[],
  who = house.technician,
): Promise<string[]> {
  return app.seed(async (em) => {
    const versions = await em.find(PolicyVersion, { branchId: null, productCategory: null, version: 1 });
    const policies = Object.fromEntries(
      versions.filter(({ key }) => key.startsWith('performance.')).map(({ key, id }) => [key, id]),
    );
    return reviews.map(({ span, totalTenths, grade, given }) => {
      const review = Object.assign(new PerformanceReview(), {
        branchId: house.branch.id,
        staffId: who.staffId,
        staffName: '陈师傅',
        scheme: ReviewScheme.TECHNICIAN,
        period: ReviewPeriod.QUARTER,
        probation: false,
        periodFrom: span.from,
        periodTo: span.to,
        state: ReviewState.ACKNOWLEDGED,
        policies,
        dates: datesOf(span, defaultPolicies['performance.dates']),
        computedTenths: totalTenths,
        totalTenths,
        grade,
        failed: grade === Grade.D,
        approvedAt: app.clock.now(),
        publishedAt: app.clock.now(),
        frozenAt: app.clock.now(),
        ...given,
      });
      em.persist(review);
      return review.id;
    });
  });
}

/** The quarters of 2026 as they were frozen, one after the other. */
const aYear = (quarters: readonly [total: number, grade: Grade][], who = house.technician) =>
  past(
    quarters.map(([totalTenths, grade], i) => {
      const month = String(3 * i + 1).padStart(2, '0');
      return { span: periodOf(ReviewPeriod.QUARTER, `2026-${month}-01`), totalTenths, grade };
    }),
    who,
  );
const good: [number, Grade] = [900, Grade.B];
const failed: [number, Grade] = [500, Grade.D];

describe('a quarter’s bonus', () => {
  it('KPI-4 is 23.5 % of the year’s: the post’s standard times the share earned', async () => {
    await anApprovedQuarter(app, house);
    // 12,000 yuan a year: 2,820 yuan for a quarter, all of it for an A.
    expect(await awards()).toMatchObject([
      {
        kind: 'QUARTER',
        year: 2026,
        quarter: 4,
        standardAmount: 1_200_000,
        sharePerMille: 235,
        earnedPerMille: 1_000,
        reason: 'EARNED',
        amount: 282_000,
        dueOn: '2027-01-15',
      },
    ]);
    for (const who of [house.technician, house.supervisor, house.manager]) {
      const list = 'query ($branchId: ID!) { bonusAwards(branchId: $branchId) { edges { node { id } } } }';
      expect(await app.refused(list, { branchId: house.branch.id }, who.token)).toEqual(['NOT_FOUND']);
    }
  });

  it('KPI-4 of a failed quarter is none', async () => {
    const id = await anApprovedQuarter(app, house, { level: 'Dissatisfied', given: 'POOR' });
    const review = await readReview(app, id, house.supervisor);
    expect(review?.result).toMatchObject({ grade: 'D', failed: true });
    expect(await awards()).toMatchObject([{ amount: 0, earnedPerMille: 0, reason: 'FAILED_QUARTER' }]);
  });

  it('KPI-4 corrected by an appeal has a second line with the difference, and the first one stays', async () => {
    // Work: (20 × 40 + 6 × 0) / 26 = 30.8; attitude and ability: (65 × 100 + 20 × 60) / 85 = 90.6; 54.7 in all.
    const id = await anInterviewedQuarter(app, house, { level: 'Fair', given: 'EXCELLENT' });
    expect(await awards()).toMatchObject([{ amount: 0, reason: 'FAILED_QUARTER' }]);
    const before = await readReview(app, id, house.technician);
    expect(before?.result).toMatchObject({ total: 54.7, grade: 'D', failed: true });
    await take(app, 'performanceReviewAppeal', id, house.technician, { reason: '评价录错' });
    const line = before!.result!.lines.find(({ item }) => item === 'SATISFACTION_RATE')!;
    const decision = { outcome: 'CORRECTED', reason: '核实', lineId: line.id, points: 100 };
    at('2027-01-20 10:00');
    await take(app, 'performanceReviewAppealDecide', id, house.executive, decision);
    // Work: (20 × 40 + 6 × 100) / 26 = 53.8; 68.5 in all, which are 3.4 and a C.
    const after = await readReview(app, id, house.technician);
    expect(after?.result).toMatchObject({ total: 68.5, score: 3.4, grade: 'C', failed: false });
    expect(await awards()).toMatchObject([
      { number: 1, amount: 0, reason: 'FAILED_QUARTER', dueOn: '2027-01-15' },
      { number: 2, amount: 197_400, earnedPerMille: 700, reason: 'EARNED', dueOn: '2027-04-15' },
    ]);
  });
});

it('KPI-4 of a quarter assessed month by month is awarded once, by the mean of its months', async () => {
  const month = (on: string) => periodOf(ReviewPeriod.MONTH, on);
  const summed = { period: ReviewPeriod.MONTH, state: ReviewState.SUMMED, frozenAt: null };
  const open = { ...summed, approvedAt: null, publishedAt: null };
  const ids = await past([
    { span: month('2026-10-01'), totalTenths: 900, grade: Grade.B, given: open },
    { span: month('2026-11-01'), totalTenths: 500, grade: Grade.D, given: open },
    { span: month('2026-12-01'), totalTenths: 700, grade: Grade.C, given: open },
  ]);
  at('2027-01-04 10:00');
  for (const id of [ids[2]!, ids[0]!]) {
    await take(app, 'performanceReviewApprove', id, house.humanResources);
    expect(await awards()).toEqual([]);
  }
  await take(app, 'performanceReviewApprove', ids[1]!, house.humanResources);
  // 70 of 100 are a C, which earns seven tenths of 2,820 yuan; the one month that failed does not fail the quarter.
  expect(await awards()).toMatchObject([
    { quarter: 4, number: 1, reason: 'EARNED', amount: 197_400, dueOn: '2027-01-15' },
  ]);
});

describe('the year-end bonus', () => {
  it('KPI-4 is 6 % of the year’s, by the mean of its quarters', async () => {
    await aYear([good, good, good, [1_000, Grade.A]]);
    at('2027-01-20 10:00');
    const award = await yearEnd();
    // 12,000 yuan × 6 % = 720 yuan, of which 92.5 points, a B, earn nine tenths.
    expect(award).toMatchObject({
      kind: 'YEAR_END',
      quarter: 0,
      sharePerMille: 60,
      earnedPerMille: 900,
      reason: 'EARNED',
      amount: 64_800,
    });
    expect((await yearEnd()).id).toBe(award.id);
    expect(await awards()).toHaveLength(1);
  });

  it('KPI-4 ends with two failed quarters, and not with one', async () => {
    await aYear([good, failed, good, good]);
    at('2027-01-20 10:00');
    expect(await yearEnd()).toMatchObject({ reason: 'EARNED', amount: 64_800 });
    await aYear([good, failed, failed, good], house.peer);
    expect(await yearEnd(house.peer)).toMatchObject({ reason: 'FAILED_QUARTERS', amount: 0 });
  });

  it('KPI-4 ends with two yellow cards, and not with one, nor with one withdrawn', async () => {
    await aYear([good, good, good, good]);
    at('2026-11-02 10:00');
    await card('YELLOW');
    const second = await card('YELLOW', house.executive);
    at('2027-01-20 10:00');
    expect(await yearEnd()).toMatchObject({ reason: 'YELLOW_CARDS', amount: 0 });
    const input = { cardId: second.id, version: 1, reason: '查无此事' };
    await app.ok(WITHDRAW, { input }, house.humanResources.token);
    expect(await yearEnd()).toMatchObject({ reason: 'EARNED', number: 2, amount: 64_800 });
  });

  it('KPI-4 ends with one red card', async () => {
    await aYear([good, good, good, good]);
    at('2026-11-02 10:00');
    await card('RED', house.humanResources);
    at('2027-01-20 10:00');
    expect(await yearEnd()).toMatchObject({ reason: 'RED_CARD', amount: 0 });
  });

  it('KPI-4 is not touched by a card of another year', async () => {
    await aYear([good, good, good, good]);
    at('2027-01-02 10:00');
    await card('RED');
    expect(await yearEnd()).toMatchObject({ reason: 'EARNED', amount: 64_800 });
  });

  it('KPI-4 is awarded by HUMAN_RESOURCES when the year is over and its reviews are frozen', async () => {
    await aYear([good, good]);
    const third = periodOf(ReviewPeriod.QUARTER, '2026-07-01');
    await past([{ span: third, totalTenths: 900, grade: Grade.B, given: { frozenAt: null } }]);
    const input = { staffId: house.technician.staffId, year: 2026 };
    for (const who of [house.technician, house.manager, house.executive, house.accountant]) {
      expect(await refusedAct(app, YEAR_END, input, who.token)).toEqual(['NOT_FOUND']);
    }
    at('2026-12-31 20:00');
    expect(await refusedAct(app, YEAR_END, input, house.humanResources.token)).toEqual(['REVIEW_TOO_EARLY']);
    at('2027-01-01 08:00');
    expect(await refusedAct(app, YEAR_END, input, house.humanResources.token)).toEqual(['YEAR_NOT_FROZEN']);
    expect(
      await refusedAct(app, YEAR_END, { ...input, staffId: house.peer.staffId }, house.humanResources.token),
    ).toEqual(['YEAR_NOT_FROZEN']);
  });
});

describe('cards', () => {
  it('KPI-4 are given with a reason by manager, HUMAN_RESOURCES or EXECUTIVE, and never to oneself', async () => {
    at('2026-11-02 10:00');
    const input = { staffId: house.technician.staffId, color: 'YELLOW', reason: '未穿工服' };
    for (const who of [house.technician, house.peer, house.supervisor, house.committee]) {
      expect(await refusedAct(app, CARD, input, who.token)).toEqual(['NOT_FOUND']);
    }
    const own = { ...input, staffId: house.manager.staffId };
    expect(await refusedAct(app, CARD, own, house.manager.token)).toEqual(['OWN_ACT_REFUSED']);
    expect(await refusedAct(app, CARD, { ...input, reason: ' ' }, house.manager.token)).toEqual([
      'VALIDATION_FAILED',
    ]);
    expect(await refusedAct(app, CARD, input, (await aHouse(app)).manager.token)).toEqual(['NOT_FOUND']);
    const key = { ...input, idempotencyKey: 'card-0001-of-the-day' };
    const [first, again] = [
      await app.ok<{ staffCardGive: { id: string } }>(CARD, { input: key }, house.manager.token),
      await app.ok<{ staffCardGive: { id: string } }>(CARD, { input: key }, house.manager.token),
    ];
    expect(again.staffCardGive.id).toBe(first.staffCardGive.id);
  });

  it('KPI-4 are withdrawn with a reason, once, and stay on record', async () => {
    at('2026-11-02 10:00');
    const given = await card('YELLOW');
    const input = { cardId: given.id, version: 1, reason: '弄错了人' };
    for (const who of [house.technician, house.supervisor, house.manager]) {
      expect(await refusedAct(app, WITHDRAW, input, who.token)).toEqual(['NOT_FOUND']);
    }
    await app.ok(WITHDRAW, { input }, house.executive.token);
    expect(await refusedAct(app, WITHDRAW, { ...input, version: 2 }, house.executive.token)).toEqual([
      'CARD_WITHDRAWN',
    ]);
    const mine = 'query { myCards { edges { node { color reason givenOn withdrawnReason } } } }';
    type Cards = { myCards: { edges: { node: object }[] } };
    const cards = async (who: TestStaff) =>
      (await app.ok<Cards>(mine, {}, who.token)).myCards.edges.map(({ node }) => node);
    expect(await cards(house.technician)).toEqual([
      { color: 'YELLOW', reason: '私自收费', givenOn: '2026-11-02', withdrawnReason: '弄错了人' },
    ]);
    expect(await cards(house.peer)).toEqual([]);
  });
});
