import type pg from 'pg';

/**
 * All sums of a month's assessment by one statement, with the policy's figures written into it: for every technician, above and
 * below the line of each indicator.
 */
const ASSESS = `
  with arrived as (
    select v.lead_id as id, count(*) as n, count(distinct m.category || r.fault_type) as kinds,
      sum(floor(extract(epoch from case when v.arrival_confirmed_at <= $3 then v.arrived_claimed_at else v.arrived_at end - r.received_at) / 60))
        filter (where r.kind = 'REPAIR') as minutes,
      count(*) filter (where r.kind = 'REPAIR') as repairs,
      count(*) filter (where t.kept) as kept, count(t.kept) as promised,
      count(*) filter (where r.resolved_at < $2) as resolved,
      count(*) filter (where v.left_at < $2 and v.state in ('COMPLETED', 'CANNOT_COMPLETE')) as ended,
      count(*) filter (where v.left_at < $2 and v.state = 'COMPLETED' and r.resolved_at < $2 and all_visits.n = 1
        and not exists (select 1 from repair_card k where k.request_id = r.id)
        and coalesce(r.reopened_at > $3, true)
        and not exists (select 1 from repair_request f where f.follows_id = r.id and f.received_at <= $3)) as fixed
    from visit v
    join repair_request r on r.id = v.request_id
    left join product_model m on m.id = r.model_id
    left join (select request_id, bool_and(state = 'MET') as kept from service_target
      where kind = 'ARRIVE' and state in ('MET', 'MISSED') group by request_id) t on t.request_id = r.id
    join (select request_id, min(arrived_at) as first_at, count(*) as n from visit
      where arrived_at is not null group by request_id) all_visits
      on all_visits.request_id = v.request_id and all_visits.first_at = v.arrived_at
    where v.arrived_at >= $1 and v.arrived_at < $2 and v.lead_id = any($4) group by v.lead_id
  ), done as (
    select r.lead_technician_id as id, count(*) as n,
      count(*) filter (where r.resolved_at <= d.dispatched + interval '1440 minutes') as in_time, count(d.dispatched) as dispatched,
      count(*) filter (where a.survey_id is not null or exists (
        select 1 from follow_up_call f where f.request_id = r.id and f.called_at <= $3)) as answered,
      count(*) filter (where w.archived_at <= $3 and s.n <= 1 and b.request_id is null) as accurate,
      count(*) filter (where w.archived_at <= $3) as archived,
      count(*) filter (where j.amount <= 100000) as cheap, count(j.amount) as costly
    from repair_request r
    left join service_voucher w on w.request_id = r.id
    left join (select request_id, lead_id, min(greatest(assigned_at, planned_at)) as dispatched from visit
      where arrived_at is not null group by request_id, lead_id) d on d.request_id = r.id and d.lead_id = r.lead_technician_id
    left join survey q on q.request_id = r.id
    left join survey_answer a on a.survey_id = q.id and a.version = 1 and a.answered_at <= $3
    left join (select request_id, count(*) as n from voucher_signature group by request_id) s on s.request_id = r.id
    left join (select distinct request_id from report_review where not approved and at <= $3) b on b.request_id = r.id
    left join (select request_id, sum(amount) as amount from job_cost where recorded_at <= $3 group by request_id) j on j.request_id = r.id
    where r.resolved_at >= $1 and r.resolved_at < $2 and r.lead_technician_id = any($4) group by r.lead_technician_id
  ), invoiced as (
    select r.lead_technician_id as id, sum(l.amount) as owed, sum(p.amount) as paid
    from invoice i join repair_request r on r.id = i.request_id
    left join (select invoice_id, sum(amount) as amount from invoice_line group by invoice_id) l on l.invoice_id = i.id
    left join (select invoice_id, sum(amount) as amount from payment where at <= $3 group by invoice_id) p on p.invoice_id = i.id
    where i.state <> 'VOID' and i.issued_at <= $3 and r.resolved_at >= $1 and r.resolved_at < $2 and r.lead_technician_id = any($4)
    group by r.lead_technician_id
  ), planned as (
    select v.lead_id as id,
      count(*) filter (where v.state = 'COMPLETED' and (v.arrived_at at time zone 'Asia/Shanghai')::date
        = (v.planned_at at time zone 'Asia/Shanghai')::date) as on_day,
      count(*) filter (where v.state in ('COMPLETED', 'CANNOT_COMPLETE') or (v.state in ('ASSIGNED', 'ACCEPTED', 'TRAVELLING', 'ARRIVED')
        and (v.planned_at at time zone 'Asia/Shanghai')::date < ($3::timestamptz at time zone 'Asia/Shanghai')::date)) as planned,
      count(*) filter (where v.accepted_at <= v.assigned_at + interval '30 minutes') as accepted,
      count(*) filter (where v.accepted_at is not null or v.state = 'DECLINED' or (v.state <> 'CANCELLED'
        and v.assigned_at + interval '30 minutes' < $3)) as assigned
    from visit v where v.planned_at >= $1 and v.planned_at < $2 and v.lead_id = any($4) group by v.lead_id
  ), complained as (
    select responsible_staff_id as id, count(*) as n from feedback
    where kind = 'COMPLAINT' and finding = 'VERIFIED' and found_at >= $1 and found_at < $2 group by responsible_staff_id
  ), rated as (
    select technician_id as id,
      ${['attitude', 'skill', 'arrival_time', 'keeping_promises']
        .map(
          (
            item,
          ) => `sum(${item}_very_satisfied * 100 + ${item}_satisfied * 80 + ${item}_fair * 60) as ${item},
            sum(${item}_very_satisfied + ${item}_satisfied) as ${item}_content,
            sum(${item}_very_satisfied + ${item}_satisfied + ${item}_fair + ${item}_dissatisfied) as ${item}_n`,
        )
        .join(', ')}
    from rating_batch where month = '2026-10' and closed_at <= $3 group by technician_id
  )
  select t.id,
    a.minutes as "RESPONSE_TIME", a.repairs as "RESPONSE_TIME of", a.kept as "ARRIVAL_ON_TIME", a.promised as "ARRIVAL_ON_TIME of",
    d.in_time as "FINISHED_ON_TIME", d.dispatched as "FINISHED_ON_TIME of", a.fixed as "FIRST_TIME_FIX", a.ended as "FIRST_TIME_FIX of",
    a.resolved as "RESOLUTION_RATE", a.n as "RESOLUTION_RATE of", r.attitude as "SURVEY_ATTITUDE", r.attitude_n as "SURVEY_ATTITUDE of",
    r.skill as "SURVEY_SKILL", r.skill_n as "SURVEY_SKILL of", r.arrival_time as "SURVEY_ARRIVAL_TIME",
    r.arrival_time_n as "SURVEY_ARRIVAL_TIME of", r.keeping_promises as "SURVEY_KEEPING_PROMISES",
    r.keeping_promises_n as "SURVEY_KEEPING_PROMISES of",
    r.attitude_content + r.skill_content + r.arrival_time_content + r.keeping_promises_content as "SATISFACTION_RATE",
    r.attitude_n + r.skill_n + r.arrival_time_n + r.keeping_promises_n as "SATISFACTION_RATE of",
    c.n as "VERIFIED_COMPLAINTS", a.n as "VERIFIED_COMPLAINTS of", d.accurate as "VOUCHER_ACCURACY", d.archived as "VOUCHER_ACCURACY of",
    d.answered as "CALL_BACK_RATE", d.n as "CALL_BACK_RATE of",
    p.on_day + coalesce(n.done, 0) as "PLAN_COMPLETION", p.planned + coalesce(n.due, 0) as "PLAN_COMPLETION of",
    p.accepted as "ACCEPTANCE_IN_TIME", p.assigned as "ACCEPTANCE_IN_TIME of", d.cheap as "COST_CONTROL", d.costly as "COST_CONTROL of",
    i.paid as "COLLECTION_RATE", i.owed as "COLLECTION_RATE of", a.kinds as "SERVICE_RANGE", (a.n > 0)::int as "SERVICE_RANGE of"
  from unnest($4::uuid[]) t(id)
  left join arrived a on a.id = t.id left join done d on d.id = t.id left join invoiced i on i.id = t.id
  left join planned p on p.id = t.id left join complained c on c.id = t.id left join rated r on r.id = t.id
  left join (select assignee_id as id, count(*) as due, count(*) filter (where state = 'COMPLETED'
      and (completed_at at time zone 'Asia/Shanghai')::date <= due_on) as done
    from renewal_visit where state <> 'WITHDRAWN' and due_on between '2026-10-01' and '2026-10-31' group by assignee_id) n on n.id = t.id`;

/** Milliseconds of an assessment, and its sums over all technicians by indicator. */
export async function assess(
  pool: pg.Pool,
  technicianIds: readonly string[],
): Promise<{ ms: number; sums: string }> {
  const from = performance.now();
  const { rows } = await pool.query<Record<string, string | null>>(ASSESS, [
    new Date('2026-09-30T16:00:00Z'),
    new Date('2026-10-31T16:00:00Z'),
    new Date('2026-11-02T01:00:00Z'),
    technicianIds,
  ]);
  const ms = performance.now() - from;
  const sums: Record<string, number> = {};
  for (const { id: _, ...row } of rows)
    for (const [name, sum] of Object.entries(row)) sums[name] = (sums[name] ?? 0) + Number(sum ?? 0);
  return { ms, sums: JSON.stringify(sums) };
}
