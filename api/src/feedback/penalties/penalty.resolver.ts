import { IsUUID, Length } from 'class-validator';
import { Arg, Ctx as Context, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { Feedback } from '../feedback.ts';
import { words } from '../handling/handle-feedback.ts';
import { FeedbackPenalty } from './feedback-penalty.ts';
import { reversePenalty } from './penalize.ts';

@InputType({ description: 'CMP-8: a penalty that was put by mistake.' })
class FeedbackPenaltyReverseInput {
  @IsUUID()
  @Field(() => ID)
  penaltyId!: string;

  @Length(2, 500)
  @Field(() => String)
  reason!: string;

  @Length(8, 100)
  @Field(() => String, {
    description: 'Made once for what is being sent; sending it again returns the first.',
  })
  idempotencyKey!: string;
}

@Resolver(() => FeedbackPenalty)
export class FeedbackPenaltyResolver {
  @Mutation(() => FeedbackPenalty, {
    description:
      'CMP-8: the EXECUTIVE takes back a penalty, by a line of its own with the negative amount. Errors: FEEDBACK_PENALTY_REVERSED, OWN_ACT_REFUSED, VALIDATION_FAILED, NOT_FOUND.',
  })
  async feedbackPenaltyReverse(
    @Arg('input', () => FeedbackPenaltyReverseInput) input: FeedbackPenaltyReverseInput,
    @Context() ctx: Ctx,
  ): Promise<FeedbackPenalty> {
    const { feedbackId } = await ctx.load(FeedbackPenalty, input.penaltyId, 'penaltyId');
    const feedback = await ctx.loadForChange(Feedback, feedbackId, { field: 'penaltyId' });
    const penalty = await ctx.load(FeedbackPenalty, input.penaltyId, 'penaltyId');
    return reversePenalty(ctx, feedback, penalty, words(input.reason, 'reason'));
  }
}
