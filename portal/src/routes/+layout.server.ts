import { isHttpError } from '@sveltejs/kit';
import { isDemo, now } from '#lib/clock.server.ts';
import { FrameDocument } from '#lib/graphql/graphql.ts';
import { forgetSession } from '#lib/session.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
  try {
    return await frame(event);
  } catch (problem) {
    if (!isHttpError(problem)) throw problem;
    // The API is away: the page itself says so, inside a frame that needs nothing from it.
    return { language: event.locals.language, now: new Date().toISOString(), demo: false, viewer: null };
  }
};

async function frame(event: Parameters<LayoutServerLoad>[0]) {
  const [answer, clock] = await Promise.all([
    event.locals.token ? event.locals.api.query(FrameDocument, {}) : null,
    now(event),
  ]);
  const viewer = answer?.viewer ?? null;
  // A cookie that opens nothing any more only leads the visitor astray.
  if (event.locals.token && !viewer) forgetSession(event);
  return {
    language: event.locals.language,
    now: clock,
    demo: await isDemo(event),
    viewer: viewer ? { name: viewer.displayName } : null,
  };
}
