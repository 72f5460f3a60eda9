import { IsOptional, IsUUID, Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { RequestChangeInput } from '../repair-request.input.ts';

@InputType()
export class RequestReferInput extends RequestChangeInput {
  @Length(2, 500)
  @Field(() => String, { description: 'Why the branch cannot serve it; the customer reads it too.' })
  reason!: string;
}

@InputType({ description: 'INT-8: who will serve it: either a branch or a person.' })
export class ReferralDecideInput {
  @IsUUID()
  @Field(() => ID)
  referralId!: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true })
  branchId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: "A member of staff; it goes to that person's home branch.",
  })
  staffId?: string | null;
}
