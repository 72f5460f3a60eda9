/** A calendar file of the visits of one request; whatever is not there looks absent. */
export function calendarFile(calendar: string | null | undefined): Response {
  if (!calendar) return new Response(null, { status: 404 });
  return new Response(calendar, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="visit.ics"',
      'x-robots-tag': 'noindex',
    },
  });
}
