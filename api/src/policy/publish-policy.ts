import type { Ctx } from '../access/context.ts';
import { actorId, actorName } from '../kernel/actor.ts';
import { localDate } from '../kernel/clock.ts';
import { notFound, RuleError } from '../kernel/rule-error.ts';
import { branchWithin, reachesCompany } from '../organization/branches/branch-reach.ts';
import { Branch, BranchKind } from '../organization/branches/branch.ts';
import { isPolicyKey, type PolicyDimension, policyKeys, policyValueProblems } from './policy-keys.ts';
import type { PolicyPublishInput } from './policy.input.ts';
import { PolicyVersion } from './policy-version.ts';

/** Adds a version of a policy. Earlier versions, and what was promised under them, stay as they are (DSP-9). */
export async function publishPolicy(ctx: Ctx, input: PolicyPublishInput): Promise<PolicyVersion> {
  const { key, effectiveFrom } = input;
  const branch = input.branchId ? await branchWithin(ctx, input.branchId) : null;
  // Whoever administers one branch decides for that branch; to decide for others takes the whole company.
  if (!branch && !reachesCompany(ctx.actor)) throw notFound('branchId');
  if (!isPolicyKey(key)) throw new RuleError('POLICY_KEY_UNKNOWN', { known: Object.keys(policyKeys) }, 'key');
  const dimensions: readonly PolicyDimension[] = policyKeys[key].by;
  for (const dimension of ['productCategory', 'customerKind'] as const) {
    if (input[dimension] && !dimensions.includes(dimension))
      throw new RuleError('POLICY_SCOPE_REFUSED', {}, dimension);
  }
  if (branch && input.branchKind) throw new RuleError('POLICY_SCOPE_REFUSED', {}, 'branchKind');
  // For no branch in particular the day is counted where the company sits.
  const { timeZone } =
    branch ??
    (await ctx.em.findOneOrFail(Branch, { kind: BranchKind.HEADQUARTERS }, { orderBy: { code: 'asc' } }));
  const today = localDate(ctx.at, timeZone);
  if (effectiveFrom < today) throw new RuleError('POLICY_DATE_IN_PAST', { earliest: today }, 'effectiveFrom');
  const value = readValue(input.value);
  const problems = policyValueProblems(key, value);
  if (problems.length) throw new RuleError('POLICY_VALUE_INVALID', { problems }, 'value');

  const scope = {
    branchId: branch?.id ?? null,
    branchKind: input.branchKind ?? null,
    productCategory: input.productCategory ?? null,
    customerKind: input.customerKind ?? null,
  };
  // Two administrators publishing at once get numbers one after the other.
  await ctx.em.execute("select pg_advisory_xact_lock(hashtext('policy_version'), hashtext(?))", [key]);
  const latest = await ctx.em.findOne(PolicyVersion, { key, ...scope }, { orderBy: { version: 'desc' } });
  const version = new PolicyVersion();
  Object.assign(version, scope);
  version.key = key;
  version.version = (latest?.version ?? 0) + 1;
  version.effectiveFrom = effectiveFrom;
  version.value = value as Record<string, unknown>;
  version.publishedAt = ctx.at;
  version.publishedById = actorId(ctx.actor);
  version.publishedByName = actorName(ctx.actor);
  ctx.em.persist(version);
  return version;
}

function readValue(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new RuleError('POLICY_VALUE_INVALID', { problems: [{ field: 'value', rule: 'JSON' }] }, 'value');
  }
}
