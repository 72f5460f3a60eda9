import { IsDate, IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';

const VERSION = {
  description: 'The version of the visit that was read; VERSION_CONFLICT when it is not the current one.',
};
const TOKEN = { description: 'The token of the tracking link.' };
const PLANNED = { description: 'One of the request’s visitTimes, or another moment of working time.' };
const REASON = { nullable: true, description: 'In the customer’s own words.' };

@InputType()
export class VisitConfirmInput {
  @IsUUID()
  @Field(() => ID)
  visitId!: string;

  @Field(() => Int, VERSION)
  version!: number;
}

@InputType()
export class VisitMoveInput extends VisitConfirmInput {
  @IsDate()
  @Field(() => Date, PLANNED)
  plannedAt!: Date;

  @IsOptional()
  @Length(2, 300)
  @Field(() => String, REASON)
  reason?: string | null;
}

@InputType()
export class VisitConfirmByLinkInput {
  @MaxLength(200)
  @Field(() => String, TOKEN)
  token!: string;

  @Field(() => Int, VERSION)
  visitVersion!: number;
}

@InputType()
export class VisitMoveByLinkInput extends VisitConfirmByLinkInput {
  @IsDate()
  @Field(() => Date, PLANNED)
  plannedAt!: Date;

  @IsOptional()
  @Length(2, 300)
  @Field(() => String, REASON)
  reason?: string | null;
}

@InputType()
export class RepairRequestCancelByLinkInput {
  @MaxLength(200)
  @Field(() => String, TOKEN)
  token!: string;

  @IsOptional()
  @Length(2, 500)
  @Field(() => String, REASON)
  reason?: string | null;
}
