import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';
import type { Announced } from '../../platform/audit.ts';
import { RepairRequest } from '../repair-request.ts';

/** INT-8: a request that its branch could not serve, passed to the EXECUTIVE, who names who will. */
@ObjectType({
  simpleResolvers: true,
  description:
    'INT-8: a request that its branch cannot serve, passed to the EXECUTIVE, and who was named to serve it. The branch that passed it on keeps this record.',
})
@Entity()
@Index({ properties: ['requestId', 'id'] })
@Index({ properties: ['fromBranchId', 'id'] })
@Index({
  name: 'referral_waiting',
  expression: 'create index referral_waiting on referral (id) where decided_at is null',
})
@Index({
  name: 'referral_waiting_once',
  expression: 'create unique index referral_waiting_once on referral (request_id) where decided_at is null',
})
@Check({ name: 'referral_decided', expression: '(decided_at is null) = (to_branch_id is null)' })
export class Referral implements Announced {
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

  @Field(() => String)
  @Property({ type: 'text' })
  requestNumber!: string;

  @ManyToOne({
    entity: () => Branch,
    mapToPk: true,
    fieldName: 'from_branch_id',
    deleteRule: 'restrict',
    index: false,
  })
  fromBranchId!: string;

  @Field(() => String, { description: 'Why the branch cannot serve it.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  passedAt!: Date;

  @Field(() => String)
  @Property({ type: 'text' })
  passedByName!: string;

  @ManyToOne({
    entity: () => Branch,
    mapToPk: true,
    fieldName: 'to_branch_id',
    nullable: true,
    deleteRule: 'restrict',
  })
  toBranchId: string | null = null;

  @ManyToOne({
    entity: () => StaffMember,
    mapToPk: true,
    fieldName: 'named_staff_id',
    nullable: true,
    deleteRule: 'restrict',
    index: false,
  })
  namedStaffId: string | null = null;

  @Field(() => String, { nullable: true, description: 'The person who was named, if not a branch alone.' })
  @Property({ type: 'text', nullable: true })
  namedStaffName: string | null = null;

  @Field(() => Date, { nullable: true, description: 'Null while the EXECUTIVE has named nobody.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  decidedAt: Date | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  decidedByName: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  passedById: string | null = null;

  @Property({ version: true, type: 'integer' })
  version!: number;

  /** Fields that lead on look at the branch that passed it on. */
  get branchId(): string {
    return this.fromBranchId;
  }

  get topic(): string {
    return this.requestId;
  }
}
