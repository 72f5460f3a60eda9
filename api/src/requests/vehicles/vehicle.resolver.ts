import { Arg, Ctx as Context, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { RequestInput } from '../repair-request.input.ts';
import { RepairRequest } from '../repair-request.ts';
import { contactHandler, fileResult, recordVehicleFault, tellResult } from './handle-vehicle.ts';
import { vehicleFacts } from './put-vehicle-fault.ts';
import { VehicleFault } from './vehicle-fault.ts';
import {
  VehicleFaultRecordInput,
  VehicleHandlingContactInput,
  VehicleHandlingFileInput,
} from './vehicle.input.ts';

@Resolver(() => RepairRequest)
export class VehicleResolver {
  @Mutation(() => RepairRequest, {
    description:
      'DSP-5: records where a vehicle is at fault and how far away it stands; what is promised for it counts from the call. For CLERK and SUPERVISOR of its branch. Errors: NOT_A_VEHICLE, REQUEST_STEP_REFUSED once it is over, VALIDATION_FAILED, NOT_FOUND.',
  })
  async vehicleFaultRecord(
    @Arg('input', () => VehicleFaultRecordInput) input: VehicleFaultRecordInput,
    @Context() ctx: Ctx,
  ): Promise<RepairRequest> {
    const request = await this.#locked(ctx, input);
    await recordVehicleFault(ctx, request, vehicleFacts(input));
    return request;
  }

  @Mutation(() => RepairRequest, {
    description:
      "DSP-5: writes to the maker's or supplier's service that handles the fault of a chassis or an engine, through the outbox; the letter is in the log of contacts, and the target of 12 hours is met. For CLERK and SUPERVISOR of its branch. Errors: NOT_IN_WRITING, HANDLING_STEP_REFUSED, REQUEST_STEP_REFUSED once it is over, VALIDATION_FAILED, NOT_FOUND.",
  })
  async vehicleHandlingContact(
    @Arg('input', () => VehicleHandlingContactInput) input: VehicleHandlingContactInput,
    @Context() ctx: Ctx,
  ): Promise<RepairRequest> {
    const request = await this.#locked(ctx, input);
    await contactHandler(ctx, request, input);
    return request;
  }

  @Mutation(() => RepairRequest, {
    description:
      'DSP-5: files what came of the handling. For CLERK and SUPERVISOR of its branch. Errors: HANDLING_STEP_REFUSED, REQUEST_STEP_REFUSED once it is over, VALIDATION_FAILED, NOT_FOUND.',
  })
  async vehicleHandlingFile(
    @Arg('input', () => VehicleHandlingFileInput) input: VehicleHandlingFileInput,
    @Context() ctx: Ctx,
  ): Promise<RepairRequest> {
    const request = await this.#locked(ctx, input);
    await fileResult(ctx, request, input.result);
    return request;
  }

  @Mutation(() => RepairRequest, {
    description:
      'DSP-5: tells the customer the filed result; before that the request cannot be resolved. For CLERK and SUPERVISOR of its branch. Errors: HANDLING_STEP_REFUSED, REQUEST_STEP_REFUSED once it is over, NOT_FOUND.',
  })
  async vehicleHandlingTell(
    @Arg('input', () => RequestInput) input: RequestInput,
    @Context() ctx: Ctx,
  ): Promise<RepairRequest> {
    const request = await this.#locked(ctx, input);
    await tellResult(ctx, request);
    return request;
  }

  @FieldResolver(() => VehicleFault, {
    nullable: true,
    description: 'DSP-5: what is at fault at the vehicle; null for other products and while nobody has said.',
  })
  async vehicleFault(@Root() request: RepairRequest, @Context() ctx: Ctx): Promise<VehicleFault | null> {
    const found = await ctx.together('vehicleFault', request.id, async (ids) => {
      const faults = await ctx.em.find(VehicleFault, { requestId: { $in: [...ids] } });
      return new Map(faults.map((fault) => [fault.requestId, fault]));
    });
    return found ?? null;
  }

  #locked(ctx: Ctx, { requestId }: { requestId: string }): Promise<RepairRequest> {
    return ctx.loadForChange(RepairRequest, requestId, { field: 'requestId' });
  }
}
