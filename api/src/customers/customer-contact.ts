import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from '../kernel/ids.ts';
import { Branch } from '../organization/branches/branch.ts';
import { Customer } from './customer.ts';

/** Whoever proves this phone number signs in for the customer; a company has several people (WSH-5). */
@ObjectType({
  simpleResolvers: true,
  description: 'A person to reach at a customer; whoever proves the phone number signs in for that customer.',
})
@Entity()
@Index({ properties: ['phone', 'customerId'] })
export class CustomerContact {
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

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  /** E.164. */
  @Property({ type: 'text' })
  phone!: string;
}
