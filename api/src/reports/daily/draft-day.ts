import { actorId, actorName } from '../../kernel/actor.ts';
import { dayBounds } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { madeId } from '../../kernel/made-id.ts';
import { sql, verbatim } from '../../kernel/sql.ts';
import type { Branch } from '../../organization/branches/branch.ts';
import { actorKind, workParams } from '../../platform/audit.ts';
import type { EntityManager } from '../../platform/orm.ts';
import type { ReportTimes } from '../report-times.ts';
import { sourcesOf } from './report-sources.ts';

export interface DayToDraft {
  readonly branch: Pick<Branch, 'id' | 'timeZone'>;
  /** 'YYYY-MM-DD' in the branch's zone. */
  readonly on: string;
  readonly times: ReportTimes;
  /** Only this technician's report; left out: everybody's, and the supervisor's. */
  readonly only?: string;
}

/**
 * RPT-1: drafts the daily reports of a branch's day from what is on record, in one statement. Every technician gets one on a
 * working day, on others whoever worked. Again it adds what came since and follows what changed, but only in drafts, and
 * never on a line that a person corrected; of two who draft at once the second finds the work done.
 */
export async function draftDay(em: EntityManager, { branch, on, times, only }: DayToDraft): Promise<void> {
  const { actor, operation, at } = workParams(em);
  const now = at.toISOString();
  const { from, until } = dayBounds(on, branch.timeZone);
  const person = only ?? null;
  const { text, values } = sql`
    with asked as (
      select ${branch.id}::uuid as branch_id, ${from.toISOString()}::timestamptz as from_at,
        ${until.toISOString()}::timestamptz as until_at
    ), found as materialized (
      select * from (${sourcesOf(verbatim('asked'))}) everything
      where ${person}::uuid is null or everything.staff_id = ${person}::uuid
    ), members as materialized (
      select s.id, s.name from staff_member s where s.id in (select staff_id from found) or s.id = ${person}::uuid
      union
      select s.id, s.name from role_assignment a join staff_member s on s.id = a.staff_id
      where ${times.working}::boolean and ${person}::uuid is null and a.branch_id = ${branch.id}::uuid
        and a.role = 'TECHNICIAN' and s.active and a.granted_at < ${until.toISOString()}::timestamptz
        and (a.revoked_at is null or a.revoked_at >= ${until.toISOString()}::timestamptz)
    ), existing as materialized (
      select r.id, r.staff_id from daily_report r
      where r.branch_id = ${branch.id}::uuid and r.on_date = ${on}::date and r.state = 'DRAFT'
        and r.staff_id in (select id from members)
      order by r.id for update
    ), made as (
      insert into daily_report (id, version, branch_id, staff_id, staff_name, on_date, state, drafted_at, due_at, late)
      select ${madeId()}, 1, ${branch.id}::uuid, m.id, m.name, ${on}::date, 'DRAFT', ${now}::timestamptz,
        ${times.dueAt.toISOString()}::timestamptz, false
      from members m order by m.id
      on conflict (branch_id, on_date, staff_id) do nothing
      returning id, staff_id
    ), recorded as (
      insert into change_record (id, record_id, entity, at, by_kind, by_id, by_name, operation, branch_id, fields)
      select ${madeId()}, made.id, 'DailyReport', ${now}::timestamptz, ${actorKind(actor)}::text, ${actorId(actor)}::uuid,
        ${actorName(actor)}::text, ${operation}::text, ${branch.id}::uuid,
        jsonb_build_array(jsonb_build_object('field', 'state', 'from', null, 'to', 'DRAFT'))
      from made
    ), drafts as (
      select id, staff_id from existing union all select id, staff_id from made
    ), gone as (
      delete from daily_report_line l using existing e
      where l.report_id = e.id and l.source <> 'INTERNAL' and not l.corrected and not exists (
        select 1 from found f where f.staff_id = e.staff_id and f.source_id = l.source_id and f.category = l.category)
      returning l.report_id
    ), lines as (
      insert into daily_report_line (id, report_id, branch_id, source, source_id, request_number, category, minutes,
        drafted_minutes, corrected)
      select ${madeId()}, d.id, ${branch.id}::uuid, f.source, f.source_id, f.request_number, f.category, f.minutes,
        f.minutes, false
      from found f join drafts d on d.staff_id = f.staff_id
      order by d.id, f.source, f.source_id, f.category
      on conflict (report_id, source_id, category) do update
        set minutes = excluded.minutes, drafted_minutes = excluded.drafted_minutes
        where not daily_report_line.corrected and daily_report_line.minutes <> excluded.minutes
      returning report_id
    ), changed as (
      update daily_report r set version = r.version + 1, drafted_at = ${now}::timestamptz
      from (select report_id from gone union select report_id from lines) touched, existing e
      where r.id = touched.report_id and e.id = r.id
    )
    insert into supervisor_report (id, version, branch_id, on_date, state, due_at, late, signed_late, reports, late_reports,
      paid_minutes, contract_minutes, warranty_minutes, internal_minutes, missing)
    select ${newId()}::uuid, 1, ${branch.id}::uuid, ${on}::date, 'DRAFT', ${times.supervisorDueAt.toISOString()}::timestamptz,
      false, false, 0, 0, 0, 0, 0, 0, '[]'
    where ${person}::uuid is null and exists (select 1 from members)
    on conflict (branch_id, on_date) do nothing`.questioned();
  await em.execute(text, values);
}
