import type { RequestEvent } from '@sveltejs/kit';

const name = 'session';

/** `secure` follows the visitor's own connection: plain http exists only on the own machine. */
export const cookieOptions = (event: RequestEvent, path = '/') =>
  ({ path, httpOnly: true, sameSite: 'lax', secure: event.url.protocol === 'https:' }) as const;

export const readSession = (event: RequestEvent): string | null => event.cookies.get(name) ?? null;

export function keepSession(event: RequestEvent, token: string, expiresAt: string): void {
  event.cookies.set(name, token, { ...cookieOptions(event), expires: new Date(expiresAt) });
  event.locals.token = token;
}

export function forgetSession(event: RequestEvent): void {
  event.cookies.delete(name, cookieOptions(event));
  event.locals.token = null;
}
