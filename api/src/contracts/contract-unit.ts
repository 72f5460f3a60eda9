import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { Asset } from '../assets/asset.ts';
import { newId } from '../kernel/ids.ts';
import { Branch } from '../organization/branches/branch.ts';
import { MaintenanceContract } from './maintenance-contract.ts';

/** One unit that a maintenance contract names, and since when and until when it does. A removed one stays on record. */
@ObjectType({
  simpleResolvers: true,
  description:
    'CON-3: a unit that a contract names. One that was taken out stays on record with its last day.',
})
@Entity()
@Index({
  name: 'contract_unit_named_once',
  expression:
    'create unique index contract_unit_named_once on contract_unit (contract_id, asset_id) where until_on is null',
})
export class ContractUnit {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Branch, mapToPk: true, fieldName: 'branch_id', deleteRule: 'restrict' })
  branchId!: string;

  @ManyToOne({
    entity: () => MaintenanceContract,
    mapToPk: true,
    fieldName: 'contract_id',
    deleteRule: 'restrict',
    index: true,
  })
  contractId!: string;

  @ManyToOne({
    entity: () => Asset,
    mapToPk: true,
    fieldName: 'asset_id',
    deleteRule: 'restrict',
    index: true,
  })
  @Field(() => ID)
  assetId!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'First day on which it is covered; null: from the first day of the contract.',
  })
  @Property({ type: 'date', nullable: true })
  fromOn: string | null = null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Last day on which it is covered, where it was taken out; null: to the end of the contract.',
  })
  @Property({ type: 'date', nullable: true })
  untilOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was taken out.' })
  @Property({ type: 'text', nullable: true })
  removedReason: string | null = null;
}
