import { redirect } from '@sveltejs/kit';
import { addressOf, keepDraft, nextStep, readDraft } from '#lib/draft.server.ts';
import { WizardUnitDocument } from '#lib/graphql/graphql.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const draft = readDraft(event);
  if (!draft.assetId) redirect(303, addressOf('unit'));
  const { asset } = await event.locals.api.query(WizardUnitDocument, { id: draft.assetId });
  if (!asset?.openRequest) redirect(303, addressOf(nextStep(draft)));
  return { model: asset.model, open: asset.openRequest };
};

export const actions: Actions = {
  default: async (event) => {
    const draft = { ...readDraft(event), confirmedAsNew: true };
    keepDraft(event, draft);
    redirect(303, addressOf(nextStep(draft)));
  },
};
