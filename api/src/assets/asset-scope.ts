import { READERS_OF_REQUESTS, staff } from '../access/permissions.ts';
import { inBranches, partScope, rootScope, type Scope, seenBy, type Visible } from '../access/scopes.ts';
import { anyOf, sql, verbatim } from '../kernel/sql.ts';

/**
 * Customers see their own units; staff those that their branches look after, and those of customers at home there.
 * Requests add the units that they are about.
 */
const assetVisible: Visible = (actor, alias) => {
  const row = verbatim(alias);
  switch (actor.kind) {
    case 'CUSTOMER':
      return sql`${row}.customer_id = any(${actor.customerIds}::uuid[])`;
    case 'STAFF':
      return anyOf([
        inBranches(actor, sql`${row}.branch_id`),
        sql`exists (select 1 from customer owner_of_asset where owner_of_asset.id = ${row}.customer_id
          and ${inBranches(actor, sql`owner_of_asset.home_branch_id`)})`,
      ]);
    case 'SYSTEM':
      return verbatim('true');
    case 'LINK':
    case 'ANONYMOUS':
      return verbatim('false');
  }
};

const visibleToReaders = seenBy(staff(...READERS_OF_REQUESTS), assetVisible);

const owner = { entity: 'Asset', table: 'asset', visible: assetVisible, by: 'asset_id' };

export const assetScopes: readonly Scope[] = [
  rootScope('Asset', 'asset', assetVisible),
  partScope('AssetProof', 'asset_proof', owner),
  partScope('AssetWarranty', 'asset_warranty', owner),
  // The picture of a proof is read like the unit that it proves.
  rootScope('StoredFile', 'stored_file', (actor, alias) =>
    actor.kind === 'SYSTEM'
      ? verbatim('true')
      : sql`exists (select 1 from asset_proof proof_of_file join asset asset_of_file on asset_of_file.id = proof_of_file.asset_id
          where proof_of_file.file_id = ${verbatim(alias)}.id and ${visibleToReaders(actor, 'asset_of_file')})`,
  ),
];
