import { newId } from '../../../src/kernel/ids.ts';
import { Reward, RewardState } from '../../../src/performance/rewards/reward.ts';
import { SiteMark, SixS } from '../../../src/performance/site-checks/site-check-words.ts';
import { SiteCheck, SiteFinding } from '../../../src/performance/site-checks/site-check.ts';
import { SiteChecklist } from '../../../src/performance/site-checks/site-checklist.ts';
import type { Place } from '../cells.ts';
import { kept, type Tries, value } from '../tries.ts';
import { next, type Somewhere, type World } from '../world.ts';
import { branchId } from './organization.ts';

const checklist = kept((world) => world.app.em().findOneOrFail(SiteChecklist, { version: 1 }));

/** A check of a place's branch with one finding, made by nobody who tries. */
const siteCheck = kept(async (world, place) => {
  const { id: checklistId } = await checklist(world, 'same');
  return world.app.seed((em) => {
    const check = Object.assign(new SiteCheck(), {
      branchId: branchId(world, place),
      checkedOn: '2026-11-20',
      month: '2026-11',
      checklistId,
      policyId: newId(),
      policyVersion: 1,
      lines: [{ itemKey: 'safety.fire', s: SixS.SAFETY, mark: SiteMark.NOT_MET }],
      scoreTenths: 900,
      passed: true,
      checkedAt: world.app.clock.now(),
      checkedById: newId(),
      checkedByName: '检查人',
    });
    em.persist(check);
    return check;
  });
});

/** What a check found wrong in a place's branch. */
async function aFinding(world: World, place: Place): Promise<string> {
  if (place === 'absent') return newId();
  const check = await siteCheck(world, place);
  const { id: ownerId, name: ownerName } = world.sides[place as Somewhere].technician;
  const finding = await world.app.seed((em) => {
    const made = Object.assign(new SiteFinding(), {
      checkId: check.id,
      branchId: check.branchId,
      itemKey: 'safety.fire',
      text: '灭火器过期',
      ownerId,
      ownerName,
      dueOn: '2026-12-01',
    });
    em.persist(made);
    return made;
  });
  return finding.id;
}

/** A reward of a place's branch, with which nobody who tries had a part. */
async function aReward(world: World, place: Place, state = RewardState.PROPOSED): Promise<string> {
  if (place === 'absent') return newId();
  const { id: nomineeId, name: nomineeName } = world.sides[place as Somewhere].technician;
  const reward = await world.app.seed((em) => {
    const made = Object.assign(new Reward(), {
      branchId: branchId(world, place),
      state,
      nomineeId,
      nomineeName,
      improvement: '改进拆装工装',
      effect: '每台省时二十分钟',
      amount: 50_000,
      policyId: newId(),
      policyVersion: 1,
      proposedAt: world.app.clock.now(),
      proposedById: newId(),
      proposedByName: '班长',
    });
    em.persist(made);
    return made;
  });
  return reward.id;
}

const reward = kept(aReward);
const approved = kept((world, place) => aReward(world, place, RewardState.APPROVED));

/** One step with a reward that has come as far as the step needs. */
const stepping = (name: string, input: string, from: RewardState, given: object, becomes: RewardState) => ({
  about: 'branch' as const,
  by: ['rewardId'],
  document: `mutation ($input: ${input}!) { ${name}(input: $input) { id } }`,
  attempt: async (world: World, place: Place) => {
    const rewardId = await aReward(world, place, from);
    const look = () => value(world, 'select state from reward where id = $1', [rewardId]);
    return { variables: { input: { rewardId, version: 1, ...given } }, look, becomes };
  },
});

