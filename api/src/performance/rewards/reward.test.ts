import { describe, expect, it } from 'vitest';
import { Reward, RewardState, rewardTransitions } from './reward.ts';

const by = (id: string) => ({ id, name: id, at: new Date('2026-11-23T01:00:00Z'), remarks: null });

const reached: Readonly<Record<RewardState, () => Reward>> = {
  PROPOSED: () => Object.assign(new Reward(), { nomineeId: 'n', proposedById: 'p' }),
  REVIEWED: () => {
    const reward = reached.PROPOSED();
    reward.review(by('r'), true);
    return reward;
  },
  APPROVED: () => {
    const reward = reached.REVIEWED();
    reward.decide(by('d'), true);
    return reward;
  },
  REFUSED: () => {
    const reward = reached.REVIEWED();
    reward.decide(by('d'), false);
    return reward;
  },
  PAID: () => {
    const reward = reached.APPROVED();
    reward.pay(by('a'));
    return reward;
  },
};

describe('the course of a reward', () => {
  it('CMP-8 goes from proposal by review and approval to payment, and no step is skipped or taken twice', () => {
    const steps = {
      review: (reward: Reward) => reward.review(by('x'), true),
      turnDown: (reward: Reward) => reward.review(by('x'), false),
      approve: (reward: Reward) => reward.decide(by('x'), true),
      refuse: (reward: Reward) => reward.decide(by('x'), false),
      pay: (reward: Reward) => reward.pay(by('x')),
    };
    const allowed = Object.values(RewardState).map((state) => [
      state,
      Object.entries(steps)
        .filter(([, step]) => {
          const reward = reached[state]();
          try {
            step(reward);
            return true;
          } catch {
            expect(reward.state).toBe(state);
            return false;
          }
        })
        .map(([name]) => name),
    ]);
    expect(allowed).toEqual([
      ['PROPOSED', ['review', 'turnDown']],
      ['REVIEWED', ['approve', 'refuse']],
      ['APPROVED', ['pay']],
      ['REFUSED', []],
      ['PAID', []],
    ]);
    expect(Object.keys(rewardTransitions)).toEqual(Object.keys(steps));
  });

  it('CMP-8 remembers everybody who had a part in it', () => {
    expect(reached.PROPOSED().hands).toEqual(['n', 'p']);
    expect(reached.APPROVED().hands).toEqual(['n', 'p', 'r', 'd']);
  });
});
