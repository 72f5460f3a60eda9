import type { Ctx } from '../../access/context.ts';
import { actorId, branchesOf, Role } from '../../kernel/actor.ts';
import { notFound, RuleError } from '../../kernel/rule-error.ts';
import { recordEvent } from '../../requests/request-event.ts';
import { RequestEventKind } from '../../requests/request-words.ts';
import { signVoucher } from '../../visits/voucher/sign-voucher.ts';
import { SigningDoor } from '../../visits/voucher/voucher-signature.ts';
import { readCode, readReceiptNumber } from '../codes.ts';
import type { CustodyReceipt } from './custody-receipt.ts';
import { enter, type InCustody } from './custody-records.ts';
import { CustodyMove, CustodySignaturePurpose, UnitPlace } from './custody-words.ts';
import type { UnitReturnInput } from './custody.input.ts';
import { requirePassed } from './move-unit.ts';
import { signReceipt } from './sign-receipt.ts';

/**
 * WKS-3: the unit is back with its customer, who signs the voucher; the receipt comes back, or its loss is declared and
 * signed, and it is void. That resolves the request. The technician who holds the unit does it, or at the counter a clerk,
 * who then has the voucher in hand already.
 */
export async function returnUnit(ctx: Ctx, unit: InCustody, input: UnitReturnInput): Promise<CustodyReceipt> {
  const { request, receipt, custody } = unit;
  const holder = requireHolder(ctx, unit);
  const card = requirePassed(unit.card);
  const cameBack = await receiptSettled(ctx, receipt, input);
  const { place: from } = custody;
  custody.handBack(ctx.at);
  card.handOver();
  receipt.void(ctx.at, { cameBack, returnedById: holder });
  await enter(ctx, unit, CustodyMove.HANDED_BACK, from);
  recordEvent(ctx, request, RequestEventKind.RETURNED, { lost: cameBack ? 0 : 1 });
  // The signature counts what is written above as done.
  await ctx.em.flush();
  const voucher = await signVoucher(ctx, request, SigningDoor.DEVICE, input.signature);
  if (!holder) {
    voucher.handIn();
    recordEvent(ctx, request, RequestEventKind.VOUCHER_HANDED_IN);
  }
  return receipt;
}

/** The technician in whose custody it is, or null for a clerk at the counter. For other technicians it is not there. */
function requireHolder(ctx: Ctx, { custody, request }: InCustody): string | null {
  const me = actorId(ctx.actor);
  if (custody.place === UnitPlace.TECHNICIAN && custody.technicianId === me) return me;
  if (ctx.actor.kind !== 'STAFF') throw notFound('receiptId');
  const desk = branchesOf(ctx.actor, [Role.CLERK]);
  if (!desk.branchIds.includes(request.branchId)) throw notFound('receiptId');
  if (custody.place === UnitPlace.BRANCH) return null;
  throw new RuleError('CUSTODY_STEP_REFUSED', {
    from: custody.place,
    to: UnitPlace.CUSTOMER,
    step: 'handBack',
  });
}

/** Whether the paper came back; what is neither back nor declared lost stays live, and the unit with us. */
async function receiptSettled(ctx: Ctx, receipt: CustodyReceipt, input: UnitReturnInput): Promise<boolean> {
  const { receiptRead, lostReceipt } = input;
  if (receiptRead) {
    const read = readReceiptNumber(receiptRead);
    const code = readCode(receiptRead);
    if (read !== receipt.number && code?.key !== receipt.code)
      throw new RuleError('RECEIPT_WRONG', {}, 'receiptRead');
    return true;
  }
  if (!lostReceipt) throw new RuleError('RECEIPT_MISSING', {}, 'receiptRead');
  await signReceipt(ctx, receipt, CustodySignaturePurpose.RECEIPT_LOST, {
    signerName: lostReceipt.signerName,
    method: lostReceipt.method,
    imageFileId: lostReceipt.declarationImageFileId,
    comments: lostReceipt.declaration,
  });
  return false;
}
