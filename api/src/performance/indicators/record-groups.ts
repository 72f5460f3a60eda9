import { registerEnumType } from 'type-graphql';
import { type Sql, sql, verbatim } from '../../kernel/sql.ts';
import { Indicator } from '../../policy/assessment-words.ts';

/** What kind of record stands behind a number (KPI-8). */
export enum SourceKind {
  VISIT = 'VISIT',
  REPAIR_REQUEST = 'REPAIR_REQUEST',
  SERVICE_VOUCHER = 'SERVICE_VOUCHER',
  INVOICE = 'INVOICE',
  RENEWAL_VISIT = 'RENEWAL_VISIT',
  COMPLAINT = 'COMPLAINT',
  RATING_BATCH = 'RATING_BATCH',
  SURVEY = 'SURVEY',
}
registerEnumType(SourceKind, {
  name: 'IndicatorSourceKind',
  description: 'KPI-8: what kind of record stands behind a number.',
  valuesConfig: {
    RATING_BATCH: { description: 'SUR-4: a closed batch of at least three customers, as one sum.' },
    SURVEY: {
      description: 'SUR-4: one answer, for whoever reads single answers and is not assessed by them.',
    },
  },
});

/** What one record adds above and below the line of an indicator: SQL over a row of its group. */
interface Share {
  readonly part: string;
  readonly whole: string;
  /** The record that is shown for it. */
  readonly kind: SourceKind;
  readonly id: string;
  readonly number: string;
  readonly at: string;
}

/**
 * Records of technicians in a period, one row each, with the facts that indicators are made of. A number is the sum over
 * these rows and its sources are the same rows one by one, so that the two cannot differ (KPI-8).
 */
export interface RecordGroup {
  /** `assessed` is there to join (see assessed.ts); `asOf` is when they are looked at. */
  readonly rows: (asOf: Sql) => Sql;
  readonly shares: { readonly [Name in Indicator]?: Share };
}

const visit = { kind: SourceKind.VISIT, id: 'g.visit_id', number: 'g.number', at: 'g.at' };
const request = { kind: SourceKind.REPAIR_REQUEST, id: 'g.request_id', number: 'g.number', at: 'g.at' };
const one = '1';
/** Counts where it is true, is counted where it is known. */
const known = (fact: string) => ({
  part: `(${fact})::int`,
  whole: `(${fact} is not null)::int`,
});

/** First arrivals at a request: it was reported, and then somebody was there. */
const arrivals: RecordGroup = {
  rows: (asOf) => sql`
    select a.technician_id, v.id as visit_id, r.number, v.arrived_at as at,
      case when r.kind = 'REPAIR' then floor(extract(epoch from
        case when v.arrival_confirmed_at <= ${asOf} then v.arrived_claimed_at else v.arrived_at end - r.received_at) / 60) end
        as minutes,
      (select bool_and(t.state = 'MET') from service_target t where t.request_id = r.id and t.kind = 'ARRIVE'
        and t.state in ('MET', 'MISSED') and t.started_at <= v.arrived_at) as kept,
      r.resolved_at < a.until as resolved,
      case when v.left_at < a.until and v.state in ('COMPLETED', 'CANNOT_COMPLETE') then v.state = 'COMPLETED'
        and coalesce(r.resolved_at < a.until, false)
        and not exists (select 1 from visit o where o.request_id = r.id and o.id <> v.id and o.arrived_at <= ${asOf})
        and not exists (select 1 from repair_card k where k.request_id = r.id and k.opened_at <= ${asOf})
        and coalesce(r.reopened_at > ${asOf}, true)
        and not exists (select 1 from repair_request f where f.follows_id = r.id and f.received_at <= ${asOf})
        end as fixed,
      row_number() over (partition by a.technician_id, m.category, r.fault_type order by v.arrived_at, v.id) = 1 as new_kind
    from assessed a
    join visit v on v.lead_id = a.technician_id and v.arrived_at >= a.since and v.arrived_at < a.until
    join repair_request r on r.id = v.request_id
    left join product_model m on m.id = r.model_id
    where not exists (select 1 from visit e where e.request_id = v.request_id and e.arrived_at is not null
      and (e.arrived_at, e.id) < (v.arrived_at, v.id))`,
  shares: {
    RESPONSE_TIME: { ...visit, part: 'g.minutes', whole: '(g.minutes is not null)::int' },
    ARRIVAL_ON_TIME: { ...visit, ...known('g.kept') },
    FIRST_TIME_FIX: { ...visit, ...known('g.fixed') },
    RESOLUTION_RATE: { ...visit, part: 'g.resolved::int', whole: one },
    VERIFIED_COMPLAINTS: { ...visit, part: '0', whole: one },
    SERVICE_RANGE: { ...visit, part: 'g.new_kind::int', whole: one },
  },
};

