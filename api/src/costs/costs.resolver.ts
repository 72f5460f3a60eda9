import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Args, Ctx as Context, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { RuleError } from '../kernel/rule-error.ts';
import { branchWithin } from '../organization/branches/branch-reach.ts';
import { type Connection, connectionOf, PageArgs } from '../platform/connection.ts';
import { RepairRequest } from '../requests/repair-request.ts';
import { costsOf, jobsBehind, warrantyByModelAndFault, warrantyTotal } from './costs.query.ts';
import { JobCost } from './job-cost.ts';
import { JobCosts, WarrantyCost, WarrantyCosts, WarrantyJob } from './warranty-costs.ts';

const WarrantyCostConnection = connectionOf(WarrantyCost, 'WarrantyCost');
const WarrantyJobConnection = connectionOf(WarrantyJob, 'WarrantyJob');

@Resolver(() => RepairRequest)
export class RequestCostResolver {
  @FieldResolver(() => JobCosts, {
    nullable: true,
    description:
      'WSH-11: what it cost us. For ACCOUNTANT, BRANCH_MANAGER and SUPERVISOR of the branch, SERVICE_DEPARTMENT and EXECUTIVE; null for everybody else.',
  })
  async cost(@Root() request: RepairRequest, @Context() ctx: Ctx): Promise<JobCosts> {
    const nothing = { partsAmount: 0, labourAmount: 0, totalAmount: 0 };
    const sums = await ctx.together('jobCosts', request.id, (ids) => costsOf(ctx, ids));
    return { ...(sums ?? nothing), requestId: request.id };
  }
}

@Resolver(() => JobCosts)
export class JobCostsResolver {
  @FieldResolver(() => [JobCost], { description: 'All lines in order, the reversed ones too.' })
  async lines(@Root() { requestId }: JobCosts, @Context() ctx: Ctx): Promise<JobCost[]> {
    const found = await ctx.together('jobCostLines', requestId, async (ids) =>
      Map.groupBy(
        await ctx.em.find(JobCost, { requestId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
        (line) => line.requestId,
      ),
    );
    return found ?? [];
  }
}

@Resolver(() => WarrantyCosts)
export class WarrantyCostsResolver {
  @Query(() => WarrantyCosts, {
    description:
      'WSH-11: what jobs under warranty cost us in a period, by model and fault, of one branch or of all that one reads. For ACCOUNTANT, BRANCH_MANAGER and SUPERVISOR of the branch, SERVICE_DEPARTMENT and EXECUTIVE. Errors: VALIDATION_FAILED (to), NOT_FOUND.',
  })
  async warrantyCosts(
    @Arg('from', () => GraphQLLocalDate, { description: 'First day of use, in the zone of the branch.' })
    from: string,
    @Arg('to', () => GraphQLLocalDate, { description: 'Last day, included.' }) to: string,
    @Arg('branchId', () => ID, { nullable: true }) branchId: string | null,
    @Context() ctx: Ctx,
  ): Promise<WarrantyCosts> {
    if (branchId) await branchWithin(ctx, branchId);
    if (to < from) {
      const fields = [{ field: 'to', rule: 'min', limits: { min: from } }];
      throw new RuleError('VALIDATION_FAILED', { fields }, 'to');
    }
    const asked = { from, to, branchId: branchId ?? null };
    return { ...(await warrantyTotal(ctx, asked)), asked };
  }

  @FieldResolver(() => WarrantyCostConnection, {
    description: 'WSH-11: by the code of the model and the type of the fault.',
  })
  async byModelAndFault(
    @Root() { asked }: WarrantyCosts,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<WarrantyCost>> {
    return warrantyByModelAndFault(ctx, asked, page);
  }
}

@Resolver(() => WarrantyCost)
export class WarrantyCostResolver {
  @FieldResolver(() => WarrantyJobConnection, {
    description: 'WSH-12: the requests behind the figures, by number; their sums are the figures.',
  })
  async sources(
    @Root() cost: WarrantyCost,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<WarrantyJob>> {
    return jobsBehind(ctx, cost, page);
  }
}

@Resolver(() => WarrantyJob)
export class WarrantyJobResolver {
  @FieldResolver(() => RepairRequest, { nullable: true })
  async request(@Root() job: WarrantyJob, @Context() ctx: Ctx): Promise<RepairRequest | null> {
    return ctx.find(RepairRequest, job.requestId);
  }
}
