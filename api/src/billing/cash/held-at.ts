import { type Sql, sql } from '../../kernel/sql.ts';

/** BIL-4: accounts of a branch with what was in hand at a moment, as the ledger says, where that was anything. */
export function heldAt(branchId: Sql, moment: Date, visible: Sql): Sql {
  return sql`
    select a.id as "accountId", a.technician_id as "technicianId", a.technician_name as "technicianName",
      last.balance_amount as amount
    from cash_account a
    cross join lateral (
      select e.balance_amount from cash_entry e
      where e.account_id = a.id and e.at < ${moment.toISOString()}::timestamptz
      order by e.step desc limit 1) last
    where a.branch_id = ${branchId} and last.balance_amount > 0 and ${visible}`;
}
