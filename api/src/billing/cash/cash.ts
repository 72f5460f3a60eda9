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
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Currency } from '../../catalog/price-list.ts';
import { newId } from '../../kernel/ids.ts';
import { step, type Transitions } from '../../kernel/state-machine.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';
import { ownHistory } from '../../platform/audit.ts';
import { Payment } from '../invoices/payment.ts';

/** BIL-4: what one technician holds of a branch's money: the last line of its ledger. */
@ObjectType({
  simpleResolvers: true,
  description:
    'BIL-4: money of a branch in the hands of a technician: collections less the hand-overs that the accountant has confirmed.',
})
@Entity()
@Unique({ properties: ['technicianId', 'branchId'] })
@Check({ name: 'cash_account_balance', expression: 'balance_amount >= 0' })
@Index({
  name: 'cash_account_in_hand',
  expression: 'create index cash_account_in_hand on cash_account (branch_id, id) where balance_amount > 0',
})
export class CashAccount {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ version: true, type: 'integer' })
  version!: number;

  @ManyToOne({
    entity: () => StaffMember,
    mapToPk: true,
    fieldName: 'technician_id',
    deleteRule: 'restrict',
    index: false,
  })
  technicianId!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  technicianName!: string;

  @ManyToOne({
    entity: () => Branch,
    mapToPk: true,
    fieldName: 'branch_id',
    deleteRule: 'restrict',
    index: false,
  })
  branchId!: string;

  @Field(() => Currency)
  @Enum({ items: () => Currency, type: 'text' })
  currency: Currency = Currency.CNY;

  @Field(() => Int, { description: 'In fen; what waits for the accountant to confirm it is still in it.' })
  @Property({ type: 'integer' })
  balanceAmount: number = 0;

  /** Lines of its ledger. */
  @Property({ type: 'integer' })
  entries: number = 0;
}

export enum CashEntryKind {
  COLLECTED = 'COLLECTED',
  REVERSED = 'REVERSED',
  HANDED_OVER = 'HANDED_OVER',
}
registerEnumType(CashEntryKind, { name: 'CashEntryKind', description: 'BIL-4: how money came or went.' });

/** One line of the ledger: append-only, numbered, with the balance after it. */
@ObjectType({
  simpleResolvers: true,
  description:
    "BIL-4: one line of the ledger of a technician's cash, with the balance after it. Never changed.",
})
@Entity()
@Unique({ properties: ['accountId', 'step'] })
@Unique({ properties: ['handOverId'] })
@Unique({ properties: ['paymentId'] })
@Check({
  name: 'cash_entry_sign',
  expression: `balance_amount >= 0 and (kind = 'COLLECTED') = (amount > 0) and amount <> 0
    and (kind = 'HANDED_OVER') = (hand_over_id is not null) and (kind = 'HANDED_OVER') = (payment_id is null)`,
})
export class CashEntry {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => CashAccount,
    mapToPk: true,
    fieldName: 'account_id',
    deleteRule: 'restrict',
    index: false,
  })
  accountId!: string;

  @Field(() => Int, { description: 'Counts from 1, without gaps.' })
  @Property({ type: 'integer' })
  step!: number;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => CashEntryKind)
  @Enum({ items: () => CashEntryKind, type: 'text' })
  kind!: CashEntryKind;

  @Field(() => Int, { description: 'In fen; negative when it went.' })
  @Property({ type: 'integer' })
  amount!: number;

  @Field(() => Int, { description: 'In fen, after this line.' })
  @Property({ type: 'integer' })
  balanceAmount!: number;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Number of the invoice that was paid.' })
  @Property({ type: 'text', nullable: true })
  invoiceNumber: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  paymentId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  handOverId: string | null = null;

  @Field(() => String, { description: 'Who wrote the line.' })
  @Property({ type: 'text' })
  byName!: string;
}
ownHistory('CashEntry');

export enum HandOverState {
  RECORDED = 'RECORDED',
  CONFIRMED = 'CONFIRMED',
  REFUSED = 'REFUSED',
}
registerEnumType(HandOverState, {
  name: 'HandOverState',
  description: 'BIL-4: it leaves the balance when the accountant has CONFIRMED it, and not before.',
});

type Verb = 'confirm' | 'refuse';
export const handOverTransitions: Transitions<HandOverState, Verb> = {
  confirm: { from: [HandOverState.RECORDED], to: HandOverState.CONFIRMED },
  refuse: { from: [HandOverState.RECORDED], to: HandOverState.REFUSED },
};

/** What a technician gives to the accountant: collections, each of them whole. */
@ObjectType({
  simpleResolvers: true,
  description: 'BIL-4: money that a technician hands over to the accountant.',
})
@Entity()
@Index({ properties: ['accountId', 'id'] })
@Index({
  name: 'cash_hand_over_one_open',
  expression:
    "create unique index cash_hand_over_one_open on cash_hand_over (account_id) where state = 'RECORDED'",
})
export class CashHandOver {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => Int)
  @Property({ version: true, type: 'integer' })
  version!: number;

  @ManyToOne({
    entity: () => CashAccount,
    mapToPk: true,
    fieldName: 'account_id',
    deleteRule: 'restrict',
    index: false,
  })
  accountId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => HandOverState)
  @Enum({ items: () => HandOverState, type: 'text' })
  state: HandOverState = HandOverState.RECORDED;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  recordedAt!: Date;

  @Property({ type: 'uuid', nullable: true })
  recordedById: string | null = null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  decidedAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'The accountant.' })
  @Property({ type: 'text', nullable: true })
  decidedByName: string | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  remarks: string | null = null;

  decide(confirmed: boolean, by: { at: Date; name: string; remarks: string | null }): void {
    const verb = confirmed ? 'confirm' : 'refuse';
    this.state = step(handOverTransitions, this.state, verb, 'HAND_OVER_STEP_REFUSED');
    this.decidedAt = by.at;
    this.decidedByName = by.name;
    this.remarks = by.remarks;
  }
}

/** One collection in a hand-over. */
@Entity()
@Unique({ properties: ['handOverId', 'paymentId'] })
export class CashHandOverLine {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => CashHandOver,
    mapToPk: true,
    fieldName: 'hand_over_id',
    deleteRule: 'restrict',
    index: false,
  })
  handOverId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @ManyToOne({
    entity: () => Payment,
    mapToPk: true,
    fieldName: 'payment_id',
    deleteRule: 'restrict',
    index: true,
  })
  paymentId!: string;

  @Property({ type: 'integer' })
  amount!: number;
}
ownHistory('CashHandOverLine');
