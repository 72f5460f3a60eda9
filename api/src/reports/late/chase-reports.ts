import { Language } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { sql, verbatim } from '../../kernel/sql.ts';
import { AlertKind, type Subject } from '../../organization/alerts/alert.ts';
import { raiseAlerts } from '../../organization/alerts/raise-alert.ts';
import { workParams } from '../../platform/audit.ts';
import type { Job, JobContext } from '../../platform/jobs.ts';
import { MessageChannel, sendMessage } from '../../platform/outbox.ts';
import type { EntityManager } from '../../platform/orm.ts';
import { loadCalendar } from '../../policy/calendars/load-calendar.ts';
import { policyAt } from '../../policy/policy-at.ts';
import { workingMinutesBetween } from '../../policy/working-time.ts';

const BATCH = 200;

interface Missing {
  id: string;
  kind: 'TECHNICIAN' | 'SUPERVISOR' | 'SIGNATURE';
  branchId: string;
  branchName: string;
  on: string;
  staffName: string | null;
  staffPhone: string | null;
}

interface Overdue extends Missing {
  /** As the pool reads it: text. */
  dueAt: string;
}

/**
 * RPT-9: chases what is missing at its due time, once for each: an alert in the branch, and a message to the technician
 * where a phone is on record. What is still missing after so many working minutes (reports.chase) goes to the next level,
 * once: of a technician's report to the branch manager, of a branch's report to headquarters. A report that is sent back
 * after its due time is missing again from then on: it is chased anew, and its time to the next level begins anew.
 */
export const chaseReports: Job = {
  name: 'reports.chase',
  every: '*/10 * * * *',
  async run(_data, context) {
    while ((await context.work((em) => chaseSome(em, context))) === BATCH);
    for (const late of await toEscalate(context)) await context.work((em) => escalate(em, late));
  },
};

const TECHNICIAN = verbatim(`select d.id, 'TECHNICIAN' as kind, d.branch_id, d.on_date, d.staff_id,
    greatest(d.due_at, d.sent_back_at) as due_at, d.chased_at, d.escalated_at from daily_report d where d.state = 'DRAFT'`);
const TEAM =
  verbatim(`select s.id, case s.state when 'DRAFT' then 'SUPERVISOR' else 'SIGNATURE' end as kind, s.branch_id,
    s.on_date, null::uuid as staff_id, case s.state when 'DRAFT' then greatest(s.due_at, s.sent_back_at) else s.signature_due_at end as due_at, s.chased_at, s.escalated_at
    from supervisor_report s where s.state <> 'SENT'`);

/** Takes some of what nobody chased yet; of two processes each takes others. */
async function chaseSome(em: EntityManager, context: JobContext): Promise<number> {
  const { at } = workParams(em);
  const now = at.toISOString();
  const { text, values } = sql`
    with of_technicians as (
      update daily_report d set chased_at = ${now}::timestamptz
      where d.id in (select x.id from daily_report x where x.state = 'DRAFT' and x.due_at <= ${now}::timestamptz
        and x.chased_at is null order by x.due_at, x.id limit ${verbatim(String(BATCH / 2))} for update skip locked)
      returning d.id, 'TECHNICIAN' as kind, d.branch_id, d.on_date, d.staff_id
    ), of_teams as (
      update supervisor_report s set chased_at = ${now}::timestamptz
      where s.id in (select x.id from supervisor_report x where x.state <> 'SENT'
        and case x.state when 'DRAFT' then x.due_at else x.signature_due_at end <= ${now}::timestamptz
        and x.chased_at is null order by x.due_at, x.id limit ${verbatim(String(BATCH / 2))} for update skip locked)
      returning s.id, case s.state when 'DRAFT' then 'SUPERVISOR' else 'SIGNATURE' end, s.branch_id, s.on_date, null::uuid
    )
    select m.id, m.kind, m.branch_id as "branchId", b.name as "branchName", m.on_date::text as "on", p.name as "staffName",
      p.phone as "staffPhone"
    from (select * from of_technicians union all select * from of_teams) m
    join branch b on b.id = m.branch_id left join staff_member p on p.id = m.staff_id`.questioned();
  const missing: Missing[] = await em.execute(text, values);
  await raiseAlerts(
    em,
    missing.map((late) => ({
      kind: AlertKind.REPORT_MISSING,
      branchId: late.branchId,
      subject: subjectOf(late),
      dedupeKey: `report-missing:${late.kind}:${late.id}:${now}`,
      recordId: late.id,
      at,
    })),
  );
  for (const { staffPhone, on, branchId } of missing) {
    if (!staffPhone) continue;
    await sendMessage(em, context.jobs, {
      channel: MessageChannel.SMS,
      to: staffPhone,
      template: 'report.missing',
      text: `您 ${on} 的工作日报尚未提交，请尽快提交。`,
      language: Language.ZH,
      branchId,
      at,
    });
  }
  return missing.length;
}

