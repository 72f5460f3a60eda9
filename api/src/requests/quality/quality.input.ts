import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';

/** INT-4: what a quality complaint also registers. */
@InputType({
  description:
    'INT-4: what a quality complaint also registers. All six are needed; what is on file about the unit named is taken from there where it is left out.',
})
export class QualityInput {
  @Field(() => GraphQLLocalDate, { nullable: true })
  purchasedOn?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true })
  modelId?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'When it left the factory.' })
  manufacturedOn?: string | null;

  @IsOptional()
  @MaxLength(60)
  @Field(() => String, { nullable: true, description: 'From the name plate.' })
  serialNumber?: string | null;

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, { nullable: true })
  mainFault?: string | null;

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, { nullable: true, description: 'What the customer demands.' })
  customerDemand?: string | null;
}
