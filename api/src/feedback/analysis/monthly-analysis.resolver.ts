import { IsOptional, IsUUID, Matches } from 'class-validator';
import { Args, ArgsType, Ctx as Context, Field, ID, Query, Resolver } from 'type-graphql';
import { MONTH } from '../../kernel/clock.ts';
import type { Ctx } from '../../access/context.ts';
import { branchWithin } from '../../organization/branches/branch-reach.ts';
import { analyseMonth, MonthlyFeedbackAnalysis } from './monthly-analysis.ts';

@ArgsType()
class MonthlyFeedbackAnalysisArgs {
  @Matches(MONTH)
  @Field(() => String, { description: 'Such as 2026-11.' })
  month!: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'Left out: of every branch that you may read.' })
  branchId?: string | null;
}

@Resolver()
export class MonthlyFeedbackAnalysisResolver {
  @Query(() => MonthlyFeedbackAnalysis, {
    description:
      'CMP-11: all cases of a month by kind, subject, grade, cause and model. BRANCH_MANAGER for their branches, SERVICE_DEPARTMENT and EXECUTIVE for every one. Errors: NOT_FOUND.',
  })
  async monthlyFeedbackAnalysis(
    @Args(() => MonthlyFeedbackAnalysisArgs) { month, branchId }: MonthlyFeedbackAnalysisArgs,
    @Context() ctx: Ctx,
  ): Promise<MonthlyFeedbackAnalysis> {
    if (branchId) await branchWithin(ctx, branchId);
    return analyseMonth(ctx, month, branchId ?? null);
  }
}
