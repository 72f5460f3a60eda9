import { error, redirect } from '@sveltejs/kit';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { sequence } from '@sveltejs/kit/hooks';
import { createApi, signInAddress } from '#lib/api.server.ts';
import { isOpen } from '#lib/doors.ts';
import { sentenceOf } from '#lib/errors.ts';
import { m } from '#lib/paraglide/messages.js';
import { paraglideMiddleware } from '#lib/paraglide/server.js';
import { Refusal } from '#lib/refusal.ts';
import { readSession } from '#lib/session.server.ts';

/** Photos travel through these routes only; every other body is a short form. */
const uploadRoutes = new Set(['/products/new', '/products/[id]', '/requests/new/photos']);
const shortBody = 512 * 1024;

const language: Handle = ({ event, resolve }) =>
  paraglideMiddleware(event.request, ({ locale }) => {
    event.locals.language = locale;
    return resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', htmlLanguage[locale]) });
  });

const htmlLanguage = { zh: 'zh-CN', en: 'en' } as const;

const bodies: Handle = ({ event, resolve }) => {
  if (event.request.body && !uploadRoutes.has(event.route.id ?? '')) {
    const length = Number(event.request.headers.get('content-length') ?? Number.NaN);
    // Without a length nobody knows the end; browsers always send one with a form.
    if (Number.isNaN(length)) return new Response(null, { status: 411 });
    if (length > shortBody) return new Response(null, { status: 413 });
  }
  return resolve(event);
};

const doors: Handle = ({ event, resolve }) => {
  event.locals.token = readSession(event);
  event.locals.api = createApi(event);
  if (!event.locals.token && !isOpen(event.route.id)) {
    if (event.request.method !== 'GET' && event.request.method !== 'HEAD') error(401, m.error_signed_out());
    redirect(303, signInAddress(event.url));
  }
  return resolve(event);
};

const headers: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  response.headers.set('x-content-type-options', 'nosniff');
  // A link with a token in its address must not travel on to other sites.
  response.headers.set('referrer-policy', 'same-origin');
  response.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=()');
  response.headers.set('cross-origin-opener-policy', 'same-origin');
  response.headers.set('x-frame-options', 'DENY');
  if (event.url.protocol === 'https:') response.headers.set('strict-transport-security', 'max-age=31536000');
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-store');
  return response;
};

export const handle = sequence(headers, language, bodies, doors);

const madeUp = new Set(['NOT_FOUND', 'VALIDATION_FAILED', 'CURSOR_INVALID']);

export const handleError: HandleServerError = ({ kind, error: problem, event }) => {
  if (kind !== 'unknown') return;
  // A refused reading: too many of them, or an address with a made-up cursor or id.
  if (problem instanceof Refusal && problem.code === 'TOO_MANY_ATTEMPTS') {
    return { status: 429, message: sentenceOf(problem) };
  }
  if (problem instanceof Refusal && madeUp.has(problem.code)) {
    return { status: 404, message: m.error_not_found() };
  }
  const reference = crypto.randomUUID().slice(0, 8).toUpperCase();
  console.error(reference, event.request.method, event.route.id, problem);
  return { message: m.error_internal(), reference };
};
