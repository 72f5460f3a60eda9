import { calendarFile } from '#lib/calendar-file.server.ts';
import { VisitCalendarFileDocument } from '#lib/graphql/graphql.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
  const { repairRequest } = await locals.api.query(VisitCalendarFileDocument, { number: params.number });
  return calendarFile(repairRequest?.visitCalendar);
};
