import { IsString, IsUUID } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import {
  Arg,
  Args,
  Ctx as Context,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { branchWithin } from '../organization/branches/branch-reach.ts';
import { Branch } from '../organization/branches/branch.ts';
import { type Connection, connectionOf, PageArgs } from '../platform/connection.ts';
import { RepairRequest } from '../requests/repair-request.ts';
import { closeDayByHand } from './close-day-by-hand.ts';
import { dayEndOn, dayEndsOf, linesOf } from './day-end.query.ts';
import { DayEnd, DayEndLine, DayEndMatter, UNRESOLVED } from './day-end.ts';

const DayEndConnection = connectionOf(DayEnd, 'DayEnd');
const DayEndLineConnection = connectionOf(DayEndLine, 'DayEndLine');

@InputType()
export class DayEndCloseInput {
  @IsUUID()
  @Field(() => ID)
  branchId!: string;

  @IsString()
  @Field(() => GraphQLLocalDate, { description: 'The day, in the zone of the branch.' })
  on!: string;
}

@Resolver(() => DayEnd)
export class DayEndResolver {
  @Query(() => DayEndConnection, {
    description:
      'DSP-3: the closed days of a branch, the latest first. SUPERVISOR, CLERK, BRANCH_MANAGER, SALES_DIRECTOR of the branch, SERVICE_DEPARTMENT and EXECUTIVE.',
  })
  async dayEnds(
    @Arg('branchId', () => ID) branchId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<DayEnd>> {
    const branch = await branchWithin(ctx, branchId);
    return dayEndsOf(ctx, branch.id, page);
  }

  @Query(() => DayEnd, {
    nullable: true,
    description: 'DSP-3: one closed day of a branch; null while it is not closed. For whom dayEnds is.',
  })
  async dayEnd(
    @Arg('branchId', () => ID) branchId: string,
    @Arg('on', () => GraphQLLocalDate) on: string,
    @Context() ctx: Ctx,
  ): Promise<DayEnd | null> {
    const branch = await branchWithin(ctx, branchId);
    return dayEndOn(ctx, branch.id, on);
  }

  @Query(() => DayEndLineConnection, {
    description:
      'DSP-11: what was not resolved at the end of a day, with explanations and committed times, to be read or printed; the letter to the sales director says the same. Empty while the day is not closed. For whom dayEnds is.',
  })
  async unresolvedList(
    @Arg('branchId', () => ID) branchId: string,
    @Arg('on', () => GraphQLLocalDate) on: string,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<DayEndLine>> {
    const branch = await branchWithin(ctx, branchId);
    return linesOf(ctx, { branchId: branch.id, on, matters: UNRESOLVED }, page);
  }

  @Mutation(() => DayEnd, {
    description:
      'DSP-3: closes a day by hand, which otherwise closes by itself at midnight of the branch: reconciles register and vouchers and marks what is not dispatched as PRIORITY. SUPERVISOR and BRANCH_MANAGER of the branch. Errors: DAY_IN_FUTURE, DAY_NOT_OVER while there is working time left today, DAY_TOO_LONG_AGO { earliest }, DAY_ALREADY_CLOSED, NOT_FOUND.',
  })
  async dayEndClose(
    @Arg('input', () => DayEndCloseInput) input: DayEndCloseInput,
    @Context() ctx: Ctx,
  ): Promise<DayEnd> {
    return closeDayByHand(ctx, await branchWithin(ctx, input.branchId), input.on);
  }

  @FieldResolver(() => Branch)
  async branch(@Root() dayEnd: DayEnd, @Context() ctx: Ctx): Promise<Branch> {
    return ctx.load(Branch, dayEnd.branchId);
  }

  @FieldResolver(() => DayEndLineConnection, {
    description:
      'The calls that were not settled, in the order in which they came in; of one matter, or all.',
  })
  async lines(
    @Root() dayEnd: DayEnd,
    @Arg('matter', () => DayEndMatter, { nullable: true }) matter: DayEndMatter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<DayEndLine>> {
    const matters = matter ? [matter] : Object.values(DayEndMatter);
    return linesOf(ctx, { branchId: dayEnd.branchId, on: dayEnd.on, matters }, page);
  }
}

@Resolver(() => DayEndLine)
export class DayEndLineResolver {
  @FieldResolver(() => RepairRequest, { nullable: true, description: 'The request as it stands now.' })
  async request(@Root() line: DayEndLine, @Context() ctx: Ctx): Promise<RepairRequest | null> {
    return ctx.find(RepairRequest, line.requestId);
  }
}
