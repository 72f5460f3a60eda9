import { Check, Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Part } from '../catalog/part.ts';
import { newId } from '../kernel/ids.ts';
import { ownHistory } from '../platform/audit.ts';
import { Warehouse } from './warehouse.ts';

/** What a warehouse has of one part: the sum of its ledger, kept in the transaction of each line (PRT-1). */
/** The constraint that refuses to give out what is not there. */
export const NOT_BELOW_ZERO = 'stock_level_not_below_zero';

@ObjectType({
  simpleResolvers: true,
  description: 'PRT-1: what a warehouse has of one part; always the sum of its movements, never below zero.',
})
@Entity()
@Unique({ properties: ['warehouseId', 'partId'] })
@Check({ name: NOT_BELOW_ZERO, expression: 'quantity >= 0' })
export class StockLevel {
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

  @ManyToOne({ entity: () => Part, mapToPk: true, fieldName: 'part_id', deleteRule: 'restrict' })
  partId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => Int, { description: 'Pieces.' })
  @Property({ type: 'integer' })
  quantity: number = 0;

  @Field(() => Int, {
    description: 'Moving average of what one piece has cost us, in fen; what a movement out of it costs.',
  })
  @Property({ type: 'integer' })
  unitCostAmount: number = 0;

  /** How many lines the ledger has about it. */
  @Property({ type: 'integer' })
  moves: number = 0;
}
// Its movements say who changed it, when and why.
ownHistory('StockLevel');
