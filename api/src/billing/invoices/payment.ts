import { Check, Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Currency } from '../../catalog/price-list.ts';
import { newId } from '../../kernel/ids.ts';
import { type Announced, ownHistory } from '../../platform/audit.ts';
import { Invoice } from './invoice.ts';

export enum PaymentMethod {
  CASH = 'CASH',
  BANK_TRANSFER = 'BANK_TRANSFER',
}
registerEnumType(PaymentMethod, {
  name: 'PaymentMethod',
  description: 'CASH: into the hands of a technician, on whose balance it is (BIL-4).',
});

/**
 * One payment of an invoice, or its reversal. They take turns: a payment, its reversal, a payment; so the database itself
 * lets nobody pay an invoice twice.
 */
@ObjectType({
  simpleResolvers: true,
  description:
    'BIL-8: a payment of an invoice as a whole, or its reversal with a negative amount. Never changed.',
})
@Entity()
@Unique({ properties: ['invoiceId', 'turn'] })
@Check({ name: 'payment_in_turn', expression: 'turn > 0 and (turn % 2 = 1) = (amount > 0) and amount <> 0' })
export class Payment implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => Invoice,
    mapToPk: true,
    fieldName: 'invoice_id',
    deleteRule: 'restrict',
    index: false,
  })
  invoiceId!: string;

  @Property({ type: 'integer' })
  turn!: number;

  @Property({ type: 'uuid' })
  requestId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => PaymentMethod)
  @Enum({ items: () => PaymentMethod, type: 'text' })
  method!: PaymentMethod;

  @Field(() => Int, { description: 'In fen.' })
  @Property({ type: 'integer' })
  amount!: number;

  @Field(() => Currency)
  @Enum({ items: () => Currency, type: 'text' })
  currency: Currency = Currency.CNY;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  at!: Date;

  @Field(() => String, { description: 'Who received it, or took it back.' })
  @Property({ type: 'text' })
  byName!: string;

  @Field(() => String, { nullable: true, description: 'Of a reversal: why.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  get topic(): string {
    return this.requestId;
  }
}
ownHistory('Payment');
