import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../../test/app.ts';
import { clockIn, refusedAct } from '../../../../test/reports.ts';
import {
  aHouse,
  GIVE,
  type House,
  marks,
  openAt,
  ownReview,
  readReview,
  refusedStep,
  take,
} from '../../../../test/reviews.ts';

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

const PARTS = ['QUANTIFIED', 'NON_QUANTIFIED', 'ADDED_TASKS', 'MANAGEMENT', 'TRAINING'];
const parts = (...points: number[]) => PARTS.map((part, i) => ({ part, points: points[i] }));

async function begun(): Promise<string> {
  await openAt(app, '2026-10-01 08:00');
  const { id } = await ownReview(app, house.manager);
  await take(app, 'performanceReviewSelfReport', id, house.manager, { report: '本季度工作' });
  at('2026-12-28 10:00');
  await app.app.runJob('performance.collectReviews');
  return id;
}

it('KPI-9 assesses a department head by 40 % quantified, 15 % non-quantified, 15 % added tasks, 10 % management and improvement, 20 % training and the rest', async () => {
  const id = await begun();
  const input = { reviewId: id, parts: parts(100, 80, 60, 40, 20) };
  await app.ok(GIVE, { input }, house.executive.token);
  expect(await take(app, 'performanceReviewReview', id, house.executive)).toBe('REVIEWED');
  at('2027-01-02 10:00');
  await take(app, 'performanceReviewSum', id, house.executive);
  await take(app, 'performanceReviewApprove', id, house.humanResources);
  await take(app, 'performanceReviewPublish', id, house.humanResources);
  const review = await readReview(app, id, house.manager);
  expect(review?.result?.lines.map(({ item, percent, points }) => [item, percent, points])).toEqual([
    ['QUANTIFIED', 40, 100],
    ['NON_QUANTIFIED', 15, 80],
    ['ADDED_TASKS', 15, 60],
    ['MANAGEMENT', 10, 40],
    ['TRAINING', 20, 20],
  ]);
  // 40 + 12 + 9 + 4 + 4
  expect(review?.result).toMatchObject({ total: 69, score: 3.5, grade: 'C', recomputed: { same: true } });
});

it('KPI-9 takes the parts from EXECUTIVE and MANAGEMENT_COMMITTEE together, and from nobody else', async () => {
  const id = await begun();
  const given = { reviewId: id, parts: parts(90, 90, 90, 90, 90) };
  for (const who of [house.supervisor, house.technician]) {
    expect(await refusedAct(app, GIVE, given, who.token)).toEqual(['REVIEW_INPUT_INCOMPLETE']);
  }
  for (const who of [house.humanResources, house.accountant]) {
    expect(await refusedAct(app, GIVE, given, who.token)).toEqual(['NOT_FOUND']);
  }
  expect(await refusedAct(app, GIVE, given, house.manager.token)).toEqual(['OWN_ACT_REFUSED']);
  const lacking = { ...given, parts: given.parts.slice(1) };
  expect(await refusedAct(app, GIVE, lacking, house.executive.token)).toEqual(['REVIEW_INPUT_INCOMPLETE']);
  expect(await refusedAct(app, GIVE, { reviewId: id, ...marks('GOOD') }, house.executive.token)).toEqual([
    'REVIEW_INPUT_INCOMPLETE',
  ]);
  await app.ok(GIVE, { input: given }, house.executive.token);
  const other = { reviewId: id, parts: parts(70, 70, 70, 70, 70) };
  await app.ok(GIVE, { input: other }, house.committee.token);
  for (const step of ['performanceReviewReview', 'performanceReviewCollect'] as const) {
    expect(await refusedStep(app, step, id, house.supervisor)).toEqual(['NOT_FOUND']);
  }
  await take(app, 'performanceReviewReview', id, house.executive);
  at('2027-01-02 10:00');
  await take(app, 'performanceReviewSum', id, house.executive);
  expect((await readReview(app, id, house.humanResources))?.result).toMatchObject({ total: 80, grade: 'B' });
});

it('KPI-9 has no total while a part is not given', async () => {
  const id = await begun();
  await take(app, 'performanceReviewReview', id, house.executive);
  at('2027-01-02 10:00');
  await take(app, 'performanceReviewSum', id, house.executive);
  const review = await readReview(app, id, house.executive);
  expect(review?.result).toMatchObject({ total: null, grade: null });
  expect(review?.result?.lines.map(({ points }) => points)).toEqual([null, null, null, null, null]);
});
