import { sql, verbatim } from '../kernel/sql.ts';
import type { Reading } from '../platform/at-once.ts';
import type { ServiceVoucher } from './service-voucher.ts';

/** Jobs kept on a voucher: what a technician reads at the door. */
const HISTORY_ENTRIES = 10;

/** A unit's earlier calls, and among them the one that is still open. */
export interface UnitHistory {
  readonly open: { readonly id: string; readonly number: string; readonly branchId: string } | null;
  /** The latest first. */
  readonly entries: ServiceVoucher['history'];
}

/** When it came in, as JSON says it. */
const RECEIVED = verbatim(`to_char(r.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

interface Row {
  id: string;
  branch_id: string;
  number: string;
  at: string;
  summary: string;
  open: boolean;
}

/**
 * What was done for a unit before. The unit has one history, whichever branch served it and whoever takes the next call: so
 * an open request elsewhere is noticed too, and nothing of it is told but its number (INT-2, INT-6). For a caller that reads
 * beyond the asking person's scope.
 */
export async function readHistory(em: Reading, assetId: string): Promise<UnitHistory> {
  const { text, values } = sql`
    (select r.id, r.branch_id, r.number, r.fault_description as summary, ${RECEIVED} as at, true as open
      from repair_request r where r.asset_id = ${assetId}::uuid and r.state in ('REGISTERED','DISPATCHED','IN_SERVICE','IN_WORKSHOP')
      order by r.received_at desc, r.id desc limit 1)
    union all
    (select r.id, r.branch_id, r.number, r.fault_description as summary, ${RECEIVED} as at, false as open
      from repair_request r where r.asset_id = ${assetId}::uuid and r.state <> 'MERGED'
      order by r.received_at desc, r.id desc limit ${verbatim(String(HISTORY_ENTRIES))})`.questioned();
  const rows: Row[] = await em.execute(text, values);
  const open = rows.find((row) => row.open);
  return {
    open: open ? { id: open.id, number: open.number, branchId: open.branch_id } : null,
    entries: rows
      .filter((row) => !row.open)
      .map(({ at, number, summary }) => ({ at, requestNumber: number, summary })),
  };
}
