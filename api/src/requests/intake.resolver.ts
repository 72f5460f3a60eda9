import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { RepairRequestRegisterInput, RepairRequestSubmitInput } from './repair-request.input.ts';
import { RepairRequest } from './repair-request.ts';
import { submitRequest } from './submit-request.ts';
import { takeCall } from './take-call.ts';

/** The two doors by which a call comes into the register. */
@Resolver()
export class IntakeResolver {
  @Mutation(() => RepairRequest, {
    description:
      'INT-3: a customer files a request alone. Same idempotencyKey, same request. Errors: NOT_ALLOWED_TO_RAISE (WSH-5), OPEN_REQUEST_EXISTS { number }, FILE_ALREADY_USED, DATE_IN_FUTURE, NOT_FOUND (a unit, model, picture or district that is not there for you), VALIDATION_FAILED, IDEMPOTENCY_KEY_REUSED, NO_WORKING_TIME.',
  })
  repairRequestSubmit(
    @Arg('input', () => RepairRequestSubmitInput) input: RepairRequestSubmitInput,
    @Context() ctx: Ctx,
  ): Promise<RepairRequest> {
    return submitRequest(ctx, input);
  }

  @Mutation(() => RepairRequest, {
    description:
      'INT-1: takes a call, letter, e-mail or visitor into the register. For CLERK and SUPERVISOR of the branch, for its customers and those of its requests. Same idempotencyKey, same request. Errors: OPEN_REQUEST_EXISTS { number }, RECEIVED_IN_FUTURE, RECEIVED_TOO_LONG_AGO { earliest }, CHANNEL_IS_THE_PORTALS, NOT_A_VEHICLE, VALIDATION_FAILED, NOT_FOUND, IDEMPOTENCY_KEY_REUSED, NO_WORKING_TIME.',
  })
  repairRequestRegister(
    @Arg('input', () => RepairRequestRegisterInput) input: RepairRequestRegisterInput,
    @Context() ctx: Ctx,
  ): Promise<RepairRequest> {
    return takeCall(ctx, input);
  }
}
