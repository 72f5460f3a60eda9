import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { RuleError } from '../kernel/rule-error.ts';

/** A phone number in E.164 from whatever a person wrote; numbers without a country code are Chinese. Null: none at all. */
export function parsePhone(written: string): string | null {
  const parsed = parsePhoneNumberFromString(written.normalize('NFKC').trim(), 'CN');
  return parsed?.isValid() && !parsed.ext ? parsed.number : null;
}

/** The same, refused with VALIDATION_FAILED naming the field. */
export function phoneOf(written: string, field: string): string {
  const phone = parsePhone(written);
  if (!phone) throw invalid(field, 'isPhoneNumber');
  return phone;
}

/** A number that can take a text message; refused with VALIDATION_FAILED naming the field. */
export function mobileOf(written: string, field: string): string {
  const phone = phoneOf(written, field);
  if (!takesTextMessages(phone)) throw invalid(field, 'isMobilePhone');
  return phone;
}

/** Whether a number in E.164 can take a text message. */
export function takesTextMessages(phone: string): boolean {
  const type = parsePhoneNumberFromString(phone)?.getType();
  return type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE';
}

function invalid(field: string, rule: string): RuleError {
  return new RuleError('VALIDATION_FAILED', { fields: [{ field, rule }] }, field);
}

/** REC-2: enough of a number to recognize one's own, too little to call it: `138****8000`. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/^\+86/, '');
  return digits.length < 8 ? '****' : `${digits.slice(0, -8)}****${digits.slice(-4)}`;
}
