import { fail, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import type { CodeStep } from '#lib/code-step.server.ts';
import { forgetCodeStep, keepCodeStep, readCodeStep, resendIn } from '#lib/code-step.server.ts';
import { formErrors, missingFields } from '#lib/errors.ts';
import { digits, texts } from '#lib/forms.ts';
import { TrackingCodeConfirmDocument, TrackingCodeRequestDocument } from '#lib/graphql/graphql.ts';
import type { Actions, PageServerLoad } from './$types';

function stepOf(event: RequestEvent): CodeStep & { number: string } {
  const step = readCodeStep(event);
  if (!step?.number) redirect(303, '/track');
  return { ...step, number: step.number };
}

export const load: PageServerLoad = (event) => {
  const step = stepOf(event);
  return {
    phone: step.phone,
    number: step.number,
    resendIn: resendIn(step),
    sent: event.url.searchParams.has('sent'),
  };
};

export const actions: Actions = {
  enter: async (event) => {
    const { number, phone } = stepOf(event);
    const code = digits(texts(await event.request.formData(), ['code']).code);
    const missing = missingFields({ code }, ['code']);
    if (missing) return fail(400, { errors: missing });
    let token: string;
    try {
      const { trackingCodeConfirm } = await event.locals.api.mutate(TrackingCodeConfirmDocument, {
        input: { number, phone, code },
      });
      token = trackingCodeConfirm.token;
    } catch (problem) {
      return fail(400, {
        errors: formErrors(problem, { CODE_WRONG: 'code', TOO_MANY_ATTEMPTS: 'code' }),
      });
    }
    forgetCodeStep(event, '/track');
    redirect(303, `/t/${encodeURIComponent(token)}`);
  },

  resend: async (event) => {
    const step = stepOf(event);
    try {
      const { trackingCodeRequest } = await event.locals.api.mutate(TrackingCodeRequestDocument, {
        input: { number: step.number, phone: step.phone },
      });
      const resendAt = Date.now() + trackingCodeRequest.resendAfterSeconds * 1000;
      keepCodeStep(event, '/track', { ...step, resendAt }, trackingCodeRequest.expiresInSeconds);
    } catch (problem) {
      return fail(400, { errors: formErrors(problem) });
    }
    redirect(303, '/track/code?sent=again');
  },
};
