import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';
import { Branch } from '../branches/branch.ts';

/** A person who works for the company or one of its authorized centers. Roles are held per branch, see RoleAssignment. */
@ObjectType({
  simpleResolvers: true,
  description:
    'A person who works for the company or an authorized center. Visible to staff of the branches where the person works.',
})
@Entity()
export class StaffMember {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => String, { description: 'Number by which colleagues know the person; unique in the company.' })
  @Property({ type: 'text', unique: true })
  number!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  /** Where the person is employed; the kind of this branch decides whether the work-permit scheme applies (DSP-7). */
  @ManyToOne({
    entity: () => Branch,
    mapToPk: true,
    fieldName: 'home_branch_id',
    deleteRule: 'restrict',
    index: true,
  })
  homeBranchId!: string;

  @Property({ type: 'text', nullable: true })
  phone: string | null = null;

  @Field(() => Boolean, { description: 'False for somebody who has left.' })
  @Property({ type: 'boolean' })
  active: boolean = true;

  @Property({ version: true, type: 'integer' })
  version!: number;
}
