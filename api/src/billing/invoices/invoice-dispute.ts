import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';
import type { Announced } from '../../platform/audit.ts';
import { Invoice } from './invoice.ts';

export enum DisputeOutcome {
  STANDS = 'STANDS',
  CONCEDED = 'CONCEDED',
}
registerEnumType(DisputeOutcome, {
  name: 'DisputeOutcome',
  description: 'BIL-5: the invoice STANDS, or the customer is right and it is void (CONCEDED).',
});

@ObjectType({
  simpleResolvers: true,
  description: "BIL-5: a customer's objection to an invoice, and our answer with its reasons.",
})
@Entity()
@Index({ properties: ['invoiceId', 'id'] })
@Index({
  name: 'invoice_dispute_one_open',
  expression:
    'create unique index invoice_dispute_one_open on invoice_dispute (invoice_id) where answered_at is null',
})
export class InvoiceDispute implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ version: true, type: 'integer' })
  version!: number;

  @ManyToOne({
    entity: () => Invoice,
    mapToPk: true,
    fieldName: 'invoice_id',
    deleteRule: 'restrict',
    index: false,
  })
  invoiceId!: string;

  @Property({ type: 'uuid' })
  requestId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => String, { description: 'What is wrong with it, in the words of the customer.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  raisedAt!: Date;

  @Field(() => String)
  @Property({ type: 'text' })
  raisedByName!: string;

  @Field(() => DisputeOutcome, { nullable: true, description: 'Null while it waits for its answer.' })
  @Enum({ items: () => DisputeOutcome, type: 'text', nullable: true })
  outcome: DisputeOutcome | null = null;

  @Field(() => String, { nullable: true, description: 'The reasons; the customer reads them.' })
  @Property({ type: 'text', nullable: true })
  answer: string | null = null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  answeredAt: Date | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  answeredByName: string | null = null;

  get topic(): string {
    return this.requestId;
  }

  settle(outcome: DisputeOutcome, answer: string, by: { at: Date; name: string }): void {
    this.outcome = outcome;
    this.answer = answer;
    this.answeredAt = by.at;
    this.answeredByName = by.name;
  }
}
