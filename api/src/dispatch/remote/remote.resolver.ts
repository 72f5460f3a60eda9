import { Arg, Ctx as Context, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { RemoteSession } from './remote-session.ts';
import { RemoteSessionEndInput, RemoteSessionStartInput } from './remote.input.ts';
import { endRemoteSession, startRemoteSession } from './serve-remotely.ts';

@Resolver(() => RemoteSession)
export class RemoteSessionResolver {
  @Mutation(() => RemoteSession, {
    description:
      'DSP-14: begins to serve a request remotely, before anybody is on site; it counts as the first answer. For CLERK and SUPERVISOR of its branch and a TECHNICIAN who was sent. Errors: REMOTE_SESSION_RUNNING, REQUEST_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async remoteSessionStart(
    @Arg('input', () => RemoteSessionStartInput) input: RemoteSessionStartInput,
    @Context() ctx: Ctx,
  ): Promise<RemoteSession> {
    const { version } = input;
    const request = await ctx.loadForChange(RepairRequest, input.requestId, { version, field: 'requestId' });
    return startRemoteSession(ctx, request, input.means);
  }

  @Mutation(() => RemoteSession, {
    description:
      'DSP-14: ends it with its result and what was learned, by whoever served. SOLVED resolves the request, calls a planned visit off, voids voucher and clocks that are left and strikes the line off; UNSOLVED leaves it to dispatch. Errors: REMOTE_STEP_REFUSED { from, to }, REQUEST_STEP_REFUSED { from, to }, VALIDATION_FAILED, VERSION_CONFLICT, NOT_FOUND.',
  })
  async remoteSessionEnd(
    @Arg('input', () => RemoteSessionEndInput) input: RemoteSessionEndInput,
    @Context() ctx: Ctx,
  ): Promise<RemoteSession> {
    const { requestId } = await ctx.load(RemoteSession, input.sessionId, 'sessionId');
    const request = await ctx.loadForChange(RepairRequest, requestId, { field: 'sessionId' });
    const { version } = input;
    const session = await ctx.loadForChange(RemoteSession, input.sessionId, { version, field: 'sessionId' });
    await endRemoteSession(ctx, { session, request }, input.result, input.learned);
    return session;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What was learned, for whoever goes there. For staff; null for customers and while it runs.',
  })
  learned(@Root() session: RemoteSession, @Context() ctx: Ctx): string | null {
    return ctx.actor.kind === 'STAFF' ? session.learned : null;
  }
}

@Resolver(() => RepairRequest)
export class RequestRemoteResolver {
  @FieldResolver(() => [RemoteSession], {
    description: 'DSP-14: every remote session, in order; the queue shows what was learned.',
  })
  async remoteSessions(@Root() request: RepairRequest, @Context() ctx: Ctx): Promise<RemoteSession[]> {
    const found = await ctx.together('remoteSessions', request.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(RemoteSession, { requestId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
        (session) => session.requestId,
      ),
    );
    return found ?? [];
  }
}
