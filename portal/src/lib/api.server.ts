import { Client, fetchExchange } from '@urql/core';
import { error, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { fileUrl, graphqlUrl } from '#lib/api-address.server.ts';
import type { TypedDocumentString } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { Refusal, toRefusal } from '#lib/refusal.ts';
import { forgetSession } from '#lib/session.server.ts';
import { isOpen } from '#lib/doors.ts';

export interface Api {
  /** Throws a Refusal for a code of the API's list; an error page when the API is not there. */
  query<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): Promise<Result>;
  mutate<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): Promise<Result>;
}

/** Headers that make a call of ours a call of this visitor. */
export function visitorHeaders(event: RequestEvent): Record<string, string> {
  return {
    'accept-language': event.locals.language,
    // Signed in, the account's language counts, which another device may have switched: the page here has its own.
    'x-language': event.locals.language,
    // The API counts attempts by address; it believes this header only from us.
    'x-forwarded-for': event.getClientAddress(),
    // The list of signed-in devices shows the visitor's browser and not this server.
    'user-agent': event.request.headers.get('user-agent') ?? 'unknown',
    ...(event.locals.token ? { authorization: `Bearer ${event.locals.token}` } : {}),
  };
}

/** One client for one request of one visitor; never shared, never cached. */
export function createApi(event: RequestEvent): Api {
  const client = new Client({
    url: graphqlUrl,
    exchanges: [fetchExchange],
    requestPolicy: 'network-only',
    preferGetMethod: false,
    fetch: globalThis.fetch,
    fetchOptions: () => ({ headers: { ...visitorHeaders(event), accept: 'application/json' } }),
  });

  type Answer = Awaited<ReturnType<typeof client.query<unknown>>>;

  function unwrap(answer: Answer): unknown {
    if (!answer.error) return answer.data;
    const first = answer.error.graphQLErrors[0];
    if (!first) {
      console.error('API not reachable:', answer.error.networkError?.message);
      error(503, m.error_unreachable());
    }
    const refusal = toRefusal(first.extensions);
    // A session can end while its cookie lives on (revoked, expired): back to the door, then to the same page. Page and
    // frame read side by side, so the other one may have forgotten the session already.
    if (refusal.code === 'NOT_SIGNED_IN') {
      if (event.locals.token) forgetSession(event);
      if (!isOpen(event.route.id)) redirect(303, signInAddress(event.url));
    }
    if (refusal.code === 'INTERNAL') {
      error(500, { message: m.error_internal(), reference: String(refusal.params['reference'] ?? '') });
    }
    throw refusal;
  }

  return {
    query: async <Result>(document: { toString(): string }, variables: unknown) =>
      unwrap(await client.query(document.toString(), variables as Record<string, unknown>)) as Result,
    mutate: async <Result>(document: { toString(): string }, variables: unknown) =>
      unwrap(await client.mutation(document.toString(), variables as Record<string, unknown>)) as Result,
  };
}

/** The door, remembering where the visitor wanted to go. */
export function signInAddress(url: URL): string {
  const wanted = url.pathname === '/' ? '' : `?next=${encodeURIComponent(url.pathname + url.search)}`;
  return `/sign-in${wanted}`;
}

/**
 * Sends one picture to the API and answers its id. Throws a Refusal that names the form's field.
 * @param link token of a tracking link, for people without an account
 */
export async function uploadFile(
  event: RequestEvent,
  file: File,
  field: string,
  link?: string,
): Promise<string> {
  const body = new FormData();
  body.set('file', file, file.name || 'photo');
  let response: Response;
  try {
    response = await fetch(fileUrl(), {
      method: 'POST',
      body,
      headers: { ...visitorHeaders(event), ...(link ? { 'x-personal-link': link } : {}) },
    });
  } catch {
    error(503, m.error_unreachable());
  }
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new Refusal(toRefusal(answer).code, field);
  if (typeof answer !== 'object' || answer === null || !('id' in answer))
    throw new Refusal('INTERNAL', field);
  return String(answer.id);
}
