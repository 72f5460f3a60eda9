import { calendarFile } from '#lib/calendar-file.server.ts';
import { VisitCalendarByLinkDocument } from '#lib/graphql/graphql.ts';
import { Refusal } from '#lib/refusal.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
  try {
    const { trackedRequest } = await locals.api.query(VisitCalendarByLinkDocument, { token: params.token });
    return calendarFile(trackedRequest?.visitCalendar);
  } catch (problem) {
    if (problem instanceof Refusal) return calendarFile(null);
    throw problem;
  }
};
