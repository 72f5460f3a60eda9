import { type Sql, sql, verbatim } from '../kernel/sql.ts';
import type { ProductCategory } from '../organization/product-category.ts';
import type { EntityManager } from '../platform/orm.ts';
import type { CustomerKind } from './customer-kind.ts';
import type {
  OptionalPolicyKey,
  PolicyDimension,
  PolicyKey,
  policyKeys,
  PolicyValue,
} from './policy-keys.ts';

interface Dimensions {
  readonly productCategory: ProductCategory | null;
  readonly customerKind: CustomerKind | null;
}

/**
 * What is known of the case for which a policy is asked. A policy that may differ by product category or customer kind
 * insists on being told them; null where there is none, and then no version for a particular one applies.
 */
export type PolicyFacts<Key extends PolicyKey> = { readonly branchId: string } & Pick<
  Dimensions,
  Extract<(typeof policyKeys)[Key]['by'][number], PolicyDimension>
>;

/** A policy as it was found: pin `id` (or `version`) to what is promised under it. */
export interface PolicyInForce<Key extends PolicyKey> {
  readonly id: string;
  readonly version: number;
  readonly value: PolicyValue<Key>;
}

/**
 * The policy in force on a date ('YYYY-MM-DD' in the branch's zone) for a case; with `knownAt`, as it was published by that
 * moment, so that what was promised in the morning stays under the morning's version (DSP-9). Of the scopes that fit, the narrowest
 * counts: first one for the branch, then for the product category, the customer kind, the kind of branch, and last the
 * whole company; within one scope the latest that has begun.
 */
export async function policyAt<Key extends Exclude<PolicyKey, OptionalPolicyKey>>(
  em: Pick<EntityManager, 'execute'>,
  key: Key,
  facts: PolicyFacts<Key>,
  on: string,
  knownAt: Date | null = null,
): Promise<PolicyInForce<Key>> {
  const found = await policyIfAnyAt(em, key, facts, on, knownAt);
  if (!found) throw new Error(`no version of the policy ${key} is in force on ${on}`);
  return found;
}

/** The same for a policy that need not exist: undefined while nothing is in force. */
export async function policyIfAnyAt<Key extends PolicyKey>(
  em: Pick<EntityManager, 'execute'>,
  key: Key,
  facts: PolicyFacts<Key>,
  on: string,
  knownAt: Date | null = null,
): Promise<PolicyInForce<Key> | undefined> {
  const {
    branchId,
    productCategory = null,
    customerKind = null,
  } = facts as PolicyFacts<Key> & Partial<Dimensions>;
  const { text, values } = sql`
    select p.id, p.version, p.value from policy_version p
    where p.key = ${key} and p.effective_from <= ${on}::date
      and (${knownAt}::timestamptz is null or p.published_at <= ${knownAt}::timestamptz)
      and (p.branch_id is null or p.branch_id = ${branchId}::uuid)
      and (p.product_category is null or p.product_category = ${productCategory}::text)
      and (p.customer_kind is null or p.customer_kind = ${customerKind}::text)
      and (p.branch_kind is null or p.branch_kind = (select b.kind from branch b where b.id = ${branchId}::uuid))
    order by p.branch_id is not null desc, p.product_category is not null desc, p.customer_kind is not null desc,
      p.branch_kind is not null desc, p.effective_from desc, p.version desc
    limit 1`.questioned();
  const [found]: PolicyInForce<Key>[] = await em.execute(text, values);
  return found;
}

/** Policies that differ by branch alone. */
type ByBranch = {
  [Key in Exclude<PolicyKey, OptionalPolicyKey>]: Extract<
    (typeof policyKeys)[Key]['by'][number],
    PolicyDimension
  > extends never
    ? Key
    : never;
}[Exclude<PolicyKey, OptionalPolicyKey>];

/**
 * The same as a part of a statement that reads more: the value in force, at an instant in the branch's zone, for the row of
 * `branch` that stands under an alias there; null where there is none.
 */
export function policyWithin(key: ByBranch, branch: string, at: Date): Sql {
  const b = verbatim(branch);
  return sql`(select p.value from policy_version p
    where p.key = ${key} and p.effective_from <= (${at.toISOString()}::timestamptz at time zone ${b}.time_zone)::date
      and (p.branch_id is null or p.branch_id = ${b}.id) and p.product_category is null and p.customer_kind is null
      and (p.branch_kind is null or p.branch_kind = ${b}.kind)
    order by p.branch_id is not null desc, p.branch_kind is not null desc, p.effective_from desc, p.version desc limit 1)`;
}

/** Policies that may differ by every dimension there is. */
type ByAll = {
  [Key in PolicyKey]: PolicyDimension extends (typeof policyKeys)[Key]['by'][number] ? Key : never;
}[PolicyKey];

/** The same for several policies at once, in one statement; those that are not in force are left out. */
export async function policiesAt<Key extends ByAll>(
  em: Pick<EntityManager, 'execute'>,
  keys: readonly Key[],
  facts: { readonly branchId: string } & Dimensions,
  on: string,
  knownAt: Date | null = null,
): Promise<{ readonly [Asked in Key]?: PolicyInForce<Asked> }> {
  const { branchId, productCategory, customerKind } = facts;
  const { text, values } = sql`
    select distinct on (p.key) p.key, p.id, p.version, p.value from policy_version p
    where p.key = any(${keys}::text[]) and p.effective_from <= ${on}::date
      and (${knownAt}::timestamptz is null or p.published_at <= ${knownAt}::timestamptz)
      and (p.branch_id is null or p.branch_id = ${branchId}::uuid)
      and (p.product_category is null or p.product_category = ${productCategory}::text)
      and (p.customer_kind is null or p.customer_kind = ${customerKind}::text)
      and (p.branch_kind is null or p.branch_kind = (select b.kind from branch b where b.id = ${branchId}::uuid))
    order by p.key, p.branch_id is not null desc, p.product_category is not null desc, p.customer_kind is not null desc,
      p.branch_kind is not null desc, p.effective_from desc, p.version desc`.questioned();
  const found: (PolicyInForce<Key> & { key: Key })[] = await em.execute(text, values);
  const byKey: { [Asked in Key]?: PolicyInForce<Asked> } = {};
  for (const one of found) byKey[one.key] = one;
  return byKey;
}
