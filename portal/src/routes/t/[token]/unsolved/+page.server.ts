import { error, fail, redirect } from '@sveltejs/kit';
import { now } from '#lib/clock.server.ts';
import { formErrors } from '#lib/errors.ts';
import { ReportUnsolvedByLinkDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { trackedRequest } from '#lib/tracked.server.ts';
import { canReport, readReport, whatFollows } from '#lib/unsolved.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  event.setHeaders({ 'x-robots-tag': 'noindex' });
  const { token } = event.params;
  const [request, clock] = await Promise.all([trackedRequest(event.locals, token), now(event)]);
  if (!request) error(404, m.dead_words());
  const { number, modelName, state, reopenableUntil, branchName, branchPhone } = request;
  return {
    token,
    number,
    product: modelName ?? '',
    branch: { name: branchName, phone: branchPhone },
    follows: canReport(state) ? whatFollows(reopenableUntil, clock) : null,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { token } = event.params;
    const { values, solved, errors } = readReport(await event.request.formData());
    if (errors || !solved) return fail(400, { errors: errors ?? { fields: {} }, values });
    try {
      await event.locals.api.mutate(ReportUnsolvedByLinkDocument, {
        input: { token, solved, words: values.words },
      });
    } catch (problem) {
      return fail(400, { errors: formErrors(problem), values });
    }
    redirect(303, `/t/${token}?done=unsolved`);
  },
};
