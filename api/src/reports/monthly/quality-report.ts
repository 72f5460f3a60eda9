import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';
import { step, type Transitions } from '../../kernel/state-machine.ts';
import { Branch } from '../../organization/branches/branch.ts';

export enum QualityReportState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
}
registerEnumType(QualityReportState, {
  name: 'QualityReportState',
  description: 'RPT-4: DRAFT → SUBMITTED; what is submitted is frozen.',
  valuesConfig: {
    DRAFT: { description: 'It follows the records; only the service department has it.' },
    SUBMITTED: { description: 'The EXECUTIVE and the departments concerned have it.' },
  },
});

type Verb = 'follow' | 'submit';

export const qualityReportTransitions: Transitions<QualityReportState, Verb> = {
  follow: { from: [QualityReportState.DRAFT], to: QualityReportState.DRAFT },
  submit: { from: [QualityReportState.DRAFT], to: QualityReportState.SUBMITTED },
};

/** The month's report on the quality of products (RPT-4). Drafted by `reports.draftQuality`. */
@ObjectType({
  simpleResolvers: true,
  description:
    'RPT-4: the complaints about products of one month of the whole company, by model and fault, with their causes and the corrective actions asked of those who made them. SERVICE_DEPARTMENT; EXECUTIVE and MANAGEMENT_COMMITTEE once it is SUBMITTED.',
})
@Entity()
@Index({
  name: 'quality_report_missing',
  expression: "create index quality_report_missing on quality_report (due_at) where state = 'DRAFT'",
})
export class QualityReport {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => Int, {
    description:
      'Give it back with a change; VERSION_CONFLICT when the draft has followed its records since.',
  })
  @Property({ version: true, type: 'integer' })
  version!: number;

  /** Headquarters. */
  @ManyToOne({
    entity: () => Branch,
    mapToPk: true,
    fieldName: 'branch_id',
    deleteRule: 'restrict',
    index: false,
  })
  branchId!: string;

  @Field(() => String, {
    description: 'YYYY-MM: complaints that came in on its days, in the zones of their branches.',
  })
  @Unique()
  @Property({ type: 'string', columnType: 'char(7)' })
  month!: string;

  @Field(() => QualityReportState)
  @Enum({ items: () => QualityReportState, type: 'text' })
  state: QualityReportState = QualityReportState.DRAFT;

  @Field(() => Date, { description: 'When the draft followed its records last. Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  draftedAt!: Date;

  @Field(() => Date, {
    description:
      'RPT-4: the end of the day of the next month by which it is due (reports.monthlyQuality), in the zone of headquarters.',
  })
  @Property({ type: 'timestamptz', length: 3 })
  dueAt!: Date;

  /** The policy version under which it is due. */
  @Property({ type: 'uuid' })
  policyVersionId!: string;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  submittedAt: Date | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  submittedByName: string | null = null;

  @Field(() => Boolean, { description: 'RPT-9: it was submitted after dueAt.' })
  @Property({ type: 'boolean', default: false })
  late: boolean = false;

  @Field(() => String, { nullable: true, description: 'What the service department says to it.' })
  @Property({ type: 'text', nullable: true })
  remarks: string | null = null;

  @Field(() => Int, { description: 'Complaints about products that came in.' })
  @Property({ type: 'integer', default: 0 })
  complaints: number = 0;

  @Field(() => Int, { description: 'Of these, VERIFIED.' })
  @Property({ type: 'integer', default: 0 })
  verified: number = 0;

  /** What was last drafted from, so that a draft whose records say the same stays the same version. */
  @Property({ type: 'text' })
  sourceHash: string = '';

  @Field(() => Date, { nullable: true, description: 'RPT-9: when it was chased; null before.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  chasedAt: Date | null = null;

  @Field(() => Date, {
    nullable: true,
    description: 'RPT-9: when the EXECUTIVE was told that it is missing (reports.monthlyQuality).',
  })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  escalatedAt: Date | null = null;

  get isSubmitted(): boolean {
    return this.state === QualityReportState.SUBMITTED;
  }

  /** The draft follows its records. */
  follow(at: Date): void {
    this.take('follow');
    this.draftedAt = at;
  }

  submit(at: Date, byName: string, remarks: string | null): void {
    this.take('submit');
    this.submittedAt = at;
    this.submittedByName = byName;
    this.remarks = remarks;
    this.late = at >= this.dueAt;
  }

  private take(verb: Verb): void {
    this.state = step(qualityReportTransitions, this.state, verb, 'REPORT_STEP_REFUSED');
  }
}
