import { sql } from '../kernel/sql.ts';
import type { Reading } from '../platform/at-once.ts';

/** Luhn's check digit, so that a number misheard on the phone is noticed before it is looked up. */
export function checkDigit(digits: string): string {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const weighed = i % 2 === 0 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return String((10 - (sum % 10)) % 10);
}

/** `261123-000042-7`: day in the branch, running number below a million, check digit. Digits only: it is quoted on the phone. */
export function formatNumber(receivedOn: string, running: number): string {
  const day = receivedOn.slice(2).replaceAll('-', '');
  const count = String(running).padStart(6, '0');
  return `${day}-${count}-${checkDigit(day + count)}`;
}

/** A request number as people type it, brought into the form in which it is stored; null when it can be none. */
export function readNumber(typed: string): string | null {
  const digits = typed.normalize('NFKC').replace(/\D/g, '');
  if (digits.length !== 13 || checkDigit(digits.slice(0, 12)) !== digits[12]) return null;
  return `${digits.slice(0, 6)}-${digits.slice(6, 12)}-${digits[12]}`;
}

/** The next number. A sequence, so that two branches or two clerks never wait for each other. */
export async function nextNumber(em: Reading, receivedOn: string): Promise<string> {
  const { text } = sql`select (nextval('request_number') % 1000000)::int as running`.questioned();
  const [row]: { running: number }[] = await em.execute(text);
  return formatNumber(receivedOn, row?.running ?? 0);
}
