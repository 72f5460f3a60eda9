import sharp from 'sharp';
import { AssetProof } from '../../src/assets/asset-proof.ts';
import { Asset, ProofState } from '../../src/assets/asset.ts';
import { next, type Somewhere, type World } from './world.ts';

/** A verified unit of a place's customer that nothing else is about. */
export async function aUnit(world: World, place: Somewhere, given: Partial<Asset> = {}): Promise<Asset> {
  const { customer, branch } = world.sides[place];
  return world.app.seed((em) => {
    const asset = Object.assign(new Asset(), {
      customerId: customer.id,
      branchId: branch.id,
      modelId: world.model.id,
      serialNumber: `UNIT${next()}`,
      verified: true,
      registeredAt: world.app.clock.now(),
      ...given,
    });
    em.persist(asset);
    return asset;
  });
}

/** A unit whose proof of purchase waits for a decision. */
export async function aUnitToProve(
  world: World,
  place: Somewhere,
): Promise<{ asset: Asset; fileId: string }> {
  const fileId = await aPicture(world);
  const asset = await aUnit(world, place, {
    verified: false,
    proofState: ProofState.SUBMITTED,
    purchasedOn: '2026-11-01',
  });
  await world.app.seed((em) => {
    em.persist(
      Object.assign(new AssetProof(), {
        assetId: asset.id,
        branchId: asset.branchId,
        fileId,
        purchasedOn: '2026-11-01',
        submittedAt: world.app.clock.now(),
        submittedById: null,
        submittedByName: null,
      }),
    );
  });
  return { asset, fileId };
}

/** The id of a picture that is really there; nobody's, or handed in by an account or for a request. */
export async function aPicture(
  world: World,
  by: { accountId?: string; requestId?: string } = {},
): Promise<string> {
  const { app } = world;
  const blue = next() % 250;
  const bytes = await sharp({
    create: { width: 4, height: 4, channels: 3, background: { r: 9, g: 9, b: blue } },
  })
    .jpeg()
    .toBuffer();
  const { accountId = null, requestId = null } = by;
  const file = await app.app.platform.files.take(bytes, { accountId, requestId, at: app.clock.now() });
  await app.seed((em) => void em.persist(file));
  return file.id;
}
