import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { newId } from '../kernel/ids.ts';
import { step, type Transitions } from '../kernel/state-machine.ts';
import type { Announced } from '../platform/audit.ts';
import { TargetClock } from '../policy/target-clock.ts';
import {
  addWorkingMinutes,
  AROUND_THE_CLOCK,
  type WorkingCalendar,
  workingMinutesBetween,
} from '../policy/working-time.ts';
import { RepairRequest } from './repair-request.ts';

export enum TargetKind {
  ACKNOWLEDGE = 'ACKNOWLEDGE',
  ARRIVE = 'ARRIVE',
  DIAGNOSE = 'DIAGNOSE',
  PARTS = 'PARTS',
  RESOLVE = 'RESOLVE',
  CONTACT_HANDLER = 'CONTACT_HANDLER',
}
registerEnumType(TargetKind, {
  name: 'TargetKind',
  description: 'What is promised by a moment.',
  valuesConfig: {
    RESOLVE: {
      description:
        'ENT-6: a quality fault inside the warranty is done away with, by repairing the unit or by replacing it. It is met when the request is resolved, whichever of the two did it.',
    },
    CONTACT_HANDLER: {
      description: "DSP-5: a letter to who handles the fault of a vehicle's chassis or engine.",
    },
  },
});

export enum TargetState {
  RUNNING = 'RUNNING',
  PAUSED = 'PAUSED',
  MET = 'MET',
  MISSED = 'MISSED',
  VOID = 'VOID',
}
registerEnumType(TargetState, {
  name: 'TargetState',
  description:
    'Missed stays missed. VOID: the request was cancelled or merged, or what it rested on no longer holds.',
});

const { RUNNING, PAUSED, MET, MISSED, VOID } = TargetState;

/** Every step of a clock. Which of meet and miss it is, and whether it may still stop, the promised moment decides. */
export const targetTransitions: Transitions<
  TargetState,
  'pause' | 'resume' | 'meet' | 'miss' | 'void' | 'confirm'
> = {
  pause: { from: [RUNNING], to: PAUSED },
  resume: { from: [PAUSED], to: RUNNING },
  meet: { from: [RUNNING, PAUSED], to: MET },
  miss: { from: [RUNNING], to: MISSED },
  void: { from: [RUNNING, PAUSED], to: VOID },
  // VIS-1: it had happened in time, and nobody had heard of it.
  confirm: { from: [MISSED], to: MET },
};

/** Why a target applies; of all that do the earliest due is the promise (DSP-13). */
export enum TargetBasis {
  ZONE = 'ZONE',
  GRADE = 'GRADE',
  CONTRACT = 'CONTRACT',
  PRODUCT = 'PRODUCT',
  DISTANCE = 'DISTANCE',
  WARRANTY = 'WARRANTY',
}
registerEnumType(TargetBasis, {
  name: 'TargetBasis',
  description:
    'DSP-13: why a target applies: by the zone of the address, by the grade, by a maintenance contract, by the category of the product (DSP-4), by the distance of a vehicle (DSP-5), or by a quality fault inside the warranty (ENT-6).',
});

/** One moment that applies to a call, before anything is written. */
export interface PromisedMoment {
  readonly kind: TargetKind;
  readonly basis: TargetBasis;
  /** Minutes of its clock. */
  readonly minutes: number;
  readonly clock: TargetClock;
  readonly dueAt: Date;
  /** When supervisors are to be warned, if nothing has happened by then (DSP-10). */
  readonly warnAt: Date;
  /** Null for a contract. */
  readonly policy: { readonly id: string; readonly version: number } | null;
}

/** The listed reasons for which a clock may stop (DSP-9); there are no others. */
export enum PauseReason {
  CUSTOMER_ASKED_FOR_LATER = 'CUSTOMER_ASKED_FOR_LATER',
  CUSTOMER_ABSENT = 'CUSTOMER_ABSENT',
  WAITING_FOR_CUSTOMER_APPROVAL = 'WAITING_FOR_CUSTOMER_APPROVAL',
}
registerEnumType(PauseReason, {
  name: 'PauseReason',
  description: 'DSP-9: the only reasons for which a clock may stop.',
});

