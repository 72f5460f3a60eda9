import { Migration } from '@mikro-orm/migrations';
import { newId } from '../kernel/ids.ts';
import { categoryPolicies, DEFAULTS_EFFECTIVE_FROM, defaultPolicies } from '../policy/default-policies.ts';

/** Publishes the first numbers: version 1 of every policy, for the whole company or a product category. */
export class DefaultPolicies extends Migration {
  override up(): void {
    for (const [key, value] of Object.entries(defaultPolicies)) this.#publish(key, value, null);
    for (const { key, value, productCategory } of categoryPolicies)
      this.#publish(key, value, productCategory);
  }

  #publish(key: string, value: object, productCategory: string | null): void {
    const category = productCategory ? `'${productCategory}'` : 'null';
    this.addSql(
      `insert into policy_version (id, key, version, product_category, effective_from, value, published_at)
       select '${newId()}', '${key}', 1, ${category}, '${DEFAULTS_EFFECTIVE_FROM}', '${JSON.stringify(value)}', '${DEFAULTS_EFFECTIVE_FROM}T00:00:00Z'
       where not exists (select 1 from policy_version where key = '${key}' and product_category is not distinct from ${category})`,
    );
  }
}
