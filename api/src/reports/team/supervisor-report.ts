import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ServiceCategory } from '../../entitlement/entitlement.ts';
import { newId } from '../../kernel/ids.ts';
import { step, type Transitions } from '../../kernel/state-machine.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { ownHistory } from '../../platform/audit.ts';
import { DailyReport } from '../daily/daily-report.ts';
import { type CategoryMinutes, SupervisorReportState } from '../report-words.ts';

const { DRAFT, AWAITING_SIGNATURE, SENT } = SupervisorReportState;

type Verb = 'submit' | 'send' | 'sign' | 'sendBack';

export const supervisorReportTransitions: Transitions<SupervisorReportState, Verb> = {
  submit: { from: [DRAFT], to: AWAITING_SIGNATURE },
  send: { from: [DRAFT], to: SENT },
  sign: { from: [AWAITING_SIGNATURE], to: SENT },
  sendBack: { from: [AWAITING_SIGNATURE], to: DRAFT },
};

/** Whoever puts their name under it. */
interface By {
  readonly id: string;
  readonly name: string;
  readonly at: Date;
}

/** The team's day (RPT-2). Rows are made when the day is drafted. */
@ObjectType({
  simpleResolvers: true,
  description:
    'RPT-2, RPT-3: a supervisor’s daily report: the technicians’ submitted reports of a branch’s day, summed by category and time. Computed while it is a DRAFT; submitted it keeps its lines. For SUPERVISOR and BRANCH_MANAGER of the branch; for SERVICE_DEPARTMENT and EXECUTIVE it exists only once it is SENT, from a BRANCH_OFFICE after the branch manager’s signature, from a SERVICE_CENTER directly. An AUTHORIZED_CENTER has no branch manager of the company and sends directly too, as headquarters do.',
})
@Entity()
@Unique({ name: 'supervisor_report_once', properties: ['branchId', 'on'] })
@Index({
  name: 'supervisor_report_sent',
  expression:
    "create index supervisor_report_sent on supervisor_report (on_date, branch_id) include (late, signed_late, reports, late_reports, paid_minutes, contract_minutes, warranty_minutes, internal_minutes) where state = 'SENT'",
})
@Index({
  name: 'supervisor_report_late',
  expression:
    "create index supervisor_report_late on supervisor_report (branch_id, id) where late or signed_late or state <> 'SENT'",
})
@Index({
  name: 'supervisor_report_missing',
  expression:
    "create index supervisor_report_missing on supervisor_report (due_at, id) where state <> 'SENT'",
})
export class SupervisorReport {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => Int, {
    description: 'Give it back with a change; VERSION_CONFLICT when something changed since it was read.',
  })
  @Property({ version: true, type: 'integer' })
  version!: number;

  @ManyToOne({
    entity: () => Branch,
    mapToPk: true,
    fieldName: 'branch_id',
    deleteRule: 'restrict',
    index: false,
  })
  branchId!: string;

  @Field(() => GraphQLLocalDate, { description: 'The day, in the zone of the branch.' })
  @Property({ type: 'date', fieldName: 'on_date' })
  on!: string;

  @Field(() => SupervisorReportState)
  @Enum({ items: () => SupervisorReportState, type: 'text' })
  state: SupervisorReportState = DRAFT;

  @Field(() => Date, { description: 'RPT-9: by when it is to be submitted (reports.due).' })
  @Property({ type: 'timestamptz', length: 3 })
  dueAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description:
      'RPT-9: by when the branch manager is to sign it (reports.due); null where no signature is needed.',
  })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  signatureDueAt: Date | null = null;

  @Field(() => Date, { nullable: true, description: 'When it was submitted last; null while it never was.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  submittedAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  submittedById: string | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  submittedByName: string | null = null;

  @Field(() => Boolean, { description: 'It was submitted first after it was due. Stays.' })
  @Property({ type: 'boolean' })
  late: boolean = false;

  @Field(() => Date, { nullable: true, description: 'RPT-3: when the branch manager signed it.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  signedAt: Date | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  signedByName: string | null = null;

  @Field(() => Boolean, { description: 'It was signed after the signature was due. Stays.' })
  @Property({ type: 'boolean' })
  signedLate: boolean = false;

  @Field(() => Date, { nullable: true, description: 'Since when the service department has it.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  sentAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'What the branch manager said to it last.' })
  @Property({ type: 'text', nullable: true })
  remarks: string | null = null;

  /** Technicians' reports in it, and those of them that were late; 0 while it is a draft. */
  @Property({ type: 'integer' })
  reports: number = 0;

  @Property({ type: 'integer' })
  lateReports: number = 0;

  // The sums of its lines, so that a month of all branches is read without them.
  @Property({ type: 'integer' })
  paidMinutes: number = 0;

  @Property({ type: 'integer' })
  contractMinutes: number = 0;

  @Property({ type: 'integer' })
  warrantyMinutes: number = 0;

  @Property({ type: 'integer' })
  internalMinutes: number = 0;

  /** The reports that were drafts when it was submitted. */
  @Property({ type: 'json', columnType: 'jsonb' })
  missing: readonly string[] = [];

  /** RPT-9: when its present step was chased, and when the next level was told. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  chasedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  escalatedAt: Date | null = null;

  /** RPT-9: sent back it is missing again from then on. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  sentBackAt: Date | null = null;

  /** RPT-2: the snapshot is taken; RPT-3: with `signatureDueAt` it goes to the manager, without to the service department. */
  submit(by: By, snapshot: Snapshot, signatureDueAt: Date | null): void {
    this.take(signatureDueAt ? 'submit' : 'send');
    if (!this.submittedAt) this.late = by.at > this.dueAt;
    this.submittedAt = by.at;
    this.submittedById = by.id;
    this.submittedByName = by.name;
    this.reports = snapshot.reports;
    this.lateReports = snapshot.lateReports;
    const of = (category: ServiceCategory) =>
      snapshot.sums.find((sum) => sum.category === category)?.minutes ?? 0;
    this.paidMinutes = of(ServiceCategory.PAID);
    this.contractMinutes = of(ServiceCategory.CONTRACT);
    this.warrantyMinutes = of(ServiceCategory.WARRANTY);
    this.internalMinutes = of(ServiceCategory.INTERNAL);
    this.missing = snapshot.missing;
    if (!signatureDueAt) {
      this.sentAt = by.at;
      return;
    }
    this.signatureDueAt = signatureDueAt;
    this.chasedAt = null;
    this.escalatedAt = null;
  }

  sign(by: By, remarks: string | null): void {
    this.take('sign');
    this.signedAt = by.at;
    this.signedByName = by.name;
    this.signedLate = this.signatureDueAt !== null && by.at > this.signatureDueAt;
    this.sentAt = by.at;
    this.remarks = remarks;
  }

  /** To be submitted anew. */
  sendBack(at: Date, remarks: string): void {
    this.take('sendBack');
    this.remarks = remarks;
    this.sentBackAt = at;
    this.chasedAt = null;
    this.escalatedAt = null;
  }

  private take(verb: Verb): void {
    this.state = step(supervisorReportTransitions, this.state, verb, 'REPORT_STEP_REFUSED');
  }
}

/** What a submitted report keeps. */
export interface Snapshot {
  readonly reports: number;
  readonly lateReports: number;
  readonly sums: readonly CategoryMinutes[];
  readonly missing: readonly string[];
}

/** One technician's time of one category in a team's report, as it was when the report was submitted. */
@Entity()
@Unique({ name: 'supervisor_report_line_once', properties: ['reportId', 'dailyReportId', 'category'] })
export class SupervisorReportEntry {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => SupervisorReport,
    mapToPk: true,
    fieldName: 'report_id',
    deleteRule: 'restrict',
    index: false,
  })
  reportId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @ManyToOne({
    entity: () => DailyReport,
    mapToPk: true,
    fieldName: 'daily_report_id',
    deleteRule: 'restrict',
    index: false,
  })
  dailyReportId!: string;

  @Enum({ items: () => ServiceCategory, type: 'text' })
  category!: ServiceCategory;

  @Property({ type: 'integer' })
  minutes!: number;
}
ownHistory('SupervisorReportEntry');
