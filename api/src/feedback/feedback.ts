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
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Asset } from '../assets/asset.ts';
import { ProductModel } from '../catalog/product-model.ts';
import { Customer } from '../customers/customer.ts';
import { FaultCause } from '../entitlement/entitlement.ts';
import { newId } from '../kernel/ids.ts';
import { RuleError } from '../kernel/rule-error.ts';
import { step, type Transitions } from '../kernel/state-machine.ts';
import { Branch } from '../organization/branches/branch.ts';
import { StaffMember } from '../organization/staff/staff-member.ts';
import type { Announced } from '../platform/audit.ts';
import { RepairRequest } from '../requests/repair-request.ts';
import { FaultType } from '../requests/request-words.ts';
import { Survey } from '../surveys/survey.ts';
import {
  FeedbackFinding,
  FeedbackGrade,
  FeedbackKind,
  FeedbackProblem,
  FeedbackSource,
  FeedbackState,
  FeedbackSubject,
  ToldHow,
} from './feedback-words.ts';

type Verb = 'answer' | 'decide' | 'tell' | 'close' | 'reopen';

const { FILED, IN_HANDLING, DECIDED, TOLD, CLOSED } = FeedbackState;

/** Every step a case can take. Who may take it, and what else must be true, is with the act that takes it. */
export const feedbackTransitions: Transitions<FeedbackState, Verb> = {
  answer: { from: [FILED], to: IN_HANDLING },
  decide: { from: [IN_HANDLING], to: DECIDED },
  tell: { from: [DECIDED], to: TOLD },
  close: { from: [TOLD], to: CLOSED },
  reopen: { from: [CLOSED], to: IN_HANDLING },
};

/** Somebody who is named on a case: by name too, for readers of other branches. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** What was decided about a case. */
export interface Decision {
  readonly finding: FeedbackFinding | null;
  readonly problem: FeedbackProblem | null;
  readonly responsible: Person | null;
  readonly cause: FaultCause | null;
  readonly faultType: FaultType | null;
  readonly answer: string;
  readonly by: { readonly at: Date; readonly id: string | null; readonly name: string };
}

const staffMember = (fieldName: string) => ({
  entity: () => StaffMember,
  mapToPk: true as const,
  fieldName,
  nullable: true,
  deleteRule: 'restrict' as const,
  index: false,
});

