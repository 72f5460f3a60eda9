import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../../test/app.ts';
import { aBranch, aColleague } from '../../../../test/organization.ts';
import { aCenter, type Center, RepairCall } from '../../../../test/repair-call.ts';
import { act, clockIn } from '../../../../test/reports.ts';
import {
  aBatch,
  mark,
  openAt,
  ownReview,
  readReview,
  type ShownReview,
  take,
} from '../../../../test/reviews.ts';
import type { TestStaff } from '../../../../test/sign-in.ts';
import { Role } from '../../../kernel/actor.ts';
import { Branch, BranchKind } from '../../../organization/branches/branch.ts';
import { StaffMember } from '../../../organization/staff/staff-member.ts';
import { policyKeys } from '../../../policy/policy-keys.ts';
import { defaultPolicies } from '../../../policy/default-policies.ts';

let app: TestApp;
let center: Center;
let humanResources: TestStaff;
let administrator: TestStaff;
let at: (moment: string) => void;

beforeAll(async () => {
  app = await startTestApp();
  at = clockIn(app);
});
beforeEach(async () => {
  at('2026-10-01 08:00');
  await app.rows('delete from attempt_count');
  center = await aCenter(app);
  const headquarters = await app.em().findOneOrFail(Branch, { kind: BranchKind.HEADQUARTERS });
  humanResources = await aColleague(app, headquarters, Role.HUMAN_RESOURCES);
  administrator = await aColleague(app, headquarters, Role.ADMINISTRATOR);
});
afterAll(() => app.close());

/** A quarter with one call that was repaired at once on 30 December, frozen on 3 January. */
async function frozen(): Promise<{ id: string; call: RepairCall; before: ShownReview }> {
  const { technician, supervisor, colleague, branch } = center;
  await openAt(app, '2026-10-01 09:00');
  const { id } = await ownReview(app, technician);
  await take(app, 'performanceReviewSelfReport', id, technician, { report: '自评' });
  await aBatch(app, technician, branch, { level: 'Satisfied', closedAt: '2026-12-10 12:00' });
  at('2026-12-30 09:00');
  const call = await new RepairCall(app, center).register();
  await call.toSigned();
  at('2026-12-30 20:00');
  await app.app.runJob('performance.collectReviews');
  const third = await aColleague(app, branch, Role.BRANCH_MANAGER);
  for (const who of [supervisor, colleague, third]) await mark(app, id, who, 'GOOD');
  await take(app, 'performanceReviewReview', id, supervisor);
  at('2027-01-02 10:00');
  await take(app, 'performanceReviewSum', id, supervisor);
  await take(app, 'performanceReviewApprove', id, humanResources);
  await take(app, 'performanceReviewPublish', id, humanResources);
  await take(app, 'performanceReviewInterview', id, supervisor, { notes: '谈话' });
  at('2027-01-03 10:00');
  await take(app, 'performanceReviewAcknowledge', id, technician);
  const before = await readReview(app, id, technician);
  if (!before) throw new Error('no review');
  return { id, call, before };
}

/** The same but for what was computed anew. */
const kept = ({ result, ...review }: ShownReview) => ({ ...review, result: { ...result, recomputed: null } });
const line = (review: ShownReview, wanted: string) =>
  review.result?.lines.find(({ item }) => item === wanted);

