import { IsBoolean, IsOptional, IsUUID, Length } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../../platform/connection.ts';

@ArgsType()
export class TravelRequestsArgs extends PageArgs {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'Left out: of every branch that you may read.' })
  branchId?: string | null;

  @IsOptional()
  @IsBoolean()
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only what waits for a decision; false: only what is decided; left out: all.',
  })
  waiting?: boolean | null;
}

@InputType({ description: 'DSP-6: asks for the approval of a journey.' })
export class TravelRequestMakeInput {
  @IsUUID()
  @Field(() => ID)
  requestId!: string;

  @Length(2, 500)
  @Field(() => String, { description: 'What the journey is for.' })
  purpose!: string;
}

@InputType({ description: 'DSP-6: a decision on a journey.' })
export class TravelRequestDecideInput {
  @IsUUID()
  @Field(() => ID)
  travelRequestId!: string;

  @Field(() => Int, {
    description: 'The version that was read; VERSION_CONFLICT when it is not the current one.',
  })
  version!: number;

  @IsOptional()
  @Length(0, 500)
  @Field(() => String, { nullable: true, description: 'Needed to refuse it.' })
  remarks?: string | null;
}
