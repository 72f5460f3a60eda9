import { MyProductsDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { dateWords } from '#lib/times.server.ts';
import { modelName, payWords } from '#lib/words.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const after = url.searchParams.get('after');
  const { myAssets } = await locals.api.query(MyProductsDocument, { after });
  return {
    products: myAssets.edges.map(({ node: { coverage, model, ...product } }) => {
      const { category, endsOn, daysLeft, explanation } = coverage;
      return {
        ...product,
        model,
        name: modelName(model),
        pay: payWords[category](),
        lines:
          category === 'WARRANTY' && endsOn
            ? [
                m.products_until({ date: dateWords(endsOn) }),
                ...(daysLeft == null ? [] : [m.coverage_days_left({ days: daysLeft })]),
              ]
            : [explanation],
      };
    }),
    page: myAssets.pageInfo,
    after,
  };
};
