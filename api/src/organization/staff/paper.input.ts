import { IsEnum, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ProductCategory } from '../product-category.ts';
import { CertificateKind } from './certificate.ts';

@InputType()
export class CertificateRecordInput {
  @IsUUID()
  @Field(() => ID)
  staffId!: string;

  @IsEnum(ProductCategory)
  @Field(() => ProductCategory)
  category!: ProductCategory;

  @IsEnum(CertificateKind)
  @Field(() => CertificateKind)
  kind!: CertificateKind;

  @IsString()
  @Length(1, 60)
  @Field(() => String, { description: 'As printed on the paper, 1 to 60 characters.' })
  number!: string;

  @IsString()
  @Field(() => GraphQLLocalDate, { description: 'First day on which it counts.' })
  validFrom!: string;

  @IsOptional()
  @IsString()
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Last day on which it counts; left out: without end.',
  })
  validUntil?: string | null;

  @IsOptional()
  @IsString()
  @Length(8, 100)
  @Field(() => String, {
    nullable: true,
    description: 'Repeating a call with the same key and input answers with the first result.',
  })
  idempotencyKey?: string | null;
}

@InputType()
export class WorkPermitRecordInput {
  @IsUUID()
  @Field(() => ID)
  staffId!: string;

  @IsString()
  @Length(1, 60)
  @Field(() => String, { description: 'As printed on the permit, 1 to 60 characters.' })
  number!: string;

  @IsString()
  @Field(() => GraphQLLocalDate, { description: 'First day on which it counts.' })
  validFrom!: string;

  @IsString()
  @Field(() => GraphQLLocalDate, { description: 'Last day on which it counts.' })
  validUntil!: string;

  @IsOptional()
  @IsString()
  @Length(8, 100)
  @Field(() => String, {
    nullable: true,
    description: 'Repeating a call with the same key and input answers with the first result.',
  })
  idempotencyKey?: string | null;
}
