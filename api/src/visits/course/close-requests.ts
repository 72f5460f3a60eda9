import { LockMode } from '@mikro-orm/core';
import { ProductModel } from '../../catalog/product-model.ts';
import { Customer } from '../../customers/customer.ts';
import { localDate } from '../../kernel/clock.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { workParams } from '../../platform/audit.ts';
import type { Job, JobContext } from '../../platform/jobs.ts';
import type { EntityManager } from '../../platform/orm.ts';
import { policyAt } from '../../policy/policy-at.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { recordEvent } from '../../requests/request-event.ts';
import { RequestEventKind, RequestState } from '../../requests/request-words.ts';

/** Requests that one unit of work closes: small enough to be done in a moment, large enough to get somewhere. */
const BATCH = 200;

interface Candidate {
  readonly id: string;
  readonly resolvedAt: Date;
}

/** Closes what was resolved and cannot be reopened any more: the period of the policy in force when it was resolved is over. */
export const closeRequests: Job = {
  name: 'request.close',
  every: '*/15 * * * *',
  async run(_data, context) {
    for (let after: Candidate | undefined; ;) {
      const batch = await candidates(context, after);
      if (batch.length === 0) return;
      await context.work((em) => closeOver(em, batch));
      after = batch.at(-1);
    }
  },
};

/** What could be over under the shortest period that any version of the policy names, in order, after one of them. */
async function candidates({ clock, pool }: JobContext, after: Candidate | undefined): Promise<Candidate[]> {
  const { rows } = await pool.query<Candidate>({
    name: 'requests-to-close',
    text: `select r.id, r.resolved_at as "resolvedAt" from repair_request r
      where r.state = 'RESOLVED' and (r.resolved_at, r.id) > ($2, $3)
        and r.resolved_at <= $1::timestamptz - make_interval(days => (
          select min((p.value->>'days')::int) from policy_version p where p.key = 'requests.reopeningDays'))
      order by r.resolved_at, r.id limit ${BATCH}`,
    values: [
      clock.now(),
      after?.resolvedAt ?? new Date(0),
      after?.id ?? '00000000-0000-0000-0000-000000000000',
    ],
  });
  return rows;
}

async function closeOver(em: EntityManager, batch: readonly Candidate[]): Promise<void> {
  const { actor, at } = workParams(em);
  const locked = await em.find(
    RepairRequest,
    { id: { $in: batch.map(({ id }) => id) }, state: RequestState.RESOLVED },
    { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE, orderBy: { id: 'asc' } },
  );
  const byId = async <T extends { id: string }>(entity: new () => T, ids: readonly (string | null)[]) =>
    new Map(
      (
        await em.find(entity as new () => { id: string }, { id: { $in: ids.filter((id) => id !== null) } })
      ).map((r) => [r.id, r as T]),
    );
  const branches = await byId(
    Branch,
    locked.map((r) => r.branchId),
  );
  const customers = await byId(
    Customer,
    locked.map((r) => r.customerId),
  );
  const models = await byId(
    ProductModel,
    locked.map((r) => r.modelId),
  );
  const days = new Map<string, number>();
  for (const request of locked) {
    const { branchId, resolvedAt } = request;
    const timeZone = branches.get(branchId)?.timeZone;
    if (!resolvedAt || !timeZone) continue;
    const productCategory = models.get(request.modelId ?? '')?.category ?? null;
    const customerKind = customers.get(request.customerId)?.kind ?? null;
    const on = localDate(resolvedAt, timeZone);
    const question = [branchId, productCategory, customerKind, on].join();
    const period =
      days.get(question) ??
      (await policyAt(em, 'requests.reopeningDays', { branchId, productCategory, customerKind }, on)).value
        .days;
    days.set(question, period);
    if (at < endOfPeriod(resolvedAt, timeZone, period)) continue;
    request.close();
    recordEvent({ em, actor, at }, request, RequestEventKind.CLOSED);
  }
}

/** So many days later at the same time of day in the branch: until then a request can be reopened. */
export function endOfPeriod(resolvedAt: Date, timeZone: string, days: number): Date {
  const end = resolvedAt.toTemporalInstant().toZonedDateTimeISO(timeZone).add({ days });
  return new Date(end.epochMilliseconds);
}
