import type { Ctx } from '../access/context.ts';
import { beyondScope } from '../customers/beyond-scope.ts';
import { sql } from '../kernel/sql.ts';
import { OPEN_STATES } from './repair-request.ts';
import type { ServiceVoucher } from './service-voucher.ts';

/** Jobs kept on a voucher: what a technician reads at the door. */
const HISTORY_ENTRIES = 10;

/** A unit's earlier calls, and among them the one that is still open. */
export interface UnitHistory {
  readonly open: { readonly id: string; readonly number: string; readonly branchId: string } | null;
  /** The latest first. */
  readonly entries: ServiceVoucher['history'];
}

type Row = { id: string; branch_id: string; open: boolean; number: string; at: string; summary: string };

/**
 * What was done for a unit before. The unit has one history, whichever branch served it and whoever takes the next call: so
 * an open request elsewhere is noticed too, and nothing of it is told but its number (INT-2, INT-6).
 */
export async function unitHistory(ctx: Ctx, assetId: string): Promise<UnitHistory> {
  const { text, values } = sql`
    select r.id, r.branch_id, r.state = any(${OPEN_STATES}) as open, r.number, r.fault_description as summary,
      to_char(r.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from repair_request r where r.asset_id = ${assetId} and r.state <> 'MERGED'
    order by r.state = any(${OPEN_STATES}) desc, r.received_at desc, r.id desc
    limit ${HISTORY_ENTRIES}`.questioned();
  const rows = await beyondScope(ctx, 'requests.unit-history', (em) => em.execute<Row[]>(text, values));
  const first = rows[0]?.open ? rows[0] : null;
  return {
    open: first && { id: first.id, number: first.number, branchId: first.branch_id },
    entries: rows
      .map(({ at, number, summary }) => ({ at, requestNumber: number, summary }))
      .toSorted((a, b) => b.at.localeCompare(a.at)),
  };
}
