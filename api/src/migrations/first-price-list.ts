import { Migration } from '@mikro-orm/migrations';
import { newId } from '../kernel/ids.ts';
import { DEFAULTS_EFFECTIVE_FROM } from '../policy/default-policies.ts';

/** The first prices, ours where the regulation is silent: an hour of labour 120 yuan, a visit 30 or 60. Parts cost what the catalog says. */
export class FirstPriceList extends Migration {
  override up(): void {
    this.addSql(
      `insert into price_list (id, version, effective_from, currency, labour_hour_amount, travel_urban_amount,
         travel_suburban_amount, published_at)
       select '${newId()}', 1, '${DEFAULTS_EFFECTIVE_FROM}', 'CNY', 12000, 3000, 6000, '${DEFAULTS_EFFECTIVE_FROM}T00:00:00Z'
       where not exists (select 1 from price_list)`,
    );
  }
}
