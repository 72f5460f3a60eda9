import type { Ctx } from '../access/context.ts';
import { phoneOf } from '../access/phone-number.ts';
import { Customer } from '../customers/customer.ts';
import { notFound, RuleError } from '../kernel/rule-error.ts';
import { branchWithin } from '../organization/branches/branch-reach.ts';
import { invalid, wordsOf } from './intake-words.ts';
import { registerRequest, unitForIntake } from './register-request.ts';
import type { RepairRequestRegisterInput } from './repair-request.input.ts';
import type { RepairRequest } from './repair-request.ts';
import { IntakeChannel, RequestKind } from './request-words.ts';
import { vehicleFacts } from './vehicles/put-vehicle-fault.ts';

/** A letter may lie for a while; an older date is a slip of the pen. */
const LATEST_REGISTRATION_DAYS = 31;

/**
 * INT-1: a clerk takes a call, letter, e-mail or visitor into the register of a branch of theirs.
 * @throws RuleError RECEIVED_IN_FUTURE, RECEIVED_TOO_LONG_AGO, CHANNEL_IS_THE_PORTALS, VALIDATION_FAILED, and what
 * registering a request throws
 */
export async function takeCall(ctx: Ctx, input: RepairRequestRegisterInput): Promise<RepairRequest> {
  await branchWithin(ctx, input.branchId);
  if (input.channel === IntakeChannel.PORTAL) throw new RuleError('CHANNEL_IS_THE_PORTALS', {}, 'channel');
  const receivedAt = input.receivedAt ?? ctx.at;
  if (receivedAt > ctx.at) throw new RuleError('RECEIVED_IN_FUTURE', {}, 'receivedAt');
  const earliest = new Date(ctx.at.getTime() - LATEST_REGISTRATION_DAYS * 86_400_000);
  if (receivedAt < earliest) {
    throw new RuleError('RECEIVED_TOO_LONG_AGO', { earliest: earliest.toISOString() }, 'receivedAt');
  }
  if (input.assetId && input.modelId) throw invalid('modelId', 'exclusive');
  if (!input.assetId && !input.modelId && input.kind !== RequestKind.CONSULTATION)
    throw invalid('modelId', 'required');
  const customer = await ctx.load(Customer, input.customerId, 'customerId');
  const asset = input.assetId ? await unitForIntake(ctx, input.assetId) : null;
  if (asset && asset.customerId !== customer.id) throw notFound('assetId');
  return registerRequest(ctx, {
    ...wordsOf(input),
    branchId: input.branchId,
    channel: input.channel,
    receivedAt,
    customer,
    asset,
    modelId: input.modelId ?? null,
    kind: input.kind,
    grade: input.grade,
    faultType: input.faultType,
    contactPhone: phoneOf(input.contactPhone, 'contactPhone'),
    districtCode: input.districtCode,
    quality: input.quality ?? null,
    vehicle: input.vehicle ? vehicleFacts(input.vehicle, 'vehicle') : null,
  });
}
