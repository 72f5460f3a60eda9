import type pg from 'pg';
import { BENCH_DAY } from './seed.ts';

/** After midnight of the branches' clocks, when the job closes the day that is over. */
export const AFTER_MIDNIGHT = '2026-11-20T17:00:00Z';

/**
 * What the seed leaves out of a day: for a third of what is unfinished somebody has committed a time, with the reason; some
 * vouchers are further on than drawn. Every branch is left with its one open day, and none is active: each is closed in turn.
 */
export async function seedDay(pool: pg.Pool): Promise<string[]> {
  await pool.query(
    `insert into commitment (id, request_id, branch_id, committed_at, explanation, made_at, made_by_name)
     select uuidv7(), r.id, r.branch_id, r.received_at + interval '3 days', '等配件', r.received_at + interval '5 hours', '李主任'
     from repair_request r where r.state in ('DISPATCHED', 'IN_SERVICE') and extract(hour from r.received_at)::int % 3 = 0`,
  );
  await pool.query(
    `update service_voucher v set state = (array['DRAWN', 'SIGNED', 'HANDED_IN'])[1 + extract(minute from r.received_at)::int % 3]
     from repair_request r where r.id = v.request_id and r.state = 'CLOSED'`,
  );
  await pool.query('update branch set active = (code = $1)', ['B0']);
  // Headquarters has closed its day: nothing but the branch in turn is left to do.
  await pool.query(
    `insert into day_end (id, branch_id, on_date, closed_at, completed_at, calls, struck_off, open, undispatched, unfinished,
       unsigned, not_handed_in, not_struck_off, not_archived, lacking_commitment, prioritized)
     select uuidv7(), b.id, $1, now(), now(), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 from branch b where b.code = 'B0'`,
    [BENCH_DAY],
  );
  await pool.query('vacuum analyze');
  const { rows } = await pool.query<{ id: string }>(
    `select b.id from branch b where b.code <> 'B0' order by length(b.code), b.code`,
  );
  return rows.map(({ id }) => id);
}

/** The branch whose turn it is, alone with headquarters. */
export async function inTurn(pool: pg.Pool, branchId: string): Promise<void> {
  await pool.query(`update branch set active = (code = 'B0' or id = $1)`, [branchId]);
}

/** How many rows closing a branch's day has written, by table: the same on both sides, or the figures mean nothing. */
export async function writtenFor(pool: pg.Pool, branchId: string): Promise<string> {
  const { rows } = await pool.query<{ written: string }>(
    `select concat_ws(' ',
       (select count(*) from day_end d where d.branch_id = $1),
       (select count(*) from day_end_line l where l.branch_id = $1),
       (select count(*) from repair_request r where r.branch_id = $1 and r.priority),
       (select count(*) from request_event e where e.branch_id = $1 and e.kind = 'PRIORITIZED'),
       (select count(*) from change_record c where c.branch_id = $1),
       (select count(*) from outbox_message m where m.branch_id = $1)) as written`,
    [branchId],
  );
  return rows[0]?.written ?? '';
}
