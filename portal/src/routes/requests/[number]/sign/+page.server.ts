import { error, fail, redirect } from '@sveltejs/kit';
import { uploadFile } from '#lib/api.server.ts';
import { drawingOf } from '#lib/drawing.server.ts';
import { formErrors, missingFields } from '#lib/errors.ts';
import { texts } from '#lib/forms.ts';
import { SignPageDocument, VoucherSignInPortalDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { knownName } from '#lib/phones.ts';
import { reportFacts } from '#lib/report-slip.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { viewer, repairRequest } = await locals.api.query(SignPageDocument, { number: params.number });
  if (!repairRequest) error(404, m.error_not_found());
  const { id, number, signable, voucher, entitlement } = repairRequest;
  return {
    id,
    number,
    signable,
    voucherNumber: voucher.number,
    report: voucher.report ? reportFacts(voucher.report) : null,
    pays: entitlement?.explanation ?? '',
    name: knownName(viewer?.displayName, viewer?.customer?.name),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const data = await event.request.formData();
    const values = texts(data, ['requestId', 'signerName', 'comments']);
    const missing = missingFields(values, ['signerName']);
    if (missing) return fail(400, { errors: missing, values });
    try {
      const drawn = drawingOf(data);
      const imageFileId = drawn ? await uploadFile(event, drawn, 'drawing') : null;
      await event.locals.api.mutate(VoucherSignInPortalDocument, {
        input: {
          requestId: values.requestId,
          signerName: values.signerName,
          method: imageFileId ? 'DRAWN' : 'TYPED_NAME',
          imageFileId,
          comments: values.comments || null,
        },
      });
    } catch (problem) {
      return fail(400, { errors: formErrors(problem, { imageFileId: 'drawing' }), values });
    }
    redirect(303, `/requests/${event.params.number}?done=signed`);
  },
};
