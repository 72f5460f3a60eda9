import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from '../kernel/ids.ts';
import { ownHistory } from '../platform/audit.ts';
import { Replenishment } from './replenishment.ts';

/** A day on which an ordered part was expected until another was named (PRT-4). */
@ObjectType({
  simpleResolvers: true,
  description: 'PRT-4: another day for what is on order; the one before stays on record. Never changed.',
})
@Entity()
@Index({ properties: ['replenishmentId', 'id'] })
export class ReplenishmentDelay {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => Replenishment,
    mapToPk: true,
    fieldName: 'replenishment_id',
    deleteRule: 'restrict',
    index: false,
  })
  replenishmentId!: string;

  @Property({ type: 'uuid' })
  requestId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => GraphQLLocalDate, { description: 'The day that was expected before.' })
  @Property({ type: 'date' })
  expectedBefore!: string;

  @Field(() => GraphQLLocalDate, { description: 'The day that was named then.' })
  @Property({ type: 'date' })
  expectedOn!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  at!: Date;

  @Field(() => String, { description: 'Who named it.' })
  @Property({ type: 'text' })
  byName!: string;
}
ownHistory('ReplenishmentDelay');
