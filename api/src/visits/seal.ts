import { createHmac, timingSafeEqual } from 'node:crypto';
import canonicalize from 'canonicalize';

/** What can be sealed: plain data. Dates go in as ISO strings, pictures as the hash of their bytes. */
export type SealedContent =
  string | number | boolean | null | readonly SealedContent[] | { readonly [key: string]: SealedContent };

/** A secret that lives outside the database. Its id is stored with every seal made by it. */
export interface SealKey {
  readonly id: string;
  /** At least 32 random bytes. */
  readonly secret: Uint8Array;
}

/** The stored seal of one content. */
export interface Seal {
  readonly keyId: string;
  /** HMAC-SHA-256 over the canonical content, 64 hex digits. */
  readonly mac: string;
}

/** Keeps this use of a key apart from any other, and lets the form change later. */
const PURPOSE = 'aftercare/voucher-seal/1\n';
const LEAST_SECRET_BYTES = 32;
/** Crockford's base 32: no I, L, O, U, so that a printed code is read as it was meant. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_DIGITS = 12;

/**
 * Seals with the first key and recognizes seals of all of them: to rotate, put the new key first and keep the old one
 * for as long as its vouchers are kept. Whoever can write the database but has no key can neither alter a sealed
 * content nor make up a new one unnoticed (VIS-3).
 */
export class SealKeyring {
  readonly #current: SealKey;
  readonly #keys: ReadonlyMap<string, SealKey>;

  constructor(keys: readonly [SealKey, ...SealKey[]]) {
    this.#current = keys[0];
    this.#keys = new Map(keys.map((key) => [key.id, key]));
    if (this.#keys.size < keys.length) throw new Error('Two seal keys have the same id');
    if (keys.some((key) => key.secret.byteLength < LEAST_SECRET_BYTES)) {
      throw new Error(`A seal key needs at least ${LEAST_SECRET_BYTES} bytes`);
    }
  }

  seal(content: SealedContent): Seal {
    return { keyId: this.#current.id, mac: macOf(this.#current, content).toString('hex') };
  }

  /** Whether the content is exactly what was sealed. A seal of an unknown key vouches for nothing. */
  isIntact(content: SealedContent, seal: Seal): boolean {
    const key = this.#keys.get(seal.keyId);
    if (!key) return false;
    const stored = Buffer.from(seal.mac, 'hex');
    const expected = macOf(key, content);
    return stored.byteLength === expected.byteLength && timingSafeEqual(stored, expected);
  }
}

/** The short form that is printed on the voucher, such as 7K3M-9QXT-2B5V: the first 60 bits of the seal. */
export function sealCode(seal: Seal): string {
  const bits = BigInt(`0x${seal.mac.slice(0, (CODE_DIGITS * 5) / 4)}`);
  const digits = Array.from({ length: CODE_DIGITS }, (_, i) => {
    return ALPHABET[Number((bits >> BigInt((CODE_DIGITS - 1 - i) * 5)) & 31n)];
  }).join('');
  return digits.replace(/.{4}(?=.)/g, '$&-');
}

/** Whether a code read off a paper belongs to this seal; case, spaces, dashes and look-alike letters are forgiven. */
export function isSealCode(read: string, seal: Seal): boolean {
  const plain = read.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0');
  const given = Buffer.from(plain);
  const expected = Buffer.from(sealCode(seal).replaceAll('-', ''));
  return given.byteLength === expected.byteLength && timingSafeEqual(given, expected);
}

function macOf(key: SealKey, content: SealedContent): Buffer {
  const canonical = canonicalize(normalized(content));
  return createHmac('sha256', key.secret)
    .update(PURPOSE)
    .update(canonical ?? '')
    .digest();
}

/**
 * The same text has one form only: NFC, as a keyboard or a database may hand back another one, and well-formed, as half
 * a character does not survive the database. What is no plain data is refused, because it would be sealed as `{}` or
 * left out, and could then change unnoticed.
 */
function normalized(content: SealedContent): SealedContent {
  if (typeof content === 'string') return content.toWellFormed().normalize('NFC');
  if (content === null || typeof content === 'boolean') return content;
  if (typeof content === 'number' && Number.isFinite(content)) return content;
  if (Array.isArray(content)) return Array.from(content as readonly SealedContent[], normalized);
  if (typeof content === 'object' && Object.getPrototypeOf(content) === Object.prototype) {
    const entries = Object.entries(content).map(
      ([key, value]) => [normalized(key), normalized(value)] as const,
    );
    const plain = Object.fromEntries(entries) as Record<string, SealedContent>;
    if (Object.keys(plain).length < entries.length)
      throw new TypeError('Two keys of a sealed content are the same');
    return plain;
  }
  throw new TypeError('Only plain data can be sealed');
}
