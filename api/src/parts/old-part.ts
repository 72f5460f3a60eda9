import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ResponsibleUnit } from '../catalog/responsible-unit.ts';
import { Customer } from '../customers/customer.ts';
import { newId } from '../kernel/ids.ts';
import { step, type Transitions } from '../kernel/state-machine.ts';
import { Branch } from '../organization/branches/branch.ts';
import { PartUse } from './part-use.ts';
import { OldPartsActKind, OldPartState } from './parts-words.ts';

const { COLLECTED, DISPOSED, SENT_BACK } = OldPartState;

export const oldPartTransitions: Transitions<OldPartState, 'dispose' | 'sendBack'> = {
  dispose: { from: [COLLECTED], to: DISPOSED },
  sendBack: { from: [COLLECTED], to: SENT_BACK },
};

/** One dealing with the old parts of a branch or of a dealer, for a month or a quarter, with its archived evidence (PRT-3). */
@ObjectType({
  simpleResolvers: true,
  description:
    'PRT-3: how the old parts of a branch, or of a dealer, were dealt with in a period, with the archived evidence.',
})
@Entity()
@Index({
  name: 'old_parts_act_once',
  expression:
    'create unique index old_parts_act_once on old_parts_act (coalesce(dealer_id, branch_id), kind, period, responsible_unit_id) nulls not distinct',
})
@Index({ properties: ['branchId', 'at', 'id'] })
export class OldPartsAct {
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

  /** The dealer whose warranty parts these were; the branch is then its home. */
  @ManyToOne({
    entity: () => Customer,
    mapToPk: true,
    fieldName: 'dealer_id',
    nullable: true,
    deleteRule: 'restrict',
  })
  dealerId: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'Of a dealer: the number of the customer, such as C0000042. Null for a branch.',
  })
  @Property({ type: 'text', nullable: true })
  dealerNumber: string | null = null;

  @Field(() => OldPartsActKind)
  @Enum({ items: () => OldPartsActKind, type: 'text' })
  kind!: OldPartsActKind;

  @Field(() => String, { description: 'The month, 2026-11, or the quarter, 2026-Q4.' })
  @Property({ type: 'text' })
  period!: string;

  @Field(() => Int, { description: 'Old parts, in pieces.' })
  @Property({ type: 'integer' })
  pieces!: number;

  @Field(() => String, { description: 'What was done with them.' })
  @Property({ type: 'text' })
  method!: string;

  /** Of a quarter: who made them and has them back. */
  @ManyToOne({
    entity: () => ResponsibleUnit,
    mapToPk: true,
    fieldName: 'responsible_unit_id',
    nullable: true,
    deleteRule: 'restrict',
  })
  responsibleUnitId: string | null = null;

  @Field(() => String, { description: 'Where the evidence is archived: number of the record or file.' })
  @Property({ type: 'text' })
  evidence!: string;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  at!: Date;

  @Field(() => String)
  @Property({ type: 'text' })
  byName!: string;
}

/** The old parts of one use, brought back by the technician (PRT-3). */
@ObjectType({
  simpleResolvers: true,
  description: 'PRT-3: old parts that came out of a unit and were brought back.',
})
@Entity()
@Index({
  name: 'old_part_collected',
  expression:
    "create index old_part_collected on old_part (branch_id, received_at, id) where state = 'COLLECTED'",
})
@Index({
  name: 'old_part_of_dealer_collected',
  expression:
    "create index old_part_of_dealer_collected on old_part (dealer_id, received_at, id) where state = 'COLLECTED'",
})
@Index({ properties: ['branchId', 'receivedAt', 'id'] })
export class OldPart {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ version: true, type: 'integer' })
  version!: number;

  @ManyToOne({ entity: () => PartUse, mapToPk: true, fieldName: 'part_use_id', deleteRule: 'restrict' })
  @Unique()
  partUseId!: string;

  @Property({ type: 'uuid' })
  requestId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  partCode!: string;

  @Field(() => Int, { description: 'Pieces.' })
  @Property({ type: 'integer' })
  quantity!: number;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  serialNumber: string | null = null;

  /** PRT-3: it goes back to who made it, with the write-off of the quarter. */
  @Property({ type: 'boolean' })
  goesBack!: boolean;

  /** PRT-3: the dealer with whose warranty parts it is written off; null with those of the branch. */
  @ManyToOne({
    entity: () => Customer,
    mapToPk: true,
    fieldName: 'dealer_id',
    nullable: true,
    deleteRule: 'restrict',
    index: false,
  })
  dealerId: string | null = null;

  @Field(() => OldPartState)
  @Enum({ items: () => OldPartState, type: 'text' })
  state: OldPartState = OldPartState.COLLECTED;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  receivedAt!: Date;

  @Property({ type: 'uuid', nullable: true })
  receivedById!: string | null;

  @Field(() => String, { description: 'Who took it in.' })
  @Property({ type: 'text' })
  receivedByName!: string;

  @ManyToOne({
    entity: () => OldPartsAct,
    mapToPk: true,
    fieldName: 'act_id',
    nullable: true,
    deleteRule: 'restrict',
  })
  actId: string | null = null;

  dispose(act: Pick<OldPartsAct, 'id'>): void {
    this.state = step(oldPartTransitions, this.state, 'dispose', 'OLD_PART_STEP_REFUSED');
    this.actId = act.id;
  }

  sendBack(act: Pick<OldPartsAct, 'id'>): void {
    this.state = step(oldPartTransitions, this.state, 'sendBack', 'OLD_PART_STEP_REFUSED');
    this.actId = act.id;
  }
}
