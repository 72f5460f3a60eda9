import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';
import { Branch } from '../branches/branch.ts';
import { StaffMember } from './staff-member.ts';

/** The permit a technician needs where the work-permit scheme applies (DSP-7). A renewal is another one. */
@ObjectType({
  simpleResolvers: true,
  description:
    'The permit a technician needs where the work-permit scheme applies (DSP-7). Seen by the person and by those who lead or administer the branch.',
})
@Entity()
@Index({ properties: ['staffId', 'validUntil'] })
@Index({ properties: ['validUntil'] })
export class WorkPermit {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => Branch,
    mapToPk: true,
    fieldName: 'branch_id',
    deleteRule: 'restrict',
    index: true,
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
  number!: string;

  @Field(() => GraphQLLocalDate, { description: 'First day on which it counts.' })
  @Property({ type: 'date' })
  validFrom!: string;

  @Field(() => GraphQLLocalDate, { description: 'Last day on which it counts.' })
  @Property({ type: 'date' })
  validUntil!: string;
}
