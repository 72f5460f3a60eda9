import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';
import { SiteMark, SixS } from './site-check-words.ts';
import { SiteChecklist } from './site-checklist.ts';

@ObjectType({ simpleResolvers: true, description: 'KPI-7: how one item of the checklist was found.' })
export class SiteCheckLine {
  @Field(() => String)
  itemKey!: string;

  @Field(() => SixS)
  s!: SixS;

  @Field(() => SiteMark)
  mark!: SiteMark;
}

/** One 6S check of a branch, as it was found; never changed. It keeps the checklist and the policy it was scored by. */
@ObjectType({
  simpleResolvers: true,
  description:
    'KPI-7: one 6S check of a branch, scored out of 100. Read by whoever leads the branch or made the check, and by headquarters.',
})
@Entity()
@Index({ properties: ['branchId', 'month', 'id'] })
export class SiteCheck {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Branch, mapToPk: true, fieldName: 'branch_id', deleteRule: 'restrict' })
  branchId!: string;

  @Field(() => GraphQLLocalDate, { description: 'In the branch’s zone.' })
  @Property({ type: 'date' })
  checkedOn!: string;

  @Field(() => String, { description: 'YYYY-MM.' })
  @Property({ type: 'character', length: 7 })
  month!: string;

  @ManyToOne({
    entity: () => SiteChecklist,
    mapToPk: true,
    fieldName: 'checklist_id',
    deleteRule: 'restrict',
    index: false,
  })
  checklistId!: string;

  @Property({ type: 'uuid' })
  policyId!: string;

  @Field(() => Int, { description: 'Version of the policy performance.siteCheck it was scored by.' })
  @Property({ type: 'integer' })
  policyVersion!: number;

  @Field(() => [SiteCheckLine], { description: 'KPI-8: what the score is made of.' })
  @Property({ type: 'json', columnType: 'jsonb' })
  lines!: SiteCheckLine[];

  @Property({ type: 'integer' })
  scoreTenths!: number;

  @Field(() => Boolean, { description: 'Whether the score reaches what policy asks for.' })
  @Property({ type: 'boolean' })
  passed!: boolean;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  remarks: string | null = null;

  @Field(() => Date, { description: 'When it was recorded; business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  checkedAt!: Date;

  @Property({ type: 'uuid' })
  checkedById!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  checkedByName!: string;

  @Field(() => Float, { description: 'Points out of 100, to one decimal.' })
  get score(): number {
    return this.scoreTenths / 10;
  }
}

/** What a check found wrong: somebody of the branch puts it right by a date. */
@ObjectType({
  simpleResolvers: true,
  description: 'KPI-7: what a site check found wrong, with its owner and date.',
})
@Entity()
@Index({ properties: ['checkId', 'id'] })
export class SiteFinding {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => SiteCheck,
    mapToPk: true,
    fieldName: 'check_id',
    deleteRule: 'restrict',
    index: false,
  })
  checkId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => String, { description: 'The item of the checklist that it is about.' })
  @Property({ type: 'text' })
  itemKey!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string;

  @ManyToOne({
    entity: () => StaffMember,
    mapToPk: true,
    fieldName: 'owner_id',
    deleteRule: 'restrict',
    index: false,
  })
  ownerId!: string;

  @Field(() => String, { description: 'Who of the branch puts it right.' })
  @Property({ type: 'text' })
  ownerName!: string;

  @Field(() => GraphQLLocalDate, { description: 'By when, in the branch’s zone.' })
  @Property({ type: 'date' })
  dueOn!: string;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  doneAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Who said that it is put right.' })
  @Property({ type: 'text', nullable: true })
  doneByName: string | null = null;

  @Field(() => String, { nullable: true, description: 'What was done.' })
  @Property({ type: 'text', nullable: true })
  done: string | null = null;

  @Field(() => Int)
  @Property({ version: true, type: 'integer' })
  version!: number;

  putRight(by: { at: Date; name: string; done: string }): void {
    if (this.doneAt) throw new RuleError('SITE_FINDING_DONE');
    this.doneAt = by.at;
    this.doneByName = by.name;
    this.done = by.done;
  }
}
