import type pg from 'pg';
import type { Size } from './seed.ts';

/** The month that is assessed, after its last day. */
export const ASSESSED = { from: '2026-10-01', to: '2026-10-31', at: '2026-11-02T01:00:00Z' } as const;
/** Of one technician: every tenth request takes a second visit, so that there are 500 visits. */
const REQUESTS = 455;
export const VISITS = 500;

/** Five technicians a branch; what else a company has is as small as can be. */
export function assessedCompany(technicians: number): Size {
  return { branches: technicians / 5, days: 1, perDay: 1 };
}

/** A month of a technician is like any other's: what was reported, promised, visited, signed, asked, paid and complained of. */
const statements: readonly (readonly [string, string])[] = [
  [
    'a month of requests',
    `insert into repair_request (id, number, branch_id, state, kind, grade, fault_type, channel, received_at, received_on,
       customer_id, raised_by_name, contact_phone, district_code, zone_kind, address_line, asset_id, model_id, fault_description,
       service_category, technician_ids, lead_technician_id, photo_ids, resolved_at, struck_off_at)
     select uuidv7(), s.number || '-' || n, s.home_branch_id, 'CLOSED', 'REPAIR', 'NORMAL',
       (array['NO_POWER', 'LEAKAGE', 'ABNORMAL_NOISE'])[1 + n % 3], 'PHONE', w.at, w.at::date, pool.customers[1 + n % 200], '王女士',
       '+8613800138000', '4' || lpad(substr(b.code, 2), 5, '0'), 'URBAN', '中山北路18号', pool.units[1 + n % 200], pool.models[1 + n % 200],
       '通电后不转，有焦味', case when n % 10 = 5 then 'PAID' else 'WARRANTY' end, array[s.id], s.id, '{}',
       case when n % 50 <> 7 then w.at + case when n % 10 = 9 then interval '2 days' else interval '5 hours' end end, w.at + interval '3 days'
     from staff_member s join branch b on b.id = s.home_branch_id and b.code <> 'B0'
     join (select a.branch_id, array_agg(a.id) as units, array_agg(a.model_id) as models, array_agg(a.customer_id) as customers
       from asset a group by a.branch_id) pool on pool.branch_id = b.id
     cross join generate_series(0, ${REQUESTS - 1}) n
     cross join lateral (select timestamptz '2026-10-01 00:00Z' + n * interval '91 minutes' as at) w`,
  ],
  [
    'visits',
    `insert into visit (id, request_id, branch_id, state, lead_id, team_ids, planned_at, assigned_at, accepted_at, set_out_at,
       set_out_claimed_at, arrived_at, arrived_claimed_at, left_at, left_claimed_at)
     select uuidv7(), r.id, r.branch_id, case when r.n % 10 = 9 and k = 0 then 'CANNOT_COMPLETE' else 'COMPLETED' end, r.lead_technician_id,
       r.technician_ids, w.at + interval '2 hours', w.at + interval '10 minutes', w.at + (15 + r.n % 40) * interval '1 minute',
       w.at + interval '1 hour', w.at + interval '1 hour', w.at + (100 + r.n % 90) * interval '1 minute',
       w.at + (100 + r.n % 90) * interval '1 minute', w.at + interval '4 hours', w.at + interval '4 hours'
     from (select r.*, substring(r.number from '[0-9]+$')::int as n from repair_request r where r.state = 'CLOSED' and r.number like 'B%') r
     cross join generate_series(0, 1) k
     cross join lateral (select r.received_at + k * interval '44 hours' as at) w
     where k = 0 or r.n % 10 = 9`,
  ],
  [
    'targets, vouchers, signatures',
    `insert into service_target (id, request_id, branch_id, kind, state, basis, started_at, target_minutes, due_at, met_at, ended_at,
       policy_version)
     select uuidv7(), r.id, r.branch_id, 'ARRIVE', case when r.received_on = '2026-10-09' then 'MISSED' else 'MET' end, 'ZONE', r.received_at,
       360, r.received_at + interval '7 hours', r.received_at + interval '2 hours', r.received_at + interval '2 hours', 1
     from repair_request r where r.state = 'CLOSED' and r.number like 'B%';
     insert into service_voucher (id, request_id, branch_id, number, state, drawn_at, history, archived_at)
     select uuidv7(), r.id, r.branch_id, 'V' || r.number, 'ARCHIVED', r.received_at, '[]', r.received_at + interval '3 days'
     from repair_request r where r.state = 'CLOSED' and r.number like 'B%';
     insert into voucher_signature (id, voucher_id, request_id, branch_id, signer_name, signed_at, method, door, content, seal_key_id, seal_mac)
     select uuidv7(), v.id, v.request_id, v.branch_id, '王女士', v.drawn_at + k * interval '4 hours', 'TYPED_NAME', 'DEVICE', '{}', 'k', 'm'
     from service_voucher v cross join generate_series(1, 2) k
     where v.state = 'ARCHIVED' and v.number like 'VB%' and (k = 1 or v.number like '%3')`,
  ],
  [
    'surveys, answers, batches',
    `insert into survey (id, request_id, branch_id, customer_id, received_on, state, issued_at, items, lead_technician_id, technician_ids)
     select uuidv7(), r.id, r.branch_id, r.customer_id, r.received_on, case when r.number ~ '[0-3]$' then 'ANSWERED' else 'EXPIRED' end,
       r.received_at, '[]', r.lead_technician_id, r.technician_ids
     from repair_request r where r.state = 'CLOSED' and r.number like 'B%';
     insert into survey_answer (id, survey_id, branch_id, version, attitude, skill, arrival_time, keeping_promises, answered_at)
     select uuidv7(), s.id, s.branch_id, 1, 'SATISFIED', 'SATISFIED', 'FAIR', 'VERY_SATISFIED', s.issued_at + interval '2 days'
     from survey s where s.state = 'ANSWERED';
     insert into rating_batch (id, technician_id, branch_id, closed_at, month, customers, attitude_satisfied, skill_satisfied,
       arrival_time_fair, keeping_promises_very_satisfied)
     select uuidv7(), t.id, t.home_branch_id, timestamptz '2026-10-02 00:00Z' + k * interval '15 hours', '2026-10', 4, 4, 4, 4, 4
     from staff_member t cross join generate_series(0, 45) k where t.number not like 'B0%'`,
  ],
  [
    'costs, invoices, complaints',
    `insert into job_cost (id, request_id, branch_id, kind, category, part_code, quantity, unit_amount, amount, used_at, used_on,
       recorded_at, recorded_by_name, part_use_id)
     select uuidv7(), r.id, r.branch_id, 'PART', 'WARRANTY', 'HOT', 1, c.amount, c.amount, r.received_at, r.received_on,
       r.received_at + interval '5 hours', '技术员', uuidv7()
     from repair_request r cross join lateral (select case when r.number like '%7' then 120000 else 6000 end as amount) c
     where r.state = 'CLOSED' and r.number like 'B%';
     insert into invoice (id, number, state, request_id, request_number, branch_id, customer_id, issued_at, issued_on, due_on, issued_by_name)
     select uuidv7(), 'I' || r.number, 'PAID', r.id, r.number, r.branch_id, r.customer_id, r.resolved_at, r.received_on, r.received_on, '会计'
     from repair_request r where r.service_category = 'PAID' and r.number like 'B%' and r.resolved_at is not null;
     insert into charge (id, request_id, branch_id, kind, name, name_en, quantity, unit_amount, list_amount, category, amount,
       price_list_id, price_list_version, voucher_id, used_on, charged_at, charged_by_name)
     select i.id, i.request_id, i.branch_id, 'LABOUR', '人工', 'Labour', 60, 6000, 6000, 'PAID', 6000, (select id from price_list limit 1), 1,
       v.id, i.issued_on, i.issued_at, '技术员' from invoice i join service_voucher v on v.request_id = i.request_id;
     insert into invoice_line (id, request_id, branch_id, kind, name, name_en, quantity, unit_amount, list_amount, category, amount,
       price_list_id, price_list_version, invoice_id, position, charge_id)
     select uuidv7(), i.request_id, i.branch_id, 'LABOUR', '人工', 'Labour', 60, 6000, 6000, 'PAID', 6000, c.price_list_id, 1, i.id, 1, c.id
     from invoice i join charge c on c.id = i.id;
     insert into payment (id, invoice_id, turn, request_id, branch_id, method, amount, at, by_name)
     select uuidv7(), i.id, 1, i.request_id, i.branch_id, 'CASH', 6000, i.issued_at, '技术员' from invoice i where i.number not like '%5';
     insert into feedback (id, number, kind, grade, subject, source, state, branch_id, customer_id, request_id, text, technician_ids,
       raised_by_name, contact_phone, received_at, received_on, first_answer_due_at, first_answer_policy_id, finding, found_at,
       responsible_staff_id)
     select uuidv7(), 'F' || r.number, 'COMPLAINT', 'GENERAL', 'TECHNICIAN', 'PHONE', 'DECIDED', r.branch_id, r.customer_id, r.id, '态度不好',
       r.technician_ids, '王女士', '+8613800138000', r.received_at, r.received_on, r.received_at, uuidv7(), 'VERIFIED',
       r.received_at + interval '2 days', r.lead_technician_id
     from repair_request r where r.state = 'CLOSED' and r.number like 'B%-100'`,
  ],
];

/** Rows in bulk: what refers to what is right by the way it is made, and is not checked once more. */
export async function seedAssessment(pool: pg.Pool, say: (step: string) => void): Promise<string[]> {
  const client = await pool.connect();
  try {
    await client.query("set session_replication_role = 'replica'");
    for (const [what, sql] of statements) {
      say(what);
      await client.query(sql);
    }
    await client.query("set session_replication_role = 'origin'");
    say('statistics');
    await client.query('vacuum analyze');
    const { rows } = await client.query<{ id: string }>(
      `select id from staff_member where number not like 'B0%' order by id`,
    );
    return rows.map(({ id }) => id);
  } finally {
    client.release();
  }
}