describe('a frozen assessment', () => {
  it('KPI-6 computed anew from the records gives the same numbers', async () => {
    const { id, before } = await frozen();
    expect(before).toMatchObject({ state: 'ACKNOWLEDGED' });
    expect(line(before, 'FIRST_TIME_FIX')).toMatchObject({ numerator: 1, denominator: 1, points: 100 });
    expect(line(before, 'SURVEY_SKILL')).toMatchObject({ numerator: 240, denominator: 3, points: 80 });
    expect(line(before, 'COLLECTION_RATE')).toMatchObject({ denominator: null, points: null });
    expect(before.result?.recomputed).toMatchObject({
      same: true,
      computedTotal: before.result?.total,
      total: before.result?.total,
      score: before.result?.score,
      grade: before.result?.grade,
      differing: [],
      amended: [],
    });
    // Not by reading the total: without what it is made of it would not come out.
    await app.rows('update review_line set sources = $2 where review_id = $1 and item = $3', [
      id,
      '[]',
      'SURVEY_SKILL',
    ]);
    expect((await readReview(app, id, humanResources))?.result?.recomputed).toMatchObject({
      same: false,
      differing: ['SURVEY_SKILL'],
    });
  });

  it('KPI-6 keeps its numbers when records come late or are amended, and names them', async () => {
    const { id, call, before } = await frozen();
    at('2027-01-04 10:00');
    // The fault came back, three more customers answered, and the technician went to another branch.
    const reopening = { requestId: call.requestId, version: await call.requestVersion(), reason: '又漏水了' };
    await app.ok(
      act('repairRequestReopen', 'RepairRequestReopenInput', 'id'),
      { input: reopening },
      center.clerk.token,
    );
    await aBatch(app, center.technician, center.branch, {
      level: 'Dissatisfied',
      closedAt: '2027-01-04 12:00',
    });
    const elsewhere = await aBranch(app, { timeZone: 'Europe/Berlin' });
    await app.seed(async (em) => {
      const person = await em.findOneOrFail(StaffMember, { id: center.technician.staffId });
      person.homeBranchId = elsewhere.id;
    });
    const after = await readReview(app, id, center.technician);
    expect(kept(after!)).toEqual(kept(before));
    expect(after?.result?.recomputed).toMatchObject({
      same: true,
      total: before.result?.total,
      grade: before.result?.grade,
      differing: [],
    });
    expect(after?.result?.recomputed.amended).toContain('FIRST_TIME_FIX');
  });

  it('KPI-6 keeps its numbers whatever policy is published afterwards', async () => {
    const { id, before } = await frozen();
    const stricter: Record<string, object> = {
      'performance.total': {
        parts: { WORK: { percent: 10 }, ATTITUDE: { percent: 10 }, ABILITY: { percent: 80 } },
      },
      'performance.indicators': {
        indicators: { SERVICE_RANGE: { percent: 100, full: 9, none: 0 } },
      },
      'performance.marks': { excellent: 50, good: 40, fair: 30, poor: 20, bad: 10 },
      'performance.ratings': { verySatisfied: 10, satisfied: 5, fair: 1, dissatisfied: 0 },
      'performance.scale': { five: 100, four: 99, three: 98 },
      'performance.feedback360': {
        ...defaultPolicies['performance.feedback360'],
        superiorPercent: 0,
        leastSources: 20,
      },
      'performance.bonusStandard': { technicianAmount: 100, headAmount: 100 },
      'performance.times': { acceptMinutes: 1, finishMinutes: 1 },
    };
    for (const [key, value] of Object.entries(stricter)) {
      expect(Object.keys(policyKeys)).toContain(key);
      const input = { key, effectiveFrom: '2027-01-03', value: JSON.stringify(value) };
      await app.ok(act('policyPublish', 'PolicyPublishInput', 'id'), { input }, administrator.token);
    }
    at('2027-02-01 10:00');
    const after = await readReview(app, id, center.technician);
    expect(kept(after!)).toEqual(kept(before));
    expect(after?.result?.recomputed).toEqual(before.result?.recomputed);
    // The quarter that had begun keeps the first ones, the next is made by the new ones.
    await app.app.runJob('performance.openReviews');
    at('2027-04-01 10:00');
    await app.app.runJob('performance.openReviews');
    const standards = await app.rows<{ from: string; standard: string }>(
      `select r.period_from::text as from, p.value ->> 'technicianAmount' as standard from performance_review r
       join policy_version p on p.id = (r.policies ->> 'performance.bonusStandard')::uuid
       where r.staff_id = $1 order by 1`,
      [center.technician.staffId],
    );
    expect(standards).toEqual([
      { from: '2026-10-01', standard: '1200000' },
      { from: '2027-01-01', standard: '1200000' },
      { from: '2027-04-01', standard: '100' },
    ]);
  });
});
