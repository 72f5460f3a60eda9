import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { followLink } from '../../access/personal-link.ts';
import { ProductModel } from '../../catalog/product-model.ts';
import { Language, type LinkActor } from '../../kernel/actor.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import type { EntityManager } from '../../platform/orm.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { RequestState } from '../../requests/request-words.ts';
import { Survey } from '../survey.ts';
import { SurveyItem, SurveyState } from '../survey-words.ts';
import { SurveyAnswer } from './survey-answer.ts';

/** What a personal link opens: the card of one call, and the answer once there is one. */
@ObjectType({
  simpleResolvers: true,
  description: 'SUR-3: what a personal link opens: the card of one call, and the answer once it was given.',
})
export class SurveyCard {
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

/** The card as its holder sees it. `em` is scoped to the holder. */
export async function readCard(em: EntityManager, holder: LinkActor, at: Date): Promise<SurveyCard> {
  const survey = await em.findOne(Survey, { requestId: holder.requestId });
  const request = await em.findOne(RepairRequest, { id: holder.requestId });
  if (!survey || !request || !isAlive(survey, request, at)) throw deadLink();
  const model = request.modelId ? await em.findOne(ProductModel, { id: request.modelId }) : null;
  return Object.assign(new SurveyCard(), {
    requestNumber: request.number,
    receivedOn: survey.receivedOn,
    modelName: model && (holder.language === Language.ZH ? model.name : model.nameEn),
    technicianName: await nameOf(em, survey.leadTechnicianId),
    items: survey.items,
    expiresAt: survey.expiresAt!,
    state: survey.state,
    answer: await em.findOne(SurveyAnswer, { surveyId: survey.id }, { orderBy: { version: 'desc' } }),
    correctableUntil: survey.correctableUntil,
  });
}

/** The name that the customer was told when the technician was sent. */
async function nameOf(em: EntityManager, staffId: string | null): Promise<string | null> {
  if (!staffId) return null;
  const [found]: { name: string }[] = await em.execute('select t.name from staff_member t where t.id = ?', [
    staffId,
  ]);
  return found?.name ?? null;
}
