import type { Language } from '../../kernel/actor.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { AlertKind } from '../../organization/alerts/alert.ts';
import { raiseAlerts } from '../../organization/alerts/raise-alert.ts';
import { RequestEventKind } from '../../requests/request-words.ts';
import { type Telling, tellCustomer } from '../workshop-messages.ts';
import { ofCard, RepairPromise } from './card-records.ts';
import { UNFINISHED_CARD_STATES } from './repair-card.ts';
import { requireAhead } from './require-ahead.ts';
import type { OnBench } from './work-on-card.ts';

interface NewPromise {
  readonly plannedFinishAt: Date;
  /** As it is kept; the customer reads it. */
  readonly reason: string;
  readonly by: { readonly id: string | null; readonly name: string };
}

/** WKS-5: a new planned finish with its reason, said to the customer and kept beside the ones before. */
export async function promiseAnew(
  telling: Telling,
  { card, request }: OnBench,
  { plannedFinishAt, reason, by }: NewPromise,
): Promise<void> {
  if (!UNFINISHED_CARD_STATES.includes(card.state)) {
    throw new RuleError('REPAIR_STEP_REFUSED', { from: card.state, to: card.state, step: 'promise' });
  }
  requireAhead(telling.at, plannedFinishAt, 'plannedFinishAt');
  card.plannedFinishAt = plannedFinishAt;
  const promise = ofCard(new RepairPromise(), card, { at: telling.at, ...by });
  promise.plannedFinishAt = plannedFinishAt;
  promise.reason = reason;
  telling.em.persist(promise);
  await tellCustomer(telling, request, {
    template: 'workshop.new-promise',
    event: RequestEventKind.REPAIR_PROMISED,
    params: { reason },
    when: plannedFinishAt,
    text: reason,
  });
}

/** WKS-5: raises a card to the supervisor for help, once for each promise that is not kept. */
export async function raiseCard(
  telling: Telling,
  { card }: OnBench,
  missed: Date,
  words: Readonly<Record<Language, string>>,
): Promise<void> {
  await raiseAlerts(telling.em, [
    {
      kind: AlertKind.REPAIR_CARD_LATE,
      branchId: card.branchId,
      subject: {
        ZH: `修护卡 ${card.requestNumber}（${card.unitName}）${words.ZH}`,
        EN: `Repair card ${card.requestNumber} (${card.unitName}) ${words.EN}`,
      },
      dedupeKey: `repair-card-late:${card.id}:${missed.toISOString()}`,
      recordId: card.id,
      requestId: card.requestId,
      at: telling.at,
    },
  ]);
}
