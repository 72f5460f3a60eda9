import { Entity, ManyToOne, PrimaryKey, Unique } from '@mikro-orm/decorators/legacy';
import { Asset } from '../assets/asset.ts';
import { newId } from '../kernel/ids.ts';
import { Branch } from '../organization/branches/branch.ts';
import { MaintenanceContract } from './maintenance-contract.ts';

/** One unit that a maintenance contract names. */
@Entity()
@Unique({ properties: ['contractId', 'assetId'] })
export class ContractUnit {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Branch, mapToPk: true, fieldName: 'branch_id', deleteRule: 'restrict' })
  branchId!: string;

  @ManyToOne({
    entity: () => MaintenanceContract,
    mapToPk: true,
    fieldName: 'contract_id',
    deleteRule: 'restrict',
  })
  contractId!: string;

  @ManyToOne({
    entity: () => Asset,
    mapToPk: true,
    fieldName: 'asset_id',
    deleteRule: 'restrict',
    index: true,
  })
  assetId!: string;
}
