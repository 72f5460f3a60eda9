import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { newId } from '../kernel/ids.ts';
import { step, type Transitions } from '../kernel/state-machine.ts';
import { Branch } from '../organization/branches/branch.ts';
import { StaffMember } from '../organization/staff/staff-member.ts';
import { MaintenanceContract } from './maintenance-contract.ts';

export enum RenewalVisitState {
  ASSIGNED = 'ASSIGNED',
  COMPLETED = 'COMPLETED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(RenewalVisitState, {
  name: 'RenewalVisitState',
  description: 'ASSIGNED → COMPLETED, or WITHDRAWN when the contract was ended early.',
});

/** How a renewal visit ended. */
export enum RenewalResult {
  RENEWED = 'RENEWED',
  DECLINED = 'DECLINED',
  NOT_REACHED = 'NOT_REACHED',
}
registerEnumType(RenewalResult, {
  name: 'RenewalResult',
  description: 'How a renewal visit ended.',
  valuesConfig: {
    RENEWED: { description: 'The next term is on record; renewing the contract completes its visit so.' },
    DECLINED: { description: 'The customer does not want another term.' },
    NOT_REACHED: { description: 'Nobody could be spoken to before the contract ended.' },
  },
});

const { ASSIGNED, COMPLETED, WITHDRAWN } = RenewalVisitState;

export const renewalVisitSteps: Transitions<RenewalVisitState, 'assign' | 'complete' | 'withdraw'> = {
  assign: { from: [ASSIGNED], to: ASSIGNED },
  complete: { from: [ASSIGNED], to: COMPLETED },
  withdraw: { from: [ASSIGNED], to: WITHDRAWN },
};

/**
 * CON-1: somebody of SALES is to speak with the customer before a contract ends. Not a `Visit`: nobody is dispatched, no
 * voucher is drawn and no clock runs for it, so it belongs to the contract and not to a request.
 */
@ObjectType({
  simpleResolvers: true,
  description:
    'CON-1: that somebody of SALES is to speak with the customer before a contract ends; one for each term, assigned with its notice. It is not a technician’s Visit: it belongs to the contract, without request, voucher or clock.',
})
@Entity()
@Unique({ name: 'renewal_visit_once', properties: ['contractId'] })
@Index({ properties: ['branchId', 'dueOn', 'id'] })
@Index({ name: 'renewal_visit_of_assignee', properties: ['assigneeId', 'dueOn'] })
@Index({
  name: 'renewal_visit_open',
  expression: "create index renewal_visit_open on renewal_visit (assignee_id) where state = 'ASSIGNED'",
})
export class RenewalVisit {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => ID)
  @ManyToOne({
    entity: () => MaintenanceContract,
    mapToPk: true,
    fieldName: 'contract_id',
    deleteRule: 'restrict',
  })
  contractId!: string;

  @ManyToOne({
    entity: () => Branch,
    mapToPk: true,
    fieldName: 'branch_id',
    deleteRule: 'restrict',
    index: false,
  })
  branchId!: string;

  @Field(() => GraphQLLocalDate, { description: 'By when it is to be made, in the zone of the branch.' })
  @Property({ type: 'date' })
  dueOn!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Who makes it; null while nobody of the branch holds SALES: its manager assigns it then.',
  })
  @ManyToOne({
    entity: () => StaffMember,
    mapToPk: true,
    fieldName: 'assignee_id',
    deleteRule: 'restrict',
    nullable: true,
    index: false,
  })
  assigneeId: string | null = null;

  @Field(() => RenewalVisitState)
  @Enum({ items: () => RenewalVisitState, type: 'text' })
  state: RenewalVisitState = RenewalVisitState.ASSIGNED;

  @Field(() => RenewalResult, { nullable: true })
  @Enum({ items: () => RenewalResult, type: 'text', nullable: true })
  result: RenewalResult | null = null;

  @Field(() => String, { nullable: true, description: 'What was said, in the words of whoever made it.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Field(() => Date, { nullable: true, description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  completedAt: Date | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  completedByName: string | null = null;

  @Field(() => Int, {
    description: 'Give it back with a change; VERSION_CONFLICT when somebody was quicker.',
  })
  @Property({ version: true, type: 'integer' })
  version!: number;

  assign(staffId: string): void {
    this.take('assign');
    this.assigneeId = staffId;
  }

  complete(done: { result: RenewalResult; note: string | null; at: Date; byName: string | null }): void {
    this.take('complete');
    this.result = done.result;
    this.note = done.note;
    this.completedAt = done.at;
    this.completedByName = done.byName;
  }

  withdraw(): void {
    this.take('withdraw');
  }

  private take(verb: keyof typeof renewalVisitSteps): void {
    this.state = step(renewalVisitSteps, this.state, verb, 'RENEWAL_VISIT_STEP_REFUSED');
  }
}
