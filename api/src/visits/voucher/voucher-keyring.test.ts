import { describe, expect, it } from 'vitest';
import { keyringOf } from './voucher-keyring.ts';

const OLD = 'the-old-key-0123456789-0123456789';
const NEW = 'the-new-key-0123456789-0123456789';

describe('the keys of the setting', () => {
  it('VIS-3 still knows seals of an old key beside the new one', () => {
    const seal = keyringOf(OLD).seal({ done: 'x' });
    expect(keyringOf(`${NEW}, ${OLD}`).isIntact({ done: 'x' }, seal)).toBe(true);
  });

  it('VIS-3 vouches for nothing that was sealed by another key', () => {
    const seal = keyringOf(OLD).seal({ done: 'x' });
    expect(keyringOf(NEW).isIntact({ done: 'x' }, seal)).toBe(false);
    expect(keyringOf(NEW).isIntact({ done: 'x' }, { ...seal, keyId: keyringOf(NEW).seal({}).keyId })).toBe(
      false,
    );
  });

  it('VIS-3 refuses a key that could be guessed', () => {
    expect(() => keyringOf('short')).toThrow('A seal key needs at least 32 bytes');
  });
});
