import type { Ctx } from '../../access/context.ts';
import { Asset } from '../../assets/asset.ts';
import { ProductModel } from '../../catalog/product-model.ts';
import { Customer } from '../../customers/customer.ts';
import { VisitState } from '../../dispatch/visit.ts';
import { isBeforeReopening } from '../work/before-reopening.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { StoredFile } from '../../platform/files.ts';
import { meetTargets } from '../../requests/change-request.ts';
import type { RepairRequest } from '../../requests/repair-request.ts';
import { recordEvent } from '../../requests/request-event.ts';
import { RequestEventKind, RequestState } from '../../requests/request-words.ts';
import { TargetKind } from '../../requests/service-target.ts';
import { VoucherState } from '../../requests/service-voucher.ts';
import { thankForSignature } from '../customer-messages.ts';
import { sealCode } from '../seal.ts';
import { written, writtenIfAny } from '../../kernel/written.ts';
import { contentOf, type VoucherContent, type VoucherRows } from './voucher-content.ts';
import { keyringOf } from './voucher-keyring.ts';
import { pictureHash, voucherRows } from './voucher-rows.ts';
import { SignatureMethod, type SigningDoor, VoucherSignature } from './voucher-signature.ts';
import type { SignatureInput } from './voucher.input.ts';

/** VIS-3: there is no signature before the work is recorded as done, and no second one without a change. */
export async function requireSignable(ctx: Ctx, request: RepairRequest): Promise<VoucherRows> {
  const rows = await voucherRows(ctx, request);
  const { voucher, visits, reports, elsewhere } = rows;
  if (voucher.state !== VoucherState.DRAWN) {
    throw new RuleError('VOUCHER_STEP_REFUSED', {
      from: voucher.state,
      to: VoucherState.SIGNED,
      step: 'sign',
    });
  }
  const done = visits.findLast(
    (visit) =>
      [VisitState.ARRIVED, VisitState.COMPLETED].includes(visit.state) && !isBeforeReopening(visit, request),
  );
  if (elsewhere && !elsewhere.finished) throw new RuleError('SIGNATURE_BEFORE_REPORT');
  if (elsewhere && elsewhere.visitId === done?.id) return rows;
  if (!done || !reports.some((report) => report.visitId === done.id))
    throw new RuleError('SIGNATURE_BEFORE_REPORT');
  return rows;
}

/**
 * VIS-2 to VIS-4: the customer signs what is recorded. Everything on the voucher is frozen and sealed with signer, comments
 * and time; the first signature resolves the request, later ones replace a signature that a change has undone.
 */
export async function signVoucher(
  ctx: Ctx,
  request: RepairRequest,
  door: SigningDoor,
  given: SignatureInput,
): Promise<VoucherRows['voucher']> {
  const rows = await requireSignable(ctx, request);
  const { voucher } = rows;
  const signature = new VoucherSignature();
  signature.voucherId = voucher.id;
  signature.requestId = request.id;
  signature.branchId = request.branchId;
  signature.signerName = written(given.signerName);
  signature.signedAt = ctx.at;
  signature.method = given.method;
  signature.door = door;
  signature.comments = writtenIfAny(given.comments);
  signature.imageFileId = await pictureOf(ctx, request, given, rows.elsewhere?.pictureIds);

  const picture = signature.imageFileId ? await pictureHash(ctx, signature.imageFileId) : null;
  const content: VoucherContent = {
    ...contentOf(rows, signature, picture),
    shown: await shownBeside(ctx, request),
  };
  const seal = keyringOf(ctx.platform.settings.voucherSealKey).seal(content);
  signature.content = content;
  signature.sealKeyId = seal.keyId;
  signature.sealMac = seal.mac;
  ctx.em.persist(signature);

  voucher.sign();
  if (request.state === RequestState.IN_SERVICE || request.state === RequestState.IN_WORKSHOP) {
    request.resolve(ctx.at);
    await meetTargets(ctx, request, TargetKind.RESOLVE);
  }
  recordEvent(ctx, request, RequestEventKind.VOUCHER_SIGNED, { signer: signature.signerName, door });
  await thankForSignature(ctx, request, sealCode(seal));
  return voucher;
}

/** The picture of the signature: uploaded by whoever hands it in, for nothing else, and never one that signed before. */
export async function pictureOf(
  ctx: Ctx,
  request: Pick<RepairRequest, 'id'>,
  given: Pick<SignatureInput, 'method' | 'imageFileId'>,
  usedElsewhere: readonly string[] = [],
): Promise<string | null> {
  const fileId = given.imageFileId ?? null;
  const needed = given.method !== SignatureMethod.TYPED_NAME;
  if (needed !== (fileId !== null)) {
    throw new RuleError('SIGNATURE_PICTURE_MISMATCH', { method: given.method, needed }, 'imageFileId');
  }
  if (!fileId) return null;
  const file = await ctx.load(StoredFile, fileId, 'imageFileId');
  const { actor } = ctx;
  const own =
    actor.kind === 'LINK'
      ? file.uploadedForRequestId === request.id
      : 'accountId' in actor && file.uploadedBy === actor.accountId;
  const signed = await ctx.em.findOne(VoucherSignature, { imageFileId: fileId });
  if (!own || signed || usedElsewhere.includes(fileId))
    throw new RuleError('SIGNATURE_PICTURE_USED', {}, 'imageFileId');
  return fileId;
}

/** What other records say and the customer reads beside the report. */
async function shownBeside(ctx: Ctx, request: RepairRequest): Promise<VoucherContent['shown']> {
  const customer = await ctx.load(Customer, request.customerId);
  const asset = request.assetId ? await ctx.find(Asset, request.assetId) : null;
  const model = request.modelId ? await ctx.find(ProductModel, request.modelId) : null;
  return {
    customer: customer.name,
    address: request.addressLine,
    category: request.serviceCategory,
    model: model?.code ?? null,
    modelName: model?.name ?? null,
    serialNumber: asset?.serialNumber ?? null,
  };
}
