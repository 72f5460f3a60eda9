import { Arg, Ctx as Context, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { EstimateLine, sumOf } from '../bill-line.ts';
import {
  approveEstimate,
  draftEstimate,
  estimateForChange,
  recordApproval,
  rejectEstimate,
  sendEstimate,
} from './decide-estimate.ts';
import {
  EstimateApprovalRecordInput,
  EstimateDraftInput,
  EstimateInput,
  EstimateRejectInput,
} from './estimate.input.ts';
import { Estimate } from './estimate.ts';

@Resolver(() => Estimate)
export class EstimateResolver {
  @Mutation(() => Estimate, {
    description:
      'BIL-3: drafts an estimate of a job by the price list in force, each line with who pays for it; takes the place of one that is not answered. For a technician of the job, CLERK and SUPERVISOR of its branch. Errors: REQUEST_STEP_REFUSED once it is over, VALIDATION_FAILED, NOT_FOUND (lines: not in the price list).',
  })
  async estimateDraft(
    @Arg('input', () => EstimateDraftInput) input: EstimateDraftInput,
    @Context() ctx: Ctx,
  ): Promise<Estimate> {
    const request = await ctx.loadForChange(RepairRequest, input.requestId, { field: 'requestId' });
    return draftEstimate(ctx, request, input);
  }

  @Mutation(() => Estimate, {
    description:
      'BIL-3: sends it to the customer; clocks that run wait for the answer (DSP-9). Roles as for estimateDraft. Errors: ESTIMATE_STEP_REFUSED { from, to }, REQUEST_STEP_REFUSED, VERSION_CONFLICT, NOT_FOUND.',
  })
  async estimateSend(
    @Arg('input', () => EstimateInput) input: EstimateInput,
    @Context() ctx: Ctx,
  ): Promise<Estimate> {
    const estimated = await estimateForChange(ctx, input);
    await sendEstimate(ctx, estimated);
    return estimated.estimate;
  }

  @Mutation(() => Estimate, {
    description:
      'BIL-3: the customer approves it in the portal; paid work may start. Errors: NOT_ALLOWED_TO_APPROVE (WSH-5), ESTIMATE_STEP_REFUSED { from, to }, REQUEST_STEP_REFUSED, VERSION_CONFLICT, NOT_FOUND.',
  })
  async estimateApprove(
    @Arg('input', () => EstimateInput) input: EstimateInput,
    @Context() ctx: Ctx,
  ): Promise<Estimate> {
    const estimated = await estimateForChange(ctx, input);
    await approveEstimate(ctx, estimated);
    return estimated.estimate;
  }

  @Mutation(() => Estimate, {
    description:
      'BIL-3: the customer says no, with a reason if they want. Errors: NOT_ALLOWED_TO_APPROVE (WSH-5), ESTIMATE_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async estimateReject(
    @Arg('input', () => EstimateRejectInput) input: EstimateRejectInput,
    @Context() ctx: Ctx,
  ): Promise<Estimate> {
    const estimated = await estimateForChange(ctx, input);
    await rejectEstimate(ctx, estimated, input.reason);
    return estimated.estimate;
  }

  @Mutation(() => Estimate, {
    description:
      "BIL-3: puts a customer's written approval on record. For CLERK and SUPERVISOR of the branch, but not for who drafted it. Errors: OWN_ACT_REFUSED, ESTIMATE_STEP_REFUSED { from, to }, REQUEST_STEP_REFUSED, VERSION_CONFLICT, NOT_FOUND.",
  })
  async estimateApprovalRecord(
    @Arg('input', () => EstimateApprovalRecordInput) input: EstimateApprovalRecordInput,
    @Context() ctx: Ctx,
  ): Promise<Estimate> {
    const estimated = await estimateForChange(ctx, input);
    await recordApproval(ctx, estimated, input);
    return estimated.estimate;
  }

  @FieldResolver(() => [EstimateLine], { description: 'Every line, in order.' })
  async lines(@Root() estimate: Estimate, @Context() ctx: Ctx): Promise<EstimateLine[]> {
    const found = await ctx.together('estimateLines', estimate.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(EstimateLine, { estimateId: { $in: [...ids] } }, { orderBy: { position: 'asc' } }),
        (line) => line.estimateId,
      ),
    );
    return found ?? [];
  }

  @FieldResolver(() => Int, { description: 'BIL-8: the sum of the lines, in fen.' })
  async totalAmount(@Root() estimate: Estimate, @Context() ctx: Ctx): Promise<number> {
    return sumOf(await this.lines(estimate, ctx));
  }
}

@Resolver(() => RepairRequest)
export class RequestEstimatesResolver {
  @FieldResolver(() => [Estimate], { description: 'BIL-3: its estimates, the latest last.' })
  async estimates(@Root() request: RepairRequest, @Context() ctx: Ctx): Promise<Estimate[]> {
    const found = await ctx.together('estimates', request.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(Estimate, { requestId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
        (estimate) => estimate.requestId,
      ),
    );
    return found ?? [];
  }
}