/**
 * Requests that were resolved under a technician's lead. The answer is looked up for each: by `exists` the planner would list
 * all that was ever answered.
 */
const resolutions: RecordGroup = {
  rows: (asOf) => sql`
    select a.technician_id, r.id as request_id, r.number, r.resolved_at as at, w.id as voucher_id, w.archived_at,
      (select r.resolved_at <= min(greatest(v.assigned_at, v.planned_at)) + a.finish_minutes * interval '1 minute'
        from visit v where v.request_id = r.id and v.lead_id = a.technician_id and v.arrived_at is not null) as in_time,
      coalesce((select n.answered_at <= ${asOf} from survey s join survey_answer n on n.survey_id = s.id
        where s.request_id = r.id and s.state = 'ANSWERED' and n.version = 1), false)
        or exists (select 1 from follow_up_call f where f.request_id = r.id and f.called_at <= ${asOf}) as answered,
      case when w.archived_at <= ${asOf} then
        (select count(*) from voucher_signature g where g.request_id = r.id and g.signed_at <= w.archived_at) <= 1
        and not exists (select 1 from report_review b where b.request_id = r.id and not b.approved and b.at <= ${asOf})
        end as accurate,
      (select sum(c.amount) <= (a.cost_limits ->> coalesce(m.category, ''))::bigint from job_cost c
        where c.request_id = r.id and c.recorded_at <= ${asOf}) as cheap
    from assessed a
    join repair_request r on r.lead_technician_id = a.technician_id and r.resolved_at >= a.since and r.resolved_at < a.until
    left join service_voucher w on w.request_id = r.id
    left join product_model m on m.id = r.model_id`,
  shares: {
    FINISHED_ON_TIME: { ...request, ...known('g.in_time') },
    CALL_BACK_RATE: { ...request, part: 'g.answered::int', whole: one },
    VOUCHER_ACCURACY: {
      kind: SourceKind.SERVICE_VOUCHER,
      id: 'g.voucher_id',
      number: 'g.number',
      at: 'g.archived_at',
      ...known('g.accurate'),
    },
    COST_CONTROL: { ...request, ...known('g.cheap') },
  },
};

/** Invoices of those requests; what is void was never owed. */
const invoices: RecordGroup = {
  rows: (asOf) => sql`
    select a.technician_id, i.id as invoice_id, i.number, i.issued_at as at,
      (select coalesce(sum(l.amount), 0) from invoice_line l where l.invoice_id = i.id) as owed,
      (select coalesce(sum(p.amount), 0) from payment p where p.invoice_id = i.id and p.at <= ${asOf}) as paid
    from assessed a
    join repair_request r on r.lead_technician_id = a.technician_id and r.resolved_at >= a.since and r.resolved_at < a.until
    join invoice i on i.request_id = r.id and i.state <> 'VOID' and i.issued_at <= ${asOf}`,
  shares: {
    COLLECTION_RATE: {
      kind: SourceKind.INVOICE,
      id: 'g.invoice_id',
      number: 'g.number',
      at: 'g.at',
      part: 'g.paid',
      whole: 'g.owed',
    },
  },
};

/** Visits planned for the period. What the customer, or another plan, took away counts for nobody. */
const plans: RecordGroup = {
  rows: (asOf) => sql`
    select a.technician_id, v.id as visit_id, r.number, v.planned_at as at,
      case when v.state in ('COMPLETED', 'CANNOT_COMPLETE') and v.left_at <= ${asOf} then v.state = 'COMPLETED'
          and (v.arrived_at at time zone a.time_zone)::date = (v.planned_at at time zone a.time_zone)::date
        when v.state not in ('DECLINED', 'NO_SHOW', 'CANCELLED') and v.assigned_at <= ${asOf}
          and (v.planned_at at time zone a.time_zone)::date < (${asOf} at time zone a.time_zone)::date then false
        end as on_its_day,
      case when v.assigned_at > ${asOf} then null
        when v.accepted_at <= ${asOf} then v.accepted_at <= v.assigned_at + a.accept_minutes * interval '1 minute'
        when v.state = 'DECLINED' or (v.state <> 'CANCELLED'
          and v.assigned_at + a.accept_minutes * interval '1 minute' < ${asOf}) then false end as accepted
    from assessed a
    join visit v on v.lead_id = a.technician_id and v.planned_at >= a.since and v.planned_at < a.period_end
    join repair_request r on r.id = v.request_id`,
  shares: {
    PLAN_COMPLETION: { ...visit, ...known('g.on_its_day') },
    ACCEPTANCE_IN_TIME: { ...visit, ...known('g.accepted') },
  },
};

