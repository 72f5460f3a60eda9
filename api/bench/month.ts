import type pg from 'pg';
import { sign } from './people.ts';

/** The month that is rolled up, of a year of reports. */
export const MONTH = '2026-10';

/**
 * A year of daily reports of every branch, each the sum of a team's day, and somebody of the service department who may read
 * them all. The lines below the sums are not read by a roll-up and are left out.
 */
export async function seedMonth(pool: pg.Pool, authSecret: string): Promise<string> {
  await pool.query(
    `insert into supervisor_report (id, version, branch_id, on_date, state, due_at, submitted_at, late, signed_late, sent_at,
       reports, late_reports, paid_minutes, contract_minutes, warranty_minutes, internal_minutes, missing)
     select uuidv7(), 2, b.id, d.day::date, 'SENT', d.day + interval '18 hours', d.day + interval '17 hours',
       extract(doy from d.day)::int % 17 = 0, false, d.day + interval '17 hours', 5, extract(doy from d.day)::int % 3,
       300 + extract(doy from d.day)::int % 60, 120, 480 + length(b.code), 90, '[]'
     from branch b cross join generate_series(date '2025-11-01', date '2026-10-31', interval '1 day') d(day)
     where b.kind <> 'HEADQUARTERS'`,
  );
  const { rows } = await pool.query<{ id: string; branch: string }>(
    `select s.id, s.home_branch_id as branch from staff_member s where s.number = 'B0-1'`,
  );
  const [person] = rows;
  await pool.query(
    `insert into role_assignment (id, staff_id, branch_id, role, company_wide, granted_at)
     values (uuidv7(), $1, $2, 'SERVICE_DEPARTMENT', true, '2026-01-01')`,
    [person?.id, person?.branch],
  );
  const token = 'departmentdepartmentdepartment';
  await pool.query(
    `with account as (
       insert into user_account (id, name, email, created_at, updated_at, staff_id, user_name)
       values (uuidv7(), '某人', $1, now(), now(), $2, 'bench.department') returning id)
     insert into account_session (id, account_id, token, created_at, updated_at, last_seen_at, expires_at)
     select uuidv7(), account.id, $3, now(), now(), now(), now() + interval '1 day' from account`,
    [`${token}@bench.invalid`, person?.id, token],
  );
  await pool.query('vacuum analyze');
  return sign(token, authSecret);
}
