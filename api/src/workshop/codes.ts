import { randomBytes } from 'node:crypto';
import { sql } from '../kernel/sql.ts';
import type { EntityManager } from '../platform/orm.ts';
import { formatNumber, readNumber } from '../requests/request-number.ts';

/** Crockford's base 32: no I, L, O, U, so that a code read off a paper is read as it was meant. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DIGITS = 16;

/** What a printed code is about, by its first letter. */
export const CODE_OF = { UNIT: 'U', RECEIPT: 'R', CARD: 'C' } as const;

/** A code that nobody guesses: 80 random bits behind the letter that says what it is about. */
export function newCode(of: keyof typeof CODE_OF): string {
  return CODE_OF[of] + Array.from(randomBytes(DIGITS), (byte) => ALPHABET[byte % 32]).join('');
}

/** The code on a unit: its id says which it is, and opens nothing to anybody who may not see the unit. */
export function unitCode(assetId: string): string {
  return CODE_OF.UNIT + assetId.replaceAll('-', '').toUpperCase();
}

/** What a scanned or typed code is about; null for what can be none. */
export function readCode(typed: string): { of: keyof typeof CODE_OF; key: string } | null {
  const plain = typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
  if (/^U[0-9A-F]{32}$/.test(plain)) {
    const hex = plain.slice(1).toLowerCase();
    return { of: 'UNIT', key: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') };
  }
  if (!/^[RC][0-9A-HJKMNP-TV-Z]{16}$/.test(plain)) return null;
  return { of: plain.startsWith('R') ? 'RECEIPT' : 'CARD', key: plain };
}

/** The next number of a receipt: `R261123-000042-7`, its last figure a check digit. */
export async function nextReceiptNumber(em: EntityManager, issuedOn: string): Promise<string> {
  const { text } = sql`select (nextval('custody_receipt_number') % 1000000)::int as running`.questioned();
  const [row]: { running: number }[] = await em.execute(text);
  return `R${formatNumber(issuedOn, row?.running ?? 0)}`;
}

/** A receipt's number as people type it, in the form in which it is stored; null when it can be none. */
export function readReceiptNumber(typed: string): string | null {
  const number = readNumber(typed);
  return number && `R${number}`;
}
