import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { newId } from '../kernel/ids.ts';
import { Branch, BranchKind } from '../organization/branches/branch.ts';
import { ProductCategory } from '../organization/product-category.ts';
import { CustomerKind } from './customer-kind.ts';

/**
 * One version of one policy for one scope. Never edited: a change is another version with a later date, and whatever was
 * promised keeps the id of the version it was promised under (DSP-9).
 */
@ObjectType({
  simpleResolvers: true,
  description:
    'One version of a policy for the whole company or a narrower scope. Never edited; what was promised under a version keeps it.',
})
@Entity()
@Index({
  name: 'policy_version_number',
  expression:
    'create unique index policy_version_number on policy_version (key, branch_id, product_category, customer_kind, branch_kind, version) nulls not distinct',
})
@Index({ properties: ['key', 'publishedAt', 'id'] })
export class PolicyVersion {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => String, { description: 'Which policy: targets.arrive, survey.linkDays …' })
  @Property({ type: 'text' })
  key!: string;

  @Field(() => Int, { description: 'Counts from 1 within key and scope.' })
  @Property({ type: 'integer' })
  version!: number;

  /** Null: every branch, unless another scope says which. */
  @ManyToOne({
    entity: () => Branch,
    mapToPk: true,
    fieldName: 'branch_id',
    deleteRule: 'restrict',
    nullable: true,
    index: false,
  })
  branchId!: string | null;

  @Field(() => BranchKind, {
    nullable: true,
    description: 'Only for branches of this kind; null: of any kind.',
  })
  @Enum({ items: () => BranchKind, type: 'text', nullable: true })
  branchKind!: BranchKind | null;

  @Field(() => ProductCategory, {
    nullable: true,
    description: 'Only for products of this category; null: of any.',
  })
  @Enum({ items: () => ProductCategory, type: 'text', nullable: true })
  productCategory!: ProductCategory | null;

  @Field(() => CustomerKind, {
    nullable: true,
    description: 'Only for customers of this kind; null: of any.',
  })
  @Enum({ items: () => CustomerKind, type: 'text', nullable: true })
  customerKind!: CustomerKind | null;

  @Field(() => GraphQLLocalDate, {
    description:
      'First day in force, in the zone of the branch asking; until a later version of the same scope.',
  })
  @Property({ type: 'date' })
  effectiveFrom!: string;

  @Property({ type: 'json', columnType: 'jsonb' })
  value!: Readonly<Record<string, unknown>>;

  @Field(() => Date)
  @Property({ type: 'timestamptz', length: 3 })
  publishedAt!: Date;

  /** Null for the first numbers, which came with the system. */
  @Property({ type: 'uuid', nullable: true })
  publishedById!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Null for the first numbers, which came with the system.',
  })
  @Property({ type: 'text', nullable: true })
  publishedByName!: string | null;
}
