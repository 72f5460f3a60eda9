import { ArrayMaxSize, IsDate, IsOptional, IsUUID, Length, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { FeedbackGrade, FeedbackKind, FeedbackSource, FeedbackSubject } from '../feedback-words.ts';
import { QualityInput } from '../../requests/quality/quality.input.ts';

/** Longer than any token of ours; the text of a token is checked by its seal. */
const LONGEST_TOKEN = 200;
const LONGEST_TEXT = 2000;

@InputType()
class Said {
  @Field(() => FeedbackKind)
  kind!: FeedbackKind;

  @Field(() => FeedbackSubject)
  subject!: FeedbackSubject;

  @Length(2, LONGEST_TEXT)
  @Field(() => String, { description: "The customer's own words, at most 2,000 characters." })
  text!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'VIS-7: money or favours were asked for. Then it is a complaint of grade MAJOR, whatever else is said.',
  })
  askedForMoney: boolean = false;

  @IsOptional()
  @ValidateNested()
  @Field(() => QualityInput, {
    nullable: true,
    description:
      'INT-4: needed for a complaint about a product, or about a request of kind QUALITY_COMPLAINT.',
  })
  quality?: QualityInput | null;

  @Length(8, 100)
  @Field(() => String, {
    description: 'Made once for what is being sent; sending it again returns the first.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'CMP-1: a complaint or suggestion as its customer files it in the portal.' })
export class FeedbackFileInput extends Said {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'The request that it is about.' })
  requestId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'The own unit that it is about, where there is no request.',
  })
  assetId?: string | null;
}

@InputType({ description: 'CMP-1: the same by whoever holds the tracking link, about its request.' })
export class FeedbackFileByLinkInput extends Said {
  @MaxLength(LONGEST_TOKEN)
  @Field(() => String, { description: 'The last part of the tracking link.' })
  token!: string;
}

@InputType({ description: 'SUR-5: the customer turns the free text of an answered card into a case.' })
export class FeedbackFromCardInput {
  @MaxLength(LONGEST_TOKEN)
  @Field(() => String, { description: 'The last part of the personal link to the card.' })
  token!: string;

  @Field(() => FeedbackKind)
  kind!: FeedbackKind;

  @Field(() => FeedbackSubject, { defaultValue: FeedbackSubject.OTHER })
  subject: FeedbackSubject = FeedbackSubject.OTHER;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'VIS-7: money or favours were asked for. Then it is a complaint of grade MAJOR.',
  })
  askedForMoney: boolean = false;

  @IsOptional()
  @ValidateNested()
  @Field(() => QualityInput, { nullable: true, description: 'INT-4: for a complaint about a product.' })
  quality?: QualityInput | null;
}

@InputType({ description: 'SUR-5: the service department turns the free text of an answer into a case.' })
export class FeedbackFromSurveyInput {
  @IsUUID()
  @Field(() => ID)
  surveyId!: string;

  @Field(() => FeedbackKind)
  kind!: FeedbackKind;

  @Field(() => FeedbackGrade)
  grade!: FeedbackGrade;

  @Field(() => FeedbackSubject)
  subject!: FeedbackSubject;

  @IsOptional()
  @ValidateNested()
  @Field(() => QualityInput, { nullable: true, description: 'INT-4: for a complaint about a product.' })
  quality?: QualityInput | null;

  @Length(8, 100)
  @Field(() => String, {
    description: 'Made once for what is being sent; sending it again returns the first.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'CMP-1: a complaint or suggestion by phone, by letter or said at a visit.' })
export class FeedbackRegisterInput extends Said {
  @IsUUID()
  @Field(() => ID)
  branchId!: string;

  @IsUUID()
  @Field(() => ID)
  customerId!: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: "The customer's request that it is about." })
  requestId?: string | null;

  @Field(() => FeedbackGrade)
  grade!: FeedbackGrade;

  @Field(() => FeedbackSource, { description: 'PHONE, LETTER or VISIT.' })
  source!: FeedbackSource;

  @IsOptional()
  @Length(1, 60)
  @Field(() => String, { nullable: true, description: 'Who said it; the customer by default.' })
  raisedByName?: string | null;

  @IsOptional()
  @IsDate()
  @Field(() => Date, {
    nullable: true,
    description:
      'When it came in, not after now nor 31 days before; now by default. The answer is due from here.',
  })
  receivedAt?: Date | null;

  @IsOptional()
  @ArrayMaxSize(10)
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], {
    nullable: true,
    description: 'Whom it is about beside the technicians who were sent; none of them ever sees it.',
  })
  aboutStaffIds?: string[] | null;
}

/** What whoever files by a link gets: the case itself opens for the signed-in customer. */
@ObjectType({
  simpleResolvers: true,
  description:
    'What whoever files by a personal link gets to know: number, grade, and when the first answer is due.',
})
export class FeedbackReceipt {
  @Field(() => String)
  number!: string;

  @Field(() => FeedbackKind)
  kind!: FeedbackKind;

  @Field(() => FeedbackGrade)
  grade!: FeedbackGrade;

  @Field(() => Date, { description: 'CMP-6: until when the customer hears how it is handled.' })
  firstAnswerDueAt!: Date;
}
