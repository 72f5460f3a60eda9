import type { Expectations } from '../cells.ts';

const READERS = 'CLERK SUPERVISOR BRANCH_MANAGER ACCOUNTANT SERVICE_DEPARTMENT EXECUTIVE';
const DESK = 'CLERK SUPERVISOR';

/** What customers own, and the proofs of purchase. */
export const assets: Expectations = {
  'Query.myAssets': { own: 'CUSTOMER' },
  'Query.asset': { own: 'CUSTOMER', inBranch: READERS },
  'Query.assetsOfCustomer': { inBranch: READERS },
  'Query.assetProofsWaiting': { inBranch: DESK },
  'Mutation.assetRegister': { own: 'CUSTOMER', inBranch: DESK },
  'Mutation.assetRegister (with a picture)': { own: 'CUSTOMER CLERK SUPERVISOR' },
  'Mutation.assetProofAdd': { own: 'CUSTOMER' },
  'Mutation.assetProofAdd (with a picture)': { own: 'CUSTOMER' },
  'Mutation.assetProofVerify': { inBranch: DESK },
  'Mutation.assetFinalAcceptanceRecord': { inBranch: DESK },
  'Asset.replaces': { own: 'CUSTOMER', inBranch: READERS },
  'Asset.replacedBy': { own: 'CUSTOMER', inBranch: READERS },
  'AssetProof.file': { own: 'CUSTOMER', inBranch: READERS },
};
