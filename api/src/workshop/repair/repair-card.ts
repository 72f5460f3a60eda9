import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Asset } from '../../assets/asset.ts';
import { newId } from '../../kernel/ids.ts';
import { step, type Transitions } from '../../kernel/state-machine.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';
import type { Announced } from '../../platform/audit.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { CustodyReceipt } from '../custody/custody-receipt.ts';

export enum RepairCardState {
  IN_REPAIR = 'IN_REPAIR',
  TO_INSPECT = 'TO_INSPECT',
  PASSED = 'PASSED',
  RETURNED = 'RETURNED',
}
registerEnumType(RepairCardState, {
  name: 'RepairCardState',
  description:
    'WKS-3: IN_REPAIR → TO_INSPECT → PASSED → RETURNED; what does not pass goes back to IN_REPAIR with remarks.',
});

type Verb = 'assign' | 'finish' | 'pass' | 'sendBack' | 'handOver';

const { IN_REPAIR, TO_INSPECT, PASSED, RETURNED } = RepairCardState;

export const cardTransitions: Transitions<RepairCardState, Verb> = {
  assign: { from: [IN_REPAIR], to: IN_REPAIR },
  finish: { from: [IN_REPAIR], to: TO_INSPECT },
  pass: { from: [TO_INSPECT], to: PASSED },
  sendBack: { from: [TO_INSPECT], to: IN_REPAIR },
  handOver: { from: [PASSED], to: RETURNED },
};

/** States in which the planned finish is still a promise (WKS-5). */
export const UNFINISHED_CARD_STATES: readonly RepairCardState[] = [IN_REPAIR, TO_INSPECT];

/** Hangs on a unit in the workshop (WKS-2). */
@ObjectType({
  simpleResolvers: true,
  description:
    'WKS-2: hangs on a unit in the workshop: who works on it, until when, what was done. Read like its request.',
})
@Entity()
@Index({ properties: ['requestId', 'id'] })
@Index({ properties: ['branchId', 'openedAt', 'id'] })
@Index({
  name: 'repair_card_promised',
  expression:
    "create index repair_card_promised on repair_card (planned_finish_at, id) where state in ('IN_REPAIR','TO_INSPECT')",
})
@Index({
  name: 'repair_card_of_technician',
  expression:
    "create index repair_card_of_technician on repair_card (technician_id, planned_finish_at, id) where state <> 'RETURNED'",
})
@Index({
  name: 'repair_card_open',
  expression:
    "create index repair_card_open on repair_card (branch_id, planned_finish_at, id) where state <> 'RETURNED'",
})
export class RepairCard implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => Int, {
    description: 'Give it back with a change; VERSION_CONFLICT when somebody was quicker.',
  })
  @Property({ version: true, type: 'integer' })
  version!: number;

  @Field(() => String, {
    description: 'WKS-2: what the tag’s printed code says; `scannedCode` finds the card.',
  })
  @Property({ type: 'text' })
  @Unique()
  code!: string;

  @Field(() => RepairCardState)
  @Enum({ items: () => RepairCardState, type: 'text' })
  state: RepairCardState = RepairCardState.IN_REPAIR;

  @ManyToOne({ entity: () => RepairRequest, mapToPk: true, fieldName: 'request_id', deleteRule: 'restrict' })
  requestId!: string;

  @ManyToOne({ entity: () => CustodyReceipt, mapToPk: true, fieldName: 'receipt_id', deleteRule: 'restrict' })
  @Unique()
  receiptId!: string;

  @ManyToOne({ entity: () => Asset, mapToPk: true, fieldName: 'asset_id', deleteRule: 'restrict' })
  assetId!: string;

  @ManyToOne({
    entity: () => Branch,
    mapToPk: true,
    fieldName: 'branch_id',
    deleteRule: 'restrict',
    index: false,
  })
  branchId!: string;

  @Field(() => String, { description: 'Number of the request it belongs to.' })
  @Property({ type: 'text' })
  requestNumber!: string;

  @Field(() => String, { description: 'The unit, as the receipt calls it.' })
  @Property({ type: 'text' })
  unitName!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  serialNumber: string | null = null;

  /** Who works on it; only this person records on the card. */
  @ManyToOne({
    entity: () => StaffMember,
    mapToPk: true,
    fieldName: 'technician_id',
    deleteRule: 'restrict',
    index: false,
  })
  technicianId!: string;

  @Field(() => String, { description: 'Who works on it.' })
  @Property({ type: 'text' })
  technicianName!: string;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  openedAt!: Date;

  @Field(() => Date, {
    description: 'WKS-5: until when it is to be repaired and inspected; told to the customer.',
  })
  @Property({ type: 'timestamptz', length: 3 })
  plannedFinishAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it passed its inspection.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  passedAt: Date | null = null;

  get topic(): string {
    return this.requestId;
  }

  static open(
    receipt: CustodyReceipt,
    terms: { code: string; technician: Pick<StaffMember, 'id' | 'name'>; plannedFinishAt: Date; at: Date },
  ): RepairCard {
    const card = new RepairCard();
    card.code = terms.code;
    card.requestId = receipt.requestId;
    card.receiptId = receipt.id;
    card.assetId = receipt.assetId;
    card.branchId = receipt.branchId;
    card.requestNumber = receipt.requestNumber;
    card.unitName = receipt.unitName;
    card.serialNumber = receipt.serialNumber;
    card.openedAt = terms.at;
    card.plannedFinishAt = terms.plannedFinishAt;
    card.technicianId = terms.technician.id;
    card.technicianName = terms.technician.name;
    return card;
  }

  /** Somebody else works on it from now on. */
  assign(technician: Pick<StaffMember, 'id' | 'name'>): void {
    this.take('assign');
    this.technicianId = technician.id;
    this.technicianName = technician.name;
  }

  /** The work is done and waits for a supervisor. */
  finish(): void {
    this.take('finish');
  }

  pass(at: Date): void {
    this.take('pass');
    this.passedAt = at;
  }

  sendBack(): void {
    this.take('sendBack');
  }

  /** The unit is back with its customer. */
  handOver(): void {
    this.take('handOver');
  }

  private take(verb: Verb): void {
    this.state = step(cardTransitions, this.state, verb, 'REPAIR_STEP_REFUSED');
  }
}
