import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from '../kernel/ids.ts';
import { Branch } from '../organization/branches/branch.ts';
import { StaffMember } from '../organization/staff/staff-member.ts';
import { WarehouseKind } from './stock-words.ts';

/** A place where parts are kept (PRT-1). */
@ObjectType({
  simpleResolvers: true,
  description:
    'PRT-1: a place where parts are kept: the store of a branch, its workshop, headquarters, or a technician’s van.',
})
@Entity()
@Check({ name: 'warehouse_van_of_one', expression: "(kind = 'VAN') = (technician_id is not null)" })
@Index({
  name: 'warehouse_one_van',
  expression:
    "create unique index warehouse_one_van on warehouse (technician_id, branch_id) where kind = 'VAN'",
})
@Index({ properties: ['branchId', 'name', 'id'] })
export class Warehouse {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => Branch,
    mapToPk: true,
    fieldName: 'branch_id',
    deleteRule: 'restrict',
    index: false,
  })
  branchId!: string;

  @Field(() => WarehouseKind)
  @Enum({ items: () => WarehouseKind, type: 'text' })
  kind!: WarehouseKind;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  /** Whose van it is. */
  @ManyToOne({
    entity: () => StaffMember,
    mapToPk: true,
    fieldName: 'technician_id',
    nullable: true,
    deleteRule: 'restrict',
    index: false,
  })
  technicianId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  openedAt!: Date;
}
