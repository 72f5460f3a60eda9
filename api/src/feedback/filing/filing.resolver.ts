import { Arg, Ctx as Context, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { once } from '../../platform/idempotency.ts';
import { SurveyCard } from '../../surveys/answers/survey-card.ts';
import { FeedbackSource } from '../feedback-words.ts';
import { Feedback } from '../feedback.ts';
import {
  FeedbackFileByLinkInput,
  FeedbackFileInput,
  FeedbackFromCardInput,
  FeedbackFromSurveyInput,
  FeedbackReceipt,
  FeedbackRegisterInput,
} from './filing.input.ts';
import {
  cardInHand,
  fileByLink,
  fileFromCard,
  fileFromSurvey,
  fileInPortal,
  linked,
  registerFeedback,
} from './register-feedback.ts';

const QUALITY = 'QUALITY_INCOMPLETE { missing } for a quality complaint (INT-4)';

/** CMP-1: the doors through which complaints and suggestions come in. */
@Resolver(() => Feedback)
export class FeedbackFilingResolver {
  @Mutation(() => Feedback, {
    description: `CMP-1: the customer files a complaint or suggestion; being asked for money or favours makes it a complaint of grade MAJOR (VIS-7). The customer gets its number and the time of the first answer. Errors: ${QUALITY}, VALIDATION_FAILED, NOT_FOUND.`,
  })
  feedbackFile(
    @Arg('input', () => FeedbackFileInput) input: FeedbackFileInput,
    @Context() ctx: Ctx,
  ): Promise<Feedback> {
    return fileInPortal(ctx, input);
  }

  @Mutation(() => FeedbackReceipt, {
    description: `CMP-1, VIS-7: feedbackFile for whoever holds the tracking link, about its request. Open, but not to staff. Errors: LINK_DEAD (forged, foreign, expired), FEEDBACK_STAFF_REFUSED, ${QUALITY}, IDEMPOTENCY_KEY_REUSED, TOO_MANY_ATTEMPTS.`,
  })
  async feedbackFileByLink(
    @Arg('input', () => FeedbackFileByLinkInput) input: FeedbackFileByLinkInput,
    @Context() ctx: Ctx,
  ): Promise<FeedbackReceipt> {
    const opened = await linked(ctx, input);
    const { idempotencyKey: key, ...sent } = input;
    const { em, at, operation } = opened.ctx;
    // The key belongs to the link: a customer who signed in between two tries is still the same.
    const owner = opened.request.id;
    return receiptOf(
      await once(em, { owner, operation, key, input: sent, at }, () => fileByLink(opened, input)),
    );
  }

  @Mutation(() => FeedbackReceipt, {
    description: `SUR-5: the customer turns the free text of the answered card into a complaint or suggestion, once; sent in the same document after surveyAnswer it takes one tick. Open, but not to staff. Errors: LINK_DEAD, FEEDBACK_TEXT_MISSING, FEEDBACK_OF_SURVEY_EXISTS, SURVEY_STAFF_REFUSED, ${QUALITY}, TOO_MANY_ATTEMPTS.`,
  })
  async feedbackFromCard(
    @Arg('input', () => FeedbackFromCardInput) input: FeedbackFromCardInput,
    @Context() ctx: Ctx,
  ): Promise<FeedbackReceipt> {
    return receiptOf(await fileFromCard(await cardInHand(ctx, input), input));
  }

  @Mutation(() => Feedback, {
    description: `SUR-5: SERVICE_DEPARTMENT turns the free text of an answer into a complaint or suggestion, once. Errors: FEEDBACK_TEXT_MISSING, FEEDBACK_OF_SURVEY_EXISTS, ${QUALITY}, NOT_FOUND.`,
  })
  feedbackFromSurvey(
    @Arg('input', () => FeedbackFromSurveyInput) input: FeedbackFromSurveyInput,
    @Context() ctx: Ctx,
  ): Promise<Feedback> {
    return fileFromSurvey(ctx, input);
  }

  @Mutation(() => Feedback, {
    description: `CMP-1: CLERK, SUPERVISOR, BRANCH_MANAGER of the branch or SERVICE_DEPARTMENT takes down what came by phone, by letter or at a visit. Errors: ${QUALITY}, VALIDATION_FAILED, NOT_FOUND.`,
  })
  feedbackRegister(
    @Arg('input', () => FeedbackRegisterInput) input: FeedbackRegisterInput,
    @Context() ctx: Ctx,
  ): Promise<Feedback> {
    return registerFeedback(ctx, input);
  }
}

/** SUR-5: what became of the free text of a card, for whoever holds its link. */
@Resolver(() => SurveyCard)
export class CardFeedbackResolver {
  @FieldResolver(() => FeedbackReceipt, {
    nullable: true,
    description: 'SUR-5: the complaint or suggestion that its free text was made; null while it is none.',
  })
  async feedback(@Root() { requestId }: SurveyCard, @Context() ctx: Ctx): Promise<FeedbackReceipt | null> {
    const holder = ctx.become({ kind: 'LINK', requestId, name: '', language: ctx.language });
    const found = await holder.em.findOne(Feedback, { requestId, source: FeedbackSource.SURVEY });
    return found && receiptOf(found);
  }
}

function receiptOf({ number, kind, grade, firstAnswerDueAt }: Feedback): FeedbackReceipt {
  return Object.assign(new FeedbackReceipt(), { number, kind, grade, firstAnswerDueAt });
}
