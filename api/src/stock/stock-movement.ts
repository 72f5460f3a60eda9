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
import { Part } from '../catalog/part.ts';
import { newId } from '../kernel/ids.ts';
import { ownHistory } from '../platform/audit.ts';
import { StockMovementKind } from './stock-words.ts';
import { Warehouse } from './warehouse.ts';

/** One line of the parts ledger: append-only, numbered per warehouse and part (PRT-1). */
@ObjectType({
  simpleResolvers: true,
  description: 'PRT-1: one line of the parts ledger. Never changed; a mistake is set right by another line.',
})
@Entity()
@Unique({ properties: ['warehouseId', 'partId', 'step'] })
@Check({ name: 'stock_movement_moves', expression: 'quantity <> 0 and balance >= 0' })
@Index({ properties: ['warehouseId', 'at', 'id'] })
@Index({
  name: 'stock_movement_used',
  expression:
    "create index stock_movement_used on stock_movement (model_id, fault_type, part_id) where kind = 'USED'",
})
export class StockMovement {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => Warehouse,
    mapToPk: true,
    fieldName: 'warehouse_id',
    deleteRule: 'restrict',
    index: false,
  })
  warehouseId!: string;

  @ManyToOne({
    entity: () => Part,
    mapToPk: true,
    fieldName: 'part_id',
    deleteRule: 'restrict',
    index: false,
  })
  partId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => Int, { description: 'Which line of this part in this warehouse, from 1 on without gaps.' })
  @Property({ type: 'integer' })
  step!: number;

  @Field(() => StockMovementKind)
  @Enum({ items: () => StockMovementKind, type: 'text' })
  kind!: StockMovementKind;

  @Field(() => Int, { description: 'Pieces: above zero came in, below zero went out.' })
  @Property({ type: 'integer' })
  quantity!: number;

  @Field(() => Int, { description: 'Pieces that were there afterwards.' })
  @Property({ type: 'integer' })
  balance!: number;

  @Field(() => Int, { description: 'WSH-11: what one piece cost us, in fen, frozen with this line.' })
  @Property({ type: 'integer' })
  unitCostAmount!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Delivery note, number of the request, the other warehouse: what it goes back to.',
  })
  @Property({ type: 'text', nullable: true })
  reference: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'Why; always there for stock-takes and scrap.',
  })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  /** What was repaired with it: tells what such a job is likely to need (DSP-12), and what it cost us (WSH-11). */
  @Property({ type: 'uuid', nullable: true })
  requestId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  modelId: string | null = null;

  @Property({ type: 'text', nullable: true })
  faultType: string | null = null;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  at!: Date;

  @Property({ type: 'uuid', nullable: true })
  byId!: string | null;

  @Field(() => String, { description: 'Who did it.' })
  @Property({ type: 'text' })
  byName!: string;
}
ownHistory('StockMovement');
