import {
  ArrayMaxSize,
  ArrayMinSize,
  IsDateString,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../platform/connection.ts';
import { RenewalResult } from './renewal-visit.ts';

/** Twenty million yuan: a larger price is a slip of the pen. */
const LARGEST_PRICE = 2_000_000_000;
const MOST_VISITS = 1_000;
/** Ten days of working time. */
const LONGEST_TARGET = 14_400;
const MOST_UNITS = 200;

@ArgsType()
export class ContractsArgs extends PageArgs {
  @Field(() => ID)
  branchId!: string;

  @IsOptional()
  @MaxLength(60)
  @Field(() => String, { nullable: true, description: 'Part of a contract number or of a customer’s name.' })
  search?: string | null;

  @IsOptional()
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Only what is not over, ends by that day and is not renewed.',
  })
  endingBy?: string | null;
}

@ArgsType()
export class MyContractsArgs extends PageArgs {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'Only those that name this unit.' })
  assetId?: string | null;
}

@InputType()
class ContractTermsInput {
  @IsInt()
  @Min(0)
  @Max(LARGEST_PRICE)
  @Field(() => Int, { description: 'For the whole term, in fen.' })
  priceAmount!: number;

  @Field(() => Boolean)
  coversLabour!: boolean;

  @Field(() => Boolean)
  coversParts!: boolean;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST_VISITS)
  @Field(() => Int, { nullable: true, description: 'Null: as many visits as are needed.' })
  visitsIncluded?: number | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(LONGEST_TARGET)
  @Field(() => Int, {
    nullable: true,
    description: "Working minutes from call to arrival; null: the branch's usual ones.",
  })
  responseTargetMinutes?: number | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'Somebody who holds SALES in the branch and looks after it.',
  })
  salesId?: string | null;
}
export type ContractTerms = ContractTermsInput;

@InputType({ description: 'CON-3: a contract as it was signed.' })
export class ContractRegisterInput extends ContractTermsInput {
  @IsUUID()
  @Field(() => ID)
  customerId!: string;

  @Length(2, 40)
  @Field(() => String, { description: 'As it stands on the signed paper.' })
  number!: string;

  @IsDateString({ strict: true })
  @Field(() => GraphQLLocalDate, { description: 'First day, included.' })
  startsOn!: string;

  @IsDateString({ strict: true })
  @Field(() => GraphQLLocalDate, { description: 'Last day, included; not over yet.' })
  endsOn!: string;

  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_UNITS)
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], { description: 'Units of the customer.' })
  assetIds!: string[];

  @IsOptional()
  @Length(8, 100)
  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@InputType()
export class ContractChangeInput extends ContractTermsInput {
  @IsUUID()
  @Field(() => ID)
  contractId!: string;

  @Field(() => Int)
  version!: number;
}

@InputType()
export class ContractUnitAddInput {
  @IsUUID()
  @Field(() => ID)
  contractId!: string;

  @Field(() => Int)
  version!: number;

  @IsUUID()
  @Field(() => ID, { description: 'Another unit of the same customer.' })
  assetId!: string;

  @IsDateString({ strict: true })
  @Field(() => GraphQLLocalDate, { description: 'First day on which it is covered; from today on.' })
  fromOn!: string;
}

@InputType()
export class ContractUnitRemoveInput {
  @IsUUID()
  @Field(() => ID)
  contractId!: string;

  @Field(() => Int)
  version!: number;

  @IsUUID()
  @Field(() => ID)
  assetId!: string;

  @IsDateString({ strict: true })
  @Field(() => GraphQLLocalDate, { description: 'Last day on which it is covered; from today on.' })
  untilOn!: string;

  @Length(2, 500)
  @Field(() => String)
  reason!: string;
}

@InputType()
export class ContractEndInput {
  @IsUUID()
  @Field(() => ID)
  contractId!: string;

  @Field(() => Int)
  version!: number;

  @IsDateString({ strict: true })
  @Field(() => GraphQLLocalDate, { description: 'The new last day: from today on, before the agreed one.' })
  endsOn!: string;

  @Length(2, 500)
  @Field(() => String)
  reason!: string;
}

@InputType({ description: 'CON-1: the next term. It begins on the day after the last one of the contract.' })
export class ContractRenewInput extends ContractTermsInput {
  @IsUUID()
  @Field(() => ID)
  contractId!: string;

  @Field(() => Int)
  version!: number;

  @Length(2, 40)
  @Field(() => String, { description: 'Number of the new contract.' })
  number!: string;

  @IsDateString({ strict: true })
  @Field(() => GraphQLLocalDate, { description: 'Last day of the new term, included.' })
  endsOn!: string;

  @IsOptional()
  @Length(8, 100)
  @Field(() => String, { nullable: true })
  idempotencyKey?: string | null;
}

@ArgsType()
export class RenewalVisitsArgs extends PageArgs {
  @Field(() => ID)
  branchId!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Only those that are assigned to you.' })
  mine: boolean = false;

  @Field(() => Boolean, { defaultValue: true, description: 'Only those that are still to be made.' })
  open: boolean = true;
}

@InputType()
export class RenewalVisitAssignInput {
  @IsUUID()
  @Field(() => ID)
  renewalVisitId!: string;

  @Field(() => Int)
  version!: number;

  @IsUUID()
  @Field(() => ID, { description: 'Somebody who holds SALES in the branch.' })
  assigneeId!: string;
}

@InputType()
export class RenewalVisitCompleteInput {
  @IsUUID()
  @Field(() => ID)
  renewalVisitId!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => RenewalResult)
  result!: RenewalResult;

  @Length(2, 1000)
  @Field(() => String, { description: 'What the customer said.' })
  note!: string;
}
