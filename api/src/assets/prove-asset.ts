import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Ctx } from '../access/context.ts';
import { ProductModel } from '../catalog/product-model.ts';
import { actorId, actorName } from '../kernel/actor.ts';
import { localDate } from '../kernel/clock.ts';
import { RuleError } from '../kernel/rule-error.ts';
import { Branch } from '../organization/branches/branch.ts';
import { StoredFile } from '../platform/files.ts';
import { AssetProof } from './asset-proof.ts';
import { pinWarranty } from './asset-warranty.ts';
import { Asset, ProofState } from './asset.ts';

/** What later folders do, in the same unit of work, when it has been decided whether a unit's proof counts (ENT-4). */
export type ProofDecided = (ctx: Ctx, asset: Asset) => Promise<void>;

const afterwards: ProofDecided[] = [];

/** Has `act` follow every decision about a proof of purchase: a request derives anew who pays. */
export function afterProofDecided(act: ProofDecided): void {
  afterwards.push(act);
}

/** Refused with DATE_IN_FUTURE when a calendar date lies after today in the branch's zone. */
export async function refuseFuture(
  ctx: Ctx,
  branchId: string,
  date: string | null | undefined,
  field: string,
): Promise<void> {
  if (!date) return;
  const branch = await ctx.load(Branch, branchId);
  if (date > localDate(ctx.at, branch.timeZone)) throw new RuleError('DATE_IN_FUTURE', {}, field);
}

/**
 * Hands in a document as proof of purchase; it waits for staff. A later one takes the place of one that is undecided or was
 * not accepted; after a verified one there is nothing left to prove.
 * @throws RuleError PROOF_STEP_REFUSED, DATE_IN_FUTURE, NOT_FOUND (the picture)
 */
export async function submitProof(
  ctx: Ctx,
  asset: Asset,
  document: { fileId: string; purchasedOn?: string | null; fileField: string },
): Promise<AssetProof> {
  const file = await ctx.load(StoredFile, document.fileId, document.fileField);
  await refuseFuture(ctx, asset.branchId, document.purchasedOn, 'purchasedOn');
  asset.stepProof('submit');
  if (document.purchasedOn) await claimPurchase(ctx, asset, document.purchasedOn);
  const proof = new AssetProof();
  proof.assetId = asset.id;
  proof.branchId = asset.branchId;
  proof.fileId = file.id;
  proof.purchasedOn = document.purchasedOn ?? asset.purchasedOn;
  proof.submittedAt = ctx.at;
  proof.submittedById = actorId(ctx.actor);
  proof.submittedByName = actorName(ctx.actor);
  ctx.em.persist(proof);
  return proof;
}

/** Notes the day of purchase and pins the warranty counted from it. */
export async function claimPurchase(ctx: Ctx, asset: Asset, purchasedOn: string): Promise<void> {
  asset.purchasedOn = purchasedOn;
  await pinWarranty(ctx.em, asset, await ctx.load(ProductModel, asset.modelId));
}

export interface ProofDecision {
  readonly assetId: string;
  readonly accepted: boolean;
  /** The date on the document; the claimed one when it is right. */
  readonly purchasedOn?: string | null;
  readonly projectGoods?: boolean | null;
  /** Why it is not accepted. */
  readonly reason?: string | null;
}

/**
 * Decides about the latest proof of a unit. Accepting makes the unit a verified one of this customer and counts its warranty
 * from the date on the document. Nobody decides about what they handed in themselves.
 * @throws RuleError OWN_PROOF_REFUSED, PROOF_STEP_REFUSED, PROOF_DATE_MISSING, PROOF_REASON_MISSING, SERIAL_NUMBER_TAKEN,
 * DATE_IN_FUTURE, NOT_FOUND
 */
export async function decideProof(ctx: Ctx, decision: ProofDecision): Promise<Asset> {
  const asset = await ctx.loadForChange(Asset, decision.assetId, { field: 'assetId' });
  const proof = await ctx.em.findOne(AssetProof, { assetId: asset.id }, { orderBy: { id: 'desc' } });
  asset.stepProof(decision.accepted ? 'verify' : 'reject');
  if (!proof) throw new Error(`the submitted proof of ${asset.id} is missing`);
  if (proof.submittedById !== null && proof.submittedById === actorId(ctx.actor))
    throw new RuleError('OWN_PROOF_REFUSED');
  proof.state = asset.proofState;
  proof.decidedAt = ctx.at;
  proof.decidedById = actorId(ctx.actor);
  proof.decidedByName = actorName(ctx.actor);
  if (decision.accepted) await accept(ctx, asset, decision);
  else if (decision.reason) proof.decisionReason = decision.reason;
  else throw new RuleError('PROOF_REASON_MISSING', {}, 'reason');
  await flushSerial(ctx);
  for (const act of afterwards) await act(ctx, asset);
  return asset;
}

async function accept(ctx: Ctx, asset: Asset, decision: ProofDecision): Promise<void> {
  const purchasedOn = decision.purchasedOn ?? asset.purchasedOn;
  if (!purchasedOn) throw new RuleError('PROOF_DATE_MISSING', {}, 'purchasedOn');
  await refuseFuture(ctx, asset.branchId, purchasedOn, 'purchasedOn');
  asset.verified = true;
  asset.projectGoods = decision.projectGoods ?? asset.projectGoods;
  await claimPurchase(ctx, asset, purchasedOn);
}

/**
 * Records that project goods were finally accepted: their warranty is counted from that day (ENT-2).
 * @throws RuleError DATE_IN_FUTURE, NOT_FOUND
 */
export async function recordFinalAcceptance(ctx: Ctx, assetId: string, on: string): Promise<Asset> {
  const asset = await ctx.loadForChange(Asset, assetId, { field: 'assetId' });
  await refuseFuture(ctx, asset.branchId, on, 'finalAcceptanceOn');
  asset.projectGoods = true;
  asset.finalAcceptanceOn = on;
  await pinWarranty(ctx.em, asset, await ctx.load(ProductModel, asset.modelId));
  await ctx.em.flush();
  if (asset.proofState === ProofState.VERIFIED) for (const act of afterwards) await act(ctx, asset);
  return asset;
}

/** Two verified units cannot carry one serial number; which one is right is for people to find out. */
async function flushSerial(ctx: Ctx): Promise<void> {
  try {
    await ctx.em.flush();
  } catch (fault) {
    if (fault instanceof UniqueConstraintViolationException) throw new RuleError('SERIAL_NUMBER_TAKEN');
    throw fault;
  }
}