/** Renewal visits due in the period: a technician may be who speaks with the customer (CON-1). */
const renewals: RecordGroup = {
  rows: (asOf) => sql`
    select a.technician_id, n.id as renewal_id, c.number,
      case when n.state = 'COMPLETED' then n.completed_at else n.due_on::timestamp at time zone a.time_zone end as at,
      case when n.state = 'COMPLETED' and n.completed_at <= ${asOf}
          then (n.completed_at at time zone a.time_zone)::date <= n.due_on
        when n.state <> 'WITHDRAWN' and n.due_on < (${asOf} at time zone a.time_zone)::date then false end as done
    from assessed a
    join renewal_visit n on n.assignee_id = a.technician_id and n.due_on >= a.first_day and n.due_on <= a.last_day
    join maintenance_contract c on c.id = n.contract_id`,
  shares: {
    PLAN_COMPLETION: {
      kind: SourceKind.RENEWAL_VISIT,
      id: 'g.renewal_id',
      number: 'g.number',
      at: 'g.at',
      ...known('g.done'),
    },
  },
};

/** Complaints found true, by whoever is responsible for them. */
const complaints: RecordGroup = {
  rows: () => sql`
    select a.technician_id, f.id as feedback_id, f.number, f.found_at as at
    from assessed a
    join feedback f on f.responsible_staff_id = a.technician_id and f.kind = 'COMPLAINT' and f.finding = 'VERIFIED'
      and f.found_at >= a.since and f.found_at < a.until`,
  shares: {
    VERIFIED_COMPLAINTS: {
      kind: SourceKind.COMPLAINT,
      id: 'g.feedback_id',
      number: 'g.number',
      at: 'g.at',
      part: one,
      whole: '0',
    },
  },
};

export const LEVELS = ['very_satisfied', 'satisfied', 'fair', 'dissatisfied'];
export const ITEMS = {
  [Indicator.SURVEY_ATTITUDE]: 'attitude',
  [Indicator.SURVEY_SKILL]: 'skill',
  [Indicator.SURVEY_ARRIVAL_TIME]: 'arrival_time',
  [Indicator.SURVEY_KEEPING_PROMISES]: 'keeping_promises',
} as const;
export type SurveyIndicator = keyof typeof ITEMS;

const ratingColumns = Object.values(ITEMS)
  .map(
    (item) => `
      ${LEVELS.map((level) => `b.${item}_${level} * a.points_${level}`).join(' + ')} as ${item}_points,
      ${LEVELS.map((level) => `b.${item}_${level} * a.is_${level}`).join(' + ')} as ${item}_content,
      ${LEVELS.map((level) => `b.${item}_${level}`).join(' + ')} as ${item}_ratings`,
  )
  .join(',');

const batch = { kind: SourceKind.RATING_BATCH, id: 'g.batch_id', number: 'null::text', at: 'g.at' };
const ofItem = (name: SurveyIndicator): Share => ({
  ...batch,
  part: `g.${ITEMS[name]}_points`,
  whole: `g.${ITEMS[name]}_ratings`,
});
const overItems = (what: string): string =>
  Object.values(ITEMS)
    .map((item) => `g.${item}_${what} * g.counts_${item}`)
    .join(' + ');

/** Closed batches of ratings, and nothing finer (SUR-4). */
const ratings: RecordGroup = {
  rows: (asOf) => sql`
    select a.technician_id, b.id as batch_id, b.closed_at as at,
      ${verbatim(
        Object.values(ITEMS)
          .map((item) => `a.counts_${item}`)
          .join(', '),
      )}, ${verbatim(ratingColumns)}
    from assessed a
    join rating_batch b on b.technician_id = a.technician_id and b.closed_at <= ${asOf}
      and b.month >= to_char(a.first_day, 'YYYY-MM') and b.month <= to_char(a.last_day, 'YYYY-MM')`,
  shares: {
    SURVEY_ATTITUDE: ofItem(Indicator.SURVEY_ATTITUDE),
    SURVEY_SKILL: ofItem(Indicator.SURVEY_SKILL),
    SURVEY_ARRIVAL_TIME: ofItem(Indicator.SURVEY_ARRIVAL_TIME),
    SURVEY_KEEPING_PROMISES: ofItem(Indicator.SURVEY_KEEPING_PROMISES),
    SATISFACTION_RATE: { ...batch, part: overItems('content'), whole: overItems('ratings') },
  },
};

export const RECORD_GROUPS: readonly RecordGroup[] = [
  arrivals,
  resolutions,
  invoices,
  plans,
  renewals,
  complaints,
  ratings,
];
