import { describe, expect, it } from 'vitest';
import { signedToken, signToken } from './session-token.ts';

const SECRET = 'a-secret-of-the-tests-0123456789abcdef';
const TOKEN = 'abcdefghijklmnopABCDEFGHIJKLMNOP';

describe('bearer tokens', () => {
  it('give the session token back when the signature is ours', () => {
    const bearer = signToken(TOKEN, SECRET);
    expect(bearer).toMatch(/^abcdefghijklmnopABCDEFGHIJKLMNOP\.[A-Za-z0-9+/]{43}=$/);
    expect(signedToken(`Bearer ${bearer}`, SECRET)).toBe(TOKEN);
    expect(signedToken(`bearer ${bearer}`, SECRET)).toBe(TOKEN);
  });

  it.each([
    ['without a signature', `Bearer ${TOKEN}`],
    ['with an empty signature', `Bearer ${TOKEN}.`],
    ['with the signature of another key', `Bearer ${signToken(TOKEN, `${SECRET}0`)}`],
    [
      'with the signature of another token',
      `Bearer ${TOKEN}.${signToken(`${TOKEN}x`, SECRET).split('.')[1]}`,
    ],
    ['by another scheme', `Basic ${signToken(TOKEN, SECRET)}`],
    ['with more behind it', `Bearer ${signToken(TOKEN, SECRET)} x`],
    ['not at all', undefined],
  ])('open nothing when they come %s', (_how, authorization) => {
    expect(signedToken(authorization, SECRET)).toBeNull();
  });
});
