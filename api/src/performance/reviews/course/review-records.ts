import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { newId } from '../../../kernel/ids.ts';
import { ownHistory } from '../../../platform/audit.ts';
import type { Indicator } from '../../../policy/assessment-words.ts';
import { PerformanceReview } from '../performance-review.ts';
import { ReviewStep } from '../review-words.ts';

/** One step of a review: who, when, in time or late, and from which number to which. Written once, never edited (REC-4). */
@ObjectType({
  simpleResolvers: true,
  description:
    'KPI-6: one step of an assessment, as it was taken. Where it changed a number, both stand here. For the assessed person once the result is published.',
})
@Entity()
@Index({ properties: ['reviewId', 'id'] })
@Index({
  name: 'review_event_late',
  expression: 'create index review_event_late on review_event (branch_id, at, id) where late',
})
export class ReviewEvent {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => PerformanceReview,
    mapToPk: true,
    fieldName: 'review_id',
    deleteRule: 'restrict',
    index: false,
  })
  reviewId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => ReviewStep)
  @Enum({ items: () => ReviewStep, type: 'text' })
  step!: ReviewStep;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  at!: Date;

  @Property({ type: 'uuid', nullable: true })
  byId!: string | null;

  @Field(() => String, { nullable: true, description: 'Null for the system.' })
  @Property({ type: 'text', nullable: true })
  byName!: string | null;

  @Field(() => Boolean, { description: 'It was taken after its last day. Stays.' })
  @Property({ type: 'boolean' })
  late!: boolean;

  @Field(() => String, { nullable: true, description: 'The reason, the remarks, or what was spoken of.' })
  @Property({ type: 'text', nullable: true })
  note!: string | null;

  /** Tenths of points: of the total, or of the line. */
  @Property({ type: 'integer', nullable: true })
  fromTenths: number | null = null;

  @Property({ type: 'integer', nullable: true })
  toTenths: number | null = null;

  /** The line whose number an appeal corrected. */
  @Property({ type: 'uuid', nullable: true })
  lineId: string | null = null;
}
ownHistory('ReviewEvent');

/** One indicator as it stood when a month was collected. */
export interface CollectedFigure {
  readonly indicator: Indicator;
  /** In the indicator's unit, in tenths; null: no data. */
  readonly valueTenths: number | null;
}

/** What the records said of one month when it was collected. Collected again it is another row, and the last one counts. */
@ObjectType({
  simpleResolvers: true,
  description: 'KPI-6: what the records said of one month when it was collected, from the 27th to the 31st.',
})
@Entity()
@Unique({ name: 'review_collection_once', properties: ['reviewId', 'month', 'number'] })
export class ReviewCollection {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => PerformanceReview,
    mapToPk: true,
    fieldName: 'review_id',
    deleteRule: 'restrict',
    index: false,
  })
  reviewId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => String, { description: 'YYYY-MM' })
  @Property({ type: 'string', columnType: 'char(7)' })
  month!: string;

  @Field(() => Int, { description: 'Counts from 1: how often the month was collected.' })
  @Property({ type: 'integer' })
  number!: number;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  at!: Date;

  @Property({ type: 'json', columnType: 'jsonb' })
  figures!: readonly CollectedFigure[];
}
ownHistory('ReviewCollection');
