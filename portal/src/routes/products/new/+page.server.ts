import { fail, redirect } from '@sveltejs/kit';
import { uploadFile } from '#lib/api.server.ts';
import { now } from '#lib/clock.server.ts';
import { formErrors, missingFields } from '#lib/errors.ts';
import { files, texts } from '#lib/forms.ts';
import type { ProductCategory } from '#lib/graphql/graphql.ts';
import { AssetRegisterDocument, ProductModelsDocument } from '#lib/graphql/graphql.ts';
import { modelName, productWords } from '#lib/words.server.ts';
import type { Actions, PageServerLoad } from './$types';

const isCategory = (value: string | null): value is ProductCategory =>
  value !== null && value in productWords;

export const load: PageServerLoad = async (event) => {
  const { locals, url } = event;
  const search = url.searchParams.get('search')?.trim().slice(0, 60) ?? '';
  const asked = url.searchParams.get('category');
  const category = isCategory(asked) ? asked : null;
  const after = url.searchParams.get('after');
  const { productModels } = await locals.api.query(ProductModelsDocument, {
    search: search || null,
    category,
    after,
  });
  return {
    search,
    category,
    after,
    models: productModels.edges.map(({ node }) => ({
      value: node.id,
      label: modelName(node),
      detail: `${node.code} · ${productWords[node.category]()}`,
    })),
    categories: Object.entries(productWords).map(([value, word]) => ({ value, word: word() })),
    today: (await now(event)).slice(0, 10),
    page: productModels.pageInfo,
    goesOn: Object.keys(next).find((where) => where === url.searchParams.get('for')) ?? null,
    key: crypto.randomUUID(),
  };
};

/** Where somebody who registered a unit goes on. */
const next: Record<string, (id: string) => string> = {
  request: (id) => `/requests/new?product=${id}`,
  feedback: (id) =>
    `/feedback/new?${new URLSearchParams({ kind: 'COMPLAINT', subject: 'PRODUCT', about: `product.${id}` })}`,
};

export const actions: Actions = {
  default: async (event) => {
    const data = await event.request.formData();
    const values = texts(data, ['modelId', 'serialNumber', 'purchasedOn', 'key', 'proofId', 'for']);
    const missing = missingFields(values, ['modelId']);
    if (missing) return fail(400, { errors: missing, values });
    let id: string;
    try {
      const [proof] = files(data, 'proof');
      // A refused form keeps the photo it already sent.
      if (proof) values.proofId = await uploadFile(event, proof, 'proof');
      const { assetRegister } = await event.locals.api.mutate(AssetRegisterDocument, {
        input: {
          modelId: values.modelId,
          serialNumber: values.serialNumber || null,
          purchasedOn: values.purchasedOn || null,
          proofFileId: values.proofId || null,
          idempotencyKey: values.key,
        },
      });
      id = assetRegister.id;
    } catch (problem) {
      return fail(400, { errors: formErrors(problem, { proofFileId: 'proof' }), values });
    }
    redirect(303, next[values.for]?.(id) ?? `/products/${id}?done=registered`);
  },
};
