import type { EntityManager } from '../../../platform/orm.ts';
import type { PolicyKey, PolicyValue } from '../../../policy/policy-keys.ts';
import { PolicyVersion } from '../../../policy/policy-version.ts';
import type { PerformanceReview } from '../performance-review.ts';

/** The value of a policy in the version that a review was opened under. */
export type Pinned = <Key extends PolicyKey>(key: Key) => PolicyValue<Key>;

/** What a review is made by: the versions it keeps, whatever is in force now. */
export async function pinnedPolicies(em: EntityManager, review: PerformanceReview): Promise<Pinned> {
  const versions = await em.find(PolicyVersion, { id: { $in: Object.values(review.policies) } });
  const values = new Map<string, unknown>(versions.map(({ key, value }) => [key, value]));
  return (key) => {
    const value = values.get(key);
    if (!value) throw new Error(`the review ${review.id} was opened without the policy ${key}`);
    return value as PolicyValue<typeof key>;
  };
}
