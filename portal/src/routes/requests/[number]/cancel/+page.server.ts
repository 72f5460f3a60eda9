import { error, fail, redirect } from '@sveltejs/kit';
import { formErrors, missingFields } from '#lib/errors.ts';
import { texts } from '#lib/forms.ts';
import { CancelPageDocument, RepairRequestCancelDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { modelName } from '#lib/words.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { repairRequest } = await locals.api.query(CancelPageDocument, { number: params.number });
  if (!repairRequest) error(404, m.error_not_found());
  const { model, ...request } = repairRequest;
  return { request, product: model ? modelName(model) : '' };
};

export const actions: Actions = {
  default: async (event) => {
    const values = texts(await event.request.formData(), ['reason', 'requestId', 'version']);
    const missing = missingFields(values, ['reason']);
    if (missing) return fail(400, { errors: missing, values });
    try {
      await event.locals.api.mutate(RepairRequestCancelDocument, {
        // The version the customer saw: if the technician set out meanwhile, the answer says so.
        input: { requestId: values.requestId, version: Number(values.version) || 0, reason: values.reason },
      });
    } catch (problem) {
      return fail(400, { errors: formErrors(problem), values });
    }
    redirect(303, `/requests/${event.params.number}?done=cancelled`);
  },
};