/** What was chased and is still missing, as far as its time is over by the branch's own clock. */
async function toEscalate({ clock, pool, work }: JobContext): Promise<Overdue[]> {
  const { rows } = await pool.query<Overdue>(
    sql`select m.id, m.kind, m.branch_id as "branchId", b.name as "branchName", m.on_date::text as "on",
        p.name as "staffName", p.phone as "staffPhone", m.due_at as "dueAt"
      from (select * from (${TECHNICIAN}) technicians union all select * from (${TEAM}) teams) m
      join branch b on b.id = m.branch_id left join staff_member p on p.id = m.staff_id
      where m.chased_at is not null and m.escalated_at is null and m.due_at <= ${clock.now()}::timestamptz
      order by m.due_at, m.id`.numbered(),
  );
  const byBranch = Map.groupBy(rows, ({ branchId }) => branchId);
  const over: Overdue[] = [];
  for (const [branchId, late] of byBranch) {
    await work(async (em) => {
      const { at } = workParams(em);
      const calendar = await loadCalendar(em, branchId);
      const { value } = await policyAt(em, 'reports.chase', { branchId }, localDate(at, calendar.timeZone));
      over.push(
        ...late.filter(
          ({ dueAt }) => workingMinutesBetween(calendar, new Date(dueAt), at) >= value.escalateWorkingMinutes,
        ),
      );
    });
  }
  return over;
}

async function escalate(em: EntityManager, late: Missing): Promise<void> {
  const { at } = workParams(em);
  const now = at.toISOString();
  const claim =
    late.kind === 'TECHNICIAN'
      ? sql`update daily_report set escalated_at = ${now}::timestamptz
          where id = ${late.id}::uuid and state = 'DRAFT' and escalated_at is null returning branch_id as "branchId"`
      : sql`update supervisor_report set escalated_at = ${now}::timestamptz
          where id = ${late.id}::uuid and state <> 'SENT' and escalated_at is null returning coalesce((select h.id from branch h
            where h.kind = 'HEADQUARTERS' and h.active order by h.code limit 1), branch_id) as "branchId"`;
  const { text, values } = claim.questioned();
  const [claimed]: { branchId: string }[] = await em.execute(text, values);
  if (!claimed) return;
  await raiseAlerts(em, [
    {
      kind: AlertKind.REPORT_ESCALATED,
      branchId: claimed.branchId,
      subject: subjectOf(late),
      dedupeKey: `report-escalated:${late.kind}:${late.id}:${now}`,
      recordId: late.id,
      at,
    },
  ]);
}

function subjectOf({ kind, branchName, on, staffName }: Missing): Subject {
  switch (kind) {
    case 'TECHNICIAN':
      return {
        ZH: `${branchName} ${staffName} ${on} 的工作日报未按时提交`,
        EN: `${branchName}: the daily report of ${staffName} of ${on} is missing`,
      };
    case 'SUPERVISOR':
      return {
        ZH: `${branchName} ${on} 的服务主任日报未按时提交`,
        EN: `${branchName}: the supervisor's daily report of ${on} is missing`,
      };
    case 'SIGNATURE':
      return {
        ZH: `${branchName} ${on} 的日报待分公司经理签字，已超时`,
        EN: `${branchName}: the branch manager's signature under the daily report of ${on} is missing`,
      };
  }
}
