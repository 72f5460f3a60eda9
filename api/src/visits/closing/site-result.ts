import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Visit } from '../../dispatch/visit.ts';
import { newId } from '../../kernel/ids.ts';
import { type Announced, ownHistory } from '../../platform/audit.ts';

/** Before leaving, the technician told the branch the result and asked for more work nearby (VIS-8). Never changed. */
@ObjectType({
  simpleResolvers: true,
  description:
    'VIS-8: before leaving the site the technician told the branch the result and asked for further jobs nearby.',
})
@Entity()
@Index({ properties: ['visitId', 'id'] })
export class SiteResult implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => Visit,
    mapToPk: true,
    fieldName: 'visit_id',
    deleteRule: 'restrict',
    index: false,
  })
  visitId!: string;

  @Property({ type: 'uuid', index: true })
  requestId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => String, { description: 'The result as the branch was told.' })
  @Property({ type: 'text' })
  result!: string;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  reportedAt!: Date;

  @Property({ type: 'uuid' })
  reportedById!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  reportedByName!: string;

  /** What was offered then, the soonest target first. */
  @Field(() => [String], { description: 'Numbers of the jobs nearby that were offered then, in order.' })
  @Property({ type: 'text[]', columnType: 'text[]' })
  offered: string[] = [];

  get topic(): string {
    return this.requestId;
  }
}
ownHistory('SiteResult');
