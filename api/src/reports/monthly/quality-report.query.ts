import { Ctx } from '../../access/context.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../../kernel/paging.ts';
import { allOf, sql, verbatim } from '../../kernel/sql.ts';
import { FaultCause } from '../../entitlement/entitlement.ts';
import { Feedback } from '../../feedback/feedback.ts';
import { FeedbackFinding } from '../../feedback/feedback-words.ts';
import type { PageArgs } from '../../platform/connection.ts';
import { Field, ObjectType } from 'type-graphql';
import { FaultType } from '../../requests/request-words.ts';
import { monthComplaints } from './month-complaints.ts';
import { QualityReportLine, QualityReportSource } from './quality-report-parts.ts';
import { QualityReport } from './quality-report.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'WSH-12: a complaint of the month that is not in its submitted report: it was filed, or came to be one about a product, after that.',
})
export class LateComplaint {
  feedbackId!: string;

  @Field(() => String)
  number!: string;

  @Field(() => String, { nullable: true })
  modelCode!: string | null;

  @Field(() => FaultType, { nullable: true })
  faultType!: FaultType | null;

  @Field(() => FeedbackFinding, { nullable: true })
  finding!: FeedbackFinding | null;

  @Field(() => FaultCause, { nullable: true })
  cause!: FaultCause | null;
}

const newestFirst = new CursorFormat('qualityReports', { month: 'text' });
const byModel = new CursorFormat('qualityReportLines', { modelCode: 'text', id: 'id' });
const byNumber = new CursorFormat('qualityReportSources', { number: 'text' });

const COLUMNS =
  verbatim(`q.id, q.version, q.branch_id as "branchId", q.month, q.state, q.drafted_at as "draftedAt",
  q.due_at as "dueAt", q.submitted_at as "submittedAt", q.submitted_by_name as "submittedByName", q.late, q.remarks,
  q.complaints, q.verified, q.chased_at as "chasedAt", q.escalated_at as "escalatedAt"`);

export async function qualityReports(ctx: Ctx, page: PageArgs): Promise<Connection<QualityReport>> {
  const size = pageSize(page.first);
  const after = newestFirst.decode(page.after);
  const rows = await ctx.read.rows<QualityReport>(sql`
    select ${COLUMNS} from quality_report q
    where ${ctx.read.visible(QualityReport, 'q')} and ${after ? sql`q.month < ${after.month}` : verbatim('true')}
    order by q.month desc limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => newestFirst.encode(row));
}

export async function reportOfMonth(ctx: Ctx, month: string): Promise<QualityReport | undefined> {
  return ctx.read.row<QualityReport>(sql`
    select ${COLUMNS} from quality_report q where ${ctx.read.visible(QualityReport, 'q')} and q.month = ${month}`);
}

export async function linesOf(
  ctx: Ctx,
  reportId: string,
  page: PageArgs,
): Promise<Connection<QualityReportLine>> {
  const size = pageSize(page.first);
  const after = byModel.decode(page.after);
  const rows = await ctx.read.rows<QualityReportLine>(sql`
    select l.id, l.report_id as "reportId", l.branch_id as "branchId", l.model_id as "modelId", l.model_code as "modelCode",
      l.model_name as "modelName", l.model_name_en as "modelNameEn", l.fault_type as "faultType",
      l.responsible_unit_id as "responsibleUnitId", l.unit_name as "unitName", l.unit_name_en as "unitNameEn", l.complaints,
      l.verified, l.design_or_manufacture as "designOrManufacture", l.storage_or_transport as "storageOrTransport",
      l.customer_cause as "customerCause", l.cause_unknown as "causeUnknown"
    from quality_report_line l
    where ${allOf([
      ctx.read.visible(QualityReportLine, 'l'),
      sql`l.report_id = ${reportId}::uuid`,
      ...(after ? [sql`(l.model_code, l.id) > (${after.modelCode}, ${after.id}::uuid)`] : []),
    ])}
    order by l.model_code, l.id limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => byModel.encode(row));
}

export async function sourcesOfLine(
  ctx: Ctx,
  lineId: string,
  page: PageArgs,
): Promise<Connection<QualityReportSource>> {
  const size = pageSize(page.first);
  const after = byNumber.decode(page.after);
  const rows = await ctx.read.rows<QualityReportSource>(sql`
    select s.id, s.report_id as "reportId", s.line_id as "lineId", s.feedback_id as "feedbackId", s.number, s.finding, s.cause
    from quality_report_source s
    where ${allOf([
      ctx.read.visible(QualityReportSource, 's'),
      sql`s.line_id = ${lineId}::uuid`,
      ...(after ? [sql`s.number > ${after.number}`] : []),
    ])}
    order by s.number limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => byNumber.encode(row));
}

/** How complaints stand now, whoever may see them whole: a report and its sources stand side by side (WSH-12). */
export interface NowStanding {
  readonly finding: FeedbackFinding | null;
  readonly cause: FaultCause | null;
}

function beyond(ctx: Ctx): Ctx {
  const actor = { kind: 'SYSTEM', name: 'reports.quality', language: ctx.language } as const;
  return new Ctx(ctx.platform, ctx.visit, actor, ctx.operation, undefined, ctx.at);
}

export async function standingNow(ctx: Ctx, feedbackId: string): Promise<NowStanding> {
  const found = await ctx.together('qualitySources', feedbackId, async (ids) => {
    const { read } = beyond(ctx);
    const rows = await read.rows<NowStanding & { id: string }>(sql`
      select f.id, f.finding, f.cause from feedback f where ${read.visible(Feedback, 'f')} and f.id = any(${ids}::uuid[])`);
    return new Map(rows.map((row) => [row.id, row]));
  });
  return found ?? { finding: null, cause: null };
}

/** How many complaints of a submitted report stand otherwise now. */
export async function amendedSources(ctx: Ctx, reportId: string): Promise<number> {
  const { read } = beyond(ctx);
  const row = await read.row<{ amended: number }>(sql`
    select count(*)::int as amended from feedback f join quality_report_source s on s.feedback_id = f.id
    where ${read.visible(Feedback, 'f')} and s.report_id = ${reportId}::uuid
      and (s.finding is distinct from f.finding or s.cause is distinct from f.cause)`);
  return row?.amended ?? 0;
}

/** Complaints of the month that are not in its report. */
export async function lateComplaints(
  ctx: Ctx,
  report: QualityReport,
  page: PageArgs,
): Promise<Connection<LateComplaint>> {
  const size = pageSize(page.first);
  const after = byNumber.decode(page.after);
  if (report.state !== 'SUBMITTED') return toConnection<LateComplaint>([], size, () => '');
  const { read } = beyond(ctx);
  const rows = await read.rows<LateComplaint>(sql`
    select c.feedback_id as "feedbackId", c.number, m.code as "modelCode", c.fault_type as "faultType", c.finding, c.cause
    from (${monthComplaints(report.month, read.visible(Feedback, 'f'))}) c
    left join product_model m on m.id = c.model_id
    where ${allOf([
      sql`not exists (select 1 from quality_report_source s where s.report_id = ${report.id}::uuid
        and s.feedback_id = c.feedback_id)`,
      ...(after ? [sql`c.number > ${after.number}`] : []),
    ])}
    order by c.number limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => byNumber.encode(row));
}
