import type { Ctx } from '../access/context.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../kernel/paging.ts';
import { allOf, type Sql, sql, verbatim } from '../kernel/sql.ts';
import type { PageArgs } from '../platform/connection.ts';
import { Feedback } from './feedback.ts';
import type { FeedbackListArgs } from './feedback.input.ts';

/** Every column a reader may be shown, as the entity names it; what is masked is masked by the fields. */
const COLUMNS =
  verbatim(`f.id, f.number, f.version, f.kind, f.grade, f.subject, f.source, f.state, f.branch_id as "branchId",
  f.customer_id as "customerId", f.request_id as "requestId", f.asset_id as "assetId", f.model_id as "modelId",
  f.survey_id as "surveyId", f.text, f.asked_for_money as "askedForMoney", f.raised_by_name as "raisedByName",
  f.received_at as "receivedAt", f.received_on as "receivedOn", f.first_answer_due_at as "firstAnswerDueAt",
  f.first_answered_at as "firstAnsweredAt", f.handling, f.promised_on as "promisedOn", f.delegate_name as "delegateName",
  f.investigator_name as "investigatorName", f.findings, f.investigated_at as "investigatedAt",
  f.meeting_person_name as "meetingPersonName", f.finding, f.found_at as "foundAt", f.problem,
  f.responsible_name as "responsibleName", f.cause, f.fault_type as "faultType", f.decided_at as "decidedAt",
  f.decided_by_name as "decidedByName", f.answer, f.told_at as "toldAt", f.told_how as "toldHow", f.met_at as "metAt",
  f.closed_at as "closedAt", f.reopened_at as "reopenedAt", f.new_facts as "newFacts", f.accident_at as "accidentAt",
  f.purchased_on as "purchasedOn", f.manufactured_on as "manufacturedOn", f.serial_number as "serialNumber",
  f.main_fault as "mainFault", f.customer_demand as "customerDemand", f.grade = 'GENERAL' as "after"`);

type Row = Feedback & { readonly after: boolean };

/** CMP-2: MAJOR ones are handled ahead of others; within a grade the one whose first answer is due first. */
const majorFirst = new CursorFormat('feedbackList', {
  after: 'boolean',
  firstAnswerDueAt: 'instant',
  id: 'id',
});

export async function feedbackList(ctx: Ctx, args: FeedbackListArgs): Promise<Connection<Feedback>> {
  const size = pageSize(args.first);
  const cursor = majorFirst.decode(args.after);
  const equal: readonly (readonly [column: string, value: string | null | undefined, cast: string])[] = [
    ['branch_id', args.branchId, 'uuid'],
    ['grade', args.grade, 'text'],
    ['kind', args.kind, 'text'],
    ['subject', args.subject, 'text'],
    ['state', args.state, 'text'],
    ['finding', args.finding, 'text'],
    ['model_id', args.modelId, 'uuid'],
  ];
  const where: Sql[] = [
    ctx.read.visible(Feedback, 'f'),
    ...equal.flatMap(([column, value, cast]) =>
      value ? [sql`f.${verbatim(column)} = ${value}::${verbatim(cast)}`] : [],
    ),
  ];
  if (args.open != null) where.push(verbatim(args.open ? "f.state <> 'CLOSED'" : "f.state = 'CLOSED'"));
  if (args.month) where.push(inMonth('f', args.month));
  if (cursor)
    where.push(
      sql`((f.grade = 'GENERAL'), f.first_answer_due_at, f.id) > (${cursor.after}::boolean, ${cursor.firstAnswerDueAt}::timestamptz, ${cursor.id}::uuid)`,
    );
  const rows = await ctx.read.rows<Row>(sql`
    select ${COLUMNS} from feedback f where ${allOf(where)}
    order by (f.grade = 'GENERAL'), f.first_answer_due_at, f.id limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => majorFirst.encode(row));
}

const latestFirst = new CursorFormat('myFeedback', { receivedAt: 'instant', id: 'id' });

/** CMP-9: what a customer said, the latest first. */
export async function feedbackOfCustomer(ctx: Ctx, page: PageArgs): Promise<Connection<Feedback>> {
  const size = pageSize(page.first);
  const cursor = latestFirst.decode(page.after);
  const rows = await ctx.read.rows<Feedback>(sql`
    select ${COLUMNS} from feedback f
    where ${allOf([
      ctx.read.visible(Feedback, 'f'),
      ...(cursor
        ? [sql`(f.received_at, f.id) < (${cursor.receivedAt}::timestamptz, ${cursor.id}::uuid)`]
        : []),
    ])}
    order by f.received_at desc, f.id desc limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => latestFirst.encode(row));
}

/** Cases received in a month ('2026-11'), by the day in their branch. */
export function inMonth(alias: string, month: string): Sql {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  const next = first.add({ months: 1 }).toString();
  const day = verbatim(`${alias}.received_on`);
  return sql`(${day} >= ${first.toString()}::date and ${day} < ${next}::date)`;
}
