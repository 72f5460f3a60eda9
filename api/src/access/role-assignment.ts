import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Role } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';

registerEnumType(Role, {
  name: 'Role',
  description:
    'What a member of staff is in one branch. Some roles, held at headquarters, reach over every branch.',
});

/** A role that a member of staff holds, or held, in a branch. Plain ids: organization/ stands below this folder. */
@ObjectType({ simpleResolvers: true, description: 'A role that a member of staff holds in one branch.' })
@Entity()
@Index({
  name: 'role_assignment_held',
  expression: `create index "role_assignment_held" on "role_assignment" ("staff_id") where "revoked_at" is null`,
})
@Index({
  name: 'role_assignment_once',
  expression: `create unique index "role_assignment_once" on "role_assignment" ("staff_id", "branch_id", "role") where "revoked_at" is null`,
})
@Index({ properties: ['branchId', 'role', 'staffId'] })
export class RoleAssignment {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ type: 'uuid' })
  staffId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => Role)
  @Enum({ items: () => Role, type: 'text' })
  role!: Role;

  /** Granted at headquarters for a role that reaches over every branch; set once, when it is granted. */
  @Property({ type: 'boolean', default: false })
  companyWide: boolean = false;

  /** Business clock. */
  @Property({ type: 'timestamptz', length: 3 })
  grantedAt!: Date;

  /** Business clock; a revoked role counts no more from the next request on. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  revokedAt: Date | null = null;
}
