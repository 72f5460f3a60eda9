import { Check, Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Part } from '../catalog/part.ts';
import { newId } from '../kernel/ids.ts';
import { ownHistory } from '../platform/audit.ts';
import { Warehouse } from './warehouse.ts';

/** The constraint that refuses to give out what is not there. */
export const NOT_BELOW_ZERO = 'stock_level_not_below_zero';

/**
 * SQL: rows that name a warehouse and a part, once nobody else changes those levels until the transaction ends. Whoever
 * changes a level asks for its turn first. Not left to the lock of the row: PostgreSQL wakes everybody who waits for one
 * whenever it changes, and all but one go back to waiting. Turns are taken in the order of their keys, never in a circle.
 */
export const inTurn = (rows: string): string => `
  select w.*, pg_advisory_xact_lock(w.turn)
  from (select *, hashtextextended(warehouse_id || ' ' || part_id, 0) as turn from ${rows} order by turn) w`;

/** What a warehouse has of one part: the sum of its ledger, kept in the transaction of each line (PRT-1). */
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
