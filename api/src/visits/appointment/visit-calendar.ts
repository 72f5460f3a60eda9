import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Ctx } from '../../access/context.ts';
import { ACTIVE_VISIT_STATES, Visit, VisitState } from '../../dispatch/visit.ts';
import { Language } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { policyAt } from '../../policy/policy-at.ts';
import type { RepairRequest } from '../../requests/repair-request.ts';

/** Visits that nobody makes: a calendar that has one takes it out. */
const OFF: readonly VisitState[] = [VisitState.DECLINED, VisitState.NO_SHOW, VisitState.CANCELLED];

/**
 * WSH-3: the visits of a request for the customer's calendar. A visit keeps its UID for ever and its SEQUENCE rises when it
 * is moved, confirmed or called off, so a calendar that took it in before follows. Moments are written in UTC: each calendar
 * shows them in its own zone, and none has to know the branch's. Null while there was never a visit.
 */
export async function visitCalendar(
  ctx: Pick<Ctx, 'em' | 'at' | 'load' | 'language'>,
  request: Pick<RepairRequest, 'id' | 'branchId' | 'number'>,
  place: string | null,
): Promise<string | null> {
  const visits = await ctx.em.find(Visit, { requestId: request.id }, { orderBy: { id: 'asc' } });
  if (visits.length === 0) return null;
  const branch = await ctx.load(Branch, request.branchId);
  const on = localDate(ctx.at, branch.timeZone);
  const { value } = await policyAt(ctx.em, 'visits.customerChange', { branchId: branch.id }, on);
  const english = ctx.language === Language.EN;
  const branchName = english ? branch.nameEn : branch.name;
  const active = visits.some((visit) => ACTIVE_VISIT_STATES.includes(visit.state));
  const calendar = ical({
    prodId: { company: 'Aftercare', product: 'visits', language: english ? 'EN' : 'ZH' },
    method: active ? ICalCalendarMethod.PUBLISH : ICalCalendarMethod.CANCEL,
  });
  for (const visit of visits) {
    calendar.createEvent({
      id: `${visit.id}@visits.aftercare`,
      sequence: visit.calendarSequence,
      stamp: ctx.at,
      start: visit.plannedAt,
      end: new Date(visit.plannedAt.getTime() + value.calendarMinutes * 60_000),
      summary: english ? `Service visit ${request.number}` : `上门服务 ${request.number}`,
      description: `${branchName} ${branch.phone}`,
      ...(place ? { location: place } : {}),
      status: statusOf(visit),
    });
  }
  return calendar.toString();
}

function statusOf({ state, confirmedAt }: Visit): ICalEventStatus {
  if (OFF.includes(state)) return ICalEventStatus.CANCELLED;
  const open = state === VisitState.ASSIGNED || state === VisitState.ACCEPTED;
  return open && !confirmedAt ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}
