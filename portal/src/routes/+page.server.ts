import { now } from '#lib/clock.server.ts';
import { requestLine, requestSlip } from '#lib/course.server.ts';
import { feedbackLine } from '#lib/feedback.server.ts';
import { HomeDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { surveyPath } from '#lib/survey-path.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const [{ open, past, myAssets, myFeedback }, clock] = await Promise.all([
    event.locals.api.query(HomeDocument, {}),
    now(event),
  ]);
  const requests = open.edges.map(({ node }) => requestSlip(node, clock));
  const count = requests.length;
  return {
    title:
      count === 0 ? m.home_title_none() : count === 1 ? m.home_title_one() : m.home_title_some({ count }),
    // What waits for the customer comes first.
    open: requests.toSorted((a, b) => Number(b.signable) - Number(a.signable)),
    past: past.edges.map(({ node }) => ({ ...requestLine(node, clock), surveyPath: surveyPath(node) })),
    feedback: myFeedback.edges
      .filter(({ node }) => node.state !== 'CLOSED')
      .map(({ node }) => feedbackLine(node, clock)),
    hasProducts: myAssets.edges.length > 0,
  };
};
