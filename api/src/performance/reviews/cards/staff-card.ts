import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { newId } from '../../../kernel/ids.ts';
import { RuleError } from '../../../kernel/rule-error.ts';
import { Branch } from '../../../organization/branches/branch.ts';
import { StaffMember } from '../../../organization/staff/staff-member.ts';
import { CardColor } from '../review-words.ts';

/** A yellow or red card (KPI-4). Withdrawn with a reason where it was wrong, never deleted. */
@ObjectType({
  simpleResolvers: true,
  description:
    'KPI-4: a yellow or red card. For the person who got it, BRANCH_MANAGER, HUMAN_RESOURCES and EXECUTIVE. Withdrawn with a reason, never deleted.',
})
@Entity()
@Index({ properties: ['staffId', 'givenOn', 'id'] })
@Index({ properties: ['branchId', 'givenOn', 'id'] })
export class StaffCard {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => Int)
  @Property({ version: true, type: 'integer' })
  version!: number;

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

  @Field(() => String, { description: 'Who got it.' })
  @Property({ type: 'text' })
  staffName!: string;

  @Field(() => CardColor)
  @Enum({ items: () => CardColor, type: 'text' })
  color!: CardColor;

  @Field(() => String)
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => GraphQLLocalDate, { description: 'In the zone of the branch; it counts for that year.' })
  @Property({ type: 'date' })
  givenOn!: string;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  givenAt!: Date;

  @Property({ type: 'uuid' })
  givenById!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  givenByName!: string;

  @Field(() => Date, { nullable: true, description: 'Withdrawn it counts no more.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  withdrawnAt: Date | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  withdrawnByName: string | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  withdrawnReason: string | null = null;

  withdraw(at: Date, byName: string, reason: string): void {
    if (this.withdrawnAt) throw new RuleError('CARD_WITHDRAWN', {}, 'cardId');
    this.withdrawnAt = at;
    this.withdrawnByName = byName;
    this.withdrawnReason = reason;
  }
}
