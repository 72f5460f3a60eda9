import { actorId, actorName } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';
import { madeId } from '../kernel/made-id.ts';
import { type Sql, sql } from '../kernel/sql.ts';
import type { Branch } from '../organization/branches/branch.ts';
import { actorKind, workParams } from '../platform/audit.ts';
import type { Jobs } from '../platform/jobs.ts';
import { type EntityManager, SCOPE_FILTER } from '../platform/orm.ts';
import { announceAfterCommit } from '../platform/announcements.ts';
import { sendUnresolvedList } from './send-unresolved-list.ts';

/** One branch and one day. */
export interface BranchDay {
  readonly branch: Pick<Branch, 'id' | 'name' | 'timeZone'>;
  /** 'YYYY-MM-DD' in the branch's zone. */
  readonly on: string;
  /** Whether the calendar day is over: nothing more comes in on it. */
  readonly over: boolean;
}

/**
 * DSP-3: closes a branch's day: register and vouchers are reconciled, what is not dispatched goes to the head of the queue,
 * and what is not resolved goes to the sales director in writing (DSP-11). All in the caller's transaction: a crash leaves
 * nothing, and of two who close at once the second waits for the first and finds it done. Undefined when it was closed before.
 */
export async function closeDay(em: EntityManager, jobs: Jobs, day: BranchDay): Promise<string | undefined> {
  const [closed] = await run<{ id: string }>(em, reconcile(em, day));
  if (!closed) return undefined;
  await prioritize(em, day, closed.id);
  await sendUnresolvedList(em, jobs, day, closed.id);
  return closed.id;
}

/** A day that was closed in the evening is over now: what came in afterwards goes to the head of the queue too. */
export async function completeDay(em: EntityManager, day: BranchDay, dayEndId: string): Promise<void> {
  const { at } = workParams(em);
  const [claimed] = await run(
    em,
    sql`update day_end set completed_at = ${at.toISOString()}::timestamptz
      where id = ${dayEndId}::uuid and completed_at is null returning id`,
  );
  if (claimed) await prioritize(em, day, dayEndId);
}

async function run<Row>(em: EntityManager, query: Sql): Promise<Row[]> {
  const { text, values } = query.questioned();
  return em.execute(text, values);
}

