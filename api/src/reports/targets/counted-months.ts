import type { Ctx } from '../../access/context.ts';
import { inBranches } from '../../access/scopes.ts';
import { allOf, type Sql, sql, verbatim } from '../../kernel/sql.ts';
import type { AskedFigures } from './target-figures.ts';

/** The first day of a month. */
export const firstOf = (month: string): string => `${month}-01`;

/** The branches whose figures somebody reads: those in reach, or the one that is asked for. */
export function branchesAsked(ctx: Ctx, { branchId }: Pick<AskedFigures, 'branchId'>, column: Sql): Sql {
  const reach = ctx.actor.kind === 'STAFF' ? inBranches(ctx.actor, column) : verbatim('true');
  return branchId ? allOf([reach, sql`${column} = ${branchId}::uuid`]) : reach;
}

/**
 * What counts in each month of each branch: `counted` of branch_id, month, from_on, until_on, policy_id, version, value. A
 * policy is in force for a month when it is on its first day: so it is pinned to the month, whatever is published later.
 */
export function countedMonths(ctx: Ctx, asked: AskedFigures): Sql {
  return sql`counted as materialized (
    select b.id as branch_id, to_char(m.day, 'YYYY-MM') as month, m.day::date as from_on,
      (m.day + interval '1 month')::date as until_on, p.id as policy_id, p.version, p.value
    from branch b
    cross join generate_series(${firstOf(asked.from)}::timestamp, ${firstOf(asked.to)}::timestamp, interval '1 month') m(day)
    cross join lateral (
      select v.id, v.version, v.value from policy_version v
      where v.key = 'reports.targets' and v.effective_from <= m.day::date and v.product_category is null
        and v.customer_kind is null and (v.branch_id is null or v.branch_id = b.id)
        and (v.branch_kind is null or v.branch_kind = b.kind)
      order by v.branch_id is not null desc, v.branch_kind is not null desc, v.effective_from desc, v.version desc
      limit 1) p
    where ${branchesAsked(ctx, asked, verbatim('b.id'))})`;
}
