import { LockMode } from '@mikro-orm/core';
import type { Ctx } from '../access/context.ts';
import { phoneOf } from '../access/phone-number.ts';
import { registerAsset } from '../assets/register-asset.ts';
import { Customer } from '../customers/customer.ts';
import { notFound, RuleError } from '../kernel/rule-error.ts';
import { sql } from '../kernel/sql.ts';
import { StoredFile } from '../platform/files.ts';
import { invalid, wordsOf } from './intake-words.ts';
import { registerRequest, unitForIntake } from './register-request.ts';
import type { RepairRequestSubmitInput } from './repair-request.input.ts';
import { RepairRequest } from './repair-request.ts';
import { IntakeChannel, RequestGrade, RequestKind } from './request-words.ts';

const DAY = 86_400_000;

/**
 * INT-3: a customer files a request alone, for an own unit or one that is registered along with it.
 * @throws RuleError VALIDATION_FAILED, FILE_ALREADY_USED, and what registering a unit and a request throws
 */
export async function submitRequest(ctx: Ctx, input: RepairRequestSubmitInput): Promise<RepairRequest> {
  if (input.assetId && input.newAsset) throw invalid('newAsset', 'exclusive');
  if (!input.assetId && !input.newAsset && input.kind !== RequestKind.CONSULTATION)
    throw invalid('assetId', 'required');
  checkPreferredTime(ctx, input);
  const words = wordsOf(input);
  const contactPhone = phoneOf(input.contactPhone, 'contactPhone');
  const own = input.assetId ? await unitForIntake(ctx, input.assetId) : null;
  const customer = await ctx.load(Customer, own?.customerId ?? firstCustomer(ctx));
  const photoIds = await ownPictures(ctx, input.photoFileIds ?? []);
  const claimed = input.newAsset
    ? await registerAsset(ctx, { ...input.newAsset, customerId: customer.id })
    : null;
  return registerRequest(ctx, {
    ...words,
    channel: IntakeChannel.PORTAL,
    receivedAt: ctx.at,
    customer,
    asset: own ?? (claimed && (await unitForIntake(ctx, claimed.id))),
    modelId: null,
    kind: input.kind,
    grade: RequestGrade.NORMAL,
    faultType: input.faultType,
    contactPhone,
    districtCode: input.districtCode,
    preferredFrom: input.preferredFrom,
    preferredUntil: input.preferredUntil,
    photoIds,
    quality: input.quality ?? null,
  });
}

/** A wish that lies wholly in the past, or ends before it begins, is a slip. */
function checkPreferredTime(
  { at }: Ctx,
  { preferredFrom: from, preferredUntil: until }: RepairRequestSubmitInput,
): void {
  if (from && until && until <= from) throw invalid('preferredUntil', 'isAfterPreferredFrom');
  if (until && until <= at) throw invalid('preferredUntil', 'isInFuture');
  // With the beginning alone the day itself is meant.
  if (from && from.getTime() <= at.getTime() - DAY) throw invalid('preferredFrom', 'isInFuture');
}

/** Who files without naming a unit: the customer that the account belongs to. */
function firstCustomer({ actor }: Ctx): string {
  const [first] = actor.kind === 'CUSTOMER' ? actor.customerIds : [];
  if (!first) throw notFound();
  return first;
}

/** Pictures of this customer that belong to no request yet: whoever sees a request sees its pictures. */
async function ownPictures(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const found = await ctx.em.find(
    StoredFile,
    { id: { $in: [...ids] } },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  if (found.length < ids.length) throw notFound('photoFileIds');
  const used = await ctx.read.row(sql`
    select r.id from repair_request r
    where ${ctx.read.visible(RepairRequest, 'r')} and r.photo_ids && ${ids}::uuid[] and r.photo_ids <> '{}' limit 1`);
  if (used) throw new RuleError('FILE_ALREADY_USED', {}, 'photoFileIds');
  return [...ids];
}