/** Site checks and rewards. */
export const sitesAndRewards: Tries = {
  queries: {
    'Query.rewards': {
      about: 'branch',
      by: ['branchId'],
      document: (node) =>
        `query ($branchId: ID) { rewards(branchId: $branchId, first: 100) { edges { node { ${node} } } } }`,
      node: 'id',
      ask: async (world, place) => {
        for (const side of ['same', 'other'] as const) await reward(world, side);
        return { branchId: branchId(world, place) };
      },
      marker: (world, place) => reward(world, place),
    },
    'Query.myRewards': {
      about: 'assessedOneself',
      document: (node) => `query { myRewards(first: 100) { edges { node { ${node} } } } }`,
      node: 'id',
      ask: async (world) => {
        for (const place of ['own', 'same', 'other'] as const) await approved(world, place);
        return {};
      },
      marker: (world) => approved(world, 'own'),
      never: async (world) => [await approved(world, 'same'), await approved(world, 'other')],
    },
    'Query.siteChecks': {
      about: 'branch',
      by: ['branchId'],
      document: (node) =>
        `query ($branchId: ID!) { siteChecks(branchId: $branchId, month: "2026-11", first: 100) { edges { node { ${node} } } } }`,
      node: 'id',
      ask: async (world, place) => {
        for (const side of ['same', 'other'] as const) await siteCheck(world, side);
        return { branchId: branchId(world, place) };
      },
      marker: async (world, place) => (await siteCheck(world, place)).id,
    },
    'Query.siteChecklist': {
      about: 'wholeList',
      document: (node) => `query { siteChecklist(on: "2026-11-23") { ${node} } }`,
      node: 'id',
      ask: () => ({}),
      marker: async (world) => (await checklist(world, 'same')).id,
    },
  },

  mutations: {
    'Mutation.rewardPropose': {
      about: 'branch',
      by: ['branchId', 'nomineeId'],
      document: 'mutation ($input: RewardProposeInput!) { rewardPropose(input: $input) { id } }',
      attempt: async (world, place) => {
        const improvement = `改进${next()}`;
        const input = {
          branchId: branchId(world, place),
          nomineeId: place === 'absent' ? newId() : world.sides[place].technician.id,
          improvement,
          effect: '返修减少一半',
          amount: 50_000,
          idempotencyKey: newId(),
        };
        const look = () =>
          value(world, 'select count(*)::int from reward where improvement = $1', [improvement]);
        return { variables: { input }, look, becomes: 1 };
      },
    },
    'Mutation.rewardReview': stepping(
      'rewardReview',
      'RewardReviewInput',
      RewardState.PROPOSED,
      { agreed: true },
      RewardState.REVIEWED,
    ),
    'Mutation.rewardDecide': stepping(
      'rewardDecide',
      'RewardDecideInput',
      RewardState.REVIEWED,
      { approved: true },
      RewardState.APPROVED,
    ),
    'Mutation.rewardPay': stepping('rewardPay', 'RewardInput', RewardState.APPROVED, {}, RewardState.PAID),
    'Mutation.siteChecklistPublish': {
      about: 'wholeList',
      document:
        'mutation ($input: SiteChecklistPublishInput!) { siteChecklistPublish(input: $input) { id } }',
      attempt: async (world) => {
        const key = `safety.tried${next()}`;
        const items = Object.values(SixS).map((s) => ({
          key: s === SixS.SAFETY ? key : `all.${s.toLowerCase().replaceAll('_', '.')}`,
          s,
          zh: '一项',
          en: 'One',
        }));
        const look = () =>
          value(world, 'select count(*)::int from site_checklist where items @> $1::jsonb', [
            JSON.stringify([{ key }]),
          ]);
        return { variables: { input: { effectiveFrom: '2027-06-01', items } }, look, becomes: 1 };
      },
    },
    'Mutation.siteCheckRecord': {
      about: 'branch',
      by: ['branchId'],
      plain: {
        ownerId: 'Only somebody at home in the branch that is checked counts, who is open to nobody by it.',
      },
      document: 'mutation ($input: SiteCheckRecordInput!) { siteCheckRecord(input: $input) { id } }',
      attempt: async (world, place) => {
        const { items } = await checklist(world, 'same');
        const remarks = `检查${next()}`;
        const input = {
          branchId: branchId(world, place),
          checkedOn: '2026-11-23',
          marks: items.map(({ key }) => ({ itemKey: key, mark: 'MET' })),
          findings: [],
          remarks,
          idempotencyKey: newId(),
        };
        const look = () => value(world, 'select count(*)::int from site_check where remarks = $1', [remarks]);
        return { variables: { input }, look, becomes: 1 };
      },
    },
    'Mutation.siteFindingDone': {
      about: 'branch',
      by: ['findingId'],
      document: 'mutation ($input: SiteFindingDoneInput!) { siteFindingDone(input: $input) { id } }',
      attempt: async (world, place) => {
        const findingId = await aFinding(world, place);
        const look = () =>
          value(world, 'select done_at is not null from site_finding where id = $1', [findingId]);
        return { variables: { input: { findingId, version: 1, done: '已更换' } }, look, becomes: true };
      },
    },
  },
};
