import { IsDate, IsOptional, IsUUID, Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ContactDirection, ContactKind, ContactParty } from './contact-words.ts';

/** What is said of every contact. */
@InputType()
abstract class SpokenInput {
  @Length(1, 4000)
  @Field(() => String)
  words!: string;

  @IsOptional()
  @IsDate()
  @Field(() => Date, {
    nullable: true,
    description: 'When it was, not after now; now by default. It moves nothing in the order of the log.',
  })
  happenedAt?: Date | null;

  @IsOptional()
  @Length(8, 100)
  @Field(() => String, {
    nullable: true,
    description: 'Made once for what is being sent; sending it again returns the first entry.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'INT-9: a contact about a request.' })
export class ContactLogInput extends SpokenInput {
  @IsUUID()
  @Field(() => ID)
  requestId!: string;

  @Field(() => ContactDirection)
  direction!: ContactDirection;

  @Field(() => ContactKind)
  kind!: ContactKind;

  @Field(() => ContactParty, { defaultValue: ContactParty.CUSTOMER })
  party: ContactParty = ContactParty.CUSTOMER;

  @IsOptional()
  @Length(1, 100)
  @Field(() => String, { nullable: true, description: 'Who it was: a name, a number or an address.' })
  withWhom?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'A note for staff; customers do not see it.' })
  internal: boolean = false;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Only of what came IN: it stays open until contactAnswer records the reply.',
  })
  needsAnswer: boolean = false;
}

@InputType({ description: 'INT-9: the reply to a contact that waits for one.' })
export class ContactAnswerInput extends SpokenInput {
  @IsUUID()
  @Field(() => ID)
  contactId!: string;

  @Field(() => ContactKind)
  kind!: ContactKind;
}

@InputType({ description: 'INT-9: what should have been logged instead; what was logged stays beside it.' })
export class ContactCorrectInput extends SpokenInput {
  @IsUUID()
  @Field(() => ID)
  contactId!: string;
}
