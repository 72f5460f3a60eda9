import { Migration } from '@mikro-orm/migrations';
import { newId } from '../kernel/ids.ts';
import { DEFAULTS_EFFECTIVE_FROM, defaultPolicies } from '../policy/default-policies.ts';

/** Publishes the first numbers: version 1 of every policy, for the whole company. */
export class DefaultPolicies extends Migration {
  override up(): void {
    for (const [key, value] of Object.entries(defaultPolicies)) {
      this.addSql(
        `insert into policy_version (id, key, version, effective_from, value, published_at)
         select '${newId()}', '${key}', 1, '${DEFAULTS_EFFECTIVE_FROM}', '${JSON.stringify(value)}', '${DEFAULTS_EFFECTIVE_FROM}T00:00:00Z'
         where not exists (select 1 from policy_version where key = '${key}')`,
      );
    }
  }
}
