import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../../test/app.ts';
import { aColleague } from '../../../../test/organization.ts';
import { act, clockIn, refusedAct } from '../../../../test/reports.ts';
import {
  aHouse,
  anApprovedQuarter,
  anInterviewedQuarter,
  aReviewedQuarter,
  type House,
  openAt,
  ownReview,
  readReview,
  refusedStep,
  take,
} from '../../../../test/reviews.ts';
import type { TestStaff } from '../../../../test/sign-in.ts';
import { Role } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import { RoleAssignment } from '../../../access/role-assignment.ts';

let app: TestApp;
let house: House;
let at: (moment: string) => void;

beforeAll(async () => {
  app = await startTestApp();
  at = clockIn(app);
});
beforeEach(async () => {
  at('2026-10-01 07:00');
  await app.rows('delete from attempt_count');
  house = await aHouse(app);
});
afterAll(() => app.close());

const collect = () => app.app.runJob('performance.collectReviews');

async function late(who: TestStaff, missing = true): Promise<string[]> {
  const document = `query ($branchId: ID!, $missing: Boolean!) {
    lateReviews(branchId: $branchId, missing: $missing) { edges { node { staffName step on missing } } } }`;
  type Late = { lateReviews: { edges: { node: Record<string, unknown> }[] } };
  const variables = { branchId: house.branch.id, missing };
  const { lateReviews } = await app.ok<Late>(document, variables, who.token);
  return lateReviews.edges.map(({ node }) => `${node.staffName} ${node.step} ${node.on} ${node.missing}`);
}

/** Gives somebody one more role in the house. */
async function alsoAs(who: TestStaff, role: Role): Promise<void> {
  await app.seed((em) => {
    const facts = { staffId: who.staffId, branchId: house.branch.id, role, grantedAt: app.clock.now() };
    em.persist(Object.assign(new RoleAssignment(), facts));
  });
}

async function begun(who = house.technician): Promise<string> {
  await openAt(app, '2026-10-01 08:00');
  const { id } = await ownReview(app, who);
  await take(app, 'performanceReviewSelfReport', id, who, { report: '自评' });
  return id;
}

