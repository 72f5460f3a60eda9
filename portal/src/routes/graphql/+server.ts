import { graphqlUrl } from '#lib/api-address.server.ts';
import { visitorHeaders } from '#lib/api.server.ts';
import type { RequestHandler } from './$types';

const longestQuery = 64 * 1024;
const refused = (status: number) => new Response(null, { status, headers: { 'cache-control': 'no-store' } });

/**
 * The browser's way to the API: this origin only, JSON by POST, answered with JSON or an event stream. The token
 * stays in the cookie and is added here, so a page never holds it.
 */
export const POST: RequestHandler = async (event) => {
  const { headers, signal } = event.request;
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  if (origin !== event.url.origin || (site !== null && site !== 'same-origin')) return refused(403);
  if (!headers.get('content-type')?.startsWith('application/json')) return refused(415);
  const accept = headers.get('accept')?.includes('text/event-stream')
    ? 'text/event-stream'
    : 'application/json';
  const body = await event.request.text();
  if (body.length > longestQuery) return refused(413);

  let answer: Response;
  try {
    answer = await fetch(graphqlUrl, {
      method: 'POST',
      body,
      signal,
      headers: { ...visitorHeaders(event), 'content-type': 'application/json', accept },
    });
  } catch {
    return refused(503);
  }
  return new Response(answer.body, {
    status: answer.status,
    headers: {
      'content-type': answer.headers.get('content-type')?.startsWith('text/event-stream')
        ? 'text/event-stream'
        : 'application/json',
      'cache-control': 'no-store',
    },
  });
};
