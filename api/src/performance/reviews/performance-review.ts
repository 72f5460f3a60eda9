import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';
import { step, type Transitions } from '../../kernel/state-machine.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';
import { ownHistory } from '../../platform/audit.ts';
import { Grade } from '../../policy/assessment-words.ts';
import type { PolicyKey } from '../../policy/policy-keys.ts';
import { ReviewPeriod } from '../../policy/review-keys.ts';
import type { ReviewDates } from './opening/review-period.ts';
import { AppealOutcome, ReviewScheme, ReviewState, ReviewStep } from './review-words.ts';

const {
  OPENED,
  COLLECTING,
  REVIEWED,
  SUMMED,
  APPROVED,
  PUBLISHED,
  INTERVIEWED,
  ACKNOWLEDGED,
  APPEALED,
  DECIDED,
} = ReviewState;

type Verb = Exclude<ReviewStep, ReviewStep.OPEN>;

export const reviewTransitions: Transitions<ReviewState, Verb> = {
  [ReviewStep.SELF_REPORT]: { from: [OPENED, COLLECTING], to: COLLECTING },
  [ReviewStep.COLLECT]: { from: [COLLECTING], to: COLLECTING },
  [ReviewStep.REVIEW]: { from: [COLLECTING], to: REVIEWED },
  [ReviewStep.SUM]: { from: [REVIEWED], to: SUMMED },
  // Before it is approved: who approves has both numbers before them.
  [ReviewStep.ADJUST]: { from: [SUMMED], to: SUMMED },
  [ReviewStep.APPROVE]: { from: [SUMMED], to: APPROVED },
  [ReviewStep.PUBLISH]: { from: [APPROVED], to: PUBLISHED },
  [ReviewStep.INTERVIEW]: { from: [PUBLISHED], to: INTERVIEWED },
  [ReviewStep.ACKNOWLEDGE]: { from: [INTERVIEWED], to: ACKNOWLEDGED },
  [ReviewStep.APPEAL]: { from: [INTERVIEWED], to: APPEALED },
  [ReviewStep.DECIDE]: { from: [APPEALED], to: DECIDED },
};

/** What a total comes to. Tenths, so that no number is another one when it is read again. */
export interface Result {
  /** Points out of 100; null where there are no data at all. */
  readonly totalTenths: number | null;
  /** On the five-point scale. */
  readonly scoreTenths: number | null;
  readonly grade: Grade | null;
  readonly failed: boolean;
}

/**
 * The assessment of one person for one period (KPI-6, KPI-10). Its change history is its events (ReviewEvent), which are for
 * those concerned alone: the history of a branch's records has more readers.
 */
