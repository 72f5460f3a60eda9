import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { RuleError } from '../kernel/rule-error.ts';
import { limitAttempts } from './attempts.ts';
import type { Platform, Visit } from './context.ts';

/** What a link opens. A token of one purpose is nothing for another. */
export type LinkPurpose = 'tracking' | 'survey';

const SEAL_BYTES = 16;
const MINUTE = 60_000;

/**
 * A personal link's token: which record, until when, and a keyed seal over both. Nothing is stored, so nothing can be
 * stolen from the database; 128 bits of seal cannot be guessed. It opens the record until the moment given (WSH-1, SUR-3).
 */
export function sealLink(secret: string, purpose: LinkPurpose, id: string, until: Date): string {
  const content = Buffer.alloc(20);
  Buffer.from(id.replaceAll('-', ''), 'hex').copy(content);
  content.writeUInt32BE(Math.floor(until.getTime() / MINUTE), 16);
  return Buffer.concat([content, seal(secret, purpose, content)]).toString('base64url');
}

/** The record that a token opens at this moment; null for a forged, foreign, changed or expired one. */
function openLink(
  secret: string,
  purpose: LinkPurpose,
  token: string,
  at: Date,
): { id: string; until: Date } | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 20 + SEAL_BYTES || bytes.toString('base64url') !== token) return null;
  const content = bytes.subarray(0, 20);
  if (!timingSafeEqual(bytes.subarray(20), seal(secret, purpose, content))) return null;
  const until = new Date(content.readUInt32BE(16) * MINUTE);
  if (at >= until) return null;
  const hex = content.toString('hex', 0, 16);
  return { id: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'), until };
}

/**
 * The record that a token opens, for whoever came with it; a token that opens nothing counts as a guess of that visitor.
 * @throws RuleError LINK_DEAD, TOO_MANY_ATTEMPTS { retryAfterSeconds }
 */
export async function followLink(
  visitor: { readonly platform: Platform; readonly visit: Visit; readonly at: Date },
  purpose: LinkPurpose,
  token: string,
): Promise<{ id: string; until: Date }> {
  const { platform, visit, at } = visitor;
  const opened = openLink(platform.settings.authSecret, purpose, token, at);
  if (opened) return opened;
  await limitAttempts(platform, 'guess.address', visit.address);
  throw new RuleError('LINK_DEAD', {}, 'token');
}

/** Derived once for each secret and purpose. */
const keys = new Map<string, Buffer>();

function seal(secret: string, purpose: LinkPurpose, content: Buffer): Buffer {
  const name = `${purpose} ${secret}`;
  let key = keys.get(name);
  if (!key)
    keys.set(name, (key = Buffer.from(hkdfSync('sha256', secret, '', `personal link: ${purpose}`, 32))));
  return createHmac('sha256', key).update(content).digest().subarray(0, SEAL_BYTES);
}
