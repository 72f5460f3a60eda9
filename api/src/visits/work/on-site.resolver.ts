import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { VisitInput } from '../../dispatch/dispatch.input.ts';
import { ownVisitForChange, visitForChange } from '../../dispatch/visit.resolver.ts';
import { Visit } from '../../dispatch/visit.ts';
import { VisitCompleteInput, VisitOutcome, VisitStepInput } from './on-site.input.ts';
import { arrive, complete, confirmArrival, giveUp, setOut } from './on-site.ts';

@Resolver()
export class OnSiteResolver {
  @Mutation(() => Visit, {
    description:
      'VIS-1: a technician of the visit sets out. Errors: TRAVEL_NOT_APPROVED { reason, needed } (DSP-6), CUSTOMER_NOT_CONTACTED (DSP-8), VISIT_STEP_REFUSED { from, to }, CLAIMED_TIME_IMPOSSIBLE { notBefore, notAfter }, VERSION_CONFLICT.',
  })
  async visitSetOut(
    @Arg('input', () => VisitStepInput) input: VisitStepInput,
    @Context() ctx: Ctx,
  ): Promise<Visit> {
    const onSite = await ownVisitForChange(ctx, input);
    await setOut(ctx, onSite, input.claimedAt);
    return onSite.visit;
  }

  @Mutation(() => Visit, {
    description:
      "VIS-1: a technician of the visit has arrived. The arrival clock stops by the server's time. Errors: TRAVEL_NOT_APPROVED { reason, needed } (DSP-6), VISIT_STEP_REFUSED, CLAIMED_TIME_IMPOSSIBLE, VERSION_CONFLICT.",
  })
  async visitArrive(
    @Arg('input', () => VisitStepInput) input: VisitStepInput,
    @Context() ctx: Ctx,
  ): Promise<Visit> {
    const onSite = await ownVisitForChange(ctx, input);
    await arrive(ctx, onSite, input.claimedAt);
    return onSite.visit;
  }

  @Mutation(() => Visit, {
    description:
      'VIS-1: a supervisor of the branch, nobody of the team, confirms the claimed arrival; the target is judged by it. Once only. Errors: VISIT_STEP_REFUSED, OWN_ACT_REFUSED, VERSION_CONFLICT.',
  })
  async visitConfirmArrival(
    @Arg('input', () => VisitInput) input: VisitInput,
    @Context() ctx: Ctx,
  ): Promise<Visit> {
    const onSite = await visitForChange(ctx, input);
    await confirmArrival(ctx, onSite);
    return onSite.visit;
  }

  @Mutation(() => Visit, {
    description:
      'VIS-1: a technician of the visit leaves. COMPLETED needs a recorded service report; CANNOT_COMPLETE needs a reason and sends the request back to the queue. Errors: COMPLETED_BEFORE_REPORT, RESULT_NOT_REPORTED (VIS-8), VISIT_STEP_REFUSED, REQUEST_STEP_REFUSED, CLAIMED_TIME_IMPOSSIBLE, VERSION_CONFLICT.',
  })
  async visitComplete(
    @Arg('input', () => VisitCompleteInput) input: VisitCompleteInput,
    @Context() ctx: Ctx,
  ): Promise<Visit> {
    const onSite = await ownVisitForChange(ctx, input);
    switch (input.outcome) {
      case VisitOutcome.COMPLETED:
        await complete(ctx, onSite, input.claimedLeftAt);
        break;
      case VisitOutcome.CANNOT_COMPLETE:
        await giveUp(ctx, onSite, input.claimedLeftAt, input.reason);
    }
    return onSite.visit;
  }
}