/** One promised moment with its clock. */
@ObjectType({
  simpleResolvers: true,
  description:
    'One promised moment. Minutes are minutes of its clock: working minutes of the branch, or around the clock.',
})
@Entity()
@Index({ properties: ['requestId'] })
@Index({
  name: 'service_target_due',
  expression: "create index service_target_due on service_target (due_at, id) where state = 'RUNNING'",
})
@Index({
  name: 'service_target_at_risk',
  expression:
    "create index service_target_at_risk on service_target (warn_at, id) where state = 'RUNNING' and warned_at is null",
})
@Index({
  name: 'service_target_missed',
  expression:
    "create index service_target_missed on service_target (due_at, id) where state = 'MISSED' and missed_told_at is null",
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

  @Field(() => TargetBasis)
  @Enum({ items: () => TargetBasis, type: 'text' })
  basis!: TargetBasis;

  @Property({ type: 'timestamptz', length: 3 })
  startedAt!: Date;

  @Field(() => Int, { description: 'Minutes of its clock that were promised.' })
  @Property({ type: 'integer' })
  targetMinutes!: number;

  @Field(() => TargetClock)
  @Enum({ items: () => TargetClock, type: 'text', default: TargetClock.WORKING })
  clock: TargetClock = TargetClock.WORKING;

  @Field(() => Date, { description: 'The promised moment; moves only by a pause.' })
  @Property({ type: 'timestamptz', length: 3 })
  dueAt!: Date;

  /** DSP-10: when so much of it is used that supervisors are warned; moves with the due moment. Null: never. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  warnAt: Date | null = null;

  @Field(() => Date, { nullable: true, description: 'DSP-10: when the supervisors were warned; once.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  warnedAt: Date | null = null;

  /** DSP-10: when the supervisors were told that it is missed; once. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  missedToldAt: Date | null = null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  metAt: Date | null = null;

  /** When nothing more was awaited of it: met, in time or late, or void. A missed one is still awaited until then. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  endedAt: Date | null = null;

  /** The policy version in force when the request came: it stays (DSP-9). */
  @Property({ type: 'uuid', nullable: true })
  policyVersionId: string | null = null;

  @Field(() => Int, {
    nullable: true,
    description: 'Version of the policy under which it was promised; null for a contract.',
  })
  @Property({ type: 'integer', nullable: true })
  policyVersion: number | null = null;

  get topic(): string {
    return this.requestId;
  }

  /** Whether it is still awaited: its clock runs or stands still, or it is missed and has not happened yet. */
  get isPending(): boolean {
    return isPending(this);
  }

  /** DSP-2: starts the clock at the call (or at what is given), with the moment that is promised. */
  static promise(
    request: Pick<RepairRequest, 'id' | 'branchId' | 'receivedAt'>,
    moment: PromisedMoment,
    startedAt: Date = request.receivedAt,
  ): ServiceTarget {
    const target = new ServiceTarget();
    target.requestId = request.id;
    target.branchId = request.branchId;
    target.kind = moment.kind;
    target.basis = moment.basis;
    target.startedAt = startedAt;
    target.targetMinutes = moment.minutes;
    target.clock = moment.clock;
    target.dueAt = moment.dueAt;
    target.warnAt = moment.warnAt;
    target.policyVersionId = moment.policy?.id ?? null;
    target.policyVersion = moment.policy?.version ?? null;
    return target;
  }

  /** How it stands at a moment: past due is missed, whether or not anybody has looked yet. */
  stateAt(at: Date): TargetState {
    return stateAt(this, at);
  }

  /** What was promised has happened. A missed target stays missed. */
  meet(at: Date): void {
    if (!this.isPending) return;
    this.endAt(at, 'meet');
    this.metAt = at;
    this.endedAt = at;
  }

  /** VIS-1: a supervisor confirmed that it had happened earlier than was heard; it is judged by that moment. */
  confirm(happenedAt: Date): void {
    if (this.metAt === null) return;
    this.metAt = happenedAt;
    if (this.state === TargetState.MISSED && happenedAt <= this.dueAt) this.take('confirm');
  }

  /** Stops the clock; the caller keeps the interval with reason and person. */
  pause(at: Date): void {
    this.take('pause', this.stateAt(at));
  }

  /** Runs on: what was left of the working minutes when it stopped counts from now. */
  resume(pausedAt: Date, at: Date, calendar: WorkingCalendar): void {
    this.take('resume');
    this.shift(pausedAt, at, calendar);
  }

  /** A stop from one moment to another: what was left at its beginning is left at its end. */
  shift(pausedAt: Date, at: Date, calendar: WorkingCalendar): void {
    const counted = countedBy(this, calendar);
    const moved = (moment: Date) =>
      addWorkingMinutes(counted, at, workingMinutesBetween(counted, pausedAt, moment));
    this.dueAt = moved(this.dueAt);
    if (this.warnAt && this.warnAt > pausedAt) this.warnAt = moved(this.warnAt);
  }

  /** Cancelled or merged: nothing is promised any more (DSP-13). What was missed stays missed. */
  void(at: Date): void {
    if (!this.isPending) return;
    this.endAt(at, 'void');
    this.endedAt = at;
  }

  /** What is late is missed, and what is missed stays so. */
  private endAt(at: Date, verb: 'meet' | 'void'): void {
    if (this.stateAt(at) !== TargetState.MISSED) this.take(verb);
    else if (this.state === TargetState.RUNNING) this.take('miss');
  }

  private take(verb: keyof typeof targetTransitions, from: TargetState = this.state): void {
    this.state = step(targetTransitions, from, verb, 'TARGET_STEP_REFUSED');
  }
}

/** Whether a target, read as entity or as row, is still awaited. */
export function isPending({ endedAt }: Pick<ServiceTarget, 'endedAt'>): boolean {
  return endedAt === null;
}

/** The calendar by which the minutes of a target, read as entity or as row, are counted. */
export function countedBy({ clock }: Pick<ServiceTarget, 'clock'>, branch: WorkingCalendar): WorkingCalendar {
  return clock === TargetClock.AROUND_THE_CLOCK ? AROUND_THE_CLOCK : branch;
}

/** How a target, read as entity or as row, stands at a moment. */
export function stateAt({ state, dueAt }: Pick<ServiceTarget, 'state' | 'dueAt'>, at: Date): TargetState {
  return state === TargetState.RUNNING && at > dueAt ? TargetState.MISSED : state;
}

/**
 * What the customer is told: when somebody comes. The earliest due of the arrival targets that are still awaited; where none
 * is left, the earliest of those that were not void (DSP-13).
 */
export function promiseOf(all: readonly ServiceTarget[]): ServiceTarget | null {
  const targets = all.filter((target) => target.kind === TargetKind.ARRIVE);
  const pending = targets.filter(isPending);
  const kept = targets.filter((target) => target.state !== TargetState.VOID);
  const chosen = pending.length ? pending : kept.length ? kept : targets;
  return chosen.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0] ?? null;
}

/** One stop of a clock: an interval with reason and person, never a sum (DSP-9). */
@ObjectType({ simpleResolvers: true, description: 'One stop of a clock.' })
@Entity()
@Index({ properties: ['targetId'] })
@Index({
  name: 'target_pause_asked_for',
  expression:
    "create index target_pause_asked_for on target_pause (request_id) where ended_at is null and reason = 'CUSTOMER_ASKED_FOR_LATER'",
})
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
