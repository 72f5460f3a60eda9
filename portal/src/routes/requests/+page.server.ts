import { now } from '#lib/clock.server.ts';
import { requestLine } from '#lib/course.server.ts';
import { MyRequestsDocument } from '#lib/graphql/graphql.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const after = event.url.searchParams.get('after');
  const { myRequests } = await event.locals.api.query(MyRequestsDocument, { after });
  const clock = await now(event);
  return {
    requests: myRequests.edges.map(({ node }) => requestLine(node, clock)),
    page: myRequests.pageInfo,
    after,
  };
};
