import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from '../../../kernel/ids.ts';
import { Branch } from '../../../organization/branches/branch.ts';
import { StaffMember } from '../../../organization/staff/staff-member.ts';

/** KPI-10: whoever is on probation is assessed monthly. */
@ObjectType({
  simpleResolvers: true,
  description: 'KPI-10: a person’s time of probation, by which the period of assessment goes.',
})
@Entity()
@Unique({ name: 'staff_probation_once', properties: ['staffId', 'fromOn'] })
export class StaffProbation {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

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

  @Field(() => GraphQLLocalDate)
  @Property({ type: 'date' })
  fromOn!: string;

  @Field(() => GraphQLLocalDate, { description: 'Last day.' })
  @Property({ type: 'date' })
  untilOn!: string;
}
