import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { acknowledgeRequest, markComplex } from './answer-request.ts';
import { overrideEntitlement, pauseTargets, resumeTargets } from './change-request.ts';
import { gradeRequest } from './grade-request.ts';
import {
  EntitlementOverrideInput,
  RepairRequestClassifyInput,
  RepairRequestMarkComplexInput,
  RequestAcknowledgeInput,
  RequestInput,
  TargetPauseInput,
} from './repair-request.input.ts';
import { RepairRequest } from './repair-request.ts';

/** What staff changes on a request without anybody travelling. */
@Resolver()
export class ChangeRequestResolver {
  @Mutation(() => RepairRequest, {
    description:
      "INT-5: classifies the fault and grades the request; the grade's own target counts from the call. For CLERK and SUPERVISOR of its branch. Errors: REQUEST_STEP_REFUSED once it is over, VERSION_CONFLICT, NOT_FOUND.",
  })
  async repairRequestClassify(
    @Arg('input', () => RepairRequestClassifyInput) input: RepairRequestClassifyInput,
    @Context() ctx: Ctx,
  ): Promise<RepairRequest> {
    const request = await ctx.loadForChange(RepairRequest, input.requestId, { ...input, field: 'requestId' });
    await gradeRequest(ctx, request, { grade: input.grade, faultType: input.faultType });
    return request;
  }

  @Mutation(() => RepairRequest, {
    description:
      'DSP-4: the first answer: the customer is told how it will be handled, and the clock of the answer is met. A planned visit answers too. For CLERK and SUPERVISOR of its branch. Errors: ALREADY_ACKNOWLEDGED, REQUEST_STEP_REFUSED once it is over, VALIDATION_FAILED, NOT_FOUND.',
  })
  async requestAcknowledge(
    @Arg('input', () => RequestAcknowledgeInput) input: RequestAcknowledgeInput,
    @Context() ctx: Ctx,
  ): Promise<RepairRequest> {
    const request = await ctx.loadForChange(RepairRequest, input.requestId, { field: 'requestId' });
    await acknowledgeRequest(ctx, request, input.handling);
    return request;
  }

  @Mutation(() => RepairRequest, {
    description:
      'DSP-4: marks the fault as complex, with the reason: no hour is promised for its diagnosis, and what was promised is void. For SUPERVISOR of its branch. Errors: REQUEST_STEP_REFUSED once it is over or marked, VALIDATION_FAILED, VERSION_CONFLICT, NOT_FOUND.',
  })
  async repairRequestMarkComplex(
    @Arg('input', () => RepairRequestMarkComplexInput) input: RepairRequestMarkComplexInput,
    @Context() ctx: Ctx,
  ): Promise<RepairRequest> {
    const request = await ctx.loadForChange(RepairRequest, input.requestId, { ...input, field: 'requestId' });
    await markComplex(ctx, request, input.reason);
    return request;
  }

  @Mutation(() => RepairRequest, {
    description:
      'ENT-1: decides otherwise who pays, with a reason; both stay on record. For SUPERVISOR of its branch. Errors: INTERNAL_IS_NO_CUSTOMER_CATEGORY, REQUEST_STEP_REFUSED once it is over, VALIDATION_FAILED, VERSION_CONFLICT, NOT_FOUND.',
  })
  async entitlementOverride(
    @Arg('input', () => EntitlementOverrideInput) input: EntitlementOverrideInput,
    @Context() ctx: Ctx,
  ): Promise<RepairRequest> {
    const request = await ctx.loadForChange(RepairRequest, input.requestId, { ...input, field: 'requestId' });
    overrideEntitlement(ctx, request, input.category, input.reason);
    return request;
  }

  @Mutation(() => RepairRequest, {
    description:
      'DSP-9: stops the clocks of a request for a listed reason, until targetResume or the arrival; a new visit ends CUSTOMER_ABSENT too. For SUPERVISOR of its branch. Errors: TARGET_STEP_REFUSED when none runs, NOT_FOUND.',
  })
  async targetPause(
    @Arg('input', () => TargetPauseInput) input: TargetPauseInput,
    @Context() ctx: Ctx,
  ): Promise<RepairRequest> {
    const request = await ctx.loadForChange(RepairRequest, input.requestId, { field: 'requestId' });
    await pauseTargets(ctx, request, input.reason);
    return request;
  }

  @Mutation(() => RepairRequest, {
    description:
      'DSP-9: the clocks run on with the working minutes they had left. For SUPERVISOR of its branch. Errors: TARGET_STEP_REFUSED when none is stopped, NOT_FOUND.',
  })
  async targetResume(
    @Arg('input', () => RequestInput) input: RequestInput,
    @Context() ctx: Ctx,
  ): Promise<RepairRequest> {
    const request = await ctx.loadForChange(RepairRequest, input.requestId, { field: 'requestId' });
    await resumeTargets(ctx, request);
    return request;
  }
}
