import { fail, redirect } from '@sveltejs/kit';
import { keepCodeStep } from '#lib/code-step.server.ts';
import { formErrors, missingFields } from '#lib/errors.ts';
import { digits, texts } from '#lib/forms.ts';
import { TrackingCodeRequestDocument } from '#lib/graphql/graphql.ts';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async (event) => {
    const values = texts(await event.request.formData(), ['number', 'phone']);
    const input = { number: values.number.toUpperCase(), phone: digits(values.phone) };
    const missing = missingFields(input, ['number', 'phone']);
    if (missing) return fail(400, { errors: missing, values });
    try {
      const { trackingCodeRequest } = await event.locals.api.mutate(TrackingCodeRequestDocument, { input });
      const resendAt = Date.now() + trackingCodeRequest.resendAfterSeconds * 1000;
      keepCodeStep(event, '/track', { ...input, resendAt }, trackingCodeRequest.expiresInSeconds);
    } catch (problem) {
      return fail(400, { errors: formErrors(problem), values });
    }
    redirect(303, '/track/code');
  },
};
