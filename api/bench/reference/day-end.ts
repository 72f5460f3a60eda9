import type pg from 'pg';

/**
 * The rows of one branch's closed day by one statement: the day with its counts, a line for each matter, the letter with its
 * job, and priority with event and history for whatever waits.
 */
const CLOSE = {
  name: 'close-day',
  text: `
    with due as materialized (
      select v.id, v.number, v.received_at, v.matter, c.committed_at, c.explanation,
        v.open and coalesce(c.committed_at <= $3::timestamptz, true) as lacking
      from (
        select r.id, r.number, r.received_at,
          case when r.state = 'REGISTERED' then 'UNDISPATCHED'
            when r.state in ('DISPATCHED', 'IN_SERVICE', 'IN_WORKSHOP') then 'UNFINISHED'
            else case v.state when 'DRAWN' then 'UNSIGNED' when 'SIGNED' then 'NOT_HANDED_IN'
              when 'HANDED_IN' then 'NOT_STRUCK_OFF' end end as matter,
          r.state in ('REGISTERED', 'DISPATCHED', 'IN_SERVICE', 'IN_WORKSHOP') as open
        from repair_request r join service_voucher v on v.request_id = r.id
        where r.branch_id = $1 and r.received_on <= $2 and r.struck_off_at is null
      ) v left join lateral (
        select c.committed_at, c.explanation from commitment c where c.request_id = v.id and v.open
        order by c.id desc limit 1) c on true
    ), day as (
      insert into day_end (id, branch_id, on_date, closed_at, completed_at, calls, struck_off, open, undispatched, unfinished,
        unsigned, not_handed_in, not_struck_off, not_archived, lacking_commitment, prioritized)
      select uuidv7(), $1, $2, $3::timestamptz, $3::timestamptz, n.calls, n.struck_off, n.calls - n.struck_off,
        count(*) filter (where matter = 'UNDISPATCHED'), count(*) filter (where matter = 'UNFINISHED'),
        count(*) filter (where matter = 'UNSIGNED'), count(*) filter (where matter = 'NOT_HANDED_IN'),
        count(*) filter (where matter = 'NOT_STRUCK_OFF'), 0,
        count(*) filter (where lacking), count(*) filter (where matter = 'UNDISPATCHED')
      from due cross join (
        select count(*) as calls, count(struck_off_at) as struck_off from repair_request
        where branch_id = $1 and received_on = $2) n
      group by n.calls, n.struck_off returning id
    ), lines as (
      insert into day_end_line (id, day_end_id, branch_id, request_id, request_number, received_at, matter, committed_at,
        explanation, lacks_commitment)
      select uuidv7(), day.id, $1, due.id, due.number, due.received_at, due.matter, due.committed_at, due.explanation, due.lacking
      from due cross join day where due.matter is not null
    ), marked as (
      update repair_request r set priority = true, version = r.version + 1
      from due where due.matter = 'UNDISPATCHED' and r.id = due.id returning r.id
    ), told as (
      insert into request_event (id, request_id, branch_id, at, kind, params, actor_kind)
      select uuidv7(), id, $1, $3::timestamptz, 'PRIORITIZED', '{}', 'SYSTEM' from marked
    ), recorded as (
      insert into change_record (id, record_id, entity, at, by_kind, operation, branch_id, fields)
      select uuidv7(), id, 'RepairRequest', $3::timestamptz, 'SYSTEM', 'dayEnd.close', $1,
        '[{"field":"priority","from":"false","to":"true"}]' from marked
    ), letter as (
      insert into outbox_message (id, channel, "to", template, text, branch_id, created_at)
      select uuidv7(), 'LETTER', (select name || address from branch where kind = 'HEADQUARTERS' limit 1), 'day-end.unresolved',
        '共 ' || count(*) || ' 件，其中 ' || count(*) filter (where lacking) || ' 件未承诺完成时间' || E'\\n' || string_agg(
          number || '，' || to_char(received_at at time zone 'Asia/Shanghai', 'MM-DD HH24:MI') || ' 报修，'
            || case when committed_at is null then '未承诺完成时间' else '承诺 '
              || to_char(committed_at at time zone 'Asia/Shanghai', 'MM-DD HH24:MI') || ' 前完成，原因：' || explanation end,
          E'\\n' order by received_at, number), $1, $3::timestamptz
      from due where matter in ('UNDISPATCHED', 'UNFINISHED') returning id
    )
    insert into pgboss.job (name, data) select 'message.deliver', jsonb_build_object('messageId', id) from letter`,
};

/** Milliseconds of one closed day. */
export async function closeDay(pool: pg.Pool, day: { branchId: string; on: string }): Promise<number> {
  const from = performance.now();
  await pool.query({ ...CLOSE, values: [day.branchId, day.on, new Date('2026-11-20T17:00:00Z')] });
  return performance.now() - from;
}
