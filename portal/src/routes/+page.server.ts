import { HomeDocument } from '#lib/graphql/graphql.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { open, past, myAssets } = await locals.api.query(HomeDocument, {});
  return {
    // What waits for the customer comes first.
    open: open.edges.map(({ node }) => node).toSorted((a, b) => Number(b.signable) - Number(a.signable)),
    past: past.edges.map(({ node }) => node),
    hasProducts: myAssets.edges.length > 0,
  };
};
