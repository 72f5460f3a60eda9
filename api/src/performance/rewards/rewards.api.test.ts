import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { aBranch, aColleague, aStaffMember, theHeadquarters } from '../../../test/organization.ts';
import type { TestStaff } from '../../../test/sign-in.ts';
import { Role } from '../../kernel/actor.ts';
import type { Branch } from '../../organization/branches/branch.ts';
import type { StaffMember } from '../../organization/staff/staff-member.ts';

const REWARD = `id version state nomineeName improvement effect amount policyVersion branch { code } proposedByName
  reviewedByName reviewRemarks decidedByName decisionRemarks paidByName paidAt`;
const act = (name: string, input: string): string =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${REWARD} } }`;
const PROPOSE = act('rewardPropose', 'RewardProposeInput');
const REVIEW = act('rewardReview', 'RewardReviewInput');
const DECIDE = act('rewardDecide', 'RewardDecideInput');
const PAY = act('rewardPay', 'RewardInput');
const LIST = `query ($branchId: ID, $state: RewardState) { rewards(branchId: $branchId, state: $state, first: 50) {
  edges { node { id state } } } }`;

interface Reward {
  id: string;
  version: number;
  state: string;
}

let app: TestApp;
let headquarters: Branch;
let shanghai: Branch;
let worker: StaffMember;
let lead: TestStaff;
let director: TestStaff;
let committee: TestStaff;
let accountant: TestStaff;
let key = 0;

beforeAll(async () => {
  app = await startTestApp();
  headquarters = await theHeadquarters(app);
  shanghai = await aBranch(app, { code: 'SH1' });
  worker = await aStaffMember(app, shanghai.id, { name: '陈师傅' });
  lead = await aColleague(app, shanghai, Role.SUPERVISOR, { name: '周主任' });
  director = await aColleague(app, headquarters, Role.SALES_DIRECTOR, { name: '吴总监' });
  committee = await aColleague(app, headquarters, Role.MANAGEMENT_COMMITTEE, { name: '郑委员' });
  accountant = await aColleague(app, shanghai, Role.ACCOUNTANT, { name: '钱会计' });
});
afterAll(() => app.close());

const proposal = (given: object = {}): object => ({
  branchId: shanghai.id,
  nomineeId: worker.id,
  improvement: '改进机械密封的装配工装',
  effect: '返修率从百分之五降到百分之一',
  amount: 80_000,
  idempotencyKey: `reward-${++key}`,
  ...given,
});
const run = async (document: string, input: object, token: string): Promise<Reward> => {
  const data = await app.ok<Record<string, Reward>>(document, { input }, token);
  const [reward] = Object.values(data);
  if (!reward) throw new Error('no reward');
  return reward;
};
const propose = (given: object = {}): Promise<Reward> => run(PROPOSE, proposal(given), lead.token);
const on = ({ id: rewardId, version }: Reward, given: object = {}): object => ({
  rewardId,
  version,
  ...given,
});
const review = async (reward: Reward, given: object = { agreed: true }): Promise<Reward> =>
  run(REVIEW, on(reward, given), director.token);
const decide = async (reward: Reward, given: object = { approved: true }): Promise<Reward> =>
  run(DECIDE, on(reward, given), committee.token);

describe('rewards for improvements', () => {
  it('CMP-8 are proposed by the team lead, reviewed by the SALES_DIRECTOR, approved by the MANAGEMENT_COMMITTEE and then paid', async () => {
    const proposed = await propose();
    expect(proposed).toMatchObject({
      state: 'PROPOSED',
      nomineeName: '陈师傅',
      improvement: '改进机械密封的装配工装',
      effect: '返修率从百分之五降到百分之一',
      amount: 80_000,
      policyVersion: 1,
      branch: { code: 'SH1' },
      proposedByName: '周主任',
    });
    const reviewed = await review(proposed);
    expect(reviewed).toMatchObject({ state: 'REVIEWED', reviewedByName: '吴总监', decidedByName: null });
    const approved = await decide(reviewed);
    expect(approved).toMatchObject({ state: 'APPROVED', decidedByName: '郑委员', paidAt: null });
    expect(await run(PAY, on(approved), accountant.token)).toMatchObject({
      state: 'PAID',
      paidByName: '钱会计',
      paidAt: '2026-11-23T01:00:00.000Z',
    });
  });

  it('CMP-8 end with the reviewer or the committee who do not agree, with the reason', async () => {
    const turnedDown = await review(await propose(), { agreed: false, remarks: '效果尚不明显' });
    expect(turnedDown).toMatchObject({ state: 'REFUSED', reviewRemarks: '效果尚不明显' });
    const refusedLater = await decide(await review(await propose()), {
      approved: false,
      remarks: '预算已用完',
    });
    expect(refusedLater).toMatchObject({ state: 'REFUSED', decisionRemarks: '预算已用完' });
    const waiting = await propose();
    const before = await app.snapshot();
    const no = (document: string, reward: Reward, given: object, token: string): Promise<string[]> =>
      app.refused(document, { input: on(reward, given) }, token);
    expect(await no(REVIEW, waiting, { agreed: false }, director.token)).toEqual(['VALIDATION_FAILED']);
    expect(await no(DECIDE, turnedDown, { approved: true }, committee.token)).toEqual([
      'REWARD_STEP_REFUSED',
    ]);
    expect(await no(PAY, refusedLater, {}, accountant.token)).toEqual(['REWARD_STEP_REFUSED']);
    expect(await app.snapshot()).toBe(before);
  });

  it('CMP-8 take each step by its role alone, in its order', async () => {
    const proposed = await propose();
    const steps = [
      { document: PROPOSE, input: () => proposal(), by: lead },
      { document: REVIEW, input: () => on(proposed, { agreed: true }), by: director },
      { document: DECIDE, input: () => on(proposed, { approved: true }), by: committee },
      { document: PAY, input: () => on(proposed), by: accountant },
    ];
    const people = [
      lead,
      director,
      committee,
      accountant,
      await aColleague(app, headquarters, Role.EXECUTIVE),
    ];
    const before = await app.snapshot();
    for (const { document, input, by } of steps) {
      for (const person of people.filter((one) => one !== by)) {
        expect(await app.refused(document, { input: input() }, person.token)).toEqual(['NOT_FOUND']);
      }
    }
    // The right people, too early.
    for (const { document, input, by } of steps.slice(2)) {
      expect(await app.refused(document, { input: input() }, by.token)).toEqual(['REWARD_STEP_REFUSED']);
    }
    const stale = { rewardId: proposed.id, version: 9, agreed: true };
    expect(await app.refused(REVIEW, { input: stale }, director.token)).toEqual(['VERSION_CONFLICT']);
    expect(await app.snapshot()).toBe(before);
  });

  it('CMP-8 are nobody’s own: not for oneself, and nobody takes two steps', async () => {
    // One person with every role that a reward passes.
    const all = await aColleague(app, shanghai, Role.SUPERVISOR);
    await app.seed(async (em) => {
      for (const role of ['SALES_DIRECTOR', 'MANAGEMENT_COMMITTEE', 'ACCOUNTANT']) {
        await em.execute(
          `insert into role_assignment (id, staff_id, branch_id, role, company_wide, granted_at) values (gen_random_uuid(), ?, ?, ?, false, ?)`,
          [all.staffId, shanghai.id, role, app.clock.now()],
        );
      }
    });
    const own = await run(PROPOSE, proposal(), all.token);
    const forThem = await propose({ nomineeId: all.staffId });
    const reviewed = await review(await propose());
    const approved = await decide(reviewed);
    const byThem = await run(REVIEW, on(await propose(), { agreed: true }), all.token);
    const before = await app.snapshot();
    const no = (document: string, input: object): Promise<string[]> =>
      app.refused(document, { input }, all.token);
    expect(await no(PROPOSE, proposal({ nomineeId: all.staffId }))).toEqual(['OWN_REWARD_REFUSED']);
    expect(await no(REVIEW, on(own, { agreed: true }))).toEqual(['OWN_REWARD_REFUSED']);
    expect(await no(REVIEW, on(forThem, { agreed: true }))).toEqual(['OWN_REWARD_REFUSED']);
    expect(await no(DECIDE, on(byThem, { approved: true }))).toEqual(['OWN_REWARD_REFUSED']);
    expect(await app.snapshot()).toBe(before);
    expect(await run(PAY, on(approved), all.token)).toMatchObject({ state: 'PAID' });
  });

  it('CMP-8 lie within the bounds of the policy, which each keeps', async () => {
    const stranger = await aStaffMember(app, (await aBranch(app)).id);
    const before = await app.snapshot();
    const no = async (given: object): Promise<unknown> => {
      const { errors } = await app.graphql(PROPOSE, { input: proposal(given) }, lead.token);
      return errors?.map(({ extensions: { code, params } }) => [code, params]);
    };
    const bounds = { minAmount: 10_000, maxAmount: 500_000 };
    expect(await no({ amount: 9_999 })).toEqual([['REWARD_AMOUNT_REFUSED', bounds]]);
    expect(await no({ amount: 500_001 })).toEqual([['REWARD_AMOUNT_REFUSED', bounds]]);
    expect(await app.refused(PROPOSE, { input: proposal({ amount: 0 }) }, lead.token)).toEqual([
      'VALIDATION_FAILED',
    ]);
    expect(await app.refused(PROPOSE, { input: proposal({ effect: '  ' }) }, lead.token)).toEqual([
      'VALIDATION_FAILED',
    ]);
    for (const nomineeId of [stranger.id, '陈师傅', '']) {
      expect(await app.refused(PROPOSE, { input: proposal({ nomineeId }) }, lead.token)).toEqual([
        'NOT_FOUND',
      ]);
    }
    expect(await app.snapshot()).toBe(before);
    expect(await propose({ amount: 10_000 })).toMatchObject({ amount: 10_000 });
    expect(await propose({ amount: 500_000 })).toMatchObject({ amount: 500_000 });
  });

  it('CMP-8 are listed for those who decide, by branch and state', async () => {
    const waiting = await propose();
    const listed = async (variables: object, token: string): Promise<string[]> => {
      const { rewards } = await app.ok<{ rewards: { edges: { node: Reward }[] } }>(LIST, variables, token);
      return rewards.edges.map(({ node }) => node.id);
    };
    for (const token of [lead.token, director.token, committee.token]) {
      expect((await listed({ branchId: shanghai.id, state: 'PROPOSED' }, token))[0]).toBe(waiting.id);
      expect(await listed({ state: 'PAID' }, token)).not.toContain(waiting.id);
    }
    const elsewhere = await aColleague(app, await aBranch(app), Role.SUPERVISOR);
    expect(await listed({}, elsewhere.token)).toEqual([]);
    expect(await app.refused(LIST, { branchId: shanghai.id }, elsewhere.token)).toEqual(['NOT_FOUND']);
  });

  it('CMP-8 are read by whom they are for from the approval on, wherever they work by then, and by no colleague', async () => {
    const MINE = '{ myRewards(first: 50) { edges { node { state amount improvement } } } }';
    const mine = async (who: TestStaff): Promise<object[]> => {
      const { myRewards } = await app.ok<{ myRewards: { edges: { node: object }[] } }>(MINE, {}, who.token);
      return myRewards.edges.map(({ node }) => node);
    };
    const nominee = await aColleague(app, shanghai, Role.TECHNICIAN);
    const colleague = await aColleague(app, shanghai, Role.TECHNICIAN);
    const proposed = await propose({ nomineeId: nominee.staffId, amount: 60_000 });
    expect(await mine(nominee)).toEqual([]);
    const reviewed = await review(proposed);
    expect(await mine(nominee)).toEqual([]);
    const approved = await decide(reviewed);
    const shown = { state: 'APPROVED', amount: 60_000, improvement: '改进机械密封的装配工装' };
    expect(await mine(nominee)).toEqual([shown]);
    const refusedOne = await review(await propose({ nomineeId: nominee.staffId }), {
      agreed: false,
      remarks: '效果尚不明显',
    });
    expect(refusedOne.state).toBe('REFUSED');
    const elsewhere = await aBranch(app);
    await app.rows('update role_assignment set branch_id = $2 where staff_id = $1', [
      nominee.staffId,
      elsewhere.id,
    ]);
    await run(PAY, on(approved), accountant.token);
    expect(await mine(nominee)).toEqual([{ ...shown, state: 'PAID' }]);
    expect(await mine(colleague)).toEqual([]);
    expect(await app.refused(LIST, {}, nominee.token)).toEqual(['NOT_FOUND']);
    expect(await app.refused(MINE, {})).toEqual(['NOT_SIGNED_IN']);
  });
});
