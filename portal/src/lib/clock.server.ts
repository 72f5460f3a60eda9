import type { RequestEvent } from '@sveltejs/kit';
import { DemoClockDocument } from '#lib/graphql/graphql.ts';
import { Refusal } from '#lib/refusal.ts';

/** Unknown until asked once; a production API has no such field and is not asked again. */
let settable: boolean | undefined;

/**
 * "Now" for words like "today". The demo's clock can be set, so there the API is asked; in production it is the
 * server's own clock.
 */
export function now(event: RequestEvent): Promise<string> {
  // Asked once a request, however many parts of the page need it.
  event.locals.now ??= read(event);
  return event.locals.now;
}

async function read(event: RequestEvent): Promise<string> {
  if (settable !== false) {
    try {
      const { demoClock } = await event.locals.api.query(DemoClockDocument, {});
      settable = true;
      return demoClock;
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
      // Only "no such field" tells what kind of API this is.
      if (problem.code === 'GRAPHQL_VALIDATION_FAILED') settable = false;
    }
  }
  return new Date().toISOString();
}

/** Whether this is the demo: the page of sent messages exists only there. */
export async function isDemo(event: RequestEvent): Promise<boolean> {
  if (settable === undefined) await now(event);
  return settable === true;
}
