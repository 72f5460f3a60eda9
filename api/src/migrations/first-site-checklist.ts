import { Migration } from '@mikro-orm/migrations';
import { newId } from '../kernel/ids.ts';
import { firstSiteChecklist } from '../performance/site-checks/first-site-checklist.ts';
import { DEFAULTS_EFFECTIVE_FROM } from '../policy/default-policies.ts';

/** The first checklist of site checks (KPI-7). */
export class FirstSiteChecklist extends Migration {
  override up(): void {
    const items = JSON.stringify(firstSiteChecklist).replaceAll("'", "''");
    this.addSql(
      `insert into site_checklist (id, version, effective_from, items, published_at)
       select '${newId()}', 1, '${DEFAULTS_EFFECTIVE_FROM}', '${items}'::jsonb, '${DEFAULTS_EFFECTIVE_FROM}T00:00:00Z'
       where not exists (select 1 from site_checklist)`,
    );
  }
}
