import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Asset } from '../assets/asset.ts';
import { ProductModel } from '../catalog/product-model.ts';
import { Customer } from '../customers/customer.ts';
import { FaultCause, ServiceCategory } from '../entitlement/entitlement.ts';
import { newId } from '../kernel/ids.ts';
import { RuleError } from '../kernel/rule-error.ts';
import { step, type Transitions } from '../kernel/state-machine.ts';
import { Branch } from '../organization/branches/branch.ts';
import { ZoneKind } from '../organization/branches/service-zone.ts';
import type { Announced } from '../platform/audit.ts';
import { FaultType, IntakeChannel, RequestGrade, RequestKind, RequestState } from './request-words.ts';

type Verb =
  | 'dispatch'
  | 'recall'
  | 'begin'
  | 'takeIn'
  | 'resolve'
  | 'solveRemotely'
  | 'close'
  | 'reopen'
  | 'merge'
  | 'cancel';

/** Every step a request can take. Who may take it, and what else must be true, is with the act that takes it. */
export const requestTransitions: Transitions<RequestState, Verb> = {
  dispatch: { from: [RequestState.REGISTERED], to: RequestState.DISPATCHED },
  // Declined, customer absent, not finished on the spot: it goes back to the supervisor's queue.
  recall: { from: [RequestState.DISPATCHED, RequestState.IN_SERVICE], to: RequestState.REGISTERED },
  begin: { from: [RequestState.DISPATCHED], to: RequestState.IN_SERVICE },
  takeIn: { from: [RequestState.IN_SERVICE], to: RequestState.IN_WORKSHOP },
  resolve: { from: [RequestState.IN_SERVICE, RequestState.IN_WORKSHOP], to: RequestState.RESOLVED },
  // By phone, remote desktop or video, before anybody is on site (DSP-14).
  solveRemotely: { from: [RequestState.REGISTERED, RequestState.DISPATCHED], to: RequestState.RESOLVED },
  close: { from: [RequestState.RESOLVED], to: RequestState.CLOSED },
  reopen: { from: [RequestState.RESOLVED], to: RequestState.REGISTERED },
  merge: { from: [RequestState.REGISTERED, RequestState.DISPATCHED], to: RequestState.MERGED },
  cancel: {
    from: [RequestState.REGISTERED, RequestState.DISPATCHED, RequestState.IN_SERVICE],
    to: RequestState.CANCELLED,
  },
};

/** States in which a request still waits for something to be done. */
export const OPEN_STATES: readonly RequestState[] = [
  RequestState.REGISTERED,
  RequestState.DISPATCHED,
  RequestState.IN_SERVICE,
  RequestState.IN_WORKSHOP,
];

