import { IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class CashHandOverInput {
  @IsUUID()
  @Field(() => ID)
  accountId!: string;

  @IsOptional()
  @Length(8, 100)
  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType()
export class HandOverDecideInput {
  @IsUUID()
  @Field(() => ID)
  handOverId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => Boolean, { description: 'false: what came is not what was recorded.' })
  confirmed!: boolean;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true })
  remarks?: string | null;
}
