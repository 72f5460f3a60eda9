import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../../test/app.ts';
import { aColleague } from '../../../../test/organization.ts';
import { act, clockIn, refusedAct } from '../../../../test/reports.ts';
import {
  aBatch,
  aHouse,
  type House,
  mark,
  openAt,
  ownReview,
  publishPolicy,
  readReview,
  take,
} from '../../../../test/reviews.ts';
import type { TestStaff } from '../../../../test/sign-in.ts';
import { Role } from '../../../kernel/actor.ts';
import { Branch, BranchKind } from '../../../organization/branches/branch.ts';
import { defaultPolicies } from '../../../policy/default-policies.ts';

const TODAY = '2026-10-01';

let app: TestApp;
let house: House;
let administrator: TestStaff;
let at: (moment: string) => void;

beforeAll(async () => {
  app = await startTestApp();
  at = clockIn(app);
  at('2026-09-01 07:00');
  house = await aHouse(app);
  const headquarters = await app.em().findOneOrFail(Branch, { kind: BranchKind.HEADQUARTERS });
  administrator = await aColleague(app, headquarters, Role.ADMINISTRATOR);
});
afterAll(() => app.close());

/** The fourth quarter of two technicians of whom the same is said, from the opening to the approval. */
async function approved(both: readonly TestStaff[]): Promise<string[]> {
  const ids: string[] = [];
  for (const who of both) {
    const { id } = await ownReview(app, who);
    ids.push(id);
    await take(app, 'performanceReviewSelfReport', id, who, { report: '本季度' });
    await aBatch(app, who, house.branch, { level: 'Satisfied', closedAt: '2026-11-10 12:00' });
  }
  at('2026-12-28 10:00');
  await app.app.runJob('performance.collectReviews');
  for (const id of ids) {
    for (const by of [house.supervisor, house.peer, house.other]) await mark(app, id, by, 'POOR');
    await take(app, 'performanceReviewReview', id, house.supervisor);
  }
  at('2027-01-02 10:00');
  for (const id of ids) {
    await take(app, 'performanceReviewSum', id, house.supervisor);
    await take(app, 'performanceReviewApprove', id, house.humanResources);
  }
  return ids;
}

async function bonusOf(who: TestStaff): Promise<object | undefined> {
  const rows = await app.rows<object>(
    'select reason, earned_per_mille as share, amount from bonus_award where staff_id = $1',
    [who.staffId],
  );
  return rows[0];
}

describe('what is pinned when a review is opened', () => {
  it('KPI-2 is what a failed quarter is, and what is satisfied, by the policy that was published until then', async () => {
    await openAt(app, `${TODAY} 08:00`);
    at(`${TODAY} 09:00`);
    const input = {
      key: 'performance.failedQuarter',
      effectiveFrom: TODAY,
      value: JSON.stringify({ grades: ['E'] }),
    };
    const publishing = act('policyPublish', 'PolicyPublishInput', 'id');
    expect(await refusedAct(app, publishing, input, administrator.token)).toEqual(['POLICY_VALUE_INVALID']);
    await publishPolicy(app, 'performance.failedQuarter', { grades: ['C', 'D'] }, administrator, TODAY);
    const ofSkill = { ...defaultPolicies['reports.targets'], ratedItems: ['SKILL'] };
    await publishPolicy(app, 'reports.targets', ofSkill, administrator, TODAY);
    const newcomer = await aColleague(app, house.branch, Role.TECHNICIAN);
    await openAt(app, `${TODAY} 10:10`);

    const [first, second] = await approved([house.technician, newcomer]);
    const seen = async (id: string | undefined) => {
      const { result } = (await readReview(app, id ?? '', house.humanResources))!;
      const rate = result?.lines.find(({ item }) => item === 'SATISFACTION_RATE');
      return {
        grade: result?.grade,
        failed: result?.failed,
        satisfied: [rate?.numerator, rate?.denominator],
        recomputed: result?.recomputed.same,
      };
    };
    expect(await seen(first)).toEqual({ grade: 'C', failed: false, satisfied: [12, 12], recomputed: true });
    expect(await seen(second)).toEqual({ grade: 'C', failed: true, satisfied: [3, 3], recomputed: true });
    // KPI-4: a failed quarter pays nothing; 70 % of 2,820 yuan otherwise.
    expect(await bonusOf(house.technician)).toEqual({ reason: 'EARNED', share: 700, amount: 197_400 });
    expect(await bonusOf(newcomer)).toEqual({ reason: 'FAILED_QUARTER', share: 0, amount: 0 });
  });
});
