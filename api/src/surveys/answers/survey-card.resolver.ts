import { Arg, Ctx as Context, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Ctx } from '../../access/context.ts';
import { once } from '../../platform/idempotency.ts';
import { answerSurvey, correctSurvey, holdCard } from './answer-survey.ts';
import { SurveyAnswerInput, SurveyCorrectInput } from './survey-answer.input.ts';
import { ItemRating, ratingsOf, SurveyAnswer } from './survey-answer.ts';
import { holderOf, readCard, showCard, SurveyCard } from './survey-card.ts';

@Resolver(() => SurveyCard)
export class SurveyCardResolver {
  @Query(() => SurveyCard, {
    description:
      'SUR-3: the card that a personal link opens, without signing in. Reading writes nothing, so previews of the link do no harm. Errors: LINK_DEAD, TOO_MANY_ATTEMPTS { retryAfterSeconds } for what opens nothing.',
  })
  async surveyCard(@Arg('token', () => String) token: string, @Context() ctx: Ctx): Promise<SurveyCard> {
    const holder = await holderOf(ctx, token);
    // Aliases of one document run side by side, each with a link of its own, so each has a manager of its own.
    const { platform, visit, operation, at } = ctx;
    return readCard(new Ctx(platform, visit, holder, operation, undefined, at), holder.requestId);
  }

  @Mutation(() => SurveyCard, {
    description:
      'SUR-3: the customer answers, once, by personal link. "Not solved" and "half solved" reopen the request or open a linked one (WSH-6); low satisfaction has the customer called back (SUR-7). Open, but not to staff. Errors: LINK_DEAD, SURVEY_ALREADY_ANSWERED, SURVEY_RATINGS_REFUSED { items, missing }, SURVEY_SOLVED_NOT_ASKED, SURVEY_STAFF_REFUSED, IDEMPOTENCY_KEY_REUSED.',
  })
  async surveyAnswer(
    @Arg('input', () => SurveyAnswerInput) input: SurveyAnswerInput,
    @Context() ctx: Ctx,
  ): Promise<SurveyCard> {
    const holder = await holderOf(ctx, input.token);
    const card = await holdCard(ctx, holder);
    const { idempotencyKey: key, ...sent } = input;
    const act = () => answerSurvey(card, input);
    const { em, at, operation } = card.ctx;
    // The key belongs to the link: a customer who signed in between two tries is still the same.
    const answer = await (key
      ? once(em, { owner: holder.requestId, operation, key, input: sent, at }, act)
      : act());
    return showCard(card.ctx, card, answer);
  }

  @Mutation(() => SurveyCard, {
    description:
      'SUR-3: the customer corrects the answer, naming the version that is corrected. Errors: LINK_DEAD, SURVEY_CORRECTION_OVER when the time is over, SURVEY_CORRECTION_STALE { current } for another version than the last, SURVEY_RATINGS_REFUSED { items, missing }, SURVEY_SOLVED_NOT_ASKED, SURVEY_STAFF_REFUSED.',
  })
  async surveyCorrect(
    @Arg('input', () => SurveyCorrectInput) input: SurveyCorrectInput,
    @Context() ctx: Ctx,
  ): Promise<SurveyCard> {
    const holder = await holderOf(ctx, input.token);
    const card = await holdCard(ctx, holder);
    const answer = await correctSurvey(card, input.version, input);
    return showCard(card.ctx, card, answer);
  }
}

@Resolver(() => SurveyAnswer)
export class SurveyAnswerResolver {
  @FieldResolver(() => [ItemRating], { description: 'Every item that the card had, in its order.' })
  ratings(@Root() answer: SurveyAnswer): ItemRating[] {
    return ratingsOf(answer);
  }
}
