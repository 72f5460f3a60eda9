import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { newId } from '../kernel/ids.ts';
import { RuleError } from '../kernel/rule-error.ts';
import { step, type Transitions } from '../kernel/state-machine.ts';
import { StaffMember } from '../organization/staff/staff-member.ts';
import type { Announced } from '../platform/audit.ts';
import { RepairRequest } from '../requests/repair-request.ts';

export enum VisitState {
  ASSIGNED = 'ASSIGNED',
  ACCEPTED = 'ACCEPTED',
  TRAVELLING = 'TRAVELLING',
  ARRIVED = 'ARRIVED',
  COMPLETED = 'COMPLETED',
  CANNOT_COMPLETE = 'CANNOT_COMPLETE',
  DECLINED = 'DECLINED',
  NO_SHOW = 'NO_SHOW',
  CANCELLED = 'CANCELLED',
}
registerEnumType(VisitState, {
  name: 'VisitState',
  description:
    'ASSIGNED → ACCEPTED → TRAVELLING → ARRIVED → COMPLETED or CANNOT_COMPLETE. DECLINED by the technician, NO_SHOW: the customer was absent, CANCELLED with its request or because another visit took its place.',
});

type Verb =
  | 'accept'
  | 'decline'
  | 'reassign'
  | 'reschedule'
  | 'setOut'
  | 'arrive'
  | 'customerAbsent'
  | 'complete'
  | 'giveUp'
  | 'cancel';

const { ASSIGNED, ACCEPTED, TRAVELLING, ARRIVED, COMPLETED, CANNOT_COMPLETE, DECLINED, NO_SHOW, CANCELLED } =
  VisitState;

export const visitTransitions: Transitions<VisitState, Verb> = {
  accept: { from: [ASSIGNED], to: ACCEPTED },
  decline: { from: [ASSIGNED, ACCEPTED], to: DECLINED },
  // Another lead has to accept anew; the same visit keeps its history.
  reassign: { from: [ASSIGNED, ACCEPTED], to: ASSIGNED },
  reschedule: { from: [ASSIGNED, ACCEPTED], to: ASSIGNED },
  setOut: { from: [ACCEPTED], to: TRAVELLING },
  arrive: { from: [TRAVELLING], to: ARRIVED },
  customerAbsent: { from: [TRAVELLING, ARRIVED], to: NO_SHOW },
  complete: { from: [ARRIVED], to: COMPLETED },
  giveUp: { from: [ARRIVED], to: CANNOT_COMPLETE },
  cancel: { from: [ASSIGNED, ACCEPTED, TRAVELLING, ARRIVED], to: CANCELLED },
};

/** States of a visit that is planned or running. */
export const ACTIVE_VISIT_STATES: readonly VisitState[] = [ASSIGNED, ACCEPTED, TRAVELLING, ARRIVED];

