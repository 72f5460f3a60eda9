import type { Ctx } from '../access/context.ts';
import { ProductModel } from '../catalog/product-model.ts';
import { beyondScope } from '../access/beyond-scope.ts';
import { Customer } from '../customers/customer.ts';
import { notFound } from '../kernel/rule-error.ts';
import { Asset, keptSerial, ProofState } from './asset.ts';
import { claimPurchase, refuseFuture, submitProof } from './prove-asset.ts';

export interface AssetRegistration {
  /** Needed from staff; a customer's own first customer otherwise. */
  readonly customerId?: string | null;
  readonly modelId: string;
  readonly serialNumber?: string | null;
  readonly purchasedOn?: string | null;
  readonly proofFileId?: string | null;
}

/**
 * Notes that a customer owns a unit. From a customer it is a claim until staff verifies it, and a serial number that
 * somebody else has changes nothing in the answer. From staff it counts as verified, unless another verified unit carries
 * the number: then it is a claim too. A unit that the customer has already is returned and not doubled.
 * @throws RuleError DATE_IN_FUTURE, PROOF_STEP_REFUSED, NOT_FOUND (customer, model, picture)
 */
export async function registerAsset(ctx: Ctx, registration: AssetRegistration): Promise<Asset> {
  const customer = await ctx.load(Customer, customerIdOf(ctx, registration), 'customerId');
  const model = await ctx.load(ProductModel, registration.modelId, 'modelId');
  await refuseFuture(ctx, customer.homeBranchId, registration.purchasedOn, 'purchasedOn');
  const serialNumber = keptSerial(registration.serialNumber);
  await lockSerial(ctx, model, serialNumber);
  const asset = (await owned(ctx, customer, model, serialNumber)) ?? new Asset();
  const isNew = asset.registeredAt === undefined;
  if (isNew) {
    asset.branchId = customer.homeBranchId;
    asset.customerId = customer.id;
    asset.modelId = model.id;
    asset.serialNumber = serialNumber;
    asset.verified = ctx.actor.kind === 'STAFF' && !(await isTaken(ctx, model, serialNumber));
    asset.registeredAt = ctx.at;
    ctx.em.persist(asset);
    await ctx.em.flush();
  }
  if (registration.purchasedOn && !asset.purchasedOn)
    await claimPurchase(ctx, asset, registration.purchasedOn);
  if (registration.proofFileId && asset.proofState !== ProofState.VERIFIED) {
    await submitProof(ctx, asset, { fileId: registration.proofFileId, fileField: 'proofFileId' });
  }
  await ctx.em.flush();
  return asset;
}

/** Makes whoever registers the same unit at the same time wait, so that it is on file once. */
export async function lockSerial(ctx: Ctx, model: ProductModel, serialNumber: string | null): Promise<void> {
  if (!serialNumber) return;
  const unit = `unit ${model.id} ${serialNumber}`;
  await ctx.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [unit]);
}

function customerIdOf(ctx: Ctx, registration: AssetRegistration): string {
  const own = ctx.actor.kind === 'CUSTOMER' ? ctx.actor.customerIds[0] : undefined;
  const customerId = registration.customerId ?? own;
  if (!customerId) throw notFound('customerId');
  return customerId;
}

async function owned(
  ctx: Ctx,
  customer: Customer,
  model: ProductModel,
  serialNumber: string | null,
): Promise<Asset | null> {
  if (!serialNumber) return null;
  return ctx.em.findOne(Asset, { customerId: customer.id, modelId: model.id, serialNumber });
}

export async function isTaken(ctx: Ctx, model: ProductModel, serialNumber: string | null): Promise<boolean> {
  if (!serialNumber) return false;
  return beyondScope(
    ctx,
    'assets.serial-taken',
    async (em) => (await em.count(Asset, { modelId: model.id, serialNumber, verified: true })) > 0,
  );
}
