import { ArrayMaxSize, IsDate, IsOptional, IsUUID, Length } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';

/** Most people of one team. */
const LARGEST_TEAM = 8;

@InputType({ description: 'DSP-1: who goes, and when.' })
export class RepairRequestDispatchInput {
  @IsUUID()
  @Field(() => ID)
  requestId!: string;

  @Field(() => Int, {
    description: 'The version that was read; VERSION_CONFLICT when it is not the current one.',
  })
  version!: number;

  @IsUUID()
  @Field(() => ID, { description: 'The one lead technician.' })
  leadId!: string;

  @ArrayMaxSize(LARGEST_TEAM)
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], { description: 'Who goes along.' })
  teamIds: string[] = [];

  @IsDate()
  @Field(() => Date, { description: 'Planned arrival, not in the past; the customer is told.' })
  plannedAt!: Date;

  @IsOptional()
  @Length(8, 100)
  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType()
export class VisitInput {
  @IsUUID()
  @Field(() => ID)
  visitId!: string;

  @Field(() => Int, {
    description: 'The version that was read; VERSION_CONFLICT when it is not the current one.',
  })
  version!: number;
}

@InputType()
export class VisitReasonInput extends VisitInput {
  @Length(2, 500)
  @Field(() => String)
  reason!: string;
}

@InputType()
export class VisitReassignInput extends VisitInput {
  @IsUUID()
  @Field(() => ID)
  leadId!: string;

  @ArrayMaxSize(LARGEST_TEAM)
  @IsUUID(undefined, { each: true })
  @Field(() => [ID])
  teamIds: string[] = [];
}

@InputType()
export class VisitRescheduleInput extends VisitReasonInput {
  @IsDate()
  @Field(() => Date)
  plannedAt!: Date;
}

@InputType({ description: 'DSP-11: by when it will be done, and why not today.' })
export class RequestCommitInput {
  @IsUUID()
  @Field(() => ID)
  requestId!: string;

  @Field(() => Int, {
    description: 'The version that was read; VERSION_CONFLICT when it is not the current one.',
  })
  version!: number;

  @IsDate()
  @Field(() => Date, { description: 'In the future; the customer is told.' })
  committedAt!: Date;

  @Length(2, 500)
  @Field(() => String, { description: 'Why it cannot be finished the same day; the customer is told.' })
  explanation!: string;
}

@InputType()
export class RepairRequestCancelInput {
  @IsUUID()
  @Field(() => ID)
  requestId!: string;

  @Field(() => Int, {
    description: 'The version that was read; VERSION_CONFLICT when it is not the current one.',
  })
  version!: number;

  @IsOptional()
  @Length(2, 500)
  @Field(() => String, { nullable: true, description: 'Staff must give one.' })
  reason?: string | null;
}

@InputType()
export class RepairRequestMergeInput {
  @IsUUID()
  @Field(() => ID, { description: 'The call that repeats another.' })
  requestId!: string;

  @Field(() => Int, {
    description: 'The version that was read; VERSION_CONFLICT when it is not the current one.',
  })
  version!: number;

  @IsUUID()
  @Field(() => ID, { description: 'The open request of the same customer that it repeats.' })
  intoRequestId!: string;
}
