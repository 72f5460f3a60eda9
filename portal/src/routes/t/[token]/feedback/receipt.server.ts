import type { RequestEvent } from '@sveltejs/kit';
import type { FeedbackKind } from '#lib/graphql/graphql.ts';
import { cookieOptions } from '#lib/session.server.ts';

/**
 * A case opens for its signed-in customer only, not for whoever holds the link. Whoever filed it keeps its number on this
 * page for an hour, also after reloading it; nobody can be led to a page that shows a made-up one.
 */
export interface Receipt {
  number: string;
  kind: FeedbackKind;
  firstAnswerDueAt: string;
}

const name = 'filed';
const options = (event: RequestEvent<{ token: string }>) =>
  cookieOptions(event, `/t/${encodeURIComponent(event.params.token)}/feedback`);

export function keepReceipt(event: RequestEvent<{ token: string }>, receipt: Receipt): void {
  const { number, kind, firstAnswerDueAt } = receipt;
  event.cookies.set(name, [number, kind, firstAnswerDueAt].join(' '), { ...options(event), maxAge: 3600 });
}

export function readReceipt(event: RequestEvent<{ token: string }>): Receipt | null {
  const [number, kind, firstAnswerDueAt] = event.cookies.get(name)?.split(' ') ?? [];
  if (!number || !firstAnswerDueAt || Number.isNaN(Date.parse(firstAnswerDueAt))) return null;
  return { number, kind: kind === 'SUGGESTION' ? 'SUGGESTION' : 'COMPLAINT', firstAnswerDueAt };
}
