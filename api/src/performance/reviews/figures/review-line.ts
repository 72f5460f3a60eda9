import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { newId } from '../../../kernel/ids.ts';
import { ownHistory } from '../../../platform/audit.ts';
import type { SourceKind } from '../../indicators/record-groups.ts';
import { PerformanceReview } from '../performance-review.ts';

/** A record behind an indicator, with what it added above and below the line: whole numbers, as text. */
export interface KeptSource {
  readonly kind: SourceKind;
  readonly id: string;
  readonly part: string;
  readonly whole: string;
}

/** One number of a result, as it was when the review was summed. An appeal may put another one beside it, once. */
@ObjectType({
  simpleResolvers: true,
  description:
    'KPI-2, KPI-9: one number of a result, as it was when it was summed. An indicator opens to its records (KPI-8); a marked item is one figure of all who marked, and of nobody alone (KPI-5).',
})
@Entity()
@Unique({ name: 'review_line_once', properties: ['reviewId', 'part', 'item'] })
export class ReviewLine {
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

  /** Its place in the result. */
  @Property({ type: 'integer' })
  position!: number;

  @Field(() => String, { description: 'AssessmentPart, or the HeadPart of a department head.' })
  @Property({ type: 'text' })
  part!: string;

  @Field(() => String, { description: 'Indicator, AttitudeItem, AbilityItem or HeadPart.' })
  @Property({ type: 'text' })
  item!: string;

  @Field(() => Int, { description: 'Its share of the part in percent.' })
  @Property({ type: 'integer' })
  percent!: number;

  /** Whole numbers of any size; null for what is marked. */
  @Property({ type: 'string', columnType: 'numeric(30,0)', nullable: true })
  numerator: string | null = null;

  @Property({ type: 'string', columnType: 'numeric(30,0)', nullable: true })
  denominator: string | null = null;

  /** The records behind an indicator as they counted then: a call that is reopened later changes nothing of it. */
  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  sources: readonly KeptSource[] | null = null;

  @Property({ type: 'integer', nullable: true })
  valueTenths: number | null = null;

  /** Null: no data. */
  @Property({ type: 'integer', nullable: true })
  pointsTenths: number | null = null;

  @Property({ type: 'integer', nullable: true })
  correctedTenths: number | null = null;
}
ownHistory('ReviewLine');
