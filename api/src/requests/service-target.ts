import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { newId } from '../kernel/ids.ts';
import { RuleError } from '../kernel/rule-error.ts';
import type { Announced } from '../platform/audit.ts';
import { addWorkingMinutes, type WorkingCalendar, workingMinutesBetween } from '../policy/working-time.ts';
import { RepairRequest } from './repair-request.ts';

export enum TargetKind {
  ACKNOWLEDGE = 'ACKNOWLEDGE',
  ARRIVE = 'ARRIVE',
  DIAGNOSE = 'DIAGNOSE',
  RESOLVE = 'RESOLVE',
}
registerEnumType(TargetKind, { name: 'TargetKind', description: 'What is promised by a moment.' });

export enum TargetState {
  RUNNING = 'RUNNING',
  PAUSED = 'PAUSED',
  MET = 'MET',
  MISSED = 'MISSED',
  VOID = 'VOID',
}
registerEnumType(TargetState, {
  name: 'TargetState',
  description: 'Missed stays missed. VOID: the request was cancelled or merged.',
});

/** The listed reasons for which a clock may stop (DSP-9); there are no others. */
export enum PauseReason {
  CUSTOMER_ASKED_FOR_LATER = 'CUSTOMER_ASKED_FOR_LATER',
  CUSTOMER_ABSENT = 'CUSTOMER_ABSENT',
  WAITING_FOR_CUSTOMER_APPROVAL = 'WAITING_FOR_CUSTOMER_APPROVAL',
}
registerEnumType(PauseReason, { name: 'PauseReason', description: 'DSP-9: the only reasons for which a clock may stop.' });

/** One promised moment with its clock. */
@ObjectType({ simpleResolvers: true, description: 'One promised moment. Minutes are working minutes of the branch.' })
@Entity()
@Index({ properties: ['requestId'] })
@Index({
  name: 'service_target_due',
  expression: "create index service_target_due on service_target (due_at) where state = 'RUNNING'",
})
export class ServiceTarget implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => RepairRequest, mapToPk: true, fieldName: 'request_id', deleteRule: 'restrict' })
  requestId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => TargetKind)
  @Enum({ items: () => TargetKind, type: 'text' })
  kind!: TargetKind;

  @Enum({ items: () => TargetState, type: 'text' })
  state: TargetState = TargetState.RUNNING;

  /** Why this target applies: the zone's, the contract's or the grade's. */
  @Property({ type: 'text' })
  basis!: string;

  @Property({ type: 'timestamptz', length: 3 })
  startedAt!: Date;

  @Field(() => Int, { description: 'Working minutes promised.' })
  @Property({ type: 'integer' })
  targetMinutes!: number;

  @Field(() => Date, { description: 'The promised moment; moves only by a pause.' })
  @Property({ type: 'timestamptz', length: 3 })
  dueAt!: Date;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  metAt: Date | null = null;

  /** The policy version in force when the request came: it stays (DSP-9). */
  @Property({ type: 'uuid', nullable: true })
  policyVersionId: string | null = null;

  @Field(() => Int, { nullable: true, description: 'Version of the policy under which it was promised; null for a contract.' })
  @Property({ type: 'integer', nullable: true })
  policyVersion: number | null = null;

  get topic(): string {
    return this.requestId;
  }

  /** DSP-2: starts the clock at the call and promises the moment that many working minutes later. */
  static promise(terms: {
    request: Pick<RepairRequest, 'id' | 'branchId' | 'receivedAt'>;
    kind: TargetKind;
    basis: string;
    minutes: number;
    calendar: WorkingCalendar;
    policy: { id: string; version: number } | null;
  }): ServiceTarget {
    const target = new ServiceTarget();
    target.requestId = terms.request.id;
    target.branchId = terms.request.branchId;
    target.kind = terms.kind;
    target.basis = terms.basis;
    target.startedAt = terms.request.receivedAt;
    target.targetMinutes = terms.minutes;
    target.dueAt = addWorkingMinutes(terms.calendar, terms.request.receivedAt, terms.minutes);
    target.policyVersionId = terms.policy?.id ?? null;
    target.policyVersion = terms.policy?.version ?? null;
    return target;
  }

  /** How it stands at a moment: past due is missed, whether or not anybody has looked yet. */
  stateAt(at: Date): TargetState {
    return this.state === TargetState.RUNNING && at > this.dueAt ? TargetState.MISSED : this.state;
  }

  /** What was promised has happened. A missed target stays missed. */
  meet(at: Date): void {
    if (this.state !== TargetState.RUNNING && this.state !== TargetState.PAUSED) return;
    this.state = this.stateAt(at) === TargetState.MISSED ? TargetState.MISSED : TargetState.MET;
    this.metAt = at;
  }

  /** Stops the clock; the caller keeps the interval with reason and person. */
  pause(at: Date): void {
    const from = this.stateAt(at);
    if (from !== TargetState.RUNNING) throw new RuleError('TARGET_STEP_REFUSED', { from, to: TargetState.PAUSED });
    this.state = TargetState.PAUSED;
  }

  /** Runs on: what was left of the working minutes when it stopped counts from now. */
  resume(pausedAt: Date, at: Date, calendar: WorkingCalendar): void {
    if (this.state !== TargetState.PAUSED) {
      throw new RuleError('TARGET_STEP_REFUSED', { from: this.state, to: TargetState.RUNNING });
    }
    const left = workingMinutesBetween(calendar, pausedAt, this.dueAt);
    this.state = TargetState.RUNNING;
    this.dueAt = addWorkingMinutes(calendar, at, left);
  }

  /** Cancelled or merged: nothing is promised any more (DSP-13). What was missed stays missed. */
  void(at: Date): void {
    const state = this.stateAt(at);
    if (state === TargetState.RUNNING || state === TargetState.PAUSED) this.state = TargetState.VOID;
    else this.state = state;
  }
}

/** One stop of a clock: an interval with reason and person, never a sum (DSP-9). */
@ObjectType({ simpleResolvers: true, description: 'One stop of a clock.' })
@Entity()
@Index({ properties: ['targetId'] })
export class TargetPause {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => ServiceTarget, mapToPk: true, fieldName: 'target_id', deleteRule: 'restrict' })
  targetId!: string;

  @Property({ type: 'uuid' })
  requestId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => PauseReason)
  @Enum({ items: () => PauseReason, type: 'text' })
  reason!: PauseReason;

  @Field(() => Date)
  @Property({ type: 'timestamptz', length: 3 })
  startedAt!: Date;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  endedAt: Date | null = null;

  @Field(() => String, { description: 'Who stopped the clock.' })
  @Property({ type: 'text' })
  byName!: string;
}
