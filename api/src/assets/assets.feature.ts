import type { AccessFeature } from '../access/feature.ts';
import { customer, either, type PermissionTable, staff } from '../access/permissions.ts';
import { Role } from '../kernel/actor.ts';
import type { ErrorCodes } from '../kernel/rule-error.ts';
import { AssetProof } from './asset-proof.ts';
import { assetScopes } from './asset-scope.ts';
import { AssetWarranty } from './asset-warranty.ts';
import { Asset } from './asset.ts';

/** Who works with the units that customers own; technicians reach those of their visits only. */
const readers = staff(
  Role.CLERK,
  Role.SUPERVISOR,
  Role.BRANCH_MANAGER,
  Role.ACCOUNTANT,
  Role.SERVICE_DEPARTMENT,
  Role.EXECUTIVE,
);

const permissions: PermissionTable = {
  'Query.myAssets': customer,
  'Query.asset': either(customer, readers),
  'Query.assetsOfCustomer': readers,
  'Query.assetProofsWaiting': staff(Role.CLERK, Role.SUPERVISOR),
  'Mutation.assetRegister': either(customer, staff(Role.CLERK, Role.SUPERVISOR)),
  'Mutation.assetProofAdd': customer,
  'Mutation.assetProofVerify': staff(Role.CLERK, Role.SUPERVISOR),
  'Mutation.assetFinalAcceptanceRecord': staff(Role.CLERK, Role.SUPERVISOR),
  'Asset.replaces': either(customer, readers),
  'Asset.replacedBy': either(customer, readers),
  'AssetProof.file': either(customer, readers),
};

const errors: ErrorCodes = {
  DATE_IN_FUTURE: 'The day lies after today in the branch’s time zone.',
  PROOF_STEP_REFUSED: 'The proof of purchase cannot go from params.from to params.to.',
  OWN_PROOF_REFUSED: 'Nobody decides about a proof that they handed in themselves.',
  PROOF_DATE_MISSING: 'A proof counts only with the date of purchase on it.',
  PROOF_REASON_MISSING: 'The customer must learn why a proof is not accepted.',
  UNIT_ALREADY_REPLACED: 'ENT-8: another unit has taken its place already.',
  UNIT_WITHOUT_WARRANTY:
    'ENT-8: no warranty of the unit is on record whose term could set that of the new one.',
  SERIAL_NUMBER_TAKEN: 'Another verified unit of this model carries the serial number.',
};

/** What customers own: units, their proofs of purchase, their warranties. */
export const assets: AccessFeature = {
  name: 'assets',
  entities: [Asset, AssetProof, AssetWarranty],
  scopes: assetScopes,
  permissions,
  errors,
};
