import type { Ctx } from '../../access/context.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { written, writtenIfAny } from '../../kernel/written.ts';
import type { SealedContent } from '../../visits/seal.ts';
import { pictureOf } from '../../visits/voucher/sign-voucher.ts';
import { signatureContent } from '../../visits/voucher/voucher-content.ts';
import { keyringOf } from '../../visits/voucher/voucher-keyring.ts';
import { pictureHash } from '../../visits/voucher/voucher-rows.ts';
import { type SignatureMethod, SigningDoor } from '../../visits/voucher/voucher-signature.ts';
import type { CustodyReceipt } from './custody-receipt.ts';
import { CustodySignature } from './custody-signature.ts';
import type { CustodySignaturePurpose } from './custody-words.ts';

interface Given {
  readonly signerName: string;
  readonly method: SignatureMethod;
  readonly imageFileId?: string | null;
  readonly comments?: string | null;
}

type Content = { readonly [key: string]: SealedContent };

/** The customer signs about a receipt: everything on it is frozen and sealed with signer, words and time (VIS-3). */
export async function signReceipt(
  ctx: Ctx,
  receipt: CustodyReceipt,
  purpose: CustodySignaturePurpose,
  given: Given,
): Promise<CustodySignature> {
  const signature = new CustodySignature();
  signature.receiptId = receipt.id;
  signature.requestId = receipt.requestId;
  signature.branchId = receipt.branchId;
  signature.purpose = purpose;
  signature.signerName = written(given.signerName);
  signature.signedAt = ctx.at;
  signature.method = given.method;
  signature.comments = writtenIfAny(given.comments);
  const used = await ctx.em.findOne(CustodySignature, { imageFileId: given.imageFileId ?? receipt.id });
  if (used) throw new RuleError('SIGNATURE_PICTURE_USED', {}, 'imageFileId');
  signature.imageFileId = await pictureOf(ctx, { id: receipt.requestId }, given);
  const content = await contentOf(ctx, receipt, signature);
  const seal = keyringOf(ctx.platform.settings.voucherSealKey).seal(content);
  signature.content = content;
  signature.sealKeyId = seal.keyId;
  signature.sealMac = seal.mac;
  ctx.em.persist(signature);
  return signature;
}

/** Whether nothing of what was signed was altered or made up since: the seal fits what is kept and what stands now. */
export async function isReceiptIntact(
  ctx: Ctx,
  receipt: CustodyReceipt,
  signature: CustodySignature,
): Promise<boolean> {
  const keyring = keyringOf(ctx.platform.settings.voucherSealKey);
  if (!keyring.isIntact(signature.content, signature.seal)) return false;
  return keyring.isIntact(await contentOf(ctx, receipt, signature), signature.seal);
}

async function contentOf(ctx: Ctx, receipt: CustodyReceipt, signature: CustodySignature): Promise<Content> {
  const picture = signature.imageFileId ? await pictureHash(ctx, signature.imageFileId) : null;
  return {
    form: 1,
    purpose: signature.purpose,
    receipt: {
      number: receipt.number,
      request: receipt.requestNumber,
      unit: receipt.unitName,
      serialNumber: receipt.serialNumber,
      condition: receipt.condition,
      accessories: receipt.accessories,
      issuedAt: receipt.issuedAt.toISOString(),
      technician: receipt.issuedByName,
    },
    signature: signatureContent(
      { ...signature, door: SigningDoor.DEVICE, signedAt: signature.signedAt },
      picture,
    ),
  };
}
