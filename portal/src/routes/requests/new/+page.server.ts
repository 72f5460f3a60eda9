import { error, fail, redirect } from '@sveltejs/kit';
import { addressOf, keepDraft, nextStep, readDraft } from '#lib/draft.server.ts';
import { missing } from '#lib/errors.ts';
import { texts } from '#lib/forms.ts';
import { WizardUnitDocument, WizardUnitsDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { modelName, payWords } from '#lib/words.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const after = event.url.searchParams.get('after');
  const { myAssets } = await event.locals.api.query(WizardUnitsDocument, { after });
  const asked = event.url.searchParams.get('product');
  return {
    units: myAssets.edges.map(({ node }) => ({
      value: node.id,
      label: modelName(node.model),
      detail: [
        node.serialNumber ? `${m.product_serial()} ${node.serialNumber}` : node.model.code,
        payWords[node.coverage.category](),
        node.openRequest ? m.products_open_request({ number: node.openRequest.number }) : '',
      ]
        .filter(Boolean)
        .join(' · '),
    })),
    page: myAssets.pageInfo,
    after,
    chosen: asked ?? readDraft(event).assetId ?? null,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { assetId } = texts(await event.request.formData(), ['assetId']);
    if (!assetId) return fail(400, { errors: { fields: { assetId: missing('assetId') } } });
    const { asset } = await event.locals.api.query(WizardUnitDocument, { id: assetId });
    if (!asset) error(404, m.error_not_found());
    const draft = readDraft(event);
    const same = draft.assetId === assetId;
    const { confirmedAsNew, ...rest } = draft;
    const kept = { ...rest, ...(same && confirmedAsNew ? { confirmedAsNew } : {}), assetId };
    keepDraft(event, kept);
    if (asset.openRequest && !('confirmedAsNew' in kept)) redirect(303, '/requests/new/open');
    redirect(303, addressOf(nextStep(kept)));
  },
};
