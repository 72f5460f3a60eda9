import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { RequestEvent } from '@sveltejs/kit';
import { cookieOptions } from '#lib/session.server.ts';

/**
 * What a customer has answered so far about a new request. It travels in httpOnly cookies of the wizard's own pages,
 * encrypted with a key made from the session: no other session can read it, nothing is kept on the server, and the
 * back button simply works.
 */
export interface Draft {
  /** Made when the wizard starts, so that sending twice makes one request (INT-6). */
  key: string;
  assetId?: string;
  /** The customer saw the open request for this unit and wants another all the same. */
  confirmedAsNew?: boolean;
  faultType?: string;
  faultDescription?: string;
  photoIds?: string[];
  photosDone?: boolean;
  contactName?: string;
  contactPhone?: string;
  districtCode?: string;
  districtName?: string;
  addressLine?: string;
  whenDone?: boolean;
  /** Day ("2026-11-25") and part of the day; absent: as soon as possible. */
  day?: string;
  part?: DayPart;
}

export const dayParts = {
  MORNING: ['08:00', '12:00'],
  AFTERNOON: ['13:00', '18:00'],
  ANY: ['08:00', '18:00'],
} as const;
export type DayPart = keyof typeof dayParts;

const path = '/requests/new';
const chunkLength = 3600;
const chunks = 3;
const name = (index: number) => `draft-${index}`;

const keyOf = (token: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', token, '', 'draft of a repair request', 32));

const newDraft = (): Draft => ({ key: randomUUID() });

/** The draft, or a new one: nothing kept, another session, or a changed cookie. */
export function readDraft(event: RequestEvent): Draft {
  const kept = Array.from({ length: chunks }, (_, index) => event.cookies.get(name(index)) ?? '').join('');
  if (!kept || !event.locals.token) return newDraft();
  try {
    const bytes = Buffer.from(kept, 'base64url');
    const cipher = createDecipheriv('aes-256-gcm', keyOf(event.locals.token), bytes.subarray(0, 12));
    cipher.setAuthTag(bytes.subarray(12, 28));
    const plain = inflateRawSync(Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]));
    return JSON.parse(plain.toString()) as Draft;
  } catch {
    return newDraft();
  }
}

export function keepDraft(event: RequestEvent, draft: Draft): void {
  if (!event.locals.token) return;
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(event.locals.token), nonce);
  const sealed = Buffer.concat([cipher.update(deflateRawSync(JSON.stringify(draft))), cipher.final()]);
  const value = Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  for (let index = 0; index < chunks; index += 1) {
    const part = value.slice(index * chunkLength, (index + 1) * chunkLength);
    if (part) event.cookies.set(name(index), part, { ...cookieOptions(event, path), maxAge: 24 * 3600 });
    else event.cookies.delete(name(index), cookieOptions(event, path));
  }
}

export function forgetDraft(event: RequestEvent): void {
  for (let index = 0; index < chunks; index += 1)
    event.cookies.delete(name(index), cookieOptions(event, path));
}

const steps = ['unit', 'fault', 'photos', 'place', 'when', 'check'] as const;
export type Step = (typeof steps)[number];

/** The first question that is not answered yet. */
export function nextStep(draft: Draft): Step {
  if (!draft.assetId) return 'unit';
  if (!draft.faultType || !draft.faultDescription) return 'fault';
  if (!draft.photosDone) return 'photos';
  if (!draft.contactName || !draft.contactPhone || !draft.districtCode || !draft.addressLine) return 'place';
  return draft.whenDone ? 'check' : 'when';
}

export const addressOf = (step: Step): string => (step === 'unit' ? path : `${path}/${step}`);

/** Whether the customer got as far as this question. */
export const reached = (draft: Draft, step: Step): boolean =>
  steps.indexOf(nextStep(draft)) >= steps.indexOf(step);
