import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { warrantyCountsFrom, warrantyPeriod } from '../catalog/warranty-period.ts';
import { type ProductModel } from '../catalog/product-model.ts';
import { termInForce, WarrantyTerm } from '../catalog/warranty-term.ts';
import { newId } from '../kernel/ids.ts';
import { Branch } from '../organization/branches/branch.ts';
import type { EntityManager } from '../platform/orm.ts';
import { Asset } from './asset.ts';

/**
 * One unit's warranty: the term in force on the day it is counted from, pinned. It is there as soon as that day is known,
 * and gives cover once the proof is verified.
 */
@Entity()
export class AssetWarranty {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => Asset,
    mapToPk: true,
    fieldName: 'asset_id',
    deleteRule: 'restrict',
    unique: true,
  })
  assetId!: string;

  @ManyToOne({ entity: () => Branch, mapToPk: true, fieldName: 'branch_id', deleteRule: 'restrict' })
  branchId!: string;

  @ManyToOne({
    entity: () => WarrantyTerm,
    mapToPk: true,
    fieldName: 'term_id',
    deleteRule: 'restrict',
    index: true,
  })
  termId!: string;

  /** First and last day, both included. */
  @Property({ type: 'date' })
  startsOn!: string;

  @Property({ type: 'date' })
  endsOn!: string;

  @Property({ version: true, type: 'integer' })
  version!: number;
}

/**
 * Pins the warranty of a unit whose dates have just been told or corrected. A warranty counted from the same day stays as it
 * is, whatever has become of the policy since (ENT-2).
 */
export async function pinWarranty(em: EntityManager, asset: Asset, model: ProductModel): Promise<void> {
  // What took another unit's place under warranty keeps what that unit's term set (ENT-8): it was never bought.
  if (asset.replacesId) return;
  const pinned = await em.findOne(AssetWarranty, { assetId: asset.id });
  const from = warrantyCountsFrom(asset)?.toString();
  if (pinned && pinned.startsOn === from) return;
  const term = from ? await termInForce(em, model, from) : null;
  const period = term && warrantyPeriod({ ...asset, term });
  if (!term || !period) {
    if (pinned) em.remove(pinned);
    return;
  }
  const warranty = pinned ?? new AssetWarranty();
  warranty.assetId = asset.id;
  warranty.branchId = asset.branchId;
  warranty.termId = term.id;
  warranty.startsOn = period.startsOn;
  warranty.endsOn = period.endsOn;
  em.persist(warranty);
}
