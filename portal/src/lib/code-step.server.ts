import type { RequestEvent } from '@sveltejs/kit';
import { cookieOptions } from '#lib/session.server.ts';

/** What a visitor said before a code was sent to a phone; kept until the code comes back. */
export interface CodeStep {
  phone: string;
  /** Milliseconds since 1970; before that moment the API refuses another code. */
  resendAt: number;
  next?: string;
  number?: string;
}

/** The step lives in a cookie of its own pages only: no phone number in an address, no script can read it. */
export function keepCodeStep(
  event: RequestEvent,
  path: string,
  step: CodeStep,
  expiresInSeconds: number,
): void {
  const value = Buffer.from(JSON.stringify(step)).toString('base64url');
  event.cookies.set('code-step', value, { ...cookieOptions(event, path), maxAge: expiresInSeconds });
}

export function readCodeStep(event: RequestEvent): CodeStep | null {
  try {
    const kept: unknown = JSON.parse(
      Buffer.from(event.cookies.get('code-step') ?? '', 'base64url').toString(),
    );
    if (typeof kept !== 'object' || kept === null) return null;
    const { phone, resendAt, next, number } = kept as Record<string, unknown>;
    if (typeof phone !== 'string' || typeof resendAt !== 'number') return null;
    return {
      phone,
      resendAt,
      ...(typeof next === 'string' ? { next } : {}),
      ...(typeof number === 'string' ? { number } : {}),
    };
  } catch {
    return null;
  }
}

export const forgetCodeStep = (event: RequestEvent, path: string): void =>
  event.cookies.delete('code-step', cookieOptions(event, path));

/** Seconds until another code may be asked for. */
export const resendIn = (step: CodeStep): number =>
  Math.max(0, Math.ceil((step.resendAt - Date.now()) / 1000));
