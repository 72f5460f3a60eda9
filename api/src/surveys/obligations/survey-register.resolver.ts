import { GraphQLLocalDate } from 'graphql-scalars';
import {
  Arg,
  Args,
  Ctx as Context,
  Field,
  FieldResolver,
  ID,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../../kernel/paging.ts';
import { allOf, sql, verbatim } from '../../kernel/sql.ts';
import { branchWithin } from '../../organization/branches/branch-reach.ts';
import { connectionOf, PageArgs } from '../../platform/connection.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { RequestState } from '../../requests/request-words.ts';
import { Survey } from '../survey.ts';

/** One call of a day with its survey beside it (SUR-1). */
@ObjectType({
  simpleResolvers: true,
  description:
    'SUR-1: one call of a day with its survey beside it. A merged call has none; one about whoever asks shows none (SUR-4).',
})
export class SurveyRegisterLine {
  branchId!: string;
  requestId!: string;
  surveyId!: string | null;

  @Field(() => String)
  requestNumber!: string;

  @Field(() => RequestState)
  requestState!: RequestState;

  @Field(() => Date)
  receivedAt!: Date;
}

const SurveyRegisterConnection = connectionOf(SurveyRegisterLine, 'SurveyRegisterLine');
const newestFirst = new CursorFormat('surveyRegister', { receivedAt: 'instant', requestId: 'id' });

@Resolver(() => SurveyRegisterLine)
export class SurveyRegisterResolver {
  @Query(() => SurveyRegisterConnection, {
    description:
      'SUR-1: the register of a branch and day as it goes to the service department on the day after receipt: every call with its survey beside it, the latest first. SERVICE_DEPARTMENT for every branch, SUPERVISOR and BRANCH_MANAGER for theirs.',
  })
  async surveyRegister(
    @Arg('branchId', () => ID) branchId: string,
    @Arg('on', () => GraphQLLocalDate) on: string,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<SurveyRegisterLine>> {
    const branch = await branchWithin(ctx, branchId);
    const size = pageSize(page.first);
    const after = newestFirst.decode(page.after);
    const rows = await ctx.read.rows<SurveyRegisterLine>(sql`
      select r.branch_id as "branchId", r.id as "requestId", s.id as "surveyId", r.number as "requestNumber",
        r.state as "requestState", r.received_at as "receivedAt"
      from repair_request r left join survey s on s.request_id = r.id and ${ctx.read.visible(Survey, 's')}
      where ${allOf([
        sql`r.branch_id = ${branch.id}::uuid`,
        sql`r.received_on = ${on}::date`,
        ctx.read.visible(RepairRequest, 'r'),
        ...(after
          ? [sql`(r.received_at, r.id) < (${after.receivedAt}::timestamptz, ${after.requestId}::uuid)`]
          : []),
      ])}
      order by r.received_at desc, r.id desc limit ${verbatim(String(size + 1))}`);
    return toConnection(rows, size, (row) => newestFirst.encode(row));
  }

  @FieldResolver(() => RepairRequest)
  async request(@Root() line: SurveyRegisterLine, @Context() ctx: Ctx): Promise<RepairRequest> {
    return ctx.load(RepairRequest, line.requestId);
  }

  @FieldResolver(() => Survey, { nullable: true, description: 'Null: none yet, or none for you.' })
  async survey(@Root() line: SurveyRegisterLine, @Context() ctx: Ctx): Promise<Survey | null> {
    return line.surveyId ? ctx.find(Survey, line.surveyId) : null;
  }
}
