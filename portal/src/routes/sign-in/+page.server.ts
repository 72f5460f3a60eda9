import { fail, redirect } from '@sveltejs/kit';
import { keepCodeStep } from '#lib/code-step.server.ts';
import { ownPath } from '#lib/doors.ts';
import { formErrors, missingFields } from '#lib/errors.ts';
import { digits, texts } from '#lib/forms.ts';
import { PhoneCodeRequestDocument } from '#lib/graphql/graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  const next = ownPath(url.searchParams.get('next'));
  if (locals.token) redirect(303, next);
  return { next };
};

export const actions: Actions = {
  default: async (event) => {
    const values = texts(await event.request.formData(), ['phone', 'next']);
    const phone = digits(values.phone);
    const missing = missingFields({ phone }, ['phone']);
    if (missing) return fail(400, { errors: missing, values });
    try {
      const { phoneCodeRequest } = await event.locals.api.mutate(PhoneCodeRequestDocument, {
        input: { phone },
      });
      const resendAt = Date.now() + phoneCodeRequest.resendAfterSeconds * 1000;
      keepCodeStep(
        event,
        '/sign-in',
        { phone, resendAt, next: ownPath(values.next) },
        phoneCodeRequest.expiresInSeconds,
      );
    } catch (problem) {
      return fail(400, { errors: formErrors(problem, { TOO_MANY_ATTEMPTS: 'phone' }), values });
    }
    redirect(303, '/sign-in/code');
  },
};
