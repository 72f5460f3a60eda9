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
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Currency } from '../../catalog/price-list.ts';
import { Customer } from '../../customers/customer.ts';
import { newId } from '../../kernel/ids.ts';
import { step, type Transitions } from '../../kernel/state-machine.ts';
import { type Announced, ownHistory } from '../../platform/audit.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { BillLine, LINE_ADDS_UP } from '../bill-line.ts';

export enum InvoiceState {
  ISSUED = 'ISSUED',
  SENT = 'SENT',
  PAID = 'PAID',
  DISPUTED = 'DISPUTED',
  SETTLED = 'SETTLED',
  VOID = 'VOID',
}
registerEnumType(InvoiceState, {
  name: 'InvoiceState',
  description:
    'BIL-5: ISSUED, then SENT to the customer, PAID, and SETTLED once its money is with the accountant and it was sent. DISPUTED: the customer waits for an answer. VOID: it does not count any more, and stays.',
});

type Verb =
  | 'send'
  | 'sendPaid'
  | 'pay'
  | 'takeBack'
  | 'takeBackSent'
  | 'takeBackDisputed'
  | 'dispute'
  | 'uphold'
  | 'upholdUnsent'
  | 'upholdPaid'
  | 'settle'
  | 'void';
const { ISSUED, SENT, PAID, DISPUTED, SETTLED, VOID } = InvoiceState;

export const invoiceTransitions: Transitions<InvoiceState, Verb> = {
  send: { from: [ISSUED], to: SENT },
  // BIL-1: what was collected on the spot is sent after the money has come.
  sendPaid: { from: [PAID], to: PAID },
  pay: { from: [ISSUED, SENT], to: PAID },
  takeBack: { from: [PAID], to: ISSUED },
  takeBackSent: { from: [PAID, SETTLED], to: SENT },
  takeBackDisputed: { from: [DISPUTED], to: DISPUTED },
  dispute: { from: [ISSUED, SENT, PAID, SETTLED], to: DISPUTED },
  uphold: { from: [DISPUTED], to: SENT },
  // BIL-5: an answer sends nothing; what was never sent is still to be.
  upholdUnsent: { from: [DISPUTED], to: ISSUED },
  upholdPaid: { from: [DISPUTED], to: PAID },
  settle: { from: [PAID], to: SETTLED },
  void: { from: [ISSUED, SENT, DISPUTED], to: VOID },
};

