import { Arg, Args, Ctx as Context, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx } from '../../../access/context.ts';
import { actorId } from '../../../kernel/actor.ts';
import { notFound, RuleError } from '../../../kernel/rule-error.ts';
import { branchWithin, reachesBranch } from '../../../organization/branches/branch-reach.ts';
import { StaffMember } from '../../../organization/staff/staff-member.ts';
import { type Connection, connectionOf, PageArgs } from '../../../platform/connection.ts';
import { openReviewOf } from '../opening/open-reviews.ts';
import { PerformanceReview } from '../performance-review.ts';
import { approve, decideAppeal, publish } from './decide-steps.ts';
import { acknowledge, appeal, selfReport } from './person-steps.ts';
import {
  PerformanceReviewAdjustInput,
  PerformanceReviewAppealDecideInput,
  PerformanceReviewAppealInput,
  PerformanceReviewInput,
  PerformanceReviewInterviewInput,
  PerformanceReviewOpenInput,
  PerformanceReviewReviewInput,
  PerformanceReviewsArgs,
  PerformanceReviewSelfReportInput,
} from './review.input.ts';
import { reviewsOfBranch, reviewsOfPerson } from './reviews.query.ts';
import { adjust, collectByHand, interview, reviewCollected, sumUp } from './superior-steps.ts';

const PerformanceReviewConnection = connectionOf(PerformanceReview, 'PerformanceReview');

@Resolver(() => PerformanceReview)
export class PerformanceReviewResolver {
  @Query(() => PerformanceReview, {
    nullable: true,
    description:
      'KPI-6, KPI-10: one assessment. The person; SUPERVISOR and BRANCH_MANAGER of the branch for technicians; HUMAN_RESOURCES, EXECUTIVE and MANAGEMENT_COMMITTEE; null for everybody else.',
  })
  performanceReview(@Arg('id', () => ID) id: string, @Context() ctx: Ctx): Promise<PerformanceReview | null> {
    return ctx.find(PerformanceReview, id);
  }

