import { LockMode } from '@mikro-orm/core';
import { ProductModel } from '../../catalog/product-model.ts';
import { Asset } from '../../assets/asset.ts';
import type { Language } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { Customer } from '../../customers/customer.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { workParams } from '../../platform/audit.ts';
import type { Job, JobContext } from '../../platform/jobs.ts';
import type { EntityManager } from '../../platform/orm.ts';
import { loadCalendar } from '../../policy/calendars/load-calendar.ts';
import { policyAt } from '../../policy/policy-at.ts';
import { addWorkingMinutes } from '../../policy/working-time.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { promiseAnew, raiseCard } from './promise-finish.ts';
import { RepairCard, UNFINISHED_CARD_STATES } from './repair-card.ts';

const BATCH = 100;

const LATE = { ZH: '已过计划完工时间，需要支援', EN: 'has passed its planned finish and needs help' };
const REASON = {
  ZH: '修理所需时间超出预计',
  EN: 'the repair takes longer than expected',
};

/**
 * WKS-5: a card whose planned finish has passed raises itself to the supervisor, and the customer gets a new promise.
 * Afterwards the card is not late any more, so it happens once for each promise that was not kept.
 */
export const raiseLateCards: Job = {
  name: 'workshop.raise-late-cards',
  every: '*/5 * * * *',
  async run(_data, context) {
    for (let after: string | undefined; ;) {
      const { rows } = await context.pool.query<{ id: string; requestId: string }>({
        name: 'late-repair-cards',
        text: `select c.id, c.request_id as "requestId" from repair_card c
          where c.state in ('IN_REPAIR', 'TO_INSPECT') and c.planned_finish_at <= $1 and c.id > $2
          order by c.id limit ${BATCH}`,
        values: [context.clock.now(), after ?? '00000000-0000-0000-0000-000000000000'],
      });
      for (const { id, requestId } of rows) await context.work((em) => raise(em, context, { id, requestId }));
      if (rows.length < BATCH) return;
      after = rows.at(-1)?.id;
    }
  },
};

async function raise(
  em: EntityManager,
  { jobs, settings }: JobContext,
  late: { id: string; requestId: string },
): Promise<void> {
  const { actor, at } = workParams(em);
  const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const request = await em.findOneOrFail(RepairRequest, { id: late.requestId }, locked);
  // Another process may have raised it, or somebody finished it, in the meantime.
  const card = await em.findOne(
    RepairCard,
    { id: late.id, state: { $in: [...UNFINISHED_CARD_STATES] }, plannedFinishAt: { $lte: at } },
    locked,
  );
  if (!card) return;
  const telling = { em, actor, at, jobs, portalUrl: settings.portalUrl };
  const onBench = { card, request };
  await raiseCard(telling, onBench, card.plannedFinishAt, LATE);
  const { language } = await em.findOneOrFail(Customer, { id: request.customerId });
  await promiseAnew(telling, onBench, {
    plannedFinishAt: await newFinish(em, card, at),
    reason: REASON[language],
    by: { id: null, name: actor.kind === 'SYSTEM' ? actor.name : '' },
  });
}

/** When the customer can count on it now, in working time of the branch, until the supervisor says something else. */
async function newFinish(em: EntityManager, card: RepairCard, at: Date): Promise<Date> {
  const branch = await em.findOneOrFail(Branch, { id: card.branchId });
  const asset = await em.findOneOrFail(Asset, { id: card.assetId });
  const model = await em.findOneOrFail(ProductModel, { id: asset.modelId });
  const { value } = await policyAt(
    em,
    'workshop.newPromise',
    { branchId: branch.id, productCategory: model.category },
    localDate(at, branch.timeZone),
  );
  return addWorkingMinutes(await loadCalendar(em, branch.id), at, value.workingMinutes);
}

/** What a technician says who sees the delay coming. */
export const ASKS_FOR_HELP: Readonly<Record<Language, string>> = {
  ZH: '预计不能按时完工，技术员请求支援',
  EN: 'will miss its planned finish; its technician asks for help',
};
