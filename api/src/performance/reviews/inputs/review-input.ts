import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../../../kernel/ids.ts';
import { ownHistory } from '../../../platform/audit.ts';
import type { AbilityItem, AttitudeItem, ItemMark } from '../../../policy/assessment-words.ts';
import { type HeadPart, InputSource } from '../../../policy/review-keys.ts';
import { PerformanceReview } from '../performance-review.ts';

export type MarkedItem = AttitudeItem | AbilityItem;

/**
 * What one person said of another (KPI-5). Nobody reads it but the system, who sums it: no operation, no history and no list
 * leads here. Said again it is another row; the last one before the summing counts.
 */
@Entity()
@Index({ properties: ['reviewId', 'byId', 'givenAt', 'id'] })
export class ReviewInput {
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

  @Enum({ items: () => InputSource, type: 'text' })
  source!: InputSource;

  @Property({ type: 'uuid' })
  byId!: string;

  @Property({ type: 'timestamptz', length: 3 })
  givenAt!: Date;

  /** Attitude and ability, item by item; empty where only the parts of a head are given. */
  @Property({ type: 'json', columnType: 'jsonb' })
  marks: Readonly<Partial<Record<MarkedItem, ItemMark>>> = {};

  /** KPI-9: points out of 100 for the parts of a department head. */
  @Property({ type: 'json', columnType: 'jsonb' })
  parts: Readonly<Partial<Record<HeadPart, number>>> = {};
}
ownHistory('ReviewInput');
