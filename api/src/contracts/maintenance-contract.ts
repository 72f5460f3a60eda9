import { Check, Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Customer } from '../customers/customer.ts';
import { newId } from '../kernel/ids.ts';
import { Branch } from '../organization/branches/branch.ts';

/** What a customer agreed with a branch about the care of named units for one term (CON-3). A renewal is the next term. */
@ObjectType({
  simpleResolvers: true,
  description:
    'CON-3: what a customer agreed with a branch about the care of named units for one term. A renewal is a contract of its own that names the one it renews; both stay readable. Seen by the customer and by the staff of the branch who work with contracts.',
})
@Entity()
@Check({ name: 'maintenance_contract_period', expression: 'starts_on <= ends_on' })
@Index({ properties: ['branchId', 'endsOn', 'id'] })
@Index({ properties: ['endsOn'] })
export class MaintenanceContract {
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

  @ManyToOne({
    entity: () => Customer,
    mapToPk: true,
    fieldName: 'customer_id',
    deleteRule: 'restrict',
    index: true,
  })
  customerId!: string;

  @Field(() => String, { description: 'As it stands on the signed paper.' })
  @Unique()
  @Property({ type: 'text' })
  number!: string;

  @Field(() => GraphQLLocalDate, { description: 'First day, included, in the zone of the branch.' })
  @Property({ type: 'date' })
  startsOn!: string;

  @Field(() => GraphQLLocalDate, {
    description: 'Last day, included; the one that counts, also where it was ended early.',
  })
  @Property({ type: 'date' })
  endsOn!: string;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The last day that had been agreed, where the contract was ended early; else null.',
  })
  @Property({ type: 'date', nullable: true })
  agreedEndsOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was ended early.' })
  @Property({ type: 'text', nullable: true })
  endedEarlyReason: string | null = null;

  @Field(() => Int, { description: 'For the whole term, in fen.' })
  @Property({ type: 'integer' })
  priceAmount: number = 0;

  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  coversLabour!: boolean;

  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  coversParts!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Visits that the price includes; null: as many as are needed.',
  })
  @Property({ type: 'integer', nullable: true })
  visitsIncluded: number | null = null;

  /** The person of SALES who looks after the customer; null: whoever of the branch has the fewest renewals to visit. */
  @Field(() => ID, {
    nullable: true,
    description: 'The person of SALES who looks after it; null where nobody is named.',
  })
  @Property({ type: 'uuid', nullable: true })
  salesId: string | null = null;

  /** The contract that this one renews: at most one renewal follows a term. */
  @Field(() => ID, {
    nullable: true,
    description: 'The contract that this one renews; null for a first term.',
  })
  @ManyToOne({
    entity: () => MaintenanceContract,
    mapToPk: true,
    fieldName: 'renews_id',
    deleteRule: 'restrict',
    nullable: true,
    unique: true,
  })
  renewsId: string | null = null;

  @Field(() => Int, {
    nullable: true,
    description: "Working minutes from call to arrival that it promises; null: the branch's usual ones.",
  })
  @Property({ type: 'integer', nullable: true })
  responseTargetMinutes: number | null = null;

  @Field(() => Int, {
    description: 'Give it back with a change; VERSION_CONFLICT when somebody was quicker.',
  })
  @Property({ version: true, type: 'integer' })
  version!: number;
}