/** BIL-5: what a customer is asked to pay for a job. Its total is the sum of its lines and is written nowhere (BIL-8). */
@ObjectType({
  simpleResolvers: true,
  description:
    'BIL-5: what a customer is asked to pay for a job. Its total is the sum of its lines. Read like its request.',
})
@Entity()
@Index({ properties: ['branchId', 'id'] })
@Index({
  name: 'invoice_to_remind',
  expression: "create index invoice_to_remind on invoice (remind_at, id) where state = 'SENT'",
})
export class Invoice implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => Int, {
    description: 'Give it back with a change; VERSION_CONFLICT when somebody was quicker.',
  })
  @Property({ version: true, type: 'integer' })
  version!: number;

  @Field(() => String, { description: 'With a check digit at its end, to be read out on the phone.' })
  @Property({ type: 'text' })
  @Unique()
  number!: string;

  @Field(() => InvoiceState)
  @Enum({ items: () => InvoiceState, type: 'text' })
  state: InvoiceState = InvoiceState.ISSUED;

  @ManyToOne({
    entity: () => RepairRequest,
    mapToPk: true,
    fieldName: 'request_id',
    deleteRule: 'restrict',
    index: true,
  })
  requestId!: string;

  @Field(() => String, { description: 'Number of the request it is for.' })
  @Property({ type: 'text' })
  requestNumber!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @ManyToOne({
    entity: () => Customer,
    mapToPk: true,
    fieldName: 'customer_id',
    deleteRule: 'restrict',
    index: false,
  })
  customerId!: string;

  @Field(() => Currency)
  @Enum({ items: () => Currency, type: 'text' })
  currency: Currency = Currency.CNY;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  issuedAt!: Date;

  @Field(() => GraphQLLocalDate, { description: "In the branch's zone." })
  @Property({ type: 'date' })
  issuedOn!: string;

  @Field(() => GraphQLLocalDate, {
    description:
      'BIL-1, WKS-4: the day on which it was to be issued: of the last charge, or of the return from the workshop.',
  })
  @Property({ type: 'date' })
  dueOn!: string;

  @Property({ type: 'uuid', nullable: true })
  issuedById: string | null = null;

  @Field(() => String)
  @Property({ type: 'text' })
  issuedByName!: string;

  @Field(() => Boolean, { description: 'BIL-1: a small amount that the technician collected on the spot.' })
  @Property({ type: 'boolean' })
  onTheSpot: boolean = false;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  sentAt: Date | null = null;

  /** When its customer is reminded, while it is SENT. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  remindAt: Date | null = null;

  @Field(() => Int, { description: 'How often its customer was reminded.' })
  @Property({ type: 'integer' })
  reminders: number = 0;

  @Field(() => String, { nullable: true, description: 'Why it is VOID.' })
  @Property({ type: 'text', nullable: true })
  voidReason: string | null = null;

  get topic(): string {
    return this.requestId;
  }

  @Field(() => Boolean, { description: 'BIL-1, WKS-4: it was not issued on the day on which it was to be.' })
  get late(): boolean {
    return this.issuedOn > this.dueOn;
  }

  /** `remindAt`: when its customer is reminded if it is not paid by then. */
  send(at: Date, remindAt: Date): void {
    this.take(this.state === PAID ? 'sendPaid' : 'send');
    this.sentAt = at;
    this.remindAt = remindAt;
  }

  remind(next: Date): void {
    this.reminders += 1;
    this.remindAt = next;
  }

  pay(): void {
    this.take('pay');
  }

  /** Its payment was reversed. */
  takeBack(): void {
    this.take(this.state === DISPUTED ? 'takeBackDisputed' : this.sentAt ? 'takeBackSent' : 'takeBack');
  }

  dispute(): void {
    this.take('dispute');
  }

  /** The dispute is answered, and the invoice stands. */
  uphold(given: { paid: boolean; remindAt: Date }): void {
    this.take(given.paid ? 'upholdPaid' : this.sentAt ? 'uphold' : 'upholdUnsent');
    if (this.sentAt) this.remindAt = given.remindAt;
  }

  settle(): void {
    this.take('settle');
  }

  void(reason: string): void {
    this.take('void');
    this.voidReason = reason;
  }

  private take(verb: Verb): void {
    this.state = step(invoiceTransitions, this.state, verb, 'INVOICE_STEP_REFUSED');
  }
}

/** A charge, or an approved reduction of one, as it stands on an invoice. Never changed. */
@ObjectType({
  simpleResolvers: true,
  description: 'BIL-8: one line of an invoice, frozen when it was issued.',
})
@Entity()
@Check({ name: 'invoice_line_adds_up', expression: LINE_ADDS_UP })
@Check({
  name: 'invoice_line_source',
  expression:
    "(kind = 'REDUCTION') = (reduction_id is not null) and (kind = 'REDUCTION') = (unit_amount < 0) and quantity > 0",
})
@Unique({ properties: ['invoiceId', 'position'] })
export class InvoiceLine extends BillLine {
  @ManyToOne({
    entity: () => Invoice,
    mapToPk: true,
    fieldName: 'invoice_id',
    deleteRule: 'restrict',
    index: false,
  })
  invoiceId!: string;

  @Property({ type: 'integer' })
  position!: number;

  /** The charge it asks for, or reduces. */
  @Property({ type: 'uuid', index: true })
  chargeId!: string;

  @Property({ type: 'uuid', nullable: true })
  reductionId: string | null = null;
}
ownHistory('InvoiceLine');
