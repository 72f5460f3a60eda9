import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '../../kernel/ids.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';
import { ownHistory } from '../../platform/audit.ts';
import { SurveyItem } from '../survey-words.ts';
import type { ClosedBatch, LevelCounts } from './rating-sums.ts';

/** How the columns of an item begin. */
const PREFIX = {
  [SurveyItem.ATTITUDE]: 'attitude',
  [SurveyItem.SKILL]: 'skill',
  [SurveyItem.ARRIVAL_TIME]: 'arrivalTime',
  [SurveyItem.KEEPING_PROMISES]: 'keepingPromises',
} as const satisfies Record<SurveyItem, string>;

/**
 * SUR-4: the answers of at least three customers about one technician, as one sum: the smallest thing that a technician may
 * learn of them. Append-only; which surveys are in it stands at each of them (`rating_batch_id`), and no operation shows it.
 * Whoever assesses sums these rows and never the answers, so that no two figures differ by one customer.
 */
@Entity()
@Check({ name: 'rating_batch_customers', expression: 'customers >= 3' })
@Index({ name: 'rating_batch_of_month', properties: ['technicianId', 'month'] })
export class RatingBatch {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => StaffMember,
    mapToPk: true,
    fieldName: 'technician_id',
    deleteRule: 'restrict',
    index: false,
  })
  technicianId!: string;

  /** Where the technician was at home when it closed. */
  @ManyToOne({
    entity: () => Branch,
    mapToPk: true,
    fieldName: 'branch_id',
    deleteRule: 'restrict',
    index: false,
  })
  branchId!: string;

  /** Business clock of the job that put it on record: nothing is ever added to a month that is over. */
  @Property({ type: 'timestamptz', length: 3 })
  closedAt!: Date;

  /** Month of `closedAt` in the zone of the branch, as 2026-11. */
  @Property({ type: 'string', columnType: 'char(7)' })
  month!: string;

  /** Different customers in it. */
  @Property({ type: 'integer' })
  customers!: number;

  @Property({ type: 'integer' })
  attitudeVerySatisfied: number = 0;

  @Property({ type: 'integer' })
  attitudeSatisfied: number = 0;

  @Property({ type: 'integer' })
  attitudeFair: number = 0;

  @Property({ type: 'integer' })
  attitudeDissatisfied: number = 0;

  @Property({ type: 'integer' })
  skillVerySatisfied: number = 0;

  @Property({ type: 'integer' })
  skillSatisfied: number = 0;

  @Property({ type: 'integer' })
  skillFair: number = 0;

  @Property({ type: 'integer' })
  skillDissatisfied: number = 0;

  @Property({ type: 'integer' })
  arrivalTimeVerySatisfied: number = 0;

  @Property({ type: 'integer' })
  arrivalTimeSatisfied: number = 0;

  @Property({ type: 'integer' })
  arrivalTimeFair: number = 0;

  @Property({ type: 'integer' })
  arrivalTimeDissatisfied: number = 0;

  @Property({ type: 'integer' })
  keepingPromisesVerySatisfied: number = 0;

  @Property({ type: 'integer' })
  keepingPromisesSatisfied: number = 0;

  @Property({ type: 'integer' })
  keepingPromisesFair: number = 0;

  @Property({ type: 'integer' })
  keepingPromisesDissatisfied: number = 0;

  static of(
    closed: ClosedBatch<SurveyItem>,
    facts: Pick<RatingBatch, 'technicianId' | 'branchId' | 'closedAt' | 'month'>,
  ): RatingBatch {
    const batch = Object.assign(new RatingBatch(), facts, { customers: closed.customers });
    for (const [item, counts] of Object.entries(closed.items) as [SurveyItem, LevelCounts][]) {
      const prefix = PREFIX[item];
      batch[`${prefix}VerySatisfied`] = counts.verySatisfied;
      batch[`${prefix}Satisfied`] = counts.satisfied;
      batch[`${prefix}Fair`] = counts.fair;
      batch[`${prefix}Dissatisfied`] = counts.dissatisfied;
    }
    return batch;
  }
}
ownHistory('RatingBatch');
