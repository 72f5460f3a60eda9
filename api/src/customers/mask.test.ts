import { describe, expect, it } from 'vitest';
import { maskAddress, maskEmail, maskName, maskPhone } from './mask.ts';

describe('personal data for people who do not need it', () => {
  it('REC-2 leaves of a phone number what its owner recognizes', () => {
    expect(maskPhone('+8613812345678')).toBe('138****5678');
    expect(maskPhone('+862161234567')).toBe('21****4567');
  });

  it('REC-2 leaves of a name the family name, and not how long it is', () => {
    expect(maskName('王小明')).toBe('王**');
    expect(maskName('王明')).toBe('王**');
    expect(maskName('𠮷田')).toBe('𠮷**');
    expect(maskName('')).toBe('**');
  });

  it('REC-2 leaves of an e-mail address its first letter and its domain', () => {
    expect(maskEmail('zhang@example.com')).toBe('z***@example.com');
    expect(maskEmail('nonsense')).toBe('***');
  });

  it('REC-2 leaves of an address the street, without number, house or flat', () => {
    expect(maskAddress('中山北路18号302室')).toBe('中山北路***');
    expect(maskAddress('建设路一百零八号')).toBe('建设路***');
    expect(maskAddress('12 Nanjing Road')).toBe('***');
    expect(maskAddress('阳光花园王府井大街东侧旧厂房后面的小院子')).toBe('阳光花园王府井大街东侧旧***');
  });
});
