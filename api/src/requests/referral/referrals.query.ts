import type { Ctx } from '../../access/context.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../../kernel/paging.ts';
import { allOf, type Sql, sql, verbatim } from '../../kernel/sql.ts';
import type { PageArgs } from '../../platform/connection.ts';
import { Referral } from './referral.ts';

const asPassedOn = new CursorFormat('referrals', { id: 'id' });

/** INT-8: what was passed on, the oldest first; of one branch or of all that somebody sees, waiting or all. */
export async function referralsOf(
  ctx: Ctx,
  wanted: { branchId: string | null; waiting: boolean },
  page: PageArgs,
): Promise<Connection<Referral>> {
  const size = pageSize(page.first);
  const after = asPassedOn.decode(page.after);
  const where: Sql[] = [ctx.read.visible(Referral, 'f')];
  if (wanted.branchId) where.push(sql`f.from_branch_id = ${wanted.branchId}::uuid`);
  // One that was cancelled meanwhile waits for nobody.
  if (wanted.waiting) where.push(verbatim("f.decided_at is null and r.state = 'REGISTERED'"));
  if (after) where.push(sql`f.id > ${after.id}::uuid`);
  const rows = await ctx.read.rows<Referral>(sql`
    select f.id, f.version, f.request_id as "requestId", f.request_number as "requestNumber",
      f.from_branch_id as "fromBranchId", f.from_branch_id as "branchId", f.reason, f.passed_at as "passedAt",
      f.passed_by_name as "passedByName", f.to_branch_id as "toBranchId", f.named_staff_id as "namedStaffId",
      f.named_staff_name as "namedStaffName", f.decided_at as "decidedAt", f.decided_by_name as "decidedByName"
    from referral f join repair_request r on r.id = f.request_id
    where ${allOf(where)} order by f.id limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => asPassedOn.encode(row));
}
