import { IsOptional, Length, MaxLength } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';

@InputType()
export class AssetRegisterInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Whose unit it is. Needed from staff; a customer acting for several names one of them.',
  })
  customerId?: string | null;

  @Field(() => ID)
  modelId!: string;

  @IsOptional()
  @MaxLength(60)
  @Field(() => String, { nullable: true, description: 'From the name plate.' })
  serialNumber?: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Date on the invoice or receipt; not after today.',
  })
  purchasedOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'A picture of the invoice or receipt that you uploaded.' })
  proofFileId?: string | null;

  @Length(8, 100)
  @Field(() => String, { description: 'The same key with the same input gives the first result again.' })
  idempotencyKey!: string;
}

@InputType()
export class AssetProofAddInput {
  @Field(() => ID)
  assetId!: string;

  @Field(() => ID, { description: 'A picture of the invoice or receipt that you uploaded.' })
  fileId!: string;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Date on the document; not after today.' })
  purchasedOn?: string | null;
}

@InputType()
export class AssetProofVerifyInput {
  @Field(() => ID)
  assetId!: string;

  @Field(() => Boolean)
  accepted!: boolean;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Date on the document; needed when the customer gave none. Not after today.',
  })
  purchasedOn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Goods of a project: the warranty waits for final acceptance.',
  })
  projectGoods?: boolean | null;

  @IsOptional()
  @Length(1, 300)
  @Field(() => String, {
    nullable: true,
    description: 'Why it is not accepted, for the customer to read; needed then.',
  })
  reason?: string | null;
}

@InputType()
export class AssetFinalAcceptanceRecordInput {
  @Field(() => ID)
  assetId!: string;

  @Field(() => GraphQLLocalDate, { description: 'Not after today.' })
  finalAcceptanceOn!: string;
}