  @Query(() => PerformanceReviewConnection, {
    description:
      'The assessments of a branch, the latest period first. SUPERVISOR and BRANCH_MANAGER (of technicians), HUMAN_RESOURCES, EXECUTIVE and MANAGEMENT_COMMITTEE.',
  })
  async performanceReviews(
    @Args(() => PerformanceReviewsArgs) args: PerformanceReviewsArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<PerformanceReview>> {
    const branch = await branchWithin(ctx, args.branchId);
    return reviewsOfBranch(ctx, branch.id, args);
  }

  @Query(() => PerformanceReviewConnection, {
    description: 'One’s own assessments, the latest period first; results as far as they are published.',
  })
  async myReviews(
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<PerformanceReview>> {
    return reviewsOfPerson(ctx, actorId(ctx.actor) ?? '', page);
  }

  @Mutation(() => PerformanceReview, {
    description:
      'KPI-10: opens the review of a person for the present period by hand, or answers with the one that is open; the system opens them by itself. HUMAN_RESOURCES, not for oneself. Errors: OWN_ACT_REFUSED, REVIEW_NOT_ASSESSED, NOT_FOUND.',
  })
  async performanceReviewOpen(
    @Arg('input', () => PerformanceReviewOpenInput) { staffId }: PerformanceReviewOpenInput,
    @Context() ctx: Ctx,
  ): Promise<PerformanceReview> {
    const person = await ctx.load(StaffMember, staffId, 'staffId');
    if (!reachesBranch(ctx.actor, person.homeBranchId)) throw notFound('staffId');
    if (person.id === actorId(ctx.actor)) throw new RuleError('OWN_ACT_REFUSED', {}, 'staffId');
    const review = await openReviewOf(ctx.em, person.id);
    if (!review) throw new RuleError('REVIEW_NOT_ASSESSED', {}, 'staffId');
    return review;
  }

  @Mutation(() => PerformanceReview, {
    description:
      'KPI-10: the person begins the assessment with a self-report, and may write it anew until the superior has reviewed. Errors: REVIEW_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  performanceReviewSelfReport(
    @Arg('input', () => PerformanceReviewSelfReportInput) input: PerformanceReviewSelfReportInput,
    @Context() ctx: Ctx,
  ): Promise<PerformanceReview> {
    return selfReport(ctx, input);
  }

  @Mutation(() => PerformanceReview, {
    description:
      'KPI-6: collects the next month from the records by hand, from its 27th on (performance.dates), or the last one again; after its 31st it is marked late. The system does it by itself. SUPERVISOR and BRANCH_MANAGER for technicians, EXECUTIVE for department heads. Errors: REVIEW_TOO_EARLY { from }, REVIEW_STEP_REFUSED { from, to }, OWN_ACT_REFUSED, VERSION_CONFLICT, NOT_FOUND.',
  })
  performanceReviewCollect(
    @Arg('input', () => PerformanceReviewInput) input: PerformanceReviewInput,
    @Context() ctx: Ctx,
  ): Promise<PerformanceReview> {
    return collectByHand(ctx, input);
  }

  @Mutation(() => PerformanceReview, {
    description:
      'KPI-6: the superior reviews what was collected. Nobody their own. SUPERVISOR and BRANCH_MANAGER for technicians, EXECUTIVE for department heads. Errors: REVIEW_MONTH_MISSING { month }, REVIEW_STEP_REFUSED { from, to }, OWN_ACT_REFUSED, VERSION_CONFLICT, NOT_FOUND.',
  })
  performanceReviewReview(
    @Arg('input', () => PerformanceReviewReviewInput) input: PerformanceReviewReviewInput,
    @Context() ctx: Ctx,
  ): Promise<PerformanceReview> {
    return reviewCollected(ctx, input);
  }

  @Mutation(() => PerformanceReview, {
    description:
      'KPI-6: sums the review from the records as they stand now, from the 1st to the 5th after the period (performance.dates); after that it is marked late. The numbers are kept. Roles as for performanceReviewReview. Errors: REVIEW_TOO_EARLY { from }, REVIEW_STEP_REFUSED { from, to }, OWN_ACT_REFUSED, VERSION_CONFLICT, NOT_FOUND.',
  })
  performanceReviewSum(
    @Arg('input', () => PerformanceReviewInput) input: PerformanceReviewInput,
    @Context() ctx: Ctx,
  ): Promise<PerformanceReview> {
    return sumUp(ctx, input);
  }

  @Mutation(() => PerformanceReview, {
    description:
      'KPI-5: a superior adjusts the summed total with a reason, before it is approved; both numbers are kept. Roles as for performanceReviewReview. Errors: REVIEW_STEP_REFUSED { from, to }, OWN_ACT_REFUSED, VALIDATION_FAILED, VERSION_CONFLICT, NOT_FOUND.',
  })
  performanceReviewAdjust(
    @Arg('input', () => PerformanceReviewAdjustInput) input: PerformanceReviewAdjustInput,
    @Context() ctx: Ctx,
  ): Promise<PerformanceReview> {
    return adjust(ctx, input);
  }

  @Mutation(() => PerformanceReview, {
    description:
      'KPI-6: approves a result; when all of the quarter are approved its bonus is owed (KPI-4). HUMAN_RESOURCES, and nobody who reviewed, summed or adjusted it. Errors: REVIEW_STEP_REFUSED { from, to }, OWN_ACT_REFUSED, VERSION_CONFLICT, NOT_FOUND.',
  })
  performanceReviewApprove(
    @Arg('input', () => PerformanceReviewInput) input: PerformanceReviewInput,
    @Context() ctx: Ctx,
  ): Promise<PerformanceReview> {
    return approve(ctx, input);
  }

  @Mutation(() => PerformanceReview, {
    description:
      'KPI-10: publishes an approved result to those concerned: the person has it from now on. HUMAN_RESOURCES. Errors: REVIEW_STEP_REFUSED { from, to }, OWN_ACT_REFUSED, VERSION_CONFLICT, NOT_FOUND.',
  })
  performanceReviewPublish(
    @Arg('input', () => PerformanceReviewInput) input: PerformanceReviewInput,
    @Context() ctx: Ctx,
  ): Promise<PerformanceReview> {
    return publish(ctx, input);
  }

  @Mutation(() => PerformanceReview, {
    description:
      'KPI-6: puts the interview about the result on record. Roles as for performanceReviewReview. Errors: REVIEW_STEP_REFUSED { from, to }, OWN_ACT_REFUSED, VALIDATION_FAILED, VERSION_CONFLICT, NOT_FOUND.',
  })
  performanceReviewInterview(
    @Arg('input', () => PerformanceReviewInterviewInput) input: PerformanceReviewInterviewInput,
    @Context() ctx: Ctx,
  ): Promise<PerformanceReview> {
    return interview(ctx, input);
  }

  @Mutation(() => PerformanceReview, {
    description:
      'KPI-6: the person takes note of the result after the interview; it is frozen. Errors: REVIEW_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  performanceReviewAcknowledge(
    @Arg('input', () => PerformanceReviewInput) input: PerformanceReviewInput,
    @Context() ctx: Ctx,
  ): Promise<PerformanceReview> {
    return acknowledge(ctx, input);
  }

  @Mutation(() => PerformanceReview, {
    description:
      'KPI-6: the person appeals against the result after the interview, with the reason. Errors: REVIEW_STEP_REFUSED { from, to }, VALIDATION_FAILED, VERSION_CONFLICT, NOT_FOUND.',
  })
  performanceReviewAppeal(
    @Arg('input', () => PerformanceReviewAppealInput) input: PerformanceReviewAppealInput,
    @Context() ctx: Ctx,
  ): Promise<PerformanceReview> {
    return appeal(ctx, input);
  }

  @Mutation(() => PerformanceReview, {
    description:
      'KPI-6: decides an appeal, and the result is frozen: it stands, or the points of one line are corrected; then the total is made anew, both numbers are kept, and a difference of the bonus is a line of its own. EXECUTIVE and MANAGEMENT_COMMITTEE, and nobody who had a hand in the result. Errors: REVIEW_STEP_REFUSED { from, to }, OWN_ACT_REFUSED, VALIDATION_FAILED, VERSION_CONFLICT, NOT_FOUND.',
  })
  performanceReviewAppealDecide(
    @Arg('input', () => PerformanceReviewAppealDecideInput) input: PerformanceReviewAppealDecideInput,
    @Context() ctx: Ctx,
  ): Promise<PerformanceReview> {
    return decideAppeal(ctx, input);
  }
}
