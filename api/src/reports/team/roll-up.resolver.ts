import { Arg, Ctx as Context, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { MONTH } from '../../kernel/clock.ts';
import type { Ctx } from '../../access/context.ts';
import { notFound, RuleError } from '../../kernel/rule-error.ts';
import { Language } from '../../kernel/actor.ts';
import { sql } from '../../kernel/sql.ts';
import { reachesCompany } from '../../organization/branches/branch-reach.ts';
import { SupervisorReport } from './supervisor-report.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'A month of one branch, summed over the daily reports that the service department has. Opens to `supervisorReports` of the branch.',
})
export class MonthlyRollUpLine {
  @Field(() => ID)
  branchId!: string;

  @Field(() => String)
  branchCode!: string;

  @Field(() => String, { description: "In the asking person's language." })
  branchName!: string;

  @Field(() => Int, { description: 'Days of which the branch’s report is SENT.' })
  days!: number;

  @Field(() => Int, { description: 'Of these, submitted or signed late.' })
  lateDays!: number;

  @Field(() => Int, { description: 'Technicians’ reports in them.' })
  reports!: number;

  @Field(() => Int, { description: 'Of these, submitted late.' })
  lateReports!: number;

  @Field(() => Int)
  paidMinutes!: number;

  @Field(() => Int)
  contractMinutes!: number;

  @Field(() => Int)
  warrantyMinutes!: number;

  @Field(() => Int)
  internalMinutes!: number;
}

@Resolver()
export class RollUpResolver {
  @Query(() => [MonthlyRollUpLine], {
    description:
      'The daily reports of a month of all branches, by branch and category: one line for each branch with reports, by code; it has as many lines as the company branches. SERVICE_DEPARTMENT, EXECUTIVE and MANAGEMENT_COMMITTEE of the whole company. What is not SENT is not in it (RPT-3). Errors: VALIDATION_FAILED (month).',
  })
  async monthlyRollUp(
    @Arg('month', () => String, { description: 'YYYY-MM, by the days of the branches.' }) month: string,
    @Context() ctx: Ctx,
  ): Promise<MonthlyRollUpLine[]> {
    if (!reachesCompany(ctx.actor)) throw notFound();
    if (!MONTH.test(month)) {
      throw new RuleError('VALIDATION_FAILED', { fields: [{ field: 'month', rule: 'YYYY-MM' }] }, 'month');
    }
    const first = `${month}-01`;
    const next = Temporal.PlainDate.from(first).add({ months: 1 }).toString();
    const english = ctx.language === Language.EN;
    return ctx.read.rows<MonthlyRollUpLine>(sql`
      select b.id as "branchId", b.code as "branchCode", case when ${english}::boolean then b.name_en else b.name end as "branchName",
        m.days, m.late_days as "lateDays", m.reports, m.late_reports as "lateReports", m.paid as "paidMinutes",
        m.contract as "contractMinutes", m.warranty as "warrantyMinutes", m.internal as "internalMinutes"
      from (
        select s.branch_id, count(*)::int as days, (count(*) filter (where s.late or s.signed_late))::int as late_days,
          sum(s.reports)::int as reports, sum(s.late_reports)::int as late_reports, sum(s.paid_minutes)::int as paid,
          sum(s.contract_minutes)::int as contract, sum(s.warranty_minutes)::int as warranty,
          sum(s.internal_minutes)::int as internal
        from supervisor_report s
        where ${ctx.read.visible(SupervisorReport, 's')} and s.state = 'SENT'
          and s.on_date >= ${first}::date and s.on_date < ${next}::date
        group by s.branch_id) m
      join branch b on b.id = m.branch_id order by b.code`);
  }
}
