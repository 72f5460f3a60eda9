import { Ctx as Context, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { beyondScope } from '../access/beyond-scope.ts';
import type { Ctx } from '../access/context.ts';
import { MaintenanceContract } from '../contracts/maintenance-contract.ts';
import { sql } from '../kernel/sql.ts';

interface Used {
  readonly id: string;
  readonly used: number;
}

@Resolver(() => MaintenanceContract)
export class ContractVisitsResolver {
  @FieldResolver(() => Int, {
    description:
      'CON-3: visits of its term that are used: counted from the records, completed visits on CONTRACT requests for its units that came in while it covered them.',
  })
  async visitsUsed(@Root() contract: MaintenanceContract, @Context() ctx: Ctx): Promise<number> {
    return usedVisits(ctx, contract.id);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'CON-3: visits that are left; below 0 when more were made. Null where as many as are needed are included.',
  })
  async visitsLeft(@Root() contract: MaintenanceContract, @Context() ctx: Ctx): Promise<number | null> {
    if (contract.visitsIncluded === null) return null;
    return contract.visitsIncluded - (await usedVisits(ctx, contract.id));
  }
}

/** The same number for everybody who sees the contract, also where another branch made the visit: so beyond the scope. */
async function usedVisits(ctx: Ctx, contractId: string): Promise<number> {
  const found = await ctx.together('contract.visitsUsed', contractId, (ids) =>
    beyondScope(ctx, 'contracts.visitsUsed', async (em) => {
      const { text, values } = sql`
        select k.id, count(v.id)::int as used
        from maintenance_contract k
        join contract_unit named on named.contract_id = k.id
        join repair_request r on r.asset_id = named.asset_id and r.service_category = 'CONTRACT'
          and r.received_on between greatest(k.starts_on, named.from_on) and least(k.ends_on, named.until_on)
        join visit v on v.request_id = r.id and v.state = 'COMPLETED'
        where k.id = any(${ids}::uuid[]) group by k.id`.questioned();
      const rows: Used[] = await em.execute(text, values);
      return new Map(rows.map((row) => [row.id, row]));
    }),
  );
  return found?.used ?? 0;
}
