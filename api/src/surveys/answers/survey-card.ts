import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { followLink } from '../../access/personal-link.ts';
import { Language, type LinkActor } from '../../kernel/actor.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import type { EntityManager } from '../../platform/orm.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { RequestState } from '../../requests/request-words.ts';
import { Survey } from '../survey.ts';
import { SolvedAnswer, SurveyItem, SurveyState } from '../survey-words.ts';
import { goesOnAs } from '../unsolved/report-unsolved.ts';
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

/** What is known of a card already, in the unit of work that changed it. */
interface Known {
  readonly survey: Survey;
  readonly request: RepairRequest;
  readonly answer: SurveyAnswer;
}

/** The card as its holder sees it. `em` is scoped to the holder. */
export async function readCard(
  em: EntityManager,
  holder: LinkActor,
  at: Date,
  known?: Known,
): Promise<SurveyCard> {
  const survey = known?.survey ?? (await em.findOne(Survey, { requestId: holder.requestId }));
  const request = known?.request ?? (await em.findOne(RepairRequest, { id: holder.requestId }));
  if (!survey || !request || !isAlive(survey, request, at)) throw deadLink();
  const answer =
    known?.answer ??
    (await em.findOne(SurveyAnswer, { surveyId: survey.id }, { orderBy: { version: 'desc' } }));
  const names = await namesOn(em, request.modelId, survey.leadTechnicianId);
  return Object.assign(new SurveyCard(), {
    requestId: request.id,
    requestNumber: request.number,
    receivedOn: survey.receivedOn,
    modelName: holder.language === Language.ZH ? names.model : names.modelEn,
    technicianName: names.technician,
    items: survey.items,
    asksSolved: asksSolved(request),
    expiresAt: survey.expiresAt!,
    state: survey.state,
    answer,
    correctableUntil: survey.correctableUntil,
    goesOnAs: saysUnsolved(answer) ? await goesOnAs(em, request) : null,
  });
}

/** A call that was cancelled left no fault of which anybody could say that it is gone. */
export function asksSolved({ state }: Pick<RepairRequest, 'state'>): boolean {
  return state !== RequestState.CANCELLED;
}

export function saysUnsolved(answer: Pick<SurveyAnswer, 'solved'> | null): boolean {
  return answer?.solved === SolvedAnswer.HALF_SOLVED || answer?.solved === SolvedAnswer.NOT_SOLVED;
}

interface Names {
  readonly model: string | null;
  readonly modelEn: string | null;
  readonly technician: string | null;
}

/** The product's names, and the technician's as the customer was told it. */
async function namesOn(em: EntityManager, modelId: string | null, staffId: string | null): Promise<Names> {
  const [found]: Names[] = await em.execute(
    `select m.name as model, m.name_en as "modelEn", t.name as technician from (select ?::uuid as model_id, ?::uuid as staff_id) c
     left join product_model m on m.id = c.model_id left join staff_member t on t.id = c.staff_id`,
    [modelId, staffId],
  );
  return found ?? { model: null, modelEn: null, technician: null };
}
