import { describe, expect, it } from 'vitest';
import { RuleError } from '../kernel/rule-error.ts';
import { maskPhone, mobileOf, parsePhone, phoneOf } from './phone-number.ts';

describe('phone numbers', () => {
  it.each([
    ['13800138000', '+8613800138000'],
    [' 138 0013-8000 ', '+8613800138000'],
    ['+86 138 0013 8000', '+8613800138000'],
    ['0086 13800138000', '+8613800138000'],
    ['１３８００１３８０００', '+8613800138000'],
    ['021-62345678', '+862162345678'],
    ['+852 5123 4567', '+85251234567'],
    ['+44 7911 123456', '+447911123456'],
  ])('reads %j as %s', (written, phone) => {
    expect(parsePhone(written)).toBe(phone);
  });

  it.each([
    '',
    '138',
    '12345678901',
    '+86 1380013800',
    '138001380001',
    'phone',
    '021-62345678 ext. 5',
    "1380013800' or 1=1",
  ])('finds no number in %j', (written) => {
    expect(parsePhone(written)).toBeNull();
  });

  it('names the field of a number that is none', () => {
    expect(() => phoneOf('138', 'contactPhone')).toThrow(
      expect.objectContaining({
        code: 'VALIDATION_FAILED',
        field: 'contactPhone',
        params: { fields: [{ field: 'contactPhone', rule: 'isPhoneNumber' }] },
      }),
    );
  });

  it('takes no landline where a text message must arrive', () => {
    expect(() => mobileOf('021-62345678', 'phone')).toThrow(RuleError);
    expect(mobileOf('13800138000', 'phone')).toBe('+8613800138000');
  });

  it('shows of a number enough to recognize it and too little to call it', () => {
    expect(maskPhone('+8613800138000')).toBe('138****8000');
    expect(maskPhone('+85251234567')).toBe('+852****4567');
    expect(maskPhone('123')).toBe('****');
  });
});
