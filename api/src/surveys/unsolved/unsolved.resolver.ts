import { Arg, Ctx as Context, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { written } from '../../kernel/written.ts';
import { invalid } from '../../requests/intake-words.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { IntakeChannel } from '../../requests/request-words.ts';
import { linkHolder } from '../../visits/course/follow-request.ts';
import { TrackedRequest } from '../../visits/course/tracked-request.ts';
import { reopeningEndsAt } from '../../visits/reopening/reopen-request.ts';
import { goesOnAs, reportUnsolved } from './report-unsolved.ts';
import {
  RepairRequestReopenInput,
  RepairRequestReportUnsolvedByLinkInput,
  RepairRequestReportUnsolvedInput,
} from './unsolved.input.ts';

const GOES_ON =
  'Within the reopening period (policy requests.reopeningDays) the same request goes back to its supervisor with new clocks under the policy pinned to the call; later a linked one is opened (`follows`). Said again, it finds what is open. The customer is called back until content (SUR-7).';

@Resolver()
export class UnsolvedResolver {
  @Mutation(() => RepairRequest, {
    description: `WSH-6: the fault is still there, as the customer told staff. ${GOES_ON} CLERK, SUPERVISOR and BRANCH_MANAGER of its branch, and SERVICE_DEPARTMENT. Returns the request that goes on. Errors: REQUEST_STEP_REFUSED { from, to } for one that is open, cancelled or merged, VISIT_NOT_OVER, VERSION_CONFLICT, VALIDATION_FAILED, NOT_FOUND.`,
  })
  async repairRequestReopen(
    @Arg('input', () => RepairRequestReopenInput) input: RepairRequestReopenInput,
    @Context() ctx: Ctx,
  ): Promise<RepairRequest> {
    const { version } = input;
    const request = await ctx.loadForChange(RepairRequest, input.requestId, { version, field: 'requestId' });
    const words = saidIn(input.reason, 'reason');
    // Staff see that it is open; a second act on it is a slip.
    if (request.isOpen) request.reopen(ctx.at);
    return reportUnsolved(ctx, request, { words, channel: IntakeChannel.PHONE });
  }

  @Mutation(() => RepairRequest, {
    description: `WSH-6: the signed-in customer says that the fault is still there. ${GOES_ON} Returns the request that goes on. Errors: REQUEST_STEP_REFUSED { from, to } for one that was cancelled or merged, VISIT_NOT_OVER, VALIDATION_FAILED, NOT_FOUND.`,
  })
  async repairRequestReportUnsolved(
    @Arg('input', () => RepairRequestReportUnsolvedInput) input: RepairRequestReportUnsolvedInput,
    @Context() ctx: Ctx,
  ): Promise<RepairRequest> {
    const request = await ctx.loadForChange(RepairRequest, input.requestId, { field: 'requestId' });
    return reportUnsolved(ctx, request, {
      words: saidIn(input.words, 'words'),
      channel: IntakeChannel.PORTAL,
    });
  }

  @Mutation(() => TrackedRequest, {
    description: `WSH-6: repairRequestReportUnsolved for whoever holds the tracking link. ${GOES_ON} Errors: LINK_DEAD (forged, foreign, expired), REQUEST_STEP_REFUSED { from, to }, VISIT_NOT_OVER, VALIDATION_FAILED, TOO_MANY_ATTEMPTS.`,
  })
  async repairRequestReportUnsolvedByLink(
    @Arg('input', () => RepairRequestReportUnsolvedByLinkInput) input: RepairRequestReportUnsolvedByLinkInput,
    @Context() ctx: Ctx,
  ): Promise<TrackedRequest> {
    const holder = await linkHolder(ctx, input.token);
    const linked = ctx.become(holder);
    const request = await linked.loadForChange(RepairRequest, holder.requestId, { field: 'token' });
    await reportUnsolved(linked, request, {
      words: saidIn(input.words, 'words'),
      channel: IntakeChannel.PORTAL,
    });
    return new TrackedRequest(ctx, holder);
  }
}

function saidIn(text: string, field: string): string {
  const said = written(text);
  if (!said) throw invalid(field, 'isLength');
  return said;
}

const REOPENABLE_UNTIL = {
  nullable: true,
  description:
    'WSH-6: until when "not solved" reopens this very request; null where it is not resolved, or closed by now, when a linked one is opened.',
};

@Resolver(() => RepairRequest)
export class RequestUnsolvedResolver {
  @FieldResolver(() => Date, REOPENABLE_UNTIL)
  async reopenableUntil(@Root() { id }: RepairRequest, @Context() ctx: Ctx): Promise<Date | null> {
    // A row of a list has only the columns that were asked for.
    return reopeningEndsAt(ctx, await ctx.load(RepairRequest, id));
  }

  @FieldResolver(() => RepairRequest, {
    nullable: true,
    description: 'WSH-6: the request whose fault was still there when it could not be reopened any more.',
  })
  async follows(@Root() { followsId }: RepairRequest, @Context() ctx: Ctx): Promise<RepairRequest | null> {
    return followsId ? ctx.find(RepairRequest, followsId) : null;
  }

  @FieldResolver(() => [RepairRequest], {
    description: 'WSH-6: requests that went on with the fault of this one after it could not be reopened.',
  })
  async followedUpBy(@Root() { id }: RepairRequest, @Context() ctx: Ctx): Promise<RepairRequest[]> {
    const found = await ctx.together('followedUpBy', id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(
          RepairRequest,
          { followsId: { $in: [...ids] } },
          { orderBy: { id: 'asc' }, limit: 100 },
        ),
        (followUp) => followUp.followsId!,
      ),
    );
    return found ?? [];
  }
}

@Resolver(() => TrackedRequest)
export class TrackedUnsolvedResolver {
  @FieldResolver(() => Date, REOPENABLE_UNTIL)
  async reopenableUntil(@Root() { linked, requestId }: TrackedRequest): Promise<Date | null> {
    return reopeningEndsAt(linked, await linked.load(RepairRequest, requestId));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'WSH-6: the number under which this goes on: its own while it is open, or that of the linked request; the link to that one was sent to the phone on it.',
  })
  async goesOnAs(@Root() { linked, requestId }: TrackedRequest): Promise<string | null> {
    return goesOnAs(linked.em, await linked.load(RepairRequest, requestId));
  }
}
