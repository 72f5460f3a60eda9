import { IsDate, IsUUID, Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { VisitContactMeans } from './visit-contact.ts';

@InputType({ description: 'DSP-8: the customer was contacted before setting out.' })
export class VisitRecordContactInput {
  @IsUUID()
  @Field(() => ID)
  visitId!: string;

  @Field(() => VisitContactMeans)
  means!: VisitContactMeans;

  @IsDate()
  @Field(() => Date, { description: 'Not in the future, and not before the call came in.' })
  contactedAt!: Date;

  @Length(2, 500)
  @Field(() => String, { description: 'What was agreed. The customer reads it.' })
  agreed!: string;
}