/** One statement: what is not settled, the record of the day with its counts, and the lines; nothing when there is one. */
function reconcile(em: EntityManager, { branch, on, over }: BranchDay): Sql {
  const { actor, at } = workParams(em);
  const now = at.toISOString();
  return sql`
    with unsettled as materialized (
      select r.id, r.number, r.received_at, r.received_on, v.state as voucher,
        case when r.state = 'REGISTERED' then 'UNDISPATCHED'
          when r.state in ('DISPATCHED', 'IN_SERVICE', 'IN_WORKSHOP') then 'UNFINISHED' end as open_matter
      from repair_request r join service_voucher v on v.request_id = r.id
      where r.branch_id = ${branch.id}::uuid and r.received_on <= ${on}::date and r.struck_off_at is null
      union all
      select r.id, r.number, r.received_at, r.received_on, v.state, null
      from service_voucher v join repair_request r on r.id = v.request_id
      where v.branch_id = ${branch.id}::uuid and v.state = 'STRUCK_OFF' and r.received_on <= ${on}::date
    ), judged as materialized (
      select u.*, coalesce(u.open_matter, case u.voucher when 'DRAWN' then 'UNSIGNED' when 'SIGNED' then 'NOT_HANDED_IN'
          when 'HANDED_IN' then 'NOT_STRUCK_OFF' when 'STRUCK_OFF' then 'NOT_ARCHIVED' end) as matter,
        c.committed_at, c.explanation,
        u.open_matter is not null and coalesce(c.committed_at <= ${now}::timestamptz, true) as lacking
      from unsettled u left join lateral (
        select c.committed_at, c.explanation from commitment c
        where c.request_id = u.id and u.open_matter is not null order by c.id desc limit 1) c on true
    ), counted as (
      select count(*) filter (where matter = 'UNDISPATCHED') as undispatched,
        count(*) filter (where matter = 'UNFINISHED') as unfinished,
        count(*) filter (where matter = 'UNSIGNED') as unsigned,
        count(*) filter (where matter = 'NOT_HANDED_IN') as not_handed_in,
        count(*) filter (where matter = 'NOT_STRUCK_OFF') as not_struck_off,
        count(*) filter (where matter = 'NOT_ARCHIVED') as not_archived,
        count(*) filter (where lacking) as lacking_commitment
      from judged
    ), register as (
      select count(*) as calls, count(r.struck_off_at) as struck_off from repair_request r
      where r.branch_id = ${branch.id}::uuid and r.received_on = ${on}::date
    ), closed as (
      insert into day_end (id, branch_id, on_date, closed_at, closed_by_id, closed_by_name, completed_at, calls, struck_off,
        open, undispatched, unfinished, unsigned, not_handed_in, not_struck_off, not_archived, lacking_commitment, prioritized,
        missing_reports)
      select ${newId()}::uuid, ${branch.id}::uuid, ${on}::date, ${now}::timestamptz, ${actorId(actor)}::uuid,
        ${actor.kind === 'SYSTEM' ? null : actorName(actor)}::text, ${over ? now : null}::timestamptz,
        register.calls, register.struck_off, register.calls - register.struck_off, counted.undispatched, counted.unfinished,
        counted.unsigned, counted.not_handed_in, counted.not_struck_off, counted.not_archived, counted.lacking_commitment, 0,
        (select count(*) from daily_report d where d.branch_id = ${branch.id}::uuid and d.on_date = ${on}::date and d.state = 'DRAFT')
      from counted cross join register
      on conflict (branch_id, on_date) do nothing
      returning id
    ), lines as (
      insert into day_end_line (id, day_end_id, branch_id, request_id, request_number, received_at, matter, committed_at,
        explanation, lacks_commitment)
      select ${madeId()}, closed.id, ${branch.id}::uuid, judged.id, judged.number, judged.received_at, judged.matter,
        judged.committed_at, judged.explanation, judged.lacking
      from judged cross join closed where judged.matter is not null
    )
    select id from closed`;
}

/** DSP-3: what waits to be dispatched and came in by that day gets PRIORITY, once, with its event and its change record. */
async function prioritize(em: EntityManager, { branch, on }: BranchDay, dayEndId: string): Promise<void> {
  const params = workParams(em);
  const { actor, operation } = params;
  const now = params.at.toISOString();
  const by = { kind: actorKind(actor), id: actorId(actor), name: actorName(actor) };
  const marked = await run<{ id: string }>(
    em,
    sql`
    with waiting as materialized (
      select r.id from repair_request r
      where r.branch_id = ${branch.id}::uuid and r.state = 'REGISTERED' and not r.priority and r.received_on <= ${on}::date
      order by r.id for update
    ), marked as (
      update repair_request r set priority = true, version = r.version + 1 from waiting
      where r.id = waiting.id and r.state = 'REGISTERED' and not r.priority
      returning r.id
    ), told as (
      insert into request_event (id, request_id, branch_id, at, kind, params, actor_kind, actor_id, actor_name)
      select ${madeId()}, marked.id, ${branch.id}::uuid, ${now}::timestamptz, 'PRIORITIZED', '{}', ${by.kind}::text,
        ${by.id}::uuid, ${by.name}::text
      from marked
    ), recorded as (
      insert into change_record (id, record_id, entity, at, by_kind, by_id, by_name, operation, branch_id, fields)
      select ${madeId()}, marked.id, 'RepairRequest', ${now}::timestamptz, ${by.kind}::text, ${by.id}::uuid, ${by.name}::text,
        ${operation}::text, ${branch.id}::uuid,
        jsonb_build_array(jsonb_build_object('field', 'priority', 'from', 'false', 'to', 'true'))
      from marked
    ), counted as (
      update day_end set prioritized = prioritized + (select count(*) from marked) where id = ${dayEndId}::uuid
    )
    select id from marked`,
  );
  const announcing = em.getFilterParams(SCOPE_FILTER);
  for (const { id } of marked) if (announcing) announceAfterCommit(announcing, id);
}
