import { error, fail, redirect } from '@sveltejs/kit';
import { formErrors, missingFields } from '#lib/errors.ts';
import { texts } from '#lib/forms.ts';
import { RepairRequestCancelByLinkDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { trackedRequest } from '#lib/tracked.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
  setHeaders({ 'x-robots-tag': 'noindex' });
  const request = await trackedRequest(locals, params.token);
  if (!request) error(404, m.dead_words());
  const { number, modelName, cancellable, branchName, branchPhone } = request;
  return { token: params.token, number, product: modelName ?? '', cancellable, branchName, branchPhone };
};

export const actions: Actions = {
  default: async (event) => {
    const { token } = event.params;
    const values = texts(await event.request.formData(), ['reason']);
    const missing = missingFields(values, ['reason']);
    if (missing) return fail(400, { errors: missing, values });
    try {
      await event.locals.api.mutate(RepairRequestCancelByLinkDocument, {
        input: { token, reason: values.reason },
      });
    } catch (problem) {
      return fail(400, { errors: formErrors(problem), values });
    }
    redirect(303, `/t/${token}?done=cancelled`);
  },
};
