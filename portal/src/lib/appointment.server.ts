import { m } from '#lib/paraglide/messages.js';
import { moment } from '#lib/times.server.ts';

/** The planned visit as its customer confirms or moves it, with the words: the page's script carries none. */
export function appointmentOf(
  visit: { plannedAt: string; confirmedAt?: string | null; version: number; visitId?: string },
  now: string,
  zone?: string,
) {
  const { plannedAt, confirmedAt, version, visitId } = visit;
  return {
    planned: moment(plannedAt, now, zone),
    confirmed: confirmedAt ? m.visit_confirmed_on({ when: moment(confirmedAt, now, zone) }) : null,
    version,
    ...(visitId ? { visitId } : {}),
    words: {
      title: m.visit_title(),
      confirm: m.visit_confirm(),
      move: m.visit_move_link(),
      cancel: m.visit_cancel_link(),
      calendar: m.visit_calendar_link(),
    },
  };
}
export type AppointmentView = ReturnType<typeof appointmentOf>;
