import { beyondScope } from '../../access/beyond-scope.ts';
import type { Ctx } from '../../access/context.ts';
import { actorName, type StaffActor } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { notFound, RuleError } from '../../kernel/rule-error.ts';
import { written, writtenIfAny } from '../../kernel/written.ts';
import { branchWithin } from '../../organization/branches/branch-reach.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';
import { policyAt } from '../../policy/policy-at.ts';
import { invalid } from '../../requests/intake-words.ts';
import type {
  RewardDecideInput,
  RewardInput,
  RewardProposeInput,
  RewardReviewInput,
} from './reward.input.ts';
import { Reward, type Taker } from './reward.ts';

/**
 * CMP-8: the team lead proposes a reward for somebody of the branch, never for themselves.
 * @throws RuleError OWN_REWARD_REFUSED, REWARD_AMOUNT_REFUSED { minAmount, maxAmount }, VALIDATION_FAILED, NOT_FOUND
 */
export async function proposeReward(ctx: Ctx, input: RewardProposeInput): Promise<Reward> {
  const branch = await branchWithin(ctx, input.branchId);
  const improvement = written(input.improvement);
  const effect = written(input.effect);
  if (!improvement) throw invalid('improvement', 'isLength');
  if (!effect) throw invalid('effect', 'isLength');
  const nominee = await beyondScope(ctx, 'performance.reward', (em) =>
    em.findOne(StaffMember, { id: input.nomineeId, homeBranchId: branch.id, active: true }),
  );
  if (!nominee) throw notFound('nomineeId');
  const { staffId } = ctx.actor as StaffActor;
  if (nominee.id === staffId) throw new RuleError('OWN_REWARD_REFUSED', {}, 'nomineeId');
  const on = localDate(ctx.at, branch.timeZone);
  const policy = await policyAt(ctx.em, 'performance.reward', { branchId: branch.id }, on);
  const { minAmount, maxAmount } = policy.value;
  if (input.amount < minAmount || input.amount > maxAmount) {
    throw new RuleError('REWARD_AMOUNT_REFUSED', { minAmount, maxAmount }, 'amount');
  }
  const reward = new Reward();
  reward.branchId = branch.id;
  reward.nomineeId = nominee.id;
  reward.nomineeName = nominee.name;
  reward.improvement = improvement;
  reward.effect = effect;
  reward.amount = input.amount;
  reward.policyId = policy.id;
  reward.policyVersion = policy.version;
  reward.proposedAt = ctx.at;
  reward.proposedById = staffId;
  reward.proposedByName = actorName(ctx.actor) ?? '';
  ctx.em.persist(reward);
  return reward;
}

async function forChange(ctx: Ctx, { rewardId, version }: RewardInput): Promise<Reward> {
  return ctx.loadForChange(Reward, rewardId, { version, field: 'rewardId' });
}

/** Nobody takes a step with what is theirs, or after one of their own: four eyes at each. */
function takerOf(ctx: Ctx, reward: Reward, remarks: string | null): Taker {
  const { staffId } = ctx.actor as StaffActor;
  if (reward.hands.includes(staffId)) throw new RuleError('OWN_REWARD_REFUSED');
  return { id: staffId, name: actorName(ctx.actor) ?? '', at: ctx.at, remarks };
}

function remarksFor(given: string | null | undefined, needed: boolean): string | null {
  const remarks = writtenIfAny(given);
  if (needed && !remarks) throw invalid('remarks', 'required');
  return remarks;
}

/** CMP-8: the SALES_DIRECTOR reviews. @throws RuleError REWARD_STEP_REFUSED, OWN_REWARD_REFUSED, VALIDATION_FAILED */
export async function reviewReward(ctx: Ctx, input: RewardReviewInput): Promise<Reward> {
  const reward = await forChange(ctx, input);
  reward.review(takerOf(ctx, reward, remarksFor(input.remarks, !input.agreed)), input.agreed);
  return reward;
}

/** CMP-8: the MANAGEMENT_COMMITTEE approves or refuses. @throws RuleError REWARD_STEP_REFUSED, OWN_REWARD_REFUSED, VALIDATION_FAILED */
export async function decideReward(ctx: Ctx, input: RewardDecideInput): Promise<Reward> {
  const reward = await forChange(ctx, input);
  reward.decide(takerOf(ctx, reward, remarksFor(input.remarks, !input.approved)), input.approved);
  return reward;
}

/** The accountant of the branch pays what was approved. @throws RuleError REWARD_STEP_REFUSED, OWN_REWARD_REFUSED */
export async function payReward(ctx: Ctx, input: RewardInput): Promise<Reward> {
  const reward = await forChange(ctx, input);
  reward.pay(takerOf(ctx, reward, null));
  return reward;
}
