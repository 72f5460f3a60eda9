import type { Ctx } from '../../access/context.ts';
import { beyondScope } from '../../access/beyond-scope.ts';
import { Customer } from '../../customers/customer.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { registerRequest, unitForIntake } from '../../requests/register-request.ts';
import { OPEN_STATES, RepairRequest } from '../../requests/repair-request.ts';
import { recordEvent } from '../../requests/request-event.ts';
import { type IntakeChannel, RequestEventKind } from '../../requests/request-words.ts';

/** The linked request that goes on with one that could not be reopened, while it is open itself. */
export async function openFollowUpOf(ctx: Ctx, request: RepairRequest): Promise<RepairRequest | null> {
  return beyondScope(ctx, 'visits.follow-up', (em) =>
    em.findOne(
      RepairRequest,
      { followsId: request.id, state: { $in: [...OPEN_STATES] } },
      { orderBy: { id: 'desc' } },
    ),
  );
}

/**
 * WSH-6: the fault is still there when the request can be reopened no more: a new one for the same unit, place and person,
 * linked to it, with everything that a call brings: number, promise, voucher, a word to the customer.
 */
export async function followRequestUp(
  ctx: Ctx,
  request: RepairRequest,
  { words, channel }: { words: string | null; channel: IntakeChannel },
): Promise<RepairRequest> {
  const customer = await ctx.load(Customer, request.customerId);
  const branch = await ctx.load(Branch, request.branchId);
  const asset = request.assetId ? await unitForIntake(ctx, request.assetId) : null;
  const followUp = await registerRequest(ctx, {
    // A branch that was closed since serves nobody any more: the address decides.
    ...(branch.active ? { branchId: branch.id } : {}),
    channel,
    receivedAt: ctx.at,
    customer,
    asset,
    modelId: asset ? null : request.modelId,
    kind: request.kind,
    grade: request.grade,
    faultType: request.faultType,
    faultDescription: words ?? request.faultDescription,
    contactName: request.raisedByName,
    contactPhone: request.contactPhone,
    districtCode: request.districtCode,
    addressLine: request.addressLine,
    whenOpen: 'NEW',
  });
  followUp.followsId = request.id;
  recordEvent(ctx, request, RequestEventKind.FOLLOWED_UP, { number: followUp.number });
  return followUp;
}
