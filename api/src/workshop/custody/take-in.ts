import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Ctx } from '../../access/context.ts';
import { Asset } from '../../assets/asset.ts';
import { ProductModel } from '../../catalog/product-model.ts';
import { actorName, type StaffActor } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { written, writtenIfAny } from '../../kernel/written.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { RequestEventKind } from '../../requests/request-words.ts';
import { requireResultReported } from '../../visits/closing/leave-site.ts';
import { requirePossible } from '../../visits/work/claimed-time.ts';
import type { OnSite } from '../../visits/work/on-site.ts';
import { newCode, nextReceiptNumber } from '../codes.ts';
import { tellCustomer } from '../workshop-messages.ts';
import { CustodyReceipt } from './custody-receipt.ts';
import { enter, tellingOf } from './custody-records.ts';
import { CustodyMove, CustodySignaturePurpose, UnitPlace } from './custody-words.ts';
import type { UnitTakeInInput } from './custody.input.ts';
import { signReceipt } from './sign-receipt.ts';
import { UnitCustody } from './unit-custody.ts';

/**
 * WKS-1: taking a unit away is one act. The receipt is issued and signed, the unit is in the name of the technician who
 * acts, the request goes to the workshop and the visit ends: all of it, or nothing.
 */
export async function takeIn(
  ctx: Ctx,
  { visit, request }: OnSite,
  input: UnitTakeInInput,
): Promise<CustodyReceipt> {
  visit.complete(ctx.at, input.claimedLeftAt);
  requirePossible(input.claimedLeftAt, { notBefore: visit.arrivedClaimedAt, now: ctx.at }, 'claimedLeftAt');
  await requireResultReported(ctx, visit);
  request.takeIn();
  const asset = request.assetId ? await ctx.find(Asset, request.assetId) : null;
  if (!asset) throw new RuleError('CUSTODY_UNIT_UNKNOWN');
  const { staffId } = ctx.actor as StaffActor;
  const custody = await custodyOf(ctx, asset);
  if (custody.place !== UnitPlace.CUSTOMER) throw new RuleError('CUSTODY_RECEIPT_EXISTS');
  custody.takeAway(request, staffId, ctx.at);

  const branch = await ctx.load(Branch, request.branchId);
  const model = await ctx.find(ProductModel, asset.modelId);
  const receipt = new CustodyReceipt();
  receipt.number = await nextReceiptNumber(ctx.em, localDate(ctx.at, branch.timeZone));
  receipt.code = newCode('RECEIPT');
  receipt.requestId = request.id;
  receipt.requestNumber = request.number;
  receipt.assetId = asset.id;
  receipt.visitId = visit.id;
  receipt.branchId = request.branchId;
  receipt.unitName = model ? `${model.name} ${model.code}` : request.number;
  receipt.serialNumber = asset.serialNumber;
  receipt.condition = written(input.condition);
  receipt.accessories = writtenIfAny(input.accessories);
  receipt.issuedAt = ctx.at;
  receipt.issuedByName = actorName(ctx.actor) ?? '';
  ctx.em.persist([custody, receipt]);
  await takenOnce(ctx);
  await signReceipt(ctx, receipt, CustodySignaturePurpose.TAKEN_AWAY, input.signature);
  await enter(ctx, { custody, receipt }, CustodyMove.TAKEN_AWAY, UnitPlace.CUSTOMER);
  await tellCustomer(tellingOf(ctx), request, {
    template: 'workshop.taken-away',
    event: RequestEventKind.TAKEN_AWAY,
    params: { technician: receipt.issuedByName, receipt: receipt.number },
    text: receipt.number,
  });
  return receipt;
}

/** The unit's row, locked; a new one for a unit that was never with us. */
async function custodyOf(ctx: Ctx, asset: Asset): Promise<UnitCustody> {
  const known = await ctx.em.findOne(
    UnitCustody,
    { assetId: asset.id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (known) return known;
  const custody = new UnitCustody();
  custody.assetId = asset.id;
  return custody;
}

/**
 * Two people may take one unit away at the same moment, neither seeing the other: the database takes one receipt and
 * refuses the second, and that is the answer to whoever came second.
 */
async function takenOnce(ctx: Ctx): Promise<void> {
  try {
    await ctx.em.flush();
  } catch (fault) {
    if (!(fault instanceof UniqueConstraintViolationException)) throw fault;
    throw new RuleError('CUSTODY_RECEIPT_EXISTS');
  }
}
