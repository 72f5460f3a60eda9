import { now } from '#lib/clock.server.ts';
import { feedbackLine } from '#lib/feedback.server.ts';
import { MyFeedbackDocument } from '#lib/graphql/graphql.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const after = event.url.searchParams.get('after');
  const [{ myFeedback }, clock] = await Promise.all([
    event.locals.api.query(MyFeedbackDocument, { after }),
    now(event),
  ]);
  return {
    lines: myFeedback.edges.map(({ node }) => feedbackLine(node, clock)),
    page: myFeedback.pageInfo,
    after,
  };
};
