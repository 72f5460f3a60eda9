import { fileUrl } from '#lib/api-address.server.ts';
import { visitorHeaders } from '#lib/api.server.ts';
import type { RequestHandler } from './$types';

/** A stored picture, read with the visitor's own rights. Whatever is not theirs looks absent. */
export const GET: RequestHandler = async (event) => {
  let answer: Response;
  try {
    answer = await fetch(fileUrl(event.params.id), {
      headers: visitorHeaders(event),
      signal: event.request.signal,
    });
  } catch {
    return new Response(null, { status: 503 });
  }
  const type = answer.headers.get('content-type') ?? '';
  if (!answer.ok || !/^image\/(jpeg|png|webp|avif|gif)$/.test(type))
    return new Response(null, { status: 404 });
  return new Response(answer.body, {
    headers: {
      'content-type': type,
      'content-disposition': 'inline',
      'content-security-policy': "default-src 'none'; sandbox",
      // Never changes under its id, and belongs to this visitor alone.
      'cache-control': 'private, max-age=3600, immutable',
    },
  });
};
