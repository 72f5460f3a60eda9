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
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Part } from '../catalog/part.ts';
import { newId } from '../kernel/ids.ts';
import { RuleError } from '../kernel/rule-error.ts';
import { step, type Transitions } from '../kernel/state-machine.ts';
import { StaffMember } from '../organization/staff/staff-member.ts';
import type { Announced } from '../platform/audit.ts';
import { RepairRequest } from '../requests/repair-request.ts';
import { RequisitionState } from './parts-words.ts';

type Verb = 'approve' | 'refuse' | 'issue' | 'settle';

const { SUBMITTED, APPROVED, REFUSED, ISSUED, SETTLED } = RequisitionState;

export const requisitionTransitions: Transitions<RequisitionState, Verb> = {
  approve: { from: [SUBMITTED], to: APPROVED },
  refuse: { from: [SUBMITTED], to: REFUSED },
  issue: { from: [APPROVED], to: ISSUED },
  settle: { from: [ISSUED], to: SETTLED },
};

/** What a technician needs for a job, from the wish to the last piece accounted for (PRT-2). */
@ObjectType({
  simpleResolvers: true,
  description:
    'PRT-2: parts that a technician needs for a request. Seen by the staff who see the request, never by customers.',
})
@Entity()
@Index({ properties: ['branchId', 'submittedAt', 'id'] })
@Index({ properties: ['requestId', 'id'] })
export class PartsRequisition implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => Int, {
    description: 'Give it back with a change; VERSION_CONFLICT when somebody was quicker.',
  })
  @Property({ version: true, type: 'integer' })
  version!: number;

  @ManyToOne({
    entity: () => RepairRequest,
    mapToPk: true,
    fieldName: 'request_id',
    deleteRule: 'restrict',
    index: false,
  })
  requestId!: string;

  @Field(() => String, { description: 'Number of the request it is for.' })
  @Property({ type: 'text' })
  requestNumber!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @ManyToOne({
    entity: () => StaffMember,
    mapToPk: true,
    fieldName: 'technician_id',
    deleteRule: 'restrict',
    index: false,
  })
  technicianId!: string;

  @Field(() => String, { description: 'Who asks for them.' })
  @Property({ type: 'text' })
  technicianName!: string;

  @Field(() => RequisitionState)
  @Enum({ items: () => RequisitionState, type: 'text' })
  state: RequisitionState = RequisitionState.SUBMITTED;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  submittedAt!: Date;

  @Field(() => String, { nullable: true, description: 'The supervisor who approved or refused it.' })
  @Property({ type: 'text', nullable: true })
  decidedByName: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  @Property({ type: 'text', nullable: true })
  remarks: string | null = null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  issuedAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'The parts keeper who issued it.' })
  @Property({ type: 'text', nullable: true })
  issuedByName: string | null = null;

  get topic(): string {
    return this.requestId;
  }

  /** @throws RuleError OWN_ACT_REFUSED for whoever asked for them */
  decide(approved: boolean, by: { id: string | null; name: string }, remarks: string | null): void {
    this.take(approved ? 'approve' : 'refuse');
    if (by.id === this.technicianId) throw new RuleError('OWN_ACT_REFUSED');
    this.decidedByName = by.name;
    this.remarks = remarks;
  }

  /** @throws RuleError OWN_ACT_REFUSED for whoever asked for them */
  issue(by: { at: Date; id: string | null; name: string }): void {
    this.take('issue');
    if (by.id === this.technicianId) throw new RuleError('OWN_ACT_REFUSED');
    this.issuedAt = by.at;
    this.issuedByName = by.name;
  }

  /** Nothing of it is on the technician's account any more. */
  settle(): void {
    this.take('settle');
  }

  private take(verb: Verb): void {
    this.state = step(requisitionTransitions, this.state, verb, 'REQUISITION_STEP_REFUSED');
  }
}

/** One part of a requisition, with what became of it. */
@ObjectType({
  simpleResolvers: true,
  description: 'PRT-2: one part of a requisition, and what became of it.',
})
@Entity()
@Unique({ properties: ['requisitionId', 'partId'] })
@Check({
  name: 'requisition_line_accounted',
  expression:
    'issued >= 0 and used >= 0 and returned >= 0 and used + returned <= issued and issued <= quantity',
})
@Index({
  name: 'requisition_line_on_account',
  expression:
    'create index requisition_line_on_account on requisition_line (technician_id, part_id, id) where issued > used + returned',
})
export class RequisitionLine {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ version: true, type: 'integer' })
  version!: number;

  @ManyToOne({
    entity: () => PartsRequisition,
    mapToPk: true,
    fieldName: 'requisition_id',
    deleteRule: 'restrict',
    index: false,
  })
  requisitionId!: string;

  @Property({ type: 'uuid' })
  requestId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Property({ type: 'uuid' })
  technicianId!: string;

  @ManyToOne({ entity: () => Part, mapToPk: true, fieldName: 'part_id', deleteRule: 'restrict' })
  partId!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  partCode!: string;

  @Field(() => Int, { description: 'Pieces asked for.' })
  @Property({ type: 'integer' })
  quantity!: number;

  @Field(() => Int, { description: 'Pieces given to the technician.' })
  @Property({ type: 'integer' })
  issued: number = 0;

  @Field(() => Int, { description: 'Of these, put into a unit.' })
  @Property({ type: 'integer' })
  used: number = 0;

  @Field(() => Int, { description: 'Of these, brought back.' })
  @Property({ type: 'integer' })
  returned: number = 0;

  /** Pieces on the technician's account. */
  get onAccount(): number {
    return this.issued - this.used - this.returned;
  }
}
