import { sql } from '../kernel/sql.ts';
import { ProductCategory } from '../organization/product-category.ts';
import type { EntityManager } from '../platform/orm.ts';
import type { PolicyInForce } from './policy-at.ts';
import type { PolicyKey, PolicyValue } from './policy-keys.ts';

/** Policies of many branches at once, as `policyAt` finds them for one. */
export class PoliciesOfBranches<Key extends PolicyKey> {
  readonly #found = new Map<string, PolicyInForce<PolicyKey>>();

  constructor(rows: readonly Row[]) {
    for (const row of rows) this.#found.set(nameOf(row.branchId, row.key, row.category), row);
  }

  /** @throws Error when nothing is in force, which the first numbers rule out. */
  of<Asked extends Key>(
    branchId: string,
    key: Asked,
    category: ProductCategory | null = null,
  ): PolicyInForce<Asked> {
    const found = this.#found.get(nameOf(branchId, key, category));
    if (!found) throw new Error(`no version of the policy ${key} is in force`);
    return { id: found.id, version: found.version, value: found.value as PolicyValue<Asked> };
  }
}

interface Row extends PolicyInForce<PolicyKey> {
  readonly branchId: string;
  readonly key: string;
  readonly category: ProductCategory | null;
}

function nameOf(branchId: string, key: string, category: ProductCategory | null): string {
  return `${branchId} ${key} ${category ?? ''}`;
}

/**
 * In one statement: for each branch, key and product category (and none) the narrowest scope that fits on a date, as it was
 * published by `knownAt`. Not for what differs by the kind of customer.
 */
export async function policiesOfBranches<Key extends PolicyKey>(
  em: Pick<EntityManager, 'execute'>,
  keys: readonly Key[],
  branchIds: readonly string[],
  on: string,
  knownAt: Date,
): Promise<PoliciesOfBranches<Key>> {
  const { text, values } = sql`
    select distinct on (b.id, p.key, c.category) b.id as "branchId", p.key, c.category, p.id, p.version, p.value
    from branch b
    cross join unnest(array_append(${Object.values(ProductCategory)}::text[], null)) as c(category)
    join policy_version p on p.key = any(${keys}::text[]) and p.effective_from <= ${on}::date
      and p.published_at <= ${knownAt}::timestamptz and p.customer_kind is null
      and (p.branch_id is null or p.branch_id = b.id) and (p.branch_kind is null or p.branch_kind = b.kind)
      and (p.product_category is null or p.product_category = c.category)
    where b.id = any(${branchIds}::uuid[])
    order by b.id, p.key, c.category, p.branch_id is not null desc, p.product_category is not null desc,
      p.branch_kind is not null desc, p.effective_from desc, p.version desc`.questioned();
  const rows: Row[] = await em.execute(text, values);
  return new PoliciesOfBranches(rows);
}
