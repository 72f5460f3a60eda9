import { Arg, Ctx as Context, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { RepairRequest } from '../requests/repair-request.ts';
import { commitTime } from './commit-time.ts';
import { Commitment } from './commitment.ts';
import { RequestCommitInput } from './dispatch.input.ts';

@Resolver(() => RepairRequest)
export class CommitmentResolver {
  @Mutation(() => RepairRequest, {
    description:
      'DSP-11: an explanation and a committed time for what cannot be finished the same day; the customer is told, and every commitment stays on record. For SUPERVISOR of its branch and a TECHNICIAN of its last visit. Errors: COMMITTED_TIME_IN_PAST, REQUEST_STEP_REFUSED once it is over, VALIDATION_FAILED, VERSION_CONFLICT, NOT_FOUND.',
  })
  async requestCommit(
    @Arg('input', () => RequestCommitInput) input: RequestCommitInput,
    @Context() ctx: Ctx,
  ): Promise<RepairRequest> {
    const request = await ctx.loadForChange(RepairRequest, input.requestId, { ...input, field: 'requestId' });
    await commitTime(ctx, request, input);
    return request;
  }

  @FieldResolver(() => [Commitment], {
    description: 'DSP-11: every committed time, in order; the last one counts.',
  })
  async commitments(@Root() request: RepairRequest, @Context() ctx: Ctx): Promise<Commitment[]> {
    const found = await ctx.together('commitments', request.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(Commitment, { requestId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
        (one) => one.requestId,
      ),
    );
    return found ?? [];
  }
}

@Resolver(() => Commitment)
export class CommitmentNameResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Who made it; for staff.' })
  madeByName(@Root() commitment: Commitment, @Context() ctx: Ctx): string | null {
    return ctx.actor.kind === 'STAFF' ? commitment.madeByName : null;
  }
}
