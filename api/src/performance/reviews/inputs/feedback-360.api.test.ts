import { buildSchema, getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../../test/app.ts';
import { aColleague } from '../../../../test/organization.ts';
import { act, clockIn, refusalsOf, refusedAct } from '../../../../test/reports.ts';
import {
  aBatch,
  aHouse,
  aReviewedQuarter,
  GIVE,
  type House,
  mark,
  marks,
  openAt,
  ownReview,
  readReview,
  refusedStep,
  take,
} from '../../../../test/reviews.ts';
import type { TestStaff } from '../../../../test/sign-in.ts';
import { RoleAssignment } from '../../../access/role-assignment.ts';
import { Role } from '../../../kernel/actor.ts';
import { printContract } from '../../../write-schema.ts';

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

async function begun(): Promise<string> {
  await openAt(app, '2026-10-01 08:00');
  const { id } = await ownReview(app, house.technician);
  await take(app, 'performanceReviewSelfReport', id, house.technician, { report: '自评' });
  at('2026-12-28 10:00');
  await app.app.runJob('performance.collectReviews');
  return id;
}
async function summed(id: string): Promise<Map<string, number | null>> {
  await take(app, 'performanceReviewReview', id, house.supervisor);
  at('2027-01-02 10:00');
  await take(app, 'performanceReviewSum', id, house.supervisor);
  const review = await readReview(app, id, house.supervisor);
  return new Map(review!.result!.lines.map(({ item, points }) => [item, points]));
}

describe('marks of superior, peers, subordinates and customers', () => {
  it('KPI-5 are one figure of all of them', async () => {
    await app.seed((em) => {
      const facts = { staffId: house.technician.staffId, branchId: house.branch.id, role: Role.SUPERVISOR };
      em.persist(Object.assign(new RoleAssignment(), { ...facts, grantedAt: app.clock.now() }));
    });
    const id = await begun();
    await aBatch(app, house.technician, house.branch, { level: 'Fair', closedAt: '2026-11-10 12:00' });
    expect(await mark(app, id, house.manager, 'EXCELLENT')).toBe('SUPERIOR');
    expect(await mark(app, id, house.supervisor, 'GOOD')).toBe('PEER');
    expect(await mark(app, id, house.peer, 'POOR')).toBe('SUBORDINATE');
    await take(app, 'performanceReviewReview', id, house.manager);
    at('2027-01-02 10:00');
    await take(app, 'performanceReviewSum', id, house.manager);
    const { lines } = (await readReview(app, id, house.manager))!.result!;
    // 40 % of 100, 25 % of 80, 15 % of 40 and 20 % of the customers’ 60.
    expect(lines.filter(({ part }) => part !== 'WORK').map(({ points }) => points)).toEqual(
      Array.from({ length: 9 }, () => 78),
    );
  });

  it('KPI-5 are the last word of each who said something, before the superior has reviewed', async () => {
    const id = await begun();
    for (const who of [house.supervisor, house.peer, house.other]) await mark(app, id, who, 'BAD');
    for (const who of [house.supervisor, house.peer, house.other]) await mark(app, id, who, 'GOOD');
    const points = await summed(id);
    expect(points.get('HONESTY')).toBe(80);
    expect(await refusedAct(app, GIVE, { reviewId: id, ...marks('BAD') }, house.peer.token)).toEqual([
      'REVIEW_INPUT_CLOSED',
    ]);
  });

  it('KPI-5 of fewer than three are no data, and not nought', async () => {
    const id = await begun();
    await mark(app, id, house.supervisor, 'BAD');
    await mark(app, id, house.peer, 'GOOD');
    const points = await summed(id);
    expect(points.get('HONESTY')).toBeNull();
    expect(points.get('WARMTH')).toBeNull();
    const review = await readReview(app, id, house.supervisor);
    expect(review?.result).toMatchObject({ total: null, score: null, grade: null, failed: false });
  });

  it('KPI-5 are the superior’s alone where policy switches the others off', async () => {
    const administrator = await aColleague(app, house.branch, Role.ADMINISTRATOR);
    const off = {
      sources: ['SUPERIOR'],
      superiorPercent: 100,
      peerPercent: 0,
      subordinatePercent: 0,
      customerPercent: 0,
      leastSources: 3,
    };
    const input = {
      key: 'performance.feedback360',
      branchId: house.branch.id,
      effectiveFrom: '2026-09-01',
      value: JSON.stringify(off),
    };
    await app.ok(act('policyPublish', 'PolicyPublishInput', 'id'), { input }, administrator.token);
    const id = await begun();
    await aBatch(app, house.technician, house.branch, { level: 'Fair', closedAt: '2026-11-10 12:00' });
    const given = { reviewId: id, ...marks('EXCELLENT') };
    expect(await refusalsOf(app, GIVE, given, house.peer.token)).toMatchObject([
      { extensions: { code: 'REVIEW_INPUT_NOT_ASKED', params: { source: 'PEER' } } },
    ]);
    await mark(app, id, house.supervisor, 'GOOD');
    expect((await summed(id)).get('HONESTY')).toBe(80);
  });

  it('KPI-5 are given by colleagues of the branch, not of oneself, whole, and from the first 27th on', async () => {
    await openAt(app, '2026-10-01 08:00');
    const { id } = await ownReview(app, house.technician);
    const given = { reviewId: id, ...marks('GOOD') };
    at('2026-10-26 20:00');
    expect(await refusedAct(app, GIVE, given, house.peer.token)).toEqual(['REVIEW_TOO_EARLY']);
    at('2026-10-27 08:00');
    const elsewhere = await aHouse(app);
    for (const who of [elsewhere.peer, elsewhere.supervisor, house.accountant, house.humanResources]) {
      expect(await refusedAct(app, GIVE, given, who.token)).toEqual(['NOT_FOUND']);
    }
    expect(await refusedAct(app, GIVE, given, house.technician.token)).toEqual(['OWN_ACT_REFUSED']);
    const part = { ...given, ability: given.ability.slice(1) };
    expect(await refusedAct(app, GIVE, part, house.peer.token)).toEqual(['REVIEW_INPUT_INCOMPLETE']);
    const twice = { ...part, attitude: [...given.attitude, given.attitude[0]] };
    expect(await refusedAct(app, GIVE, twice, house.peer.token)).toEqual(['REVIEW_INPUT_INCOMPLETE']);
    const toMark = async (who: TestStaff) => {
      const document = `query ($branchId: ID!) { reviewsToMark(branchId: $branchId) {
        edges { node { reviewId staffName source given } } } }`;
      type ToMark = { reviewsToMark: { edges: { node: { reviewId: string } }[] } };
      const variables = { branchId: house.branch.id };
      const { reviewsToMark } = await app.ok<ToMark>(document, variables, who.token);
      return reviewsToMark.edges.map(({ node }) => node).filter(({ reviewId }) => reviewId === id);
    };
    const shown = { reviewId: id, staffName: '陈师傅', source: 'PEER', given: false };
    expect(await toMark(house.peer)).toEqual([shown]);
    await mark(app, id, house.peer, 'GOOD');
    expect(await toMark(house.peer)).toEqual([{ ...shown, given: true }]);
    expect(await toMark(house.technician)).toEqual([]);
  });
});

describe('who said what', () => {
  it('KPI-5 is hidden: no answer that anybody can get names who marked, or what one of them said', async () => {
    const id = await begun();
    await aBatch(app, house.technician, house.branch, {
      level: 'VerySatisfied',
      closedAt: '2026-11-10 12:00',
    });
    await mark(app, id, house.supervisor, 'EXCELLENT');
    await mark(app, id, house.peer, 'BAD');
    await mark(app, id, house.other, 'GOOD');
    await summed(id);
    await take(app, 'performanceReviewApprove', id, house.humanResources);
    await take(app, 'performanceReviewPublish', id, house.humanResources);
    const inputs = await app.rows<{ id: string; by_id: string }>(
      'select id, by_id from review_input where review_id = $1',
      [id],
    );
    expect(inputs).toHaveLength(3);
    const administrator = await aColleague(app, house.branch, Role.ADMINISTRATOR);
    const readers = [
      house.technician,
      house.supervisor,
      house.manager,
      house.humanResources,
      house.executive,
      house.committee,
      administrator,
    ];
    const history =
      'query ($recordId: ID!) { changes(recordId: $recordId) { edges { node { byName fields { to } } } } }';
    for (const who of readers) {
      const review = await readReview(app, id, who);
      const text = JSON.stringify(review);
      // The supervisor is named for the steps taken in public; nobody else who marked is.
      for (const name of ['林师傅', '周师傅', house.peer.staffId, house.other.staffId]) {
        expect(text).not.toContain(name);
      }
      for (const said of ['EXCELLENT', '"BAD"', '"GOOD"']) expect(text).not.toContain(said);
      for (const { id: recordId } of inputs) {
        const answer = await app.graphql(history, { recordId }, who.token);
        expect(JSON.stringify(answer)).not.toMatch(/林师傅|周师傅|BAD|EXCELLENT/);
      }
    }
    // One figure: (40 × 100 + 25 × (20 + 80) / 2 + 20 × 100) / 85.
    const own = await readReview(app, id, house.technician);
    expect(own?.result?.lines.find(({ item }) => item === 'HONESTY')).toMatchObject({
      points: 85.3,
      numerator: null,
      denominator: null,
    });
  });

  it('KPI-5 has no type, field or argument in the schema that leads to it', async () => {
    const { 'schema.graphql': text } = await printContract();
    const schema = buildSchema(text);
    const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type));
    expect(types.map(({ name }) => name)).not.toContain('ReviewInput');
    // Marks are the words of inputs alone: nothing that is read is one.
    const shown = types.flatMap((type) =>
      Object.values(type.getFields()).map((field) => getNamedType(field.type).name),
    );
    expect(shown).not.toContain('ItemMark');
    const kept = await app.rows<{ entity: string }>(
      "select distinct entity from change_record where entity like 'Review%' or entity = 'PerformanceReview'",
    );
    expect(kept).toEqual([]);
  });
});

