import {
  ArrayMaxSize,
  IsDate,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';

/** Most lines of one record. */
const MOST_PARTS = 50;
/** A working day and a night: more at once is a slip of the pen. */
const MOST_MINUTES = 1_440;

@InputType()
export class RepairCardInput {
  @IsUUID()
  @Field(() => ID)
  cardId!: string;

  @Field(() => Int, {
    description: 'The version that was read; VERSION_CONFLICT when it is not the current one.',
  })
  version!: number;
}

@InputType({ description: 'WKS-2: a part from the catalog that was replaced.' })
export class ReplacedPartInput {
  @Length(1, 60)
  @Field(() => String)
  partCode!: string;

  @IsInt()
  @Min(1)
  @Max(999)
  @Field(() => Int, { description: 'Pieces.' })
  quantity!: number;

  @IsOptional()
  @MaxLength(60)
  @Field(() => String, { nullable: true, description: 'Serial number of the part that was taken out.' })
  oldSerial?: string | null;

  @IsOptional()
  @MaxLength(60)
  @Field(() => String, { nullable: true, description: 'Serial number of the part that was put in.' })
  newSerial?: string | null;

  @Length(1, 200)
  @Matches(/\S/)
  @Field(() => String)
  reason!: string;
}

@InputType()
export class RepairCardRecordInput extends RepairCardInput {
  @IsInt()
  @Min(1)
  @Max(MOST_MINUTES)
  @Field(() => Int, { description: 'Actual minutes of work, 1 to 1440.' })
  minutes!: number;

  @Length(2, 1000)
  @Matches(/\S/)
  @Field(() => String, { description: 'What was done.' })
  done!: string;

  @ArrayMaxSize(MOST_PARTS)
  @ValidateNested({ each: true })
  @Field(() => [ReplacedPartInput])
  parts: ReplacedPartInput[] = [];
}

@InputType()
export class RepairCardInspectInput extends RepairCardInput {
  @Field(() => Boolean, { description: 'false: back to work.' })
  passed!: boolean;

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, {
    nullable: true,
    description: 'What has to be done again; needed when it does not pass.',
  })
  remarks?: string | null;
}

@InputType()
export class RepairCardPromiseInput extends RepairCardInput {
  @IsDate()
  @Field(() => Date, { description: 'The new planned finish; not in the past. The customer is told.' })
  plannedFinishAt!: Date;

  @Length(2, 500)
  @Matches(/\S/)
  @Field(() => String, { description: 'Why the one before cannot be kept; the customer reads it.' })
  reason!: string;
}

@InputType()
export class RepairCardAssignInput extends RepairCardInput {
  @IsUUID()
  @Field(() => ID, { description: 'A technician of the branch.' })
  technicianId!: string;
}
