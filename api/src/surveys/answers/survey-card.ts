import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { followLink } from '../../access/personal-link.ts';
import { Language, type LinkActor } from '../../kernel/actor.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { RequestState } from '../../requests/request-words.ts';
import { Survey } from '../survey.ts';
import { SolvedAnswer, SurveyItem, SurveyState } from '../survey-words.ts';
import { goesOnAs } from '../unsolved/report-unsolved.ts';
import { findCard, type FoundCard } from './find-card.ts';
import { SurveyAnswer } from './survey-answer.ts';

/** What a personal link opens: the card of one call, and the answer once there is one. */
@ObjectType({
  simpleResolvers: true,
  description: 'SUR-3: what a personal link opens: the card of one call, and the answer once it was given.',
})
export class SurveyCard {
  /** The call that it asks about, for what later folders add. */
  requestId!: string;

  @Field(() => String)
  requestNumber!: string;

  @Field(() => GraphQLLocalDate, { description: 'Day of the call, in the zone of its branch.' })
  receivedOn!: string;

  @Field(() => String, { nullable: true })
  modelName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whom the ratings concern; null where nobody was on the way.',
  })
  technicianName!: string | null;

  @Field(() => [SurveyItem], {
    description: 'Each of them has to be rated. A call without a visit has fewer.',
  })
  items!: SurveyItem[];

  @Field(() => Boolean, {
    description: 'WSH-6: whether the card asks if the fault is gone: of a call that was resolved.',
  })
  asksSolved!: boolean;

  @Field(() => Date, { description: 'Until when it can be answered.' })
  expiresAt!: Date;

  @Field(() => SurveyState)
  state!: SurveyState;

  @Field(() => SurveyAnswer, { nullable: true, description: 'The version that stands.' })
  answer!: SurveyAnswer | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Until when the answer can be corrected; null before it is given.',
  })
  correctableUntil!: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'WSH-6: after "not solved" or "half solved" the number under which the fault is worked on again: this one’s, reopened, or that of a linked request.',
  })
  goesOnAs!: string | null;
}

/** The one answer for whatever a link may be wrong in. */
export function deadLink(): RuleError {
  return new RuleError('LINK_DEAD', {}, 'token');
}

/**
 * Whoever holds the personal link to a card. What opens nothing is counted as a guess; what opens is not, so reading a
 * card writes nothing.
 * @throws RuleError LINK_DEAD, TOO_MANY_ATTEMPTS { retryAfterSeconds }
 */
export async function holderOf(ctx: Ctx, token: string): Promise<LinkActor> {
  const { id } = await followLink(ctx, 'survey', token);
  return { kind: 'LINK', requestId: id, name: '', language: ctx.language };
}

/** Whether the link to a card opens anything: it can be answered still, or was answered. */
export function isAlive(survey: Survey, request: Pick<RepairRequest, 'state'>, at: Date): boolean {
  if (survey.state === SurveyState.ANSWERED) return true;
  // A merged call counts for no survey of its own (INT-6), whenever it was merged.
  return (
    survey.state === SurveyState.DELIVERED && at < survey.expiresAt! && request.state !== RequestState.MERGED
  );
}

/** The card as its holder sees it; `given` is known in the unit of work in which it was answered or corrected. */
export async function showCard(
  ctx: Ctx,
  { survey, call }: FoundCard,
  given: SurveyAnswer | null,
): Promise<SurveyCard> {
  return Object.assign(new SurveyCard(), {
    requestId: call.id,
    requestNumber: call.number,
    receivedOn: survey.receivedOn,
    modelName: ctx.language === Language.ZH ? call.modelName : call.modelNameEn,
    technicianName: call.technicianName,
    items: survey.items,
    asksSolved: asksSolved(call),
    expiresAt: survey.expiresAt!,
    state: survey.state,
    answer: given,
    correctableUntil: survey.correctableUntil,
    goesOnAs: saysUnsolved(given) ? await continued(ctx, call.id) : null,
  });
}

/** The card that a link opens. `ctx` is the holder's. */
export async function readCard(ctx: Ctx, requestId: string): Promise<SurveyCard> {
  const found = await findCard(ctx, requestId);
  if (!found || !isAlive(found.survey, found.call, ctx.at)) throw deadLink();
  const { survey } = found;
  const answer =
    survey.state === SurveyState.ANSWERED
      ? await ctx.em.findOne(SurveyAnswer, { surveyId: survey.id }, { orderBy: { version: 'desc' } })
      : null;
  return showCard(ctx, found, answer);
}

/** Under which number the fault is worked on again, after what the answer has just caused. */
async function continued(ctx: Ctx, requestId: string): Promise<string | null> {
  await ctx.em.flush();
  const request = await ctx.em.findOne(RepairRequest, { id: requestId });
  return request && goesOnAs(ctx.em, request);
}

/** A call that was cancelled left no fault of which anybody could say that it is gone. */
export function asksSolved({ state }: Pick<RepairRequest, 'state'>): boolean {
  return state !== RequestState.CANCELLED;
}

export function saysUnsolved(answer: Pick<SurveyAnswer, 'solved'> | null): boolean {
  return answer?.solved === SolvedAnswer.HALF_SOLVED || answer?.solved === SolvedAnswer.NOT_SOLVED;
}
