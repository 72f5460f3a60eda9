import { Arg, Ctx as Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { ownVisitForChange } from '../../dispatch/visit.resolver.ts';
import { Visit } from '../../dispatch/visit.ts';
import { Language } from '../../kernel/actor.ts';
import { notFound } from '../../kernel/rule-error.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { ServiceReport } from '../work/service-report.ts';
import { ServiceReportReviewInput, VisitReportResultInput } from './closing.input.ts';
import { jobsNearby } from './jobs-nearby.query.ts';
import { reportResult } from './leave-site.ts';
import { NearbyJob } from './nearby-job.ts';
import { ReportReview } from './report-review.ts';
import { reviewReport } from './review-report.ts';
import { SiteResult } from './site-result.ts';

@Resolver(() => Visit)
export class LeaveSiteResolver {
  @Query(() => [NearbyJob], {
    description:
      'VIS-8: what waits near a visit of yours: at most ten requests of the branch in the same district or another one of its city, for which you are qualified today, the soonest target first. For a TECHNICIAN of the visit. Errors: NOT_FOUND.',
  })
  async jobsNearby(@Arg('visitId', () => ID) visitId: string, @Context() ctx: Ctx): Promise<NearbyJob[]> {
    const visit = await ctx.load(Visit, visitId, 'visitId');
    const { actor } = ctx;
    if (actor.kind !== 'STAFF' || !visit.teamIds.includes(actor.staffId)) throw notFound('visitId');
    return jobsNearby(ctx, visit, actor.staffId);
  }

  @Mutation(() => SiteResult, {
    description:
      'VIS-8: before leaving, a technician of the visit tells the branch the result and asks for further jobs nearby; without it nobody leaves (RESULT_NOT_REPORTED). Errors: VISIT_STEP_REFUSED { from, to }, VALIDATION_FAILED, NOT_FOUND.',
  })
  async visitReportResult(
    @Arg('input', () => VisitReportResultInput) input: VisitReportResultInput,
    @Context() ctx: Ctx,
  ): Promise<SiteResult> {
    const { visit } = await ownVisitForChange(ctx, { visitId: input.visitId });
    return reportResult(ctx, visit, input.result);
  }

  @FieldResolver(() => [SiteResult], {
    description: 'VIS-8: what the branch was told before leaving, in order. For staff; empty for customers.',
  })
  async results(@Root() visit: Visit, @Context() ctx: Ctx): Promise<SiteResult[]> {
    if (ctx.actor.kind !== 'STAFF') return [];
    const found = await ctx.together('siteResults', visit.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(SiteResult, { visitId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
        (told) => told.visitId,
      ),
    );
    return found ?? [];
  }
}

@Resolver(() => NearbyJob)
export class NearbyJobResolver {
  @FieldResolver(() => String, { description: "In the reader's language." })
  district(@Root() job: NearbyJob, @Context() ctx: Ctx): string {
    return ctx.language === Language.EN ? job.districtNameEn : job.districtName;
  }

  @FieldResolver(() => String, { nullable: true, description: "The product, in the reader's language." })
  model(@Root() job: NearbyJob, @Context() ctx: Ctx): string | null {
    return ctx.language === Language.EN ? job.modelNameEn : job.modelName;
  }
}

@Resolver(() => ServiceReport)
export class ReportReviewResolver {
  @Mutation(() => ServiceReport, {
    description:
      'VIS-8: a SUPERVISOR of the branch, nobody of the visit, approves a service report, or sends it back with remarks; a voucher that was handed in then goes back to the technician. Errors: REPORT_ALREADY_APPROVED, OWN_ACT_REFUSED, VOUCHER_STEP_REFUSED { from, to } (sent back once it is struck off; anything once it is archived), VALIDATION_FAILED, VERSION_CONFLICT, NOT_FOUND.',
  })
  async serviceReportReview(
    @Arg('input', () => ServiceReportReviewInput) input: ServiceReportReviewInput,
    @Context() ctx: Ctx,
  ): Promise<ServiceReport> {
    const { requestId } = await ctx.load(ServiceReport, input.reportId, 'reportId');
    const request = await ctx.loadForChange(RepairRequest, requestId, { field: 'reportId' });
    const { version } = input;
    const report = await ctx.loadForChange(ServiceReport, input.reportId, { version, field: 'reportId' });
    await reviewReport(ctx, { report, request }, input);
    return report;
  }

  @FieldResolver(() => [ReportReview], {
    description: 'VIS-8: what supervisors said of it, in order. For staff; empty for customers.',
  })
  async reviews(@Root() report: ServiceReport, @Context() ctx: Ctx): Promise<ReportReview[]> {
    if (ctx.actor.kind !== 'STAFF') return [];
    const found = await ctx.together('reportReviews', report.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(ReportReview, { reportId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
        (review) => review.reportId,
      ),
    );
    return found ?? [];
  }

  @FieldResolver(() => Boolean, {
    description: 'VIS-8: whether the report as it stands is approved; else the voucher is not archived.',
  })
  async approved(@Root() report: ServiceReport, @Context() ctx: Ctx): Promise<boolean> {
    const last = (await this.reviews(report, ctx)).at(-1);
    return last !== undefined && last.approved && last.reportVersion === report.version;
  }
}