@ObjectType({
  simpleResolvers: true,
  description:
    'KPI-6, KPI-10: the assessment of one person for one period. For the person; SUPERVISOR and BRANCH_MANAGER of the branch for technicians; HUMAN_RESOURCES, EXECUTIVE and MANAGEMENT_COMMITTEE. Its result exists for the person only once it is published.',
})
@Entity()
@Unique({ name: 'performance_review_once', properties: ['staffId', 'periodFrom'] })
@Index({ name: 'performance_review_of_branch', properties: ['branchId', 'periodFrom', 'id'] })
@Index({
  name: 'performance_review_due',
  expression:
    'create index performance_review_due on performance_review (branch_id, due_on, id) where due_on is not null',
})
@Index({
  name: 'performance_review_to_collect',
  expression:
    "create index performance_review_to_collect on performance_review (collect_on, id) where state = 'COLLECTING' and collect_on is not null",
})
export class PerformanceReview {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => Int, {
    description: 'Give it back with a change; VERSION_CONFLICT when something changed since it was read.',
  })
  @Property({ version: true, type: 'integer' })
  version!: number;

  /** Where the person was at home when it was opened. */
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

  @Field(() => String, { description: 'Who is assessed.' })
  @Property({ type: 'text' })
  staffName!: string;

  @Field(() => ReviewScheme)
  @Enum({ items: () => ReviewScheme, type: 'text' })
  scheme!: ReviewScheme;

  @Field(() => ReviewPeriod)
  @Enum({ items: () => ReviewPeriod, type: 'text' })
  period!: ReviewPeriod;

  @Field(() => Boolean, { description: 'The person was on probation when it was opened.' })
  @Property({ type: 'boolean' })
  probation!: boolean;

  @Field(() => GraphQLLocalDate, { description: 'First day, in the zone of the branch.' })
  @Property({ type: 'date' })
  periodFrom!: string;

  @Field(() => GraphQLLocalDate, { description: 'Last day, in the zone of the branch.' })
  @Property({ type: 'date' })
  periodTo!: string;

  @Field(() => ReviewState)
  @Enum({ items: () => ReviewState, type: 'text' })
  state: ReviewState = OPENED;

  /** The policy versions it was opened under, by key: a later policy changes nothing of it. */
  @Property({ type: 'json', columnType: 'jsonb' })
  policies!: Readonly<Partial<Record<PolicyKey, string>>>;

  /** When its steps are due, by those policies. */
  @Property({ type: 'json', columnType: 'jsonb' })
  dates!: ReviewDates;

  /** When the next month begins to be collected; null when all are. */
  @Property({ type: 'date', nullable: true })
  collectOn: string | null = null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'KPI-6: the last day for its next step; null where no day is set for it.',
  })
  @Property({ type: 'date', nullable: true })
  dueOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'KPI-10: with what the person began it.' })
  @Property({ type: 'text', nullable: true })
  selfReport: string | null = null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  selfReportedAt: Date | null = null;

  /** When it was summed: records count as they stood then. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  summedAt: Date | null = null;

  /** What the records came to; stays, whatever a superior or an appeal says beside it. */
  @Property({ type: 'integer', nullable: true })
  computedTenths: number | null = null;

  @Property({ type: 'integer', nullable: true })
  totalTenths: number | null = null;

  @Property({ type: 'integer', nullable: true })
  scoreTenths: number | null = null;

  @Enum({ items: () => Grade, type: 'text', nullable: true })
  grade: Grade | null = null;

  @Property({ type: 'boolean' })
  failed: boolean = false;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  approvedAt: Date | null = null;

  @Field(() => Date, { nullable: true, description: 'KPI-10: since when those concerned have the result.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  publishedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  appealReason: string | null = null;

  @Field(() => AppealOutcome, { nullable: true })
  @Enum({ items: () => AppealOutcome, type: 'text', nullable: true })
  appealOutcome: AppealOutcome | null = null;

  @Field(() => Date, {
    nullable: true,
    description: 'KPI-6: when it was acknowledged or the appeal decided.',
  })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  frozenAt: Date | null = null;

  writeSelfReport(text: string, at: Date): void {
    this.take(ReviewStep.SELF_REPORT);
    this.selfReport = text;
    this.selfReportedAt = at;
  }

  /** So many months are collected: the next one is due, or the superior's word about all. */
  awaitMonth(monthsCollected: number): void {
    const next = this.dates.months[monthsCollected];
    this.collectOn = next?.collectFromOn ?? null;
    this.dueOn = (next ?? this.dates.months.at(-1))?.collectToOn ?? null;
  }

  /** One more month is collected: the next one is due, or the superior's word. */
  collect(monthsCollected: number): void {
    this.take(ReviewStep.COLLECT);
    this.awaitMonth(monthsCollected);
  }

  review(): void {
    this.take(ReviewStep.REVIEW);
    this.collectOn = null;
    this.dueOn = this.dates.sumToOn;
  }

  sum(at: Date, result: Result): void {
    this.take(ReviewStep.SUM);
    this.summedAt = at;
    this.computedTenths = result.totalTenths;
    this.come(result);
    this.dueOn = this.dates.payByOn;
  }

  adjust(result: Result): void {
    this.take(ReviewStep.ADJUST);
    this.come(result);
  }

  approve(at: Date): void {
    this.take(ReviewStep.APPROVE);
    this.approvedAt = at;
    // From here the bonus has a day of its own.
    this.dueOn = null;
  }

  publish(at: Date): void {
    this.take(ReviewStep.PUBLISH);
    this.publishedAt = at;
  }

  interview(): void {
    this.take(ReviewStep.INTERVIEW);
  }

  acknowledge(at: Date): void {
    this.take(ReviewStep.ACKNOWLEDGE);
    this.frozenAt = at;
  }

  appeal(reason: string): void {
    this.take(ReviewStep.APPEAL);
    this.appealReason = reason;
  }

  uphold(at: Date): void {
    this.take(ReviewStep.DECIDE);
    this.appealOutcome = AppealOutcome.UPHELD;
    this.frozenAt = at;
  }

  correct(at: Date, result: Result): void {
    this.take(ReviewStep.DECIDE);
    this.appealOutcome = AppealOutcome.CORRECTED;
    this.come(result);
    this.frozenAt = at;
  }

  private come(result: Result): void {
    this.totalTenths = result.totalTenths;
    this.scoreTenths = result.scoreTenths;
    this.grade = result.grade;
    this.failed = result.failed;
  }

  private take(verb: Verb): void {
    this.state = step(reviewTransitions, this.state, verb, 'REVIEW_STEP_REFUSED');
  }
}
ownHistory('PerformanceReview');
