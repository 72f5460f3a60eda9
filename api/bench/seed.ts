import type pg from 'pg';

/** A company of any size whose branches and days all look alike, so that growth alone is what differs. */
export interface Size {
  readonly branches: number;
  readonly days: number;
  /** Requests of one branch on one day. */
  readonly perDay: number;
}

/** The day that is asked for; every branch has a full register on it. */
export const BENCH_DAY = '2026-11-20';
/** So many places want pieces of one part at once. */
export const HOT_PLACES = 20;
export const EVENTS_PER_REQUEST = 3;

/** Statements that fill an empty, migrated database; each says what it makes. */
function statements({ branches, days, perDay }: Size): readonly (readonly [string, string])[] {
  return [
    [
      'branches, people, districts',
      `insert into branch (id, code, name, name_en, kind, time_zone, phone, address, in_home_region)
         select uuidv7(), 'B' || i, '网点' || i, 'Branch ' || i, case when i = 0 then 'HEADQUARTERS' else 'SERVICE_CENTER' end,
           'Asia/Shanghai', '021-5555 0000', '路' || i, true from generate_series(0, ${branches}) i;
       insert into branch_calendar (id, branch_id, weekly, revision)
         select uuidv7(), id, '{"1":[{"from":"08:30","to":"12:00"},{"from":"13:00","to":"17:30"}],"2":[{"from":"08:30","to":"12:00"},{"from":"13:00","to":"17:30"}],"3":[{"from":"08:30","to":"12:00"},{"from":"13:00","to":"17:30"}],"4":[{"from":"08:30","to":"12:00"},{"from":"13:00","to":"17:30"}],"5":[{"from":"08:30","to":"12:00"},{"from":"13:00","to":"17:30"}]}', uuidv7() from branch;
       insert into district (code, name, name_en, city, city_en, province, province_en)
         select '4' || lpad(i::text, 5, '0'), '区' || i, 'District ' || i, '市', 'City', '省', 'Province' from generate_series(1, ${branches}) i;
       insert into service_zone (id, branch_id, district_code, zone_kind)
         select uuidv7(), b.id, '4' || lpad(substr(b.code, 2), 5, '0'), 'URBAN' from branch b where b.code <> 'B0';
       insert into staff_member (id, number, name, home_branch_id)
         select uuidv7(), b.code || '-' || i, '技术员' || i, b.id from branch b, generate_series(1, 5) i;
       insert into role_assignment (id, staff_id, branch_id, role, granted_at)
         select uuidv7(), s.id, s.home_branch_id, r.role, '2026-01-01' from staff_member s,
           unnest(array['TECHNICIAN', 'CLERK', 'SUPERVISOR', 'PARTS_KEEPER']) r(role)`,
    ],
    [
      'a hot part in the store of one branch',
      `insert into part (id, code, name, name_en, price_amount) values (uuidv7(), 'HOT', '机械密封', 'Seal', 4500);
       insert into warehouse (id, branch_id, kind, name, opened_at)
         select uuidv7(), b.id, case when i = 0 then 'BRANCH' else 'WORKSHOP' end, 'HOT-' || i, '2026-01-01'
         from branch b, generate_series(0, ${HOT_PLACES}) i where b.code = 'B1';
       insert into stock_level (id, warehouse_id, part_id, branch_id, quantity, unit_cost_amount, moves)
         select uuidv7(), w.id, p.id, w.branch_id, 1000000, 3000, 1 from warehouse w, part p where w.name = 'HOT-0';
       insert into stock_movement (id, warehouse_id, part_id, branch_id, step, kind, quantity, balance, unit_cost_amount, at, by_name)
         select uuidv7(), l.warehouse_id, l.part_id, l.branch_id, 1, 'RECEIVED', l.quantity, l.quantity, 3000, '2026-01-01', '库管'
         from stock_level l`,
    ],
    [
      'models, terms',
      `insert into product_model (id, code, name, name_en, category)
         select uuidv7(), 'M' || i, '型号' || i, 'Model ' || i, 'HOUSEHOLD_APPLIANCE' from generate_series(1, 50) i;
       insert into warranty_term (id, version, effective_from, months, repair_basis, consumables_basis, replacement_rule, texts)
         select uuidv7(), 1, '2000-01-01', 12, 'COST_OF_MATERIALS', 'LOWEST_COST_PRICE', 'INHERIT_REMAINING',
           '{"name":{"zh":"整机","en":"Unit"},"covered":{"zh":["人工"],"en":["Labour"]},"notCovered":{"zh":[],"en":[]},"afterExpiry":{"zh":"成本价","en":"At cost"},"acceptedProofs":{"zh":["发票"],"en":["Invoice"]}}'`,
    ],
    [
      'customers, units',
      `insert into customer (id, home_branch_id, name, kind, phone, registered_at)
         select uuidv7(), b.id, '客户' || i, 'HOUSEHOLD', '+86138' || lpad((i * 1000 + substr(b.code, 2)::int)::text, 8, '0'), '2026-01-01'
         from branch b, generate_series(1, 200) i where b.code <> 'B0';
       insert into asset (id, branch_id, customer_id, model_id, serial_number, verified, purchased_on, proof_state, registered_at)
         select uuidv7(), c.home_branch_id, c.id, (select m.id from product_model m where m.code = 'M' || (1 + c.serial % 50)),
           'S' || c.serial, true, '2026-06-01', 'VERIFIED', '2026-06-01' from customer c;
       insert into asset_warranty (id, asset_id, branch_id, term_id, starts_on, ends_on)
         select uuidv7(), a.id, a.branch_id, (select id from warranty_term limit 1), '2026-06-01', '2027-06-01' from asset a`,
    ],
    [
      'requests',
      `insert into repair_request (id, number, branch_id, state, kind, grade, fault_type, channel, received_at, received_on,
           customer_id, raised_by_name, contact_phone, district_code, zone_kind, address_line, asset_id, model_id, fault_description,
           service_category, technician_ids, lead_technician_id, photo_ids)
         select uuidv7(), to_char(d.day, 'YYMMDD') || '-' || lpad(row_number() over ()::text, 8, '0'), b.id,
           (array['REGISTERED', 'DISPATCHED', 'IN_SERVICE', 'RESOLVED', 'CLOSED'])[1 + n.n % 5], 'REPAIR', 'NORMAL', 'NO_POWER', 'PHONE',
           d.day + interval '1 hour' + n.n * interval '${Math.min(240, Math.floor(36_000 / perDay))} seconds', d.day::date, a.customer_id, '王女士', '+8613800138000',
           '4' || lpad(substr(b.code, 2), 5, '0'), 'URBAN', '中山北路18号', a.id, a.model_id, '通电后不转，有焦味', 'WARRANTY',
           array[t.id], t.id, '{}'
         from branch b
         cross join generate_series(date '${BENCH_DAY}' - ${days - 1}, date '${BENCH_DAY}', interval '1 day') d(day)
         cross join generate_series(0, ${perDay - 1}) n(n)
         join lateral (select array_agg(a.id) ids from asset a where a.branch_id = b.id) pool on true
         join asset a on a.id = pool.ids[1 + (n.n * 7 + extract(doy from d.day)::int) % array_length(pool.ids, 1)]
         join lateral (select s.id from staff_member s where s.home_branch_id = b.id order by s.number limit 1 offset n.n % 5) t on true
         where b.code <> 'B0'`,
    ],
    [
      'events',
      `insert into request_event (id, request_id, branch_id, at, kind, params, actor_kind, actor_name)
         select uuidv7(), r.id, r.branch_id, r.received_at + k.k * interval '20 minutes',
           (array['REGISTERED', 'ENTITLEMENT_DERIVED', 'DISPATCHED'])[k.k + 1],
           '{"technician":"技术员1","planned":"2026-11-20T06:00:00.000Z","timeZone":"Asia/Shanghai","zh":"保修期内","en":"In warranty"}', 'STAFF', '李主任'
         from repair_request r cross join generate_series(0, ${EVENTS_PER_REQUEST - 1}) k(k)`,
    ],
    [
      'visits',
      `insert into visit (id, request_id, branch_id, state, lead_id, team_ids, planned_at, assigned_at)
         select uuidv7(), r.id, r.branch_id,
           case r.state when 'DISPATCHED' then 'ASSIGNED' when 'IN_SERVICE' then 'ARRIVED' else 'COMPLETED' end,
           r.lead_technician_id, r.technician_ids, r.received_at + interval '4 hours', r.received_at
         from repair_request r where r.state <> 'REGISTERED'`,
    ],
    [
      'targets, vouchers, decisions',
      `insert into service_target (id, request_id, branch_id, kind, basis, started_at, target_minutes, due_at, policy_version)
         select uuidv7(), r.id, r.branch_id, 'ARRIVE', 'ZONE', r.received_at, 360, r.received_at + interval '7 hours', 1 from repair_request r;
       insert into service_voucher (id, request_id, branch_id, number, drawn_at, history)
         select uuidv7(), r.id, r.branch_id, 'V' || r.number, r.received_at, '[]' from repair_request r;
       insert into entitlement_decision (id, request_id, branch_id, category, reason, params, derived, decided_at)
         select uuidv7(), r.id, r.branch_id, 'WARRANTY', 'IN_WARRANTY', '{"startsOn":"2026-06-01","endsOn":"2027-06-01","daysLeft":194}', true, r.received_at from repair_request r`,
    ],
  ];
}

export async function seed(pool: pg.Pool, size: Size, say: (step: string) => void): Promise<void> {
  for (const [what, sql] of statements(size)) {
    say(what);
    await pool.query(sql);
  }
  say('statistics');
  await pool.query('vacuum analyze');
}
