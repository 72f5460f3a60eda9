import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsOptional,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { MONTH } from '../../kernel/clock.ts';
import { PageArgs } from '../../platform/connection.ts';
import { SiteMark, SixS } from './site-check-words.ts';

@InputType()
export class SiteChecklistItemInput {
  @Matches(/^[a-z][A-Za-z0-9.]{1,60}$/)
  @Field(() => String, { description: 'Such as safety.fire; the same thing keeps its key.' })
  key!: string;

  @Field(() => SixS)
  s!: SixS;

  @Length(1, 200)
  @Field(() => String)
  zh!: string;

  @Length(1, 200)
  @Field(() => String)
  en!: string;
}

@InputType()
export class SiteChecklistPublishInput {
  @Field(() => GraphQLLocalDate, { description: 'A day after today.' })
  effectiveFrom!: string;

  @ArrayMinSize(6)
  @ArrayMaxSize(120)
  @ArrayUnique((item: SiteChecklistItemInput) => item.key)
  @ValidateNested({ each: true })
  @Field(() => [SiteChecklistItemInput], { description: 'At least one of each of the six S.' })
  items!: SiteChecklistItemInput[];
}

@InputType()
export class SiteMarkInput {
  @Length(1, 60)
  @Field(() => String)
  itemKey!: string;

  @Field(() => SiteMark)
  mark!: SiteMark;
}

@InputType()
export class SiteFindingInput {
  @Length(1, 60)
  @Field(() => String, { description: 'An item marked PARTLY or NOT_MET.' })
  itemKey!: string;

  @Length(1, 500)
  @Field(() => String)
  text!: string;

  @Field(() => ID, { description: 'Somebody who is at home in the branch that is checked.' })
  ownerId!: string;

  @Field(() => GraphQLLocalDate, { description: 'The day of the check or later.' })
  dueOn!: string;
}

@InputType()
export class SiteCheckRecordInput {
  @Field(() => ID)
  branchId!: string;

  @Field(() => GraphQLLocalDate, { description: 'Not after today in the branch’s zone.' })
  checkedOn!: string;

  @ArrayMinSize(1)
  @ArrayMaxSize(120)
  @ArrayUnique((mark: SiteMarkInput) => mark.itemKey)
  @ValidateNested({ each: true })
  @Field(() => [SiteMarkInput], { description: 'Each item of the checklist in force on that day, once.' })
  marks!: SiteMarkInput[];

  @ArrayMaxSize(120)
  @ValidateNested({ each: true })
  @Field(() => [SiteFindingInput])
  findings!: SiteFindingInput[];

  @IsOptional()
  @Length(1, 1000)
  @Field(() => String, { nullable: true })
  remarks?: string | null;

  @Length(8, 100)
  @Field(() => String, { description: 'The same key with the same input gives the first result again.' })
  idempotencyKey!: string;
}

@InputType()
export class SiteFindingDoneInput {
  @Field(() => ID)
  findingId!: string;

  @Field(() => Int, { description: 'Version as it was read.' })
  version!: number;

  @Length(1, 500)
  @Field(() => String, { description: 'What was done.' })
  done!: string;
}

@ArgsType()
export class SiteChecksArgs extends PageArgs {
  @Field(() => ID)
  branchId!: string;

  @Matches(MONTH)
  @Field(() => String, { description: 'YYYY-MM.' })
  month!: string;
}
