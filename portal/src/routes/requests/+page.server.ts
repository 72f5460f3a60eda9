import { MyRequestsDocument } from '#lib/graphql/graphql.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const after = url.searchParams.get('after');
  const { myRequests } = await locals.api.query(MyRequestsDocument, { after });
  return { requests: myRequests.edges.map(({ node }) => node), page: myRequests.pageInfo, after };
};
