import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { newId } from '../kernel/ids.ts';
import { Branch } from '../organization/branches/branch.ts';
import { Customer } from './customer.ts';

/** WSH-5: what a person is in the account of a company. */
export enum ContactRole {
  ADMINISTRATOR = 'ADMINISTRATOR',
  MEMBER = 'MEMBER',
}
registerEnumType(ContactRole, {
  name: 'ContactRole',
  description: 'WSH-5: what a person is in the account of a company; of no meaning for a household.',
  valuesConfig: {
    ADMINISTRATOR: { description: 'Decides who the people are and what each may.' },
    MEMBER: { description: 'May what the administrator lets.' },
  },
});

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

  @Field(() => ContactRole)
  @Enum({ items: () => ContactRole, type: 'text', default: ContactRole.MEMBER })
  role: ContactRole = ContactRole.MEMBER;

  @Field(() => Boolean, { description: 'WSH-5: may file requests for the company in the portal.' })
  @Property({ type: 'boolean', default: true })
  mayRaise: boolean = true;

  @Field(() => Boolean, { description: 'WSH-5: may approve and reject estimates for the company.' })
  @Property({ type: 'boolean', default: true })
  mayApprove: boolean = true;

  @Field(() => String, {
    nullable: true,
    description: 'WSH-5: why staff made this person the administrator in the place of another; else null.',
  })
  @Property({ type: 'text', nullable: true })
  appointedReason: string | null = null;

  @Field(() => Int)
  @Property({ version: true, type: 'integer', default: 1 })
  version!: number;

  /** Whoever decides who may what may everything. */
  appoint(): void {
    this.role = ContactRole.ADMINISTRATOR;
    this.mayRaise = true;
    this.mayApprove = true;
  }
}