/** One complaint or suggestion of a customer, from its first word to its end (CMP-1). */
@ObjectType({
  simpleResolvers: true,
  description:
    'CMP-1: a complaint or suggestion. Seen by its customer, by CLERK, SUPERVISOR and BRANCH_MANAGER of its branch, by SERVICE_DEPARTMENT and EXECUTIVE, and by whoever was named for it; never by the people whom it is about, whatever roles they hold.',
})
@Entity()
@Index({
  name: 'feedback_queue',
  expression:
    "create index feedback_queue on feedback (branch_id, (grade = 'GENERAL'), first_answer_due_at, id) where state <> 'CLOSED'",
})
@Index({
  name: 'feedback_queue_of_all',
  expression:
    "create index feedback_queue_of_all on feedback ((grade = 'GENERAL'), first_answer_due_at, id) where state <> 'CLOSED'",
})
@Index({ name: 'feedback_of_month', properties: ['receivedOn', 'branchId'] })
@Index({ name: 'feedback_of_customer', properties: ['customerId', 'receivedAt', 'id'] })
@Index({
  name: 'feedback_of_request',
  expression: 'create index feedback_of_request on feedback (request_id) where request_id is not null',
})
@Index({
  name: 'feedback_of_survey',
  // SUR-5: the text of one card becomes one case, whoever is quicker.
  expression: 'create unique index feedback_of_survey on feedback (survey_id) where survey_id is not null',
})
@Index({
  name: 'feedback_answer_overdue',
  expression:
    'create index feedback_answer_overdue on feedback (first_answer_due_at, id) where first_answered_at is null and overdue_told_at is null',
})
@Index({
  name: 'feedback_of_responsible',
  expression:
    'create index feedback_of_responsible on feedback (responsible_staff_id, problem, received_on) where responsible_staff_id is not null',
})
@Check({ name: 'feedback_found', expression: '(finding is null) = (found_at is null)' })
export class Feedback implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => String, { description: 'What the customer quotes, such as F20261123-0001.' })
  @Property({ type: 'text' })
  @Unique()
  number!: string;

  @Field(() => Int, {
    description: 'Give it back with a change; VERSION_CONFLICT when somebody was quicker.',
  })
  @Property({ version: true, type: 'integer' })
  version!: number;

  @Field(() => FeedbackKind)
  @Enum({ items: () => FeedbackKind, type: 'text' })
  kind!: FeedbackKind;

  @Field(() => FeedbackGrade)
  @Enum({ items: () => FeedbackGrade, type: 'text' })
  grade!: FeedbackGrade;

  @Field(() => FeedbackSubject)
  @Enum({ items: () => FeedbackSubject, type: 'text' })
  subject!: FeedbackSubject;

  @Field(() => FeedbackSource)
  @Enum({ items: () => FeedbackSource, type: 'text' })
  source!: FeedbackSource;

  @Field(() => FeedbackState)
  @Enum({ items: () => FeedbackState, type: 'text' })
  state: FeedbackState = FeedbackState.FILED;

  @ManyToOne({
    entity: () => Branch,
    mapToPk: true,
    fieldName: 'branch_id',
    deleteRule: 'restrict',
    index: false,
  })
  branchId!: string;

  @ManyToOne({
    entity: () => Customer,
    mapToPk: true,
    fieldName: 'customer_id',
    deleteRule: 'restrict',
    index: false,
  })
  customerId!: string;

  @ManyToOne({
    entity: () => RepairRequest,
    mapToPk: true,
    fieldName: 'request_id',
    nullable: true,
    deleteRule: 'restrict',
    index: false,
  })
  requestId: string | null = null;

  @ManyToOne({
    entity: () => Asset,
    mapToPk: true,
    fieldName: 'asset_id',
    nullable: true,
    deleteRule: 'restrict',
    index: false,
  })
  assetId: string | null = null;

  @ManyToOne({
    entity: () => ProductModel,
    mapToPk: true,
    fieldName: 'model_id',
    nullable: true,
    deleteRule: 'restrict',
    index: false,
  })
  modelId: string | null = null;

  @ManyToOne({
    entity: () => Survey,
    mapToPk: true,
    fieldName: 'survey_id',
    nullable: true,
    deleteRule: 'restrict',
    index: false,
  })
  surveyId: string | null = null;

  @Field(() => String, { description: "The customer's own words." })
  @Property({ type: 'text' })
  text!: string;

  @Field(() => Boolean, {
    description: 'VIS-7: the customer says that money or favours were asked for; such a complaint is MAJOR.',
  })
  @Property({ type: 'boolean', default: false })
  askedForMoney: boolean = false;

  /** Whom it is about, and everybody who was sent. It never exists for any of them. */
  @Property({ type: 'uuid[]', columnType: 'uuid[]' })
  technicianIds: string[] = [];

  @Field(() => String, { description: 'Who said it.' })
  @Property({ type: 'text' })
  raisedByName!: string;

  /** Where the customer is told; read through the masking of the customer. */
  @Property({ type: 'text' })
  contactPhone!: string;

  @Field(() => Date, { description: 'When it came in; the first answer is due counted from here.' })
  @Property({ type: 'timestamptz', length: 3 })
  receivedAt!: Date;

  @Field(() => GraphQLLocalDate, { description: 'Day of its receipt, in the zone of its branch.' })
  @Property({ type: 'date' })
  receivedOn!: string;

  @Field(() => Date, { description: 'CMP-6: until when the customer is to hear how it will be handled.' })
  @Property({ type: 'timestamptz', length: 3 })
  firstAnswerDueAt!: Date;

  /** The policy under which the first answer was promised. */
  @Property({ type: 'uuid' })
  firstAnswerPolicyId!: string;

  @Field(() => Date, { nullable: true, description: 'CMP-6: when the customer first heard of it.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  firstAnsweredAt: Date | null = null;

  /** When the alert about the overdue first answer went out. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  overdueToldAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'CMP-6: how it is handled, as the customer was told.' })
  @Property({ type: 'text', nullable: true })
  handling: string | null = null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'The day by which the customer was promised a result.',
  })
  @Property({ type: 'date', nullable: true })
  promisedOn: string | null = null;

  /** CMP-2: who decides in place of the EXECUTIVE. */
  @ManyToOne(staffMember('delegate_id'))
  delegateId: string | null = null;

  @Property({ type: 'text', nullable: true })
  delegateName: string | null = null;

  /** CMP-11: somebody outside the case. */
  @ManyToOne(staffMember('investigator_id'))
  investigatorId: string | null = null;

  @Property({ type: 'text', nullable: true })
  investigatorName: string | null = null;

  /** What the investigation found. */
  @Property({ type: 'text', nullable: true })
  findings: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  investigatedAt: Date | null = null;

  /** CMP-4: whom the supervisor named to meet the customer. */
  @ManyToOne(staffMember('meeting_person_id'))
  meetingPersonId: string | null = null;

  @Property({ type: 'text', nullable: true })
  meetingPersonName: string | null = null;

  /** `finding` in the schema, for staff. */
  @Enum({ items: () => FeedbackFinding, type: 'text', nullable: true })
  finding: FeedbackFinding | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  foundAt: Date | null = null;

  @Enum({ items: () => FeedbackProblem, type: 'text', nullable: true })
  problem: FeedbackProblem | null = null;

  @ManyToOne(staffMember('responsible_staff_id'))
  responsibleStaffId: string | null = null;

  @Property({ type: 'text', nullable: true })
  responsibleName: string | null = null;

  @Enum({ items: () => FaultCause, type: 'text', nullable: true })
  cause: FaultCause | null = null;

  @Enum({ items: () => FaultType, type: 'text', nullable: true })
  faultType: FaultType | null = null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  decidedAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  decidedById: string | null = null;

  @Property({ type: 'text', nullable: true })
  decidedByName: string | null = null;

  /** The result in words; `answer` in the schema, for customers once they are told. */
  @Property({ type: 'text', nullable: true })
  answer: string | null = null;

  @Field(() => Date, { nullable: true, description: 'CMP-9: when the customer was told the result.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  toldAt: Date | null = null;

  @Field(() => ToldHow, { nullable: true })
  @Enum({ items: () => ToldHow, type: 'text', nullable: true })
  toldHow: ToldHow | null = null;

  @Field(() => Date, {
    nullable: true,
    description:
      'CMP-4: when the customer was met; also when the customer refused, or the last attempt failed that counts.',
  })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  metAt: Date | null = null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  closedAt: Date | null = null;

  @Field(() => Date, { nullable: true, description: 'CMP-9: when the customer reopened it; possible once.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  reopenedAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'CMP-9: what was new when it was reopened.' })
  @Property({ type: 'text', nullable: true })
  newFacts: string | null = null;

  @Field(() => Date, {
    nullable: true,
    description: 'CMP-7: when it was reported as a major quality accident.',
  })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  accidentAt: Date | null = null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'INT-4: when the product was bought.' })
  @Property({ type: 'date', nullable: true })
  purchasedOn: string | null = null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'INT-4: when the product left the factory.' })
  @Property({ type: 'date', nullable: true })
  manufacturedOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'INT-4: from the name plate.' })
  @Property({ type: 'text', nullable: true })
  serialNumber: string | null = null;

  @Field(() => String, { nullable: true, description: 'INT-4: the main fault.' })
  @Property({ type: 'text', nullable: true })
  mainFault: string | null = null;

  @Field(() => String, { nullable: true, description: 'INT-4: what the customer demands.' })
  @Property({ type: 'text', nullable: true })
  customerDemand: string | null = null;

  get topic(): string {
    return this.id;
  }

  get isMajor(): boolean {
    return this.grade === FeedbackGrade.MAJOR;
  }

  get isComplaint(): boolean {
    return this.kind === FeedbackKind.COMPLAINT;
  }

  /** Whether it is a complaint about a product (INT-4, CMP-10). */
  get isAboutQuality(): boolean {
    return this.isComplaint && this.subject === FeedbackSubject.PRODUCT;
  }

  /** The grade changes only while nothing is decided: who decides hangs on it. */
  regrade(grade: FeedbackGrade): void {
    this.requireUndecided('regrade');
    this.grade = grade;
    // A GENERAL case is the service department's: nobody decides it in the place of the EXECUTIVE.
    if (grade === FeedbackGrade.GENERAL) this.delegateId = this.delegateName = null;
  }

  /** CMP-6: the first answer, with the way it will be handled. */
  giveFirstAnswer(handling: string, promisedOn: string | null, at: Date): void {
    this.take('answer');
    this.firstAnsweredAt = at;
    this.handling = handling;
    this.promisedOn = promisedOn;
  }

  /** CMP-2: the EXECUTIVE has somebody else decide. */
  delegate({ id, name }: Person): void {
    this.requireUndecided('delegate');
    this.delegateId = id;
    this.delegateName = name;
  }

  /** CMP-11: somebody outside the case looks into it. */
  investigateBy({ id, name }: Person): void {
    this.requireUndecided('investigate');
    this.investigatorId = id;
    this.investigatorName = name;
    this.findings = null;
    this.investigatedAt = null;
  }

  recordFindings(findings: string, at: Date): void {
    this.requireUndecided('investigate');
    this.findings = findings;
    this.investigatedAt = at;
  }

  decide(decision: Decision): void {
    this.take('decide');
    this.finding = decision.finding;
    this.foundAt = decision.finding ? decision.by.at : null;
    this.problem = decision.problem;
    this.responsibleStaffId = decision.responsible?.id ?? null;
    this.responsibleName = decision.responsible?.name ?? null;
    this.cause = decision.cause;
    this.faultType = decision.faultType;
    this.answer = decision.answer;
    this.decidedAt = decision.by.at;
    this.decidedById = decision.by.id;
    this.decidedByName = decision.by.name;
  }

  tell(how: ToldHow, at: Date): void {
    this.take('tell');
    this.toldAt = at;
    this.toldHow = how;
  }

  /** CMP-4: the supervisor names who meets the customer. */
  meetBy({ id, name }: Person): void {
    this.meetingPersonId = id;
    this.meetingPersonName = name;
  }

  /** CMP-4: the meeting, or what counts as it, is on record. */
  meet(at: Date): void {
    this.metAt = at;
  }

  close(at: Date): void {
    this.take('close');
    this.closedAt = at;
  }

  /** CMP-9: once, with new facts. What was told before is no longer the result. */
  reopen(newFacts: string, at: Date): void {
    if (this.reopenedAt) throw new RuleError('FEEDBACK_REOPENED_BEFORE');
    this.take('reopen');
    this.reopenedAt = at;
    this.newFacts = newFacts;
    this.closedAt = null;
    this.toldAt = null;
    this.toldHow = null;
  }

  reportAccident(at: Date): void {
    if (this.accidentAt) throw new RuleError('ACCIDENT_REPORTED_BEFORE');
    this.accidentAt = at;
  }

  private requireUndecided(wanted: string): void {
    if (this.state === FILED || this.state === IN_HANDLING) return;
    throw new RuleError('FEEDBACK_STEP_REFUSED', { from: this.state, to: this.state, step: wanted });
  }

  private take(verb: Verb): void {
    this.state = step(feedbackTransitions, this.state, verb, 'FEEDBACK_STEP_REFUSED');
  }
}
