import { fail, redirect } from '@sveltejs/kit';
import { addressOf, keepDraft, nextStep, reached, readDraft } from '#lib/draft.server.ts';
import type { FormErrors } from '#lib/errors.ts';
import { missingFields } from '#lib/errors.ts';
import { texts } from '#lib/forms.ts';
import { WizardUnitDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { faultWords, modelName } from '#lib/words.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** More does not fit the draft's cookies; a longer story is told to the technician. */
const longest = 1000;

export const load: PageServerLoad = async (event) => {
  const draft = readDraft(event);
  if (!draft.assetId || !reached(draft, 'fault')) redirect(303, addressOf('unit'));
  const { asset } = await event.locals.api.query(WizardUnitDocument, { id: draft.assetId });
  if (!asset) redirect(303, addressOf('unit'));
  return {
    faultType: draft.faultType,
    faultDescription: draft.faultDescription,
    product: modelName(asset.model),
    faults: Object.entries(faultWords).map(([value, word]) => ({ value, label: word() })),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const values = texts(await event.request.formData(), ['faultType', 'faultDescription']);
    if (!(values.faultType in faultWords)) values.faultType = '';
    const missing = missingFields(values, ['faultType', 'faultDescription']);
    const errors: FormErrors | null =
      missing ??
      (values.faultDescription.length > longest
        ? { fields: { faultDescription: m.invalid_too_long({ limit: longest }) } }
        : null);
    if (errors) return fail(400, { errors, values });
    const draft = { ...readDraft(event), ...values };
    keepDraft(event, draft);
    redirect(303, addressOf(nextStep(draft)));
  },
};
