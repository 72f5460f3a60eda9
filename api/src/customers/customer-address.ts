import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from '../kernel/ids.ts';
import { Branch } from '../organization/branches/branch.ts';
import { District } from '../organization/branches/district.ts';
import { Customer } from './customer.ts';

@ObjectType({ simpleResolvers: true, description: 'A place where a customer is served.' })
@Entity()
export class CustomerAddress {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => Customer,
    mapToPk: true,
    fieldName: 'customer_id',
    deleteRule: 'restrict',
    index: true,
  })
  customerId!: string;

  /** The customer's home branch. */
  @ManyToOne({ entity: () => Branch, mapToPk: true, fieldName: 'branch_id', deleteRule: 'restrict' })
  branchId!: string;

  @Field(() => String, { description: 'Six digits of GB/T 2260.' })
  @ManyToOne({ entity: () => District, mapToPk: true, fieldName: 'district_code', deleteRule: 'restrict' })
  districtCode!: string;

  /** Street, house, flat. */
  @Property({ type: 'text' })
  line!: string;
}
