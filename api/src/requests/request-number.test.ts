import { describe, expect, it } from 'vitest';
import { checkDigit, formatNumber, readNumber } from './request-number.ts';

/** 2 6 1 1 2 3 0 0 0 0 4 2 with every second digit from the right doubled: 2 3 1 2 2 6 0 0 0 0 4 4 make 24, 6 short of 30. */
const DIGIT = '6';

describe('a request number', () => {
  it('INT-1 is the day of the call, a running number and a check digit', () => {
    expect(formatNumber('2026-11-23', 42)).toBe(`261123-000042-${DIGIT}`);
    expect(checkDigit('7992739871')).toBe('3');
  });

  it('INT-1 is understood as people type it', () => {
    const number = `261123-000042-${DIGIT}`;
    for (const typed of [
      number,
      number.replaceAll('-', ''),
      number.replaceAll('-', ' '),
      fullWidth(number),
    ]) {
      expect(readNumber(typed), typed).toBe(number);
    }
  });

  it('INT-1 is noticed when a digit was misheard or two were swapped', () => {
    const digits = `261123000042${DIGIT}`;
    for (let i = 0; i < digits.length; i++) {
      for (const other of '0123456789') {
        if (other === digits[i]) continue;
        expect(readNumber(digits.slice(0, i) + other + digits.slice(i + 1))).toBeNull();
      }
    }
    expect(readNumber(`261123000024${DIGIT}`)).toBeNull();
    for (const none of ['', '42', 'drop table', `${digits}0`]) expect(readNumber(none)).toBeNull();
  });
});

function fullWidth(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0));
}
