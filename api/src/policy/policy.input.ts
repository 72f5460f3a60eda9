import { IsEnum, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { BranchKind } from '../organization/branches/branch.ts';
import { ProductCategory } from '../organization/product-category.ts';
import { PageArgs } from '../platform/connection.ts';
import { CustomerKind } from './customer-kind.ts';

@ArgsType()
export class PolicyVersionsArgs extends PageArgs {
  @IsString()
  @MaxLength(100)
  @Field(() => String)
  key!: string;
}

@InputType()
export class PolicyPublishInput {
  @IsString()
  @MaxLength(100)
  @Field(() => String, { description: 'Which policy: targets.arrive, survey.linkDays …' })
  key!: string;

  @IsString()
  @MaxLength(10_000)
  @Field(() => String, { description: 'JSON object with exactly the fields of the policy.' })
  value!: string;

  @IsString()
  @Field(() => GraphQLLocalDate, { description: 'First day in force; today or later.' })
  effectiveFrom!: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'For this branch alone.' })
  branchId?: string | null;

  @IsOptional()
  @IsEnum(BranchKind)
  @Field(() => BranchKind, { nullable: true, description: 'For branches of this kind alone.' })
  branchKind?: BranchKind | null;

  @IsOptional()
  @IsEnum(ProductCategory)
  @Field(() => ProductCategory, {
    nullable: true,
    description: 'For products of this category alone, where the policy may differ by it.',
  })
  productCategory?: ProductCategory | null;

  @IsOptional()
  @IsEnum(CustomerKind)
  @Field(() => CustomerKind, {
    nullable: true,
    description: 'For customers of this kind alone, where the policy may differ by it.',
  })
  customerKind?: CustomerKind | null;

  @IsOptional()
  @IsString()
  @Length(8, 100)
  @Field(() => String, {
    nullable: true,
    description: 'Repeating a call with the same key and input answers with the first result.',
  })
  idempotencyKey?: string | null;
}
