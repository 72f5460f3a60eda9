import { IsOptional, IsUUID } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { SurveyChannel } from '../survey-words.ts';

@InputType({ description: 'SUR-6: a card that could not be delivered goes another way.' })
export class SurveySendAnotherWayInput {
  @IsUUID()
  @Field(() => ID)
  surveyId!: string;

  @Field(() => Int, {
    description: 'The version that was read; VERSION_CONFLICT when it is not the current one.',
  })
  version!: number;

  @Field(() => SurveyChannel, {
    description: 'It goes to the address on record for it: nobody types one in (WSH-6).',
  })
  channel!: SurveyChannel;
}

@InputType({ description: 'SUR-6: by which way a customer wants to be asked.' })
export class SurveyChannelChooseInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description:
      'For staff: the customer who said so. Left out by a customer: yourself, as in `viewer.customer`.',
  })
  customerId?: string | null;

  @Field(() => SurveyChannel)
  channel!: SurveyChannel;
}
