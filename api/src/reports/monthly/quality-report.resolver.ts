import { Arg, Args, Ctx as Context, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { MONTH } from '../../kernel/clock.ts';
import type { Ctx } from '../../access/context.ts';
import { FaultCause } from '../../entitlement/entitlement.ts';
import {
  CorrectiveAction,
  CorrectiveActionState,
} from '../../feedback/corrective-actions/corrective-action.ts';
import { FeedbackFinding } from '../../feedback/feedback-words.ts';
import { Feedback } from '../../feedback/feedback.ts';
import { Language } from '../../kernel/actor.ts';
import { notFound, RuleError } from '../../kernel/rule-error.ts';
import { reachesCompany } from '../../organization/branches/branch-reach.ts';
import { type Connection, connectionOf, PageArgs } from '../../platform/connection.ts';
import { orderCorrection } from './order-correction.ts';
import { QualityReportOrderCorrectionInput, QualityReportSubmitInput } from './quality-report.input.ts';
import {
  QualityReportAction,
  QualityReportDelivery,
  QualityReportLine,
  QualityReportSource,
} from './quality-report-parts.ts';
import {
  amendedSources,
  LateComplaint,
  lateComplaints,
  linesOf,
  qualityReports,
  reportOfMonth,
  sourcesOfLine,
  standingNow,
} from './quality-report.query.ts';
import { QualityReport } from './quality-report.ts';
import { submitQuality } from './submit-quality.ts';

const QualityReportConnection = connectionOf(QualityReport, 'QualityReport');
const QualityReportLineConnection = connectionOf(QualityReportLine, 'QualityReportLine');
const QualityReportSourceConnection = connectionOf(QualityReportSource, 'QualityReportSource');
const LateComplaintConnection = connectionOf(LateComplaint, 'LateComplaint');

@Resolver(() => QualityReport)
export class QualityReportResolver {
  @Query(() => QualityReportConnection, {
    description:
      'RPT-4: the monthly product quality reports, the latest first. SERVICE_DEPARTMENT; EXECUTIVE and MANAGEMENT_COMMITTEE those that are SUBMITTED.',
  })
  async qualityReports(
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<QualityReport>> {
    if (!reachesCompany(ctx.actor)) throw notFound();
    return qualityReports(ctx, page);
  }

  @Query(() => QualityReport, {
    nullable: true,
    description:
      'RPT-4: the product quality report of a month; null while there is none for you. Roles as for `qualityReports`. Errors: VALIDATION_FAILED (month).',
  })
  async qualityReport(
    @Arg('month', () => String, { description: 'YYYY-MM.' }) month: string,
    @Context() ctx: Ctx,
  ): Promise<QualityReport | null> {
    if (!reachesCompany(ctx.actor)) throw notFound();
    if (!MONTH.test(month)) {
      throw new RuleError('VALIDATION_FAILED', { fields: [{ field: 'month', rule: 'YYYY-MM' }] }, 'month');
    }
    return (await reportOfMonth(ctx, month)) ?? null;
  }

  @Mutation(() => QualityReport, {
    description:
      'RPT-4: submits the report as it was read, to the EXECUTIVE and to the units that made the models in it, and freezes it. SERVICE_DEPARTMENT. Errors: NOT_FOUND, REPORT_STEP_REFUSED, REPORT_WITHOUT_READER, VERSION_CONFLICT.',
  })
  async qualityReportSubmit(
    @Arg('input', () => QualityReportSubmitInput) input: QualityReportSubmitInput,
    @Context() ctx: Ctx,
  ): Promise<QualityReport> {
    return submitQuality(ctx, input);
  }

  @Mutation(() => QualityReportAction, {
    description:
      'RPT-4: orders a correction for one line of a submitted report: a corrective action with owner and date (CMP-10). EXECUTIVE. Errors: NOT_FOUND, CORRECTIVE_OWNER_REFUSED, VALIDATION_FAILED.',
  })
  async qualityReportOrderCorrection(
    @Arg('input', () => QualityReportOrderCorrectionInput) input: QualityReportOrderCorrectionInput,
    @Context() ctx: Ctx,
  ): Promise<QualityReportAction> {
    return orderCorrection(ctx, input);
  }

  @FieldResolver(() => QualityReportLineConnection, {
    description: 'RPT-4: by code of the model; one line for each fault of it.',
  })
  async lines(
    @Root() { id }: QualityReport,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<QualityReportLine>> {
    return linesOf(ctx, id, page);
  }

  @FieldResolver(() => [QualityReportDelivery], {
    description: 'RPT-4: to whom it went and when; none of a draft.',
  })
  async deliveries(@Root() { id }: QualityReport, @Context() ctx: Ctx): Promise<QualityReportDelivery[]> {
    return ctx.em.find(QualityReportDelivery, { reportId: id }, { orderBy: { id: 'asc' } });
  }

  @FieldResolver(() => Int, {
    description:
      'WSH-12: how many of its complaints were decided, or decided otherwise, since; their lines show which.',
  })
  async amendedSources(@Root() { id }: QualityReport, @Context() ctx: Ctx): Promise<number> {
    return amendedSources(ctx, id);
  }

  @FieldResolver(() => LateComplaintConnection, {
    description: 'WSH-12: complaints of the month that came after it was submitted, by number.',
  })
  async lateSources(
    @Root() report: QualityReport,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<LateComplaint>> {
    return lateComplaints(ctx, report, page);
  }
}

@Resolver(() => QualityReportLine)
export class QualityReportLineResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "In the reader's language; null for complaints that name no model.",
  })
  modelName(@Root() line: QualityReportLine, @Context() { language }: Ctx): string | null {
    return language === Language.EN ? line.modelNameEn : line.modelName;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who made the model and must correct it; null where the catalog does not say.',
  })
  responsibleUnitName(@Root() line: QualityReportLine, @Context() { language }: Ctx): string | null {
    return language === Language.EN ? line.unitNameEn : line.unitName;
  }

  @FieldResolver(() => [QualityReportAction], {
    description:
      'RPT-4: corrective actions asked for, those first that were asked for before it was submitted.',
  })
  async actions(@Root() { id }: QualityReportLine, @Context() ctx: Ctx): Promise<QualityReportAction[]> {
    const found = await ctx.together('qualityReportActions', id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(QualityReportAction, { lineId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
        (action) => action.lineId,
      ),
    );
    return found ?? [];
  }

  @FieldResolver(() => QualityReportSourceConnection, {
    description: 'WSH-12: the complaints behind the line, by number.',
  })
  async sources(
    @Root() { id }: QualityReportLine,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<QualityReportSource>> {
    return sourcesOfLine(ctx, id, page);
  }
}

@Resolver(() => QualityReportSource)
export class QualityReportSourceResolver {
  @FieldResolver(() => FeedbackFinding, { nullable: true, description: 'WSH-12: as it stands now.' })
  async findingNow(
    @Root() source: QualityReportSource,
    @Context() ctx: Ctx,
  ): Promise<FeedbackFinding | null> {
    return (await standingNow(ctx, source.feedbackId)).finding;
  }

  @FieldResolver(() => FaultCause, { nullable: true, description: 'WSH-12: as it stands now.' })
  async causeNow(@Root() source: QualityReportSource, @Context() ctx: Ctx): Promise<FaultCause | null> {
    return (await standingNow(ctx, source.feedbackId)).cause;
  }

  @FieldResolver(() => Boolean, { description: 'WSH-12: finding or cause are others now.' })
  async amended(@Root() source: QualityReportSource, @Context() ctx: Ctx): Promise<boolean> {
    const { finding, cause } = await standingNow(ctx, source.feedbackId);
    return finding !== source.finding || cause !== source.cause;
  }

  @FieldResolver(() => Feedback, {
    nullable: true,
    description: 'The complaint; null where it is not for you.',
  })
  async feedback(@Root() source: QualityReportSource, @Context() ctx: Ctx): Promise<Feedback | null> {
    return ctx.find(Feedback, source.feedbackId);
  }
}

@Resolver(() => LateComplaint)
export class LateComplaintResolver {
  @FieldResolver(() => Feedback, {
    nullable: true,
    description: 'The complaint; null where it is not for you.',
  })
  async feedback(@Root() late: LateComplaint, @Context() ctx: Ctx): Promise<Feedback | null> {
    return ctx.find(Feedback, late.feedbackId);
  }
}

@Resolver(() => QualityReportAction)
export class QualityReportActionResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'RPT-4: of whom it is asked: the unit that made it; null: of ourselves.',
  })
  responsibleUnitName(@Root() action: QualityReportAction, @Context() { language }: Ctx): string | null {
    return language === Language.EN ? action.unitNameEn : action.unitName;
  }

  @FieldResolver(() => CorrectiveActionState, { description: 'WSH-12: as it stands now.' })
  async stateNow(@Root() action: QualityReportAction, @Context() ctx: Ctx): Promise<CorrectiveActionState> {
    const found = await ctx.find(CorrectiveAction, action.correctiveActionId);
    return found?.state ?? action.state;
  }

  @FieldResolver(() => CorrectiveAction, {
    nullable: true,
    description: 'The action itself; null where it is not for you.',
  })
  async correctiveAction(
    @Root() action: QualityReportAction,
    @Context() ctx: Ctx,
  ): Promise<CorrectiveAction | null> {
    return ctx.find(CorrectiveAction, action.correctiveActionId);
  }
}
