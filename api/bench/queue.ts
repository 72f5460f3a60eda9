import type pg from 'pg';

/** So many can be sent by the branch whose queue is read. */
export const TECHNICIANS = 200;
const VANS = `(select w.*, row_number() over (order by w.id) as n from warehouse w where w.kind = 'VAN')`;

/**
 * What the seed leaves out of a supervisor's morning in branch B1: a team of 200 with papers and vans, the day's visits
 * spread over them and over five districts, clocks that are missed, due and to come, and a year of parts used.
 */
export async function seedQueue(pool: pg.Pool): Promise<void> {
  const statements = [
    `insert into staff_member (id, number, name, home_branch_id)
     select uuidv7(), 'B1-' || i, '技术员' || i, b.id from branch b, generate_series(6, ${TECHNICIANS}) i where b.code = 'B1'`,
    `insert into role_assignment (id, staff_id, branch_id, role, granted_at)
     select uuidv7(), s.id, s.home_branch_id, 'TECHNICIAN', '2026-01-01' from staff_member s
     where s.number ~ '^B1-' and not exists (select 1 from role_assignment r where r.staff_id = s.id)`,
    `update product_model set category = (array['HOUSEHOLD_APPLIANCE', 'PUMP', 'MOTOR'])[1 + substr(code, 2)::int % 3]`,
    `insert into certificate (id, branch_id, staff_id, category, kind, number, valid_from, valid_until)
     select uuidv7(), s.home_branch_id, s.id, c.category, 'CERTIFICATE', s.number || c.category, '2026-01-01', '2027-12-31'
     from staff_member s join (select substr(number, 4)::int as n, id from staff_member where number ~ '^B1-') i on i.id = s.id
     cross join (values ('HOUSEHOLD_APPLIANCE', 9), ('PUMP', 3), ('MOTOR', 2)) c(category, every)
     where i.n % c.every <> 0 or c.every = 9`,
    `update repair_request r set district_code = '4' || lpad((1 + extract(minute from r.received_at)::int % 5)::text, 5, '0'),
       priority = (r.state = 'REGISTERED' and r.received_on < '2026-11-19')
     from branch b where b.id = r.branch_id and b.code = 'B1'`,
    `with team as (select s.id, row_number() over (order by s.number) - 1 as n from staff_member s where s.number ~ '^B1-'),
       day as (select v.id, row_number() over (order by v.id) as n from visit v join branch b on b.id = v.branch_id
         where b.code = 'B1')
     update visit v set lead_id = team.id, team_ids = array[team.id] from day join team on team.n = day.n % ${TECHNICIANS}
     where v.id = day.id`,
    `with waiting as (select r.id, row_number() over (order by r.received_at) as n from repair_request r
       join branch b on b.id = r.branch_id where b.code = 'B1' and r.state = 'REGISTERED')
     update service_target t set due_at = timestamptz '2026-11-20 02:00Z' + (waiting.n * 7919 % 400 - 100) * interval '11 minutes'
     from waiting where t.request_id = waiting.id`,
    `insert into warehouse (id, branch_id, kind, name, technician_id, opened_at)
     select uuidv7(), s.home_branch_id, 'VAN', 'VAN-' || s.number, s.id, '2026-01-01' from staff_member s
     where s.number ~ '^B1-' or s.number like '%-1'`,
    `insert into part (id, code, name, name_en, price_amount)
     select uuidv7(), 'P' || i, '配件' || i, 'Part ' || i, 4500 from generate_series(1, 60) i`,
    `insert into stock_level (id, warehouse_id, part_id, branch_id, quantity, unit_cost_amount, moves)
     select uuidv7(), w.id, p.id, w.branch_id, 3, 3000, 1 from ${VANS} w join part p on p.code ~ '^P'
       and (substr(p.code, 2)::int + w.n) % 6 = 0`,
    `insert into stock_movement (id, warehouse_id, part_id, branch_id, step, kind, quantity, balance, unit_cost_amount, request_id,
       model_id, fault_type, at, by_name)
     select uuidv7(), used.warehouse, used.part, used.branch, 1 + row_number() over (partition by used.warehouse, used.part), 'USED',
       -1, 3, 3000, used.request, used.model, used.fault, used.at, '技术员'
     from (
       select w.id as warehouse, w.branch_id as branch, p.id as part, r.id as request, r.model_id as model, r.fault_type as fault,
         r.received_at as at
       from repair_request r
       join lateral (select w.id, w.branch_id from warehouse w where w.kind = 'VAN' and w.branch_id = r.branch_id
         order by w.id limit 1 offset extract(minute from r.received_at)::int % 5) w on true
       join product_model m on m.id = r.model_id
       join part p on p.code = 'P' || (1 + (substr(m.code, 2)::int * 3 + extract(hour from r.received_at)::int % 4) % 60)
       where r.state = 'CLOSED') used`,
  ];
  for (const sql of statements) await pool.query(sql);
  await pool.query('vacuum analyze');
}
