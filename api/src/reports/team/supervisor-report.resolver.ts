import { IsBoolean, IsInt, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import {
  Arg,
  Args,
  Ctx as Context,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { ServiceCategory } from '../../entitlement/entitlement.ts';
import { branchWithin } from '../../organization/branches/branch-reach.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { type Connection, connectionOf, PageArgs } from '../../platform/connection.ts';
import { DailyReport } from '../daily/daily-report.ts';
import { CategoryMinutes, DailyReportState, sumsOf } from '../report-words.ts';
import { signTeam, submitTeam } from './hand-on.ts';
import { linesOfTeam, missingOfTeam, teamReportOn, teamReports } from './supervisor-report.query.ts';
import { SupervisorReport } from './supervisor-report.ts';

const SupervisorReportConnection = connectionOf(SupervisorReport, 'SupervisorReport');

@InputType()
export class SupervisorReportInput {
  @IsUUID()
  @Field(() => ID)
  reportId!: string;

  @IsInt()
  @Field(() => Int, {
    description: 'The version that was read; VERSION_CONFLICT when it is not the current one.',
  })
  version!: number;
}

@InputType()
export class SupervisorReportSignInput extends SupervisorReportInput {
  @IsBoolean()
  @Field(() => Boolean, { description: 'False: sent back; then remarks are needed.' })
  signed!: boolean;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true })
  remarks?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'RPT-2: one technician’s time of one category in the team’s report.',
})
export class SupervisorReportLine {
  dailyReportId!: string;

  @Field(() => String)
  staffName!: string;

  @Field(() => Boolean, { description: 'The technician’s report was submitted late.' })
  late!: boolean;

  @Field(() => ServiceCategory)
  category!: ServiceCategory;

  @Field(() => Int, { description: 'As it was when the team’s report was submitted; of a draft as it is.' })
  minutes!: number;

  @Field(() => Int, { description: 'WSH-12: what the technician’s report says now.' })
  minutesNow!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'RPT-2: a technician whose report was not submitted with the team’s.',
})
export class SupervisorReportMissing {
  @Field(() => ID)
  reportId!: string;

  @Field(() => String)
  staffName!: string;

  @Field(() => DailyReportState, { description: 'How the report stands now.' })
  stateNow!: DailyReportState;

  @Field(() => Date, { nullable: true, description: 'When it was submitted after all.' })
  submittedAt!: Date | null;
}

@Resolver(() => SupervisorReport)
export class SupervisorReportResolver {
  @Query(() => SupervisorReport, {
    nullable: true,
    description:
      'RPT-2: the team’s report of one day of a branch; null when there is none, and for SERVICE_DEPARTMENT and EXECUTIVE while it is not SENT (RPT-3). SUPERVISOR, BRANCH_MANAGER, SERVICE_DEPARTMENT, EXECUTIVE.',
  })
  async supervisorReport(
    @Arg('branchId', () => ID) branchId: string,
    @Arg('on', () => GraphQLLocalDate) on: string,
    @Context() ctx: Ctx,
  ): Promise<SupervisorReport | null> {
    const branch = await branchWithin(ctx, branchId);
    return teamReportOn(ctx, branch.id, on);
  }

  @Query(() => SupervisorReportConnection, {
    description: 'RPT-2, RPT-3: a branch’s daily reports, the latest first. For whom supervisorReport is.',
  })
  async supervisorReports(
    @Arg('branchId', () => ID) branchId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<SupervisorReport>> {
    const branch = await branchWithin(ctx, branchId);
    return teamReports(ctx, branch.id, page);
  }

  @Mutation(() => SupervisorReport, {
    description:
      'RPT-2, RPT-3: a supervisor of the branch submits the team’s day; its lines are kept as they are now. In a branch office it waits for the manager’s signature, elsewhere it is SENT. Errors: REPORT_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async supervisorReportSubmit(
    @Arg('input', () => SupervisorReportInput) input: SupervisorReportInput,
    @Context() ctx: Ctx,
  ): Promise<SupervisorReport> {
    return submitTeam(ctx, input);
  }

  @Mutation(() => SupervisorReport, {
    description:
      'RPT-3: the manager of a branch office signs the branch’s daily report, and the service department has it; or sends it back with remarks. Nobody signs what they submitted. Errors: OWN_ACT_REFUSED, REPORT_STEP_REFUSED { from, to }, VALIDATION_FAILED (remarks), VERSION_CONFLICT, NOT_FOUND.',
  })
  async supervisorReportSign(
    @Arg('input', () => SupervisorReportSignInput) input: SupervisorReportSignInput,
    @Context() ctx: Ctx,
  ): Promise<SupervisorReport> {
    return signTeam(ctx, input);
  }

  @FieldResolver(() => Branch)
  async branch(@Root() report: SupervisorReport, @Context() ctx: Ctx): Promise<Branch> {
    return ctx.load(Branch, report.branchId);
  }

  @FieldResolver(() => [SupervisorReportLine], {
    description:
      'By technician and category. What came or changed after the submission stands in minutesNow.',
  })
  async lines(
    @Root() report: SupervisorReport,
    @Context() ctx: Ctx,
  ): Promise<readonly SupervisorReportLine[]> {
    return linesOfTeam(ctx, report.id);
  }

  @FieldResolver(() => [CategoryMinutes], { description: 'RPT-2: the sums of the lines, by category.' })
  async sums(@Root() report: SupervisorReport, @Context() ctx: Ctx): Promise<CategoryMinutes[]> {
    return sumsOf((await linesOfTeam(ctx, report.id)).filter(({ minutes }) => minutes > 0));
  }

  @FieldResolver(() => [SupervisorReportMissing], { description: 'RPT-2: whose reports are not in it.' })
  async missing(
    @Root() report: SupervisorReport,
    @Context() ctx: Ctx,
  ): Promise<readonly SupervisorReportMissing[]> {
    return missingOfTeam(ctx, report.id);
  }
}

@Resolver(() => SupervisorReportLine)
export class SupervisorReportLineResolver {
  @FieldResolver(() => DailyReport, {
    nullable: true,
    description: 'WSH-12: the technician’s report, which opens to its visits and repair cards.',
  })
  async dailyReport(@Root() line: SupervisorReportLine, @Context() ctx: Ctx): Promise<DailyReport | null> {
    return ctx.find(DailyReport, line.dailyReportId);
  }
}
