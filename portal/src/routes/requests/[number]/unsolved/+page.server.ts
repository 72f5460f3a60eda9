import { error, fail, redirect } from '@sveltejs/kit';
import { now } from '#lib/clock.server.ts';
import { formErrors } from '#lib/errors.ts';
import { ReportUnsolvedDocument, UnsolvedPageDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { canReport, readReport, whatFollows } from '#lib/unsolved.server.ts';
import { modelName } from '#lib/words.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const [{ repairRequest }, clock] = await Promise.all([
    event.locals.api.query(UnsolvedPageDocument, { number: event.params.number }),
    now(event),
  ]);
  if (!repairRequest) error(404, m.error_not_found());
  const { id, number, state, reopenableUntil, model, branch } = repairRequest;
  return {
    id,
    number,
    product: model ? modelName(model) : '',
    branch: { name: branch.name, phone: branch.phone },
    follows: canReport(state) ? whatFollows(reopenableUntil, clock, branch.timeZone) : null,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { values, solved, errors } = readReport(await event.request.formData());
    if (errors || !solved) return fail(400, { errors: errors ?? { fields: {} }, values });
    let goesOn: string;
    try {
      const { repairRequestReportUnsolved } = await event.locals.api.mutate(ReportUnsolvedDocument, {
        input: { requestId: values.requestId, solved, words: values.words },
      });
      goesOn = repairRequestReportUnsolved.number;
    } catch (problem) {
      return fail(400, { errors: formErrors(problem), values });
    }
    redirect(303, `/requests/${goesOn}?done=${goesOn === event.params.number ? 'reopened' : 'followed'}`);
  },
};
