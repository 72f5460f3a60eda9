import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ServiceCategory } from '../../entitlement/entitlement.ts';
import { newId } from '../../kernel/ids.ts';
import { step, type Transitions } from '../../kernel/state-machine.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';
import { ownHistory } from '../../platform/audit.ts';
import { DailyReportState, InternalWork, ReportLineSource } from '../report-words.ts';

const { DRAFT, SUBMITTED, REVIEWED } = DailyReportState;

type Verb = 'record' | 'submit' | 'amend' | 'pass' | 'sendBack';

export const dailyReportTransitions: Transitions<DailyReportState, Verb> = {
  record: { from: [DRAFT], to: DRAFT },
  submit: { from: [DRAFT], to: SUBMITTED },
  // What nobody has seen yet is not reviewed.
  amend: { from: [SUBMITTED, REVIEWED], to: SUBMITTED },
  pass: { from: [SUBMITTED], to: REVIEWED },
  sendBack: { from: [SUBMITTED], to: DRAFT },
};

/** One technician's day (RPT-1). Rows are made by `draftDay`. */
@ObjectType({
  simpleResolvers: true,
  description:
    'RPT-1: what a technician did on one day of a branch, and how long. Drafted by the system from the day’s visits and repair cards. For the technician, SUPERVISOR and BRANCH_MANAGER of the branch; SERVICE_DEPARTMENT and EXECUTIVE once the branch’s report of that day is SENT (RPT-3).',
})
@Entity()
@Unique({ name: 'daily_report_once', properties: ['branchId', 'on', 'staffId'] })
@Index({ name: 'daily_report_of_person', properties: ['staffId', 'on', 'id'] })
@Index({
  name: 'daily_report_late',
  expression:
    "create index daily_report_late on daily_report (branch_id, due_at, id) where late or state = 'DRAFT'",
})
@Index({
  name: 'daily_report_missing',
  expression: "create index daily_report_missing on daily_report (due_at, id) where state = 'DRAFT'",
})
export class DailyReport {
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

  @ManyToOne({
    entity: () => StaffMember,
    mapToPk: true,
    fieldName: 'staff_id',
    deleteRule: 'restrict',
    index: false,
  })
  staffId!: string;

  @Field(() => String, { description: 'Whose day it is.' })
  @Property({ type: 'text' })
  staffName!: string;

  @Field(() => GraphQLLocalDate, { description: 'The day, in the zone of the branch.' })
  @Property({ type: 'date', fieldName: 'on_date' })
  on!: string;

  @Field(() => DailyReportState)
  @Enum({ items: () => DailyReportState, type: 'text' })
  state: DailyReportState = DRAFT;

