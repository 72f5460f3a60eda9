import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';
import { type Announced, ownHistory } from '../../platform/audit.ts';
import { ServiceReport } from '../work/service-report.ts';

/** The supervisor has read one version of a service report (VIS-8). Never changed; a corrected report is read anew. */
@ObjectType({
  simpleResolvers: true,
  description:
    'VIS-8: a supervisor has approved one version of a service report, or sent it back. A corrected report needs a new approval.',
})
@Entity()
@Index({ properties: ['reportId', 'id'] })
@Index({ properties: ['requestId', 'id'] })
export class ReportReview implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => ServiceReport,
    mapToPk: true,
    fieldName: 'report_id',
    deleteRule: 'restrict',
    index: false,
  })
  reportId!: string;

  @Field(() => Int, { description: 'The version of the report that was read.' })
  @Property({ type: 'integer' })
  reportVersion!: number;

  @Property({ type: 'uuid' })
  requestId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => Boolean, { description: 'False: sent back with remarks.' })
  @Property({ type: 'boolean' })
  approved!: boolean;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  remarks!: string | null;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  at!: Date;

  @Property({ type: 'uuid', nullable: true })
  byId!: string | null;

  @Field(() => String)
  @Property({ type: 'text' })
  byName!: string;

  get topic(): string {
    return this.requestId;
  }
}
ownHistory('ReportReview');
