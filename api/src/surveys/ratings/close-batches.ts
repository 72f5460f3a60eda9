import { LockMode } from '@mikro-orm/core';
import { Branch } from '../../organization/branches/branch.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';
import type { Job } from '../../platform/jobs.ts';
import type { EntityManager } from '../../platform/orm.ts';
import { ratingsOf, SurveyAnswer } from '../answers/survey-answer.ts';
import { Survey } from '../survey.ts';
import { type Rating, type SurveyItem, SurveyState } from '../survey-words.ts';
import { RatingBatch } from './rating-batch.ts';
import { closedBatches, LEAST_CUSTOMERS, type RatedAnswer } from './rating-sums.ts';

/** An answer that was sent in its last correctable moment may still be on its way into the database. */
const SETTLING_MS = 5 * 60_000;

/**
 * SUR-4: closes batches of answers that can no longer be corrected, technician by technician. What is in a batch stays in
 * it, and what is left over waits for more; so the sums that anybody reads change by whole batches only.
 */
export const closeBatches: Job = {
  name: 'surveys.closeBatches',
  every: '3-59/10 * * * *',
  async run(_data, { clock, pool, work }) {
    const { rows } = await pool.query<{ id: string }>(
      `select lead_technician_id as id from survey
       where state = 'ANSWERED' and rating_batch_id is null and lead_technician_id is not null and correctable_until <= $1
       group by lead_technician_id having count(distinct customer_id) >= $2 order by 1`,
      [settledBy(clock.now()), LEAST_CUSTOMERS],
    );
    for (const { id } of rows) await work((em) => closeBatchesOf(em, id, clock.now()));
  },
};

function settledBy(at: Date): Date {
  return new Date(at.getTime() - SETTLING_MS);
}

/** All batches of one technician that are full. The surveys are locked, so another process finds them in a batch. */
async function closeBatchesOf(em: EntityManager, technicianId: string, at: Date): Promise<void> {
  const surveys = await em.find(
    Survey,
    {
      leadTechnicianId: technicianId,
      state: SurveyState.ANSWERED,
      ratingBatchId: null,
      correctableUntil: { $lte: settledBy(at) },
    },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  );
  const byId = new Map(surveys.map((survey) => [survey.id, survey]));
  const answers = await em.find(SurveyAnswer, { surveyId: { $in: [...byId.keys()] } });
  const { homeBranchId: branchId } = await em.findOneOrFail(StaffMember, { id: technicianId });
  const { timeZone } = await em.findOneOrFail(Branch, { id: branchId });
  const month = at.toTemporalInstant().toZonedDateTimeISO(timeZone).toString().slice(0, 7);
  const rated = answers.map((answer) => asRated(answer, byId.get(answer.surveyId)!));
  for (const closed of closedBatches(rated, settledBy(at))) {
    const batch = RatingBatch.of(closed, { technicianId, branchId, closedAt: at, month });
    em.persist(batch);
    for (const id of closed.surveyIds) byId.get(id)!.ratingBatchId = batch.id;
  }
}

function asRated(answer: SurveyAnswer, survey: Survey): RatedAnswer<SurveyItem> {
  return {
    surveyId: survey.id,
    customerId: survey.customerId,
    version: answer.version,
    answeredAt: answer.answeredAt,
    finalAt: survey.correctableUntil!,
    ratings: Object.fromEntries(ratingsOf(answer).map(({ item, rating }) => [item, rating])) as Partial<
      Record<SurveyItem, Rating>
    >,
  };
}