/** A technician, or a team with one lead, sent to a site at a time (DSP-1). */
@ObjectType({
  simpleResolvers: true,
  description:
    'A technician, or a team with one lead, sent to a site at a time. Claimed times are the technician’s own; the others are the server’s.',
})
@Entity()
@Index({ properties: ['requestId', 'id'] })
@Index({ properties: ['leadId', 'plannedAt'] })
@Index({ properties: ['branchId', 'plannedAt'] })
@Index({
  name: 'visit_one_active',
  expression:
    "create unique index visit_one_active on visit (request_id) where state in ('ASSIGNED','ACCEPTED','TRAVELLING','ARRIVED')",
})
@Index({
  name: 'visit_of_day',
  expression: 'create index visit_of_day on visit (branch_id, arrived_at, id) where arrived_at is not null',
})
@Index({
  name: 'visit_arrivals_of_lead',
  // What a technician is assessed by.
  expression:
    'create index visit_arrivals_of_lead on visit (lead_id, arrived_at) where arrived_at is not null',
})
@Index({ name: 'visit_of_team', expression: 'create index visit_of_team on visit using gin (team_ids)' })
export class Visit implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => Int, {
    description: 'Give it back with a change; VERSION_CONFLICT when somebody was quicker.',
  })
  @Property({ version: true, type: 'integer' })
  version!: number;

  @ManyToOne({ entity: () => RepairRequest, mapToPk: true, fieldName: 'request_id', deleteRule: 'restrict' })
  requestId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => VisitState)
  @Enum({ items: () => VisitState, type: 'text' })
  state: VisitState = VisitState.ASSIGNED;

  @ManyToOne({ entity: () => StaffMember, mapToPk: true, fieldName: 'lead_id', deleteRule: 'restrict' })
  leadId!: string;

  /** Everybody who goes, the lead included. */
  @Property({ type: 'uuid[]', columnType: 'uuid[]' })
  teamIds: string[] = [];

  @Field(() => Date, { description: 'Planned arrival, as told to the customer.' })
  @Property({ type: 'timestamptz', length: 3 })
  plannedAt!: Date;

  /** When the lead was given it as it is planned now: another lead or another time begins anew. */
  @Property({ type: 'timestamptz', length: 3 })
  assignedAt!: Date;

  /** When the lead took it on as it is planned now. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  acceptedAt: Date | null = null;

  @Field(() => Date, { nullable: true, description: 'When the server heard that somebody set out.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  setOutAt: Date | null = null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  setOutClaimedAt: Date | null = null;

  @Field(() => Date, {
    nullable: true,
    description: 'When the server heard of the arrival; it stops the arrival clock (VIS-1).',
  })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  arrivedAt: Date | null = null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  arrivedClaimedAt: Date | null = null;

  @Field(() => Date, {
    nullable: true,
    description:
      'When the supervisor confirmed the claimed arrival; from then the claim counts (no signal on site).',
  })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  arrivalConfirmedAt: Date | null = null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  leftAt: Date | null = null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  leftClaimedAt: Date | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was declined, moved, in vain or not finished.',
  })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Field(() => Date, { nullable: true, description: 'WSH-3: when the customer confirmed the planned time.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  confirmedAt: Date | null = null;

  /** WSH-3: the arrival that the customer asked for; the clocks stand still until then where it is later than before. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  chosenAt: Date | null = null;

  /** WSH-3: rises with each change that the customer's calendar must follow. */
  @Property({ type: 'integer' })
  calendarSequence: number = 0;

  get topic(): string {
    return this.requestId;
  }

  static plan(terms: {
    request: Pick<RepairRequest, 'id' | 'branchId'>;
    leadId: string;
    teamIds: readonly string[];
    plannedAt: Date;
    assignedAt: Date;
  }): Visit {
    const visit = new Visit();
    visit.requestId = terms.request.id;
    visit.branchId = terms.request.branchId;
    visit.leadId = terms.leadId;
    visit.teamIds = [...new Set([terms.leadId, ...terms.teamIds])];
    visit.plannedAt = terms.plannedAt;
    visit.assignedAt = terms.assignedAt;
    return visit;
  }

  /** The lead takes it on. */
  accept(at: Date): void {
    this.take('accept');
    this.acceptedAt = at;
  }

  decline(reason: string): void {
    this.take('decline');
    this.reason = reason;
    this.calendarSequence += 1;
  }

  reassign(leadId: string, teamIds: readonly string[], at: Date): void {
    this.assign('reassign', at);
    this.leadId = leadId;
    this.teamIds = [...new Set([leadId, ...teamIds])];
  }

  reschedule(plannedAt: Date, reason: string, at: Date): void {
    this.assign('reschedule', at);
    this.plannedAt = plannedAt;
    this.reason = reason;
    // Another time has to be confirmed anew.
    this.confirmedAt = null;
    this.calendarSequence += 1;
  }

  /** WSH-3: the customer wants to be visited at another time. */
  moveForCustomer(plannedAt: Date, reason: string | null, at: Date): void {
    this.assign('reschedule', at);
    this.plannedAt = plannedAt;
    this.chosenAt = plannedAt;
    this.reason = reason;
    this.confirmedAt = null;
    this.calendarSequence += 1;
  }

  /** WSH-3: the customer will be there at the planned time; the caller has checked that nobody has set out. */
  confirm(at: Date): void {
    if (this.confirmedAt) throw new RuleError('VISIT_ALREADY_CONFIRMED');
    this.confirmedAt = at;
    this.calendarSequence += 1;
  }

  /** The technician sets out; both times are kept (VIS-1). */
  setOut(at: Date, claimedAt: Date): void {
    this.take('setOut');
    this.setOutAt = at;
    this.setOutClaimedAt = claimedAt;
  }

  arrive(at: Date, claimedAt: Date): void {
    this.take('arrive');
    this.arrivedAt = at;
    this.arrivedClaimedAt = claimedAt;
  }

  /** VIS-1: a supervisor confirms the claimed arrival, once; returns the moment that counts from now on. */
  confirmArrival(at: Date): Date {
    if (!this.arrivedClaimedAt || this.arrivalConfirmedAt) {
      throw new RuleError('VISIT_STEP_REFUSED', { from: this.state, to: this.state, step: 'confirmArrival' });
    }
    this.arrivalConfirmedAt = at;
    return this.arrivedClaimedAt;
  }

  /** The moment that counts as the arrival: the server's, unless the supervisor confirmed the claim (VIS-1). */
  get countedArrival(): Date | null {
    return this.arrivalConfirmedAt ? this.arrivedClaimedAt : this.arrivedAt;
  }

  customerAbsent(reason: string): void {
    this.take('customerAbsent');
    this.reason = reason;
    this.calendarSequence += 1;
  }

  complete(at: Date, claimedAt: Date): void {
    this.take('complete');
    this.leftAt = at;
    this.leftClaimedAt = claimedAt;
  }

  /** It cannot be finished on the spot. */
  giveUp(at: Date, claimedAt: Date, reason: string): void {
    this.take('giveUp');
    this.leftAt = at;
    this.leftClaimedAt = claimedAt;
    this.reason = reason;
  }

  cancel(): void {
    this.take('cancel');
    this.calendarSequence += 1;
  }

  private assign(verb: 'reassign' | 'reschedule', at: Date): void {
    this.take(verb);
    this.assignedAt = at;
    this.acceptedAt = null;
  }

  private take(verb: Verb): void {
    this.state = step(visitTransitions, this.state, verb, 'VISIT_STEP_REFUSED');
  }
}
