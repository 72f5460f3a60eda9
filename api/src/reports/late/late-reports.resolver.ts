import { GraphQLLocalDate } from 'graphql-scalars';
import {
  Arg,
  Args,
  Ctx as Context,
  Field,
  ID,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from 'type-graphql';
import { Ctx } from '../../access/context.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../../kernel/paging.ts';
import { sql, verbatim } from '../../kernel/sql.ts';
import { branchWithin } from '../../organization/branches/branch-reach.ts';
import { connectionOf, PageArgs } from '../../platform/connection.ts';
import { QualityReport } from '../monthly/quality-report.ts';
import { DailyReport } from '../daily/daily-report.ts';
import { SupervisorReport } from '../team/supervisor-report.ts';

export enum LateReportKind {
  TECHNICIAN = 'TECHNICIAN',
  SUPERVISOR = 'SUPERVISOR',
  SIGNATURE = 'SIGNATURE',
  QUALITY = 'QUALITY',
}
registerEnumType(LateReportKind, {
  name: 'LateReportKind',
  description: 'RPT-9: what is missing at its due time.',
  valuesConfig: {
    TECHNICIAN: { description: 'A technician’s daily report, due at the end of the working day.' },
    SUPERVISOR: { description: 'The team’s report (reports.due).' },
    SIGNATURE: { description: 'The branch manager’s signature under it (reports.due).' },
    QUALITY: {
      description: 'RPT-4: headquarters’ monthly product quality report (reports.monthlyQuality).',
    },
  },
});

@ObjectType({
  simpleResolvers: true,
  description: 'RPT-9: a report that was missing at its due time, and what became of it.',
})
export class LateReport {
  @Field(() => LateReportKind)
  kind!: LateReportKind;

  /** Where it stands in the list, without saying which report it is. */
  key!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The technician’s report, the team’s, or the month’s; null for whoever may not see it yet (RPT-3).',
  })
  reportId!: string | null;

  @Field(() => GraphQLLocalDate, {
    description: 'Of which day, in the zone of the branch; the first one of a month.',
  })
  on!: string;

  @Field(() => String, { nullable: true, description: 'Whose; null for the branch.' })
  staffName!: string | null;

  @Field(() => Date)
  dueAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it came, late; null while it is missing.' })
  doneAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was chased; null before.' })
  chasedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the next level was told (reports.chase).' })
  escalatedAt!: Date | null;
}

const LateReportConnection = connectionOf(LateReport, 'LateReport');
const latestFirst = new CursorFormat('lateReports', { dueAt: 'instant', key: 'id' });

@Resolver()
export class LateReportsResolver {
  @Query(() => LateReportConnection, {
    description:
      'RPT-9: reports of a branch that were missing at their due time, the latest first: those still missing, or with `missing` false those that came late as well. Says that they are late and nothing of what is in them. SUPERVISOR, BRANCH_MANAGER, SERVICE_DEPARTMENT and EXECUTIVE.',
  })
  async lateReports(
    @Arg('branchId', () => ID) branchId: string,
    @Arg('missing', () => Boolean, { defaultValue: true }) missing: boolean,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<LateReport>> {
    const branch = await branchWithin(ctx, branchId);
    const size = pageSize(page.first);
    const after = latestFirst.decode(page.after);
    // Before it is sent a report does not exist for the service department (RPT-3); that it is missing does. So no id leaves,
    // by which its history could be asked for.
    const actor = { kind: 'SYSTEM', name: 'reports.late', language: ctx.language } as const;
    const { read } = new Ctx(ctx.platform, ctx.visit, actor, ctx.operation, undefined, ctx.at);
    const now = ctx.at;
    const rows = await read.rows<LateReport>(sql`
      select late.kind, late.key, late.seen as "reportId", late.on_date::text as "on", late.staff_name as "staffName",
        late.due_at as "dueAt", late.done_at as "doneAt", late.chased_at as "chasedAt", late.escalated_at as "escalatedAt"
      from (
        select 'TECHNICIAN' as kind, md5(d.id::text)::uuid as key,
          case when ${ctx.read.visible(DailyReport, 'd')} then d.id end as seen, d.on_date, d.staff_name, d.due_at,
          case when d.state <> 'DRAFT' then d.submitted_at end as done_at, d.chased_at, d.escalated_at
        from daily_report d
        where ${read.visible(DailyReport, 'd')} and d.branch_id = ${branch.id}::uuid
          and (d.late or d.state = 'DRAFT') and d.due_at <= ${now}::timestamptz
        union all
        select 'SUPERVISOR', md5(s.id::text)::uuid, case when ${ctx.read.visible(SupervisorReport, 's')} then s.id end, s.on_date, null, s.due_at, case when s.state <> 'DRAFT' then s.submitted_at end,
          s.chased_at, s.escalated_at
        from supervisor_report s
        where ${read.visible(SupervisorReport, 's')} and s.branch_id = ${branch.id}::uuid
          and (s.late or s.signed_late or s.state <> 'SENT') and (s.late or s.state = 'DRAFT')
          and s.due_at <= ${now}::timestamptz
        union all
        select 'SIGNATURE', md5(g.id::text)::uuid, case when ${ctx.read.visible(SupervisorReport, 'g')} then g.id end, g.on_date, null, g.signature_due_at, g.sent_at, g.chased_at, g.escalated_at
        from supervisor_report g
        where ${read.visible(SupervisorReport, 'g')} and g.branch_id = ${branch.id}::uuid
          and (g.late or g.signed_late or g.state <> 'SENT') and (g.signed_late or g.state = 'AWAITING_SIGNATURE')
          and g.signature_due_at <= ${now}::timestamptz
        union all
        select 'QUALITY', md5(q.id::text)::uuid, case when ${ctx.read.visible(QualityReport, 'q')} then q.id end,
          (q.month || '-01')::date, null, q.due_at, q.submitted_at, q.chased_at, q.escalated_at
        from quality_report q
        where ${read.visible(QualityReport, 'q')} and q.branch_id = ${branch.id}::uuid and (q.late or q.state = 'DRAFT')
          and q.due_at <= ${now}::timestamptz) late
      where (not ${missing}::boolean or late.done_at is null)
        and (${after?.dueAt ?? null}::timestamptz is null
          or (late.due_at, late.key) < (${after?.dueAt ?? null}::timestamptz, ${after?.key ?? null}::uuid))
      order by late.due_at desc, late.key desc limit ${verbatim(String(size + 1))}`);
    return toConnection(rows, size, (row) => latestFirst.encode(row));
  }
}
