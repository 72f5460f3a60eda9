import type { Ctx } from '../../access/context.ts';
import { sql } from '../../kernel/sql.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import type { Course } from './next-step.ts';

/** Where a request stands; asked for many requests of a list it is one read. */
export async function courseOf(ctx: Ctx, requestId: string): Promise<Course> {
  const course = await ctx.together('course', requestId, (ids) => courses(ctx, ids));
  if (!course) throw new Error('a visible request without a course');
  return course;
}

async function courses(ctx: Ctx, requestIds: readonly string[]): Promise<Map<string, Course>> {
  const rows = await ctx.read.rows<Course>(sql`
    select r.id as "requestId", r.kind, r.state, s.state as "voucherState", last.state as "visitState",
      last.planned_at as "plannedAt", coalesce(last.team_ids, '{}') as "teamIds", report.id is not null as reported,
      exists (select 1 from visit gone where gone.request_id = r.id and gone.set_out_at is not null) as "setOut",
      exists (select 1 from voucher_signature signed where signed.voucher_id = s.id) as "signedBefore",
      promise.due_at as "promisedAt"
    from repair_request r
    join service_voucher s on s.request_id = r.id
    left join lateral (
      select v.id, v.state, v.planned_at, v.team_ids from visit v
      where v.request_id = r.id and v.state not in ('DECLINED', 'CANCELLED') order by v.id desc limit 1) last on true
    left join service_report report on report.visit_id = last.id
    left join lateral (
      select min(t.due_at) as due_at from service_target t
      where t.request_id = r.id and t.met_at is null and t.state in ('RUNNING', 'MISSED')
        and t.kind = case when r.kind = 'CONSULTATION' then 'ACKNOWLEDGE' else 'ARRIVE' end) promise on true
    where ${ctx.read.visible(RepairRequest, 'r')} and r.id = any(${requestIds}::uuid[])`);
  return new Map(rows.map((row) => [row.requestId, row]));
}
