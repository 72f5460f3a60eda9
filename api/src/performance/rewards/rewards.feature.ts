import { type PermissionLine, type PermissionTable, staff } from '../../access/permissions.ts';
import { inBranches, rootScope } from '../../access/scopes.ts';
import { Role } from '../../kernel/actor.ts';
import type { ErrorCodes } from '../../kernel/rule-error.ts';
import { anyOf, sql, verbatim } from '../../kernel/sql.ts';
import { Reward } from './reward.ts';

const anyStaff: PermissionLine = { anyStaff: true };

const permissions: PermissionTable = {
  'Query.rewards': staff(
    Role.SUPERVISOR,
    Role.BRANCH_MANAGER,
    Role.ACCOUNTANT,
    Role.SALES_DIRECTOR,
    Role.MANAGEMENT_COMMITTEE,
    Role.HUMAN_RESOURCES,
  ),
  'Query.myRewards': anyStaff,
  'Mutation.rewardPropose': staff(Role.SUPERVISOR),
  'Mutation.rewardReview': staff(Role.SALES_DIRECTOR),
  'Mutation.rewardDecide': staff(Role.MANAGEMENT_COMMITTEE),
  'Mutation.rewardPay': staff(Role.ACCOUNTANT),
};

const errors: ErrorCodes = {
  REWARD_STEP_REFUSED: 'CMP-8: the reward has not come so far, or is past it. params: from, to.',
  REWARD_AMOUNT_REFUSED: 'CMP-8: the amount lies outside params.minAmount and params.maxAmount, in fen.',
  OWN_REWARD_REFUSED:
    'CMP-8: nobody proposes, reviews, approves or pays a reward of their own, or one with which they had a part before.',
};

/** CMP-8: rewards for improvements. */
export const rewards = {
  entities: [Reward],
  scopes: [
    rootScope('Reward', 'reward', (actor, alias) => {
      if (actor.kind === 'SYSTEM') return verbatim('true');
      if (actor.kind !== 'STAFF') return verbatim('false');
      const reward = verbatim(alias);
      return anyOf([
        inBranches(actor, sql`${reward}.branch_id`),
        // One's own, wherever one works by now.
        sql`${reward}.nominee_id = ${actor.staffId}::uuid and ${reward}.state in ('APPROVED', 'PAID')`,
      ]);
    }),
  ],
  permissions,
  errors,
};
