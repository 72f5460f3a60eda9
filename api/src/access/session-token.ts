import { createHmac, timingSafeEqual } from 'node:crypto';

/*
 * A bearer token is better-auth's session token and its signature, `token.signature`. The signature's key is not in the
 * database, so whoever reads the sessions table, or guesses tokens, opens nothing and costs no query.
 */

/** The bearer token of a session. */
export function signToken(token: string, authSecret: string): string {
  return `${token}.${signature(token, authSecret).toString('base64')}`;
}

/** Headers whose signature was found to be ours: an app sends the same one with every request. */
const proven = new Map<string, string>();
const MOST_PROVEN = 5000;

/** The session token of an `Authorization` header, if the signature is ours. Whether the session lives is another matter. */
export function signedToken(authorization: string | undefined, authSecret: string): string | null {
  const key = `${authSecret} ${authorization}`;
  const known = proven.get(key);
  if (known) return known;
  const token = checkedToken(authorization, authSecret);
  if (token) {
    if (proven.size >= MOST_PROVEN) proven.clear();
    proven.set(key, token);
  }
  return token;
}

function checkedToken(authorization: string | undefined, authSecret: string): string | null {
  const match = /^bearer ([A-Za-z0-9]{16,64})\.([A-Za-z0-9+/]{43}=)$/i.exec(authorization ?? '');
  if (!match?.[1] || !match[2]) return null;
  const given = Buffer.from(match[2], 'base64');
  const right = signature(match[1], authSecret);
  return given.length === right.length && timingSafeEqual(given, right) ? match[1] : null;
}

function signature(token: string, authSecret: string): Buffer {
  return createHmac('sha256', authSecret).update(token).digest();
}
