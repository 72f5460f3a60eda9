import { error, fail, redirect } from '@sveltejs/kit';
import { now } from '#lib/clock.server.ts';
import { formErrors } from '#lib/errors.ts';
import { texts } from '#lib/forms.ts';
import { VisitMoveByLinkDocument, VisitTimesByLinkDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { moment } from '#lib/times.server.ts';
import { trackedRequest } from '#lib/tracked.server.ts';
import { timesByDay } from '#lib/visit-times.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  event.setHeaders({ 'x-robots-tag': 'noindex' });
  const { token } = event.params;
  const request = await trackedRequest(event.locals, token);
  if (!request) error(404, m.dead_words());
  const [{ trackedRequest: offered }, clock] = await Promise.all([
    event.locals.api.query(VisitTimesByLinkDocument, { token }),
    now(event),
  ]);
  return {
    token,
    planned: request.plannedAt ? moment(request.plannedAt, clock) : null,
    version: request.visitVersion ?? null,
    days: timesByDay(offered?.visitTimes ?? [], request.plannedAt, clock),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { token } = event.params;
    const values = texts(await event.request.formData(), ['plannedAt', 'reason', 'version']);
    try {
      await event.locals.api.mutate(VisitMoveByLinkDocument, {
        input: {
          token,
          visitVersion: Number(values.version) || 0,
          plannedAt: values.plannedAt,
          reason: values.reason || null,
        },
      });
    } catch (problem) {
      return fail(400, { errors: formErrors(problem), values });
    }
    redirect(303, `/t/${token}?done=moved`);
  },
};
