import { sql } from '../../kernel/sql.ts';
import { workParams } from '../../platform/audit.ts';
import type { Job } from '../../platform/jobs.ts';
import type { EntityManager } from '../../platform/orm.ts';
import { loadCalendar } from '../../policy/calendars/load-calendar.ts';
import { recordEvent } from '../../requests/request-event.ts';
import { RequestEventKind } from '../../requests/request-words.ts';
import { PauseReason, ServiceTarget, TargetPause, TargetState } from '../../requests/service-target.ts';

/** Requests whose clocks run on in one unit of work; the rest follows in the next. */
const BATCH = 100;

interface Due {
  request_id: string;
  branch_id: string;
  chosen_at: string;
}

/**
 * WSH-3, DSP-9: a clock that stands still because the customer asked for a later visit runs on from the moment that the
 * customer chose: from then on the branch is late again, and not the customer. The pause ends at that very moment, however
 * late this job comes.
 */
export const resumeAfterMove: Job = {
  name: 'visits.resume-after-move',
  every: '* * * * *',
  async run(_data, { clock, work }) {
    while ((await work((em) => resumeBatch(em, clock.now()))) === BATCH);
  },
};

async function resumeBatch(em: EntityManager, at: Date): Promise<number> {
  const { text, values } = sql`
    select r.id as request_id, r.branch_id, due.chosen_at
    from (
      select p.request_id, max(v.chosen_at) as chosen_at from target_pause p join visit v on v.request_id = p.request_id
      where p.ended_at is null and p.reason = 'CUSTOMER_ASKED_FOR_LATER'
      group by p.request_id having min(p.started_at) < max(v.chosen_at)
    ) due join repair_request r on r.id = due.request_id
    where due.chosen_at <= ${at.toISOString()}::timestamptz
    order by r.id limit ${BATCH} for update of r skip locked`.questioned();
  const due: Due[] = await em.execute(text, values);
  for (const { request_id: requestId, branch_id: branchId, chosen_at: chosen } of due) {
    await resume(em, { id: requestId, branchId }, new Date(chosen));
  }
  return due.length;
}

async function resume(
  em: EntityManager,
  request: { id: string; branchId: string },
  chosenAt: Date,
): Promise<void> {
  const calendar = await loadCalendar(em, request.branchId);
  const pauses = await em.find(TargetPause, {
    requestId: request.id,
    reason: PauseReason.CUSTOMER_ASKED_FOR_LATER,
    endedAt: null,
    startedAt: { $lt: chosenAt },
  });
  for (const pause of pauses) {
    const target = await em.findOneOrFail(ServiceTarget, { id: pause.targetId });
    pause.endedAt = chosenAt;
    if (target.state === TargetState.PAUSED) target.resume(pause.startedAt, chosenAt, calendar);
  }
  const { actor, at } = workParams(em);
  recordEvent({ em, actor, at }, request, RequestEventKind.RESUMED);
}
