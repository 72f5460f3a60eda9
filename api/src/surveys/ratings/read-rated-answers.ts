import { Ctx } from '../../access/context.ts';
import type { SystemActor } from '../../kernel/actor.ts';
import { sql } from '../../kernel/sql.ts';
import { type ItemLevels, ratingsOf, SurveyAnswer } from '../answers/survey-answer.ts';
import { Survey } from '../survey.ts';
import type { Rating, SurveyItem } from '../survey-words.ts';
import type { RatedAnswer } from './rating-sums.ts';

interface Row extends ItemLevels {
  readonly surveyId: string;
  readonly customerId: string;
  readonly version: number;
  readonly answeredAt: Date;
  readonly finalAt: Date;
}

/**
 * All versions of all answers about a technician, of a whole working life, because batches are cut over all of it. Beyond
 * the scope of whoever asks: only closed sums of it may be shown (SUR-4).
 */
export async function readRatedAnswers(ctx: Ctx, technicianId: string): Promise<RatedAnswer<SurveyItem>[]> {
  const actor: SystemActor = { kind: 'SYSTEM', name: 'surveys.rating-sums', language: ctx.language };
  const { read } = new Ctx(ctx.platform, ctx.visit, actor, ctx.operation, undefined, ctx.at);
  const rows = await read.rows<Row>(sql`
    select s.id as "surveyId", s.customer_id as "customerId", s.correctable_until as "finalAt", a.version,
      a.answered_at as "answeredAt", a.attitude, a.skill, a.arrival_time as "arrivalTime",
      a.keeping_promises as "keepingPromises"
    from survey s join survey_answer a on a.survey_id = s.id
    where s.lead_technician_id = ${technicianId}::uuid and s.state = 'ANSWERED'
      and ${read.visible(Survey, 's')} and ${read.visible(SurveyAnswer, 'a')}`);
  return rows.map((row) => ({
    ...row,
    ratings: Object.fromEntries(ratingsOf(row).map(({ item, rating }) => [item, rating])) as Partial<
      Record<SurveyItem, Rating>
    >,
  }));
}
