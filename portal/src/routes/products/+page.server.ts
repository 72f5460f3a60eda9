import { MyProductsDocument } from '#lib/graphql/graphql.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const after = url.searchParams.get('after');
  const { myAssets } = await locals.api.query(MyProductsDocument, { after });
  return { products: myAssets.edges.map(({ node }) => node), page: myAssets.pageInfo, after };
};
