import { error, fail, redirect } from '@sveltejs/kit';
import { uploadFile } from '#lib/api.server.ts';
import { drawingOf } from '#lib/drawing.server.ts';
import { formErrors, missingFields } from '#lib/errors.ts';
import { digits, texts } from '#lib/forms.ts';
import { SigningCodeRequestDocument, VoucherSignByLinkDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { reportFacts } from '#lib/report-slip.server.ts';
import { trackedRequest } from '#lib/tracked.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
  setHeaders({ 'x-robots-tag': 'noindex' });
  const request = await trackedRequest(locals, params.token);
  if (!request) error(404, m.dead_words());
  return {
    token: params.token,
    signable: request.signable,
    maskedPhone: request.maskedPhone,
    pays: request.coverageExplanation,
    report: request.report ? reportFacts(request.report) : null,
  };
};

export const actions: Actions = {
  /** Reading the link is not enough to sign: a code goes to the phone on the request. */
  code: async (event) => {
    const values = texts(await event.request.formData(), ['signerName', 'comments']);
    try {
      const { signingCodeRequest } = await event.locals.api.mutate(SigningCodeRequestDocument, {
        input: { token: event.params.token },
      });
      return { values, sent: true, resendIn: signingCodeRequest.resendAfterSeconds };
    } catch (problem) {
      return fail(400, { errors: formErrors(problem), values, sent: false, resendIn: 0 });
    }
  },

  sign: async (event) => {
    const data = await event.request.formData();
    const values = texts(data, ['signerName', 'comments', 'code']);
    const code = digits(values.code);
    const missing = missingFields({ ...values, code }, ['code', 'signerName']);
    if (missing) return fail(400, { errors: missing, values, sent: true, resendIn: 0 });
    try {
      const drawn = drawingOf(data);
      const imageFileId = drawn ? await uploadFile(event, drawn, 'drawing', event.params.token) : null;
      await event.locals.api.mutate(VoucherSignByLinkDocument, {
        input: {
          token: event.params.token,
          code,
          signerName: values.signerName,
          method: imageFileId ? 'DRAWN' : 'TYPED_NAME',
          imageFileId,
          comments: values.comments || null,
        },
      });
    } catch (problem) {
      const errors = formErrors(problem, {
        CODE_WRONG: 'code',
        TOO_MANY_ATTEMPTS: 'code',
        imageFileId: 'drawing',
      });
      return fail(400, { errors, values, sent: true, resendIn: 0 });
    }
    redirect(303, `/t/${event.params.token}?done=signed`);
  },
};
