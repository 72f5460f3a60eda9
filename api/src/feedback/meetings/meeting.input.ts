import { IsDate, Length } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { FeedbackChangeInput } from '../handling/handling.input.ts';
import { MeetingOutcome } from './feedback-meeting.ts';

@InputType({ description: 'CMP-4: the customer was met, or it was tried.' })
export class FeedbackMeetingRecordInput extends FeedbackChangeInput {
  @Field(() => MeetingOutcome)
  outcome!: MeetingOutcome;

  @IsDate()
  @Field(() => Date, { description: 'When it was: not before the complaint, and not after now.' })
  heldAt!: Date;

  @Length(2, 2000)
  @Field(() => String, { description: 'What was said, or how it was tried.' })
  words!: string;
}