  @Field(() => Date, { description: 'When the system drafted it last. Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  draftedAt!: Date;

  @Field(() => Date, {
    description:
      'RPT-1: when the working day of the branch ends; on a day without work, the end of the calendar day.',
  })
  @Property({ type: 'timestamptz', length: 3 })
  dueAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was submitted first; null while it never was.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  submittedAt: Date | null = null;

  @Field(() => Boolean, {
    description: 'It was submitted first after dueAt. Stays, whatever happens later (WSH-12).',
  })
  @Property({ type: 'boolean' })
  late: boolean = false;

  @Field(() => Date, { nullable: true, description: 'When it was reviewed; null while nobody has.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  reviewedAt: Date | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  reviewedByName: string | null = null;

  @Field(() => String, { nullable: true, description: 'What the supervisor said to it last.' })
  @Property({ type: 'text', nullable: true })
  remarks: string | null = null;

  /** How often its technician wrote on it: a change of its lines is a change of the report. */
  @Property({ type: 'integer', default: 0 })
  edits: number = 0;

  /** RPT-9: when it was chased, and when the next level was told. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  chasedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  escalatedAt: Date | null = null;

  /** RPT-9: sent back it is missing again from then on. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  sentBackAt: Date | null = null;

  /** The technician writes on it. */
  record(): void {
    this.take('record');
    this.edits += 1;
  }

  submit(at: Date): void {
    this.take('submit');
    if (this.submittedAt) return;
    this.submittedAt = at;
    this.late = at > this.dueAt;
  }

  /** A correction of what was handed in. */
  amend(): void {
    this.take('amend');
    this.edits += 1;
    this.reviewedAt = null;
    this.reviewedByName = null;
  }

  pass(at: Date, byName: string, remarks: string | null): void {
    this.take('pass');
    this.reviewedAt = at;
    this.reviewedByName = byName;
    this.remarks = remarks;
  }

  sendBack(at: Date, remarks: string): void {
    this.take('sendBack');
    this.remarks = remarks;
    this.sentBackAt = at;
    this.chasedAt = null;
    this.escalatedAt = null;
  }

  private take(verb: Verb): void {
    this.state = step(dailyReportTransitions, this.state, verb, 'REPORT_STEP_REFUSED');
  }
}

/** One piece of work of a day. */
@ObjectType({
  simpleResolvers: true,
  description: 'RPT-1: one kind of work with its time; names the record it comes from (WSH-12).',
})
@Entity()
@Unique({ name: 'daily_report_line_once', properties: ['reportId', 'sourceId', 'category'] })
export class DailyReportLine {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => DailyReport,
    mapToPk: true,
    fieldName: 'report_id',
    deleteRule: 'restrict',
    index: false,
  })
  reportId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => ReportLineSource)
  @Enum({ items: () => ReportLineSource, type: 'text' })
  source!: ReportLineSource;

  /** The visit or the repair card; null for INTERNAL. */
  @Property({ type: 'uuid', nullable: true })
  sourceId: string | null = null;

  @Field(() => String, { nullable: true, description: 'Number of the request; null for INTERNAL.' })
  @Property({ type: 'text', nullable: true })
  requestNumber: string | null = null;

  @Field(() => ServiceCategory)
  @Enum({ items: () => ServiceCategory, type: 'text' })
  category!: ServiceCategory;

  @Field(() => InternalWork, { nullable: true, description: 'Of INTERNAL time; null for all other.' })
  @Enum({ items: () => InternalWork, type: 'text', nullable: true })
  work: InternalWork | null = null;

  @Field(() => Int, { description: 'What is reported. The sums count this.' })
  @Property({ type: 'integer' })
  minutes!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'What the source said when the system drafted the line; null for INTERNAL, which the technician writes.',
  })
  @Property({ type: 'integer', nullable: true })
  draftedMinutes: number | null = null;

  @Field(() => Boolean, {
    description: 'A person corrected it: the system drafts it no more, and `corrections` say how it was.',
  })
  @Property({ type: 'boolean' })
  corrected: boolean = false;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;
}
// A line that the system drafts is remade from its source; what people change stands in the corrections.
ownHistory('DailyReportLine');

/** One correction of a line. */
@ObjectType({
  simpleResolvers: true,
  description:
    'RPT-1, WSH-12: one correction of a line by its technician. Never changed; those after submission are amendments.',
})
@Entity()
@Index({ properties: ['reportId', 'id'] })
export class DailyReportCorrection {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => DailyReport,
    mapToPk: true,
    fieldName: 'report_id',
    deleteRule: 'restrict',
    index: false,
  })
  reportId!: string;

  @Field(() => ID, { description: 'The line; INTERNAL ones may have been taken out since.' })
  @Property({ type: 'uuid' })
  lineId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  at!: Date;

  @Field(() => String)
  @Property({ type: 'text' })
  byName!: string;

  @Field(() => Int)
  @Property({ type: 'integer' })
  fromMinutes!: number;

  @Field(() => Int)
  @Property({ type: 'integer' })
  toMinutes!: number;

  @Field(() => String)
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => Boolean, { description: 'It had been submitted by then: an amendment.' })
  @Property({ type: 'boolean' })
  afterSubmission!: boolean;
}
ownHistory('DailyReportCorrection');
