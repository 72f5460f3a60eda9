import { error, fail, redirect } from '@sveltejs/kit';
import { now } from '#lib/clock.server.ts';
import { formErrors } from '#lib/errors.ts';
import { texts } from '#lib/forms.ts';
import { VisitMoveDocument, VisitMovePageDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { moment } from '#lib/times.server.ts';
import { timesByDay } from '#lib/visit-times.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { number } = event.params;
  const [{ repairRequest }, clock] = await Promise.all([
    event.locals.api.query(VisitMovePageDocument, { number }),
    now(event),
  ]);
  if (!repairRequest) error(404, m.error_not_found());
  const zone = repairRequest.branch.timeZone;
  const visit = repairRequest.visits.find(({ state }) => state === 'ASSIGNED' || state === 'ACCEPTED');
  return {
    number,
    visitId: visit?.id ?? '',
    version: visit?.version ?? null,
    planned: visit ? moment(visit.plannedAt, clock, zone) : null,
    days: timesByDay(repairRequest.visitTimes, visit?.plannedAt, clock, zone),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const values = texts(await event.request.formData(), ['visitId', 'version', 'plannedAt', 'reason']);
    const { visitId, plannedAt } = values;
    try {
      await event.locals.api.mutate(VisitMoveDocument, {
        input: { visitId, version: Number(values.version) || 0, plannedAt, reason: values.reason || null },
      });
    } catch (problem) {
      return fail(400, { errors: formErrors(problem), values });
    }
    redirect(303, `/requests/${event.params.number}?done=moved`);
  },
};