describe('collecting', () => {
  it('KPI-6 happens each month from the 27th on, and not before', async () => {
    const id = await begun();
    at('2026-10-26 23:50');
    await collect();
    expect((await readReview(app, id, house.supervisor))?.collections).toEqual([]);
    expect(await refusedStep(app, 'performanceReviewCollect', id, house.supervisor)).toEqual([
      'REVIEW_TOO_EARLY',
    ]);
    at('2026-10-27 00:25');
    await collect();
    await collect();
    const review = await readReview(app, id, house.supervisor);
    expect(review?.collections.map(({ month, number }) => [month, number])).toEqual([['2026-10', 1]]);
    expect(review).toMatchObject({ state: 'COLLECTING', dueOn: '2026-11-30' });
    for (const moment of ['2026-11-27 01:00', '2026-12-27 01:00']) {
      at(moment);
      await collect();
    }
    const all = await readReview(app, id, house.supervisor);
    expect(all?.collections.map(({ month }) => month)).toEqual(['2026-10', '2026-11', '2026-12']);
    expect(all?.events.filter(({ step }) => step === 'COLLECT').map((event) => event.late)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('KPI-6 after the 31st is late, and stays listed', async () => {
    const id = await begun();
    at('2026-10-31 20:00');
    expect(await late(house.supervisor)).not.toContain('陈师傅 COLLECT 2026-10-31 true');
    at('2026-11-01 00:10');
    expect(await late(house.supervisor)).toContain('陈师傅 COLLECT 2026-10-31 true');
    await take(app, 'performanceReviewCollect', id, house.supervisor);
    expect(await late(house.supervisor)).not.toContain('陈师傅 COLLECT 2026-10-31 true');
    expect(await late(house.supervisor, false)).toContain('陈师傅 COLLECT 2026-11-01 false');
  });

  it('KPI-6 is done once by two processes at once, and made up for after a crash', async () => {
    const id = await begun();
    at('2026-10-28 08:00');
    await app.rows(`create function crash() returns trigger language plpgsql as $$ begin
      raise exception 'crash'; end $$`);
    await app.rows(
      'create trigger crash before insert on review_collection for each row execute function crash()',
    );
    await expect(collect()).rejects.toThrow('crash');
    await app.rows('drop trigger crash on review_collection');
    await app.rows('drop function crash');
    expect((await readReview(app, id, house.supervisor))?.collections).toEqual([]);
    const second = await app.another();
    try {
      await Promise.all([collect(), second.runJob('performance.collectReviews')]);
    } finally {
      await second.close();
    }
    const review = await readReview(app, id, house.supervisor);
    expect(review?.collections.map(({ month, number }) => [month, number])).toEqual([['2026-10', 1]]);
  });
});

describe('the supervisor', () => {
  it('KPI-6 reviews what was collected, when every month is', async () => {
    const id = await begun();
    at('2026-11-28 08:00');
    await collect();
    expect(await refusedStep(app, 'performanceReviewReview', id, house.supervisor)).toEqual([
      'REVIEW_MONTH_MISSING',
    ]);
    at('2026-12-28 08:00');
    await collect();
    for (const who of [
      house.technician,
      house.peer,
      house.accountant,
      house.humanResources,
      house.executive,
    ]) {
      expect(await refusedStep(app, 'performanceReviewReview', id, who)).toEqual(['NOT_FOUND']);
    }
    expect(await take(app, 'performanceReviewReview', id, house.supervisor, { remarks: '属实' })).toBe(
      'REVIEWED',
    );
    const elsewhere = await aHouse(app);
    expect(await refusedStep(app, 'performanceReviewSum', id, elsewhere.supervisor)).toEqual(['NOT_FOUND']);
  });

  it('KPI-6 does not review, sum or adjust what is about the supervisor', async () => {
    await alsoAs(house.technician, Role.SUPERVISOR);
    const id = await begun();
    at('2026-12-28 08:00');
    await collect();
    const again = house.technician;
    for (const step of [
      'performanceReviewCollect',
      'performanceReviewReview',
      'performanceReviewSum',
    ] as const) {
      expect(await refusedStep(app, step, id, again)).toEqual(['OWN_ACT_REFUSED']);
    }
    expect(await take(app, 'performanceReviewReview', id, house.manager)).toBe('REVIEWED');
  });
});

describe('summing', () => {
  it('KPI-6 begins on the 1st after the period', async () => {
    const id = await aReviewedQuarter(app, house);
    at('2026-12-31 23:00');
    expect(await refusedStep(app, 'performanceReviewSum', id, house.supervisor)).toEqual([
      'REVIEW_TOO_EARLY',
    ]);
    at('2027-01-01 00:10');
    expect(await take(app, 'performanceReviewSum', id, house.supervisor)).toBe('SUMMED');
    const review = await readReview(app, id, house.supervisor);
    expect(review?.events.at(-1)).toMatchObject({ step: 'SUM', late: false });
    // 100 points of work performance, attitude and ability.
    expect(review?.result).toMatchObject({ total: 100, score: 5, grade: 'A', failed: false });
  });

  it('KPI-6 after the 5th is late, and stays listed', async () => {
    const id = await aReviewedQuarter(app, house);
    at('2027-01-05 22:00');
    expect(await late(house.manager)).not.toContain('陈师傅 SUM 2027-01-05 true');
    at('2027-01-06 08:00');
    expect(await late(house.manager)).toContain('陈师傅 SUM 2027-01-05 true');
    await take(app, 'performanceReviewSum', id, house.supervisor);
    expect(await late(house.manager, false)).toContain('陈师傅 SUM 2027-01-06 false');
    const elsewhere = await aHouse(app);
    expect(
      await app.refused(
        'query ($branchId: ID!) { lateReviews(branchId: $branchId) { edges { node { step } } } }',
        { branchId: house.branch.id },
        elsewhere.supervisor.token,
      ),
    ).toEqual(['NOT_FOUND']);
  });
});

describe('approving', () => {
  it('KPI-6 is for HUMAN_RESOURCES, after the summing', async () => {
    const id = await aReviewedQuarter(app, house);
    expect(await refusedStep(app, 'performanceReviewApprove', id, house.humanResources)).toEqual([
      'REVIEW_STEP_REFUSED',
    ]);
    await take(app, 'performanceReviewSum', id, house.supervisor);
    for (const who of [house.supervisor, house.manager, house.executive, house.technician]) {
      expect(await refusedStep(app, 'performanceReviewApprove', id, who)).toEqual(['NOT_FOUND']);
    }
    expect(await take(app, 'performanceReviewApprove', id, house.humanResources)).toBe('APPROVED');
  });

  it('KPI-6 is not for whoever summed it, nor for one’s own', async () => {
    await alsoAs(house.supervisor, Role.HUMAN_RESOURCES);
    await alsoAs(house.technician, Role.HUMAN_RESOURCES);
    const id = await aReviewedQuarter(app, house);
    await take(app, 'performanceReviewSum', id, house.supervisor);
    for (const who of [house.supervisor, house.technician]) {
      expect(await refusedStep(app, 'performanceReviewApprove', id, who)).toEqual(['OWN_ACT_REFUSED']);
    }
  });
});

const OWED = `query ($branchId: ID!) { bonusAwards(branchId: $branchId, unpaid: true) { edges { node {
  id version staffName kind amount dueOn paidAt paidLate } } } }`;
const PAY = act('bonusAwardPay', 'BonusAwardPayInput', 'id version paidAt paidLate paidByName');

describe('paying', () => {
  type Owed = {
    bonusAwards: { edges: { node: { id: string; version: number; amount: number; dueOn: string } }[] };
  };
  const owed = async () => {
    const { bonusAwards } = await app.ok<Owed>(OWED, { branchId: house.branch.id }, house.accountant.token);
    return bonusAwards.edges.map(({ node }) => node);
  };

  it('KPI-6 is due on the 15th of the next quarter’s first month, after HUMAN_RESOURCES approved', async () => {
    const id = await aReviewedQuarter(app, house);
    await take(app, 'performanceReviewSum', id, house.supervisor);
    expect(await owed()).toEqual([]);
    await take(app, 'performanceReviewApprove', id, house.humanResources);
    const [award, ...more] = await owed();
    expect(more).toEqual([]);
    expect(award).toMatchObject({
      staffName: '陈师傅',
      kind: 'QUARTER',
      amount: 282_000,
      dueOn: '2027-01-15',
    });
    const input = { awardId: award!.id, version: award!.version };
    for (const who of [house.technician, house.supervisor, house.humanResources]) {
      expect(await refusedAct(app, PAY, input, who.token)).toEqual(['NOT_FOUND']);
    }
    at('2027-01-15 18:00');
    const { bonusAwardPay } = await app.ok<{ bonusAwardPay: object }>(PAY, { input }, house.accountant.token);
    expect(bonusAwardPay).toMatchObject({ paidLate: false });
    expect(await owed()).toEqual([]);
    const again = { ...input, version: 2 };
    expect(await refusedAct(app, PAY, again, house.accountant.token)).toEqual(['BONUS_PAID']);
  });

  it('KPI-6 after the 15th is late, and nobody pays themselves', async () => {
    await alsoAs(house.technician, Role.ACCOUNTANT);
    await anInterviewedQuarter(app, house);
    const [award] = await owed();
    const input = { awardId: award!.id, version: award!.version };
    expect(await refusedAct(app, PAY, input, house.technician.token)).toEqual(['OWN_ACT_REFUSED']);
    at('2027-01-16 08:00');
    const { bonusAwardPay } = await app.ok<{ bonusAwardPay: object }>(PAY, { input }, house.accountant.token);
    expect(bonusAwardPay).toMatchObject({ paidLate: true });
  });
});

describe('after publishing', () => {
  it('KPI-6 an interview comes before the acknowledgement, which freezes', async () => {
    const id = await anApprovedQuarter(app, house);
    expect(
      await refusedStep(app, 'performanceReviewInterview', id, house.supervisor, { notes: '谈话' }),
    ).toEqual(['REVIEW_STEP_REFUSED']);
    await take(app, 'performanceReviewPublish', id, house.humanResources);
    expect(await refusedStep(app, 'performanceReviewAcknowledge', id, house.technician)).toEqual([
      'REVIEW_STEP_REFUSED',
    ]);
    await take(app, 'performanceReviewInterview', id, house.supervisor, { notes: '谈了准时到达' });
    for (const who of [house.peer, house.supervisor, house.humanResources]) {
      expect(await refusedStep(app, 'performanceReviewAcknowledge', id, who)).toEqual(['NOT_FOUND']);
    }
    expect(await take(app, 'performanceReviewAcknowledge', id, house.technician)).toBe('ACKNOWLEDGED');
    const frozen = await readReview(app, id, house.technician);
    expect(frozen?.frozenAt).not.toBeNull();
    expect(frozen?.events.find(({ step }) => step === 'INTERVIEW')).toMatchObject({
      byName: '王主任',
      note: '谈了准时到达',
    });
    const refused: [Parameters<typeof refusedStep>[1], TestStaff, object][] = [
      ['performanceReviewSelfReport', house.technician, { report: '再写' }],
      ['performanceReviewAppeal', house.technician, { reason: '不服' }],
      ['performanceReviewSum', house.supervisor, {}],
      ['performanceReviewAdjust', house.supervisor, { points: 1, reason: '改' }],
      ['performanceReviewApprove', house.humanResources, {}],
      ['performanceReviewAppealDecide', house.executive, { outcome: 'UPHELD', reason: '维持' }],
    ];
    for (const [step, who, more] of refused) {
      expect([step, await refusedStep(app, step, id, who, more)]).toEqual([step, ['REVIEW_STEP_REFUSED']]);
    }
  });

  it('KPI-6 an appeal can correct a number, and both are kept', async () => {
    const id = await anInterviewedQuarter(app, house, { level: 'Dissatisfied', given: 'GOOD' });
    const before = await readReview(app, id, house.technician);
    const line = before!.result!.lines.find(({ item }) => item === 'HONESTY')!;
    await take(app, 'performanceReviewAppeal', id, house.technician, { reason: '诚信一项有误' });
    const decision = { outcome: 'CORRECTED', reason: '核实无误', lineId: line.id, points: 100 };
    for (const who of [house.supervisor, house.humanResources, house.technician]) {
      expect(await refusedStep(app, 'performanceReviewAppealDecide', id, who, decision)).toEqual([
        'NOT_FOUND',
      ]);
    }
    expect(
      await refusedStep(app, 'performanceReviewAppealDecide', id, house.executive, {
        ...decision,
        lineId: null,
      }),
    ).toEqual(['VALIDATION_FAILED']);
    expect(
      await refusedStep(app, 'performanceReviewAppealDecide', id, house.executive, {
        ...decision,
        lineId: newId(),
      }),
    ).toEqual(['NOT_FOUND']);
    expect(await take(app, 'performanceReviewAppealDecide', id, house.executive, decision)).toBe('DECIDED');
    const after = await readReview(app, id, house.technician);
    const corrected = after!.result!.lines.find(({ item }) => item === 'HONESTY')!;
    expect(corrected).toEqual({ ...line, correctedPoints: 100 });
    expect(after?.appealReason).toBe('诚信一项有误');
    expect(after?.events.at(-1)).toMatchObject({
      step: 'DECIDE',
      note: '核实无误',
      fromPoints: line.points,
      toPoints: 100,
      lineId: line.id,
    });
    // Marks of 80 and customers' 0 by 65 and 20 shares are 61.2; all of it is 0.4 × 61.2 = 24.48, and with one of four
    // items of attitude at 100 it is 0.2 × 70.9 + 0.2 × 61.2 = 26.42.
    expect(line.points).toBe(61.2);
    expect(before!.result!.total).toBe(24.5);
    expect(after!.result).toMatchObject({ computedTotal: 24.5, total: 26.4 });
    expect(after!.result!.recomputed).toMatchObject({ same: true, total: 26.4 });
  });

  it('KPI-6 an appeal can be upheld, and is decided by nobody who had a hand in the result', async () => {
    await alsoAs(house.manager, Role.EXECUTIVE);
    const id = await aReviewedQuarter(app, house);
    await take(app, 'performanceReviewSum', id, house.manager);
    await take(app, 'performanceReviewApprove', id, house.humanResources);
    await take(app, 'performanceReviewPublish', id, house.humanResources);
    await take(app, 'performanceReviewInterview', id, house.supervisor, { notes: '谈话' });
    await take(app, 'performanceReviewAppeal', id, house.technician, { reason: '不服' });
    const upheld = { outcome: 'UPHELD', reason: '维持' };
    expect(await refusedStep(app, 'performanceReviewAppealDecide', id, house.manager, upheld)).toEqual([
      'OWN_ACT_REFUSED',
    ]);
    expect(await take(app, 'performanceReviewAppealDecide', id, house.committee, upheld)).toBe('DECIDED');
    const review = await readReview(app, id, house.technician);
    expect(review).toMatchObject({ appealOutcome: 'UPHELD', result: { total: 100, computedTotal: 100 } });
    expect(review?.frozenAt).not.toBeNull();
  });

  it('KPI-6 is held by its version: of two who act on it at once one is refused', async () => {
    const id = await aReviewedQuarter(app, house);
    const [{ version }] = (await app.rows<{ version: number }>(
      'select version from performance_review where id = $1',
      [id],
    )) as [{ version: number }];
    const document = act('performanceReviewSum', 'PerformanceReviewInput');
    const input = { reviewId: id, version };
    const answers = await Promise.all(
      [house.supervisor, house.manager].map((who) => app.graphql(document, { input }, who.token)),
    );
    const codes = answers.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions.code));
    expect(codes).toEqual(['VERSION_CONFLICT']);
    const lines = await app.rows('select 1 from review_line where review_id = $1 and item = $2', [
      id,
      'HONESTY',
    ]);
    expect(lines).toHaveLength(1);
  });

  it('KPI-6 is nobody’s in another branch', async () => {
    const id = await anInterviewedQuarter(app, house);
    const elsewhere = await aHouse(app);
    for (const who of [elsewhere.supervisor, elsewhere.manager, elsewhere.technician]) {
      expect(await readReview(app, id, who)).toBeNull();
    }
    const outsider = await aColleague(app, house.branch, Role.CLERK);
    expect(await readReview(app, id, outsider)).toBeNull();
  });
});
