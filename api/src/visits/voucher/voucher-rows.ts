import { createHash } from 'node:crypto';
import type { Ctx } from '../../access/context.ts';
import { Visit } from '../../dispatch/visit.ts';
import { StoredFile } from '../../platform/files.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { ServiceVoucher, VoucherState } from '../../requests/service-voucher.ts';
import { Diagnosis } from '../work/diagnosis.ts';
import { ServiceReport } from '../work/service-report.ts';
import { contentOf, signatureContent, type VoucherRows } from './voucher-content.ts';
import { keyringOf } from './voucher-keyring.ts';
import { workElsewhere } from './work-elsewhere.ts';
import { VoucherSignature } from './voucher-signature.ts';

/** Everything that is on the voucher of a request, as it stands now. */
export async function voucherRows(ctx: Ctx, request: RepairRequest): Promise<VoucherRows> {
  const ofRequest = { requestId: request.id };
  const inOrder = { orderBy: { id: 'asc' } } as const;
  const voucher = await ctx.em.findOneOrFail(ServiceVoucher, ofRequest);
  const visits = await ctx.em.find(Visit, ofRequest, inOrder);
  const reports = await ctx.em.find(ServiceReport, ofRequest, inOrder);
  const diagnoses = await ctx.em.find(Diagnosis, ofRequest, inOrder);
  const elsewhere = await workElsewhere(ctx, request);
  return { voucher, request, visits, reports, diagnoses, elsewhere };
}

/** All signatures of a voucher, the first one first. */
export async function signaturesOf(
  ctx: Ctx,
  voucher: Pick<ServiceVoucher, 'id'>,
): Promise<VoucherSignature[]> {
  const found = await ctx.together('signatures', voucher.id, async (voucherIds) => {
    const rows = await ctx.em.find(
      VoucherSignature,
      { voucherId: { $in: [...voucherIds] } },
      { orderBy: { id: 'asc' } },
    );
    return Map.groupBy(rows, (signature) => signature.voucherId);
  });
  return found ?? [];
}

/** A voucher that waits for a signature, or never gets one any more, has none that counts. */
export function isSigned(voucher: Pick<ServiceVoucher, 'state'>): boolean {
  return voucher.state !== VoucherState.DRAWN && voucher.state !== VoucherState.VOID;
}

/** The signature that counts: the last one, unless something changed since. */
export async function signatureInForce(
  ctx: Ctx,
  voucher: Pick<ServiceVoucher, 'id' | 'state'>,
): Promise<VoucherSignature | null> {
  return isSigned(voucher) ? ((await signaturesOf(ctx, voucher)).at(-1) ?? null) : null;
}

/**
 * VIS-3: whether nothing of what was signed was altered or made up: the seal fits the frozen content, and the content still
 * fits the rows and the picture. One that was replaced by a later signature is compared with its own row only.
 */
export async function isIntact(ctx: Ctx, signature: VoucherSignature): Promise<boolean> {
  const keyring = keyringOf(ctx.platform.settings.voucherSealKey);
  if (!keyring.isIntact(signature.content, signature.seal)) return false;
  const picture = signature.imageFileId ? await pictureHash(ctx, signature.imageFileId) : null;
  const request = await ctx.load(RepairRequest, signature.requestId);
  const rows = await voucherRows(ctx, request);
  const inForce = await signatureInForce(ctx, rows.voucher);
  const live =
    inForce?.id === signature.id
      ? contentOf(rows, signature, picture)
      : { signature: signatureContent(signature, picture) };
  // Work that was signed and is not there any more is an alteration too.
  const vanished = 'elsewhere' in signature.content && inForce?.id === signature.id && !rows.elsewhere;
  return !vanished && keyring.isIntact({ ...signature.content, ...live }, signature.seal);
}

/** SHA-256 of the picture as it is stored; something that is no hash when it cannot be read. */
export async function pictureHash(ctx: Ctx, fileId: string): Promise<string> {
  const file = await ctx.find(StoredFile, fileId);
  if (!file) return 'absent';
  const hash = createHash('sha256');
  try {
    for await (const chunk of await ctx.platform.files.read(file)) hash.update(chunk as Buffer);
  } catch {
    return 'unreadable';
  }
  return hash.digest('hex');
}
