import { HomeDocument } from '#lib/graphql/graphql.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { open, past, myAssets } = await locals.api.query(HomeDocument, {});
  return {
    open: open.edges.map(({ node }) => node),
    past: past.edges.map(({ node }) => node),
    hasProducts: myAssets.edges.length > 0,
  };
};
