import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Args, Ctx as Context, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../kernel/paging.ts';
import { allOf, sql, verbatim } from '../kernel/sql.ts';
import { branchWithin } from '../organization/branches/branch-reach.ts';
import { StaffMember } from '../organization/staff/staff-member.ts';
import { connectionOf, PageArgs } from '../platform/connection.ts';
import { RepairRequest } from '../requests/repair-request.ts';
import { MOST_VERSIONS } from './answers/answer-survey.ts';
import { SurveyAnswer } from './answers/survey-answer.ts';
import { surveyUrl } from './delivery/survey-message.ts';
import { Survey } from './survey.ts';
import { SurveyState } from './survey-words.ts';

const SurveyConnection = connectionOf(Survey, 'Survey');
const newestFirst = new CursorFormat('surveys', { receivedOn: 'date', id: 'id' });

@Resolver(() => Survey)
export class SurveyResolver {
  @Query(() => SurveyConnection, {
    description:
      "SUR-1: a branch's surveys with what was answered, the latest day first. `on`: the calls of that day (a date in the branch). SERVICE_DEPARTMENT for every branch, SUPERVISOR and BRANCH_MANAGER for theirs; nobody sees those about themselves (SUR-4).",
  })
  async surveys(
    @Arg('branchId', () => ID) branchId: string,
    @Arg('on', () => GraphQLLocalDate, { nullable: true }) on: string | null,
    @Arg('state', () => SurveyState, { nullable: true }) state: SurveyState | null,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<Survey>> {
    const branch = await branchWithin(ctx, branchId);
    const size = pageSize(page.first);
    const after = newestFirst.decode(page.after);
    const rows = await ctx.read.rows<Survey>(sql`
      select s.id, s.version, s.branch_id as "branchId", s.request_id as "requestId", s.customer_id as "customerId", s.state,
        s.received_on as "receivedOn", s.issued_at as "issuedAt", s.items, s.lead_technician_id as "leadTechnicianId",
        s.delivered_at as "deliveredAt", s.channel, s.reminded_at as "remindedAt", s.expires_at as "expiresAt", s.link_ends_at as "linkEndsAt",
        s.correctable_until as "correctableUntil"
      from survey s
      where ${allOf([
        sql`s.branch_id = ${branch.id}::uuid`,
        ctx.read.visible(Survey, 's'),
        ...(on ? [sql`s.received_on = ${on}::date`] : []),
        ...(state ? [sql`s.state = ${state}`] : []),
        ...(after ? [sql`(s.received_on, s.id) < (${after.receivedOn}::date, ${after.id}::uuid)`] : []),
      ])}
      order by s.received_on desc, s.id desc limit ${verbatim(String(size + 1))}`);
    return toConnection(rows, size, (row) => newestFirst.encode(row));
  }

  @FieldResolver(() => RepairRequest, { description: 'The call that it asks about.' })
  async request(@Root() survey: Survey, @Context() ctx: Ctx): Promise<RepairRequest> {
    return ctx.load(RepairRequest, survey.requestId);
  }

  @FieldResolver(() => StaffMember, {
    nullable: true,
    description:
      'Whose ratings they are: who led the visit that the customer judges. Null before delivery and without a visit.',
  })
  async technician(@Root() survey: Survey, @Context() ctx: Ctx): Promise<StaffMember | null> {
    return survey.leadTechnicianId ? ctx.find(StaffMember, survey.leadTechnicianId) : null;
  }

  @FieldResolver(() => [SurveyAnswer], {
    description:
      'Every version of what was answered, oldest first, the last one stands; at most 20. For the customer, SERVICE_DEPARTMENT, and SUPERVISOR and BRANCH_MANAGER of the branch. Errors: NOT_FOUND for others.',
  })
  async answers(@Root() survey: Survey, @Context() ctx: Ctx): Promise<SurveyAnswer[]> {
    const found = await ctx.together('surveyAnswers', survey.id, async (ids) => {
      const limit = ids.length * MOST_VERSIONS;
      const all = await ctx.em.find(
        SurveyAnswer,
        { surveyId: { $in: [...ids] } },
        { orderBy: { version: 'asc' }, limit },
      );
      return Map.groupBy(all, (answer) => answer.surveyId);
    });
    return found ?? [];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The personal link, for the signed-in customer only; null for everybody else and before delivery.',
  })
  cardUrl(@Root() survey: Survey, @Context() ctx: Ctx): string | null {
    if (ctx.actor.kind !== 'CUSTOMER' || !ctx.actor.customerIds.includes(survey.customerId)) return null;
    return surveyUrl(ctx.platform.settings, survey);
  }
}

@Resolver(() => RepairRequest)
export class RequestSurveyResolver {
  @FieldResolver(() => Survey, {
    nullable: true,
    description:
      'SUR-1: the survey about this call, from the day after receipt; null before, for merged calls, and for technicians.',
  })
  async survey(@Root() request: RepairRequest, @Context() ctx: Ctx): Promise<Survey | null> {
    const found = await ctx.together('survey', request.id, async (ids) => {
      const surveys = await ctx.em.find(Survey, { requestId: { $in: [...ids] } });
      return new Map(surveys.map((survey) => [survey.requestId, survey]));
    });
    return found ?? null;
  }
}
