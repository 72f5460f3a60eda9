import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsBoolean,
  IsInt,
  IsNotIn,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { FaultCause, ServiceCategory } from '../../entitlement/entitlement.ts';
import { FaultType } from '../../requests/request-words.ts';

const LONGEST_TEXT = 2000;
const MOST_PARTS = 50;
const MOST_PIECES = 999;
/** Ten days around the clock, of one visit: more is a slip of the pen. */
const MOST_MINUTES = 14_400;
const HIGHEST_METER = 10_000_000;
/** Something other than blanks. */
const WORDS = /\S/;

@InputType({
  description:
    'VIS-9: what was found out about the fault. Running hours or mileage, whichever the unit counts, is needed.',
})
export class DiagnosisRecordInput {
  @IsUUID()
  @Field(() => ID)
  visitId!: string;

  @IsOptional()
  @IsInt()
  @Field(() => Int, {
    nullable: true,
    description:
      'Only to correct the diagnosis of this visit: the version that was read. VERSION_CONFLICT when it is not the current one.',
  })
  version?: number | null;

  @Field(() => FaultType, {
    description: 'The class of the fault as found; it may differ from the one reported.',
  })
  faultType!: FaultType;

  @Field(() => FaultCause)
  faultCause!: FaultCause;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(HIGHEST_METER)
  @Field(() => Int, { nullable: true, description: 'Hours by the meter.' })
  runningHours?: number | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(HIGHEST_METER)
  @Field(() => Int, { nullable: true, description: 'Kilometres by the meter.' })
  mileage?: number | null;

  @Length(1, LONGEST_TEXT)
  @Matches(WORDS)
  @Field(() => String, { description: 'When it began, how often, what was tried before.' })
  faultHistory!: string;

  @IsBoolean()
  @Field(() => Boolean, { description: 'Whether the part had been opened before.' })
  openedBefore!: boolean;

  @Length(1, LONGEST_TEXT)
  @Matches(WORDS)
  @Field(() => String, { description: 'What the check of the warranty on site showed.' })
  warrantyCheck!: string;
}

@InputType()
export class ServicePartInput {
  @Length(1, 60)
  @Field(() => String, { description: 'From `parts`; NOT_FOUND for a code that the catalog does not have.' })
  partCode!: string;

  @IsInt()
  @Min(1)
  @Max(MOST_PIECES)
  @Field(() => Int, { description: 'Pieces.' })
  quantity!: number;

  @Length(1, 500)
  @Matches(WORDS)
  @Field(() => String, { description: 'Why it was replaced.' })
  reason!: string;
}

@InputType()
export class ServiceMinutesInput {
  // ENT-1: the company's own work is never a customer's request.
  @IsNotIn([ServiceCategory.INTERNAL])
  @Field(() => ServiceCategory, { description: 'PAID, CONTRACT or WARRANTY.' })
  category!: ServiceCategory;

  @IsInt()
  @Min(0)
  @Max(MOST_MINUTES)
  @Field(() => Int)
  minutes!: number;
}

@InputType({ description: 'VIS-5: what was found and done on a visit.' })
export class ServiceReportRecordInput {
  @IsUUID()
  @Field(() => ID)
  visitId!: string;

  @IsOptional()
  @IsInt()
  @Field(() => Int, {
    nullable: true,
    description:
      'Only to correct the report of this visit: the version that was read. VERSION_CONFLICT when it is not the current one.',
  })
  version?: number | null;

  @Length(1, LONGEST_TEXT)
  @Matches(WORDS)
  @Field(() => String)
  found!: string;

  @Length(1, LONGEST_TEXT)
  @Matches(WORDS)
  @Field(() => String)
  cause!: string;

  @Length(1, LONGEST_TEXT)
  @Matches(WORDS)
  @Field(() => String)
  done!: string;

  @Length(1, LONGEST_TEXT)
  @Matches(WORDS)
  @Field(() => String, { description: 'What the customer was told about use and care.' })
  advice!: string;

  @IsOptional()
  @Length(0, LONGEST_TEXT)
  @Field(() => String, { nullable: true })
  compensation?: string | null;

  @ArrayMaxSize(MOST_PARTS)
  @ValidateNested({ each: true })
  @Field(() => [ServicePartInput], { defaultValue: [] })
  parts!: ServicePartInput[];

  @ArrayMinSize(1)
  @ArrayUnique((line: ServiceMinutesInput) => line.category)
  @ValidateNested({ each: true })
  @Field(() => [ServiceMinutesInput], { description: 'Each category once.' })
  minutes!: ServiceMinutesInput[];
}
