import type { AccessFeature } from '../access/feature.ts';
import { contractScopes } from './contract-scope.ts';
import { ContractUnit } from './contract-unit.ts';
import { MaintenanceContract } from './maintenance-contract.ts';

/** Maintenance contracts, as far as they decide who pays. */
export const contracts: AccessFeature = {
  name: 'contracts',
  entities: [MaintenanceContract, ContractUnit],
  scopes: contractScopes,
};
