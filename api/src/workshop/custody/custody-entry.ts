import {
  Check,
  Entity,
  Enum,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Asset } from '../../assets/asset.ts';
import { newId } from '../../kernel/ids.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { type Announced, ownHistory } from '../../platform/audit.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { CustodyReceipt } from './custody-receipt.ts';
import { CustodyMove, UnitPlace } from './custody-words.ts';

/** One line of the goods register: append-only, numbered per unit, from whom to whom (WKS-1). */
@ObjectType({
  simpleResolvers: true,
  description:
    "One line of the goods register: a customer's unit went from one hand to another. Never changed.",
})
@Entity()
@Unique({ properties: ['assetId', 'step'] })
@Index({ properties: ['branchId', 'at', 'id'] })
@Check({
  name: 'custody_entry_in_one_name',
  expression: "(to_place = 'TECHNICIAN') = (to_technician_id is not null)",
})
export class CustodyEntry implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => Asset,
    mapToPk: true,
    fieldName: 'asset_id',
    deleteRule: 'restrict',
    index: false,
  })
  assetId!: string;

  @Field(() => Int, { description: 'Which move of this unit it is, from 1 on without gaps.' })
  @Property({ type: 'integer' })
  step!: number;

  @ManyToOne({
    entity: () => Branch,
    mapToPk: true,
    fieldName: 'branch_id',
    deleteRule: 'restrict',
    index: false,
  })
  branchId!: string;

  @ManyToOne({ entity: () => RepairRequest, mapToPk: true, fieldName: 'request_id', deleteRule: 'restrict' })
  requestId!: string;

  @ManyToOne({ entity: () => CustodyReceipt, mapToPk: true, fieldName: 'receipt_id', deleteRule: 'restrict' })
  receiptId!: string;

  @Field(() => CustodyMove)
  @Enum({ items: () => CustodyMove, type: 'text' })
  move!: CustodyMove;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  at!: Date;

  @Field(() => UnitPlace)
  @Enum({ items: () => UnitPlace, type: 'text' })
  fromPlace!: UnitPlace;

  @Field(() => UnitPlace)
  @Enum({ items: () => UnitPlace, type: 'text' })
  toPlace!: UnitPlace;

  @Property({ type: 'uuid', nullable: true })
  toTechnicianId: string | null = null;

  @Field(() => String, {
    nullable: true,
    description:
      'The technician in whose custody it is from now on; null at the branch and with the customer.',
  })
  @Property({ type: 'text', nullable: true })
  toTechnicianName: string | null = null;

  @Field(() => String, { description: 'Who wrote the line.' })
  @Property({ type: 'text' })
  byName!: string;

  get topic(): string {
    return this.requestId;
  }
}
ownHistory('CustodyEntry');
