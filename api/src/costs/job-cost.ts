import { BigIntType } from '@mikro-orm/core';
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
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ServiceCategory } from '../entitlement/entitlement.ts';
import { newId } from '../kernel/ids.ts';
import { PartUse } from '../parts/part-use.ts';
import { ownHistory } from '../platform/audit.ts';
import { PolicyVersion } from '../policy/policy-version.ts';
import { RepairRequest } from '../requests/repair-request.ts';
import { ServiceReport } from '../visits/work/service-report.ts';
import { RepairWork } from '../workshop/repair/card-records.ts';

export enum JobCostKind {
  PART = 'PART',
  LABOUR = 'LABOUR',
}
registerEnumType(JobCostKind, {
  name: 'JobCostKind',
  description: 'WSH-11: PART: pieces at what one has cost us. LABOUR: minutes at what an hour costs us.',
});

/** One line of what a job costs us: append-only, frozen when the part or the time was used (WSH-11). */
@ObjectType({
  simpleResolvers: true,
  description:
    'WSH-11: what a part or work on a job cost us, frozen when it was used. Never changed; a correction is its reversal and a new line. Not for technicians and customers.',
})
@Entity()
@Check({
  name: 'job_cost_source',
  expression: `case kind when 'PART' then part_use_id is not null and num_nonnulls(report_id, repair_work_id, policy_id) = 0
    else part_use_id is null and num_nonnulls(report_id, repair_work_id) = 1 and policy_id is not null end`,
})
@Check({
  name: 'job_cost_adds_up',
  // Labour to the nearest fen. Without casts, which the comparison of the schema cannot read.
  expression: `(kind = 'PART' and amount = quantity * unit_amount
    or kind <> 'PART' and abs(amount * 60 - quantity * unit_amount) <= 30) and unit_amount >= 0`,
})
@Check({
  name: 'job_cost_sign',
  expression: 'quantity <> 0 and (reverses_id is null) = (quantity > 0)',
})
@Index({ properties: ['requestId', 'id'] })
@Index({ properties: ['branchId', 'usedOn'] })
@Index({ properties: ['usedOn'] })
@Index({
  name: 'job_cost_of_report',
  expression: 'create index job_cost_of_report on job_cost (report_id) where report_id is not null',
})
export class JobCost {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => RepairRequest,
    mapToPk: true,
    fieldName: 'request_id',
    deleteRule: 'restrict',
    index: false,
  })
  requestId!: string;

  /** The branch whose part or time it was. */
  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => JobCostKind)
  @Enum({ items: () => JobCostKind, type: 'text' })
  kind!: JobCostKind;

  @Field(() => ServiceCategory, {
    description: 'Of LABOUR: for whom the minutes were reported. Of a PART: who paid for the job then.',
  })
  @Enum({ items: () => ServiceCategory, type: 'text' })
  category!: ServiceCategory;

  @Field(() => String, { nullable: true, description: 'Of a PART: its code.' })
  @Property({ type: 'text', nullable: true })
  partCode: string | null = null;

  @Field(() => Int, { description: 'Pieces, or minutes; below zero in a reversal.' })
  @Property({ type: 'integer' })
  quantity!: number;

  @Field(() => Int, { description: 'What one piece, or one hour, cost us when it was used, in fen.' })
  @Property({ type: 'integer' })
  unitAmount!: number;

  @Field(() => Float, { description: 'What the line cost us, in whole fen; below zero in a reversal.' })
  @Property({ type: new BigIntType('number') })
  amount!: number;

  @Field(() => Date, { description: 'The moment of use, whose cost it carries. Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  usedAt!: Date;

  @Field(() => String, { description: 'The day of use in the zone of the branch, 2026-11-23.' })
  @Property({ type: 'date' })
  usedOn!: string;

  @Field(() => Date, {
    description:
      'When this line was written: later than the use where a report was corrected. Business clock.',
  })
  @Property({ type: 'timestamptz', length: 3 })
  recordedAt!: Date;

  @Field(() => String, { description: 'Who recorded the use or the correction.' })
  @Property({ type: 'text' })
  recordedByName!: string;

  /** The rate that an hour of labour was under. */
  @ManyToOne({
    entity: () => PolicyVersion,
    mapToPk: true,
    fieldName: 'policy_id',
    nullable: true,
    deleteRule: 'restrict',
    index: false,
  })
  policyId: string | null = null;

  @ManyToOne({
    entity: () => PartUse,
    mapToPk: true,
    fieldName: 'part_use_id',
    nullable: true,
    deleteRule: 'restrict',
    index: false,
  })
  @Unique()
  partUseId: string | null = null;

  @ManyToOne({
    entity: () => ServiceReport,
    mapToPk: true,
    fieldName: 'report_id',
    nullable: true,
    deleteRule: 'restrict',
    index: false,
  })
  reportId: string | null = null;

  @ManyToOne({
    entity: () => RepairWork,
    mapToPk: true,
    fieldName: 'repair_work_id',
    nullable: true,
    deleteRule: 'restrict',
    index: false,
  })
  @Unique()
  repairWorkId: string | null = null;

  @Field(() => ID, { nullable: true, description: 'Of a reversal: the line that does not count any more.' })
  @ManyToOne({
    entity: () => JobCost,
    mapToPk: true,
    fieldName: 'reverses_id',
    nullable: true,
    deleteRule: 'restrict',
    index: false,
  })
  @Unique()
  reversesId: string | null = null;
}
ownHistory('JobCost');