describe('a superior', () => {
  it('KPI-5 may adjust a result with a reason, and both numbers are kept', async () => {
    const id = await aReviewedQuarter(app, house);
    const adjusted = { points: 89.9, reason: '两次迟到未记录' };
    expect(await refusedStep(app, 'performanceReviewAdjust', id, house.manager, adjusted)).toEqual([
      'REVIEW_STEP_REFUSED',
    ]);
    await take(app, 'performanceReviewSum', id, house.supervisor);
    for (const who of [house.technician, house.peer, house.humanResources, house.executive]) {
      expect(await refusedStep(app, 'performanceReviewAdjust', id, who, adjusted)).toEqual(['NOT_FOUND']);
    }
    for (const wrong of [
      { ...adjusted, reason: ' ' },
      { ...adjusted, points: 100.1 },
      { ...adjusted, points: 89.95 },
      { ...adjusted, points: 1e-20 },
    ]) {
      expect(await refusedStep(app, 'performanceReviewAdjust', id, house.manager, wrong)).toEqual([
        'VALIDATION_FAILED',
      ]);
    }
    await take(app, 'performanceReviewAdjust', id, house.manager, adjusted);
    const review = await readReview(app, id, house.supervisor);
    // 89.9 of 100 are 4 and half of what lies between 80 and 100.
    expect(review?.result).toMatchObject({
      computedTotal: 100,
      total: 89.9,
      score: 4.5,
      grade: 'B',
      recomputed: { same: true, computedTotal: 100, total: 89.9 },
    });
    expect(review?.events.at(-1)).toMatchObject({
      step: 'ADJUST',
      byName: '赵经理',
      note: '两次迟到未记录',
      fromPoints: 100,
      toPoints: 89.9,
    });
    await take(app, 'performanceReviewApprove', id, house.humanResources);
    expect(await refusedStep(app, 'performanceReviewAdjust', id, house.manager, adjusted)).toEqual([
      'REVIEW_STEP_REFUSED',
    ]);
  });
});