/** One call for service: the line in the call register (INT-1). */
@ObjectType({
  simpleResolvers: true,
  description:
    'One call for service, by phone, letter, portal, e-mail or walk-in. Seen by the customer, by the staff of its branch as far as their roles go, and by headquarters.',
})
@Entity()
@Index({ name: 'repair_request_register', properties: ['branchId', 'receivedOn', 'receivedAt', 'id'] })
@Index({ name: 'repair_request_of_customer', properties: ['customerId', 'receivedAt', 'id'] })
@Index({
  name: 'repair_request_queue',
  expression:
    "create index repair_request_queue on repair_request (branch_id, (not priority), received_at, id) where state = 'REGISTERED'",
})
@Index({
  name: 'repair_request_of_unit',
  expression:
    'create index repair_request_of_unit on repair_request (asset_id, received_at, id) where asset_id is not null',
})
@Index({
  name: 'repair_request_open_unit',
  expression:
    "create index repair_request_open_unit on repair_request (asset_id) where state in ('REGISTERED','DISPATCHED','IN_SERVICE','IN_WORKSHOP')",
})
@Index({
  name: 'repair_request_technicians',
  // Most requests begin without anybody sent: an index without them costs an intake nothing.
  expression:
    "create index repair_request_technicians on repair_request using gin (technician_ids) where technician_ids <> '{}'",
})
@Index({
  name: 'repair_request_photos',
  expression:
    "create index repair_request_photos on repair_request using gin (photo_ids) where photo_ids <> '{}'",
})
@Index({
  name: 'repair_request_unsettled',
  // What a day's end looks at: lines that are not struck off, however old.
  expression:
    'create index repair_request_unsettled on repair_request (branch_id, received_on) where struck_off_at is null',
})
@Index({
  name: 'repair_request_of_fault',
  // What jobs of one model and fault needed; an intake pays nothing for it.
  expression:
    'create index repair_request_of_fault on repair_request (model_id, fault_type, id) where resolved_at is not null',
})
@Index({
  name: 'repair_request_following',
  expression:
    'create index repair_request_following on repair_request (follows_id, id) where follows_id is not null',
})
@Index({
  name: 'repair_request_reopening',
  expression:
    "create index repair_request_reopening on repair_request (resolved_at) where state = 'RESOLVED'",
})
export class RepairRequest implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => String, { description: 'What the customer quotes. Knowing it opens nothing (WSH-1).' })
  @Property({ type: 'text' })
  @Unique()
  number!: string;

  @Field(() => Int, {
    description: 'Give it back with a change; VERSION_CONFLICT when somebody was quicker.',
  })
  @Property({ version: true, type: 'integer' })
  version!: number;

  @ManyToOne({ entity: () => Branch, mapToPk: true, fieldName: 'branch_id', deleteRule: 'restrict' })
  branchId!: string;

  @Field(() => RequestState)
  @Enum({ items: () => RequestState, type: 'text' })
  state: RequestState = RequestState.REGISTERED;

  @Field(() => RequestKind)
  @Enum({ items: () => RequestKind, type: 'text' })
  kind!: RequestKind;

  @Field(() => RequestGrade)
  @Enum({ items: () => RequestGrade, type: 'text' })
  grade!: RequestGrade;

  @Field(() => FaultType, {
    description: 'The class of the fault as reported; the one found is in the diagnosis.',
  })
  @Enum({ items: () => FaultType, type: 'text' })
  faultType!: FaultType;

  @Field(() => IntakeChannel)
  @Enum({ items: () => IntakeChannel, type: 'text' })
  channel!: IntakeChannel;

  @Field(() => Date, { description: 'When the call came in; every target counts from here.' })
  @Property({ type: 'timestamptz', length: 3 })
  receivedAt!: Date;

  /** The day of the register, in the branch's zone. */
  @Property({ type: 'date' })
  receivedOn!: string;

  @Field(() => Boolean, { description: 'Left over from an earlier day: at the head of the queue (DSP-3).' })
  @Property({ type: 'boolean' })
  priority: boolean = false;

  @ManyToOne({ entity: () => Customer, mapToPk: true, fieldName: 'customer_id', deleteRule: 'restrict' })
  customerId!: string;

  @Field(() => String, { description: 'Who called: a household member, or one of the people of a company.' })
  @Property({ type: 'text' })
  raisedByName!: string;

  /** Read through the masking field of the schema. */
  @Property({ type: 'text' })
  contactPhone!: string;

  @Property({ type: 'text' })
  districtCode!: string;

  @Field(() => ZoneKind, {
    description: 'Zone of the address when the call came in; it sets the arrival target.',
  })
  @Enum({ items: () => ZoneKind, type: 'text' })
  zoneKind!: ZoneKind;

  /** Street and number; read through the masking field of the schema. */
  @Property({ type: 'text' })
  addressLine!: string;

  @ManyToOne({
    entity: () => Asset,
    mapToPk: true,
    fieldName: 'asset_id',
    nullable: true,
    deleteRule: 'restrict',
  })
  assetId: string | null = null;

  @ManyToOne({
    entity: () => ProductModel,
    mapToPk: true,
    fieldName: 'model_id',
    nullable: true,
    deleteRule: 'restrict',
  })
  modelId: string | null = null;

  @Field(() => String, { description: "The fault in the customer's own words." })
  @Property({ type: 'text' })
  faultDescription!: string;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  preferredFrom: Date | null = null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  preferredUntil: Date | null = null;

  @Field(() => ServiceCategory, { description: 'Who pays, as it stands now; `entitlement` says why.' })
  @Enum({ items: () => ServiceCategory, type: 'text' })
  serviceCategory!: ServiceCategory;

  /** What the diagnosis found to be the cause; every later derivation of who pays counts it (ENT-3). */
  @Enum({ items: () => FaultCause, type: 'text', nullable: true })
  faultCause: FaultCause | null = null;

  @Field(() => Date, {
    nullable: true,
    description: 'DSP-4: when the customer was first answered: by requestAcknowledge, or by a planned visit.',
  })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  acknowledgedAt: Date | null = null;

  @Field(() => Boolean, { description: 'DSP-4: the diagnosis may take longer than is promised otherwise.' })
  @Property({ type: 'boolean', default: false })
  complex: boolean = false;

  @Field(() => Date, {
    nullable: true,
    description:
      'INT-8: when its branch passed it to the EXECUTIVE; null once somebody is named, and otherwise.',
  })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  referredAt: Date | null = null;

  /** DSP-5: somebody else handles the fault of a vehicle, and the customer was not told the result yet. */
  @Property({ type: 'boolean', default: false })
  handlingOpen: boolean = false;

  /** The request that this one was merged into. */
  @Property({ type: 'uuid', nullable: true })
  mergedIntoId: string | null = null;

  /** Everybody who was ever sent; the request exists for them. */
  @Property({ type: 'uuid[]', columnType: 'uuid[]' })
  technicianIds: string[] = [];

  /** Who leads the visit that is planned or running. */
  @Property({ type: 'uuid', nullable: true })
  leadTechnicianId: string | null = null;

  @Property({ type: 'uuid[]', columnType: 'uuid[]' })
  photoIds: string[] = [];

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  resolvedAt: Date | null = null;

  @Field(() => Date, { nullable: true, description: 'When the clerk struck the line off the register.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  struckOffAt: Date | null = null;

  @Field(() => Int, { description: 'WSH-6: how often it was reopened because the fault was still there.' })
  @Property({ type: 'integer', default: 0 })
  reopenedCount: number = 0;

  @Field(() => Date, { nullable: true, description: 'WSH-6: when it was last reopened. Business clock.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  reopenedAt: Date | null = null;

  /** WSH-6: the request whose fault was still there when it could not be reopened any more. */
  @Property({ type: 'uuid', nullable: true })
  followsId: string | null = null;

  get topic(): string {
    return this.id;
  }

  /** Whether it still waits for something to be done. */
  get isOpen(): boolean {
    return OPEN_STATES.includes(this.state);
  }

  /** A technician is on the way to it: who leads, and who goes along. */
  dispatch(leadId: string, teamIds: readonly string[]): void {
    if (this.referredAt) throw new RuleError('REQUEST_REFERRED');
    this.take('dispatch');
    this.leadTechnicianId = leadId;
    this.technicianIds = [...new Set([...this.technicianIds, leadId, ...teamIds])];
  }

  /** The planned visit has another lead or team. */
  reassign(leadId: string, teamIds: readonly string[]): void {
    this.leadTechnicianId = leadId;
    this.technicianIds = [...new Set([...this.technicianIds, leadId, ...teamIds])];
  }

  /** Back to the supervisor's queue: nobody is on it any more. */
  recall(): void {
    this.take('recall');
    this.leadTechnicianId = null;
  }

  begin(): void {
    this.take('begin');
  }

  /** The unit leaves the site with the technician and goes to the workshop (WKS-1). */
  takeIn(): void {
    this.take('takeIn');
  }

  /** Somebody else works on it or brings it back: the request exists for them from now on. */
  involve(technicianId: string): void {
    this.technicianIds = [...new Set([...this.technicianIds, technicianId])];
  }

  resolve(at: Date): void {
    if (this.handlingOpen) throw new RuleError('HANDLING_NOT_TOLD');
    this.take('resolve');
    this.resolvedAt = at;
  }

  /** DSP-14: solved without a visit: no voucher is left to sign, so the line is struck off with it. */
  solveRemotely(at: Date): void {
    this.take('solveRemotely');
    this.leadTechnicianId = null;
    this.resolvedAt = at;
    this.struckOffAt = at;
  }

  /** INT-8: out of the branch's queue; only what nobody is on can be passed on. */
  refer(at: Date): void {
    this.requireWaiting('refer');
    if (this.referredAt) throw new RuleError('ALREADY_REFERRED');
    this.referredAt = at;
  }

  /** INT-8: another branch, or the same again, serves it from now on. */
  moveTo(branchId: string): void {
    this.requireWaiting('moveTo');
    this.branchId = branchId;
    this.referredAt = null;
  }

  /** DSP-4: the customer was answered; the first answer counts. */
  acknowledge(at: Date): void {
    this.acknowledgedAt ??= at;
  }

  /** The reopening period has ended. */
  close(): void {
    this.take('close');
  }

  /** WSH-6: the fault is still there: back at its supervisor, ahead of what came in since, and on the register again. */
  reopen(at: Date): void {
    this.take('reopen');
    this.resolvedAt = null;
    this.struckOffAt = null;
    this.leadTechnicianId = null;
    this.priority = true;
    this.reopenedCount += 1;
    this.reopenedAt = at;
  }

  /** The clerk strikes the line off the register against the signed voucher; the state stays (VIS-2). */
  strikeOff(at: Date): void {
    this.struckOffAt = at;
  }

  merge(intoId: string, at: Date): void {
    this.take('merge');
    this.mergedIntoId = intoId;
    this.struckOffAt = at;
  }

  cancel(at: Date): void {
    this.take('cancel');
    this.struckOffAt = at;
  }

  private requireWaiting(wanted: string): void {
    if (this.state === RequestState.REGISTERED) return;
    throw new RuleError('REQUEST_STEP_REFUSED', { from: this.state, to: this.state, step: wanted });
  }

  private take(verb: Verb): void {
    this.state = step(requestTransitions, this.state, verb, 'REQUEST_STEP_REFUSED');
  }
}
