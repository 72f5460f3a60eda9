import { documentUrl } from '#lib/api-address.server.ts';
import { visitorHeaders } from '#lib/api.server.ts';
import type { RequestHandler } from './$types';

/** The papers that customers print; those of the workshop are for staff. */
const papers = new Set(['estimates', 'invoices', 'custody-receipts', 'vouchers', 'feedback-letters']);

/** A paper ready to be printed, read with the visitor's own rights. Whatever is not theirs looks absent. */
export const GET: RequestHandler = async (event) => {
  const { kind, id } = event.params;
  if (!papers.has(kind)) return new Response(null, { status: 404 });
  let answer: Response;
  try {
    answer = await fetch(documentUrl(kind, id), {
      headers: visitorHeaders(event),
      signal: event.request.signal,
    });
  } catch {
    return new Response(null, { status: 503 });
  }
  if (!answer.ok || !answer.headers.get('content-type')?.startsWith('text/html'))
    return new Response(null, { status: 404 });
  return new Response(answer.body, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      // It runs nothing and loads nothing but the signature on it.
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'",
    },
  });
};
