import { error, fail, redirect } from '@sveltejs/kit';
import { uploadFile } from '#lib/api.server.ts';
import { contractSlip } from '#lib/contract-slip.server.ts';
import { coverageSlip } from '#lib/coverage-slip.server.ts';
import { formErrors, missing } from '#lib/errors.ts';
import type { Fact } from '#lib/facts.ts';
import { files } from '#lib/forms.ts';
import { AssetProofAddDocument, ProductDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { dateWords } from '#lib/times.server.ts';
import { modelName, productWords, proofWords } from '#lib/words.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { asset, myContracts } = await locals.api.query(ProductDocument, { id: params.id });
  const contract = myContracts.edges[0]?.node;
  if (!asset) error(404, m.error_not_found());
  const { coverage, model, ...product } = asset;
  const { replaces, replacedBy } = asset;
  return {
    product: { ...product, model },
    name: modelName(model),
    coverage: coverageSlip(coverage),
    contract: contract ? contractSlip(contract) : null,
    papers: [
      { label: m.product_category(), lines: [{ text: productWords[model.category]() }] },
      {
        label: m.product_purchased(),
        lines: [{ text: asset.purchasedOn ? dateWords(asset.purchasedOn) : m.product_purchased_unknown() }],
      },
      { label: m.product_proof(), lines: [{ text: proofWords[asset.proof]() }] },
      ...(replaces
        ? [
            {
              label: m.product_replaces(),
              lines: [
                {
                  text: m.product_replaces_unit({ serial: replaces.serialNumber ?? '' }),
                  href: `/products/${replaces.id}`,
                },
              ],
            },
          ]
        : []),
    ] satisfies Fact[],
    replaced:
      asset.replacedOn && replacedBy
        ? {
            words: m.product_replaced({
              date: dateWords(asset.replacedOn),
              number: asset.replacedUnder ?? '',
              reason: asset.replacedReason ?? '',
            }),
            by: { href: `/products/${replacedBy.id}`, serial: replacedBy.serialNumber ?? '' },
          }
        : null,
    said: url.searchParams.get('done'),
  };
};

export const actions: Actions = {
  proof: async (event) => {
    const [file] = files(await event.request.formData(), 'proof');
    if (!file) return fail(400, { errors: { fields: { proof: missing('proof') } } });
    try {
      const fileId = await uploadFile(event, file, 'proof');
      await event.locals.api.mutate(AssetProofAddDocument, { input: { assetId: event.params.id, fileId } });
    } catch (problem) {
      return fail(400, { errors: formErrors(problem, { fileId: 'proof' }) });
    }
    redirect(303, `/products/${event.params.id}?done=proof`);
  },
};
