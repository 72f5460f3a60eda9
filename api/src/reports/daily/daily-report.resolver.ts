import { GraphQLLocalDate } from 'graphql-scalars';
import {
  Arg,
  Args,
  Ctx as Context,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { Visit } from '../../dispatch/visit.ts';
import { ServiceCategory } from '../../entitlement/entitlement.ts';
import { actorId } from '../../kernel/actor.ts';
import { branchWithin } from '../../organization/branches/branch-reach.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { type Connection, connectionOf, PageArgs } from '../../platform/connection.ts';
import { RepairCard } from '../../workshop/repair/repair-card.ts';
import { CategoryMinutes, ReportLineSource, sumsOf } from '../report-words.ts';
import {
  DailyReportCorrectInput,
  DailyReportDraftInput,
  DailyReportInput,
  DailyReportInternalInput,
  DailyReportReviewInput,
} from './daily-report.input.ts';
import { reportsOfDay, reportsOfPerson } from './daily-report.query.ts';
import { DailyReport, DailyReportCorrection, DailyReportLine } from './daily-report.ts';
import { type SourceMinutes, sourcesNow } from './report-sources.ts';
import { correctLine, draftOwn, recordInternal, reviewReport, submitReport } from './write-report.ts';

const DailyReportConnection = connectionOf(DailyReport, 'DailyReport');

@ObjectType({
  simpleResolvers: true,
  description:
    'WSH-12: work of the day that is on record and on no line of the report: it was recorded, or changed its category, after the last draft.',
})
export class LateSource implements SourceMinutes {
  @Field(() => ReportLineSource)
  source!: ReportLineSource;

  @Field(() => ID, { description: 'The visit or the repair card.' })
  sourceId!: string;

  @Field(() => String)
  requestNumber!: string;

  @Field(() => ServiceCategory)
  category!: ServiceCategory;

  @Field(() => Int)
  minutes!: number;
}

async function linesOf(ctx: Ctx, reportId: string): Promise<readonly DailyReportLine[]> {
  const found = await ctx.together('dailyReportLines', reportId, async (ids) =>
    Map.groupBy(
      await ctx.em.find(DailyReportLine, { reportId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
      (line) => line.reportId,
    ),
  );
  return found ?? [];
}

const sameSource = (line: Pick<DailyReportLine, 'sourceId' | 'category'>) => (found: SourceMinutes) =>
  found.sourceId === line.sourceId && found.category === line.category;

@Resolver(() => DailyReport)
export class DailyReportResolver {
  @Query(() => DailyReport, {
    nullable: true,
    description: 'RPT-1: one daily report; null when it does not exist for you, as that of a colleague.',
  })
  async dailyReport(@Arg('id', () => ID) id: string, @Context() ctx: Ctx): Promise<DailyReport | null> {
    return ctx.find(DailyReport, id);
  }

  @Query(() => DailyReportConnection, {
    description: 'RPT-1: one’s own daily reports, the latest day first. TECHNICIAN.',
  })
  async myDailyReports(
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<DailyReport>> {
    return reportsOfPerson(ctx, actorId(ctx.actor) ?? '', page);
  }

  @Query(() => DailyReportConnection, {
    description:
      'RPT-1: the technicians’ reports of one day of a branch. SUPERVISOR and BRANCH_MANAGER; SERVICE_DEPARTMENT and EXECUTIVE those of days whose branch report is SENT (RPT-3).',
  })
  async dailyReports(
    @Arg('branchId', () => ID) branchId: string,
    @Arg('on', () => GraphQLLocalDate) on: string,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<DailyReport>> {
    const branch = await branchWithin(ctx, branchId);
    return reportsOfDay(ctx, { branchId: branch.id, on }, page);
  }

  @Mutation(() => DailyReport, {
    description:
      'RPT-1: drafts the own report of a day from its visits and repair cards, or takes up what came since; what a person corrected stays, and a report that is submitted is left as it is. By itself the system drafts shortly before the working day ends. TECHNICIAN of the branch. Errors: REPORT_IN_FUTURE, REPORT_TOO_LONG_AGO { earliest }, NOT_FOUND.',
  })
  async dailyReportDraft(
    @Arg('input', () => DailyReportDraftInput) input: DailyReportDraftInput,
    @Context() ctx: Ctx,
  ): Promise<DailyReport> {
    return draftOwn(ctx, await branchWithin(ctx, input.branchId), input.on);
  }

  @Mutation(() => DailyReport, {
    description:
      'RPT-1, ENT-1: the technician completes the own draft with INTERNAL time, all of it at once. Errors: REPORT_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async dailyReportCompleteInternal(
    @Arg('input', () => DailyReportInternalInput) input: DailyReportInternalInput,
    @Context() ctx: Ctx,
  ): Promise<DailyReport> {
    return recordInternal(ctx, input);
  }

  @Mutation(() => DailyReport, {
    description:
      'RPT-1, WSH-12: the technician corrects the time of a line of the own report, with a reason; what was before stays visible. After submission it is an amendment, and the report has to be reviewed again. Errors: NOT_FOUND, VERSION_CONFLICT.',
  })
  async dailyReportCorrect(
    @Arg('input', () => DailyReportCorrectInput) input: DailyReportCorrectInput,
    @Context() ctx: Ctx,
  ): Promise<DailyReport> {
    return correctLine(ctx, input);
  }

  @Mutation(() => DailyReport, {
    description:
      'RPT-1: the technician submits the own report; after dueAt it is late and stays so. Errors: REPORT_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async dailyReportSubmit(
    @Arg('input', () => DailyReportInput) input: DailyReportInput,
    @Context() ctx: Ctx,
  ): Promise<DailyReport> {
    return submitReport(ctx, input);
  }

  @Mutation(() => DailyReport, {
    description:
      'RPT-1: a supervisor of the branch reviews a submitted report, or sends it back with remarks. Nobody reviews the own one. Errors: OWN_ACT_REFUSED, REPORT_STEP_REFUSED { from, to }, VALIDATION_FAILED (remarks), VERSION_CONFLICT, NOT_FOUND.',
  })
  async dailyReportReview(
    @Arg('input', () => DailyReportReviewInput) input: DailyReportReviewInput,
    @Context() ctx: Ctx,
  ): Promise<DailyReport> {
    return reviewReport(ctx, input);
  }

  @FieldResolver(() => Branch)
  async branch(@Root() report: DailyReport, @Context() ctx: Ctx): Promise<Branch> {
    return ctx.load(Branch, report.branchId);
  }

  @FieldResolver(() => [DailyReportLine])
  async lines(@Root() report: DailyReport, @Context() ctx: Ctx): Promise<readonly DailyReportLine[]> {
    return linesOf(ctx, report.id);
  }

  @FieldResolver(() => [CategoryMinutes], { description: 'The sums of the lines, by category.' })
  async sums(@Root() report: DailyReport, @Context() ctx: Ctx): Promise<CategoryMinutes[]> {
    return sumsOf(await linesOf(ctx, report.id));
  }

  @FieldResolver(() => [DailyReportCorrection], {
    description: 'WSH-12: every correction, in order; those after submission are amendments.',
  })
  async corrections(@Root() report: DailyReport, @Context() ctx: Ctx): Promise<DailyReportCorrection[]> {
    const found = await ctx.together('dailyReportCorrections', report.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(DailyReportCorrection, { reportId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
        (correction) => correction.reportId,
      ),
    );
    return found ?? [];
  }

  @FieldResolver(() => [LateSource], { description: 'WSH-12: sources that came after the draft.' })
  async lateSources(@Root() report: DailyReport, @Context() ctx: Ctx): Promise<LateSource[]> {
    const lines = await linesOf(ctx, report.id);
    const found = await sourcesNow(ctx, report.id);
    return found.filter((source) => !lines.some((line) => sameSource(line)(source)));
  }
}

@Resolver(() => DailyReportLine)
export class DailyReportLineResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'WSH-12: what the source says now; 0 when it is not there any more, null for INTERNAL.',
  })
  async sourceMinutes(@Root() line: DailyReportLine, @Context() ctx: Ctx): Promise<number | null> {
    if (line.source === ReportLineSource.INTERNAL) return null;
    const found = await sourcesNow(ctx, line.reportId);
    return found.find(sameSource(line))?.minutes ?? 0;
  }

  @FieldResolver(() => Boolean, {
    description: 'WSH-12: the source was amended since the line was drafted: it says something else now.',
  })
  async sourceAmended(@Root() line: DailyReportLine, @Context() ctx: Ctx): Promise<boolean> {
    const now = await this.sourceMinutes(line, ctx);
    return now !== null && now !== line.draftedMinutes;
  }

  @FieldResolver(() => Visit, {
    nullable: true,
    description: 'WSH-12: the visit that the line comes from; null for other sources.',
  })
  async visit(@Root() line: DailyReportLine, @Context() ctx: Ctx): Promise<Visit | null> {
    if (line.source !== ReportLineSource.VISIT || !line.sourceId) return null;
    return ctx.find(Visit, line.sourceId);
  }

  @FieldResolver(() => RepairCard, {
    nullable: true,
    description: 'WSH-12: the repair card that the line comes from; null for other sources.',
  })
  async repairCard(@Root() line: DailyReportLine, @Context() ctx: Ctx): Promise<RepairCard | null> {
    if (line.source !== ReportLineSource.REPAIR_CARD || !line.sourceId) return null;
    return ctx.find(RepairCard, line.sourceId);
  }
}
