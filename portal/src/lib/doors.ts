/**
 * The routes a visitor may enter without signing in. Everything else is closed: a new page is closed until it is
 * written down here.
 */
const open = new Set([
  '/sign-in',
  '/sign-in/code',
  '/sign-out',
  '/language',
  '/help',
  '/outbox',
  '/graphql',
  '/track',
  '/track/code',
  '/t/[token]',
  '/t/[token]/sign',
  '/t/[token]/move',
  '/t/[token]/cancel',
  '/t/[token]/visit.ics',
  '/t/[token]/unsolved',
  '/t/[token]/feedback',
  '/s/[token]',
]);

/** A path nobody serves (no route) is open too: it only ever shows "not found". */
export const isOpen = (routeId: string | null): boolean => routeId === null || open.has(routeId);

/** Only an own path is ever followed after signing in or switching the language. */
export function ownPath(value: unknown): string {
  if (typeof value !== 'string' || !/^\/(?![/\\])/.test(value)) return '/';
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\\]/.test(value)) return '/';
  return value;
}
