import { LockMode } from '@mikro-orm/core';
import { Branch } from '../../organization/branches/branch.ts';
import type { Job, JobContext } from '../../platform/jobs.ts';
import type { EntityManager } from '../../platform/orm.ts';
import { MessageState, OutboxMessage } from '../../platform/outbox.ts';
import { callBackUnanswered } from '../follow-up-calls/open-follow-up-call.ts';
import { Survey } from '../survey.ts';
import { SurveyState } from '../survey-words.ts';
import { askedCalls, postmanOf, sendCard } from './send-card.ts';
import { SurveyDelivery } from './survey-delivery.ts';
import { nextWay } from './ways-to-customer.ts';

const BATCH = 200;

/** A gateway gives up on a message within the hour; what is older was looked at before. */
const LOOKED_BACK_MS = 7 * 86_400_000;

/**
 * SUR-6: where the gateway gave up on a card's message, the card is undeliverable by that way: it goes by the next one on
 * record at once, and is listed as undeliverable where there is none.
 */
export const resendSurveys: Job = {
  name: 'surveys.resend',
  every: '7-59/10 * * * *',
  async run(_data, context) {
    for (let found = BATCH; found === BATCH;) {
      const { rows } = await context.pool.query<{ id: string; branch: string }>(
        `select s.id, s.branch_id as branch from outbox_message m join survey s on s.message_id = m.id
         where m.state = 'FAILED' and m.created_at > $1 and s.state = 'DELIVERED' order by s.id limit ${BATCH}`,
        [new Date(context.clock.now().getTime() - LOOKED_BACK_MS)],
      );
      found = rows.length;
      for (const [branchId, failed] of Map.groupBy(rows, ({ branch }) => branch)) {
        const ids = failed.map(({ id }) => id);
        await context.work((em) => resend(em, context, branchId, ids));
      }
    }
  },
};

async function resend(
  em: EntityManager,
  { clock, jobs, settings }: JobContext,
  branchId: string,
  ids: readonly string[],
): Promise<void> {
  const at = clock.now();
  const branch = await em.findOneOrFail(Branch, { id: branchId });
  const surveys = await em.find(
    Survey,
    { id: { $in: [...ids] }, state: SurveyState.DELIVERED },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true },
  );
  const postman = await postmanOf({ em, jobs, settings, branch, at });
  const calls = await askedCalls(em, ids);
  const before = Map.groupBy(
    await em.find(SurveyDelivery, { surveyId: { $in: [...ids] } }),
    ({ surveyId }) => surveyId,
  );
  const failed = await em.find(OutboxMessage, {
    id: { $in: surveys.flatMap(({ messageId }) => messageId ?? []) },
    state: MessageState.FAILED,
  });
  const givenUp = new Set(failed.map(({ id }) => id));
  const undeliverable: Survey[] = [];
  for (const survey of surveys) {
    // Another process was quicker: it is on its way by another message already.
    if (!survey.messageId || !givenUp.has(survey.messageId)) continue;
    const call = calls.get(survey.id)!;
    const tried = (before.get(survey.id) ?? []).map(({ channel }) => channel);
    survey.failToDeliver(call.technicianIds);
    // On record as what it was, before it goes another way.
    await em.flush();
    const way = nextWay(call, tried);
    if (way) await sendCard(postman, survey, call, way);
    else undeliverable.push(survey);
  }
  await callBackUnanswered(em, undeliverable, at);
}
