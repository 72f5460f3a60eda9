import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { newId } from '../../../kernel/ids.ts';
import { RuleError } from '../../../kernel/rule-error.ts';
import { Branch } from '../../../organization/branches/branch.ts';
import { StaffMember } from '../../../organization/staff/staff-member.ts';
import { ownHistory } from '../../../platform/audit.ts';
import { PerformanceReview } from '../performance-review.ts';
import { BonusKind, BonusReason } from '../review-words.ts';

/**
 * One line of what is owed to a person (KPI-4). Its amount never changes: where an appeal or a withdrawn card changes what was
 * earned, the difference is another line, also below zero. The lines of a quarter are what it earned.
 */
@ObjectType({
  simpleResolvers: true,
  description:
    'KPI-4: one line of a person’s bonus. Never edited: where a result is corrected afterwards, the difference is a line of its own, which may be negative. For the person once the result is published; HUMAN_RESOURCES, ACCOUNTANT of the branch and EXECUTIVE.',
})
@Entity()
@Unique({ name: 'bonus_award_once', properties: ['staffId', 'year', 'quarter', 'number'] })
@Index({ properties: ['branchId', 'dueOn', 'id'] })
@Index({
  name: 'bonus_award_unpaid',
  expression: 'create index bonus_award_unpaid on bonus_award (branch_id, due_on, id) where paid_at is null',
})
export class BonusAward {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => Int)
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

  @Field(() => String)
  @Property({ type: 'text' })
  staffName!: string;

  @Field(() => BonusKind)
  @Enum({ items: () => BonusKind, type: 'text' })
  kind!: BonusKind;

  @Field(() => Int)
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => Int, { description: '1 to 4; 0 at the year’s end.' })
  @Property({ type: 'integer' })
  quarter!: number;

  @Field(() => Int, { description: 'Counts from 1: the first line, and corrections after it.' })
  @Property({ type: 'integer' })
  number!: number;

  /** The review whose approval or correction it comes from. */
  @ManyToOne({
    entity: () => PerformanceReview,
    mapToPk: true,
    fieldName: 'review_id',
    deleteRule: 'restrict',
    nullable: true,
  })
  reviewId!: string | null;

  @Field(() => Int, { description: 'The post’s standard for the whole year, in fen.' })
  @Property({ type: 'integer' })
  standardAmount!: number;

  @Field(() => Int, {
    description: 'Per mille of the year’s standard that the quarter, or the year’s end, is.',
  })
  @Property({ type: 'integer' })
  sharePerMille!: number;

  @Field(() => Int, { description: 'Per mille of that which was earned.' })
  @Property({ type: 'integer' })
  earnedPerMille!: number;

  @Field(() => BonusReason)
  @Enum({ items: () => BonusReason, type: 'text' })
  reason!: BonusReason;

  @Field(() => Int, { description: 'In fen; of a correction the difference.' })
  @Property({ type: 'integer' })
  amount!: number;

  @Field(() => GraphQLLocalDate, { description: 'KPI-6: by when it is to be paid.' })
  @Property({ type: 'date' })
  dueOn!: string;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  awardedAt!: Date;

  @Property({ type: 'uuid', nullable: true })
  awardedById!: string | null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  paidAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  paidById: string | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  paidByName: string | null = null;

  @Field(() => Boolean, { description: 'It was paid after dueOn. Stays.' })
  @Property({ type: 'boolean' })
  paidLate: boolean = false;

  pay(by: { id: string; name: string; at: Date }, late: boolean): void {
    if (this.paidAt) throw new RuleError('BONUS_PAID', {}, 'awardId');
    this.paidAt = by.at;
    this.paidById = by.id;
    this.paidByName = by.name;
    this.paidLate = late;
  }
}
// A quarter's amount tells its grade: its history is for no more people than itself.
ownHistory('BonusAward');
