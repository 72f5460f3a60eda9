import { type Sql, sql } from '../../kernel/sql.ts';

/**
 * RPT-4: the complaints about products that came in in a month ('YYYY-MM'), by the days of their branches, with model and
 * fault: as the decision found it, else as the last diagnosis of its call did, else as the call reported it. `visible` is
 * about the alias `f`.
 */
export function monthComplaints(month: string, visible: Sql): Sql {
  const first = `${month}-01`;
  const next = Temporal.PlainDate.from(first).add({ months: 1 }).toString();
  return sql`
    select f.id as feedback_id, f.number, f.received_at, f.finding, f.cause,
      coalesce(f.model_id, called.model_id) as model_id,
      coalesce(f.fault_type, found.fault_type, called.fault_type) as fault_type
    from feedback f
    left join repair_request called on called.id = f.request_id
    left join lateral (
      select d.fault_type from diagnosis d where d.request_id = f.request_id order by d.recorded_at desc, d.id desc
      limit 1) found on true
    where ${visible} and f.kind = 'COMPLAINT' and f.subject = 'PRODUCT' and f.received_on >= ${first}::date
      and f.received_on < ${next}::date`;
}

/** The actions asked for because of these complaints (`source`), and those for a model that were asked for in the month. */
export function monthActions(month: string): Sql {
  const first = `${month}-01`;
  const next = Temporal.PlainDate.from(first).add({ months: 1 }).toString();
  return sql`
    select a.id, coalesce(s.model_id, a.model_id) as model_id, s.fault_type, a.action, a.owner_name, a.due_on, a.state,
      u.name as unit_name, u.name_en as unit_name_en
    from corrective_action a
    left join source s on s.feedback_id = a.feedback_id
    left join responsible_unit u on u.id = a.responsible_unit_id
    left join branch b on b.id = a.branch_id
    where s.feedback_id is not null or (a.feedback_id is null and a.model_id is not null
      and a.planned_at >= ${first}::timestamp at time zone b.time_zone
      and a.planned_at < ${next}::timestamp at time zone b.time_zone)`;
}
