import { dayBounds, localDate } from '../../kernel/clock.ts';
import { madeId } from '../../kernel/made-id.ts';
import { sql, verbatim } from '../../kernel/sql.ts';
import { Branch, BranchKind } from '../../organization/branches/branch.ts';
import { workParams } from '../../platform/audit.ts';
import type { Job } from '../../platform/jobs.ts';
import type { EntityManager } from '../../platform/orm.ts';
import { policyAt } from '../../policy/policy-at.ts';
import { monthActions, monthComplaints } from './month-complaints.ts';
import { QualityReport } from './quality-report.ts';

/** Months that are drafted after the fact when nothing ran. */
const LOOKED_BACK_MONTHS = 12;

/**
 * RPT-4: drafts the report of a month when it is over, and has drafts follow their records until they are submitted. Each
 * month is one transaction; run again, or by two processes, it gives one result.
 */
export const draftQuality: Job = {
  name: 'reports.draftQuality',
  every: '20 * * * *',
  async run(_data, { work }) {
    const months = await work(monthsToDraft);
    for (const month of months) await work((em) => draftMonth(em, month));
  },
};

/** Where the report is at home. */
export async function headquartersOf(em: EntityManager): Promise<Branch | null> {
  return em.findOne(Branch, { kind: BranchKind.HEADQUARTERS, active: true }, { orderBy: { code: 'asc' } });
}

/** Last month, what was left out since the first report, and the drafts. */
async function monthsToDraft(em: EntityManager): Promise<string[]> {
  const headquarters = await headquartersOf(em);
  if (!headquarters) return [];
  const now = Temporal.PlainYearMonth.from(localDate(workParams(em).at, headquarters.timeZone).slice(0, 7));
  const last = now.subtract({ months: 1 });
  const known: { month: string; state: string }[] = await em.execute(
    'select month, state from quality_report where month >= ? order by month',
    [now.subtract({ months: LOOKED_BACK_MONTHS }).toString()],
  );
  const first = known[0] ? Temporal.PlainYearMonth.from(known[0].month) : last;
  const months: string[] = [];
  for (
    let month = first;
    Temporal.PlainYearMonth.compare(month, last) <= 0;
    month = month.add({ months: 1 })
  ) {
    const found = known.find((one) => one.month === month.toString());
    if (found?.state !== 'SUBMITTED') months.push(month.toString());
  }
  return months;
}

async function draftMonth(em: EntityManager, month: string): Promise<void> {
  const { at } = workParams(em);
  const headquarters = await headquartersOf(em);
  if (!headquarters) return;
  // Of two that draft one month at once the second waits and finds the work done.
  await em.execute("select pg_advisory_xact_lock(hashtext('quality_report'), hashtext(?))", [month]);
  const hash = await hashOf(em, month);
  const known = await em.findOne(QualityReport, { month }, { refresh: true });
  if (known && (known.isSubmitted || known.sourceHash === hash)) return;
  const report = known ?? (await newReport(em, headquarters, month));
  report.follow(at);
  report.sourceHash = hash;
  em.persist(report);
  await em.flush();
  await em.refresh(report);
  const [sums] = await writeLines(em, report);
  report.complaints = sums?.complaints ?? 0;
  report.verified = sums?.verified ?? 0;
}

async function newReport(em: EntityManager, { id, timeZone }: Branch, month: string): Promise<QualityReport> {
  const report = new QualityReport();
  const next = Temporal.PlainYearMonth.from(month).add({ months: 1 });
  const policy = await policyAt(
    em,
    'reports.monthlyQuality',
    { branchId: id },
    next.toPlainDate({ day: 1 }).toString(),
  );
  report.branchId = id;
  report.month = month;
  report.policyVersionId = policy.id;
  report.dueAt = dayBounds(next.toPlainDate({ day: policy.value.dueDay }).toString(), timeZone).until;
  return report;
}

/** What a report of the month would be made from, as one short text. */
async function hashOf(em: EntityManager, month: string): Promise<string> {
  const { text, values } = sql`
    with source as materialized (${monthComplaints(month, verbatim('true'))}),
    action as materialized (${monthActions(month)})
    select md5(coalesce((select string_agg(concat_ws(',', s.feedback_id, s.finding, s.cause, s.model_id, s.fault_type), ';'
        order by s.feedback_id) from source s), '') || '|' ||
      coalesce((select string_agg(concat_ws(',', a.id, a.model_id, a.fault_type, a.action, a.owner_name, a.due_on, a.state,
        a.unit_name), ';' order by a.id) from action a), '')) as hash`.questioned();
  const [found]: { hash: string }[] = await em.execute(text, values);
  return found?.hash ?? '';
}

/** All lines anew, with the complaints and actions behind them, in one statement. */
async function writeLines(
  em: EntityManager,
  { id, branchId, month }: QualityReport,
): Promise<{ complaints: number; verified: number }[]> {
  for (const table of ['quality_report_action', 'quality_report_source', 'quality_report_line']) {
    await em.execute(`delete from ${table} where report_id = ?`, [id]);
  }
  const { text, values } = sql`
    with source as materialized (${monthComplaints(month, verbatim('true'))}),
    action as materialized (${monthActions(month)}),
    line as (
      insert into quality_report_line (id, report_id, branch_id, model_id, model_code, model_name, model_name_en, fault_type,
        responsible_unit_id, unit_name, unit_name_en, complaints, verified, design_or_manufacture, storage_or_transport,
        customer_cause, cause_unknown)
      select ${madeId()}, ${id}::uuid, ${branchId}::uuid, k.model_id, coalesce(m.code, ''), m.name, m.name_en, k.fault_type,
        u.id, u.name, u.name_en, count(s.feedback_id), count(*) filter (where s.finding = 'VERIFIED'),
        count(*) filter (where s.cause = 'DESIGN_OR_MANUFACTURE'), count(*) filter (where s.cause = 'STORAGE_OR_TRANSPORT'),
        count(*) filter (where s.cause = 'CUSTOMER_CAUSE'), count(s.feedback_id) filter (where s.cause is null)
      from (select s.model_id, s.fault_type from source s union select a.model_id, a.fault_type from action a) k
      left join source s on s.model_id is not distinct from k.model_id and s.fault_type is not distinct from k.fault_type
      left join product_model m on m.id = k.model_id
      left join responsible_unit u on u.id = m.responsible_unit_id
      group by k.model_id, k.fault_type, m.code, m.name, m.name_en, u.id, u.name, u.name_en
      returning id, model_id, fault_type, complaints, verified
    ), sources as (
      insert into quality_report_source (id, report_id, line_id, branch_id, feedback_id, number, finding, cause)
      select ${madeId()}, ${id}::uuid, l.id, ${branchId}::uuid, s.feedback_id, s.number, s.finding, s.cause
      from source s join line l on l.model_id is not distinct from s.model_id
        and l.fault_type is not distinct from s.fault_type
    ), actions as (
      insert into quality_report_action (id, report_id, line_id, branch_id, corrective_action_id, action, owner_name, due_on,
        state, unit_name, unit_name_en)
      select ${madeId()}, ${id}::uuid, l.id, ${branchId}::uuid, a.id, a.action, a.owner_name, a.due_on, a.state, a.unit_name,
        a.unit_name_en
      from action a join line l on l.model_id is not distinct from a.model_id
        and l.fault_type is not distinct from a.fault_type
    )
    select coalesce(sum(l.complaints), 0)::int as complaints, coalesce(sum(l.verified), 0)::int as verified from line l`.questioned();
  return em.execute(text, values);
}
