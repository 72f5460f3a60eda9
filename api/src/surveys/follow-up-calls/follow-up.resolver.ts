import { Arg, Args, Ctx as Context, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../../kernel/paging.ts';
import { allOf, sql, verbatim } from '../../kernel/sql.ts';
import { branchWithin } from '../../organization/branches/branch-reach.ts';
import { connectionOf } from '../../platform/connection.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { decideFollowUp, recordCall } from './end-follow-up-call.ts';
import { FollowUpCallDecideInput, FollowUpCallRecordInput, FollowUpCallsArgs } from './follow-up.input.ts';
import { FollowUpCall, FollowUpState } from './follow-up-call.ts';
import { FollowUpEntry } from './follow-up-entry.ts';

const FollowUpCallConnection = connectionOf(FollowUpCall, 'FollowUpCall');
const dueFirst = new CursorFormat('followUpCalls', { dueAt: 'instant', id: 'id' });

/** Nobody calls one customer more often than this without a decision. */
const MOST_CALLS_SHOWN = 50;

@Resolver(() => FollowUpCall)
export class FollowUpCallResolver {
  @Query(() => FollowUpCallConnection, {
    description:
      "SUR-7: a branch's customers to be called back, the one due first at the top. CLERK, SUPERVISOR and BRANCH_MANAGER for their branch, SERVICE_DEPARTMENT for every branch; nobody sees those of requests to which they were sent (SUR-4).",
  })
  async followUpCalls(
    @Args(() => FollowUpCallsArgs) args: FollowUpCallsArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<FollowUpCall>> {
    const branch = await branchWithin(ctx, args.branchId);
    const size = pageSize(args.first);
    const after = dueFirst.decode(args.after);
    const rows = await ctx.read.rows<FollowUpCall>(sql`
      select f.id, f.version, f.request_id as "requestId", f.branch_id as "branchId", f.reason, f.state,
        f.opened_at as "openedAt", f.due_at as "dueAt", f.called_at as "calledAt", f.closed_at as "closedAt",
        f.closed_by_name as "closedByName", f.decision
      from follow_up_call f
      where ${allOf([
        sql`f.branch_id = ${branch.id}::uuid`,
        sql`f.state = ${args.state ?? FollowUpState.OPEN}`,
        ctx.read.visible(FollowUpCall, 'f'),
        ...(after ? [sql`(f.due_at, f.id) > (${after.dueAt}::timestamptz, ${after.id}::uuid)`] : []),
      ])}
      order by f.due_at, f.id limit ${verbatim(String(size + 1))}`);
    return toConnection(rows, size, (row) => dueFirst.encode(row));
  }

  @Mutation(() => FollowUpCall, {
    description:
      'SUR-7: records a call to the customer with its result; CONTENT ends the follow-up, otherwise the next call is due. CLERK and SUPERVISOR of the branch, SERVICE_DEPARTMENT. Errors: FOLLOW_UP_CALL_STEP_REFUSED { from, to }, VERSION_CONFLICT, VALIDATION_FAILED, NOT_FOUND.',
  })
  async followUpCallRecord(
    @Arg('input', () => FollowUpCallRecordInput) input: FollowUpCallRecordInput,
    @Context() ctx: Ctx,
  ): Promise<FollowUpCall> {
    const followUp = await followUpForChange(ctx, input);
    await recordCall(ctx, followUp, input);
    return followUp;
  }

  @Mutation(() => FollowUpCall, {
    description:
      'SUR-7: ends a follow-up with a decision and its reasons, after somebody has called at least once. SUPERVISOR of the branch and SERVICE_DEPARTMENT. Errors: FOLLOW_UP_NOT_CALLED, FOLLOW_UP_CALL_STEP_REFUSED { from, to }, VERSION_CONFLICT, VALIDATION_FAILED, NOT_FOUND.',
  })
  async followUpCallDecide(
    @Arg('input', () => FollowUpCallDecideInput) input: FollowUpCallDecideInput,
    @Context() ctx: Ctx,
  ): Promise<FollowUpCall> {
    const followUp = await followUpForChange(ctx, input);
    decideFollowUp(ctx, followUp, input);
    return followUp;
  }

  @FieldResolver(() => RepairRequest, { description: 'The request that it is about.' })
  async request(@Root() followUp: FollowUpCall, @Context() ctx: Ctx): Promise<RepairRequest> {
    return ctx.load(RepairRequest, followUp.requestId);
  }

  @FieldResolver(() => [FollowUpEntry], {
    description: `Every call, in order; at most the first ${MOST_CALLS_SHOWN}.`,
  })
  async calls(@Root() followUp: FollowUpCall, @Context() ctx: Ctx): Promise<FollowUpEntry[]> {
    const found = await ctx.together('followUpEntries', followUp.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(
          FollowUpEntry,
          { followUpId: { $in: [...ids] } },
          { orderBy: { id: 'asc' }, limit: ids.length * MOST_CALLS_SHOWN },
        ),
        (entry) => entry.followUpId,
      ),
    );
    return found ?? [];
  }
}

function followUpForChange(
  ctx: Ctx,
  { followUpCallId, version }: { followUpCallId: string; version: number },
): Promise<FollowUpCall> {
  return ctx.loadForChange(FollowUpCall, followUpCallId, { version, field: 'followUpCallId' });
}

@Resolver(() => RepairRequest)
export class RequestFollowUpResolver {
  @FieldResolver(() => [FollowUpCall], {
    description:
      'SUR-7: every follow-up of this request, in order. For CLERK, SUPERVISOR and BRANCH_MANAGER of the branch and SERVICE_DEPARTMENT; empty for whoever was sent there, whatever roles they hold (SUR-4).',
  })
  async followUpCalls(@Root() request: RepairRequest, @Context() ctx: Ctx): Promise<FollowUpCall[]> {
    const found = await ctx.together('followUpCalls', request.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(FollowUpCall, { requestId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
        (followUp) => followUp.requestId,
      ),
    );
    return found ?? [];
  }
}
