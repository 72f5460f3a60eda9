import { Language } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';
import { sql, verbatim } from '../kernel/sql.ts';
import { AlertKind, type Subject } from '../organization/alerts/alert.ts';
import { raiseAlerts } from '../organization/alerts/raise-alert.ts';
import type { Job } from '../platform/jobs.ts';
import type { EntityManager } from '../platform/orm.ts';
import { announceAfterCommit } from '../platform/announcements.ts';
import { SCOPE_FILTER } from '../platform/orm.ts';
import { sayMoment } from './request-messages.ts';
import { TargetKind } from './service-target.ts';

/** Targets put on record in one unit of work; the rest follows in the next. */
const BATCH = 500;

const JOB = 'targets.sweep';

/**
 * DSP-10: puts on record what is missed, and tells the supervisors once when it is, and once before, when the share of it
 * that policy names is used. Clocks that stand still warn nobody. Requests that somebody is working on in this moment are
 * left for the next run; two processes share the work.
 */
export const sweepTargets: Job = {
  name: JOB,
  every: '* * * * *',
  async run(_data, { clock, work }) {
    for (const sweep of [recordMissed, tellMissed, warnAtRisk]) {
      while ((await work((em) => sweep(em, clock.now()))) === BATCH);
    }
  },
};

interface Told {
  id: string;
  request_id: string;
  branch_id: string;
  kind: TargetKind;
  due_at: Date;
  number: string;
  time_zone: string;
}

async function rowsOf<Row>(em: EntityManager, query: ReturnType<typeof sql>): Promise<Row[]> {
  const { text, values } = query.questioned();
  return em.execute(text, values);
}

/** Past due is missed, and stays it: the state that everybody has read already becomes the state on record. */
async function recordMissed(em: EntityManager, at: Date): Promise<number> {
  const rows = await rowsOf<{ request_id: string }>(
    em,
    sql`
    with due as materialized (
      select t.id from service_target t join repair_request r on r.id = t.request_id
      where t.state = 'RUNNING' and t.due_at < ${at.toISOString()}::timestamptz
      order by t.due_at, t.id limit ${verbatim(String(BATCH))} for update of r, t skip locked
    ), missed as (
      update service_target t set state = 'MISSED' from due where t.id = due.id
      returning t.id, t.request_id, t.branch_id
    ), recorded as (
      insert into change_record (id, record_id, entity, at, by_kind, by_name, operation, branch_id, fields)
      select overlay(gen_random_uuid()::text placing ${newId().slice(0, 15)} from 1 for 15)::uuid, m.id, 'ServiceTarget',
        ${at.toISOString()}::timestamptz, 'SYSTEM', ${JOB}, ${JOB}, m.branch_id,
        jsonb_build_array(jsonb_build_object('field', 'state', 'from', 'RUNNING', 'to', 'MISSED'))
      from missed m
    )
    select request_id from missed`,
  );
  const params = em.getFilterParams(SCOPE_FILTER);
  for (const { request_id: topic } of rows) if (params) announceAfterCommit(params, topic);
  return rows.length;
}

/** What is missed, by this job or because it happened too late, and nobody was told of. */
function tellMissed(em: EntityManager, at: Date): Promise<number> {
  return tell(
    em,
    at,
    AlertKind.TARGET_MISSED,
    sql`
    with due as materialized (
      select t.id from service_target t
      where t.state = 'MISSED' and t.missed_told_at is null
      order by t.due_at, t.id limit ${verbatim(String(BATCH))} for update skip locked
    )
    update service_target t set missed_told_at = ${at.toISOString()}::timestamptz from due, repair_request r, branch b
    where t.id = due.id and r.id = t.request_id and b.id = t.branch_id
    returning t.id, t.request_id, t.branch_id, t.kind, t.due_at, r.number, b.time_zone`,
  );
}

function warnAtRisk(em: EntityManager, at: Date): Promise<number> {
  return tell(
    em,
    at,
    AlertKind.TARGET_AT_RISK,
    sql`
    with due as materialized (
      select t.id from service_target t
      where t.state = 'RUNNING' and t.warned_at is null and t.warn_at <= ${at.toISOString()}::timestamptz
        and t.due_at >= ${at.toISOString()}::timestamptz
      order by t.warn_at, t.id limit ${verbatim(String(BATCH))} for update skip locked
    )
    update service_target t set warned_at = ${at.toISOString()}::timestamptz from due, repair_request r, branch b
    where t.id = due.id and r.id = t.request_id and b.id = t.branch_id
    returning t.id, t.request_id, t.branch_id, t.kind, t.due_at, r.number, b.time_zone`,
  );
}

async function tell(
  em: EntityManager,
  at: Date,
  kind: AlertKind.TARGET_AT_RISK | AlertKind.TARGET_MISSED,
  query: ReturnType<typeof sql>,
): Promise<number> {
  const targets = await rowsOf<Told>(em, query);
  await raiseAlerts(
    em,
    targets.map((target) => ({
      kind,
      branchId: target.branch_id,
      recordId: target.id,
      requestId: target.request_id,
      subject: subjectOf(kind, target),
      dedupeKey: `${kind}:${target.id}`,
      at,
    })),
  );
  return targets.length;
}

const TARGET_WORDS: Readonly<Record<TargetKind, Subject>> = {
  ACKNOWLEDGE: { ZH: '答复', EN: 'an answer' },
  ARRIVE: { ZH: '到达', EN: 'the arrival' },
  DIAGNOSE: { ZH: '初步诊断', EN: 'the diagnosis' },
  PARTS: { ZH: '配件到场', EN: 'the parts on site' },
  RESOLVE: { ZH: '修复', EN: 'the repair' },
  CONTACT_HANDLER: { ZH: '书面联系处理单位', EN: 'the letter to who handles it' },
};

function subjectOf(kind: AlertKind, { number, kind: target, due_at: due, time_zone: zone }: Told): Subject {
  const by = (language: Language) => sayMoment(new Date(due), language, zone);
  const { ZH, EN } = TARGET_WORDS[target];
  return kind === AlertKind.TARGET_MISSED
    ? {
        ZH: `报修 ${number} 的${ZH}时限 ${by(Language.ZH)} 已错过。`,
        EN: `Request ${number}: ${EN}, promised by ${by(Language.EN)}, is missed.`,
      }
    : {
        ZH: `报修 ${number} 的${ZH}时限 ${by(Language.ZH)} 即将到期。`,
        EN: `Request ${number}: ${EN} is promised by ${by(Language.EN)}, and time is running out.`,
      };
}
